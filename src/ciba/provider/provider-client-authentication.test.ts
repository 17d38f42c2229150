import { describe, expect, it } from 'vitest'
import type { PeerCertificate } from '../../http/peer-certificate.js'
import { applyClientAuthentication } from '../../openid/client-authentication.js'
import { signJwt } from '../../openid/jwt.js'
import type { CibaClientRegistration } from '../client-registration.js'
import {
  basicOf,
  CLIENT_KEY,
  CLIENTS,
  createStub,
  HINT,
  ISSUER,
  JWT_BEARER,
  makeKey,
  NOW_MS,
  SECRET,
} from '../testing/provider-stub.js'
import { createClientAuthenticator } from './provider-client-authentication.js'
import { createClientKeys } from './provider-client-keys.js'
import { createReplayMemory } from './provider-replay-memory.js'

const now = () => NOW_MS
const AUDIENCES = [ISSUER, `${ISSUER}/token`, `${ISSUER}/bc-authorize`]
const CERTIFICATE = { fingerprint256: 'AA:BB' } as PeerCertificate

interface Caller {
  readonly authorization?: string
  readonly form?: Record<string, unknown>
  readonly peerCertificate?: PeerCertificate
}

function createAuthenticator(changes: object = {}) {
  const authenticate = createClientAuthenticator({
    findClient: (clientId) => (Object.hasOwn(CLIENTS, clientId) ? CLIENTS[clientId] : undefined),
    verifyClientCertificate: (_client, { fingerprint256 }) => fingerprint256 === 'AA:BB',
    keysOf: createClientKeys({ now }),
    audiences: AUDIENCES,
    replays: createReplayMemory({ now }),
    now,
    ...changes,
  })
  return async ({ authorization, form = {}, peerCertificate }: Caller): Promise<string | undefined> => {
    const header = (name: string) => (name === 'authorization' ? authorization : undefined)
    return (await authenticate({ form, caller: { header, peerCertificate } }))?.client_id
  }
}

const IAT = NOW_MS / 1000
const CLAIMS = { iss: 'key-client', sub: 'key-client', aud: ISSUER, jti: 'jti-1', iat: IAT, exp: IAT + 60 }
const assertion = async (claims: object = {}, key = CLIENT_KEY) => ({
  client_assertion_type: JWT_BEARER,
  client_assertion: await signJwt({ ...CLAIMS, ...claims }, key.signingKey),
})

describe('a client is authenticated', () => {
  it.each([
    ['by Basic', { authorization: basicOf('poll-client') }, 'poll-client'],
    [
      'by Basic, with its ID in the form as well',
      { authorization: basicOf('poll-client'), form: { client_id: 'poll-client' } },
      'poll-client',
    ],
    ['by the form', { form: { client_id: 'ping-client', client_secret: SECRET } }, 'ping-client'],
    ['by its certificate', { form: { client_id: 'tls-client' }, peerCertificate: CERTIFICATE }, 'tls-client'],
  ])('%s', async (_what, caller, clientId) => {
    expect(await createAuthenticator()(caller)).toBe(clientId)
  })

  it.each(AUDIENCES)('by an assertion for %s', async (aud) => {
    expect(await createAuthenticator()({ form: await assertion({ aud }) })).toBe('key-client')
  })

  it('by what our own client applies', async () => {
    const key = CLIENT_KEY.signingKey
    const own = { method: 'private_key_jwt', clientId: 'key-client', key, audience: ISSUER } as const
    const { parameters } = await applyClientAuthentication(own, { now, randomId: () => 'jti-9' })
    expect(await createAuthenticator()({ form: parameters })).toBe('key-client')
  })

  it('by a secret that the provider verifies itself', async () => {
    const verifyClientSecret = (_client: CibaClientRegistration, secret: string) => secret === 'hashed elsewhere'
    const authenticate = createAuthenticator({ verifyClientSecret })
    expect(await authenticate({ authorization: basicOf('poll-client', 'hashed elsewhere') })).toBe('poll-client')
    expect(await authenticate({ authorization: basicOf('poll-client') })).toBeUndefined()
  })

  it('with keys that it publishes, which are fetched once', async () => {
    const fetched: string[] = []
    const fetch = async (url: string | URL | Request) => {
      fetched.push(String(url))
      return Response.json({ keys: [CLIENT_KEY.jwk] })
    }
    const client = { ...CLIENTS['key-client'], jwks: undefined, jwks_uri: 'https://bank.example/jwks' }
    const authenticate = createAuthenticator({ findClient: () => client, keysOf: createClientKeys({ fetch, now }) })
    expect(await authenticate({ form: await assertion() })).toBe('key-client')
    expect(await authenticate({ form: await assertion({ jti: 'jti-2' }) })).toBe('key-client')
    expect(fetched).toEqual(['https://bank.example/jwks'])
  })
})

describe('the keys of clients', () => {
  it('are none for a client that registered none', async () => {
    const authenticate = createAuthenticator({ findClient: () => ({ ...CLIENTS['key-client'], jwks: undefined }) })
    expect(await authenticate({ form: await assertion() })).toBeUndefined()
  })

  it('are forgotten of the client that was not seen for longest, when there are too many', async () => {
    const fetched: string[] = []
    const fetch = async (url: string | URL | Request) => {
      fetched.push(String(url))
      return Response.json({ keys: [CLIENT_KEY.jwk] })
    }
    const keysOf = createClientKeys({ fetch, now })
    const use = (index: number) => {
      const client = { ...CLIENTS['key-client'], jwks: undefined, jwks_uri: `https://bank.example/${index}` }
      return keysOf(client as CibaClientRegistration)({ alg: 'ES256', kid: 'client-1' })
    }
    for (let index = 0; index < 1_000; index++) await use(index)
    await use(0)
    await use(1_000)
    fetched.length = 0
    await use(0)
    await use(1)
    expect(fetched).toEqual(['https://bank.example/1'])
  })
})

describe('a client is not authenticated', () => {
  it.each([
    ['without anything', {}],
    ['by a wrong secret', { authorization: basicOf('poll-client', 'wrong') }],
    ['by an empty secret', { authorization: `Basic ${btoa('poll-client:')}` }],
    ['by a name that objects have', { authorization: basicOf('constructor') }],
    ['by a Basic that is none', { authorization: 'Basic %' }],
    ['by a bearer token', { authorization: 'Bearer abc' }],
    [
      'by two methods',
      { authorization: basicOf('poll-client'), form: { client_id: 'poll-client', client_secret: SECRET } },
    ],
    ['by the form, when it registered Basic', { form: { client_id: 'poll-client', client_secret: SECRET } }],
    ['by Basic, when it registered the form', { authorization: basicOf('ping-client') }],
    ['by its ID alone', { form: { client_id: 'poll-client' } }],
    ['by its ID alone, when it registered a certificate', { form: { client_id: 'tls-client' } }],
    [
      'by another certificate',
      { form: { client_id: 'tls-client' }, peerCertificate: { fingerprint256: 'CC' } as PeerCertificate },
    ],
    [
      'by a certificate, when it registered a secret',
      { form: { client_id: 'poll-client' }, peerCertificate: CERTIFICATE },
    ],
    ['by a secret, when it registered a key', { authorization: basicOf('key-client') }],
    ['by an ID that is no text', { form: { client_id: ['poll-client'], client_secret: SECRET } }],
  ])('%s', async (_what, caller) => {
    expect(await createAuthenticator()(caller as Caller)).toBeUndefined()
  })

  it.each([
    ['for another provider', { aud: 'https://other.example' }],
    ['of another client', { sub: 'poll-client' }],
    ['issued by another client', { iss: 'poll-client' }],
    ['that expired', { exp: IAT - 60 }],
    ['of the future', { nbf: IAT + 60 }],
    ['without an ID', { jti: undefined }],
    ['that lives for a day', { exp: IAT + 86_400 }],
  ])('by an assertion %s', async (_what, claims) => {
    expect(
      await createAuthenticator()({ form: { client_id: 'key-client', ...(await assertion(claims)) } }),
    ).toBeUndefined()
  })

  it('by an assertion of another key, or of another kind', async () => {
    expect(await createAuthenticator()({ form: await assertion({}, makeKey('client-1')) })).toBeUndefined()
    const form = {
      ...(await assertion()),
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:saml2-bearer',
    }
    expect(await createAuthenticator()({ form })).toBeUndefined()
  })

  it('by an assertion that was used before, at either endpoint', async () => {
    const authenticate = createAuthenticator()
    const form = await assertion()
    expect(await authenticate({ form })).toBe('key-client')
    expect(await authenticate({ form })).toBeUndefined()
  })

  it('by an algorithm that it did not register', async () => {
    const client = { ...CLIENTS['key-client'], token_endpoint_auth_signing_alg: 'PS256' }
    const authenticate = createAuthenticator({ findClient: () => client })
    expect(await authenticate({ form: await assertion() })).toBeUndefined()
  })

  it('when the directory answers another client, or one without a secret', async () => {
    const other = createAuthenticator({ findClient: () => CLIENTS['other-client'] })
    expect(await other({ authorization: basicOf('poll-client') })).toBeUndefined()
    const none = createAuthenticator({ findClient: () => ({ ...CLIENTS['poll-client'], client_secret: '' }) })
    expect(await none({ authorization: basicOf('poll-client', 'x') })).toBeUndefined()
  })

  it('by a certificate where the provider verifies none', async () => {
    const authenticate = createAuthenticator({ verifyClientCertificate: undefined })
    expect(await authenticate({ form: { client_id: 'tls-client' }, peerCertificate: CERTIFICATE })).toBeUndefined()
  })
})

it('answers 503 when the keys of a client cannot be fetched, and names no address', async () => {
  const client = { ...CLIENTS['key-client'], jwks: undefined, jwks_uri: 'https://bank.example/jwks?secret' }
  const stub = createStub({
    findClient: () => client as CibaClientRegistration,
    fetch: () => Promise.reject(new Error('https://bank.example/jwks?secret')),
  })
  const { status, body } = await stub.post('/bc-authorize', { ...HINT, ...(await assertion()) }, 'key-client')
  expect({ status, body }).toEqual({
    status: 503,
    body: { error: 'temporarily_unavailable', error_description: 'The provider cannot decide now' },
  })
  expect(JSON.stringify(stub.events)).not.toContain('bank.example')
})
