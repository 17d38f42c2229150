/**
 * The configuration document as a value: what RCC.14 defines has typed members, what services bring along is kept as it stands.
 *
 * @see RCC.14 §4.2
 */

/** A parameter of a characteristic. `value` is absent where the document has no such attribute. */
export interface Parm {
  readonly name: string
  readonly value?: string
}

/** A characteristic as the document has it, with its parameters and its characteristics in their order. */
export interface Characteristic {
  readonly type: string
  readonly parms: readonly Parm[]
  readonly characteristics: readonly Characteristic[]
}

/** What a characteristic of RCC.14 holds besides the members that RCC.14 defines, in order. Reads: D-DC-4 */
export interface Extensions {
  readonly parms: readonly Parm[]
  readonly characteristics: readonly Characteristic[]
}

/** Anything that may have parts of a service's own. The member is absent where there are none. */
interface Extensible {
  readonly extensions?: Extensions
}

/** Version control. A version of 0, -1 or -2 takes the configuration back; then `validity` is the same number. */
export interface Vers extends Extensible {
  /** A positive integer, or 0, -1, -2. */
  readonly version: number
  /** Seconds from receipt, or the number of `version` where that is not positive. */
  readonly validity: number
}

export interface Token extends Extensible {
  readonly token: string
}

/** An additional Configuration Server, and what it may configure. */
export interface AdditionalServer extends Extensible {
  readonly fqdn: string
  /** One or more. */
  readonly appIds: readonly string[]
  /** Whether this server says who the user is. True for one server at most. */
  readonly idProvider: boolean
}

export interface AccessControl extends Extensible {
  /** What the default Configuration Server itself configures; an empty list makes it a mere directory of the others. */
  readonly default: { readonly appIds: readonly string[] } & Extensible
  /** One or more. */
  readonly servers: readonly AdditionalServer[]
}

export interface User extends Extensible {
  /** E.164 without the leading plus sign. */
  readonly msisdn: string
}

/** A message for the user, with the buttons that go with it. */
export interface UserMessage extends Extensible {
  readonly title: string
  readonly message: string
  readonly acceptButton: boolean
  readonly rejectButton: boolean
}

/** What the client needs for the mobile originated SMS procedure. */
export interface MoConfiguration extends Extensible {
  readonly smsMessageContent: string
  readonly destinationPhoneNumber: string
  readonly smsVisible: boolean
  /** Milliseconds between the SMS and the next request. */
  readonly smsWaitIntervalMs: number
}

/** The OTP comes as an SMS that the user sees. */
export interface Policy extends Extensible {
  readonly smsPort: 0
}

/** A configuration document. The members stand in the order of the data model. */
export interface ProvisioningDocument {
  readonly vers?: Vers
  readonly token?: Token
  readonly accessControl?: AccessControl
  readonly user?: User
  readonly msg?: UserMessage
  readonly moConfiguration?: MoConfiguration
  readonly policy?: Policy
  /** Every further characteristic, in order: APPLICATION, and what else services define. */
  readonly applications: readonly Characteristic[]
}
