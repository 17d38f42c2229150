import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../json-objects.js'
import type { VerifiedClaims, VerifiedClaimsRequest } from './testing/loose-selection.js'
import { selectVerifiedClaims } from './testing/loose-selection.js'
import type { VerifiedClaimsElement } from './verified-claims-shapes.js'

const select = (request: unknown, available: unknown) =>
  selectVerifiedClaims(request as VerifiedClaimsRequest, available as VerifiedClaims, { now: 1_700_000_000 }) as
    | VerifiedClaimsElement
    | undefined
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

const ANY = { verification: { trust_framework: null }, claims: { given_name: null } }
const KNOWN = { verification: { trust_framework: 'x' }, claims: { given_name: 'Ada' } }

/** Text of an object in an object, and so on. */
const deepObject = (levels: number) => `${'{"a":'.repeat(levels)}null${'}'.repeat(levels)}`
const deepArray = (levels: number) => `${'['.repeat(levels)}null${']'.repeat(levels)}`

describe('names that objects have anyhow', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']

  it('are no claims unless they are own members', () => {
    const claims = JSON.parse(`{${names.map((name) => `"${name}":null`).join()},"given_name":null}`)
    const answer = select(
      { verification: { trust_framework: null }, claims },
      {
        verification: { trust_framework: 'x' },
        claims: { given_name: 'Ada' },
      },
    )
    expect(Object.keys(answer?.claims ?? {})).toEqual(['given_name'])
  })

  it('are answered as members like others', () => {
    const asked = JSON.parse(`{${names.map((name) => `"${name}":{"polluted":null}`).join()}}`)
    const known = JSON.parse(`{${names.map((name) => `"${name}":{"polluted":true,"more":1}`).join()}}`)
    const evidence = [{ type: { value: 'document' }, check_details: null, ...asked }]
    const answer = select(
      { verification: { ...asked, trust_framework: null, evidence }, claims: asked },
      {
        verification: Object.assign(known, {
          trust_framework: 'x',
          evidence: [JSON.parse(JSON.stringify({ ...known, type: 'document' }))],
        }),
        claims: known,
      },
    )
    for (const part of [answer?.verification, answer?.claims]) {
      expect(Object.getPrototypeOf(part)).toBe(Object.prototype)
      expect(names.filter((name) => Object.hasOwn(part ?? {}, name))).toEqual(names)
      expect(JSON.stringify(Object.getOwnPropertyDescriptor(part, '__proto__')?.value)).toBe('{"polluted":true}')
    }
    expect('polluted' in {}).toBe(false)
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('what is deep', () => {
  const DEPTH = 100_000
  const [objects, arrays] = [JSON.parse(deepObject(DEPTH)), JSON.parse(deepArray(DEPTH))]

  it.each([
    ['objects', objects, objects],
    ['arrays', arrays, arrays],
    ['objects asked for in arrays', objects, arrays],
    ['arrays asked for in objects', arrays, objects],
    ['objects asked for whole', null, objects],
    ['arrays asked for whole', null, arrays],
    ['values of constraints', { value: objects }, objects],
    ['arrays as values of constraints', { values: [arrays] }, arrays],
    ['requests for nothing', objects, undefined],
    ['members of members in an array', { b: { c: null } }, arrays],
  ])('%s is survived', (_, deep, value) => {
    const members = ['more', 'evidence', 'assurance_process', 'assurance_details', 'attachments', 'derived_claims']
    for (const member of members) {
      const nested = { type: { value: 'document' }, [member]: deep }
      for (const [asked, known] of [
        [{ [member]: deep }, { [member]: value }],
        [{ evidence: [nested] }, { evidence: [{ type: 'document', [member]: value }] }],
      ]) {
        const request = { verification: { trust_framework: null, ...asked }, claims: { given_name: null, a: deep } }
        const available = { verification: { trust_framework: 'x', ...known }, claims: { given_name: 'Ada', a: value } }
        const answer = select(request, available)
        expect(JSON.stringify(answer ?? null).length).toBeLessThan(1500)
      }
    }
    expect(select(deep, value)).toBeUndefined()
  })

  it('is answered down to 64 levels', () => {
    const request = (a: unknown) => ({ verification: { trust_framework: null }, claims: { a } })
    const available = (a: unknown) => ({ verification: { trust_framework: 'x' }, claims: { a } })
    const [within, beyond] = [JSON.parse(deepArray(62)), JSON.parse(deepArray(63))]
    expect(select(request(null), available(within))).toEqual(available(within))
    expect(JSON.stringify(select(request(null), available(beyond))?.claims.a)).toBe('['.repeat(62) + ']'.repeat(62))
  })
})

describe('what is emptied as it lies too deep', () => {
  it('takes its parents along', () => {
    const claims = (levels: number) => ({ a: JSON.parse(deepObject(levels)) })
    expect(select({ ...ANY, claims: claims(62) }, { ...KNOWN, claims: claims(80) })).toBeUndefined()
    expect(select({ ...ANY, claims: claims(62) }, { ...KNOWN, claims: claims(62) })).toBeUndefined()
    expect(
      select(
        { ...ANY, claims: claims(62) },
        { ...KNOWN, claims: JSON.parse(JSON.stringify(claims(62)).replace('null', '1')) },
      ),
    ).toBeDefined()
    const more = JSON.parse(`${'['.repeat(61)}{"b":{"c":1}}${']'.repeat(61)}`)
    const request = { ...ANY, verification: { trust_framework: null, more: { b: null } } }
    expect(select(request, { ...KNOWN, verification: { trust_framework: 'x', more } })).toEqual(KNOWN)
  })
})

describe('what is much', () => {
  const evidence = times(10_000, (index) => ({
    type: 'document',
    check_details: [{ check_method: 'vpip', check_id: `c-${index}`, organization: 'Example' }],
    document_details: {
      type: 'passport',
      document_number: `N${index}`,
      issuer: { name: 'Office', country_code: 'GBR' },
    },
  }))
  const available = { verification: { trust_framework: 'x', evidence }, claims: { given_name: 'Ada' } }
  const requestFor = (templates: readonly unknown[]) => ({
    verification: { trust_framework: null, evidence: templates },
    claims: { given_name: null },
  })

  it('is answered when a request asks for details of 10,000 pieces of evidence', () => {
    const template = {
      type: { value: 'document' },
      check_details: [{ check_method: null, check_id: null }],
      document_details: {
        type: { values: ['idcard', 'passport'] },
        document_number: null,
        issuer: { country_code: null },
      },
    }
    const answered = select(requestFor([template]), available)?.verification.evidence as JsonObject[]
    expect(answered).toHaveLength(10_000)
    expect(answered[9_999]).toEqual({
      type: 'document',
      check_details: [{ check_method: 'vpip', check_id: 'c-9999' }],
      document_details: { type: 'passport', document_number: 'N9999', issuer: { country_code: 'GBR' } },
    })
  })

  const DOCUMENT = { type: { value: 'document' } }
  it.each([
    ['templates of another type', [...times(10_000, () => ({ type: { value: 'vouch' } })), DOCUMENT]],
    ['templates that match', times(10_000, () => ({ ...DOCUMENT, check_details: null }))],
    ['templates that are none', [...times(10_000, () => null), DOCUMENT]],
    ['checks in a template', [{ ...DOCUMENT, check_details: times(10_000, () => ({ check_method: null })) }]],
    [
      'values of a constraint',
      [{ ...DOCUMENT, document_details: { type: { values: [...times(10_000, String), 'passport'] } } }],
    ],
    ['names in a template', [{ ...DOCUMENT, ...Object.fromEntries(times(10_000, (index) => [index, null])) }]],
    ['plain members in a template', [{ ...DOCUMENT, ...Object.fromEntries(times(10_000, (index) => [index, 1])) }]],
  ])('has no answer when a request has 10,000 %s', (_, templates) => {
    expect(select(requestFor(templates), available)).toBeUndefined()
  })

  it.each([
    ['that ask for much', requestFor([DOCUMENT])],
    [
      'with many names',
      { ...ANY, claims: { ...Object.fromEntries(times(1_000, (index) => [index, null])), given_name: null } },
    ],
  ])('has no answer when a request has 10,000 elements %s', (_, element) => {
    expect(select(Array(10_000).fill(element), available)).toBeUndefined()
  })

  it.each([
    ['elements', ANY],
    ['values that are none', 1],
  ])('has no answer when 10,000 %s meet 10,000 elements', (_, element) => {
    expect(
      select(
        [...times(10_000, () => element), ANY],
        times(10_000, () => KNOWN),
      ),
    ).toBeUndefined()
  })

  it.each([
    ['long texts', times(5_000, () => 'x'.repeat(100_000)), `${'x'.repeat(99_999)}y`],
    ['large objects', times(10_000, () => ({})), Object.fromEntries(times(1_000, (index) => [index, 1]))],
    ['large values', Array(10_000).fill(Object.fromEntries(times(1_000, (index) => [index, 1]))), {}],
  ])('has no answer when %s are compared too often', (_, values, note) => {
    const request = { ...ANY, claims: { note: { values }, given_name: null } }
    expect(select(request, { ...KNOWN, claims: { note, given_name: 'Ada' } })).toBeUndefined()
  })

  it('is answered when it is one text of 10 MB', () => {
    const note = 'x'.repeat(10_000_000)
    const request = { verification: { trust_framework: null }, claims: { note: null } }
    const answer = select(request, { verification: { trust_framework: 'x' }, claims: { note } })
    expect(answer?.claims.note === note).toBe(true)
  })

  it.each([
    ['a text', { portrait: 'x'.repeat(1_000_000) }],
    ['texts in lists', { portrait: times(1_000, () => 'x'.repeat(1_000)) }],
    ['names of members', { portrait: { ['x'.repeat(1_000_000)]: 1 } }],
  ])('is answered ten times, and not a thousand times, when it is 1 MB of %s', (_, claims) => {
    const request = { verification: { trust_framework: null }, claims: { portrait: null } }
    const known = { verification: { trust_framework: 'x' }, claims }
    expect(select(Array(10).fill(request), known)).toEqual(Array(10).fill(known))
    expect(select(Array(1_000).fill(request), known)).toBeUndefined()
  })

  it('is no answer when one name of 1 MB is asked for a thousand times', () => {
    const name = 'x'.repeat(1_000_000)
    const request = { verification: { trust_framework: null }, claims: { [name]: null } }
    const known = { verification: { trust_framework: 'x' }, claims: { [name]: 1 } }
    expect(select(request, known)).toEqual(known)
    expect(select(Array(1_000).fill(request), known)).toBeUndefined()
  })
})
