import { createCipheriv } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../errors/contract-error.js'
import { type EapAttribute, findEapAttribute } from './eap-attributes.js'
import { decryptAttributes, encryptAttributes } from './eap-encrypted-attributes.js'
import type { EapAkaMessage } from './eap-messages.js'
import { decodeEapPacket, type EapAkaPacket } from './eap-packet.js'
import { bytesOf, EXCHANGE, PACKETS } from './testing/eap-vectors.js'

const text = (value: string) => new TextEncoder().encode(value)
const CHALLENGE = { code: 'request', subtype: 'AKA-Challenge' } as const
const REQUEST = { code: 'request', subtype: 'AKA-Reauthentication' } as const
const RESPONSE = { code: 'response', subtype: 'AKA-Reauthentication' } as const
const NONCE_S = bytesOf(EXCHANGE.nonceS)

/** The keys of RFC 4186 §A.5: EAP-SIM has the same encryption and the same nested attributes. */
const SIM_KEY = '536e5ebc4465582aa6a8ec9986ebb620'

interface Vector {
  readonly message: EapAkaMessage
  readonly key: string
  readonly iv: string
  readonly data: string
  readonly attributes: readonly EapAttribute[]
}

const VECTORS: [string, Vector][] = [
  [
    'RFC 4186 §A.5, a pseudonym and a re-authentication identity with padding',
    {
      message: CHALLENGE,
      key: SIM_KEY,
      iv: '9e18b0c29a652263c06efb54dd00a895',
      data: `55f2939bbdb1b19ea1b47fc0b3e0be4cab2cf7372d98e3023c6bb92415723d58
        bad66ce084e101b60f5358354bd4218278aea7bf2cbace33106aeddc625b0c1d
        5aa67a41739ae5b57950973fc7ff8301073c6f953150fc303ea152d1e10a2d1f
        4f5226daa1ee9005472252bdb3b71d6f0c3a3490316c46929871bd45cdfdbca6
        112f07f8be717990d25f6dd7f2b7b320bf4d5a992e880331d729945aec75ae5d
        43c8eda5fe6233fcac494ee67a0d504d`,
      attributes: [
        {
          type: 'AT_NEXT_PSEUDONYM',
          value: text('w8w49PexCazWJ&xCIARmxuMKht5S1sxRDqXSEFBEg3DcZP9cIxTe5J4OyIwNGVzxeJOU1G'),
        },
        {
          type: 'AT_NEXT_REAUTH_ID',
          value: text('Y24fNSrz8BP274jOJaF17WfxI8YO7QX00pMXk9XMMVOw7broaNhTczuFq53aEpOkk3L0dm@eapsim.foo'),
        },
      ],
    },
  ],
  [
    'RFC 4186 §A.9, a request for re-authentication without padding',
    {
      message: REQUEST,
      key: SIM_KEY,
      iv: 'd585ac7786b90336657c77b46575b9c4',
      data: `686291a9d2abc58caa3294b6e85b44846c44e5dcb2de8b9e80d69d49858a5db8
        4cdc1c9bc95c01b96b6eca313474aea6d31416e19daa9df70f05008841ca8014
        964d3b30a49bcf43e4d3f18e86295a4a2b38d96c9705c2bbb05c4aace97d5eaf
        f564046c8bd30bc39be5e17ace2b10a6`,
      attributes: [
        { type: 'AT_COUNTER', value: 1 },
        { type: 'AT_NONCE_S', value: NONCE_S },
        {
          type: 'AT_NEXT_REAUTH_ID',
          value: text('uta0M0iyIsMwWp5TTdSdnOLvg2XDVf21OYt1vnfiMcs5dnIDHOIFVavIRzMRyzW6vFzdHW@eapsim.foo'),
        },
      ],
    },
  ],
  [
    'RFC 4186 §A.10, a response to it',
    {
      message: RESPONSE,
      key: SIM_KEY,
      iv: 'cdf7ffa65de04c026b56c86b76b102ea',
      data: 'b6edd38279e2a1423c1afc5c455c7d56',
      attributes: [{ type: 'AT_COUNTER', value: 1 }],
    },
  ],
  [
    'a response whose counter was too small, of another implementation',
    {
      message: RESPONSE,
      key: EXCHANGE.kEncr,
      iv: EXCHANGE.iv,
      data: 'cddf44abbe8bd43200f6e323d80e4076',
      attributes: [{ type: 'AT_COUNTER_TOO_SMALL' }, { type: 'AT_COUNTER', value: 10 }],
    },
  ],
]

/** A packet that holds a ciphertext. */
function packetOf(message: EapAkaMessage, iv: Uint8Array, data: Uint8Array): EapAkaPacket {
  const attributes: EapAttribute[] = [
    { type: 'AT_IV', value: iv },
    { type: 'AT_ENCR_DATA', value: data },
    { type: 'AT_MAC', value: new Uint8Array(16) },
  ]
  return { ...message, identifier: 1, type: 'AKA', attributes }
}

/** A packet whose plaintext is this. */
function packetOfPlaintext(message: EapAkaMessage, hex: string): EapAkaPacket {
  const iv = new Uint8Array(16).fill(5)
  const cipher = createCipheriv('aes-128-cbc', bytesOf(SIM_KEY), iv).setAutoPadding(false)
  return packetOf(message, iv, new Uint8Array(Buffer.concat([cipher.update(bytesOf(hex)), cipher.final()])))
}

describe('encrypted attributes', () => {
  it.each(VECTORS)('are decrypted: %s', (_what, { message, key, iv, data, attributes }) => {
    expect(decryptAttributes(packetOf(message, bytesOf(iv), bytesOf(data)), bytesOf(key))).toStrictEqual(attributes)
  })

  it.each(VECTORS)('are encrypted: %s', (_what, { message, key, iv, data, attributes }) => {
    expect(encryptAttributes(message, attributes, { kEncr: bytesOf(key), iv: bytesOf(iv) })).toStrictEqual([
      { type: 'AT_IV', value: bytesOf(iv) },
      { type: 'AT_ENCR_DATA', value: bytesOf(data) },
    ])
  })

  it('are decrypted in a packet of another implementation', () => {
    const packet = decodeEapPacket(bytesOf(PACKETS.challengeRequestEncrypted)) as EapAkaPacket
    expect(decryptAttributes(packet, bytesOf(EXCHANGE.kEncr))).toStrictEqual([
      { type: 'AT_NEXT_REAUTH_ID', value: text(EXCHANGE.nextReauthId) },
    ])
  })

  it('are none in a packet without AT_ENCR_DATA', () => {
    const packet = decodeEapPacket(bytesOf(PACKETS.challengeRequest)) as EapAkaPacket
    expect(decryptAttributes(packet, bytesOf(EXCHANGE.kEncr))).toEqual([])
  })

  it('may be unknown ones that are skipped, in a response of a later version', () => {
    const packet = packetOfPlaintext({ code: 'response', subtype: 'AKA-Challenge' }, `c8010102 0603 ${'00'.repeat(10)}`)
    expect(decryptAttributes(packet, bytesOf(SIM_KEY))).toStrictEqual([{ type: 200, value: Uint8Array.of(1, 2) }])
  })

  /** Plaintext, pointer, rule. */
  it.each<[string, EapAkaMessage, string, string, string]>([
    ['padding that is not zero', RESPONSE, `13010001 0603 ${'00'.repeat(9)}01`, '/1', 'attributeValue'],
    [
      'padding of 16 bytes',
      RESPONSE,
      `13010001 80030000 0000000000000000 0604 ${'00'.repeat(14)}`,
      '/2',
      'attributeValue',
    ],
    ['padding that is not the last', RESPONSE, `0603 ${'00'.repeat(10)} 13010001`, '/0', 'lastPadding'],
    ['an attribute without a length', RESPONSE, `13010001 ${'00'.repeat(12)}`, '/1', 'attributeLength'],
    ['an attribute that ends outside', RESPONSE, `13010001 8004 ${'00'.repeat(10)}`, '/1', 'attributeLength'],
    ['an attribute twice', RESPONSE, `13010001 13010001 0602 ${'00'.repeat(6)}`, '/1', 'duplicate'],
    [
      'an unknown attribute that must not be skipped',
      RESPONSE,
      `13010001 7f03 ${'00'.repeat(10)}`,
      '/1',
      'nonSkippable',
    ],
    ['an attribute that is always plain', RESPONSE, `13010001 87010000 0602 ${'00'.repeat(6)}`, '/1', 'unexpected'],
    ['no counter', RESPONSE, `80010000 0603 ${'00'.repeat(10)}`, '/-', 'required'],
    ['no nonce', REQUEST, `13010001 0603 ${'00'.repeat(10)}`, '/-', 'required'],
    ['a counter in a challenge', CHALLENGE, `13010001 0603 ${'00'.repeat(10)}`, '/0', 'unexpected'],
  ])('are refused: %s', (_what, message, plaintext, pointer, code) => {
    const decrypt = () => decryptAttributes(packetOfPlaintext(message, plaintext), bytesOf(SIM_KEY))
    expect(decrypt).toThrow(ContractError)
    expect(decrypt).toThrow(
      expect.objectContaining({
        code: 'EAP_PACKET',
        message: 'The bytes are not an EAP packet of EAP-AKA',
        issues: [expect.objectContaining({ pointer: `/attributes/1/attributes${pointer}`, code })],
      }),
    )
  })

  it('come back as they were, whatever they are', () => {
    const value = fc.uint8Array({ maxLength: 200 })
    const lists = fc
      .tuple(value, value, fc.boolean())
      .map(([pseudonym, reauthId, both]): EapAttribute[] => [
        { type: 'AT_NEXT_PSEUDONYM', value: pseudonym },
        ...(both ? [{ type: 'AT_NEXT_REAUTH_ID', value: reauthId } as const] : []),
      ])
    const key = fc.uint8Array({ minLength: 16, maxLength: 16 })
    fc.assert(
      fc.property(lists, key, key, (attributes, kEncr, iv) => {
        const encrypted = encryptAttributes(CHALLENGE, attributes, { kEncr, iv })
        const data = findEapAttribute(encrypted, 'AT_ENCR_DATA')?.value ?? new Uint8Array(0)
        expect(data.length % 16).toBe(0)
        expect(decryptAttributes(packetOf(CHALLENGE, iv, data), kEncr)).toStrictEqual(attributes)
      }),
    )
  })

  it('are refused with nothing but EAP_PACKET, whatever the ciphertext', () => {
    const blocks = fc.integer({ min: 1, max: 8 }).chain((n) => fc.uint8Array({ minLength: n * 16, maxLength: n * 16 }))
    fc.assert(
      fc.property(fc.constantFrom(CHALLENGE, REQUEST, RESPONSE), blocks, blocks, (message, data, plaintext) => {
        const hostile = [
          packetOf(message, new Uint8Array(16), data),
          packetOfPlaintext(message, Buffer.from(plaintext).toString('hex')),
        ]
        for (const packet of hostile) {
          try {
            decryptAttributes(packet, bytesOf(SIM_KEY))
          } catch (error) {
            expect(error).toMatchObject({ name: 'ContractError', code: 'EAP_PACKET' })
          }
        }
      }),
    )
  })

  it('need a key of 16 bytes', () => {
    const packet = packetOf(RESPONSE, new Uint8Array(16), new Uint8Array(16))
    expect(() => decryptAttributes(packet, new Uint8Array(24))).toThrow(new RangeError('kEncr must have 16 bytes'))
    expect(() => decryptAttributes(packet, 'x' as never)).toThrow(new TypeError('kEncr must be a Uint8Array'))
  })

  it.each<[string, EapAkaMessage, EapAttribute[], object, Error]>([
    ['nothing', CHALLENGE, [], {}, new RangeError('attributes must not be empty')],
    [
      'a short key',
      RESPONSE,
      [{ type: 'AT_COUNTER', value: 1 }],
      { kEncr: new Uint8Array(8) },
      new RangeError('kEncr must have 16 bytes'),
    ],
    [
      'a short IV',
      RESPONSE,
      [{ type: 'AT_COUNTER', value: 1 }],
      { iv: new Uint8Array(8) },
      new RangeError('iv must have 16 bytes'),
    ],
    [
      'what is due missing',
      REQUEST,
      [{ type: 'AT_COUNTER', value: 1 }],
      {},
      new TypeError('The attributes break a rule: The attribute AT_NONCE_S'),
    ],
    [
      'what is always plain',
      RESPONSE,
      [{ type: 'AT_COUNTER', value: 1 }, { type: 'AT_RESULT_IND' }],
      {},
      new TypeError('The attributes break a rule: No AT_RESULT_IND in this message'),
    ],
    [
      'a message that has no AT_ENCR_DATA',
      { code: 'response', subtype: 'AKA-Client-Error' },
      [{ type: 'AT_COUNTER', value: 1 }],
      {},
      new TypeError('The attributes break a rule: A subtype of EAP-AKA that goes in this direction'),
    ],
  ])('are not encrypted with %s', (_what, message, attributes, change, error) => {
    const options = { kEncr: new Uint8Array(16), iv: new Uint8Array(16), ...change }
    expect(() => encryptAttributes(message, attributes, options)).toThrow(error)
  })
})
