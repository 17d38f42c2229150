/**
 * What the stub of a provider is made of: what an operator has, and what it chooses.
 *
 * @see CIBA Core §4, §7
 */

import { requireNumbers } from '../../http/number-options.js'
import { requireSecuredUrl } from '../../http/secured-url.js'
import type { HandlerOptions } from '../../http/server-options.js'
import type { DeliveryMode } from '../authentication-request.js'
import type { CibaClientRegistration } from '../client-registration.js'
import type { NotificationOptions } from './client-notification.js'
import type { ClientDirectory } from './provider-client-authentication.js'
import type { AuthenticationOutcomes, IssueTokens } from './provider-conclusion.js'
import type { FurtherProviderMetadata } from './provider-metadata.js'
import type { ReplayMemory } from './provider-replay-memory.js'
import type { AuthenticationRequestStore } from './provider-store.js'
import type { UserDirectory } from './provider-user.js'

/** An authentication that was accepted and acknowledged: the user is to be asked now. Holds personal data. */
export interface AcceptedAuthentication<User> {
  readonly authReqId: string
  readonly client: CibaClientRegistration
  /** What `findUser` answered. */
  readonly user: User
  readonly scope: readonly string[]
  /** Authentication contexts, the preferred one first. */
  readonly acrValues: readonly string[]
  /** To be shown to the user. */
  readonly bindingMessage?: string | undefined
  /** Parameters that CIBA Core does not know, as they came. */
  readonly further: Readonly<Record<string, string>>
  /** Until when an outcome counts, in epoch milliseconds. */
  readonly expiresAtMs: number
}

/** What an operator has: its clients, its users, and what makes its tokens. */
export interface CibaHandlerOptions<User, Grant>
  extends Omit<HandlerOptions<never>, 'authenticate'>,
    ClientDirectory,
    UserDirectory<User>,
    NotificationOptions {
  /** The issuer identifier of the provider. */
  readonly issuer: string
  /** Default: `/token` and `/bc-authorize` behind the issuer. */
  readonly tokenEndpoint?: string | undefined
  readonly backchannelAuthenticationEndpoint?: string | undefined
  /**
   * Begins the dialogue with the user. Called once the client has the acknowledgement; what it throws ends the request as failed. Its end is told by
   * `approve`, `deny` or `fail`, at any time, from any process that shares the store.
   *
   * @param outcomes Those functions of the handler itself.
   */
  onAuthentication(authentication: AcceptedAuthentication<User>, outcomes: AuthenticationOutcomes<Grant>): unknown
  readonly issueTokens: IssueTokens<Grant>
  /** What operators of mobile networks ask for beyond CIBA Core: `acr_values` due, no ping. Default: none. Reads: D-CIBA-1 */
  readonly profile?: 'modrna' | undefined
  /** Default: all three; with the profile poll and push. */
  readonly deliveryModes?: readonly DeliveryMode[] | undefined
  /** Whether a binding message can be shown. Default: every text of at most 256 characters without control characters. */
  readonly isBindingMessageAcceptable?: ((bindingMessage: string) => boolean) | undefined
  /** How long a user has when the client does not ask for a time, in seconds. Default 120. */
  readonly defaultExpirySeconds?: number | undefined
  /** The longest time that a client gets, in seconds, 1 to 86 400. Default 600. */
  readonly maxExpirySeconds?: number | undefined
  /** Least time between two polls, in seconds, 1 to 3 600. Default 5. */
  readonly intervalSeconds?: number | undefined
  /** What is published at `/.well-known/openid-configuration`. Without it, nothing is. */
  readonly metadata?: FurtherProviderMetadata | undefined
  /** Default: in memory, for one process. */
  readonly store?: AuthenticationRequestStore | undefined
  /** Default: in memory, for one process. */
  readonly replays?: ReplayMemory | undefined
  /** The clock, in milliseconds since 1970. */
  readonly now?: (() => number) | undefined
}

const FUNCTIONS = ['findClient', 'findUser', 'onAuthentication', 'issueTokens'] as const
const OPTIONAL_FUNCTIONS = [
  'verifyClientSecret',
  'verifyClientCertificate',
  'readLoginHintToken',
  'checkUserCode',
  'isBindingMessageAcceptable',
] as const
/** Functions that are called without `this`. */
const FREE_FUNCTIONS = ['idTokenKeys', 'now', 'fetch', 'onEvent'] as const
const NUMBERS = [
  'defaultExpirySeconds',
  'maxExpirySeconds',
  'intervalSeconds',
  'notificationTimeoutMs',
  'notificationAttempts',
  'idTokenHintMaxAgeSeconds',
] as const

/**
 * Refuses options with which the stub could not work.
 *
 * @throws {TypeError} when a function is missing, an object has not the functions that it needs, the issuer is no https URL, a number is none, or a mode is not one of the profile.
 * @throws {RangeError} when a time is out of bounds.
 */
export function checkCibaOptions<User, Grant>(options: CibaHandlerOptions<User, Grant>): void {
  for (const name of FUNCTIONS) {
    if (typeof options?.[name] !== 'function') throw new TypeError(`${name} is due`)
  }
  requireSecuredUrl(options.issuer, 'issuer')
  // OIDC Discovery §3: an issuer has neither query nor fragment.
  if (/[?#]/.test(options.issuer)) throw new TypeError('issuer must be an https URL without query and fragment')
  for (const name of [...OPTIONAL_FUNCTIONS, ...FREE_FUNCTIONS]) {
    if (options[name] !== undefined && typeof options[name] !== 'function')
      throw new TypeError(`${name} must be a function`)
  }
  requireMethods(options, 'store', ['load', 'save'])
  requireMethods(options, 'replays', ['isReplayed'])
  requireNumbers(options, NUMBERS)
  const { profile, deliveryModes = ['poll', 'push'] } = options
  if (profile !== undefined && profile !== 'modrna') throw new TypeError('profile must be modrna or left out')
  // D-CIBA-1: the profile knows no ping.
  const known = profile === 'modrna' ? ['poll', 'push'] : ['poll', 'ping', 'push']
  if (deliveryModes.length === 0 || !deliveryModes.every((mode) => known.includes(mode))) {
    throw new TypeError(`deliveryModes must be some of ${known.join(', ')}`)
  }
  const { defaultExpirySeconds = 120, maxExpirySeconds = 600, intervalSeconds = 5 } = options
  const { notificationAttempts = 3, notificationTimeoutMs = 5_000, idTokenHintMaxAgeSeconds = 0 } = options
  requireInteger('maxExpirySeconds', maxExpirySeconds, 86_400)
  requireInteger('defaultExpirySeconds', defaultExpirySeconds, maxExpirySeconds)
  requireInteger('intervalSeconds', intervalSeconds, 3_600)
  requireInteger('notificationAttempts', notificationAttempts, 10)
  requireInteger('notificationTimeoutMs', notificationTimeoutMs, 600_000)
  if (idTokenHintMaxAgeSeconds < 0) throw new RangeError('idTokenHintMaxAgeSeconds must be 0 or more')
}

/** The options with their functions bound to them, since they may be the methods of one object. */
export function bindCibaOptions<User, Grant>(
  options: CibaHandlerOptions<User, Grant>,
): CibaHandlerOptions<User, Grant> {
  const bound = [...FUNCTIONS, ...OPTIONAL_FUNCTIONS].map((name) => {
    const given: unknown = options[name]
    return [name, typeof given === 'function' ? given.bind(options) : given]
  })
  return { ...options, ...Object.fromEntries(bound) }
}

function requireMethods<Name extends string>(
  options: { readonly [Key in Name]?: object | undefined },
  name: Name,
  methods: readonly string[],
): void {
  const given = options[name] as Readonly<Record<string, unknown>> | null | undefined
  if (given !== undefined && !methods.every((method) => typeof given?.[method] === 'function')) {
    throw new TypeError(`${name} must have the functions ${methods.join(' and ')}`)
  }
}

function requireInteger(name: string, value: number, most: number): void {
  if (!Number.isSafeInteger(value) || value < 1 || value > most) {
    throw new RangeError(`${name} must be an integer of 1 to ${most}`)
  }
}
