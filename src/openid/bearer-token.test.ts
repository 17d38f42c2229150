import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBearerToken, readBearerToken, STRONG_BEARER_TOKEN_MIN_LENGTH } from './bearer-token.js'

describe('isBearerToken', () => {
  // The first is the token of the example of RFC 6750 §2.1.
  it.each(['mF_9.B5f-4.1JqM', 'a', 'a~+/-._9', 'abc=', 'abc====', 'x'.repeat(1024)])('takes %.30s', (token) => {
    expect(isBearerToken(token)).toBe(true)
  })

  it.each([
    ['nothing', ''],
    ['padding alone', '=='],
    ['something after the padding', 'a=b'],
    ['a blank', 'a b'],
    ['a line break', 'a\n'],
    ['a letter beyond ASCII', 'ä'],
    ['1025 characters', 'x'.repeat(1025)],
    ['what is no text', { toString: (): string => 'a' }],
    ['what is missing', undefined],
  ])('does not take %s', (_what, token) => {
    expect(isBearerToken(token)).toBe(false)
  })

  it('asks for a length that 128 bits need', () => {
    expect(isBearerToken('x'.repeat(21), STRONG_BEARER_TOKEN_MIN_LENGTH)).toBe(false)
    expect(isBearerToken('x'.repeat(22), STRONG_BEARER_TOKEN_MIN_LENGTH)).toBe(true)
    expect(STRONG_BEARER_TOKEN_MIN_LENGTH).toBe(Math.ceil(128 / 6))
  })
})

describe('readBearerToken', () => {
  it.each(['Bearer mF_9.B5f-4.1JqM', 'bearer mF_9.B5f-4.1JqM', 'BEARER   mF_9.B5f-4.1JqM'])('reads %s', (header) => {
    expect(readBearerToken(header)).toBe('mF_9.B5f-4.1JqM')
  })

  it.each([
    [undefined],
    [''],
    ['Bearer'],
    ['Bearer '],
    ['Bearera'],
    ['Basic YTpi'],
    [' Bearer a'],
    ['Bearer a b'],
    ['Bearer a, Bearer b'],
    ['Bearer "a"'],
    [`Bearer ${' '.repeat(2048)}a`],
    [`Bearer ${'x'.repeat(1025)}`],
  ])('finds none in %.40s', (header) => {
    expect(readBearerToken(header)).toBeUndefined()
  })

  it('answers for any text a token or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const token = readBearerToken(`Bearer ${text}`)
        expect(token === undefined || isBearerToken(token)).toBe(true)
      }),
    )
  })
})
