/**
 * A bank: the stub of its identity provider over two maps. Its one customer agrees to whatever is asked for.
 */

import { createHash, generateKeyPairSync, randomUUID, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { JWK } from 'jose'
import {
  type AuthenticationRequest,
  type ClaimsParameter,
  checkAge,
  createIdentityProviderHandler,
  type IdentityProviderHandlers,
  parseClaimsParameter,
  selectVerifiedClaims,
  signJwt,
  type VerifiedClaims,
  validateVerifiedClaims,
} from 'mobile-identity-contracts/identity-assurance'

/** What a relying party registered. */
export interface RegisteredRelyingParty {
  readonly clientId: string
  readonly clientSecret: string
  readonly redirectUri: string
}

export interface BankOptions {
  readonly relyingParties: readonly RegisteredRelyingParty[]
  /** Gets each request that the bank answers. */
  readonly onRequest: (what: string) => void
}

/** Who calls, where the operation asks for it. */
interface Caller {
  readonly relyingParty?: RegisteredRelyingParty
  readonly grant?: Grant
}

/** What the customer agreed to. */
interface Grant {
  readonly clientId: string
  readonly challenge: string
  readonly nonce: string
  readonly asked: ClaimsParameter
}

const SUBJECT = '24400320'
const BIRTHDATE = '1984-03-21'

/** Other ages are not told: whoever may ask for any age finds the date of birth. */
const AGES = [18, 21]

/** What the bank verified of its customer, when the account was opened. */
const IDENTITY = {
  verification: {
    trust_framework: 'uk_diatf',
    time: '2026-01-02T18:25Z',
    evidence: [
      { type: 'document', check_details: [{ check_method: 'pipp' }], document_details: { type: 'passport' } },
      { type: 'document', check_details: [{ check_method: 'pipp' }], document_details: { type: 'driving_permit' } },
      { type: 'document', check_details: [{ check_method: 'pvr' }], document_details: { type: 'utility_statement' } },
    ],
  },
  claims: {
    given_name: 'Ada',
    family_name: 'Sample',
    birthdate: BIRTHDATE,
    address: { street_address: '31 Example Street', locality: 'Norwich', postal_code: 'NR1 1AA', country_code: 'GBR' },
  },
} satisfies VerifiedClaims

/** Starts the bank on a port that is free. */
export async function startBank({ relyingParties, onRequest }: BankOptions) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const signingKey = { alg: 'ES256', kid: 'bank-1', key: privateKey.export({ format: 'jwk' }) as JWK }
  const key = { ...publicKey.export({ format: 'jwk' }), kid: 'bank-1', alg: 'ES256', use: 'sig' }
  const codes = new Map<string, Grant>()
  const grants = new Map<string, Grant>()
  const find = (clientId: unknown) => relyingParties.find((one) => one.clientId === clientId)
  let issuer = ''

  /** What was asked for of what the bank knows: a request cannot get more, and a constraint that is unmet gets nothing. */
  function answer({ asked }: Grant, endpoint: 'id_token' | 'userinfo') {
    const { verification } = IDENTITY
    const ages = AGES.map((age) => ({
      verification,
      claims: { age_is_at_least: checkAge({ birthdate: BIRTHDATE, age }) },
    }))
    const selected = selectVerifiedClaims(asked, [IDENTITY, ...ages], { endpoint })
    if (selected === undefined) return {}
    const result = validateVerifiedClaims(selected, { profile: 'eca' })
    if (!result.ok) throw new Error('What the bank knows is not valid')
    return { verified_claims: result.value }
  }

  const handlers: IdentityProviderHandlers<Caller> = {
    getKeys: () => ({ status: 200, body: { keys: [key as never] } }),

    authorize({ query }) {
      const { client_id: clientId, redirect_uri, code_challenge: challenge = '', nonce = '', state = '' } = query
      if (find(clientId)?.redirectUri !== redirect_uri) {
        return { status: 400, body: { error: 'invalid_request', error_description: 'redirect_uri is not registered' } }
      }
      if ('request' in query) {
        // What stands beside a request object means nothing, and this bank reads none.
        const answer = new URLSearchParams({ error: 'request_not_supported', state })
        return { status: 302, headers: { Location: `${redirect_uri}?${answer}` } }
      }
      onRequest('authorize: the customer signs in, and agrees to what is asked for')
      const code = randomUUID()
      codes.set(code, { clientId, challenge, nonce, asked: parseClaimsParameter(query.claims ?? '{}') })
      return { status: 302, headers: { Location: `${redirect_uri}?${new URLSearchParams({ code, state })}` } }
    },

    async requestTokens({ body, context: { relyingParty } }) {
      const invalid = { status: 400, body: { error: 'invalid_grant' } } as const
      if (body.grant_type !== 'authorization_code') return invalid
      const grant = codes.get(body.code)
      // A code is good for one exchange, right or wrong.
      codes.delete(body.code)
      const challenge = createHash('sha256')
        .update(body.code_verifier ?? '')
        .digest('base64url')
      const isRight = grant?.challenge === challenge && grant.clientId === relyingParty?.clientId
      if (grant === undefined || !isRight || body.redirect_uri !== relyingParty?.redirectUri) return invalid
      onRequest('token: an ID token with what was asked for in it')
      const accessToken = randomUUID()
      grants.set(accessToken, grant)
      const iat = Math.floor(Date.now() / 1000)
      const claims = { iss: issuer, sub: SUBJECT, aud: grant.clientId, iat, exp: iat + 300, nonce: grant.nonce }
      const id_token = await signJwt({ ...claims, ...answer(grant, 'id_token') }, signingKey)
      return { status: 200, body: { access_token: accessToken, token_type: 'Bearer', expires_in: 300, id_token } }
    },

    getUserInfo({ context: { grant } }) {
      if (grant === undefined) return { status: 401, body: { error: 'invalid_token' } }
      onRequest('userinfo: what was asked for there')
      return { status: 200, body: { sub: SUBJECT, ...answer(grant, 'userinfo') } }
    },
  }

  const handler = createIdentityProviderHandler(handlers, {
    profile: 'eca',
    isRegisteredRedirectUri: (clientId, uri) => find(clientId)?.redirectUri === uri,
    authenticate({ operationId, credentials }: AuthenticationRequest): Caller | undefined {
      if (operationId === 'requestTokens') {
        if (credentials === undefined || !('password' in credentials)) return undefined
        const relyingParty = find(credentials.username)
        return relyingParty && isSame(relyingParty.clientSecret, credentials.password) ? { relyingParty } : undefined
      }
      if (credentials === undefined || !('bearerToken' in credentials)) return {}
      const grant = grants.get(credentials.bearerToken)
      return grant && { grant }
    },
  })
  const server = createServer(handler.node)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { issuer, close }
}

/** Compares secrets in a time that says nothing of them. */
function isSame(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHash('sha256').update(text).digest())
  return left !== undefined && right !== undefined && timingSafeEqual(left, right)
}
