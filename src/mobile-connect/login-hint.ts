/**
 * The login hint: who the user is thought to be, in one of three forms.
 *
 * @see MC API §4
 */

import { mobileConnectError } from './contract-errors.js'

/** Who the user is thought to be: by one of three names. */
export type LoginHint =
  | {
      /** Digits of the international number (E.164), 5 to 15 of them; a `+` before them is taken and left out. */
      readonly msisdn: string
      readonly encryptedMsisdn?: never
      readonly pcr?: never
    }
  | {
      /** The `subscriber_id` that a discovery gave: 1 to 2036 visible ASCII characters. */
      readonly encryptedMsisdn: string
      readonly msisdn?: never
      readonly pcr?: never
    }
  | {
      /** The pseudonymous customer reference, which is the `sub` of an earlier ID token: 1 to 255 visible ASCII characters. */
      readonly pcr: string
      readonly msisdn?: never
      readonly encryptedMsisdn?: never
    }

/** One form of the hint. */
interface Form {
  readonly prefix: string
  readonly member: 'msisdn' | 'encryptedMsisdn' | 'pcr'
  readonly pattern: RegExp
  readonly rule: string
}

/** The three forms. Reads: D-MC-36 */
const FORMS: readonly Form[] = [
  {
    prefix: 'MSISDN:',
    member: 'msisdn',
    pattern: /^\+?([1-9][0-9]{4,14})$/,
    rule: '5 to 15 digits of an international number',
  },
  {
    prefix: 'ENCR_MSISDN:',
    member: 'encryptedMsisdn',
    pattern: /^([\x21-\x7e]{1,2036})$/,
    rule: '1 to 2036 visible ASCII characters',
  },
  // OIDC Core §2: a subject identifier has at most 255 ASCII characters.
  { prefix: 'PCR:', member: 'pcr', pattern: /^([\x21-\x7e]{1,255})$/, rule: '1 to 255 visible ASCII characters' },
]

/**
 * Writes the parameter `login_hint`, e.g. `MSISDN:447700900250`. A leading `+` of the number is left out.
 *
 * @throws {TypeError} when the hint has not exactly one member, or that is of another form.
 * @see MC API §4
 */
export function formatLoginHint(hint: LoginHint): string {
  const given = FORMS.filter(({ member }) => hint?.[member] !== undefined)
  const [form, ...others] = given
  if (form === undefined || others.length > 0) {
    throw new TypeError('A login hint is one of msisdn, encryptedMsisdn and pcr')
  }
  const value: unknown = hint[form.member]
  const [, text] = (typeof value === 'string' && form.pattern.exec(value)) || []
  if (text === undefined) throw new TypeError(`${form.member} must be ${form.rule}`)
  return form.prefix + text
}

/**
 * Reads the parameter `login_hint`. The number is given without the `+` that some service providers send. Reads: D-MC-36
 *
 * @throws {ContractError} MC_LOGIN_HINT when it is of none of the three forms.
 * @see MC API §4
 */
export function parseLoginHint(text: unknown): LoginHint {
  if (typeof text !== 'string') throw mobileConnectError('MC_LOGIN_HINT')
  const form = FORMS.find(({ prefix }) => text.startsWith(prefix))
  const [, value] = form?.pattern.exec(text.slice(form.prefix.length)) ?? []
  if (form !== undefined && value !== undefined) return { [form.member]: value } as unknown as LoginHint
  const rule = FORMS.map(({ prefix }) => prefix).join(', ')
  const message = `must begin with one of ${rule} and name the user in that form`
  throw mobileConnectError('MC_LOGIN_HINT', [{ pointer: '', code: 'login-hint', message, source: 'MC API §4' }])
}
