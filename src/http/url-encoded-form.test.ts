import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeUrlEncodedForm, parseUrlEncodedForm } from './url-encoded-form.js'

const CONTENT_TYPE = 'application/x-www-form-urlencoded'

/** The value of a form, or its faults as texts. */
function read(text: string) {
  const parsed = parseUrlEncodedForm(text)
  return 'issues' in parsed ? parsed.issues.map(({ pointer, code }) => `${pointer} ${code}`) : parsed.value
}

describe('encodeUrlEncodedForm', () => {
  // The second and third are the examples of RFC 6749 appendix B and of the URL Standard's serializer.
  it.each([
    [{}, ''],
    [{ ' %&+£€': ' %&+£€' }, '+%25%26%2B%C2%A3%E2%82%AC=+%25%26%2B%C2%A3%E2%82%AC'],
    [{ scope: 'openid mc_authn', nonce: "a*b-c.d_e~f'" }, 'scope=openid+mc_authn&nonce=a*b-c.d_e%7Ef%27'],
    [{ code: 'x', correlation_id: undefined }, 'code=x'],
  ])('writes %j', (form, text) => {
    expect(encodeUrlEncodedForm(form)).toEqual({ text, contentType: CONTENT_TYPE })
  })

  it.each([
    [undefined, 'must have parameters'],
    ['a=b', 'must have parameters'],
    [{ max_age: 10 }, 'must have parameters of text that is not empty'],
    [{ scope: ['openid'] }, 'must have parameters of text that is not empty'],
    [{ scope: null }, 'must have parameters of text that is not empty'],
    [{ scope: '' }, 'must have parameters of text that is not empty'],
    [{ context: 'half a character \ud83d' }, 'must have parameters of whole characters'],
    [{ '\ud83d': 'name' }, 'must have parameters of whole characters'],
  ])('does not write %j', (form, fault) => {
    expect(encodeUrlEncodedForm(form)).toEqual({ fault })
  })
})

describe('parseUrlEncodedForm', () => {
  it.each<[string, string, object]>([
    ['texts', 'a=1&b=two', { a: '1', b: 'two' }],
    ['what stands for text only', 'n=007&t=true&z=null&l=%5B%5D', { n: '007', t: 'true', z: 'null', l: '[]' }],
    ['a blank both ways', 'a=b+c%20d%2Be', { a: 'b c d+e' }],
    ['a value with an equals sign', 'request=a.b.c==', { request: 'a.b.c==' }],
    ['UTF-8', 'a=%C3%A4%E2%82%ac', { a: 'ä€' }],
    ['a parameter without a value as absent', 'a=&b&c=1', { c: '1' }],
    ['a question mark at the beginning as it is', '?a=1', { '?a': '1' }],
    ['empty pieces', '&&a=1&', { a: '1' }],
    ['an unknown one', 'a=1&x_vendor=2', { a: '1', x_vendor: '2' }],
    ['names that objects have', '__proto__=a&constructor=b', { ['__proto__']: 'a', constructor: 'b' }],
  ])('reads %s', (_what, text, want) => {
    const value = read(text)
    expect(value).toEqual(want)
    expect(Object.keys(value as object).sort()).toEqual(Object.keys(want).sort())
  })

  it.each([
    ['a=1&a=1', ['/a repeated']],
    ['a=1&b=2&a=&b=3', ['/a repeated', '/b repeated']],
    ['a%2Fb=1&a/b=2', [' repeated']],
    ['447700900250=1&447700900250=2', [' repeated']],
    ['a=1&a=2&%2B447700900250=1&%2B447700900250=2', ['/a repeated', ' repeated']],
    ['a=1&%61=2', ['/a repeated']],
    ['a=%', [' percent-encoding']],
    ['a=%zz', [' percent-encoding']],
    ['a=%ff', [' percent-encoding']],
    ['a=%ED%A0%BD', [' percent-encoding']],
    [Array.from({ length: 257 }, (_, index) => `a${index}=1`).join('&'), [' too-many']],
  ])('refuses %.30s', (text, want) => {
    expect(read(text)).toEqual(want)
  })

  it('reads back what was written', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 })
    fc.assert(
      fc.property(fc.dictionary(text, text), (form) => {
        const encoded = encodeUrlEncodedForm(form)
        if ('fault' in encoded) throw new Error(encoded.fault)
        expect(parseUrlEncodedForm(encoded.text)).toEqual({ value: form })
      }),
    )
  })

  it('throws for no text whatever, and answers texts only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parseUrlEncodedForm(text)
        if ('value' in parsed) {
          expect(Object.values(parsed.value as object).every((value) => typeof value === 'string')).toBe(true)
        } else expect(parsed.issues.length).toBeGreaterThan(0)
      }),
    )
  })
})
