/**
 * Python: one virtual environment, into which each package is installed as its users install it.
 */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageOf } from '../../languages.js'
import { PASSED, type StepResult } from '../check-table.js'
import type { Command } from '../run-command.js'
import { type Build, failed } from './build.js'

export const pythonBuild: Build = {
  async compile({ projects, work, run }) {
    const results = new Map<string, StepResult>()
    const prepared = await prepare()
    for (const { name, api, folder, work: own, program } of projects) {
      writeFileSync(join(own, 'first_call.py'), `${program}\n`)
      const package_ = packageOf('python', api)
      const steps: Command['words'][] = [
        [pythonOf(work), '-m', 'pip', 'install', '-q', '--no-deps', '--no-build-isolation', folder],
        // `-W error` makes a syntax that is on its way out a failure.
        [pythonOf(work), '-W', 'error', '-m', 'compileall', '-q', '-f', join(folder, package_), own],
        [
          pythonOf(work),
          '-c',
          `import ${package_}, pkgutil, importlib
for module in pkgutil.walk_packages(${package_}.__path__, '${package_}.'): importlib.import_module(module.name)`,
        ],
      ]
      results.set(name, prepared.outcome === 'passed' ? await runAll(steps, own) : prepared)
    }
    return results

    function prepare(): Promise<StepResult> {
      const requirements = projects.flatMap(({ folder }) => ['-r', join(folder, 'requirements.txt')])
      return runAll(
        [
          ['python3', '-m', 'venv', join(work, 'venv')],
          [pythonOf(work), '-m', 'pip', 'install', '-q', 'setuptools', 'wheel', ...requirements],
        ],
        work,
      )
    }

    async function runAll(steps: readonly Command['words'][], folder: string): Promise<StepResult> {
      for (const [index, words] of steps.entries()) {
        const log = join(folder, `compile-${index + 1}.log`)
        if ((await run({ words, folder, log })).status !== 0) return failed(log)
      }
      return PASSED
    }
  },

  call: (project, work) => ({ words: [pythonOf(work), 'first_call.py'], folder: project.work }),
}

function pythonOf(work: string): string {
  return process.platform === 'win32' ? join(work, 'venv/Scripts/python.exe') : join(work, 'venv/bin/python')
}
