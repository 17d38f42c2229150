/**
 * The words of the command line → the command, and its exit status.
 */

import { readFileSync } from 'node:fs'
import { directoryCommand } from './directory-command.js'
import { listCommand } from './list-command.js'
import { mockCommand } from './mock-command.js'
import { EXIT, Misuse, type Terminal } from './terminal.js'
import { USAGE } from './usage.js'
import { validateCommand } from './validate-command.js'

/** @returns The exit status. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const [first, ...args] = words
  const command = asksForHelp(words) ? '--help' : first
  try {
    switch (command) {
      case 'mock':
        return await mockCommand(args)
      case 'validate':
        return await validateCommand(args, terminal)
      case 'directory':
        return await directoryCommand(args, terminal)
      case 'list':
        return await listCommand(args, terminal)
      case '--version':
        terminal.print(version())
        return EXIT.ok
      case '--help':
        terminal.print(USAGE)
        return EXIT.ok
      default:
        throw new Misuse(command === undefined ? 'a command is due' : `${command} is not a command`)
    }
  } catch (error) {
    if (!isMisuse(error)) throw error
    terminal.printError(`${error.message}\nSee mobile-identity --help`)
    return EXIT.misuse
  }
}

/** Whichever the command, before the words end that are options. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--')
  return (end === -1 ? words : words.slice(0, end)).some((word) => word === '--help' || word === '-h')
}

function isMisuse(error: unknown): error is Error {
  return error instanceof Misuse || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') === true
}

function version(): string {
  // Beside `src/` in the repository; one folder further up in the package, where this is `dist/src/cli/`.
  for (const path of ['../../package.json', '../../../package.json']) {
    try {
      return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).version
    } catch {
      // The other one.
    }
  }
  throw new Error('package.json is missing')
}
