import { describe, expect, it } from 'vitest'
import type { ClientKind, ConfigurationQuery } from '../configuration-request.js'
import type {
  AuthenticationMethod,
  ConfigurationFacts,
  OperatorPolicy,
  RequestChecks,
  ServerRequest,
} from './answer-facts.js'
import type { ConfigurationFlow, FlowStep } from './answer-flow.js'
import { decideOutcome } from './answer-outcome.js'
import type { Reply } from './answer-reply.js'
import { configurationOf, factsOf, formOf, POLICY, requestOf } from './testing/answer-samples.js'

const KINDS: readonly ClientKind[] = ['primary-device', 'additional-device', 'dedicated-identity', 'legacy-cellular']
const METHODS: readonly AuthenticationMethod[] = [
  'sms-otp',
  'mo-sms',
  'provided-otp',
  'gba',
  'openid-connect',
  'eap-aka',
  'temporary-token',
]
const REVERSED = [...METHODS].reverse()
const STEPS: readonly (FlowStep | undefined)[] = [
  undefined,
  'configuration',
  'client-authenticity',
  'otp',
  'mo-sms',
  'openid-connect',
  'eap',
]

/** Checks by name: everything that could speak for the user, one at a time. */
const PROOFS: Readonly<Record<string, Partial<RequestChecks>>> = {
  none: {},
  token: { token: 'valid' },
  unprivileged: { token: 'unprivileged' },
  otp: { otp: 'right' },
  moSms: { moSms: 'matched' },
  gba: { gba: 'verified' },
  openIdConnect: { openIdConnect: 'authenticated' },
  eap: { eap: 'authenticated' },
  temporaryToken: { tokenValidationStatus: 200 },
}

const QUERIES: readonly Partial<ConfigurationQuery>[] = [
  {},
  { token: 'a' },
  { OTP: '1234' },
  { sms_message_content: 'YQ' },
  { EAP_ID: '0001010123456789@x' },
  { client_authenticity_support: ['platform-a'], client_certificate_upload: 'c' },
  { client_authenticity_support: ['z'], token: 'a' },
  { provisioning_version: '6.0', token: 'a' },
]

function* requests(): Generator<[ServerRequest, ClientKind, Partial<ConfigurationQuery>]> {
  for (const kind of KINDS) {
    for (const query of QUERIES) yield [requestOf(kind, query), kind, query]
    yield [formOf({ temporaryToken: true }, { configuration: configurationOf(kind) }), kind, {}]
    yield [formOf({ authenticityResults: true, temporaryToken: true, certificate: true }), kind, {}]
    yield [formOf({ certificate: true }, { token: 'a' }), kind, {}]
    yield [{ step: 'eap-response' }, kind, {}]
    yield [{ step: 'openid-connect-response' }, kind, {}]
  }
}

interface Case {
  readonly facts: ConfigurationFacts
  readonly kind: ClientKind
  readonly query: Partial<ConfigurationQuery>
  readonly proof: string
  readonly awaits: FlowStep | undefined
}

function* cases(): Generator<Case> {
  const authenticities: readonly OperatorPolicy['authenticity'][] = [undefined, 'wanted', 'mandatory']
  const findings: readonly RequestChecks['authenticity'][] = [undefined, 'verified', 'failed']
  for (const [request, kind, query] of requests())
    for (const awaits of STEPS)
      for (const authenticity of authenticities)
        for (const finding of findings)
          for (const methods of [[], METHODS, REVERSED])
            for (const clientAllowed of [true, false])
              for (const proof of Object.keys(PROOFS)) {
                const authentication = Object.fromEntries(
                  KINDS.map((one) => [one, methods]),
                ) as OperatorPolicy['authentication']
                const policy = { ...POLICY, authentication, authenticity, certificateUpload: true }
                const flow: ConfigurationFlow | undefined = awaits && {
                  awaits,
                  request: configurationOf(kind, { EAP_ID: '0001010123456789@x' }),
                  authenticityAsked: true,
                }
                const checks = { clientAllowed, authenticity: finding, certificate: 'valid', ...PROOFS[proof] } as const
                yield { facts: factsOf(request, { policy, flow }, checks), kind, query, proof, awaits }
              }
}

/** The request brings parameters of its own. */
function isOwn({ facts: { request } }: Case): boolean {
  return request.step === 'configuration' || (request.step === 'form' && request.configuration !== undefined)
}

/** The flow waits for this request, so the parameters of the flow count. They offer no proof of authenticity. */
function resumesFlow({ facts: { request }, query, awaits }: Case): boolean {
  switch (awaits) {
    case 'client-authenticity':
      return request.step === 'form'
    case 'otp':
      return query.OTP !== undefined
    case 'mo-sms':
      return query.sms_message_content !== undefined
    case 'eap':
      return request.step === 'eap-response'
    case 'openid-connect':
      return request.step === 'openid-connect-response'
    default:
      return false
  }
}

/** Whether the one proof of the case counts for its request: told once more, and in another way than the decision tells it. */
function isProved(one: Case): boolean {
  const { facts, kind, query, proof, awaits } = one
  const { request, policy } = facts
  const offers = (method: AuthenticationMethod) => policy.authentication[kind].includes(method)
  const resumes = resumesFlow(one)
  const brings = request.step === 'form' && request.parts.temporaryToken === true
  const begins = resumes ? awaits === 'client-authenticity' : isOwn(one)
  switch (proof) {
    case 'token':
      return (request.step === 'form' ? request.token : query.token) === 'a' && begins
    case 'otp':
      return resumes
        ? awaits === 'otp'
        : query.OTP !== undefined && kind === 'dedicated-identity' && offers('provided-otp')
    case 'moSms':
      return resumes && awaits === 'mo-sms'
    case 'gba':
      return begins && !brings && kind === 'primary-device' && offers('gba')
    case 'openIdConnect':
      return resumes && awaits === 'openid-connect'
    case 'eap':
      return resumes && awaits === 'eap'
    case 'temporaryToken':
      return begins && brings && offers('temporary-token')
    default:
      return false
  }
}

const STATUSES: Readonly<Record<string, number>> = {
  document: 200,
  'otp-awaited': 200,
  'mo-sms-awaited': 200,
  'client-authenticity': 200,
  'eap-relay': 200,
  'uploads-stored': 200,
  redirect: 302,
  'digest-challenge': 401,
  'authenticity-support-missing': 426,
}

/** The cases in which something is not as it has to be, in words. Few are enough to see what is wrong. */
function findCases(isWrong: (one: Case, reply: Reply) => boolean): string[] {
  const found = DECIDED.filter(([one, reply]) => isWrong(one, reply)).slice(0, 3)
  return found.map(([{ facts, awaits }, reply]) => {
    const { request, checks, policy } = facts
    return JSON.stringify({ request, awaits, checks, authenticity: policy.authenticity, reply })
  })
}

const DECIDED = Array.from(cases(), (one) => [one, decideOutcome(one.facts)] as const)

const isConfiguration = ({ outcome }: Reply) => outcome.outcome === 'document' && outcome.document.vers?.version === 7
const isTurnedAway = ({ outcome }: Reply) => outcome.outcome === 'document' && outcome.document.vers?.version === -2

describe('every combination of facts', () => {
  it('is many, and some of them lead to a configuration', () => {
    expect(DECIDED).toHaveLength(52 * 7 * 3 * 3 * 3 * 2 * 9)
    expect(findCases((_one, reply) => isConfiguration(reply))).toHaveLength(3)
    expect(findCases((_one, reply) => isTurnedAway(reply))).toHaveLength(3)
  })

  it('answers with a status that a clause has', () => {
    const statuses = new Set([200, 302, 401, 403, 406, 426, 500, 511])
    const statusOf = ({ outcome }: Reply) => ('status' in outcome ? outcome.status : STATUSES[outcome.outcome])
    expect(findCases((_one, reply) => !statuses.has(statusOf(reply) ?? 0))).toEqual([])
  })

  it('gives a configuration only to users who proved who they are', () => {
    expect(findCases((one, reply) => isConfiguration(reply) && !isProved(one))).toEqual([])
  })

  it('gives a configuration only to clients that are allowed and did not fail to prove themselves', () => {
    const isRefused = ({ clientAllowed, authenticity }: RequestChecks) => !clientAllowed || authenticity === 'failed'
    expect(findCases((one, reply) => isConfiguration(reply) && isRefused(one.facts.checks))).toEqual([])
    const isAsked = ({ facts, awaits }: Case) => facts.request.step === 'form' && awaits === 'client-authenticity'
    const isVerified = ({ facts }: Case) => facts.checks.authenticity === 'verified'
    expect(findCases((one, reply) => isConfiguration(reply) && isAsked(one) && !isVerified(one))).toEqual([])
  })

  it('configures every user who did, where the client is allowed and nothing of it is asked', () => {
    const isClear = ({ facts: { checks, policy }, query }: Case) =>
      checks.clientAllowed &&
      checks.authenticity === 'verified' &&
      policy.authenticity !== 'mandatory' &&
      query.client_certificate_upload === undefined &&
      query.provisioning_version === undefined
    expect(findCases((one, reply) => isClear(one) && isProved(one) && !isConfiguration(reply))).toEqual([])
  })

  it('tells a client that it turns away nothing of the user, and turns none away that proved itself', () => {
    const members = ['applications', 'msg', 'vers']
    expect(
      findCases(({ facts }, reply) => {
        if (!isTurnedAway(reply) || reply.outcome.outcome !== 'document') return false
        return (
          facts.checks.authenticity === 'verified' || `${Object.keys(reply.outcome.document).sort()}` !== `${members}`
        )
      }),
    ).toEqual([])
  })

  it('stores and sends nothing but where it belongs', () => {
    expect(
      findCases((_one, reply) => {
        const has = (name: string) => reply.effects.some((one) => one.effect.startsWith(name))
        const { outcome } = reply.outcome
        if (has('store-') && !isConfiguration(reply) && outcome !== 'uploads-stored') return true
        return has('send-otp') && outcome !== 'otp-awaited'
      }),
    ).toEqual([])
  })

  it('answers 406 exactly where a new version is not supported', () => {
    const isNew = ({ facts: { request }, query }: Case) =>
      request.step === 'configuration' && query.provisioning_version === '6.0'
    expect(findCases((one, { outcome }) => (outcome.outcome === 'version-refused') !== isNew(one))).toEqual([])
  })

  it('answers 426 exactly where authenticity is mandated and the request that counts does not say that it can be proved', () => {
    expect(
      findCases((one, { outcome }) => {
        const due =
          one.facts.policy.authenticity === 'mandatory' &&
          one.facts.checks.clientAllowed &&
          one.query.provisioning_version === undefined &&
          (resumesFlow(one) || (isOwn(one) && one.query.client_authenticity_support === undefined))
        return (outcome.outcome === 'authenticity-support-missing') !== due
      }),
    ).toEqual([])
  })
})
