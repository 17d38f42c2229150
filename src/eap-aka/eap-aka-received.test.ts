import { describe, expect, it } from 'vitest'
import { hasRightCheckcode, readReceivedPacket } from './eap-aka-received.js'
import type { EapAkaPacket } from './eap-packet.js'
import { packetOf } from './testing/eap-aka-sides.js'

describe('readReceivedPacket', () => {
  it('reads a packet', () => {
    expect(readReceivedPacket(packetOf(3, 7, ''))).toEqual({ code: 'success', identifier: 7 })
  })

  it('gives nothing for what is no packet', () => {
    expect(readReceivedPacket(packetOf(5, 7, ''))).toBeUndefined()
  })

  it('throws for what is not bytes', () => {
    expect(() => readReceivedPacket('AwcABA==' as never)).toThrow(new TypeError('bytes must be a Uint8Array'))
  })
})

describe('hasRightCheckcode', () => {
  it.each([
    ['no AT_CHECKCODE', '', true],
    ['an empty one', '86010000', true],
    ['one of 20 bytes', `86060000 ${'00'.repeat(20)}`, false],
  ])('judges %s', (_what, attribute, expected) => {
    const packet = readReceivedPacket(
      packetOf(2, 7, `17010000 03020020 00000000 0b050000 ${'00'.repeat(16)} ${attribute}`),
    )
    expect(hasRightCheckcode(packet as EapAkaPacket)).toBe(expected)
  })
})
