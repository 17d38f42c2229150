import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verifyMac } from './eap-mac.js'
import { decodeEapPacket, encodeEapPacket } from './eap-packet.js'
import { bytesOf, EXCHANGE, hexOf, PACKETS, ROOT_NAI_EXCHANGE } from './testing/eap-vectors.js'

const K_AUT = bytesOf(EXCHANGE.kAut)
const NONCE_S = bytesOf(EXCHANGE.nonceS)

/** Packet, NONCE_S where its MAC covers it. */
const PROTECTED: [string, string, Uint8Array | undefined][] = [
  ['EAP-Request/AKA-Challenge', PACKETS.challengeRequest, undefined],
  ['EAP-Response/AKA-Challenge', PACKETS.challengeResponse, undefined],
  ['EAP-Request/AKA-Challenge with AT_ENCR_DATA', PACKETS.challengeRequestEncrypted, undefined],
  ['EAP-Request/AKA-Reauthentication', PACKETS.reauthenticationRequest, undefined],
  ['EAP-Response/AKA-Reauthentication', PACKETS.reauthenticationResponse, NONCE_S],
  ['EAP-Response/AKA-Reauthentication with a counter too small', PACKETS.counterTooSmallResponse, NONCE_S],
]

describe('AT_MAC', () => {
  it.each(PROTECTED)('is verified: %s', (_what, hex, nonceS) => {
    expect(verifyMac(bytesOf(hex), K_AUT, nonceS)).toBe(true)
  })

  it.each(PROTECTED)('is computed: %s', (_what, hex, nonceS) => {
    const packet = decodeEapPacket(bytesOf(hex))
    if (!('attributes' in packet)) throw new Error('not of EAP-AKA')
    const attributes = packet.attributes.map((one) => (one.type === 'AT_MAC' ? { type: one.type } : one))
    const options = nonceS === undefined ? { kAut: K_AUT } : { kAut: K_AUT, nonceS }
    expect(encodeEapPacket({ ...packet, attributes }, options)).toEqual(bytesOf(hex))
  })

  it('is computed anew when there is a value', () => {
    const bytes = bytesOf(PACKETS.challengeRequest)
    bytes.fill(0xaa, 52)
    expect(encodeEapPacket(decodeEapPacket(bytes))).toEqual(bytes)
    expect(encodeEapPacket(decodeEapPacket(bytes), { kAut: K_AUT })).toEqual(bytesOf(PACKETS.challengeRequest))
  })

  it('is verified in the exchange of a root NAI', () => {
    const { challengeRequest, kAut } = ROOT_NAI_EXCHANGE
    expect(verifyMac(bytesOf(challengeRequest), bytesOf(kAut))).toBe(true)
    expect(verifyMac(bytesOf(challengeRequest), new Uint8Array(16))).toBe(false)
  })

  it.each(PROTECTED)('fails for any other bit: %s', (_what, hex, nonceS) => {
    const bytes = bytesOf(hex)
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = new Uint8Array(bytes)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(verifyMac(changed, K_AUT, nonceS), `bit ${bit}`).toBe(false)
    }
  })

  it('fails with another key, and with or without NONCE_S where that is not due', () => {
    expect(verifyMac(bytesOf(PACKETS.challengeRequest), bytesOf(EXCHANGE.kEncr))).toBe(false)
    expect(verifyMac(bytesOf(PACKETS.challengeRequest), K_AUT, NONCE_S)).toBe(false)
    expect(verifyMac(bytesOf(PACKETS.reauthenticationResponse), K_AUT)).toBe(false)
  })

  it('covers its own reserved bytes as they are', () => {
    const bytes = bytesOf(PACKETS.challengeRequest)
    bytes.set([0xab, 0xcd], 50)
    bytes.fill(0, 52)
    bytes.set(createHmac('sha1', K_AUT).update(bytes).digest().subarray(0, 16), 52)
    expect(verifyMac(bytes, K_AUT)).toBe(true)
    expect(encodeEapPacket(decodeEapPacket(bytes), { kAut: K_AUT })).toEqual(bytes)
    bytes.fill(0, 50, 52)
    expect(verifyMac(bytes, K_AUT)).toBe(false)
  })

  it('leaves the packet as it is', () => {
    const bytes = bytesOf(PACKETS.challengeRequest)
    verifyMac(bytes, K_AUT)
    expect(hexOf(bytes)).toBe(hexOf(bytesOf(PACKETS.challengeRequest)))
  })

  it.each([
    ['no bytes', ''],
    ['a success', '03ce0004'],
    ['a packet without AT_MAC', PACKETS.synchronizationFailure],
    ['a packet without attributes', PACKETS.authenticationReject],
    ['AT_MAC twice', `02ce0030 17010000 ${'0b050000 e5a74ae0840c1e75e0c471d5a915ab7f '.repeat(2)}`],
    ['AT_MAC of 8 bytes', '02ce0010 17010000 0b020000 e5a74ae0'],
    ['AT_MAC of 24 bytes', `02ce0020 17010000 0b060000 ${'00'.repeat(20)}`],
    ['AT_MAC that ends outside', `02ce001c 17010000 0b060000 ${'00'.repeat(16)}`],
    ['an attribute without a length behind AT_MAC', `02ce0020 17010000 0b050000 ${'00'.repeat(16)} 80000000`],
  ])('fails for %s', (_what, hex) => {
    expect(verifyMac(bytesOf(hex), K_AUT)).toBe(false)
  })

  it('fails when the MAC is right but the packet is of another method', () => {
    const bytes = bytesOf(PACKETS.challengeRequest)
    bytes[4] = 50
    bytes.fill(0, 52)
    bytes.set(createHmac('sha1', K_AUT).update(bytes).digest().subarray(0, 16), 52)
    expect(verifyMac(bytes, K_AUT)).toBe(false)
  })

  it('fails for whatever bytes, and throws nothing', () => {
    const attributes = fc.array(fc.uint8Array({ minLength: 16, maxLength: 16 }).map((mac) => [11, 5, 0, 0, ...mac]))
    const packets = attributes.map((list) => {
      const body = list.flat()
      return Uint8Array.from([2, 1, (body.length + 8) >> 8, (body.length + 8) & 255, 23, 1, 0, 0, ...body])
    })
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), packets), (bytes) => {
        expect(verifyMac(bytes, K_AUT)).toBe(false)
      }),
    )
  })

  it.each([
    ['a packet that is text', ['', K_AUT], new TypeError('bytes must be a Uint8Array')],
    ['a key of 20 bytes', [new Uint8Array(8), new Uint8Array(20)], new RangeError('kAut must have 16 bytes')],
    ['no key', [new Uint8Array(8), undefined], new TypeError('kAut must be a Uint8Array')],
    ['a nonce of 4 bytes', [new Uint8Array(8), K_AUT, new Uint8Array(4)], new RangeError('nonceS must have 16 bytes')],
  ])('is not verified with %s', (_what, given, error) => {
    expect(() => verifyMac(...(given as [Uint8Array, Uint8Array, Uint8Array?]))).toThrow(error)
  })

  it.each([
    [
      'a key for a packet without AT_MAC',
      PACKETS.synchronizationFailure,
      { kAut: K_AUT },
      new TypeError('A packet that is encoded with a key must have AT_MAC'),
    ],
    [
      'a key for a success',
      '03ce0004',
      { kAut: K_AUT },
      new TypeError('A packet that is encoded with a key must have AT_MAC'),
    ],
    [
      'a re-authentication without NONCE_S',
      PACKETS.reauthenticationResponse,
      { kAut: K_AUT },
      new TypeError('nonceS is due in EAP-Response/AKA-Reauthentication, and nowhere else'),
    ],
    [
      'a challenge with NONCE_S',
      PACKETS.challengeResponse,
      { kAut: K_AUT, nonceS: NONCE_S },
      new TypeError('nonceS is due in EAP-Response/AKA-Reauthentication, and nowhere else'),
    ],
    [
      'a key of 15 bytes',
      PACKETS.challengeResponse,
      { kAut: new Uint8Array(15) },
      new RangeError('kAut must have 16 bytes'),
    ],
    [
      'a nonce of 15 bytes',
      PACKETS.reauthenticationResponse,
      { kAut: K_AUT, nonceS: new Uint8Array(15) },
      new RangeError('nonceS must have 16 bytes'),
    ],
  ])('is not computed with %s', (_what, hex, options, error) => {
    expect(() => encodeEapPacket(decodeEapPacket(bytesOf(hex)), options)).toThrow(error)
  })

  it('needs a value or a key', () => {
    const encode = () =>
      encodeEapPacket({
        code: 'response',
        identifier: 1,
        type: 'AKA',
        subtype: 'AKA-Challenge',
        attributes: [{ type: 'AT_RES', value: new Uint8Array(8) }, { type: 'AT_MAC' }],
      })
    expect(encode).toThrow(new TypeError('AT_MAC needs a value, or kAut'))
  })
})
