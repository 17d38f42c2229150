import { describe, expect, it } from 'vitest'
import { decodeEapPacket, type EapPacket, encodeEapPacket } from './eap-packet.js'
import { bytesOf } from './testing/eap-vectors.js'

const MAC = { type: 'AT_MAC', value: new Uint8Array(16).fill(0xaa) } as const
const REJECT = { code: 'response', identifier: 1, type: 'AKA', subtype: 'AKA-Authentication-Reject' }
const ERROR = { ...REJECT, subtype: 'AKA-Client-Error' }
const CHALLENGE = { ...REJECT, subtype: 'AKA-Challenge' }
const IDENTITY = { ...REJECT, subtype: 'AKA-Identity' }

describe('an EAP packet of our own', () => {
  it.each<[string, unknown, Error]>([
    [
      'an identifier of 256',
      { code: 'success', identifier: 256 },
      new RangeError('identifier must be an integer from 0 to 255'),
    ],
    ['no identifier', { code: 'success' }, new RangeError('identifier must be an integer from 0 to 255')],
    [
      'an unknown code',
      { code: 'initiate', identifier: 1 },
      new TypeError('code must be one of request, response, success, failure'),
    ],
    [
      'a code that objects have',
      { code: 'toString', identifier: 1 },
      new TypeError('code must be one of request, response, success, failure'),
    ],
    [
      'an unknown type',
      { code: 'request', identifier: 1, type: 'TLS', data: new Uint8Array(0) },
      new TypeError('type must be one of Identity, Notification, Nak, AKA'),
    ],
    [
      'a type that objects have',
      { code: 'request', identifier: 1, type: 'constructor', data: new Uint8Array(0) },
      new TypeError('type must be one of Identity, Notification, Nak, AKA'),
    ],
    [
      'no type',
      { code: 'request', identifier: 1 },
      new TypeError(
        `The packet breaks a rule: A type of 1, 2, 3 or 23: Identity, Notification, Nak in a response, EAP-AKA`,
      ),
    ],
    [
      'an identity as text',
      { code: 'response', identifier: 1, type: 'Identity', data: 'a@b' },
      new TypeError('data must be a Uint8Array'),
    ],
    [
      'a Nak in a request',
      { code: 'request', identifier: 1, type: 'Nak', data: bytesOf('17') },
      new TypeError(
        `The packet breaks a rule: A type of 1, 2, 3 or 23: Identity, Notification, Nak in a response, EAP-AKA`,
      ),
    ],
    [
      'a success with an identity',
      { code: 'success', identifier: 1, type: 'Identity', data: new Uint8Array(0) },
      new TypeError('The packet breaks a rule: Success and failure have no data'),
    ],
    [
      'an unknown subtype',
      { ...REJECT, subtype: 'AKA-Start', attributes: [] },
      new TypeError('subtype must be one of EAP-AKA'),
    ],
    [
      'a subtype that objects have',
      { ...REJECT, subtype: '__proto__', attributes: [] },
      new TypeError('subtype must be one of EAP-AKA'),
    ],
    [
      'a rejection as a request',
      { ...REJECT, code: 'request', attributes: [] },
      new TypeError(`The packet breaks a rule: A subtype of EAP-AKA that goes in this direction`),
    ],
    [
      'reserved bytes of 17 bits',
      { ...REJECT, reserved: 65_536, attributes: [] },
      new RangeError('reserved must be an integer from 0 to 65535'),
    ],
    [
      'an attribute of no name',
      { ...REJECT, attributes: [{}] },
      new TypeError('type must name an attribute of EAP-AKA'),
    ],
    [
      'an attribute of EAP-SIM',
      { ...REJECT, attributes: [{ type: 'AT_NONCE_MT', value: new Uint8Array(16) }] },
      new TypeError('type must name an attribute of EAP-AKA'),
    ],
    [
      'an attribute whose name objects have',
      { ...REJECT, attributes: [{ type: 'valueOf' }] },
      new TypeError('type must name an attribute of EAP-AKA'),
    ],
    [
      'a known attribute by its number',
      { ...ERROR, attributes: [{ type: 134, value: bytesOf('0000') }] },
      new RangeError('An attribute of EAP-AKA goes by its name'),
    ],
    [
      'an unknown attribute of 127',
      { ...REJECT, attributes: [{ type: 127, value: bytesOf('0000') }] },
      new RangeError('type must be an integer from 128 to 255'),
    ],
    [
      'an unknown attribute of 256',
      { ...REJECT, attributes: [{ type: 256, value: bytesOf('0000') }] },
      new RangeError('type must be an integer from 128 to 255'),
    ],
    [
      'an unknown attribute of text',
      { ...REJECT, attributes: [{ type: 128, value: 'ab' }] },
      new TypeError('value must be a Uint8Array'),
    ],
    [
      'an unknown attribute of 3 bytes',
      { ...REJECT, attributes: [{ type: 128, value: bytesOf('000000') }] },
      new RangeError('An attribute has a multiple of 4 bytes, at most 1020'),
    ],
    [
      'an unknown attribute of 1022 bytes',
      { ...REJECT, attributes: [{ type: 128, value: new Uint8Array(1022) }] },
      new RangeError('An attribute has a multiple of 4 bytes, at most 1020'),
    ],
    [
      'an identity of 1017 bytes',
      { ...IDENTITY, attributes: [{ type: 'AT_IDENTITY', value: new Uint8Array(1017) }] },
      new RangeError('An attribute has a multiple of 4 bytes, at most 1020'),
    ],
    [
      'an identity of 65537 bytes',
      { ...IDENTITY, attributes: [{ type: 'AT_IDENTITY', value: new Uint8Array(65_537) }] },
      new RangeError('A number of an attribute must be an integer from 0 to 65535'),
    ],
    [
      'an error code of 17 bits',
      { ...ERROR, attributes: [{ type: 'AT_CLIENT_ERROR_CODE', value: 65_536 }] },
      new RangeError('A number of an attribute must be an integer from 0 to 65535'),
    ],
    [
      'an error code that is text',
      { ...ERROR, attributes: [{ type: 'AT_CLIENT_ERROR_CODE', value: '0' }] },
      new RangeError('A number of an attribute must be an integer from 0 to 65535'),
    ],
    [
      'a RES of 3 bytes',
      { ...CHALLENGE, attributes: [{ type: 'AT_RES', value: new Uint8Array(3) }, MAC] },
      new RangeError(
        'AT_RES must be a length of 32 to 128 bits in whole octets, so many bits and no more zeros than fill up to 4 bytes',
      ),
    ],
    [
      'a RES as text',
      { ...CHALLENGE, attributes: [{ type: 'AT_RES', value: '11223344' }, MAC] },
      new TypeError('value must be a Uint8Array'),
    ],
    [
      'a MAC of 8 bytes',
      { ...CHALLENGE, attributes: [{ type: 'AT_MAC', value: new Uint8Array(8) }] },
      new RangeError(`AT_MAC must be two reserved bytes and 16 bytes`),
    ],
    [
      'a MAC as text',
      { ...CHALLENGE, attributes: [{ type: 'AT_MAC', value: 'a' }] },
      new TypeError('value must be a Uint8Array'),
    ],
    [
      'an attribute twice',
      {
        ...ERROR,
        attributes: [
          { type: 'AT_CLIENT_ERROR_CODE', value: 0 },
          { type: 'AT_CLIENT_ERROR_CODE', value: 0 },
        ],
      },
      new TypeError('The packet breaks a rule: Each attribute once'),
    ],
    [
      'what is none of the message, and what is due missing',
      { ...ERROR, attributes: [{ type: 'AT_RESULT_IND' }] },
      new TypeError('The packet breaks a rule: No AT_RESULT_IND in this message; The attribute AT_CLIENT_ERROR_CODE'),
    ],
    [
      'more than 65535 bytes',
      { ...REJECT, attributes: new Array(65).fill({ type: 128, value: new Uint8Array(1018) }) },
      new RangeError('An EAP packet has at most 65535 bytes'),
    ],
  ])('is not written with %s', (_what, value, error) => {
    expect(() => encodeEapPacket(value as EapPacket)).toThrow(error)
  })

  it('may have the longest identity', () => {
    const value = {
      ...IDENTITY,
      attributes: [{ type: 'AT_IDENTITY', value: new Uint8Array(1016).fill(97) }],
    } as EapPacket
    expect(decodeEapPacket(encodeEapPacket(value))).toStrictEqual(value)
  })
})
