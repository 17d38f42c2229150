import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FaultKind, faultOf } from '../http/server-options.js'
import { formatErrorDescription, oauthAnswerFault } from './oauth-fault.js'

/** RFC 6749 §5.2: %x20-21 / %x23-5B / %x5D-7E. */
const ALLOWED = /^[\x20\x21\x23-\x5B\x5D-\x7E]*$/

describe('oauthAnswerFault', () => {
  it.each<[FaultKind, number, string, string]>([
    ['path-unknown', 404, 'invalid_request', 'There is no such path'],
    ['method-not-allowed', 405, 'invalid_request', 'The path does not allow this method'],
    ['unauthorized', 401, 'invalid_client', 'Client authentication failed'],
    ['parameters-invalid', 400, 'invalid_request', 'A parameter is not what the contract asks for'],
    ['media-type-unsupported', 400, 'invalid_request', 'The media type is not one of this operation'],
    ['body-empty', 400, 'invalid_request', 'A body is due'],
    ['body-too-large', 413, 'invalid_request', 'The body is too large'],
    ['body-too-slow', 408, 'invalid_request', 'The body did not arrive in time'],
    ['body-unreadable', 400, 'invalid_request', 'The body cannot be read'],
    ['body-invalid', 400, 'invalid_request', 'The body is not what the contract asks for'],
    ['not-implemented', 501, 'server_error', 'The operation is not implemented'],
    ['internal', 500, 'server_error', 'Internal Server Error'],
  ])('answers %s with %d %s', (kind, status, error, error_description) => {
    expect(oauthAnswerFault(faultOf(kind))).toEqual({
      status,
      headers: { 'cache-control': 'no-store' },
      body: { error, error_description },
    })
  })

  it('tells the places and the rules, five at most', () => {
    const issues = Array.from({ length: 9 }, (_, index) => ({
      pointer: index === 0 ? '' : `/member-${index}`,
      code: 'pattern',
      message: 'must be "digits"',
    }))
    expect(oauthAnswerFault(faultOf('body-invalid', issues)).body).toEqual({
      error: 'invalid_request',
      error_description:
        "the body must be 'digits'; /member-1 must be 'digits'; /member-2 must be 'digits'; /member-3 must be 'digits'; /member-4 must be 'digits'",
    })
  })
})

describe('formatErrorDescription', () => {
  it.each([
    ['says "x"', "says 'x'"],
    ['a\\b', 'a/b'],
    ['naïve\r\nx: y\u0000', 'na?ve??x: y?'],
    ['x'.repeat(600), 'x'.repeat(500)],
  ])('makes %j fit', (text, want) => {
    expect(formatErrorDescription(text)).toBe(want)
  })

  it('leaves only characters that RFC 6749 allows, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = formatErrorDescription(text)
        expect(once).toMatch(ALLOWED)
        expect(formatErrorDescription(once)).toBe(once)
      }),
    )
  })
})
