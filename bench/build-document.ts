/**
 * Writes a configuration document of 2 KB, checked against the rules, against the bare concatenation of the same strings.
 */

import {
  buildProvisioningDocument,
  type Characteristic,
  type ProvisioningDocument,
  validateProvisioningDocument,
} from 'mobile-identity-contracts/device-configuration'
import { documentOf } from './documents.js'
import { find, measure, median, subjectOf, timeRatio } from './measure.js'
import { report } from './processes.js'
import { formatTime, type Row } from './table.js'

const OURS = 'buildProvisioningDocument(document)'
const BARE = 'concatenation, nothing escaped, nothing checked'
const ESCAPED = 'concatenation, escaped'

/** The same text from the same value, as one would write it for one document. */
function concatenate(document: ProvisioningDocument, encode: (text: string) => string): string {
  const parm = (name: string, value: string | number, indent: string) =>
    `${indent}<parm name="${encode(name)}" value="${encode(String(value))}"/>\n`
  let text = '<?xml version="1.0"?>\n<wap-provisioningdoc version="1.1">\n'
  const { vers, token, accessControl, user, applications } = document
  text += `  <characteristic type="VERS">\n${parm('version', vers?.version ?? 0, '    ')}${parm('validity', vers?.validity ?? 0, '    ')}  </characteristic>\n`
  text += `  <characteristic type="TOKEN">\n${parm('token', token?.token ?? '', '    ')}  </characteristic>\n`
  text += '  <characteristic type="ACCESS-CONTROL">\n    <characteristic type="DEFAULT">\n'
  for (const appId of accessControl?.default.appIds ?? []) text += parm('app-id', appId, '      ')
  text += '    </characteristic>\n'
  for (const { fqdn, appIds } of accessControl?.servers ?? []) {
    text += `    <characteristic type="SERVER">\n${parm('fqdn', fqdn, '      ')}`
    for (const appId of appIds) text += parm('app-id', appId, '      ')
    text += '    </characteristic>\n'
  }
  text += '  </characteristic>\n'
  text += `  <characteristic type="USER">\n${parm('msisdn', user?.msisdn ?? '', '    ')}  </characteristic>\n`
  for (const application of applications) text += write(application, '  ')
  return `${text}</wap-provisioningdoc>\n`

  function write({ type, parms, characteristics }: Characteristic, indent: string): string {
    let inner = ''
    for (const { name, value = '' } of parms) inner += parm(name, value, `${indent}  `)
    for (const one of characteristics) inner += write(one, `${indent}  `)
    return `${indent}<characteristic type="${encode(type)}">\n${inner}${indent}</characteristic>\n`
  }
}

const plain = (text: string) => text
const escaped = (text: string) => text.replace(/[&<>"\t\n\r]/g, (one) => `&#${one.charCodeAt(0)};`)

/** A string that was put together is made whole when it is looked into, as it is when it is sent. */
const flat = (text: string) => text.charCodeAt(text.length >> 1)

const documents = Array.from({ length: 16 }, (_, seed) => documentOf(2048, seed))
for (const document of documents) {
  const [ours, theirs] = [buildProvisioningDocument(document), concatenate(document, escaped)]
  if (JSON.stringify(validateProvisioningDocument(ours)) !== JSON.stringify(validateProvisioningDocument(theirs))) {
    throw new Error('the two do not write the same document')
  }
}

const subjects = [
  subjectOf(OURS, (document: ProvisioningDocument) => flat(buildProvisioningDocument(document)), documents),
  subjectOf(BARE, (document: ProvisioningDocument) => flat(concatenate(document, plain)), documents),
  subjectOf(ESCAPED, (document: ProvisioningDocument) => flat(concatenate(document, escaped)), documents),
]
const measurements = await measure(subjects, { rounds: 101, roundMs: 8 })
const rows = measurements.map((measurement): Row => {
  const { name } = measurement
  const row = {
    name,
    measured: formatTime(median(measurement.samples)),
    value: timeRatio(measurement, find(measurements, BARE)),
    unit: '× concatenation',
  }
  return name === OURS ? { ...row, goal: { relation: '<=', limit: 2 } } : row
})
report({ title: 'Write a configuration document of 2 KB (time)', rows })
