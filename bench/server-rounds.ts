/**
 * Servers under load, in rounds that take turns: the processor time that each needs for a request.
 */

import { type Call, load } from './load.js'
import { find, type Measurement, median, timeRatio } from './measure.js'
import { type ServerProcess, startServer } from './processes.js'
import { formatRate, type Row } from './table.js'

export interface ServerRounds {
  readonly rounds: number
  /** Length of one round of one server, in milliseconds. */
  readonly roundMs: number
  readonly call: Call
  /** The status that every server answers the call with. Default 200. */
  readonly status?: number
}

/**
 * Starts the servers of `servers.ts` by name, lets each prove that it works, and measures them.
 *
 * @returns In nanoseconds. Processor time, and not the time on the clock: whatever else the machine does would be added to both sides of a
 *   comparison and bring them closer to each other.
 */
export async function measureServers(
  names: readonly string[],
  assertServes: (name: string, server: ServerProcess) => Promise<void>,
  { rounds, roundMs, call, status }: ServerRounds,
): Promise<Measurement[]> {
  const servers = await Promise.all(names.map(startServer))
  const measurements = names.map((name) => ({ name, samples: [] as number[] }))
  try {
    for (const [index, server] of servers.entries()) await assertServes(names[index] ?? '', server)
    // The first round warms up.
    for (let round = -1; round < rounds; round++) {
      for (let turn = 0; turn < servers.length; turn++) {
        const index = (round + 1 + turn) % servers.length
        const { port, cpuTime } = servers[index] as ServerProcess
        const before = await cpuTime()
        const requests = await load(port, call, roundMs, status)
        const sample = ((await cpuTime()) - before) / requests
        if (round >= 0) measurements[index]?.samples.push(sample)
      }
    }
  } finally {
    for (const { stop } of servers) stop()
  }
  return measurements
}

/** A line for each server, compared with one of them; the goal is at least so much of its rate. */
export function rateRows(
  measurements: readonly Measurement[],
  bare: string,
  goal: { readonly name: string; readonly limit: number },
): Row[] {
  return measurements.map((measurement) => {
    const { name, samples } = measurement
    const value = timeRatio(find(measurements, bare), measurement)
    const row = { name, measured: formatRate(median(samples)), value, unit: `× ${bare}` }
    return name === goal.name ? { ...row, goal: { relation: '>=', limit: goal.limit } } : row
  })
}
