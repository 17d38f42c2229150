import fc from 'fast-check'
import {
  CompactEncrypt,
  type CryptoKey,
  compactDecrypt,
  exportJWK,
  type GenerateKeyPairResult,
  generateKeyPair,
  jwtVerify,
  SignJWT,
} from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { rejection } from '../http/testing/msp-caller.js'
import { createLocalKeySource } from '../openid/key-source.js'
import {
  createLoginHintToken,
  type LoginHintTokenExpectation,
  type LoginHintTokenKeys,
  readLoginHintToken,
} from './login-hint-token.js'

const NOW = Date.parse('2026-11-20T12:00:00Z')
const SECONDS = NOW / 1000
const CONTENT = {
  msisdn: '+34600000001',
  issuer: 'https://discovery.example',
  audience: 'https://openid.operator.example',
}
const CLAIMS = { iss: CONTENT.issuer, aud: CONTENT.audience, iat: SECONDS, exp: SECONDS + 600, MSISDN: CONTENT.msisdn }
const now = SECONDS

let signing: GenerateKeyPairResult
let encryption: GenerateKeyPairResult
let keys: LoginHintTokenKeys
let expectation: LoginHintTokenExpectation

beforeAll(async () => {
  signing = await generateKeyPair('ES256')
  encryption = await generateKeyPair('RSA-OAEP-256')
  keys = {
    signingKey: { alg: 'ES256', kid: 'd1', key: signing.privateKey },
    encryptionKey: { alg: 'RSA-OAEP-256', enc: 'A256GCM', kid: 'e1', key: encryption.publicKey },
    now,
  }
  expectation = {
    decryption: { algorithms: ['RSA-OAEP-256'], encryptions: ['A256GCM'], key: encryption.privateKey },
    keys: createLocalKeySource({ keys: [{ ...(await exportJWK(signing.publicKey)), kid: 'd1', alg: 'ES256' }] }),
    issuer: CONTENT.issuer,
    audience: CONTENT.audience,
    now,
  }
})

/** A token of jose alone. */
async function foreign(claims: object, key: CryptoKey = signing.privateKey): Promise<string> {
  const signed = await new SignJWT({ ...claims }).setProtectedHeader({ alg: 'ES256', kid: 'd1' }).sign(key)
  return encrypted(signed)
}

function encrypted(text: string): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM', cty: 'JWT' })
    .encrypt(encryption.publicKey)
}

describe('createLoginHintToken', () => {
  it('signs, then encrypts, so that another library reads it', async () => {
    const token = await createLoginHintToken(CONTENT, keys)
    const { plaintext, protectedHeader } = await compactDecrypt(token, encryption.privateKey)
    expect(protectedHeader).toEqual({ alg: 'RSA-OAEP-256', enc: 'A256GCM', kid: 'e1', cty: 'JWT' })
    const { payload } = await jwtVerify(new TextDecoder().decode(plaintext), signing.publicKey, {
      currentDate: new Date(NOW),
    })
    expect(payload).toEqual(CLAIMS)
  })

  it.each([
    ['no plus sign', { msisdn: '34600000001' }, 'MSISDN must match ^\\+[1-9][0-9]{4,14}$ (MODRNA Authentication 6)'],
    ['no issuer', { issuer: '' }, 'iss must have at least 1 character (MODRNA Authentication 6)'],
    ['no audience', { audience: undefined }, 'aud is required (MODRNA Authentication 6)'],
  ])('refuses %s', async (_what, change, message) => {
    const error = await rejection(createLoginHintToken({ ...CONTENT, ...change } as typeof CONTENT, keys))
    expect(error).toEqual(new TypeError(message))
  })

  it.each([0, 1.5, 86_401])('refuses a lifetime of %d', async (lifetimeSeconds) => {
    const error = await rejection(createLoginHintToken({ ...CONTENT, lifetimeSeconds }, keys))
    expect(error).toEqual(new RangeError('lifetimeSeconds must be 1 to 86400'))
  })
})

describe('readLoginHintToken', () => {
  it('reads what was made here, and what another library made', async () => {
    const result = { ok: true, claims: CLAIMS }
    expect(await readLoginHintToken(await createLoginHintToken(CONTENT, keys), expectation)).toEqual(result)
    expect(await readLoginHintToken(await foreign(CLAIMS), expectation)).toEqual(result)
  })

  it('tells one that has expired', async () => {
    const token = await createLoginHintToken({ ...CONTENT, lifetimeSeconds: 60 }, keys)
    const later = { ...expectation, now: SECONDS + 60, clockToleranceSeconds: 0 }
    expect(await readLoginHintToken(token, later)).toEqual({ ok: false, fault: 'expired' })
  })

  it.each([
    [undefined, 609_999, true],
    [undefined, 610_000, false],
    [60, 69_999, true],
    [60, 70_000, false],
  ])('lets one without exp count from its iat, for %s seconds', async (lifetimeSeconds, ageMs, ok) => {
    const { exp: _none, ...claims } = CLAIMS
    const later = { ...expectation, lifetimeSeconds, now: SECONDS + ageMs / 1000 }
    const want = ok ? { ok: true, claims } : { ok: false, fault: 'expired' }
    expect(await readLoginHintToken(await foreign(claims), later)).toEqual(want)
  })

  it.each<[string, () => Promise<unknown>]>([
    ['of another issuer', () => foreign({ ...CLAIMS, iss: 'https://evil.example' })],
    ['for another provider', () => foreign({ ...CLAIMS, aud: 'https://openid.other.example' })],
    ['of an unknown time and end', () => foreign({ ...CLAIMS, iat: undefined, exp: undefined })],
    ['without end, from the future', () => foreign({ ...CLAIMS, iat: SECONDS + 11, exp: undefined })],
    ['of an unknown time', () => foreign({ ...CLAIMS, iat: undefined })],
    ['without a number', () => foreign({ ...CLAIMS, MSISDN: undefined })],
    ['with a number without plus', () => foreign({ ...CLAIMS, MSISDN: '34600000001' })],
    ['with a number that is none', () => foreign({ ...CLAIMS, MSISDN: 34600000001 })],
    ['with the signature of another key', async () => foreign(CLAIMS, (await generateKeyPair('ES256')).privateKey)],
    ['that is not signed', () => encrypted(JSON.stringify(CLAIMS))],
    [
      'that is signed with none',
      () =>
        encrypted(`${btoa('{"alg":"none"}').replaceAll('=', '')}.${btoa(JSON.stringify(CLAIMS)).replaceAll('=', '')}.`),
    ],
    [
      'that is signed alone',
      () => new SignJWT({ ...CLAIMS }).setProtectedHeader({ alg: 'ES256', kid: 'd1' }).sign(signing.privateKey),
    ],
    ['of five empty parts', async () => '....'],
    ['that is no text', async () => ({ toString: () => 'a.b.c.d.e' })],
    ['that is missing', async () => undefined],
  ])('does not trust one %s', async (_what, token) => {
    expect(await readLoginHintToken(await token(), expectation)).toEqual({ ok: false, fault: 'untrusted' })
  })

  it('answers for any text', async () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.base64String(), { minLength: 5, maxLength: 5 }).map((parts) => parts.join('.')),
    )
    await fc.assert(
      fc.asyncProperty(text, async (token) => {
        expect(await readLoginHintToken(token, expectation)).toEqual({ ok: false, fault: 'untrusted' })
      }),
    )
  })
})
