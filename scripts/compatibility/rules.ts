/**
 * The rules by which a change of a specification is judged: what it does to peers that were built from the one before.
 *
 * A direction is seen from a client: `request` is what clients send, `response` what they receive. In a callback it is the other way round. A schema
 * that is used both ways is judged both ways, and the worse verdict counts.
 */

export type Direction = 'request' | 'response'

/** Worst first. */
export const VERDICTS = ['breaking', 'warning', 'compatible'] as const
export type Verdict = (typeof VERDICTS)[number]

export interface Rule {
  /** What was changed, as part of a sentence. */
  readonly change: string
  readonly request: Verdict
  readonly response: Verdict
  /** A program cannot decide whether it breaks: a warning, and breaking where the strict verdict is asked for. */
  readonly undecided?: true
}

export type RuleId = keyof typeof RULES

export const RULES = {
  'file-added': row('a document or a schema is new', 'compatible', 'compatible'),
  'file-removed': row('a document or a schema is gone', 'breaking', 'breaking'),
  'schema-added': row('a named schema is new', 'compatible', 'compatible'),
  'schema-removed': row('a named schema is gone, and its type and validator with it', 'breaking', 'breaking'),
  'root-added': row('an XML Schema has a further root element', 'compatible', 'compatible'),
  'root-removed': row('an XML Schema has lost a root element', 'breaking', 'breaking'),

  'operation-added': row('an operation is new', 'compatible', 'warning'),
  'operation-removed': row('an operation is gone', 'breaking', 'breaking'),
  'operation-moved': row('an operation has another method or path', 'breaking', 'breaking'),
  'operation-renamed': row('an operation has another name, as its function in an SDK has', 'breaking', 'breaking'),
  'repeatable-gained': row('a request may be sent again when its answer was lost', 'compatible', 'breaking'),
  'repeatable-lost': row('a request may not be sent again any more', 'breaking', 'compatible'),
  'security-added': row('there is another way to authenticate', 'compatible', 'breaking'),
  'security-removed': row('a way to authenticate is gone, or asks for more', 'breaking', 'compatible'),
  'security-scheme-changed': row('a security scheme is another', 'breaking', 'breaking'),

  'parameter-added': row('an optional parameter or header is new', 'compatible', 'compatible'),
  'parameter-added-required': row('a required parameter or header is new', 'breaking', 'compatible'),
  'parameter-removed': row('a parameter or header is gone', 'warning', 'breaking'),
  'parameter-became-required': row('a parameter or header became required', 'breaking', 'compatible'),
  'parameter-became-optional': row('a parameter or header became optional', 'compatible', 'breaking'),
  'parameter-written-otherwise': row(
    'a parameter or a part of a form is written in another style',
    'breaking',
    'breaking',
  ),
  'parameter-empty-allowed': row('a parameter may be empty', 'compatible', 'breaking'),
  'parameter-empty-refused': row('a parameter may not be empty any more', 'breaking', 'compatible'),

  'body-added': row('there may be a body where there was none', 'compatible', 'warning'),
  'body-added-required': row('there is a body where there was none', 'breaking', 'warning'),
  'body-removed': row('there is no body any more', 'breaking', 'breaking'),
  'body-became-required': row('a body became required', 'breaking', 'compatible'),
  'body-became-optional': row('a body became optional', 'compatible', 'breaking'),
  'media-type-added': row('a body may have another media type', 'compatible', 'warning'),
  'media-type-removed': row('a body cannot have a media type any more', 'breaking', 'breaking'),
  'form-renamed': row('a form of a body has another name or none, and so its SDK', 'breaking', 'breaking'),

  'success-status-added': row('a status below 400 is new', 'compatible', 'breaking'),
  'success-status-removed': row('a status below 400 is gone', 'breaking', 'breaking'),
  'error-status-added': row('a status from 400 on is new, where no default stood for it', 'compatible', 'warning'),
  'error-status-removed': row('a status from 400 on is gone, and no default stands for it', 'breaking', 'compatible'),
  'error-status-told-apart': row('a status from 400 on left the default, or went to it', 'compatible', 'compatible'),
  'default-added': row('any other status may be answered', 'compatible', 'warning'),
  'default-removed': row('no other status may be answered any more', 'breaking', 'compatible'),

  'value-constrained': row('what could be any value cannot be any more', 'breaking', 'compatible'),
  'value-freed': row('what was constrained may be any value', 'compatible', 'breaking'),
  'value-refused': row('what could have a value may have none any more', 'breaking', 'compatible'),
  'value-allowed': row('what could have no value may have one', 'compatible', 'breaking'),
  'type-narrowed': row('a value may have fewer types', 'breaking', 'compatible'),
  'type-widened': row('a value may have more types', 'compatible', 'breaking'),
  'type-replaced': row('a value has another type', 'breaking', 'breaking'),
  'enum-narrowed': row('a value of an enumeration is gone, or an enumeration is new', 'breaking', 'compatible'),
  'enum-widened': row('an enumeration has another value, or is none any more', 'compatible', 'warning'),
  'enum-replaced': row('an enumeration or a constant has no value of before', 'breaking', 'breaking'),
  'pattern-added': row('a pattern is new', 'breaking', 'compatible'),
  'pattern-removed': row('a pattern is gone', 'compatible', 'breaking'),
  'pattern-changed': undecided('a pattern is another'),
  'bound-narrowed': row('a bound leaves less room, or is new', 'breaking', 'compatible'),
  'bound-widened': row('a bound leaves more room, or is gone', 'compatible', 'breaking'),
  'required-added': row('a member became required', 'breaking', 'compatible'),
  'required-removed': row('a member became optional', 'compatible', 'breaking'),
  'property-added': row('an open object has another member', 'compatible', 'compatible'),
  'property-added-to-closed': row('an object that took no others has another member', 'compatible', 'breaking'),
  'property-removed': row('an open object says nothing of a member any more', 'warning', 'breaking'),
  'property-removed-from-closed': row('an object that takes no others has lost a member', 'breaking', 'breaking'),
  'additional-refused': row('an object takes no other members any more', 'breaking', 'compatible'),
  'additional-allowed': row('an object takes other members', 'compatible', 'breaking'),
  'dependent-required-added': row('a member became required beside another', 'breaking', 'compatible'),
  'dependent-required-removed': row('a member is not required beside another any more', 'compatible', 'breaking'),
  'alternative-added': row('there is another alternative', 'compatible', 'breaking'),
  'alternative-removed': row('an alternative is gone', 'breaking', 'compatible'),
  'condition-added': row('a condition is new', 'breaking', 'compatible'),
  'condition-removed': row('a condition is gone', 'compatible', 'breaking'),
  'condition-changed': undecided('a condition is another'),
  'constraint-added': row('a further keyword takes values away', 'breaking', 'compatible'),
  'constraint-removed': row('a keyword takes no values away any more', 'compatible', 'breaking'),
  'format-changed': row('a format is another, and with it the type in some SDKs', 'warning', 'warning'),
  'order-changed': row('elements stand in another order', 'breaking', 'breaking'),
  'namespace-changed': row('elements or attributes stand in another namespace', 'breaking', 'breaking'),
  deprecated: row('something became deprecated, or is so no more', 'compatible', 'compatible'),
  'keyword-changed': undecided('a keyword that no other rule is about says something else'),
} satisfies Record<string, Rule>

/** The verdict on a change that concerns these directions: the worst of them. */
export function verdictOf(id: RuleId, directions: readonly Direction[], strict = false): Verdict {
  const rule: Rule = RULES[id]
  if (strict && rule.undecided) return 'breaking'
  const verdicts = directions.map((direction) => rule[direction])
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'compatible'
}

function row(change: string, request: Verdict, response: Verdict): Rule {
  return { change, request, response }
}

function undecided(change: string): Rule {
  return { change, request: 'warning', response: 'warning', undecided: true }
}
