import { describe, expect, it } from 'vitest'
import { parseClientAuthenticityRequest } from '../client-authenticity/client-authenticity.js'
import { parseProvisioningDocument } from '../provisioning/provisioning-document-validator.js'
import type { AnswerMaterials, ConfigurationFacts, OperatorPolicy } from './answer-facts.js'
import { decideConfigurationAnswer } from './configuration-answer.js'
import {
  CONFIGURED,
  configurationOf,
  factsOf,
  formOf,
  keptFlow,
  MATERIALS,
  POLICY,
  policyWith,
  requestOf,
} from './testing/answer-samples.js'

const XML = 'text/vnd.wap.connectivity-xml'
const COOKIE = MATERIALS.cookie
const known = (more: Partial<ConfigurationFacts> = {}) =>
  factsOf(requestOf('primary-device', { token: 'a' }), more, { token: 'valid' })
const withPolicy = (policy: Partial<OperatorPolicy>) => ({ policy: { ...POLICY, ...policy } })

describe('the answer on the wire', () => {
  it('carries a configuration (2.4.1, 4.1)', () => {
    const { answer } = decideConfigurationAnswer(known())
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': XML } })
    expect(Object.keys(answer.headers ?? {})).toEqual(['content-type'])
    expect(parseProvisioningDocument(answer.body as string, { origin: 'default' })).toEqual({
      vers: { version: 7, validity: 86_400 },
      token: { token: 'new-token' },
      user: { msisdn: '491700000001' },
      msg: CONFIGURED.message,
      applications: CONFIGURED.applications,
    })
  })

  it('carries Authentication-Info after GBA (2.7.2.1)', () => {
    const facts = factsOf(
      requestOf('primary-device'),
      { policy: policyWith('primary-device', 'gba') },
      { gba: 'verified' },
    )
    expect(decideConfigurationAnswer(facts).answer.headers).toEqual({
      'content-type': XML,
      'authentication-info': MATERIALS.gbaAuthenticationInfo,
    })
  })

  it('carries a cookie and no body when an OTP is due (2.6.1)', () => {
    const { answer } = decideConfigurationAnswer(factsOf(requestOf('primary-device')))
    expect(answer).toEqual({ status: 200, headers: { 'set-cookie': COOKIE } })
  })

  it('carries several cookies as they are', () => {
    const cookie = ['a=1; Secure', 'b=2; Secure']
    const facts = factsOf(requestOf('primary-device'), { materials: { ...MATERIALS, cookie } })
    expect(decideConfigurationAnswer(facts).answer.headers).toEqual({ 'set-cookie': cookie })
  })

  it('carries the policy of the visible SMS, and nothing else in the document (2.6.2)', () => {
    const { answer } = decideConfigurationAnswer(
      factsOf(requestOf('primary-device'), withPolicy({ otpSms: 'visible' })),
    )
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': XML, 'set-cookie': COOKIE } })
    expect(parseProvisioningDocument(answer.body as string)).toEqual({ policy: { smsPort: 0 }, applications: [] })
  })

  it('carries a cookie, Retry-After and MO_CONFIGURATION for the SMS of the client (2.6.1.1)', () => {
    const { answer } = decideConfigurationAnswer(
      factsOf(requestOf('primary-device'), { policy: policyWith('primary-device', 'mo-sms') }),
    )
    // 30.5 seconds, rounded up.
    expect(answer.headers).toEqual({ 'content-type': XML, 'set-cookie': COOKIE, 'retry-after': '31' })
    expect(parseProvisioningDocument(answer.body as string)).toEqual({
      moConfiguration: MATERIALS.moConfiguration,
      applications: [],
    })
  })

  it('carries the client authenticity request (2.11)', () => {
    const request = requestOf('primary-device', {
      client_authenticity_support: ['platform-b'],
      client_pushkey_upload: 'p',
    })
    const facts = factsOf(request, withPolicy({ authenticity: 'wanted', pushUpload: true }))
    const { answer } = decideConfigurationAnswer(facts)
    expect(answer.status).toBe(200)
    expect(answer.headers).toEqual({ 'content-type': 'application/vnd.gsma.cfg-clientauth+xml', 'set-cookie': COOKIE })
    expect(parseClientAuthenticityRequest(answer.body as string)).toEqual({
      methods: [{ name: 'platform-b', id: '2', params: [] }],
      nonce: MATERIALS.authenticityRequest?.nonce,
      vapid: MATERIALS.authenticityRequest?.vapid,
    })
  })

  it('carries an EAP packet, with the cookie every time (C.3)', () => {
    const policy = policyWith('primary-device', 'eap-aka')
    const first = decideConfigurationAnswer(
      factsOf(requestOf('primary-device', { EAP_ID: '0001010123456789@x' }), { policy }),
    )
    const flow = keptFlow(first.effects)
    const next = decideConfigurationAnswer(factsOf({ step: 'eap-response' }, { policy, flow }, { eap: 'continues' }))
    const answer = {
      status: 200,
      headers: { 'content-type': 'application/vnd.gsma.eap-relay.v1.0+json', 'set-cookie': COOKIE },
      // Base64 of 01 07 00 08 17 01 00 00.
      body: { 'eap-relay-packet': 'AQcACBcBAAA=' },
    }
    expect([first.answer, next.answer]).toEqual([answer, answer])
  })

  it.each<[string, ConfigurationFacts, unknown]>([
    [
      'the OpenID Connect endpoint (2.8.2)',
      factsOf(requestOf('additional-device'), { policy: policyWith('additional-device', 'openid-connect') }),
      { status: 302, headers: { location: MATERIALS.authorizationUri, 'set-cookie': COOKIE } },
    ],
    [
      'the digest challenge (2.7.2.1)',
      factsOf(requestOf('primary-device'), { policy: policyWith('primary-device', 'gba') }, { gba: 'supported' }),
      { status: 401, headers: { 'www-authenticate': MATERIALS.gbaChallenge } },
    ],
    [
      'a refusal (2.6.3)',
      factsOf(requestOf('primary-device'), {}, { imsiResolvable: false }),
      { status: 403, headers: {} },
    ],
    [
      'a name that is taken (2.4.3)',
      factsOf(requestOf('primary-device', { token: 'a' }), {}, { token: 'valid', deviceNameTaken: true }),
      { status: 409, headers: {} },
    ],
    [
      'a version that is not supported (5.2)',
      factsOf(requestOf('primary-device', { provisioning_version: '6.0' })),
      { status: 406, headers: { 'supported-versions': '4.0, 5.0' } },
    ],
    [
      'an old version that is not supported (5.2)',
      factsOf(requestOf('primary-device', { provisioning_version: '2.0' })),
      { status: 403, headers: { 'supported-versions': '4.0, 5.0' } },
    ],
    [
      'a parameter that is missing (2.11)',
      factsOf(requestOf('primary-device'), withPolicy({ authenticity: 'mandatory' })),
      { status: 426, headers: { 'content-type': 'text/plain' }, body: 'client_authenticity_support' },
    ],
    [
      'a maintenance (2.4.3)',
      factsOf(requestOf('primary-device'), withPolicy({ maintenance: { retryAfterSeconds: 3600 } })),
      { status: 503, headers: { 'retry-after': '3600' } },
    ],
    ['an invalid token (2.6.3)', factsOf(requestOf('primary-device', { token: 'a' })), { status: 511, headers: {} }],
    [
      'an access that tells the user (E.1.2)',
      factsOf({ step: 'identification' }, withPolicy({ cellular: 'standard' }), { cellularResolved: true }),
      { status: 200, headers: { 'set-cookie': COOKIE } },
    ],
    [
      'an access that tells the MSISDN (E.1.3)',
      factsOf({ step: 'identification' }, withPolicy({ cellular: 'security-enhanced' }), { cellularResolved: true }),
      { status: 511, headers: { 'set-cookie': COOKIE } },
    ],
    ['an access that tells nothing (E.1.2)', factsOf({ step: 'identification' }), { status: 511, headers: {} }],
    [
      'a stored upload (2.15)',
      factsOf(formOf({ push: true }, { token: 'a' }), {}, { token: 'valid', push: 'valid' }),
      { status: 200, headers: {} },
    ],
  ])('tells of %s', (_name, facts, answer) => {
    expect(decideConfigurationAnswer(facts).answer).toEqual(answer)
  })

  it('announces the versions with status 200 where the operator wants it (5.2)', () => {
    const announce = { announceVersions: true }
    const versions = (facts: ConfigurationFacts) => {
      const { status, headers } = decideConfigurationAnswer(facts).answer
      return [status, headers?.['supported-versions' as keyof typeof headers]]
    }
    expect(versions(known(withPolicy(announce)))).toEqual([200, '4.0, 5.0'])
    expect(versions(factsOf(requestOf('primary-device'), withPolicy(announce)))).toEqual([200, '4.0, 5.0'])
    expect(versions(factsOf(requestOf('primary-device'), withPolicy({ ...announce, otpSms: 'visible' })))).toEqual([
      200,
      '4.0, 5.0',
    ])
    expect(versions(factsOf(requestOf('primary-device', { token: 'a' }), withPolicy(announce)))).toEqual([
      511,
      undefined,
    ])
    expect(versions(known())).toEqual([200, undefined])
  })
})

describe('materials that are missing, or cannot be sent', () => {
  const decide =
    (materials: AnswerMaterials, policy: OperatorPolicy, query = {}, checks = {}) =>
    () =>
      decideConfigurationAnswer(factsOf(requestOf('primary-device', query), { policy, materials }, checks))
  const EAP = { EAP_ID: '0001010123456789@x' }
  it.each([
    ['cookie', {}, POLICY, {}, {}],
    ['moConfiguration', {}, policyWith('primary-device', 'mo-sms'), {}, {}],
    ['gbaChallenge', {}, policyWith('primary-device', 'gba'), {}, { gba: 'supported' }],
    ['gbaAuthenticationInfo', {}, policyWith('primary-device', 'gba'), {}, { gba: 'verified' }],
    ['authorizationUri', {}, policyWith('primary-device', 'openid-connect'), {}, {}],
    ['eapPacket', {}, policyWith('primary-device', 'eap-aka'), EAP, {}],
  ])('%s is due', (name, materials, policy, query, checks) => {
    expect(decide(materials, policy, query, checks)).toThrow(
      new TypeError(`facts.materials.${name} is due for this answer`),
    )
  })

  it.each([
    [
      'a cookie with a line break',
      { cookie: 'a=secret\r\nx: y' },
      'facts.materials.cookie must be the value of a header field',
    ],
    ['an empty cookie', { cookie: '' }, 'facts.materials.cookie must be the value of a header field'],
    ['no cookie at all', { cookie: [] }, 'facts.materials.cookie must have at least one value'],
    ['one bad cookie', { cookie: ['a=1', 'b=secret\n'] }, 'facts.materials.cookie must be the value of a header field'],
  ])('%s is refused', (_name, materials, message) => {
    expect(decide({ ...MATERIALS, ...materials }, POLICY)).toThrow(new TypeError(message))
  })

  it.each(['http://login.example.com/', '/authorize', 'https://', 'https://a b', 'https://a\r\nx: y', ''])(
    'the location %j is refused: it must be https (2.8.3.2)',
    (authorizationUri) => {
      expect(decide({ ...MATERIALS, authorizationUri }, policyWith('primary-device', 'openid-connect'))).toThrow(
        new TypeError('facts.materials.authorizationUri must be an https URI'),
      )
    },
  )

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'a maintenance of %s seconds is refused',
    (retryAfterSeconds) => {
      expect(decide(MATERIALS, { ...POLICY, maintenance: { retryAfterSeconds } })).toThrow(
        new RangeError('A time to wait must be a whole number of seconds'),
      )
    },
  )

  it('says nothing of what the facts hold', () => {
    const secrets = {
      cookie: 'secret-cookie\n',
      authorizationUri: 'http://secret-uri',
      gbaChallenge: 'secret-challenge\n',
    }
    const said = [
      decide({ ...MATERIALS, ...secrets }, POLICY, { msisdn: '+491700000002' }),
      decide({ ...MATERIALS, ...secrets }, policyWith('primary-device', 'openid-connect')),
      decide({ ...MATERIALS, ...secrets }, policyWith('primary-device', 'gba'), {}, { gba: 'supported' }),
      decide(
        MATERIALS,
        policyWith('primary-device', 'eap-aka'),
        { EAP_ID: 'secret-id', token: '' },
        { gba: 'supported' },
      ),
    ].flatMap((call) => {
      try {
        call()
        return []
      } catch (error) {
        return [`${error} ${JSON.stringify(error)} ${(error as Error).stack} ${(error as Error).cause}`]
      }
    })
    expect(said).toHaveLength(3)
    for (const text of said) expect(text).not.toMatch(/secret|00101|4917/)
  })
})

describe('a whole flow', () => {
  it('proves the client, hands in certificate and push key, retries the OTP and another name, and is configured', () => {
    const policy: OperatorPolicy = { ...POLICY, authenticity: 'mandatory', certificateUpload: true, pushUpload: true }
    const query = {
      SMS_port: 0,
      client_authenticity_support: ['platform-a'],
      client_certificate_upload: 'cert',
      client_pushkey_upload: 'push',
    }
    const opening = configurationOf('primary-device', query)
    const steps = [
      [{ step: 'configuration', configuration: opening }, {}],
      [
        formOf({ authenticityResults: true, certificate: true, push: true }),
        { authenticity: 'verified', certificate: 'valid', push: 'valid' },
      ],
      [requestOf('primary-device', { ...query, OTP: '1111' }), { otp: 'wrong' }],
      [requestOf('primary-device', { ...query, OTP: '2222' }), { otp: 'right', deviceNameTaken: true }],
      [requestOf('primary-device', { ...query, friendly_device_name: 'Mine' }), {}],
    ] as const
    let flow: ConfigurationFacts['flow']
    const seen = steps.map(([request, checks]) => {
      const { answer, effects } = decideConfigurationAnswer(factsOf(request, { policy, flow }, checks))
      flow = effects.some(({ effect }) => effect === 'keep-flow') ? keptFlow(effects) : undefined
      // The flow is data that survives any store.
      flow = flow && JSON.parse(JSON.stringify(flow))
      return [answer.status, ...effects.map(({ effect }) => effect)]
    })
    expect(seen).toEqual([
      [200, 'keep-flow'],
      [200, 'keep-flow', 'send-otp'],
      [511, 'keep-flow'],
      [409, 'keep-flow'],
      [200, 'store-client-certificate', 'store-push-subscription', 'close-flow'],
    ])
  })
})
