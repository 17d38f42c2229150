import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand, works } from './run-command.js'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a command', () => {
  it('gives its status and what it printed, and leaves all of it in a log', async () => {
    const end = await run('console.log("out"); console.error("err"); process.exitCode = 3')
    expect(end).toEqual({ status: 3, stdout: 'out\n' })
    expect(readFileSync(join(folder, 'logs/one.log'), 'utf8')).toMatch(/^\$ .*\n(out\nerr|err\nout)\n\nexit 3\n$/s)
  })

  it('gets the environment that it needs', async () => {
    const end = await run('process.stdout.write(process.env.WANTED)', { environment: { WANTED: 'here' } })
    expect(end.stdout).toBe('here')
  })

  it('that does not end is stopped', async () => {
    const end = await run('setInterval(() => {}, 1000)', { timeoutMs: 1 })
    expect(end.status).toBeUndefined()
    expect(readFileSync(join(folder, 'logs/one.log'), 'utf8')).toContain('stopped: it took too long')
  })

  it('that is not there ends with 127', async () => {
    expect(await runCommand({ words: ['no-such-program'], folder, log: join(folder, 'logs/two.log') })).toEqual({
      status: 127,
      stdout: '',
    })
  })

  it.each([
    [process.execPath, ['--version'], true],
    [process.execPath, ['--no-such-option'], false],
    ['no-such-program', [], false],
  ])('works when it is there and ends well: %s %j', (command, words, verdict) => {
    expect(works(command, words)).toBe(verdict)
  })
})

function run(program: string, more: { environment?: Record<string, string>; timeoutMs?: number } = {}) {
  return runCommand({ words: [process.execPath, '-e', program], folder, log: join(folder, 'logs/one.log'), ...more })
}
