import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { checkBreaking, formatChange, reportBreaking } from './check-breaking.js'
import { recordRelease } from './record-release.js'

const root = mkdtempSync(join(tmpdir(), 'released-'))
afterAll(() => rmSync(root, { recursive: true }))

/** A project of one contract with an operation, a JSON Schema and an XML Schema, of which nothing was released yet but the version 0.1.0. */
beforeEach(() => {
  rmSync(root, { recursive: true })
  write('package.json', { version: '0.2.0' })
  write('specs/released/release.json', { version: '0.1.0' })
  write('specs/released/gone/old.schema.json', {})
  write('specs/word/api.openapi.yaml', 'written')
  write('generated/word/api/openapi.json', documentOf('string'))
  write('specs/word/claims.schema.json', { type: 'object' })
  write('specs/word/answer.xsd', '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>')
})

describe('recordRelease', () => {
  it('keeps what stands under the version that it is released as, and nothing of before', () => {
    expect(recordRelease(root)).toEqual([
      'specs/released/README.md',
      'specs/released/release.json',
      'specs/released/word/answer.xsd',
      'specs/released/word/api.openapi.json',
      'specs/released/word/claims.schema.json',
    ])
    expect(reportBreaking(root)).toEqual({ released: '0.2.0', version: '0.2.0', dueStep: 'none', changes: [] })
    expect(JSON.parse(read('specs/released/word/api.openapi.json'))).toEqual(documentOf('string'))
  })

  it('writes nothing when the version does not say what was changed', () => {
    write('package.json', { version: '0.1.1' })
    const refusal = '0.1.1 does not say what was changed since 0.1.0: a minor step is due, at least 0.2.0'
    expect(() => recordRelease(root)).toThrow(refusal)
    expect(JSON.parse(read('specs/released/release.json'))).toEqual({ version: '0.1.0' })
  })

  it('writes nothing for a prerelease', () => {
    write('package.json', { version: '0.2.0-rc.1' })
    expect(recordRelease(root)).toEqual([])
    expect(JSON.parse(read('specs/released/release.json'))).toEqual({ version: '0.1.0' })
  })
})

describe('the report', () => {
  it('names each change that asks for the step, with verdict, rule and place', () => {
    recordRelease(root)
    write('package.json', { version: '0.2.1' })
    write('generated/word/api/openapi.json', documentOf('integer'))
    write('specs/word/claims.schema.json', { type: 'object', properties: { sub: true } })
    expect(checkBreaking(root)).toEqual([
      '0.2.1 does not say what was changed since 0.2.0: a minor step is due, at least 0.3.0',
      'breaking [type-replaced] word/api.openapi.json#/components/schemas/Text/type: a value has another type (string → integer), in request',
    ])
    expect(reportBreaking(root).changes.map(formatChange).slice(1)).toEqual([
      'compatible [property-added] word/claims.schema.json#/properties/sub: an open object has another member, in request and response',
    ])
    write('package.json', { version: '0.3.0' })
    expect(checkBreaking(root)).toEqual([])
  })
})

it.each(['package.json', 'specs/released/release.json'])('a version in %s that is none is named', (file) => {
  write(file, { version: 'latest' })
  expect(() => reportBreaking(root)).toThrow(
    `${file}, version "latest": a version must be three numbers, e.g. 0.2.0 or 1.0.0-rc.1`,
  )
})

function documentOf(type: string): object {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Text' } } }
  return {
    paths: { '/things': { post: { operationId: 'makeThing', requestBody: { content }, responses: { 200: {} } } } },
    components: { schemas: { Text: { type } } },
  }
}

function write(file: string, content: unknown): void {
  mkdirSync(join(root, file, '..'), { recursive: true })
  writeFileSync(join(root, file), typeof content === 'string' ? content : JSON.stringify(content))
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
