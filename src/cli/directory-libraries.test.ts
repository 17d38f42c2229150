import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { loadOptional } from './directory-libraries.js'
import { Misuse } from './terminal.js'

describe('loadOptional', () => {
  it('gives what is installed', async () => {
    expect(await loadOptional('csv-parse', () => import('csv-parse/sync'))).toHaveProperty('parse')
  })

  it.each([
    ['by require', () => createRequire(import.meta.url).resolve('a-package-that-is-not-installed')],
    ['by import', () => import(`${'a-package-that-is-not-installed'}`)],
  ])('says what to install when it is missing: %s', async (_, load) => {
    const call = loadOptional('csv-parse', load)
    await expect(call).rejects.toThrow(
      new Misuse('csv-parse is needed for that and is not installed: npm install csv-parse'),
    )
    await expect(call).rejects.toThrow(Misuse)
  })

  it('leaves every other error as it is', async () => {
    const error = new Error('other')
    await expect(loadOptional('csv-parse', () => Promise.reject(error))).rejects.toBe(error)
  })
})
