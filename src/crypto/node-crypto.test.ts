import { createHash } from 'node:crypto'
import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

it('gives the module of the runtime', async () => {
  const { nodeCrypto } = await import('./node-crypto.js')
  expect(nodeCrypto().createHash).toBe(createHash)
})

it.each([
  ['process', undefined],
  ['getBuiltinModule', {}],
  ['node:crypto', { getBuiltinModule: () => undefined }],
])('says what is missing in a runtime without %s', async (_what, process) => {
  const { nodeCrypto } = await import('./node-crypto.js')
  vi.stubGlobal('process', process)
  expect(nodeCrypto).toThrow(new TypeError('This function needs node:crypto, which this runtime does not offer'))
})

it('is loaded at the first use, not at import', async () => {
  const getBuiltinModule = vi.fn(() => ({ createHash }))
  const { nodeCrypto } = await import('./node-crypto.js')
  vi.stubGlobal('process', { getBuiltinModule })
  expect(getBuiltinModule).not.toHaveBeenCalled()
  nodeCrypto()
  nodeCrypto()
  expect(getBuiltinModule).toHaveBeenCalledExactlyOnceWith('node:crypto')
})
