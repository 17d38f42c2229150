/**
 * Keys, claims and request objects for tests, signed by node:crypto alone.
 */

import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import type { JWK } from 'jose'

export const NOW_MS = Date.parse('2026-03-01T12:00:00Z')
export const NOW_SECONDS = NOW_MS / 1000
export const CLIENT_ID = 'x-bank'
export const ISSUER = 'https://idgw.operator.example'
export const NOTIFICATION_URI = 'https://bank.example/mc/notification'
export const NOTIFICATION_TOKEN = 'c3VjaC1hLXNlY3JldC10b2tlbi1vZi10aGUtYmFuaw'
export const MSISDN = '447700900250'
export const NONCE = 'n-0S6_WzA2Mj'

/** A key pair of a party, with its public JWK. */
export interface TestKey {
  readonly alg: 'RS256' | 'ES256'
  readonly kid: string
  readonly privateKey: KeyObject
  readonly privateJwk: JWK
  readonly publicJwk: JWK
}

export function makeKey(alg: TestKey['alg'], kid: string): TestKey {
  const { privateKey, publicKey } =
    alg === 'RS256'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const publicJwk = { ...publicKey.export({ format: 'jwk' }), kid, alg, use: 'sig' } as JWK
  const privateJwk = { ...privateKey.export({ format: 'jwk' }), kid, alg } as JWK
  return { alg, kid, privateKey, privateJwk, publicJwk }
}

/** A token by hand. `header` takes the place of members of its own. */
export function signToken(claims: unknown, key: TestKey, header: Readonly<Record<string, unknown>> = {}): string {
  const signed = `${encode({ alg: key.alg, kid: key.kid, ...header })}.${encode(claims)}`
  const dsaEncoding = key.alg === 'ES256' ? ({ dsaEncoding: 'ieee-p1363' } as const) : {}
  const signature = sign('sha256', Buffer.from(signed), { key: key.privateKey, ...dsaEncoding })
  return `${signed}.${signature.toString('base64url')}`
}

/** A token with a shared secret, for which some libraries take the text of a public key. */
export function signWithSecret(claims: unknown, secret: string, kid: string): string {
  const signed = `${encode({ alg: 'HS256', kid })}.${encode(claims)}`
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
}

/** A token that nobody signed. */
export function unsigned(claims: unknown, alg = 'none'): string {
  return `${encode({ alg })}.${encode(claims)}.`
}

/** The claims of a request that is right. Members that are undefined are left out. */
export function requestClaims(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    iss: CLIENT_ID,
    aud: ISSUER,
    iat: NOW_SECONDS,
    nbf: NOW_SECONDS,
    exp: NOW_SECONDS + 300,
    client_id: CLIENT_ID,
    response_type: 'mc_si_async_code',
    scope: 'openid mc_authn',
    version: 'mc_si_r2_v1.0',
    acr_values: '3 2',
    nonce: NONCE,
    login_hint: `MSISDN:${MSISDN}`,
    notification_uri: NOTIFICATION_URI,
    client_notification_token: NOTIFICATION_TOKEN,
    ...changes,
  }
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
