/**
 * What a stub answers for which fault of a request. Reads: D-DC-81
 *
 * @see RCC.14 §2.4.3, §5.2
 */

import { FAULT_STATUS, type Fault, type FaultAnswer, type FaultKind } from '../http/server-options.js'
import { negotiateVersion } from './version-negotiation.js'

const TITLES: Readonly<Record<FaultKind, string>> = {
  'path-unknown': 'There is no such path',
  'method-not-allowed': 'The path does not allow this method',
  unauthorized: 'Credentials are missing or wrong',
  'parameters-invalid': 'A parameter is not what RCC.14 asks for',
  'media-type-unsupported': 'The media type is not one of RCC.14',
  'body-empty': 'A body is due',
  'body-too-large': 'The body is too large',
  'body-too-slow': 'The body did not arrive in time',
  'body-unreadable': 'The body cannot be read',
  'body-invalid': 'The body is not what RCC.14 asks for',
  'not-implemented': 'The operation is not implemented',
  internal: 'Internal Server Error',
}

/**
 * Makes the answers to faults: 406 or 403 where the request is of a version that is not spoken, since its parameters may be other ones;
 * otherwise problem details (RFC 9457) with the places and the rules.
 *
 * @param supportedVersions The versions that the server speaks.
 * @throws {TypeError} when there is none, or one is no version tag.
 * @see RCC.14 §5.2
 */
export function answerFault(supportedVersions: readonly string[]): (fault: Fault) => FaultAnswer {
  negotiateVersion(undefined, supportedVersions)
  return ({ kind, issues, query }) => {
    const requested = query === undefined ? undefined : new URLSearchParams(query).get('provisioning_version')
    if (typeof requested === 'string') {
      const negotiated = negotiateVersion(requested, supportedVersions)
      if (negotiated.outcome === 'refused') {
        return { status: negotiated.status, headers: { 'supported-versions': negotiated.supportedVersions } }
      }
    }
    const status = FAULT_STATUS[kind]
    const told = issues.map(({ pointer, code, message, source }) => ({ pointer, code, message, source }))
    return {
      status,
      headers: { 'content-type': 'application/problem+json' },
      body: { title: TITLES[kind], status, ...(told.length > 0 && { issues: told }) },
    }
  }
}
