/**
 * What each rule of a JSON Schema asks for, in words. The value that was found is never part of it.
 */

type Params = Readonly<Record<string, unknown>>

/** Code and text of a fault, and the member that is missing where that is the fault. */
export interface RuleDescription {
  readonly code: string
  readonly message: string
  readonly member?: string
}

const MESSAGES: Readonly<Record<string, (params: Params) => string>> = {
  type: ({ type }) => `must be ${Array.isArray(type) ? type.join(' or ') : type}`,
  enum: ({ allowedValues }) => `must be one of ${JSON.stringify(allowedValues)}`,
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  pattern: ({ pattern }) => `must match ${pattern}`,
  minLength: ({ limit }) => `must have at least ${limit} characters`,
  maxLength: ({ limit }) => `must have at most ${limit} characters`,
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  minItems: ({ limit }) => `must have at least ${limit} items`,
  maxItems: ({ limit }) => `must have at most ${limit} items`,
  minProperties: ({ limit }) => `must have at least ${limit} members`,
  required: () => 'is required',
  dependentRequired: ({ property }) => `is required when ${property} is present`,
  forbidden: () => 'must not be present here',
}

/** Describes a fault by the JSON Schema keyword that it breaks and the parameters that ajv gives for it. */
export function describeRule(keyword: string, params: Params): RuleDescription {
  const code = keyword === 'false schema' ? 'forbidden' : keyword
  const message = MESSAGES[code]?.(params) ?? `breaks the rule ${code}`
  const member = params.missingProperty
  return typeof member === 'string' ? { code, message, member } : { code, message }
}
