/**
 * One validator per named schema of device configuration, each also a type guard (`validate.X.is`) and a Standard Schema.
 *
 * @see RCC.14 §2, §C.2
 */

export * as validate from '../../generated/device-configuration/validators.js'
export type { Issue, ValidationResult } from '../validation/issue.js'
export type { Validator } from '../validation/validator.js'
