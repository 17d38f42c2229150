/**
 * The clock of one call.
 */

/**
 * Makes the clock of a call, in milliseconds: it stands still where the caller says what time it is, and is that of the platform otherwise.
 *
 * @param now Epoch seconds.
 * @throws {TypeError} when it is not a number.
 * @throws {RangeError} when it is negative, infinite or NaN, which would make every comparison of times false.
 */
export function clockOfCall(now: number | undefined): () => number {
  if (now === undefined) return Date.now
  if (typeof now !== 'number') throw new TypeError('now must be a number of seconds')
  if (!Number.isFinite(now) || now < 0) throw new RangeError('now must be a number of seconds, 0 or more')
  return () => now * 1000
}
