/**
 * Python: one virtual environment, into which each package is installed as its users install it.
 */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageOf } from '../../languages.js'
import type { Command } from '../run-command.js'
import { type Build, compileEach, runSteps } from './build.js'

export const pythonBuild: Build = {
  async compile({ projects, work: allWork, run }) {
    const python = pythonOf(allWork)
    const requirements = projects.flatMap(({ folder }) => ['-r', join(folder, 'requirements.txt')])
    const preparation = stepsIn(allWork, [
      ['python3', '-m', 'venv', join(allWork, 'venv')],
      [python, '-m', 'pip', 'install', '-q', 'setuptools', 'wheel', ...requirements],
    ])
    const prepared = await runSteps(run, preparation)
    return compileEach(projects, async ({ api, folder, work, program }) => {
      if (prepared.outcome !== 'passed') return prepared
      writeFileSync(join(work, 'first_call.py'), `${program}\n`)
      const name = packageOf('python', api)
      const steps = stepsIn(work, [
        [python, '-m', 'pip', 'install', '-q', '--no-deps', '--no-build-isolation', folder],
        // `-W error` makes a syntax that is on its way out a failure.
        [python, '-W', 'error', '-m', 'compileall', '-q', '-f', join(folder, name), work],
        [
          python,
          '-c',
          `import ${name}, pkgutil, importlib
for module in pkgutil.walk_packages(${name}.__path__, '${name}.'): importlib.import_module(module.name)`,
        ],
      ])
      return runSteps(run, steps)
    })
  },

  call: (project, work) => ({ words: [pythonOf(work), 'first_call.py'], folder: project.work }),
}

function stepsIn(folder: string, steps: readonly Command['words'][]): Command[] {
  return steps.map((words, index) => ({ words, folder, log: join(folder, `compile-${index + 1}.log`) }))
}

function pythonOf(work: string): string {
  return process.platform === 'win32' ? join(work, 'venv/Scripts/python.exe') : join(work, 'venv/bin/python')
}
