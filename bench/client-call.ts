/**
 * A call whose answer is validated: `requestActivationCode`, AID.02 §7.7, to a bare server in a process of its own, one call after the other.
 * Our own client also validates what it sends, limits the answer in size and the call in time, and would repeat a call that may be.
 */

import { createMspClient } from 'mobile-identity-contracts/aid1'
import { validate } from 'mobile-identity-contracts/aid1/validators'
import createOpenapiClient from 'openapi-fetch'
import type { paths } from '../generated/aid1/msp/types.js'
import { API_KEY, BODY, CLIENT_ID, MSP_TOKEN, TARGET_ID } from './activation-code-call.js'
import { assertWorks, asyncSubjectOf, find, measure, median, timeRatio } from './measure.js'
import { report, type ServerProcess, startServer } from './processes.js'
import { formatTime, type Row } from './table.js'

const OURS = 'createMspClient().requestActivationCode'
const BARE = 'bare fetch'

type Call = (token: string) => Promise<unknown>

/** Name → makes a caller of a server. A call answers the validated body, or throws. */
const CLIENTS: Readonly<Record<string, (url: string) => Call>> = {
  [OURS]: (url) => {
    const options = { baseUrl: url, clientId: CLIENT_ID, targetId: TARGET_ID, credentials: { apiKey: API_KEY } }
    const client = createMspClient(options)
    return async (token) => (await client.requestActivationCode({ path: { msp_token: token }, body: BODY })).body
  },
  [BARE]: (url) => (token) => callBare(url, token, {}),
  'bare fetch with a time limit': (url) => (token) => callBare(url, token, { signal: AbortSignal.timeout(30_000) }),
  'openapi-fetch, our validator': (url) => {
    const client = createOpenapiClient<paths>({ baseUrl: url })
    return async (token) => {
      const { data } = await client.POST('/v1/activation-code-requests/{msp_token}', {
        params: { path: { msp_token: token }, header: makeHeaders() },
        headers: { 'api-key': API_KEY },
        body: BODY,
      })
      return checked(data)
    }
  },
}

async function callBare(url: string, token: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(`${url}/v1/activation-code-requests/${encodeURIComponent(token)}`, {
    ...init,
    method: 'POST',
    headers: { ...makeHeaders(), 'api-key': API_KEY, 'content-type': 'application/json' },
    body: JSON.stringify(BODY),
  })
  if (response.status !== 200) throw new Error(`status ${response.status}`)
  return checked(await response.json())
}

function makeHeaders() {
  return {
    'CMP-request-id': crypto.randomUUID(),
    'correlation-id': crypto.randomUUID(),
    'client-id': CLIENT_ID,
    'target-id': TARGET_ID,
  }
}

function checked(body: unknown): unknown {
  const result = validate.RequestActivationCodeAnswer(body)
  if (!result.ok) throw new Error('an answer that the contract does not allow')
  return result.value
}

const servers: ServerProcess[] = []
try {
  const valid = await startServer('bare node:http')
  servers.push(valid)
  const invalid = await startServer('invalid answers')
  servers.push(invalid)
  const subjects = []
  for (const [name, connectTo] of Object.entries(CLIENTS)) {
    const call = connectTo(valid.url)
    assertWorks(name, await works(call), !(await works(connectTo(invalid.url))))
    subjects.push(asyncSubjectOf(name, call, [MSP_TOKEN]))
  }
  const measurements = await measure(subjects, { rounds: 401, roundMs: 8 })
  const rows = measurements.map((measurement): Row => {
    const { name, samples } = measurement
    const value = timeRatio(measurement, find(measurements, BARE))
    const row = { name, measured: formatTime(median(samples)), value, unit: `× ${BARE}` }
    return name === OURS ? { ...row, goal: { relation: '<=', limit: 1.1 } } : row
  })
  report({ title: 'Client call, the answer validated (time)', rows })
} finally {
  for (const { stop } of servers) stop()
}

async function works(call: Call): Promise<boolean> {
  try {
    await call(MSP_TOKEN)
    return true
  } catch {
    return false
  }
}
