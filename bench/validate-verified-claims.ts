/**
 * Validates verified claims of 4 KB with evidence of every type: the schema, and what the parts ask of each other (IDA Schema §5.4).
 */

import { readFileSync } from 'node:fs'
import { validateVerifiedClaims } from 'mobile-identity-contracts/identity-assurance'
import { validate } from 'mobile-identity-contracts/identity-assurance/validators'
import { wholeElement } from '../src/identity-assurance/testing/verified-claims-samples.js'
import { assertWorks, find, measure, median, subjectOf, timeRatio } from './measure.js'
import { compileStockAjv } from './peers/stock-ajv.js'
import { compileZodVerifiedClaims } from './peers/zod-verified-claims.js'
import { report } from './processes.js'
import { formatTime, type Row } from './table.js'

const OURS = 'validateVerifiedClaims(input)'
const STOCK = 'stock ajv, standalone'
const ZOD = 'zod 4, safeParse'

const texts = Array.from({ length: 64 }, (_, seed) => JSON.stringify(wholeElement(seed)))
const BYTES = Buffer.byteLength(texts[0] ?? '')
if (texts.some((text) => Buffer.byteLength(text) !== BYTES)) throw new Error('the inputs differ in length')
if (BYTES < 3900 || BYTES > 4300) throw new Error(`the input has ${BYTES} bytes, not about 4 KB`)
const inputs: unknown[] = texts.map((text) => JSON.parse(text))

/** The input with another value at a JSON Pointer. */
function changed(pointer: string, value: unknown): unknown {
  const copy: unknown = JSON.parse(texts[0] ?? '')
  const names = pointer.split('/').slice(1)
  const last = names.pop() ?? ''
  const parent = names.reduce((at, name) => (at as Record<string, unknown>)[name], copy) as Record<string, unknown>
  parent[last] = value
  return copy
}

const VALID = [...inputs, inputs, changed('/more', 1), changed('/claims/updated_at', 1_794_000_000)]
const INVALID = [
  null,
  [],
  {},
  changed('/claims', null),
  changed('/verification/trust_framework', ''),
  changed('/verification/time', '2026-05-11'),
  changed('/verification/evidence/0/type', 'id_document'),
  changed('/verification/evidence/0/check_details/1/check_method', undefined),
  changed('/verification/evidence/0/attachments/0/digest/value', '#'),
  changed('/verification/evidence/2/attestation/voucher/birthdate', '1959-02-30'),
  changed('/verification/evidence/3/serial_number', 7),
]

// A process that validates nothing but one kind of value would have our shared code compiled for that one alone.
for (const validator of Object.values(validate)) for (const input of VALID) for (let i = 0; i < 5; i++) validator(input)

const document = JSON.parse(
  readFileSync(new URL('../generated/identity-assurance/identity-provider/openapi.json', import.meta.url), 'utf8'),
)
const { schemas } = document.components
const checks: [string, (input: unknown) => boolean, ((input: unknown) => unknown)?][] = [
  [OURS, (input) => validateVerifiedClaims(input).ok, validateVerifiedClaims],
  ['validate.VerifiedClaims(input)', (input) => validate.VerifiedClaims(input).ok, validate.VerifiedClaims],
  [STOCK, await compileStockAjv(schemas, 'VerifiedClaims')],
  [ZOD, ...compileZodVerifiedClaims(schemas)],
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
  return name === OURS ? { ...row, goal: { relation: '<=', limit: 1.1 } } : row
})
report({ title: `Validate verified claims of ${BYTES} bytes (time)`, rows })
