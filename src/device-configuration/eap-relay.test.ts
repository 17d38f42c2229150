import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../errors/contract-error.js'
import { decodeEapRelay, EAP_RELAY_MEDIA_TYPE, encodeEapRelay, validateEapRelayBody } from './eap-relay.js'

const MEMBER = 'eap-relay-packet'
const RULES = {
  type: ['', 'A JSON object', 'RCC.14 §C.2'],
  required: ['', 'The member eap-relay-packet', 'RCC.14 §C.2'],
  base64: [`/${MEMBER}`, 'Canonical Base64 with padding of 4 to 65535 bytes', 'RCC.14 §C.2, RFC 4648 §4'],
  eapCode: [`/${MEMBER}`, 'An EAP packet whose code is 1 to 4: request, response, success or failure', 'RFC 3748 §4'],
  eapLength: [`/${MEMBER}`, 'An EAP packet whose length field is its number of bytes', 'RFC 3748 §4'],
} as const
type RuleId = keyof typeof RULES

/** The issue of a rule. */
function issue(code: RuleId) {
  const [pointer, message, source] = RULES[code]
  return { code, pointer, message, source }
}

/** A packet of so many bytes that says so itself. */
function packetOf(length: number, code = 1): Uint8Array {
  const packet = new Uint8Array(length).fill(0xa5)
  packet.set([code, 7, length >> 8, length & 0xff])
  return packet
}

/** Base64 by Node, independent of the code under test. */
function relay(packet: Uint8Array | readonly number[]) {
  return { [MEMBER]: Buffer.from(packet).toString('base64') }
}

describe('EAP relay', () => {
  it('has the media type and the schema of RCC.14', () => {
    expect(EAP_RELAY_MEDIA_TYPE).toBe('application/vnd.gsma.eap-relay.v1.0+json')
    const path = new URL('../../specs/device-configuration/eap-relay.schema.json', import.meta.url)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
      $schema: 'http://json-schema.org/draft-06/schema#',
      title: 'EAP packet relay',
      description: 'An object to relay EAP packets',
      type: 'object',
      properties: {
        [MEMBER]: { description: 'Contains an EAP packet in base64 encoding', type: 'string' },
      },
    })
  })

  it.each([
    ['a request', [1, 0, 0, 5, 23], 'AQAABRc='],
    ['a response', [2, 255, 0, 5, 23], 'Av8ABRc='],
    ['a success', [3, 1, 0, 4], 'AwEABA=='],
    ['a failure', [4, 1, 0, 4], 'BAEABA=='],
  ])('carries %s', (_what, packet, text) => {
    const body = encodeEapRelay(Uint8Array.from(packet))
    expect(body).toEqual({ [MEMBER]: text })
    expect(decodeEapRelay(JSON.parse(JSON.stringify(body)))).toEqual(Uint8Array.from(packet))
  })

  it.each([4, 5, 256, 65_534, 65_535])('carries a packet of %i bytes', (length) => {
    const packet = packetOf(length)
    expect(encodeEapRelay(packet)).toEqual(relay(packet))
    expect(decodeEapRelay(relay(packet))).toEqual(packet)
  })

  it('answers the very object, and passes over further members', () => {
    const body = { ...relay(packetOf(8)), 'eap-relay-session': 1 }
    const result = validateEapRelayBody(body)
    expect(result).toEqual({ ok: true, value: body })
    expect(result.ok && result.value).toBe(body)
  })

  it.each<[string, unknown, RuleId[]]>([
    ['null', null, ['type']],
    ['nothing', undefined, ['type']],
    ['a list', [relay(packetOf(4))], ['type']],
    ['a text', relay(packetOf(4))[MEMBER], ['type']],
    ['an empty object, which the schema lets pass', {}, ['required']],
    ['another spelling of the member', { 'EAP-relay-packet': 'AwEABA==' }, ['required']],
    ['an inherited member', Object.create(relay(packetOf(4))), ['required']],
    ['a number', { [MEMBER]: 1 }, ['base64']],
    ['null as packet', { [MEMBER]: null }, ['base64']],
    ['a list of a text', { [MEMBER]: ['AwEABA=='] }, ['base64']],
    ['an empty text', { [MEMBER]: '' }, ['base64']],
    ['no padding', { [MEMBER]: 'AwEABA' }, ['base64']],
    ['stray bits', { [MEMBER]: 'AwEABB==' }, ['base64']],
    ['base64url', { [MEMBER]: 'AwEABv-_' }, ['base64']],
    ['a line feed behind', { [MEMBER]: 'AwEABA==\n' }, ['base64']],
    ['a blank inside', { [MEMBER]: 'AwEA BA==' }, ['base64']],
    ['3 bytes', relay([1, 0, 0]), ['base64']],
    ['65536 bytes', relay(new Uint8Array(65_536).fill(1)), ['base64']],
    ['a million characters', { [MEMBER]: 'A'.repeat(1_000_000) }, ['base64']],
    ['code 0', relay([0, 0, 0, 4]), ['eapCode']],
    ['code 5', relay([5, 0, 0, 4]), ['eapCode']],
    ['a length one too small', relay([1, 0, 0, 4, 23]), ['eapLength']],
    ['a length one too large', relay([1, 0, 0, 6, 23]), ['eapLength']],
    ['a length in the wrong byte order', relay([1, 0, 5, 0, 23]), ['eapLength']],
    ['neither', relay([255, 255, 255, 255]), ['eapCode', 'eapLength']],
  ])('refuses %s', (_what, body, rules) => {
    expect(validateEapRelayBody(body)).toEqual({ ok: false, issues: rules.map(issue) })
    expect(() => decodeEapRelay(body)).toThrow(
      expect.objectContaining({
        code: 'DC_EAP_RELAY',
        contract: 'device-configuration',
        source: 'RCC.14 §C.2',
        message: 'The body is not an EAP packet relay',
        issues: rules.map(issue),
      }),
    )
  })

  it.each<[string, unknown, typeof TypeError | typeof RangeError, string]>([
    ['a text', 'AwEABA==', TypeError, 'packet must be a Uint8Array'],
    ['3 bytes', packetOf(4).subarray(1), RangeError, 'An EAP packet has 4 to 65535 bytes'],
    ['65536 bytes', packetOf(65_536), RangeError, 'An EAP packet has 4 to 65535 bytes'],
    ['code 0', packetOf(4, 0), TypeError, 'packet must be: An EAP packet whose code is 1 to 4'],
    ['another length', packetOf(5).subarray(0, 4), TypeError, 'packet must be: An EAP packet whose length field'],
  ])('does not send %s', (_what, packet, type, message) => {
    const encode = () => encodeEapRelay(packet as Uint8Array)
    expect(encode).toThrow(type)
    expect(encode).toThrow(message)
  })

  it('shows nothing of the packet in what it throws', () => {
    const secret = Buffer.from('\x01\x00\x00\x00 0214011001388741@nai.example', 'latin1').toString('base64')
    try {
      decodeEapRelay({ [MEMBER]: secret })
      expect.unreachable()
    } catch (error) {
      expect(inspect(error, { depth: null }) + JSON.stringify(error)).not.toMatch(/AQAAAC|21401/)
    }
  })

  it('throws nothing but DC_EAP_RELAY, and agrees with itself, whatever the body is', () => {
    const any = fc.oneof(
      fc.jsonValue(),
      fc.anything(),
      fc.record({ [MEMBER]: fc.oneof(fc.string(), fc.base64String(), fc.jsonValue()) }),
      fc.uint8Array({ maxLength: 12 }).map((bytes) => relay(bytes)),
    )
    fc.assert(
      fc.property(any, (body) => {
        const result = validateEapRelayBody(body)
        try {
          expect(encodeEapRelay(decodeEapRelay(body))[MEMBER]).toBe((body as { [MEMBER]: string })[MEMBER])
          expect(result.ok).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(ContractError)
          expect(error).toMatchObject({ code: 'DC_EAP_RELAY' })
          expect(result.ok).toBe(false)
        }
      }),
    )
  })

  it('brings every packet to the other side as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.uint8Array({ maxLength: 2000 }), (code, data) => {
        const packet = Uint8Array.from([...packetOf(4 + data.length, code).subarray(0, 4), ...data])
        expect(decodeEapRelay(encodeEapRelay(packet))).toEqual(packet)
      }),
    )
  })
})
