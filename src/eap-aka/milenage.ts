/**
 * Milenage, the example set of the functions f1, f1*, f2, f3, f4, f5 and f5* that nearly every USIM and authentication centre computes, with
 * AES-128 as its kernel.
 *
 * Needs `node:` at run time (node:crypto through `nodeCrypto`).
 *
 * @see TS 35.206 §4.1, §4.2
 */

import { nodeCrypto } from '../crypto/node-crypto.js'
import { requireBytes } from './eap-arguments.js'

/** What f1 to f5* compute. All are fresh arrays, and all but the two MACs are secrets. */
export interface MilenageOutput extends MilenageKeys, MilenageMacs {}

/** What depends on the subscription and on RAND alone. */
export interface MilenageKeys {
  /** f2: what the USIM answers, 8 bytes. */
  readonly res: Uint8Array
  /** f3: cipher key, 16 bytes. */
  readonly ck: Uint8Array
  /** f4: integrity key, 16 bytes. */
  readonly ik: Uint8Array
  /** f5: anonymity key that hides the sequence number in AUTN, 6 bytes. */
  readonly ak: Uint8Array
  /** f5*: anonymity key that hides the sequence number in AUTS, 6 bytes. */
  readonly akStar: Uint8Array
}

/** What depends on a sequence number too. */
export interface MilenageMacs {
  /** f1: the network authentication code in AUTN, 8 bytes. */
  readonly macA: Uint8Array
  /** f1*: the resynchronisation authentication code in AUTS, 8 bytes. */
  readonly macS: Uint8Array
}

/** The secrets of a subscription. They are the caller's, and are read, never copied: who wipes them ends their use. */
export interface MilenageSecrets {
  /** Subscriber key, 16 bytes. */
  readonly k: Uint8Array
  /** The operator's constant OP, encrypted under K, 16 bytes. */
  readonly opc: Uint8Array
}

/** All that goes into f1 to f5*. */
export type MilenageInput = {
  /** Subscriber key, 16 bytes. */
  readonly k: Uint8Array
  /** Random challenge, 16 bytes. */
  readonly rand: Uint8Array
  /** Sequence number, 6 bytes. */
  readonly sqn: Uint8Array
  /** Authentication management field, 2 bytes. */
  readonly amf: Uint8Array
} & (
  | { readonly opc: Uint8Array; readonly op?: never }
  /** The operator's constant itself, 16 bytes. */
  | { readonly op: Uint8Array; readonly opc?: never }
)

/** One RAND under one subscription. */
export interface MilenageRound extends MilenageKeys {
  /** Computes f1 and f1* of a sequence number of 6 bytes and an authentication management field of 2 bytes. */
  computeMacs(sqn: Uint8Array, amf: Uint8Array): MilenageMacs
}

const BLOCK_BYTES = 16

/** r1 in bytes; c1 is zero (TS 35.206 §4.1). */
const R1 = 8
/** OUT2 to OUT5, where we put them: r2 to r5 in bytes, and the last byte of c2 to c5, whose others are zero (TS 35.206 §4.1). */
const OUTPUTS = [
  { at: 0, rotation: 0, constant: 1 },
  { at: 16, rotation: 4, constant: 2 },
  { at: 32, rotation: 8, constant: 4 },
  { at: 48, rotation: 12, constant: 8 },
] as const

/**
 * Computes all the functions of Milenage.
 *
 * @throws {TypeError} when an input is not bytes, or when there is not exactly one of `op` and `opc`.
 * @throws {RangeError} when an input has another length.
 * @see TS 35.206 §4.1
 */
export function milenage(input: MilenageInput): MilenageOutput {
  const { k, rand, sqn, amf, op, opc } = input
  if ((op === undefined) === (opc === undefined)) throw new TypeError('Either op or opc must be given')
  const { computeMacs, res, ck, ik, ak, akStar } = openMilenage({ k, opc: opc ?? computeOpc(k, op) }, rand)
  const { macA, macS } = computeMacs(sqn, amf)
  return { macA, macS, res, ck, ik, ak, akStar }
}

/**
 * Encrypts the operator's constant under a subscriber key, so that a subscription need not hold the constant itself.
 *
 * @param k 16 bytes.
 * @param op 16 bytes.
 * @returns OPc, 16 bytes.
 * @throws {TypeError} when an input is not bytes.
 * @throws {RangeError} when an input has another length.
 * @see TS 35.206 §4.1, §5.1
 */
export function computeOpc(k: Uint8Array, op: Uint8Array): Uint8Array {
  requireBytes(k, 'k', BLOCK_BYTES)
  requireBytes(op, 'op', BLOCK_BYTES)
  return xor(openCipher(k)(op), op)
}

/**
 * Computes what depends on RAND alone, and leaves the MACs for when the sequence number is known: a USIM needs f5 to learn it.
 *
 * @param rand 16 bytes.
 * @throws {TypeError} when an input is not bytes.
 * @throws {RangeError} when an input has another length.
 * @see TS 35.206 §4.1
 */
export function openMilenage({ k, opc }: MilenageSecrets, rand: Uint8Array): MilenageRound {
  requireBytes(k, 'k', BLOCK_BYTES)
  requireBytes(opc, 'opc', BLOCK_BYTES)
  requireBytes(rand, 'rand', BLOCK_BYTES)
  const encrypt = openCipher(k)
  const temp = encrypt(xor(rand, opc))

  // OUT2 to OUT5 in one call of the cipher: in ECB mode each block stands for itself.
  const blocks = new Uint8Array(OUTPUTS.length * BLOCK_BYTES)
  const masked = xor(temp, opc)
  for (const { at, rotation, constant } of OUTPUTS) {
    const block = rotate(masked, rotation)
    block[15] = (block[15] ?? 0) ^ constant
    blocks.set(block, at)
  }
  const encrypted = encrypt(blocks)
  const out = (at: number) => xor(encrypted.subarray(at, at + BLOCK_BYTES), opc)
  const out2 = out(0)
  return {
    res: out2.slice(8),
    ck: out(16),
    ik: out(32),
    ak: out2.slice(0, 6),
    akStar: out(48).slice(0, 6),
    computeMacs(sqn, amf) {
      requireBytes(sqn, 'sqn', 6)
      requireBytes(amf, 'amf', 2)
      const in1 = new Uint8Array(BLOCK_BYTES)
      in1.set(sqn, 0)
      in1.set(amf, 6)
      in1.set(in1.subarray(0, 8), 8)
      const out1 = xor(encrypt(xor(temp, rotate(xor(in1, opc), R1))), opc)
      return { macA: out1.slice(0, 8), macS: out1.slice(8) }
    },
  }
}

/** Combines two byte strings of the same length. The result is a fresh array. */
export function xor(a: Uint8Array, b: Uint8Array): Uint8Array {
  const out = new Uint8Array(a.length)
  for (let index = 0; index < out.length; index++) out[index] = (a[index] ?? 0) ^ (b[index] ?? 0)
  return out
}

/** AES-128 of whole blocks under one key; the key schedule is made once. */
function openCipher(k: Uint8Array): (blocks: Uint8Array) => Uint8Array {
  const cipher = nodeCrypto().createCipheriv('aes-128-ecb', k, null)
  return (blocks) => cipher.update(blocks)
}

/** Rotates a block to the left. */
function rotate(block: Uint8Array, bytes: number): Uint8Array {
  const out = new Uint8Array(block.length)
  out.set(block.subarray(bytes))
  out.set(block.subarray(0, bytes), block.length - bytes)
  return out
}
