import { describe, expect, it } from 'vitest'
import type { ConfigurationQuery } from '../configuration-request.js'
import type { OperatorPolicy, RequestChecks } from './answer-facts.js'
import type { ConfigurationFlow } from './answer-flow.js'
import { decideOutcome } from './answer-outcome.js'
import { configurationOf, factsOf, formOf, keptFlow, MATERIALS, POLICY, requestOf } from './testing/answer-samples.js'

/** A client whose token is valid, so that nothing but the check of the client stands in its way. */
const ask = (
  query: Partial<ConfigurationQuery>,
  policy: Partial<OperatorPolicy>,
  checks: Partial<RequestChecks> = {},
) =>
  decideOutcome(
    factsOf(
      requestOf('primary-device', { token: 'a', ...query }),
      { policy: { ...POLICY, ...policy } },
      { token: 'valid', ...checks },
    ),
  )

const MANDATORY = { authenticity: 'mandatory' } as const
const WANTED = { authenticity: 'wanted' } as const
const OFFERED = { client_authenticity_support: ['platform-a', 'platform-x'] }
const UPLOADS = { certificateUpload: true, pushUpload: true }

describe('the version and the service', () => {
  it.each([
    ['6.0', 406],
    ['4.1', 406],
    ['3.0', 403],
    ['x', 403],
  ] as const)('refuses version %s with %i and the supported versions (5.2)', (provisioning_version, status) => {
    expect(ask({ provisioning_version }, {})).toEqual({
      outcome: { outcome: 'version-refused', status, supportedVersions: '4.0, 5.0' },
      effects: [],
    })
  })

  it('asks to come later while there is no service, but tells a wrong version first (2.4.3, 5.2)', () => {
    const maintenance = { retryAfterSeconds: 120 }
    expect(ask({}, { maintenance }).outcome).toEqual({ outcome: 'try-later', retryAfterSeconds: 120 })
    expect(ask({ provisioning_version: '6.0' }, { maintenance }).outcome.outcome).toBe('version-refused')
  })

  it('refuses a client whose parameters are not acceptable before it asks for anything (2.11 step 1)', () => {
    const refused = { outcome: { outcome: 'refused', status: 403 }, effects: [] }
    expect(ask({}, MANDATORY, { clientAllowed: false })).toEqual(refused)
    expect(ask(OFFERED, { ...MANDATORY, ...UPLOADS }, { clientAllowed: false, authenticity: 'failed' })).toEqual(
      refused,
    )
  })
})

describe('client authenticity (2.11)', () => {
  it.each([
    ['mandated and not supported', MANDATORY, {}, {}, 'authenticity-support-missing'],
    ['mandated and an empty list', MANDATORY, { client_authenticity_support: [] }, {}, 'authenticity-support-missing'],
    [
      'mandated, not supported, but proved before',
      MANDATORY,
      {},
      { authenticity: 'verified' },
      'authenticity-support-missing',
    ],
    ['mandated, and only unknown methods', MANDATORY, { client_authenticity_support: ['z'] }, {}, 'refused'],
    ['mandated and supported', MANDATORY, OFFERED, {}, 'client-authenticity'],
    ['mandated and proved before', MANDATORY, OFFERED, { authenticity: 'verified' }, 'document'],
    ['wanted and not supported', WANTED, {}, {}, 'document'],
    ['wanted, and only unknown methods', WANTED, { client_authenticity_support: ['z'] }, {}, 'document'],
    ['wanted and supported', WANTED, OFFERED, {}, 'client-authenticity'],
    ['wanted and proved before', WANTED, OFFERED, { authenticity: 'verified' }, 'document'],
    ['not wanted', {}, OFFERED, {}, 'document'],
  ] as const)('%s', (_name, policy, query, checks, outcome) => {
    const methods =
      'client_authenticity_support' in query
        ? { client_authenticity_support: [...query.client_authenticity_support] }
        : {}
    expect(ask(methods, policy, checks).outcome.outcome).toBe(outcome)
  })

  it('asks for the methods that both sides know, with the nonce, and keeps the flow', () => {
    const { outcome, effects } = ask(OFFERED, WANTED)
    const [method] = MATERIALS.authenticityRequest?.methods ?? []
    expect(outcome).toEqual({
      outcome: 'client-authenticity',
      request: { methods: [method], nonce: '00112233445566778899aabbccddeeff' },
    })
    const request = configurationOf('primary-device', { token: 'a', ...OFFERED })
    expect(effects).toEqual([
      { effect: 'keep-flow', flow: { awaits: 'client-authenticity', request, authenticityAsked: true } },
    ])
  })

  it('needs the methods of its caller', () => {
    const facts = factsOf(requestOf('primary-device', OFFERED), { policy: { ...POLICY, ...WANTED }, materials: {} })
    expect(() => decideOutcome(facts)).toThrow(
      new TypeError('facts.materials.authenticityRequest is due for this answer'),
    )
  })

  it('needs none of them for a client that offers nothing', () => {
    const facts = factsOf(
      requestOf('primary-device', { token: 'a' }),
      { policy: { ...POLICY, ...WANTED }, materials: {} },
      { token: 'valid' },
    )
    expect(decideOutcome(facts).outcome.outcome).toBe('document')
  })

  it('turns a client away whose proof failed, with -2 and the message, and nothing else (2.11)', () => {
    const { outcome, effects } = ask(OFFERED, WANTED, { authenticity: 'failed' })
    expect(outcome).toEqual({
      outcome: 'document',
      document: { vers: { version: -2, validity: -2 }, msg: MATERIALS.rejectionMessage, applications: [] },
    })
    expect(effects).toEqual([])
  })

  it('turns it away without a message where there is none', () => {
    const facts = factsOf(requestOf('primary-device'), { materials: {} }, { authenticity: 'failed' })
    expect(decideOutcome(facts).outcome).toEqual({
      outcome: 'document',
      document: { vers: { version: -2, validity: -2 }, applications: [] },
    })
  })
})

describe('certificate and push key (2.4.1 step 1, 2.12, 2.14)', () => {
  const CERTIFICATE = { client_certificate_upload: 'cert' }
  const PUSH = { client_pushkey_upload: 'push' }
  it.each([
    ['a certificate that is not there', CERTIFICATE, UPLOADS, {}, true],
    ['a certificate that is there', CERTIFICATE, UPLOADS, { certificateStored: true }, false],
    ['a certificate that nobody wants', CERTIFICATE, { pushUpload: true }, {}, false],
    ['a push key that is not there', PUSH, UPLOADS, {}, true],
    ['a push key that is there', PUSH, UPLOADS, { pushStored: true }, false],
    ['a push key that nobody wants', PUSH, { certificateUpload: true }, {}, false],
    ['both, one of them there', { ...CERTIFICATE, ...PUSH }, UPLOADS, { certificateStored: true }, true],
    ['nothing offered', {}, UPLOADS, {}, false],
  ] as const)('%s', (_name, query, policy, checks, asked) => {
    const { outcome } = ask(query, policy, checks)
    expect(outcome.outcome).toBe(asked ? 'client-authenticity' : 'document')
  })

  it('asks for no method when only an upload is due, and gives the VAPID key to whoever offers a push key (2.14)', () => {
    const { nonce, vapid } = MATERIALS.authenticityRequest ?? {}
    expect(ask(CERTIFICATE, UPLOADS)).toMatchObject({
      outcome: { request: { methods: [], nonce } },
      effects: [{ flow: { authenticityAsked: false } }],
    })
    expect(ask(CERTIFICATE, UPLOADS).outcome).not.toHaveProperty('request.vapid')
    expect(ask(PUSH, UPLOADS).outcome).toMatchObject({ request: { methods: [], nonce, vapid } })
    const both = { ...CERTIFICATE, ...PUSH }
    expect(ask(both, UPLOADS, { pushStored: true }).outcome).toMatchObject({ request: { vapid } })
    expect(ask(both, { certificateUpload: true }).outcome).not.toHaveProperty('request.vapid')
  })

  it('needs the VAPID key of its caller', () => {
    const policy = { ...POLICY, ...UPLOADS }
    const facts = factsOf(requestOf('primary-device', PUSH), {
      policy,
      materials: { authenticityRequest: { methods: [] } },
    })
    expect(() => decideOutcome(facts)).toThrow(
      new TypeError('facts.materials.authenticityRequest.vapid is due for this answer'),
    )
  })
})

describe('the form that answers the request for proof', () => {
  const request = configurationOf('primary-device', {
    token: 'a',
    ...OFFERED,
    client_certificate_upload: 'cert',
    client_pushkey_upload: 'push',
  })
  const flow: ConfigurationFlow = { awaits: 'client-authenticity', request, authenticityAsked: true }
  const ALL = { authenticityResults: true, certificate: true, push: true }
  const GOOD = { authenticity: 'verified', certificate: 'valid', push: 'valid' } as const
  const post = (checks: Partial<RequestChecks>, parts = ALL, more: Partial<ConfigurationFlow> = {}) =>
    decideOutcome(
      factsOf(
        formOf(parts),
        { flow: { ...flow, ...more }, policy: { ...POLICY, ...MANDATORY, ...UPLOADS } },
        { token: 'valid', ...checks },
      ),
    )

  it('goes on to the configuration, and stores what came once the user is known', () => {
    const { outcome, effects } = post(GOOD)
    expect(outcome.outcome).toBe('document')
    expect(effects).toEqual([
      { effect: 'store-client-certificate' },
      { effect: 'store-push-subscription' },
      { effect: 'close-flow' },
    ])
  })

  it.each([
    ['the proof failed', { ...GOOD, authenticity: 'failed' as const }],
    ['nobody verified the proof', { certificate: 'valid' as const, push: 'valid' as const }],
    ['the certificate is invalid', { ...GOOD, certificate: 'invalid' as const }],
    ['nobody verified the certificate', { authenticity: 'verified' as const }],
  ])('turns the client away and closes the flow when %s', (_name, checks) => {
    const { outcome, effects } = post(checks)
    expect(outcome).toMatchObject({
      outcome: 'document',
      document: { vers: { version: -2, validity: -2 }, applications: [] },
    })
    expect(outcome).not.toHaveProperty('document.user')
    expect(effects).toEqual([{ effect: 'close-flow' }])
  })

  it('asks for no results that it did not ask for', () => {
    expect(
      post({ certificate: 'valid' }, { ...ALL, authenticityResults: false }, { authenticityAsked: false }).outcome,
    ).toMatchObject({
      document: { vers: { version: 7 } },
    })
  })

  it('goes on without push data that is of no use, and does not store it', () => {
    const { outcome, effects } = post({ ...GOOD, push: 'invalid' })
    expect(outcome).toMatchObject({ document: { vers: { version: 7 } } })
    expect(effects).toEqual([{ effect: 'store-client-certificate' }, { effect: 'close-flow' }])
  })

  it('does not ask again for what the client did not hand in', () => {
    const { outcome, effects } = post({ authenticity: 'verified' }, { ...ALL, certificate: false, push: false })
    expect(outcome).toMatchObject({ document: { vers: { version: 7 } } })
    expect(effects).toEqual([{ effect: 'close-flow' }])
  })

  it('holds what came while the user is not authenticated yet', () => {
    const unknown = { ...request, query: { ...request.query, token: '' } }
    const { outcome, effects } = post(GOOD, ALL, { request: unknown })
    expect(outcome.outcome).toBe('otp-awaited')
    expect(effects.map(({ effect }) => effect)).toEqual(['keep-flow', 'send-otp'])
    expect(keptFlow(effects)).toEqual({
      awaits: 'otp',
      request: unknown,
      clientVerified: true,
      certificateHeld: true,
      pushHeld: true,
      otpAttemptsLeft: 1,
    })
  })
})
