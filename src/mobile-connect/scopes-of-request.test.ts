import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../errors/contract-error.js'
import { formatScope, parseScope } from './scopes-of-request.js'

const RULE = 'must be 1 to 64 scopes, openid among them, with single blanks between them, at most 1024 characters'

const MANY = Array.from({ length: 65 }, (_, place) => (place === 0 ? 'openid' : `s${place}`))

describe('parseScope', () => {
  it.each([
    ['openid', ['openid']],
    ['openid mc_authz mc_identity_signup', ['openid', 'mc_authz', 'mc_identity_signup']],
    ['mc_authn openid', ['mc_authn', 'openid']],
    ['openid mc_authn openid', ['openid', 'mc_authn']],
    ['openid http://x.example/a', ['openid', 'http://x.example/a']],
  ])('reads %j', (text, want) => {
    expect(parseScope(text)).toEqual(want)
  })

  it.each([
    ['no openid', 'mc_authn'],
    ['openid in capitals', 'OpenID mc_authn'],
    ['two blanks', 'openid  mc_authn'],
    ['a blank at the end', 'openid '],
    ['a comma', 'openid,mc_authn'],
    ['a tab', 'openid\tmc_authn'],
    ['a quotation mark', 'openid "'],
    ['a backslash', 'openid \\'],
    ['a line break', 'openid\n'],
    ['a letter beyond ASCII', 'openid é'],
    ['65 scopes', MANY.join(' ')],
    ['1025 characters', `openid ${'a'.repeat(1018)}`],
    ['a megabyte of blanks', ' '.repeat(1_000_000)],
    ['nothing', ''],
    ['a list', ['openid']],
    ['a value that is no text', undefined],
  ])('refuses %s', (_what, text) => {
    expect(() => parseScope(text)).toThrow(
      expect.objectContaining({
        code: 'MC_SCOPE',
        message: 'The scope is not one that Mobile Connect can have',
        issues: [{ pointer: '', code: 'scope', message: RULE, source: 'RFC 6749 §3.3' }],
      }),
    )
  })

  it('throws nothing but a ContractError, and reads back what it writes', () => {
    const words = fc.array(fc.constantFrom('openid', 'mc_authn', ' ', '  ', 'é', '"', 'x')).map((all) => all.join(' '))
    fc.assert(
      fc.property(fc.oneof(fc.string(), words), (text) => {
        try {
          const scopes = parseScope(text)
          const written = formatScope(scopes)
          expect(new Set(parseScope(written))).toEqual(new Set(scopes))
          expect(formatScope(parseScope(written))).toBe(written)
        } catch (error) {
          expect(error).toBeInstanceOf(ContractError)
        }
      }),
    )
  })
})

describe('formatScope', () => {
  it.each([
    [['openid'], 'openid'],
    [['mc_authn', 'openid'], 'openid mc_authn'],
    [['openid', 'mc_authn', 'mc_authn'], 'openid mc_authn'],
  ])('writes %j', (scopes, want) => {
    expect(formatScope(scopes)).toBe(want)
  })

  it.each([
    ['no openid', ['mc_authn']],
    ['a blank within', ['openid', 'mc_authn mc_authz']],
    ['an empty scope', ['openid', '']],
    ['65 scopes', MANY],
    ['a parameter of 1025 characters', ['openid', 'a'.repeat(1018)]],
    ['a text', 'openid'],
  ])('refuses %s', (_what, scopes) => {
    expect(() => formatScope(scopes as string[])).toThrow(new TypeError(`scope ${RULE}`))
  })
})
