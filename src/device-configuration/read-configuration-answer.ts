/**
 * An HTTP answer of a Configuration Server → what it means.
 *
 * @see RCC.14 §2.4.3
 */

import type { operations } from '../../generated/device-configuration/configuration-server/types.js'
import type { ApiError } from '../http/http-errors.js'
import type { DocumentedAnswer } from '../http/operation-types.js'
import { parseRetryAfter } from '../http/retry.js'
import { parseClientAuthenticityRequest } from './client-authenticity/client-authenticity.js'
import type { ConfigurationServerAnswer, StatusAnswer } from './configuration-server-answer.js'
import { deviceConfigurationError } from './contract-errors.js'
import { decodeEapRelay } from './eap-relay.js'
import { findAuthenticationMethod } from './http-challenge.js'
import { validateProvisioningDocument } from './provisioning/provisioning-document-validator.js'
import { parseSupportedVersions } from './supported-versions.js'

type HttpAnswer = DocumentedAnswer<operations['requestConfiguration']>

/** How a document in the answer is read. */
export interface ReadingOptions {
  readonly mode?: 'strict' | 'tolerant' | undefined
  readonly origin?: 'default' | 'additional' | undefined
  readonly idProvider?: boolean | undefined
}

/** Status → its meaning, where the status says it all. @see RCC.14 §2.4.3, §2.6.3, §2.11 */
const STATUS_KINDS: Readonly<Record<number, StatusAnswer['kind']>> = {
  403: 'refused',
  406: 'version-unsupported',
  409: 'device-name-conflict',
  426: 'upgrade-required',
  511: 'network-authentication-required',
}

/**
 * Reads an answer that was held against the operation table.
 *
 * @throws {ContractError} DC_PROVISIONING_DOCUMENT, DC_CLIENT_AUTHENTICITY_REQUEST or DC_EAP_RELAY when the body is not what its media type says.
 * @see RCC.14 §2.4.1, §2.4.3, §2.6.1, §2.6.1.1, §2.11, §C.3
 */
export function readConfigurationAnswer(answer: HttpAnswer, options: ReadingOptions): ConfigurationServerAnswer {
  const { status, headers } = answer
  const shared = sharedOf(answer)
  const seconds = retryAfterSeconds(headers)
  if (answer.status === 200) {
    switch (answer.mediaType) {
      case 'text/vnd.wap.connectivity-xml':
        return readDocument(answer.body, options, shared, seconds)
      case 'application/vnd.gsma.cfg-clientauth+xml':
        return { kind: 'client-authenticity', request: parseClientAuthenticityRequest(answer.body), ...shared }
      case 'application/vnd.gsma.eap-relay.v1.0+json':
        return { kind: 'eap-relay', packet: decodeEapRelay(answer.body), ...shared }
      default:
        return { kind: 'otp-required', smsPortZero: false, ...shared }
    }
  }
  if (status === 302) {
    const location = headers.get('location') ?? ''
    // §2.8.3.2: what does not have the scheme https ends the request.
    const isSecure = URL.canParse(location) && new URL(location).protocol === 'https:'
    return { kind: 'redirect', location, isSecure, ...shared }
  }
  if (status === 401) {
    const challenge = headers.get('www-authenticate') ?? ''
    const method = findAuthenticationMethod(challenge)
    return method === undefined
      ? { kind: 'failed', ...shared }
      : { kind: 'digest-challenge', method, challenge, ...shared }
  }
  if (status === 503 && seconds !== undefined) return { kind: 'try-later', retryAfterSeconds: seconds, ...shared }
  return { kind: STATUS_KINDS[status] ?? 'failed', ...shared }
}

/**
 * Reads a failure that is not what the contract asks for beside its status. It has no headers, so it asks for nothing.
 *
 * @see RCC.14 §2.4.3
 */
export function readFailure({ status }: ApiError): ConfigurationServerAnswer {
  return { kind: STATUS_KINDS[status] ?? 'failed', status, cookie: false, setCookies: [], xml: '' }
}

function readDocument(
  xml: string,
  options: ReadingOptions,
  shared: ReturnType<typeof sharedOf>,
  seconds: number | undefined,
): ConfigurationServerAnswer {
  const { mode = 'strict', origin, idProvider } = options
  const given = { mode, ...(origin && { origin }), ...(idProvider !== undefined && { idProvider }) }
  const result = validateProvisioningDocument(xml, given)
  if (!result.ok) throw deviceConfigurationError('DC_PROVISIONING_DOCUMENT', result.issues)
  const { value: document, warnings = [] } = result
  const { moConfiguration } = document
  if (document.vers !== undefined) return { kind: 'document', document, warnings, ...shared }
  if (moConfiguration === undefined)
    return { kind: 'otp-required', smsPortZero: document.policy !== undefined, ...shared }
  return {
    kind: 'mo-sms-required',
    moConfiguration,
    ...(seconds !== undefined && { retryAfterSeconds: seconds }),
    ...shared,
  }
}

function sharedOf({ status, headers, body }: HttpAnswer) {
  const setCookies = headers.getSetCookie()
  const supportedVersions = supportedVersionsOf(headers)
  const authenticationInfo = headers.get('authentication-info')
  return {
    status,
    cookie: setCookies.length > 0,
    setCookies,
    xml: typeof body === 'string' ? body : '',
    ...(supportedVersions && { supportedVersions }),
    ...(authenticationInfo !== null && { authenticationInfo }),
  }
}

/** 5.2: "it may inspect the value", so one that cannot be read is as good as none. */
function supportedVersionsOf(headers: Headers): string[] | undefined {
  const value = headers.get('supported-versions')
  try {
    return value === null ? undefined : parseSupportedVersions(value)
  } catch {
    return undefined
  }
}

function retryAfterSeconds(headers: Headers): number | undefined {
  const milliseconds = parseRetryAfter(headers.get('retry-after'))
  return milliseconds === undefined ? undefined : Math.ceil(milliseconds / 1000)
}
