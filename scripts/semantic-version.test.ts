import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareVersions, readVersion } from './semantic-version.js'

describe('compareVersions', () => {
  it('orders as Semantic Versioning prints it', () => {
    const ordered = ['1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2', '1.0.0-beta.11']
    const versions = [...ordered, '1.0.0-rc.1', '1.0.0', '1.0.1', '1.2.0', '1.10.0', '2.0.0']
    for (const [index, version] of versions.entries()) {
      for (const [other, against] of versions.entries()) {
        expect(Math.sign(compareVersions(version, against) ?? Number.NaN)).toBe(Math.sign(index - other))
      }
    }
  })

  it.each(['1', '1.0', '01.0.0', 'v1.0.0', '1.0.0-', ' 1.0.0', '1.0.0 ', ''])('does not order %o', (version) => {
    expect(compareVersions(version, '1.0.0')).toBeUndefined()
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => void compareVersions(a, b)))
  })
})

it('reads a prerelease and what comes after +', () => {
  expect(readVersion('1.2.3-rc.1+build.5')).toMatchObject({ major: 1, minor: 2, patch: 3, prerelease: ['rc', 1] })
})
