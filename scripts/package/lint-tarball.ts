/**
 * What publint and "Are the types wrong?" say of the tarball.
 */

import { readFileSync } from 'node:fs'
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

/** Problem of the types → where it is none, and why. */
const NO_PROBLEM: Readonly<Record<string, { readonly resolution: string; readonly reason: string }>> = {
  NoResolution: {
    resolution: 'node10',
    reason: 'this resolution knows no `exports`, and no Node that the package runs on resolves like it',
  },
  CJSResolvesToESM: {
    resolution: 'node16-cjs',
    reason: 'the package is ESM, which each Node that it runs on gives to `require`; `nodenext` knows that',
  },
}

export async function lintTarball(file: string): Promise<string[]> {
  const bytes = new Uint8Array(readFileSync(file))
  return [...(await runPublint(bytes)), ...(await runTypeCheck(bytes))]
}

/** Many kinds of problems are of a file and know no resolution: none of those is let go. */
export function judgeTypes(problems: readonly Problem[]): string[] {
  const withoutTrace = (key: string, value: unknown) => (key === 'trace' ? undefined : value)
  return problems.filter(isProblem).map((problem) => `attw: ${JSON.stringify(problem, withoutTrace)}`)
}

async function runPublint(bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const { messages, pkg } = await publint({ strict: true, level: 'suggestion', pack: { tarball: bytes.buffer } })
  return messages.map((message) => `publint: ${formatMessage(message, pkg) ?? message.code}`)
}

async function runTypeCheck(bytes: Uint8Array): Promise<string[]> {
  const analysis = await checkPackage(createPackageFromTarballData(bytes))
  if (analysis.types === false) return ['attw: the package has no types']
  return judgeTypes(analysis.problems)
}

function isProblem(problem: Problem): boolean {
  const exception = NO_PROBLEM[problem.kind]
  return exception === undefined || !('resolutionKind' in problem) || problem.resolutionKind !== exception.resolution
}
