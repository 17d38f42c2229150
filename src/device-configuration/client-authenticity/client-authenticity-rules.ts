/**
 * The rules for client authenticity requests beyond their XML Schema.
 *
 * @see RCC.14 §2.11
 */

import { decodeBase64Url } from '../../bytes/base64.js'

/** What a method is to be given. */
export interface ClientAuthenticityParam {
  /** The well-known name of the parameter. */
  readonly name: string
  readonly value: string
}

/** A method by which the client is to prove its authenticity. */
export interface ClientAuthenticityMethod {
  /** The well-known name of the method. */
  readonly name: string
  /** An integer of any size, as it stands in the request: the form part with the proof is named with this very text. Reads: D-DC-31 */
  readonly id: string
  readonly params: readonly ClientAuthenticityParam[]
}

/** What a Configuration Server asks of a client before it goes on. */
export interface ClientAuthenticityRequest {
  /** May be none, where only a nonce or a VAPID key is given. */
  readonly methods: readonly ClientAuthenticityMethod[]
  /** What the client signs. */
  readonly nonce?: string | undefined
  /** The key of the server for push notifications: an uncompressed P-256 point in base64url, 87 characters. */
  readonly vapid?: string | undefined
}

/** A rule, and where a request breaks it. */
export interface ClientAuthenticityRule {
  readonly id: string
  readonly source: string
  readonly message: string
  /** The XPath of each element at fault. */
  readonly findBreaches: (request: ClientAuthenticityRequest) => string[]
}

/** Fewer bytes of text that XML can hold, of which there are 98 in ASCII, cannot tell 2^128 nonces apart. */
const NONCE_MIN_BYTES = 20
const UNCOMPRESSED_POINT = 0x04
const P256_POINT_BYTES = 65

/** Beyond the schema of Table 17. */
export const CLIENT_AUTHENTICITY_RULES: readonly ClientAuthenticityRule[] = [
  {
    // Reads: D-DC-33
    id: 'method-name',
    source: 'RCC.14 §2.11',
    message: 'must have the well-known name of the method, which is not empty',
    findBreaches: ({ methods }) =>
      methods.flatMap(({ name }, index) => (name === '' ? [clientAuthenticityPath(index)] : [])),
  },
  {
    // Reads: D-DC-31
    id: 'method-id-unique',
    source: 'RCC.14 §2.11',
    message: 'must have an id whose number no other method of the request has',
    findBreaches: ({ methods }) =>
      findRepeated(methods.map(({ id }) => canonicalInteger(id))).map((index) => clientAuthenticityPath(index)),
  },
  {
    // Reads: D-DC-33
    id: 'param-name',
    source: 'RCC.14 §2.11',
    message: 'must have the well-known name of the parameter, which is not empty',
    findBreaches: ({ methods }) =>
      methods.flatMap(({ params }, method) =>
        params.flatMap(({ name }, index) => (name === '' ? [clientAuthenticityPath(method, index)] : [])),
      ),
  },
  {
    // Reads: D-DC-33
    id: 'param-name-unique',
    source: 'RCC.14 §2.11',
    message: 'must have a name that no other parameter of the method has',
    findBreaches: ({ methods }) =>
      methods.flatMap(({ params }, method) =>
        findRepeated(params.map(({ name }) => name)).map((index) => clientAuthenticityPath(method, index)),
      ),
  },
  {
    // Reads: D-DC-32
    id: 'nonce-length',
    source: 'RCC.14 §2.11',
    message: `must have at least ${NONCE_MIN_BYTES} bytes besides white space, as text with 128 bits of randomness has`,
    findBreaches: ({ nonce }) => (nonce === undefined || isLongNonce(nonce) ? [] : [NONCE_PATH]),
  },
  {
    // RFC 8292 §3.2. Whether the point is on the curve takes more than a look at the text.
    id: 'vapid-key',
    source: 'RCC.14 §2.14',
    message: 'must be an uncompressed P-256 point in base64url without padding',
    findBreaches: ({ vapid }) => (vapid === undefined || isUncompressedPoint(vapid) ? [] : [VAPID_PATH]),
  },
]

const ROOT_PATH = '/client-authenticity-request'
export const NONCE_PATH = `${ROOT_PATH}/nonce`
export const VAPID_PATH = `${ROOT_PATH}/vapid`

/** The XPath of a method, or of a parameter of it; both count from 0. */
export function clientAuthenticityPath(method: number, param?: number): string {
  return `${ROOT_PATH}/method[${method + 1}]${param === undefined ? '' : `/param[${param + 1}]`}`
}

/** The one spelling of a text that is an integer of XML Schema: no plus, no leading zeros. */
export function canonicalInteger(text: string): string {
  const digits = text.replace(/^[+-]?0*/, '')
  if (digits === '') return '0'
  return text.startsWith('-') ? `-${digits}` : digits
}

/** The indexes of what an item before has been already. */
function findRepeated(items: readonly string[]): number[] {
  const seen = new Set<string>()
  return items.flatMap((item, index) => {
    const isRepeated = seen.has(item)
    seen.add(item)
    return isRepeated ? [index] : []
  })
}

function isLongNonce(nonce: string): boolean {
  return new TextEncoder().encode(nonce.replaceAll(/[ \t\r\n]+/g, '')).length >= NONCE_MIN_BYTES
}

function isUncompressedPoint(vapid: string): boolean {
  const bytes = decodeBase64Url(vapid)
  return bytes?.length === P256_POINT_BYTES && bytes[0] === UNCOMPRESSED_POINT
}
