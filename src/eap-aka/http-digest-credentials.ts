/**
 * The credentials of Digest: the header `Authorization`, read strictly and written.
 *
 * @see RFC 2617 §3.2.2, RFC 7616 §3.4, RFC 3310 §3.4
 */

import { decodeBase64 } from '../bytes/base64.js'
import type { Issue, ValidationResult } from '../validation/issue.js'
import { formatNc, type Qop } from './http-digest.js'
import {
  checkParameters,
  formatParameters,
  type HeaderParameters,
  type ParameterRule,
  readSchemes,
} from './http-digest-header.js'

/** Credentials of any algorithm. */
export interface DigestCredentials {
  readonly username: string
  readonly realm: string
  readonly nonce: string
  readonly uri: string
  /** 32 hexadecimal digits in lower case. */
  readonly response: string
  /** As the client spelled it; none means MD5. */
  readonly algorithm?: string
  /** With it, `nc` and `cnonce` are there as well; without it, neither. */
  readonly qop?: Qop
  /** From 1. */
  readonly nc?: number
  readonly cnonce?: string
  readonly opaque?: string
  /** 14 bytes: what the USIM answered to a sequence number out of range. */
  readonly auts?: Uint8Array
}

/** What stands in an `Authorization` header before there is a challenge: who, and where. The realm may be missing. */
export interface InitialDigestCredentials {
  readonly username: string
  readonly uri: string
  readonly realm?: string
}

const SOURCE = 'RFC 7616 §3.4'

/** What credentials of either sort must have. */
const RULES: readonly ParameterRule[] = [
  { name: 'username', required: true, pattern: /./, message: 'username must not be empty', source: SOURCE },
  { name: 'uri', required: true, pattern: /./, message: 'uri must not be empty', source: SOURCE },
  { name: 'nonce', required: true, source: SOURCE },
  {
    name: 'response',
    required: true,
    pattern: /^(?:[0-9a-f]{32})?$/,
    message: 'response must be 32 hexadecimal digits in lower case, or empty before a challenge',
    source: SOURCE,
  },
]

/** What an answer to a challenge must have beside {@link RULES}. */
const ANSWER_RULES: readonly ParameterRule[] = [
  { name: 'realm', required: true, source: SOURCE },
  { name: 'qop', required: false, pattern: /^auth(?:-int)?$/, message: 'qop must be auth or auth-int', source: SOURCE },
  {
    name: 'nc',
    required: false,
    pattern: /^(?!0{8})[0-9a-f]{8}$/,
    message: 'nc must be eight hexadecimal digits in lower case, from 1',
    source: SOURCE,
  },
  { name: 'cnonce', required: false, pattern: /./, message: 'cnonce must not be empty', source: SOURCE },
]

/**
 * Reads the value of `Authorization`: exactly one set of credentials, of the scheme Digest. Before a challenge, nonce and response are empty;
 * in an answer neither is.
 *
 * @see RFC 7616 §3.4, RCC.14 §B.2
 */
export function readDigestCredentials(header: unknown): ValidationResult<DigestCredentials | InitialDigestCredentials> {
  const schemes = readSchemes(header)
  if (!schemes.ok) return schemes
  const [only, ...more] = schemes.value
  if (only?.scheme !== 'digest' || more.length > 0) {
    return fault('', 'scheme', 'must be one set of credentials of the scheme Digest', 'RFC 9110 §11.6.2')
  }
  const { parameters } = only
  const issues = checkParameters(parameters, RULES)
  if (issues.length > 0) return { ok: false, issues }
  const isInitial = parameters.get('nonce') === ''
  if (isInitial !== (parameters.get('response') === '')) {
    return fault('/response', 'dependent', 'response must be empty if nonce is, and only then', 'RCC.14 §B.2')
  }
  return isInitial ? { ok: true, value: readInitial(parameters) } : readAnswer(parameters)
}

/** Tells whether credentials answer a challenge. */
export function isDigestAnswer(
  credentials: DigestCredentials | InitialDigestCredentials,
): credentials is DigestCredentials {
  return 'response' in credentials
}

/**
 * Writes credentials, as value of `Authorization`.
 *
 * @throws {TypeError} when a value is not printable ASCII.
 * @throws {RangeError} when the header would be too long.
 * @see RFC 7616 §3.4
 */
export function formatDigestCredentials(
  credentials: Omit<DigestCredentials, 'auts'> & { readonly auts?: string },
): string {
  const { username, realm, nonce, uri, response, algorithm, qop, nc, cnonce, opaque, auts } = credentials
  const parameters = formatParameters([
    ['username', username, 'quoted'],
    ['realm', realm, 'quoted'],
    ['nonce', nonce, 'quoted'],
    ['uri', uri, 'quoted'],
    ['response', response, 'quoted'],
    ['algorithm', algorithm, 'token'],
    ['cnonce', cnonce, 'quoted'],
    ['opaque', opaque, 'quoted'],
    ['qop', qop, 'token'],
    ['nc', nc === undefined ? undefined : formatNc(nc), 'token'],
    ['auts', auts, 'quoted'],
  ])
  return `Digest ${parameters}`
}

function readInitial(parameters: HeaderParameters): InitialDigestCredentials {
  const realm = parameters.get('realm')
  return {
    username: parameters.get('username') ?? '',
    uri: parameters.get('uri') ?? '',
    ...(realm === undefined ? {} : { realm }),
  }
}

function readAnswer(parameters: HeaderParameters): ValidationResult<DigestCredentials> {
  const issues = checkParameters(parameters, ANSWER_RULES)
  if (issues.length > 0) return { ok: false, issues }
  // RFC 7616 §3.4: cnonce and nc are due with qop, and must not be there without.
  if (['nc', 'cnonce'].some((name) => parameters.has(name) !== parameters.has('qop'))) {
    return fault('/qop', 'dependent', 'qop, nc and cnonce must be there all three, or none', SOURCE)
  }
  const text = (name: string) => {
    const value = parameters.get(name)
    return value === undefined ? {} : { [name]: value }
  }
  const nc = parameters.get('nc')
  const auts = readAuts(parameters.get('auts'))
  if (auts === 'malformed') return fault('/auts', 'pattern', 'auts must be Base64 of 14 bytes', 'RFC 3310 §3.4')
  const value = {
    username: parameters.get('username') ?? '',
    realm: parameters.get('realm') ?? '',
    nonce: parameters.get('nonce') ?? '',
    uri: parameters.get('uri') ?? '',
    response: parameters.get('response') ?? '',
    ...text('algorithm'),
    ...text('qop'),
    ...(nc === undefined ? {} : { nc: Number.parseInt(nc, 16) }),
    ...text('cnonce'),
    ...text('opaque'),
    ...(auts === undefined ? {} : { auts }),
  }
  return { ok: true, value }
}

/** TS 33.102 §6.3.3: AUTS is a concealed sequence number of 6 bytes and a code of 8. */
function readAuts(text: string | undefined): Uint8Array | 'malformed' | undefined {
  if (text === undefined) return undefined
  const bytes = decodeBase64(text)
  return bytes?.length === 14 ? bytes : 'malformed'
}

function fault(pointer: string, code: string, message: string, source: string): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [{ pointer, code, message, source }] }
}
