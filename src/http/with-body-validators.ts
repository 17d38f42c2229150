/**
 * An operation table whose bodies in some media types are validated by hand-written validators: what no schema of its document can say.
 */

import type { Validator } from '../validation/validator.js'
import type { Api, Content, Operation } from './operation.js'

/** @param validators Media type → the validator of bodies in it, in place of the one of the table. */
export function withBodyValidators(api: Api, validators: Readonly<Record<string, Validator<unknown>>>): Api {
  const replace = (content: Content): Content =>
    Object.fromEntries(Object.entries(content).map(([type, validator]) => [type, validators[type] ?? validator]))
  const operations = Object.entries(api.operations).map(([id, operation]): [string, Operation] => {
    const { requestBody, responses } = operation
    const rows = Object.entries(responses).map(([status, row]) => [
      status,
      row.content === undefined ? row : { ...row, content: replace(row.content) },
    ])
    return [
      id,
      {
        ...operation,
        ...(requestBody && { requestBody: { ...requestBody, content: replace(requestBody.content) } }),
        responses: Object.fromEntries(rows),
      },
    ]
  })
  return { ...api, operations: Object.fromEntries(operations) }
}
