/**
 * Validates verified claims: against the schema of their generation, and against what no schema can say.
 *
 * @see IDA Schema §5.2, §5.4.2, §5.4.4.1
 * @see OBIE ECA §7
 */

import type { components } from '../../generated/identity-assurance/identity-provider/types.js'
import * as strictValidators from '../../generated/identity-assurance/strict-validators.js'
import * as validate from '../../generated/identity-assurance/validators.js'
import type { ValidationResult } from '../validation/issue.js'
import { issuesAt } from '../validation/issues-at.js'
import type { Validator } from '../validation/validator.js'
import { ANSWER_RULES } from './answer-rules.js'
import { findCarrier } from './carried-value.js'
import { applyRules, type Findings, withFindings } from './element-rule.js'
import type { Generation } from './generations.js'
import { evidenceOf, forEachElement, isJsonObject } from './json-objects.js'
import { readValidationOptions, type VerifiedClaimsValidationOptions } from './validation-options.js'

/** The value of a member `verified_claims` of the final generation: an element, or an array of elements. Reads: D-IDA-5 */
export type VerifiedClaims = components['schemas']['VerifiedClaims']

/** Generation → the value of a member `verified_claims`. */
export interface VerifiedClaimsByGeneration {
  readonly ID2: components['schemas']['VerifiedClaimsId2']
  readonly ID3: components['schemas']['VerifiedClaimsId3']
  readonly ID4: components['schemas']['VerifiedClaimsId4']
  readonly final: VerifiedClaims
}

/** The claims that the ECA standard has besides those of OpenID Connect, such as `income` and `age_is_at_least`. */
export type ExtendedCustomerAttributes = components['schemas']['ExtendedCustomerAttributes']

/** Verified claims that are valid with the profile `eca`: their claims are typed as that standard has them, too. */
export type ExtendedVerifiedClaims<V> = V extends readonly (infer Element)[]
  ? ExtendedVerifiedClaims<Element>[]
  : V & { claims: ExtendedCustomerAttributes }

type Validators = { readonly [G in Generation]: Validator<VerifiedClaimsByGeneration[G]> }

const TOLERANT: Validators = {
  ID2: validate.VerifiedClaimsId2,
  ID3: validate.VerifiedClaimsId3,
  ID4: validate.VerifiedClaimsId4,
  final: validate.VerifiedClaims,
}

/** Reads: D-IDA-4 */
const STRICT: Validators = {
  ID2: strictValidators.VerifiedClaimsId2,
  ID3: strictValidators.VerifiedClaimsId3,
  ID4: strictValidators.VerifiedClaimsId4,
  final: strictValidators.VerifiedClaims,
}

/**
 * Validates the value of a member `verified_claims` of an answer: an element, or an array of elements.
 *
 * Beside its schema, references to checks have to resolve, and what was derived from evidence has to have its counterpart in `claims`. What the
 * specification only says that one should do is told in `warnings`. Pointers begin at the value. They hold names of claims, as these may be
 * any, and nothing else of the document. For the object around the member, such as an answer of UserInfo, there is `validateUserInfo`; here it is
 * one fault, `carrier`.
 *
 * With `profile: 'eca'`, the claims of that standard have types, too: `value.claims.income`.
 *
 * @returns The very value that went in, or all that is wrong with it.
 * @throws {TypeError} when an option is not what it can be. Never because of the value.
 * @see IDA Schema §5.2
 */
export function validateVerifiedClaims<G extends Generation = 'final'>(
  value: unknown,
  options: VerifiedClaimsValidationOptions<G> & { readonly profile: 'eca' },
): ValidationResult<ExtendedVerifiedClaims<VerifiedClaimsByGeneration[G]>>
export function validateVerifiedClaims<G extends Generation = 'final'>(
  value: unknown,
  options?: VerifiedClaimsValidationOptions<G>,
): ValidationResult<VerifiedClaimsByGeneration[G]>
export function validateVerifiedClaims<G extends Generation = 'final'>(
  value: unknown,
  options: VerifiedClaimsValidationOptions<G> = {},
): ValidationResult<VerifiedClaimsByGeneration[G]> {
  const { generation, isEca, isStrict } = readValidationOptions(options)
  const carrier = findCarrier(value, 'IDA §5.2')
  if (carrier !== undefined) return { ok: false, issues: [carrier] }
  const result = (isStrict ? STRICT : TOLERANT)[generation](value)
  const findings: Findings = { issues: [], warnings: [] }
  forEachElement(value, (element, place) => {
    applyRules(ANSWER_RULES[generation], element, place, findings)
    if (!isEca) return
    const attributes = isStrict ? strictValidators.ExtendedCustomerAttributes : validate.ExtendedCustomerAttributes
    const judgeClaims = (claims: unknown, at: string) => {
      if (!isJsonObject(claims)) return
      for (const issue of issuesAt(at, attributes, claims)) findings.issues.push(issue)
    }
    judgeClaims(element.claims, `${place}/claims`)
    for (const [index, evidence] of evidenceOf(element).entries()) {
      if (!isJsonObject(evidence)) continue
      judgeClaims(evidence.derived_claims, `${place}/verification/evidence/${index}/derived_claims`)
    }
  })
  return withFindings(result as ValidationResult<VerifiedClaimsByGeneration[G]>, findings)
}
