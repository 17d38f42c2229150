/**
 * The two sides of EAP-AKA against each other, with a USIM and an authentication centre in software.
 */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEapAkaPeer, type EapAkaPeer } from './eap-aka-peer.js'
import type { EapAkaServer } from './eap-aka-server.js'
import { formatEapAkaSession, parseEapAkaSession } from './eap-aka-session.js'
import { createSoftwareUsim } from './software-usim.js'
import { expectOutcome, hexOf, IDENTITY, IMSI, K, OPC, sidesOf, tampered } from './testing/eap-aka-sides.js'

/** What happens on the way: a packet arrives, is lost, is changed, or is replaced by an earlier one that went the same way. */
type Way =
  | { readonly kind: 'arrives' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'changed'; readonly position: number; readonly mask: number }
  | { readonly kind: 'replayed'; readonly index: number }

/** Header, AT_RAND, AT_AUTN, AT_MAC. */
const CHALLENGE_BYTES = 68

const position = fc.nat({ max: 10_000 })
const mask = fc.integer({ min: 1, max: 255 })
const way: fc.Arbitrary<Way> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Way>({ kind: 'arrives' }) },
  { weight: 1, arbitrary: fc.constant<Way>({ kind: 'lost' }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('changed' as const), position, mask }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('replayed' as const), index: position }) },
)

/** Takes a packet along its way, and remembers it. */
function travel(packet: Uint8Array, along: Way, earlier: Uint8Array[]): Uint8Array | undefined {
  const replayed = along.kind === 'replayed' ? earlier[along.index % (earlier.length || 1)] : undefined
  earlier.push(packet)
  if (along.kind === 'lost') return undefined
  if (along.kind === 'changed') return tampered(packet, along.position, along.mask)
  return replayed ?? packet
}

/** An authentication where all arrives. The last outcome of the server, and how many challenges there were. */
function authenticate(server: EapAkaServer, peer: EapAkaPeer, identity = IDENTITY) {
  let outcome = server.challenge(identity)
  let challenges = 0
  let last: ReturnType<EapAkaServer['receive']> = outcome
  while (outcome.outcome === 'challenge') {
    challenges += 1
    const answer = peer.respond(outcome.packet)
    if (answer.outcome === 'abort') return { outcome: answer.reason, challenges }
    last = server.receive(outcome.session, answer.packet)
    if (last.outcome === 'success') break
    outcome = last
  }
  return { outcome: last.outcome, challenges }
}

describe('an authentication', () => {
  it('comes to a success after one challenge, any number of times', () => {
    const { server, peerOf } = sidesOf()
    for (let turn = 0; turn < 100; turn++) {
      expect(authenticate(server, peerOf())).toEqual({ outcome: 'success', challenges: 1 })
    }
  })

  it('comes to a success after two challenges when the USIM is ahead', () => {
    const { server, peerOf } = sidesOf({ usimSqn: 2 ** 30 })
    expect(authenticate(server, peerOf())).toEqual({ outcome: 'success', challenges: 2 })
    expect(authenticate(server, peerOf())).toEqual({ outcome: 'success', challenges: 1 })
  })

  it('fails after two challenges when the resynchronisation does not help', () => {
    const { server } = sidesOf()
    const other = createSoftwareUsim({ k: K, opc: OPC, sqn: 2 ** 30 })
    // A USIM whose freshness is never satisfied: each challenge comes to it twice.
    const usim = {
      authenticate(rand: Uint8Array, autn: Uint8Array) {
        other.authenticate(rand, autn)
        return other.authenticate(rand, autn)
      },
    }
    const peer = createEapAkaPeer({ identity: IDENTITY, usim })
    expect(authenticate(server, peer)).toEqual({ outcome: 'failure', challenges: 2 })
  })

  it('ends at the client when the network has another key', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (k) => {
        fc.pre(hexOf(k) !== hexOf(K))
        const { server, peerOf } = sidesOf({ k })
        expect(authenticate(server, peerOf())).toEqual({ outcome: 'network-not-authenticated', challenges: 1 })
      }),
    )
  })

  it('ends at the client when the network was told another spelling of the identity', () => {
    const { server, peerOf } = sidesOf({ identity: IDENTITY.replace('mnc', 'MNC') })
    expect(authenticate(server, peerOf())).toEqual({ outcome: 'network-not-authenticated', challenges: 1 })
    const told = IDENTITY.replace('mnc', 'MNC')
    expect(authenticate(server, peerOf(), told)).toEqual({ outcome: 'success', challenges: 1 })
  })

  it('of a subscriber whom the network does not know does not begin', () => {
    const { server, peerOf } = sidesOf()
    const stranger = '0262011234567890@nai.epc.mnc001.mcc262.3gppnetwork.org'
    expect(authenticate(server, peerOf(), stranger)).toEqual({ outcome: 'failure', challenges: 0 })
  })

  it('comes to a success when the session was kept elsewhere as a text', () => {
    const { server, peerOf } = sidesOf({ usimSqn: 2 ** 30 })
    const peer = peerOf()
    const first = expectOutcome(server.challenge(IDENTITY), 'challenge')
    const stale = expectOutcome(peer.respond(first.packet), 'respond')
    const kept = (session: typeof first.session) => parseEapAkaSession(formatEapAkaSession(session))
    const second = expectOutcome(server.receive(kept(first.session), stale.packet), 'challenge')
    const fresh = expectOutcome(peer.respond(second.packet), 'respond')
    expect(server.receive(kept(second.session), fresh.packet)).toMatchObject({ outcome: 'success', imsi: IMSI })
  })
})

describe('an attacker on the way', () => {
  it('comes to no success by a change of any byte of the challenge', () => {
    const { server, peerOf } = sidesOf()
    for (let at = 0; at < CHALLENGE_BYTES; at++) {
      // Each time another challenge: a genuine USIM would find the same one stale.
      const { packet } = expectOutcome(server.challenge(IDENTITY), 'challenge')
      expect(packet).toHaveLength(CHALLENGE_BYTES)
      expect(peerOf().respond(tampered(packet, at, 0x80)).outcome, `byte ${at}`).toBe('abort')
    }
  })

  it('comes to no success by a change of any byte of the answer', () => {
    const { server, peerOf } = sidesOf()
    fc.assert(
      fc.property(position, mask, (at, change) => {
        const { session, packet } = expectOutcome(server.challenge(IDENTITY), 'challenge')
        const answer = expectOutcome(peerOf().respond(packet), 'respond')
        expect(server.receive(session, tampered(answer.packet, at, change))).toEqual({ outcome: 'failure' })
      }),
      { numRuns: 500 },
    )
  })

  it('comes to no second challenge by a change of any byte of AKA-Synchronization-Failure, but its reserved ones', () => {
    fc.assert(
      fc.property(position, mask, (at, change) => {
        const { server, peerOf } = sidesOf({ usimSqn: 2 ** 30 })
        const { session, packet } = expectOutcome(server.challenge(IDENTITY), 'challenge')
        const { packet: answer } = expectOutcome(peerOf().respond(packet), 'respond')
        const isReserved = [6, 7].includes(at % answer.length)
        const judged = server.receive(session, tampered(answer, at, change))
        expect(judged.outcome).toBe(isReserved ? 'challenge' : 'failure')
      }),
      { numRuns: 300 },
    )
  })

  it('comes to no success with the answer to another challenge', () => {
    const { server, peerOf } = sidesOf()
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), position, position, (count, one, other) => {
        const open = Array.from({ length: count }, () => expectOutcome(server.challenge(IDENTITY), 'challenge'))
        const answers = open.map(({ packet }) => expectOutcome(peerOf().respond(packet), 'respond').packet)
        const [asked, answered] = [one % count, other % count]
        const { session, packet } = open[asked] as (typeof open)[number]
        // The identifier is not secret: the attacker puts the right one there.
        const answer = (answers[answered] as Uint8Array).with(1, packet[1] ?? 0)
        expect(server.receive(session, answer).outcome).toBe(asked === answered ? 'success' : 'failure')
      }),
    )
  })

  it('comes to a success only where the genuine client answered this very challenge, whatever is lost, changed, replayed', () => {
    const round = fc.record({
      there: way,
      back: way,
      again: fc.boolean(),
      reset: fc.nat({ max: 9 }),
      isGenuine: fc.nat({ max: 9 }),
    })
    const seen = { success: 0, resynchronised: 0, failure: 0, abort: 0 }
    fc.assert(
      fc.property(fc.array(round, { minLength: 1, maxLength: 12 }), fc.nat({ max: 2 ** 31 }), (rounds, usimSqn) => {
        let { server } = sidesOf()
        const genuine = createSoftwareUsim({ k: K, opc: OPC, sqn: usimSqn })
        const impostor = createSoftwareUsim({ k: OPC, opc: OPC })
        /** Challenge → the answer of the genuine client to exactly these bytes. */
        const answered = new Map<string, string>()
        const requests: Uint8Array[] = []
        const responses: Uint8Array[] = []
        for (const { there, back, again, reset, isGenuine } of rounds) {
          // Now and then the centre loses its numbers.
          if (reset === 0) server = sidesOf().server
          const usim = isGenuine === 0 ? impostor : genuine
          const peer = createEapAkaPeer({ identity: IDENTITY, usim })
          let outcome: ReturnType<EapAkaServer['receive']> = server.challenge(IDENTITY)
          for (let turn = 0; turn < 3 && outcome.outcome === 'challenge'; turn++) {
            const { session, packet } = outcome
            const request = travel(packet, there, requests)
            const answer = request && peer.respond(request)
            if (answer?.outcome === 'abort') seen.abort += 1
            if (request === undefined || answer?.outcome !== 'respond') break
            if (usim === genuine && hexOf(request) === hexOf(packet)) answered.set(hexOf(packet), hexOf(answer.packet))
            const response = travel(answer.packet, back, responses)
            if (response === undefined) break
            outcome = server.receive(session, response)
            const isExpected = answered.get(hexOf(packet)) === hexOf(response)
            // Subtype 1: AKA-Challenge.
            const isRight = isExpected && response[5] === 1
            expect(outcome.outcome === 'success').toBe(isRight)
            if (outcome.outcome === 'success') seen.success += 1
            else if (outcome.outcome === 'challenge') seen.resynchronised += 1
            else seen.failure += 1
            if (again) expect(server.receive(session, response)).toEqual({ outcome: 'failure' })
          }
        }
      }),
      { numRuns: 200 },
    )
    // The sequences are such that all of it happens.
    expect(Object.values(seen).every((count) => count > 10)).toBe(true)
  })
})
