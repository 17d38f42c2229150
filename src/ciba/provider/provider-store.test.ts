import { describe, expect, it } from 'vitest'
import { createReplayMemory } from './provider-replay-memory.js'
import { createMemoryStore } from './provider-store.js'
import { newAuthenticationRequest } from './request-state.js'

const T0 = 1_795_176_000_000
const stateAt = (nowMs: number) =>
  newAuthenticationRequest({ clientId: 'bank', deliveryMode: 'poll', nowMs, lifetimeSeconds: 120 })

describe('the store in memory', () => {
  it('saves in place of the state that was loaded, and of no other', () => {
    const store = createMemoryStore()
    const state = stateAt(T0)
    expect(store.save('a', state, 1)).toBe(false)
    expect(store.save('a', state, undefined)).toBe(true)
    expect(store.save('a', state, undefined)).toBe(false)
    expect(store.load('a')).toEqual({ state, revision: 1 })
    expect(store.save('a', { ...state, phase: 'denied' }, 1)).toBe(true)
    expect(store.save('a', { ...state, phase: 'approved' }, 1)).toBe(false)
    expect(store.load('a')).toEqual({ state: { ...state, phase: 'denied' }, revision: 2 })
    expect(store.load('b')).toBeUndefined()
  })

  it('takes no more than its limit, until something is too old', () => {
    let nowMs = T0
    const store = createMemoryStore({ limit: 2, retentionMs: 1_000, now: () => nowMs })
    expect([store.save('a', stateAt(nowMs), undefined), store.save('b', stateAt(nowMs), undefined)]).toEqual([
      true,
      true,
    ])
    expect(store.save('c', stateAt(nowMs), undefined)).toBe(false)
    nowMs = T0 + 121_000
    expect(store.save('c', stateAt(nowMs), undefined)).toBe(true)
    expect(store.load('a')).toBeUndefined()
  })

  it('keeps a request for a while after it expired', () => {
    let nowMs = T0
    const store = createMemoryStore({ now: () => nowMs })
    store.save('a', stateAt(nowMs), undefined)
    nowMs = T0 + 419_000
    store.save('b', stateAt(nowMs), undefined)
    expect(store.load('a')).toBeDefined()
    nowMs = T0 + 420_000
    store.save('c', stateAt(nowMs), undefined)
    expect(store.load('a')).toBeUndefined()
  })

  it.each([
    [{ limit: 0 }, 'limit must be an integer of 1 to 10 000 000'],
    [{ limit: 1.5 }, 'limit must be an integer of 1 to 10 000 000'],
    [{ retentionMs: -1 }, 'retentionMs must be 0 or more'],
    [{ retentionMs: Number.NaN }, 'retentionMs must be 0 or more'],
  ])('refuses the options %o', (options, message) => {
    expect(() => createMemoryStore(options)).toThrow(new RangeError(message))
  })
})

describe('the memory of IDs', () => {
  it('knows an ID until it expires', () => {
    let nowMs = T0
    const memory = createReplayMemory({ now: () => nowMs })
    expect(memory.isReplayed('a', T0 + 1_000)).toBe(false)
    expect(memory.isReplayed('a', T0 + 1_000)).toBe(true)
    expect(memory.isReplayed('b', T0 + 1_000)).toBe(false)
    nowMs = T0 + 1_000
    expect(memory.isReplayed('a', T0 + 2_000)).toBe(false)
  })

  it('accepts nothing that it cannot remember', () => {
    let nowMs = T0
    const memory = createReplayMemory({ limit: 2, now: () => nowMs })
    expect(['a', 'b', 'c'].map((id) => memory.isReplayed(id, T0 + 5_000))).toEqual([false, false, true])
    nowMs = T0 + 5_000
    expect(memory.isReplayed('c', T0 + 9_000)).toBe(false)
  })

  it.each([0, -1, 1.5, 10_000_001])('refuses the limit %d', (limit) => {
    const expected = new RangeError('limit must be an integer of 1 to 10 000 000')
    expect(() => createReplayMemory({ limit })).toThrow(expected)
  })
})
