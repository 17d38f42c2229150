import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseVersion, negotiateVersion } from './version-negotiation.js'

describe('negotiateVersion', () => {
  it.each([
    ['5.0', ['5.0'], '5.0'],
    ['4.0', ['5.0', '4.0'], '4.0'],
    ['2.0', ['2.0', '5.0'], '2.0'],
    ['05.0', ['5.0'], '5.0'],
  ])('accepts %s where %j is supported', (requested, supported, version) => {
    expect(negotiateVersion(requested, supported)).toEqual({ outcome: 'accepted', version })
  })

  it.each([
    ['4.0', 406],
    ['4.1', 406],
    ['6.0', 406],
    ['10.0', 406],
    ['3.9', 403],
    ['2.0', 403],
    ['0.0', 403],
    ['', 403],
    ['5', 403],
    ['5.00', 403],
    ['five', 403],
    ['5.0 ', 403],
    ['__proto__', 403],
    [undefined, 403],
  ] as const)('refuses %s with %i', (requested, status) => {
    const refusal = { outcome: 'refused', status, supportedVersions: '5.0, 5.1' }
    expect(negotiateVersion(requested, ['5.1', '5.0'])).toEqual(refusal)
  })

  it.each([
    [[], 'versions must have at least one version tag'],
    [['5'], 'A version must be digits, a dot and a digit'],
  ])('needs version tags of its caller, not %j', (supported, message) => {
    expect(() => negotiateVersion('5.0', supported)).toThrow(new TypeError(message))
  })

  it('accepts a version exactly when it is supported, and tells 406 from 403 by 4.0', () => {
    const tag = fc.tuple(fc.nat(12), fc.nat(9)).map(([major, minor]) => `${major}.${minor}`)
    fc.assert(
      fc.property(tag, fc.array(tag, { minLength: 1, maxLength: 5 }), (requested, supported) => {
        const result = negotiateVersion(requested, supported)
        if (supported.includes(requested)) expect(result).toEqual({ outcome: 'accepted', version: requested })
        else expect(result).toMatchObject({ outcome: 'refused', status: Number(requested) >= 4 ? 406 : 403 })
      }),
    )
  })
})

describe('chooseVersion', () => {
  it.each([
    ['4.0, 5.0', ['4.0', '5.0'], '5.0'],
    ['4.0, 5.0', ['4.0'], '4.0'],
    ['9.1, 10.0', ['9.1', '10.0'], '10.0'],
    ['10.0, 4.0', ['9.0', '4.0'], '4.0'],
    ['05.0', ['5.0'], '5.0'],
    ['6.0', ['5.0', '4.0'], undefined],
    ['5.0', [], undefined],
    ['', ['5.0'], undefined],
    ['5.0; q=1', ['5.0'], undefined],
    [undefined, ['5.0'], undefined],
  ])('of %j and %j chooses %s', (header, spoken, version) => {
    expect(chooseVersion(header, spoken)).toBe(version)
  })

  it.each([[['5']], [['5.0', 'x']]])('needs version tags of its caller, not %j', (spoken) => {
    expect(() => chooseVersion('5.0', spoken)).toThrow(new TypeError('spoken must hold version tags only'))
  })

  it('chooses the highest of both, and none where none is common', () => {
    const tag = fc.tuple(fc.nat(12), fc.nat(9)).map(([major, minor]) => `${major}.${minor}`)
    fc.assert(
      fc.property(
        fc.array(tag, { minLength: 1, maxLength: 6 }),
        fc.array(tag, { maxLength: 6 }),
        (supported, spoken) => {
          const common = spoken.filter((version) => supported.includes(version)).sort((a, b) => Number(b) - Number(a))
          expect(chooseVersion(supported.join(','), spoken)).toBe(common[0])
        },
      ),
    )
  })

  it('never throws for a header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (header) => {
        expect([undefined, '5.0']).toContain(chooseVersion(header, ['5.0']))
      }),
    )
  })
})
