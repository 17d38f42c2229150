/**
 * A request as it came → its parameters: those of the form, or the claims of a signed request that was verified.
 *
 * @see CIBA Core §7.1.1, §7.2, RFC 9101 §6
 */

import { verifyRequestObject } from '../../openid/request-object.js'
import type { CibaClientRegistration } from '../client-registration.js'
import type { ClientKeys } from './provider-client-keys.js'
import type { ReplayMemory } from './provider-replay-memory.js'
import { REQUEST_PARAMETERS } from './request-validation.js'

export interface SignedRequestOptions {
  readonly keysOf: ClientKeys
  readonly issuer: string
  readonly replays: ReplayMemory
  /** The time, in milliseconds since 1970. */
  readonly now: () => number
}

/** The parameters, or a fixed text that says what the rule asks for. */
export type RequestParametersResult =
  | { readonly ok: true; readonly parameters: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly description: string }

/** §7.1.1: due besides `iss`, `aud` and `exp`. */
const REQUIRED_CLAIMS = ['iat', 'nbf', 'jti'] as const

/** Longest life of a signed request. FAPI CIBA §5.2.2 has the same bound. Reads: D-CIBA-25 */
const MAX_LIFETIME_SECONDS = 3_600

/**
 * Reads the parameters of an authenticated client. A client that registered an algorithm signs its requests, with that algorithm; another one
 * does not. Reads: D-CIBA-26
 *
 * @throws {ContractError} OPENID_KEYS when the keys of the client cannot be fetched.
 * @see CIBA Core §4, §7.1.1, RFC 9101 §6
 */
export async function readRequestParameters(
  form: Readonly<Record<string, unknown>>,
  client: CibaClientRegistration,
  { keysOf, issuer, replays, now }: SignedRequestOptions,
): Promise<RequestParametersResult> {
  const { client_id: clientId, backchannel_authentication_request_signing_alg: alg } = client
  if (form.request === undefined) {
    return alg === undefined ? { ok: true, parameters: form } : refuse('the client registered to sign its requests')
  }
  if (alg === undefined) return refuse('the client did not register to sign its requests')
  // §7.1.1: a parameter of the request is not given beside the signed one.
  if (Object.keys(form).some((name) => REQUEST_PARAMETERS.has(name))) {
    return refuse('request holds all the parameters of a signed request')
  }
  const verified = await verifyRequestObject(form.request, {
    keys: keysOf(client),
    algorithms: [alg],
    clientId,
    audience: issuer,
    now,
    maxLifetimeSeconds: MAX_LIFETIME_SECONDS,
    requiredClaims: REQUIRED_CLAIMS,
    isReplayed: (jti, expiresAtMs) => replays.isReplayed(JSON.stringify(['request', clientId, jti]), expiresAtMs),
  })
  // What exactly is wrong with a signature is not told.
  if (!verified.ok)
    return refuse('request must be a signed request of the client that is valid now and was not used before')
  return { ok: true, parameters: withTextExpiry(verified.parameters) }
}

/** §7.1.1: within a signed request, `requested_expiry` is a JSON number or a text. */
function withTextExpiry(claims: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { requested_expiry: expiry } = claims
  return Number.isSafeInteger(expiry) ? { ...claims, requested_expiry: String(expiry) } : claims
}

function refuse(description: string): RequestParametersResult {
  return { ok: false, description }
}
