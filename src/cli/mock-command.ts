/**
 * `mobile-identity mock`: runs the program that serves the mocks, as a process of its own, and ends as it ends.
 */

import { spawn } from 'node:child_process'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

export function mockCommand(args: string[]): Promise<number> {
  // The program has the extension of this file: TypeScript in the repository, JavaScript in the package.
  const program = fileURLToPath(new URL(`../../mocks/serve${extname(import.meta.url)}`, import.meta.url))
  const child = spawn(process.execPath, [...process.execArgv, program, ...args], { stdio: 'inherit' })
  const forward = (signal: NodeJS.Signals) => child.kill(signal)
  // Ctrl-C in a terminal reaches the child by itself; a signal to this process alone does not.
  process.on('SIGTERM', forward).on('SIGINT', () => undefined)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
