/**
 * The shapes that the selection works on, as loose as data from peers are.
 *
 * @see IDA Schema §5.2
 */

import type { JsonObject } from '../json-objects.js'

/** One set of claims with the process that verified them. */
export interface VerifiedClaimsElement {
  verification: JsonObject
  claims: JsonObject
}
