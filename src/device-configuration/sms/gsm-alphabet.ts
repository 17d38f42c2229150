/**
 * The GSM 7 bit default alphabet with its extension table: text to septets and back.
 *
 * @see TS 23.038 §6.2.1, §6.2.1.1
 */

/** Leads from the default alphabet to the extension table for one character. */
const ESCAPE = 0x1b

/** The default alphabet in its order, 16 characters a row. */
const DEFAULT_ALPHABET = [
  '@£$¥èéùìòÇ\nØø\rÅå',
  'Δ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ',
  ' !"#¤%&\'()*+,-./',
  '0123456789:;<=>?',
  '¡ABCDEFGHIJKLMNO',
  'PQRSTUVWXYZÄÖÑÜ§',
  '¿abcdefghijklmno',
  'pqrstuvwxyzäöñüà',
].join('')

/** The extension table: what stands after an escape. */
const EXTENSION_TABLE: ReadonlyMap<number, string> = new Map([
  [0x0a, '\f'],
  [0x14, '^'],
  [0x28, '{'],
  [0x29, '}'],
  [0x2f, '\\'],
  [0x3c, '['],
  [0x3d, '~'],
  [0x3e, ']'],
  [0x40, '|'],
  [0x65, '€'],
])

/** Character → its one or two septets. */
const SEPTETS: ReadonlyMap<string, readonly number[]> = new Map<string, readonly number[]>([
  ...Array.from(DEFAULT_ALPHABET, (character, septet) => [character, [septet]] as const).filter(
    ([, [septet]]) => septet !== ESCAPE,
  ),
  ...Array.from(EXTENSION_TABLE, ([septet, character]) => [character, [ESCAPE, septet]] as const),
])

/**
 * Turns text into septets, one number from 0 to 127 each; a character of the extension table takes two.
 *
 * @returns `undefined` when a character is in neither table.
 * @see TS 23.038 §6.2.1, §6.2.1.1
 */
export function encodeGsmAlphabet(text: string): number[] | undefined {
  const septets: number[] = []
  for (const character of text) {
    const codes = SEPTETS.get(character)
    if (codes === undefined) return undefined
    septets.push(...codes)
  }
  return septets
}

/**
 * Turns septets into text.
 *
 * @returns `undefined` when an escape has no character of the extension table behind it. Reads: D-DC-44
 * @see TS 23.038 §6.2.1, §6.2.1.1
 */
export function decodeGsmAlphabet(septets: readonly number[]): string | undefined {
  let text = ''
  let escaped = false
  for (const septet of septets) {
    if (!escaped && septet === ESCAPE) {
      escaped = true
      continue
    }
    const character = escaped ? EXTENSION_TABLE.get(septet) : DEFAULT_ALPHABET[septet]
    if (character === undefined) return undefined
    text += character
    escaped = false
  }
  return escaped ? undefined : text
}
