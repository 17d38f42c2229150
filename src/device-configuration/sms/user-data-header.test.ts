import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../../errors/contract-error.js'
import { buildUserDataHeader, parseUserDataHeader } from './user-data-header.js'

const octets = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'))

const LENGTH = 'The first octet of the header must be the number of the octets after it'
const ELEMENT = 'Each information element must end within the header'
const PORT = 'The header must name ports in one information element, with IEI 05 and 4 octets'
const DESTINATION = 'The destination port must be 1 to 65535'
const CONCATENATED = 'The message must not be a part of a longer one'
const LANGUAGE = 'The message must be in the default alphabet, not in that of a national language'

describe('buildUserDataHeader', () => {
  it.each([
    ['the default port of RCC.14', 37273, '06 05 04 9199 0000'],
    ['the lowest port', 1, '06 05 04 0001 0000'],
    ['the highest port', 65535, '06 05 04 ffff 0000'],
  ])('writes %s', (_what, port, hex) => {
    expect(buildUserDataHeader(port)).toEqual(octets(hex))
  })
})

describe('parseUserDataHeader', () => {
  it.each([
    ['the header of RCC.14', '06 05 04 9199 0000', 0x9199],
    ['another source port', '06 05 04 9199 1234', 0x9199],
    ['an element before', '09 01 01 ff 05 04 1f40 0000', 0x1f40],
    ['an element behind', '0a 05 04 9199 0000 70 02 aabb', 0x9199],
    ['an element without octets', '08 70 00 05 04 9199 0000', 0x9199],
    ['the same unknown element twice', '0a 70 00 70 00 05 04 9199 0000', 0x9199],
    ['octets of an element that look like ports', '0c 70 04 05040001 05 04 9199 0000', 0x9199],
    ['a message that is its only part', '0b 00 03 2a 01 01 05 04 9199 0000', 0x9199],
    ['a message that is its only part, with a reference of 16 bits', '0c 08 04 abcd 01 01 05 04 9199 0000', 0x9199],
  ])('reads the port from %s', (_what, hex, port) => {
    expect(parseUserDataHeader(octets(hex))).toStrictEqual({ port })
  })

  it.each([
    ['no octets', '', 'header-length', LENGTH],
    ['UDHL that says less', '05 05 04 9199 0000', 'header-length', LENGTH],
    ['UDHL that says more', '07 05 04 9199 0000', 'header-length', LENGTH],
    ['UDHL that counts itself', '07 05 04 9199 0000', 'header-length', LENGTH],
    ['an octet too few', '06 05 04 9199 00', 'header-length', LENGTH],
    ['an octet too many', '06 05 04 9199 0000 00', 'header-length', LENGTH],
    ['an element identifier without a length', '07 05 04 9199 0000 70', 'header-element', ELEMENT],
    ['an element that ends outside', '08 05 04 9199 0000 70 01', 'header-element', ELEMENT],
    ['ports that end outside', '05 05 04 9199 00', 'header-element', ELEMENT],
    ['an element that reaches over the ports', '08 70 07 05 04 9199 0000', 'header-element', ELEMENT],
    ['an element that swallows the ports', '08 70 06 05 04 9199 0000', 'header-port', PORT],
    ['no element', '00', 'header-port', PORT],
    ['no ports', '03 70 01 ff', 'header-port', PORT],
    ['ports of 2 octets', '04 05 02 9199', 'header-port', PORT],
    ['ports of 5 octets', '07 05 05 9199 0000 00', 'header-port', PORT],
    ['ports without octets', '02 05 00', 'header-port', PORT],
    ['ports of 8 bit', '04 04 02 f0 f0', 'header-port', PORT],
    ['ports twice', '0c 05 04 9199 0000 05 04 9199 0000', 'header-port', PORT],
    ['ports twice, port 0 first', '0c 05 04 0000 0000 05 04 9199 0000', 'header-port', PORT],
    ['ports of 16 bit under the identifier of 8 bit', '06 04 04 9199 0000', 'header-port', PORT],
    ['ports of 8 bit behind', '0a 05 04 9199 0000 04 02 f0 f0', 'header-port', PORT],
    ['ports of 8 bit before', '0a 04 02 f0 f0 05 04 9199 0000', 'header-port', PORT],
    ['port 0', '06 05 04 0000 0000', 'destination-port', DESTINATION],
    ['the first of two parts', '0b 00 03 2a 02 01 05 04 9199 0000', 'concatenated', CONCATENATED],
    ['the second of two parts', '0b 05 04 9199 0000 00 03 2a 02 02', 'concatenated', CONCATENATED],
    ['a part with a reference of 16 bits', '0c 08 04 0101 02 01 05 04 9199 0000', 'concatenated', CONCATENATED],
    ['a part of none', '0b 00 03 2a 00 01 05 04 9199 0000', 'concatenated', CONCATENATED],
    ['a part without octets', '08 00 00 05 04 9199 0000', 'concatenated', CONCATENATED],
    ['a single shift', '09 24 01 01 05 04 9199 0000', 'national-language', LANGUAGE],
    ['a locking shift', '09 05 04 9199 0000 25 01 01', 'national-language', LANGUAGE],
  ])('refuses %s', (_what, hex, code, message) => {
    const parse = () => parseUserDataHeader(octets(hex))
    expect(parse).toThrow(ContractError)
    expect(parse).toThrow(
      expect.objectContaining({
        code: 'DC_SMS_USER_DATA',
        message: 'The user data of the SMS is not what RCC.14 asks for',
        issues: [expect.objectContaining({ pointer: '/userDataHeader', code, message })],
      }),
    )
  })

  it('reads every port that is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 65535 }), (port) => {
        expect(parseUserDataHeader(buildUserDataHeader(port))).toStrictEqual({ port })
      }),
    )
  })
})
