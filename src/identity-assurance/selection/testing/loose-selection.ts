/**
 * The selection, for requests and data of any form: the types of the generations would refuse half of what is tested.
 */

import type { ClaimsEndpoint } from '../../claims-endpoints.js'
import { selectVerifiedClaims as select } from '../verified-claims-selection.js'
import type { VerifiedClaimsElement } from '../verified-claims-shapes.js'

/** The value of a member `verified_claims` of an answer. */
export type VerifiedClaims = VerifiedClaimsElement | VerifiedClaimsElement[]

/** The value of a member `verified_claims` of a request. */
export type VerifiedClaimsRequest = VerifiedClaims

/** The parameter `claims` of an authentication request. */
export type ClaimsParameter = { [endpoint in ClaimsEndpoint]?: { verified_claims?: VerifiedClaimsRequest } }

export const selectVerifiedClaims = select as (
  request: unknown,
  available: unknown,
  options?: object,
) => VerifiedClaims | undefined
