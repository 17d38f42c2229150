import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Schema {
  readonly $ref?: string
  readonly oneOf?: readonly Schema[]
  readonly then?: Schema
  readonly else?: Schema
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema | false>>
}

const document = new URL('../../generated/identity-assurance/identity-provider/openapi.json', import.meta.url)
const { schemas } = JSON.parse(readFileSync(document, 'utf8')).components as { schemas: Record<string, Schema> }

/** Members that are asked for as a whole, or by any name. */
const WHOLE = new Set(['attachments', 'derived_claims', 'claims'])
/** What a request says of a member, where it does not ask for one. */
const SAID = new Set(['essential', 'value', 'values', 'max_age', 'purpose'])

/** The pointers of all members that a schema knows, without the indexes of arrays. */
function membersOf(schema: Schema | undefined, pointer = ''): string[] {
  if (schema === undefined) return []
  if (schema.$ref !== undefined) return membersOf(schemas[schema.$ref.split('/').at(-1) ?? ''], pointer)
  const parts = [...(schema.oneOf ?? []), schema.then, schema.else, schema.items]
  const members = Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    if (member === false || SAID.has(name)) return []
    return [`${pointer}/${name}`, ...(WHOLE.has(name) ? [] : membersOf(member, `${pointer}/${name}`))]
  })
  return [...parts.flatMap((part) => membersOf(part, pointer)), ...members]
}

describe('what can be asked for', () => {
  it.each(['', 'Id2', 'Id3', 'Id4'])('is what can be answered: VerifiedClaims%s', (suffix) => {
    const answered = new Set(membersOf(schemas[`VerifiedClaims${suffix}`]))
    const asked = new Set(membersOf(schemas[`VerifiedClaimsRequest${suffix}`]))
    expect(answered.size).toBeGreaterThan(10)
    expect([...asked].sort()).toEqual([...answered].sort())
  })
})
