import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfigurationQuery, ConfigurationServerAnswer } from '../src/device-configuration/index.js'
import {
  createCellularIdentificationClient,
  createConfigurationServerClient,
  createTokenValidationClient,
} from '../src/device-configuration/index.js'
import { mockDocuments } from './mock-documents.js'
import { type RunningMock, startMock } from './prism-server.js'
import { freePort } from './testing/free-port.js'

interface Document {
  paths: Record<string, Record<string, { operationId?: string; responses: Record<string, Response> }>>
  components: {
    responses: Record<string, Response>
    schemas: { ConfigurationQuery: { examples: ConfigurationQuery[] } }
  }
}
type Response = { $ref?: string; content?: Record<string, { examples?: Record<string, unknown> }> }

const DOCUMENT: Document = JSON.parse(
  readFileSync(new URL('../generated/device-configuration/configuration-server/openapi.json', import.meta.url), 'utf8'),
)
const [PRIMARY, ADDITIONAL] = DOCUMENT.components.schemas.ConfigurationQuery.examples

/** Media type or example → the kinds that it stands for. */
const KINDS: Readonly<Record<string, string>> = {
  'application/vnd.gsma.cfg-clientauth+xml': 'client-authenticity',
  'application/vnd.gsma.eap-relay.v1.0+json': 'eap-relay',
  moSms: 'mo-sms-required',
  smsPortZero: 'otp-required',
  '302': 'redirect',
  '401': 'digest-challenge',
  '403': 'refused',
  '406': 'version-unsupported',
  '409': 'device-name-conflict',
  '426': 'upgrade-required',
  '500': 'failed',
  '503': 'try-later',
  '511': 'network-authentication-required',
}

/** Every answer that the document gives an example of, and every status. */
const cases = Object.values(DOCUMENT.paths['/'] ?? {})
  .filter(({ operationId }) => operationId !== undefined)
  .flatMap(({ operationId = '', responses }) =>
    Object.entries(responses)
      .filter(([status]) => status !== 'default')
      .flatMap(([status, response]) => {
        const { content = {} } = DOCUMENT.components.responses[response.$ref?.split('/').at(-1) ?? ''] ?? response
        const examples = Object.entries(content).flatMap(([mediaType, { examples = {} }]) =>
          Object.keys(examples).map((example) => ({ mediaType, example })),
        )
        return (examples.length === 0 ? [{ mediaType: '*/*', example: '' }] : examples).map((one) => {
          const kind = KINDS[one.example] ?? KINDS[one.mediaType] ?? KINDS[status] ?? 'document'
          return { operationId, status: Number(status), kind, ...one }
        })
      }),
  )

let mocks: RunningMock[]
let urls: string[]

beforeAll(async () => {
  mocks = []
  for (const document of mockDocuments(['device-configuration'], await freePort(3)))
    mocks.push(await startMock(document))
  urls = mocks.map(({ document }) => document.url)
}, 60_000)

afterAll(async () => {
  for (const mock of mocks) await mock.close()
})

describe('the mocks of device-configuration', () => {
  it('know every status of both operations', () => {
    expect(new Set(cases.map(({ operationId, status }) => `${operationId} ${status}`)).size).toBe(20)
    expect(cases.length).toBe(44)
  })

  it.each(cases)(
    '$operationId answers $status $example as $kind',
    async ({ operationId, status, kind, mediaType, example }) => {
      const client = createConfigurationServerClient({ baseUrl: urls[0] ?? '' })
      const prefer = example === '' ? `code=${status}` : `code=${status}, example=${example}`
      const call = { headers: { Prefer: prefer, Accept: mediaType } }
      const answer: ConfigurationServerAnswer =
        operationId === 'requestConfiguration'
          ? await client.requestConfiguration({ ...call, query: PRIMARY as ConfigurationQuery })
          : await client.continueConfiguration({ ...call, form: { as_temp_token: 'made-up' } })
      expect(answer).toMatchObject({ kind, status })
    },
  )

  it('answer an additional device, and an EAP packet', async () => {
    const client = createConfigurationServerClient({ baseUrl: urls[0] ?? '' })
    const first = await client.requestConfiguration({ query: ADDITIONAL as ConfigurationQuery })
    expect(first).toMatchObject({ kind: 'document', cookie: true })
    const headers = { Accept: 'application/vnd.gsma.eap-relay.v1.0+json' }
    const next = await client.continueConfiguration({ packet: new Uint8Array([2, 1, 0, 4]), headers })
    expect(next).toMatchObject({ kind: 'eap-relay', packet: expect.any(Uint8Array) })
  })

  it.each([
    [200, 'identified'],
    [511, 'network-authentication-required'],
  ])('answer the unsecured request with %i', async (status, kind) => {
    const fetchPreferred: typeof fetch = (target, init) =>
      fetch(target, { ...init, headers: { ...init?.headers, Prefer: `code=${status}` } })
    const client = createCellularIdentificationClient({ baseUrl: urls[1] ?? '', fetch: fetchPreferred })
    expect(await client.identifyByCellularAccess()).toMatchObject({ kind, status, cookie: true })
  })

  it.each([
    [200, { outcome: 'validated', user: { msisdn: expect.any(String) } }],
    [400, { outcome: 'refused', status: 403 }],
    [401, { outcome: 'refused', status: 403 }],
    [403, { outcome: 'refused', status: 403 }],
    [404, { outcome: 'refused', status: 403 }],
    [500, { outcome: 'refused', status: 500 }],
  ])('answer the validation of a token with %i', async (status, want) => {
    const fetchPreferred: typeof fetch = (target, init) =>
      fetch(target, { ...init, headers: { ...init?.headers, Prefer: `code=${status}` } })
    const credentials = { bearerToken: 'any' }
    const client = createTokenValidationClient({ baseUrl: urls[2] ?? '', fetch: fetchPreferred, credentials })
    expect(await client.validateTemporaryToken('made-up')).toMatchObject(want)
  })

  it.each([
    ['no parameters', '/', 'GET'],
    ['a version that is no integer', '/?vers=x&provisioning_version=5.0&app=a', 'GET'],
  ])('refuse a request with %s', async (_what, target, method) => {
    const answer = await fetch(`${urls[0]}${target}`, { method })
    expect(answer.ok).toBe(false)
  })

  it('listen on the ports that their documents state, unless told otherwise', () => {
    expect(mockDocuments(['device-configuration']).map(({ url }) => url)).toEqual([
      'http://127.0.0.1:4020',
      'http://127.0.0.1:4021',
      'http://127.0.0.1:4022',
    ])
  })
})
