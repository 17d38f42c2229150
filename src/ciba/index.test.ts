import { describe, expect, it } from 'vitest'
import * as ciba from './index.js'

describe('mobile-identity-contracts/ciba', () => {
  it('exports what is documented, and nothing else', () => {
    expect(Object.keys(ciba).sort()).toEqual([
      'ApiError',
      'CIBA_GRANT_TYPE',
      'buildAuthenticationRequest',
      'buildPushedIdTokenClaims',
      'checkClientRegistration',
      'checkModrnaProfile',
      'createCibaClient',
      'createCibaHandler',
      'createLocalKeySource',
      'createLoginHintToken',
      'createMemoryStore',
      'createNotificationHandler',
      'createRemoteKeySource',
      'createReplayMemory',
      'fetchProviderMetadata',
      'firstPoll',
      'newAuthenticationRequest',
      'nextAuthenticationRequest',
      'nextPoll',
      'parseNotification',
      'pollToken',
      'readLoginHintToken',
      'receivePing',
      'shortenAcrValues',
      'startAuthentication',
      'verifyPushedTokens',
    ])
  })
})
