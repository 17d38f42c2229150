/**
 * An outcome in the words of HTTP: status, headers and body, as the function of a stub answers them.
 *
 * @see RCC.14 §2.4.1, §2.4.3, §2.6.1, §2.7.2.1, §2.8.2, §2.11, §4.1, §5.3, §C.2, §E.1.2
 */

import { isFieldValue } from '../../http/header-fields.js'
import type { AnswerHeaders } from '../../http/operation-types.js'
import { buildClientAuthenticityRequest } from '../client-authenticity/client-authenticity.js'
import { type EapRelayBody, encodeEapRelay } from '../eap-relay.js'
import { buildProvisioningDocument } from '../provisioning/provisioning-document-builder.js'
import { formatSupportedVersions } from '../supported-versions.js'
import type { ConfigurationFacts } from './answer-facts.js'
import { type ConfigurationOutcome, requireMaterial } from './answer-reply.js'

type SetCookie = { readonly 'set-cookie': string | readonly string[] }
type SupportedVersions = { readonly 'supported-versions'?: string }

/** What a Configuration Server answers. */
export type ConfigurationAnswer =
  /** A configuration, no change, a reset; with a cookie a step of the SMS procedures. */
  | {
      readonly status: 200
      readonly headers: AnswerHeaders & { readonly 'content-type': 'text/vnd.wap.connectivity-xml' }
      readonly body: string
    }
  /** The client is to prove its authenticity, or to hand something in. */
  | {
      readonly status: 200
      readonly headers: AnswerHeaders &
        SetCookie & { readonly 'content-type': 'application/vnd.gsma.cfg-clientauth+xml' }
      readonly body: string
    }
  /** An EAP packet. */
  | {
      readonly status: 200
      readonly headers: AnswerHeaders &
        SetCookie & { readonly 'content-type': 'application/vnd.gsma.eap-relay.v1.0+json' }
      readonly body: EapRelayBody
    }
  /** With a cookie: an OTP is due, or the access told who the client is. Without: what was uploaded is stored. */
  | { readonly status: 200; readonly headers?: AnswerHeaders; readonly body?: undefined }
  | { readonly status: 302; readonly headers: AnswerHeaders & { readonly location: string }; readonly body?: undefined }
  | {
      readonly status: 401
      readonly headers: AnswerHeaders & { readonly 'www-authenticate': string }
      readonly body?: undefined
    }
  | {
      readonly status: 403 | 406 | 409 | 500 | 503 | 511
      readonly headers?: AnswerHeaders
      readonly body?: undefined
    }
  | {
      readonly status: 426
      readonly headers: AnswerHeaders & { readonly 'content-type': 'text/plain' }
      readonly body: 'client_authenticity_support'
    }

/**
 * Puts an outcome into an answer.
 *
 * @throws {TypeError} when a value that the answer needs is missing in the facts, or cannot stand where it has to.
 * @throws {RangeError} when the time of the maintenance is not a whole number of seconds, or an EAP packet too short or too long.
 */
export function formatAnswer(outcome: ConfigurationOutcome, facts: ConfigurationFacts): ConfigurationAnswer {
  switch (outcome.outcome) {
    case 'version-refused':
      return { status: outcome.status, headers: { 'supported-versions': outcome.supportedVersions } }
    case 'authenticity-support-missing':
      // 2.11 step 1: "a reference to the missing parameter in the request"
      return { status: 426, headers: { 'content-type': 'text/plain' }, body: 'client_authenticity_support' }
    case 'try-later':
      return { status: 503, headers: { 'retry-after': formatSeconds(outcome.retryAfterSeconds) } }
    case 'refused':
      return { status: outcome.status, headers: outcome.cookie ? setCookie(facts) : {} }
    case 'redirect':
      return { status: 302, headers: { location: secureUri(outcome.location), ...setCookie(facts) } }
    case 'digest-challenge':
      return { status: 401, headers: { 'www-authenticate': fieldValue(outcome.challenge, 'gbaChallenge') } }
    default:
      return formatSuccess(outcome, facts)
  }
}

type Success = Extract<
  ConfigurationOutcome['outcome'],
  | 'document'
  | 'otp-awaited'
  | 'mo-sms-awaited'
  | 'client-authenticity'
  | 'eap-relay'
  | 'cellular-identified'
  | 'uploads-stored'
>

function formatSuccess(
  outcome: Extract<ConfigurationOutcome, { outcome: Success }>,
  facts: ConfigurationFacts,
): ConfigurationAnswer {
  const versions = announcedVersions(facts)
  const xml = { 'content-type': 'text/vnd.wap.connectivity-xml', ...versions } as const
  switch (outcome.outcome) {
    case 'document': {
      const { document, authenticationInfo: info } = outcome
      const authentication =
        info === undefined ? {} : { 'authentication-info': fieldValue(info, 'gbaAuthenticationInfo') }
      return { status: 200, headers: { ...xml, ...authentication }, body: buildProvisioningDocument(document) }
    }
    case 'otp-awaited': {
      // 2.6.2: the policy is all that the document carries.
      if (!outcome.smsPortZero) return { status: 200, headers: { ...versions, ...setCookie(facts) } }
      const body = buildProvisioningDocument({ policy: { smsPort: 0 }, applications: [] })
      return { status: 200, headers: { ...xml, ...setCookie(facts) }, body }
    }
    case 'mo-sms-awaited': {
      // 2.6.1.1: "a cookie (Set-Cookie header), a Retry-After header and a body"
      const { moConfiguration } = outcome
      const retryAfter = { 'retry-after': formatSeconds(Math.ceil(moConfiguration.smsWaitIntervalMs / 1000)) }
      const body = buildProvisioningDocument({ moConfiguration, applications: [] })
      return { status: 200, headers: { ...xml, ...setCookie(facts), ...retryAfter }, body }
    }
    case 'client-authenticity': {
      const headers = { 'content-type': 'application/vnd.gsma.cfg-clientauth+xml', ...versions } as const
      const body = buildClientAuthenticityRequest(outcome.request)
      return { status: 200, headers: { ...headers, ...setCookie(facts) }, body }
    }
    case 'eap-relay': {
      const headers = { 'content-type': 'application/vnd.gsma.eap-relay.v1.0+json', ...versions } as const
      return { status: 200, headers: { ...headers, ...setCookie(facts) }, body: encodeEapRelay(outcome.packet) }
    }
    case 'cellular-identified':
      return { status: 200, headers: setCookie(facts) }
    case 'uploads-stored':
      return { status: 200, headers: versions }
  }
}

/** 5.2: "The Configuration Server may add to the configuration response a "Supported-Versions" HTTP header". Reads: D-DC-5 */
function announcedVersions({ policy }: ConfigurationFacts): SupportedVersions {
  return policy.announceVersions ? { 'supported-versions': formatSupportedVersions(policy.supportedVersions) } : {}
}

function setCookie(facts: ConfigurationFacts): SetCookie {
  const cookie = requireMaterial({ facts }, 'cookie')
  const lines = typeof cookie === 'string' ? [cookie] : cookie
  if (lines.length === 0) throw new TypeError('facts.materials.cookie must have at least one value')
  for (const line of lines) fieldValue(line, 'cookie')
  return { 'set-cookie': cookie }
}

/** 2.8.3.2: 'The URI in the Location header shall contain the "https" scheme' */
function secureUri(uri: string): string {
  if (/^https:\/\/[!-~]+$/i.test(uri)) return uri
  throw new TypeError('facts.materials.authorizationUri must be an https URI')
}

function fieldValue(value: string, name: string): string {
  if (value !== '' && isFieldValue(value)) return value
  throw new TypeError(`facts.materials.${name} must be the value of a header field`)
}

function formatSeconds(seconds: number): string {
  if (Number.isSafeInteger(seconds) && seconds >= 0) return String(seconds)
  throw new RangeError('A time to wait must be a whole number of seconds')
}
