/**
 * Sequence numbers: what an authentication centre generates next, and which ones a USIM accepts.
 *
 * A sequence number (SQN) is an integer of 48 bits, which a JavaScript number holds exactly: a batch number (SEQ) of 43 bits, and an index
 * (IND) of 5 bits that says which of 32 places of the USIM it is compared with.
 *
 * @see TS 33.102 §C.1, §C.2, §C.3
 */

/** What a USIM has accepted so far. */
export interface AcceptedSequenceNumbers {
  /** Highest SEQ of each place, by IND. */
  readonly places: readonly number[]
  /** The highest of all, SQN_MS: what AUTS tells the network. */
  readonly highest: number
}

/** How far from the highest SEQ a USIM lets a sequence number be. Both are numbers of SEQ. */
export interface SequenceNumberLimits {
  /** Δ: the widest step upwards, so that nobody drives the counter of the USIM to its end. 1 to 2^43. Default 2^28 (TS 33.102 §C.3). */
  readonly delta?: number | undefined
  /** L: how old a sequence number is when it is no longer accepted, however fresh its place. 1 to 2^43. Default: no limit (TS 33.102 §C.2.2). */
  readonly ageLimit?: number | undefined
}

/** Values of IND, and places of a USIM (TS 33.102 §C.3). */
const PLACES = 32
const MAX_SQN = 2 ** 48 - 1
const MAX_SEQ = 2 ** 43 - 1
/** Default of Δ (TS 33.102 §C.3). */
export const DEFAULT_DELTA = 2 ** 28

/**
 * The sequence number after another: the next SEQ, and the next IND in turn, so that 32 challenges in a row may be answered in any order.
 * Reads: D-DC-88
 *
 * @returns `undefined` when there is none left in 48 bits.
 * @see TS 33.102 §C.1.1.2, §C.1.2
 */
export function nextSqn(sqn: number): number | undefined {
  const seq = seqOf(sqn) + 1
  return seq > MAX_SEQ ? undefined : seq * PLACES + ((indOf(sqn) + 1) % PLACES)
}

/** The state of a USIM for which all up to a sequence number, in every place, is used. Reads: D-DC-89 */
export function acceptedUpTo(sqn: number): AcceptedSequenceNumbers {
  return { places: new Array<number>(PLACES).fill(seqOf(sqn)), highest: sqn }
}

/**
 * Judges whether a sequence number is fresh.
 *
 * @returns The state after it was accepted; `undefined` when it is not.
 * @see TS 33.102 §C.2.1, §C.2.2
 */
export function acceptSqn(
  accepted: AcceptedSequenceNumbers,
  sqn: number,
  { delta = DEFAULT_DELTA, ageLimit = Number.POSITIVE_INFINITY }: SequenceNumberLimits,
): AcceptedSequenceNumbers | undefined {
  const seq = seqOf(sqn)
  const ind = indOf(sqn)
  const highestSeq = seqOf(accepted.highest)
  // TS 33.102 §C.2.1: no step wider than Δ.
  if (seq - highestSeq > delta) return undefined
  // TS 33.102 §C.2.2: the limit L on the age.
  if (highestSeq - seq >= ageLimit) return undefined
  // TS 33.102 §C.2.2 (a) and (b): higher than all that its place has seen.
  if (seq <= (accepted.places[ind] ?? MAX_SEQ)) return undefined
  return { places: accepted.places.with(ind, seq), highest: Math.max(accepted.highest, sqn) }
}

/**
 * Tells whether a USIM can accept what an authentication centre generates next.
 *
 * @param sqn Where the centre is, not below `highest`.
 * @param highest SQN_MS of the USIM.
 * @see TS 33.102 §6.3.5, §C.2.1
 */
export function isWithinReach(sqn: number, highest: number, delta: number): boolean {
  const next = nextSqn(sqn)
  return next !== undefined && seqOf(next) - seqOf(highest) <= delta
}

/** Writes a sequence number as 6 bytes. */
export function encodeSqn(sqn: number): Uint8Array {
  const bytes = new Uint8Array(6)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, Math.floor(sqn / 2 ** 32))
  view.setUint32(2, sqn % 2 ** 32)
  return bytes
}

/** Reads a sequence number of 6 bytes. */
export function decodeSqn(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, 6)
  return view.getUint16(0) * 2 ** 32 + view.getUint32(2)
}

/**
 * Checks a sequence number that our caller keeps.
 *
 * @throws {RangeError} when it is not an integer of 48 bits.
 */
export function requireSqn(sqn: unknown): asserts sqn is number {
  if (!Number.isInteger(sqn) || (sqn as number) < 0 || (sqn as number) > MAX_SQN) {
    throw new RangeError('sqn must be an integer from 0 to 2^48 - 1')
  }
}

/**
 * Checks limits that our caller chose.
 *
 * @throws {RangeError} when one is not an integer from 1 to 2^43.
 */
export function requireLimits({ delta, ageLimit }: SequenceNumberLimits): void {
  for (const [name, limit] of Object.entries({ delta, ageLimit })) {
    if (limit === undefined) continue
    if (!Number.isInteger(limit) || limit < 1 || limit > MAX_SEQ + 1) {
      throw new RangeError(`${name} must be an integer from 1 to 2^43`)
    }
  }
}

function seqOf(sqn: number): number {
  return Math.floor(sqn / PLACES)
}

function indOf(sqn: number): number {
  return sqn % PLACES
}
