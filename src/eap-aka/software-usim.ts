/**
 * A USIM in software, with Milenage: for tests, for simulated devices, and for whoever holds the secrets of a subscription.
 *
 * @see TS 33.102 §6.3.3, §C.2
 */

import { nodeCrypto } from '../crypto/node-crypto.js'
import { buildAuts } from './authentication-vector.js'
import { requireBytes } from './eap-arguments.js'
import { type MilenageRound, type MilenageSecrets, openMilenage, xor } from './milenage.js'
import {
  acceptedUpTo,
  acceptSqn,
  decodeSqn,
  requireLimits,
  requireSqn,
  type SequenceNumberLimits,
} from './sequence-number.js'

/** What a client needs of a USIM. */
export interface Usim {
  /**
   * Answers a challenge.
   *
   * @param rand 16 bytes.
   * @param autn 16 bytes.
   * @throws {TypeError} when an input is not bytes.
   * @throws {RangeError} when an input has another length.
   * @see TS 33.102 §6.3.3
   */
  authenticate(rand: Uint8Array, autn: Uint8Array): UsimAnswer
}

/** What a USIM answers. */
export type UsimAnswer =
  /** The network is genuine, and the challenge fresh. */
  | UsimAuthenticated
  /** The network is genuine, but the challenge is not fresh. `auts` goes to the network, 14 bytes. */
  | { readonly outcome: 'synchronization-failure'; readonly auts: Uint8Array }
  /** The challenge was not made with the key of this USIM. */
  | { readonly outcome: 'mac-failure' }

/**
 * The answer to a fresh challenge of a genuine network. `res`, `ck` and `ik` are secrets: they are read by name, and neither `console.log` nor
 * `JSON.stringify` nor a spread sees them.
 */
export interface UsimAuthenticated {
  readonly outcome: 'authenticated'
  /** The answer for the network, 4 to 16 bytes; with Milenage 8. */
  readonly res: Uint8Array
  /** Cipher key, 16 bytes. */
  readonly ck: Uint8Array
  /** Integrity key, 16 bytes. */
  readonly ik: Uint8Array
}

/** A USIM that can be stopped and started again. */
export interface SoftwareUsim extends Usim {
  /**
   * SQN_MS, the highest sequence number accepted so far, 0 to 2^48 − 1. A USIM that is started with it accepts nothing that this one has
   * accepted. Reads: D-DC-89
   */
  readonly sqn: number
}

export interface SoftwareUsimOptions extends MilenageSecrets, SequenceNumberLimits {
  /** The highest sequence number accepted so far: all up to it are used. 0 to 2^48 − 1. Default 0. Reads: D-DC-89 */
  readonly sqn?: number | undefined
}

/**
 * Makes a USIM. It reads `k` and `opc` at each challenge and copies neither.
 *
 * @throws {TypeError} when a secret is not bytes.
 * @throws {RangeError} when a secret is not of 16 bytes, `sqn` not of 48 bits, or a limit not from 1 to 2^43.
 * @see TS 33.102 §6.3.3, §C.2
 */
export function createSoftwareUsim(options: SoftwareUsimOptions): SoftwareUsim {
  const { k, opc, sqn: highest = 0, delta, ageLimit } = options
  requireBytes(k, 'k', 16)
  requireBytes(opc, 'opc', 16)
  requireSqn(highest)
  requireLimits({ delta, ageLimit })

  let accepted = acceptedUpTo(highest)
  return {
    authenticate(rand, autn) {
      requireBytes(autn, 'autn', 16)
      const round = openMilenage({ k, opc }, rand)
      const sqnBytes = xor(autn.subarray(0, 6), round.ak)
      const { macA } = round.computeMacs(sqnBytes, autn.subarray(6, 8))
      // TS 33.102 §6.3.3: the MAC is verified before anything is made of the sequence number.
      if (!nodeCrypto().timingSafeEqual(autn.subarray(8), macA)) return { outcome: 'mac-failure' }
      const next = acceptSqn(accepted, decodeSqn(sqnBytes), { delta, ageLimit })
      if (next === undefined) return { outcome: 'synchronization-failure', auts: buildAuts(round, accepted.highest) }
      accepted = next
      return new Authenticated(round)
    },
    get sqn() {
      return accepted.highest
    },
  }
}

class Authenticated implements UsimAuthenticated {
  readonly outcome = 'authenticated'
  readonly #res: Uint8Array
  readonly #ck: Uint8Array
  readonly #ik: Uint8Array

  constructor({ res, ck, ik }: MilenageRound) {
    this.#res = res
    this.#ck = ck
    this.#ik = ik
  }

  get res(): Uint8Array {
    return this.#res
  }

  get ck(): Uint8Array {
    return this.#ck
  }

  get ik(): Uint8Array {
    return this.#ik
  }
}
