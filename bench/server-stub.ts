/**
 * A server that reads a POST, validates headers, path and body, and answers with a body: `requestActivationCode`, AID.02 §7.7.
 * Our own stub also looks for credentials, limits the body in size and time, and validates the answer.
 */

import { INVALID_CALLS, UNREADABLE_CALL, VALID_CALL } from './activation-code-call.js'
import type { Call } from './load.js'
import { assertWorks, find, timeRatio } from './measure.js'
import { report, type ServerProcess } from './processes.js'
import { measureServers, rateRows } from './server-rounds.js'

const OURS = 'createMspHandler().node'
const BARE = 'bare node:http'
const PRISM = 'Prism'
const NAMES = [OURS, BARE, 'bare node:http, our checks', 'fastify, our checks', 'openapi-backend', PRISM]
const measurements = await measureServers(NAMES, assertServes, { rounds: 11, roundMs: 600, call: VALID_CALL })

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
const rows = rateRows(measurements, BARE, { name: OURS, limit: 0.95 })
rows.splice(1, 0, {
  name: `${OURS}, against ${PRISM}`,
  measured: '',
  value: timeRatio(find(measurements, PRISM), ours),
  unit: `× ${PRISM}`,
  goal: { relation: '>=', limit: 25 },
})
report({ title: "Server stub (requests per second of the server's processor time)", rows })
