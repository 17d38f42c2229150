/**
 * A configuration flow: the requests that a cookie ties together, from the one that began it to the final answer.
 *
 * @see RCC.14 §2.6.1, §2.9.1, §2.11, §2.15, §C.3, §E.1.2
 */

import type { ConfigurationQuery, ConfigurationRequest } from '../configuration-request.js'
import type { ConfigurationFacts, FormParts } from './answer-facts.js'

/** What the server waits for. */
export type FlowStep =
  /** A configuration request, as after the identification of a legacy client. */
  | 'configuration'
  /** The form with the authenticity results, the certificate, the push key. */
  | 'client-authenticity'
  /** The second request, with the OTP. */
  | 'otp'
  /** The next request, after the SMS. */
  | 'mo-sms'
  | 'openid-connect'
  | 'eap'
  /** The request again, with another `friendly_device_name`. */
  | 'device-name'

/** What is known of a flow. Plain data, to be kept under its cookie. It names the user, so it is to be kept like any such data. */
export interface ConfigurationFlow {
  readonly awaits: FlowStep
  /** The request that the flow is about; absent after the identification only. Later steps are decided for this one. */
  readonly request?: ConfigurationRequest | undefined
  /** The form had to bring authenticity results. */
  readonly authenticityAsked?: boolean | undefined
  /** The procedure of 2.11, 2.12 and 2.14 is over for this flow. */
  readonly clientVerified?: boolean | undefined
  /** A valid certificate came, and waits for the user to be authenticated. The caller keeps it with the flow. Reads: D-DC-74 */
  readonly certificateHeld?: boolean | undefined
  /** As `certificateHeld`, for push key, URI and secret. */
  readonly pushHeld?: boolean | undefined
  /** How often an OTP may still be tried. */
  readonly otpAttemptsLeft?: number | undefined
  /** What the access told about the user. */
  readonly cellular?: 'authenticated' | 'msisdn-known' | undefined
}

/** A configuration request with all that belongs to it. */
export interface Situation {
  readonly facts: ConfigurationFacts
  /** The request that is decided: the one at hand, or the one that began the flow. */
  readonly subject: ConfigurationRequest
  /** The flow as it stands; absent where the request begins one. */
  readonly flow: ConfigurationFlow | undefined
  /** Which awaited step the request at hand is; absent where it begins anew. */
  readonly answers: FlowStep | undefined
}

/** Where a request belongs. */
export type Placement =
  | { readonly place: 'identification' }
  | { readonly place: 'configuration'; readonly situation: Situation }
  /** Changed certificate or push data outside of a flow. */
  | { readonly place: 'upload' }
  /** Nothing goes before it, and it cannot stand alone. */
  | { readonly place: 'nowhere'; readonly status: 403 | 511 }

type Step<Name> = Extract<ConfigurationFacts['request'], { step: Name }>

/** Finds out where a request belongs: the flow of its cookie, if that waits for such a request, or a place of its own. */
export function placeRequest(facts: ConfigurationFacts): Placement {
  const { request, flow } = facts
  switch (request.step) {
    case 'identification':
      return { place: 'identification' }
    case 'configuration':
      return { place: 'configuration', situation: placeConfiguration(facts, request) }
    case 'openid-connect-response':
      return resume(facts, flow, 'openid-connect')
    case 'eap-response':
      return resume(facts, flow, 'eap')
    case 'form':
      return placeForm(facts, request)
  }
}

/** A step of the flow is decided for the request that began it. Whoever names another user begins anew. Reads: D-DC-75 */
function placeConfiguration(facts: ConfigurationFacts, { configuration }: Step<'configuration'>): Situation {
  const known = facts.flow?.request
  if (known === undefined) return { facts, subject: configuration, flow: facts.flow, answers: undefined }
  if (namesAnotherUser(configuration.query, known.query)) {
    return { facts, subject: configuration, flow: undefined, answers: undefined }
  }
  const answers = awaitedStep(facts.flow?.awaits, configuration.query)
  return { facts, subject: answers === undefined ? configuration : known, flow: facts.flow, answers }
}

function awaitedStep(awaits: FlowStep | undefined, { OTP, sms_message_content }: ConfigurationQuery) {
  if (awaits === 'otp' && OTP !== undefined && OTP !== '') return awaits
  if (awaits === 'mo-sms' && sms_message_content !== undefined) return awaits
  return awaits === 'device-name' ? awaits : undefined
}

function placeForm(facts: ConfigurationFacts, { configuration, token, parts }: Step<'form'>): Placement {
  const { flow } = facts
  if (flow?.awaits === 'client-authenticity' && flow.request !== undefined) {
    return resume(facts, flow, 'client-authenticity')
  }
  // 2.15: "shall only contain the changed parameters … and shall include also the token"
  if (isUpload(parts)) {
    return token || configuration?.query.token ? { place: 'upload' } : { place: 'nowhere', status: 511 }
  }
  if (configuration !== undefined) {
    return { place: 'configuration', situation: placeConfiguration(facts, { step: 'configuration', configuration }) }
  }
  // 2.13: a Temporary Token stands for the user, but a configuration needs the parameters of 2.4 as well.
  return { place: 'nowhere', status: parts.temporaryToken ? 403 : 511 }
}

function isUpload({ authenticityResults, certificate, push, temporaryToken }: FormParts): boolean {
  return !authenticityResults && !temporaryToken && (certificate === true || push === true)
}

/** 2.15: "If the Configuration Server requires further authentication, it shall reply with a HTTP 511". Reads: D-DC-71 */
function resume(facts: ConfigurationFacts, flow: ConfigurationFlow | undefined, step: FlowStep): Placement {
  if (flow?.awaits !== step || flow.request === undefined) return { place: 'nowhere', status: 511 }
  return { place: 'configuration', situation: { facts, subject: flow.request, flow, answers: step } }
}

/** Whether both name a user, and not the same one. */
function namesAnotherUser(query: ConfigurationQuery, known: ConfigurationQuery): boolean {
  return IDENTITIES.some((identity) => {
    const [one, other] = [identity(query), identity(known)]
    return one !== undefined && other !== undefined && one !== other
  })
}

/** The parameters that name a user, in the form in which they compare. */
const IDENTITIES: readonly ((query: ConfigurationQuery) => string | undefined)[] = [
  ({ IMSI }) => IMSI,
  ({ EAP_ID }) => EAP_ID,
  ({ msisdn }) => msisdn?.replace(/^\+/, ''),
  // Table 13: "Case-insensitive"
  ({ sip_uri }) => sip_uri?.toLowerCase(),
]
