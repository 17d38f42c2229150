/**
 * The second half of the decision: whether the user is authenticated, and if not, how that begins or goes on.
 *
 * @see RCC.14 §2.4.1, §2.6.1, §2.6.3, §2.7.2.1, §2.8.2, §2.13, §C.3, §E.1.2
 */

import { answerForTokenValidation } from '../temporary-token.js'
import { relayEap, startAuthentication, startSmsOtp } from './answer-authentication.js'
import type { Situation } from './answer-flow.js'
import {
  AUTHENTICATED,
  type AuthenticatedUser,
  closeFlow,
  keepFlow,
  type Reply,
  refuse,
  refuseForGood,
  requireMaterial,
} from './answer-reply.js'

/** Gives the authenticated user, or the reply that asks for the next step or refuses. */
export function checkUser(situation: Situation): AuthenticatedUser | Reply {
  return checkStep(situation) ?? checkTemporaryToken(situation) ?? checkGba(situation) ?? checkToken(situation)
}

/** The step that the flow was waiting for. */
function checkStep(situation: Situation): AuthenticatedUser | Reply | undefined {
  const { checks } = situation.facts
  switch (situation.answers) {
    case 'device-name':
      return AUTHENTICATED
    case 'otp':
      return checks.otp === 'right' ? AUTHENTICATED : refuseOtp(situation)
    case 'mo-sms':
      // 2.6.1.1: "upon successfully matching the OTP token". What else it is, is as wrong as an OTP. Reads: D-DC-77
      return checks.moSms === 'matched' ? AUTHENTICATED : refuseForGood(situation, 511)
    case 'openid-connect':
      // 2.8.2: "a success or failure response to the client as defined in section 2.4". Reads: D-DC-72
      return checks.openIdConnect === 'authenticated' ? AUTHENTICATED : refuseForGood(situation, 403)
    case 'eap':
      if (checks.eap === 'continues') return relayEap(situation)
      return checks.eap === 'authenticated' ? AUTHENTICATED : refuseForGood(situation, 403)
    default:
      return undefined
  }
}

/** 2.6.3 step 3: 511. The flow goes on as long as the user may try again. */
function refuseOtp(situation: Situation): Reply {
  const left = (situation.flow?.otpAttemptsLeft ?? 1) - 1
  if (left <= 0) return refuseForGood(situation, 511)
  return { ...refuse(511), effects: [keepFlow(situation, 'otp', { otpAttemptsLeft: left })] }
}

/** 2.13: once the endpoint was asked, the token is used, whatever it said. */
function checkTemporaryToken(situation: Situation): AuthenticatedUser | Reply | undefined {
  const { facts, subject, flow } = situation
  if (facts.request.step !== 'form' || !facts.request.parts.temporaryToken) return undefined
  if (!facts.policy.authentication[subject.kind].includes('temporary-token')) return refuseForGood(situation, 403)
  const effects = [{ effect: 'consume-temporary-token' }] as const
  const answer = answerForTokenValidation(facts.checks.tokenValidationStatus)
  if (answer === 'validated') return { authenticated: true, effects }
  return { outcome: { outcome: 'refused', status: answer }, effects: [...effects, ...closeFlow(flow)] }
}

/** 2.7.2.1: the digest of this request. A wrong one leads to a new challenge when the method is chosen. */
function checkGba(situation: Situation): AuthenticatedUser | undefined {
  const { facts, subject } = situation
  if (facts.checks.gba !== 'verified' || subject.kind !== 'primary-device') return undefined
  if (!facts.policy.authentication[subject.kind].includes('gba')) return undefined
  return { ...AUTHENTICATED, authenticationInfo: requireMaterial(situation, 'gbaAuthenticationInfo') }
}

function checkToken(situation: Situation): AuthenticatedUser | Reply {
  const { facts, subject, flow } = situation
  const ofForm = facts.request.step === 'form' ? facts.request.token : undefined
  if (!(ofForm || subject.query.token)) {
    // E.1.2: the access told who this is, and the cookie says that it is the same client.
    const known = subject.kind === 'legacy-cellular' && flow?.cellular === 'authenticated'
    if (known && facts.policy.cellular === 'standard') return AUTHENTICATED
    return checkUnawaitedOtp(situation) ?? startAuthentication(situation)
  }
  if (facts.checks.token === 'valid') return AUTHENTICATED
  // 2.6.1 case 3: "responds with an HTTP 200 OK response same as defined for the case 1"
  if (facts.checks.token === 'unprivileged') {
    const reply = startSmsOtp(situation) ?? startAuthentication(situation)
    return { ...reply, effects: [{ effect: 'drop-token' }, ...reply.effects] }
  }
  // 2.6.3 step 4, 2.9.4 step 2, 2.10.2 step 2
  return refuseForGood(situation, 511)
}

/**
 * An OTP that no flow waits for. 2.10: the user has it from elsewhere, and it counts with the first request (Reads: D-DC-79). Otherwise, it
 * comes too late or out of nowhere, as does the content of an SMS, and is as wrong as any (Reads: D-DC-77).
 */
function checkUnawaitedOtp(situation: Situation): AuthenticatedUser | Reply | undefined {
  const { facts, subject } = situation
  const { OTP, sms_message_content } = subject.query
  if (subject.kind !== 'dedicated-identity') {
    return OTP || sms_message_content !== undefined ? refuseForGood(situation, 511) : undefined
  }
  if (!OTP || !facts.policy.authentication[subject.kind].includes('provided-otp')) return undefined
  return facts.checks.otp === 'right' ? AUTHENTICATED : refuseForGood(situation, 511)
}
