import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeFips186Prf } from './fips-186-prf.js'
import { bytesOf, hexOf } from './testing/eap-vectors.js'

const WORD = 0xffffffffn

/** The same function a second time: in BigInt, with SHA-1 as the tables of its standard have it. */
function prfInBigInt(seed: Uint8Array, byteLength: number): string {
  let xkey = BigInt(`0x${hexOf(seed)}`)
  let output = ''
  while (output.length < byteLength * 2) {
    const w = g(xkey)
    output += w.toString(16).padStart(40, '0')
    xkey = (1n + xkey + w) % 2n ** 160n
  }
  return output.slice(0, byteLength * 2)
}

/** G(t, c): one round of SHA-1 over c and 44 bytes of zero. */
function g(c: bigint): bigint {
  const t = 0x67452301efcdab8998badcfe10325476c3d2e1f0n
  const split = (value: bigint, words: number) =>
    Array.from({ length: words }, (_, index) => (value >> BigInt(32 * (words - 1 - index))) & WORD)
  const rotate = (value: bigint, bits: bigint) => ((value << bits) | (value >> (32n - bits))) & WORD
  const w = split(c << 352n, 16)
  while (w.length < 80)
    w.push(
      rotate(
        [3, 8, 14, 16].reduce((sum, back) => sum ^ (w.at(-back) ?? 0n), 0n),
        1n,
      ),
    )
  const rounds: [bigint, (x: bigint, y: bigint, z: bigint) => bigint][] = [
    [0x5a827999n, (x, y, z) => z ^ (x & (y ^ z))],
    [0x6ed9eba1n, (x, y, z) => x ^ y ^ z],
    [0x8f1bbcdcn, (x, y, z) => (x & y) ^ (x & z) ^ (y & z)],
    [0xca62c1d6n, (x, y, z) => x ^ y ^ z],
  ]
  const state = w.reduce(
    ([a = 0n, b = 0n, x = 0n, d = 0n, e = 0n], word, index) => {
      const [k, f] = rounds[Math.floor(index / 20)] ?? [0n, () => 0n]
      return [(rotate(a, 5n) + f(b, x, d) + e + k + word) & WORD, a, rotate(b, 30n), x, d]
    },
    split(t, 5),
  )
  return split(t, 5).reduce((sum, word, index) => (sum << 32n) | ((word + (state[index] ?? 0n)) & WORD), 0n)
}

/** Seed, output. */
const VECTORS: [string, string, string][] = [
  [
    'the example of NIST for change notice 1',
    'bd029bbe7f51960bcf9edb2b61f06f0feb5a38b6',
    '2070b3223dba372fde1c0ffc7b2e3b498b2606143c6c18bacb0f6c55babb13788e20d737a3275116',
  ],
  [
    'the keys of a full authentication, RFC 4186 §A.5',
    'e576d5ca332e9930018bf1baee2763c795b3c712',
    `536e5ebc4465582aa6a8ec9986ebb620 25af1942efcbf4bc72b3943421f2a974
     39d45aeaf4e30601983e972b6cfd46d1c363773365690d09cd44976b525f47d3
     a60a985e955c53b090b2e4b73719196a402542968fd14a888f46b9a7886e4488
     5949eab0fff69d52315c6c634fd14a7f0d52023d56f79698fa6596abeed4f93f
     bb48eb534d985414ceed0d9a8ed33c387c9dfdab92ffbdf240fcecf65a2c93b9`,
  ],
  [
    'the keys of a fast re-authentication, RFC 4186 §A.9',
    '863dc12032e08343c1a2308db48377f6801f58d4',
    `6263f614973895e1335f7e30cff028ee2176f519002c9abe732fe0ef00cf167c
     756d9e4ced6d5ed640eb3fe38565ca076e7fb8a817cfe8d9adbce441d47c4f5e
     3d8ff7863a630b2b06e2cf209684c13f6b82f992f2b06f1b54bf51ef237f2a40
     1ef5e0d7e098a34c533eaebf34578854b772152620a777f0e0340884a294fb73`,
  ],
  [
    'a seed whose sum carries out of 160 bits, computed in Python',
    'ff'.repeat(20),
    `ce8dd97eb53de8b8997d71af15eed31ffc822deb269cb566a0a9645811a3d9c9
     77c5d8fbe8ddf6bb250ad5a6f79c5077e60dc556a758d9cd5922419d`,
  ],
]

describe('the pseudo-random function of FIPS 186-2', () => {
  it.each(VECTORS)('gives %s', (_what, seed, output) => {
    const expected = bytesOf(output)
    expect(computeFips186Prf(bytesOf(seed), expected.length)).toEqual(expected)
  })

  it('gives what a computation in BigInt gives', () => {
    const seeds = fc.oneof(
      fc.uint8Array({ minLength: 20, maxLength: 20 }),
      fc.array(fc.constantFrom(0, 0xff), { minLength: 20, maxLength: 20 }).map((bytes) => Uint8Array.from(bytes)),
    )
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 200 }), (seed, byteLength) => {
        expect(hexOf(computeFips186Prf(seed, byteLength))).toBe(prfInBigInt(seed, byteLength))
      }),
    )
  })

  it('leaves the seed as it is, also when it is a view of something larger', () => {
    const memory = new Uint8Array(30).fill(9)
    const seed = memory.subarray(3, 23)
    expect(hexOf(computeFips186Prf(seed, 40))).toBe(prfInBigInt(new Uint8Array(20).fill(9), 40))
    expect([...memory]).toEqual(new Array(30).fill(9))
  })

  it.each([
    ['a seed of 19 bytes', new Uint8Array(19), 40, new RangeError('seed must have 20 bytes')],
    ['a seed of 21 bytes', new Uint8Array(21), 40, new RangeError('seed must have 20 bytes')],
    ['a seed that is text', 'x'.repeat(20), 40, new TypeError('seed must be a Uint8Array')],
    ['no output', new Uint8Array(20), 0, new RangeError('byteLength must be an integer from 1 to 1024')],
    ['half a byte', new Uint8Array(20), 1.5, new RangeError('byteLength must be an integer from 1 to 1024')],
    ['more than 1024 bytes', new Uint8Array(20), 1025, new RangeError('byteLength must be an integer from 1 to 1024')],
  ])('refuses %s', (_what, seed, byteLength, error) => {
    expect(() => computeFips186Prf(seed as Uint8Array, byteLength)).toThrow(error)
  })
})
