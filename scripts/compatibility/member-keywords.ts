/**
 * What an object may hold: its members, others beside them, and what one member asks of the others.
 */

import type { JsonSchema, JsonSchemaObject } from '../steps/openapi.js'
import type { SchemaPair } from './compare-schemas.js'
import { eachName } from './comparison.js'

export function compareRequired({ before, after, report }: SchemaPair): void {
  const [members, newMembers] = [before.required ?? [], after.required ?? []]
  for (const member of newMembers) if (!members.includes(member)) report('required-added', 'required', member)
  for (const member of members) if (!newMembers.includes(member)) report('required-removed', 'required', member)
}

export function compareProperties({ before, after, report, descend }: SchemaPair): void {
  eachName<JsonSchema>(before.properties ?? {}, after.properties ?? {}, (member, schema, newSchema) => {
    const place = `properties/${escapeName(member)}`
    // Where a member is refused by `false`, the other side asks of it what it asks of other members.
    if (schema === false || newSchema === false) {
      descend(place, schema ?? additionalOf(before), newSchema ?? additionalOf(after))
    } else if (schema === undefined) {
      report(isClosed(before) ? 'property-added-to-closed' : 'property-added', place)
      // Until now it was one of the other members, whose values may have been constrained.
      const others = additionalOf(before)
      if (typeof others === 'object') descend(place, others, newSchema)
    } else if (newSchema === undefined) {
      report(isClosed(after) ? 'property-removed-from-closed' : 'property-removed', place)
      const others = additionalOf(after)
      if (typeof others === 'object') descend(place, schema, others)
    } else descend(place, schema, newSchema)
  })
}

export function compareAdditional({ before, after, report, descend }: SchemaPair): void {
  const [closed, newClosed] = [isClosed(before), isClosed(after)]
  if (closed && !newClosed) report('additional-allowed', 'additionalProperties')
  else if (!closed && newClosed) report('additional-refused', 'additionalProperties')
  else if (!closed) descend('additionalProperties', additionalOf(before), additionalOf(after))
}

export function compareDependentRequired({ before, after, report }: SchemaPair): void {
  const lists = ({ dependentRequired }: JsonSchemaObject) => (dependentRequired ?? {}) as Record<string, string[]>
  eachName(lists(before), lists(after), (trigger, members = [], newMembers = []) => {
    const place = `dependentRequired/${escapeName(trigger)}`
    for (const member of newMembers) if (!members.includes(member)) report('dependent-required-added', place, member)
    for (const member of members) if (!newMembers.includes(member)) report('dependent-required-removed', place, member)
  })
}

export function compareDependentSchemas({ before, after, descend }: SchemaPair): void {
  const schemas = ({ dependentSchemas }: JsonSchemaObject) => (dependentSchemas ?? {}) as Record<string, JsonSchema>
  eachName(schemas(before), schemas(after), (trigger, schema, newSchema) => {
    descend(`dependentSchemas/${escapeName(trigger)}`, schema, newSchema)
  })
}

function additionalOf({ additionalProperties }: JsonSchemaObject): JsonSchema | undefined {
  return additionalProperties as JsonSchema | undefined
}

function isClosed(schema: JsonSchemaObject): boolean {
  return schema.additionalProperties === false
}

function escapeName(member: string): string {
  return member.replaceAll('~', '~0').replaceAll('/', '~1')
}
