/**
 * A server that reads a poll and answers `authorization_pending`, CIBA Core §11. Our own stub also authenticates the client, validates the
 * form and the answer, and keeps the time of the poll.
 */

import type { Call } from './load.js'
import { assertWorks, find, median, timeRatio } from './measure.js'
import { POLL, UNREADABLE_POLL } from './poll-call.js'
import { report, type ServerProcess } from './processes.js'
import { measureServers } from './server-rounds.js'
import { formatRate, type Row } from './table.js'

const OURS = 'createCibaHandler().node'
const BARE = 'bare node:http, a form'
const NAMES = [OURS, BARE]
const rounds = { rounds: 21, roundMs: 600, call: POLL, status: 400 }
const measurements = await measureServers(NAMES, assertAnswers, rounds)

async function assertAnswers(name: string, { url }: ServerProcess): Promise<void> {
  const [answer, refusal] = await Promise.all([POLL, UNREADABLE_POLL].map((call) => answerOf(url, call)))
  assertWorks(name, answer === '{"error":"authorization_pending"}', refusal !== answer)
}

async function answerOf(url: string, { path, headers, body }: Call): Promise<string> {
  const response = await fetch(url + path, { method: 'POST', headers, body })
  const text = await response.text()
  return response.status === 400 ? text : `${response.status} ${text}`
}

const rows = measurements.map((measurement): Row => {
  const { name, samples } = measurement
  const row = {
    name,
    measured: formatRate(median(samples)),
    value: timeRatio(find(measurements, BARE), measurement),
    unit: `× ${BARE}`,
  }
  return name === OURS ? { ...row, goal: { relation: '>=', limit: 0.9 } } : row
})
report({ title: "Poll that is pending (requests per second of the server's processor time)", rows })
