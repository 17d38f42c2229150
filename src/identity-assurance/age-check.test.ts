import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AgeCheck, checkAge } from './age-check.js'
import { validate } from './validators.js'

const MARCH: AgeCheck['leapDayBirthday'] = 'march-1'
const FEBRUARY: AgeCheck['leapDayBirthday'] = 'february-28'

describe('checkAge', () => {
  it('gives the claim as the standard prints it', () => {
    // OBIE ECA §8.2.
    const claim = checkAge({ birthdate: '1984-03-21', age: 21, onDate: '2021-02-05' })
    expect(claim).toStrictEqual({ age: 21, on_date: '2021-02-05', result: true })
    expect(validate.AgeStatement(claim)).toEqual({ ok: true, value: claim })
  })

  it.each([
    ['the day before the birthday', '1990-06-15', '2011-06-14', 21, false],
    ['the birthday', '1990-06-15', '2011-06-15', 21, true],
    ['the day after the birthday', '1990-06-15', '2011-06-16', 21, true],
    ['a later day of an earlier month', '1990-06-15', '2011-05-30', 21, false],
    ['an earlier day of a later month', '1990-06-15', '2011-07-01', 21, true],
    ['the end of the year before', '2000-01-01', '2017-12-31', 18, false],
    ['the first of January', '2000-01-01', '2018-01-01', 18, true],
    ['New Year’s Eve', '1999-12-31', '2017-12-31', 18, true],
    ['the day before New Year’s Eve', '1999-12-31', '2017-12-30', 18, false],
    ['the 28th of a February with 29 days', '2000-02-28', '2020-02-28', 20, true],
    ['the leap day, after a birthday on the 28th', '2000-02-28', '2020-02-29', 20, true],
    ['the leap day, before a birthday on 1 March', '1999-03-01', '2020-02-29', 21, false],
    ['the day of birth', '2026-11-20', '2026-11-20', 0, true],
    ['the day before birth', '2026-11-20', '2026-11-19', 0, false],
    ['150 years on', '1876-11-20', '2026-11-20', 150, true],
    ['150 years on, but a day', '1876-11-20', '2026-11-19', 150, false],
    ['a century without a leap day', '1880-02-29', '1900-03-01', 20, true],
  ])('counts completed years: %s', (_, birthdate, onDate, age, result) => {
    expect(checkAge({ birthdate, age, onDate })).toEqual({ age, on_date: onDate, result })
  })

  it.each([
    // Born on that day, somebody was still a child on 28 February 2018, as the Supreme Court of the Australian Capital Territory had to say.
    [MARCH, '2000-02-29', '2018-02-28', 18, false],
    [MARCH, '2000-02-29', '2018-03-01', 18, true],
    [MARCH, '2000-02-29', '2020-02-28', 20, false],
    [MARCH, '2000-02-29', '2020-02-29', 20, true],
    [MARCH, '2000-02-29', '2100-02-28', 100, false],
    [FEBRUARY, '2000-02-29', '2018-02-27', 18, false],
    [FEBRUARY, '2000-02-29', '2018-02-28', 18, true],
    [FEBRUARY, '2000-02-29', '2020-02-28', 20, false],
    [FEBRUARY, '2000-02-29', '2020-02-29', 20, true],
    [FEBRUARY, '2000-02-29', '2100-02-28', 100, true],
    [FEBRUARY, '2000-03-01', '2018-02-28', 18, false],
  ] as const)(
    'has a birthday on %s for a leap day in a common year: %s on %s is %d: %s',
    (leapDayBirthday, birthdate, onDate, age, result) => {
      expect(checkAge({ birthdate, age, onDate, leapDayBirthday }).result).toBe(result)
    },
  )

  it('takes 1 March where nothing is said', () => {
    const check = { birthdate: '2004-02-29', age: 18 }
    expect(checkAge({ ...check, onDate: '2022-02-28' }).result).toBe(false)
    expect(checkAge({ ...check, onDate: '2022-03-01' }).result).toBe(true)
  })

  it.each([
    ['2021-06-14', true],
    ['2021-06-15', true],
    ['2022-06-14', true],
    ['2022-06-15', false],
    ['1956-06-14', true],
  ])('is at most 65 until the day before the 66th birthday: %s %s', (onDate, result) => {
    const claim = checkAge({ birthdate: '1956-06-15', age: 65, onDate, bound: 'at-most' })
    expect(claim).toEqual({ age: 65, on_date: onDate, result })
  })

  it.each([
    // 2024-02-28T23:59:59Z, and a second later.
    [1_709_164_799, '2024-02-28', false],
    [1_709_164_800, '2024-02-29', true],
  ])('asks for the day of now in UTC: %d', (now, onDate, result) => {
    expect(checkAge({ birthdate: '2006-02-28', age: 18, now })).toEqual({ age: 18, on_date: onDate, result: true })
    expect(checkAge({ birthdate: '2004-02-29', age: 20, now }).result).toBe(result)
  })

  it('asks the clock where nothing is said', () => {
    const before = Date.now()
    const { on_date } = checkAge({ birthdate: '1984-03-21', age: 21 })
    const days = [before, Date.now()].map((time) => new Date(time).toISOString().slice(0, 10))
    expect(days).toContain(on_date)
  })

  const GIVEN = { birthdate: '1984-03-21', age: 21, onDate: '2021-02-05' }

  it.each([
    '1984',
    '1984-03',
    '0000-05-01',
    '1983-02-29',
    '1984-13-01',
    '21.03.1984',
    '1984-03-21T00:00:00Z',
    '',
    19840321,
    null,
    new Date(0),
  ])('refuses the date %o, and does not show it', (value) => {
    const date = value as string
    expect(() => checkAge({ ...GIVEN, birthdate: date })).toThrow(
      new TypeError('birthdate must be a day of the calendar, YYYY-MM-DD'),
    )
    expect(() => checkAge({ ...GIVEN, onDate: date })).toThrow(
      new TypeError('onDate must be a day of the calendar, YYYY-MM-DD'),
    )
  })

  it.each([
    ['age', '21', new TypeError('age must be a whole number of years')],
    ['age', 20.5, new TypeError('age must be a whole number of years')],
    ['age', Number.NaN, new TypeError('age must be a whole number of years')],
    ['age', undefined, new TypeError('age must be a whole number of years')],
    ['age', -1, new RangeError('age must be from 0 to 150')],
    ['age', 151, new RangeError('age must be from 0 to 150')],
    ['bound', 'exactly', new TypeError("bound must be 'at-least' or 'at-most'")],
    ['bound', 'constructor', new TypeError("bound must be 'at-least' or 'at-most'")],
    ['leapDayBirthday', 'never', new TypeError("leapDayBirthday must be 'february-28' or 'march-1'")],
    ['now', 1_795_132_800_000, new RangeError('now must be a number of seconds, not of milliseconds')],
  ])('refuses %s %o', (name, value, error) => {
    const { onDate, ...rest } = GIVEN
    const check = name === 'now' ? rest : GIVEN
    expect(() => checkAge({ ...check, [name]: value } as AgeCheck)).toThrow(error)
  })

  it('agrees with a count of anniversaries', () => {
    fc.assert(
      fc.property(
        anyDay(),
        anyDay(),
        fc.integer({ min: 0, max: 150 }),
        fc.constantFrom(MARCH, FEBRUARY),
        (birthdate, onDate, age, leapDayBirthday) => {
          const years = countAnniversaries(birthdate, onDate, leapDayBirthday)
          const check = { birthdate, age, onDate, leapDayBirthday }
          expect(checkAge(check).result).toBe(years >= age)
          expect(checkAge({ ...check, bound: 'at-most' }).result).toBe(years <= age)
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('answers for each age alike, whether it is asked from below or from above', () => {
    fc.assert(
      fc.property(anyDay(), anyDay(), fc.integer({ min: 1, max: 150 }), (birthdate, onDate, age) => {
        const check = { birthdate, onDate }
        const isAtLeast = checkAge({ ...check, age }).result
        expect(checkAge({ ...check, age: age - 1, bound: 'at-most' }).result).toBe(!isAtLeast)
        if (isAtLeast) expect(checkAge({ ...check, age: age - 1 }).result).toBe(true)
      }),
    )
  })

  it('never takes an age away from one day to the next', () => {
    fc.assert(
      fc.property(anyDay(), anyDay(), fc.integer({ min: 0, max: 150 }), (birthdate, onDate, age) => {
        const nextDay = new Date(Date.parse(onDate) + 86_400_000).toISOString().slice(0, 10)
        const isToday = checkAge({ birthdate, age, onDate }).result
        if (isToday) expect(checkAge({ birthdate, age, onDate: nextDay }).result).toBe(true)
      }),
    )
  })

  it('throws nothing but the promised errors, and shows no value in them', () => {
    const secret = fc.constantFrom('19840321S3cret', '1984-02-30', '0000-03-21')
    const value = fc.oneof(secret, fc.anything())
    fc.assert(
      fc.property(value, value, value, value, (birthdate, age, onDate, bound) => {
        try {
          checkAge({ birthdate, age, onDate, bound } as AgeCheck)
        } catch (error) {
          expect([TypeError, RangeError]).toContain((error as Error).constructor)
          expect(inspect(error).replaceAll(/^ +at .*$/gm, '')).not.toMatch(/1984|S3cret|03-21/)
        }
      }),
    )
  })
})

/** A day of two centuries, and every fourth time one at the end of February. */
function anyDay(): fc.Arbitrary<string> {
  const year = fc.integer({ min: 1880, max: 2110 })
  const day = fc.integer({ min: 0, max: 365 })
  const late = fc.integer({ min: 57, max: 60 })
  return fc
    .tuple(year, fc.oneof({ weight: 3, arbitrary: day }, { weight: 1, arbitrary: late }))
    .map(([year, days]) => new Date(Date.UTC(year, 0, 1 + days)).toISOString().slice(0, 10))
}

/** Walks from birthday to birthday, by the days that the platform counts: there, 29 February of a common year is 1 March. */
function countAnniversaries(birthdate: string, onDate: string, leapDayBirthday = MARCH): number {
  const birth = new Date(birthdate)
  const isLeapDay = birthdate.endsWith('-02-29')
  const anniversary = (years: number) => {
    const date = new Date(birth)
    date.setUTCFullYear(birth.getUTCFullYear() + years)
    const isMoved = isLeapDay && date.getUTCMonth() === 2
    return date.getTime() - (isMoved && leapDayBirthday === FEBRUARY ? 86_400_000 : 0)
  }
  if (Date.parse(onDate) < birth.getTime()) return -1
  let years = 0
  while (anniversary(years + 1) <= Date.parse(onDate)) years += 1
  return years
}
