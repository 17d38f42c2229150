/**
 * Texts that UTF-8 has a place for.
 */

const LONE_SURROGATE = /\p{Surrogate}/u

/** Whether a text has no half of a character. */
export function isWholeText(text: string): boolean {
  return !LONE_SURROGATE.test(text)
}
