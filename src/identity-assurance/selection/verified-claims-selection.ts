/**
 * The answer to a request for verified claims: only what was asked for, and only what fits.
 *
 * @see IDA §5.3, §5.4, §5.5, §5.6, §5.7
 */

import { clockOfCall } from '../../openid/call-clock.js'
import { CLAIMS_ENDPOINTS, type ClaimsEndpoint } from '../claims-endpoints.js'
import type { Generation } from '../generations.js'
import type { JsonObject } from '../json-objects.js'
import { isJsonObject } from '../json-objects.js'
import type {
  ClaimsParameterByGeneration,
  VerifiedClaimsRequestByGeneration,
} from '../verified-claims-request-validation.js'
import type { VerifiedClaimsByGeneration } from '../verified-claims-validation.js'
import { chooseClaims } from './claims-selection.js'
import { memberOf } from './json-members.js'
import { pruneElement } from './pruning.js'
import { REQUIRED_MEMBERS } from './required-members.js'
import { copySelected } from './selection.js'
import { createSelectionRun, type SelectionRun, spend, WorkLimitReached } from './selection-run.js'
import { chooseVerification } from './verification-selection.js'
import type { VerifiedClaimsElement } from './verified-claims-shapes.js'

/** How to select. */
export interface SelectionOptions<G extends Generation = Generation> {
  /** Epoch seconds, what `max_age` is counted to. Default: now. */
  readonly now?: number | undefined
  /** The version of the specification that request, data and answer follow. Default: `final`. Reads: D-IDA-2 */
  readonly generation?: G | undefined
}

/** How to select from a claims parameter. */
export interface ClaimsParameterOptions<G extends Generation = Generation> extends SelectionOptions<G> {
  /** The answer that is being made: the UserInfo response or the ID Token. */
  readonly endpoint: ClaimsEndpoint
}

/**
 * Answers a request for verified claims, as an OpenID provider does.
 *
 * Each element of the request is matched with each element that is available, independently, and each pair that fits gives an element of the
 * answer, in the order of the request. A constraint that is unmet in `verification` leaves out the element, one that is unmet in `claims`
 * leaves out the claim; what is not there is left out; what would not be valid without it takes its parent along. What was not asked for is
 * never answered, but for `trust_framework` and for all of an entry of `assurance_details`.
 *
 * Whatever request and data are, nothing of them makes an error, and neither is changed; the answer shares no object with them. What lies
 * deeper than 64 levels is left out. Requests that take more than 4,000,000 steps against the data have no answer, nor have those whose answer
 * would hold more than 64,000,000 characters, as one does that asks a thousand times for an attachment.
 *
 * A constraint tells of a value also where nothing is answered: then the value is another one, and who may ask often enough finds out which, `value`
 * by `value`, or a date by a few dozen times `max_age`. The specification has it so. What is not in `available` is never told of, not even by this:
 * leave out of it what the user did not agree to, and limit how often a relying party may ask.
 *
 * `age_is_at_least` and `age_is_at_most` are claims like others, and answered as they are available: calculate them first.
 *
 * Reads: D-IDA-5, D-IDA-6, D-IDA-7, D-IDA-8, D-IDA-63
 *
 * @param request The value of the member `verified_claims` of a request; or, with `endpoint`, the whole claims parameter.
 * @param available What the provider knows, and the user agreed to tell this relying party: the value of a member `verified_claims`.
 * @returns One element, an array when there are more, and `undefined` when there is none: then the answer has no member `verified_claims`.
 *   A claims parameter without `endpoint` asks for nothing: what was asked for in one answer is not told in the other.
 * @throws {TypeError} when an option is none.
 * @throws {RangeError} when `now` is no time in seconds.
 * @see IDA §5.3, §5.4, §5.5, §5.6, §5.7.1, §5.7.2, §5.7.3, §5.7.4, §5.7.5, §5.7.6, §7
 * @see OBIE ECA §8.1, §8.2, §8.3, §8.4
 */
export function selectVerifiedClaims<G extends Generation = 'final'>(
  request: VerifiedClaimsRequestByGeneration[G],
  available: VerifiedClaimsByGeneration[G],
  options?: SelectionOptions<G>,
): VerifiedClaimsByGeneration[G] | undefined
export function selectVerifiedClaims<G extends Generation = 'final'>(
  request: ClaimsParameterByGeneration[G],
  available: VerifiedClaimsByGeneration[G],
  options: ClaimsParameterOptions<G>,
): VerifiedClaimsByGeneration[G] | undefined
export function selectVerifiedClaims(
  request: unknown,
  available: unknown,
  { now, endpoint, generation = 'final' }: SelectionOptions & Partial<ClaimsParameterOptions> = {},
): unknown {
  if (!Object.hasOwn(REQUIRED_MEMBERS, generation)) {
    throw new TypeError(`generation must be one of ${Object.keys(REQUIRED_MEMBERS).join(', ')}`)
  }
  const requested = elementsAskedFor(request, endpoint)
  const run = createSelectionRun(clockOfCall(now)() / 1000)
  try {
    const answers = answerAll(requested, available, generation, run)
    return answers.length > 1 ? answers : answers[0]
  } catch (error) {
    if (error instanceof WorkLimitReached) return undefined
    throw error
  }
}

function elementsAskedFor(request: unknown, endpoint: ClaimsEndpoint | undefined): unknown {
  if (endpoint === undefined) return request
  if (!CLAIMS_ENDPOINTS.includes(endpoint)) throw new TypeError(`endpoint must be ${CLAIMS_ENDPOINTS.join(' or ')}`)
  return memberOf(memberOf(request, endpoint), 'verified_claims')
}

/** IDA §5.6: each with each. */
function answerAll(
  requested: unknown,
  available: unknown,
  generation: Generation,
  run: SelectionRun,
): VerifiedClaimsElement[] {
  const answers: VerifiedClaimsElement[] = []
  for (const request of listOf(requested)) {
    for (const element of listOf(available)) {
      spend(run, 1)
      const answer = answerOne(request, element, generation, run)
      if (answer !== undefined) answers.push(answer)
    }
  }
  return answers
}

function answerOne(
  request: unknown,
  available: unknown,
  generation: Generation,
  run: SelectionRun,
): VerifiedClaimsElement | undefined {
  const [requestedVerification, requestedClaims] = partsOf(request)
  const [verification, claims] = partsOf(available)
  if (!requestedVerification || !requestedClaims || !verification || !claims) return undefined
  const choice = chooseVerification(requestedVerification, verification, run)
  if (choice === 'unmet') return undefined
  const answeredVerification = copySelected(verification, choice, run, 1)
  // IDA Schema §5.4.2
  if (typeof memberOf(answeredVerification, 'trust_framework') !== 'string') return undefined
  const answeredClaims = copySelected(claims, chooseClaims(requestedClaims, claims, run), run, 1)
  // IDA Schema §5.3. Reads: D-IDA-6
  const mayBeEmpty = Object.keys(requestedClaims).length === 0 && REQUIRED_MEMBERS[generation].emptyClaims
  if (answeredClaims === undefined && !mayBeEmpty) return undefined
  const answer = { verification: answeredVerification as JsonObject, claims: (answeredClaims ?? {}) as JsonObject }
  pruneElement(answer, generation)
  return answer
}

/** IDA Schema §5.2: both are required, and objects. */
function partsOf(element: unknown): (JsonObject | undefined)[] {
  return ['verification', 'claims'].map((name) => {
    const part = memberOf(element, name)
    return isJsonObject(part) ? part : undefined
  })
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}
