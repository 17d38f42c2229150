/**
 * The keys of an EAP-AKA full authentication.
 *
 * Needs `node:` at run time (node:crypto through `nodeCrypto`).
 *
 * @see RFC 4187 §7
 */

import { nodeCrypto } from '../crypto/node-crypto.js'
import { requireBytes } from './eap-arguments.js'
import { computeFips186Prf } from './fips-186-prf.js'

/** What the keys come from. */
export interface EapAkaKeySource {
  /**
   * The identity that the peer gave last, in AT_IDENTITY or else in EAP-Response/Identity, as it was; over HTTP that of `EAP_ID`
   * (RCC.14 §C.3). A text is taken in UTF-8.
   */
  readonly identity: string | Uint8Array
  /** 16 bytes. */
  readonly ik: Uint8Array
  /** 16 bytes. */
  readonly ck: Uint8Array
}

/** The keys. None shows when the object is logged or becomes JSON; destructuring works. The bytes belong to the caller. */
export interface EapAkaKeys {
  /** Master key, 20 bytes. */
  readonly mk: Uint8Array
  /** For AT_ENCR_DATA, 16 bytes. */
  readonly kEncr: Uint8Array
  /** For AT_MAC, 16 bytes. */
  readonly kAut: Uint8Array
  /** Master session key, 64 bytes. */
  readonly msk: Uint8Array
  /** Extended master session key, 64 bytes. */
  readonly emsk: Uint8Array
}

const AKA_KEY_BYTES = 16

/** Key → where it begins in the output of the pseudo-random function, and where the next one does. */
const KEY_STREAM = { kEncr: [0, 16], kAut: [16, 32], msk: [32, 96], emsk: [96, 160] } as const
const KEY_STREAM_BYTES = 160

/**
 * Derives the keys: MK = SHA1(Identity | IK | CK), and the others from MK by the pseudo-random function of FIPS 186-2.
 *
 * @throws {TypeError} when the identity is neither text nor bytes, or IK or CK are not bytes.
 * @throws {RangeError} when the identity is empty, or IK or CK have not 16 bytes.
 * @see RFC 4187 §7
 */
export function deriveEapAkaKeys({ identity, ik, ck }: EapAkaKeySource): EapAkaKeys {
  if (typeof identity !== 'string') requireBytes(identity, 'identity')
  if (identity.length === 0) throw new RangeError('identity must not be empty')
  requireBytes(ik, 'ik', AKA_KEY_BYTES)
  requireBytes(ck, 'ck', AKA_KEY_BYTES)
  const digest = nodeCrypto().createHash('sha1').update(identity).update(ik).update(ck).digest()
  const mk = new Uint8Array(digest)
  digest.fill(0)
  const stream = computeFips186Prf(mk, KEY_STREAM_BYTES)
  const keys = new DerivedKeys(mk, stream)
  stream.fill(0)
  return keys
}

/** Private fields and accessors of the prototype: neither `console.log` nor `JSON.stringify` looks there. */
class DerivedKeys implements EapAkaKeys {
  readonly #mk: Uint8Array
  readonly #kEncr: Uint8Array
  readonly #kAut: Uint8Array
  readonly #msk: Uint8Array
  readonly #emsk: Uint8Array

  constructor(mk: Uint8Array, stream: Uint8Array) {
    this.#mk = mk
    this.#kEncr = stream.slice(...KEY_STREAM.kEncr)
    this.#kAut = stream.slice(...KEY_STREAM.kAut)
    this.#msk = stream.slice(...KEY_STREAM.msk)
    this.#emsk = stream.slice(...KEY_STREAM.emsk)
  }

  get mk() {
    return this.#mk
  }
  get kEncr() {
    return this.#kEncr
  }
  get kAut() {
    return this.#kAut
  }
  get msk() {
    return this.#msk
  }
  get emsk() {
    return this.#emsk
  }
}
