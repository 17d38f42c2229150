import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as strict from '../../../generated/identity-assurance/strict-validators.js'
import { pathOf } from '../../validation/validator.js'
import type { Generation } from '../generations.js'
import { validate } from '../validators.js'
import { migrateVerifiedClaims } from './migrate-verified-claims.js'
import { leavesOf } from './testing/leaves.js'
import { ANY_EXTENSIONS, NO_EXTENSIONS, verifiedClaims } from './testing/verified-claims-arbitrary.js'

const VALIDATORS = {
  ID2: validate.VerifiedClaimsId2,
  ID3: validate.VerifiedClaimsId3,
  ID4: validate.VerifiedClaimsId4,
  final: validate.VerifiedClaims,
}
const STRICT_VALIDATORS = {
  ID2: strict.VerifiedClaimsId2,
  ID3: strict.VerifiedClaimsId3,
  ID4: strict.VerifiedClaimsId4,
  final: strict.VerifiedClaims,
}
const ORDER: readonly Generation[] = ['ID2', 'ID3', 'ID4', 'final']
const WAYS = ORDER.flatMap((from, index) => ORDER.slice(index).map((to) => ({ from, to })))

/** What a migration may say that the document does not, and names of types that are told by others. */
const TOLD_ANEW = ['document', 'electronic_signature', 'qes_eidas', 'utility_statement']
const TOLD_BY_OTHERS = ['id_document', 'utility_bill', 'qes']

describe.each(WAYS)('from $from to $to', ({ from, to }) => {
  const hostile = verifiedClaims(from, ANY_EXTENSIONS).filter(VALIDATORS[from].is)
  const plain = verifiedClaims(from, NO_EXTENSIONS)

  it('whatever is valid becomes valid, and what stood in it stays as it was', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const before = structuredClone(value)
        const { value: migrated, notes } = migrateVerifiedClaims(value, { from, to })
        expect(VALIDATORS[to](migrated)).toMatchObject({ ok: true })
        expect(isDeepStrictEqual(value, before)).toBe(true)
        expect(sharedObjects(value, migrated)).toEqual([])
        for (const { pointer } of notes) expect(isPlaceOf(value, pointer)).toBe(true)
      }),
    )
  })

  it('what has no extensions gets none', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(STRICT_VALIDATORS[from].is(value)).toBe(true)
        const { value: migrated } = migrateVerifiedClaims(value, { from, to })
        expect(STRICT_VALIDATORS[to](migrated)).toMatchObject({ ok: true })
      }),
    )
  })

  it('nothing is made up, and nothing is lost without a note', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const { value: migrated, notes } = migrateVerifiedClaims(value, { from, to })
        const [given, told] = [leavesOf(value), new Set(leavesOf(migrated).map(([, leaf]) => leaf))]
        const known = new Set([...given.map(([, leaf]) => leaf), ...TOLD_ANEW])
        expect([...told].filter((leaf) => !known.has(leaf))).toEqual([])
        const lost = given.filter(
          ([pointer, leaf]) =>
            !told.has(leaf) &&
            !TOLD_BY_OTHERS.includes(`${leaf}`) &&
            !notes.some((note) => isBelow(pointer, note.pointer)),
        )
        expect(lost).toEqual([])
      }),
    )
  })

  it('it is the same in one go and step by step', () => {
    const between = ORDER.slice(ORDER.indexOf(from), ORDER.indexOf(to) + 1)
    fc.assert(
      fc.property(hostile, fc.constantFrom(...between), (value, stop) => {
        const half = migrateVerifiedClaims(value, { from, to: stop }).value
        const direct = migrateVerifiedClaims(value, { from, to }).value
        expect(isDeepStrictEqual(migrateVerifiedClaims(half, { from: stop, to }).value, direct)).toBe(true)
      }),
    )
  })
})

it('it refuses or migrates, and does nothing else, whatever it is given', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...WAYS), (value, way) => {
      if (VALIDATORS[way.from].is(value)) migrateVerifiedClaims(value, way)
      else expect(() => migrateVerifiedClaims(value, way)).toThrow(expect.objectContaining({ name: 'ContractError' }))
    }),
  )
})

function isPlaceOf(value: unknown, pointer: string): boolean {
  let place = value
  for (const name of pathOf(pointer)) {
    if (!Object.hasOwn(Object(place), name)) return false
    place = (place as Record<string, unknown>)[name]
  }
  return true
}

function isBelow(pointer: string, above: string): boolean {
  return pointer === above || pointer.startsWith(`${above}/`)
}

function sharedObjects(one: unknown, other: unknown): object[] {
  const objects = new Set(objectsOf(one))
  return objectsOf(other).filter((object) => objects.has(object))
}

function objectsOf(value: unknown): object[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsOf)] : []
}
