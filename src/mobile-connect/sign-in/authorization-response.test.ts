import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../../errors/contract-error.js'
import { parseAuthorizationResponse } from './authorization-response.js'

const STATE = 'af0ifjsldkj'
const ISSUER = 'https://id.operator.example'
const expected = { state: STATE, issuer: ISSUER }

/** The error that a call throws. */
function thrownBy(call: () => unknown): unknown {
  try {
    call()
  } catch (error) {
    return error
  }
  return undefined
}

describe('parseAuthorizationResponse', () => {
  it.each([
    ['a code', `?code=SplxlOBeZQQYbYS6WxSbIA&state=${STATE}`, { outcome: 'code', code: 'SplxlOBeZQQYbYS6WxSbIA' }],
    [
      'a code with issuer and correlation ID',
      `?code=a&state=${STATE}&iss=${encodeURIComponent(ISSUER)}&correlation_id=1-2`,
      { outcome: 'code', code: 'a', correlationId: '1-2' },
    ],
    [
      'an error of a gateway',
      `?error=access_denied&error_description=The+user+is+busy+with+another%20transaction&state=${STATE}&correlation_id=x`,
      {
        outcome: 'refused',
        error: 'access_denied',
        errorDescription: 'The user is busy with another transaction',
        correlationId: 'x',
      },
    ],
    ['an error alone', `?error=server_error&state=${STATE}`, { outcome: 'refused', error: 'server_error' }],
    ['an unknown error', `?error=hhe_needed&state=${STATE}`, { outcome: 'refused', error: 'hhe_needed' }],
    [
      'a description beyond ASCII',
      `?error=access_denied&error_description=Abgelehnt%3A+n%C3%B6&state=${STATE}`,
      { outcome: 'refused', error: 'access_denied', errorDescription: 'Abgelehnt: nö' },
    ],
    [
      'an error without the description that is none',
      `?error=access_denied&error_description=a%0Ab&correlation_id=a+b&state=${STATE}`,
      { outcome: 'refused', error: 'access_denied' },
    ],
    ['a code whose error is empty', `?code=a&error=&state=${STATE}`, { outcome: 'code', code: 'a' }],
    ['parameters of the service provider', `?x=1&x=2&code=a&state=${STATE}`, { outcome: 'code', code: 'a' }],
    ['a code with a question mark', `?code=a?b&state=${STATE}`, { outcome: 'code', code: 'a?b' }],
    ['a fragment after it', `?code=a&state=${STATE}#code=b&state=c`, { outcome: 'code', code: 'a' }],
  ])('reads %s', (_what, query, want) => {
    const url = `https://shop.example/callback${query}`
    expect(parseAuthorizationResponse(url, expected)).toEqual(want)
    expect(parseAuthorizationResponse(new URL(url), expected)).toEqual(want)
    expect(parseAuthorizationResponse(new URL(url).searchParams, expected)).toEqual(want)
    expect(parseAuthorizationResponse(`/callback${query}`, expected)).toEqual(want)
    expect(parseAuthorizationResponse(query, expected)).toEqual(want)
    expect(parseAuthorizationResponse(query.slice(1), expected)).toEqual(want)
  })

  it.each([
    ['no state', 'code=a'],
    ['an empty state', 'code=a&state='],
    ['another state', 'code=a&state=af0ifjsldkk'],
    ['a state that begins as the right one', 'code=a&state=af0ifjsldk'],
    ['a state that goes on after the right one', 'code=a&state=af0ifjsldkj0'],
    ['a state in capitals', 'code=a&state=AF0IFJSLDKJ'],
    ['an error without state', 'error=access_denied'],
    ['nothing', ''],
    ['a URL without query', 'https://shop.example/callback'],
    ['a path', '/callback'],
    ['the state in the fragment', `https://shop.example/callback#code=a&state=${STATE}`],
  ])('refuses %s', (_what, response) => {
    expect(thrownBy(() => parseAuthorizationResponse(response, expected))).toMatchObject({
      name: 'ContractError',
      code: 'MC_AUTHORIZATION_STATE',
      message: 'The authorization response does not belong to the request that was made',
      source: 'RFC 6749 §10.12',
    })
  })

  it.each([
    ['another issuer', `code=a&state=${STATE}&iss=https%3A%2F%2Fid.attacker.example`, {}],
    ['another issuer of an error', `error=access_denied&state=${STATE}&iss=https%3A%2F%2Fid.attacker.example`, {}],
    ['the issuer with a slash after it', `code=a&state=${STATE}&iss=${encodeURIComponent(`${ISSUER}/`)}`, {}],
    ['no issuer where it is due', `code=a&state=${STATE}`, { requiresIssuer: true }],
  ])('refuses %s', (_what, response, options) => {
    expect(thrownBy(() => parseAuthorizationResponse(response, { ...expected, ...options }))).toMatchObject({
      code: 'MC_AUTHORIZATION_ISSUER',
      message: 'The authorization response comes from another provider than the one that was asked',
      source: 'RFC 9207 §2.4',
    })
  })

  it.each([
    ['a code twice', `code=a&code=b&state=${STATE}`, '/code', 'must be given once'],
    ['a state twice', `code=a&state=${STATE}&state=${STATE}`, '/state', 'must be given once'],
    ['a state twice, once encoded', `code=a&state=${STATE}&st%61te=x`, '/state', 'must be given once'],
    ['an issuer twice', `code=a&state=${STATE}&iss=${ISSUER}&iss=x`, '/iss', 'must be given once'],
    ['a code and an error', `code=a&error=access_denied&state=${STATE}`, '', 'must have either a code or an error'],
    ['neither code nor error', `state=${STATE}`, '', 'must have either a code or an error'],
    ['a description alone', `error_description=x&state=${STATE}`, '', 'must have either a code or an error'],
    [
      'a code with a line break',
      `code=a%0D%0Ab&state=${STATE}`,
      '/code',
      'must be 1 to 2048 printable ASCII characters',
    ],
    [
      'a code of 2049 characters',
      `code=${'a'.repeat(2049)}&state=${STATE}`,
      '/code',
      'must be 1 to 2048 printable ASCII characters',
    ],
    [
      'an error with a quotation mark',
      `error=%22&state=${STATE}`,
      '/error',
      'must be 1 to 128 characters of RFC 6749 §A.7',
    ],
    [
      'a URL that is too long',
      `?code=a&state=${STATE}&x=${'a'.repeat(16_384)}`,
      '',
      'must be a URL of at most 16384 characters',
    ],
    ['a value that is no URL', undefined, '', 'must be a URL of at most 16384 characters'],
  ])('refuses %s', (_what, response, pointer, message) => {
    expect(thrownBy(() => parseAuthorizationResponse(response as string, expected))).toMatchObject({
      code: 'MC_AUTHORIZATION_RESPONSE',
      message: 'The redirect is not an authorization response',
      issues: [{ pointer, message, source: 'RFC 6749 §4.1.2' }],
    })
  })

  it('reads an issuer that it was given nothing to compare with', () => {
    expect(parseAuthorizationResponse(`code=a&state=${STATE}&iss=x`, { state: STATE })).toMatchObject({ code: 'a' })
  })

  it.each([
    ['no state', { state: undefined }, 'state must be the state of the request'],
    ['an empty state', { state: '' }, 'state must be the state of the request'],
    ['no issuer though it is due', { state: STATE, requiresIssuer: true }, 'issuer must be given when iss is due'],
  ])('does not take %s to expect', (_what, options, message) => {
    const call = () => parseAuthorizationResponse('code=a&state=', options as { state: string })
    expect(call).toThrow(new TypeError(message))
  })

  it('holds no value of the response in its errors', () => {
    const thrown = thrownBy(() => parseAuthorizationResponse(`code=s3cr3t&code=s3cr3t&state=${STATE}`, expected))
    expect(`${thrown}${JSON.stringify(thrown)}${(thrown as Error).stack}`).not.toMatch(/s3cr3t|af0ifjsldkj/)
  })

  it('throws nothing but a ContractError, and reads back the code and the error that were written', () => {
    const pieces = fc.array(fc.constantFrom('code=', 'error=', '&', `state=${STATE}`, '%', 'a', '?', '#', 'iss=', 'é'))
    const texts = pieces.map((all) => all.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string(), texts, fc.webUrl({ withQueryParameters: true })), (response) => {
        try {
          const outcome = parseAuthorizationResponse(response, expected)
          const written = outcome.outcome === 'code' ? { code: outcome.code } : { error: outcome.error }
          const again = new URLSearchParams({ ...written, state: STATE })
          expect(parseAuthorizationResponse(again, expected)).toMatchObject(written)
        } catch (error) {
          expect(error).toBeInstanceOf(ContractError)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
