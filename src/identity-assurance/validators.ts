/**
 * One validator per named schema of identity assurance, each also a type guard (`validate.X.is`) and a Standard Schema.
 *
 * @see IDA §5
 * @see IDA Schema §5
 * @see OBIE ECA §7
 */

export * as validate from '../../generated/identity-assurance/validators.js'
export type { Issue, ValidationResult } from '../validation/issue.js'
export type { Validator } from '../validation/validator.js'
