import { describe, expect, it } from 'vitest'
import { createTemporaryTokens } from './temporary-tokens.js'

describe('temporary tokens', () => {
  it('are good once', () => {
    const tokens = createTemporaryTokens<string>()
    const [one, other] = [tokens.issue('user 1'), tokens.issue('user 2')]
    expect(one).toMatch(/^[\w-]{22}$/)
    expect(one).not.toBe(other)
    expect([tokens.consume(one), tokens.consume(one), tokens.consume(other)]).toEqual(['user 1', undefined, 'user 2'])
    expect(tokens.consume('none')).toBeUndefined()
  })

  it('are good for a short time', () => {
    let nowMs = 0
    const tokens = createTemporaryTokens<string>({ lifetimeSeconds: 2, now: () => nowMs })
    const [one, other] = [tokens.issue('user 1'), tokens.issue('user 2')]
    nowMs = 1999
    expect(tokens.consume(one)).toBe('user 1')
    nowMs = 2000
    expect(tokens.consume(other)).toBeUndefined()
  })

  it('are no more than the limit: the oldest goes', () => {
    const tokens = createTemporaryTokens<number>({ limit: 2 })
    const issued = [1, 2, 3].map((user) => tokens.issue(user))
    expect(issued.map((token) => tokens.consume(token))).toEqual([undefined, 2, 3])
  })

  it('that have expired make room', () => {
    let nowMs = 0
    const tokens = createTemporaryTokens<number>({ limit: 2, lifetimeSeconds: 1, now: () => nowMs })
    tokens.issue(1)
    nowMs = 1000
    const issued = [2, 3].map((user) => tokens.issue(user))
    expect(issued.map((token) => tokens.consume(token))).toEqual([2, 3])
  })

  it.each([
    { lifetimeSeconds: 0 },
    { lifetimeSeconds: 3601 },
    { lifetimeSeconds: 1.5 },
    { limit: 0 },
    { limit: Number.NaN },
  ])('have bounds: %j', (options) => {
    expect(() => createTemporaryTokens(options)).toThrow(RangeError)
  })
})
