/**
 * What UserInfo answers, with verified claims of the generation that the provider speaks.
 *
 * @see IDA §5.2
 */

import type { components } from '../../generated/identity-assurance/identity-provider/types.js'
import * as validate from '../../generated/identity-assurance/validators.js'
import type { Issue, ValidationResult } from '../validation/issue.js'
import { checkClaimSources } from './claim-sources.js'
import type { VerifiedClaimsValidationOptions } from './validation-options.js'
import { validateVerifiedClaims } from './verified-claims-validation.js'

/** What UserInfo answers, with verified claims of the final generation. */
export type UserInfo = components['schemas']['UserInfo']

/**
 * Validates an answer of UserInfo: its own members, its verified claims by `validateVerifiedClaims`, and that it says where claims of other
 * sources are. That `sub` is the one of the ID token is for the caller to see (OIDC Core §5.3.2).
 *
 * @returns The very value that went in, or every fault that it has.
 * @throws {TypeError} when an option is none. Never because of the value.
 * @see IDA §5.2, §6.2
 * @see OIDC Core §5.3.2
 */
export function validateUserInfo(
  value: unknown,
  options: VerifiedClaimsValidationOptions = {},
): ValidationResult<UserInfo> {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'verified_claims')) {
    return withIssues(validate.UserInfo(value), value, sourceIssuesOf(value))
  }
  // The schema has verified claims of the final generation.
  const { verified_claims, ...others } = value as Readonly<Record<string, unknown>>
  const verified = validateVerifiedClaims(verified_claims, options)
  const own = validate.UserInfo(others)
  const issues = [...(verified.ok ? [] : placed(verified.issues)), ...sourceIssuesOf(value)]
  const result = withIssues(own, value, issues)
  return verified.warnings === undefined ? result : { ...result, warnings: placed(verified.warnings) }
}

function withIssues(
  own: ValidationResult<UserInfo>,
  value: unknown,
  issues: readonly Issue[],
): ValidationResult<UserInfo> {
  if (own.ok && issues.length === 0) return { ok: true, value: value as UserInfo }
  return { ok: false, issues: [...(own.ok ? [] : own.issues), ...issues] }
}

function sourceIssuesOf(value: unknown): Issue[] {
  return typeof value === 'object' && value !== null ? checkClaimSources(value) : []
}

function placed(issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => ({ ...issue, pointer: `/verified_claims${issue.pointer}` }))
}
