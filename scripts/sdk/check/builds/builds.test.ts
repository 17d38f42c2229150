import { describe, expect, it } from 'vitest'
import { kotlinBuildFile } from '../../kotlin-build.js'
import type { Command } from '../run-command.js'
import { compileEach, type Project, runSteps } from './build.js'
import { pomOf } from './kotlin.js'
import { readReactor } from './maven.js'

describe('the steps of a build', () => {
  const steps = ['one', 'two', 'three'].map((word): Command => ({ words: [word], folder: '/', log: `/${word}.log` }))
  const runUntil = async (failing: string | undefined) => {
    const ran: string[] = []
    const result = await runSteps(async ({ words: [word] }) => {
      ran.push(word)
      return { status: word === failing ? 1 : 0, stdout: '' }
    }, steps)
    return { ran, result }
  }

  it('pass when each has', async () => {
    expect(await runUntil(undefined)).toEqual({ ran: ['one', 'two', 'three'], result: { outcome: 'passed' } })
  })

  it('end with the first that fails, of which the log is named', async () => {
    const result = { outcome: 'failed', why: '/two.log' }
    expect(await runUntil('two')).toEqual({ ran: ['one', 'two'], result })
  })
})

it('compiles each project, whatever came of the one before', async () => {
  const projects = ['aid1-cmp', 'aid1-msp'].map((name) => ({ name }) as Project)
  const results = await compileEach(projects, async ({ name }) => ({ outcome: 'failed', why: `${name}.log` }))
  expect([...results]).toEqual([
    ['aid1-cmp', { outcome: 'failed', why: 'aid1-cmp.log' }],
    ['aid1-msp', { outcome: 'failed', why: 'aid1-msp.log' }],
  ])
})

describe('what Maven says at the end', () => {
  it('is read for each module', () => {
    const output = [
      '[INFO] Reactor Summary:',
      '[INFO] ',
      '[INFO] aid1-cmp 0.1.0 ..................................... SUCCESS [  4.210 s]',
      '[INFO] device-configuration-cellular-identification 0.1.0 . FAILURE [01:02 min]',
      '[INFO] device-configuration-configuration-server-eap-relay 0.1.0 SUCCESS [  1.769 s]',
      '[INFO] all 0 .............................................. SKIPPED',
      '[INFO] BUILD FAILURE',
    ].join('\n')
    expect(readReactor(output)).toEqual(
      new Map([
        ['aid1-cmp', 'SUCCESS'],
        ['device-configuration-cellular-identification', 'FAILURE'],
        ['device-configuration-configuration-server-eap-relay', 'SUCCESS'],
        ['all', 'SKIPPED'],
      ]),
    )
  })

  it('is nothing when Maven did not come that far', () => {
    expect(readReactor('[ERROR] The build could not read 1 project').size).toBe(0)
  })
})

describe('the build for Kotlin', () => {
  it('has the dependencies of the package in their variants for the JVM, and its compiler, which leaves no daemon', () => {
    const pom = pomOf({ name: 'aid1-msp', folder: '/sdks/kotlin/aid1/msp' })
    const artifacts = [...pom.matchAll(/<artifactId>([^<]+)</g)].map(([, artifact = '']) => artifact)
    const gradle = kotlinBuildFile('group', { contract: 'aid1', api: 'msp', version: '0.1.0' })
    const inGradle = [...gradle.matchAll(/^ {4}\w+ '[^:']+:([^:]+):/gm)].map(([, artifact = '']) => artifact)
    expect(artifacts.map((artifact) => artifact.replace(/-jvm$/, ''))).toEqual([
      'aid1-msp',
      ...inGradle,
      'kotlin-maven-plugin',
    ])
    expect(artifacts).toContain('ktor-client-cio-jvm')
    expect(pom).toContain('<sourceDir>/sdks/kotlin/aid1/msp/src/main/kotlin</sourceDir>')
    expect(pom).toContain('<kotlin.compiler.daemon>false<')
  })
})
