import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { onboardAndProvision } from './onboard-and-provision.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

describe('examples', () => {
  it('first-call calls a stub with a client', () => {
    const words = ['--import', 'tsx', 'examples/first-call.ts']
    const output = execFileSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' })
    expect(output).toBe(
      'cmp1 asks for a personal profile for user 25bca1e2…\n' +
        'The car downloads 8944500805172032953 with 1$rsp.msp.example$DEF30A27E3CEFD34\n',
    )
  })

  it('the README shows first-call as it is', () => {
    const code = readFileSync(`${ROOT}/examples/first-call.ts`, 'utf8')
    expect(readFileSync(`${ROOT}/README.md`, 'utf8')).toContain(`\`\`\`ts\n${code}\`\`\``)
  })

  it('onboard-and-provision carries a user from onboarding to withdrawal', async () => {
    const lines: string[] = []
    await onboardAndProvision((line) => lines.push(line))
    const messages = lines.flatMap(
      (line) => /→ (?:CMP|MSP) +(\w+) +(?:GET|POST|DELETE).*(\d{3})$/.exec(line)?.slice(1).join(' ') ?? [],
    )
    expect(messages).toEqual([
      'sendMspToken 201',
      // The first car, synchronous.
      'requestActivationCode 200',
      'sendCsimStatus 201',
      // The second car, asynchronous.
      'requestActivationCode 201',
      'sendActivationCode 200',
      'sendCsimStatus 201',
      // The third car: the new profile is installed, the swapped one deleted.
      'requestActivationCode 200',
      'sendCsimStatus 201',
      'sendCsimStatus 201',
      'requestProfileStatus 200',
      'requestInvalidateMspToken 204',
      'sendCsimStatus 201',
      'sendCsimStatus 201',
    ])
    expect(lines).toContain('    The pool was full, so a profile was swapped. In use: second car, third car')
    expect(lines.at(-1)).toBe('    The federation is removed; the MSP keeps 0 tokens')
    expect(lines.join('\n')).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|4918974020143|8944500805172/)
  })
})
