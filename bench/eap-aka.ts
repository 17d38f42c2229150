/**
 * EAP-AKA at the server: a challenge and the verification of its answer, against the bare AES, SHA-1 and HMAC calls of the same.
 */

import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import { rootNai } from 'mobile-identity-contracts/device-configuration'
import {
  createEapAkaPeer,
  createEapAkaServer,
  createSoftwareAuc,
  createSoftwareUsim,
} from 'mobile-identity-contracts/eap-aka'
import { find, type Measurement, measure, median, timeRatio } from './measure.js'
import { report } from './processes.js'
import { formatRate } from './table.js'

const OURS = 'challenge and verification at the server'
const BARE = 'bare node:crypto calls of the same'
const IMSI = '262011234567890'
const k = randomBytes(16)
const opc = randomBytes(16)
const identity = rootNai({ imsi: IMSI, mncDigits: 2 })

const auc = createSoftwareAuc({ subscribers: new Map([[IMSI, { k, opc, sqn: 0 }]]) })
const server = createEapAkaServer({ auc })
const usim = createSoftwareUsim({ k, opc })

/** Both sides, with the time of the peer taken out: its answers are made before. */
function prepare(count: number) {
  return Array.from({ length: count }, () => {
    const challenge = server.challenge(identity)
    if (challenge.outcome !== 'challenge') throw new Error('the server knows nobody')
    const reply = createEapAkaPeer({ identity, usim }).respond(challenge.packet)
    if (reply.outcome !== 'respond') throw new Error(`the peer aborts: ${reply.reason}`)
    return { session: challenge.session, response: reply.packet }
  })
}

/** The time of a challenge, and the time of a verification, added up. */
async function measureServer(): Promise<Measurement> {
  const rounds = 41
  const count = 500
  const samples: number[] = []
  for (let round = 0; round < rounds; round++) {
    const prepared = prepare(count)
    const started = performance.now()
    for (const { session, response } of prepared) {
      if (server.receive(session, response).outcome !== 'success') throw new Error('the server refuses a right answer')
    }
    for (let index = 0; index < count; index++) server.challenge(identity)
    samples.push(((performance.now() - started) * 1e6) / count)
  }
  return { name: OURS, samples }
}

/** What it takes of AES, SHA-1 and HMAC: six blocks of Milenage, the master key, the generator, two MACs, one random challenge. */
function bare(count: number): void {
  const block = Buffer.alloc(16)
  const packet = Buffer.alloc(80)
  for (let index = 0; index < count; index++) {
    randomBytes(16)
    const cipher = createCipheriv('aes-128-ecb', k, null).setAutoPadding(false)
    for (let step = 0; step < 6; step++) cipher.update(block)
    createHash('sha1').update(identity).update(k).update(opc).digest()
    // The generator runs the compression function twice for each of four blocks of 40 bytes.
    for (let step = 0; step < 8; step++) createHash('sha1').update(block).digest()
    createHmac('sha1', k).update(packet).digest()
    createHmac('sha1', k).update(packet).digest()
  }
}

const [baseline] = await measure([{ name: BARE, run: bare }], { rounds: 41, roundMs: 20 })
await measureServer()
const measurements = [await measureServer(), baseline as Measurement]
const [ours, same] = [find(measurements, OURS), find(measurements, BARE)]
const ns = median(ours.samples)
report({
  title: 'EAP-AKA at the server, one core',
  rows: [
    { name: OURS, measured: formatRate(ns), value: 1e6 / ns, unit: 'thousand/s', goal: { relation: '>=', limit: 20 } },
    { name: 'against its bare calls', measured: '', value: timeRatio(ours, same), unit: '× the bare calls' },
    { name: BARE, measured: formatRate(median(same.samples)) },
  ],
})
