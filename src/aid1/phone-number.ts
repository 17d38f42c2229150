/**
 * The phone number of Send MSP token: encrypted by the MSP, decrypted by the CMP. Runs on Web Crypto.
 *
 * AID.02 leaves the encryption to the two parties: the default here is AES-256-GCM, another is a parameter. Reads: D-AID-11
 *
 * @see AID.02 §7.3
 */

import { decodeBase64, encodeBase64 } from '../bytes/base64.js'
import { aid1Error } from './contract-errors.js'

/** The two members of Send MSP token that carry a phone number, each in Base64. */
export interface EncryptedPhoneNumber {
  readonly phoneNumber: string
  readonly iv: string
}

/** An encryption that two parties agreed on. */
export interface PhoneNumberAlgorithm {
  /** Length of the key, in bytes. Default: 32. */
  readonly keyBytes?: number
  /** Length of the initialization vector, in bytes. A random one is made for each encryption. */
  readonly ivBytes: number
  encrypt(key: Uint8Array, iv: Uint8Array, plaintext: Uint8Array): Promise<Uint8Array>
  /** Rejects, in whatever way, when the ciphertext was not made with this key and this vector. */
  decrypt(key: Uint8Array, iv: Uint8Array, ciphertext: Uint8Array): Promise<Uint8Array>
}

/** How a phone number is encrypted or decrypted. */
export interface PhoneNumberOptions {
  /** The key that CMP and MSP share: 32 bytes, unless the algorithm says otherwise. */
  readonly key: Uint8Array
  /** Default: {@link AES_256_GCM}. */
  readonly algorithm?: PhoneNumberAlgorithm | undefined
}

/** AES-256-GCM with a 96-bit vector, a 128-bit tag at the end of the ciphertext, and no associated data. Reads: D-AID-11 */
export const AES_256_GCM: PhoneNumberAlgorithm = {
  keyBytes: 32,
  ivBytes: 12,
  async encrypt(key, iv, plaintext) {
    const imported = await importAesKey(key, 'encrypt')
    return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: copy(iv) }, imported, copy(plaintext)))
  },
  async decrypt(key, iv, ciphertext) {
    const imported = await importAesKey(key, 'decrypt')
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: copy(iv) }, imported, copy(ciphertext)))
  },
}

/** Longest `phoneNumber` that is decrypted, in characters of Base64: far more than 15 digits need in any encryption. */
const CIPHERTEXT_MAX_LENGTH = 1024

/**
 * Encrypts a phone number with a fresh random vector.
 *
 * @param digits Country code, area and subscriber number: 5 to 15 digits, without `+`.
 * @throws {TypeError} when `digits` has anything but digits, or the key is not bytes.
 * @throws {RangeError} when there are fewer than 5 or more than 15 digits, or the key has another length.
 * @see AID.02 §7.3
 */
export async function encryptPhoneNumber(digits: string, options: PhoneNumberOptions): Promise<EncryptedPhoneNumber> {
  const { key, algorithm = AES_256_GCM } = options
  checkKey(key, algorithm)
  if (typeof digits !== 'string' || !/^\d+$/.test(digits))
    throw new TypeError('A phone number has digits only, no + sign')
  if (!isPhoneNumber(digits)) throw new RangeError('A phone number has 5 to 15 digits')
  const iv = crypto.getRandomValues(new Uint8Array(algorithm.ivBytes))
  const ciphertext = await algorithm.encrypt(key, iv, new TextEncoder().encode(digits))
  return { phoneNumber: encodeBase64(ciphertext), iv: encodeBase64(iv) }
}

/**
 * Decrypts a phone number. What goes wrong with it is not told apart: an answer that did would help to guess it.
 *
 * @returns Country code, area and subscriber number: 5 to 15 digits.
 * @throws {ContractError} AID1_PHONE_NUMBER when a member is missing or not canonical Base64, the vector has another length, the decryption fails, or it gives anything but 5 to 15 digits.
 * @throws {TypeError} when the key is not bytes.
 * @throws {RangeError} when the key has another length.
 * @see AID.02 §7.3
 */
export async function decryptPhoneNumber(
  encrypted: { readonly phoneNumber?: unknown; readonly iv?: unknown },
  options: PhoneNumberOptions,
): Promise<string> {
  const { key, algorithm = AES_256_GCM } = options
  checkKey(key, algorithm)
  const ciphertext = readBase64(encrypted.phoneNumber)
  const iv = readBase64(encrypted.iv)
  if (ciphertext === undefined || iv?.length !== algorithm.ivBytes) throw aid1Error('AID1_PHONE_NUMBER')
  const digits = await decryptText(algorithm, key, iv, ciphertext)
  if (digits === undefined || !isPhoneNumber(digits)) throw aid1Error('AID1_PHONE_NUMBER')
  return digits
}

/** The first 16 characters of the plaintext, one more than a phone number has; `undefined` when there is none. */
async function decryptText(algorithm: PhoneNumberAlgorithm, key: Uint8Array, iv: Uint8Array, ciphertext: Uint8Array) {
  try {
    const plaintext = await algorithm.decrypt(key, iv, ciphertext)
    return String.fromCharCode(...plaintext.subarray(0, 16))
  } catch {
    return undefined
  }
}

/** Reads: D-AID-11 */
function isPhoneNumber(text: string): boolean {
  return /^\d{5,15}$/.test(text)
}

function readBase64(value: unknown): Uint8Array | undefined {
  return typeof value === 'string' && value.length <= CIPHERTEXT_MAX_LENGTH ? decodeBase64(value) : undefined
}

function checkKey(key: unknown, { keyBytes = 32 }: PhoneNumberAlgorithm): void {
  if (!(key instanceof Uint8Array)) throw new TypeError('key must be a Uint8Array')
  if (key.length !== keyBytes) throw new RangeError(`key must have ${keyBytes} bytes`)
}

function importAesKey(key: Uint8Array, usage: 'encrypt' | 'decrypt') {
  // Web Crypto would take 16 bytes as well, and use AES-128.
  checkKey(key, AES_256_GCM)
  return crypto.subtle.importKey('raw', copy(key), 'AES-GCM', false, [usage])
}

/** Web Crypto takes no memory that is shared between threads, and the type of a plain `Uint8Array` does not rule it out. */
function copy(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes)
}
