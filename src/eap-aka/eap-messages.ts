/**
 * The messages of EAP-AKA, and which attributes stand in them: plain ones, and those within AT_ENCR_DATA.
 *
 * An attribute that EAP-AKA defines and the table does not allow refuses the message, skippable or not. Reads: D-DC-85
 *
 * @see RFC 4187 §9, §10.1
 */

import type { Issue } from '../validation/issue.js'
import { describeEapAttribute, type EapAttribute, type EapAttributeName, findEapAttribute } from './eap-attributes.js'
import { eapIssue } from './eap-issues.js'

/** Subtype of an EAP-AKA packet. @see RFC 4187 §11 */
export type EapAkaSubtype = keyof typeof SUBTYPES

/** A message: which way it goes, and its subtype. */
export interface EapAkaMessage {
  readonly code: 'request' | 'response'
  readonly subtype: EapAkaSubtype
}

/** The attributes of one level of a message. */
interface Content {
  readonly due: readonly EapAttributeName[]
  readonly may: readonly EapAttributeName[]
}

interface Row extends EapAkaMessage {
  readonly source: string
  readonly plain: Content
  /** Without it, AT_ENCR_DATA does not stand in the message. */
  readonly encrypted?: Content
}

/** Subtype → number. @see RFC 4187 §11 */
const SUBTYPES = {
  'AKA-Challenge': 1,
  'AKA-Authentication-Reject': 2,
  'AKA-Synchronization-Failure': 4,
  'AKA-Identity': 5,
  'AKA-Notification': 12,
  'AKA-Reauthentication': 13,
  'AKA-Client-Error': 14,
} as const

/** Bits of a notification code. @see RFC 4187 §6.1 */
const SUCCESS_BIT = 0x8000
const PHASE_BIT = 0x4000

const IDENTITY_REQUESTS: readonly EapAttributeName[] = ['AT_PERMANENT_ID_REQ', 'AT_FULLAUTH_ID_REQ', 'AT_ANY_ID_REQ']
const ENCRYPTION: readonly EapAttributeName[] = ['AT_IV', 'AT_ENCR_DATA']
const INDICATIONS: readonly EapAttributeName[] = ['AT_CHECKCODE', 'AT_RESULT_IND']

/** The columns of the table of RFC 4187 §10.1. */
const MESSAGES: readonly Row[] = [
  {
    code: 'request',
    subtype: 'AKA-Identity',
    source: 'RFC 4187 §9.1',
    plain: { due: [], may: IDENTITY_REQUESTS },
  },
  {
    code: 'response',
    subtype: 'AKA-Identity',
    source: 'RFC 4187 §9.2',
    plain: { due: ['AT_IDENTITY'], may: [] },
  },
  {
    code: 'request',
    subtype: 'AKA-Challenge',
    source: 'RFC 4187 §9.3',
    plain: { due: ['AT_RAND', 'AT_AUTN', 'AT_MAC'], may: [...INDICATIONS, ...ENCRYPTION] },
    encrypted: { due: [], may: ['AT_NEXT_PSEUDONYM', 'AT_NEXT_REAUTH_ID', 'AT_PADDING'] },
  },
  {
    code: 'response',
    subtype: 'AKA-Challenge',
    source: 'RFC 4187 §9.4',
    plain: { due: ['AT_RES', 'AT_MAC'], may: [...INDICATIONS, ...ENCRYPTION] },
    // For later versions, whose attributes are skippable.
    encrypted: { due: [], may: ['AT_PADDING'] },
  },
  {
    code: 'response',
    subtype: 'AKA-Authentication-Reject',
    source: 'RFC 4187 §9.5',
    plain: { due: [], may: [] },
  },
  {
    code: 'response',
    subtype: 'AKA-Synchronization-Failure',
    source: 'RFC 4187 §9.6',
    plain: { due: ['AT_AUTS'], may: [] },
  },
  {
    code: 'request',
    subtype: 'AKA-Reauthentication',
    source: 'RFC 4187 §9.7',
    plain: { due: ['AT_MAC', ...ENCRYPTION], may: INDICATIONS },
    encrypted: { due: ['AT_COUNTER', 'AT_NONCE_S'], may: ['AT_NEXT_REAUTH_ID', 'AT_PADDING'] },
  },
  {
    code: 'response',
    subtype: 'AKA-Reauthentication',
    source: 'RFC 4187 §9.8',
    plain: { due: ['AT_MAC', ...ENCRYPTION], may: INDICATIONS },
    encrypted: { due: ['AT_COUNTER'], may: ['AT_COUNTER_TOO_SMALL', 'AT_PADDING'] },
  },
  {
    code: 'response',
    subtype: 'AKA-Client-Error',
    source: 'RFC 4187 §9.9',
    plain: { due: ['AT_CLIENT_ERROR_CODE'], may: [] },
  },
  {
    code: 'request',
    subtype: 'AKA-Notification',
    source: 'RFC 4187 §9.10',
    plain: { due: ['AT_NOTIFICATION'], may: ['AT_MAC', ...ENCRYPTION] },
    encrypted: { due: ['AT_COUNTER'], may: ['AT_PADDING'] },
  },
  {
    code: 'response',
    subtype: 'AKA-Notification',
    source: 'RFC 4187 §9.11',
    plain: { due: [], may: ['AT_MAC', ...ENCRYPTION] },
    encrypted: { due: ['AT_COUNTER'], may: ['AT_PADDING'] },
  },
]

/** Gives the number of a subtype; `undefined` when it is none. */
export function numberEapAkaSubtype(subtype: unknown): number | undefined {
  return typeof subtype === 'string' && Object.hasOwn(SUBTYPES, subtype)
    ? SUBTYPES[subtype as EapAkaSubtype]
    : undefined
}

/** Finds a message by its direction and the number of its subtype; `undefined` when there is none. */
export function findEapAkaMessage(code: 'request' | 'response', subtype: number): EapAkaMessage | undefined {
  const row = MESSAGES.find((message) => message.code === code && SUBTYPES[message.subtype] === subtype)
  return row && { code, subtype: row.subtype }
}

/**
 * Judges which attributes stand in a message.
 *
 * @param attributes Each once.
 * @param level `encrypted` for what was within AT_ENCR_DATA.
 * @param pointer JSON Pointer to the list, for issues.
 * @returns Every fault.
 * @see RFC 4187 §9, §10.1
 */
export function judgeEapAkaMessage(
  { code, subtype }: EapAkaMessage,
  attributes: readonly EapAttribute[],
  level: 'plain' | 'encrypted',
  pointer: string,
): Issue[] {
  const row = MESSAGES.find((message) => message.code === code && message.subtype === subtype)
  const content = row?.[level]
  if (row === undefined || content === undefined) return [eapIssue('subtype', pointer)]
  const { source } = row
  const allowed: readonly (string | number)[] = [...content.due, ...content.may]
  const unexpected = attributes.flatMap(({ type }, index) =>
    typeof type === 'number' || allowed.includes(type)
      ? []
      : [{ pointer: `${pointer}/${index}`, code: 'unexpected', message: `No ${type} in this message`, source }],
  )
  const missing = content.due
    .filter((name) => findEapAttribute(attributes, name) === undefined)
    .map((name) => {
      const { source: clause } = describeEapAttribute(name)
      return {
        pointer: `${pointer}/-`,
        code: 'required',
        message: `The attribute ${name}`,
        source: `${source}, ${clause}`,
      }
    })
  return [...unexpected, ...missing, ...judgeTogether({ code, subtype }, attributes, level, pointer)]
}

/** The rules about more than one attribute. */
function judgeTogether(
  { code, subtype }: EapAkaMessage,
  attributes: readonly EapAttribute[],
  level: 'plain' | 'encrypted',
  pointer: string,
): Issue[] {
  const has = (name: EapAttributeName) => findEapAttribute(attributes, name) !== undefined
  const issues: Issue[] = []
  if (level === 'encrypted') {
    const padding = attributes.findIndex(({ type }) => type === 'AT_PADDING')
    if (padding !== -1 && padding !== attributes.length - 1)
      issues.push(eapIssue('lastPadding', `${pointer}/${padding}`))
    return issues
  }
  if (has('AT_IV') !== has('AT_ENCR_DATA')) issues.push(eapIssue('encryption', pointer))
  if (code !== 'request') return issues
  if (subtype === 'AKA-Identity' && IDENTITY_REQUESTS.filter(has).length !== 1) {
    issues.push(eapIssue('identityRequest', pointer))
  }
  const notification = findEapAttribute(attributes, 'AT_NOTIFICATION')
  if (subtype === 'AKA-Notification' && notification !== undefined) {
    const phase = (notification.value & PHASE_BIT) !== 0
    if (has('AT_MAC') === phase) issues.push(eapIssue('phase', pointer))
    if (phase && (notification.value & SUCCESS_BIT) !== 0) issues.push(eapIssue('success', pointer))
  }
  return issues
}
