/**
 * The Network Access Identifier `username@realm`, which is the form of a private user identity.
 *
 * @see RFC 4282 §2.1
 */

import { isRealm } from './host-name.js'

/** Longest identifier, in octets of UTF-8 (RFC 4282 §2.2). */
const MAX_OCTETS = 253

/** What stands for itself in a username, and what a backslash makes stand for itself. */
const CHARACTER = "[!#$%&'*+\\-/0-9=?A-Z^_`a-z{|}~\\u0080-\\u{10FFFF}]|\\\\."
const USERNAME = `(?:${CHARACTER})+(?:\\.(?:${CHARACTER})+)*`
const FORM = new RegExp(`^${USERNAME}@([^@]*)$`, 'su')

/** Control characters, separators other than the blank, halves of a character: prohibited, escaped or not (RFC 4282 §2.4). */
const PROHIBITED = /(?! )[\p{C}\p{Z}]/u

/**
 * Tells whether a text is a Network Access Identifier with a username and a realm, of at most 253 octets in UTF-8.
 *
 * @see RFC 4282 §2.1, §2.2, §2.4
 */
export function isNetworkAccessIdentifier(text: unknown): text is string {
  if (typeof text !== 'string' || text.length > MAX_OCTETS || PROHIBITED.test(text)) return false
  const [, realm] = FORM.exec(text) ?? []
  return isRealm(realm) && new TextEncoder().encode(text).length <= MAX_OCTETS
}

/** Tells whether two identifiers name the same user: the usernames are equal, the realms are ignoring case. Reads: D-DC-45 */
export function isSameNetworkAccessIdentifier(one: string, other: string): boolean {
  return foldRealm(one) === foldRealm(other)
}

/** A realm holds no `@`, so that the last one is where it begins. */
function foldRealm(identifier: string): string {
  const at = identifier.lastIndexOf('@')
  return identifier.slice(0, at) + identifier.slice(at).toLowerCase()
}
