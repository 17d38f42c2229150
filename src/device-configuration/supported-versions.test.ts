import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../errors/contract-error.js'
import { compareVersions, formatSupportedVersions, isVersionTag, parseSupportedVersions } from './supported-versions.js'

const faultOf = (value: unknown): ContractError => {
  try {
    parseSupportedVersions(value)
  } catch (error) {
    if (error instanceof ContractError) return error
    throw error
  }
  throw new Error('was accepted')
}

describe('isVersionTag', () => {
  it.each(['4.0', '5.0', '10.0', '0.0', '05.0', '123456789012345678901234567890.9'])('takes %s', (tag) => {
    expect(isVersionTag(tag)).toBe(true)
  })

  it.each([
    '',
    '5',
    '5.',
    '.0',
    '5.00',
    '5.0.0',
    ' 5.0',
    '5.0 ',
    '5.0\n',
    '+5.0',
    '-5.0',
    '5,0',
    '٥.٠',
    'v5.0',
    '1e1.0',
    5,
    null,
  ])('refuses %j', (tag) => expect(isVersionTag(tag)).toBe(false))
})

describe('compareVersions', () => {
  it.each([
    ['10.0', '9.1', 1],
    ['9.1', '10.0', -1],
    ['5.0', '5.0', 0],
    ['05.0', '5.0', 0],
    ['5.1', '5.0', 1],
    ['4.9', '5.0', -1],
    ['09.0', '10.0', -1],
    ['0.1', '0.0', 1],
    ['00.0', '0.0', 0],
    ['9007199254740993.0', '9007199254740992.0', 1],
  ] as const)('compares %s with %s as numbers', (one, other, sign) => {
    expect(Math.sign(compareVersions(one, other))).toBe(sign)
  })

  it('agrees with the comparison of integers', () => {
    const part = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: 0, max: 9 }), fc.nat(3))
    const tag = ([major, minor, zeros]: [bigint, number, number]) => `${'0'.repeat(zeros)}${major}.${minor}`
    fc.assert(
      fc.property(part, part, (one, other) => {
        const difference = one[0] * 10n + BigInt(one[1]) - (other[0] * 10n + BigInt(other[1]))
        expect(Math.sign(compareVersions(tag(one), tag(other)))).toBe(difference > 0n ? 1 : difference < 0n ? -1 : 0)
      }),
    )
  })

  it('takes nothing but version tags', () => {
    expect(() => compareVersions('5', '5.0')).toThrow(new TypeError('A version must be digits, a dot and a digit'))
  })
})

describe('parseSupportedVersions', () => {
  it.each([
    ['4.0, 5.0', ['4.0', '5.0']],
    ['5.0', ['5.0']],
    ['5.0,4.0', ['4.0', '5.0']],
    ['10.0, 9.1, 2.0', ['2.0', '9.1', '10.0']],
    ['5.0, 5.0, 05.0', ['5.0']],
    [',4.0,, \t,5.0 ,', ['4.0', '5.0']],
    ['\t4.0\t,  5.0  ', ['4.0', '5.0']],
  ])('reads %j', (value, versions) => {
    expect(parseSupportedVersions(value)).toEqual(versions)
  })

  const TAG = 'must be digits, a dot and a digit'
  it.each([
    ['', '', 'minItems', 'must have at least one version tag'],
    [' , ,\t', '', 'minItems', 'must have at least one version tag'],
    ['4.0; 5.0', '/0', 'version-tag', TAG],
    ['4.0 5.0', '/0', 'version-tag', TAG],
    ['4.0, 5', '/1', 'version-tag', TAG],
    ['4.0,,"5.0"', '/2', 'version-tag', TAG],
    ['4.0\n5.0', '/0', 'version-tag', TAG],
    ['4.0,\u00a05.0', '/1', 'version-tag', TAG],
    ['4.0, *', '/1', 'version-tag', TAG],
    [`${'5.0,'.repeat(256)}5.0`, '', 'length', 'must be a text of at most 1024 characters'],
    [undefined, '', 'length', 'must be a text of at most 1024 characters'],
    [['5.0'], '', 'length', 'must be a text of at most 1024 characters'],
  ])('refuses %j', (value, pointer, code, message) => {
    const error = faultOf(value)
    expect(error.code).toBe('DC_SUPPORTED_VERSIONS')
    expect(error.message).toBe('The Supported-Versions header is not a list of version tags')
    expect(error.issues).toEqual([{ pointer, code, message, source: 'RCC.14 §5.3' }])
  })

  it('takes as many characters as it says', () => {
    expect(parseSupportedVersions(`${'5.0,'.repeat(255)}5.0 `)).toEqual(['5.0'])
  })

  it('tells every bad member, and nothing of what it holds', () => {
    const error = faultOf('secret-a, 5.0, secret-b')
    expect(error.issues?.map(({ pointer }) => pointer)).toEqual(['/0', '/2'])
    expect(JSON.stringify([error, error.issues, error.message])).not.toContain('secret')
  })

  it('never throws anything else, and what it reads is stable', () => {
    const headerLike = fc.array(fc.constantFrom('4', '0', '.', ',', ' ', '\t', '9', '5.0', '"', '\r\n'), {
      maxLength: 30,
    })
    const text = fc.oneof(
      headerLike.map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(text, (value) => {
        try {
          const versions = parseSupportedVersions(value)
          expect(parseSupportedVersions(formatSupportedVersions(versions))).toEqual(versions)
        } catch (error) {
          expect((error as ContractError).code).toBe('DC_SUPPORTED_VERSIONS')
        }
      }),
    )
  })

  it('finds every version of a list, whatever its order, duplicates and empty members', () => {
    const tag = fc.tuple(fc.nat(99), fc.nat(9)).map(([major, minor]) => `${major}.${minor}`)
    const list = fc.array(fc.tuple(tag, fc.constantFrom(',', ', ', ' ,', ',,', ',\t, ')), {
      minLength: 1,
      maxLength: 20,
    })
    fc.assert(
      fc.property(list, (members) => {
        const versions = parseSupportedVersions(members.flat().join(''))
        const expected = [...new Set(members.map(([version]) => version))].sort((a, b) => Number(a) - Number(b))
        expect(versions).toEqual(expected)
      }),
    )
  })
})

describe('formatSupportedVersions', () => {
  it.each([
    [['4.0', '5.0'], '4.0, 5.0'],
    [['5.0', '4.0', '5.0'], '4.0, 5.0'],
    [['10.0', '9.1'], '9.1, 10.0'],
    [['5.0'], '5.0'],
  ])('writes %j', (versions, value) => {
    expect(formatSupportedVersions(versions)).toBe(value)
  })

  it.each([
    [[], 'versions must have at least one version tag'],
    [['5'], 'A version must be digits, a dot and a digit'],
    [['5.0', '4.0\r\nset-cookie: a=b'], 'A version must be digits, a dot and a digit'],
  ])('refuses %j', (versions, message) => {
    expect(() => formatSupportedVersions(versions)).toThrow(new TypeError(message))
  })
})
