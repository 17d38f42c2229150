/**
 * Levels of assurance: how sure an operator is that it was the user.
 *
 * @see MC API §4
 */

import { mobileConnectError } from './contract-errors.js'

/** Known level → what the user proves with it. Reads: D-MC-3 */
export const LEVELS_OF_ASSURANCE = {
  '1': 'low confidence, known from one gateway only',
  '2': 'something that the user has: the mobile device',
  '3': 'something that the user has, and something that the user knows: the device and a PIN',
  '4': 'as 3, with cryptographic keys in a SIM applet',
} as const satisfies Readonly<Record<string, string>>

/** A level that is known, or another one: the list is open. Reads: D-MC-3 */
export type LevelOfAssurance = keyof typeof LEVELS_OF_ASSURANCE | (string & {})

/** Visible ASCII but `"` and `\`, as a scope has them. */
const LEVEL = /^[\x21\x23-\x5b\x5d-\x7e]{1,64}$/

/** More levels than anybody asks for, and the longest parameter, in characters. */
const MAX_LEVELS = 16
const MAX_LENGTH = 255

/**
 * Writes `acr_values`: levels with blanks between them, the preferred one first.
 *
 * @param levels 1 to 16 of them, each once.
 * @throws {TypeError} when there is none, one twice, or one with other characters than visible ASCII.
 * @see MC API §4
 * @see OIDC Core §3.1.2.1
 */
export function formatAcrValues(levels: readonly LevelOfAssurance[]): string {
  if (!Array.isArray(levels) || !isListOfLevels(levels)) {
    throw new TypeError(`acrValues must be 1 to ${MAX_LEVELS} levels of assurance, each once`)
  }
  return levels.join(' ')
}

/**
 * Reads `acr_values`: the levels that are asked for, the preferred one first. Levels that are not known are kept. Reads: D-MC-3
 *
 * @throws {ContractError} MC_ACR_VALUES when it is no list of levels with single blanks between them, or has one twice.
 * @see MC API §4
 */
export function parseAcrValues(text: unknown): LevelOfAssurance[] {
  const levels = typeof text === 'string' && text.length <= MAX_LENGTH ? text.split(' ') : []
  if (isListOfLevels(levels)) return levels
  const message = `must be 1 to ${MAX_LEVELS} levels of assurance, each once, with single blanks between them`
  throw mobileConnectError('MC_ACR_VALUES', [{ pointer: '', code: 'acr-values', message, source: 'MC API §4' }])
}

function isListOfLevels(levels: readonly unknown[]): boolean {
  return (
    levels.length >= 1 &&
    levels.length <= MAX_LEVELS &&
    levels.join(' ').length <= MAX_LENGTH &&
    new Set(levels).size === levels.length &&
    levels.every((level) => typeof level === 'string' && LEVEL.test(level))
  )
}
