import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDateOf, formatUtcDay, isLeapYear } from './calendar-date.js'

describe('calendarDateOf', () => {
  it.each([
    ['1984-03-21', { year: 1984, month: 3, day: 21 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['2000-02-29', { year: 2000, month: 2, day: 29 }],
    ['0001-01-01', { year: 1, month: 1, day: 1 }],
    ['9999-12-31', { year: 9999, month: 12, day: 31 }],
  ])('reads %s', (text, date) => {
    expect(calendarDateOf(text)).toEqual(date)
  })

  it.each([
    ['a day that February does not have', '2023-02-29'],
    ['the leap day of a century that has none', '1900-02-29'],
    ['a day that April does not have', '2024-04-31'],
    ['the day 0', '2024-01-00'],
    ['the month 0', '2024-00-10'],
    ['the month 13', '2024-13-10'],
    ['a year that is left out', '0000-05-01'],
    ['a year alone', '1990'],
    ['a month', '1990-05'],
    ['a date without hyphens', '19900501'],
    ['a date of another order', '01-05-1990'],
    ['a short day', '1990-5-1'],
    ['a time behind it', '1990-05-01T00:00:00Z'],
    ['a blank before it', ' 1990-05-01'],
    ['the end of a line behind it', '1990-05-01\n'],
    ['a sign before it', '-1990-05-01'],
    ['digits of another script', '١٩٩٠-٠٥-٠١'],
    ['an empty text', ''],
    ['a number', 19900501],
    ['a Date', new Date(0)],
    ['a list', ['1990-05-01']],
    ['null', null],
    ['nothing', undefined],
  ])('takes %s for none', (_, value) => {
    expect(calendarDateOf(value)).toBeUndefined()
  })

  it('finds a day in every text that the platform does, and in no other', () => {
    const part = (most: number, length: number) =>
      fc.integer({ min: 0, max: most }).map((number) => `${number}`.padStart(length, '0'))
    fc.assert(
      fc.property(part(9999, 4), part(14, 2), part(33, 2), (year, month, day) => {
        const text = `${year}-${month}-${day}`
        const time = Date.parse(`${text}T00:00:00Z`)
        const isDay = !Number.isNaN(time) && formatUtcDay(time) === text && year !== '0000'
        expect(calendarDateOf(text)).toEqual(
          isDay ? { year: Number(year), month: Number(month), day: Number(day) } : undefined,
        )
      }),
      { numRuns: 5000 },
    )
  })

  it('throws for no value', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const date = calendarDateOf(value)
        if (date !== undefined) expect(value).toMatch(/^\d{4}-\d\d-\d\d$/)
      }),
    )
  })
})

describe('formatUtcDay', () => {
  it.each([
    [0, '1970-01-01'],
    [86_399_999, '1970-01-01'],
    [1_709_164_800_000, '2024-02-29'],
    [253_402_300_799_999, '9999-12-31'],
  ])('%d ms lie in %s', (epochMs, day) => {
    expect(formatUtcDay(epochMs)).toBe(day)
  })
})

describe('isLeapYear', () => {
  it.each([
    [2024, true],
    [2023, false],
    [1900, false],
    [2000, true],
    [2100, false],
  ])('%d: %s', (year, isLeap) => {
    expect(isLeapYear(year)).toBe(isLeap)
  })
})
