import { describe, expect, test } from 'vitest'
import {
  A,
  B,
  books,
  C,
  CMP_WITH_TWO,
  cmp,
  MSP_WITH_TWO,
  type MspStep,
  msp,
  refuse,
} from './testing/federation-walk.js'

describe('deletion of one profile (§4.5, A.4)', () => {
  test('at the CMP it is ordered once, and reported when it happened', () => {
    const state = cmp(
      [
        [
          { type: 'profile-deletion-requested', iccid: A },
          { effect: 'delete-profile', iccid: A },
        ],
        [{ type: 'profile-deletion-requested', iccid: A }],
        [
          { type: 'status-reported', iccid: A, status: 'deleted', now: 300 },
          { effect: 'report-status', iccid: A, status: 'deleted' },
        ],
        [{ type: 'profile-deletion-requested', iccid: A }, refuse('61', A)],
        [{ type: 'profile-deletion-requested', iccid: C }, refuse('61', C)],
        [{ type: 'status-reported', iccid: C, status: 'deleted', now: 300 }, refuse('61', C)],
      ],
      CMP_WITH_TWO,
    )
    expect(books(state)).toStrictEqual({ [A]: 'deleted', [B]: 'enabled' })
  })

  test.each<{ by: string; step: MspStep }>([
    { by: 'reported by the CMP', step: [{ type: 'status-reported', iccid: A, status: 'deleted', now: 300 }] },
    {
      by: 'ordered by the MSP',
      step: [
        { type: 'profile-deletion-requested', iccid: A },
        { effect: 'deactivate-profiles', iccids: [A] },
        { effect: 'send-profile-information', profiles: [{ iccid: A, status: 'invalid' }] },
      ],
    },
  ])('at the MSP a deletion $by frees the slot', ({ step }) => {
    msp(
      [
        step,
        [
          { type: 'activation-requested', requestId: 'r3', maxProfiles: 2, replaceIccid: B },
          { effect: 'prepare-activation-code', requestId: 'r3' },
        ],
        [
          { type: 'activation-issued', requestId: 'r3', iccid: C, now: 400 },
          { effect: 'issue-activation-code', requestId: 'r3', iccid: C, swappedIccid: null },
        ],
        [{ type: 'status-reported', iccid: A, status: 'installation_failed', now: 401 }],
        [{ type: 'status-reported', iccid: A, status: 'enabled', now: 401 }, refuse('63', A)],
        [{ type: 'profile-deletion-requested', iccid: A }, refuse('63', A)],
        [{ type: 'profile-deletion-requested', iccid: 'D' }, refuse('61', 'D')],
        [{ type: 'status-reported', iccid: 'D', status: 'deleted', now: 402 }, refuse('61', 'D')],
      ],
      MSP_WITH_TWO,
    )
  })
})

describe('profile status synchronization (§4.6, §7.10)', () => {
  test('the MSP lists what is not deleted, without giving back what the CMP told it on enablement', () => {
    msp(
      [
        [
          { type: 'profile-status-requested' },
          {
            effect: 'send-profile-statuses',
            profiles: [
              { iccid: A, status: 'installed' },
              { iccid: B, status: 'installed' },
            ],
          },
        ],
        [
          { type: 'profile-status-requested', iccid: B },
          { effect: 'send-profile-statuses', profiles: [{ iccid: B, status: 'installed' }] },
        ],
        [{ type: 'status-reported', iccid: B, status: 'installation_failed', now: 300 }],
        [{ type: 'status-reported', iccid: A, status: 'deleted', now: 301 }],
        [
          { type: 'profile-status-requested' },
          { effect: 'send-profile-statuses', profiles: [{ iccid: B, status: 'prepared' }] },
        ],
        [{ type: 'profile-status-requested', iccid: A }, refuse('65')],
      ],
      MSP_WITH_TWO,
    )
  })

  test('the CMP deletes what is not listed, takes over what is, and tells again what it deleted', () => {
    const state = cmp(
      [
        [
          { type: 'status-reported', iccid: B, status: 'deleted', now: 300 },
          { effect: 'report-status', iccid: B, status: 'deleted' },
        ],
        [
          {
            type: 'profile-statuses-received',
            profiles: [
              { iccid: C, status: 'prepared' },
              { iccid: B, status: 'installed' },
            ],
          },
          { effect: 'delete-profile', iccid: A },
          { effect: 'report-status', iccid: B, status: 'deleted' },
        ],
        [
          { type: 'profile-statuses-received', profiles: [], onlyIccid: A },
          { effect: 'delete-profile', iccid: A },
        ],
        [{ type: 'profile-statuses-received', profiles: [{ iccid: A, status: 'disabled' }], onlyIccid: A }],
      ],
      CMP_WITH_TWO,
    )
    expect(books(state)).toStrictEqual({ [A]: 'disabled', [B]: 'deleted', [C]: 'prepared' })
  })

  test('a profile that synchronization found first is the one that its code then brings', () => {
    const state = cmp(
      [
        [
          { type: 'activation-code-needed', requestId: 'r3' },
          { effect: 'request-activation-code', requestId: 'r3', replaceIccid: B },
        ],
        [{ type: 'profile-statuses-received', profiles: [A, B, C].map((iccid) => ({ iccid, status: 'installed' })) }],
        [
          { type: 'activation-code-received', requestId: 'r3', iccid: C, swappedIccid: null, now: 400 },
          { effect: 'forward-activation-code', requestId: 'r3', iccid: C },
        ],
      ],
      CMP_WITH_TWO,
    )
    expect(state.profiles.find(({ iccid }) => iccid === C)).toMatchObject({ state: 'installed', requestId: 'r3' })
  })

  test('after the invalidation a profile that comes to light is to be deleted too', () => {
    cmp(
      [
        [
          { type: 'invalidation-notified' },
          { effect: 'delete-profile', iccid: A },
          { effect: 'delete-profile', iccid: B },
        ],
        [
          { type: 'profile-statuses-received', profiles: [A, B, C].map((iccid) => ({ iccid, status: 'installed' })) },
          { effect: 'delete-profile', iccid: C },
        ],
      ],
      CMP_WITH_TWO,
    )
  })
})

describe('profile information (§4.7, §7.5)', () => {
  test('the CMP deletes an invalid profile, and only records that one is suspended or valid', () => {
    const state = cmp(
      [
        [{ type: 'profile-information-received', profiles: [{ iccid: A, status: 'suspended' }] }],
        [{ type: 'profile-information-received', profiles: [{ iccid: A, status: 'valid' }] }],
        [
          {
            type: 'profile-information-received',
            profiles: [
              { iccid: C, status: 'invalid' },
              { iccid: B, status: 'invalid' },
              { iccid: A, status: 'suspended' },
            ],
          },
          { effect: 'delete-profile', iccid: B },
        ],
        [{ type: 'profile-information-received', profiles: [{ iccid: B, status: 'invalid' }] }],
        [{ type: 'profile-information-received', profiles: [{ iccid: B, status: 'valid' }] }, refuse('63', B)],
        [{ type: 'profile-information-received', profiles: [{ iccid: C, status: 'valid' }] }, refuse('61', C)],
        [
          {
            type: 'profile-information-received',
            profiles: [
              { iccid: B, status: 'valid' },
              { iccid: C, status: 'valid' },
            ],
          },
          refuse('64'),
        ],
        [{ type: 'profile-information-received', profiles: [] }, refuse('60')],
      ],
      CMP_WITH_TWO,
    )
    expect(state.profiles).toMatchObject([
      { iccid: A, information: 'suspended', state: 'enabled' },
      { iccid: B, information: 'invalid', state: 'enabled', deletionOrdered: true },
    ])
  })

  test('the MSP sends it for its live profiles, all or none, and an invalid one leaves the pool', () => {
    const state = msp(
      [
        [
          { type: 'profile-information-changed', profiles: [{ iccid: A, status: 'suspended' }] },
          { effect: 'send-profile-information', profiles: [{ iccid: A, status: 'suspended' }] },
        ],
        [
          {
            type: 'profile-information-changed',
            profiles: [
              { iccid: A, status: 'invalid' },
              { iccid: C, status: 'invalid' },
            ],
          },
          refuse('61', C),
        ],
        [
          { type: 'profile-information-changed', profiles: [{ iccid: A, status: 'invalid' }] },
          { effect: 'send-profile-information', profiles: [{ iccid: A, status: 'invalid' }] },
        ],
        [{ type: 'profile-information-changed', profiles: [{ iccid: A, status: 'valid' }] }, refuse('63', A)],
        [
          {
            type: 'profile-information-changed',
            profiles: [
              { iccid: B, status: 'invalid' },
              { iccid: B, status: 'valid' },
            ],
          },
          refuse('63', B),
        ],
        [{ type: 'profile-information-changed', profiles: [] }, refuse('60')],
      ],
      MSP_WITH_TWO,
    )
    expect(books(state)).toStrictEqual({ [A]: 'deleted', [B]: 'enabled' })
  })

  test('a deleted profile is not suspended, nor valid again', () => {
    cmp(
      [
        [
          { type: 'status-reported', iccid: A, status: 'deleted', now: 300 },
          { effect: 'report-status', iccid: A, status: 'deleted' },
        ],
        [{ type: 'profile-information-received', profiles: [{ iccid: A, status: 'valid' }] }, refuse('63', A)],
        [{ type: 'profile-information-received', profiles: [{ iccid: A, status: 'invalid' }] }],
      ],
      CMP_WITH_TWO,
    )
  })

  test('it needs a token', () => {
    cmp([[{ type: 'profile-information-received', profiles: [{ iccid: A, status: 'valid' }] }, refuse('20')]])
    msp([[{ type: 'profile-information-changed', profiles: [{ iccid: A, status: 'valid' }] }, refuse('20')]])
  })
})
