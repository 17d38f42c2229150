import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../../errors/contract-error.js'
import { decodeOtpSms, encodeOtpSms } from './otp-sms.js'
import type { ReceivedSmsUserData, SmsUserData } from './sms-user-data.js'

const octets = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'))

/** An SMS by the octets of header and text. */
const sms = (header: string, text: string, dataCodingScheme: 0x00 | 0x08, userDataLength: number): SmsUserData => ({
  userDataHeader: octets(header),
  userData: octets(text),
  dataCodingScheme,
  userDataLength,
})

const HEADER = '06 05 04 9199 0000'

describe('encodeOtpSms', () => {
  it.each([
    ['to the default port in UCS2', { otp: '123456' }, sms(HEADER, '003100320033003400350036', 0x08, 19)],
    ['to the port of the request', { otp: '12', port: 8000 }, sms('06 05 04 1f40 0000', '0031 0032', 0x08, 11)],
    ['in the default alphabet', { otp: '12345678', coding: 'gsm-7-bit' }, sms(HEADER, '31d98c56b3dd70', 0x00, 16)],
    ['with bits left over', { otp: '1234567', coding: 'gsm-7-bit' }, sms(HEADER, '31d98c56b3dd00', 0x00, 15)],
    ['with a character of two septets', { otp: '€', coding: 'gsm-7-bit' }, sms(HEADER, '9b32', 0x00, 10)],
  ] as const)('writes an SMS %s', (_what, options, want) => {
    expect(encodeOtpSms(options)).toStrictEqual(want)
  })

  it.each([
    ['66 characters in UCS2', 'ü'.repeat(66), 'ucs2', 132, 139],
    ['152 septets', 'ü'.repeat(152), 'gsm-7-bit', 133, 160],
    ['152 septets in 76 characters', '€'.repeat(76), 'gsm-7-bit', 133, 160],
  ] as const)('has room for %s', (_what, otp, coding, length, userDataLength) => {
    const encoded = encodeOtpSms({ otp, coding })
    expect(encoded.userData).toHaveLength(length)
    expect(encoded.userDataLength).toBe(userDataLength)
    expect(decodeOtpSms(encoded)).toStrictEqual({ otp, port: 37273 })
  })

  const NO_ROOM = new RangeError('The text must fit into one SMS: 152 septets, or 66 characters in UCS2')
  const NO_CHARACTER = new TypeError('The text has a character that the coding does not have')
  const EMPTY = new TypeError('The text of an SMS must not be empty')
  const PORT = new RangeError('port must be 1 to 65535')
  it.each([
    ['67 characters in UCS2', { otp: 'a'.repeat(67) }, NO_ROOM],
    ['153 septets', { otp: 'a'.repeat(153), coding: 'gsm-7-bit' }, NO_ROOM],
    ['153 septets in 77 characters', { otp: `${'€'.repeat(76)}a`, coding: 'gsm-7-bit' }, NO_ROOM],
    ['a megabyte', { otp: 'a'.repeat(1_000_000), coding: 'gsm-7-bit' }, NO_ROOM],
    ['a character beyond UCS2', { otp: '1😀' }, NO_CHARACTER],
    ['half of a character', { otp: '1\udc00' }, NO_CHARACTER],
    ['a character beyond the default alphabet', { otp: '1ő', coding: 'gsm-7-bit' }, NO_CHARACTER],
    ['an empty OTP', { otp: '' }, EMPTY],
    ['an OTP that is a number', { otp: 123456 }, EMPTY],
    ['port 0, which asks for a standard SMS', { otp: '1', port: 0 }, PORT],
    ['a negative port', { otp: '1', port: -1 }, PORT],
    ['port 65536', { otp: '1', port: 65536 }, PORT],
    ['half a port', { otp: '1', port: 1.5 }, PORT],
    ['a port that is not a number', { otp: '1', port: Number.NaN }, PORT],
    ['a port as text', { otp: '1', port: '37273' }, PORT],
    ['another coding', { otp: '1', coding: '8-bit' }, new RangeError('coding must be gsm-7-bit or ucs2')],
    [
      'an OTP that reads as a trigger',
      { otp: '1-rcscfg' },
      new TypeError('otp must not read as a reconfiguration trigger'),
    ],
  ])('refuses %s, and does not show it', (_what, options, error) => {
    expect(() => encodeOtpSms(options as { otp: string })).toThrow(error)
  })
})

describe('decodeOtpSms', () => {
  /** 11 octets, so that the text begins after 13 septets, and 3 fill bits. */
  const LONG_HEADER = '0a 70 02 aabb 05 04 9199 0000'

  it.each([
    ['UCS2', sms(HEADER, '0034 0032 20ac', 0x08, 13), '42€'],
    ['the default alphabet', sms(HEADER, '31d98c56b301', 0x00, 14), '123456'],
    ['a text after fill bits', sms(LONG_HEADER, '80b2cbe17919242fc3d979', 0x00, 25), 'Please reply'],
    ['a text after fill bits that are not 0', sms(LONG_HEADER, '87b2cbe17919242fc3d979', 0x00, 25), 'Please reply'],
    ['seven bits left over', sms(HEADER, '31d98c56b3dd00', 0x00, 15), '1234567'],
    ['seven bits left over that are not 0', sms(HEADER, '31d98c56b3ddfe', 0x00, 15), '1234567'],
    ['an @ at the end', sms(HEADER, '31d98c56b3dd00', 0x00, 16), '1234567@'],
  ])('reads %s', (_what, given, otp) => {
    expect(decodeOtpSms(given)).toStrictEqual({ otp, port: 37273 })
  })

  it.each([
    ['UCS2', sms(HEADER, '0034 0032', 0x08, 0), '42'],
    ['septets and bits left over', sms(HEADER, '31d98c56b301', 0x00, 0), '123456'],
    ['a last octet of bits left over', sms(HEADER, '31d98c56b3dd00', 0x00, 0), '1234567'],
    ['a last octet with the last bit of a character', sms(HEADER, '31d98c56b38501', 0x00, 0), '123456a'],
    ['a last octet that ends a character', sms(HEADER, '31d98c56b3dd70', 0x00, 0), '12345678'],
    ['a text after fill bits', sms(LONG_HEADER, '80b2cbe17919242fc3d979', 0x00, 0), 'Please reply'],
  ])('reads %s without a length', (_what, { userDataLength: _, ...given }, otp) => {
    expect(decodeOtpSms(given)).toStrictEqual({ otp, port: 37273 })
  })

  it('tells the port', () => {
    expect(decodeOtpSms(sms('06 05 04 1f40 0000', '0031', 0x08, 9))).toStrictEqual({ otp: '1', port: 8000 })
  })

  it('takes what a gateway hands over as a Buffer, a part of a larger one', () => {
    const data = Buffer.from('06050491990000003100320033', 'hex')
    const given = { userDataHeader: data.subarray(0, 7), userData: data.subarray(7), dataCodingScheme: 0x08 }
    expect(decodeOtpSms(given)).toStrictEqual({ otp: '123', port: 37273 })
  })

  const SCHEME = 'The data coding scheme must be 0x00 (GSM 7 bit default alphabet) or 0x08 (UCS2)'
  const SIZE = 'The header and what follows it must be at most 140 octets together'
  const LENGTH =
    'The length must be that of the header with its fill bits and the text: septets for 0x00, octets for 0x08'
  const SEPTET = 'Each septet must be a character of the GSM 7 bit default alphabet or its extension table'
  const UCS2 = 'The text must be whole characters of UCS2, of two octets each'
  const TEXT = 'There must be a text after the header'
  const TRIGGER = 'The text must not be a reconfiguration trigger'
  const OTP = sms(HEADER, '31d98c56b301', 0x00, 14)

  it.each([
    ['data of 8 bit', { ...OTP, dataCodingScheme: 0x04 }, '/dataCodingScheme', 'data-coding-scheme', SCHEME],
    ['a message class', { ...OTP, dataCodingScheme: 0xf0 }, '/dataCodingScheme', 'data-coding-scheme', SCHEME],
    ['a scheme as text', { ...OTP, dataCodingScheme: '0' }, '/dataCodingScheme', 'data-coding-scheme', SCHEME],
    ['no scheme', { ...OTP, dataCodingScheme: undefined }, '/dataCodingScheme', 'data-coding-scheme', SCHEME],
    ['141 octets', sms(HEADER, '00'.repeat(134), 0x08, 141), '', 'size', SIZE],
    ['a megabyte', { ...OTP, userData: new Uint8Array(1_000_000) }, '', 'size', SIZE],
    [
      'no header',
      sms('', '0031', 0x08, 2),
      '/userDataHeader',
      'header-length',
      'The first octet of the header must be the number of the octets after it',
    ],
    ['a length of octets for septets', { ...OTP, userDataLength: 13 }, '/userDataLength', 'user-data-length', LENGTH],
    ['a length without the header', { ...OTP, userDataLength: 6 }, '/userDataLength', 'user-data-length', LENGTH],
    ['a length beyond the octets', { ...OTP, userDataLength: 15 }, '/userDataLength', 'user-data-length', LENGTH],
    ['a huge length', { ...OTP, userDataLength: 2 ** 53 }, '/userDataLength', 'user-data-length', LENGTH],
    ['half a length', { ...OTP, userDataLength: 14.5 }, '/userDataLength', 'user-data-length', LENGTH],
    ['a negative length', { ...OTP, userDataLength: -1 }, '/userDataLength', 'user-data-length', LENGTH],
    ['a length that is no number', { ...OTP, userDataLength: '14a' }, '/userDataLength', 'user-data-length', LENGTH],
    ['a length of too few octets', sms(HEADER, '0031', 8, 8), '/userDataLength', 'user-data-length', LENGTH],
    ['a length of septets for octets', sms(HEADER, '0031', 8, 10), '/userDataLength', 'user-data-length', LENGTH],
    ['less than the header for a length', sms(HEADER, '31', 0x00, 7), '/userDataLength', 'user-data-length', LENGTH],
    ['an escape at the end', sms(HEADER, '31cd06', 0x00, 11), '/userData', 'gsm-alphabet', SEPTET],
    ['an escape without a character', sms(HEADER, '9b20', 0x00, 10), '/userData', 'gsm-alphabet', SEPTET],
    ['half of a character', sms(HEADER, '0031 00', 0x08, 10), '/userData', 'ucs2', UCS2],
    ['a surrogate pair', sms(HEADER, 'd83dde00', 0x08, 11), '/userData', 'ucs2', UCS2],
    ['fill bits alone', sms(LONG_HEADER, '00', 0x00, 13), '/userData', 'no-text', TEXT],
    ['no fill bits', sms(LONG_HEADER, '', 0x00, 13), '/userData', 'no-text', TEXT],
    ['no septets', sms(HEADER, '', 0x00, 8), '/userData', 'no-text', TEXT],
    ['no characters', sms(HEADER, '', 0x08, 7), '/userData', 'no-text', TEXT],
    [
      'no characters and no length',
      { ...OTP, userData: octets(''), userDataLength: undefined },
      '/userData',
      'no-text',
      TEXT,
    ],
    [
      'a reconfiguration trigger',
      sms(HEADER, 'b2180d168bc160b1190e77a3c55af2f17c6c3e03', 0x00, 30),
      '/userData',
      'not-an-otp',
      TRIGGER,
    ],
  ])('refuses %s', (_what, given, pointer, code, message) => {
    const decode = () => decodeOtpSms(given as ReceivedSmsUserData)
    expect(decode).toThrow(ContractError)
    expect(decode).toThrow(
      expect.objectContaining({
        code: 'DC_SMS_USER_DATA',
        message: 'The user data of the SMS is not what RCC.14 asks for',
        source: 'RCC.14 §2.6.2',
        issues: [expect.objectContaining({ pointer, code, message })],
      }),
    )
  })

  it.each([
    ['header', { ...OTP, userDataHeader: [6, 5, 4, 0x91, 0x99, 0, 0] }],
    ['text', { ...OTP, userData: 'AAMQ' }],
  ])('throws a TypeError when the %s is not a Uint8Array', (_what, given) => {
    expect(() => decodeOtpSms(given as unknown as ReceivedSmsUserData)).toThrow(
      new TypeError('userDataHeader and userData must each be a Uint8Array'),
    )
  })

  const GSM_CHARACTERS =
    '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà\f^{}\\[~]|€'
  const gsmTexts = fc.array(fc.constantFrom(...GSM_CHARACTERS), { minLength: 1, maxLength: 76 })
  const ucs2Texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 66 })
  const sent = fc.oneof(
    fc.record({ otp: gsmTexts.map((all) => all.join('')), coding: fc.constant('gsm-7-bit' as const) }),
    fc.record({
      otp: ucs2Texts.filter((text) => text.length <= 66 && !/[\ud800-\udfff]/.test(text)),
      coding: fc.constant('ucs2' as const),
    }),
  )

  it('reads every text of the alphabets as it was written', () => {
    fc.assert(
      fc.property(sent, fc.integer({ min: 1, max: 65535 }), ({ otp, coding }, port) => {
        expect(decodeOtpSms(encodeOtpSms({ otp, port, coding }))).toStrictEqual({ otp, port })
      }),
      { numRuns: 1000 },
    )
  })

  it('never throws but the promised error, and what it reads is written with the same text', () => {
    const bytes = fc.uint8Array({ maxLength: 150 })
    const received = fc.record({
      userDataHeader: fc.oneof(bytes, fc.constantFrom(octets(HEADER), octets(LONG_HEADER))),
      userData: bytes,
      dataCodingScheme: fc.oneof(fc.constantFrom(0x00, 0x08), fc.integer()),
      userDataLength: fc.option(fc.oneof(fc.nat(200), fc.double()), { nil: undefined }),
    })
    let read = 0
    fc.assert(
      fc.property(received, (given) => {
        let decoded: { otp: string; port: number }
        try {
          decoded = decodeOtpSms(given)
        } catch (error) {
          expect(error).toBeInstanceOf(ContractError)
          return
        }
        read++
        const coding = given.dataCodingScheme === 0x08 ? 'ucs2' : 'gsm-7-bit'
        expect(decodeOtpSms(encodeOtpSms({ ...decoded, coding }))).toStrictEqual(decoded)
      }),
      { numRuns: 5000 },
    )
    expect(read).toBeGreaterThan(50)
  })
})
