import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Credentials } from '../http/credentials.js'
import type { AuthenticationRequest } from '../http/server-options.js'
import { withDecodedBasic } from './basic-credentials.js'

function requestOf(credentials: Credentials | undefined): AuthenticationRequest {
  return { operationId: 'requestTokens', credentials, header: (name) => `header ${name}`, peerCertificate: undefined }
}

const seen = withDecodedBasic((request) => request.credentials as object)

describe('the credentials of Basic', () => {
  it.each([
    ['x%3Ashop', 'x:shop'],
    ['a+b', 'a b'],
    ['%41', 'A'],
    ['100%', '100%'],
    ['%c3%28', '%c3%28'],
  ])('%s reach the function as %s', (sent, registered) => {
    expect(seen(requestOf({ username: sent, password: sent }))).toEqual({ username: registered, password: registered })
  })

  it('come back as they were encoded', () => {
    const text = fc.string({ unit: 'grapheme' })
    const encode = (value: string) => new URLSearchParams([['', value]]).toString().slice(1)
    fc.assert(
      fc.property(text, text, (username, password) => {
        const sent = { username: encode(username), password: encode(password) }
        expect(seen(requestOf(sent))).toEqual({ username, password })
      }),
    )
  })

  it.each([undefined, { bearerToken: 'a%20b' }, { apiKey: 'a+b' }])('are no others: %o', (credentials) => {
    const request = requestOf(credentials)
    expect(withDecodedBasic((given) => given)(request)).toBe(request)
  })

  it('come with the rest of the request', async () => {
    const request = requestOf({ username: 'a', password: 'b' })
    const given = await withDecodedBasic((decoded) => decoded)(request)
    expect(given).toMatchObject({ operationId: 'requestTokens', peerCertificate: undefined })
    expect((given as AuthenticationRequest).header('Authorization')).toBe('header Authorization')
  })
})
