import { verify as verifySignature } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { type JWTPayload, jwtVerify, SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { type JwtExpectation, signJwt, verifyJwt } from './jwt.js'
import { createLocalKeySource, type KeySource } from './key-source.js'
import { handMadeToken, makeKey } from './testing/hand-made-token.js'
import { ALGORITHMS, EC_KEY, JWKS, NOW_MS, RSA_KEY, timeClaims } from './testing/hostile-tokens.js'

const NOW = NOW_MS / 1000
const CLAIMS = { iss: 'https://op.example', aud: 'client', sub: 'user', ...timeClaims() }
const EXPECTATION: JwtExpectation = {
  keys: createLocalKeySource(JWKS),
  algorithms: ALGORITHMS,
  issuer: 'https://op.example',
  audience: 'client',
  now: () => NOW_MS,
}
const verify = (token: unknown, change: Partial<JwtExpectation> = {}) => verifyJwt(token, { ...EXPECTATION, ...change })

describe('verifyJwt', () => {
  it.each([
    ['RS256', RSA_KEY, { alg: 'RS256', kid: 'rsa-1' }],
    ['RS256 with a typ', RSA_KEY, { alg: 'RS256', kid: 'rsa-1', typ: 'JWT' }],
    ['ES256', EC_KEY, { alg: 'ES256', kid: 'ec-1' }],
    ['ES256 without a kid, where one key fits', EC_KEY, { alg: 'ES256' }],
    ['PS256', { ...RSA_KEY, alg: 'PS256' }, { alg: 'PS256', kid: 'rsa-1' }],
  ])('accepts a token that node:crypto signed with %s', async (_what, key, header) => {
    expect(await verify(handMadeToken(key, CLAIMS, header))).toEqual({ ok: true, claims: CLAIMS, header })
  })

  it.each([
    ['its audience among others', { aud: ['other', 'client'] }],
    ['a time of expiry within the tolerance', { exp: NOW - 9 }],
    ['a start within the tolerance', { nbf: NOW + 10 }],
    ['no start', { nbf: undefined }],
    ['times with fractions', { exp: NOW + 0.5, nbf: NOW - 0.5 }],
    ['a member named __proto__', JSON.parse('{"__proto__":{"sub":"other"}}')],
  ])('accepts a token with %s', async (_what, change) => {
    const result = await verify(handMadeToken(RSA_KEY, { ...CLAIMS, ...change }))
    expect(result).toMatchObject({ ok: true, claims: { sub: 'user' } })
  })

  it.each([
    ['a token without exp that is young enough', { iat: NOW - 309, exp: undefined }, 'ok'],
    ['one that is too old', { iat: NOW - 310, exp: undefined }, 'expired'],
    ['one from the future', { iat: NOW + 11, exp: undefined, nbf: undefined }, 'not-yet-valid'],
    ['one without iat either', { iat: undefined, exp: undefined }, 'claims'],
    ['one with exp by that', { iat: NOW - 10_000 }, 'ok'],
    ['one whose exp is over by that', { exp: NOW - 10 }, 'expired'],
  ])('judges %s, where the caller says how long such a token can be used', async (_what, change, want) => {
    const token = handMadeToken(RSA_KEY, { ...CLAIMS, nbf: undefined, ...change })
    const result = await verify(token, { lifetimeSeconds: 300 })
    expect(result.ok ? 'ok' : result.fault).toBe(want)
    if (!('exp' in change)) return
    const undated = await verify(handMadeToken(RSA_KEY, { ...CLAIMS, exp: undefined }))
    expect(undated).toEqual({ ok: false, fault: 'claims' })
  })

  it('accepts one of several audiences', async () => {
    expect(await verify(handMadeToken(RSA_KEY, CLAIMS), { audience: ['x', 'client'] })).toMatchObject({ ok: true })
  })

  it('tries each key that fits a token that names none', async () => {
    const [first, second] = [makeKey('RS256', 'a'), makeKey('RS256', 'b')]
    const keys = createLocalKeySource({ keys: [first.jwk, second.jwk] })
    const header = { alg: 'RS256' }
    expect(await verify(handMadeToken(second, CLAIMS, header), { keys })).toMatchObject({ ok: true })
    expect(await verify(handMadeToken(RSA_KEY, CLAIMS, header), { keys })).toEqual({ ok: false, fault: 'signature' })
  })

  it('tries eight keys at most', async () => {
    const makeSet = (before: number) => ({ keys: [...Array(before).fill(makeKey('ES256', 'x').jwk), EC_KEY.jwk] })
    const token = handMadeToken(EC_KEY, CLAIMS, { alg: 'ES256' })
    expect(await verify(token, { keys: createLocalKeySource(makeSet(7)) })).toMatchObject({ ok: true })
    const beyond = await verify(token, { keys: createLocalKeySource(makeSet(8)) })
    expect(beyond).toEqual({ ok: false, fault: 'signature' })
  })

  it('refuses a key that is too short', async () => {
    const short = makeKey('RS256', 'short', 1024)
    const keys = createLocalKeySource({ keys: [short.jwk] })
    expect(await verify(handMadeToken(short, CLAIMS), { keys })).toEqual({ ok: false, fault: 'key' })
  })

  it.each([
    ['a private key', { ...RSA_KEY.privateJwk, kid: 'rsa-1' }],
    ['a key for encryption', { ...RSA_KEY.jwk, use: 'enc' }],
    ['a key for another algorithm', { ...RSA_KEY.jwk, alg: 'RS512' }],
    ['a key without a modulus', { kty: 'RSA', e: 'AQAB', kid: 'rsa-1' }],
    ['a shared secret', { kty: 'oct', k: 'c2VjcmV0', kid: 'rsa-1' }],
  ])('does not verify with %s', async (_what, jwk) => {
    const keys = createLocalKeySource({ keys: [jwk] })
    expect(await verify(handMadeToken(RSA_KEY, CLAIMS), { keys })).toEqual({ ok: false, fault: 'key' })
  })

  it.each(['none', 'HS256'])('never accepts %s, even where the caller lists it', async (alg) => {
    const token = await new SignJWT(CLAIMS).setProtectedHeader({ alg: 'HS256' }).sign(new Uint8Array(32))
    const [, payload, signature] = token.split('.')
    const header = Buffer.from(JSON.stringify({ alg })).toString('base64url')
    const result = await verify(`${header}.${payload}.${signature}`, { algorithms: [alg] })
    expect(result).toEqual({ ok: false, fault: 'algorithm' })
  })

  it.each([
    ['jwt', true],
    ['application/JWT', true],
    ['at+jwt', false],
    [undefined, false],
  ])('holds a typ of %s against JWT', async (typ, ok) => {
    const token = handMadeToken(RSA_KEY, CLAIMS, { alg: 'RS256', kid: 'rsa-1', typ })
    expect((await verify(token, { typ: 'JWT' })).ok).toBe(ok)
  })

  it.each([
    ['is missing', {}],
    ['is null', { nonce: null }],
    ['is empty', { nonce: '' }],
  ])('refuses a token whose required claim %s', async (_what, change) => {
    const token = handMadeToken(RSA_KEY, { ...CLAIMS, ...change })
    expect(await verify(token, { requiredClaims: ['nonce'] })).toEqual({ ok: false, fault: 'claims' })
  })

  it('refuses everything when the clock tells no number', async () => {
    const token = handMadeToken(RSA_KEY, CLAIMS)
    expect(await verify(token, { now: () => Number.NaN })).toEqual({ ok: false, fault: 'expired' })
    expect(await verify(token, { clockToleranceSeconds: Number.NaN })).toEqual({ ok: false, fault: 'expired' })
  })

  it('lets a failure of the key source through', async () => {
    const keys: KeySource = async () => {
      throw new RangeError('the store is down')
    }
    await expect(verify(handMadeToken(RSA_KEY, CLAIMS), { keys })).rejects.toThrow(new RangeError('the store is down'))
  })

  it('does not ask for a key when the algorithm is not allowed', async () => {
    const keys: KeySource = () => expect.unreachable()
    const token = handMadeToken(RSA_KEY, CLAIMS)
    expect(await verify(token, { keys, algorithms: ['ES256'] })).toEqual({ ok: false, fault: 'algorithm' })
  })

  it('answers any text with a fault', async () => {
    const part = fc.oneof(
      fc.string(),
      fc.json().map((json) => Buffer.from(json).toString('base64url')),
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 6 }).map((parts) => parts.join('.')),
    )
    await fc.assert(
      fc.asyncProperty(text, async (token) => {
        expect(await verify(token)).toMatchObject({ ok: false, fault: expect.any(String) })
      }),
    )
  })
})

describe('signJwt', () => {
  it.each([
    ['RS256', RSA_KEY],
    ['ES256', EC_KEY],
  ])('makes a token that jose and node:crypto accept with %s', async (alg, { privateJwk, kid, publicKey }) => {
    const token = await signJwt({ ...CLAIMS, left: undefined }, { alg, kid, key: privateJwk, typ: 'JWT' })
    const result = await jwtVerify<JWTPayload>(token, publicKey, { currentDate: new Date(NOW_MS) })
    expect(result).toMatchObject({ payload: CLAIMS, protectedHeader: { alg, kid, typ: 'JWT' } })
    const [header, payload, signature = ''] = token.split('.')
    const options = { key: publicKey, dsaEncoding: 'ieee-p1363' as const }
    const input = Buffer.from(`${header}.${payload}`)
    expect(verifySignature('sha256', input, options, Buffer.from(signature, 'base64url'))).toBe(true)
  })

  it.each([
    ['a shared secret', 'HS256', { kty: 'oct', k: 'c2VjcmV0' }, 'alg must be an asymmetric signature algorithm'],
    ['none', 'none', RSA_KEY.privateJwk, 'alg must be an asymmetric signature algorithm'],
    ['a public key', 'RS256', RSA_KEY.jwk, 'key must be a private key that fits alg'],
    ['a key of another kind', 'ES256', RSA_KEY.privateJwk, 'key must be a private key that fits alg'],
  ])('refuses to sign with %s', async (_what, alg, key, message) => {
    const error = await signJwt(CLAIMS, { alg, key }).catch((thrown: unknown) => thrown)
    expect(error).toEqual(new TypeError(message))
    expect(inspect(error)).not.toContain('c2VjcmV0')
  })
})
