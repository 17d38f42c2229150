/**
 * The client's side of EAP-AKA over HTTP: it answers the challenges of one authentication.
 *
 * Needs `node:` at run time (node:crypto through `nodeCrypto`).
 *
 * @see RCC.14 §C.3
 * @see RFC 4187 §3, §6.3.1
 */

import { deriveEapAkaKeys } from './aka-keys.js'
import { hasRightCheckcode, readReceivedPacket } from './eap-aka-received.js'
import { requireBytes } from './eap-arguments.js'
import { type EapAttribute, findEapAttribute } from './eap-attributes.js'
import { verifyMac } from './eap-mac.js'
import { type EapAkaPacket, encodeEapPacket } from './eap-packet.js'
import { parseRootNai } from './root-identity.js'
import type { Usim, UsimAuthenticated } from './software-usim.js'

/** Why the client sends nothing more. It is for the client alone; the network learns nothing of it. */
export type EapAkaAbortReason =
  /** The bytes are not an EAP packet of EAP-AKA. */
  | 'malformed'
  /** The packet is none that goes to a client over HTTP, which is EAP-Request/AKA-Challenge alone. */
  | 'not-applicable'
  /** AUTN, AT_MAC or AT_CHECKCODE is wrong: which one is not told. */
  | 'network-not-authenticated'
  /** The network goes on to ask. */
  | 'too-many-challenges'

/** What is to be done with a request. */
export type EapAkaPeerAnswer =
  /** The packet goes to the network. */
  | { readonly outcome: 'respond'; readonly packet: Uint8Array }
  /** Nothing goes to the network, and the authentication is over. */
  | { readonly outcome: 'abort'; readonly reason: EapAkaAbortReason }

export interface EapAkaPeerOptions {
  /** The Root NAI that went to the network in `EAP_ID`, not percent-encoded. The keys are derived from it as it stands. */
  readonly identity: string
  readonly usim: Usim
}

/** One authentication. It keeps no key, and shows nothing when it is logged. */
export interface EapAkaPeer {
  /**
   * Answers a request of the network.
   *
   * A challenge is answered by the USIM first; its AT_MAC is verified with the keys that the USIM gives, before anything is sent. A challenge
   * that is not fresh is answered with AKA-Synchronization-Failure, which has no AT_MAC. After an abort, every answer is that abort. At most
   * three challenges reach the USIM. Reads: D-DC-98
   *
   * @param request The packet as it came.
   * @throws {TypeError} when the request, or what the USIM gives, is not bytes. Whatever the USIM throws is passed on.
   * @throws {RangeError} when what the USIM gives has another length than it should.
   * @see RCC.14 §C.3
   * @see RFC 4187 §3, §9.3, §9.4, §9.6
   */
  respond(request: Uint8Array): EapAkaPeerAnswer
}

/** The first one, the one after a resynchronisation, and one to spare. Reads: D-DC-98 */
const MAX_CHALLENGES = 3

/**
 * Makes the client's side of one authentication; the next one takes another.
 *
 * @throws {TypeError} when the identity is not a Root NAI, or the USIM cannot be asked.
 * @see RCC.14 §C.3
 */
export function createEapAkaPeer({ identity, usim }: EapAkaPeerOptions): EapAkaPeer {
  if (parseRootNai(identity) === undefined) throw new TypeError('identity must be a Root NAI')
  if (typeof usim?.authenticate !== 'function') throw new TypeError('usim must have a function authenticate')
  let challenges = 0
  let aborted: EapAkaAbortReason | undefined

  const answer = (request: Uint8Array): Uint8Array | EapAkaAbortReason => {
    const packet = readReceivedPacket(request)
    if (packet === undefined) return 'malformed'
    // RCC.14 §C.3: of all that a network sends, this one alone is conveyed. Reads: D-DC-101
    if (!('subtype' in packet) || packet.code !== 'request' || packet.subtype !== 'AKA-Challenge')
      return 'not-applicable'
    challenges += 1
    if (challenges > MAX_CHALLENGES) return 'too-many-challenges'
    return answerChallenge(request, packet, identity, usim)
  }

  return {
    respond(request) {
      requireBytes(request, 'request')
      const answered = aborted ?? answer(request)
      if (typeof answered !== 'string') return { outcome: 'respond', packet: answered }
      aborted = answered
      return { outcome: 'abort', reason: answered }
    },
  }
}

/** RFC 4187 §3: AUTN, then freshness, then AT_MAC; and only then an answer. */
function answerChallenge(
  request: Uint8Array,
  packet: EapAkaPacket,
  identity: string,
  usim: Usim,
): Uint8Array | EapAkaAbortReason {
  const rand = findEapAttribute(packet.attributes, 'AT_RAND')
  const autn = findEapAttribute(packet.attributes, 'AT_AUTN')
  if (rand === undefined || autn === undefined) return 'malformed'
  const answer = usim.authenticate(rand.value, autn.value)
  // RCC.14 §C.3: the client aborts; AKA-Authentication-Reject and AKA-Client-Error are not sent.
  if (answer.outcome === 'mac-failure') return 'network-not-authenticated'
  if (answer.outcome === 'synchronization-failure') {
    return encodeResponse(packet, 'AKA-Synchronization-Failure', [{ type: 'AT_AUTS', value: answer.auts }])
  }
  return answerAuthenticated(request, packet, identity, answer)
}

function answerAuthenticated(
  request: Uint8Array,
  packet: EapAkaPacket,
  identity: string,
  { res, ck, ik }: UsimAuthenticated,
): Uint8Array | EapAkaAbortReason {
  const { kAut } = deriveEapAkaKeys({ identity, ik, ck })
  // RFC 4187 §10.15, then §10.13: the checkcode counts for nothing before the MAC is verified. Reads: D-DC-16
  if (!verifyMac(request, kAut) || !hasRightCheckcode(packet)) return 'network-not-authenticated'
  const attributes: EapAttribute[] = [{ type: 'AT_RES', value: res }]
  // RFC 4187 §10.13: it goes into the answer when it was in the request. AT_RESULT_IND does not: the notification that it asks for is not
  // applicable here (RCC.14 §C.3). Reads: D-DC-100
  if (findEapAttribute(packet.attributes, 'AT_CHECKCODE') !== undefined) {
    attributes.push({ type: 'AT_CHECKCODE', value: new Uint8Array(0) })
  }
  return encodeResponse(packet, 'AKA-Challenge', [...attributes, { type: 'AT_MAC' }], kAut)
}

/** RFC 3748 §4.1: a response has the identifier of its request. */
function encodeResponse(
  { identifier }: EapAkaPacket,
  subtype: EapAkaPacket['subtype'],
  attributes: readonly EapAttribute[],
  kAut?: Uint8Array,
): Uint8Array {
  return encodeEapPacket(
    { code: 'response', identifier, type: 'AKA', subtype, attributes },
    kAut === undefined ? {} : { kAut },
  )
}
