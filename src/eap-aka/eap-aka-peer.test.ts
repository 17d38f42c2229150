import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createEapAkaPeer, type EapAkaAbortReason } from './eap-aka-peer.js'
import { createSoftwareUsim, type Usim, type UsimAnswer } from './software-usim.js'
import {
  ANSWER_ATTRIBUTES,
  AUTN,
  bytesOf,
  CHALLENGE_ATTRIBUTES,
  challengeOf,
  hexOf,
  IDENTITY,
  IMSI,
  K,
  OPC,
  packetOf,
  RAND,
  RES,
  sealedOf,
  tampered,
} from './testing/eap-aka-sides.js'
import { PACKETS, ROOT_NAI_EXCHANGE } from './testing/eap-vectors.js'
import { shows } from './testing/shown-bytes.js'

const CHALLENGE = challengeOf()
const AUTS = '0102030405060708090a0b0c0d0e'
const usimOf = (k = K) => createSoftwareUsim({ k, opc: OPC, delta: 2 ** 43 })
const peerOf = (usim: Usim = usimOf(), identity = IDENTITY) => createEapAkaPeer({ identity, usim })
/** A USIM that gives the same answer always, and counts. */
const usimThat = (answer: UsimAnswer) => ({ authenticate: vi.fn((_rand: Uint8Array, _autn: Uint8Array) => answer) })
const genuine = () => {
  const { ck, ik } = ROOT_NAI_EXCHANGE
  return { outcome: 'authenticated', res: bytesOf(RES), ck: bytesOf(ck), ik: bytesOf(ik) } as const
}
const responded = (packet: Uint8Array) => ({ outcome: 'respond', packet })
const aborted = (reason: EapAkaAbortReason) => ({ outcome: 'abort', reason })
const CHECKCODE = '86010000'
const RESULT_IND = '87010000'

describe('a challenge of a genuine network', () => {
  it('is answered with AT_RES and AT_MAC, and the identifier of the request', () => {
    expect(peerOf().respond(CHALLENGE)).toEqual(responded(sealedOf(2, 7, `17010000 ${ANSWER_ATTRIBUTES}`)))
  })

  it('is answered when another implementation made it', () => {
    const request = bytesOf(ROOT_NAI_EXCHANGE.challengeRequest)
    const expected = sealedOf(2, 7, `17010000 ${ANSWER_ATTRIBUTES}`)
    expect(peerOf(usimThat(genuine())).respond(request)).toEqual(responded(expected))
  })

  it.each([
    ['AT_CHECKCODE', CHECKCODE, CHECKCODE],
    ['AT_CHECKCODE with reserved bytes, which are zero in the answer', '8601abcd', CHECKCODE],
    ['AT_RESULT_IND, which is not taken up', RESULT_IND, ''],
    ['both', RESULT_IND + CHECKCODE, CHECKCODE],
    ['skippable attributes that nobody knows, which are passed over', '8b010002 8b010003 ff020000 00000000', ''],
    ['encrypted attributes, which are passed over', `81050000 ${'55'.repeat(16)} 82050000 ${'66'.repeat(16)}`, ''],
  ])('is answered when it has %s', (_what, asked, answered) => {
    const expected = sealedOf(2, 7, `17010000 ${ANSWER_ATTRIBUTES} ${answered}`)
    expect(peerOf().respond(challengeOf(asked))).toEqual(responded(expected))
  })

  it('is answered whatever its reserved bytes are', () => {
    const packet = sealedOf(1, 255, `1701abcd 0105abcd ${RAND} 0205abcd ${AUTN}`)
    expect(peerOf().respond(packet)).toEqual(responded(sealedOf(2, 255, `17010000 ${ANSWER_ATTRIBUTES}`)))
  })

  it('is answered with a RES of any length that a USIM gives', () => {
    for (const [bits, res] of [
      ['0020', 'a54211d5'],
      ['0028', 'a54211d5e3'],
      ['0080', RAND],
    ] as const) {
      const usim = usimThat({ ...genuine(), res: bytesOf(res) })
      const padded = res.padEnd(Math.ceil(res.length / 8) * 8, '0')
      const units = (padded.length / 8 + 1).toString(16).padStart(2, '0')
      const expected = sealedOf(2, 7, `17010000 03${units}${bits} ${padded}`)
      expect(peerOf(usim).respond(CHALLENGE)).toEqual(responded(expected))
    }
  })

  it('is answered with AKA-Synchronization-Failure when it is not fresh', () => {
    const usim = usimThat({ outcome: 'synchronization-failure', auts: bytesOf(AUTS) })
    expect(peerOf(usim).respond(CHALLENGE)).toEqual(responded(packetOf(2, 7, `17040000 0404 ${AUTS}`)))
    const used = usimOf()
    expect(used.authenticate(bytesOf(RAND), bytesOf(AUTN)).outcome).toBe('authenticated')
    const again = peerOf(used).respond(CHALLENGE)
    expect(again.outcome === 'respond' && hexOf(again.packet).slice(0, 20)).toBe('02070018170400000404')
  })

  it('goes to the USIM as it came', () => {
    const usim = usimThat(genuine())
    peerOf(usim).respond(CHALLENGE)
    expect(usim.authenticate.mock.calls.map((call) => call.map(hexOf))).toEqual([[RAND, AUTN]])
  })

  it('is left as it is', () => {
    const request = new Uint8Array(CHALLENGE)
    peerOf().respond(request)
    expect(request).toEqual(CHALLENGE)
  })
})

describe('a network that does not authenticate itself', () => {
  const wrong = aborted('network-not-authenticated')

  it.each([
    ['AUTN for another key', peerOf(usimOf(OPC)), CHALLENGE],
    ['AT_MAC of another key', peerOf(), challengeOf('', new Uint8Array(16))],
    ['AT_MAC for another identity', peerOf(usimOf(), IDENTITY.replace('3gpp', '3GPP')), CHALLENGE],
    ['a checkcode, though there was no AKA-Identity', peerOf(), challengeOf(`86060000 ${'aa'.repeat(20)}`)],
    ['an empty checkcode and AT_MAC of another key', peerOf(), challengeOf(CHECKCODE, new Uint8Array(16))],
  ])('is told nothing, and the client one reason: %s', (_what, peer, request) => {
    expect(peer.respond(request)).toEqual(wrong)
  })

  it('is told nothing for a change of any bit', () => {
    const more = `${CHECKCODE}${RESULT_IND}8b010002`
    const request = challengeOf(more)
    expect(peerOf().respond(request).outcome).toBe('respond')
    for (let bit = 0; bit < request.length * 8; bit++) {
      expect(peerOf().respond(tampered(request, bit >> 3, 1 << (bit & 7))).outcome, `bit ${bit}`).toBe('abort')
    }
  })

  it('is judged by the USIM first, then by AT_MAC', () => {
    const request = challengeOf('', new Uint8Array(16))
    const stale = usimThat({ outcome: 'synchronization-failure', auts: bytesOf(AUTS) })
    expect(peerOf(stale).respond(request).outcome).toBe('respond')
    const strange = usimThat({ outcome: 'mac-failure' })
    expect(peerOf(strange).respond(CHALLENGE)).toEqual(wrong)
    expect(strange.authenticate).toHaveBeenCalledTimes(1)
  })
})

// RCC.14 §C.3, Table 36, from top to bottom; then what EAP itself has.
const NOT_APPLICABLE: [string, Uint8Array][] = [
  ['EAP-Request/AKA-Identity', bytesOf(PACKETS.identityRequest)],
  ['EAP-Request/AKA-Identity for the permanent identity', packetOf(1, 1, '17050000 0a010000')],
  ['EAP-Response/AKA-Identity', bytesOf(PACKETS.identityResponse)],
  ['EAP-Response/AKA-Challenge', sealedOf(2, 7, `17010000 ${ANSWER_ATTRIBUTES}`)],
  ['EAP-Response/AKA-Authentication-Reject', bytesOf(PACKETS.authenticationReject)],
  ['EAP-Response/AKA-Synchronization-Failure', bytesOf(PACKETS.synchronizationFailure)],
  ['EAP-Request/AKA-Reauthentication', bytesOf(PACKETS.reauthenticationRequest)],
  ['EAP-Response/AKA-Reauthentication', bytesOf(PACKETS.reauthenticationResponse)],
  ['EAP-Response/AKA-Client-Error', packetOf(2, 1, '170e0000 16010000')],
  ['EAP-Request/AKA-Notification of a failure', packetOf(1, 1, '170c0000 0c014000')],
  ['EAP-Request/AKA-Notification of the success', sealedOf(1, 1, '170c0000 0c018000')],
  ['EAP-Response/AKA-Notification', packetOf(2, 1, '170c0000')],
  ['EAP-Success', packetOf(3, 7, '')],
  ['EAP-Failure', packetOf(4, 7, '')],
  ['EAP-Request/Identity', packetOf(1, 1, '01')],
  ['EAP-Response/Identity', packetOf(2, 1, '0130')],
  ['EAP-Request/Notification', packetOf(1, 1, '0241')],
  ['EAP-Response/Nak', packetOf(2, 1, '0317')],
]

const MALFORMED: [string, Uint8Array][] = [
  ['no bytes', new Uint8Array(0)],
  ['three bytes', Uint8Array.of(1, 7, 0)],
  ['a length that is one too high', CHALLENGE.with(3, 0x45)],
  ['a byte behind the end', Uint8Array.from([...CHALLENGE, 0])],
  ['half a packet', CHALLENGE.subarray(0, 34)],
  ["the type of EAP-AKA'", CHALLENGE.with(4, 50)],
  ['the type of EAP-SIM', CHALLENGE.with(4, 18)],
  ['a code of 5', CHALLENGE.with(0, 5)],
  ['a subtype that does not exist', CHALLENGE.with(5, 3)],
  ['a zero-length attribute', challengeOf('80000000')],
  ['an attribute that ends outside', packetOf(1, 7, `17010000 ${CHALLENGE_ATTRIBUTES} 0bff0000`)],
  ['an attribute that must not be passed over', challengeOf('7f010000')],
  ['an attribute twice', challengeOf(RESULT_IND + RESULT_IND)],
  ['no AT_RAND', sealedOf(1, 7, `17010000 02050000 ${AUTN}`)],
  ['no AT_AUTN', sealedOf(1, 7, `17010000 01050000 ${RAND}`)],
  ['no AT_MAC', packetOf(1, 7, `17010000 ${CHALLENGE_ATTRIBUTES}`)],
  ['AT_RES', challengeOf(ANSWER_ATTRIBUTES)],
  [
    '64 KiB of attributes that may be passed over, then a zero length',
    packetOf(1, 7, `17010000 ${'80010000'.repeat(16_380)} 80000000`),
  ],
]

describe('what is no challenge', () => {
  it.each(NOT_APPLICABLE)('ends the authentication, and does not reach the USIM: %s', (_what, request) => {
    const usim = usimThat(genuine())
    expect(peerOf(usim).respond(request)).toEqual(aborted('not-applicable'))
    expect(usim.authenticate).not.toHaveBeenCalled()
  })

  it.each(MALFORMED)('ends the authentication, and does not reach the USIM: a packet with %s', (_what, request) => {
    const usim = usimThat(genuine())
    expect(peerOf(usim).respond(request)).toEqual(aborted('malformed'))
    expect(usim.authenticate).not.toHaveBeenCalled()
  })

  it('ends the authentication without throwing, whatever the bytes are', () => {
    const header = fc.tuple(fc.constantFrom(1, 2, 3, 4), fc.nat({ max: 255 }), fc.uint8Array({ maxLength: 90 }))
    const framed = header.map(([code, identifier, body]) => packetOf(code, identifier, hexOf(body)))
    const challenge = fc.uint8Array({ maxLength: 90 }).map((body) => packetOf(1, 7, `17010000${hexOf(body)}`))
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 90 }), framed, challenge), (request) => {
        expect(peerOf().respond(request).outcome).toBe('abort')
      }),
      { numRuns: 500 },
    )
  })
})

describe('the end of an authentication', () => {
  it.each([
    ['malformed', new Uint8Array(0)],
    ['not-applicable', packetOf(3, 7, '')],
    ['network-not-authenticated', challengeOf('', new Uint8Array(16))],
  ] as const)('is final: %s', (reason, request) => {
    const usim = usimThat(genuine())
    const peer = peerOf(usim)
    expect(peer.respond(request)).toEqual(aborted(reason))
    usim.authenticate.mockClear()
    expect(peer.respond(CHALLENGE)).toEqual(aborted(reason))
    expect(peer.respond(packetOf(4, 7, ''))).toEqual(aborted(reason))
    expect(usim.authenticate).not.toHaveBeenCalled()
  })

  it.each([
    ['fresh', genuine()],
    ['not fresh', { outcome: 'synchronization-failure', auts: bytesOf(AUTS) }],
  ] as const)('comes with the fourth challenge, which does not reach the USIM: all are %s', (_what, answer) => {
    const usim = usimThat(answer)
    const peer = peerOf(usim)
    const outcomes = [1, 2, 3].map(() => peer.respond(CHALLENGE).outcome)
    expect(outcomes).toEqual(['respond', 'respond', 'respond'])
    expect([peer.respond(CHALLENGE), peer.respond(CHALLENGE)]).toEqual([
      aborted('too-many-challenges'),
      aborted('too-many-challenges'),
    ])
    expect(usim.authenticate).toHaveBeenCalledTimes(3)
  })
})

describe('createEapAkaPeer', () => {
  it('shows neither identity nor secrets', () => {
    const usim = usimOf()
    const peer = peerOf(usim)
    const views = [peer, peer.respond(challengeOf('', new Uint8Array(16))), { ...peer }]
    for (const view of views) {
      expect(inspect(view, { depth: 9, showHidden: true }) + JSON.stringify(view)).not.toContain(IMSI)
      for (const secret of [K, OPC, bytesOf(RES), bytesOf(ROOT_NAI_EXCHANGE.kAut)])
        expect(shows(view, secret)).toBe(false)
    }
  })

  it.each([
    ['an identity that is no Root NAI', { identity: IMSI, usim: usimOf() }, 'identity must be a Root NAI'],
    ['no identity', { usim: usimOf() }, 'identity must be a Root NAI'],
    ['no USIM', { identity: IDENTITY }, 'usim must have a function authenticate'],
    ['a USIM that cannot be asked', { identity: IDENTITY, usim: {} }, 'usim must have a function authenticate'],
  ])('refuses %s, and does not show it', (_what, options, message) => {
    expect(() => createEapAkaPeer(options as never)).toThrow(new TypeError(message))
  })

  it('refuses a request that is not bytes, which ends nothing', () => {
    const peer = peerOf()
    expect(() => peer.respond([...CHALLENGE] as never)).toThrow(new TypeError('request must be a Uint8Array'))
    expect(peer.respond(CHALLENGE).outcome).toBe('respond')
  })

  it.each([
    ['RES of 3 bytes', { ...genuine(), res: new Uint8Array(3) }, RangeError],
    ['RES of 17 bytes', { ...genuine(), res: new Uint8Array(17) }, RangeError],
    ['CK of 15 bytes', { ...genuine(), ck: new Uint8Array(15) }, RangeError],
    ['IK that is not bytes', { ...genuine(), ik: 'ik' }, TypeError],
    ['AUTS of 13 bytes', { outcome: 'synchronization-failure', auts: new Uint8Array(13) }, RangeError],
  ])('throws for a USIM that gives %s', (_what, answer, error) => {
    expect(() => peerOf(usimThat(answer as UsimAnswer)).respond(CHALLENGE)).toThrow(error)
  })

  it('passes on what the USIM throws', () => {
    const gone = new Error('The card is gone')
    const usim = {
      authenticate() {
        throw gone
      },
    }
    expect(() => peerOf(usim).respond(CHALLENGE)).toThrow(gone)
  })
})
