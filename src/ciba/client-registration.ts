/**
 * What a client registered at the provider, as far as CIBA is concerned, and whether that can be.
 *
 * @see CIBA Core §4, MODRNA CIBA §3, OIDC Registration §2
 */

import { ClientRegistration } from '../../generated/ciba/validators.js'
import type { createLocalKeySource } from '../openid/key-source.js'
import type { Issue } from '../validation/issue.js'
import type { DeliveryMode } from './authentication-request.js'
import { checkModrnaProfile } from './modrna-profile.js'

/** How a client authenticates (OIDC Core §9, RFC 8705 §2). There is no flow without a secret, a key or a certificate (CIBA Core §7.1). */
export type ClientAuthenticationMethod =
  | 'client_secret_basic'
  | 'client_secret_post'
  | 'private_key_jwt'
  | 'tls_client_auth'
  | 'self_signed_tls_client_auth'

/** The registration of a client, by the wire names of its members. Others may be there. */
export interface CibaClientRegistration {
  readonly client_id: string
  /** With the methods that have one, unless the provider verifies secrets by a function of its own. */
  readonly client_secret?: string | undefined
  /** Default `client_secret_basic`. */
  readonly token_endpoint_auth_method?: ClientAuthenticationMethod | undefined
  /** The algorithm of `private_key_jwt`. Default: RS256, PS256 and ES256 are all taken. */
  readonly token_endpoint_auth_signing_alg?: string | undefined
  readonly backchannel_token_delivery_mode: DeliveryMode
  /** Due for ping and push: https, or http of loopback while one develops. */
  readonly backchannel_client_notification_endpoint?: string | undefined
  /** A client that has it sends signed requests only; one without it none. */
  readonly backchannel_authentication_request_signing_alg?: string | undefined
  /** Default false. */
  readonly backchannel_user_code_parameter?: boolean | undefined
  /** Scope values that the client may ask for, separated by a space; any when there is none. `openid` need not be named. */
  readonly scope?: string | undefined
  readonly grant_types?: readonly string[] | undefined
  /** The public keys of the client, or where they are; not both. */
  readonly jwks?: Parameters<typeof createLocalKeySource>[0] | undefined
  readonly jwks_uri?: string | undefined
  /** Which identifiers of users the client gets. Pairwise ones ask for `jwks_uri` in poll and ping mode. */
  readonly subject_type?: 'pairwise' | 'public' | undefined
}

/** The value of `grant_type` at the token endpoint (CIBA Core §10.1). */
export const CIBA_GRANT_TYPE = 'urn:openid:params:grant-type:ciba'

const SECRET_METHODS: readonly unknown[] = ['client_secret_basic', 'client_secret_post']
const METHODS: readonly unknown[] = [
  ...SECRET_METHODS,
  'private_key_jwt',
  'tls_client_auth',
  'self_signed_tls_client_auth',
]

interface Rule {
  readonly pointer: string
  readonly code: string
  readonly message: string
  readonly source: string
  readonly isKept: (client: CibaClientRegistration) => boolean
}

/** What is asked of a registration beyond its schema. */
const RULES: readonly Rule[] = [
  {
    pointer: '/client_id',
    code: 'required',
    message: 'is required',
    source: 'OIDC Registration §3.2',
    isKept: ({ client_id }) => typeof client_id === 'string' && client_id !== '',
  },
  {
    pointer: '/token_endpoint_auth_method',
    code: 'enum',
    message: `must be one of ${METHODS.join(', ')}`,
    source: 'CIBA Core §7.1',
    isKept: (client) => METHODS.includes(authenticationMethodOf(client)),
  },
  {
    pointer: '/jwks',
    code: 'required',
    message: 'or jwks_uri is required for signatures, and not both',
    source: 'OIDC Registration §2',
    isKept: (client) => {
      const count = [client.jwks, client.jwks_uri].filter((keys) => keys !== undefined).length
      return count === 1 || (count === 0 && !isSigning(client))
    },
  },
  {
    pointer: '/grant_types',
    code: 'contains',
    message: `must have ${CIBA_GRANT_TYPE} for poll and ping`,
    source: 'CIBA Core §4',
    isKept: hasCibaGrant,
  },
  {
    pointer: '/jwks_uri',
    code: 'required',
    message: 'is required for pairwise identifiers in poll and ping mode',
    source: 'CIBA Core §4',
    isKept: (client) => !needsOwnKeys(client) || client.jwks_uri !== undefined,
  },
  {
    pointer: '/token_endpoint_auth_method',
    code: 'key-possession',
    message:
      'must prove keys of jwks_uri for pairwise identifiers in poll and ping mode, where requests are not signed',
    source: 'CIBA Core §4',
    isKept: (client) => !needsOwnKeys(client) || isSigning(client) || authenticatesByOwnCertificate(client),
  },
]

/**
 * Tells what of a registration is not as CIBA, or the profile, asks for. For the time of registration: a provider that takes no ping refuses
 * it here. Reads: D-CIBA-1
 *
 * @returns One issue per fault, those of the schema first and alone; none when all is well.
 * @see CIBA Core §4, MODRNA CIBA §3
 */
export function checkClientRegistration(
  client: CibaClientRegistration,
  { profile }: { readonly profile?: 'modrna' | undefined } = {},
): Issue[] {
  const result = ClientRegistration(client)
  if (!result.ok) return [...result.issues]
  const broken = RULES.filter(({ isKept }) => !isKept(client))
  const issues = broken.map(({ pointer, code, message, source }): Issue => ({ pointer, code, message, source }))
  return profile === 'modrna' ? [...issues, ...checkModrnaProfile({ registration: client })] : issues
}

/** How a client authenticates; `client_secret_basic` where it does not say (OIDC Registration §2). */
export function authenticationMethodOf(client: CibaClientRegistration): ClientAuthenticationMethod {
  return client.token_endpoint_auth_method ?? 'client_secret_basic'
}

/** Whether a client can be notified, where its mode asks for that. @see CIBA Core §4 */
export function isNotifiable(client: CibaClientRegistration): boolean {
  const isNotified = client.backchannel_token_delivery_mode !== 'poll'
  return !isNotified || client.backchannel_client_notification_endpoint !== undefined
}

/** Whether a client may use the grant; one in push mode does without, and one that lists no grants is not asked. @see CIBA Core §4 */
export function hasCibaGrant({ grant_types, backchannel_token_delivery_mode: mode }: CibaClientRegistration): boolean {
  return grant_types === undefined || mode === 'push' || grant_types.includes(CIBA_GRANT_TYPE)
}

/** §4: the host of `jwks_uri` stands for a client that polls, once the client shows that the keys there are its own. */
function needsOwnKeys({ subject_type, backchannel_token_delivery_mode: mode }: CibaClientRegistration): boolean {
  return subject_type === 'pairwise' && mode !== 'push'
}

function authenticatesByOwnCertificate(client: CibaClientRegistration): boolean {
  return authenticationMethodOf(client) === 'self_signed_tls_client_auth'
}

function isSigning(client: CibaClientRegistration): boolean {
  const signsRequests = client.backchannel_authentication_request_signing_alg !== undefined
  return signsRequests || authenticationMethodOf(client) === 'private_key_jwt'
}
