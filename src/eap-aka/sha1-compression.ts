/**
 * The compression function of SHA-1, which `node:crypto` has only inside of the whole hash. FIPS 186-2 builds its function G on it:
 * that pads a message with zeros, where SHA-1 appends the length.
 *
 * @see RFC 3174 §5, §6.1
 */

/** H0 to H4 before the first block. @see RFC 3174 §6.1 */
const INITIAL_STATE = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]

const STATE_WORDS = 5
const BLOCK_WORDS = 16
const ROUNDS = 80

/** Room for the words of one block, which no call leaves anything in: each is over before the next one begins. */
const SCHEDULE = new Int32Array(ROUNDS)

/** Gives the state before the first block, 5 words. @see RFC 3174 §6.1 */
export function startSha1(): Uint32Array {
  return Uint32Array.from(INITIAL_STATE)
}

/**
 * Takes one block into the state.
 *
 * @param state 5 words of 32 bits.
 * @param block 16 words of 32 bits, which are the 64 bytes in big-endian order.
 * @returns The next state, 5 words.
 * @throws {RangeError} when the state has not 5 words, or the block not 16.
 * @see RFC 3174 §6.1
 */
export function compressSha1(state: Uint32Array, block: Uint32Array): Uint32Array {
  if (state.length !== STATE_WORDS) throw new RangeError('state must have 5 words')
  if (block.length !== BLOCK_WORDS) throw new RangeError('block must have 16 words')
  expand(block)
  // The additions of RFC 3174 are modulo 2^32: so are those of `| 0`, and of what is written into a Uint32Array.
  const [h0, h1, h2, h3, h4] = state as unknown as readonly [number, number, number, number, number]
  let a = h0 | 0
  let b = h1 | 0
  let c = h2 | 0
  let d = h3 | 0
  let e = h4 | 0
  for (let t = 0; t < ROUNDS; t++) {
    const next = (rotateLeft(a, 5) + mix(t, b, c, d) + e + (SCHEDULE[t] as number)) | 0
    e = d
    d = c
    c = rotateLeft(b, 30)
    b = a
    a = next
  }
  // What is hashed is a key.
  SCHEDULE.fill(0)
  return Uint32Array.of(h0 + a, h1 + b, h2 + c, h3 + d, h4 + e)
}

/** RFC 3174 §6.1, steps a and b: 80 words out of 16. */
function expand(block: Uint32Array): void {
  SCHEDULE.set(block)
  for (let t = BLOCK_WORDS; t < ROUNDS; t++) {
    const far = (SCHEDULE[t - 16] as number) ^ (SCHEDULE[t - 14] as number)
    const near = (SCHEDULE[t - 8] as number) ^ (SCHEDULE[t - 3] as number)
    SCHEDULE[t] = rotateLeft(far ^ near, 1)
  }
}

/** The function and the constant of a round, added up. @see RFC 3174 §5 */
function mix(t: number, b: number, c: number, d: number): number {
  if (t < 20) return (((b & c) | (~b & d)) + 0x5a827999) | 0
  if (t < 40) return ((b ^ c ^ d) + 0x6ed9eba1) | 0
  if (t < 60) return (((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc) | 0
  return ((b ^ c ^ d) + 0xca62c1d6) | 0
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits))
}
