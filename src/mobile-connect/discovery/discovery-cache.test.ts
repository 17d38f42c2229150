import { inspect } from 'node:util'
import { beforeEach, describe, expect, it } from 'vitest'
import { createDiscoveryCache } from './discovery-cache.js'
import type { Discovered } from './discovery-response.js'

let nowMs = 0
const now = () => nowMs

function discovered(clientId: string, expiresAtMs = 10_000): Discovered {
  return {
    outcome: 'discovered',
    operator: { country: 'GB' },
    client: { clientId, clientSecret: 's3cr3t' },
    links: { token: 'https://id.operator.example/token' },
    provider: { token_endpoint: 'https://id.operator.example/token' },
    subscriberId: '6c483e',
    subscriberIdToken: 'a.b.c',
    correlationId: 'c-1',
    expiresAtMs,
  }
}

beforeEach(() => {
  nowMs = 0
})

describe('createDiscoveryCache', () => {
  it('gives a discovery until it expires, and not at that moment', () => {
    const cache = createDiscoveryCache({ now })
    cache.set('901_01', discovered('a'))
    nowMs = 9_999
    expect(cache.get('901_01')?.client.clientId).toBe('a')
    nowMs = 10_000
    expect(cache.get('901_01')).toBeUndefined()
    expect(cache.size).toBe(0)
  })

  it('gives nothing of one user to the next', () => {
    const cache = createDiscoveryCache({ now })
    cache.set('901_01', discovered('a'))
    const { subscriberId, subscriberIdToken, correlationId, ...shared } = discovered('a')
    expect(cache.get('901_01')).toEqual(shared)
    expect([subscriberId, subscriberIdToken, correlationId]).toEqual(['6c483e', 'a.b.c', 'c-1'])
  })

  it('does not keep what has expired, nor what it took the place of', () => {
    const cache = createDiscoveryCache({ now })
    cache.set('901_01', discovered('a'))
    cache.set('901_01', discovered('b', 0))
    cache.set('901_02', discovered('c', Number.NaN))
    expect(cache.get('901_01')).toBeUndefined()
    expect(cache.size).toBe(0)
  })

  it('lets the one go that was not used for longest', () => {
    const cache = createDiscoveryCache({ now, limit: 2 })
    cache.set('1', discovered('a'))
    cache.set('2', discovered('b'))
    cache.get('1')
    cache.set('3', discovered('c'))
    expect(['1', '2', '3'].map((key) => cache.get(key)?.client.clientId)).toEqual(['a', undefined, 'c'])
    expect(cache.size).toBe(2)
  })

  it('gives what cannot be changed, neither by who set it nor by who got it', () => {
    const cache = createDiscoveryCache({ now })
    const given = discovered('a')
    cache.set('1', given)
    Object.assign(given.links, { token: 'https://attacker.example' })
    expect(() => Object.assign(cache.get('1')?.links ?? {}, { token: 'https://attacker.example' })).toThrow(TypeError)
    expect(cache.get('1')?.links.token).toBe('https://id.operator.example/token')
  })

  it('gives the same provider each time, with which its keys are kept', () => {
    const cache = createDiscoveryCache({ now })
    cache.set('1', discovered('a'))
    expect(cache.get('1')?.provider).toBe(cache.get('1')?.provider)
  })

  it('forgets what is deleted', () => {
    const cache = createDiscoveryCache({ now })
    cache.set('__proto__', discovered('a'))
    expect(cache.get('__proto__')?.client.clientId).toBe('a')
    cache.delete('__proto__')
    expect(cache.get('__proto__')).toBeUndefined()
  })

  it('shows nothing of what it keeps', () => {
    const cache = createDiscoveryCache({ now })
    cache.set('msisdn:447700900250', discovered('a'))
    expect(`${inspect(cache, { depth: 9, showHidden: true })}${JSON.stringify(cache)}`).not.toMatch(
      /s3cr3t|4477|6c483e/,
    )
  })

  it.each([0, -1, 1.5, 100_001, Number.NaN])('refuses the limit %d', (limit) => {
    expect(() => createDiscoveryCache({ limit })).toThrow(new RangeError('limit must be 1 to 100000'))
  })
})
