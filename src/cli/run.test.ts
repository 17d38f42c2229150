import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { run } from './run.js'
import { Misuse } from './terminal.js'
import { USAGE } from './usage.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const EXAMPLES = `${ROOT}specs/device-configuration/examples/`

const FILES: Record<string, string | Uint8Array> = {
  'good.json': '{"code":"10","error":"The account ID was not found"}',
  'bad.json': '{"code":10}',
  'secret.json': '{"msp_token":"4918974020143"}',
  'clear-screen.json': '{"x\\u001b[2J":1}',
  'broken.json': '{"code":',
  'not-utf-8.json': new Uint8Array([0x22, 0xff, 0x22]),
  '-': '{"code":"10","error":"from standard input"}',
  'reset.xml': readFileSync(`${EXAMPLES}provisioning-document/reset.xml`),
  'spelled.xml': readFileSync(`${EXAMPLES}provisioning-document/reset.xml`, 'utf8').replace('"VERS"', '"vers"'),
  'secret.xml': readFileSync(`${EXAMPLES}provisioning-document/new-configuration.xml`, 'utf8').replace(
    /"msisdn" value="[^"]*"/,
    '"msisdn" value="+491701234567"',
  ),
  'entities.xml': '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>\n<a>&b;</a>',
  'proof.xml': readFileSync(`${EXAMPLES}client-authenticity-request/one-method.xml`),
}

async function ends(...words: string[]) {
  const printed: string[] = []
  const errors: string[] = []
  const status = await run(words, {
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
    async read(file) {
      const content = FILES[file]
      if (content === undefined) throw new Misuse(`${file} cannot be read (ENOENT)`)
      return typeof content === 'string' ? new TextEncoder().encode(content) : content
    },
  })
  return { status, printed: printed.join('\n'), errors: errors.join('\n') }
}

describe('mobile-identity validate', () => {
  it.each([
    [['aid1/AidError', 'good.json'], 0, 'good.json: valid'],
    [['aid1/aid-error', '-'], 0, '-: valid'],
    [
      ['aid1/AidError', 'good.json', 'bad.json'],
      1,
      'good.json: valid\n' +
        'bad.json: /error is required (required, AID.02 §5.5)\n' +
        'bad.json: /code must be string (type, AID.02 §5.5)',
    ],
    [['aid1/AidError', 'broken.json'], 1, 'broken.json: the document must be JSON in UTF-8 (json)'],
    [['aid1/AidError', 'not-utf-8.json'], 1, 'not-utf-8.json: the document must be JSON in UTF-8 (json)'],
  ])('%j ends with status %i', async (words, status, printed) => {
    expect(await ends('validate', ...words)).toEqual({ status, printed, errors: '' })
  })

  it.each([
    [['device-configuration/provisioning-document', 'reset.xml'], 0, 'reset.xml: valid'],
    [['device-configuration/ProvisioningDocument', 'reset.xml'], 0, 'reset.xml: valid'],
    [['device-configuration/client-authenticity-request', 'proof.xml'], 0, 'proof.xml: valid'],
    [
      ['device-configuration/provisioning-document', 'entities.xml'],
      1,
      'entities.xml:2: / must not have a document type declaration (xml-doctype, RCC.14 §4.1)',
    ],
    [
      ['device-configuration/provisioning-document', '--tolerant', 'spelled.xml'],
      0,
      'spelled.xml: valid\n' +
        'spelled.xml:3: warning: /wap-provisioningdoc/characteristic[1] must spell the type of a characteristic as RCC.14 does (characteristic-spelling, RCC.14 §4.2)',
    ],
  ])('%j of XML ends with status %i', async (words, status, printed) => {
    expect(await ends('validate', ...words)).toEqual({ status, printed, errors: '' })
  })

  it('names line, rule and clause of an XML document, and no value', async () => {
    const { status, printed } = await ends('validate', 'device-configuration/provisioning-document', 'secret.xml')
    expect(status).toBe(1)
    expect(printed).toMatch(/^secret\.xml:\d+: \/wap-provisioningdoc\/\S+ must .* \(msisdn-value, RCC\.14 §4\.2\)$/)
    expect(printed).not.toContain('491701234567')
  })

  it('prints warnings that a program can read', async () => {
    const words = ['--json', '--tolerant', 'device-configuration/provisioning-document', 'spelled.xml']
    const [report] = JSON.parse((await ends('validate', ...words)).printed)
    expect(report).toMatchObject({ file: 'spelled.xml', ok: true, issues: [], warnings: [{ line: 3 }] })
  })

  it('prints what a program can read', async () => {
    const { status, printed } = await ends('validate', '--json', 'aid1/AidError', 'good.json', 'bad.json')
    expect(status).toBe(1)
    expect(JSON.parse(printed)).toMatchObject([
      { file: 'good.json', ok: true, issues: [] },
      {
        file: 'bad.json',
        ok: false,
        issues: [
          { pointer: '/error', code: 'required' },
          { pointer: '/code', code: 'type' },
        ],
      },
    ])
  })

  it('prints no value of a document', async () => {
    const { printed } = await ends('validate', 'aid1/SendMspTokenBody', 'secret.json')
    expect(printed).toContain('/msp_token must match')
    expect(printed).not.toContain('4918974020143')
  })

  it('sends no control characters of a document to the terminal', async () => {
    const { printed } = await ends('validate', 'device-configuration/FlowQuery', 'clear-screen.json')
    expect(printed).toMatch(/^clear-screen\.json: \/x\ufffd\[2J must /)
  })

  it.each([
    [['aid1/Nothing', 'good.json'], 'aid1/Nothing is not a schema: see mobile-identity list'],
    [['aid1', 'good.json'], 'aid1 is not a schema: see mobile-identity list'],
    [['aid9/AidError', 'good.json'], 'aid9 is not a contract. There are: aid1'],
    [['__proto__/x', 'good.json'], '__proto__ is not a contract. There are: aid1'],
    [['aid1/AidError', 'missing.json'], 'missing.json cannot be read (ENOENT)'],
    [['aid1/AidError'], 'validate takes a schema and at least one file'],
    [['--jsn', 'aid1/AidError', 'good.json'], "Unknown option '--jsn'"],
    [['--tolerant', 'aid1/AidError', 'good.json'], '--tolerant is for documents in XML, and aid1/AidError is JSON'],
  ])('%j ends with status 2', async (words, message) => {
    const { status, errors } = await ends('validate', ...words)
    expect(errors).toContain(message)
    expect(errors).toContain('See mobile-identity --help')
    expect(status).toBe(2)
  })
})

describe('mobile-identity list', () => {
  it('names contracts, operations and schemas', async () => {
    const { status, printed } = await ends('list')
    expect(status).toBe(0)
    expect(printed).toContain(
      '    requestActivationCode      POST   /v1/activation-code-requests/{msp_token}  (AID.02 §7.7)',
    )
    expect(printed).toContain('    aid1/SendMspTokenBody')
  })

  it('prints what a program can read', async () => {
    const [aid1, deviceConfiguration] = JSON.parse((await ends('list', '--json')).printed)
    expect(aid1).toMatchObject({ contract: 'aid1', apis: [{ api: 'cmp' }, { api: 'msp' }] })
    expect(aid1.schemas).toContain('AccountIdClaims')
    expect(deviceConfiguration.schemas).toEqual(expect.arrayContaining(['ConfigurationQuery', 'provisioning-document']))
  })
})

describe('mobile-identity', () => {
  it('prints its usage, and its version', async () => {
    for (const words of [['--help'], ['-h'], ['mock', '--help'], ['validate', 'aid1/AidError', '-h']]) {
      expect(await ends(...words)).toEqual({ status: 0, printed: USAGE, errors: '' })
    }
    expect((await ends('validate', 'aid1/AidError', '--', '--help')).status).not.toBe(0)
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(await ends('--version')).toEqual({ status: 0, printed: version, errors: '' })
  })

  it.each([
    [[], 'a command is due'],
    [['mok'], 'mok is not a command'],
  ])('%j ends with status 2', async (words, message) => {
    expect(await ends(...words)).toEqual({ status: 2, printed: '', errors: `${message}\nSee mobile-identity --help` })
  })

  it('reads files and standard input, and exits as it should', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cli-'))
    writeFileSync(join(folder, 'good.json'), FILES['good.json'] as string)
    const program = ['--import', 'tsx', 'src/cli/mobile-identity.ts', 'validate', 'aid1/AidError']
    const good = execFileSync(process.execPath, [...program, join(folder, 'good.json'), '-'], {
      cwd: ROOT,
      encoding: 'utf8',
      input: FILES['good.json'] as string,
    })
    expect(good).toBe(`${join(folder, 'good.json')}: valid\n-: valid\n`)
    const missing = spawnSync(process.execPath, [...program, join(folder, 'missing.json')], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    expect(missing.status).toBe(2)
    expect(missing.stderr).toContain('missing.json cannot be read (ENOENT)')
    rmSync(folder, { recursive: true })
  })
})
