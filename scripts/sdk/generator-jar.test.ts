import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findGeneratorJar, GENERATOR, howToGetGenerator } from './generator-jar.js'

it('says where a JAR that is named is not', () => {
  expect(findGeneratorJar({ OPENAPI_GENERATOR_JAR: '/nowhere.jar' })).toEqual({
    outcome: 'missing',
    reason: 'OPENAPI_GENERATOR_JAR names no file',
  })
})

it('runs no JAR with another checksum', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jar-'))
  const jar = join(folder, 'generator.jar')
  writeFileSync(jar, 'another program')
  expect(findGeneratorJar({ OPENAPI_GENERATOR_JAR: jar })).toEqual({
    outcome: 'missing',
    reason: 'OPENAPI_GENERATOR_JAR has another checksum',
  })
  rmSync(folder, { recursive: true })
})

it('looks at what the wrapper downloaded, and checks it too', () => {
  const root = mkdtempSync(join(tmpdir(), 'jar-'))
  const versions = join(root, 'node_modules/@openapitools/openapi-generator-cli/versions')
  mkdirSync(versions, { recursive: true })
  const jar = join(versions, `${GENERATOR.version}.jar`)
  writeFileSync(jar, 'another program')
  expect(findGeneratorJar({}, root)).toEqual({ outcome: 'missing', reason: `${jar} has another checksum` })
  rmSync(root, { recursive: true })
})

it('says in one line how to get it', () => {
  expect(howToGetGenerator('there is no java')).toBe(
    `openapi-generator ${GENERATOR.version} is needed (there is no java): set OPENAPI_GENERATOR_JAR to its JAR, or install Java and Maven, which fetches ${GENERATOR.artifact}:${GENERATOR.version}, or let the wrapper @openapitools/openapi-generator-cli download it below node_modules.`,
  )
})
