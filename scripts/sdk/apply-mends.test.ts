import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { OpenApiDocument } from '../steps/openapi.js'
import { applyMends } from './apply-mends.js'
import { GENERATOR_MENDS, type Mend } from './generator-mends.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mends-'))
  mkdirSync(join(folder, 'api'))
  writeFileSync(join(folder, 'api/a.txt'), 'one $& one')
  writeFileSync(join(folder, 'api/b.txt'), 'two')
})
afterEach(() => rmSync(folder, { recursive: true }))

const viewOf = (path: string) => ({ paths: { [path]: {} } }) as unknown as OpenApiDocument
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

function mendOf(file: RegExp, text: string, instead: string): Mend {
  return { fault: 'a fault', edits: [{ file, text, instead }] }
}

it('puts the text of a mend wherever the other stands', () => {
  applyMends([mendOf(/^api\/.*\.txt$/, 'one', '$&')], folder, viewOf('/'))
  expect(read('api/a.txt')).toBe('$& $& $&')
  expect(read('api/b.txt')).toBe('two')
})

it('refuses a package that has nothing to mend, because the generator has changed', () => {
  expect(() => applyMends([mendOf(/\.txt$/, 'three', '')], folder, viewOf('/'))).toThrow(
    new RangeError('No file /\\.txt$/ of the package has a text to mend: three'),
  )
})

it('passes over a mend that does not concern the API', () => {
  applyMends([{ ...mendOf(/none/, 'one', ''), concerns: () => false }], folder, viewOf('/'))
  expect(read('api/a.txt')).toBe('one $& one')
})

it.each(['kotlin', 'swift'] as const)('mends values in the path in %s where an API has some', (language) => {
  const mendsOf = (view: OpenApiDocument) => GENERATOR_MENDS[language]?.filter(({ concerns }) => concerns?.(view))
  expect(mendsOf(viewOf('/a/{b}'))).toHaveLength(1)
  expect(mendsOf(viewOf('/a'))).toEqual([])
})

it('mends the names of parts in Kotlin where an API has forms of parts', () => {
  const mendsFor = (mediaType: string) => {
    const view = { paths: { '/': { post: { requestBody: { content: { [mediaType]: {} } } } } } }
    return GENERATOR_MENDS.kotlin?.filter(({ concerns }) => concerns?.(view as unknown as OpenApiDocument))
  }
  expect(mendsFor('multipart/form-data')).toHaveLength(1)
  expect(mendsFor('application/x-www-form-urlencoded')).toEqual([])
})
