import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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

it('says in one line how to get it', () => {
  expect(howToGetGenerator('there is no java')).toBe(
    `openapi-generator ${GENERATOR.version} is needed (there is no java): set OPENAPI_GENERATOR_JAR to its JAR, or install Java and Maven, which fetches ${GENERATOR.artifact}:${GENERATOR.version}.`,
  )
})
