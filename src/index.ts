/**
 * What all contracts share: the error classes, and the shape of an issue.
 */

export { ContractError, type ContractErrorDetails } from './errors/contract-error.js'
export { ApiError, type HttpErrorCode } from './http/http-errors.js'
export type { Issue, ValidationResult } from './validation/issue.js'
export type { Validator } from './validation/validator.js'
