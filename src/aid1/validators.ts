/**
 * One validator per named schema of AID1, each also a type guard (`validate.X.is`) and a Standard Schema.
 *
 * @see AID.02 §5, §7
 */

export * as validate from '../../generated/aid1/validators.js'
export type { Issue, ValidationResult } from '../validation/issue.js'
export type { Validator } from '../validation/validator.js'
