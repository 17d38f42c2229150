import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { XML_READER_FAULTS } from '../../xml/element-reader.js'
import { XML_TEXT_FAULTS } from '../../xml/xml-text.js'
import { XSD_FAULTS } from '../../xml/xsd-schema.js'
import { buildProvisioningDocument } from './provisioning-document-builder.js'
import { type ProvisioningOptions, validateProvisioningDocument } from './provisioning-document-validator.js'
import { PROVISIONING_RULES } from './provisioning-rules.js'

const SPECS = 'specs/device-configuration'

/** Folder below `pass/` and `fail/` → how its files are read. */
const CONTEXTS: Readonly<Record<string, ProvisioningOptions>> = {
  '.': {},
  default: { origin: 'default' },
  additional: { origin: 'additional' },
  'id-provider': { origin: 'additional', idProvider: true },
  tolerant: { mode: 'tolerant' },
}

/** Faults whose documents are too big for a file, or that the schema cannot show; other tests make them. */
const WITHOUT_FIXTURE = ['xml-too-large', 'xml-elements', 'xsd-nodes', 'xsd-other']

const MESSAGES = new Map<string, string>([
  ...Object.entries({ ...XML_TEXT_FAULTS, ...XML_READER_FAULTS, ...XSD_FAULTS }),
  ...PROVISIONING_RULES.map(({ id, message }) => [id, message] as const),
])
const CLAUSES = new Map<string, string>(PROVISIONING_RULES.map(({ id, clause }) => [id, clause]))

function filesOf(verdict: 'pass' | 'fail') {
  const folder = join(SPECS, 'fixtures', verdict, 'provisioning-document')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => {
      const options = CONTEXTS[dirname(name)]
      if (options === undefined) throw new Error(`No context is known for ${name}`)
      return { name, options, code: codeOf(name), xml: readFileSync(join(folder, name)) }
    })
}

/** What the name of a file says before its tilde. */
function codeOf(name: string): string {
  return basename(name, '.xml').replace(/~.*$/, '')
}

const passing = filesOf('pass')
const failing = filesOf('fail')
const issue = (code: string) => ({
  code,
  message: MESSAGES.get(code),
  source: CLAUSES.get(code) ?? 'RCC.14 §4.1',
  pointer: expect.stringMatching(/^\/(?:$|[\w*-]+)/),
})

describe('examples', () => {
  const folder = join(SPECS, 'examples/provisioning-document')

  it.each([
    ['new-configuration', 'default'],
    ['no-change', 'default'],
    ['reset', 'default'],
    ['reset-and-stop', 'default'],
    ['reset-until-user-action', 'default'],
    ['user-message', 'default'],
    ['mo-sms', undefined],
    ['sms-port-zero', undefined],
    ['data-off', 'default'],
    ['managed-object', 'default'],
  ] as const)('%s is valid in strict mode, and is what the builder writes', (name, origin) => {
    const xml = readFileSync(join(folder, `${name}.xml`), 'utf8')
    const result = validateProvisioningDocument(xml, origin === undefined ? {} : { origin })
    expect(result).toEqual({ ok: true, value: expect.anything() })
    if (result.ok) expect(buildProvisioningDocument(result.value)).toBe(xml)
  })

  it('are all named above', () => {
    expect(readdirSync(folder)).toHaveLength(10)
  })
})

describe('passing fixtures', () => {
  it.each(passing.map((file) => [file.name, file] as const))('%s', (_name, { xml, options, code }) => {
    const result = validateProvisioningDocument(xml, options)
    const warned = MESSAGES.has(code)
    if (!warned) expect(result).toEqual({ ok: true, value: expect.anything() })
    else
      expect(result).toEqual({ ok: true, value: expect.anything(), warnings: [expect.objectContaining(issue(code))] })
  })

  const values = passing.filter(({ name }) => !/policy-port-ignored|token-validity/.test(name))

  it.each(values.map((file) => [file.name, file] as const))('%s is the same after building it', (_name, file) => {
    const result = validateProvisioningDocument(file.xml, file.options)
    if (!result.ok) throw new Error('must pass')
    expect(validateProvisioningDocument(buildProvisioningDocument(result.value))).toEqual({
      ok: true,
      value: result.value,
    })
  })

  it.each(
    passing
      .filter(({ name }) => name.startsWith('tolerant') && MESSAGES.has(codeOf(name)))
      .map((f) => [f.name, f] as const),
  )('%s is refused in strict mode, for the same reason', (_name, { xml, options, code }) => {
    const result = validateProvisioningDocument(xml, { ...options, mode: 'strict' })
    expect(result).toEqual({ ok: false, issues: [expect.objectContaining(issue(code))] })
  })
})

describe('failing fixtures', () => {
  it.each(failing.map((file) => [file.name, file] as const))('%s has this fault, and no other', (_name, file) => {
    const { xml, options, code } = file
    const result = validateProvisioningDocument(xml, options)
    expect(result).toEqual(expect.objectContaining({ ok: false, issues: [expect.objectContaining(issue(code))] }))
  })

  it.each(failing.filter(({ options }) => options.origin !== undefined).map((file) => [file.name, file] as const))(
    '%s is accepted when its origin is not known',
    (_name, { xml }) => {
      expect(validateProvisioningDocument(xml)).toEqual({ ok: true, value: expect.anything() })
    },
  )

  it.each([...MESSAGES.keys()].filter((code) => !WITHOUT_FIXTURE.includes(code)))('there is one for %s', (code) => {
    const rule = PROVISIONING_RULES.find(({ id }) => id === code)
    const shown = rule?.verdict === 'ignored' ? passing : failing
    expect(shown.filter((file) => file.code === code)).not.toEqual([])
  })

  it.each(PROVISIONING_RULES.filter(({ verdict }) => verdict !== 'fault').map(({ id }) => id))(
    'there is a passing one with the warning %s',
    (code) => {
      expect(passing.filter((file) => file.code === code)).not.toEqual([])
    },
  )
})
