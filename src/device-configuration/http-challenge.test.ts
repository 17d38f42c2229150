import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAuthenticationMethod } from './http-challenge.js'

describe('findAuthenticationMethod', () => {
  it.each([
    ['Digest realm="3GPP-bootstrapping@config.rcs.example", nonce="n", algorithm=MD5, qop="auth-int"', 'gba-digest'],
    ['Digest realm="3GPP-bootstrapping-uicc@config.rcs.example", nonce="n"', 'gba-digest'],
    ['Digest realm="ims.mnc001.mcc262.3gppnetwork.org", nonce="n", algorithm=AKAv2-MD5, qop="auth-int"', 'aka-digest'],
    ['Digest algorithm="AKAv1-MD5",realm="a"', 'aka-digest'],
    ['Digest realm="mnc001.mcc262.3gppnetwork.org", nonce="n"', 'sms-otp'],
    ['Basic realm="mnc001.mcc262.3gppnetwork.org"', 'sms-otp'],
    ['Negotiate, Basic realm="a"', 'sms-otp'],
    ['BASIC', 'sms-otp'],
    // Names within values count for nothing.
    ['Digest realm="a, algorithm=AKAv1-MD5", nonce="3GPP-bootstrapping"', 'sms-otp'],
    ['Digest realm="a\\", algorithm=AKAv1-MD5"', 'sms-otp'],
    ['Bearer realm="Digest realm=1"', undefined],
    ['Bearer error="a", Basically realm="b"', undefined],
    ['', undefined],
    [`Basic realm="${'a'.repeat(9000)}"`, undefined],
  ])('finds in %.70s: %s', (header, want) => {
    expect(findAuthenticationMethod(header)).toBe(want)
  })

  it('finds what stands first of two', () => {
    expect(findAuthenticationMethod('Digest realm="a", algorithm=AKAv1-MD5, Basic realm="b"')).toBe('aka-digest')
    expect(findAuthenticationMethod('Basic realm="b", Digest realm="a", algorithm=AKAv1-MD5')).toBe('sms-otp')
  })

  it('answers any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(['gba-digest', 'aka-digest', 'sms-otp', undefined]).toContain(findAuthenticationMethod(`Digest ${text}`))
      }),
    )
  })
})
