import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEapPacket, type EapPacket, encodeEapPacket } from './eap-packet.js'
import { bytesOf, PACKETS } from './testing/eap-vectors.js'

const REAL = [...Object.values(PACKETS), '01000005 01', '02100006 0317', '03ce0004', '0101000c 170c0000 0c014000'].map(
  bytesOf,
)

/** Decodes; `undefined` for EAP_PACKET. Anything else that is thrown fails the test. */
function decode(bytes: Uint8Array): EapPacket | undefined {
  try {
    return decodeEapPacket(bytes)
  } catch (error) {
    expect(error).toMatchObject({ name: 'ContractError', code: 'EAP_PACKET', issues: expect.anything() })
    return undefined
  }
}

/** What is accepted is written back as it came. */
function expectStable(bytes: Uint8Array): EapPacket | undefined {
  const packet = decode(bytes)
  if (packet !== undefined) expect(encodeEapPacket(packet)).toEqual(bytes)
  return packet
}

/** Attributes of right lengths: any number, any bytes. */
const attribute = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(1, 2, 3, 4, 6, 10, 11, 12, 13, 14, 17, 19, 20, 21, 22, 129, 130, 132, 133, 134, 135),
      fc.nat(255),
    ),
    fc.constantFrom(1, 2, 3, 4, 5, 6),
    fc.uint8Array({ minLength: 24, maxLength: 24 }),
    fc.boolean(),
  )
  .map(([number, units, bytes, zero]) => [
    number,
    units,
    ...(zero ? [0, bytes[0] ?? 0] : bytes.slice(0, 2)),
    ...bytes.slice(2, units * 4 - 2),
  ])

/** A packet of EAP-AKA around them, its length right. */
const framed = fc
  .tuple(fc.constantFrom(1, 2), fc.constantFrom(1, 2, 4, 5, 12, 13, 14), fc.array(attribute, { maxLength: 6 }))
  .map(([code, subtype, attributes]) => {
    const body = attributes.flat()
    return Uint8Array.from([code, 9, (body.length + 8) >> 8, (body.length + 8) & 255, 23, subtype, 0, 0, ...body])
  })

/** A rejection with unknown attributes, or a challenge with values of any bytes, which are always accepted. */
const accepted = fc
  .tuple(
    fc.uint8Array({ minLength: 16, maxLength: 16 }),
    fc.uint8Array({ minLength: 4, maxLength: 16 }),
    fc.nat(65_535),
    fc.array(fc.tuple(fc.integer({ min: 136, max: 255 }), fc.integer({ min: 0, max: 254 })), { maxLength: 5 }),
    fc.nat(255),
  )
  .map(([mac, res, reserved, unknown, identifier]): EapPacket => {
    const flag = reserved === 0 ? {} : { reserved }
    return {
      code: 'response',
      identifier,
      type: 'AKA',
      subtype: 'AKA-Challenge',
      ...flag,
      attributes: [
        { type: 'AT_RES', value: res },
        ...unknown.map(([type, units]) => ({ type, value: new Uint8Array(units * 4 + 2).fill(units) })),
        { type: 'AT_RESULT_IND', ...flag },
        { type: 'AT_MAC', value: mac, ...flag },
      ],
    }
  })

describe('EAP packets', () => {
  it('are written and read as they are', () => {
    fc.assert(
      fc.property(accepted, (packet) => {
        expect(decodeEapPacket(encodeEapPacket(packet))).toStrictEqual(packet)
      }),
    )
  })

  it('of any bytes are accepted or refused, never anything else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expectStable(bytes)
      }),
    )
  })

  it('of attributes at random are written back as they came, or refused', () => {
    fc.assert(
      fc.property(framed, (bytes) => {
        expectStable(bytes)
      }),
      { numRuns: 2000 },
    )
  })

  it('with some bytes changed are written back as they came, or refused', () => {
    const mutation = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.constantFrom(...REAL), mutation, (real, changes) => {
        const bytes = new Uint8Array(real)
        for (const [index, byte] of changes) bytes[index % bytes.length] = byte
        expectStable(bytes)
      }),
      { numRuns: 2000 },
    )
  })

  it('with any one bit changed are written back as they came, or refused', () => {
    for (const real of REAL) {
      for (let bit = 0; bit < real.length * 8; bit++) {
        const bytes = new Uint8Array(real)
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        expectStable(bytes)
      }
    }
  })

  it('cut off or longer are refused', () => {
    for (const real of REAL) {
      for (let length = 0; length < real.length; length++) expect(decode(real.subarray(0, length))).toBeUndefined()
      expect(decode(Uint8Array.of(...real, 0))).toBeUndefined()
    }
  })

  it('cut off with a length that says so have lost what is due, or are refused', () => {
    for (const real of REAL) {
      for (let length = 4; length < real.length; length++) {
        const bytes = real.slice(0, length)
        bytes.set([length >> 8, length & 255], 2)
        const packet = expectStable(bytes)
        // Only EAP-Response/Identity and a Nak are whole when they are shorter; of EAP-AKA nothing is.
        expect(packet !== undefined && 'attributes' in packet).toBe(false)
      }
    }
  })
})
