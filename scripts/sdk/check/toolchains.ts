/**
 * Which programs have to be on the machine to compile and to call the packages of each language.
 */

import type { LanguageName } from '../languages.js'

interface Tool {
  readonly command: string
  /** What it is asked to see that it is there and works. */
  readonly probe: readonly string[]
}

/** Whether all is there; else what is not, e.g. `no mvn`. */
export type FoundToolchain = { readonly outcome: 'found' } | { readonly outcome: 'missing'; readonly reason: string }

const JDK: readonly Tool[] = [
  { command: 'java', probe: ['-version'] },
  { command: 'javac', probe: ['-version'] },
  { command: 'mvn', probe: ['-version'] },
]

const TOOLCHAINS: Readonly<Record<LanguageName, readonly Tool[]>> = {
  java: JDK,
  // Maven brings the compiler.
  kotlin: JDK,
  python: [
    { command: 'python3', probe: ['--version'] },
    { command: 'python3', probe: ['-m', 'venv', '--help'] },
  ],
  go: [{ command: 'go', probe: ['version'] }],
  csharp: [{ command: 'dotnet', probe: ['--version'] }],
  swift: [{ command: 'swift', probe: ['--version'] }],
}

/** @param works Whether the command is there and ends well. */
export function findToolchain(
  language: LanguageName,
  works: (command: string, words: readonly string[]) => boolean,
): FoundToolchain {
  const missing = TOOLCHAINS[language].find(({ command, probe }) => !works(command, probe))
  if (missing === undefined) return { outcome: 'found' }
  const [first] = missing.probe
  return { outcome: 'missing', reason: `no ${missing.command}${first === '-m' ? ` ${missing.probe[1]}` : ''}` }
}
