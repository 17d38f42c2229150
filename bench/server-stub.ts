/**
 * A server that reads a POST, validates headers, path and body, and answers with a body: `requestActivationCode`, AID.02 §7.7.
 * Our own stub also looks for credentials, limits the body in size and time, and validates the answer.
 */

import { INVALID_CALLS, UNREADABLE_CALL, VALID_CALL } from './activation-code-call.js'
import { type Call, load } from './load.js'
import { assertWorks, find, median, timeRatio } from './measure.js'
import { report, type ServerProcess, startServer } from './processes.js'
import { formatRate, type Row } from './table.js'

const OURS = 'createMspHandler().node'
const BARE = 'bare node:http'
const PRISM = 'Prism'
const NAMES = [OURS, BARE, 'bare node:http, our checks', 'fastify, our checks', 'openapi-backend', PRISM]
const ROUNDS = 11
const ROUND_MS = 600

const servers = await Promise.all(NAMES.map(startServer))
const measurements = NAMES.map((name) => ({ name, samples: [] as number[] }))
try {
  for (const [index, server] of servers.entries()) await assertServes(NAMES[index] ?? '', server)
  // The first round warms up.
  for (let round = -1; round < ROUNDS; round++) {
    for (let turn = 0; turn < servers.length; turn++) {
      const index = (round + 1 + turn) % servers.length
      const sample = await cpuTimePerRequest(servers[index] as ServerProcess)
      if (round >= 0) measurements[index]?.samples.push(sample)
    }
  }
} finally {
  for (const { stop } of servers) stop()
}

/**
 * In nanoseconds. Processor time, and not the time on the clock: whatever else the machine does would be added to both sides of a
 * comparison and bring them closer to each other.
 */
async function cpuTimePerRequest({ port, cpuTime }: ServerProcess): Promise<number> {
  const before = await cpuTime()
  const requests = await load(port, VALID_CALL, ROUND_MS)
  return ((await cpuTime()) - before) / requests
}

async function assertServes(name: string, server: ServerProcess): Promise<void> {
  const accepts = (await statusOf(server, VALID_CALL)) === 200
  const calls = name === BARE ? [UNREADABLE_CALL] : [UNREADABLE_CALL, ...Object.values(INVALID_CALLS)]
  for (const call of calls) assertWorks(name, accepts, (await statusOf(server, call)) >= 400)
}

async function statusOf({ url }: ServerProcess, { path, headers, body }: Call): Promise<number> {
  const response = await fetch(url + path, { method: 'POST', headers, body })
  await response.arrayBuffer()
  return response.status
}

const ours = find(measurements, OURS)
const rows = measurements.map((measurement): Row => {
  const { name, samples } = measurement
  const row = {
    name,
    measured: formatRate(median(samples)),
    value: timeRatio(find(measurements, BARE), measurement),
    unit: `× ${BARE}`,
  }
  return measurement === ours ? { ...row, goal: { relation: '>=', limit: 0.95 } } : row
})
rows.splice(1, 0, {
  name: `${OURS}, against ${PRISM}`,
  measured: '',
  value: timeRatio(find(measurements, PRISM), ours),
  unit: `× ${PRISM}`,
  goal: { relation: '>=', limit: 25 },
})
report({ title: "Server stub (requests per second of the server's processor time)", rows })
