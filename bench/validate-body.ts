/**
 * Validates a body of 286 bytes with two kinds of member to tell apart: `SendMspTokenBody`, AID.02 §7.3.
 */

import { readFileSync } from 'node:fs'
import { validate } from 'mobile-identity-contracts/aid1/validators'
import { assertWorks, find, measure, median, subjectOf, timeRatio } from './measure.js'
import { checkByHand } from './peers/hand-written.js'
import { compileStockAjv } from './peers/stock-ajv.js'
import { compileTypebox } from './peers/typebox-schema.js'
import { compileZod } from './peers/zod-schema.js'
import { report } from './processes.js'
import { formatTime, type Row } from './table.js'

const BYTES = 286
const OURS = 'validate.SendMspTokenBody(input)'
const STOCK = 'stock ajv, standalone'

/** A body as it comes off the wire; each seed makes another one of the same length. */
function bodyText(seed: number): string {
  const digits = seed.toString(16).padStart(12, '0')
  return JSON.stringify({
    msp_token: `25bca1e2-338f-11d6-ac61-${digits}`,
    phoneNumber: `b3YsYkQqi5xw1xRLsDxcfaRC1PANhnhGEICHXNvj${digits}b3YsYkQqi5xw1xRLsDxcfaRC1PANhnhGEICHXNvj`,
    iv: `N1Rn${digits}`,
    subscriptionType: 'private',
    customerGroup: `Market_Germany_North_and_East_and_France_${digits}`,
  })
}

const bodies = Array.from({ length: 64 }, (_, seed) => bodyText(seed))
const length = bodies.find((text) => Buffer.byteLength(text) !== BYTES)?.length
if (length !== undefined) throw new Error(`the body has ${length} bytes, not ${BYTES}`)
const inputs: unknown[] = bodies.map((text) => JSON.parse(text))

const assignment = JSON.parse(bodyText(0))
const VALID = [...inputs, { error: '1000:Customer not eligible' }, { ...assignment, customerGroup: undefined, more: 1 }]
const INVALID = [
  null,
  [],
  { ...assignment, msp_token: 'none' },
  { ...assignment, error: '1000:Customer not eligible' },
  { ...assignment, iv: undefined },
  { ...assignment, phoneNumber: 'b3Y' },
  { ...assignment, phoneNumber: 'b3Ys'.repeat(257) },
  { ...assignment, subscriptionType: 'other' },
  { ...assignment, customerGroup: '' },
  { error: '1000:Customer not eligible', phoneNumber: 'b3Ys' },
  { error: 1000 },
]

// A process that validates nothing but one kind of body would have our shared code compiled for that one alone.
for (const validator of Object.values(validate))
  for (const input of VALID) for (let i = 0; i < 20; i++) validator(input)

const document = JSON.parse(readFileSync(new URL('../generated/aid1/cmp/openapi.json', import.meta.url), 'utf8'))
const checks: [string, (input: unknown) => boolean, ((input: unknown) => unknown)?][] = [
  [OURS, (input) => validate.SendMspTokenBody(input).ok, validate.SendMspTokenBody],
  ['validate.SendMspTokenBody.is(input)', validate.SendMspTokenBody.is],
  [STOCK, await compileStockAjv(document.components.schemas, 'SendMspTokenBody')],
  ['written by hand', checkByHand],
  ['typebox 1, compiled', compileTypebox()],
  ['zod 4, safeParse', ...compileZod()],
]
for (const [name, check] of checks) {
  for (const input of VALID) assertWorks(name, check(input), true)
  for (const input of INVALID) assertWorks(name, true, !check(input))
}

const subjects = checks.map(([name, check, call = check]) => subjectOf(name, call, inputs))
const measurements = await measure(subjects, { rounds: 101, roundMs: 8 })
const rows = measurements.map((measurement): Row => {
  const { name } = measurement
  const row = {
    name,
    measured: formatTime(median(measurement.samples)),
    value: timeRatio(measurement, find(measurements, STOCK)),
    unit: '× stock ajv',
  }
  return name === OURS ? { ...row, goal: { relation: '<=', limit: 0.65 } } : row
})
report({ title: `Validate a body of ${BYTES} bytes (time)`, rows })
