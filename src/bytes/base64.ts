/**
 * Strict Base64 and base64url, in Web standard code that runs in browsers too.
 *
 * A text is accepted only in the one spelling that encoding its bytes gives: no blanks, no stray bits in the last
 * character, padding exactly where the alphabet asks for it. So two different texts never stand for the same bytes.
 *
 * @see RFC 4648 §3.5, §4, §5
 */

/** Writes bytes as Base64 with padding (RFC 4648 §4). */
export function encodeBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/**
 * Reads canonical Base64: alphabet `A–Z a–z 0–9 + /`, padded to a multiple of four characters. The empty text is no bytes.
 *
 * @returns `undefined` when the text is anything else.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined
  return decodeCanonical(text)
}

/** Writes bytes as base64url without padding (RFC 4648 §5). */
export function encodeBase64Url(bytes: Uint8Array): string {
  return encodeBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/**
 * Reads canonical base64url: alphabet `A–Z a–z 0–9 - _`, no padding. The empty text is no bytes.
 *
 * @returns `undefined` when the text is anything else.
 */
export function decodeBase64Url(text: string): Uint8Array | undefined {
  if (text.length % 4 === 1 || !/^[A-Za-z0-9_-]*$/.test(text)) return undefined
  const padding = '='.repeat((4 - (text.length % 4)) % 4)
  return decodeCanonical(text.replaceAll('-', '+').replaceAll('_', '/') + padding)
}

/** Decodes text of the right alphabet and length, and refuses stray bits: the bytes must be written back as they came. */
function decodeCanonical(padded: string): Uint8Array | undefined {
  let binary: string
  try {
    binary = atob(padded)
  } catch {
    return undefined
  }
  if (btoa(binary) !== padded) return undefined
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index)
  return bytes
}
