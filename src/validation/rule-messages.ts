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
  format: ({ format }) => `must be of the format ${format}`,
  minLength: ({ limit }) => `must have at least ${count(limit, 'character')}`,
  maxLength: ({ limit }) => `must have at most ${count(limit, 'character')}`,
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  exclusiveMinimum: ({ limit }) => `must be more than ${limit}`,
  exclusiveMaximum: ({ limit }) => `must be less than ${limit}`,
  multipleOf: ({ multipleOf }) => `must be a multiple of ${multipleOf}`,
  minItems: ({ limit }) => `must have at least ${count(limit, 'item')}`,
  maxItems: ({ limit }) => `must have at most ${count(limit, 'item')}`,
  uniqueItems: () => 'must not have two equal items',
  minProperties: ({ limit }) => `must have at least ${count(limit, 'member')}`,
  maxProperties: ({ limit }) => `must have at most ${count(limit, 'member')}`,
  // The names of such members come from outside, so they are not told.
  additionalProperties: () => 'must not have members besides those of the contract',
  unevaluatedProperties: () => 'must not have members besides those of the contract',
  required: () => 'is required',
  dependentRequired: ({ property }) => `is required when ${property} is present`,
  oneOf: () => 'must match exactly one alternative',
  anyOf: () => 'must match one alternative or more',
  not: () => 'must not match what is excluded here',
  forbidden: () => 'must not be present here',
}

function count(limit: unknown, noun: string): string {
  return `${limit} ${noun}${limit === 1 ? '' : 's'}`
}

/** Describes a fault by the JSON Schema keyword that it breaks and the parameters that ajv gives for it. */
export function describeRule(keyword: string, params: Params): RuleDescription {
  const code = keyword === 'false schema' ? 'forbidden' : keyword
  const message = MESSAGES[code]?.(params) ?? `breaks the rule ${code}`
  const member = params.missingProperty
  return typeof member === 'string' ? { code, message, member } : { code, message }
}
