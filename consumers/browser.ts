/** A program of a page: calls a peer, validates, and makes the request of a sign-in, with what the Web has and nothing of Node. */

import { createMspClient } from 'mobile-identity-contracts/aid1'
import { validate } from 'mobile-identity-contracts/aid1/validators'
import { createCibaClient, createLocalKeySource, startAuthentication } from 'mobile-identity-contracts/ciba'
import { checkAge } from 'mobile-identity-contracts/identity-assurance'
import { buildAuthorizationRequest } from 'mobile-identity-contracts/mobile-connect'

const REFUSAL = { error: 'unknown_user_id', error_description: 'nobody' }

async function main(): Promise<void> {
  const msp = createMspClient({
    baseUrl: 'https://msp.example',
    clientId: 'cmp1',
    targetId: 'msp1',
    credentials: { apiKey: 'k1' },
    fetch: async () => new Response(null, { status: 204 }),
  })
  const { status } = await msp.requestInvalidateMspToken({
    path: { msp_token: '25bca1e2-338f-11d6-ac61-9e71138fd521' },
  })
  const request = await buildAuthorizationRequest({
    provider: { authorization_endpoint: 'https://op.example/authorize', issuer: 'https://op.example' },
    clientId: 'shop',
    redirectUri: 'https://shop.example/cb',
    scope: ['openid', 'mc_authn'],
    version: 'mc_di_r2_v2.3',
    acrValues: ['2'],
  })
  const bank = createCibaClient({
    metadata: {
      issuer: 'https://op.example',
      token_endpoint: 'https://op.example/token',
      jwks_uri: 'https://op.example/jwks',
      id_token_signing_alg_values_supported: ['ES256'],
      backchannel_token_delivery_modes_supported: ['poll'],
      backchannel_authentication_endpoint: 'https://op.example/bc-authorize',
    },
    clientAuthentication: { method: 'client_secret_basic', clientId: 'bank', clientSecret: 'made-up' },
    deliveryMode: 'poll',
    keys: createLocalKeySource({ keys: [] }),
    fetch: async () => Response.json(REFUSAL, { status: 400 }),
  })
  const start = await startAuthentication(bank, { scope: 'openid', login_hint: '+34600000001' })
  const { result } = checkAge({ birthdate: '2004-02-29', age: 18, onDate: '2022-03-01' })
  const code = validate.AidError.is({ code: '10', error: 'The account ID was not found' })
  console.log(JSON.stringify([status, new URL(request.url).hostname, start.outcome, result, code]))
}

void main()
