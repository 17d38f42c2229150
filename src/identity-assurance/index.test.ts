import { expect, it } from 'vitest'
import * as identityAssurance from './index.js'

it('mobile-identity-contracts/identity-assurance exports what is documented, and nothing else', () => {
  expect(Object.keys(identityAssurance).sort()).toEqual([
    'ATTRIBUTES',
    'ApiError',
    'GENERATIONS',
    'KNOWN_ASSURANCE_LEVELS',
    'KNOWN_ASSURANCE_TYPES',
    'KNOWN_ATTESTATION_TYPES',
    'KNOWN_CHECK_METHODS',
    'KNOWN_DOCUMENT_TYPES',
    'KNOWN_RECORD_TYPES',
    'KNOWN_SIGNATURE_TYPES',
    'KNOWN_TRUST_FRAMEWORKS',
    'KNOWN_VERIFICATION_METHODS',
    'checkAge',
    'checkClaimSources',
    'createIdentityProviderClient',
    'createIdentityProviderHandler',
    'createLocalKeySource',
    'createRemoteKeySource',
    'findAttribute',
    'migrateVerifiedClaims',
    'parseClaimsParameter',
    'readClientAuthentication',
    'selectVerifiedClaims',
    'signJwt',
    'tokenHash',
    'validateProviderMetadata',
    'validateUserInfo',
    'validateVerifiedClaims',
    'validateVerifiedClaimsRequest',
    'verifyClientAssertion',
    'verifyIdToken',
  ])
})
