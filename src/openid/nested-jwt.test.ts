import { generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { CompactEncrypt, type CryptoKey, compactDecrypt, type EncryptOptions, type JWK } from 'jose'
import { describe, expect, it } from 'vitest'
import { decryptNestedJwt, encryptNestedJwt } from './jwt.js'

const makePair = (kid: string, type: 'rsa' | 'ec' = 'rsa') => {
  const { publicKey, privateKey } =
    type === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const jwkOf = (key: typeof publicKey) => ({ ...(key.export({ format: 'jwk' }) as JWK), kid }) as JWK & { kid: string }
  return { publicKey, privateKey, publicJwk: jwkOf(publicKey), privateJwk: jwkOf(privateKey) }
}
const RSA = makePair('enc-1')
const EC = makePair('enc-2', 'ec')
const OTHER = makePair('enc-1')
const SHARED_KEY = { kty: 'oct', k: Buffer.alloc(32).toString('base64url') }
const SIGNED = 'e30.e30.AA'
const RSA_OAEP = { alg: 'RSA-OAEP-256', enc: 'A256GCM' }
const ACCEPTED = { algorithms: ['RSA-OAEP-256', 'ECDH-ES'], encryptions: ['A256GCM'] }
const bytes = (text: string) => new TextEncoder().encode(text)

describe('encryptNestedJwt', () => {
  it.each([
    ['RSA-OAEP-256', RSA],
    ['ECDH-ES', EC],
  ])('makes a token with %s that jose decrypts', async (alg, pair) => {
    const token = await encryptNestedJwt(SIGNED, { alg, enc: 'A256GCM', kid: 'k', key: pair.publicJwk })
    const { plaintext, protectedHeader } = await compactDecrypt(token, pair.privateKey)
    expect(new TextDecoder().decode(plaintext)).toBe(SIGNED)
    expect(protectedHeader).toMatchObject({ alg, enc: 'A256GCM', cty: 'JWT', kid: 'k' })
  })

  it.each([
    ['a shared key', { ...RSA_OAEP, alg: 'dir', key: RSA.publicJwk }, 'alg must encrypt with a public key'],
    [
      'a password',
      { ...RSA_OAEP, alg: 'PBES2-HS256+A128KW', key: RSA.publicJwk },
      'alg must encrypt with a public key',
    ],
    [
      'a key of another kind',
      { ...RSA_OAEP, key: EC.publicJwk },
      'key must be a public key that fits alg, and enc a content encryption',
    ],
    [
      'an unknown content encryption',
      { ...RSA_OAEP, enc: 'A1', key: RSA.publicJwk },
      'key must be a public key that fits alg, and enc a content encryption',
    ],
  ])('refuses %s', async (_what, to, message) => {
    await expect(encryptNestedJwt(SIGNED, to)).rejects.toThrow(new TypeError(message))
  })
})

describe('decryptNestedJwt', () => {
  it('reads with one key, or with the one of several that is named', async () => {
    const token = await encryptNestedJwt(SIGNED, { ...RSA_OAEP, kid: 'enc-1', key: RSA.publicJwk })
    expect(await decryptNestedJwt(token, { ...ACCEPTED, key: RSA.privateJwk })).toBe(SIGNED)
    expect(await decryptNestedJwt(token, { ...ACCEPTED, keys: { keys: [EC.privateJwk, RSA.privateJwk] } })).toBe(SIGNED)
  })

  it('tries each key for a token that names none, and for keys of the same name', async () => {
    const keys = { keys: [OTHER.privateJwk, RSA.privateJwk] }
    const named = await encryptNestedJwt(SIGNED, { ...RSA_OAEP, kid: 'enc-1', key: RSA.publicJwk })
    const unnamed = await encryptNestedJwt(SIGNED, { ...RSA_OAEP, key: RSA.publicJwk })
    expect(await decryptNestedJwt(named, { ...ACCEPTED, keys })).toBe(SIGNED)
    expect(await decryptNestedJwt(unnamed, { ...ACCEPTED, keys })).toBe(SIGNED)
  })

  const encrypt = (
    header: Record<string, unknown>,
    key: CryptoKey | JWK | Uint8Array = RSA.publicJwk,
    options?: EncryptOptions,
  ) => new CompactEncrypt(bytes(SIGNED)).setProtectedHeader({ ...RSA_OAEP, ...header }).encrypt(key, options)

  it.each([
    ['an algorithm that is not accepted', () => encrypt({ alg: 'RSA-OAEP' })],
    ['a content encryption that is not accepted', () => encrypt({ enc: 'A128GCM' })],
    ['a compressed content', () => encrypt({ zip: 'DEF' })],
    ['a content that is no token', () => encrypt({ cty: 'text/plain' })],
    ['a critical extension', () => encrypt({ crit: ['x'], x: true }, RSA.publicJwk, { crit: { x: true } })],
    ['a kid that no key has', () => encrypt({ kid: 'enc-9' })],
    ['another key', () => encrypt({}, OTHER.publicJwk)],
    ['a shared key', () => encrypt({ alg: 'dir' }, SHARED_KEY)],
    ['a password', () => encrypt({ alg: 'PBES2-HS256+A128KW' }, SHARED_KEY)],
    ['a changed tag', async () => `${(await encrypt({})).slice(0, -6)}AAAAAA`],
    ['a content over the limit', () => encryptNestedJwt('x'.repeat(20_000), { ...RSA_OAEP, key: RSA.publicJwk })],
    ['padding', async () => `${await encrypt({})}==`],
    ['a line break behind it', async () => `${await encrypt({})}\n`],
    ['a signed token', async () => SIGNED],
    ['five empty parts', async () => '....'],
    ['nothing', async () => undefined],
  ])('reads nothing of %s', async (_what, make) => {
    const token = await make()
    const keys = { keys: [RSA.privateJwk, SHARED_KEY] }
    // The caller's list names what is never accepted, too.
    const algorithms = [...ACCEPTED.algorithms, 'dir', 'PBES2-HS256+A128KW']
    expect(await decryptNestedJwt(token, { ...ACCEPTED, algorithms, keys })).toBeUndefined()
  })

  it('does not decrypt with a key for signatures', async () => {
    const keys = { keys: [{ ...RSA.privateJwk, use: 'sig' }] }
    expect(await decryptNestedJwt(await encrypt({}), { ...ACCEPTED, keys })).toBeUndefined()
  })

  it('reads nothing of any other text', async () => {
    const part = fc.oneof(
      fc.string(),
      fc.json().map((json) => Buffer.from(json).toString('base64url')),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 4, maxLength: 6 }), async (parts) => {
        expect(await decryptNestedJwt(parts.join('.'), { ...ACCEPTED, key: RSA.privateJwk })).toBeUndefined()
      }),
    )
  })
})
