/**
 * Maven: all packages of a language in one run, and what it says of each at the end.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join, relative } from 'node:path'
import { PASSED, type StepResult } from '../check-table.js'
import { type BuildContext, failed } from './build.js'

/** Where Maven leaves the class path of a module, within it. */
const CLASS_PATH = 'target/class-path.txt'

/** Compiles modules, each by its name and folder, and leaves the class path of each. */
export async function compileModules(
  { work, run }: BuildContext,
  modules: ReadonlyMap<string, string>,
): Promise<Map<string, StepResult>> {
  mkdirSync(work, { recursive: true })
  writeFileSync(join(work, 'pom.xml'), aggregatorPom([...modules.values()].map((folder) => relative(work, folder))))
  const log = join(work, 'compile.log')
  const goals = ['compile', 'dependency:build-classpath', `-Dmdep.outputFile=${CLASS_PATH}`]
  const { stdout } = await run({
    words: ['mvn', '-B', '-ntp', '-fae', '-Dmaven.test.skip=true', ...goals],
    folder: work,
    log,
  })
  const states = readReactor(stdout)
  return new Map([...modules.keys()].map((name) => [name, states.get(name) === 'SUCCESS' ? PASSED : failed(log)]))
}

/** The class path of a module that was compiled, and of all that it depends on. */
export function classPathOf(module: string): string {
  return [join(module, 'target/classes'), readFileSync(join(module, CLASS_PATH), 'utf8').trim()].join(delimiter)
}

/** What Maven says of each module at the end: `SUCCESS`, `FAILURE` or `SKIPPED`. */
export function readReactor(output: string): Map<string, string> {
  const lines = output.matchAll(/^\[INFO\] (\S+) [^\n]* (SUCCESS|FAILURE|SKIPPED)\b/gm)
  return new Map([...lines].map(([, name = '', state = '']) => [name, state]))
}

function aggregatorPom(folders: readonly string[]): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>sdk-check</groupId>
  <artifactId>all</artifactId>
  <version>0</version>
  <packaging>pom</packaging>
  <modules>
${folders.map((folder) => `    <module>${folder}</module>`).join('\n')}
  </modules>
</project>
`
}
