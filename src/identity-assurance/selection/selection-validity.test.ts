import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GENERATIONS, type Generation } from '../generations.js'
import { ELEMENTS } from '../testing/verified-claims-samples.js'
import { validateVerifiedClaims } from '../verified-claims-validation.js'
import { requestsFor } from './testing/arbitrary-requests.js'
import { selectVerifiedClaims } from './testing/loose-selection.js'
import type { VerifiedClaimsElement } from './verified-claims-shapes.js'

const NOW = Date.parse('2026-06-01T00:00:00Z') / 1000
const FIXTURES = new URL('../../../specs/identity-assurance/fixtures/pass/', import.meta.url)
const SUFFIXES: Readonly<Record<Generation, string>> = { ID2: 'Id2', ID3: 'Id3', ID4: 'Id4', final: '' }

/** All values that the schema of a name is known to accept. */
function fixturesOf(schema: string): unknown[] {
  const folder = new URL(`${schema}/`, FIXTURES)
  return readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
}

const CLAIMS = Object.assign({}, ...fixturesOf('EndUserClaims'), ...fixturesOf('ExtendedCustomerAttributes'))
const AUTHORITIES = fixturesOf('AuthorityElement') as { permission: unknown }[]
const PERMISSIONS = fixturesOf('AuthorityPermission')
const GRANTS = fixturesOf('AuthorityGrant')

/** An element with evidence of every form of its generation, and with every claim, authority in one of its forms. */
function elementsOf(generation: Generation): VerifiedClaimsElement[] {
  const { verification } = ELEMENTS[generation]() as VerifiedClaimsElement
  const derived_claims = { given_name: CLAIMS.given_name, income: CLAIMS.income }
  const evidence = fixturesOf(`Evidence${SUFFIXES[generation]}`).map((piece) => ({
    ...(piece as object),
    derived_claims,
  }))
  const own = verification.evidence as object[]
  const wide = { ...verification, evidence: [...own, ...evidence] }
  const authorities = AUTHORITIES.flatMap((authority) => [
    authority,
    ...PERMISSIONS.map((permission) => ({ ...authority, permission })),
    { ...authority, permission: PERMISSIONS },
    ...GRANTS.map((granted_by) => ({ ...authority, granted_by })),
  ])
  return [...authorities, AUTHORITIES].map((authority) => ({
    verification: wide,
    claims: { ...CLAIMS, authority },
  }))
}

describe.each(Object.keys(GENERATIONS) as Generation[])('an answer of the generation %s (IDA §5.7.5)', (generation) => {
  const available = elementsOf(generation)
  const options = { generation, profile: 'eca' } as const
  const issuesOf = (value: unknown) => {
    const result = validateVerifiedClaims(value, options)
    return result.ok ? [] : result.issues
  }

  it('is made from what is valid', () => {
    expect(available.flatMap(issuesOf)).toEqual([])
  })

  it('is valid, whatever of it was asked for. Reads: D-IDA-55', () => {
    const asked = fc
      .constantFrom(...available)
      .chain((known) => fc.record({ known: fc.constant(known), request: requestsFor(known) }))
    let answered = 0
    fc.assert(
      fc.property(asked, ({ known, request }) => {
        const answer = selectVerifiedClaims(request, known, { now: NOW, generation })
        if (answer === undefined) return
        answered += 1
        expect(issuesOf(answer)).toEqual([])
      }),
      { numRuns: 400 },
    )
    expect(answered).toBeGreaterThan(40)
  })
})
