import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../../errors/contract-error.js'
import { createLocalKeySource } from '../../openid/key-source.js'
import {
  CLIENT_ID,
  ISSUER,
  makeKey,
  NONCE,
  NOTIFICATION_TOKEN,
  NOTIFICATION_URI,
  NOW_MS,
  NOW_SECONDS,
  signToken,
  signWithSecret,
  unsigned,
} from '../testing/server-initiated-samples.js'
import { createServerInitiatedClient } from './server-initiated-client.js'
import type { ServerInitiatedRecord } from './server-initiated-request.js'
import { verifyServerInitiatedTokens } from './server-initiated-tokens.js'

const OPERATOR = makeKey('RS256', 'op-1')
const CLIENT = makeKey('ES256', 'ec-1')
const STRANGER = makeKey('RS256', 'op-1')
const ACCESS_TOKEN = 'S3cretAccess'
const RECORD: ServerInitiatedRecord = {
  authReqId: 'a-1',
  expiresAtMs: NOW_MS + 120_000,
  delivery: 'notification',
  nonce: NONCE,
  acrValues: ['3', '2'],
  notificationUri: NOTIFICATION_URI,
  notificationToken: NOTIFICATION_TOKEN,
}
const client = createServerInitiatedClient({
  baseUrl: ISSUER,
  clientId: CLIENT_ID,
  issuer: ISSUER,
  keys: createLocalKeySource({ keys: [OPERATOR.publicJwk] }),
  signingKey: { alg: 'ES256', key: CLIENT.privateJwk },
  now: () => NOW_MS,
})

/** OIDC Core §3.1.3.6, by node:crypto. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest().subarray(0, 16).toString('base64url')
}

function claims(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    iss: ISSUER,
    sub: 'S3cretPcr',
    aud: [CLIENT_ID],
    exp: NOW_SECONDS + 300,
    iat: NOW_SECONDS,
    auth_time: NOW_SECONDS,
    nonce: NONCE,
    acr: '2',
    amr: ['SIM_OK'],
    azp: CLIENT_ID,
    at_hash: hashOf(ACCESS_TOKEN),
    recipient: NOTIFICATION_URI,
    ...changes,
  }
}

const signed = (changes: Readonly<Record<string, unknown>> = {}) => signToken(claims(changes), OPERATOR)

describe('the tokens of a server-initiated request', () => {
  it('are good when the ID token is of this request', async () => {
    const tokens = { id_token: signed(), access_token: ACCESS_TOKEN }
    expect(await verifyServerInitiatedTokens(client, RECORD, tokens)).toEqual(claims())
  })

  it('have no recipient when they were polled for', async () => {
    const { notificationUri: _, notificationToken: __, ...others } = RECORD
    const tokens = { id_token: signed({ recipient: undefined }), access_token: ACCESS_TOKEN }
    const record = { ...others, delivery: 'polling' } as const
    expect(await verifyServerInitiatedTokens(client, record, tokens)).toMatchObject({ sub: 'S3cretPcr' })
  })

  it.each<[string, string | undefined, string]>([
    ['no ID token', undefined, 'malformed'],
    ['an unsigned one', unsigned(claims()), 'algorithm'],
    [
      'one that is signed with the public key as a secret',
      signWithSecret(claims(), JSON.stringify(OPERATOR.publicJwk), 'op-1'),
      'algorithm',
    ],
    ['one of another key', signToken(claims(), STRANGER), 'signature'],
    ['one of an unknown key', signToken(claims(), OPERATOR, { kid: 'op-9' }), 'key'],
    ['one of another issuer', signed({ iss: 'https://idgw.other.example' }), 'issuer'],
    ['one for another client', signed({ aud: 'other', azp: 'other' }), 'audience'],
    ['one for another party', signed({ aud: [CLIENT_ID, 'other'], azp: 'other' }), 'authorized-party'],
    ['an expired one', signed({ exp: NOW_SECONDS - 11 }), 'expired'],
    ['one that is not valid yet', signed({ nbf: NOW_SECONDS + 60 }), 'not-yet-valid'],
    ['one of another request', signed({ nonce: 'n-other' }), 'nonce'],
    ['one without nonce', signed({ nonce: undefined }), 'nonce'],
    ['one of another access token', signed({ at_hash: hashOf('other') }), 'at-hash'],
    ['one for another recipient', signed({ recipient: 'https://evil.example/notification' }), 'recipient'],
    ['one without recipient', signed({ recipient: undefined }), 'recipient'],
    ['one of a level that was not asked for', signed({ acr: '1' }), 'acr'],
    ['one without level', signed({ acr: undefined }), 'acr'],
  ])('are refused with %s', async (_what, id_token, code) => {
    const tokens = { id_token, access_token: ACCESS_TOKEN }
    const error = await verifyServerInitiatedTokens(client, RECORD, tokens).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ContractError)
    expect(error).toMatchObject({
      code: 'MC_ID_TOKEN',
      message: 'The ID token cannot be trusted, or is not the one that was asked for',
      issues: [{ pointer: '/id_token', code }],
    })
    const shown = inspect(error, { showHidden: true, depth: 9 }) + JSON.stringify(error)
    expect(shown).not.toMatch(/S3cret|n-0S6|evil/)
  })
})
