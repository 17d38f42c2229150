import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Credentials, challengesOf, credentialHeaders, findCredentials } from './credentials.js'
import { LIST_NOTES, READ_NOTE, SAMPLE_API, SEND_TEXT, WRITE_NOTE } from './testing/sample-api.js'

const SECRET = 'S3cret'
const headersOf = (operation: typeof READ_NOTE, credentials: unknown) =>
  credentialHeaders(SAMPLE_API, operation, credentials as Credentials)
const find = (operation: typeof READ_NOTE, headers: Record<string, string>) =>
  findCredentials(SAMPLE_API, operation, { header: (name) => headers[name] })

describe('credentialHeaders', () => {
  it.each([
    ['an API key', READ_NOTE, { apiKey: SECRET }, { 'X-Key': SECRET }],
    ['a bearer token', READ_NOTE, { bearerToken: 'a.b-c==' }, { authorization: 'Bearer a.b-c==' }],
    [
      'a user name and a password',
      WRITE_NOTE,
      { username: 'cmp', password: 'pä:ss' },
      { authorization: 'Basic Y21wOnDDpDpzcw==' },
    ],
    ['an empty password', WRITE_NOTE, { username: 'cmp', password: '' }, { authorization: 'Basic Y21wOg==' }],
  ])('carries %s', (_what, operation, credentials, want) => {
    expect(headersOf(operation, credentials)).toEqual(want)
  })

  it.each([
    ['nothing', READ_NOTE, undefined, 'readNote cannot be called with these credentials'],
    ['a text', READ_NOTE, SECRET, 'readNote cannot be called with these credentials'],
    [
      'credentials of another kind',
      WRITE_NOTE,
      { apiKey: SECRET },
      'writeNote cannot be called with these credentials',
    ],
    [
      'credentials where none are known',
      SEND_TEXT,
      { apiKey: SECRET },
      'sendText cannot be called with these credentials',
    ],
    ['an empty key', READ_NOTE, { apiKey: '' }, 'apiKey is not one that the contract allows'],
    ['a key that is missing', READ_NOTE, { apiKey: undefined }, 'apiKey is not one that the contract allows'],
    [
      'a key with a line break',
      READ_NOTE,
      { apiKey: `${SECRET}\r\nx: y` },
      'apiKey is not one that the contract allows',
    ],
    ['a key beyond Latin-1', READ_NOTE, { apiKey: `${SECRET}→` }, 'apiKey is not one that the contract allows'],
    ['a token with a blank', READ_NOTE, { bearerToken: `${SECRET} ` }, 'bearerToken is not a token (RFC 9110 §11.2)'],
    ['a token that is missing', READ_NOTE, { bearerToken: undefined }, 'bearerToken is not a token (RFC 9110 §11.2)'],
    [
      'a colon in the user name',
      WRITE_NOTE,
      { username: `a:${SECRET}`, password: '' },
      'username must be a text without colon and control characters (RFC 7617 §2)',
    ],
    [
      'a control character in the user name',
      WRITE_NOTE,
      { username: `${SECRET}\u0007`, password: '' },
      'username must be a text without colon and control characters (RFC 7617 §2)',
    ],
    [
      'a control character in the password',
      WRITE_NOTE,
      { username: 'a', password: `${SECRET}\n` },
      'password must be a text without control characters (RFC 7617 §2)',
    ],
    [
      'a password that is missing',
      WRITE_NOTE,
      { username: 'a' },
      'password must be a text without control characters (RFC 7617 §2)',
    ],
  ])('refuses %s, and does not show it', (_what, operation, credentials, message) => {
    const call = () => headersOf(operation, credentials)
    expect(call).toThrow(new TypeError(message))
    try {
      call()
    } catch (error) {
      expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain(SECRET)
    }
  })
})

describe('findCredentials', () => {
  it.each([
    ['an API key', READ_NOTE, { 'x-key': SECRET }, { apiKey: SECRET }],
    ['a bearer token', READ_NOTE, { authorization: 'bearer  a.b' }, { bearerToken: 'a.b' }],
    ['the key before the token', READ_NOTE, { 'x-key': SECRET, authorization: 'Bearer a' }, { apiKey: SECRET }],
    ['Basic in any case', WRITE_NOTE, { authorization: 'BASIC Y21wOg==' }, { username: 'cmp', password: '' }],
    ['Basic without user name', WRITE_NOTE, { authorization: 'Basic Og==' }, { username: '', password: '' }],
    ['the key where a certificate would do', LIST_NOTES, { 'x-key': SECRET }, { apiKey: SECRET }],
  ])('finds %s', (_what, operation, headers, want) => {
    expect(find(operation, headers as unknown as Record<string, string>)).toEqual(want)
  })

  it.each([
    ['nothing', READ_NOTE, {}],
    ['an empty key', READ_NOTE, { 'x-key': '' }],
    ['a token with more behind it', READ_NOTE, { authorization: 'Bearer a b' }],
    ['two headers in one', READ_NOTE, { authorization: 'Bearer a, Bearer b' }],
    ['a token without scheme', READ_NOTE, { authorization: 'a' }],
    ['Basic where a token is due', READ_NOTE, { authorization: 'Basic Og==' }],
    ['Basic without colon', WRITE_NOTE, { authorization: 'Basic YQ==' }],
    ['Basic without padding', WRITE_NOTE, { authorization: 'Basic Og' }],
    ['Basic with stray bits', WRITE_NOTE, { authorization: 'Basic Oh==' }],
    ['Basic in base64url', WRITE_NOTE, { authorization: 'Basic Ojo_' }],
    ['Basic that is not UTF-8', WRITE_NOTE, { authorization: 'Basic Ov8=' }],
    ['credentials where none are known', SEND_TEXT, { 'x-key': SECRET }],
  ])('finds no credentials in %s', (_what, operation, headers) => {
    expect(find(operation, headers as unknown as Record<string, string>)).toBeUndefined()
  })

  it('finds what credentialHeaders made', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !/\p{Cc}/u.test(value))
    fc.assert(
      fc.property(
        text.map((value) => value.replaceAll(':', '')),
        text,
        (username, password) => {
          expect(find(WRITE_NOTE, headersOf(WRITE_NOTE, { username, password }))).toEqual({ username, password })
        },
      ),
    )
  })
})

describe('challengesOf', () => {
  it.each([
    [READ_NOTE, 'ApiKey header="X-Key", Bearer realm="sample"'],
    [WRITE_NOTE, 'Basic realm="sample", charset="UTF-8"'],
    [LIST_NOTES, 'ApiKey header="X-Key"'],
    [SEND_TEXT, ''],
  ])('names each way once', (operation, want) => {
    expect(challengesOf(SAMPLE_API, operation)).toBe(want)
  })
})
