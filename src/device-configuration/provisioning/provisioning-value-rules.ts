/**
 * What the values of RCC.14's parameters look like: one row per rule.
 *
 * @see RCC.14 §2.4.2, §2.6.1.1, §2.6.2, §4.2
 */

import { isHostName } from '../host-name.js'
import type { ProvisioningRule } from './provisioning-rules.js'

/** A rule about the value of a parameter. */
export interface ValueRule extends ProvisioningRule {
  accepts(value: string): boolean
}

/** Longest time that timers of usual platforms take, in milliseconds. */
const MAX_WAIT_MS = 2 ** 31 - 1

/** Id → rule. A value that is missing or empty is a matter of the structure. */
const ROWS = {
  'version-value': {
    clause: 'RCC.14 §4.2',
    message: 'must be a positive integer, 0, -1 or -2, in digits without leading zeros',
    accepts: isVersion,
  },
  'validity-value': {
    clause: 'RCC.14 §4.2',
    message: 'must be a positive integer of seconds, 0, -1 or -2, in digits without leading zeros',
    accepts: isVersion,
  },
  'fqdn-value': {
    clause: 'RCC.14 §4.2',
    message: 'must be a host name of at least two labels',
    accepts: isFqdn,
  },
  'id-provider-value': {
    clause: 'RCC.14 §4.2',
    message: 'must be 1',
    accepts: (value) => value === '1',
  },
  'msisdn-value': {
    clause: 'RCC.14 §4.2',
    message: 'must be an international E.164 number of 5 to 15 digits, without a leading +',
    // Reads: D-DC-25
    accepts: (value) => /^[1-9][0-9]{4,14}$/.test(value),
  },
  'button-value': {
    clause: 'RCC.14 §2.4.2',
    message: 'must be 0 or 1',
    accepts: isBit,
  },
  'destination-number-value': {
    clause: 'RCC.14 §2.6.1.1',
    message: 'must be a phone number of 3 to 20 digits, with or without a leading +',
    // Reads: D-DC-25
    accepts: (value) => /^\+?[0-9]{3,20}$/.test(value),
  },
  'sms-visibility-value': {
    clause: 'RCC.14 §2.6.1.1',
    message: 'must be 0 or 1',
    accepts: isBit,
  },
  'sms-wait-interval-value': {
    clause: 'RCC.14 §2.6.1.1',
    message: 'must be an integer from 0 to 2147483647, in digits without leading zeros',
    accepts: (value) => isWholeNumber(value, MAX_WAIT_MS),
  },
  'sms-port-value': {
    clause: 'RCC.14 §2.6.2',
    message: 'must be an integer from 0 to 65535, in digits without leading zeros',
    accepts: (value) => isWholeNumber(value, 65_535),
  },
} as const satisfies Record<string, { clause: string; message: string; accepts(value: string): boolean }>

/** The id of a rule about a value. */
export type ValueRuleId = keyof typeof ROWS

/** Id → rule about a value. Each is kept in both modes. */
export const VALUE_RULES = Object.fromEntries(
  Object.entries(ROWS).map(([id, row]) => [id, { id, verdict: 'fault', ...row }]),
) as Readonly<Record<ValueRuleId, ValueRule>>

/** A version, or a validity: they share their numbers. Reads: D-DC-23 */
function isVersion(value: string): boolean {
  return value === '-1' || value === '-2' || isWholeNumber(value, Number.MAX_SAFE_INTEGER)
}

/** Reads: D-DC-23 */
function isWholeNumber(value: string, max: number): boolean {
  return /^(?:0|[1-9][0-9]{0,15})$/.test(value) && Number(value) <= max
}

function isBit(value: string): boolean {
  return value === '0' || value === '1'
}

/** More than one label, since a name without a dot is resolved in whatever network the client is in. Reads: D-DC-24 */
function isFqdn(value: string): boolean {
  return isHostName(value) && value.includes('.')
}
