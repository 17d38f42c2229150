import { describe, expect, it } from 'vitest'
import { checkcode, verifyCheckcode } from './eap-checkcode.js'
import { bytesOf, hexOf, PACKETS } from './testing/eap-vectors.js'

const REQUEST = bytesOf('0101000c 17050000 0a010000')
const RESPONSE = bytesOf(
  `02010044 17050000 0e0f0036
   30303031303130303030303030303031406e61692e6570632e6d6e633030312e6d63633030312e336770706e6574776f726b2e6f7267 0000`,
)
const SECOND_REQUEST = bytesOf('0102000c 17050000 0d010000')
const SECOND_RESPONSE = bytesOf('0202001c 17050000 0e050010 30313233343536373839303132333435')
// Computed in Python with hashlib over the packets one behind the other.
const ONE_ROUND = 'fbea3a62d54502885fadfccc51ec9d93f0e97df4'
const TWO_ROUNDS = '6669bbd4804d014345f153cfd6e03e90539d3905'
const NOT_IN_TURN = new TypeError('packets must be EAP-Request/AKA-Identity and its EAP-Response/AKA-Identity in turn')

describe('the checkcode', () => {
  it('is SHA-1 over the packets as they went', () => {
    expect(hexOf(checkcode([REQUEST, RESPONSE]))).toBe(ONE_ROUND)
    expect(hexOf(checkcode([REQUEST, RESPONSE, SECOND_REQUEST, SECOND_RESPONSE]))).toBe(TWO_ROUNDS)
  })

  it('is empty without a round trip, as over HTTP', () => {
    expect(checkcode([])).toEqual(new Uint8Array(0))
    expect(verifyCheckcode(new Uint8Array(0), [])).toBe(true)
  })

  it('covers reserved bytes', () => {
    const request = new Uint8Array(REQUEST)
    request[11] = 1
    expect(hexOf(checkcode([request, RESPONSE]))).not.toBe(ONE_ROUND)
  })

  it.each([
    ['right', ONE_ROUND, [REQUEST, RESPONSE], true],
    ['right for two rounds', TWO_ROUNDS, [REQUEST, RESPONSE, SECOND_REQUEST, SECOND_RESPONSE], true],
    ['of fewer rounds', ONE_ROUND, [REQUEST, RESPONSE, SECOND_REQUEST, SECOND_RESPONSE], false],
    ['of rounds that there were not', ONE_ROUND, [], false],
    ['empty after a round', '', [REQUEST, RESPONSE], false],
    ['shortened', ONE_ROUND.slice(2), [REQUEST, RESPONSE], false],
    ['longer', `${ONE_ROUND}00`, [REQUEST, RESPONSE], false],
    ['other in the last bit', ONE_ROUND.replace(/4$/, '5'), [REQUEST, RESPONSE], false],
  ])('that is %s is judged so', (_what, received, packets, is) => {
    expect(verifyCheckcode(bytesOf(received), packets)).toBe(is)
  })

  it.each([
    ['half a round trip', [REQUEST], new TypeError('packets must be whole round trips')],
    ['a response first', [RESPONSE, REQUEST], NOT_IN_TURN],
    ['two requests', [REQUEST, SECOND_REQUEST], NOT_IN_TURN],
    ['a response to another request', [REQUEST, SECOND_RESPONSE], NOT_IN_TURN],
    ['another subtype', [REQUEST, bytesOf('02010008 17020000')], NOT_IN_TURN],
    ['another type', [bytesOf('01010005 01'), bytesOf('02010005 01')], NOT_IN_TURN],
    ['no bytes', [REQUEST, new Uint8Array(0)], NOT_IN_TURN],
    ['a challenge', [bytesOf(PACKETS.challengeRequest), bytesOf(PACKETS.challengeResponse)], NOT_IN_TURN],
    ['a text', ['a', 'b'], new TypeError('Each of packets must be a Uint8Array')],
  ])('is not computed over %s', (_what, packets, error) => {
    expect(() => checkcode(packets as Uint8Array[])).toThrow(error)
  })

  it('is not verified when it is text', () => {
    expect(() => verifyCheckcode('' as never, [])).toThrow(new TypeError('received must be a Uint8Array'))
  })
})
