import { describe, expect, it } from 'vitest'
import { clockOfCall } from './call-clock.js'

describe('clockOfCall', () => {
  it('stands still at the second that is given, in milliseconds', () => {
    expect(clockOfCall(1_795_132_800.5)()).toBe(1_795_132_800_500)
    expect(clockOfCall(0)()).toBe(0)
  })

  it('is the clock of the platform where no time is given', () => {
    expect(clockOfCall(undefined)).toBe(Date.now)
  })

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (now) => {
    expect(() => clockOfCall(now)).toThrow(new RangeError('now must be a number of seconds, 0 or more'))
  })

  it('refuses the milliseconds of Date.now()', () => {
    const milliseconds = new RangeError('now must be a number of seconds, not of milliseconds')
    expect(() => clockOfCall(1_795_132_800_000)).toThrow(milliseconds)
    expect(clockOfCall(100_000_000_000)()).toBe(100_000_000_000_000)
  })

  it.each([Date.now, '1795132800', null, new Date(0)])('refuses what is no number: %o', (now) => {
    expect(() => clockOfCall(now as never)).toThrow(new TypeError('now must be a number of seconds'))
  })
})
