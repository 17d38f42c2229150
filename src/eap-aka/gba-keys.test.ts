import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveKsNaf, formatBtid, ksNafPassword, uaSecurityProtocol } from './gba-keys.js'
import { CK, IK, IMPI, RAND, sixteenBytes } from './testing/digest-samples.js'

const NAF = 'config.rcs.mnc001.mcc262.pub.3gppnetwork.org'
const input = { ck: CK, ik: IK, rand: RAND, impi: IMPI, nafFqdn: NAF, uaSecurityProtocol: uaSecurityProtocol(0xc02f) }
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

describe('uaSecurityProtocol', () => {
  it.each([
    ['TLS with a cipher suite', 0xc02f, '010001c02f'],
    ['TLS with the lowest number', 0, '0100010000'],
    ['no TLS', undefined, '0100000002'],
  ])('names HTTP Digest over %s', (_what, suite, want) => {
    expect(hex(uaSecurityProtocol(suite))).toBe(want)
  })

  it.each([-1, 0x10000, 1.5, Number.NaN])('refuses %s', (suite) => {
    expect(() => uaSecurityProtocol(suite)).toThrow(new RangeError('tlsCipherSuite must be from 0 to ffff'))
  })
})

describe('deriveKsNaf', () => {
  // Computed with Python's hmac: S = 01 || "gba-me" 0006 || RAND 0010 || IMPI length || NAF_Id length, key CK || IK.
  it.each([
    [0xc02f, '7e2a0cd488c6901b0f0e78c9c0c728666845d5c444bf8a8205e619bc917c5f12'],
    [undefined, 'd83f8a0d93198f1935c7530687ffa0029740c314148acffa2f3d921b3c28ed19'],
  ])('is the HMAC of the formula for cipher suite %s', (suite, want) => {
    expect(hex(deriveKsNaf({ ...input, uaSecurityProtocol: uaSecurityProtocol(suite) }))).toBe(want)
  })

  it('takes the name of the server in lower case', () => {
    expect(deriveKsNaf({ ...input, nafFqdn: NAF.toUpperCase() })).toStrictEqual(deriveKsNaf(input))
  })

  it('is that of the formula, written a second time', () => {
    const label = fc.string({ unit: fc.constantFrom(...'abcdefghij'), minLength: 1, maxLength: 60 })
    const five = fc.uint8Array({ minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(
        sixteenBytes,
        sixteenBytes,
        sixteenBytes,
        label,
        label,
        five,
        (ck, ik, rand, user, host, protocol) => {
          const impi = `${user}@${host}.org`
          const nafId = Buffer.concat([Buffer.from(`${host}.net`), protocol])
          const lengthOf = (value: Buffer) => Buffer.of(Math.floor(value.length / 256), value.length % 256)
          const text = Buffer.concat([
            Buffer.from('01', 'hex'),
            Buffer.from('6762612d6d650006', 'hex'),
            rand,
            Buffer.from('0010', 'hex'),
            Buffer.from(impi),
            lengthOf(Buffer.from(impi)),
            nafId,
            lengthOf(nafId),
          ])
          const want = createHmac('sha256', Buffer.concat([ck, ik]))
            .update(text)
            .digest('hex')
          expect(hex(deriveKsNaf({ ck, ik, rand, impi, nafFqdn: `${host}.net`, uaSecurityProtocol: protocol }))).toBe(
            want,
          )
        },
      ),
    )
  })

  it.each([
    ['CK of 15 bytes', { ck: CK.slice(1) }, new RangeError('ck must have 16 bytes')],
    ['IK as text', { ik: '0'.repeat(16) }, new TypeError('ik must be a Uint8Array')],
    ['RAND of 17 bytes', { rand: new Uint8Array(17) }, new RangeError('rand must have 16 bytes')],
    [
      'an identifier of 4 bytes',
      { uaSecurityProtocol: new Uint8Array(4) },
      new RangeError('uaSecurityProtocol must have 5 bytes'),
    ],
    ['an empty IMPI', { impi: '' }, new TypeError('impi must be 1 to 253 characters of ASCII')],
    [
      'an IMPI of 254 characters',
      { impi: 'a'.repeat(254) },
      new TypeError('impi must be 1 to 253 characters of ASCII'),
    ],
    ['a URL for a name', { nafFqdn: `https://${NAF}` }, new TypeError('nafFqdn must be a domain name')],
    ['an empty name', { nafFqdn: '' }, new TypeError('nafFqdn must be a domain name')],
  ])('refuses %s', (_what, change, error) => {
    expect(() => deriveKsNaf({ ...input, ...change } as typeof input)).toThrow(error)
  })
})

describe('formatBtid', () => {
  it('is Base64 of RAND at the name of the bootstrapping server', () => {
    expect(formatBtid(RAND, 'bsf.mnc001.mcc262.pub.3gppnetwork.org')).toBe(
      'I1U8vpY3qJ0hiuZNrke/NQ==@bsf.mnc001.mcc262.pub.3gppnetwork.org',
    )
  })

  it('refuses a RAND of another length and a name that is none', () => {
    expect(() => formatBtid(new Uint8Array(8), 'bsf.net')).toThrow(new RangeError('rand must have 16 bytes'))
    expect(() => formatBtid(RAND, 'bsf net')).toThrow(new TypeError('bsfServerName must be a domain name'))
  })
})

describe('ksNafPassword', () => {
  it('is Base64 of Ks_NAF', () => {
    const password = ksNafPassword(Uint8Array.from({ length: 32 }, (_, index) => index))
    expect(new TextDecoder().decode(password)).toBe('AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=')
  })

  it('refuses another length', () => {
    expect(() => ksNafPassword(new Uint8Array(16))).toThrow(new RangeError('ksNaf must have 32 bytes'))
  })
})
