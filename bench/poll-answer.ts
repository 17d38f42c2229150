/**
 * A server that reads a poll and answers `authorization_pending`, CIBA Core §11. Our own stub also authenticates the client, validates the
 * form and the answer, and keeps the time of the poll.
 */

import type { Call } from './load.js'
import { assertWorks } from './measure.js'
import { POLL, UNREADABLE_POLL } from './poll-call.js'
import { report, type ServerProcess } from './processes.js'
import { measureServers, rateRows } from './server-rounds.js'

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

report({
  title: "Poll that is pending (requests per second of the server's processor time)",
  rows: rateRows(measurements, BARE, { name: OURS, limit: 0.9 }),
})
