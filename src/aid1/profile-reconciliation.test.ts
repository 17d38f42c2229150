import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type BookedProfile,
  type ListedProfile,
  type ProfileState,
  type ReconciliationAction,
  reconcileProfiles,
} from './profile-reconciliation.js'

const A = '8944500000000000001'
const B = '8944500000000000002'
const C = '8944500000000000003'

describe('one profile, as the CMP has it and as the MSP lists it (§7.10)', () => {
  type Verdict = 'same' | 'update' | 'delete' | 'report-deleted' | 'add'
  const table: [BookedProfile['state'] | 'unknown', Record<ProfileState | 'not listed', Verdict>][] = [
    [
      'prepared',
      { prepared: 'same', installed: 'update', enabled: 'update', disabled: 'update', 'not listed': 'delete' },
    ],
    [
      'installation_failed',
      { prepared: 'same', installed: 'update', enabled: 'update', disabled: 'update', 'not listed': 'delete' },
    ],
    [
      'installed',
      { prepared: 'update', installed: 'same', enabled: 'update', disabled: 'update', 'not listed': 'delete' },
    ],
    ['enabled', { prepared: 'update', installed: 'same', enabled: 'same', disabled: 'update', 'not listed': 'delete' }],
    [
      'disabled',
      { prepared: 'update', installed: 'same', enabled: 'update', disabled: 'same', 'not listed': 'delete' },
    ],
    [
      'deleted',
      {
        prepared: 'report-deleted',
        installed: 'report-deleted',
        enabled: 'report-deleted',
        disabled: 'report-deleted',
        'not listed': 'same',
      },
    ],
    ['unknown', { prepared: 'add', installed: 'add', enabled: 'add', disabled: 'add', 'not listed': 'same' }],
  ]
  const LISTED = ['prepared', 'installed', 'enabled', 'disabled', 'not listed'] as const
  const cells = table.flatMap(([state, row]) => LISTED.map((status) => ({ state, status, verdict: row[status] })))

  test.each(cells)('$state at the CMP, $status at the MSP: $verdict', ({ state, status, verdict }) => {
    const actions = reconcileProfiles(
      state === 'unknown' ? [] : [{ iccid: A, state }],
      status === 'not listed' ? [] : [{ iccid: A, status }],
    )
    const isTaken = verdict === 'update' || verdict === 'add'
    expect(actions).toStrictEqual(
      verdict === 'same' ? [] : [isTaken ? { action: verdict, iccid: A, status } : { action: verdict, iccid: A }],
    )
  })
})

describe('a whole book', () => {
  test('actions come in the order of the books, then additions in the order of the answer', () => {
    const actions = reconcileProfiles(
      [
        { iccid: B, state: 'deleted' },
        { iccid: A, state: 'enabled' },
      ],
      [
        { iccid: C, status: 'prepared' },
        { iccid: B, status: 'installed' },
      ],
    )
    expect(actions).toStrictEqual([
      { action: 'report-deleted', iccid: B },
      { action: 'delete', iccid: A },
      { action: 'add', iccid: C, status: 'prepared' },
    ])
  })

  test('an answer restricted to one ICCID says nothing about the others', () => {
    const books: BookedProfile[] = [
      { iccid: A, state: 'enabled' },
      { iccid: B, state: 'enabled' },
    ]
    expect(reconcileProfiles(books, [{ iccid: A, status: 'disabled' }], { onlyIccid: A })).toStrictEqual([
      { action: 'update', iccid: A, status: 'disabled' },
    ])
    expect(reconcileProfiles(books, [], { onlyIccid: B })).toStrictEqual([{ action: 'delete', iccid: B }])
    expect(reconcileProfiles(books, [{ iccid: C, status: 'enabled' }], { onlyIccid: A })).toStrictEqual([
      { action: 'delete', iccid: A },
    ])
  })

  test('an ICCID that the answer holds twice counts as it is first given', () => {
    const answer: ListedProfile[] = [
      { iccid: A, status: 'disabled' },
      { iccid: A, status: 'enabled' },
    ]
    expect(reconcileProfiles([{ iccid: A, state: 'disabled' }], answer)).toStrictEqual([])
    expect(reconcileProfiles([], answer)).toStrictEqual([{ action: 'add', iccid: A, status: 'disabled' }])
  })

  test('an ICCID that the books hold twice is misuse', () => {
    const twice: BookedProfile[] = [
      { iccid: A, state: 'enabled' },
      { iccid: A, state: 'deleted' },
    ]
    expect(() => reconcileProfiles(twice, [])).toThrow(TypeError)
  })

  test.each(['suspended', 'deleted', 'toString'])('a status %s, which §7.10 does not define, is misuse', (status) => {
    const answer: ListedProfile[] = JSON.parse(JSON.stringify([{ iccid: A, status }]))
    expect(() => reconcileProfiles([], answer)).toThrow(TypeError)
  })
})

const iccids = fc.constantFrom(A, B, C, '8944500000000000004')
const books = fc.uniqueArray(
  fc.record({
    iccid: iccids,
    state: fc.constantFrom<BookedProfile['state'][]>(
      'prepared',
      'installed',
      'enabled',
      'disabled',
      'installation_failed',
      'deleted',
    ),
  }),
  { selector: ({ iccid }) => iccid },
)
const answers = fc.array(
  fc.record({
    iccid: iccids,
    status: fc.constantFrom<ProfileState[]>('prepared', 'installed', 'enabled', 'disabled'),
  }),
  { maxLength: 6 },
)

test('once the actions are carried out on both sides, there is nothing left to do', () => {
  fc.assert(
    fc.property(books, answers, fc.option(iccids, { nil: undefined }), (cmp, msp, onlyIccid) => {
      const before = structuredClone({ cmp, msp })
      const actions = reconcileProfiles(cmp, msp, { onlyIccid })
      expect({ cmp, msp }).toEqual(before)
      expect(reconcileProfiles(cmp, msp, { onlyIccid })).toStrictEqual(actions)
      expect(reconcileProfiles(applyToBooks(cmp, actions), applyToAnswer(msp, actions), { onlyIccid })).toStrictEqual(
        [],
      )
    }),
  )
})

function applyToBooks(profiles: readonly BookedProfile[], actions: readonly ReconciliationAction[]): BookedProfile[] {
  const states = new Map(profiles.map(({ iccid, state }) => [iccid, state]))
  for (const action of actions) {
    if (action.action === 'delete') states.set(action.iccid, 'deleted')
    if (action.action === 'update' || action.action === 'add') states.set(action.iccid, action.status)
  }
  return [...states].map(([iccid, state]) => ({ iccid, state }))
}

function applyToAnswer(profiles: readonly ListedProfile[], actions: readonly ReconciliationAction[]): ListedProfile[] {
  return profiles.filter(
    ({ iccid }) => !actions.some((action) => action.action === 'report-deleted' && action.iccid === iccid),
  )
}
