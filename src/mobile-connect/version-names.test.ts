import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../errors/contract-error.js'
import { findVersion, isVersionName, MOBILE_CONNECT_VERSIONS, parseVersion } from './version-names.js'

describe('parseVersion', () => {
  it.each([...Object.keys(MOBILE_CONNECT_VERSIONS), 'mc_di_r4_v1.0', 'mc_v10.12', 'mc_9.9'])('reads %s', (name) => {
    expect(parseVersion(name)).toBe(name)
  })

  it('reads the slip of a public SDK as the version that it means', () => {
    expect(parseVersion('mc_v2_0')).toBe('mc_v2.0')
    expect(isVersionName('mc_v2_0')).toBe(false)
  })

  it.each([
    ['capitals', 'MC_v2.0'],
    ['no number', 'mc_v'],
    ['no dot', 'mc_v2'],
    ['an underscore for the dot', 'mc_v1_1'],
    ['another mode', 'mc_xi_r2_v2.3'],
    ['a number before', '2.0'],
    ['a blank', 'mc_v2.0 '],
    ['a line break', 'mc_v2.0\n'],
    ['a number of five digits', 'mc_v20000.0'],
    ['a megabyte', `mc_v${'1'.repeat(1_000_000)}.0`],
    ['the name of a member that all objects have', 'constructor'],
    ['nothing', ''],
    ['a number', 2],
  ])('refuses %s', (_what, text) => {
    expect(() => parseVersion(text)).toThrow(
      expect.objectContaining({
        code: 'MC_VERSION',
        message: 'The version is not one that Mobile Connect can have',
        answer: { error: 'invalid_request', error_description: 'version is invalid' },
        issues: [
          {
            pointer: '',
            code: 'version',
            message: 'must be mc_, the mode and release, and a number with a dot, e.g. mc_di_r2_v2.3',
            source: 'MC API §1',
          },
        ],
      }),
    )
  })

  it('throws nothing but a ContractError, and takes what it gives', () => {
    const pieces = fc.array(fc.constantFrom('mc_', 'di_', 'r2_', 'v', '2', '.', '_', '0')).map((all) => all.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string(), pieces), (text) => {
        try {
          const name = parseVersion(text)
          expect(parseVersion(name)).toBe(name)
        } catch (error) {
          expect(error).toBeInstanceOf(ContractError)
        }
      }),
    )
  })
})

describe('findVersion', () => {
  it.each([
    ['mc_v1.2', { mode: 'device-initiated', isDeprecated: true }],
    ['mc_di_r2_v2.3', { mode: 'device-initiated', isDeprecated: false }],
    ['mc_si_r2_v1.0', { mode: 'server-initiated', isDeprecated: false }],
  ])('tells what %s is', (name, want) => {
    expect(findVersion(name)).toMatchObject(want)
  })

  it.each(['mc_v9.9', '__proto__', ''])('knows nothing of %j', (name) => {
    expect(findVersion(name)).toBeUndefined()
  })
})
