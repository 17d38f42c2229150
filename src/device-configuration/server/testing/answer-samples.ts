/**
 * Facts for tests of the server's decision: an operator that offers everything, and requests of every kind of client.
 */

import type { ClientKind, ConfigurationQuery, ConfigurationRequest } from '../../configuration-request.js'
import type { ConfigurationEffect } from '../answer-effects.js'
import type {
  AnswerMaterials,
  ConfigurationFacts,
  ConfiguredServices,
  FormParts,
  OperatorPolicy,
  ServerRequest,
} from '../answer-facts.js'
import type { ConfigurationFlow } from '../answer-flow.js'

const DEVICE = { terminal_vendor: 'Vend', terminal_model: 'Model', terminal_sw_version: '1.0' }
const IDENTITY: Readonly<Record<ClientKind, Partial<ConfigurationQuery>>> = {
  'primary-device': { ...DEVICE, IMSI: '001010123456789', token: '' },
  'additional-device': { msisdn: '+491700000001', device_type: 'Tablet', token: '' },
  'dedicated-identity': { sip_uri: 'sip:desk@example.com', device_type: 'Other', token: '', OTP: '' },
  'legacy-cellular': { ...DEVICE, IMSI: '001010123456789' },
}

/** A first request of a kind of client, with other members where given. */
export function configurationOf(kind: ClientKind, query: Partial<ConfigurationQuery> = {}): ConfigurationRequest {
  return { kind, query: { vers: 0, provisioning_version: '5.0', app: ['ap2204'], ...IDENTITY[kind], ...query } }
}

/** The same as it arrives. */
export function requestOf(kind: ClientKind, query: Partial<ConfigurationQuery> = {}): ServerRequest {
  return { step: 'configuration', configuration: configurationOf(kind, query) }
}

/** A POST with a form. */
export function formOf(
  parts: FormParts,
  more: { configuration?: ConfigurationRequest; token?: string } = {},
): ServerRequest {
  return { step: 'form', parts, ...more }
}

/** An operator that authenticates every kind of client, by SMS or by an OTP from elsewhere. */
export const POLICY: OperatorPolicy = {
  supportedVersions: ['4.0', '5.0'],
  authentication: {
    'primary-device': ['sms-otp'],
    'additional-device': ['sms-otp'],
    'dedicated-identity': ['provided-otp'],
    'legacy-cellular': [],
  },
}

/** The policy with some methods for a kind of client. */
export function policyWith(kind: ClientKind, ...methods: OperatorPolicy['authentication'][ClientKind]): OperatorPolicy {
  return { ...POLICY, authentication: { ...POLICY.authentication, [kind]: methods } }
}

/** Something of everything. */
export const MATERIALS: AnswerMaterials & { readonly cookie: string } = {
  cookie: 'flow=0123456789abcdef; Secure; HttpOnly',
  authenticityRequest: {
    methods: [
      { name: 'platform-a', id: '1', params: [{ name: 'challenge', value: 'AAECAwQFBgc=' }] },
      { name: 'platform-b', id: '2', params: [] },
    ],
    nonce: '00112233445566778899aabbccddeeff',
    // The VAPID key of RFC 8292 §2.4.
    vapid: 'BA1Hxzyi1RUM1b5wjxsn7nGxAszw2u61m164i3MrAIxHF6YK5h4SDYic-dRuU_RCPCfA5aq9ojSwk5Y2EmClBPs',
  },
  moConfiguration: {
    smsMessageContent: 'Verifying your number 7f3a',
    destinationPhoneNumber: '+491700000009',
    smsVisible: true,
    smsWaitIntervalMs: 30_500,
  },
  gbaChallenge: 'Digest realm="3GPP-bootstrapping@config.example.com", nonce="n", qop="auth"',
  gbaAuthenticationInfo: 'qop=auth, rspauth="00"',
  authorizationUri: 'https://login.example.com/authorize?state=1',
  eapPacket: Uint8Array.of(1, 7, 0, 8, 23, 1, 0, 0),
  rejectionMessage: {
    title: 'Not possible',
    message: 'This app is not genuine',
    acceptButton: true,
    rejectButton: false,
  },
}

/** Version 7, with everything that may go along. */
export const CONFIGURED: ConfiguredServices = {
  version: 7,
  validitySeconds: 86_400,
  token: 'new-token',
  user: { msisdn: '491700000001' },
  message: { title: 'Welcome', message: 'Ready', acceptButton: true, rejectButton: true },
  applications: [{ type: 'APPLICATION', parms: [{ name: 'AppID', value: 'ap2204' }], characteristics: [] }],
}

/** Facts in which the client is allowed, and all that may be needed is there. */
export function factsOf(
  request: ServerRequest,
  more: Partial<ConfigurationFacts> = {},
  checks: Partial<ConfigurationFacts['checks']> = {},
): ConfigurationFacts {
  return {
    request,
    policy: POLICY,
    materials: MATERIALS,
    configuration: CONFIGURED,
    ...more,
    checks: { clientAllowed: true, imsiResolvable: true, ...checks },
  }
}

/** What the last `keep-flow` of some effects keeps. */
export function keptFlow(effects: readonly ConfigurationEffect[]): ConfigurationFlow {
  const kept = effects.flatMap((one) => (one.effect === 'keep-flow' ? [one.flow] : [])).at(-1)
  if (kept === undefined) throw new Error('no flow was kept')
  return kept
}
