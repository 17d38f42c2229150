/**
 * Java: the packages by their own `pom.xml`, the programs by `javac`.
 */

import { writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Build, compileEach, runSteps } from './build.js'
import { classPathOf, compileModules } from './maven.js'

export const javaBuild: Build = {
  async compile(context) {
    const modules = new Map(context.projects.map(({ name, folder }) => [name, folder]))
    const packages = await compileModules(context, modules)
    const compiled = context.projects.filter(({ name }) => packages.get(name)?.outcome === 'passed')
    const programs = await compileEach(compiled, ({ folder, work, program }) => {
      writeFileSync(join(work, 'FirstCall.java'), `${program}\n`)
      const words = ['javac', '-cp', classPathOf(folder), '-d', work, 'FirstCall.java'] as const
      return runSteps(context.run, [{ words, folder: work, log: join(work, 'javac.log') }])
    })
    return new Map([...packages, ...programs])
  },

  call: ({ folder, work }) => ({
    words: ['java', '-cp', `${work}${delimiter}${classPathOf(folder)}`, 'FirstCall'],
    folder: work,
  }),
}
