import { type CryptoKey, importJWK, type JWK } from 'jose'
import * as client from 'openid-client'
import { describe, expect, it } from 'vitest'
import { listen } from '../../http/testing/loopback.js'
import { signJwt } from '../../openid/jwt.js'
import type { CibaHandler } from '../handler.js'
import { createCibaHandler } from '../handler.js'
import { CLIENT_KEY, CLIENTS, HINT, makeTokens, PROVIDER_KEY, SECRET } from '../testing/provider-stub.js'

interface Grant {
  readonly sub: string
}

interface Scene {
  readonly handler: CibaHandler<Grant>
  readonly authReqId: string
  /** Moves the clock of the provider to the end of the request. */
  expire(): void
}

/** A provider on this machine, whose user decides at once, and whose interval is a second. */
async function startProvider(decide: (scene: Scene) => unknown) {
  let aheadMs = 0
  const expire = () => {
    aheadMs = 120_000
  }
  let handler: CibaHandler<Grant> | undefined
  const { port } = await listen((request, response) => {
    if (request.url === '/jwks') response.end(JSON.stringify({ keys: [PROVIDER_KEY.jwk] }))
    else handler?.node(request, response)
  })
  const issuer = `http://127.0.0.1:${port}`
  handler = createCibaHandler<string, Grant>({
    issuer,
    metadata: { jwks_uri: `${issuer}/jwks`, id_token_signing_alg_values_supported: ['ES256'] },
    findClient: (clientId) => CLIENTS[clientId],
    findUser: (hint) =>
      hint.kind === 'login_hint' && hint.loginHint === HINT.login_hint
        ? { outcome: 'found', user: 'user-1' }
        : { outcome: 'unknown' },
    onAuthentication: ({ authReqId }) => handler && decide({ handler, authReqId, expire }),
    now: () => Date.now() + aheadMs,
    issueTokens: async (issue) => {
      const tokens = await makeTokens(issue, Date.now())
      const iat = Math.floor(Date.now() / 1000)
      const claims = { iss: issuer, sub: issue.grant.sub, aud: issue.client.client_id, iat, exp: iat + 300 }
      return { ...tokens, id_token: await signJwt(claims, PROVIDER_KEY.signingKey) }
    },
    intervalSeconds: 1,
  })
  return issuer
}

async function connect(issuer: string, clientId = 'poll-client', authentication = client.ClientSecretBasic(SECRET)) {
  const metadata = { id_token_signed_response_alg: 'ES256' }
  return client.discovery(new URL(issuer), clientId, metadata, authentication, {
    execute: [client.allowInsecureRequests],
  })
}

const authenticate = async (config: client.Configuration, parameters: Record<string, string> = HINT) => {
  const started = await client.initiateBackchannelAuthentication(config, parameters)
  return client.pollBackchannelAuthenticationGrant(config, started)
}

describe('openid-client against the stub', () => {
  it('gets its tokens when the user agrees', async () => {
    const config = await connect(
      await startProvider(({ handler, authReqId }) => handler.approve(authReqId, { sub: 'user-1' })),
    )
    const tokens = await authenticate(config)
    expect(tokens.access_token).toBe('G5kXH2wHvUra0sHlDy1iTkDJgsgUO1bN')
    expect(tokens.claims()).toMatchObject({ sub: 'user-1', aud: 'poll-client' })
  })

  it('authenticates with a signed assertion as well', async () => {
    const issuer = await startProvider(({ handler, authReqId }) => handler.approve(authReqId, { sub: 'user-1' }))
    const key = (await importJWK(CLIENT_KEY.signingKey.key as JWK)) as CryptoKey
    const tokens = await authenticate(
      await connect(issuer, 'key-client', client.PrivateKeyJwt({ key, kid: 'client-1' })),
    )
    expect(tokens.claims()).toMatchObject({ sub: 'user-1', aud: 'key-client' })
  })

  it.each([
    ['declines', ({ handler, authReqId }: Scene) => handler.deny(authReqId), 'access_denied'],
    ['does not answer in time', ({ expire }: Scene) => expire(), 'expired_token'],
  ] as const)('learns that the user %s', async (_what, decide, error) => {
    const config = await connect(await startProvider(decide))
    await expect(authenticate(config)).rejects.toMatchObject({ error, status: 400 })
  })

  it.each([
    ['two hints', { ...HINT, login_hint_token: 'x' }, 'invalid_request', 400],
    ['an unknown user', { scope: 'openid', login_hint: 'nobody' }, 'unknown_user_id', 400],
  ])('learns that a request with %s is refused', async (_what, parameters, error, status) => {
    const config = await connect(await startProvider(() => undefined))
    await expect(client.initiateBackchannelAuthentication(config, parameters)).rejects.toMatchObject({ error, status })
  })

  it('learns that its secret is wrong', async () => {
    const config = await connect(await startProvider(() => undefined), 'poll-client', client.ClientSecretBasic('wrong'))
    await expect(authenticate(config)).rejects.toMatchObject({ status: 401 })
  })
})
