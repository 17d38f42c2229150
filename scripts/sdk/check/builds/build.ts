/**
 * What compiling and calling the packages of a language takes.
 */

import type { Api } from '../../languages.js'
import type { StepResult } from '../check-table.js'
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

export interface BuildContext {
  readonly projects: readonly Project[]
  /** What the check makes for all of them. It exists and is empty. */
  readonly work: string
  readonly run: RunCommand
}

export interface Build {
  /** Compiles each package, and its program. The result by name of the project. */
  compile(context: BuildContext): Promise<ReadonlyMap<string, StepResult>>
  /** How the compiled program is started. */
  call(project: Project, work: string): Pick<Command, 'words' | 'folder'>
}

export function failed(why: string): StepResult {
  return { outcome: 'failed', why }
}
