/**
 * What an EAP packet of EAP-AKA has to be, rule by rule.
 */

import type { Issue } from '../validation/issue.js'

/** Rule → what it asks for, and the clause. */
const RULES = {
  // RFC 3748 §4.1 has bytes behind the length field ignored; here the packet is all there is. Reads: D-DC-86
  length: { message: 'A length field that is the number of bytes, 4 to 65535', source: 'RFC 3748 §4.1' },
  code: { message: 'A code of 1 to 4: request, response, success or failure', source: 'RFC 3748 §4' },
  result: { message: 'Success and failure have no data', source: 'RFC 3748 §4.2' },
  type: {
    message: 'A type of 1, 2, 3 or 23: Identity, Notification, Nak in a response, EAP-AKA',
    source: 'RFC 3748 §5',
  },
  notification: { message: 'A message in a request, and nothing in a response', source: 'RFC 3748 §5.2' },
  nak: { message: 'At least one type that is desired', source: 'RFC 3748 §5.3.1' },
  header: { message: 'A subtype and two reserved bytes', source: 'RFC 4187 §8.1' },
  subtype: { message: 'A subtype of EAP-AKA that goes in this direction', source: 'RFC 4187 §9' },
  attributeLength: {
    message: 'A length of at least 1, in units of 4 bytes, that ends within the packet',
    source: 'RFC 4187 §8.1',
  },
  nonSkippable: { message: 'No attribute of 0 to 127 that EAP-AKA does not define', source: 'RFC 4187 §8.1' },
  duplicate: { message: 'Each attribute once', source: 'RFC 4187 §6.3.1' },
  // Reads: D-DC-87
  identityRequest: {
    message: 'Exactly one of AT_PERMANENT_ID_REQ, AT_FULLAUTH_ID_REQ and AT_ANY_ID_REQ',
    source: 'RFC 4187 §9.1',
  },
  encryption: { message: 'AT_IV and AT_ENCR_DATA both, or neither', source: 'RFC 4187 §10.12' },
  lastPadding: { message: 'AT_PADDING as the last attribute', source: 'RFC 4187 §10.12' },
  phase: { message: 'AT_MAC when the phase bit of AT_NOTIFICATION is 0, and only then', source: 'RFC 4187 §9.10' },
  success: { message: 'A success bit of 0 when the phase bit is 1', source: 'RFC 4187 §6.1' },
} as const

/** Name of a rule. */
export type EapRule = keyof typeof RULES

/** Makes the issue of a rule. */
export function eapIssue(rule: EapRule, pointer: string): Issue {
  return { pointer, code: rule, ...RULES[rule] }
}
