/**
 * Runs a program of a toolchain for a bounded time, and keeps what it says in a log.
 */

import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ProgramEnd } from './judge-call.js'

/** A program, and what it is started with. */
export interface Command {
  /** The program, and its arguments. */
  readonly words: readonly [string, ...string[]]
  /** Where it is started. */
  readonly folder: string
  /** Where its output is kept, absolute. */
  readonly log: string
  /** What is set besides the environment of this process. */
  readonly environment?: Readonly<Record<string, string>>
  /** After which it is stopped. Default: a quarter of an hour. */
  readonly timeoutMs?: number
}

/** Runs a program to its end. Never rejects: a program that is not there ends with 127, one that a signal ends with 128. */
export type RunCommand = (command: Command) => Promise<ProgramEnd>

const BUILD_TIMEOUT_MS = 900_000

/** Output beyond it is dropped. In characters. */
const OUTPUT_LIMIT = 2 ** 24

/** Runs a program on this machine. Its log is written when it ends. */
export const runCommand: RunCommand = ({ words, folder, log, environment, timeoutMs = BUILD_TIMEOUT_MS }) =>
  new Promise((resolve) => {
    const [program, ...rest] = words
    const child = spawn(program, rest, {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let all = ''
    let timedOut = false
    const timer = setTimeout(() => {
      timedOut = true
      child.kill('SIGKILL')
      // What it started may hold them open.
      child.stdout.destroy()
      child.stderr.destroy()
    }, timeoutMs)
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (all.length < OUTPUT_LIMIT) all += text
      if (stdout.length < OUTPUT_LIMIT) stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (all.length < OUTPUT_LIMIT) all += text
    })
    const end = (status: number | undefined): void => {
      clearTimeout(timer)
      mkdirSync(dirname(log), { recursive: true })
      writeFileSync(log, `$ ${words.join(' ')}\n${all}\n${timedOut ? 'stopped: it took too long' : `exit ${status}`}\n`)
      resolve({ status: timedOut ? undefined : status, stdout })
    }
    child.once('error', (error) => {
      all += error.message
      end(127)
    })
    child.once('close', (status) => end(status ?? 128))
  })

/** Whether a program is there and ends well. */
export function works(command: string, words: readonly string[]): boolean {
  return spawnSync(command, words, { stdio: 'ignore', timeout: 60_000 }).status === 0
}
