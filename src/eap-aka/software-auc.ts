/**
 * An authentication centre in software, with Milenage: it makes authentication vectors and follows the USIM when that is ahead.
 *
 * A sequence number is never used twice for a subscription: each is kept, and given to the caller's store, before its vector leaves.
 *
 * @see TS 33.102 §6.3.2, §6.3.5, §C.1
 */

import { type AuthenticationVector, buildAuthenticationVector, verifyAuts } from './authentication-vector.js'
import type { MilenageSecrets } from './milenage.js'
import { DEFAULT_DELTA, isWithinReach, nextSqn, requireLimits, requireSqn } from './sequence-number.js'

/** What a server needs of an authentication centre. */
export interface Auc {
  /**
   * Makes the next authentication vector of a subscriber.
   *
   * @param imsi As the subscribers are looked up, e.g. `262011234567890`.
   * @returns `undefined` when there is no such subscriber.
   * @throws {TypeError} when the IMSI is no text, or what was looked up or stored is not as it must be.
   * @throws {RangeError} when a value that was looked up has another length, or when no sequence number is left.
   * @see TS 33.102 §6.3.2
   */
  vector(imsi: string): AuthenticationVector | undefined
  /**
   * Catches up with a USIM that answered a challenge with AUTS.
   *
   * @param rand The random challenge that we sent and that AUTS answers, 16 bytes; never one that the peer names.
   * @param auts 14 bytes.
   * @returns `true` when AUTS is genuine and the USIM can accept the next vector. `false` otherwise, and then nothing has changed.
   * @throws {TypeError} when the IMSI is no text, an input is not bytes, or what was looked up or stored is not as it must be.
   * @throws {RangeError} when an input or a value that was looked up has another length.
   * @see TS 33.102 §6.3.5
   */
  resynchronize(imsi: string, rand: Uint8Array, auts: Uint8Array): boolean
}

/** A subscription, as the caller keeps it. */
export interface AucSubscriber extends MilenageSecrets {
  /** Authentication management field, 2 bytes. Default 0000. Reads: D-DC-91 */
  readonly amf?: Uint8Array | undefined
  /** The sequence number that was used last, 0 to 2^48 − 1; 0 for a new subscription. */
  readonly sqn: number
}

export interface SoftwareAucOptions {
  /** IMSI → subscription, e.g. a `Map`. It is asked for each vector, so that it may hold the secrets no longer than that. */
  readonly subscribers: { get(imsi: string): AucSubscriber | undefined }
  /**
   * Stores the sequence number that is now used, before the vector leaves; when it throws, none does. Without it, the numbers last as long as
   * this authentication centre does. It is the only one that may give them out.
   */
  readonly storeSqn?: ((imsi: string, sqn: number) => void) | undefined
  /** Δ of the USIMs, in numbers of SEQ, 1 to 2^43. Default 2^28 (TS 33.102 §C.3). */
  readonly delta?: number | undefined
  /** Fills an array with random bytes. Default: that of the Web Crypto API. */
  readonly getRandomValues?: ((bytes: Uint8Array) => unknown) | undefined
}

/**
 * Makes an authentication centre. It keeps one number for each subscriber that it was asked for, and no secret.
 *
 * @throws {TypeError} when `subscribers` cannot be asked.
 * @throws {RangeError} when `delta` is not an integer from 1 to 2^43.
 * @see TS 33.102 §6.3.2, §6.3.5
 */
export function createSoftwareAuc(options: SoftwareAucOptions): Auc {
  const { subscribers, storeSqn, delta = DEFAULT_DELTA } = options
  const { getRandomValues = (bytes: Uint8Array) => crypto.getRandomValues(bytes) } = options
  if (typeof subscribers?.get !== 'function') throw new TypeError('subscribers must have a function get')
  requireLimits({ delta })
  const used = new Map<string, number>()

  const find = (imsi: string) => {
    if (typeof imsi !== 'string') throw new TypeError('imsi must be a text')
    const subscriber = subscribers.get(imsi) ?? undefined
    if (subscriber === undefined) return undefined
    requireSqn(subscriber.sqn)
    // A lookup that lags behind the store must not bring a number back.
    return { subscriber, sqn: Math.max(subscriber.sqn, used.get(imsi) ?? 0) }
  }
  const use = (imsi: string, sqn: number) => {
    // First here: a store that fails, or asks for a vector itself, costs a number and never repeats one.
    used.set(imsi, sqn)
    const stored: unknown = storeSqn?.(imsi, sqn)
    if (stored instanceof Promise) throw new TypeError('storeSqn must have stored when it returns')
  }

  return {
    vector(imsi) {
      const found = find(imsi)
      if (found === undefined) return undefined
      const { k, opc, amf } = found.subscriber
      const sqn = nextSqn(found.sqn)
      if (sqn === undefined) throw new RangeError('No sequence number is left for this subscriber')
      use(imsi, sqn)
      const rand = new Uint8Array(16)
      getRandomValues(rand)
      return buildAuthenticationVector({ k, opc, rand, sqn, amf })
    },
    resynchronize(imsi, rand, auts) {
      const found = find(imsi)
      if (found === undefined) return false
      // TS 33.102 §6.3.5. MAC-S is verified even where the number alone would not ask for it. Reads: D-DC-90
      const highest = verifyAuts(found.subscriber, rand, auts)
      if (highest === undefined) return false
      // Deviates: never backwards, though TS 33.102 §6.3.5 sets back a centre that is too far ahead. Reads: D-DC-90
      const sqn = Math.max(found.sqn, highest)
      if (!isWithinReach(sqn, highest, delta)) return false
      if (sqn !== found.sqn) use(imsi, sqn)
      return true
    },
  }
}
