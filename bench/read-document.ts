/**
 * Reads configuration documents of 2 KB and 40 KB: text → XSD → rules → typed value.
 */

import { readFileSync } from 'node:fs'
import { XMLParser } from 'fast-xml-parser'
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm'
import { buildProvisioningDocument, validateProvisioningDocument } from 'mobile-identity-contracts/device-configuration'
import xsdSchemaValidator from 'xsd-schema-validator'
import { documentOf } from './documents.js'
import { assertWorks, find, type Measurement, measure, median, subjectOf, timeRatio } from './measure.js'
import { report } from './processes.js'
import { formatTime, type Row } from './table.js'

const XSD = readFileSync(
  new URL('../../../../../../specs/device-configuration/provisioning-document.xsd', import.meta.url),
  'utf8',
)
const OURS = 'validateProvisioningDocument(xml)'
const XSD_ONLY = 'libxml2-wasm, parse and XSD'
const WALK = 'libxml2-wasm, parse and walk, no XSD'
const BROKEN = '<wap-provisioningdoc><parm/></wap-provisioningdoc>'

const schema = XmlDocument.fromString(XSD)
const validator = XsdValidator.fromDoc(schema)

function validateOnly(xml: string): boolean {
  const document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
    return true
  } catch {
    return false
  } finally {
    document.dispose()
  }
}

type Plain = { name: string; attributes: Record<string, string>; children: Plain[] }

function walkOnly(xml: string): Plain {
  const document = XmlDocument.fromString(xml)
  try {
    return walk(document.root)
  } finally {
    document.dispose()
  }
}

function walk(element: XmlElement): Plain {
  const attributes: Record<string, string> = {}
  for (const { name, value } of element.attrs) attributes[name] = value
  const children: Plain[] = []
  for (let node = element.firstChild; node !== null; node = node.next) {
    if (node instanceof XmlElement) children.push(walk(node))
  }
  return { name: element.name, attributes, children }
}

const parser = new XMLParser({ ignoreAttributes: false })

async function rowsOf(bytes: number): Promise<Row[]> {
  const texts = Array.from({ length: 16 }, (_, seed) => buildProvisioningDocument(documentOf(bytes, seed)))
  const size = `${(Buffer.byteLength(texts[0] ?? '') / 1024).toFixed(1)} KB`
  for (const text of texts)
    assertWorks(OURS, validateProvisioningDocument(text).ok, !validateProvisioningDocument(BROKEN).ok)
  assertWorks(XSD_ONLY, validateOnly(texts[0] ?? ''), !validateOnly(BROKEN))
  const subjects = [
    subjectOf(OURS, validateProvisioningDocument, texts),
    subjectOf(XSD_ONLY, validateOnly, texts),
    subjectOf(WALK, walkOnly, texts),
    subjectOf('fast-xml-parser, no validation', (text: string) => parser.parse(text), texts),
  ]
  const measurements = await measure(subjects, { rounds: 41, roundMs: 30 })
  const ours = find(measurements, OURS)
  const row = (measurement: Measurement): Row => ({
    name: `${size}: ${measurement.name}`,
    measured: formatTime(median(measurement.samples)),
  })
  const java = await timeOfJava(texts[0] ?? '')
  return [
    {
      ...row(ours),
      value: timeRatio(ours, find(measurements, WALK)),
      unit: '× a walk',
      goal: { relation: '<=', limit: 1.3 },
    },
    ...measurements.slice(1).map((one) => ({ ...row(one), value: timeRatio(ours, one), unit: '× for ours' })),
    java === undefined
      ? { name: `${size}: xsd-schema-validator`, measured: 'no Java here' }
      : {
          name: `${size}: xsd-schema-validator`,
          measured: formatTime(java),
          value: java / median(ours.samples),
          unit: '× slower than ours',
          goal: { relation: '>=', limit: 1000 },
        },
  ]
}

/** Each call starts a JVM, so a few tell enough. In nanoseconds; undefined where there is no Java. */
async function timeOfJava(xml: string): Promise<number | undefined> {
  const file = new URL('../../../../../../specs/device-configuration/provisioning-document.xsd', import.meta.url)
    .pathname
  const samples: number[] = []
  try {
    for (let round = 0; round < 5; round++) {
      const started = performance.now()
      const { valid } = await xsdSchemaValidator.validateXML(xml, file)
      if (!valid) throw new Error('xsd-schema-validator refuses a valid input')
      samples.push((performance.now() - started) * 1e6)
    }
  } catch (error) {
    if (/java|spawn|class/i.test(String(error))) return undefined
    throw error
  }
  return median(samples)
}

report({
  title: 'Read a configuration document: XSD, rules, typed value (time)',
  rows: [...(await rowsOf(2048)), ...(await rowsOf(40_960))],
})
