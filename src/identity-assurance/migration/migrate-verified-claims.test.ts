import { describe, expect, it } from 'vitest'
import type { Generation } from '../generations.js'
import { migrateVerifiedClaims } from './migrate-verified-claims.js'
import { withEvidence } from './testing/migration-rows.js'

describe('migrateVerifiedClaims', () => {
  it('makes a copy where both generations are the same', () => {
    const value = withEvidence({ type: 'id_document', document: { type: 'idcard' } })
    const result = migrateVerifiedClaims(value, { from: 'ID3', to: 'ID3' })
    expect(result).toStrictEqual({ value, notes: [] })
    expect(result.value).not.toBe(value)
    expect((result.value as typeof value).claims).not.toBe(value.claims)
  })

  it.each<[string, unknown, unknown]>([
    ['nothing', undefined, { pointer: '', code: 'type', message: 'must be object', source: 'IDA ID2 §4' }],
    [
      'evidence of a later generation',
      withEvidence({ type: 'vouch' }),
      {
        pointer: '/verification/evidence/0/type',
        code: 'enum',
        message: 'must be one of ["id_document","utility_bill","qes"]',
        source: 'IDA ID2 §4.1.1',
      },
    ],
  ])('refuses %s, with all faults', (_, value, issue) => {
    expect(() => migrateVerifiedClaims(value, { from: 'ID2', to: 'final' })).toThrow(
      expect.objectContaining({
        name: 'ContractError',
        code: 'IDENTITY_ASSURANCE_VERIFIED_CLAIMS_INVALID',
        message: 'The verified claims are not valid in the generation that they are said to be of',
        source: 'IDA §5.1',
        issues: [issue],
      }),
    )
  })

  it.each([
    ['final', 'ID4'],
    ['ID3', 'ID2'],
    ['ID1', 'final'],
    ['ID2', 'ID5'],
    ['toString', 'constructor'],
  ])('from %s to %s is no way', (from, to) => {
    const way = { from, to } as { from: Generation; to: Generation }
    expect(() => migrateVerifiedClaims(withEvidence(), way)).toThrow(
      new TypeError('from and to must be generations, and from not the later one'),
    )
  })

  it('carries over members that are called like those of every object', () => {
    const text = `{
      "verification": { "trust_framework": "x", "__proto__": { "admin": true }, "constructor": 1,
        "evidence": [{ "type": "id_document", "__proto__": [1], "document": { "type": "idcard", "__proto__": 7 } }] },
      "claims": { "name": "A", "__proto__": { "admin": true } }
    }`
    const { value, notes } = migrateVerifiedClaims(JSON.parse(text), { from: 'ID2', to: 'final' })
    const renamed = text.replace('id_document', 'document').replace('"document":', '"document_details":')
    expect(inOrder(value)).toBe(inOrder(JSON.parse(renamed)))
    expect(notes).toEqual([])
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false)
  })

  it('has no trouble with depth', () => {
    const depth = 200_000
    const nested = () => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown
    const given = { ...withEvidence({ type: 'id_document', x: nested() }), claims: { name: 'A', y: nested() } }
    const { value } = migrateVerifiedClaims(given, { from: 'ID2', to: 'final' })
    const { verification, claims } = value as typeof given
    expect(depthOf((verification.evidence[0] as { x: unknown }).x)).toBe(depth)
    expect(depthOf(claims.y)).toBe(depth)
  })

  it('has no trouble with length, nor with a fault at every place', () => {
    const item = { type: 'id_document', verifier: { txn: '1' }, attachments: [7], document: { type: 'idcard' } }
    const given = withEvidence(...Array.from({ length: 10_000 }, () => item))
    const { value, notes } = migrateVerifiedClaims(given, { from: 'ID2', to: 'final' })
    const evidence = (value as typeof given).verification.evidence
    expect(evidence).toHaveLength(10_000)
    expect(new Set(evidence.map((it) => JSON.stringify(it)))).toEqual(
      new Set(['{"type":"document","attachments":[],"document_details":{"type":"idcard"}}']),
    )
    expect(notes).toHaveLength(20_000)
  })
})

/** JSON with members by name. */
function inOrder(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(inOrder).join()}]`
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${inOrder(member)}`)
  return `{${members.sort().join()}}`
}

function depthOf(value: unknown): number {
  let depth = 0
  for (let it = value; Array.isArray(it); it = it[0]) depth++
  return depth
}
