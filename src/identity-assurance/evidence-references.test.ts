import { describe, expect, it } from 'vitest'
import { findUnresolvedReferences } from './evidence-references.js'

const referring = (ids: unknown, checks: unknown, id = 'check_id') => ({
  verification: {
    assurance_process: {
      assurance_details: [{}, { evidence_ref: (ids as unknown[]).map((one) => ({ [id]: one })) }],
    },
    evidence: [{ type: 'electronic_signature' }, { check_details: checks }],
  },
})
const place = (index: number, id = 'check_id') =>
  `/verification/assurance_process/assurance_details/1/evidence_ref/${index}/${id}`

describe('findUnresolvedReferences', () => {
  it.each<[string, object, string[]]>([
    ['a reference to a check', referring(['a'], [{ check_id: 'a' }]), []],
    [
      'references to the checks of one piece of evidence',
      referring(['b', 'a'], [{ check_id: 'a' }, { check_id: 'b' }]),
      [],
    ],
    ['a reference to no check', referring(['a', 'c'], [{ check_id: 'a' }]), [place(1)]],
    ['references without any check', referring(['a', 'b'], []), [place(0), place(1)]],
    ['a check that has the id under another name', referring(['a'], [{ txn: 'a' }]), [place(0)]],
    ['an id in other letters', referring(['A'], [{ check_id: 'a' }]), [place(0)]],
    ['a name of Object.prototype', referring(['constructor'], [{}]), [place(0)]],
    ['checks that are none', referring(['a'], [null, 7, 'a', ['a']]), [place(0)]],
    ['ids that are no text', referring([7, null, ['a'], {}], []), []],
    ['check_details that are no array', referring(['a'], { check_id: 'a' }), [place(0)]],
  ])('finds what %s leaves open', (_, element, want) => {
    expect(findUnresolvedReferences(element as never, 'check_id')).toEqual(want)
  })

  it('follows txn in the fourth draft', () => {
    expect(findUnresolvedReferences(referring(['a', 'b'], [{ txn: 'a', check_id: 'b' }], 'txn'), 'txn')).toEqual([
      place(1, 'txn'),
    ])
  })

  it.each([
    {},
    { verification: null },
    { verification: { assurance_process: [] } },
    { verification: { assurance_process: { assurance_details: {} } } },
    {
      verification: {
        assurance_process: { assurance_details: [null, 7, { evidence_ref: null }, { evidence_ref: [7] }] },
      },
    },
  ])('finds nothing where nothing refers to checks: %j', (element) => {
    expect(findUnresolvedReferences(element, 'check_id')).toEqual([])
  })
})
