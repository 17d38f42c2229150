/**
 * Go: each package by itself, and a module of its own for the program.
 */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryOf } from '../../languages.js'
import { PASSED, type StepResult } from '../check-table.js'
import { type Build, failed } from './build.js'

/** What a module lacks in its `go.mod` and `go.sum` is added, and a workspace around it is passed over. */
const ENVIRONMENT = { GOFLAGS: '-mod=mod -buildvcs=false', GOWORK: 'off' } as const

export const goBuild: Build = {
  async compile({ projects, run }) {
    const results = new Map<string, StepResult>()
    for (const { name, api, folder, work, program } of projects) {
      const { gitHost, gitUserId, gitRepoId } = repositoryOf(api)
      const path = `${gitHost}/${gitUserId}/${gitRepoId}`
      writeFileSync(join(work, 'main.go'), `${program}\n`)
      writeFileSync(
        join(work, 'go.mod'),
        `module first-call\n\ngo 1.23\n\nrequire ${path} v0.0.0\n\nreplace ${path} => ${folder}\n`,
      )
      const steps = [
        { words: ['go', 'build', './...'] as const, folder, log: join(work, 'package.log') },
        { words: ['go', 'build', '-o', 'first-call', '.'] as const, folder: work, log: join(work, 'program.log') },
      ]
      results.set(name, PASSED)
      for (const step of steps) {
        if (results.get(name) !== PASSED) continue
        const { status } = await run({ ...step, words: [...step.words], environment: ENVIRONMENT })
        if (status !== 0) results.set(name, failed(step.log))
      }
    }
    return results
  },

  call: ({ work }) => ({ words: [join(work, 'first-call')], folder: work }),
}
