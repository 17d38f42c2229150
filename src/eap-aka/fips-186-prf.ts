/**
 * The pseudo-random function of EAP-AKA: the generator of FIPS 186-2, change notice 1, algorithm 1, without "mod q", with b = 160,
 * G on top of SHA-1 and no user input (XSEED).
 *
 * @see RFC 4187 §7, §A
 */

import { requireBytes, requireInteger } from './eap-arguments.js'
import { compressSha1, startSha1 } from './sha1-compression.js'

const SEED_BYTES = 20
const BLOCK_WORDS = 16
const MAX_BYTES = 1024

/**
 * Stretches a secret.
 *
 * @param seed XKEY, 20 bytes. It is left as it is.
 * @param byteLength How much is asked for, 1 to 1024 bytes. A shorter output is the beginning of a longer one.
 * @throws {TypeError} when the seed is not bytes.
 * @throws {RangeError} when the seed has not 20 bytes, or `byteLength` is out of its bounds.
 * @see RFC 4187 §7, §A
 */
export function computeFips186Prf(seed: Uint8Array, byteLength: number): Uint8Array {
  requireBytes(seed, 'seed', SEED_BYTES)
  requireInteger(byteLength, 'byteLength', 1, MAX_BYTES)
  const output = new Uint8Array(Math.ceil(byteLength / SEED_BYTES) * SEED_BYTES)
  const outputView = new DataView(output.buffer)
  // XKEY is in the first 5 words; G pads it with zeros to a block.
  const block = new Uint32Array(BLOCK_WORDS)
  const seedView = new DataView(seed.buffer, seed.byteOffset, SEED_BYTES)
  for (let word = 0; word < SEED_BYTES / 4; word++) block[word] = seedView.getUint32(word * 4)
  const t = startSha1()
  for (let offset = 0; offset < output.length; offset += SEED_BYTES) {
    // RFC 4187 §A, steps 3.2 a to c: w = G(t, XKEY), and XKEY = (1 + XKEY + w) mod 2^160.
    const w = compressSha1(t, block)
    w.forEach((word, index) => {
      outputView.setUint32(offset + index * 4, word)
    })
    addWithOne(block, w)
    w.fill(0)
  }
  block.fill(0)
  const result = output.slice(0, byteLength)
  output.fill(0)
  return result
}

/** xkey = (1 + xkey + w) mod 2^160, the lowest word last. */
function addWithOne(xkey: Uint32Array, w: Uint32Array): void {
  let carry = 1
  for (let index = w.length - 1; index >= 0; index--) {
    const sum = (xkey[index] ?? 0) + (w[index] ?? 0) + carry
    xkey[index] = sum
    carry = sum > 0xffffffff ? 1 : 0
  }
}
