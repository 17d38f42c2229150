import { timingSafeEqual } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { nodeCrypto } from '../crypto/node-crypto.js'
import { createEapAkaServer, type EapAkaServer } from './eap-aka-server.js'
import type { EapAkaSession } from './eap-aka-session.js'
import {
  ANSWER_ATTRIBUTES,
  bytesOf,
  expectOutcome,
  hexOf,
  IDENTITY,
  IMSI,
  K,
  OPC,
  packetOf,
  RAND,
  RES,
  sealedOf,
  sidesOf,
  tampered,
} from './testing/eap-aka-sides.js'
import { PACKETS, ROOT_NAI_EXCHANGE } from './testing/eap-vectors.js'
import { shows } from './testing/shown-bytes.js'

const { ck, ik, mk, kEncr, kAut, msk, emsk } = ROOT_NAI_EXCHANGE
const FAILURE = { outcome: 'failure' }
const ANSWER = sealedOf(2, 7, `17010000 ${ANSWER_ATTRIBUTES}`)
const synchronizationFailure = (identifier: number) => packetOf(2, identifier, `17040000 0404 ${'0e'.repeat(14)}`)

/** The AUTN of `ROOT_NAI_EXCHANGE`, whose MAC counts for nothing here. */
const EXCHANGE_AUTN = '55f328b43577000d0dd7d6b9b607f8cb'

/** An authentication centre that gives the vector of the exchange always, and is told what to say of AUTS. */
function aucThat({ resynchronizes = true } = {}) {
  return {
    vector: vi.fn((imsi: string) =>
      imsi === IMSI
        ? { rand: bytesOf(RAND), autn: bytesOf(EXCHANGE_AUTN), xres: bytesOf(RES), ck: bytesOf(ck), ik: bytesOf(ik) }
        : undefined,
    ),
    resynchronize: vi.fn((_imsi: string, _rand: Uint8Array, _auts: Uint8Array) => resynchronizes),
  }
}

const serverOf = (auc = aucThat(), first = 7) =>
  createEapAkaServer({ auc, getRandomValues: (bytes) => bytes.fill(first - 1) })
const challengeOf = (server: EapAkaServer) => expectOutcome(server.challenge(IDENTITY), 'challenge')

/** What a server makes of an answer to the challenge of the exchange. */
function judged(response: Uint8Array) {
  const server = serverOf()
  return server.receive(challengeOf(server).session, response)
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('challenge', () => {
  it('makes the challenge that another implementation made', () => {
    expect(hexOf(challengeOf(serverOf()).packet)).toBe(hexOf(bytesOf(ROOT_NAI_EXCHANGE.challengeRequest)))
  })

  it('derives the keys from the identity as it came', () => {
    const server = serverOf()
    const { packet, session } = expectOutcome(server.challenge(IDENTITY.replace('3gpp', '3GPP')), 'challenge')
    expect(hexOf(packet.subarray(0, 52))).toBe(hexOf(bytesOf(ROOT_NAI_EXCHANGE.challengeRequest).subarray(0, 52)))
    expect(hexOf(packet)).not.toBe(hexOf(bytesOf(ROOT_NAI_EXCHANGE.challengeRequest)))
    expect(server.receive(session, ANSWER)).toEqual(FAILURE)
  })

  it.each([
    ['nobody', '0262011234567890@nai.epc.mnc001.mcc262.3gppnetwork.org', 1],
    ['a pseudonym', `2${IDENTITY.slice(1)}`, 0],
    ['the subscriber at another network', IDENTITY.replace('mnc015', 'mnc016'), 0],
    ['an IMSI alone', IMSI, 0],
    ['no text', undefined, 0],
    ['an empty text', '', 0],
  ])('fails alike for %s', (_what, identity, asked) => {
    const auc = aucThat()
    expect(serverOf(auc).challenge(identity as string)).toEqual(FAILURE)
    expect(auc.vector).toHaveBeenCalledTimes(asked)
  })

  it('takes one identifier after the other, from a random one on', () => {
    const random = vi.spyOn(crypto, 'getRandomValues').mockImplementation((bytes) => {
      ;(bytes as Uint8Array).fill(254)
      return bytes
    })
    const server = createEapAkaServer({ auc: aucThat() })
    expect([1, 2, 3].map(() => challengeOf(server).packet[1])).toEqual([255, 0, 1])
    expect(random).toHaveBeenCalledTimes(1)
  })
})

describe('a right answer', () => {
  it('is a success with identity, IMSI and the keys that other implementations derived', () => {
    const { keys, ...rest } = expectOutcome(judged(ANSWER), 'success')
    expect(rest).toEqual({ outcome: 'success', identity: IDENTITY, imsi: IMSI })
    expect([keys.mk, keys.kEncr, keys.kAut, keys.msk, keys.emsk].map(hexOf)).toEqual([mk, kEncr, kAut, msk, emsk])
  })

  it.each([
    ['an empty checkcode', '86010000'],
    ['AT_RESULT_IND, though it was not asked for', '87010000'],
    ['skippable attributes that nobody knows', '8b010002 8b010003'],
    ['encrypted attributes', `81050000 ${'55'.repeat(16)} 82050000 ${'66'.repeat(16)}`],
  ])('may have %s', (_what, more) => {
    expect(judged(sealedOf(2, 7, `17010000 ${ANSWER_ATTRIBUTES} ${more}`)).outcome).toBe('success')
  })

  it('may have its attributes in another order', () => {
    const zero = '00'.repeat(16)
    const packet = packetOf(2, 7, `17010000 0b050000 ${zero} ${ANSWER_ATTRIBUTES}`)
    const mac = nodeCrypto().createHmac('sha1', bytesOf(kAut)).update(packet).digest().subarray(0, 16)
    packet.set(mac, 12)
    expect(judged(packet).outcome).toBe('success')
  })

  it('is left as it is', () => {
    const response = new Uint8Array(ANSWER)
    judged(response)
    expect(response).toEqual(ANSWER)
  })
})

const FAILURES: [string, Uint8Array][] = [
  ['another identifier', sealedOf(2, 8, `17010000 ${ANSWER_ATTRIBUTES}`)],
  ['AT_MAC of another key', sealedOf(2, 7, `17010000 ${ANSWER_ATTRIBUTES}`, new Uint8Array(16))],
  ['no AT_MAC', packetOf(2, 7, `17010000 ${ANSWER_ATTRIBUTES}`)],
  ['another RES', sealedOf(2, 7, `17010000 03030040 ${RES.replace('a5', 'a4')}`)],
  ['another RES at its end', sealedOf(2, 7, `17010000 03030040 ${RES.replace('bf', 'be')}`)],
  ['the beginning of RES', sealedOf(2, 7, `17010000 03020020 ${RES.slice(0, 8)}`)],
  ['RES and more', sealedOf(2, 7, `17010000 03040060 ${RES}00000000`)],
  ['a RES of no bytes', sealedOf(2, 7, '17010000 03010000')],
  ['no RES', sealedOf(2, 7, '17010000')],
  ['RES twice', sealedOf(2, 7, `17010000 ${ANSWER_ATTRIBUTES} ${ANSWER_ATTRIBUTES}`)],
  [
    'a checkcode, though there was no AKA-Identity',
    sealedOf(2, 7, `17010000 ${ANSWER_ATTRIBUTES} 86060000 ${'aa'.repeat(20)}`),
  ],
  ['an attribute that must not be passed over', sealedOf(2, 7, `17010000 ${ANSWER_ATTRIBUTES} 7f010000`)],
  ['a zero-length attribute', sealedOf(2, 7, `17010000 ${ANSWER_ATTRIBUTES} 80000000`)],
  ['the code of a request', sealedOf(1, 7, `17010000 ${ANSWER_ATTRIBUTES}`)],
  ['our own challenge', bytesOf(ROOT_NAI_EXCHANGE.challengeRequest)],
  ['our own challenge as a response', bytesOf(ROOT_NAI_EXCHANGE.challengeRequest).with(0, 2)],
  ['EAP-Response/AKA-Authentication-Reject', packetOf(2, 7, '17020000')],
  ['EAP-Response/AKA-Client-Error', packetOf(2, 7, '170e0000 16010000')],
  ['EAP-Response/AKA-Identity', bytesOf(PACKETS.identityResponse).with(1, 7)],
  ['EAP-Response/AKA-Reauthentication', bytesOf(PACKETS.reauthenticationResponse)],
  ['EAP-Response/AKA-Notification', sealedOf(2, 7, '170c0000')],
  ['EAP-Response/Identity', packetOf(2, 7, '0130')],
  ['EAP-Response/Nak', packetOf(2, 7, '0312')],
  ['EAP-Success', packetOf(3, 7, '')],
  ['AUTS of 13 bytes', packetOf(2, 7, `17040000 0404 ${'0e'.repeat(13)}`)],
  ['AKA-Synchronization-Failure with another identifier', synchronizationFailure(8)],
  ['AKA-Synchronization-Failure with RES too', packetOf(2, 7, `17040000 0404 ${'0e'.repeat(14)} ${ANSWER_ATTRIBUTES}`)],
  ['no bytes', new Uint8Array(0)],
  ['a byte behind its end', Uint8Array.from([...ANSWER, 0])],
  [
    '64 KiB of attributes that may be passed over',
    sealedOf(2, 7, `17010000 ${ANSWER_ATTRIBUTES.replace('a5', 'a4')} ${'80010000'.repeat(16_370)}`),
  ],
]

describe('any other answer', () => {
  it.each(FAILURES)('is the same failure, and uses up the session: %s', (_what, response) => {
    const auc = aucThat()
    const server = serverOf(auc)
    const { session } = challengeOf(server)
    expect(server.receive(session, response)).toEqual(FAILURE)
    expect(server.receive(session, ANSWER)).toEqual(FAILURE)
    expect(auc.resynchronize).not.toHaveBeenCalled()
  })

  it('is a failure for a change of any bit of a right one', () => {
    const answer = sealedOf(2, 7, `17010000 ${ANSWER_ATTRIBUTES} 86010000 8b010002`)
    expect(judged(answer).outcome).toBe('success')
    for (let bit = 0; bit < answer.length * 8; bit++) {
      expect(judged(tampered(answer, bit >> 3, 1 << (bit & 7))), `bit ${bit}`).toEqual(FAILURE)
    }
  })

  it('is a failure without throwing, whatever the bytes are', () => {
    const framed = fc.tuple(fc.constantFrom(1, 2, 3, 4), fc.uint8Array({ maxLength: 60 }))
    const bodies = fc.uint8Array({ maxLength: 60 })
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      framed.map(([code, body]) => packetOf(code, 7, hexOf(body))),
      bodies.map((body) => packetOf(2, 7, `17010000 ${hexOf(body)}`)),
      bodies.map((body) => sealedOf(2, 7, `17010000 ${hexOf(body)}`)),
      bodies.map((body) => sealedOf(2, 7, `17010000 ${ANSWER_ATTRIBUTES.replace('a5', 'a4')} ${hexOf(body)}`)),
    )
    fc.assert(
      fc.property(anything, (response) => {
        expect(judged(response)).toEqual(FAILURE)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['both are right', ANSWER],
    ['AT_MAC is wrong', tampered(ANSWER, ANSWER.length - 1, 1)],
    ['RES is wrong', sealedOf(2, 7, `17010000 03030040 ${RES.replace('a5', 'a4')}`)],
    ['both are wrong', tampered(ANSWER, 12, 1)],
  ])('takes the same two comparisons in constant time: %s', (_what, response) => {
    const server = serverOf()
    const { session } = challengeOf(server)
    const compare = vi.spyOn(nodeCrypto(), 'timingSafeEqual').mockImplementation(timingSafeEqual)
    server.receive(session, response)
    expect(compare.mock.calls.map(([given, expected]) => [given.byteLength, expected.byteLength])).toEqual([
      [16, 16],
      [8, 8],
    ])
  })
})

describe('a session', () => {
  it('serves for one answer', () => {
    const server = serverOf()
    const { session } = challengeOf(server)
    expect(server.receive(session, ANSWER).outcome).toBe('success')
    expect(server.receive(session, ANSWER)).toEqual(FAILURE)
    expect(server.receive(session, synchronizationFailure(7))).toEqual(FAILURE)
  })

  it('serves any server of the same authentication centre', () => {
    expect(serverOf().receive(challengeOf(serverOf()).session, ANSWER).outcome).toBe('success')
  })

  it('is not used up by a response that is not bytes', () => {
    const server = serverOf()
    const { session } = challengeOf(server)
    expect(() => server.receive(session, 'AAAA' as never)).toThrow(new TypeError('response must be a Uint8Array'))
    expect(server.receive(session, ANSWER).outcome).toBe('success')
  })

  it('must be one', () => {
    const error = new TypeError('session must come from an EAP-AKA server, or from parseEapAkaSession')
    expect(() => serverOf().receive({} as EapAkaSession, ANSWER)).toThrow(error)
    expect(() => serverOf().receive(undefined as never, ANSWER)).toThrow(error)
  })
})

describe('AKA-Synchronization-Failure', () => {
  it('brings one new challenge with the next identifier, whose right answer is a success', () => {
    const auc = aucThat()
    const server = serverOf(auc)
    const { session, packet } = expectOutcome(
      server.receive(challengeOf(server).session, synchronizationFailure(7)),
      'challenge',
    )
    expect(hexOf(packet)).toBe(hexOf(sealedOf(1, 8, `17010000 01050000 ${RAND} 02050000 ${EXCHANGE_AUTN}`)))
    expect(auc.resynchronize.mock.calls.map(([imsi, rand, auts]) => [imsi, hexOf(rand), hexOf(auts)])).toEqual([
      [IMSI, RAND, '0e'.repeat(14)],
    ])
    expect(server.receive(session, sealedOf(2, 8, `17010000 ${ANSWER_ATTRIBUTES}`)).outcome).toBe('success')
  })

  it('brings a challenge whose session does not take the answer to the one before', () => {
    const server = serverOf()
    const { session } = expectOutcome(
      server.receive(challengeOf(server).session, synchronizationFailure(7)),
      'challenge',
    )
    expect(server.receive(session, ANSWER)).toEqual(FAILURE)
  })

  it('is a failure the second time, and does not reach the authentication centre', () => {
    const auc = aucThat()
    const server = serverOf(auc)
    const { session } = expectOutcome(
      server.receive(challengeOf(server).session, synchronizationFailure(7)),
      'challenge',
    )
    expect(server.receive(session, synchronizationFailure(8))).toEqual(FAILURE)
    expect([auc.resynchronize.mock.calls.length, auc.vector.mock.calls.length]).toEqual([1, 2])
  })

  it('goes on from identifier 255 to 0', () => {
    const server = serverOf(aucThat(), 255)
    const { packet } = expectOutcome(
      server.receive(challengeOf(server).session, synchronizationFailure(255)),
      'challenge',
    )
    expect(packet[1]).toBe(0)
  })

  it('is a failure when the authentication centre does not follow', () => {
    const auc = aucThat({ resynchronizes: false })
    const server = serverOf(auc)
    expect(server.receive(challengeOf(server).session, synchronizationFailure(7))).toEqual(FAILURE)
    expect(auc.vector).toHaveBeenCalledTimes(1)
  })

  it('is a failure when the subscriber is gone', () => {
    const auc = aucThat()
    const server = serverOf(auc)
    const { session } = challengeOf(server)
    auc.vector.mockReturnValue(undefined)
    expect(server.receive(session, synchronizationFailure(7))).toEqual(FAILURE)
  })
})

describe('createEapAkaServer', () => {
  it('shows no secret and no identity of anybody', () => {
    const { server } = sidesOf()
    const success = expectOutcome(judged(ANSWER), 'success')
    const challenge = challengeOf(serverOf())
    for (const secret of [K, OPC, ...[RES, ck, ik, mk, kEncr, kAut, msk, emsk].map(bytesOf)]) {
      expect([server, success, challenge].map((view) => shows(view, secret))).toEqual([false, false, false])
    }
    for (const view of [server, challenge]) {
      expect(inspect(view, { depth: 9, showHidden: true }) + JSON.stringify(view)).not.toContain(IMSI)
    }
  })

  it.each([
    ['nothing', undefined],
    ['one that makes no vectors', { resynchronize: () => true }],
    ['one that does not resynchronise', { vector: () => undefined }],
  ])('refuses as authentication centre %s', (_what, auc) => {
    const error = new TypeError('auc must have the functions vector and resynchronize')
    expect(() => createEapAkaServer({ auc: auc as never })).toThrow(error)
  })

  it.each([
    ['rand', new Uint8Array(15), RangeError],
    ['autn', new Uint8Array(17), RangeError],
    ['ck', new Uint8Array(8), RangeError],
    ['ik', 'ik', TypeError],
    ['xres', undefined, TypeError],
  ])('makes no challenge of a vector with a wrong %s', (name, value, error) => {
    const auc = aucThat()
    const vector = auc.vector(IMSI)
    auc.vector.mockReturnValue({ ...vector, [name]: value } as never)
    expect(() => serverOf(auc).challenge(IDENTITY)).toThrow(error)
  })

  it('passes on what the authentication centre throws', () => {
    const gone = new Error('The store is gone')
    const auc = aucThat()
    const server = serverOf(auc)
    const { session } = challengeOf(server)
    auc.resynchronize.mockImplementation(() => {
      throw gone
    })
    expect(() => server.receive(session, synchronizationFailure(7))).toThrow(gone)
    auc.vector.mockImplementation(() => {
      throw gone
    })
    expect(() => server.challenge(IDENTITY)).toThrow(gone)
  })
})
