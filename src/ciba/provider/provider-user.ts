/**
 * Whom a hint means, and whether that user may be asked: the part of the validation that needs the provider's own knowledge.
 *
 * @see CIBA Core §7.1, §7.1.2, §7.2, §13, OIDC Core §3.1.2.2
 */

import { decodeBase64Url } from '../../bytes/base64.js'
import { type IdTokenClaims, verifyIdToken } from '../../openid/id-token.js'
import type { KeySource } from '../../openid/key-source.js'
import type { CibaClientRegistration } from '../client-registration.js'
import type { AuthenticationParameters, RequestRefusal } from './request-validation.js'

/** What a hint says, once it is verified as far as it can be. Personal data. */
export type KnownHint =
  | { readonly kind: 'login_hint'; readonly loginHint: string }
  | { readonly kind: 'login_hint_token'; readonly claims: Readonly<Record<string, unknown>> }
  | { readonly kind: 'id_token_hint'; readonly claims: IdTokenClaims }

/** Whom a hint means. `denied`: the user, or the provider, does not want to be asked by this client. */
export type FoundUser<User> =
  | { readonly outcome: 'found'; readonly user: User }
  | { readonly outcome: 'unknown' | 'denied' }

/** What a `login_hint_token` says, or why that is not known. */
export type LoginHintTokenReading =
  | { readonly ok: true; readonly claims: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly fault: string }

/** What the provider knows of its users. */
export interface UserDirectory<User> {
  findUser(hint: KnownHint, client: CibaClientRegistration): FoundUser<User> | Promise<FoundUser<User>>
  /**
   * Decrypts and verifies a `login_hint_token`; the fault `expired` is told to the client, others are not told apart. Without it such a token is
   * refused.
   */
  readLoginHintToken?(
    token: string,
    client: CibaClientRegistration,
  ): LoginHintTokenReading | Promise<LoginHintTokenReading>
  /**
   * Judges the user code, which is undefined when none came or the client did not register for it. It is for the provider to limit the number of
   * wrong ones. Without it no user needs a code.
   */
  checkUserCode?(
    user: User,
    userCode: string | undefined,
    client: CibaClientRegistration,
  ): 'accepted' | 'missing' | 'invalid' | Promise<'accepted' | 'missing' | 'invalid'>
  /** The keys that the ID tokens of this provider are signed with. Without it an `id_token_hint` is refused. */
  readonly idTokenKeys?: KeySource | undefined
  /** How old an ID token may be when it comes as a hint, in seconds. Default: any age. */
  readonly idTokenHintMaxAgeSeconds?: number | undefined
}

export interface UserResolution<User> extends UserDirectory<User> {
  readonly issuer: string
  /** The time, in milliseconds since 1970. */
  readonly now: () => number
}

type Resolved<Value> = { readonly ok: true; readonly value: Value } | ({ readonly ok: false } & RequestRefusal)

const USER_CODE_ERRORS = { missing: 'missing_user_code', invalid: 'invalid_user_code' } as const
const CLOCK_TOLERANCE_SECONDS = 10

/**
 * Finds the user whom a request means: the hint, then the user, then the user code.
 *
 * @see CIBA Core §7.1.2, §7.2, §13
 */
export async function resolveUser<User>(
  parameters: AuthenticationParameters,
  client: CibaClientRegistration,
  directory: UserResolution<User>,
): Promise<Resolved<User>> {
  const hint = await readHint(parameters.hint, client, directory)
  if (!hint.ok) return hint
  const found = await directory.findUser(hint.value, client)
  if (found.outcome === 'unknown') return { ok: false, error: 'unknown_user_id' }
  if (found.outcome !== 'found') return { ok: false, error: 'access_denied' }
  const { user } = found
  const { checkUserCode = () => 'accepted' as const } = directory
  const judgement = await checkUserCode(user, parameters.userCode, client)
  return judgement === 'accepted' ? { ok: true, value: user } : { ok: false, error: USER_CODE_ERRORS[judgement] }
}

async function readHint<User>(
  { parameter, value }: AuthenticationParameters['hint'],
  client: CibaClientRegistration,
  directory: UserResolution<User>,
): Promise<Resolved<KnownHint>> {
  if (parameter === 'login_hint') return { ok: true, value: { kind: parameter, loginHint: value } }
  if (parameter === 'id_token_hint') return readIdTokenHint(value, client, directory)
  const reading = await directory.readLoginHintToken?.(value, client)
  if (reading === undefined) return refuseHint('login_hint_token is not supported')
  if (reading.ok) return { ok: true, value: { kind: parameter, claims: reading.claims } }
  if (reading.fault === 'expired') return { ok: false, error: 'expired_login_hint_token' }
  return refuseHint('login_hint_token must be a token that this provider can read and trust')
}

/**
 * OIDC Core §3.1.2.1: an ID token that this provider issued, to this client. It is held against the time of its issue, since a hint may be
 * older than an ID token is good for. Reads: D-CIBA-27
 */
async function readIdTokenHint<User>(
  idToken: string,
  { client_id: clientId }: CibaClientRegistration,
  { idTokenKeys: keys, idTokenHintMaxAgeSeconds: maxAge = Number.POSITIVE_INFINITY, issuer, now }: UserResolution<User>,
): Promise<Resolved<KnownHint>> {
  if (keys === undefined) return refuseHint('id_token_hint is not supported')
  const issuedAt = issueTimeOf(idToken)
  const ageSeconds = now() / 1000 - issuedAt
  const verified = await verifyIdToken(idToken, { keys, issuer, clientId, now: () => issuedAt * 1000 })
  if (verified.ok && ageSeconds <= maxAge && ageSeconds >= -CLOCK_TOLERANCE_SECONDS) {
    return { ok: true, value: { kind: 'id_token_hint', claims: verified.claims } }
  }
  return refuseHint('id_token_hint must be an ID token of this provider for this client')
}

/** What a token says of its age before it is verified; not a number when it says nothing. */
function issueTimeOf(token: string): number {
  const payload = decodeBase64Url(token.split('.', 2)[1] ?? '')
  try {
    const claims: unknown = JSON.parse(new TextDecoder().decode(payload))
    return Number((claims as { readonly iat?: unknown } | null)?.iat)
  } catch {
    return Number.NaN
  }
}

function refuseHint(description: string): { readonly ok: false } & RequestRefusal {
  return { ok: false, error: 'invalid_request', description }
}
