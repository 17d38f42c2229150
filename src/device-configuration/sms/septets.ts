/**
 * Septets in octets: each begins in the lowest bit that the one before it left.
 *
 * @see TS 23.038 §6.1.2.1.1
 */

/**
 * Packs septets into octets, after a number of fill bits. Bits that are left over are 0.
 *
 * @param fillBits 0 to 6.
 * @see TS 23.038 §6.1.2.1.1
 * @see TS 23.040 §9.2.3.24
 */
export function packSeptets(septets: readonly number[], fillBits: number): Uint8Array {
  const octets = new Uint8Array(Math.ceil((fillBits + 7 * septets.length) / 8))
  let bit = fillBits
  for (const septet of septets) {
    const index = bit >> 3
    const shifted = septet << (bit & 7)
    octets[index] = (octets[index] ?? 0) | shifted
    // The last septet may end with its octet; writing past the end of a typed array does nothing.
    octets[index + 1] = shifted >> 8
    bit += 7
  }
  return octets
}

/**
 * Unpacks a number of septets from octets, after a number of fill bits, which are not looked at.
 *
 * @param fillBits 0 to 6.
 * @see TS 23.038 §6.1.2.1.1
 * @see TS 23.040 §9.2.3.24
 */
export function unpackSeptets(octets: Uint8Array, count: number, fillBits: number): number[] {
  return Array.from({ length: count }, (_, position) => {
    const bit = fillBits + 7 * position
    const index = bit >> 3
    const pair = (octets[index] ?? 0) | ((octets[index + 1] ?? 0) << 8)
    return (pair >> (bit & 7)) & 0x7f
  })
}
