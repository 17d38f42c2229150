/**
 * How the authentication of the user begins: one row per method that the server can choose.
 *
 * @see RCC.14 §2.6.1, §2.6.1.1, §2.6.2, §2.7.2.1, §2.8.2, §2.9.1, §2.10, §C.3
 */

import type { ClientKind } from '../configuration-request.js'
import { CLIENT_SMS_PORT } from '../sms/sms-user-data.js'
import type { OtpDestination } from './answer-effects.js'
import type { AuthenticationMethod } from './answer-facts.js'
import type { Situation } from './answer-flow.js'
import { keepFlow, type Reply, refuseForGood, requireMaterial } from './answer-reply.js'

/** How often a user may try an OTP, unless the policy says otherwise. */
const DEFAULT_OTP_ATTEMPTS = 3

interface MethodRow {
  /** The kinds of clients that the method is for. */
  readonly kinds: readonly ClientKind[]
  /** Begins it; undefined where this client or this request has no use for it. */
  readonly start: (situation: Situation) => Reply | undefined
}

/** Method → how it begins. */
const METHODS: Readonly<Record<AuthenticationMethod, MethodRow>> = {
  'sms-otp': { kinds: ['primary-device', 'additional-device'], start: sendOtp },
  'mo-sms': { kinds: ['primary-device'], start: awaitMoSms },
  'provided-otp': { kinds: ['dedicated-identity'], start: awaitProvidedOtp },
  gba: { kinds: ['primary-device'], start: challengeDigest },
  'openid-connect': { kinds: ['primary-device', 'additional-device', 'dedicated-identity'], start: redirect },
  'eap-aka': { kinds: ['primary-device'], start: beginEap },
  // 2.13: the client begins it, on its own.
  'temporary-token': { kinds: [], start: () => undefined },
}

/**
 * Begins with the first method of the policy that fits. Where none does, the server asks for an MSISDN or refuses the identity with
 * 403; a legacy client, whose access did not tell who it is, gets 511.
 *
 * @throws {TypeError} when a value that the method needs is missing in the materials.
 * @see RCC.14 §2.4.1, §2.6.3, §2.9.2, §E.1.2
 */
export function startAuthentication(situation: Situation): Reply {
  const { facts, subject } = situation
  for (const method of facts.policy.authentication[subject.kind]) {
    const begun = start(method, situation)
    if (begun !== undefined) return begun
  }
  return refuseForGood(situation, subject.kind === 'legacy-cellular' ? 511 : 403)
}

/** Begins with an SMS OTP, where the policy has it for this kind and the request says where to. @see RCC.14 §2.6.1 */
export function startSmsOtp(situation: Situation): Reply | undefined {
  const { facts, subject } = situation
  return facts.policy.authentication[subject.kind].includes('sms-otp') ? start('sms-otp', situation) : undefined
}

/** The next EAP packet. The cookie goes with every one of them. Reads: D-DC-11 @see RCC.14 §C.3 */
export function relayEap(situation: Situation): Reply {
  const packet = requireMaterial(situation, 'eapPacket')
  return { outcome: { outcome: 'eap-relay', packet }, effects: [keepFlow(situation, 'eap')] }
}

function start(method: AuthenticationMethod, situation: Situation): Reply | undefined {
  const { kinds, start } = METHODS[method]
  return kinds.includes(situation.subject.kind) ? start(situation) : undefined
}

/** 2.6.1 case 1, 2.9.1 step 6: a cookie, and an SMS with an OTP to the primary device. */
function sendOtp(situation: Situation): Reply | undefined {
  const { facts, subject } = situation
  const to = chooseDestination(situation)
  if (to === undefined) return undefined
  const port = subject.query.SMS_port ?? CLIENT_SMS_PORT
  // 2.9.1 step 6 a: "This message shall be a standard SMS". It begins anew after a wrong OTP (2.9.2 step 2).
  if (subject.kind !== 'primary-device') return awaitOtp(situation, to, {})
  const attempts = facts.policy.otpAttempts ?? DEFAULT_OTP_ATTEMPTS
  // 2.6.2 step 2: the client cannot listen on a port.
  if (port === 0) return awaitOtp(situation, to, { attempts })
  // 2.6.2, 2.6.4: the operator wants the OTP to be seen, and the client has to know. Reads: D-DC-78
  if (facts.policy.otpSms === 'visible') return awaitOtp(situation, to, { attempts, smsPortZero: true })
  return awaitOtp(situation, to, { port })
}

interface OtpWay {
  readonly port?: number
  /** One where nobody types the OTP: a client that fails removes its configuration (2.6.3 step 3). */
  readonly attempts?: number
  readonly smsPortZero?: boolean
}

function awaitOtp(
  situation: Situation,
  to: OtpDestination,
  { port, attempts = 1, smsPortZero = false }: OtpWay,
): Reply {
  return {
    outcome: { outcome: 'otp-awaited', smsPortZero },
    effects: [
      keepFlow(situation, 'otp', { otpAttemptsLeft: attempts }),
      { effect: 'send-otp', to, ...(port !== undefined && { port }) },
    ],
  }
}

/** What the access told, then the SIM, then what the client says. Reads: D-DC-76 */
function chooseDestination({ facts, subject, flow }: Situation): OtpDestination | undefined {
  const { IMSI, msisdn, sip_uri } = subject.query
  if (subject.kind === 'primary-device') {
    if (flow?.cellular === 'msisdn-known') return { by: 'cellular-access' }
    if (IMSI !== undefined && facts.checks.imsiResolvable) return { by: 'imsi', imsi: IMSI }
  }
  if (msisdn !== undefined) return { by: 'msisdn', msisdn }
  return subject.kind === 'additional-device' && sip_uri !== undefined ? { by: 'sip-uri', sipUri: sip_uri } : undefined
}

/** 2.6.1.1: for clients without IMSI and MSISDN, and for networks that do not resolve the IMSI. */
function awaitMoSms(situation: Situation): Reply {
  const moConfiguration = requireMaterial(situation, 'moConfiguration')
  return { outcome: { outcome: 'mo-sms-awaited', moConfiguration }, effects: [keepFlow(situation, 'mo-sms')] }
}

/** 2.10 step 6: a cookie for the request that brings the OTP, which the user has from elsewhere. Reads: D-DC-79 */
function awaitProvidedOtp(situation: Situation): Reply {
  return {
    outcome: { outcome: 'otp-awaited', smsPortZero: false },
    effects: [keepFlow(situation, 'otp', { otpAttemptsLeft: 1 })],
  }
}

/** 2.7.2.1: for clients that say in their User-Agent that they can. A verified client knows its cookie by then, if it needs one. */
function challengeDigest(situation: Situation): Reply | undefined {
  const { facts, flow } = situation
  if (facts.checks.gba === undefined) return undefined
  return {
    outcome: { outcome: 'digest-challenge', challenge: requireMaterial(situation, 'gbaChallenge') },
    effects: flow === undefined ? [] : [keepFlow(situation, 'configuration')],
  }
}

/** 2.8.2: the cookie keeps the parameters of the request until the client is back. */
function redirect(situation: Situation): Reply {
  const location = requireMaterial(situation, 'authorizationUri')
  return { outcome: { outcome: 'redirect', location }, effects: [keepFlow(situation, 'openid-connect')] }
}

/** C.3: the parameter says that the client can, and who it is. */
function beginEap(situation: Situation): Reply | undefined {
  return situation.subject.query.EAP_ID === undefined ? undefined : relayEap(situation)
}
