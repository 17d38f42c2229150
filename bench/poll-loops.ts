/**
 * Ten thousand requests of one client, each polled for by a `pollToken` of its own until its user says no, CIBA Core §10.1. They begin within
 * one interval, as users do. The provider is a function in the same process: what is measured are the loops.
 */

import { createCibaClient, createLocalKeySource, pollToken } from 'mobile-identity-contracts/ciba'
import { report } from './processes.js'
import { formatNumber } from './table.js'

const LOOPS = 10_000
const INTERVAL_MS = 5_000
const POLLS = 3
const ISSUER = 'https://op.example'
const MEGABYTE = 1024 * 1024

const polls = new Map<string, number>()

/** Pending until the last poll, then denied. */
async function answer(_target: unknown, init?: RequestInit): Promise<Response> {
  const id = new URLSearchParams(String(init?.body)).get('auth_req_id') ?? ''
  const made = (polls.get(id) ?? 0) + 1
  polls.set(id, made)
  return Response.json({ error: made < POLLS ? 'authorization_pending' : 'access_denied' }, { status: 400 })
}

const client = createCibaClient({
  metadata: {
    issuer: ISSUER,
    token_endpoint: `${ISSUER}/token`,
    jwks_uri: `${ISSUER}/jwks`,
    id_token_signing_alg_values_supported: ['RS256'],
    backchannel_authentication_endpoint: `${ISSUER}/bc-authorize`,
    backchannel_token_delivery_modes_supported: ['poll'],
  },
  clientAuthentication: { method: 'client_secret_basic', clientId: 'bank', clientSecret: 'made-up' },
  deliveryMode: 'poll',
  keys: createLocalKeySource({ keys: [] }),
  fetch: answer as typeof fetch,
})

let most = { rss: 0, timers: 0 }
const watch = setInterval(() => {
  const timers = process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length - 1
  most = { rss: Math.max(most.rss, process.memoryUsage.rss()), timers: Math.max(most.timers, timers) }
}, 100)

const { signal } = new AbortController()
const started = process.cpuUsage()
const outcomes = await Promise.all(
  Array.from({ length: LOOPS }, async (_, index) => {
    await new Promise((resolve) => setTimeout(resolve, (index * INTERVAL_MS) / LOOPS))
    const request = {
      issuer: ISSUER,
      deliveryMode: 'poll' as const,
      authReqId: `request-${index}`,
      expiresAtMs: Date.now() + 120_000,
      intervalMs: INTERVAL_MS,
    }
    return pollToken(client, request, { signal, onPending: () => undefined })
  }),
)
const { user, system } = process.cpuUsage(started)
clearInterval(watch)
if (outcomes.some(({ outcome }) => outcome !== 'denied') || [...polls.values()].some((made) => made !== POLLS)) {
  throw new Error('a loop did not poll as often as it should')
}

report({
  title: `${LOOPS.toLocaleString('en')} loops of pollToken in one process`,
  rows: [
    {
      name: 'memory of the whole process',
      measured: `${formatNumber(most.rss / MEGABYTE)} MB`,
      value: most.rss / MEGABYTE,
      unit: 'MB',
      goal: { relation: '<=', limit: 200 },
    },
    {
      name: 'timers at one time',
      measured: most.timers.toLocaleString('en'),
      value: most.timers / LOOPS,
      unit: 'per loop',
      goal: { relation: '<=', limit: 1 },
    },
    { name: 'processor time', measured: `${formatNumber((user + system) / LOOPS / POLLS)} µs per poll` },
  ],
})
