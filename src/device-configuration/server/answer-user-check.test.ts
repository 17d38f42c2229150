import { describe, expect, it } from 'vitest'
import type { ConfigurationQuery } from '../configuration-request.js'
import type { ConfigurationFacts, RequestChecks } from './answer-facts.js'
import type { ConfigurationFlow, FlowStep } from './answer-flow.js'
import { decideOutcome } from './answer-outcome.js'
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
