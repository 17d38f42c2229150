/**
 * A server that reads a poll and answers `authorization_pending`, CIBA Core §11. Our own stub also authenticates the client, validates the
 * form and the answer, and keeps the time of the poll.
 */

import { load } from './load.js'
import { assertWorks, find, median, timeRatio } from './measure.js'
import { POLL, UNREADABLE_POLL } from './poll-call.js'
import { report, type ServerProcess, startServer } from './processes.js'
import { formatRate, type Row } from './table.js'

const OURS = 'createCibaHandler().node'
const BARE = 'bare node:http, a form'
const NAMES = [OURS, BARE]
const ROUNDS = 21
const ROUND_MS = 600

const servers = await Promise.all(NAMES.map(startServer))
const measurements = NAMES.map((name) => ({ name, samples: [] as number[] }))
try {
  for (const [index, { url }] of servers.entries()) {
    const [answer, refusal] = await Promise.all([POLL, UNREADABLE_POLL].map((call) => answerOf(url, call)))
    const isPending = answer === '{"error":"authorization_pending"}'
    assertWorks(NAMES[index] ?? '', isPending, refusal !== answer)
  }
  // The first round warms up.
  for (let round = -1; round < ROUNDS; round++) {
    for (let turn = 0; turn < servers.length; turn++) {
      const index = (round + 1 + turn) % servers.length
      const sample = await cpuTimePerPoll(servers[index] as ServerProcess)
      if (round >= 0) measurements[index]?.samples.push(sample)
    }
  }
} finally {
  for (const { stop } of servers) stop()
}

/** In nanoseconds of the server's processor time. */
async function cpuTimePerPoll({ port, cpuTime }: ServerProcess): Promise<number> {
  const before = await cpuTime()
  const polls = await load(port, POLL, ROUND_MS, 400)
  return ((await cpuTime()) - before) / polls
}

async function answerOf(url: string, { path, headers, body }: typeof POLL): Promise<string> {
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
