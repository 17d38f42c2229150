/**
 * What a client keeps: plain JSON, to be stored as it is, securely, since it holds identities and tokens.
 *
 * The documents themselves are not in here: `apply-configuration` hands them over, and the state remembers which
 * services were configured by whom.
 *
 * @see RCC.14 §2.2, §4.2, §4.3
 */

import type { OngoingRequest } from './client-request.js'
import {
  type ClientSettings,
  completeClientSettings,
  type GivenClientSettings,
  type UploadPart,
} from './client-settings.js'

/** How the device is connected. */
export interface Connectivity {
  /** The access that carries data, `none` while there is none. */
  readonly data: 'none' | 'cellular' | 'non-cellular'
  readonly roaming: boolean
  /** Whether 3GPP PS Data Off is activated. */
  readonly psDataOff: boolean
  /** Whether an SMS can be received. */
  readonly sms: boolean
  /** Any stable name of a non-cellular network, so that another one is recognised. */
  readonly network?: string
}

/** Why a server is to be asked. */
export type RequestReason =
  /** The device booted, or the client was started. */
  | 'start'
  /** A new identity: first use, another SIM, a reset. */
  | 'identity'
  | 'expiry'
  | 'retry-after'
  /** The network requested it. */
  | 'trigger'
  /** The user needs a service that was reverted, or wants to try again. */
  | 'service-needed'
  /** The default server added the server, services of it, or made it the identity provider. */
  | 'access-control'
  /** An additional server is not found any more. */
  | 'server-lost'
  | 'network-changed'
  /** The client's own uploaded data changed. */
  | 'uploads-changed'

/** A moment, in epoch milliseconds, and the timer that stands for it. */
export interface Deadline {
  readonly timerId: number
  readonly atMs: number
}

/** One Configuration Server, and everything that is kept about it and nowhere else. @see RCC.14 §2.2 */
export interface ServerRecord {
  /** In lower case. */
  readonly fqdn: string
  /** What it may configure; `null` for a default server without access control, which may configure everything. */
  readonly appIds: readonly string[] | null
  readonly idProvider: boolean
  /** Version of the configuration in use, or 0, -1, -2. */
  readonly version: number
  /** The services that its configuration in use covers; `''` for the parts of it that name none. */
  readonly services: readonly string[]
  readonly token: string | null
  /** When the configuration in use expires. */
  readonly expiry: Deadline | null
  /** When it may be asked again after a 503. */
  readonly retry: Deadline | null
  /** Consecutive unsuccessful requests, 5 at most. */
  readonly failures: number
  readonly retryAtStart: boolean
  /** The non-cellular network over which the latest request failed. */
  readonly failedOn: string | null
  /** Whether it ever gave a configuration response. */
  readonly contacted: boolean
  /** Whether parts of its configuration were passed over that it may configure now, so that all of it is due. */
  readonly wantsAll: boolean
  /** The version of the protocol that is spoken with it, `null` before the first request. */
  readonly provisioningVersion: string | null
  /** Whether its configuration exempts device management from PS data off; `null` when it says nothing. */
  readonly dataOffExempt: { readonly home: boolean; readonly roaming: boolean } | null
  /** Uploaded data that changed and that it has not heard of. */
  readonly changes: readonly UploadPart[]
  /** Why it is to be asked, `null` when it is not. */
  readonly due: RequestReason | null
  /** Whether its temporary token came to nothing, so that the next request goes without one. */
  readonly skipsTemporaryToken: boolean
}

/** The SIM that was seen last. `identity`: any stable name of the subscription. */
export interface SimRecord {
  readonly identity: string
  /** `null` where the client may not read it. */
  readonly imsi: string | null
  readonly isReady: boolean
}

/** What is known of the user. The MSISDN is the configuration's, or one that the user entered with success. */
export interface UserRecord {
  readonly msisdn: string | null
  readonly sipUri: string | null
  readonly deviceName: string | null
}

/** A client. */
export interface ClientState {
  readonly settings: ClientSettings
  /** The newest number of an effect. */
  readonly sequence: number
  /** 32 bits from which the next random choice among servers is taken. */
  readonly choiceSeed: number
  readonly connectivity: Connectivity
  readonly sim: SimRecord | null
  readonly user: UserRecord
  /** The default server, then the additional ones; empty until the first one was discovered. */
  readonly servers: readonly ServerRecord[]
  /** Whether the default server was found not to exist, so that only the network starts a request. */
  readonly isNotDeployed: boolean
  readonly request: OngoingRequest | null
}

/** Nothing is known of the connection. */
export const NO_CONNECTIVITY: Connectivity = { data: 'none', roaming: false, psDataOff: false, sms: false }

/** Nothing is known of the user. */
export const NO_USER: UserRecord = { msisdn: null, sipUri: null, deviceName: null }

/**
 * A client as it comes out of the box. Requests begin when events tell the SIM, or the service provider, and the
 * connection.
 *
 * @param options What the client is and can do.
 * @param choiceSeed 32 random bits, for the choice among servers that are to be asked at the same time (§2.4).
 * @throws {TypeError} when a setting is of another kind.
 * @throws {RangeError} when a setting, or the seed, is out of bounds.
 * @see RCC.14 §2.1, §2.4
 */
export function initialClientState(options: GivenClientSettings, choiceSeed: number): ClientState {
  if (!Number.isInteger(choiceSeed) || choiceSeed < 0 || choiceSeed > 0xff_ff_ff_ff) {
    throw new RangeError('choiceSeed is not an integer of 32 bits')
  }
  return {
    settings: completeClientSettings(options),
    sequence: 0,
    choiceSeed,
    connectivity: NO_CONNECTIVITY,
    sim: null,
    user: NO_USER,
    servers: [],
    isNotDeployed: false,
    request: null,
  }
}

/** A server of which nothing is known but its authorisation, to be asked for `due`. @see RCC.14 §2.2 */
export function newServerRecord(
  fqdn: string,
  authorisation: Pick<ServerRecord, 'appIds' | 'idProvider'>,
  due: RequestReason | null,
): ServerRecord {
  return {
    fqdn,
    appIds: authorisation.appIds,
    idProvider: authorisation.idProvider,
    version: 0,
    services: [],
    token: null,
    expiry: null,
    retry: null,
    failures: 0,
    retryAtStart: false,
    failedOn: null,
    contacted: false,
    wantsAll: false,
    provisioningVersion: null,
    dataOffExempt: null,
    changes: [],
    due,
    skipsTemporaryToken: false,
  }
}
