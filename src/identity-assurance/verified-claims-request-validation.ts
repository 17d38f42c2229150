/**
 * Validates requests for verified claims: against the schema of their generation, and against what no schema can say.
 *
 * @see IDA §5.3, §5.4, §5.5, §5.6, §7
 */

import type { components } from '../../generated/identity-assurance/identity-provider/types.js'
import * as strictValidators from '../../generated/identity-assurance/strict-validators.js'
import * as validate from '../../generated/identity-assurance/validators.js'
import type { ValidationResult } from '../validation/issue.js'
import { escapePointer, type Validator } from '../validation/validator.js'
import { findCarrier } from './carried-value.js'
import { CLAIMS_ENDPOINTS } from './claims-endpoints.js'
import { findUnfoundedClaims } from './derived-claims.js'
import { applyRules, type ElementRule, type Findings, issueOf, withFindings } from './element-rule.js'
import type { Generation } from './generations.js'
import { evidenceOf, forEachElement, isJsonObject } from './json-objects.js'
import { REQUESTED_CLAIM_RULES } from './requested-claim-rules.js'
import { readValidationOptions, type VerifiedClaimsValidationOptions } from './validation-options.js'

/** Verified claims that are asked for, in the final generation: an element, or an array of elements. Reads: D-IDA-5 */
export type VerifiedClaimsRequest = components['schemas']['VerifiedClaimsRequest']

/** The `claims` parameter of an authentication request in the final generation, as an object. */
export type ClaimsParameter = components['schemas']['ClaimsParameter']

/** Generation → the value of a member `verified_claims` of a request. */
export interface VerifiedClaimsRequestByGeneration {
  readonly ID2: components['schemas']['VerifiedClaimsRequestId2']
  readonly ID3: components['schemas']['VerifiedClaimsRequestId3']
  readonly ID4: components['schemas']['VerifiedClaimsRequestId4']
  readonly final: VerifiedClaimsRequest
}

/** Generation → the `claims` parameter. */
export interface ClaimsParameterByGeneration {
  readonly ID2: components['schemas']['ClaimsParameterId2']
  readonly ID3: components['schemas']['ClaimsParameterId3']
  readonly ID4: components['schemas']['ClaimsParameterId4']
  readonly final: ClaimsParameter
}

/** Generation → what may be asked for. */
export type RequestByGeneration = {
  readonly [G in Generation]: VerifiedClaimsRequestByGeneration[G] | ClaimsParameterByGeneration[G]
}

/** The validators of a generation: of the elements, and of the whole parameter. */
interface RequestValidators {
  readonly elements: Validator<unknown>
  readonly parameter: Validator<unknown>
}
type Validators = Readonly<Record<Generation, RequestValidators>>

const TOLERANT: Validators = {
  ID2: { elements: validate.VerifiedClaimsRequestId2, parameter: validate.ClaimsParameterId2 },
  ID3: { elements: validate.VerifiedClaimsRequestId3, parameter: validate.ClaimsParameterId3 },
  ID4: { elements: validate.VerifiedClaimsRequestId4, parameter: validate.ClaimsParameterId4 },
  final: { elements: validate.VerifiedClaimsRequest, parameter: validate.ClaimsParameter },
}

/** Reads: D-IDA-4 */
const STRICT: Validators = {
  ID2: { elements: strictValidators.VerifiedClaimsRequestId2, parameter: strictValidators.ClaimsParameterId2 },
  ID3: { elements: strictValidators.VerifiedClaimsRequestId3, parameter: strictValidators.ClaimsParameterId3 },
  ID4: { elements: strictValidators.VerifiedClaimsRequestId4, parameter: strictValidators.ClaimsParameterId4 },
  final: { elements: strictValidators.VerifiedClaimsRequest, parameter: strictValidators.ClaimsParameter },
}

/** An answer cannot have it. Reads: D-IDA-25 */
const DERIVED_CLAIM: ElementRule = {
  code: 'derived-claim',
  message: 'is answered only when the claim that corresponds to it is asked for in claims',
  source: 'IDA Schema §5.4.4.1',
  verdict: 'warning',
  placesOf: findUnfoundedClaims,
}

const RULES: Readonly<Record<Generation, readonly ElementRule[]>> = {
  ID2: [],
  ID3: [],
  ID4: [],
  final: [DERIVED_CLAIM],
}

/**
 * Validates what is asked for: the value of a member `verified_claims`, or the whole `claims` parameter, which is told by its member `userinfo`
 * or `id_token` where there is neither `verification` nor `claims`. Reads: D-IDA-5
 *
 * Beside its schema, `max_age` has to be said of something that can hold a date; with `profile: 'eca'`, the claims about ages have the members of
 * that standard. A request that an answer can never meet in full is told in `warnings`. Pointers begin at the value. They hold names of
 * claims, as these may be any, and nothing else of the document.
 *
 * @returns The very value that went in, or all that is wrong with it.
 * @throws {TypeError} when an option is not what it can be. Never because of the value.
 * @see IDA §5.3, §5.4, §7
 */
export function validateVerifiedClaimsRequest<G extends Generation = 'final'>(
  value: unknown,
  options: VerifiedClaimsValidationOptions<G> = {},
): ValidationResult<RequestByGeneration[G]> {
  const { generation, isEca, isStrict } = readValidationOptions(options)
  const carrier = findCarrier(value, 'IDA §7')
  if (carrier !== undefined && !isClaimsParameter(value)) return { ok: false, issues: [carrier] }
  const validators = (isStrict ? STRICT : TOLERANT)[generation]
  const findings: Findings = { issues: [], warnings: [] }
  const judgeElements = (elements: unknown, place: string) =>
    forEachElement(elements, (element, below) => {
      judgeClaims(element.claims, `${place}${below}/claims`, isEca, findings)
      for (const [index, evidence] of evidenceOf(element).entries()) {
        const at = `${place}${below}/verification/evidence/${index}/derived_claims`
        if (isJsonObject(evidence)) judgeClaims(evidence.derived_claims, at, isEca, findings)
      }
      applyRules(RULES[generation], element, place + below, findings)
    })
  if (!isClaimsParameter(value)) {
    judgeElements(value, '')
    return withFindings(validators.elements(value), findings) as ValidationResult<RequestByGeneration[G]>
  }
  for (const endpoint of CLAIMS_ENDPOINTS) {
    const claims = isJsonObject(value) ? value[endpoint] : undefined
    judgeClaims(claims, `/${endpoint}`, isEca, findings)
    if (isJsonObject(claims)) judgeElements(claims.verified_claims, `/${endpoint}/verified_claims`)
  }
  return withFindings(validators.parameter(value), findings) as ValidationResult<RequestByGeneration[G]>
}

/** Reads: D-IDA-5 */
function isClaimsParameter(value: unknown): boolean {
  if (!isJsonObject(value) || Object.hasOwn(value, 'verification') || Object.hasOwn(value, 'claims')) return false
  return CLAIMS_ENDPOINTS.some((endpoint) => Object.hasOwn(value, endpoint))
}

/** Notes what is wrong with the claims that are asked for by name. */
function judgeClaims(claims: unknown, place: string, isEca: boolean, { issues }: Findings): void {
  if (!isJsonObject(claims)) return
  for (const name of Object.keys(claims)) {
    const claim = claims[name]
    if (!isJsonObject(claim)) continue
    for (const rule of REQUESTED_CLAIM_RULES) {
      if ((rule.profile === 'eca' && !isEca) || !rule.isBroken(name, claim)) continue
      const member = rule.member === undefined ? '' : `/${rule.member}`
      issues.push(issueOf(rule, `${place}/${escapePointer(name)}${member}`))
    }
  }
}
