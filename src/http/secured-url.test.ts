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
    ['https://op.example:8443/a?b=c#d', true],
    ['https://user:secret@op.example/', false],
    ['https://op.example@evil.example/', false],
    ['https://op.example\\@evil.example/', false],
    ['https:\\\\op.example', false],
    ['https:op.example', false],
    [' https://op.example', false],
    ['https://op.example/\r\nset-cookie:a=b', false],
    ['https://op.example/\u0000', false],
    ['https://%00/', false],
    [`https://${'a'.repeat(1_000_000)}@`, false],
    ['file:///etc/passwd', false],
    ['//op.example', false],
    ['', false],
  ])('answers for %.40j: %s', (url, want) => {
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
