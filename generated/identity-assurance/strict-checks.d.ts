// Made by `npm run generate` from specs/identity-assurance/. Change that, not this file.

import type { Check } from '../../src/validation/validator.js'

export const ClaimsParameter: Check
export const ClaimsParameterId2: Check
export const ClaimsParameterId3: Check
export const ClaimsParameterId4: Check
export const ExtendedCustomerAttributes: Check
export const VerifiedClaims: Check
export const VerifiedClaimsId2: Check
export const VerifiedClaimsId3: Check
export const VerifiedClaimsId4: Check
export const VerifiedClaimsRequest: Check
export const VerifiedClaimsRequestId2: Check
export const VerifiedClaimsRequestId3: Check
export const VerifiedClaimsRequestId4: Check
