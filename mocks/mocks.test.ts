import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mockableContracts, mockDocuments } from './mock-documents.js'
import { startMock } from './prism-server.js'
import { freePort } from './testing/free-port.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PROGRAM = ['--import', 'tsx', 'src/cli/mobile-identity.ts', 'mock']

/** The port of the first mock; the second is the next one. */
let port: number
let mocks: ChildProcess
let output = ''

beforeAll(async () => {
  port = await freePort(2)
  mocks = spawn(process.execPath, [...PROGRAM, 'aid1', '--port', `${port}`], { cwd: ROOT })
  mocks.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  await new Promise<void>((resolve, reject) => {
    mocks.stdout?.on('data', () => output.includes('Ctrl-C stops the mocks') && resolve())
    mocks.once('exit', () => reject(new Error(`the mocks ended: ${output}`)))
  })
}, 60_000)

afterAll(() => {
  mocks.kill('SIGKILL')
})

describe('the mocks', () => {
  it('print a curl line for each that works when pasted', async () => {
    const lines = output.split('\n').filter((line) => line.startsWith('curl '))
    expect(lines).toHaveLength(2)
    for (const line of lines) {
      const { url, init } = requestOf(line)
      expect((await fetch(url, init)).ok).toBe(true)
    }
  })

  it('answer malformed JSON too', async () => {
    const { url, init } = requestOf(output.split('\n').findLast((line) => line.startsWith('curl ')) ?? '')
    const response = await fetch(url, { ...init, body: '{"profileType":', signal: AbortSignal.timeout(5_000) })
    expect(response.ok).toBe(false)
  })

  it('print where each listens, and of which document', () => {
    expect(output).toContain(
      `aid1/cmp  http://127.0.0.1:${port}  mobile-identity-contracts/specs/aid1/cmp.openapi.json`,
    )
    expect(output).toContain(
      `aid1/msp  http://127.0.0.1:${port + 1}  mobile-identity-contracts/specs/aid1/msp.openapi.json`,
    )
  })

  it('end with one clear line when a port is taken', () => {
    const { status, stderr } = spawnSync(process.execPath, [...PROGRAM, 'aid1', '--port', `${port}`], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stderr).toBe(`aid1/cmp: port ${port} is taken: choose another with --port\n`)
  })

  it.each([
    [
      'a contract that does not exist',
      ['nope'],
      'nope is not a contract with mocks. There are: aid1, ciba, device-configuration, identity-assurance, mobile-connect\n',
    ],
    ['a port that is no number', ['--port', 'x'], '--port takes a number from 1 to 65000\n'],
    ['an option that does not exist', ['--prot=1'], expect.stringContaining("Unknown option '--prot'")],
  ])('end with status 2 on %s', (_, words, want) => {
    const { status, stderr } = spawnSync(process.execPath, [...PROGRAM, ...words], { cwd: ROOT, encoding: 'utf8' })
    expect(stderr).toEqual(want)
    expect(status).toBe(2)
  })

  it('listen on the ports that their documents state, unless told otherwise', () => {
    expect(mockDocuments(['aid1']).map(({ url }) => url)).toEqual(['http://127.0.0.1:4010', 'http://127.0.0.1:4011'])
    expect(mockDocuments(['aid1'], 5000).map(({ url }) => url)).toEqual([
      'http://127.0.0.1:5000',
      'http://127.0.0.1:5001',
    ])
  })

  it('are in the README, each with its port and its document', () => {
    const readme = readFileSync(join(ROOT, 'mocks/README.md'), 'utf8')
    const rows = [...readme.matchAll(/^\| `(\S+)` +\| (\d+) \| `(\S+)` +\|$/gm)].map(([, ...cells]) => cells)
    const known = mockDocuments(mockableContracts()).map(({ contract, api, url, file }) => {
      return [`${contract}/${api}`, new URL(url).port, relative(ROOT, file)]
    })
    expect(rows.sort()).toEqual(known.sort())
  })

  it('ask for the Prism that the project has', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    const names = Object.keys(devDependencies).filter((name) => name.startsWith('@stoplight/prism-'))
    const words = names.map((name) => `${name}@${devDependencies[name]}`).join(' ')
    expect(readFileSync(join(ROOT, 'mocks/prism-server.ts'), 'utf8')).toContain(`npm install --save-dev ${words}'`)
  })

  it('name the document that is broken', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mocks-'))
    const file = join(folder, 'mock.openapi.json')
    writeFileSync(file, '{"nothing": true}')
    const [document] = mockDocuments(['aid1'])
    if (document === undefined) throw new Error('there is no document')
    await expect(startMock({ ...document, file })).rejects.toThrow(
      `aid1/cmp: Prism cannot read ${file}: Unsupported document format`,
    )
    rmSync(folder, { recursive: true })
  })

  it('all stop on Ctrl-C, with status 0', async () => {
    const own = await freePort(2)
    const child = spawn(process.execPath, [...PROGRAM, 'aid1', '--port', `${own}`], { cwd: ROOT, detached: true })
    await new Promise<void>((resolve) =>
      child.stdout.on('data', (text) => String(text).includes('Ctrl-C') && resolve()),
    )
    // A terminal sends the signal to the whole group.
    process.kill(-(child.pid ?? 0), 'SIGINT')
    const code = await new Promise((resolve) => child.once('exit', resolve))
    expect(code).toBe(0)
    await expect(fetch(`http://127.0.0.1:${own}/`)).rejects.toThrow('fetch failed')
  })

  it('all stop when the command alone is told to, with status 0', async () => {
    mocks.kill('SIGTERM')
    const code = await new Promise((resolve) => mocks.once('exit', resolve))
    expect(code).toBe(0)
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow('fetch failed')
  })
})

/** The request that a shell would let curl make: the shell takes the line apart, so its quoting is tested and curl need not be there. */
function requestOf(line: string): { url: string; init: RequestInit } {
  const shell = execFileSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; }; ${line}`], { encoding: 'utf8' })
  const words = shell.split('\0')
  const after = (option: string) => words.flatMap((word, index) => (words[index - 1] === option ? [word] : []))
  const headers = after('-H').map((header): [string, string] => [
    header.replace(/:.*/s, ''),
    header.replace(/^[^:]+: /, ''),
  ])
  const [method = ''] = after('-X')
  const [body] = after('-d')
  const url = words.find((word) => word.startsWith('http://')) ?? ''
  return { url, init: { method, headers, ...(body !== undefined && { body }) } }
}
