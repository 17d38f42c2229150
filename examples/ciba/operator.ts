/**
 * A mobile operator: an OpenID Provider on the stub. Its one user answers when the example says so.
 */

import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import {
  type AcceptedAuthentication,
  buildPushedIdTokenClaims,
  type CibaClientRegistration,
  type CibaHandler,
  createCibaHandler,
  type IssueTokens,
} from 'mobile-identity-contracts/ciba'

export const OPERATOR = 'https://openid.operator.example'
const MSISDN = '+34600000001'

interface Grant {
  readonly subject: string
  readonly acr: string
}

export interface Operator {
  readonly handler: CibaHandler<Grant>
  readonly jwks: string
  /** What the user decides about a request, once the question is on the device. */
  answer(authReqId: string, decision: 'yes' | 'no'): Promise<void>
}

/** @param askUser Called when a message goes to the device of the user. */
export async function startOperator(given: {
  readonly clients: readonly CibaClientRegistration[]
  readonly now: () => number
  /** Least time between two polls. Default 5. */
  readonly intervalSeconds?: number
  readonly fetch: typeof globalThis.fetch
  readonly askUser: (authentication: AcceptedAuthentication<string>) => void
}): Promise<Operator> {
  const { clients, now, intervalSeconds, fetch, askUser } = given
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const jwks = JSON.stringify({
    keys: [{ ...(await exportJWK(publicKey)), kid: 'operator-1', alg: 'ES256', use: 'sig' }],
  })

  const issueTokens: IssueTokens<Grant> = async ({ grant, authReqId, client }) => {
    const tokens = { access_token: crypto.randomUUID(), token_type: 'Bearer', expires_in: 3600 }
    const claims = { acr: grant.acr, ...(await buildPushedIdTokenClaims(authReqId, tokens, 'ES256')) }
    const issuedAt = Math.floor(now() / 1000)
    const id_token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'operator-1' })
      .setIssuer(OPERATOR)
      .setSubject(grant.subject)
      .setAudience(client.client_id)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + 600)
      .sign(privateKey)
    return { ...tokens, id_token }
  }

  /** Request → who waits for its question. */
  const waiting = new Map<string, () => void>()
  const asked = new Set<string>()
  const onAuthentication = (authentication: AcceptedAuthentication<string>) => {
    askUser(authentication)
    asked.add(authentication.authReqId)
    waiting.get(authentication.authReqId)?.()
  }

  const handler = createCibaHandler<string, Grant>({
    issuer: OPERATOR,
    metadata: { jwks_uri: `${OPERATOR}/jwks`, id_token_signing_alg_values_supported: ['ES256'] },
    now,
    intervalSeconds,
    fetch,
    findClient: (clientId) => clients.find(({ client_id }) => client_id === clientId),
    findUser: (hint) =>
      hint.kind === 'login_hint' && hint.loginHint === MSISDN
        ? { outcome: 'found', user: 'subscriber-1' }
        : { outcome: 'unknown' },
    onAuthentication,
    issueTokens,
  })
  return {
    handler,
    jwks,
    async answer(authReqId, decision) {
      if (!asked.has(authReqId)) await new Promise<void>((resolve) => waiting.set(authReqId, resolve))
      if (decision === 'yes') await handler.approve(authReqId, { subject: 'p7Wc2LxQ9dRk', acr: 'mod-mf' })
      else await handler.deny(authReqId)
    },
  }
}
