/**
 * Where a command reads and prints, and how it ends. Given to each command, so that tests can look on.
 */

export interface Terminal {
  print(line: string): void
  printError(line: string): void
  /** A file, or standard input for `-`. */
  read(file: string): Promise<Uint8Array>
}

/** Exit statuses: all is well, something is not valid, the words of the command are wrong. */
export const EXIT = { ok: 0, invalid: 1, misuse: 2 } as const

/** The words of a command are wrong. The message says which, and ends the command with status 2. */
export class Misuse extends Error {}
