import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../errors/contract-error.js'
import { decodeEapPacket, encodeEapPacket } from './eap-packet.js'
import { bytesOf, PACKETS } from './testing/eap-vectors.js'

/** Rule → what its issue says. */
const MESSAGES = {
  length: 'A length field that is the number of bytes, 4 to 65535',
  code: 'A code of 1 to 4: request, response, success or failure',
  result: 'Success and failure have no data',
  type: 'A type of 1, 2, 3 or 23: Identity, Notification, Nak in a response, EAP-AKA',
  nak: 'At least one type that is desired',
  header: 'A subtype and two reserved bytes',
  notification: 'A message in a request, and nothing in a response',
  subtype: 'A subtype of EAP-AKA that goes in this direction',
  attributeLength: 'A length of at least 1, in units of 4 bytes, that ends within the packet',
  nonSkippable: 'No attribute of 0 to 127 that EAP-AKA does not define',
  duplicate: 'Each attribute once',
}

const RES = 'AT_RES: a length of 32 to 128 bits in whole octets, so many bits and no more zeros than fill up to 4 bytes'
const TEXT = 'a length in bytes, so many bytes and no more zeros than fill up to 4'
const BLOCK = 'two reserved bytes and 16 bytes'

/** An EAP-Response/AKA-Challenge of these attributes and AT_MAC. */
const response = (attributes: string) => packet('02', '01', `${attributes} 0b050000 ${'aa'.repeat(16)}`)
const packet = (code: string, subtype: string, attributes: string) => {
  const length = (bytesOf(attributes).length + 8).toString(16).padStart(4, '0')
  return `${code}01 ${length} 17 ${subtype} 0000 ${attributes}`
}

/** Bytes, pointer, rule. */
const REFUSED: [string, string, string, keyof typeof MESSAGES][] = [
  ['no bytes', '', '/length', 'length'],
  ['three bytes', '020100', '/length', 'length'],
  ['a length that says more', '03ce0005', '/length', 'length'],
  ['a byte behind', '03ce000400', '/length', 'length'],
  ['a packet cut off', PACKETS.identityRequest.slice(0, -2), '/length', 'length'],
  ['65536 bytes', `02010000 ${'00'.repeat(65_532)}`, '/length', 'length'],
  ['code 0', '00ce0004', '/code', 'code'],
  ['code 5', '05ce0004', '/code', 'code'],
  ['a success with data', '03ce0005 01', '/length', 'result'],
  ['a failure with data', '04ce0005 17', '/length', 'result'],
  ['a request without a type', '01ce0004', '/type', 'type'],
  ['type 0', '01ce0005 00', '/type', 'type'],
  ['EAP-SIM', '01ce0008 120a0000', '/type', 'type'],
  ["EAP-AKA'", '01ce0008 32010000', '/type', 'type'],
  ['an expanded type', '02ce000c fe000000 00000003', '/type', 'type'],
  ['a Nak in a request', '01ce0006 0317', '/type', 'type'],
  ['a Nak that wants nothing', '02ce0005 03', '/data', 'nak'],
  ['a notification without a message', '01ce0005 02', '/data', 'notification'],
  ['a message in a response', '02ce0006 0241', '/data', 'notification'],
  ['no subtype', '02ce0005 17', '/subtype', 'header'],
  ['a header that is cut off', '02ce0007 170200', '/subtype', 'header'],
  ['subtype 0', '02ce0008 17000000', '/subtype', 'subtype'],
  ['a subtype of EAP-SIM', '02ce0008 170b0000', '/subtype', 'subtype'],
  ['a rejection as a request', '01ce0008 17020000', '/subtype', 'subtype'],
  [
    'a synchronization failure as a request',
    packet('01', '04', '0404 0102030405060708090a0b0c0d0e'),
    '/subtype',
    'subtype',
  ],
  ['a client error as a request', packet('01', '0e', '16010000'), '/subtype', 'subtype'],
  ['an attribute without a length', packet('02', '02', '80000000'), '/attributes/0', 'attributeLength'],
  ['a known attribute without a length', packet('02', '01', '0300 0020 11223344'), '/attributes/0', 'attributeLength'],
  ['a second attribute without a length', packet('02', '02', '80010000 80000000'), '/attributes/1', 'attributeLength'],
  ['an attribute that ends outside', packet('02', '02', '80020000'), '/attributes/0', 'attributeLength'],
  ['an attribute of one byte', packet('02', '02', '80'), '/attributes/0', 'attributeLength'],
  ['one byte behind the attributes', packet('02', '02', '80010000 80'), '/attributes/1', 'attributeLength'],
  ['three bytes behind the attributes', packet('02', '02', '80010000 800100'), '/attributes/1', 'attributeLength'],
  ['attribute 0', packet('02', '02', '00010000'), '/attributes/0', 'nonSkippable'],
  ['attribute 5', packet('02', '02', '05010000'), '/attributes/0', 'nonSkippable'],
  ['AT_NONCE_MT of EAP-SIM', packet('02', '02', `07050000 ${'00'.repeat(16)}`), '/attributes/0', 'nonSkippable'],
  ["AT_KDF of EAP-AKA'", response('03020020 11223344 18010001'), '/attributes/1', 'nonSkippable'],
  ['attribute 127', packet('02', '02', '80010000 7f010000'), '/attributes/1', 'nonSkippable'],
  ['an attribute twice', response('03020020 11223344 03020020 11223344'), '/attributes/1', 'duplicate'],
  ['a flag twice', response('03020020 11223344 87010000 87010000'), '/attributes/2', 'duplicate'],
]

/** Bytes whose first attribute is malformed, message. */
const MALFORMED: [string, string, string][] = [
  ['AT_RAND of 12 bytes', packet('01', '01', `01040000 ${'00'.repeat(12)}`), `AT_RAND: ${BLOCK}`],
  ['AT_RAND of 20 bytes', packet('01', '01', `01060000 ${'00'.repeat(20)}`), `AT_RAND: ${BLOCK}`],
  ['AT_AUTN of 4 bytes', packet('01', '01', '02010000'), `AT_AUTN: ${BLOCK}`],
  ['AT_MAC of 12 bytes', packet('01', '01', `0b040000 ${'00'.repeat(12)}`), `AT_MAC: ${BLOCK}`],
  ['AT_IV of 20 bytes', packet('01', '01', `81060000 ${'00'.repeat(20)}`), `AT_IV: ${BLOCK}`],
  ['AT_NONCE_S of 12 bytes', packet('01', '0d', `15040000 ${'00'.repeat(12)}`), `AT_NONCE_S: ${BLOCK}`],
  ['AT_AUTS of 12 bytes', packet('02', '04', `0403${'00'.repeat(10)}`), 'AT_AUTS: 14 bytes'],
  ['AT_AUTS with reserved bytes', packet('02', '04', `0405${'00'.repeat(18)}`), 'AT_AUTS: 14 bytes'],
  ['AT_ANY_ID_REQ of 8 bytes', packet('01', '05', '0d020000 00000000'), 'AT_ANY_ID_REQ: two reserved bytes'],
  ['AT_NOTIFICATION of 8 bytes', packet('01', '0c', '0c024000 00000000'), 'AT_NOTIFICATION: a number of two bytes'],
  [
    'AT_CLIENT_ERROR_CODE of 8 bytes',
    packet('02', '0e', '16020000 00000000'),
    'AT_CLIENT_ERROR_CODE: a number of two bytes',
  ],
  [
    'AT_CHECKCODE of 16 bytes',
    packet('02', '01', `86050000 ${'00'.repeat(16)}`),
    'AT_CHECKCODE: two reserved bytes, then none or 20',
  ],
  [
    "AT_CHECKCODE of EAP-AKA'",
    packet('02', '01', `86090000 ${'00'.repeat(32)}`),
    'AT_CHECKCODE: two reserved bytes, then none or 20',
  ],
  [
    'AT_ENCR_DATA without data',
    packet('02', '01', '82010000'),
    'AT_ENCR_DATA: two reserved bytes and blocks of 16 bytes',
  ],
  [
    'AT_ENCR_DATA of 20 bytes',
    packet('02', '01', `82060000 ${'00'.repeat(20)}`),
    'AT_ENCR_DATA: two reserved bytes and blocks of 16 bytes',
  ],
  ['a RES of 24 bits', response('03020018 11223300'), RES],
  ['a RES of 136 bits', response(`03060088 ${'11'.repeat(17)} 000000`), RES],
  ['a RES of 33 bits', response('03030021 1122334480 000000'), RES],
  ['a RES without bits', response('03010000'), RES],
  ['a RES whose length is in bytes', response('03030008 1122334455667788'), RES],
  ['a RES that says more bits than there are', response('03020040 11223344'), RES],
  ['a RES with more padding than it takes', response('03030020 11223344 00000000'), RES],
  ['a RES with padding that is not zero', response('03030028 11223344 55000001'), RES],
  ['an identity that says more bytes than there are', packet('02', '05', '0e020005 61616161'), `AT_IDENTITY: ${TEXT}`],
  ['an identity of 65535 bytes', packet('02', '05', '0e02ffff 61616161'), `AT_IDENTITY: ${TEXT}`],
  [
    'an identity with more padding than it takes',
    packet('02', '05', '0e030004 61616161 00000000'),
    `AT_IDENTITY: ${TEXT}`,
  ],
  ['an identity with padding that is not zero', packet('02', '05', '0e020003 61616161'), `AT_IDENTITY: ${TEXT}`],
]

describe('an EAP packet', () => {
  it.each(REFUSED)('is refused: %s', (_what, hex, pointer, code) => {
    expectRefusal(hex, { pointer, code, message: MESSAGES[code] })
  })

  it.each(MALFORMED)('is refused: %s', (_what, hex, message) => {
    expectRefusal(hex, { pointer: '/attributes/0', code: 'attributeValue', message })
  })

  it.each([
    ['64 KiB of attributes that are passed over', '80010000', 16_381, undefined],
    ['64 KiB of one attribute', '87010000', 16_381, '/attributes/1'],
    ['64 KiB of attributes that nobody knows', '05010000', 16_381, '/attributes/0'],
    ['64 KiB of zeros', '00000000', 16_381, '/attributes/0'],
  ])('is read to its end or its first fault: %s', (_what, attribute, times, pointer) => {
    const bytes = bytesOf(packet('02', '02', attribute.repeat(times)))
    expect(bytes.length).toBe(65_532)
    if (pointer === undefined) {
      expect(encodeEapPacket(decodeEapPacket(bytes))).toEqual(bytes)
    } else {
      expect(() => decodeEapPacket(bytes)).toThrow(
        expect.objectContaining({ issues: [expect.objectContaining({ pointer })] }),
      )
    }
  })

  it('shows nothing of its bytes in an error', () => {
    const identity = '0001010123456789@nai.epc.mnc001.mcc001.3gppnetwork.org'
    const hex = `02010048 17050000 0e100036 ${Buffer.from(identity).toString('hex')} 0000 00000001`
    try {
      decodeEapPacket(bytesOf(hex))
      expect.unreachable()
    } catch (error) {
      const shown = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)
      expect(shown).not.toContain('00101012345')
      expect(shown).not.toContain(Buffer.from(identity).toString('hex').slice(0, 12))
      expect((error as ContractError).issues).toHaveLength(1)
    }
  })

  it.each([
    ['a text', '03ce0004'],
    ['an array', [3, 1, 0, 4]],
    ['nothing', undefined],
    ['memory', new ArrayBuffer(4)],
  ])('is not read from %s', (_what, bytes) => {
    expect(() => decodeEapPacket(bytes as never)).toThrow(new TypeError('bytes must be a Uint8Array'))
  })
})

function expectRefusal(hex: string, issue: { pointer: string; code: string; message: string }): void {
  const decode = () => decodeEapPacket(bytesOf(hex))
  expect(decode).toThrow(ContractError)
  expect(decode).toThrow(
    expect.objectContaining({
      code: 'EAP_PACKET',
      message: 'The bytes are not an EAP packet of EAP-AKA',
      issues: [{ ...issue, source: expect.stringMatching(/^RFC \d+ §/) }],
    }),
  )
}
