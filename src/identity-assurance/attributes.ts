/**
 * The attributes of the ECA standard: the catalogue of its four tables, with the standing of each name.
 *
 * @see OBIE ECA §7
 */

import { LEGAL_ENTITY_ATTRIBUTES, VERIFICATION_ATTRIBUTES } from './attributes-legal-entity.js'
import { NATURAL_PERSON_ATTRIBUTES, SESSION_ATTRIBUTES } from './attributes-natural-person.js'
import type { Attribute } from './attributes-rows.js'

export type {
  Attribute,
  AttributeGroup,
  AttributeOutcome,
  AttributeRegistration,
  AttributeSchema,
  AttributeStanding,
} from './attributes-rows.js'

const ROWS = [
  ...NATURAL_PERSON_ATTRIBUTES,
  ...SESSION_ATTRIBUTES,
  ...LEGAL_ENTITY_ATTRIBUTES,
  ...VERIFICATION_ATTRIBUTES,
] as const

/** Name of an attribute of the catalogue. */
export type AttributeName = Extract<(typeof ROWS)[number], { readonly name: string }>['name']

/**
 * Every row of the four tables, in their order, those without a name included: what it is, which schema describes its value, where its name came
 * from and what became of it. Reads: D-IDA-9, D-IDA-44
 *
 * @see OBIE ECA §7.1, §7.2, §7.3, §7.4
 */
export const ATTRIBUTES: readonly Attribute<AttributeName>[] = ROWS

const BY_NAME: ReadonlyMap<string, Attribute<AttributeName>> = new Map(
  ATTRIBUTES.flatMap((row) => (row.name === undefined ? [] : [[row.name, row]])),
)

/**
 * The row of a name, or undefined for a name that is none of the catalogue.
 *
 * @see OBIE ECA §7
 */
export function findAttribute(name: AttributeName): Attribute<AttributeName>
export function findAttribute(name: string): Attribute<AttributeName> | undefined
export function findAttribute(name: string): Attribute<AttributeName> | undefined {
  return BY_NAME.get(name)
}
