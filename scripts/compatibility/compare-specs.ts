/**
 * Two sets of specifications → every change between them, with its place, its rule and the verdict.
 */

import { ANNOTATIONS } from '../steps/compile-validators.js'
import { type JsonSchema, mapObjects, type OpenApiDocument } from '../steps/openapi.js'
import { compareDocuments } from './compare-operations.js'
import { compareSchemas, TOLD_ANNOTATIONS } from './compare-schemas.js'
import { type Comparison, createComparison, eachName, type Finding } from './comparison.js'
import { type Direction, type RuleId, VERDICTS, type Verdict, verdictOf } from './rules.js'
import { xsdToSchemas } from './xsd-to-schema.js'

/** File, e.g. `aid1/msp.openapi.json` → its text. */
export type Specs = ReadonlyMap<string, string>

export interface Change {
  readonly verdict: Verdict
  readonly rule: RuleId
  readonly file: string
  /** Where in the file; empty when it is the file itself. */
  readonly place: string
  readonly directions: readonly Direction[]
  /** What it was and is, or empty. */
  readonly detail: string
}

const BOTH: readonly Direction[] = ['request', 'response']

/** Which way goes what a schema outside the OpenAPI documents describes. Both ways when it has no row. */
export const DIRECTIONS: Readonly<Record<string, readonly Direction[]>> = {
  'ciba/authentication-request-claims.schema.json': ['request'],
  'ciba/id-token-claims.schema.json': ['response'],
  'ciba/login-hint-token-claims.schema.json': ['request'],
  'ciba/pushed-id-token-claims.schema.json': ['response'],
  'device-configuration/client-authenticity-request.xsd': ['response'],
  'device-configuration/provisioning-document.xsd': ['response'],
  'mobile-connect/attributes.schema.json': ['response'],
  'mobile-connect/id-token-claims.schema.json': ['response'],
  'mobile-connect/kyc-match-claims.schema.json': ['request'],
  'mobile-connect/si-request-claims.schema.json': ['request'],
}

/** Ending of a file → how two of its kind are compared. */
const KINDS: Readonly<Record<string, (before: string, after: string, file: string) => Finding[]>> = {
  '.openapi.json': (before, after) => {
    const documents = [before, after].map((text) => bareDocument(JSON.parse(text))) as [
      OpenApiDocument,
      OpenApiDocument,
    ]
    return findingsOf(...documents, (comparison) => compareDocuments(...documents, comparison))
  },
  '.schema.json': (before, after, file) => {
    const schemas = [before, after].map((text) => bareSchema(JSON.parse(text))) as [JsonSchema, JsonSchema]
    return findingsOf(...schemas, (comparison) => {
      for (const direction of directionsOf(file)) compareSchemas(...schemas, '#', direction, comparison)
    })
  },
  '.xsd': (before, after, file) => {
    const [one, other] = [xsdToSchemas(before), xsdToSchemas(after)]
    return findingsOf(one, other, (comparison) => {
      eachName<JsonSchema>(one.roots, other.roots, (place, root, newRoot) => {
        for (const direction of directionsOf(file)) {
          if (root === undefined) comparison.findings.push({ rule: 'root-added', place, direction })
          else if (newRoot === undefined) comparison.findings.push({ rule: 'root-removed', place, direction })
          else compareSchemas(root, newRoot, place, direction, comparison)
        }
      })
    })
  },
}

/**
 * @param strict Whether what cannot be decided counts as breaking.
 * @returns The worst first, then by file, place and rule.
 * @throws {Error} when a file has what cannot be compared, with its name.
 */
export function compareSpecs(before: Specs, after: Specs, strict = false): Change[] {
  const changes: Change[] = []
  eachName(Object.fromEntries(before), Object.fromEntries(after), (file, text, newText) => {
    if (text === newText) return
    if (text === undefined || newText === undefined) {
      const rule = text === undefined ? 'file-added' : 'file-removed'
      changes.push({ verdict: verdictOf(rule, BOTH, strict), rule, file, place: '', directions: BOTH, detail: '' })
      return
    }
    const [, compare] = Object.entries(KINDS).find(([ending]) => file.endsWith(ending)) ?? []
    if (compare === undefined) throw new Error(`${file} is of a kind that cannot be compared`)
    try {
      changes.push(...changesOf(file, compare(text, newText, file), strict))
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`, { cause: error })
    }
  })
  const key = ({ verdict, file, place, rule, detail }: Change) =>
    [VERDICTS.indexOf(verdict), file, place, rule, detail].join('\n')
  return changes.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** Findings of one rule at one place are one change, whichever ways it goes. */
function changesOf(file: string, findings: readonly Finding[], strict: boolean): Change[] {
  const found = new Map<string, { finding: Finding; directions: Set<Direction> }>()
  for (const finding of findings) {
    const { rule, place, detail = '' } = finding
    const key = JSON.stringify([rule, place, detail])
    const { directions } = found.get(key) ?? { directions: new Set<Direction>() }
    found.set(key, { finding, directions: directions.add(finding.direction) })
  }
  return [...found.values()].map(({ finding: { rule, place, detail = '' }, directions: set }) => {
    const directions = [...set].sort()
    return { verdict: verdictOf(rule, directions, strict), rule, file, place, directions, detail }
  })
}

function findingsOf(before: unknown, after: unknown, compare: (comparison: Comparison) => void): Finding[] {
  const comparison = createComparison(before, after)
  compare(comparison)
  return comparison.findings
}

function directionsOf(file: string): readonly Direction[] {
  return DIRECTIONS[file] ?? BOTH
}

/** A document whose schemas, those with a name and those in parameters, headers and bodies, say nothing but what is valid. */
function bareDocument(document: OpenApiDocument): OpenApiDocument {
  const bare = mapObjects(document, (object) => {
    const holders = ['schema', 'x-schema'].filter((name) => name in object)
    return { ...object, ...Object.fromEntries(holders.map((name) => [name, bareSchema(object[name] as JsonSchema)])) }
  }) as OpenApiDocument
  const schemas = Object.entries(document.components.schemas ?? {}).map(([name, schema]) => [name, bareSchema(schema)])
  return { ...bare, components: { ...bare.components, schemas: Object.fromEntries(schemas) } }
}

/** A schema without annotations but those that are told. */
function bareSchema(schema: JsonSchema): JsonSchema {
  const isAnnotation = (word: string) => !TOLD_ANNOTATIONS.has(word) && (ANNOTATIONS.has(word) || word.startsWith('x-'))
  return mapObjects(schema, (object, path) => {
    // The members of these are names, not keywords.
    if (/\/(properties|patternProperties|dependentSchemas|dependentRequired|\$defs)$/.test(path)) return object
    return Object.fromEntries(Object.entries(object).filter(([word]) => !isAnnotation(word)))
  }) as JsonSchema
}
