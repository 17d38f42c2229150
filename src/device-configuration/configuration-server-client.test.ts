import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../errors/contract-error.js'
import {
  type ConfigurationServerClientOptions,
  createConfigurationServerClient,
  type RequestConfigurationCall,
} from './configuration-server-client.js'

const BASE_URL = 'https://config.rcs.mnc001.mcc262.pub.3gppnetwork.org'
const QUERY: RequestConfigurationCall['query'] = {
  vers: 0,
  provisioning_version: '5.0',
  app: ['ap2204', 'urn:foo:mo:bar:1.0'],
  terminal_vendor: 'MdUp',
  terminal_model: 'M',
  terminal_sw_version: '1',
  SMS_port: 0,
  token: '',
}
const example = (name: string) =>
  readFileSync(new URL(`../../specs/device-configuration/examples/${name}`, import.meta.url), 'utf8')

/** A client of a server that answers as told, and the requests that it gets. */
function clientOf(
  answer: { status: number; headers?: [string, string][]; body?: string },
  options: Partial<ConfigurationServerClientOptions> = {},
) {
  const requests: Request[] = []
  const client = createConfigurationServerClient({
    baseUrl: BASE_URL,
    fetch: async (target, init) => {
      requests.push(new Request(target as string, init))
      return new Response(answer.body ?? null, { status: answer.status, headers: new Headers(answer.headers ?? []) })
    },
    ...options,
  })
  return { client, requests }
}

const XML: [string, string] = ['content-type', 'text/vnd.wap.connectivity-xml; charset=utf-8']
const COOKIE: [string, string] = ['set-cookie', 'flow=1; Secure']

describe('requestConfiguration', () => {
  it.each<[string, { status: number; headers?: [string, string][]; body?: string }, object]>([
    [
      'a configuration',
      { status: 200, headers: [XML], body: example('provisioning-document/new-configuration.xml') },
      {
        kind: 'document',
        status: 200,
        cookie: false,
        setCookies: [],
        warnings: [],
        document: { vers: { version: expect.any(Number) } },
      },
    ],
    [
      'a reset',
      { status: 200, headers: [XML], body: example('provisioning-document/reset-and-stop.xml') },
      { kind: 'document', document: { vers: { version: -1, validity: -1 } } },
    ],
    [
      'an OTP to come',
      { status: 200, headers: [COOKIE] },
      { kind: 'otp-required', smsPortZero: false, cookie: true, setCookies: ['flow=1; Secure'] },
    ],
    [
      'an OTP that the user will see',
      { status: 200, headers: [XML, COOKIE], body: example('provisioning-document/sms-port-zero.xml') },
      { kind: 'otp-required', smsPortZero: true, cookie: true },
    ],
    [
      'an SMS to send',
      { status: 200, headers: [XML, COOKIE, ['retry-after', '30']], body: example('provisioning-document/mo-sms.xml') },
      { kind: 'mo-sms-required', retryAfterSeconds: 30, moConfiguration: { smsVisible: expect.any(Boolean) } },
    ],
    [
      'a proof to give',
      {
        status: 200,
        headers: [['content-type', 'application/vnd.gsma.cfg-clientauth+xml'], COOKIE],
        body: example('client-authenticity-request/one-method.xml'),
      },
      { kind: 'client-authenticity', request: { methods: [{ params: expect.any(Array) }] } },
    ],
    [
      'an EAP packet',
      {
        status: 200,
        headers: [['content-type', 'application/vnd.gsma.eap-relay.v1.0+json']],
        body: '{"eap-relay-packet":"AQEABA=="}',
      },
      { kind: 'eap-relay', packet: new Uint8Array([1, 1, 0, 4]) },
    ],
    [
      'a redirect',
      { status: 302, headers: [['location', 'https://login.example/?a=1']] },
      { kind: 'redirect', location: 'https://login.example/?a=1', isSecure: true },
    ],
    [
      'an unsecured redirect',
      { status: 302, headers: [['location', 'http://login.example/']] },
      { kind: 'redirect', isSecure: false },
    ],
    ['a relative redirect', { status: 302, headers: [['location', '/login']] }, { kind: 'redirect', isSecure: false }],
    [
      'GBA',
      { status: 401, headers: [['www-authenticate', 'Digest realm="3GPP-bootstrapping@config.example", nonce="n"']] },
      { kind: 'digest-challenge', method: 'gba-digest' },
    ],
    [
      'a challenge of another sort',
      { status: 401, headers: [['www-authenticate', 'Bearer']] },
      { kind: 'failed', status: 401 },
    ],
    [
      '403',
      { status: 403, headers: [['supported-versions', '4.0, 5.0']] },
      { kind: 'refused', status: 403, supportedVersions: ['4.0', '5.0'] },
    ],
    ['406', { status: 406 }, { kind: 'version-unsupported' }],
    ['409', { status: 409 }, { kind: 'device-name-conflict' }],
    [
      '426',
      { status: 426, headers: [['content-type', 'text/plain']], body: 'client_authenticity_support' },
      { kind: 'upgrade-required' },
    ],
    [
      '426 in HTML',
      { status: 426, headers: [['content-type', 'text/html']], body: '<p>' },
      { kind: 'upgrade-required', status: 426 },
    ],
    ['500', { status: 500 }, { kind: 'failed', status: 500 }],
    [
      '503 with a time',
      { status: 503, headers: [['retry-after', '120']] },
      { kind: 'try-later', retryAfterSeconds: 120 },
    ],
    ['503 without', { status: 503 }, { kind: 'failed', status: 503 }],
    ['511', { status: 511, headers: [COOKIE] }, { kind: 'network-authentication-required', cookie: true }],
    [
      'any other status',
      { status: 404, headers: [['content-type', 'text/html']], body: '<p>' },
      { kind: 'failed', status: 404 },
    ],
  ])('answers %s as what it means', async (_what, answer, want) => {
    const { client } = clientOf(answer)
    expect(await client.requestConfiguration({ query: QUERY })).toMatchObject(want)
  })

  it('gives the proof of the server, and the very text that it may cover', async () => {
    const xml = example('provisioning-document/no-change.xml')
    const proof: [string, string] = ['authentication-info', 'rspauth="6629fae49393a05397450978507c4ef1"']
    const { client } = clientOf({ status: 200, headers: [XML, proof], body: xml })
    expect(await client.requestConfiguration({ query: QUERY })).toMatchObject({ xml, authenticationInfo: proof[1] })
    const { client: bare } = clientOf({ status: 200, headers: [COOKIE] })
    const answer = await bare.requestConfiguration({ query: QUERY })
    expect([answer.xml, 'authenticationInfo' in answer]).toEqual(['', false])
  })

  it('sends the query, the cookies and the headers', async () => {
    const { client, requests } = clientOf({ status: 403 })
    await client.requestConfiguration({
      query: QUERY,
      serviceParameters: { rcs_profile: 'UP_T' },
      cookie: 'flow=1; b=2',
      headers: { 'Accept-Language': 'de' },
    })
    const [{ url, method, headers } = new Request(BASE_URL)] = requests
    expect([method, headers.get('cookie'), headers.get('accept-language')]).toEqual(['GET', 'flow=1; b=2', 'de'])
    expect(url.startsWith(`${BASE_URL}/?`)).toBe(true)
    expect([...new URL(url).searchParams]).toEqual(
      expect.arrayContaining([
        ['app', 'ap2204'],
        ['app', 'urn:foo:mo:bar:1.0'],
        ['SMS_port', '0'],
        ['token', ''],
        ['rcs_profile', 'UP_T'],
      ]),
    )
  })

  it('sends a request once, whatever the answer is', async () => {
    const { client, requests } = clientOf({ status: 503, headers: [['retry-after', '0']] }, { retries: 5 })
    await client.requestConfiguration({ query: QUERY })
    expect(requests).toHaveLength(1)
  })

  it.each([
    ['a document that is none', XML, '<a/>', 'DC_PROVISIONING_DOCUMENT'],
    ['a document with a DOCTYPE', XML, '<!DOCTYPE a><a/>', 'DC_PROVISIONING_DOCUMENT'],
    [
      'a request that is none',
      ['content-type', 'application/vnd.gsma.cfg-clientauth+xml'],
      '<a/>',
      'DC_CLIENT_AUTHENTICITY_REQUEST',
    ],
    [
      'a packet that is none',
      ['content-type', 'application/vnd.gsma.eap-relay.v1.0+json'],
      '{"eap-relay-packet":"AQEABQ=="}',
      'DC_EAP_RELAY',
    ],
    ['another media type', ['content-type', 'text/html'], '<p>', 'HTTP_INVALID_RESPONSE'],
  ] as [string, [string, string], string, string][])('throws for %s', async (_what, type, body, code) => {
    const { client } = clientOf({ status: 200, headers: [type], body })
    await expect(client.requestConfiguration({ query: QUERY })).rejects.toThrow(
      expect.objectContaining({ name: 'ContractError', code, contract: 'device-configuration' }),
    )
  })

  it('reads documents tolerantly where it is told to, and says what it passed over', async () => {
    const body = example('provisioning-document/no-change.xml').replace('type="VERS"', 'type="vers"')
    const answer = { status: 200, headers: [XML], body }
    await expect(clientOf(answer).client.requestConfiguration({ query: QUERY })).rejects.toThrow(ContractError)
    const read = await clientOf(answer, { mode: 'tolerant' }).client.requestConfiguration({ query: QUERY })
    expect(read).toMatchObject({ kind: 'document', warnings: [{ line: expect.any(Number) }] })
  })

  it('holds a document against what the asked server may say', async () => {
    const body = example('provisioning-document/new-configuration.xml')
    const { client } = clientOf({ status: 200, headers: [XML], body })
    const answer = await client.requestConfiguration({ query: QUERY, origin: 'additional' })
    expect(answer).toMatchObject({ warnings: [{ code: 'access-control-origin' }, { code: 'user-ignored' }] })
  })

  it.each([
    [{ ...QUERY, vers: -1 }, 'requestConfiguration: /query/vers must be at least 0'],
    [{ ...QUERY, app: [] }, 'requestConfiguration: /query/app must have at least 1 item'],
    [{ ...QUERY, IMSI: '49170' }, expect.stringMatching(/^requestConfiguration: \/query\/IMSI must match /)],
  ])('does not send what RCC.14 does not allow', async (query, message) => {
    const { client, requests } = clientOf({ status: 200 })
    const error = await client.requestConfiguration({ query }).catch((reason) => reason)
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toEqual(message)
    expect(requests).toEqual([])
  })
})

describe('continueConfiguration', () => {
  it('sends a form', async () => {
    const { client, requests } = clientOf({ status: 200, headers: [COOKIE] })
    await client.continueConfiguration({ form: { client_authenticity_result_1: 'proof' }, cookie: 'flow=1' })
    const form = await requests[0]?.formData()
    expect(form && [...form]).toEqual([['client_authenticity_result_1', 'proof']])
    expect([requests[0]?.url, requests[0]?.headers.get('cookie')]).toEqual([`${BASE_URL}/`, 'flow=1'])
  })

  it('sends an EAP packet to the same URI', async () => {
    const { client, requests } = clientOf({ status: 511 })
    await client.continueConfiguration({ packet: new Uint8Array([2, 1, 0, 4]), query: QUERY })
    expect(await requests[0]?.json()).toEqual({ 'eap-relay-packet': 'AgEABA==' })
    expect(requests[0]?.headers.get('content-type')).toBe('application/vnd.gsma.eap-relay.v1.0+json')
    expect(new URL(requests[0]?.url ?? '').searchParams.get('provisioning_version')).toBe('5.0')
  })

  it('sends a token alone, and parameters of services', async () => {
    const { client, requests } = clientOf({ status: 200 })
    const form = { client_push_uri: 'https://push.example/' }
    await client.continueConfiguration({ form, query: { token: 't' } })
    await client.continueConfiguration({ form, query: QUERY, serviceParameters: { rcs_profile: 'UP_T' } })
    expect(requests.map(({ url }) => new URL(url).searchParams.get('rcs_profile'))).toEqual([null, 'UP_T'])
    expect(new URL(requests[0]?.url ?? '').search).toBe('?token=t')
  })
})

describe('resumeConfiguration', () => {
  it('asks at the very URI that led back, opaque as it is, with the cookies', async () => {
    const { client, requests } = clientOf({ status: 200, headers: [COOKIE] })
    const location = `${BASE_URL}/callback/7?code=a%2Fb&state=x+y`
    expect(await client.resumeConfiguration({ location, cookie: 'flow=1' })).toMatchObject({ kind: 'otp-required' })
    expect(requests.map(({ method, url, headers }) => [method, url, headers.get('cookie')])).toEqual([
      ['GET', location, 'flow=1'],
    ])
  })

  it.each(['https://other.example/', 'http://config.rcs.mnc001.mcc262.pub.3gppnetwork.org/', '/callback', ''])(
    'does not go to %j',
    async (location) => {
      const { client, requests } = clientOf({ status: 200 })
      await expect(client.resumeConfiguration({ location })).rejects.toThrow(TypeError)
      expect(requests).toEqual([])
    },
  )
})

describe('createConfigurationServerClient', () => {
  it.each(['http://config.example', 'http://127.0.0.1.example', 'ftp://127.0.0.1', 'config.example'])(
    'refuses %s',
    (baseUrl) => {
      expect(() => createConfigurationServerClient({ baseUrl })).toThrow(TypeError)
    },
  )

  it.each(['https://config.example', 'http://127.0.0.1:4020', 'http://localhost:1', 'http://[::1]:1'])(
    'takes %s',
    (baseUrl) => {
      expect(createConfigurationServerClient({ baseUrl })).toBeDefined()
    },
  )
})
