import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCmpClient, createMspClient } from '../aid1/client.js'
import type { ClientEvent } from './client-options.js'
import { rejection } from './testing/msp-caller.js'
import { fetchFailed, json, never, type Reply, recordedFetch } from './testing/recorded-fetch.js'

const SECRETS = {
  apiKey: 'k3ySecretOfTheCmp',
  password: 'passwordOfTheCmp',
  token: '25bca1e2-338f-11d6-ac61-9e71138fd521',
  accountId: 'eyJhbGciOiJIUzI1NiJ9.c3Vic2NyaWJlcg.c2lnbmF0dXJl',
  iccid: '8944500805172032953',
  phoneNumber: '4917012345678',
  text: 'the subscriber Jane Doe',
}
const BASIC = btoa(`cmp:${SECRETS.password}`)
const FORBIDDEN = [...Object.values(SECRETS), BASIC, encodeURIComponent(SECRETS.text)]
const EVIL = {
  ...SECRETS,
  code: '20',
  error: `${Object.values(SECRETS)}`,
  profiles: [SECRETS],
  activationCode: SECRETS.iccid,
}

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** All that a log could make of an error and of the events before it. */
function shown(error: unknown, events: readonly ClientEvent[]): string {
  const { message, stack } = error as Error
  const views = [{ depth: 9 }, { showHidden: true, depth: 9 }].map((options) => inspect(error, options))
  const members = Object.entries(error as object).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return [message, stack, JSON.stringify(error), `${error}`, ...views, ...members, inspect(events, { depth: 9 })].join(
    '\n',
  )
}

const REPLIES: readonly (readonly [what: string, reply: () => Reply])[] = [
  ['a refusal', () => json(404, { code: '20', error: EVIL.error })],
  ['a refusal with a code that is a phone number', () => json(422, { code: SECRETS.phoneNumber, error: EVIL.error })],
  ['a refusal in another shape', () => json(404, [EVIL])],
  ['a refusal in HTML', () => new Response(EVIL.error, { status: 500, headers: { 'content-type': SECRETS.text } })],
  ['a status without meaning', () => new Response(EVIL.error, { status: 299, statusText: SECRETS.text })],
  ['a redirect', () => new Response(null, { status: 302, headers: { location: `https://a/${SECRETS.token}` } })],
  ['an invalid answer', () => json(200, EVIL)],
  ['an answer that is not JSON', () => new Response(EVIL.error, { headers: { 'content-type': 'application/json' } })],
  ['a lost connection', () => fetchFailed('ECONNRESET', `https://msp.example/v1/${SECRETS.token}`)],
  [
    'a failure that tells everything',
    () => Object.assign(new Error(EVIL.error), { ...SECRETS, code: SECRETS.phoneNumber }),
  ],
  ['no answer', () => never],
]

describe('what a failed call shows', () => {
  it.each(REPLIES)('holds nothing of a subscriber and no secret: %s', async (_what, reply) => {
    const events: ClientEvent[] = []
    const { fetch } = recordedFetch(reply(), reply(), reply())
    const options = { clientId: 'a', targetId: 'b', fetch, onEvent: (event: ClientEvent) => events.push(event) }
    const credentials = { apiKey: SECRETS.apiKey }
    const msp = createMspClient({ ...options, baseUrl: 'https://msp.example', credentials })
    const call = rejection(
      msp.requestProfileStatus({ path: { msp_token: SECRETS.token }, query: { iccid: SECRETS.iccid } }),
    )
    await vi.runAllTimersAsync()
    const text = shown(await call, events)
    expect(FORBIDDEN.filter((secret) => text.includes(secret))).toEqual([])
    expect(text).toContain('requestProfileStatus')
  })

  it.each(REPLIES)('holds nothing of the body that was sent: %s', async (_what, reply) => {
    const events: ClientEvent[] = []
    const { fetch } = recordedFetch(reply())
    const options = { clientId: 'a', targetId: 'b', fetch, onEvent: (event: ClientEvent) => events.push(event) }
    const cmp = createCmpClient({ ...options, baseUrl: 'https://cmp.example', credentials: { apiKey: SECRETS.apiKey } })
    const body = { error: `19: ${SECRETS.text}`, phoneNumber: SECRETS.phoneNumber }
    const call = rejection(cmp.sendMspToken({ path: { account_id: SECRETS.accountId }, body }))
    await vi.runAllTimersAsync()
    const text = shown(await call, events)
    expect(FORBIDDEN.filter((secret) => text.includes(secret))).toEqual([])
  })
})

describe('what a misuse shows', () => {
  const { token, iccid, text } = SECRETS
  const credentials = { username: 'cmp', password: SECRETS.password }
  const msp = () =>
    createMspClient({
      baseUrl: 'https://msp.example',
      clientId: 'a',
      targetId: 'b',
      credentials,
      fetch: recordedFetch().fetch,
    })

  it.each<[string, () => Promise<unknown>]>([
    ['a token', () => msp().requestProfileStatus({ path: { msp_token: `${token}!` } })],
    ['an ICCID', () => msp().requestProfileStatus({ path: { msp_token: token }, query: { iccid: `${iccid}x` } })],
    ['a header', () => msp().requestProfileStatus({ path: { msp_token: token }, headers: { a: `${text}\n` } })],
    ['an ID', () => msp().requestProfileStatus({ path: { msp_token: token }, headers: { 'correlation-id': text } })],
    [
      'a body',
      () =>
        msp().sendCsimStatus({
          path: { msp_token: token },
          body: { iccid: `${iccid}x`, eid: text, status: 'deleted' },
        }),
    ],
    [
      'a password',
      async () =>
        createMspClient({
          baseUrl: 'https://a',
          clientId: 'a',
          targetId: 'b',
          credentials: { ...credentials, username: `a:${text}` },
        }),
    ],
    [
      'a base URL',
      async () => createMspClient({ baseUrl: `https://a/?${token}`, clientId: 'a', targetId: 'b', credentials }),
    ],
    ['a client ID', async () => createMspClient({ baseUrl: 'https://a', clientId: text, targetId: 'b', credentials })],
  ])('does not hold the value: %s', async (_what, call) => {
    const error = await rejection(call())
    expect(error).toBeInstanceOf(TypeError)
    const seen = shown(error, [])
    expect(FORBIDDEN.filter((secret) => seen.includes(secret))).toEqual([])
  })
})
