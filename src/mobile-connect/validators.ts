/**
 * One validator per named schema of Mobile Connect, each also a type guard (`validate.X.is`) and a Standard Schema.
 *
 * @see MC API §2 to §10
 * @see MC Products §3.1, §A
 */

export * as validate from '../../generated/mobile-connect/validators.js'
export type { Issue, ValidationResult } from '../validation/issue.js'
export type { Validator } from '../validation/validator.js'
