import { describe, expect, it } from 'vitest'
import type { ConfigurationQuery } from '../configuration-request.js'
import type { ConfigurationFacts, OperatorPolicy, RequestChecks } from './answer-facts.js'
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
