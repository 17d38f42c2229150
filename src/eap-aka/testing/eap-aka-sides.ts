/**
 * What the tests of the two sides of EAP-AKA share: a subscriber with the secrets of test set 1 of TS 35.208, and packets that are put
 * together from hexadecimal text, with an AT_MAC that node:crypto computes.
 */

import { createHmac } from 'node:crypto'
import { createEapAkaPeer } from '../eap-aka-peer.js'
import { createEapAkaServer } from '../eap-aka-server.js'
import { createSoftwareAuc } from '../software-auc.js'
import { createSoftwareUsim } from '../software-usim.js'
import { bytesOf, hexOf, ROOT_NAI_EXCHANGE } from './eap-vectors.js'

export const IDENTITY: string = ROOT_NAI_EXCHANGE.identity
export const IMSI = '234150999999999'
export const K = bytesOf('465b5ce8b199b49faa5f0a2ee238a6bc')
export const OPC = bytesOf('cd63cb71954a9f4e48a5994e37a02baf')
/** RAND and f2 of test set 1. */
export const RAND = '23553cbe9637a89d218ae64dae47bf35'
export const RES = 'a54211d5e3ba50bf'
/** SQN ⊕ f5, AMF and f1 of test set 1. The AUTN of `ROOT_NAI_EXCHANGE` has the same beginning, and no right MAC. */
export const AUTN = '55f328b43577b9b94a9ffac354dfafb3'
/** The attributes of the challenge, AT_MAC left out. */
export const CHALLENGE_ATTRIBUTES = `01050000 ${RAND} 02050000 ${AUTN}`
/** Those of the answer. */
export const ANSWER_ATTRIBUTES = `03030040 ${RES}`
const K_AUT = bytesOf(ROOT_NAI_EXCHANGE.kAut)

/** A packet of all that stands behind its length. */
export function packetOf(code: number, identifier: number, body: string): Uint8Array {
  const bytes = bytesOf(body)
  const length = bytes.length + 4
  return Uint8Array.from([code, identifier, length >> 8, length & 0xff, ...bytes])
}

/** A packet of EAP-AKA with AT_MAC as its last attribute. */
export function sealedOf(code: number, identifier: number, body: string, kAut: Uint8Array = K_AUT): Uint8Array {
  const packet = packetOf(code, identifier, `${body} 0b050000 ${'00'.repeat(16)}`)
  packet.set(createHmac('sha1', kAut).update(packet).digest().subarray(0, 16), packet.length - 16)
  return packet
}

/** AKA-Challenge of the network, with more attributes. */
export function challengeOf(more = '', kAut?: Uint8Array): Uint8Array {
  return sealedOf(1, 7, `17010000 ${CHALLENGE_ATTRIBUTES} ${more}`, kAut)
}

/** Both sides of one subscriber. */
export function sidesOf({ centreSqn = 0, usimSqn = 0, k = K, identity = IDENTITY } = {}) {
  const auc = createSoftwareAuc({ subscribers: new Map([[IMSI, { k: K, opc: OPC, sqn: centreSqn }]]) })
  const usim = createSoftwareUsim({ k, opc: OPC, sqn: usimSqn })
  return { auc, usim, server: createEapAkaServer({ auc }), peerOf: () => createEapAkaPeer({ identity, usim }) }
}

/** Gives the answer of an outcome that must be of one sort. */
export function expectOutcome<Outcome extends { readonly outcome: string }, Name extends Outcome['outcome']>(
  given: Outcome,
  name: Name,
): Extract<Outcome, { readonly outcome: Name }> {
  if (given.outcome !== name) throw new Error(`${given.outcome} instead of ${name}`)
  return given as Extract<Outcome, { readonly outcome: Name }>
}

/** Bytes with one of them changed. */
export function tampered(bytes: Uint8Array, position: number, mask: number): Uint8Array {
  const at = position % bytes.length
  return bytes.with(at, (bytes[at] ?? 0) ^ mask)
}

export { bytesOf, hexOf }
