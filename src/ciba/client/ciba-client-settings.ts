/**
 * What a client of CIBA knows, apart from the object that its user holds, so that no credential is seen in that.
 */

import type { operations } from '../../../generated/ciba/openid-provider/types.js'
import type { DocumentedAnswer } from '../../http/operation-types.js'
import type { ClientAuthentication } from '../../openid/client-authentication.js'
import type { SigningKey } from '../../openid/jwt.js'
import type { KeySource } from '../../openid/key-source.js'
import type { DeliveryMode } from '../authentication-request.js'

/** The clock of a client, and its timers. */
export interface CibaClock {
  /** Milliseconds since 1970. */
  now(): number
  /** Calls back once after so many milliseconds, and never before it answered the function that stops it. */
  setTimer(callback: () => void, delayMs: number): () => void
}

/** What one call may take. */
export interface ExchangeOptions {
  readonly signal?: AbortSignal | undefined
  readonly deadlineMs?: number | undefined
}

type Form = Readonly<Record<string, string>>
type Acknowledgement = Extract<DocumentedAnswer<operations['requestAuthentication']>, { status: 200 }>['body']

/** The two requests of a client, with its authentication. A status that is not in their answer is an `ApiError`. */
export interface CibaExchange {
  requestAuthentication(form: Form, options: ExchangeOptions): Promise<Acknowledgement>
  requestToken(form: Form, options: ExchangeOptions): Promise<DocumentedAnswer<operations['requestToken']>>
}

/** A request that is polled for, so that it is polled for once, and can be told of a ping. */
export interface PollTurn {
  /** `came`: the next poll need not wait. `used`: it has been made; a further ping changes nothing. */
  ping: 'none' | 'came' | 'used'
  /** Ends the wait that is under way. */
  wake: (() => void) | undefined
}

/** All that a client knows. */
export interface CibaClientSettings {
  readonly issuer: string
  readonly clientAuthentication: ClientAuthentication
  readonly deliveryMode: DeliveryMode
  readonly profile: 'modrna' | undefined
  readonly isUserCodeSupported: boolean
  readonly requestSigning: { readonly key: SigningKey; readonly lifetimeSeconds: number } | undefined
  readonly keys: KeySource
  readonly idTokenAlgorithms: readonly string[] | undefined
  readonly clockToleranceSeconds: number | undefined
  readonly clock: CibaClock
  readonly exchange: CibaExchange
  /** `auth_req_id` → its turn, while it is polled for. */
  readonly turns: Map<string, PollTurn>
}

const SETTINGS = new WeakMap<object, CibaClientSettings>()

/** Binds settings to the object that stands for them. */
export function bindSettings<Client extends object>(client: Client, settings: CibaClientSettings): Client {
  SETTINGS.set(client, settings)
  return client
}

/**
 * The settings of a client.
 *
 * @throws {TypeError} when the object is not one of `createCibaClient`.
 */
export function settingsOf(client: object): CibaClientSettings {
  const settings = SETTINGS.get(client)
  if (settings === undefined) throw new TypeError('client must come from createCibaClient')
  return settings
}
