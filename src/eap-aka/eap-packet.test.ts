import { describe, expect, it } from 'vitest'
import { findEapAttribute } from './eap-attributes.js'
import { decodeEapPacket, type EapPacket, encodeEapPacket } from './eap-packet.js'
import { bytesOf, EXCHANGE, PACKETS } from './testing/eap-vectors.js'

const MAC = { type: 'AT_MAC', value: new Uint8Array(16).fill(0xaa) } as const
const MAC_HEX = `0b050000 ${'aa'.repeat(16)}`

/** Bytes, and what they say. */
const ACCEPTED: [string, string, EapPacket][] = [
  ['EAP-Success', '03ce0004', { code: 'success', identifier: 0xce }],
  ['EAP-Failure', '04000004', { code: 'failure', identifier: 0 }],
  [
    'EAP-Request/Identity, RFC 4186 §A.1',
    '01000005 01',
    { code: 'request', identifier: 0, type: 'Identity', data: new Uint8Array(0) },
  ],
  [
    'EAP-Response/Identity, RFC 4186 §A.2',
    '02000020 01 31323434 30373031 30303030 30303031 40656170 73696d2e 666f6f',
    {
      code: 'response',
      identifier: 0,
      type: 'Identity',
      data: new TextEncoder().encode('1244070100000001@eapsim.foo'),
    },
  ],
  [
    'EAP-Request/Notification',
    '01070007 02 6869',
    { code: 'request', identifier: 7, type: 'Notification', data: bytesOf('6869') },
  ],
  [
    'EAP-Response/Notification',
    '02070005 02',
    { code: 'response', identifier: 7, type: 'Notification', data: new Uint8Array(0) },
  ],
  ['a Nak that wants EAP-AKA', '02100006 0317', { code: 'response', identifier: 16, type: 'Nak', data: bytesOf('17') }],
  [
    'EAP-Request/AKA-Identity',
    PACKETS.identityRequest,
    {
      code: 'request',
      identifier: 0xcd,
      type: 'AKA',
      subtype: 'AKA-Identity',
      attributes: [{ type: 'AT_ANY_ID_REQ' }],
    },
  ],
  [
    'EAP-Response/AKA-Identity',
    PACKETS.identityResponse,
    {
      code: 'response',
      identifier: 0xcd,
      type: 'AKA',
      subtype: 'AKA-Identity',
      attributes: [{ type: 'AT_IDENTITY', value: new TextEncoder().encode(EXCHANGE.identity) }],
    },
  ],
  [
    'an identity that is padded',
    '02010014 17050000 0e030005 6140622e63 000000',
    {
      code: 'response',
      identifier: 1,
      type: 'AKA',
      subtype: 'AKA-Identity',
      attributes: [{ type: 'AT_IDENTITY', value: new TextEncoder().encode('a@b.c') }],
    },
  ],
  [
    'an identity that is empty',
    '0201000c 17050000 0e010000',
    {
      code: 'response',
      identifier: 1,
      type: 'AKA',
      subtype: 'AKA-Identity',
      attributes: [{ type: 'AT_IDENTITY', value: new Uint8Array(0) }],
    },
  ],
  [
    'EAP-Request/AKA-Challenge',
    PACKETS.challengeRequest,
    {
      code: 'request',
      identifier: 0xce,
      type: 'AKA',
      subtype: 'AKA-Challenge',
      attributes: [
        { type: 'AT_RAND', value: bytesOf(EXCHANGE.rand) },
        { type: 'AT_AUTN', value: bytesOf(EXCHANGE.autn) },
        { type: 'AT_MAC', value: bytesOf('8e733917f65c54ee820195efb94246dc') },
      ],
    },
  ],
  [
    'EAP-Response/AKA-Challenge with all that it may have, in another order',
    `02010068 17010000 87010000 ${MAC_HEX} 86060000 ${'bb'.repeat(20)} 82050000 ${'cc'.repeat(16)} 81050000 ${'dd'.repeat(16)}
     03020020 11223344`,
    {
      code: 'response',
      identifier: 1,
      type: 'AKA',
      subtype: 'AKA-Challenge',
      attributes: [
        { type: 'AT_RESULT_IND' },
        MAC,
        { type: 'AT_CHECKCODE', value: new Uint8Array(20).fill(0xbb) },
        { type: 'AT_ENCR_DATA', value: new Uint8Array(16).fill(0xcc) },
        { type: 'AT_IV', value: new Uint8Array(16).fill(0xdd) },
        { type: 'AT_RES', value: bytesOf('11223344') },
      ],
    },
  ],
  [
    'a RES of 5 bytes that is padded, and an empty checkcode',
    `0210002c 17010000 03030028 1122334455 000000 ${MAC_HEX} 86010000`,
    {
      code: 'response',
      identifier: 16,
      type: 'AKA',
      subtype: 'AKA-Challenge',
      attributes: [
        { type: 'AT_RES', value: bytesOf('1122334455') },
        MAC,
        { type: 'AT_CHECKCODE', value: new Uint8Array(0) },
      ],
    },
  ],
  [
    'EAP-Response/AKA-Authentication-Reject',
    PACKETS.authenticationReject,
    { code: 'response', identifier: 0xce, type: 'AKA', subtype: 'AKA-Authentication-Reject', attributes: [] },
  ],
  [
    'EAP-Response/AKA-Synchronization-Failure',
    PACKETS.synchronizationFailure,
    {
      code: 'response',
      identifier: 0xce,
      type: 'AKA',
      subtype: 'AKA-Synchronization-Failure',
      attributes: [{ type: 'AT_AUTS', value: bytesOf('0102030405060708090a0b0c0d0e') }],
    },
  ],
  [
    'EAP-Response/AKA-Client-Error',
    '0201000c 170e0000 16010000',
    {
      code: 'response',
      identifier: 1,
      type: 'AKA',
      subtype: 'AKA-Client-Error',
      attributes: [{ type: 'AT_CLIENT_ERROR_CODE', value: 0 }],
    },
  ],
  [
    'EAP-Request/AKA-Notification of a general failure',
    '0101000c 170c0000 0c014000',
    {
      code: 'request',
      identifier: 1,
      type: 'AKA',
      subtype: 'AKA-Notification',
      attributes: [{ type: 'AT_NOTIFICATION', value: 16384 }],
    },
  ],
  [
    'EAP-Request/AKA-Notification of success',
    `01010020 170c0000 0c018000 ${MAC_HEX}`,
    {
      code: 'request',
      identifier: 1,
      type: 'AKA',
      subtype: 'AKA-Notification',
      attributes: [{ type: 'AT_NOTIFICATION', value: 32768 }, MAC],
    },
  ],
  [
    'EAP-Response/AKA-Notification',
    '02010008 170c0000',
    { code: 'response', identifier: 1, type: 'AKA', subtype: 'AKA-Notification', attributes: [] },
  ],
  [
    'unknown attributes that may be skipped, even twice',
    '02010018 17020000 80010102 ff010304 ff020506 0708090a',
    {
      code: 'response',
      identifier: 1,
      type: 'AKA',
      subtype: 'AKA-Authentication-Reject',
      attributes: [
        { type: 128, value: bytesOf('0102') },
        { type: 255, value: bytesOf('0304') },
        { type: 255, value: bytesOf('05060708090a') },
      ],
    },
  ],
  [
    'reserved bytes that are not zero',
    `0201002c 1701abcd 03020020 11223344 0b050102 ${'aa'.repeat(16)} 86010304 87010506`,
    {
      code: 'response',
      identifier: 1,
      type: 'AKA',
      subtype: 'AKA-Challenge',
      reserved: 0xabcd,
      attributes: [
        { type: 'AT_RES', value: bytesOf('11223344') },
        { ...MAC, reserved: 0x0102 },
        { type: 'AT_CHECKCODE', value: new Uint8Array(0), reserved: 0x0304 },
        { type: 'AT_RESULT_IND', reserved: 0x0506 },
      ],
    },
  ],
]

describe('an EAP packet', () => {
  it.each(ACCEPTED)('is read: %s', (_what, hex, value) => {
    expect(decodeEapPacket(bytesOf(hex))).toStrictEqual(value)
  })

  it.each(ACCEPTED)('is written: %s', (_what, hex, value) => {
    expect(encodeEapPacket(value)).toEqual(bytesOf(hex))
  })

  it('is read from a Buffer, and shares no memory with it', () => {
    const memory = Buffer.concat([Buffer.from('xx'), bytesOf(PACKETS.synchronizationFailure)])
    const decoded = decodeEapPacket(memory.subarray(2))
    memory.fill(0)
    expect(encodeEapPacket(decoded)).toEqual(bytesOf(PACKETS.synchronizationFailure))
    const [auts] = 'attributes' in decoded ? decoded.attributes : []
    expect(auts).toStrictEqual({ type: 'AT_AUTS', value: bytesOf('0102030405060708090a0b0c0d0e') })
  })

  it('gives its attributes by name', () => {
    const decoded = decodeEapPacket(bytesOf(PACKETS.challengeResponse))
    const attributes = 'attributes' in decoded ? decoded.attributes : []
    expect(findEapAttribute(attributes, 'AT_RES')?.value).toEqual(bytesOf(EXCHANGE.res))
    expect(findEapAttribute(attributes, 'AT_CHECKCODE')).toBeUndefined()
  })
})
