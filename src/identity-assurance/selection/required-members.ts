/**
 * What must be in an answer of each generation, where the request need not have asked for it.
 *
 * @see IDA Schema §5.4.2, §5.4.4
 * @see IDA ID2 §4.1.1
 */

import type { Generation } from '../generations.js'

/** What a generation requires. */
export interface RequiredMembers {
  /** Member of an evidence → members that it must have, or each of its members when it is an array. */
  readonly parts: readonly (readonly [part: string, members: readonly string[]])[]
  /** Type of evidence → members that it must have besides its type. */
  readonly evidence: ReadonlyMap<string, readonly string[]>
  /** Member that a reference and the check that it refers to have in common. */
  readonly reference: string
  /** May an element be without claims? */
  readonly emptyClaims: boolean
}

const SIGNATURE: ReadonlyMap<string, readonly string[]> = new Map([
  ['electronic_signature', ['signature_type', 'issuer', 'serial_number']],
])

const TYPED_PARTS = [
  ['document_details', ['type']],
  ['record', ['type']],
  ['attestation', ['type']],
] as const

const EARLIER_PARTS = [
  ['document', ['type']],
  ['verifier', ['organization']],
  ['provider', ['name']],
] as const

const METHODS = [
  ['validation_method', ['type']],
  ['verification_method', ['type']],
] as const

const CHECKS = ['check_details', ['check_method']] as const

/** One row per generation. */
export const REQUIRED_MEMBERS: Readonly<Record<Generation, RequiredMembers>> = {
  ID2: { parts: [['document', ['type']]], evidence: new Map(), reference: 'txn', emptyClaims: false },
  ID3: {
    parts: [...METHODS, ...TYPED_PARTS, ...EARLIER_PARTS],
    evidence: SIGNATURE,
    reference: 'txn',
    emptyClaims: false,
  },
  ID4: { parts: [CHECKS, ...TYPED_PARTS, ...EARLIER_PARTS], evidence: SIGNATURE, reference: 'txn', emptyClaims: false },
  final: { parts: [CHECKS, ...TYPED_PARTS], evidence: SIGNATURE, reference: 'check_id', emptyClaims: true },
}
