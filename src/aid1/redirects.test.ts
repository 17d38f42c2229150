import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../errors/contract-error.js'
import { AID_ERRORS } from './error-codes.js'
import {
  buildRedirectBack,
  buildRedirectToCmp,
  buildRedirectToMsp,
  parseRedirectBack,
  parseRedirectToCmp,
  parseRedirectToMsp,
} from './redirects.js'

const ID = 'eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.AbC-_0'
const AGREED = ['*.example.com', 'dev.example.com:8443']
const MALFORMED = expect.objectContaining({
  code: 'AID1_REDIRECT_MALFORMED',
  message: 'The redirect does not hold its parameters, each once, as AID.02 asks for',
  answer: { code: '91', error: 'Invalid request syntax' },
})
const NOT_ALLOWED = expect.objectContaining({
  code: 'AID1_REDIRECT_NOT_ALLOWED',
  message: 'The redirect URI is not on an agreed domain',
  answer: { code: '91', error: 'Invalid request syntax' },
})

describe('buildRedirectToMsp', () => {
  const build = (options = {}) =>
    buildRedirectToMsp({
      touchpoint: 'https://consumer-esim-msp.com/portal/login',
      accountId: ID,
      redirectUri: 'https://client.example.com',
      ...options,
    })

  it('writes the example of AID.02', () => {
    const want = `https://consumer-esim-msp.com/portal/login?id=${ID}&redirect_uri=https%3A%2F%2Fclient.example.com`
    expect(build()).toBe(want)
  })

  it.each([
    ['https://msp.example/login?lang=de', `https://msp.example/login?lang=de&id=${ID}&redirect_uri=`],
    ['https://msp.example:8443?', `https://msp.example:8443/?id=${ID}&redirect_uri=`],
    [
      'https://msp.example/#/login',
      `https://msp.example/?id=${ID}&redirect_uri=https%3A%2F%2Fclient.example.com#/login`,
    ],
  ])('keeps the query, the port and the fragment of the touchpoint %s', (touchpoint, want) => {
    expect(build({ touchpoint })).toContain(want)
  })

  it.each([
    ['a touchpoint on http', { touchpoint: 'http://msp.example/' }, 'touchpoint must be an absolute https URL'],
    ['a touchpoint without scheme', { touchpoint: 'msp.example' }, 'touchpoint must be an absolute https URL'],
    ['a touchpoint that has our parameter', { touchpoint: 'https://msp.example/?id=1' }, 'touchpoint must not have id'],
    ['a redirect URI on http', { redirectUri: 'http://a.example.com' }, 'redirectUri must be an absolute https URL'],
    ['no redirect URI', { redirectUri: undefined }, 'redirectUri must be an absolute https URL'],
    ['an account ID with other characters', { accountId: 'a b' }, 'accountId must be 1 to 4096 characters'],
    ['an account ID that is too long', { accountId: 'a'.repeat(4097) }, 'accountId must be 1 to 4096 characters'],
  ])('refuses %s', (_what, options, message) => {
    expect(() => build(options)).toThrow(TypeError)
    expect(() => build(options)).toThrow(message)
  })
})

describe('buildRedirectToCmp', () => {
  const touchpoint = 'https://consumer-esim-cmp.com/portal/login'

  it('writes the example of AID.02', () => {
    expect(buildRedirectToCmp({ touchpoint, redirectUri: 'https://client.example.com/return?foo=bar' })).toBe(
      'https://consumer-esim-cmp.com/portal/login?redirect_uri=https%3A%2F%2Fclient.example.com%2Freturn%3Ffoo%3Dbar',
    )
  })

  it.each(['id', 'code', 'error', '%69d'])('refuses a redirect URI that has the parameter %s already', (name) => {
    const build = () => buildRedirectToCmp({ touchpoint, redirectUri: `https://client.example.com/?${name}=1` })
    expect(build).toThrow(new TypeError('redirectUri must not have id or code or error in its query'))
  })
})

describe('buildRedirectBack', () => {
  const back = { redirectUri: 'https://client.example.com/return?foo=bar', agreedDomains: AGREED }

  it('writes the examples of AID.02, percent-encoded and without quotation marks', () => {
    expect(buildRedirectBack({ ...back, accountId: ID })).toBe(`https://client.example.com/return?foo=bar&id=${ID}`)
    expect(buildRedirectBack({ ...back, code: '100' })).toBe(
      'https://client.example.com/return?foo=bar&code=100&error=Unspecified%20CMP%20content%20error',
    )
  })

  it.each([
    ['no path', 'https://client.example.com', 'https://client.example.com/?id=a'],
    ['no query', 'https://client.example.com/return', 'https://client.example.com/return?id=a'],
    ['an empty query', 'https://client.example.com/return?', 'https://client.example.com/return?id=a'],
    ['a query that ends in &', 'https://client.example.com/?a=1&', 'https://client.example.com/?a=1&id=a'],
    ['a query without a path', 'https://client.example.com?a=1', 'https://client.example.com/?a=1&id=a'],
    [
      'any query',
      "https://client.example.com/?a=%7e+'!&&b[]=;c==",
      "https://client.example.com/?a=%7e+'!&&b[]=;c==&id=a",
    ],
    [
      'another URL in the query',
      'https://client.example.com/?u=https://x/?id=1',
      'https://client.example.com/?u=https://x/?id=1&id=a',
    ],
    ['a fragment', 'https://client.example.com/return#top?x', 'https://client.example.com/return?id=a#top?x'],
    [
      'a query and a fragment',
      'https://client.example.com/?a=1#/b?id=2',
      'https://client.example.com/?a=1&id=a#/b?id=2',
    ],
    ['dots in the path', 'https://client.example.com/a/../b', 'https://client.example.com/a/../b?id=a'],
    ['an agreed port', 'https://dev.example.com:8443/', 'https://dev.example.com:8443/?id=a'],
    ['capitals and a trailing dot', 'HTTPS://Client.Example.COM./A', 'https://client.example.com/A?id=a'],
    [
      'characters that no URI has',
      'https://client.example.com/tür?q="😀"',
      'https://client.example.com/t%C3%BCr?q=%22%F0%9F%98%80%22&id=a',
    ],
  ])('keeps a redirect URI with %s', (_what, redirectUri, want) => {
    expect(buildRedirectBack({ ...back, redirectUri, accountId: 'a' })).toBe(want)
  })

  it.each([
    ['another domain', 'https://www.evil.example/return'],
    ['the domain under the wildcard', 'https://example.com/'],
    ['http', 'http://client.example.com/'],
    ['user info', 'https://client.example.com@evil.example/'],
    ['a line break', 'https://client.example.com/\r\nSet-Cookie:a'],
    ['no URL', 'client.example.com'],
  ])('refuses to go to %s', (_what, redirectUri) => {
    expect(() => buildRedirectBack({ ...back, redirectUri, accountId: ID })).toThrow(NOT_ALLOWED)
  })

  it.each(['id=1', 'a=1&code=2', 'error', 'a&%69%64=1', 'id=&foo=bar'])(
    'refuses a redirect URI whose query %j has one of our parameters',
    (query) => {
      const redirectUri = `https://client.example.com/return?${query}`
      expect(() => buildRedirectBack({ ...back, redirectUri, accountId: ID })).toThrow(MALFORMED)
      expect(() => buildRedirectBack({ ...back, redirectUri, code: '100' })).toThrow(MALFORMED)
    },
  )

  it.each([
    ['neither account ID nor code', {}, TypeError, 'Give either an account ID or a code'],
    ['both', { accountId: ID, code: '100' }, TypeError, 'Give either an account ID or a code'],
    ['an account ID with other characters', { accountId: 'a&b' }, TypeError, 'accountId must be 1 to 4096 characters'],
    ['a code with other characters', { code: '1 0' }, TypeError, 'code must be 1 to 32 characters'],
    ['a proprietary code without text', { code: '200' }, TypeError, 'This code needs an error text of its own'],
    ['a code whose text has a %s, without text', { code: '93' }, TypeError, 'This code needs an error text of its own'],
    [
      'a name that objects inherit, without text',
      { code: 'toString' },
      TypeError,
      'This code needs an error text of its own',
    ],
    ['an empty text', { code: '200', error: '' }, TypeError, 'error must be a text'],
    ['a text with a line break', { code: '200', error: 'a\nb' }, TypeError, 'error must be a text'],
    ['a text in quotation marks', { code: '200', error: '"a"' }, TypeError, 'error must be a text'],
    [
      'a text of 513 characters',
      { code: '200', error: 'a'.repeat(513) },
      RangeError,
      'error has at most 512 characters',
    ],
  ])('refuses %s', (_what, options, type, message) => {
    const build = () => buildRedirectBack({ ...back, ...options } as Parameters<typeof buildRedirectBack>[0])
    expect(build).toThrow(type)
    expect(build).toThrow(message)
  })

  it.each(Object.entries(AID_ERRORS).filter(([, text]) => !text.includes('%s')))(
    'sends the text of Table 10 with code %s',
    (code, error) => {
      expect(parseRedirectBack(buildRedirectBack({ ...back, code }))).toEqual({ outcome: 'failed', code, error })
    },
  )
})

describe('parseRedirectBack', () => {
  it.each([
    ['an account ID', `https://client.example.com/return?foo=bar&id=${ID}`, { outcome: 'account-id', accountId: ID }],
    ['the URL as a server sees it', `/return?id=${ID}`, { outcome: 'account-id', accountId: ID }],
    ['a fragment after it', `/return?id=${ID}#id=other`, { outcome: 'account-id', accountId: ID }],
    [
      'a code and a text',
      '/?code=102&error=Onboarding%20aborted',
      { outcome: 'failed', code: '102', error: 'Onboarding aborted' },
    ],
    ['blanks written as +', '/?error=a+b&code=102', { outcome: 'failed', code: '102', error: 'a b' }],
    [
      'the example of AID.02 as printed',
      '/?foo=bar&code=100&error="Unspecified CMP content error"',
      { outcome: 'failed', code: '100', error: 'Unspecified CMP content error' },
    ],
    ['quotation marks, encoded', '/?code=100&error=%22a%22', { outcome: 'failed', code: '100', error: 'a' }],
    ['quotation marks within', '/?code=100&error=a%22b', { outcome: 'failed', code: '100', error: 'a"b' }],
    ['a proprietary code', '/?code=250&error=x', { outcome: 'failed', code: '250', error: 'x' }],
    ['an unknown code', '/?code=1000&error=x', { outcome: 'failed', code: '1000', error: 'x' }],
  ])('reads %s', (_what, url, want) => {
    expect(parseRedirectBack(url)).toEqual(want)
    expect(parseRedirectBack(new URL(url, 'https://client.example.com'))).toEqual(want)
  })

  it.each([
    ['no parameter', 'https://client.example.com/return?foo=bar'],
    ['no query', 'https://client.example.com/return'],
    ['an account ID in the fragment', `/return#?id=${ID}`],
    ['an account ID and a code', `/?id=${ID}&code=100&error=x`],
    ['an account ID and an error', `/?id=${ID}&error=x`],
    ['an account ID twice', `/?id=${ID}&id=${ID}`],
    ['an account ID twice, once encoded', `/?id=${ID}&%69d=other`],
    ['an empty account ID', '/?id='],
    ['an account ID with other characters', '/?id=a%20b'],
    ['an account ID with a line break after it', `/?id=${ID}%0a`],
    ['an account ID of 4097 characters', `/?id=${'a'.repeat(4097)}`],
    ['a code without an error', '/?code=100'],
    ['an error without a code', '/?error=x'],
    ['an empty error', '/?code=100&error='],
    ['an error of two quotation marks', '/?code=100&error=""'],
    ['an error with a line break', '/?code=100&error=a%0db'],
    ['a code twice', '/?code=100&code=101&error=x'],
    ['an error twice', '/?code=100&error=x&error=y'],
    ['a code with other characters', '/?code=1%3C0&error=x'],
    ['an empty id beside a code and an error', '/?id=&code=100&error=x'],
    ['a URL that is too long', `/?id=${ID}&a=${'a'.repeat(16_384)}`],
    ['nothing', ''],
    ['a value that is not a URL', undefined],
  ])('refuses %s', (_what, url) => {
    expect(() => parseRedirectBack(url as string)).toThrow(MALFORMED)
  })

  it('reads back whatever was built', () => {
    const back = { redirectUri: 'https://client.example.com/return?foo=bar#x', agreedDomains: AGREED }
    const alphabet = fc.constantFrom(...'ABCxyz0189._-')
    const accountIds = fc.string({ unit: alphabet, minLength: 1, maxLength: 4096 })
    fc.assert(
      fc.property(accountIds, (accountId) => {
        expect(parseRedirectBack(buildRedirectBack({ ...back, accountId }))).toEqual({
          outcome: 'account-id',
          accountId,
        })
      }),
    )
    const errors = fc.string({ minLength: 1, maxLength: 128, unit: 'grapheme' })
    fc.assert(
      fc.property(errors, (error) => {
        fc.pre(!/^".*"$/s.test(error) && error.length <= 512)
        const url = buildRedirectBack({ ...back, code: '250', error })
        expect(url).toMatch(/^[\x21-\x7e]+$/)
        expect(parseRedirectBack(url)).toEqual({ outcome: 'failed', code: '250', error })
      }),
    )
  })

  it('throws nothing but a ContractError, and what it accepts is written back the same', () => {
    const pieces = fc.constantFrom(
      '/?',
      '&',
      'id=',
      'code=',
      'error=',
      '"',
      '%',
      '%22',
      '%00',
      'a',
      '=',
      '#',
      '+',
      'é',
      '\ud800',
    )
    const back = { redirectUri: 'https://client.example.com/', agreedDomains: AGREED }
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ withQueryParameters: true }),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (url) => {
          try {
            const given = parseRedirectBack(url)
            // Quotation marks inside quotation marks are read once, and not sent again.
            if (given.outcome === 'failed' && /^".*"$/s.test(given.error)) return
            const { outcome: _, ...members } = given
            expect(parseRedirectBack(buildRedirectBack({ ...back, ...members }))).toEqual(given)
          } catch (error) {
            expect(error).toBeInstanceOf(ContractError)
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe.each([
  ['parseRedirectToMsp', parseRedirectToMsp, `id=${ID}&`],
  ['parseRedirectToCmp', parseRedirectToCmp, ''],
] as const)('%s', (_name, parse, id) => {
  const target = encodeURIComponent('https://client.example.com/return?foo=bar')

  it('reads what was built, and leaves other parameters alone', () => {
    const redirectUri = 'https://client.example.com/return?foo=bar'
    expect(parse(`/login?lang=de&${id}redirect_uri=${target}`, AGREED)).toMatchObject({ redirectUri })
    const options = { touchpoint: 'https://peer.example/login', redirectUri, accountId: ID }
    const built = parse === parseRedirectToMsp ? buildRedirectToMsp(options) : buildRedirectToCmp(options)
    const want = parse === parseRedirectToMsp ? { accountId: ID, redirectUri } : { redirectUri }
    expect(parse(built, AGREED)).toEqual(want)
  })

  it.each([
    ['no redirect URI', `/login?${id}`, MALFORMED],
    ['a redirect URI twice', `/login?${id}redirect_uri=${target}&redirect_uri=${target}`, MALFORMED],
    ['a redirect URI on another domain', `/login?${id}redirect_uri=https%3A%2F%2Fevil.example`, NOT_ALLOWED],
    ['a redirect URI that is empty', `/login?${id}redirect_uri=`, NOT_ALLOWED],
    ['a redirect URI that is encoded twice', `/login?${id}redirect_uri=${encodeURIComponent(target)}`, NOT_ALLOWED],
  ])('refuses %s', (_what, url, want) => {
    expect(() => parse(url, AGREED)).toThrow(want)
  })

  it('throws nothing but a ContractError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (url) => {
        expect(() => parse(url, AGREED)).toThrow(ContractError)
        expect(() => parse(`/?${id}redirect_uri=${encodeURIComponent(url)}`, AGREED)).toThrow(ContractError)
      }),
    )
  })
})

describe('parseRedirectToMsp', () => {
  it.each([
    ['no account ID', ''],
    ['an account ID twice', `id=${ID}&id=${ID}&`],
    ['an account ID with other characters', 'id=a%2Fb&'],
  ])('refuses %s', (_what, id) => {
    const parse = () => parseRedirectToMsp(`/login?${id}redirect_uri=https%3A%2F%2Fclient.example.com`, AGREED)
    expect(parse).toThrow(MALFORMED)
  })
})

describe('parseRedirectToCmp', () => {
  it.each(['id', 'code', 'error'])('refuses a redirect URI that has %s, before the onboarding starts', (name) => {
    const redirectUri = encodeURIComponent(`https://client.example.com/?${name}=1`)
    expect(() => parseRedirectToCmp(`/login?redirect_uri=${redirectUri}`, AGREED)).toThrow(MALFORMED)
  })
})
