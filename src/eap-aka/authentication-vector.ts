/**
 * Authentication vectors: one challenge for one USIM, and what its answer will be; and the token with which a USIM says that a challenge was
 * not fresh.
 *
 * @see TS 33.102 §6.3.2, §6.3.3, §6.3.5
 */

import { nodeCrypto } from '../crypto/node-crypto.js'
import { requireBytes } from './eap-arguments.js'
import { type MilenageRound, type MilenageSecrets, openMilenage, xor } from './milenage.js'
import { decodeSqn, encodeSqn, requireSqn } from './sequence-number.js'

/**
 * A challenge and its expected answer. `rand` and `autn` go to the USIM. `xres`, `ck` and `ik` are secrets: they are read by name, and neither
 * `console.log` nor `JSON.stringify` nor a spread sees them.
 */
export interface AuthenticationVector {
  /** Random challenge, 16 bytes. */
  readonly rand: Uint8Array
  /** Authentication token: (SQN ⊕ AK) ‖ AMF ‖ MAC, 16 bytes. */
  readonly autn: Uint8Array
  /** Expected answer, 8 bytes. */
  readonly xres: Uint8Array
  /** Cipher key, 16 bytes. */
  readonly ck: Uint8Array
  /** Integrity key, 16 bytes. */
  readonly ik: Uint8Array
}

/** What an authentication vector is made from. */
export interface AuthenticationVectorInput extends MilenageSecrets {
  /** Random challenge, 16 bytes. */
  readonly rand: Uint8Array
  /** Sequence number, 0 to 2^48 − 1. It must never have been used for this subscription. */
  readonly sqn: number
  /** Authentication management field, 2 bytes. Default 0000: not a vector of EPS. Reads: D-DC-91 */
  readonly amf?: Uint8Array | undefined
}

/** AMF without the separation bit (TS 33.102 §H). */
const DEFAULT_AMF = Uint8Array.of(0, 0)
/** AMF* of AUTS, which is not sent (TS 33.102 §6.3.3). */
const RESYNCHRONIZATION_AMF = Uint8Array.of(0, 0)

/**
 * Makes an authentication vector with Milenage, for a caller who keeps the sequence numbers itself.
 *
 * @throws {TypeError} when an input is not bytes.
 * @throws {RangeError} when an input has another length, or the sequence number does not fit into 48 bits.
 * @see TS 33.102 §6.3.2
 */
export function buildAuthenticationVector(input: AuthenticationVectorInput): AuthenticationVector {
  const { rand, sqn, amf = DEFAULT_AMF } = input
  requireSqn(sqn)
  const round = openMilenage(input, rand)
  const sqnBytes = encodeSqn(sqn)
  const { macA } = round.computeMacs(sqnBytes, amf)
  const autn = new Uint8Array(16)
  autn.set(xor(sqnBytes, round.ak), 0)
  autn.set(amf, 6)
  autn.set(macA, 8)
  return new Vector(rand.slice(), autn, round)
}

/**
 * Makes the token with which a USIM answers a challenge that was not fresh: (SQN_MS ⊕ AK*) ‖ MAC-S.
 *
 * @param round The challenge that is answered.
 * @param highest SQN_MS, the highest sequence number that the USIM has accepted.
 * @returns AUTS, 14 bytes.
 * @see TS 33.102 §6.3.3
 */
export function buildAuts(round: MilenageRound, highest: number): Uint8Array {
  const sqnBytes = encodeSqn(highest)
  const auts = new Uint8Array(14)
  auts.set(xor(sqnBytes, round.akStar), 0)
  auts.set(round.computeMacs(sqnBytes, RESYNCHRONIZATION_AMF).macS, 6)
  return auts
}

/**
 * Verifies AUTS, in constant time.
 *
 * @param rand The random challenge that we sent and that AUTS answers, 16 bytes; never one that the peer names.
 * @param auts 14 bytes.
 * @returns SQN_MS, the highest sequence number that the USIM has accepted; `undefined` when its MAC-S is wrong.
 * @throws {TypeError} when an input is not bytes.
 * @throws {RangeError} when an input has another length.
 * @see TS 33.102 §6.3.3, §6.3.5
 */
export function verifyAuts(secrets: MilenageSecrets, rand: Uint8Array, auts: Uint8Array): number | undefined {
  requireBytes(auts, 'auts', 14)
  const round = openMilenage(secrets, rand)
  const sqnBytes = xor(auts.subarray(0, 6), round.akStar)
  const { macS } = round.computeMacs(sqnBytes, RESYNCHRONIZATION_AMF)
  return nodeCrypto().timingSafeEqual(auts.subarray(6), macS) ? decodeSqn(sqnBytes) : undefined
}

class Vector implements AuthenticationVector {
  readonly rand: Uint8Array
  readonly autn: Uint8Array
  readonly #xres: Uint8Array
  readonly #ck: Uint8Array
  readonly #ik: Uint8Array

  constructor(rand: Uint8Array, autn: Uint8Array, { res, ck, ik }: MilenageRound) {
    this.rand = rand
    this.autn = autn
    this.#xres = res
    this.#ck = ck
    this.#ik = ik
  }

  get xres(): Uint8Array {
    return this.#xres
  }

  get ck(): Uint8Array {
    return this.#ck
  }

  get ik(): Uint8Array {
    return this.#ik
  }
}
