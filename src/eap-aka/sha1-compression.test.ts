import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compressSha1, startSha1 } from './sha1-compression.js'

/** SHA-1 of a message, padded as RFC 3174 §4 says, by the compression function alone. */
function sha1(message: Uint8Array): string {
  const padded = Buffer.alloc((((message.length + 8) >> 6) + 1) << 6)
  padded.set(message)
  padded[message.length] = 0x80
  padded.writeBigUInt64BE(BigInt(message.length) * 8n, padded.length - 8)
  let state = startSha1()
  for (let offset = 0; offset < padded.length; offset += 64) {
    state = compressSha1(
      state,
      Uint32Array.from({ length: 16 }, (_, word) => padded.readUInt32BE(offset + word * 4)),
    )
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

describe('the compression function of SHA-1', () => {
  // RFC 3174 §7.3, tests 1, 2 and 4.
  it.each([
    ['abc', 1, 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', 1, '84983e441c3bd26ebaae4aa1f95129e5e54670f1'],
    [
      '0123456701234567012345670123456701234567012345670123456701234567',
      10,
      'dea356a2cddd90c7a7ecedc5ebb563934f460452',
    ],
  ])('gives the digest of %s, %i times', (text, times, digest) => {
    expect(sha1(new TextEncoder().encode(text.repeat(times)))).toBe(digest)
  })

  it('gives the digest that node:crypto gives, whatever the message', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (message) => {
        expect(sha1(message)).toBe(createHash('sha1').update(message).digest('hex'))
      }),
    )
  })

  it('leaves state and block as they are', () => {
    const state = startSha1()
    const block = new Uint32Array(16).fill(7)
    compressSha1(state, block)
    expect(state).toEqual(startSha1())
    expect([...block]).toEqual(new Array(16).fill(7))
  })

  it.each([
    ['a state of 4 words', 4, 16, 'state must have 5 words'],
    ['a state of 6 words', 6, 16, 'state must have 5 words'],
    ['a block of 15 words', 5, 15, 'block must have 16 words'],
    ['a block of 17 words', 5, 17, 'block must have 16 words'],
  ])('refuses %s', (_what, stateWords, blockWords, message) => {
    expect(() => compressSha1(new Uint32Array(stateWords), new Uint32Array(blockWords))).toThrow(
      new RangeError(message),
    )
  })
})
