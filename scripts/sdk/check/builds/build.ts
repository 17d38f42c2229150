/**
 * What compiling and calling the packages of a language takes.
 */

import type { Api } from '../../languages.js'
import { PASSED, type StepResult } from '../check-table.js'
import type { Command, RunCommand } from '../run-command.js'

/** A generated package, and the program that calls it. Paths are absolute. */
export interface Project {
  /** `aid1-msp` */
  readonly name: string
  readonly api: Api
  /** The package. */
  readonly folder: string
  /** What the check makes for it: the program, its build. It exists and is empty. */
  readonly work: string
  /** The first call of the README, addressed to the mock. */
  readonly program: string
}

/** All packages of a language, and what compiles them. */
export interface BuildContext {
  readonly projects: readonly Project[]
  /** What the check makes for all of them. It exists and is empty. */
  readonly work: string
  readonly run: RunCommand
}

/** How a language is compiled and called: a row of `BUILDS`. */
export interface Build {
  /** Compiles each package, and its program. The result by name of the project. */
  compile(context: BuildContext): Promise<ReadonlyMap<string, StepResult>>
  /** How the compiled program is started. */
  call(project: Project, work: string): Pick<Command, 'words' | 'folder'>
}

/** Compiles one project after the other. */
export async function compileEach(
  projects: readonly Project[],
  compile: (project: Project) => Promise<StepResult>,
): Promise<Map<string, StepResult>> {
  const results = new Map<string, StepResult>()
  for (const project of projects) results.set(project.name, await compile(project))
  return results
}

/** Runs one command after the other. Where one fails, the rest is not run, and the reason is its log. */
export async function runSteps(run: RunCommand, steps: readonly Command[]): Promise<StepResult> {
  for (const step of steps) if ((await run(step)).status !== 0) return failed(step.log)
  return PASSED
}

/** @param log Where it is told why. */
export function failed(log: string): StepResult {
  return { outcome: 'failed', why: log }
}
