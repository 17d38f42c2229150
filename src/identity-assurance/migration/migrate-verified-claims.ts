/**
 * Verified claims of one generation → those of a later one.
 *
 * @see IDA ID2 §4
 * @see IDA ID3 §5
 * @see IDA ID4 §5
 * @see IDA Schema §5
 */

import * as validate from '../../../generated/identity-assurance/validators.js'
import type { Validator } from '../../validation/validator.js'
import { findCarrier } from '../carried-value.js'
import { identityAssuranceError } from '../contract-errors.js'
import { GENERATIONS, type Generation } from '../generations.js'
import type { VerifiedClaimsByGeneration } from '../verified-claims-validation.js'
import { copyJson } from './copy-json.js'
import { dropUnfit } from './drop-unfit.js'
import { migrateId2ToId3 } from './id2-to-id3.js'
import { migrateId3ToId4 } from './id3-to-id4.js'
import { migrateId4ToFinal } from './id4-to-final.js'
import { type MigrationNote, type Remark, remarkInto } from './note.js'
import { itemsOf, jsonOf, type Members, membersOf, type Part, partAt } from './part.js'

/** Between which generations to migrate. */
export interface Migration<To extends Generation = Generation> {
  readonly from: Generation
  /** The same or a later one. */
  readonly to: To
}

/** Verified claims in a later generation. */
export interface MigratedVerifiedClaims<To extends Generation = Generation> {
  /** A value of its own, which shares nothing with the one that was given. */
  readonly value: VerifiedClaimsByGeneration[To]
  /** What could not be carried over, or had to be assumed. None where nothing is lost. */
  readonly notes: readonly MigrationNote[]
}

/** One generation: how its verified claims are known, and how they come from those of the generation before. */
interface Step {
  readonly validate: Validator<unknown>
  /** Changes an element in place. */
  readonly migrate?: (element: Members, remark: Remark) => void
}

/** Generation → the step that leads to it. */
const STEPS: Readonly<Record<Generation, Step>> = {
  ID2: { validate: validate.VerifiedClaimsId2 },
  ID3: { validate: validate.VerifiedClaimsId3, migrate: migrateId2ToId3 },
  ID4: { validate: validate.VerifiedClaimsId4, migrate: migrateId3ToId4 },
  final: { validate: validate.VerifiedClaims, migrate: migrateId4ToFinal },
}

/**
 * Tells verified claims of one generation as those of a later one, step by step. Members that no generation knows stay where they are; what the later
 * generation has no place for is left out, with a note. Reads: D-IDA-2, D-IDA-19
 *
 * @param value The member `verified_claims`: an element, or an array of elements. It is never changed. Reads: D-IDA-5
 * @returns The claims, valid in the generation `to`, and notes with pointers into `value`.
 * @throws {ContractError} IDENTITY_ASSURANCE_VERIFIED_CLAIMS_INVALID when the value is not valid in the generation `from`.
 * @throws {TypeError} when a generation is not known, or `from` is later than `to`; when an object of the value holds itself, as no JSON does.
 * @see IDA ID3 §5.1
 * @see IDA ID4 §5.1
 * @see IDA Schema §5.4
 */
export function migrateVerifiedClaims<To extends Generation>(
  value: unknown,
  { from, to }: Migration<To>,
): MigratedVerifiedClaims<To> {
  const generations = Object.keys(GENERATIONS) as Generation[]
  const [first, last] = [generations.indexOf(from), generations.indexOf(to)]
  if (first === -1 || last < first) throw new TypeError('from and to must be generations, and from not the later one')
  const carrier = findCarrier(value, 'IDA §5.2')
  const result = carrier === undefined ? STEPS[from].validate(value) : { ok: false as const, issues: [carrier] }
  if (!result.ok) throw identityAssuranceError('IDENTITY_ASSURANCE_VERIFIED_CLAIMS_INVALID', result.issues)
  const root = partAt('', value)
  const notes: MigrationNote[] = []
  for (const generation of generations.slice(first + 1, last + 1)) takeStep(root, STEPS[generation], notes)
  return { value: copyJson(jsonOf(root)) as VerifiedClaimsByGeneration[To], notes }
}

function takeStep(root: Part, step: Step, notes: MigrationNote[]): void {
  const elements = Array.isArray(root.value) ? itemsOf(root) : [root]
  for (const element of elements) step.migrate?.(membersOf(element), remarkInto(notes))
  dropUnfit(root, step.validate, notes)
}
