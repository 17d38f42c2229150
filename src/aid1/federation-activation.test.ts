import { describe, expect, test } from 'vitest'
import { type FederationEffect, type MspEvent, nextFederation } from './federation.js'
import {
  A,
  B,
  books,
  C,
  CMP_FEDERATED,
  CMP_WITH_TWO,
  cmp,
  MSP_FEDERATED,
  MSP_WITH_TWO,
  type MspStep,
  msp,
  refuse,
} from './testing/federation-walk.js'

describe('car provisioning (§4.3, §7.7)', () => {
  test('the first request has no candidate, a later one has the least recently used', () => {
    expect(books(CMP_WITH_TWO)).toStrictEqual({ [A]: 'enabled', [B]: 'enabled' })
    cmp(
      [
        [
          { type: 'activation-code-needed', requestId: 'r3' },
          { effect: 'request-activation-code', requestId: 'r3', replaceIccid: B },
        ],
        [
          { type: 'activation-code-needed', requestId: 'r4' },
          { effect: 'request-activation-code', requestId: 'r4', replaceIccid: A },
        ],
        [
          { type: 'activation-code-needed', requestId: 'r5' },
          { effect: 'request-activation-code', requestId: 'r5', replaceIccid: B },
        ],
      ],
      CMP_WITH_TWO,
    )
  })

  test('a profile that is to be deleted is no candidate', () => {
    cmp(
      [
        [
          { type: 'profile-deletion-requested', iccid: B },
          { effect: 'delete-profile', iccid: B },
        ],
        [
          { type: 'activation-code-needed', requestId: 'r3' },
          { effect: 'request-activation-code', requestId: 'r3', replaceIccid: A },
        ],
      ],
      CMP_WITH_TWO,
    )
  })

  test('a failed download goes first', () => {
    cmp(
      [
        [
          { type: 'status-reported', iccid: A, status: 'installation_failed', now: 900 },
          { effect: 'report-status', iccid: A, status: 'installation_failed' },
        ],
        [
          { type: 'activation-code-needed', requestId: 'r3' },
          { effect: 'request-activation-code', requestId: 'r3', replaceIccid: A },
        ],
      ],
      CMP_WITH_TWO,
    )
  })

  test('a report that was overtaken by a newer one does not set the time of use back', () => {
    cmp(
      [
        [
          { type: 'status-reported', iccid: A, status: 'disabled', now: 50 },
          { effect: 'report-status', iccid: A, status: 'disabled' },
        ],
        [
          { type: 'activation-code-needed', requestId: 'r3' },
          { effect: 'request-activation-code', requestId: 'r3', replaceIccid: B },
        ],
      ],
      CMP_WITH_TWO,
    )
  })

  test('only the statuses agreed on are reported, when they are news, and deleted always is', () => {
    cmp(
      [
        [{ type: 'status-reported', iccid: A, status: 'disabled', now: 300 }],
        [
          { type: 'status-reported', iccid: A, status: 'installed', now: 301 },
          { effect: 'report-status', iccid: A, status: 'installed' },
        ],
        [{ type: 'status-reported', iccid: A, status: 'installed', now: 302 }],
        [
          { type: 'status-reported', iccid: A, status: 'deleted', now: 303 },
          { effect: 'report-status', iccid: A, status: 'deleted' },
        ],
      ],
      CMP_WITH_TWO,
      { reportedStatuses: ['installed'] },
    )
  })

  test('codes that match no open request are refused, one that comes twice is not', () => {
    cmp(
      [
        [{ type: 'activation-code-received', requestId: 'r9', iccid: C, swappedIccid: null, now: 1 }, refuse('30')],
        [{ type: 'activation-code-received', requestId: 'r1', iccid: C, swappedIccid: null, now: 1 }, refuse('31')],
        [{ type: 'activation-code-received', requestId: 'r1', iccid: A, swappedIccid: null, now: 1 }],
        [{ type: 'activation-code-needed', requestId: 'r1' }, refuse('31')],
        [{ type: 'activation-code-denied', requestId: 'r1' }, refuse('30')],
        [
          { type: 'activation-code-needed', requestId: 'r3' },
          { effect: 'request-activation-code', requestId: 'r3', replaceIccid: B },
        ],
        [{ type: 'activation-code-needed', requestId: 'r3' }],
        [{ type: 'activation-code-received', requestId: 'r3', iccid: A, swappedIccid: null, now: 1 }, refuse('49')],
        [{ type: 'activation-code-received', requestId: 'r3', iccid: C, swappedIccid: C, now: 1 }, refuse('49')],
        [{ type: 'activation-code-denied', requestId: 'r3' }],
        [{ type: 'activation-code-received', requestId: 'r3', iccid: C, swappedIccid: null, now: 1 }, refuse('30')],
      ],
      CMP_WITH_TWO,
    )
  })

  test('at the MSP a repeated request is one request, and a spent one is refused', () => {
    msp(
      [
        [
          { type: 'activation-requested', requestId: 'r1', maxProfiles: 2 },
          { effect: 'prepare-activation-code', requestId: 'r1' },
        ],
        [{ type: 'activation-requested', requestId: 'r1', maxProfiles: 2 }],
        [{ type: 'activation-issued', requestId: 'r9', iccid: A, now: 1 }, refuse('30')],
        [
          { type: 'activation-issued', requestId: 'r1', iccid: A, now: 1 },
          { effect: 'issue-activation-code', requestId: 'r1', iccid: A, swappedIccid: null },
        ],
        [{ type: 'activation-issued', requestId: 'r1', iccid: A, now: 2 }],
        [{ type: 'activation-issued', requestId: 'r1', iccid: B, now: 2 }, refuse('31')],
        [{ type: 'activation-requested', requestId: 'r1', maxProfiles: 2 }, refuse('31')],
        [
          { type: 'activation-requested', requestId: 'r2', maxProfiles: 2 },
          { effect: 'prepare-activation-code', requestId: 'r2' },
        ],
        [{ type: 'activation-issued', requestId: 'r2', iccid: A, now: 3 }, refuse('49')],
        [
          { type: 'activation-failed', requestId: 'r2', errorCode: '49' },
          { effect: 'send-activation-error', requestId: 'r2', errorCode: '49' },
        ],
        [{ type: 'activation-failed', requestId: 'r2', errorCode: '49' }, refuse('30')],
      ],
      MSP_FEDERATED,
    )
  })

  test('a code that the CMP does not take frees its slot, unless the profile was downloaded after all', () => {
    const state = msp(
      [
        [{ type: 'activation-code-refused', requestId: 'r9' }, refuse('30')],
        [{ type: 'activation-code-refused', requestId: 'r1' }],
        [
          { type: 'activation-requested', requestId: 'r3', maxProfiles: 3 },
          { effect: 'prepare-activation-code', requestId: 'r3' },
        ],
        [
          { type: 'activation-issued', requestId: 'r3', iccid: C, now: 300 },
          { effect: 'issue-activation-code', requestId: 'r3', iccid: C, swappedIccid: null },
        ],
        [
          { type: 'activation-code-refused', requestId: 'r3' },
          { effect: 'deactivate-profiles', iccids: [C] },
        ],
      ],
      MSP_WITH_TWO,
    )
    expect(books(state)).toStrictEqual({ [A]: 'enabled', [B]: 'enabled', [C]: 'deleted' })
  })

  test('without a token there is no activation code', () => {
    msp([[{ type: 'activation-requested', requestId: 'r1', maxProfiles: 1 }, refuse('20')]])
    cmp([[{ type: 'activation-code-needed', requestId: 'r1' }, refuse('20')]])
    cmp([[{ type: 'activation-code-received', requestId: 'r1', iccid: A, swappedIccid: null, now: 1 }, refuse('20')]])
  })

  test('maxProfiles that is no limit is misuse', () => {
    const event: MspEvent = { type: 'activation-requested', requestId: 'r1', maxProfiles: 0 }
    expect(() => nextFederation(MSP_FEDERATED, event)).toThrow(RangeError)
  })
})

describe('profile swap (§4.3.1)', () => {
  const prepare: FederationEffect = { effect: 'prepare-activation-code', requestId: 'r3' }
  const issued: MspEvent = { type: 'activation-issued', requestId: 'r3', iccid: C, now: 300 }

  test.each([
    { name: 'the candidate of the CMP', replaceIccid: A, swappedIccid: A, chosenBy: 'cmp' },
    { name: 'the least recently used, without a candidate', replaceIccid: undefined, swappedIccid: B, chosenBy: 'msp' },
    { name: 'the least recently used, for an unknown candidate', replaceIccid: C, swappedIccid: B, chosenBy: 'msp' },
  ] as const)('at the MSP a full pool gives up $name', ({ replaceIccid, swappedIccid, chosenBy }) => {
    const state = msp(
      [
        [{ type: 'activation-requested', requestId: 'r3', maxProfiles: 2, replaceIccid }, prepare],
        [
          issued,
          { effect: 'deactivate-profiles', iccids: [swappedIccid] },
          { effect: 'issue-activation-code', requestId: 'r3', iccid: C, swappedIccid, chosenBy },
        ],
      ],
      MSP_WITH_TWO,
    )
    expect(books(state)).toStrictEqual({ [A]: 'enabled', [B]: 'enabled', [C]: 'prepared', [swappedIccid]: 'deleted' })
  })

  test('the MSP may have a policy of its own, and one that chooses none leaves no activation code', () => {
    const event: MspEvent = { type: 'activation-requested', requestId: 'r3', maxProfiles: 2 }
    msp([[event, refuse('49')]], MSP_WITH_TWO, { fallback: () => undefined })
    const state = msp([[event, prepare]], MSP_WITH_TWO, { fallback: (usable) => usable[0]?.iccid })
    expect(state.requests).toMatchObject([{ swap: { iccid: A, chosenBy: 'msp' } }])
  })

  test('the old profile works until the new code is at hand, and a failure costs nobody a profile', () => {
    const state = msp(
      [
        [{ type: 'activation-requested', requestId: 'r3', maxProfiles: 2, replaceIccid: A }, prepare],
        [
          { type: 'activation-failed', requestId: 'r3', errorCode: '49' },
          { effect: 'send-activation-error', requestId: 'r3', errorCode: '49' },
        ],
      ],
      MSP_WITH_TWO,
    )
    expect(state).toStrictEqual(MSP_WITH_TWO)
  })

  test('a slot that became free meanwhile makes the swap needless', () => {
    const request: MspStep = [
      { type: 'activation-requested', requestId: 'r3', maxProfiles: 2, replaceIccid: A },
      prepare,
    ]
    const issue: MspStep = [issued, { effect: 'issue-activation-code', requestId: 'r3', iccid: C, swappedIccid: null }]
    for (const iccid of [A, B]) {
      const state = msp(
        [request, [{ type: 'status-reported', iccid, status: 'deleted', now: 250 }], issue],
        MSP_WITH_TWO,
      )
      expect(books(state)).toStrictEqual({ [A]: 'enabled', [B]: 'enabled', [C]: 'prepared', [iccid]: 'deleted' })
    }
  })

  test('two requests at once never share a slot, nor a profile to swap', () => {
    msp(
      [
        [{ type: 'activation-requested', requestId: 'r3', maxProfiles: 2, replaceIccid: A }, prepare],
        [
          { type: 'activation-requested', requestId: 'r4', maxProfiles: 2, replaceIccid: A },
          { effect: 'prepare-activation-code', requestId: 'r4' },
        ],
        [{ type: 'activation-requested', requestId: 'r5', maxProfiles: 2, replaceIccid: A }, refuse('49')],
        [
          issued,
          { effect: 'deactivate-profiles', iccids: [A] },
          { effect: 'issue-activation-code', requestId: 'r3', iccid: C, swappedIccid: A, chosenBy: 'cmp' },
        ],
        [
          { type: 'activation-issued', requestId: 'r4', iccid: 'D', now: 301 },
          { effect: 'deactivate-profiles', iccids: [B] },
          { effect: 'issue-activation-code', requestId: 'r4', iccid: 'D', swappedIccid: B, chosenBy: 'msp' },
        ],
      ],
      MSP_WITH_TWO,
    )
  })

  test.each<{ how: string; steps: MspStep[] }>([
    {
      how: 'swapped',
      steps: [
        [{ type: 'activation-requested', requestId: 'r3', maxProfiles: 2, replaceIccid: A }, prepare],
        [
          issued,
          { effect: 'deactivate-profiles', iccids: [A] },
          { effect: 'issue-activation-code', requestId: 'r3', iccid: C, swappedIccid: A, chosenBy: 'cmp' },
        ],
      ],
    },
    {
      how: 'invalid',
      steps: [
        [
          { type: 'profile-information-changed', profiles: [{ iccid: A, status: 'invalid' }] },
          { effect: 'send-profile-information', profiles: [{ iccid: A, status: 'invalid' }] },
        ],
      ],
    },
  ])('an ICCID that was $how is issued again only after its deletion was reported', ({ steps }) => {
    const again: MspEvent = { type: 'activation-issued', requestId: 'r4', iccid: A, now: 400 }
    msp(
      [
        ...steps,
        [
          { type: 'activation-requested', requestId: 'r4', maxProfiles: 3 },
          { effect: 'prepare-activation-code', requestId: 'r4' },
        ],
        [again, refuse('49')],
        [{ type: 'status-reported', iccid: A, status: 'deleted', now: 350 }],
        [again, { effect: 'issue-activation-code', requestId: 'r4', iccid: A, swappedIccid: null }],
      ],
      MSP_WITH_TWO,
    )
  })

  test.each([
    { name: 'nothing', swappedIccid: null, deleted: [] },
    { name: 'its candidate', swappedIccid: B, deleted: [B] },
    { name: 'its candidate, and the profile that the MSP swapped instead', swappedIccid: A, deleted: [A, B] },
    { name: 'its candidate, when it does not know the profile that was swapped', swappedIccid: 'D', deleted: [B] },
  ])('the CMP deletes $name', ({ swappedIccid, deleted }) => {
    const state = cmp(
      [
        [
          { type: 'activation-code-needed', requestId: 'r3' },
          { effect: 'request-activation-code', requestId: 'r3', replaceIccid: B },
        ],
        [
          { type: 'activation-code-received', requestId: 'r3', iccid: C, swappedIccid, now: 300 },
          { effect: 'forward-activation-code', requestId: 'r3', iccid: C },
          ...deleted.map((iccid): FederationEffect => ({ effect: 'delete-profile', iccid })),
        ],
      ],
      CMP_WITH_TWO,
    )
    expect(state.profiles.filter(({ deletionOrdered }) => deletionOrdered).map(({ iccid }) => iccid)).toStrictEqual(
      deleted,
    )
  })

  test('a code that comes after that of the profile which replaced it is refused', () => {
    cmp(
      [
        [
          { type: 'activation-code-needed', requestId: 'r1' },
          { effect: 'request-activation-code', requestId: 'r1' },
        ],
        [
          { type: 'activation-code-needed', requestId: 'r2' },
          { effect: 'request-activation-code', requestId: 'r2' },
        ],
        [
          { type: 'activation-code-received', requestId: 'r2', iccid: B, swappedIccid: A, now: 2 },
          { effect: 'forward-activation-code', requestId: 'r2', iccid: B },
        ],
        [{ type: 'activation-code-received', requestId: 'r1', iccid: A, swappedIccid: null, now: 1 }, refuse('49')],
      ],
      CMP_FEDERATED,
    )
  })
})
