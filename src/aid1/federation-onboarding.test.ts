import { describe, expect, test } from 'vitest'
import type { FederationEffect, MspEvent } from './federation.js'
import { A, CMP_FEDERATED, cmp, MSP_FEDERATED, msp, refuse } from './testing/federation-walk.js'

describe('onboarding (§4.1, §4.2)', () => {
  test('both sides are federated once the token was taken', () => {
    expect(CMP_FEDERATED.phase).toBe('federated')
    expect(MSP_FEDERATED.phase).toBe('federated')
  })

  test('at the CMP a user may start over, but a token needs an account ID', () => {
    const state = cmp([
      [{ type: 'msp-token-received' }, refuse('10')],
      [{ type: 'account-id-requested' }, { effect: 'issue-account-id' }],
      [{ type: 'account-id-requested' }, { effect: 'issue-account-id' }],
      [{ type: 'msp-token-received' }, { effect: 'store-msp-token' }],
    ])
    expect(state.phase).toBe('federated')
  })

  test('a federated user gets no second token', () => {
    cmp(
      [
        [{ type: 'account-id-requested' }, refuse('24')],
        [{ type: 'msp-token-received' }, refuse('24')],
      ],
      CMP_FEDERATED,
    )
    msp(
      [
        [{ type: 'account-id-accepted' }, refuse('24')],
        [{ type: 'service-provisioned' }, refuse('24')],
      ],
      MSP_FEDERATED,
    )
  })

  test('at the CMP an onboarding that the MSP refuses has failed, and its account ID is spent', () => {
    const state = cmp([
      [{ type: 'account-id-requested' }, { effect: 'issue-account-id' }],
      [
        { type: 'onboarding-refused', errorCode: '102' },
        { effect: 'report-onboarding-result', errorCode: '102' },
      ],
      [{ type: 'msp-token-received' }, refuse('11')],
      [{ type: 'onboarding-refused', errorCode: '102' }, refuse('11')],
    ])
    expect(state.phase).toBe('failed')
  })

  test('at the MSP the steps come in their order', () => {
    msp([
      [{ type: 'msp-token-accepted' }, refuse('20')],
      [{ type: 'service-provisioned' }, refuse('10')],
      [{ type: 'account-id-accepted' }],
      [{ type: 'account-id-accepted' }, refuse('11')],
      [{ type: 'service-provisioned' }, { effect: 'send-msp-token' }],
      [{ type: 'service-provisioned' }, refuse('24')],
      [{ type: 'onboarding-aborted', errorCode: '102' }, refuse('24')],
      [{ type: 'msp-token-accepted' }, { effect: 'report-onboarding-result', errorCode: null }],
      [{ type: 'msp-token-accepted' }],
      [{ type: 'msp-token-refused', errorCode: '19' }, refuse('29')],
    ])
  })

  test('at the MSP an abort is told to a CMP that issued an account ID', () => {
    const result: FederationEffect = { effect: 'report-onboarding-result', errorCode: '102' }
    const aborted: MspEvent = { type: 'onboarding-aborted', errorCode: '102' }
    expect(msp([[aborted, result]]).phase).toBe('failed')
    msp([
      [{ type: 'account-id-accepted' }],
      [aborted, { effect: 'send-onboarding-error', errorCode: '102' }, result],
      [aborted, refuse('11')],
    ])
  })

  test('at the MSP a token that the CMP refuses ends the onboarding', () => {
    const state = msp([
      [{ type: 'account-id-accepted' }],
      [{ type: 'service-provisioned' }, { effect: 'send-msp-token' }],
      [
        { type: 'msp-token-refused', errorCode: '12' },
        { effect: 'report-onboarding-result', errorCode: '12' },
      ],
      [{ type: 'activation-requested', requestId: 'r1', maxProfiles: 1 }, refuse('20')],
    ])
    expect(state.phase).toBe('failed')
  })

  describe('while the confirmation of the token is late', () => {
    const sent = msp([
      [{ type: 'account-id-accepted' }],
      [{ type: 'service-provisioned' }, { effect: 'send-msp-token' }],
    ])
    const ok: FederationEffect = { effect: 'report-onboarding-result', errorCode: null }

    test('a request that bears the token confirms it', () => {
      const state = msp(
        [
          [
            { type: 'activation-requested', requestId: 'r1', maxProfiles: 1 },
            ok,
            { effect: 'prepare-activation-code', requestId: 'r1' },
          ],
          [{ type: 'msp-token-accepted' }],
        ],
        sent,
      )
      expect(state.phase).toBe('federated')
    })

    test('a request that is refused changes nothing', () => {
      msp([[{ type: 'status-reported', iccid: A, status: 'enabled', now: 1 }, refuse('61', A)]], sent)
    })

    test('a withdrawal reaches a CMP that may have the token', () => {
      const state = msp(
        [
          [{ type: 'onboarding-withdrawn' }, { effect: 'notify-invalidation' }, { effect: 'remove-token' }],
          [{ type: 'msp-token-accepted' }, refuse('21')],
        ],
        sent,
      )
      expect(state.phase).toBe('removable')
    })
  })
})
