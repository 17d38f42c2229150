import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Change, compareSpecs, type Specs } from './compare-specs.js'
import { type Direction, RULES, type RuleId, type Verdict, verdictOf } from './rules.js'

/** A change that is one rule, which is the name of its file, up to `~`. The verdicts are by the direction, or by what an operation is. */
interface Fixture {
  readonly before: unknown
  readonly after: unknown
  readonly place: string
  readonly request?: Verdict
  readonly response?: Verdict
  readonly operation?: Verdict
  readonly callback?: Verdict
}

/** One side of a change of an operation, of which everything else is always the same. */
interface OperationFixture {
  readonly path?: string
  readonly method?: string
  readonly operation?: object
  readonly components?: Record<string, object>
}

const FIXTURES = join(import.meta.dirname, 'fixtures')

/** Folder → how a side of a fixture becomes a set of specifications. */
const MAKERS: Readonly<Record<string, (side: unknown) => Specs>> = {
  schemas: (side) => new Map([['aid1/a.schema.json', JSON.stringify(side)]]),
  'xml-schemas': (side) => new Map([['aid1/a.xsd', xsdOf(String(side))]]),
  files: (side) => new Map(Object.entries(side as Record<string, string>)),
}

describe('each change, by its rule', () => {
  it.each(Object.keys(MAKERS).flatMap((folder) => fixturesIn(folder)))('%s/%s', (folder, name, fixture) => {
    const [before, after] = sidesOf(fixture, MAKERS[folder])
    const { rule, place, directions } = onlyChange(before, after)
    expect([rule, place, directions]).toEqual([ruleOf(name), fixture.place, ['request', 'response']])
    expect(verdictsOf(rule)).toEqual([fixture.request, fixture.response])
  })

  it.each(fixturesIn('operations'))('%s/%s', (_, name, fixture) => {
    const change = onlyChange(...sidesOf(fixture, (side) => documentOf(side as OperationFixture | null)))
    expect([change.rule, change.place]).toEqual([ruleOf(name), fixture.place])
    expect(change.verdict).toBe(fixture.operation)
  })

  it.each(fixturesIn('operations'))('%s/%s, in a callback', (_, name, fixture) => {
    const change = onlyChange(...sidesOf(fixture, (side) => documentOf(side as OperationFixture | null, true)))
    expect([change.rule, change.place]).toEqual([ruleOf(name), fixture.place])
    expect(change.verdict).toBe(fixture.callback)
  })

  it('has a fixture for each rule', () => {
    const folders = readdirSync(FIXTURES)
    const shown = new Set(folders.flatMap((folder) => fixturesIn(folder)).map(([, name]) => ruleOf(name)))
    expect(Object.keys(RULES).filter((rule) => !shown.has(rule as RuleId))).toEqual([])
  })
})

describe('verdictOf', () => {
  it('takes the worse verdict of two directions', () => {
    expect(verdictOf('enum-widened', ['request'])).toBe('compatible')
    expect(verdictOf('enum-widened', ['request', 'response'])).toBe('warning')
  })

  it('counts as breaking what cannot be decided, and that alone, where it is strict', () => {
    expect(verdictOf('pattern-changed', ['request'], true)).toBe('breaking')
    expect(verdictOf('format-changed', ['request'], true)).toBe('warning')
  })
})

function fixturesIn(folder: string): [string, string, Fixture][] {
  return readdirSync(join(FIXTURES, folder)).map((file) => [
    folder,
    file.slice(0, -'.yaml'.length),
    parse(readFileSync(join(FIXTURES, folder, file), 'utf8')) as Fixture,
  ])
}

function sidesOf({ before, after }: Fixture, make: ((side: unknown) => Specs) | undefined): [Specs, Specs] {
  if (make === undefined) throw new Error('this folder has no maker')
  return [make(before), make(after)]
}

function onlyChange(before: Specs, after: Specs): Change {
  const changes = compareSpecs(before, after)
  expect(changes).toHaveLength(1)
  return changes[0] as Change
}

function verdictsOf(rule: RuleId): Verdict[] {
  return (['request', 'response'] satisfies Direction[]).map((direction) => verdictOf(rule, [direction]))
}

function ruleOf(name: string): RuleId {
  return name.replace(/~.*/, '') as RuleId
}

/** A schema that says something else than its content stands whole. */
function xsdOf(content: string): string {
  if (content.startsWith('<xs:schema')) return content
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:a" targetNamespace="urn:a">${content}</xs:schema>`
}

function documentOf(side: OperationFixture | null, isCallback = false): Specs {
  const { path = '/things', method = 'post', operation, components } = side ?? {}
  const paths =
    side === null ? {} : { [path]: { [method]: { operationId: 'makeThing', responses: { 200: {} }, ...operation } } }
  const caller = { '/calls': { post: { operationId: 'call', responses: { 200: {} }, callbacks: { back: paths } } } }
  const document = {
    paths: isCallback ? caller : paths,
    components: {
      securitySchemes: { basic: { type: 'http', scheme: 'basic' }, ...components?.securitySchemes },
      schemas: { Text: { type: 'string' }, ...components?.schemas },
    },
  }
  return new Map([['aid1/msp.openapi.json', JSON.stringify(document)]])
}
