/**
 * What the tests of HTTP Digest share: the result of AKA in test set 1 of TS 35.208, values that may stand in headers, and Digest written a
 * second time, straight from the formulas of RFC 2617.
 */

import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))

export const RAND = bytes('23553cbe9637a89d218ae64dae47bf35')
export const AUTN = bytes('55f328b43577b9b94a9ffac354dfafb3')
export const RES = bytes('a54211d5e3ba50bf')
export const CK = bytes('b40ba9a3c58b2a05bbf0d987b21bf8cb')
export const IK = bytes('f769bcd751044604127672711c6d3441')
export const AUTS = bytes('000102030405060708090a0b0c0d')
export const VECTOR = { rand: RAND, autn: AUTN, xres: RES, ck: CK, ik: IK }
export const DOMAIN = 'ims.mnc001.mcc262.3gppnetwork.org'
export const IMPI = `262011234567890@${DOMAIN}`

/** Printable ASCII, quotation marks and backslashes among it. */
export const printable = fc.string({ unit: fc.constantFrom(...'ab Z09"\\,=;:/@\'~!'), minLength: 1, maxLength: 30 })
export const sixteenBytes = fc.uint8Array({ minLength: 16, maxLength: 16 })
export const qops = fc.constantFrom(
  [],
  ['auth'],
  ['auth-int'],
  ['auth', 'auth-int'],
  ['auth-int', 'auth'],
) as fc.Arbitrary<('auth' | 'auth-int')[]>

/** RFC 2617 §3.2.2, written a second time. The password is bytes. */
export function digestOfFormulas(input: {
  user: string
  realm: string
  password: Uint8Array
  method: string
  uri: string
  nonce: string
  /** MD5-sess. */
  session?: boolean
  qop?: string | undefined
  nc?: string
  cnonce?: string
  body?: string
}): string {
  const { user, realm, password, method, uri, nonce, session, qop, nc, cnonce, body = '' } = input
  const h = (text: string) => createHash('md5').update(Buffer.from(text, 'latin1')).digest('hex')
  const a1 = `${user}:${realm}:${Buffer.from(password).toString('latin1')}`
  const ha1 = session === true ? h(`${h(a1)}:${nonce}:${cnonce}`) : h(a1)
  const ha2 = h(qop === 'auth-int' ? `${method}:${uri}:${h(body)}` : `${method}:${uri}`)
  return h(qop === undefined ? `${ha1}:${nonce}:${ha2}` : `${ha1}:${nonce}:${nc}:${cnonce}:${qop}:${ha2}`)
}

/** RFC 4169 §3, written a second time. */
export function akaV2PasswordOfFormulas(res: Uint8Array, ik: Uint8Array, ck: Uint8Array): Uint8Array {
  const hmac = createHmac('md5', Buffer.concat([res, ik, ck]))
  return Uint8Array.from(Buffer.from(hmac.update('http-digest-akav2-password').digest('base64'), 'latin1'))
}

/** One parameter of a header, without its quotation marks. */
export function parameterOf(header: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|[ ,])${name}=(?:"([^"]*)"|([^,]*))`).exec(header)
  return match?.[1] ?? match?.[2]
}
