/**
 * What a client is and can do: fixed for its life, and left as it is by a reset.
 *
 * @see RCC.14 §2.4, §2.6.1, §2.9, §2.10
 */

import type { ClientKind } from '../configuration-request.js'

/** The part of a POST that brings one piece of uploaded data, each of which may change by itself. @see RCC.14 §2.15 */
export type UploadPart = 'client-certificate' | 'push-key' | 'push-uri' | 'push-auth-secret'

/** What a client is and can do. */
export interface ClientSettings {
  readonly kind: Exclude<ClientKind, 'legacy-cellular'>
  /** Versions of the protocol that the client speaks, the highest first. */
  readonly spokenVersions: readonly string[]
  /** Port on which the client gets the SMS with the OTP, or 0 when its user has to type the OTP in. */
  readonly smsPort: number
  /** How often in one request the user is asked who they are, before that request counts as failed. 1 or more. */
  readonly identityPrompts: number
  /** How often in one request the user may type the OTP in. 1 or more. */
  readonly otpPrompts: number
  /** Milliseconds that the user, or the SMS, has for the OTP. */
  readonly otpTimeoutMs: number
  /** What the client uploads along with the proof of its authenticity. */
  readonly uploads: readonly UploadPart[]
  /** Whether the client can obtain a temporary token from a SIM authentication endpoint. */
  readonly temporaryToken: boolean
  /** Whether the client sends the unsecured request of earlier versions first while it is on cellular access. */
  readonly cellularInitialRequest: boolean
}

/** Settings as the caller gives them: every member but `kind` has a default. */
export type GivenClientSettings = Pick<ClientSettings, 'kind'> & Partial<Omit<ClientSettings, 'kind'>>

const KINDS: readonly string[] = ['primary-device', 'additional-device', 'dedicated-identity']
const UPLOADS: readonly string[] = ['client-certificate', 'push-key', 'push-uri', 'push-auth-secret']

const DEFAULTS: Omit<ClientSettings, 'kind'> = {
  spokenVersions: ['5.0'],
  smsPort: 37273,
  identityPrompts: 3,
  otpPrompts: 3,
  otpTimeoutMs: 600_000,
  uploads: [],
  temporaryToken: false,
  cellularInitialRequest: false,
}

/**
 * Completes the settings of a client.
 *
 * Defaults: version 5.0, OTP by SMS to port 37273, three prompts for the identity and for the OTP, ten minutes for an
 * OTP, no uploads, no temporary token, no unsecured request.
 *
 * @throws {TypeError} when a member is of another kind.
 * @throws {RangeError} when a number is out of bounds.
 * @see RCC.14 §2.6.1, §5.2
 */
export function completeClientSettings(options: GivenClientSettings): ClientSettings {
  const settings = { ...DEFAULTS, ...options }
  const { kind, spokenVersions, smsPort, identityPrompts, otpPrompts, otpTimeoutMs, uploads } = settings
  if (!KINDS.includes(kind)) throw new TypeError('kind is not one of a client')
  if (spokenVersions.length === 0 || !spokenVersions.every((version) => /^[0-9]{1,8}\.[0-9]$/.test(version))) {
    throw new TypeError('spokenVersions is not a list of versions')
  }
  if (!uploads.every((part) => UPLOADS.includes(part))) throw new TypeError('uploads is not a list of parts')
  checkInteger('smsPort', smsPort, 0, 65_535)
  checkInteger('identityPrompts', identityPrompts, 1, 100)
  checkInteger('otpPrompts', otpPrompts, 1, 100)
  checkInteger('otpTimeoutMs', otpTimeoutMs, 1, 2 ** 31 - 1)
  return { ...settings, spokenVersions: [...spokenVersions].sort((one, other) => Number(other) - Number(one)) }
}

function checkInteger(name: string, value: number, minimum: number, maximum: number): void {
  if (!Number.isInteger(value) || value < minimum || value > maximum) {
    throw new RangeError(`${name} is not an integer of ${minimum} to ${maximum}`)
  }
}
