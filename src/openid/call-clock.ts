/**
 * The clock of one call.
 */

/** In seconds the year 5138, in milliseconds the year 1973. */
const LATEST = 100_000_000_000

/**
 * Makes the clock of a call, in milliseconds: it stands still where the caller says what time it is, and is that of the platform otherwise.
 *
 * @param now Epoch seconds.
 * @throws {TypeError} when it is not a number.
 * @throws {RangeError} when it is negative, infinite or NaN, which would make every comparison of times false; or so large that it can only be
 *   milliseconds, with which everything would have expired.
 */
export function clockOfCall(now: number | undefined): () => number {
  if (now === undefined) return Date.now
  if (typeof now !== 'number') throw new TypeError('now must be a number of seconds')
  if (!Number.isFinite(now) || now < 0) throw new RangeError('now must be a number of seconds, 0 or more')
  if (now > LATEST) throw new RangeError('now must be a number of seconds, not of milliseconds')
  return () => now * 1000
}
