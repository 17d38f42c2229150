/**
 * UCS2: two octets a character, the higher first. It has no characters beyond the Basic Multilingual Plane. Reads: D-DC-44
 *
 * @see TS 23.038 §6.2.3
 */

/** Halves of characters beyond the Basic Multilingual Plane. */
const SURROGATE = /[\ud800-\udfff]/

/**
 * Writes text in UCS2.
 *
 * @returns `undefined` when a character is beyond the Basic Multilingual Plane, or half of one.
 * @see TS 23.038 §6.2.3
 */
export function encodeUcs2(text: string): Uint8Array | undefined {
  if (SURROGATE.test(text)) return undefined
  const octets = new Uint8Array(2 * text.length)
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    octets[2 * index] = unit >> 8
    octets[2 * index + 1] = unit & 0xff
  }
  return octets
}

/**
 * Reads text in UCS2.
 *
 * @returns `undefined` when the number of octets is odd, or a pair of octets is half of a character.
 * @see TS 23.038 §6.2.3
 */
export function decodeUcs2(octets: Uint8Array): string | undefined {
  if (octets.length % 2 !== 0) return undefined
  let text = ''
  for (let index = 0; index < octets.length; index += 2) {
    text += String.fromCharCode(((octets[index] ?? 0) << 8) | (octets[index + 1] ?? 0))
  }
  return SURROGATE.test(text) ? undefined : text
}
