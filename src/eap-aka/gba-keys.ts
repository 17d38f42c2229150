/**
 * The keys of a bootstrapped security association: what a client and a Configuration Server share after GBA.
 *
 * @see TS 33.220 §4.5.2, §4.5.3, §B.3, RCC.14 §2.7
 */

import { encodeBase64 } from '../bytes/base64.js'
import { nodeCrypto } from '../crypto/node-crypto.js'
import { requireDomain } from './digest-identity.js'
import { requireBytes } from './eap-arguments.js'

/** What Ks_NAF is derived from. */
export interface KsNafInput {
  /** 16 bytes. */
  readonly ck: Uint8Array
  /** 16 bytes. */
  readonly ik: Uint8Array
  /** 16 bytes: of the challenge of the bootstrapping. */
  readonly rand: Uint8Array
  /** The private user identity, 1 to 253 characters. */
  readonly impi: string
  /** The name of the Configuration Server. Both sides take it in lower case. */
  readonly nafFqdn: string
  /** 5 bytes, as `uaSecurityProtocol` gives them. */
  readonly uaSecurityProtocol: Uint8Array
}

/**
 * The identifier of how client and server talk: HTTP Digest over TLS, with the number of the cipher suite, or HTTP Digest alone.
 *
 * @param tlsCipherSuite As registered for TLS, 0 to ffff; `undefined` without TLS, which RCC.14 never is.
 * @returns 5 bytes: 01 00 01 and the cipher suite, or 01 00 00 00 02.
 * @throws {RangeError} when the number is out of range.
 * @see TS 33.220 §H.3
 */
export function uaSecurityProtocol(tlsCipherSuite: number | undefined): Uint8Array {
  if (tlsCipherSuite === undefined) return Uint8Array.of(0x01, 0x00, 0x00, 0x00, 0x02)
  if (!Number.isInteger(tlsCipherSuite) || tlsCipherSuite < 0 || tlsCipherSuite > 0xffff) {
    throw new RangeError('tlsCipherSuite must be from 0 to ffff')
  }
  return Uint8Array.of(0x01, 0x00, 0x01, tlsCipherSuite >> 8, tlsCipherSuite & 0xff)
}

/**
 * Derives Ks_NAF, the key of one Configuration Server: KDF(CK ‖ IK, "gba-me", RAND, IMPI, NAF_Id).
 *
 * @returns 32 bytes.
 * @throws {TypeError} when a part is not of its type, `impi` is empty or too long, or `nafFqdn` is no domain name.
 * @throws {RangeError} when bytes have the wrong length.
 * @see TS 33.220 §B.2, §B.3
 */
export function deriveKsNaf({ ck, ik, rand, impi, nafFqdn, uaSecurityProtocol }: KsNafInput): Uint8Array {
  requireBytes(ck, 'ck', 16)
  requireBytes(ik, 'ik', 16)
  requireBytes(rand, 'rand', 16)
  requireBytes(uaSecurityProtocol, 'uaSecurityProtocol', 5)
  if (typeof impi !== 'string' || !/^[!-~]{1,253}$/.test(impi))
    throw new TypeError('impi must be 1 to 253 characters of ASCII')
  const fqdn = requireDomain('nafFqdn', nafFqdn).toLowerCase()
  const encoder = new TextEncoder()
  const nafId = Uint8Array.of(...encoder.encode(fqdn), ...uaSecurityProtocol)
  const hmac = nodeCrypto()
    .createHmac('sha256', Uint8Array.of(...ck, ...ik))
    .update(FC)
  // TS 33.220 §B.2: each parameter is followed by its length, two bytes.
  for (const parameter of [encoder.encode('gba-me'), rand, encoder.encode(impi), nafId]) {
    hmac.update(parameter).update(Uint8Array.of(parameter.length >> 8, parameter.length & 0xff))
  }
  return new Uint8Array(hmac.digest())
}

/** TS 33.220 §B.3: what tells this derivation from others. */
const FC = Uint8Array.of(0x01)

/**
 * Writes the B-TID, the name of a bootstrapped security association: `base64(RAND)@<name of the BSF>`.
 *
 * @throws {TypeError} when `bsfServerName` is no domain name, or RAND no `Uint8Array`.
 * @throws {RangeError} when RAND is not 16 bytes.
 * @see TS 33.220 §4.5.2
 */
export function formatBtid(rand: Uint8Array, bsfServerName: string): string {
  requireBytes(rand, 'rand', 16)
  return `${encodeBase64(rand)}@${requireDomain('bsfServerName', bsfServerName)}`
}

/**
 * The password of HTTP Digest: Base64 of Ks_NAF, as bytes.
 *
 * @throws {TypeError} when Ks_NAF is no `Uint8Array`.
 * @throws {RangeError} when it is not 32 bytes.
 * @see TS 24.109 §5.2.2
 */
export function ksNafPassword(ksNaf: Uint8Array): Uint8Array {
  requireBytes(ksNaf, 'ksNaf', 32)
  return new TextEncoder().encode(encodeBase64(ksNaf))
}
