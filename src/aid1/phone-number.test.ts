import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { encodeBase64 } from '../bytes/base64.js'
import { ContractError } from '../errors/contract-error.js'
import { AES_256_GCM, decryptPhoneNumber, encryptPhoneNumber, type PhoneNumberAlgorithm } from './phone-number.js'

const KEY = Uint8Array.from({ length: 32 }, (_, index) => index)
const DIGITS = '4918974020143'
const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
const UNDECRYPTABLE = expect.objectContaining({
  code: 'AID1_PHONE_NUMBER',
  message: 'The phone number cannot be decrypted, or is not 5 to 15 digits',
  source: 'AID.02 §7.3',
  answer: { code: '91', error: 'Invalid request syntax' },
})

describe('AES_256_GCM', () => {
  // McGrew and Viega, The Galois/Counter Mode of Operation, Appendix B: the 256-bit keys without associated data.
  it.each([
    ['13', '00'.repeat(32), '00'.repeat(12), '', '530f8afbc74536b9a963b4f1c4cb738b'],
    [
      '14',
      '00'.repeat(32),
      '00'.repeat(12),
      '00'.repeat(16),
      'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919',
    ],
    [
      '15',
      'feffe9928665731c6d6a8f9467308308'.repeat(2),
      'cafebabefacedbaddecaf888',
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255',
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015adb094dac5d93471bdec1a502270e3cc6c',
    ],
  ])('gives test case %s of McGrew and Viega, both ways', async (_case, key, iv, plaintext, ciphertext) => {
    expect(await AES_256_GCM.encrypt(bytes(key), bytes(iv), bytes(plaintext))).toEqual(bytes(ciphertext))
    expect(await AES_256_GCM.decrypt(bytes(key), bytes(iv), bytes(ciphertext))).toEqual(bytes(plaintext))
  })

  it('takes no shorter key, which would make it AES-128', async () => {
    await expect(AES_256_GCM.encrypt(bytes('00'.repeat(16)), bytes('00'.repeat(12)), bytes(''))).rejects.toThrow(
      RangeError,
    )
  })
})

describe('encryptPhoneNumber', () => {
  it('writes Base64 of the digits and the tag, with a new 96-bit vector each time', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => encryptPhoneNumber(DIGITS, { key: KEY })))
    expect(Buffer.from(first?.phoneNumber ?? '', 'base64').length).toBe(DIGITS.length + 16)
    expect(Buffer.from(first?.iv ?? '', 'base64').length).toBe(12)
    expect(second?.iv).not.toBe(first?.iv)
    expect(second?.phoneNumber).not.toBe(first?.phoneNumber)
  })

  it.each([
    ['a leading +', '+4918974020143', {}, TypeError, 'A phone number has digits only, no + sign'],
    ['a blank', '49 189', {}, TypeError, 'A phone number has digits only, no + sign'],
    ['digits of another script', '٤٩١٨٩', {}, TypeError, 'A phone number has digits only, no + sign'],
    ['a number', 4918974020143, {}, TypeError, 'A phone number has digits only, no + sign'],
    ['4 digits', '4918', {}, RangeError, 'A phone number has 5 to 15 digits'],
    ['16 digits', '4918974020143000', {}, RangeError, 'A phone number has 5 to 15 digits'],
    ['a key of 16 bytes', DIGITS, { key: KEY.subarray(16) }, RangeError, 'key must have 32 bytes'],
    ['a key as text', DIGITS, { key: 'x'.repeat(32) }, TypeError, 'key must be a Uint8Array'],
  ])('refuses %s', async (_what, digits, options, type, message) => {
    const encrypted = encryptPhoneNumber(digits as string, { key: KEY, ...options } as { key: Uint8Array })
    await expect(encrypted).rejects.toThrow(type)
    await expect(encrypted).rejects.toThrow(message)
  })
})

describe('decryptPhoneNumber', () => {
  const IV = bytes('000102030405060708090a0b')
  const iv = encodeBase64(IV)
  /** Encrypts any text, even one that is no phone number. */
  const encryptText = async (text: string) =>
    encodeBase64(await AES_256_GCM.encrypt(KEY, IV, new TextEncoder().encode(text)))

  it.each(['91996', '919961345678', '4918974020143', '491897402014300'])(
    'reads what was encrypted from %s',
    async (digits) => {
      expect(await decryptPhoneNumber(await encryptPhoneNumber(digits, { key: KEY }), { key: KEY })).toBe(digits)
    },
  )

  it.each([
    ['nothing', ''],
    ['4 digits', '4918'],
    ['16 digits', '4918974020143000'],
    ['a leading +', '+4918974020143'],
    ['a line break at the end', '4918974020143\n'],
    ['letters', 'abcdefgh'],
    ['a very long text', '1'.repeat(500)],
  ])('refuses an encrypted text of %s', async (_what, text) => {
    const phoneNumber = await encryptText(text)
    await expect(decryptPhoneNumber({ phoneNumber, iv }, { key: KEY })).rejects.toThrow(UNDECRYPTABLE)
  })

  it('refuses whatever was changed on the way, and never says what', async () => {
    const phoneNumber = await encryptText(DIGITS)
    const ciphertext = Buffer.from(phoneNumber, 'base64')
    const flipped = ciphertext.map((byte, index) => (index === ciphertext.length - 1 ? byte ^ 1 : byte))
    const table = {
      'a flipped bit of the tag': { phoneNumber: encodeBase64(flipped), iv },
      'a truncated tag': { phoneNumber: encodeBase64(ciphertext.subarray(0, -4)), iv },
      'less than a tag': { phoneNumber: encodeBase64(ciphertext.subarray(0, 15)), iv },
      'an empty phone number': { phoneNumber: '', iv },
      'no phone number': { iv },
      'no vector': { phoneNumber },
      'another vector': { phoneNumber, iv: encodeBase64(new Uint8Array(12)) },
      'a vector of 16 bytes': { phoneNumber, iv: encodeBase64(new Uint8Array(16)) },
      'a vector that is not Base64': { phoneNumber, iv: `${iv}!` },
      base64url: { phoneNumber: '_-_-', iv },
      'a line break in Base64': { phoneNumber: `${phoneNumber}\n`, iv },
      'more than 1024 characters': { phoneNumber: 'AAAA'.repeat(257), iv },
      'values that are not text': { phoneNumber: 1, iv: null },
    }
    const shown = new Set<string>()
    for (const [what, given] of Object.entries(table)) {
      const error: unknown = await decryptPhoneNumber(given, { key: KEY }).catch((thrown: unknown) => thrown)
      expect(error, what).toEqual(UNDECRYPTABLE)
      expect(error, what).not.toHaveProperty('cause')
      expect(inspect(error)).not.toContain(DIGITS)
      shown.add(JSON.stringify(error))
    }
    expect(shown.size).toBe(1)
  })

  it.each([
    ['a key of 31 bytes', KEY.subarray(1), RangeError, 'key must have 32 bytes'],
    ['no key', undefined, TypeError, 'key must be a Uint8Array'],
  ])('refuses to work with %s', async (_what, key, type, message) => {
    const decrypted = decryptPhoneNumber({ phoneNumber: '', iv }, { key: key as Uint8Array })
    await expect(decrypted).rejects.toThrow(type)
    await expect(decrypted).rejects.toThrow(message)
  })

  it('uses the algorithm that the parties agreed on', async () => {
    const reverse = async (_key: Uint8Array, _iv: Uint8Array, text: Uint8Array) => text.toReversed()
    const algorithm: PhoneNumberAlgorithm = { keyBytes: 1, ivBytes: 4, encrypt: reverse, decrypt: vi.fn(reverse) }
    const options = { key: Uint8Array.of(7), algorithm }
    const encrypted = await encryptPhoneNumber(DIGITS, options)
    expect(encrypted.phoneNumber).toBe(btoa('3410204798194'))
    expect(await decryptPhoneNumber(encrypted, options)).toBe(DIGITS)
    expect(algorithm.decrypt).toHaveBeenCalledExactlyOnceWith(
      options.key,
      expect.any(Uint8Array),
      expect.any(Uint8Array),
    )
  })

  it('treats an algorithm that throws like one that rejects', async () => {
    const decrypt = () => {
      throw new Error('bad padding')
    }
    const options = { key: KEY, algorithm: { ...AES_256_GCM, decrypt } }
    await expect(decryptPhoneNumber({ phoneNumber: 'AAAA', iv }, options)).rejects.toThrow(UNDECRYPTABLE)
  })

  it('reads back every phone number, and throws nothing but a ContractError on anything else', async () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 5, maxLength: 15 })
    await fc.assert(
      fc.asyncProperty(digits, async (number) => {
        expect(await decryptPhoneNumber(await encryptPhoneNumber(number, { key: KEY }), { key: KEY })).toBe(number)
      }),
    )
    const member = fc.oneof(
      fc.base64String(),
      fc.uint8Array({ minLength: 12, maxLength: 12 }).map(encodeBase64),
      fc.anything(),
    )
    await fc.assert(
      fc.asyncProperty(fc.record({ phoneNumber: member, iv: member }), async (encrypted) => {
        await expect(decryptPhoneNumber(encrypted, { key: KEY })).rejects.toThrow(ContractError)
      }),
    )
  })
})
