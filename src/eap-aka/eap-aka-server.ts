/**
 * The network's side of EAP-AKA over HTTP: it challenges a subscriber and judges the answer.
 *
 * Needs `node:` at run time (node:crypto through `nodeCrypto`).
 *
 * @see RCC.14 §C.3
 * @see RFC 4187 §3, §6.3.2
 */

import { nodeCrypto } from '../crypto/node-crypto.js'
import { deriveEapAkaKeys, type EapAkaKeys } from './aka-keys.js'
import { hasRightCheckcode, readReceivedPacket } from './eap-aka-received.js'
import { EapAkaSession, type EapAkaSessionState } from './eap-aka-session.js'
import { requireBytes } from './eap-arguments.js'
import { findEapAttribute } from './eap-attributes.js'
import { verifyMac } from './eap-mac.js'
import { type EapAkaPacket, encodeEapPacket } from './eap-packet.js'
import { parseRootNai } from './root-identity.js'
import type { Auc } from './software-auc.js'

/** The packet goes to the client; the session waits for its answer. */
export interface EapAkaChallenge {
  readonly outcome: 'challenge'
  readonly session: EapAkaSession
  /** EAP-Request/AKA-Challenge, 68 bytes. */
  readonly packet: Uint8Array
}

/** The client is the subscriber. */
export interface EapAkaSuccess {
  readonly outcome: 'success'
  /** The Root NAI as it came. */
  readonly identity: string
  readonly imsi: string
  /** They show nothing when they are logged, and belong to the caller. */
  readonly keys: EapAkaKeys
}

/** The authentication failed: why is not told. */
export interface EapAkaFailure {
  readonly outcome: 'failure'
}

export interface EapAkaServerOptions {
  readonly auc: Auc
  /** Fills an array with random bytes; the identifiers begin behind one. Default: that of the Web Crypto API. */
  readonly getRandomValues?: ((bytes: Uint8Array) => unknown) | undefined
}

/** It keeps nothing of anybody between two calls, and shows nothing when it is logged. */
export interface EapAkaServer {
  /**
   * Challenges whom an identity names. Each call takes a vector of the subscriber, and anybody may name anybody: bound how often.
   *
   * @param identity The value of `EAP_ID`, not percent-encoded, of any sort.
   * @returns `failure` when it is not a Root NAI, or nobody's.
   * @throws Whatever the authentication centre throws.
   * @see RCC.14 §C.2, §C.3
   * @see RFC 4187 §9.3
   */
  challenge(identity: string): EapAkaChallenge | EapAkaFailure
  /**
   * Judges the answer to a challenge. The session is used up, however it turns out. Reads: D-DC-99
   *
   * @param response The packet as it came. Nothing in it makes this function throw.
   * @returns `success` when AT_MAC and AT_RES are right; another `challenge`, once, when the USIM asked for a fresh one; `failure` for all else.
   * @throws {TypeError} when the session is none, or the response is not bytes. Whatever the authentication centre throws is passed on.
   * @see RCC.14 §C.3
   * @see RFC 4187 §3, §6.3.2, §9.4, §9.6
   */
  receive(session: EapAkaSession, response: Uint8Array): EapAkaSuccess | EapAkaChallenge | EapAkaFailure
}

/**
 * Makes the network's side.
 *
 * @throws {TypeError} when the authentication centre cannot be asked.
 * @see RCC.14 §C.3
 */
export function createEapAkaServer(options: EapAkaServerOptions): EapAkaServer {
  const { auc, getRandomValues = (bytes: Uint8Array) => crypto.getRandomValues(bytes) } = options
  if (typeof auc?.vector !== 'function' || typeof auc.resynchronize !== 'function') {
    throw new TypeError('auc must have the functions vector and resynchronize')
  }
  const start = new Uint8Array(1)
  getRandomValues(start)
  // RFC 3748 §4.1: it begins at random. It is no secret: AT_MAC is what makes an answer the one to a challenge.
  let [identifier = 0] = start
  return {
    challenge(identity) {
      const imsi = parseRootNai(identity)?.imsi
      if (imsi === undefined) return { outcome: 'failure' }
      identifier = nextIdentifier(identifier)
      return challenge(auc, { identity, imsi, identifier, isResynchronized: false })
    },
    receive(session, response) {
      requireBytes(response, 'response')
      const state = EapAkaSession.take(session)
      const packet = state && readReceivedPacket(response)
      if (state === undefined || packet === undefined) return { outcome: 'failure' }
      // RFC 3748 §4.1: the answer has the identifier of its request. Reads: D-DC-16
      if (packet.code !== 'response' || packet.identifier !== state.identifier) return { outcome: 'failure' }
      // RCC.14 §C.3: two messages are conveyed; AKA-Authentication-Reject and AKA-Client-Error are no other failure. Reads: D-DC-101
      if (!('subtype' in packet)) return { outcome: 'failure' }
      if (packet.subtype === 'AKA-Challenge') return judge(state, response, packet)
      if (packet.subtype === 'AKA-Synchronization-Failure') return resynchronize(auc, state, packet)
      return { outcome: 'failure' }
    },
  }
}

type Question = Pick<EapAkaSessionState, 'identity' | 'imsi' | 'identifier' | 'isResynchronized'>

function challenge(
  auc: Auc,
  { identity, imsi, identifier, isResynchronized }: Question,
): EapAkaChallenge | EapAkaFailure {
  const vector = auc.vector(imsi)
  if (vector === undefined) return { outcome: 'failure' }
  const { rand, autn, xres, ck, ik } = vector
  // The only part that nothing below asks for: what is no answer must not wait for one.
  requireBytes(xres, 'xres')
  const keys = deriveEapAkaKeys({ identity, ik, ck })
  const packet = encodeEapPacket(
    {
      code: 'request',
      identifier,
      type: 'AKA',
      subtype: 'AKA-Challenge',
      attributes: [{ type: 'AT_RAND', value: rand }, { type: 'AT_AUTN', value: autn }, { type: 'AT_MAC' }],
    },
    { kAut: keys.kAut },
  )
  const session = new EapAkaSession({ identity, imsi, identifier, isResynchronized, rand, xres, ck, ik, keys })
  return { outcome: 'challenge', session, packet }
}

/** RFC 4187 §3, §10.15: AT_MAC and AT_RES are always both judged, and fail alike. */
function judge(
  { identity, imsi, keys, xres }: EapAkaSessionState,
  response: Uint8Array,
  packet: EapAkaPacket,
): EapAkaSuccess | EapAkaFailure {
  const isMac = verifyMac(response, keys.kAut)
  const isRes = isSame(findEapAttribute(packet.attributes, 'AT_RES')?.value, xres)
  const isCheckcode = hasRightCheckcode(packet)
  return isMac && isRes && isCheckcode ? { outcome: 'success', identity, imsi, keys } : { outcome: 'failure' }
}

/** RFC 4187 §9.6, TS 33.102 §6.3.5: once. Reads: D-DC-101 */
function resynchronize(
  auc: Auc,
  { identity, imsi, identifier, rand, isResynchronized }: EapAkaSessionState,
  packet: EapAkaPacket,
): EapAkaChallenge | EapAkaFailure {
  const auts = findEapAttribute(packet.attributes, 'AT_AUTS')
  if (isResynchronized || auts === undefined || !auc.resynchronize(imsi, rand, auts.value))
    return { outcome: 'failure' }
  // RFC 3748 §4.1: a new request has a new identifier.
  return challenge(auc, { identity, imsi, identifier: nextIdentifier(identifier), isResynchronized: true })
}

function isSame(given: Uint8Array | undefined, expected: Uint8Array): boolean {
  return given !== undefined && given.length === expected.length && nodeCrypto().timingSafeEqual(given, expected)
}

function nextIdentifier(identifier: number): number {
  return (identifier + 1) % 256
}
