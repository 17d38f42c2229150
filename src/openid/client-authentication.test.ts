import fc from 'fast-check'
import { decodeJwt, importJWK, jwtVerify } from 'jose'
import * as openidClient from 'openid-client'
import { describe, expect, it } from 'vitest'
import {
  applyClientAuthentication,
  type ClientAssertionExpectation,
  JWT_BEARER_ASSERTION,
  readClientAuthentication,
  verifyClientAssertion,
} from './client-authentication.js'
import { createLocalKeySource } from './key-source.js'
import { handMadeToken } from './testing/hand-made-token.js'
import { ALGORITHMS, EC_KEY, JWKS, NOW_MS, RSA_KEY, timeClaims } from './testing/hostile-tokens.js'

const NOW = NOW_MS / 1000
const OPTIONS = { now: () => NOW_MS, randomId: () => 'id-1' }
const AUDIENCE = 'https://op.example'
const apply = (authentication: Parameters<typeof applyClientAuthentication>[0]) =>
  applyClientAuthentication(authentication, OPTIONS)
const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`
const AS = { issuer: AUDIENCE, token_endpoint: `${AUDIENCE}/token` }

describe('applyClientAuthentication', () => {
  it('makes the header of RFC 6749 §2.3.1', async () => {
    const method = 'client_secret_basic'
    expect(await apply({ method, clientId: 's6BhdRkqt3', clientSecret: '7Fjfp0ZBr1KtDRbnfVdmIw' })).toEqual({
      headers: { authorization: 'Basic czZCaGRSa3F0Mzo3RmpmcDBaQnIxS3REUmJuZlZkbUl3' },
      parameters: {},
    })
  })

  it('form-encodes before Basic', async () => {
    const { headers } = await apply({ method: 'client_secret_basic', clientId: 'a:b', clientSecret: 'p + %' })
    expect(headers.authorization).toBe(basic('a%3Ab:p+%2B+%25'))
  })

  it.each([
    ['client_secret_post' as const, { client_id: 'client', client_secret: 'secret' }],
    ['tls_client_auth' as const, { client_id: 'client' }],
    ['none' as const, { client_id: 'client' }],
  ])('adds what %s asks for to the form', async (method, parameters) => {
    expect(await apply({ method, clientId: 'client', clientSecret: 'secret' })).toEqual({ headers: {}, parameters })
  })

  it('makes an assertion that jose accepts, valid for a minute', async () => {
    const key = { alg: 'ES256', kid: 'ec-1', key: EC_KEY.privateJwk }
    const { headers, parameters } = await apply({
      method: 'private_key_jwt',
      clientId: 'client',
      key,
      audience: AUDIENCE,
    })
    const { client_assertion = '', ...others } = parameters
    expect({ headers, others }).toEqual({ headers: {}, others: { client_assertion_type: JWT_BEARER_ASSERTION } })
    const { payload, protectedHeader } = await jwtVerify(client_assertion, EC_KEY.publicKey, {
      currentDate: new Date(NOW_MS),
    })
    expect(protectedHeader).toEqual({ alg: 'ES256', kid: 'ec-1' })
    expect(payload).toEqual({ iss: 'client', sub: 'client', aud: AUDIENCE, jti: 'id-1', iat: NOW, exp: NOW + 60 })
  })

  it.each([
    ['an empty client ID', { clientId: '', clientSecret: 'x' }, 'clientId'],
    ['a client ID with a line break', { clientId: 'a\r\nb', clientSecret: 'x' }, 'clientId'],
    ['an empty secret', { clientId: 'a', clientSecret: '' }, 'clientSecret'],
    ['a secret beyond ASCII', { clientId: 'a', clientSecret: 'pä' }, 'clientSecret'],
    ['a secret that is too long', { clientId: 'a', clientSecret: 'x'.repeat(1025) }, 'clientSecret'],
  ])('refuses %s', async (_what, credentials, name) => {
    await expect(apply({ method: 'client_secret_basic', ...credentials })).rejects.toThrow(
      new TypeError(`${name} must be 1 to 1024 printable ASCII characters`),
    )
  })
})

describe('readClientAuthentication', () => {
  const assertion = handMadeToken(RSA_KEY, { sub: 'client' })
  const asserted = { client_assertion_type: JWT_BEARER_ASSERTION, client_assertion: assertion }

  it.each([
    [
      'Basic',
      { authorization: basic('client:secret'), form: {} },
      { method: 'client_secret_basic', clientSecret: 'secret' },
    ],
    [
      'Basic in another case',
      { authorization: basic('client:secret').replace('Basic', 'bASIC'), form: {} },
      { method: 'client_secret_basic', clientSecret: 'secret' },
    ],
    [
      'Basic, encoded',
      { authorization: basic('c%6Cient:a+%2B%3A:b'), form: {} },
      { method: 'client_secret_basic', clientSecret: 'a +::b' },
    ],
    [
      'Basic with its client ID beside it',
      { authorization: basic('client:secret'), form: { client_id: 'client' } },
      { method: 'client_secret_basic', clientSecret: 'secret' },
    ],
    [
      'a secret in the form',
      { form: { client_id: 'client', client_secret: 'secret' } },
      { method: 'client_secret_post', clientSecret: 'secret' },
    ],
    ['an assertion', { form: asserted }, { method: 'private_key_jwt', assertion }],
    [
      'an assertion with a client ID',
      { form: { ...asserted, client_id: 'client' } },
      { method: 'private_key_jwt', assertion },
    ],
    [
      'a client ID alone',
      { form: { client_id: 'client', client_secret: '', client_assertion: '' } },
      { method: 'none' },
    ],
  ])('reads %s', (_what, request, want) => {
    expect(readClientAuthentication(request)).toEqual({ ok: true, claimed: { clientId: 'client', ...want } })
  })

  it('believes the client ID beside an assertion, which its verification then holds against the subject', async () => {
    const read = readClientAuthentication({ form: { ...asserted, client_id: 'other' } })
    expect(read).toEqual({ ok: true, claimed: { method: 'private_key_jwt', clientId: 'other', assertion } })
    expect(await verifyClientAssertion(assertion, { ...EXPECTATION, clientId: 'other' })).toBe(false)
  })

  it.each<[string, Parameters<typeof readClientAuthentication>[0], string]>([
    ['nothing', { form: {} }, 'missing'],
    ['empty parameters', { form: { client_id: '', client_secret: '' } }, 'missing'],
    ['inherited parameters', { form: Object.create({ client_id: 'client' }) }, 'missing'],
    ['a header and a secret', { authorization: basic('a:b'), form: { client_secret: 'b' } }, 'several'],
    ['a header and an assertion', { authorization: basic('a:b'), form: asserted }, 'several'],
    [
      'a header and half an assertion',
      { authorization: basic('a:b'), form: { client_assertion_type: 'x' } },
      'several',
    ],
    ['a secret and an assertion', { form: { client_id: 'client', client_secret: 'x', ...asserted } }, 'several'],
    ['another client ID beside the header', { authorization: basic('a:b'), form: { client_id: 'c' } }, 'malformed'],
    ['a bearer token', { authorization: 'Bearer abc', form: {} }, 'malformed'],
    ['an empty header', { authorization: '', form: { client_id: 'client' } }, 'malformed'],
    ['Basic that is no Base64', { authorization: 'Basic YTpi=', form: {} }, 'malformed'],
    ['Basic without a colon', { authorization: basic('ab'), form: {} }, 'malformed'],
    ['Basic without a client ID', { authorization: basic(':b'), form: {} }, 'malformed'],
    ['Basic without a secret', { authorization: basic('a:'), form: {} }, 'malformed'],
    ['Basic with half an escape', { authorization: basic('a:%4'), form: {} }, 'malformed'],
    ['Basic with an escape that is no UTF-8', { authorization: basic('a:%FF'), form: {} }, 'malformed'],
    ['Basic with an escaped line break', { authorization: basic('a:%0A'), form: {} }, 'malformed'],
    ['Basic with bytes beyond ASCII', { authorization: basic('a:ä'), form: {} }, 'malformed'],
    ['Basic that is very long', { authorization: basic(`a:${'b'.repeat(100_000)}`), form: {} }, 'malformed'],
    ['a secret without a client ID', { form: { client_secret: 'x' } }, 'malformed'],
    ['a client ID that is a list', { form: { client_id: ['a'] } }, 'malformed'],
    ['a client ID that is too long', { form: { client_id: 'a'.repeat(1025) } }, 'malformed'],
    ['a secret that is a number', { form: { client_id: 'a', client_secret: 1 } }, 'malformed'],
    ['an assertion of another type', { form: { ...asserted, client_assertion_type: 'saml2' } }, 'malformed'],
    ['an assertion without a type', { form: { client_assertion: assertion } }, 'malformed'],
    ['a type without an assertion', { form: { client_assertion_type: JWT_BEARER_ASSERTION } }, 'malformed'],
    ['an assertion that is garbage', { form: { ...asserted, client_assertion: 'x' } }, 'malformed'],
    [
      'an assertion that is too long',
      { form: { ...asserted, client_id: 'client', client_assertion: 'x'.repeat(16_385) } },
      'malformed',
    ],
    [
      'an assertion without a subject',
      { form: { ...asserted, client_assertion: handMadeToken(RSA_KEY, {}) } },
      'malformed',
    ],
  ])('refuses %s', (_what, request, fault) => {
    expect(readClientAuthentication(request)).toEqual({ ok: false, fault })
  })

  it('answers any header and any form', () => {
    const value = fc.oneof(fc.string(), fc.anything())
    const names = ['client_id', 'client_secret', 'client_assertion', 'client_assertion_type']
    const form = fc.dictionary(fc.constantFrom(...names), value)
    const authorization = fc.option(fc.oneof(fc.string(), fc.string().map(basic)), { nil: undefined })
    fc.assert(
      fc.property(authorization, form, (header, members) => {
        const { ok } = readClientAuthentication({ authorization: header, form: members })
        expect(typeof ok).toBe('boolean')
      }),
    )
  })

  it('reads whatever applyClientAuthentication and openid-client write', async () => {
    const text = fc.stringMatching(/^[\x20-\x7E]{1,40}$/)
    await fc.assert(
      fc.asyncProperty(text, text, async (clientId, clientSecret) => {
        const want = { ok: true, claimed: { method: 'client_secret_basic', clientId, clientSecret } }
        const { headers } = await apply({ method: 'client_secret_basic', clientId, clientSecret })
        expect(readClientAuthentication({ authorization: headers.authorization, form: {} })).toEqual(want)
        const theirs = new Headers()
        const write = openidClient.ClientSecretBasic(clientSecret)
        write(AS, { client_id: clientId }, new URLSearchParams(), theirs)
        const authorization = theirs.get('authorization') ?? ''
        expect(readClientAuthentication({ authorization, form: {} })).toEqual(want)
      }),
    )
  })
})

const EXPECTATION: ClientAssertionExpectation = {
  clientId: 'client',
  audiences: [AUDIENCE, `${AUDIENCE}/token`],
  keys: createLocalKeySource(JWKS),
  algorithms: ALGORITHMS,
  now: NOW_MS / 1000,
  isReplayed: () => false,
}

describe('verifyClientAssertion', () => {
  const claims = { iss: 'client', sub: 'client', aud: AUDIENCE, ...timeClaims() }
  const verify = (change: Record<string, unknown>, expectation: Partial<ClientAssertionExpectation> = {}) =>
    verifyClientAssertion(handMadeToken(RSA_KEY, { ...claims, ...change }), { ...EXPECTATION, ...expectation })

  it.each([
    ['the claims that are due', { nbf: undefined, iat: undefined }],
    ['another audience of the provider', { aud: `${AUDIENCE}/token` }],
    ['an hour to go', { exp: NOW + 3600 }],
    ['an ID of 256 characters', { jti: 'j'.repeat(256) }],
  ])('accepts %s', async (_what, change) => {
    expect(await verify(change)).toBe(true)
  })

  it.each([
    ['no subject', { sub: undefined }, {}],
    ['another subject', { sub: 'other' }, {}],
    ['no ID', { jti: undefined }, {}],
    ['an empty ID', { jti: '' }, {}],
    ['an ID that is too long', { jti: 'j'.repeat(257) }, {}],
    ['more than an hour to go', { exp: NOW + 3611 }, {}],
    ['all time to go', { exp: 1e300 }, {}],
    ['an ID that was used', {}, { isReplayed: async () => true }],
    ['an ID of which nothing is said', {}, { isReplayed: () => undefined as never }],
  ])('refuses %s', async (_what, change, expectation) => {
    expect(await verify(change, expectation)).toBe(false)
  })

  it('has an ID remembered until the assertion cannot be used any more', async () => {
    const used = new Map<string, number>()
    const isReplayed = (jti: string, expiresAtMs: number) => used.size === used.set(jti, expiresAtMs).size
    expect([await verify({}, { isReplayed }), await verify({}, { isReplayed })]).toEqual([true, false])
    expect([...used]).toEqual([['jti-1', (NOW + 60 + 10) * 1000]])
  })

  it('accepts the assertion that openid-client makes', async () => {
    const privateKey = await importJWK({ ...EC_KEY.privateJwk }, 'ES256')
    if (privateKey instanceof Uint8Array) expect.unreachable()
    const form = new URLSearchParams()
    await openidClient.PrivateKeyJwt({ key: privateKey, kid: 'ec-1' })(AS, { client_id: 'client' }, form, new Headers())
    const read = readClientAuthentication({ form: Object.fromEntries(form) })
    const assertion = form.get('client_assertion') ?? ''
    expect(read).toEqual({ ok: true, claimed: { method: 'private_key_jwt', clientId: 'client', assertion } })
    const { iat } = decodeJwt(assertion)
    expect(await verifyClientAssertion(assertion, { ...EXPECTATION, now: iat })).toBe(true)
  })
})
