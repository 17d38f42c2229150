import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyJson } from './copy-json.js'

describe('copyJson', () => {
  it('makes an equal value of its own', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const copy = copyJson(value)
        expect(isDeepStrictEqual(copy, value)).toBe(true)
        expect(copy === value).toBe(typeof value !== 'object' || value === null)
      }),
    )
  })

  it('takes `__proto__` for the name of a member', () => {
    const copy = copyJson(JSON.parse('{ "__proto__": { "admin": true } }'))
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype)
    expect(JSON.stringify(copy)).toBe('{"__proto__":{"admin":true}}')
  })

  it('copies what stands at two places twice', () => {
    const twice = { a: [1] }
    const copy = copyJson({ one: twice, other: [twice, twice] })
    expect(copy).toEqual({ one: { a: [1] }, other: [{ a: [1] }, { a: [1] }] })
  })

  it('refuses an object that holds itself', () => {
    const object: Record<string, unknown> = { more: {} }
    object.more = [{ object }]
    expect(() => copyJson({ object })).toThrow(new TypeError('value must be JSON, in which no object holds itself'))
  })
})
