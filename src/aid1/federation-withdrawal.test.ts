import { describe, expect, test } from 'vitest'
import type { FederationEffect } from './federation.js'
import {
  A,
  B,
  C,
  CMP_FEDERATED,
  CMP_WITH_TWO,
  type CmpStep,
  cmp,
  MSP_FEDERATED,
  MSP_WITH_TWO,
  type MspStep,
  msp,
  refuse,
} from './testing/federation-walk.js'

describe('withdrawal (§4.4, §7.4, §7.9)', () => {
  const deletions: FederationEffect[] = [A, B].map((iccid) => ({ effect: 'delete-profile', iccid }))
  const afterwards: CmpStep[] = [
    [{ type: 'onboarding-withdrawn' }],
    [{ type: 'invalidation-notified' }],
    [{ type: 'activation-code-needed', requestId: 'r3' }, refuse('21')],
    [{ type: 'activation-code-denied', requestId: 'r3' }, refuse('21')],
    [{ type: 'token-removed' }, refuse('21')],
    [
      { type: 'activation-code-received', requestId: 'r3', iccid: C, swappedIccid: null, now: 1 },
      refuse('21'),
      { effect: 'report-status', iccid: C, status: 'deleted' },
    ],
    [{ type: 'activation-code-received', requestId: 'r1', iccid: A, swappedIccid: null, now: 1 }, refuse('21')],
    [
      { type: 'status-reported', iccid: A, status: 'deleted', now: 500 },
      { effect: 'report-status', iccid: A, status: 'deleted' },
    ],
    [
      { type: 'status-reported', iccid: B, status: 'installed', now: 501 },
      { effect: 'report-status', iccid: B, status: 'installed' },
      { effect: 'delete-profile', iccid: B },
    ],
    [
      { type: 'status-reported', iccid: B, status: 'deleted', now: 502 },
      { effect: 'report-status', iccid: B, status: 'deleted' },
      { effect: 'remove-token' },
    ],
    [{ type: 'status-reported', iccid: B, status: 'deleted', now: 503 }],
    [
      { type: 'status-reported', iccid: B, status: 'installed', now: 504 },
      { effect: 'delete-profile', iccid: B },
    ],
    [{ type: 'token-removed' }],
    [{ type: 'token-removed' }, refuse('20')],
    [{ type: 'invalidation-notified' }, refuse('20')],
    [{ type: 'status-reported', iccid: B, status: 'deleted', now: 505 }, refuse('20')],
  ]

  test('the CMP withdraws: it invalidates, deletes each profile, and keeps the token until all are deleted', () => {
    const steps: CmpStep[] = [[{ type: 'onboarding-withdrawn' }, { effect: 'request-invalidation' }, ...deletions]]
    expect(cmp([...steps, ...afterwards], CMP_WITH_TWO).phase).toBe('removed')
  })

  test('the CMP is notified: it deletes each profile, and keeps the token until all are deleted', () => {
    expect(cmp([[{ type: 'invalidation-notified' }, ...deletions], ...afterwards], CMP_WITH_TWO).phase).toBe('removed')
  })

  test.each([
    { event: { type: 'invalidation-requested' }, first: [] },
    { event: { type: 'onboarding-withdrawn' }, first: [{ effect: 'notify-invalidation' }] },
  ] as const)(
    'the MSP on $event.type: all profiles at once, statuses still taken, no code any more',
    ({ event, first }) => {
      const pending = msp(
        [
          [
            { type: 'activation-requested', requestId: 'r3', maxProfiles: 3 },
            { effect: 'prepare-activation-code', requestId: 'r3' },
          ],
        ],
        MSP_WITH_TWO,
      )
      const state = msp(
        [
          [
            event,
            ...first,
            { effect: 'deactivate-profiles', iccids: [A, B] },
            { effect: 'send-activation-error', requestId: 'r3', errorCode: '21' },
          ],
          [{ type: 'invalidation-requested' }],
          [{ type: 'onboarding-withdrawn' }],
          [{ type: 'activation-requested', requestId: 'r4', maxProfiles: 9 }, refuse('21')],
          [{ type: 'activation-issued', requestId: 'r3', iccid: C, now: 400 }, refuse('21')],
          [{ type: 'activation-failed', requestId: 'r3', errorCode: '49' }, refuse('21')],
          [{ type: 'profile-information-changed', profiles: [{ iccid: A, status: 'invalid' }] }, refuse('21')],
          [{ type: 'token-removed' }, refuse('21')],
          [{ type: 'status-reported', iccid: A, status: 'disabled', now: 500 }],
          [{ type: 'status-reported', iccid: A, status: 'deleted', now: 501 }],
          [{ type: 'token-removed' }, refuse('21')],
          [{ type: 'status-reported', iccid: B, status: 'deleted', now: 502 }, { effect: 'remove-token' }],
          [{ type: 'status-reported', iccid: B, status: 'deleted', now: 503 }],
          [{ type: 'activation-requested', requestId: 'r4', maxProfiles: 9 }, refuse('21')],
          [{ type: 'token-removed' }],
          [{ type: 'status-reported', iccid: B, status: 'deleted', now: 504 }, refuse('20')],
          [{ type: 'invalidation-requested' }, refuse('20')],
        ],
        pending,
      )
      expect(state.phase).toBe('removed')
    },
  )

  test('a federation without profiles is removable at once', () => {
    cmp(
      [[{ type: 'onboarding-withdrawn' }, { effect: 'request-invalidation' }, { effect: 'remove-token' }]],
      CMP_FEDERATED,
    )
    cmp([[{ type: 'invalidation-notified' }, { effect: 'remove-token' }]], CMP_FEDERATED)
    msp([[{ type: 'invalidation-requested' }, { effect: 'remove-token' }]], MSP_FEDERATED)
  })

  test('what was not onboarded cannot be withdrawn, and a token in use cannot be removed', () => {
    cmp([
      [{ type: 'onboarding-withdrawn' }, refuse('20')],
      [{ type: 'token-removed' }, refuse('20')],
    ])
    msp([[{ type: 'invalidation-requested' }, refuse('20')]])
    cmp([[{ type: 'token-removed' }, refuse('29')]], CMP_FEDERATED)
  })

  test('a code that the CMP refuses as too late does not keep the token', () => {
    const late = msp(
      [
        [
          { type: 'activation-requested', requestId: 'r1', maxProfiles: 1 },
          { effect: 'prepare-activation-code', requestId: 'r1' },
        ],
        [
          { type: 'activation-issued', requestId: 'r1', iccid: A, now: 1 },
          { effect: 'issue-activation-code', requestId: 'r1', iccid: A, swappedIccid: null },
        ],
        [{ type: 'invalidation-requested' }, { effect: 'deactivate-profiles', iccids: [A] }],
      ],
      MSP_FEDERATED,
    )
    const freed: MspStep[] = [
      [
        { type: 'activation-code-refused', requestId: 'r1' },
        { effect: 'deactivate-profiles', iccids: [A] },
        { effect: 'remove-token' },
      ],
      [{ type: 'status-reported', iccid: A, status: 'deleted', now: 2 }],
    ]
    expect(msp(freed, late).phase).toBe('removable')
    msp([[{ type: 'status-reported', iccid: A, status: 'deleted', now: 2 }, { effect: 'remove-token' }]], late)
  })
})
