import { describe, expect, it } from 'vitest'
import type { VerifiedClaims } from './testing/loose-selection.js'
import { selectVerifiedClaims } from './testing/loose-selection.js'
import type { VerifiedClaimsElement } from './verified-claims-shapes.js'

const NOW = Date.parse('2021-06-01T00:00:00Z') / 1000

const VERIFICATION = {
  trust_framework: 'uk_diatf',
  assurance_level: 'medium',
  assurance_process: {
    policy: 'gpg45',
    procedure: 'm1b',
    assurance_details: [
      { assurance_type: 'verification', assurance_classification: 'score_2' },
      { assurance_type: 'counter_fraud' },
    ],
  },
  time: '2021-05-11T14:29Z',
  verification_process: null,
  evidence: [{ type: 'document' }],
}

/** What is answered of `verification`, or `undefined` when there is no answer. */
function verificationFor(requested: unknown, available: unknown = VERIFICATION): unknown {
  const request = { verification: requested, claims: { given_name: null } } as VerifiedClaimsElement
  const known = { verification: available, claims: { given_name: 'Ada' } } as VerifiedClaims
  return (selectVerifiedClaims(request, known, { now: NOW }) as VerifiedClaimsElement | undefined)?.verification
}

describe('trust_framework', () => {
  it.each([
    ['§5.4: null asks for it', null, true],
    ['§5.4: so does an object', { essential: true }, true],
    ['§5.5.1: value holds', { value: 'uk_diatf' }, true],
    ['§5.5.1: one of values holds', { values: ['eidas', 'uk_diatf'] }, true],
    ['§5.7.4: value does not hold', { value: 'eidas' }, false],
    ['§5.7.4: none of values holds', { values: ['eidas'] }, false],
    ['§5.7.4: max_age of what is no time', { max_age: 1e9 }, false],
    ['§5.4: with a member that it has not', { essential: true, version: null }, true],
    ['§5.4: a text is no request', 'uk_diatf', false],
    ['§5.4: an array is no request', [null], false],
    ['§5.4: it is not asked for', undefined, false],
  ])('IDA %s', (_, trustFramework, answered) => {
    expect(verificationFor({ trust_framework: trustFramework })).toEqual(
      answered ? { trust_framework: 'uk_diatf' } : undefined,
    )
  })

  it.each([[undefined], [null], [42], [{}]])(
    'IDA Schema §5.4.2: there is no answer without it, as when it is %j',
    (value) => {
      expect(verificationFor({ trust_framework: null }, { ...VERIFICATION, trust_framework: value })).toBeUndefined()
    },
  )
})

describe('elements of verification', () => {
  it.each([
    [
      '§5.4: what is asked for',
      { assurance_level: null, time: {} },
      { assurance_level: 'medium', time: '2021-05-11T14:29Z' },
    ],
    ['§5.7.2: what is not there is left out', { time: null, more: null }, { time: '2021-05-11T14:29Z' }],
    ['§5.7.2: what is null is not there', { verification_process: null }, {}],
    [
      '§5.7.1: essential changes nothing',
      { more: { essential: true }, time: { essential: false } },
      { time: '2021-05-11T14:29Z' },
    ],
    ['§5.4: true is no request', { time: true }, {}],
    ['§5.5.2: max_age holds', { time: { max_age: 1_762_201 } }, { time: '2021-05-11T14:29Z' }],
    ['§5.7.4: max_age does not hold', { time: { max_age: 1_762_200 } }, undefined],
    ['§5.7.4: a constraint on what is not there', { more: { value: 1 } }, undefined],
    ['§5.7.4: a constraint on what is null', { verification_process: { value: 'x' } }, undefined],
    ['§5.7.4: a constraint deep in what is not there', { more: { deep: [{ deeper: { values: ['x'] } }] } }, undefined],
    [
      '§5.4: null asks for an object as a whole',
      { assurance_process: null },
      { assurance_process: VERIFICATION.assurance_process },
    ],
    [
      '§5.4: so does an object without member requests',
      { assurance_process: { essential: true } },
      { assurance_process: VERIFICATION.assurance_process },
    ],
    ['§5.4: members of an object', { assurance_process: { policy: null } }, { assurance_process: { policy: 'gpg45' } }],
    [
      '§5.4: with constraints',
      { assurance_process: { policy: { value: 'gpg45' }, procedure: null } },
      { assurance_process: { policy: 'gpg45', procedure: 'm1b' } },
    ],
    [
      '§5.7.4: with a constraint that does not hold',
      { assurance_process: { policy: { value: 'nist' }, procedure: null } },
      undefined,
    ],
    ['§5.4: members of a text are none of it', { time: { zone: null } }, {}],
    ['§5.7.5: members that are not there take their parent along', { assurance_process: { more: null } }, {}],
  ])('IDA %s', (_, requested, expected) => {
    const answer = verificationFor({ trust_framework: null, ...requested })
    expect(answer).toEqual(expected && { trust_framework: 'uk_diatf', ...expected })
  })

  it('answers all of an entry of assurance_details that fits (IDA §5.4)', () => {
    const [first, second] = VERIFICATION.assurance_process.assurance_details
    const answerFor = (requested: unknown): unknown => {
      const process = { assurance_details: requested }
      const answer = verificationFor({ trust_framework: null, assurance_process: process })
      return (answer as { assurance_process?: unknown } | undefined)?.assurance_process
    }
    expect(answerFor(null)).toEqual({ assurance_details: [first, second] })
    expect(answerFor({})).toEqual({ assurance_details: [first, second] })
    expect(answerFor([{ assurance_type: null }])).toEqual({ assurance_details: [first, second] })
    expect(answerFor([{ assurance_type: { value: 'verification' } }])).toEqual({ assurance_details: [first] })
    expect(answerFor({ assurance_type: { value: 'verification' } })).toEqual({ assurance_details: [first] })
    expect(answerFor([{ assurance_type: { value: 'x' } }, { assurance_type: { value: 'counter_fraud' } }])).toEqual({
      assurance_details: [second],
    })
    expect(answerFor([])).toBeUndefined()
    expect(answerFor([{ assurance_type: { value: 'x' } }])).toBeUndefined()
    expect(
      verificationFor({ trust_framework: null, assurance_process: { assurance_details: [{ x: { value: 1 } }] } }),
    ).toBe(undefined)
    expect(answerFor({ value: [first] })).toBeUndefined()
    expect(answerFor({ value: [first, second] })).toEqual({ assurance_details: [first, second] })
  })
})
