/**
 * A relying party: it asks a bank for verified claims, and believes what it can verify.
 */

import { createHash, randomBytes } from 'node:crypto'
import {
  createIdentityProviderClient,
  createRemoteKeySource,
  validateVerifiedClaims,
  verifyIdToken,
} from 'mobile-identity-contracts/identity-assurance'
import type { RegisteredRelyingParty } from './bank.js'

export function startRelyingParty(issuer: string, { clientId, clientSecret, redirectUri }: RegisteredRelyingParty) {
  const bank = createIdentityProviderClient({
    baseUrl: issuer,
    profile: 'eca',
    clientAuthentication: { method: 'client_secret_basic', clientId, clientSecret },
  })
  const keys = createRemoteKeySource({ jwksUri: `${issuer}/jwks` })

  return {
    /** Signs a user in and asks for claims; gives what the bank verified, from the ID token and from UserInfo. */
    async ask(claims: object) {
      const [state, nonce, verifier] = [randomText(), randomText(), randomText()]
      const challenge = createHash('sha256').update(verifier).digest('base64url')
      // The browser of the user goes there, which this example does itself. A claims parameter that is none is not sent.
      const redirect = await bank.authorize({
        query: {
          client_id: clientId,
          redirect_uri: redirectUri,
          response_type: 'code',
          scope: 'openid',
          state,
          nonce,
          claims: JSON.stringify(claims),
          code_challenge: challenge,
          code_challenge_method: 'S256',
        },
      })
      const answer = new URL(redirect.headers.get('location') ?? '').searchParams
      const code = answer.get('code')
      if (answer.get('state') !== state || code === null) throw new Error(`The bank says ${answer.get('error')}`)

      const form = {
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri,
        code_verifier: verifier,
      } as const
      const tokens = await bank.requestTokens({ body: form })
      if (tokens.status !== 200) throw new Error(`The bank answers ${tokens.status}`)
      const { id_token: idToken, access_token: accessToken } = tokens.body
      const verified = await verifyIdToken(idToken, { keys, issuer, clientId, nonce, accessToken, now: Date.now })
      if (!verified.ok) throw new Error(`The ID token is not to be trusted: ${verified.fault}`)

      const info = await bank.getUserInfo({ accessToken })
      // OIDC Core §5.3.2: the claims are of the user who signed in, or they are not used.
      if (info.status !== 200 || info.body.sub !== verified.claims.sub)
        throw new Error('There are no claims of this user')
      return { idToken: elementsOf(verified.claims.verified_claims), userInfo: elementsOf(info.body.verified_claims) }
    },
  }
}

/** Verified claims of an answer, which may have none: one cannot see whether the bank has them not, or the user keeps them. */
function elementsOf(verifiedClaims: unknown) {
  if (verifiedClaims === undefined) return []
  const result = validateVerifiedClaims(verifiedClaims, { profile: 'eca' })
  if (!result.ok) throw new Error(`The verified claims are not valid: ${result.issues[0]?.pointer}`)
  return [result.value].flat()
}

function randomText(): string {
  return randomBytes(32).toString('base64url')
}
