/**
 * Processes that a benchmark starts, and what they tell it. Each ends by itself when the one that started it does.
 */

import { fork } from 'node:child_process'
import type { Result } from './table.js'

/** Hands the result of a topic to the process that prints the table. */
export function report(result: Result): void {
  process.send?.(result, () => process.disconnect())
}

export interface ServerProcess {
  /** E.g. `http://127.0.0.1:41234`. */
  readonly url: string
  readonly port: number
  /** Processor time that it used so far, in nanoseconds. */
  cpuTime(): Promise<number>
  stop(): void
}

/** Starts a server of `servers.ts` in a process of its own. */
export function startServer(name: string): Promise<ServerProcess> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./servers.js', import.meta.url), [name], { execArgv: [] })
    child.once('exit', (status) => reject(new Error(`The server ${name} ended with status ${status}`)))
    child.once('message', (port) => {
      const url = `http://127.0.0.1:${port}`
      const cpuTime = () =>
        new Promise<number>((answer) => {
          child.once('message', (ns) => answer(Number(ns)))
          child.send('cpu')
        })
      resolve({ url, port: Number(port), cpuTime, stop: () => child.disconnect() })
    })
  })
}

/** The other side of {@link startServer}: tells the port, answers what is asked, ends with the parent. */
export function serveParent(port: number): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.((user + system) * 1000)
  })
  process.once('disconnect', () => process.exit(0))
  process.send?.(port)
}
