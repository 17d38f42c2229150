/**
 * The text with which a network asks a client for a new configuration, e.g. `214011001388741-rcscfg,fqdn=cfg.operator.com`.
 *
 * @see RCC.14 §3
 */

import type { Issue, ValidationResult } from '../../validation/issue.js'
import { deviceConfigurationError } from '../contract-errors.js'
import { isRealm } from '../host-name.js'
import { isNetworkAccessIdentifier } from '../network-access-identifier.js'

/** Longest text that is read or written, in UTF-16 code units: far more than one SMS holds. */
const TEXT_MAX_LENGTH = 1024

/** A request for reconfiguration: who is asked, and where to go. `fqdn` and an extension exclude each other. Reads: D-DC-15 */
export type ReconfigurationTrigger = (
  | {
      /** 1 to 15 digits. */
      readonly imsi: string
      readonly impi?: undefined
    }
  | {
      readonly imsi?: undefined
      /** Private user identity, `username@realm`, at most 253 octets. */
      readonly impi: string
    }
) & {
  /** The Configuration Server that is meant. Absent: the default one. */
  readonly fqdn?: string | undefined
  /** A parameter that RCC.14 does not define: printable ASCII without a comma. One at most. */
  readonly extensions?: readonly string[] | undefined
}

/** The parts of the text by their place in the value, and what each has to be. */
const PARTS = {
  imsi: {
    pointer: '/imsi',
    message: 'An IMSI must be 1 to 15 digits',
    holds: (part: unknown) => typeof part === 'string' && /^[0-9]{1,15}$/.test(part),
  },
  impi: {
    pointer: '/impi',
    message: 'An IMPI must be username@realm as RFC 4282 writes it, at most 253 octets',
    holds: isNetworkAccessIdentifier,
  },
  fqdn: {
    pointer: '/fqdn',
    message: 'The parameter fqdn must be a realm of two labels or more, with no blank around it',
    holds: isRealm,
  },
  extension: {
    pointer: '/extensions/0',
    message:
      'A parameter must be one or more printable ASCII characters, no comma among them, and not a second spelling of fqdn',
    holds: (part: unknown) => typeof part === 'string' && /^[\x20-\x2b\x2d-\x7e]+$/.test(part) && !FQDN_KEY.test(part),
  },
} as const satisfies Record<string, Omit<Issue, 'code'> & { holds(part: unknown): boolean }>

/** What may be taken for the key of the FQDN: as an extension it would lead the client to another server. Reads: D-DC-41 */
const FQDN_KEY = /^ *fqdn *(?:=|$)/i

/** A user ID, in which a backslash may make a comma stand for itself, and a parameter. Literals of a grammar ignore case (RFC 5234 §2.3). */
const FORM = /^((?:\\.|[^,\\])*)-rcscfg(?:,(.*))?$/is

/**
 * Reads the text of a trigger SMS.
 *
 * The literals `-rcscfg` and `fqdn` are read in any case; blanks are refused where the grammar has none. Reads: D-DC-15, D-DC-41
 *
 * @throws {ContractError} DC_RECONFIGURATION_TRIGGER when the text is anything else, with the parts at fault as issues.
 * @see RCC.14 §3
 */
export function parseReconfigurationTrigger(text: unknown): ReconfigurationTrigger {
  const result = validateReconfigurationTrigger(text)
  if (!result.ok) throw deviceConfigurationError('DC_RECONFIGURATION_TRIGGER', result.issues)
  return result.value
}

/**
 * Reads the text of a trigger SMS as {@link parseReconfigurationTrigger} does, and answers what is wrong with it.
 *
 * @see RCC.14 §3
 */
export function validateReconfigurationTrigger(text: unknown): ValidationResult<ReconfigurationTrigger> {
  const [form, userId = '', parm] = (isShortText(text) && FORM.exec(text)) || []
  if (form === undefined) {
    const message = `The text must be a user ID, "-rcscfg" and at most one parameter, at most ${TEXT_MAX_LENGTH} characters`
    return { ok: false, issues: [{ pointer: '', code: 'form', message, source: 'RCC.14 §3' }] }
  }
  const issues: Issue[] = []
  const read = (name: keyof typeof PARTS, part: string) => {
    if (!PARTS[name].holds(part)) issues.push(issueOf(name))
    return part
  }
  const user = userId.includes('@') ? { impi: read('impi', userId) } : { imsi: read('imsi', userId) }
  const value = { ...user, ...readParameter(parm, read) }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value }
}

/**
 * Writes the text of a trigger SMS, `fqdn` or the extension after the user ID.
 *
 * @throws {TypeError} when there is not one user ID, more than one parameter, or a part is not as {@link ReconfigurationTrigger} says.
 * @throws {RangeError} when the text gets longer than 1024 characters.
 * @see RCC.14 §3
 */
export function buildReconfigurationTrigger(trigger: ReconfigurationTrigger): string {
  const { imsi, impi, fqdn, extensions = [] } = trigger
  if ((imsi === undefined) === (impi === undefined)) throw new TypeError('Give either an IMSI or an IMPI')
  const user = imsi === undefined ? write('impi', impi) : write('imsi', imsi)
  const parms = extensions.map((extension) => write('extension', extension))
  if (fqdn !== undefined) parms.unshift(`fqdn=${write('fqdn', fqdn)}`)
  // RCC.14 §3: `[ "," parm ]` is one parameter.
  if (parms.length > 1) throw new TypeError('There is room for one parameter: fqdn or one extension')
  const text = [`${user}-rcscfg`, ...parms].join(',')
  if (!isShortText(text)) throw new RangeError(`A trigger must be at most ${TEXT_MAX_LENGTH} characters`)
  return text
}

function isShortText(text: unknown): text is string {
  return typeof text === 'string' && text.length <= TEXT_MAX_LENGTH
}

function readParameter(parm: string | undefined, read: (name: 'fqdn' | 'extension', part: string) => string) {
  if (parm === undefined) return {}
  // Whatever has the key of the FQDN is the FQDN, or nothing: with a blank beside the key it is no realm.
  if (FQDN_KEY.test(parm)) return { fqdn: read('fqdn', parm.replace(/^fqdn=/i, '')) }
  return { extensions: [read('extension', parm)] }
}

function write(name: keyof typeof PARTS, part: unknown): string {
  if (!PARTS[name].holds(part)) throw new TypeError(PARTS[name].message)
  return part as string
}

function issueOf(name: keyof typeof PARTS): Issue {
  const { pointer, message } = PARTS[name]
  return { pointer, code: name, message, source: 'RCC.14 §3' }
}
