import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeDigest, equalsInConstantTime, formatNc } from './http-digest.js'
import { digestOfFormulas, printable } from './testing/digest-samples.js'

const ascii = (text: string) => new TextEncoder().encode(text)

/** The example of RFC 2617 §3.5. */
const RFC_2617 = {
  username: 'Mufasa',
  realm: 'testrealm@host.com',
  password: ascii('Circle Of Life'),
  method: 'GET',
  uri: '/dir/index.html',
  nonce: 'dcd98b7102dd2f0e8b11d0f600bfb0c093',
  cnonce: '0a4f113b',
  nc: 1,
} as const

/** The example of RFC 7616 §3.9.1. */
const RFC_7616 = {
  username: 'Mufasa',
  realm: 'http-auth@example.org',
  password: ascii('Circle of Life'),
  method: 'GET',
  uri: '/dir/index.html',
  nonce: '7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v',
  cnonce: 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ',
  nc: 1,
} as const

describe('computeDigest', () => {
  it.each([
    ['RFC 2617 §3.5', { ...RFC_2617, qop: 'auth' }, '6629fae49393a05397450978507c4ef1'],
    ['RFC 7616 §3.9.1', { ...RFC_7616, qop: 'auth' }, '8ca523f5e9506fed4657c9700eebdbec'],
    // The same input with MD5-sess, computed with Python's hashlib.
    ['RFC 7616 §3.9.1 as a session', { ...RFC_7616, qop: 'auth', session: true }, 'e783283f46242139c486a698fec7211d'],
  ] as const)('answers the example of %s', (_what, input, want) => {
    expect(computeDigest(input)).toBe(want)
  })

  it('is that of the formulas, whatever the texts, the password and the protection', () => {
    const request = fc.record({
      user: printable,
      realm: printable,
      password: fc.uint8Array({ maxLength: 40 }),
      uri: printable,
      nonce: printable,
      cnonce: printable,
      body: printable,
      nc: fc.integer({ min: 1, max: 0xffffffff }),
      qop: fc.constantFrom('auth', 'auth-int', undefined),
    })
    fc.assert(
      fc.property(request, ({ user, nc, ...others }) => {
        const written = nc.toString(16).padStart(8, '0')
        expect(computeDigest({ ...others, username: user, method: 'POST', nc })).toBe(
          digestOfFormulas({ ...others, user, method: 'POST', nc: written }),
        )
      }),
    )
  })

  it('takes a body of text for its UTF-8, and no body for an empty one', () => {
    const input = { ...RFC_2617, qop: 'auth-int' } as const
    expect(computeDigest({ ...input, body: 'ü' })).toBe(computeDigest({ ...input, body: Uint8Array.of(0xc3, 0xbc) }))
    expect(computeDigest(input)).toBe(computeDigest({ ...input, body: new Uint8Array() }))
    expect(computeDigest({ ...input, body: 'u' })).not.toBe(computeDigest(input))
  })
})

describe('formatNc', () => {
  it.each([
    [1, '00000001'],
    [0xab, '000000ab'],
    [0xffffffff, 'ffffffff'],
  ])('writes %i with eight digits', (nc, want) => {
    expect(formatNc(nc)).toBe(want)
  })

  it.each([0, -1, 1.5, Number.NaN, 0x100000000])('refuses %s', (nc) => {
    expect(() => formatNc(nc)).toThrow(new RangeError('nc must be from 1 to ffffffff'))
  })
})

describe('equalsInConstantTime', () => {
  it.each([
    ['', '', true],
    ['abc', 'abc', true],
    ['abc', 'abd', false],
    ['abc', 'ab', false],
    ['', 'a', false],
    ['ü', 'u', false],
  ])('says of %j and %j: %s', (given, expected, want) => {
    expect(equalsInConstantTime(given, expected)).toBe(want)
  })
})
