/**
 * How old a date or a time stamp is.
 *
 * @see IDA §5.5.2
 */

/** Reads: D-IDA-1 */
const TIME =
  /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d|60)(\.\d+)?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d)))?$/

/** In characters: with as many decimals as no clock has. */
const MAX_LENGTH = 64

/**
 * The last second for which a date or a time stamp holds, in epoch seconds: 23:59:59 UTC of a day, second 59 of a minute. A number is epoch
 * seconds already. `undefined` for whatever is neither, also for days that no calendar has, and for birth dates without a year (`0000-…`).
 *
 * @see IDA §5.5.2
 * @see OIDC Core §5.1
 */
export function lastSecondOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  const parts = typeof value === 'string' && value.length <= MAX_LENGTH ? TIME.exec(value) : null
  if (parts === null) return undefined
  const [, year, month, day, hour, minute, second = '59', fraction = '', sign, offsetHour = '0', offsetMinute = '0'] =
    parts
  const midnight = midnightOf(Number(year), Number(month), Number(day))
  if (midnight === undefined || hour === undefined) return midnight === undefined ? undefined : midnight + 86_399
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * 60 * (sign === '-' ? -1 : 1)
  return midnight + Number(hour) * 3600 + Number(minute) * 60 + Number(second + fraction) - offset
}

/** Has no more time elapsed since then than `maxAge` seconds? What lies in the future is young enough. */
export function isYoungEnough(value: unknown, maxAge: unknown, nowSeconds: number): boolean {
  if (!Number.isSafeInteger(maxAge) || (maxAge as number) < 0) return false
  const last = lastSecondOf(value)
  return last !== undefined && nowSeconds - last <= (maxAge as number)
}

/** Epoch seconds of the first second of a day in UTC. `Date.UTC` would take the years 1 to 99 for those of the 20th century. */
function midnightOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(0)
  const ms = date.setUTCFullYear(year, month - 1, day)
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? ms / 1000 : undefined
}
