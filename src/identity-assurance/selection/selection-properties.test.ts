import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { availableElement, constraint, NOW, requestedElement } from './testing/arbitrary-verified-claims.js'
import type { VerifiedClaims, VerifiedClaimsRequest } from './testing/loose-selection.js'
import { selectVerifiedClaims } from './testing/loose-selection.js'
import { faultsOf, leavesOf, objectsIn, pathsNotAskedFor, placesToConstrain } from './testing/selection-oracles.js'
import type { VerifiedClaimsElement } from './verified-claims-shapes.js'

const RUNS = { numRuns: 2000 }
const available = fc.array(availableElement, { minLength: 1, maxLength: 3 })

function answersTo(request: VerifiedClaimsRequest, known: VerifiedClaims): VerifiedClaimsElement[] {
  const answer = selectVerifiedClaims(request, known, { now: NOW })
  if (answer === undefined) return []
  return Array.isArray(answer) ? answer : [answer]
}

describe('each answer', () => {
  it('has nothing that was not asked for (IDA §7)', () => {
    let answered = 0
    fc.assert(
      fc.property(requestedElement, available, (request, known) => {
        const answers = answersTo(request, known)
        answered += answers.length
        for (const answer of answers) expect(pathsNotAskedFor(answer, request)).toEqual([])
      }),
      RUNS,
    )
    expect(answered).toBeGreaterThan(RUNS.numRuns / 10)
  })

  it('is valid (IDA §5.7.5)', () => {
    fc.assert(
      fc.property(requestedElement, available, (request, known) => {
        expect(answersTo(request, known).flatMap(faultsOf)).toEqual([])
      }),
      RUNS,
    )
  })

  it('has only values that are available, at the same places', () => {
    fc.assert(
      fc.property(requestedElement, availableElement, (request, known) => {
        const leaves = new Set(leavesOf(known))
        expect(
          answersTo(request, known)
            .flatMap((answer) => leavesOf(answer))
            .filter((one) => !leaves.has(one)),
        ).toEqual([])
      }),
      RUNS,
    )
  })

  it('to a stricter request has nothing more', () => {
    const more = fc.tuple(fc.nat(), constraint)
    fc.assert(
      fc.property(requestedElement, available, more, (request, known, [index, added]) => {
        const places = placesToConstrain(request)
        const stricter = places[index % places.length]?.(added) as VerifiedClaimsElement
        expectNoMore(answersTo(stricter, known), answersTo(request, known))
      }),
      RUNS,
    )
  })

  it('to a request with one template of evidence less has nothing more', () => {
    const requestWithTemplates = requestedElement.filter(({ verification }) => templatesOf(verification).length > 1)
    fc.assert(
      fc.property(requestWithTemplates, available, fc.nat(), (request, known, index) => {
        const templates = templatesOf(request.verification)
        const fewer = templates.filter((_, position) => position !== index % templates.length)
        const stricter = { ...request, verification: { ...request.verification, evidence: fewer } }
        expectNoMore(answersTo(stricter, known), answersTo(request, known))
      }),
      RUNS,
    )
  })

  it('to several elements is what each of them is answered, in their order (IDA §5.6)', () => {
    fc.assert(
      fc.property(fc.array(requestedElement, { maxLength: 3 }), available, (requests, known) => {
        const each = requests.flatMap((request) => known.flatMap((element) => answersTo(request, element)))
        expect(answersTo(requests, known)).toEqual(each)
      }),
    )
  })

  it('shares no object with request and data, which stay as they are', () => {
    fc.assert(
      fc.property(requestedElement, available, (request, known) => {
        const before = structuredClone({ request, known })
        const given = new Set(objectsIn({ request, known }))
        const made = objectsIn(answersTo(request, known))
        expect(made.filter((object) => given.has(object))).toEqual([])
        expect(new Set(made).size).toBe(made.length)
        expect({ request, known }).toEqual(before)
      }),
    )
  })

  it('is found for any values of JSON without an error', () => {
    const value = fc.oneof(fc.jsonValue(), requestedElement, availableElement)
    const generation = fc.constantFrom('ID2', 'ID3', 'ID4', 'final')
    const anything = fc.oneof(
      value,
      fc.record({ verification: value, claims: value }),
      fc.record({
        verification: fc.record({ trust_framework: value, evidence: value, assurance_process: value }),
        claims: value,
      }),
      fc.record({ userinfo: fc.record({ verified_claims: value }) }),
    )
    fc.assert(
      fc.property(anything, anything, generation, (request, known, name) => {
        const select = (options: object) =>
          selectVerifiedClaims(request as never, known as never, { now: NOW, generation: name, ...options })
        expect(() => select({ endpoint: 'userinfo' })).not.toThrow()
        expect(() => select({})).not.toThrow()
      }),
      RUNS,
    )
  })
})

/** Each element of the stricter answer is within one of the other. */
function expectNoMore(stricter: readonly VerifiedClaimsElement[], other: readonly VerifiedClaimsElement[]): void {
  const wider = other.map((answer) => new Set(leavesOf(answer)))
  for (const answer of stricter) {
    const leaves = leavesOf(answer)
    expect(wider.some((set) => leaves.every((leaf) => set.has(leaf)))).toBe(true)
  }
}

function templatesOf({ evidence }: VerifiedClaimsElement['verification']): readonly unknown[] {
  return Array.isArray(evidence) ? evidence : []
}
