/**
 * All packages of a language: generated, guarded, compiled, and called.
 */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ROOT } from '../../contracts.js'
import { firstCallOf } from '../first-call.js'
import { type GeneratedSdk, generateSdk, readView, SDKS } from '../generate-sdk.js'
import type { Api, LanguageName } from '../languages.js'
import { PROGRAMS } from '../programs/index.js'
import type { Project } from './builds/build.js'
import { BUILDS } from './builds/index.js'
import { type CheckRow, combine, PASSED, type StepResult } from './check-table.js'
import { judgeCall } from './judge-call.js'
import { plannedCalls } from './planned-calls.js'
import { runCommand } from './run-command.js'
import type { FoundToolchain } from './toolchains.js'
import type { Witness } from './witness.js'

const CALL_TIMEOUT_MS = 60_000

/** @param witnesses Where the mock of each API listens, by `contract/api`. */
export async function checkLanguage(
  language: LanguageName,
  contracts: readonly string[],
  toolchain: FoundToolchain,
  witnesses: ReadonlyMap<string, Witness>,
): Promise<CheckRow[]> {
  const work = join(SDKS, 'check', language)
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  const generated = new Map(contracts.map((contract) => [contract, generate(language, contract, work)]))
  const sdks = [...generated.values()].flatMap(({ made }) => made)
  const projects = sdks.map((sdk) => projectOf(language, sdk, work, witnesses))
  const missing = toolchain.outcome === 'missing' ? toolchain.reason : undefined
  const compiled =
    missing === undefined ? await BUILDS[language].compile({ projects, work, run: runCommand }) : undefined

  const rows: CheckRow[] = []
  for (const [contract, { made, result }] of generated) {
    const own = projects.filter(({ api }) => api.contract === contract)
    const called: StepResult[] = []
    for (const project of own) {
      if (compiled?.get(project.name)?.outcome !== 'passed') called.push(notRun(missing ?? 'it does not compile'))
      else called.push(await callMock(language, project, work, witnesses))
    }
    const skipped = result.outcome === 'passed' ? undefined : notRun('nothing was generated')
    rows.push({
      language,
      contract,
      generated: result,
      guarded: skipped ?? guarded(made, join(work, `${contract}-guards.log`)),
      compiled:
        skipped ?? combine(own.map(({ name }) => shortly(compiled?.get(name) ?? notRun(missing ?? 'no result')))),
      called: skipped ?? combine(called),
    })
  }
  return rows
}

interface Generated {
  readonly made: readonly GeneratedSdk[]
  readonly result: StepResult
}

function generate(language: LanguageName, contract: string, work: string): Generated {
  try {
    return { made: generateSdk(language, contract), result: PASSED }
  } catch (error) {
    const log = join(work, `${contract}-generate.log`)
    writeFileSync(log, `${(error as Error).message}\n`)
    return { made: [], result: { outcome: 'failed', why: relative(ROOT, log) } }
  }
}

function guarded(made: readonly GeneratedSdk[], log: string): StepResult {
  const problems = made.flatMap(({ api, problems }) => problems.map((problem) => `${api.api}: ${problem}`))
  if (problems.length === 0) return PASSED
  writeFileSync(log, `${problems.join('\n')}\n`)
  return { outcome: 'failed', why: relative(ROOT, log) }
}

function projectOf(
  language: LanguageName,
  { api, folder }: GeneratedSdk,
  allWork: string,
  witnesses: ReadonlyMap<string, Witness>,
): Project {
  const name = `${api.contract}-${api.api}`
  const work = join(allWork, name)
  mkdirSync(work)
  const call = firstCallOf(keyOf(api), readView(api))
  const server = witnesses.get(serverOf(api))?.url ?? call.server
  return { name, api, folder, work, program: PROGRAMS[language]({ ...call, server }, api) }
}

/** Runs the program for each call that is planned. */
async function callMock(
  language: LanguageName,
  project: Project,
  work: string,
  witnesses: ReadonlyMap<string, Witness>,
): Promise<StepResult> {
  const witness = witnesses.get(serverOf(project.api))
  if (witness === undefined) return notRun('no mock')
  const view = readView(project.api)
  const what: string[] = []
  for (const planned of plannedCalls(firstCallOf(keyOf(project.api), view), view)) {
    witness.begin(planned.prefer)
    const log = join(project.work, `call-${planned.status}.log`)
    const command = BUILDS[language].call(project, work)
    const end = await runCommand({ ...command, log, timeoutMs: CALL_TIMEOUT_MS })
    const [fault] = judgeCall(planned, witness.seen(), end)
    if (fault !== undefined) return { outcome: 'failed', why: `${planned.what}: ${fault}: ${relative(ROOT, log)}` }
    what.push(planned.what)
  }
  return { outcome: 'passed', what }
}

function keyOf({ contract, api }: { contract: string; api: string }): string {
  return `${contract}/${api}`
}

function serverOf({ contract, server }: Api): string {
  return `${contract}/${server}`
}

function notRun(why: string): StepResult {
  return { outcome: 'not-run', why }
}

/** Logs are named by their path from the root. */
function shortly(result: StepResult): StepResult {
  return result.outcome === 'failed' ? { ...result, why: relative(ROOT, result.why) } : result
}
