import { describe, expect, it } from 'vitest'
import { requireBytes, requireInteger } from './eap-arguments.js'

describe('requireBytes', () => {
  it.each([
    ['text', 'aa', 2, 2, new TypeError('x must be a Uint8Array')],
    ['nothing', undefined, 0, 2, new TypeError('x must be a Uint8Array')],
    ['too few', new Uint8Array(3), 4, 4, new RangeError('x must have 4 bytes')],
    ['too many', new Uint8Array(17), 4, 16, new RangeError('x must have 4 to 16 bytes')],
  ])('refuses %s', (_what, value, least, most, error) => {
    expect(() => requireBytes(value, 'x', least, most)).toThrow(error)
  })

  it('accepts both ends', () => {
    expect(() => requireBytes(new Uint8Array(4), 'x', 4, 16)).not.toThrow()
    expect(() => requireBytes(new Uint8Array(16), 'x', 4, 16)).not.toThrow()
  })
})

describe('requireInteger', () => {
  it.each([0, 256, 1.5, '1', Number.NaN, undefined])('refuses %s', (value) => {
    expect(() => requireInteger(value, 'x', 1, 255)).toThrow(new RangeError('x must be an integer from 1 to 255'))
  })

  it.each([1, 255])('accepts %i', (value) => {
    expect(() => requireInteger(value, 'x', 1, 255)).not.toThrow()
  })
})
