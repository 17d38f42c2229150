/**
 * The `claims` parameter of an authorization request: JSON in a text, read and validated.
 *
 * @see IDA §7
 * @see OIDC Core §5.5
 */

import type { Issue, ValidationResult } from '../validation/issue.js'
import { CLAIMS_ENDPOINTS } from './claims-endpoints.js'
import { identityAssuranceError } from './contract-errors.js'
import type { Generation } from './generations.js'
import type { VerifiedClaimsValidationOptions } from './validation-options.js'
import {
  type ClaimsParameter,
  type ClaimsParameterByGeneration,
  validateVerifiedClaimsRequest,
} from './verified-claims-request-validation.js'

/**
 * Reads a `claims` parameter. The stub of an identity provider has validated it already where there is no request object, beside which it means
 * nothing (RFC 9101 §5), so that its functions get what was asked for, and no error, with
 *
 * ```ts
 * authorize({ query }) {
 *   if ('request' in query) return refuse('request_not_supported')
 *   const asked = query.claims === undefined ? {} : parseClaimsParameter(query.claims)
 * ```
 *
 * Members other than `userinfo` and `id_token` are kept as they are. Reads: D-IDA-52
 *
 * @param text What the parameter says.
 * @throws {ContractError} IDENTITY_ASSURANCE_CLAIMS_PARAMETER, with every fault, when it is not JSON, not an object, or asks for verified claims
 *   in a way that the specification does not have.
 * @throws {TypeError} when an option is none.
 * @see IDA §7
 * @see OIDC Core §5.5
 */
export function parseClaimsParameter<G extends Generation = 'final'>(
  text: string,
  options: VerifiedClaimsValidationOptions<G> = {},
): ClaimsParameterByGeneration[G] {
  const result = validateClaimsText(text, options)
  if (result.ok) return result.value as ClaimsParameterByGeneration[G]
  throw identityAssuranceError('IDENTITY_ASSURANCE_CLAIMS_PARAMETER', result.issues)
}

/** Validates the text of a `claims` parameter. Pointers begin at the object that the text is of. */
export function validateClaimsText(
  text: unknown,
  options: VerifiedClaimsValidationOptions = {},
): ValidationResult<ClaimsParameter> {
  const parsed = parseObject(text)
  if ('fault' in parsed) return { ok: false, issues: [parsed.fault] }
  const { value } = parsed
  const known = CLAIMS_ENDPOINTS.filter((name) => Object.hasOwn(value, name)).map((name) => [name, value[name]])
  const result = validateVerifiedClaimsRequest(known.length === 0 ? NOTHING : Object.fromEntries(known), options)
  return result.ok ? { ...result, value: value as ClaimsParameter } : result
}

/** A parameter that asks for nothing, in the form that asks for nothing at UserInfo. */
const NOTHING = { userinfo: {} }

function parseObject(text: unknown): { readonly value: Record<string, unknown> } | { readonly fault: Issue } {
  let value: unknown
  try {
    value = JSON.parse(String(text))
  } catch {
    return { fault: issue('json', 'must be JSON') }
  }
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? { value: value as Record<string, unknown> } : { fault: issue('type', 'must be object') }
}

function issue(code: string, message: string): Issue {
  return { pointer: '', code, message, source: 'OIDC Core §5.5' }
}
