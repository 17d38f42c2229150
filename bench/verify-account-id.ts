/**
 * Verifies account IDs, AID.02 §5.2: JSON web tokens with an HMAC. Our own function also checks what AID.02 asks for beyond the signature:
 * canonical encoding, members given once, the form of every claim, both times.
 */

import { createHmac, createSecretKey, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto'
import { createVerifier } from 'fast-jwt'
import { jwtVerify } from 'jose'
import { createAccountId, createAccountIdVerifier, verifyAccountId } from 'mobile-identity-contracts/aid1'
import {
  assertWorks,
  asyncSubjectOf,
  find,
  type Measurement,
  measure,
  median,
  subjectOf,
  timeRatio,
} from './measure.js'
import { report } from './processes.js'
import { formatRate, type Row } from './table.js'

const OURS = 'verifyAccountId'
const BARE = 'bare node:crypto with a KeyObject'
const LIBRARIES = ['fast-jwt, no cache', 'jose'] as const

const secret = randomBytes(32).toString('base64url')
const key = createSecretKey(Buffer.from(secret))
const accountIds = Array.from({ length: 64 }, () => createAccountId({ lifetimeSeconds: 3600, ver: '4711' }, secret))

/** The least that a verification can be. */
function verifyBare(token: string, secretKey: KeyObject): unknown {
  const end = token.lastIndexOf('.')
  const expected = createHmac('sha256', secretKey).update(token.slice(0, end)).digest()
  const given = Buffer.from(token.slice(end + 1), 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new Error('signature')
  return JSON.parse(Buffer.from(token.slice(token.indexOf('.') + 1, end), 'base64url').toString())
}

const prepared = createAccountIdVerifier({ secret })
const fastJwt = createVerifier({ key: secret, cache: false, algorithms: ['HS256'] })
const webKey = await crypto.subtle.importKey('raw', Buffer.from(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
  'verify',
])
const jose = (token: string) => jwtVerify(token, webKey, { algorithms: ['HS256'] })

const calls: [string, (token: string) => unknown][] = [
  [OURS, (token) => verifyAccountId(token, { secret })],
  ['createAccountIdVerifier', (token) => prepared(token)],
  [BARE, (token) => verifyBare(token, key)],
  [LIBRARIES[0], (token) => fastJwt(token)],
]

const [first = ''] = accountIds
const forged = createAccountId({ lifetimeSeconds: 3600, ver: '4711' }, randomBytes(32))
const altered = first.slice(0, -10) + (first.at(-10) === 'A' ? 'B' : 'A') + first.slice(-9)
for (const [name, call] of [...calls, [LIBRARIES[1], jose] as const]) {
  for (const token of accountIds) assertWorks(name, await accepts(call, token), true)
  for (const token of [forged, altered]) assertWorks(name, true, !(await accepts(call, token)))
}

async function accepts(call: (token: string) => unknown, token: string): Promise<boolean> {
  try {
    await call(token)
    return true
  } catch {
    return false
  }
}

const subjects = calls.map(([name, call]) => subjectOf(name, call, accountIds))
const measurements = await measure([...subjects, asyncSubjectOf(LIBRARIES[1], jose, accountIds)], {
  rounds: 61,
  roundMs: 25,
})

const ours = find(measurements, OURS)
const libraries = LIBRARIES.map((name) => find(measurements, name)).sort((a, b) => timeRatio(a, b) - 1)
const [fastest = ours] = libraries
const rows = measurements.map((measurement): Row => {
  const { name } = measurement
  const row = {
    name,
    measured: rate(measurement),
    value: timeRatio(find(measurements, BARE), measurement),
    unit: '× bare',
  }
  return name === OURS ? { ...row, goal: { relation: '>=', limit: 0.8 } } : row
})
rows.splice(1, 0, {
  name: `${OURS}, against the fastest library`,
  measured: '',
  value: timeRatio(fastest, ours),
  unit: `× ${fastest.name}`,
  goal: { relation: '>', limit: 1 },
})
report({ title: 'Verify an account ID (throughput)', rows })

function rate({ samples }: Measurement): string {
  return formatRate(median(samples))
}
