/**
 * Options that are numbers, and how long a timer can run.
 */

const LONGEST_TIMER_MS = 2 ** 31 - 1

/** What a timer takes: more than 24.8 days, `Infinity` too, would make it ring at once. */
export function timerDelay(ms: number): number {
  return Math.min(ms, LONGEST_TIMER_MS)
}

/**
 * Refuses an option that is no number, because a limit that is not one would limit nothing.
 *
 * @throws {TypeError}
 */
export function requireNumbers<Options extends object>(
  options: Options,
  names: readonly (keyof Options & string)[],
): void {
  for (const name of names) {
    const value: unknown = options[name]
    if (value !== undefined && (typeof value !== 'number' || Number.isNaN(value))) {
      throw new TypeError(`${name} must be a number`)
    }
  }
}
