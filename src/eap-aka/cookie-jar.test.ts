import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCookieJar } from './cookie-jar.js'

const HOST = 'https://config.example/'

/** What is sent to a URL after lines were stored from another. */
function sent(lines: readonly string[], to = HOST, from = HOST, nowMs = 0): string | undefined {
  const jar = createCookieJar(() => nowMs)
  jar.store(new URL(from), lines)
  return jar.header(new URL(to))
}

describe('a cookie jar', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['one', ['a=1'], 'a=1'],
    ['several, in their order', ['a=1; Secure; HttpOnly', 'b=2'], 'a=1; b=2'],
    ['the newest of a name', ['a=1', 'b=2', 'a=3'], 'b=2; a=3'],
    ['a value with an equals sign', ['a=1=2='], 'a=1=2='],
    ['an empty value', ['a='], 'a='],
    ['a value in quotation marks, as it came', ['a="1"'], 'a="1"'],
    ['none that was deleted by Max-Age', ['a=1', 'a=; Max-Age=0'], undefined],
    ['none that was deleted by Expires', ['a=1', 'a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT'], undefined],
    ['Max-Age before Expires', ['a=1; Max-Age=9; Expires=Thu, 01 Jan 1970 00:00:00 GMT'], 'a=1'],
    ['none without a name', ['=1', 'a', '', ';'], undefined],
    ['none with a control character', ['a=1\u0000', 'b\u0007=1'], undefined],
    ['none that is over-long', [`a=${'1'.repeat(5000)}`], undefined],
    [
      'no more than fifty',
      Array.from({ length: 60 }, (_, index) => `c${index}=1`),
      expect.stringMatching(/^(c\d+=1(; )?){50}$/),
    ],
    ['none of an attribute that is malformed', ['a=1; Max-Age=x; Path=none; Expires=never'], 'a=1'],
  ])('sends %s', (_what, lines, want) => {
    expect(sent(lines)).toEqual(want)
  })

  it.each([
    ['to another host', 'a=1', HOST, 'https://other.example/', undefined],
    ['to a host below, whatever Domain says', 'a=1; Domain=example', HOST, 'https://login.example/', undefined],
    ['to another port', 'a=1', HOST, 'https://config.example:8443/', undefined],
    ['without TLS', 'a=1; Secure', HOST, 'http://config.example/', undefined],
    ['to a path outside', 'a=1; Path=/login', HOST, 'https://config.example/loginx', undefined],
    ['to a path inside', 'a=1; Path=/login', HOST, 'https://config.example/login/next', 'a=1'],
    ['to the very path', 'a=1; Path=/login', HOST, 'https://config.example/login', 'a=1'],
    ['to where the default path does not reach', 'a=1', 'https://config.example/login/start', HOST, undefined],
    [
      'to where the default path reaches',
      'a=1',
      'https://config.example/login/start',
      'https://config.example/login/end',
      'a=1',
    ],
    ['without TLS to the same machine', 'a=1; Secure', 'http://127.0.0.1:4020/', 'http://127.0.0.1:4020/', 'a=1'],
  ])('decides what goes %s', (_what, line, from, to, want) => {
    expect(sent([line], to, from)).toBe(want)
  })

  it('sends the longer path first', () => {
    expect(sent(['a=1; Path=/', 'b=2; Path=/login'], 'https://config.example/login')).toBe('b=2; a=1')
  })

  it('sends a cookie until it expires', () => {
    let nowMs = 0
    const jar = createCookieJar(() => nowMs)
    jar.store(new URL(HOST), ['a=1; Max-Age=10'])
    nowMs = 9_999
    expect(jar.header(new URL(HOST))).toBe('a=1')
    nowMs = 10_000
    expect(jar.header(new URL(HOST))).toBeUndefined()
  })

  it('lets neither another host nor what has expired take the room of a cookie', () => {
    let nowMs = 0
    const jar = createCookieJar(() => nowMs)
    const many = Array.from({ length: 50 }, (_, index) => `c${index}=1; Max-Age=1`)
    jar.store(new URL('https://other.example/'), many)
    jar.store(new URL(HOST), many)
    nowMs = 1000
    jar.store(new URL(HOST), ['flow=1'])
    expect(jar.header(new URL(HOST))).toBe('flow=1')
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (lines) => {
        expect(['string', 'undefined']).toContain(typeof sent(lines))
      }),
    )
  })
})
