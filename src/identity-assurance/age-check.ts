/**
 * Whether somebody is old enough, or young enough: the claims `age_is_at_least` and `age_is_at_most`, which tell no date of birth.
 *
 * @see OBIE ECA §7.1, §8.2
 */

import { clockOfCall } from '../openid/call-clock.js'
import { type CalendarDate, calendarDateOf, formatUtcDay, isLeapYear } from './calendar-date.js'

/** The value of a claim `age_is_at_least` or `age_is_at_most`. Reads: D-IDA-3 */
export interface AgeStatement {
  /** In whole years. */
  readonly age: number
  /** The day that it is said of, `YYYY-MM-DD`. */
  readonly on_date: string
  /** Whether it is so. */
  readonly result: boolean
}

/** What is to be found out, and from what. */
export interface AgeCheck {
  /** A full date, `YYYY-MM-DD`. */
  readonly birthdate: string
  /** In whole years, 0 to 150. */
  readonly age: number
  /** The day that it is asked for, `YYYY-MM-DD`. Default: the day of `now` in UTC, which may not be the day where the person is. */
  readonly onDate?: string | undefined
  /**
   * `at-least`, the default: that many years are completed. `at-most`: one more is not completed, so that somebody is at most 65 until the day
   * before the 66th birthday. Reads: D-IDA-46
   */
  readonly bound?: 'at-least' | 'at-most' | undefined
  /**
   * When somebody who was born on 29 February has a birthday in a year without one, which is for the law of the place to say. Default: `march-1`,
   * the later day. Reads: D-IDA-45
   */
  readonly leapDayBirthday?: 'february-28' | 'march-1' | undefined
  /** Epoch seconds. Default: the clock. */
  readonly now?: number | undefined
}

const OLDEST = 150

/** Name of a bound → how the years that are completed compare with the age. */
const BOUNDS: ReadonlyMap<unknown, (completedYears: number, age: number) => boolean> = new Map([
  ['at-least', (completedYears, age) => completedYears >= age],
  ['at-most', (completedYears, age) => completedYears <= age],
])

/** Name of a birthday → month and day. */
const LEAP_DAY_BIRTHDAYS: ReadonlyMap<unknown, readonly [month: number, day: number]> = new Map([
  ['february-28', [2, 28]],
  ['march-1', [3, 1]],
])

/**
 * Says whether somebody is at least, or at most, so old on a day. An age is reached when the day of the anniversary begins; before birth none is,
 * not even 0.
 *
 * The answer is the value of the claim, in the form of the wire. A provider that is asked for `{ "age_is_at_least": { "age": { "value": 21 } } }`
 * puts it among the claims that it has before it chooses what to answer; where the request has a value for `on_date`, that is `onDate`:
 *
 * ```ts
 * const ageIsAtLeast = checkAge({ birthdate: customer.birthdate, age: 21 })
 * selectVerifiedClaims(request, { verification, claims: { ...customer.claims, age_is_at_least: ageIsAtLeast } })
 * ```
 *
 * Whoever may ask for any age on any day finds the date of birth in sixteen questions. A provider decides which ages it tells, and of which days.
 *
 * @throws {TypeError} when `birthdate` or `onDate` is not a full date of the calendar, which a year alone, and a date whose year is left out
 *   (`0000-05-01`), are not; when `age` is not a whole number, or `now` not a number; when `bound` or `leapDayBirthday` is none of its values. No message
 *   shows a value.
 * @throws {RangeError} when `age` is not from 0 to 150, or `now` is not a time in seconds.
 * @see OBIE ECA §7.1, §8.2
 */
export function checkAge({
  birthdate,
  age,
  onDate,
  bound = 'at-least',
  leapDayBirthday = 'march-1',
  now,
}: AgeCheck): AgeStatement {
  if (!Number.isInteger(age)) throw new TypeError('age must be a whole number of years')
  if (age < 0 || age > OLDEST) throw new RangeError(`age must be from 0 to ${OLDEST}`)
  const holds = BOUNDS.get(bound)
  if (holds === undefined) throw new TypeError("bound must be 'at-least' or 'at-most'")
  const birthday = LEAP_DAY_BIRTHDAYS.get(leapDayBirthday)
  if (birthday === undefined) throw new TypeError("leapDayBirthday must be 'february-28' or 'march-1'")
  const day = onDate === undefined ? formatUtcDay(clockOfCall(now)()) : onDate
  const completedYears = yearsBetween(dateOf(birthdate, 'birthdate'), dateOf(day, 'onDate'), birthday)
  return { age, on_date: day, result: holds(completedYears, age) }
}

function dateOf(text: unknown, name: string): CalendarDate {
  const date = calendarDateOf(text)
  if (date === undefined) throw new TypeError(`${name} must be a day of the calendar, YYYY-MM-DD`)
  return date
}

/** The years that are completed on a day; negative before birth. */
function yearsBetween(birth: CalendarDate, day: CalendarDate, leapDayBirthday: readonly [number, number]): number {
  const isMoved = birth.month === 2 && birth.day === 29 && !isLeapYear(day.year)
  const [month, dayOfMonth] = isMoved ? leapDayBirthday : [birth.month, birth.day]
  const isReached = day.month > month || (day.month === month && day.day >= dayOfMonth)
  return day.year - birth.year - (isReached ? 0 : 1)
}
