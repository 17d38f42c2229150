/**
 * What a Configuration Server, or an endpoint that it led the client to, can answer: parsed, validated, told apart.
 *
 * A status, a scheme or a body that the client does not support is `failed`.
 *
 * @see RCC.14 §2.4.3
 */

import type { MoConfiguration, ProvisioningDocument } from '../provisioning/provisioning-document.js'

/** The versions of the `Supported-Versions` header, where the answer has one. */
interface Versioned {
  readonly supportedVersions?: readonly string[]
}

/** An answer. `cookie`: whether it sets one. */
export type ClientAnswer =
  /** 200 with a configuration document that has a VERS characteristic. */
  | ({ readonly kind: 'document'; readonly document: ProvisioningDocument; readonly cookie: boolean } & Versioned)
  /** 200 without a document, or with one that only holds the SMS port zero policy. */
  | ({ readonly kind: 'otp-required'; readonly cookie: boolean; readonly smsPortZero: boolean } & Versioned)
  /** 200 with an MO_CONFIGURATION characteristic. */
  | ({
      readonly kind: 'mo-sms-required'
      readonly cookie: boolean
      readonly moConfiguration: MoConfiguration
      readonly retryAfterSeconds?: number
    } & Versioned)
  /** 200 with a client authenticity request that is valid. */
  | ({ readonly kind: 'client-authenticity'; readonly cookie: boolean } & Versioned)
  /** 200 with an EAP packet. */
  | { readonly kind: 'eap-relay'; readonly cookie: boolean }
  /** 200 of an authorisation endpoint with a web page. */
  | { readonly kind: 'web-page'; readonly cookie: boolean }
  /** 302. `isSecure`: the location has the scheme https. */
  | { readonly kind: 'redirect'; readonly isSecure: boolean; readonly cookie: boolean }
  /** 401. `sms-otp`: Basic or Digest whose password is an OTP that comes by SMS (2.8.3.3). */
  | {
      readonly kind: 'digest-challenge'
      readonly method: 'gba-digest' | 'aka-digest' | 'sms-otp'
      readonly cookie: boolean
    }
  /** 403. */
  | ({ readonly kind: 'refused' } & Versioned)
  /** 406. */
  | ({ readonly kind: 'version-unsupported' } & Versioned)
  /** 409. */
  | ({ readonly kind: 'device-name-conflict' } & Versioned)
  /** 426. */
  | ({ readonly kind: 'upgrade-required' } & Versioned)
  /** 503 with a Retry-After header. */
  | ({ readonly kind: 'try-later'; readonly retryAfterSeconds: number } & Versioned)
  /** 511. */
  | ({ readonly kind: 'network-authentication-required'; readonly cookie: boolean } & Versioned)
  /** 500, any other status, a malformed answer, no connection, TLS below 1.2, a certificate that is not valid (2.4). */
  | ({ readonly kind: 'failed' } & Versioned)
  /** The name of the Configuration Server does not exist (NXDOMAIN); of any other host: `failed`. */
  | { readonly kind: 'server-not-found' }

/** The answer of a kind, e.g. `AnswerOf<'document'>`. */
export type AnswerOf<Kind extends ClientAnswer['kind']> = Extract<ClientAnswer, { readonly kind: Kind }>

type Check = (value: unknown) => boolean

const isFlag: Check = (value) => typeof value === 'boolean'
const isSeconds: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0
const isOptionalSeconds: Check = (value) => value === undefined || isSeconds(value)
const isObject: Check = (value) => typeof value === 'object' && value !== null
const isDocument: Check = (value) => isObject(value) && Array.isArray((value as ProvisioningDocument).applications)
const isMethod: Check = (value) => value === 'gba-digest' || value === 'aka-digest' || value === 'sms-otp'

/** Kind → the members that it must have. */
const ANSWERS: ReadonlyMap<unknown, readonly (readonly [string, Check])[]> = new Map(
  Object.entries({
    document: [
      ['document', isDocument],
      ['cookie', isFlag],
    ],
    'otp-required': [
      ['cookie', isFlag],
      ['smsPortZero', isFlag],
    ],
    'mo-sms-required': [
      ['cookie', isFlag],
      ['moConfiguration', isObject],
      ['retryAfterSeconds', isOptionalSeconds],
    ],
    'client-authenticity': [['cookie', isFlag]],
    'eap-relay': [['cookie', isFlag]],
    'web-page': [['cookie', isFlag]],
    redirect: [
      ['cookie', isFlag],
      ['isSecure', isFlag],
    ],
    'digest-challenge': [
      ['cookie', isFlag],
      ['method', isMethod],
    ],
    refused: [],
    'version-unsupported': [],
    'device-name-conflict': [],
    'upgrade-required': [],
    'try-later': [['retryAfterSeconds', isSeconds]],
    'network-authentication-required': [['cookie', isFlag]],
    failed: [],
    'server-not-found': [],
  } satisfies Record<ClientAnswer['kind'], readonly (readonly [string, Check])[]>),
)

/** Tells whether a value has the members of an answer; a document in it is taken as parsed. @see RCC.14 §2.4.3 */
export function isClientAnswer(value: unknown): value is ClientAnswer {
  if (typeof value !== 'object' || value === null) return false
  const answer = value as Record<string, unknown>
  const members = ANSWERS.get(answer.kind)
  if (members === undefined) return false
  if (answer.supportedVersions !== undefined && !Array.isArray(answer.supportedVersions)) return false
  for (const [name, check] of members) if (!check(answer[name])) return false
  return true
}
