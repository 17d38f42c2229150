/**
 * One validator per named schema of CIBA, each also a type guard (`validate.X.is`) and a Standard Schema.
 *
 * @see CIBA Core §4, §7, §10
 */

export * as validate from '../../generated/ciba/validators.js'
export type { Issue, ValidationResult } from '../validation/issue.js'
export type { Validator } from '../validation/validator.js'
