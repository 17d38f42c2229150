/**
 * Days of the calendar, as claims write them: `YYYY-MM-DD`, by the rules of the Gregorian calendar for all years.
 *
 * @see OIDC Core §5.1
 * @see IDA Schema §5.4.4.1
 */

/** A day that there is in the calendar. */
export interface CalendarDate {
  /** 1 to 9999. */
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

const FULL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** The days of each month in a common year. */
const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Reads a full date.
 *
 * @param text `YYYY-MM-DD`. The year 0000 is none: it says that the year is left out (OIDC Core §5.1).
 * @returns The day, or undefined for any other value: another form, a part of a date, a day that its month does not have.
 */
export function calendarDateOf(text: unknown): CalendarDate | undefined {
  const [, year, month, day] = (typeof text === 'string' ? FULL_DATE.exec(text) : undefined)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return undefined
  if (year === 0 || day === 0 || day > daysOfMonth(year, month)) return undefined
  return { year, month, day }
}

/**
 * The day in UTC.
 *
 * @param epochMs Milliseconds since 1970-01-01T00:00:00Z, up to the end of the year 9999.
 * @returns `YYYY-MM-DD`.
 */
export function formatUtcDay(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 10)
}

/** Tells whether a year has 366 days. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** None for a month that there is not. */
function daysOfMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0)
}
