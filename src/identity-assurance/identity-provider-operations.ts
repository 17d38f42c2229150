/**
 * The operations of an identity provider, with what no schema of their document can say: the `claims` parameter is JSON in a text, and the
 * verified claims are of the generation and profile that provider and relying party agreed on.
 *
 * @see IDA §5.2, §7
 */

import { api } from '../../generated/identity-assurance/identity-provider/operations.js'
import * as validate from '../../generated/identity-assurance/validators.js'
import type { Api, Content, Operation } from '../http/operation.js'
import type { ValidationResult } from '../validation/issue.js'
import { type Validator, validatorOf } from '../validation/validator.js'
import { validateClaimsText } from './claims-parameter.js'
import { validateUserInfo } from './user-info.js'
import { readValidationOptions, type VerifiedClaimsValidationOptions } from './validation-options.js'

/** What verified claims the two sides exchange. The types are those of the final generation, whichever was agreed on. */
export type VerifiedClaimsAgreement = Pick<VerifiedClaimsValidationOptions, 'generation' | 'profile'>

/**
 * Makes the operation table for an agreement.
 *
 * @throws {TypeError} when generation or profile is none.
 */
export function identityProviderApi(agreement: VerifiedClaimsAgreement): Api {
  const options = { generation: agreement.generation, profile: agreement.profile }
  readValidationOptions(options)
  const request = validatorOf((value) => validateAuthorizationRequest(value, options))
  const userInfo = validatorOf((value) => validateUserInfo(value, options))
  const { authorize, authorizeByForm, getUserInfo, getUserInfoByPost } = api.operations
  const { requestBody } = authorizeByForm
  return {
    ...api,
    operations: {
      ...api.operations,
      authorize: { ...authorize, query: request },
      authorizeByForm: {
        ...authorizeByForm,
        requestBody: { ...requestBody, content: sameFor(requestBody.content, request) },
      },
      getUserInfo: withAnswer(getUserInfo, 200, userInfo),
      getUserInfoByPost: withAnswer(getUserInfoByPost, 200, userInfo),
    },
  }
}

/** The operation with another validator of the bodies of an answer. */
export function withAnswer(operation: Operation, status: number, validator: Validator<unknown>): Operation {
  const { [status]: row = {} } = operation.responses
  const answer = { ...row, content: sameFor(row.content ?? {}, validator) }
  return { ...operation, responses: { ...operation.responses, [status]: answer } }
}

function sameFor(content: Content, validator: Validator<unknown>): Content {
  return Object.fromEntries(Object.keys(content).map((mediaType) => [mediaType, validator]))
}

/** The schema, and what the text of `claims` holds. Beside a request object that means nothing (RFC 9101 §5). */
function validateAuthorizationRequest(
  value: unknown,
  options: VerifiedClaimsValidationOptions,
): ValidationResult<unknown> {
  const result = validate.AuthorizationRequest(value)
  if (!result.ok || !('claims' in result.value) || 'request' in result.value) return result
  const claims = validateClaimsText(result.value.claims, options)
  if (claims.ok) return result
  return { ok: false, issues: claims.issues.map((issue) => ({ ...issue, pointer: `/claims${issue.pointer}` })) }
}
