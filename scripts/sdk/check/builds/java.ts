/**
 * Java: the packages by their own `pom.xml`, the programs by `javac`.
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { StepResult } from '../check-table.js'
import { type Build, failed, type Project } from './build.js'
import { CLASS_PATH, compileModules } from './maven.js'

export const javaBuild: Build = {
  async compile(context) {
    const results = await compileModules(context, new Map(context.projects.map(({ name, folder }) => [name, folder])))
    for (const project of context.projects) {
      if (results.get(project.name)?.outcome !== 'passed') continue
      results.set(project.name, await compileProgram(project))
    }
    return results

    async function compileProgram(project: Project): Promise<StepResult> {
      const log = join(project.work, 'javac.log')
      writeFileSync(join(project.work, 'FirstCall.java'), `${project.program}\n`)
      const words = ['javac', '-cp', classPathOf(project), '-d', project.work, 'FirstCall.java'] as const
      const { status } = await context.run({ words: [...words], folder: project.work, log })
      return status === 0 ? { outcome: 'passed' } : failed(log)
    }
  },

  call: (project) => ({
    words: ['java', '-cp', `${project.work}${delimiter}${classPathOf(project)}`, 'FirstCall'],
    folder: project.work,
  }),
}

function classPathOf({ folder }: Project): string {
  return [join(folder, 'target/classes'), readFileSync(join(folder, CLASS_PATH), 'utf8').trim()].join(delimiter)
}
