import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isYoungEnough, lastSecondOf } from './elapsed-time.js'

const seconds = (text: string) => Date.parse(text) / 1000

describe('lastSecondOf', () => {
  it.each([
    ['2021-01-02', '2021-01-02T23:59:59Z'],
    ['2024-02-29', '2024-02-29T23:59:59Z'],
    ['0050-03-01', '0050-03-01T23:59:59Z'],
    ['2021-01-02T18:25Z', '2021-01-02T18:25:59Z'],
    ['2021-01-02T18:25+01:00', '2021-01-02T17:25:59Z'],
    ['2021-01-02T18:25:07Z', '2021-01-02T18:25:07Z'],
    ['2021-01-02T18:25:07.250Z', '2021-01-02T18:25:07.250Z'],
    ['2021-01-02T00:25:07-05:30', '2021-01-02T05:55:07Z'],
    ['2021-01-01T00:25:07+05:30', '2020-12-31T18:55:07Z'],
  ])('IDA §5.5.2: of %s is %s', (value, last) => {
    expect(lastSecondOf(value)).toBe(seconds(last))
  })

  it('takes second 60, which leap seconds have, for the first one of the next minute', () => {
    expect(lastSecondOf('2016-12-31T23:59:60Z')).toBe(seconds('2017-01-01T00:00:00Z'))
  })

  it('takes a number for epoch seconds', () => {
    expect(lastSecondOf(1_609_611_900)).toBe(1_609_611_900)
  })

  it.each([
    ['2021-02-30'],
    ['2023-02-29'],
    ['1900-02-29'],
    ['2021-13-01'],
    ['2021-00-01'],
    ['2021-01-00'],
    ['2021-04-31T10:00Z'],
    ['0000-05-01'],
    ['1990'],
    ['2021-01-02T24:00Z'],
    ['2021-01-02T18:60Z'],
    ['2021-01-02T18:25:61Z'],
    ['2021-01-02T18:25'],
    ['2021-01-02T18Z'],
    ['2021-01-02T18:25:07.Z'],
    ['2021-01-02T18:25+24:00'],
    ['2021-01-02T18:25+0100'],
    ['2021-01-02 18:25Z'],
    ['2021-01-02T18:25Z '],
    [`2021-01-02T18:25:07.${'0'.repeat(60)}Z`],
    [''],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [true],
    [null],
    [undefined],
    [['2021-01-02']],
    [{ toString: () => '2021-01-02' }],
  ])('takes %j for no time', (value) => {
    expect(lastSecondOf(value)).toBeUndefined()
  })

  it('agrees with the clock of the platform on every time of the years 1 to 9999', () => {
    const date = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(date, (time) => {
        const text = time.toISOString()
        expect(lastSecondOf(text)).toBeCloseTo(time.getTime() / 1000, 3)
        expect(lastSecondOf(text.slice(0, 10))).toBe(Math.floor(time.getTime() / 86_400_000) * 86_400 + 86_399)
      }),
    )
  })

  it('survives any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(lastSecondOf(text)).toBeUndefined()))
  })
})

describe('isYoungEnough', () => {
  const now = seconds('2021-01-03T00:00:59Z')

  it.each([
    ['2021-01-02', 60, true],
    ['2021-01-02', 59, false],
    ['2021-01-02T23:59Z', 60, true],
    ['2021-01-02T23:59Z', 59, false],
    ['2021-01-02T23:59:59.5Z', 60, true],
    ['2021-01-02T23:59:58.5Z', 60, false],
    [now, 0, true],
    [now - 1, 0, false],
    ['2021-01-03', 0, true],
    ['2999-01-01', 0, true],
  ])('IDA §5.5.2: %s with max_age %d: %s', (value, maxAge, expected) => {
    expect(isYoungEnough(value, maxAge, now)).toBe(expected)
  })

  it.each([[-1], [1.5], ['60'], [null], [true], [{}], [[60]], [Number.NaN], [1e300]])(
    'holds for nothing when max_age is %j, which is no number of seconds',
    (maxAge) => {
      expect(isYoungEnough('2999-01-01', maxAge, now)).toBe(false)
    },
  )

  it('does not hold for what is no time', () => {
    expect(isYoungEnough('passport', 1e9, now)).toBe(false)
    expect(isYoungEnough(undefined, 1e9, now)).toBe(false)
  })
})
