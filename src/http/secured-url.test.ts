import { describe, expect, it } from 'vitest'
import { isSecuredUrl, requireSecuredUrl } from './secured-url.js'

describe('isSecuredUrl', () => {
  it.each([
    ['https://op.example/jwks', true],
    ['HTTPS://op.example', true],
    ['http://127.0.0.1:8080/jwks', true],
    ['http://[::1]:8080/jwks', true],
    ['http://localhost/jwks', true],
    ['http://op.example/jwks', false],
    ['http://localhost.op.example', false],
    ['http://127.0.0.1@op.example', false],
    ['file:///etc/passwd', false],
    ['//op.example', false],
    ['', false],
  ])('answers for %s: %s', (url, want) => {
    expect(isSecuredUrl(url)).toBe(want)
  })
})

describe('requireSecuredUrl', () => {
  it('names what is wrong, not its value', () => {
    expect(() => requireSecuredUrl('http://op.example/?secret', 'jwksUri')).toThrow(
      new TypeError('jwksUri must be an https URL'),
    )
  })
})
