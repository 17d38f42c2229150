import { describe, expect, it } from 'vitest'
import type { ConfigurationFacts, OperatorPolicy, RequestChecks } from './answer-facts.js'
import type { ConfigurationFlow, FlowStep } from './answer-flow.js'
import { decideOutcome } from './answer-outcome.js'
import type { ConfigurationQuery } from './configuration-request.js'
import { configurationOf, factsOf, formOf, MATERIALS, POLICY, policyWith, requestOf } from './testing/answer-samples.js'

const primary = (
  query: Partial<ConfigurationQuery>,
  checks: Partial<RequestChecks> = {},
  more: Partial<ConfigurationFacts> = {},
) => decideOutcome(factsOf(requestOf('primary-device', query), more, checks))

const flowOf = (awaits: FlowStep, more: Partial<ConfigurationFlow> = {}): ConfigurationFlow => ({
  awaits,
  request: configurationOf('primary-device'),
  ...more,
})

const refused = (status: number, ...effects: unknown[]) => ({ outcome: { outcome: 'refused', status }, effects })

describe('the token (2.6.1, 2.6.3 step 4)', () => {
  it.each([
    ['a valid token', 'valid', 'document'],
    ['a token that does not privilege', 'unprivileged', 'otp-awaited'],
    ['an invalid token', 'invalid', 'refused'],
    ['a token that nobody knows', undefined, 'refused'],
  ] as const)('%s', (_name, token, outcome) => {
    expect(primary({ token: 'secret' }, { token }).outcome.outcome).toBe(outcome)
  })

  it.each(['primary-device', 'additional-device', 'dedicated-identity'] as const)(
    'answers an invalid token of a %s with 511 (2.6.3, 2.9.4, 2.10.2)',
    (kind) => {
      expect(decideOutcome(factsOf(requestOf(kind, { token: 'x' }), {}, { token: 'invalid' }))).toEqual(refused(511))
    },
  )

  it('starts the OTP and drops a token that does not privilege, whatever method comes first', () => {
    const policy = policyWith('primary-device', 'openid-connect', 'sms-otp')
    const { effects } = primary({ token: 'secret' }, { token: 'unprivileged' }, { policy })
    expect(effects.map(({ effect }) => effect)).toEqual(['drop-token', 'keep-flow', 'send-otp'])
  })

  it('takes the methods of the policy where an OTP is none of them', () => {
    const policy = policyWith('primary-device', 'openid-connect')
    const { outcome } = primary({ token: 'secret' }, { token: 'unprivileged' }, { policy })
    expect(outcome.outcome).toBe('redirect')
  })

  it.each([
    ['valid', { outcome: 'document' }],
    ['invalid', { outcome: 'refused', status: 511 }],
  ] as const)('counts as well when it comes with the proof of the client, and is %s (2.4.3)', (token, outcome) => {
    const flow = flowOf('client-authenticity', { authenticityAsked: true })
    const form = formOf({ authenticityResults: true }, { token: 'secret' })
    const decision = decideOutcome(factsOf(form, { flow }, { token, authenticity: 'verified' }))
    expect(decision).toMatchObject({ outcome, effects: [{ effect: 'close-flow' }] })
  })

  it('gives nothing for an empty token, whatever was found', () => {
    expect(primary({ token: '' }, { token: 'valid' }).outcome.outcome).toBe('otp-awaited')
  })
})

describe('the OTP by SMS (2.6.1, 2.6.2, 2.9.1)', () => {
  const IMSI = '001010123456789'
  const byImsi = { by: 'imsi', imsi: IMSI }
  const byMsisdn = { by: 'msisdn', msisdn: '+491700000002' }
  it.each([
    ['to the IMSI and the default port', {}, {}, byImsi, 37273, false, 1],
    ['to the port of the client', { SMS_port: 16_000 }, {}, byImsi, 16_000, false, 1],
    ['to the highest port', { SMS_port: 65_535 }, {}, byImsi, 65_535, false, 1],
    ['visible for a client without a port', { SMS_port: 0 }, {}, byImsi, undefined, false, 3],
    ['visible by policy', { SMS_port: 16_000 }, { otpSms: 'visible' }, byImsi, undefined, true, 3],
    ['visible by policy, default port', {}, { otpSms: 'visible' }, byImsi, undefined, true, 3],
    [
      'visible by policy, and the client has no port',
      { SMS_port: 0 },
      { otpSms: 'visible' },
      byImsi,
      undefined,
      false,
      3,
    ],
    ['visible with attempts of the policy', { SMS_port: 0 }, { otpAttempts: 5 }, byImsi, undefined, false, 5],
    ['to the IMSI rather than the MSISDN', { msisdn: '+491700000002' }, {}, byImsi, 37273, false, 1],
  ] as const)('%s', (_name, query, policy, to, port, smsPortZero, otpAttemptsLeft) => {
    const { outcome, effects } = primary(query, {}, { policy: { ...POLICY, ...policy } })
    expect(outcome).toEqual({ outcome: 'otp-awaited', smsPortZero })
    expect(effects).toEqual([
      {
        effect: 'keep-flow',
        flow: flowOf('otp', { request: configurationOf('primary-device', query), otpAttemptsLeft }),
      },
      { effect: 'send-otp', to, ...(port !== undefined && { port }) },
    ])
  })

  it('goes to the MSISDN when the network does not resolve the IMSI', () => {
    const { effects } = primary({ msisdn: '+491700000002' }, { imsiResolvable: false })
    expect(effects[1]).toMatchObject({ to: byMsisdn })
  })

  it.each([
    ['only an IMSI that is not resolved (2.6.3 step 2)', { imsiResolvable: false }],
    ['an IMSI of which nothing is known', { imsiResolvable: undefined }],
  ])('answers %s with 403', (_name, checks) => {
    expect(primary({}, checks)).toEqual(refused(403))
  })

  it.each([
    ['the MSISDN', {}, { by: 'msisdn', msisdn: '+491700000001' }],
    [
      'the SIP URI',
      { msisdn: undefined, sip_uri: 'sip:a@example.com' },
      { by: 'sip-uri', sipUri: 'sip:a@example.com' },
    ],
  ])('goes to %s of an additional device, visible, once, and without a document', (_name, query, to) => {
    const policy = { ...POLICY, otpSms: 'visible' } as const
    const facts = factsOf(requestOf('additional-device', query as Partial<ConfigurationQuery>), { policy })
    const { outcome, effects } = decideOutcome(facts)
    expect(outcome).toEqual({ outcome: 'otp-awaited', smsPortZero: false })
    expect(effects).toMatchObject([{ flow: { otpAttemptsLeft: 1 } }, { effect: 'send-otp', to }])
    expect(effects[1]).not.toHaveProperty('port')
  })

  it.each([
    ['primary-device', { IMSI: undefined, sip_uri: 'sip:a@example.com' }],
    ['additional-device', { msisdn: undefined }],
  ] as const)('goes nowhere for a %s that does not say where to', (kind, query) => {
    expect(decideOutcome(factsOf(requestOf(kind, query as never)))).toEqual(refused(403))
  })

  it('goes to the MSISDN that the access told, without asking for one (E.1.3)', () => {
    const flow = { awaits: 'configuration', cellular: 'msisdn-known' } as const
    const { effects } = primary({ IMSI: '001010999999999', msisdn: '+491700000002' }, {}, { flow })
    expect(effects).toMatchObject([
      { flow: { awaits: 'otp', cellular: 'msisdn-known' } },
      { to: { by: 'cellular-access' } },
    ])
  })
})

describe('the second request with the OTP', () => {
  const flow = flowOf('otp', { otpAttemptsLeft: 3 })

  it('gives the configuration for the right OTP and closes the flow', () => {
    const { outcome, effects } = primary({ OTP: '1234' }, { otp: 'right' }, { flow })
    expect(outcome).toMatchObject({ outcome: 'document', document: { vers: { version: 7 } } })
    expect(effects).toEqual([{ effect: 'close-flow' }])
  })

  it('answers a wrong OTP with 511, and counts (2.6.3 step 3)', () => {
    expect(primary({ OTP: '1234' }, { otp: 'wrong' }, { flow })).toEqual(
      refused(511, { effect: 'keep-flow', flow: { ...flow, otpAttemptsLeft: 2 } }),
    )
    expect(primary({ OTP: '1234' }, { otp: 'wrong' }, { flow: { ...flow, otpAttemptsLeft: 1 } })).toEqual(
      refused(511, { effect: 'close-flow' }),
    )
  })

  it('takes an OTP that nobody checked for wrong', () => {
    expect(primary({ OTP: '1234' }, {}, { flow }).outcome).toMatchObject({ status: 511 })
  })

  it('sends a new OTP when the client comes without one', () => {
    const { outcome, effects } = primary({}, { otp: 'right' }, { flow })
    expect(outcome.outcome).toBe('otp-awaited')
    expect(effects.map(({ effect }) => effect)).toEqual(['keep-flow', 'send-otp'])
  })

  it.each(['primary-device', 'additional-device'] as const)(
    'takes an OTP of a %s that no flow waits for as wrong, and sends none',
    (kind) => {
      const late = requestOf(kind, { OTP: '1234' })
      expect(decideOutcome(factsOf(late, {}, { otp: 'right' }))).toEqual(refused(511))
      const flow = flowOf('client-authenticity', { authenticityAsked: true, request: configurationOf(kind) })
      expect(decideOutcome(factsOf(late, { flow }, { otp: 'right' }))).toEqual(refused(511, { effect: 'close-flow' }))
    },
  )

  it('is that of an additional device, even if the second request reads as one with a dedicated identity', () => {
    const request = configurationOf('additional-device')
    const facts = factsOf(
      requestOf('dedicated-identity', { sip_uri: undefined, msisdn: '491700000001', OTP: '1234' } as never),
      { flow: { awaits: 'otp', request, otpAttemptsLeft: 1 }, policy: policyWith('dedicated-identity') },
      { otp: 'right' },
    )
    expect(decideOutcome(facts).outcome.outcome).toBe('document')
  })
})

describe('the SMS of the client (2.6.1.1)', () => {
  const policy = policyWith('primary-device', 'sms-otp', 'mo-sms')
  const anonymous = { IMSI: undefined } as unknown as Partial<ConfigurationQuery>

  it.each([
    ['without IMSI and MSISDN', anonymous, {}],
    ['with an IMSI that is not resolved', {}, { imsiResolvable: false }],
  ])('is asked of a client %s', (_name, query, checks) => {
    const { outcome, effects } = primary(query, checks, { policy })
    expect(outcome).toEqual({ outcome: 'mo-sms-awaited', moConfiguration: MATERIALS.moConfiguration })
    expect(effects).toMatchObject([{ effect: 'keep-flow', flow: { awaits: 'mo-sms' } }])
  })

  it.each([
    ['matched', 'document', { effect: 'close-flow' }],
    ['unmatched', 'refused', { effect: 'close-flow' }],
    [undefined, 'refused', { effect: 'close-flow' }],
  ] as const)('leads on when its content is %s', (moSms, outcome, effect) => {
    const decision = primary({ sms_message_content: 'VmVyaWZ5aW5n' }, { moSms }, { policy, flow: flowOf('mo-sms') })
    expect([decision.outcome.outcome, decision.effects]).toEqual([outcome, [effect]])
    if (outcome === 'refused') expect(decision.outcome).toMatchObject({ status: 511 })
  })
})

it('takes the content of an SMS that no flow waits for as wrong (2.6.1.1)', () => {
  const policy = policyWith('primary-device', 'mo-sms')
  expect(primary({ sms_message_content: 'YQ' }, { moSms: 'matched' }, { policy })).toEqual(refused(511))
})

describe('an OTP from elsewhere (2.10)', () => {
  const dedicated = (OTP: string, checks: Partial<RequestChecks>, flow?: ConfigurationFlow) =>
    decideOutcome(factsOf(requestOf('dedicated-identity', { OTP }), { flow }, checks))

  it('opens the configuration with the first request', () => {
    expect(dedicated('1234', { otp: 'right' }).outcome.outcome).toBe('document')
    expect(dedicated('1234', { otp: 'wrong' })).toEqual(refused(511))
    expect(dedicated('1234', {})).toEqual(refused(511))
  })

  it('is waited for where it is empty, and nothing is sent', () => {
    const { outcome, effects } = dedicated('', { otp: 'right' })
    expect(outcome).toEqual({ outcome: 'otp-awaited', smsPortZero: false })
    const request = configurationOf('dedicated-identity')
    expect(effects).toEqual([{ effect: 'keep-flow', flow: { awaits: 'otp', request, otpAttemptsLeft: 1 } }])
    expect(dedicated('1234', { otp: 'right' }, { awaits: 'otp', request }).outcome.outcome).toBe('document')
  })
})

describe('GBA (2.7.2.1)', () => {
  const policy = policyWith('primary-device', 'gba', 'sms-otp')
  it.each([
    ['supported', 'digest-challenge'],
    ['refused', 'digest-challenge'],
    ['verified', 'document'],
    [undefined, 'otp-awaited'],
  ] as const)('%s', (gba, outcome) => {
    expect(primary({}, { gba }, { policy }).outcome.outcome).toBe(outcome)
  })

  it('gives Authentication-Info with the document', () => {
    const { outcome } = primary({}, { gba: 'verified' }, { policy })
    expect(outcome).toMatchObject({ authenticationInfo: MATERIALS.gbaAuthenticationInfo })
  })

  it('gives nothing where the operator does not offer it, or to other kinds of clients', () => {
    expect(primary({}, { gba: 'verified' }).outcome.outcome).toBe('otp-awaited')
    const authentication = { ...POLICY.authentication, 'additional-device': ['gba', 'sms-otp'] as const }
    const facts = factsOf(
      requestOf('additional-device'),
      { policy: { ...POLICY, authentication } },
      { gba: 'verified' },
    )
    expect(decideOutcome(facts).outcome.outcome).toBe('otp-awaited')
  })

  it('keeps what was proved before the challenge', () => {
    const flow = flowOf('client-authenticity', { authenticityAsked: true })
    const facts = factsOf(
      formOf({ authenticityResults: true }),
      { flow, policy },
      { gba: 'supported', authenticity: 'verified' },
    )
    expect(decideOutcome(facts).effects).toEqual([
      { effect: 'keep-flow', flow: { awaits: 'configuration', request: flow.request, clientVerified: true } },
    ])
  })
})

describe('OpenID Connect (2.8.2) and EAP-AKA (C.3)', () => {
  it.each(['primary-device', 'additional-device', 'dedicated-identity'] as const)('redirects a %s', (kind) => {
    const { outcome, effects } = decideOutcome(factsOf(requestOf(kind), { policy: policyWith(kind, 'openid-connect') }))
    expect(outcome).toEqual({ outcome: 'redirect', location: MATERIALS.authorizationUri })
    expect(effects).toMatchObject([{ effect: 'keep-flow', flow: { awaits: 'openid-connect' } }])
  })

  const EAP_ID = '0001010123456789@nai.epc.mnc001.mcc001.3gppnetwork.org'
  it('relays a packet to a client with EAP_ID, and passes over others', () => {
    const policy = policyWith('primary-device', 'eap-aka', 'sms-otp')
    const { outcome, effects } = primary({ EAP_ID }, {}, { policy })
    expect(outcome).toEqual({ outcome: 'eap-relay', packet: MATERIALS.eapPacket })
    expect(effects).toMatchObject([{ effect: 'keep-flow', flow: { awaits: 'eap' } }])
    expect(primary({}, {}, { policy }).outcome.outcome).toBe('otp-awaited')
  })

  it.each([
    ['openid-connect-response', 'openid-connect', { openIdConnect: 'authenticated' }, 'document'],
    ['openid-connect-response', 'openid-connect', { openIdConnect: 'failed' }, 403],
    ['openid-connect-response', 'openid-connect', {}, 403],
    ['eap-response', 'eap', { eap: 'authenticated' }, 'document'],
    ['eap-response', 'eap', { eap: 'failed' }, 403],
    ['eap-response', 'eap', {}, 403],
  ] as const)('%s %s %o', (step, awaits, checks, result) => {
    const { outcome, effects } = decideOutcome(factsOf({ step }, { flow: flowOf(awaits) }, checks))
    expect(outcome).toMatchObject(result === 'document' ? { outcome: result } : { outcome: 'refused', status: result })
    expect(effects).toEqual([{ effect: 'close-flow' }])
  })

  it('relays again while EAP goes on', () => {
    const flow = flowOf('eap')
    const { outcome, effects } = decideOutcome(factsOf({ step: 'eap-response' }, { flow }, { eap: 'continues' }))
    expect(outcome.outcome).toBe('eap-relay')
    expect(effects).toEqual([{ effect: 'keep-flow', flow }])
  })
})

describe('the Temporary Token (2.13)', () => {
  const policy: OperatorPolicy = policyWith('primary-device', 'temporary-token', 'sms-otp')
  const consumed = { effect: 'consume-temporary-token' }
  const post = (tokenValidationStatus: number | undefined, more: Partial<ConfigurationFacts> = {}) =>
    decideOutcome(
      factsOf(
        formOf({ temporaryToken: true }, { configuration: configurationOf('primary-device') }),
        { policy, ...more },
        { tokenValidationStatus },
      ),
    )

  it('gives the configuration once it is validated', () => {
    const { outcome, effects } = post(200)
    expect(outcome).toMatchObject({ outcome: 'document', document: { vers: { version: 7 } } })
    expect(effects).toEqual([consumed])
  })

  it.each([
    [400, 403],
    [401, 403],
    [403, 403],
    [404, 403],
    [500, 500],
    [503, 500],
    [undefined, 500],
  ])('translates %s of the endpoint to %i, and takes the token for used (Table 22)', (status, answer) => {
    expect(post(status)).toEqual(refused(answer, consumed))
  })

  it('is refused with 403 where it is not supported, and not used', () => {
    expect(post(200, { policy: POLICY })).toEqual(refused(403))
  })

  it('comes with the proof of the client in one form', () => {
    const flow = flowOf('client-authenticity', { authenticityAsked: true })
    const form = formOf({ authenticityResults: true, temporaryToken: true })
    const decide = (authenticity: 'verified' | 'failed') =>
      decideOutcome(factsOf(form, { policy, flow }, { tokenValidationStatus: 200, authenticity }))
    expect(decide('verified').effects).toEqual([consumed, { effect: 'close-flow' }])
    expect(decide('failed')).toMatchObject({
      outcome: { document: { vers: { version: -2 } } },
      effects: [{ effect: 'close-flow' }],
    })
  })

  it('waits for the proof of the client, unused, where that is due first', () => {
    const configuration = configurationOf('primary-device', { client_authenticity_support: ['platform-a'] })
    const facts = factsOf(
      formOf({ temporaryToken: true, certificate: true }, { configuration }),
      { policy: { ...policy, authenticity: 'wanted' } },
      { tokenValidationStatus: 200, certificate: 'valid' },
    )
    expect(decideOutcome(facts)).toMatchObject({
      outcome: { outcome: 'client-authenticity' },
      effects: [{ effect: 'keep-flow', flow: { certificateHeld: true } }],
    })
  })
})

describe('the access of a legacy client (E.1.2, E.1.3)', () => {
  const identify = (cellular: OperatorPolicy['cellular'], cellularResolved: boolean) =>
    decideOutcome(factsOf({ step: 'identification' }, { policy: { ...POLICY, cellular } }, { cellularResolved }))

  it.each([
    [undefined, true],
    ['standard', false],
    ['security-enhanced', false],
  ] as const)('%s, resolved: %s, gets 511 without a cookie', (cellular, resolved) => {
    expect(identify(cellular, resolved)).toEqual(refused(511))
  })

  it('is enough in the standard mechanism, and with the cookie only', () => {
    const { outcome, effects } = identify('standard', true)
    expect(outcome).toEqual({ outcome: 'cellular-identified' })
    const flow = { awaits: 'configuration', cellular: 'authenticated' } as const
    expect(effects).toEqual([{ effect: 'keep-flow', flow }])
    const policy = { ...POLICY, cellular: 'standard' } as const
    const legacy = (more: Partial<ConfigurationFacts>) => decideOutcome(factsOf(requestOf('legacy-cellular'), more))
    expect(legacy({ flow, policy }).outcome.outcome).toBe('document')
    expect(legacy({ policy })).toEqual(refused(511))
    expect(legacy({ flow })).toEqual(refused(511, { effect: 'close-flow' }))
    expect(primary({}, {}, { flow, policy }).outcome.outcome).toBe('otp-awaited')
  })

  it('tells the MSISDN only in the enhanced mechanism: 511 with a cookie', () => {
    const { outcome, effects } = identify('security-enhanced', true)
    expect(outcome).toEqual({ outcome: 'refused', status: 511, cookie: true })
    const flow = { awaits: 'configuration', cellular: 'msisdn-known' } as const
    expect(effects).toEqual([{ effect: 'keep-flow', flow }])
    const policy = { ...POLICY, cellular: 'security-enhanced' } as const
    expect(decideOutcome(factsOf(requestOf('legacy-cellular'), { flow, policy })).outcome).toMatchObject({
      status: 511,
    })
  })
})
