import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { freePort } from '../mocks/testing/free-port.js'
import { authenticateWithASim } from './authenticate-with-a-sim.js'
import { startOperator } from './ciba/operator.js'
import { configureADevice } from './configure-a-device.js'
import { signIn } from './first-sign-in.js'
import { startBank } from './identity-assurance/bank.js'
import { onboardACustomer } from './onboard-a-customer.js'
import { onboardAndProvision } from './onboard-and-provision.js'
import { signInOnTheBackChannel } from './sign-in-on-the-back-channel.js'
import { signInWithRedirect } from './sign-in-with-redirect.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

describe('examples', () => {
  it('first-call calls a stub with a client', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'first-call-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    // A mock may listen on the port that the README shows.
    const code = readFileSync(`${ROOT}/examples/first-call.ts`, 'utf8').replaceAll('4011', `${await freePort(1)}`)
    writeFileSync(join(folder, 'first-call.mts'), code)
    const words = ['--import', 'tsx', join(folder, 'first-call.mts')]
    const output = execFileSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' })
    expect(output).toBe(
      'cmp1 asks for a personal profile for user 25bca1e2…\n' +
        'The car downloads 8944500805172032953 with 1$rsp.msp.example$DEF30A27E3CEFD34\n',
    )
  })

  it.each(['first-call', 'first-sign-in'])('the README shows %s as it is', (name) => {
    const code = readFileSync(`${ROOT}/examples/${name}.ts`, 'utf8')
    expect(readFileSync(`${ROOT}/README.md`, 'utf8')).toContain(`\`\`\`ts\n${code}\`\`\``)
  })

  it('first-sign-in learns who somebody is whom the operator knows', async () => {
    const { handler, jwks, answer } = await startOperator({
      clients: [{ client_id: 'bank', client_secret: 'made-up', backchannel_token_delivery_mode: 'poll' }],
      intervalSeconds: 1,
      now: Date.now,
      fetch,
      askUser: ({ authReqId }) => void answer(authReqId, 'yes'),
    })
    vi.stubGlobal('fetch', async (target: string, init?: RequestInit) => {
      const isJwks = new URL(target).pathname === '/jwks'
      return isJwks ? new Response(jwks) : handler.fetch(new Request(target, init))
    })
    expect(await signIn('+34600000001', 'made-up')).toBe('p7Wc2LxQ9dRk')
    expect(await signIn('+34600000002', 'made-up')).toBeUndefined()
    vi.unstubAllGlobals()
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

  it('configure-a-device agrees on a version, proves its user by SMS, meets a second server and is reset', async () => {
    const lines: string[] = []
    await configureADevice((line) => lines.push(line))
    const steps = lines.flatMap((line) => /^(?:\s*\d+ {2}(.*\S)|\s+(Services.*))$/.exec(line)?.slice(1) ?? [])
    const said = steps.filter(Boolean).map((step) => step.replace(/\s+/g, ' '))
    const byOtp = (server: string, version: number) => [
      `device → ${server} server GET vers=0, version 6.0`,
      `${server} server → device 406 version-unsupported, speaks 5.0`,
      `device → ${server} server GET vers=0, version 5.0`,
      `${server} server → device 200 otp-required`,
      `${server} server → device SMS to port 37273 with an OTP`,
      `device → ${server} server GET vers=0, version 5.0, OTP`,
      `${server} server → device 200 document of version ${version}`,
    ]
    expect(said).toEqual([
      ...byOtp('default', 7),
      'Services: ap2204 configured',
      ...byOtp('chat', 3),
      'Services: ap2002 configured',
      'device → default server GET vers=7, version 5.0',
      // What the chat server configured stays: a document without access control says nothing of it.
      'default server → device 200 document of version 0',
      'Services: all back to default behaviour',
      // The token of the first time is as good as an OTP.
      'device → default server GET vers=0, version 5.0',
      'default server → device 200 document of version 7',
      'Services: ap2204 configured',
    ])
    expect(lines.join('\n')).not.toMatch(/001010123456789|447900000001/)
  })

  it('authenticate-with-a-sim is configured by its SIM, follows one that is ahead, and trusts no other network', async () => {
    const lines: string[] = []
    await authenticateWithASim((line) => lines.push(line))
    const [relay, document] = ['200 application/vnd.gsma.eap-relay.v1.0+json', '200 text/vnd.wap.connectivity-xml']
    expect(lines).toEqual([
      'With the SIM:',
      `GET ${relay}`,
      `POST ${document}`,
      '  configured, version 7',
      'With the SIM, ahead:',
      `GET ${relay}`,
      `POST ${relay}`,
      `POST ${document}`,
      '  configured, version 7',
      'With a SIM of another key:',
      `GET ${relay}`,
      '  aborted: network-not-authenticated',
    ])
  })

  it('sign-in-with-redirect signs a user in by redirect, then from server to server', async () => {
    const lines: string[] = []
    await signInWithRedirect((line) => lines.push(line))
    const steps = lines.flatMap((line) => /^\s*\d+ {2}(.*\S)/.exec(line)?.[1]?.replace(/\s+/g, ' ') ?? [])
    expect(steps).toEqual([
      'shop → discovery POST /v2/discovery 200',
      'operator → user asks on the phone for openid mc_identity_signup, and the user says yes',
      'browser → operator GET /authorize 302',
      'shop → operator POST /token 200',
      'shop → operator GET /jwks 200',
      'shop → operator GET /premiuminfo 200',
      'shop → operator POST /si-authorize 200',
      'operator → user asks on the phone for openid mc_authn, and the user says yes',
      'shop → operator GET /jwks 200',
      'operator → shop POST /notification 204',
    ])
    expect(lines).toContain('    Jane of London is signed in at level 2')
    expect(lines.at(-1)).toBe('    The user is signed in at level 2')
    expect(lines.join('\n')).not.toMatch(/447700900250|made-up|eyJ/)
  })

  it('sign-in-on-the-back-channel knows a caller by polling, by ping and by push, and another one not', async () => {
    const lines: string[] = []
    await signInOnTheBackChannel((line) => lines.push(line))
    const known = '  The bank knows the caller as p7Wc2LxQ9dRk, by mod-mf'
    const asked = '  The phone asks: is it you, W4SCT?'
    expect(lines.filter((line) => line === asked)).toHaveLength(4)
    expect(lines.filter((line) => line !== asked)).toEqual([
      '  GET /.well-known/openid-configuration → 200',
      'Poll: the bank asks every 5 s',
      '  POST /bc-authorize → 200',
      '  POST /token → 400 authorization_pending',
      '  POST /token → 200',
      known,
      'Ping: the operator says when, and the bank asks then',
      '  POST /bc-authorize → 200',
      '  POST /ping/backchannel-notification → 204',
      '  POST /token → 200',
      known,
      'Push: the operator sends the tokens',
      '  POST /bc-authorize → 200',
      '  POST /push/backchannel-notification → 204',
      known,
      'Ping: it is not the customer who calls',
      '  POST /bc-authorize → 200',
      '  POST /ping/backchannel-notification → 204',
      '  POST /token → 400 access_denied',
      '  The bank ends the call: denied',
    ])
    expect(lines.join('\n')).not.toMatch(/34600000001|a-secret-of-the-bank|eyJ/)
  })

  it('onboard-a-customer tells a supplier what it asked for, and a venue no more than an age', async () => {
    const lines: string[] = []
    await onboardACustomer((line) => lines.push(line))
    const answered = ['authorize', 'token', 'userinfo']
    expect(lines.flatMap((line) => /answers (\w+):/.exec(line)?.slice(1) ?? [])).toEqual(Array(3).fill(answered).flat())
    expect(lines.filter((line) => line.startsWith('  It learned'))).toEqual([
      '  It learned: Ada Sample of Norwich',
      '  It learned: at least 21, true; and only age_is_at_least',
      '  It learned: nothing, and it was no error',
    ])
    expect(lines).toContain('  Verified under uk_diatf on 2026-01-02T18:25Z, by driving_permit and utility_statement')
    expect(lines).toContain('  Asked for and not told: nationalities')
    expect(lines.join('\n')).not.toMatch(/1984|a-secret|eyJ/)
  })

  it('onboard-a-customer has a bank that reads no request object, and nothing beside one', async () => {
    const redirectUri = 'https://supplier.example/callback'
    const relyingParties = [{ clientId: 'supplier', clientSecret: 'made-up', redirectUri }]
    const bank = await startBank({ relyingParties, onRequest: expect.unreachable })
    try {
      const asked = { client_id: 'supplier', redirect_uri: redirectUri, state: 's-1', request: 'e30.e30.', claims: '{' }
      const answer = await fetch(`${bank.issuer}/authorize?${new URLSearchParams(asked)}`, { redirect: 'manual' })
      expect(answer.status).toBe(302)
      expect(answer.headers.get('location')).toBe(`${redirectUri}?error=request_not_supported&state=s-1`)
    } finally {
      await bank.close()
    }
  })

  it('send-a-push-message encrypts for a key that it handed in', () => {
    const words = ['--import', 'tsx', 'examples/send-a-push-message.ts']
    expect(execFileSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' })).toBe(
      'The VAPID key of the server is good\n' +
        'POST to push.example.net: 132 bytes, aes128gcm\n' +
        'The client reads: A new chat message is waiting\n',
    )
  })
})
