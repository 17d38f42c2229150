/**
 * Go: each package by itself, and a module of its own for the program.
 */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { modulePathOf } from '../../publisher.js'
import { type Build, compileEach, runSteps } from './build.js'

/** What a module lacks in its `go.mod` and `go.sum` is added, and a workspace around it is passed over. */
const ENVIRONMENT = { GOFLAGS: '-mod=mod -buildvcs=false', GOWORK: 'off' } as const

export const goBuild: Build = {
  compile: ({ projects, run }) =>
    compileEach(projects, ({ api, folder, work, program }) => {
      const path = modulePathOf(api)
      writeFileSync(join(work, 'main.go'), `${program}\n`)
      writeFileSync(
        join(work, 'go.mod'),
        `module first-call\n\ngo 1.23\n\nrequire ${path} v0.0.0\n\nreplace ${path} => ${folder}\n`,
      )
      const words = ['go', 'build', '-o', 'first-call', '.'] as const
      return runSteps(run, [
        { words: ['go', 'build', './...'], folder, log: join(work, 'package.log'), environment: ENVIRONMENT },
        { words, folder: work, log: join(work, 'program.log'), environment: ENVIRONMENT },
      ])
    }),

  call: ({ work }) => ({ words: [join(work, 'first-call')], folder: work }),
}
