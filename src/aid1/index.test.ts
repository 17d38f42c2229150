import { describe, expect, it } from 'vitest'
import * as aid1 from './index.js'

describe('mobile-identity-contracts/aid1', () => {
  it('exports what is documented, and nothing else', () => {
    expect(Object.keys(aid1).sort()).toEqual([
      'AES_256_GCM',
      'AID_ERRORS',
      'AID_ERROR_MAX_LENGTH',
      'ApiError',
      'buildRedirectBack',
      'buildRedirectToCmp',
      'buildRedirectToMsp',
      'chooseReplacementCandidate',
      'classifyAidErrorCode',
      'consumeAccountId',
      'createAccountId',
      'createAccountIdVerifier',
      'createCmpClient',
      'createCmpHandler',
      'createMspClient',
      'createMspHandler',
      'decideActivation',
      'decryptPhoneNumber',
      'encryptPhoneNumber',
      'formatAidError',
      'formatAidErrorText',
      'isAidApiError',
      'isRedirectAllowed',
      'newFederation',
      'nextFederation',
      'parseRedirectBack',
      'parseRedirectToCmp',
      'parseRedirectToMsp',
      'reconcileProfiles',
      'verifyAccountId',
    ])
  })
})
