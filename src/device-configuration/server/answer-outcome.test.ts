import { describe, expect, it } from 'vitest'
import type { ConfigurationFacts, ServerRequest } from './answer-facts.js'
import type { ConfigurationFlow, FlowStep } from './answer-flow.js'
import { decideOutcome } from './answer-outcome.js'
import {
  CONFIGURED,
  configurationOf,
  factsOf,
  formOf,
  keptFlow,
  POLICY,
  policyWith,
  requestOf,
} from './testing/answer-samples.js'

const refused = (status: number) => ({ outcome: { outcome: 'refused', status }, effects: [] })

describe('a request that no flow waits for', () => {
  const flowOf = (awaits: FlowStep): ConfigurationFlow => ({ awaits, request: configurationOf('primary-device') })
  const ALL_FINE = {
    token: 'valid',
    otp: 'right',
    eap: 'authenticated',
    openIdConnect: 'authenticated',
    authenticity: 'verified',
    tokenValidationStatus: 200,
  } as const
  it.each<[string, ServerRequest, FlowStep | undefined, 403 | 511]>([
    ['an EAP packet without a flow', { step: 'eap-response' }, undefined, 511],
    ['an EAP packet in another flow', { step: 'eap-response' }, 'otp', 511],
    ['a return from OpenID Connect without a flow', { step: 'openid-connect-response' }, undefined, 511],
    ['a return from OpenID Connect in another flow', { step: 'openid-connect-response' }, 'eap', 511],
    ['proof without a flow', formOf({ authenticityResults: true }), undefined, 511],
    [
      'proof with a token without a flow',
      formOf({ authenticityResults: true, certificate: true }, { token: 'a' }),
      undefined,
      511,
    ],
    ['proof in another flow', formOf({ authenticityResults: true }), 'otp', 511],
    ['an upload without a token', formOf({ certificate: true }), undefined, 511],
    ['an upload with an empty token', formOf({ push: true }, { token: '' }), undefined, 511],
    ['a form with nothing in it', formOf({}, { token: 'a' }), undefined, 511],
    ['a Temporary Token without parameters', formOf({ temporaryToken: true }, { token: 'a' }), undefined, 403],
  ])('%s is refused', (_name, request, awaits, status) => {
    expect(decideOutcome(factsOf(request, { flow: awaits && flowOf(awaits) }, ALL_FINE))).toEqual(refused(status))
  })

  it.each(['additional-device', 'dedicated-identity'] as const)(
    'gives no token to the %s that it could not send back (Tables 13, 15)',
    (kind) => {
      const withToken = (length: number) =>
        decideOutcome(
          factsOf(
            requestOf(kind, { token: 'a' }),
            { configuration: { ...CONFIGURED, token: 'x'.repeat(length) } },
            { token: 'valid' },
          ),
        )
      expect(withToken(24).outcome.outcome).toBe('document')
      expect(() => withToken(25)).toThrow(TypeError)
    },
  )

  it.each([
    ['IMSI', 'primary-device', { IMSI: '001010999999999' }],
    ['MSISDN', 'additional-device', { msisdn: '+491700000003' }],
    ['SIP URI', 'dedicated-identity', { sip_uri: 'sip:other@example.com' }],
  ] as const)('begins anew when it names another %s than the flow', (_name, kind, other) => {
    const flow: ConfigurationFlow = {
      awaits: 'otp',
      request: configurationOf(kind),
      clientVerified: true,
      otpAttemptsLeft: 3,
    }
    const policy = { ...POLICY, authentication: { ...POLICY.authentication, 'dedicated-identity': [] } }
    const { outcome, effects } = decideOutcome(
      factsOf(requestOf(kind, { ...other, OTP: '1234' }), { flow, policy }, { otp: 'right' }),
    )
    expect(outcome.outcome).not.toBe('document')
    for (const effect of effects) expect(effect).not.toHaveProperty('flow.clientVerified')
  })

  it.each([
    ['additional-device', { msisdn: '491700000001', OTP: '1' }],
    ['dedicated-identity', { sip_uri: 'SIP:Desk@Example.com', OTP: '1' }],
    ['dedicated-identity', { sip_uri: undefined, msisdn: '491700000001', OTP: '1' }],
  ] as const)('goes on when a %s only spells itself differently', (kind, query) => {
    const flow: ConfigurationFlow = { awaits: 'otp', request: configurationOf(kind) }
    const facts = factsOf(requestOf(kind, query as never), { flow }, { otp: 'right' })
    expect(decideOutcome(facts)).toMatchObject({
      outcome: { outcome: 'document' },
      effects: [{ effect: 'close-flow' }],
    })
  })
})

describe('an upload outside of a flow (2.15)', () => {
  const ALL = { certificate: true, push: true }
  const upload = (checks: Partial<ConfigurationFacts['checks']>, more: Partial<ConfigurationFacts> = {}, parts = ALL) =>
    decideOutcome(
      factsOf(formOf(parts, { token: 'a' }), more, { token: 'valid', certificate: 'valid', push: 'valid', ...checks }),
    )

  it('is stored for the user of the token', () => {
    expect(upload({})).toEqual({
      outcome: { outcome: 'uploads-stored' },
      effects: [{ effect: 'store-client-certificate' }, { effect: 'store-push-subscription' }],
    })
  })

  it('stores only what came', () => {
    expect(upload({}, {}, { certificate: false, push: true }).effects).toEqual([{ effect: 'store-push-subscription' }])
    expect(upload({}, {}, { certificate: true, push: false }).effects).toEqual([{ effect: 'store-client-certificate' }])
  })

  it.each([
    [{ token: 'invalid' }, 511],
    [{ token: 'unprivileged' }, 511],
    [{ token: undefined }, 511],
    [{ clientAllowed: false }, 403],
    [{ certificate: 'invalid' }, 500],
    [{ certificate: undefined }, 500],
    [{ push: 'invalid' }, 500],
    [{ push: undefined }, 500],
  ] as const)('is refused for %o with %i, and nothing is stored', (checks, status) => {
    expect(upload(checks)).toEqual(refused(status))
  })

  it('is one as well when it brings the parameters of its client, and the token among them', () => {
    const form = (token: string) => formOf(ALL, { configuration: configurationOf('primary-device', { token }) })
    const checks = { token: 'valid', certificate: 'valid', push: 'valid' } as const
    expect(decideOutcome(factsOf(form('a'), {}, checks)).outcome).toEqual({ outcome: 'uploads-stored' })
    expect(decideOutcome(factsOf(form(''), {}, checks))).toEqual(refused(511))
  })

  it('comes later while there is no service', () => {
    const policy = { ...POLICY, maintenance: { retryAfterSeconds: 60 } }
    expect(upload({}, { policy }).outcome).toEqual({ outcome: 'try-later', retryAfterSeconds: 60 })
  })
})

describe('the name of the device (2.4.3)', () => {
  it('is asked for again once the user is authenticated, and the user need not come anew', () => {
    const flow: ConfigurationFlow = { awaits: 'otp', request: configurationOf('additional-device'), otpAttemptsLeft: 1 }
    const request = requestOf('additional-device', { OTP: '1234', friendly_device_name: 'Tab' })
    const { outcome, effects } = decideOutcome(factsOf(request, { flow }, { otp: 'right', deviceNameTaken: true }))
    expect(outcome).toEqual({ outcome: 'refused', status: 409 })
    expect(effects).toEqual([{ effect: 'keep-flow', flow: { awaits: 'device-name', request: flow.request } }])
    const again = requestOf('additional-device', { friendly_device_name: 'Other tab' })
    expect(decideOutcome(factsOf(again, { flow: keptFlow(effects) })).outcome.outcome).toBe('document')
  })

  it('is not told to anybody else', () => {
    const facts = factsOf(
      requestOf('additional-device', { token: 'x' }),
      {},
      { token: 'invalid', deviceNameTaken: true },
    )
    expect(decideOutcome(facts)).toEqual(refused(511))
  })

  it('does not give a Temporary Token back', () => {
    const facts = factsOf(
      formOf({ temporaryToken: true }, { configuration: configurationOf('primary-device') }),
      { policy: policyWith('primary-device', 'temporary-token') },
      { tokenValidationStatus: 200, deviceNameTaken: true },
    )
    const consumed = { effect: 'consume-temporary-token' }
    expect(decideOutcome(facts)).toEqual({ outcome: { outcome: 'refused', status: 409 }, effects: [consumed] })
  })

  it('leaves nothing behind where a token says who the user is', () => {
    const facts = factsOf(requestOf('additional-device', { token: 'x' }), {}, { token: 'valid', deviceNameTaken: true })
    expect(decideOutcome(facts)).toEqual(refused(409))
  })
})

it('needs a configuration once the user is authenticated', () => {
  const facts = factsOf(requestOf('primary-device', { token: 'x' }), { configuration: undefined }, { token: 'valid' })
  expect(() => decideOutcome(facts)).toThrow(new TypeError('facts.configuration is due once the user is authenticated'))
  expect(decideOutcome({ ...facts, configuration: CONFIGURED }).outcome.outcome).toBe('document')
})
