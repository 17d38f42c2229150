import { afterEach, describe, expect, it } from 'vitest'
import type { ValidationResult } from '../validation/issue.js'
import type { Generation } from './generations.js'
import { ELEMENTS, REQUESTED_ELEMENTS } from './testing/verified-claims-samples.js'
import { validate } from './validators.js'
import { validateVerifiedClaimsRequest } from './verified-claims-request-validation.js'
import { validateVerifiedClaims } from './verified-claims-validation.js'

const GENERATIONS = Object.keys(ELEMENTS) as Generation[]
const SECRET = 'S3cret'
const COUNT = 10_000
const DEPTH = 100_000

/** A value of each type of JSON. The texts and numbers are told by nothing that is said of them. */
const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  987_654_321,
  -0.987_654_321,
  '',
  SECRET,
  [],
  [SECRET],
  [null],
  {},
  { [SECRET]: SECRET },
  JSON.parse(`{"__proto__":{"${SECRET}":1},"constructor":"${SECRET}","toString":"${SECRET}"}`),
]

/** The functions under test, with a good document of each generation. */
const FUNCTIONS = GENERATIONS.flatMap((generation) => [
  {
    name: `validateVerifiedClaims of ${generation}`,
    good: ELEMENTS[generation],
    validate: (value: unknown) => judge(validateVerifiedClaims, value, generation),
  },
  {
    name: `validateVerifiedClaimsRequest of ${generation}`,
    good: REQUESTED_ELEMENTS[generation],
    validate: (value: unknown) => judge(validateVerifiedClaimsRequest, value, generation),
  },
])

/** Validates tolerantly and strictly, and looks for what may not be told. @returns Both results. */
function judge(
  validate: typeof validateVerifiedClaims | typeof validateVerifiedClaimsRequest,
  value: unknown,
  generation: Generation,
): ValidationResult<unknown>[] {
  return [false, true].map((strict) => {
    const result: ValidationResult<unknown> = validate(value, { generation, strict, profile: 'eca' })
    for (const { message } of [...(result.ok ? [] : result.issues), ...(result.warnings ?? [])]) {
      if (message.includes(SECRET) || message.includes('987654321')) expect.unreachable(message)
    }
    return result
  })
}

/** Every place of a document, as the members that lead to it. */
function placesOf(value: unknown, place: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [place]
  return [place, ...Object.entries(value).flatMap(([name, member]) => placesOf(member, [...place, name]))]
}

function replaced(document: unknown, place: readonly string[], value: unknown): unknown {
  if (place.length === 0) return value
  const copy = structuredClone(document)
  const parent = place.slice(0, -1).reduce((at, name) => (at as Record<string, unknown>)[name], copy)
  Object.defineProperty(parent, place.at(-1) ?? '', { value, enumerable: true, configurable: true, writable: true })
  return copy
}

/** An object in an object in an object … */
function nested(name: string, depth: number): unknown {
  let value: unknown = { [SECRET]: SECRET }
  for (let i = 0; i < depth; i++) value = name === '' ? [value] : { [name]: value }
  return value
}

const evidenceOf = (element: object) =>
  (element as { verification: { evidence: Record<string, unknown>[] } }).verification.evidence

afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype)).not.toContain(SECRET)
  expect(Object.keys(Object.prototype)).toEqual([])
})

describe.each(FUNCTIONS)('$name', ({ good, validate }) => {
  it('has a result for every type at every place', () => {
    const places = placesOf(good())
    expect(places.length).toBeGreaterThan(15)
    for (const place of places) {
      for (const value of VALUES) {
        const results = validate(replaced(good(), place, value))
        for (const result of results) {
          const pointers = result.ok ? [] : result.issues.map(({ pointer }) => pointer)
          // The names of claims are names of the contract, whatever they are.
          const told = pointers.filter((pointer) => pointer.includes(SECRET) && !/claims\//.test(pointer))
          expect(told).toEqual([])
        }
      }
    }
  })

  it('has a result for a member of any name at every place', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', SECRET]
    for (const place of placesOf(good())) {
      for (const name of names) {
        const at = place.reduce<unknown>((value, member) => (value as Record<string, unknown>)[member], good())
        if (typeof at !== 'object' || at === null) continue
        validate(replaced(good(), [...place, name], { [SECRET]: 1 }))
      }
    }
  })

  it.each(['', 'verification', 'claims', 'evidence', 'derived_claims', SECRET])(
    'has a result for 100,000 levels of %j',
    (name) => {
      const deep = nested(name, DEPTH)
      validate(deep)
      for (const place of [['more'], ['verification'], ['verification', 'more'], ['claims'], ['claims', 'address']]) {
        validate(replaced(good(), place, deep))
      }
      const element = good()
      for (const evidence of evidenceOf(element)) Object.assign(evidence, { more: deep, derived_claims: deep })
      validate(element)
    },
  )

  it('has a result for 10,000 elements, and 10,000 members of evidence', () => {
    const elements = Array.from({ length: COUNT }, good)
    expect(validate(elements).map(({ ok }) => ok)).toEqual([true, true])
    const element = good()
    const [first] = evidenceOf(element)
    evidenceOf(element).push(...Array.from({ length: COUNT }, () => structuredClone(first ?? {})))
    expect(validate(element).map(({ ok }) => ok)).toEqual([true, true])
    evidenceOf(element).push(...(Array.from({ length: COUNT }, () => SECRET) as never[]))
    for (const result of validate(element)) expect(result.ok ? 0 : result.issues.length).toBe(COUNT)
  })

  it('has a result for 10 MB of text, of names, of claims, and of faults', () => {
    const text = SECRET.repeat(1_700_000)
    for (const place of [
      ['verification', 'trust_framework'],
      ['verification', 'time'],
      ['claims', 'birthdate'],
    ]) {
      validate(replaced(good(), place, text))
    }
    validate(replaced(good(), ['verification', text], text))
    validate(Array.from({ length: 200_000 }, () => 7))
    const names = Array.from({ length: 200_000 }, (_, index) => [`${SECRET}${index}`, null])
    validate(replaced(good(), ['claims'], Object.fromEntries(names)))
    validate(Object.fromEntries(names))
  })
})

describe('validateVerifiedClaims', () => {
  it('resolves 10,000 references to 10,000 checks, and tells 10,000 that lead nowhere', () => {
    const ids = Array.from({ length: COUNT }, (_, index) => `check-${index}`)
    const element = (last: string) => ({
      verification: {
        trust_framework: 'eidas',
        assurance_process: { assurance_details: [{ evidence_ref: ids.map((id) => ({ check_id: id + last })) }] },
        evidence: ids.map((check_id) => ({
          type: 'document',
          check_details: [{ check_method: 'vpip', check_id }],
        })),
      },
      claims: {},
    })
    expect(validateVerifiedClaims(element('')).ok).toBe(true)
    const result = validateVerifiedClaims(element(SECRET))
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(ids.map(() => 'evidence-reference'))
    expect(JSON.stringify(result)).not.toContain(SECRET)
  })

  it('compares 10,000 claims with those of 10,000 members of evidence', () => {
    const names = Array.from({ length: COUNT }, (_, index) => `claim_${index}`)
    const claims = Object.fromEntries(names.map((name) => [`${name}#en`, 1]))
    const evidence = names.map((name) => ({ type: 'document', derived_claims: { [`${name}#fr`]: 1, none: 1 } }))
    const result = validateVerifiedClaims({ verification: { trust_framework: 'eidas', evidence }, claims })
    expect(result.warnings).toBe(undefined)
    expect(result.ok ? 0 : result.issues.length).toBe(COUNT)
  })
})

describe('validators', () => {
  it('have a result for texts of 50 MB, whatever their patterns', () => {
    const texts = ['a ', 'a-', 'openid ', 'login ', '\u{1F600}'].map((word) => word.repeat(25_000_000 / word.length))
    const judged = texts.flatMap((text) =>
      [validate.Scope, validate.AcrValues, validate.Locales, validate.Prompt, validate.EmailAddress].map((judge) => {
        const result = judge(text)
        return result.ok || result.issues.every(({ code }) => ['pattern', 'size'].includes(code))
      }),
    )
    expect(judged).toEqual(judged.map(() => true))
  })

  it('have the same results for the same documents, whatever they judged in between', () => {
    const documents = [
      ...GENERATIONS.map((generation) => ELEMENTS[generation]()),
      ...VALUES.flatMap((value) => [
        { verification: { trust_framework: 'eidas', evidence: [value, value] }, claims: value },
        [{ verification: value, claims: { address: value } }, ELEMENTS.final(), value],
      ]),
    ]
    const judgeAll = () => documents.map((document) => Object.values(validate).map((judge) => judge(document)))
    const first = judgeAll()
    const told = JSON.stringify(first)
    expect(JSON.stringify(judgeAll())).toBe(told)
    // What was answered is not changed by later calls.
    expect(JSON.stringify(first)).toBe(told)
  })
})
