/**
 * The query of a configuration request: which kind of client asks, and what it says.
 *
 * @see RCC.14 §2.4, §2.6.1, §2.9.1, §2.10, §2.11, §2.12, §2.14, §C.2, §E.1.2
 */

import { api } from '../../generated/device-configuration/configuration-server/operations.js'
import type { operations } from '../../generated/device-configuration/configuration-server/types.js'
import { readQuery } from '../http/query.js'
import type { Issue, ValidationResult } from '../validation/issue.js'

/** The parameters of a configuration request by their wire spelling. Numbers are numbers, what may repeat is a list. */
export type ConfigurationQuery = operations['requestConfiguration']['parameters']['query']

/**
 * The kind of a client: on the device with the SIM of the user; on a device that shares its identity (2.9); on one with an identity of its own
 * (2.10); on a device with the SIM, authenticated by the cellular access (E.1, deprecated).
 */
export type ClientKind = 'primary-device' | 'additional-device' | 'dedicated-identity' | 'legacy-cellular'

/** A configuration request behind the door. */
export interface ConfigurationRequest {
  readonly kind: ClientKind
  readonly query: ConfigurationQuery
}

/** What the query itself does not say. */
export interface ConfigurationRequestOptions {
  /**
   * Whether the request carries the cookie of an earlier answer, so that an OTP is the second step of 2.9.1. A server that keeps no flow under
   * the cookie any more takes it as absent. Default false.
   */
  readonly hasCookie?: boolean
}

/**
 * Reads the query of a configuration request. At most 256 parameters; names are taken as printed, a parameter that may not repeat is refused
 * when it does. Parameters of services are part of the query, each a text. Reads: D-DC-12, D-DC-13, D-DC-14, D-DC-37
 *
 * @returns The request with its kind, or all faults with pointers such as `/query/vers`.
 * @see RCC.14 §2.4, §2.6.1, §2.9.1, §2.10, §E.1.2
 */
export function parseConfigurationRequest(
  query: URLSearchParams | URL,
  options: ConfigurationRequestOptions = {},
): ValidationResult<ConfigurationRequest> {
  const search = query instanceof URL ? query.searchParams : query
  const issues: Issue[] = []
  const read = readQuery(api.operations.requestConfiguration, search.toString(), issues)
  if (issues.length > 0) return { ok: false, issues }
  return { ok: true, value: recognizeRequest(read as ConfigurationQuery, options) }
}

/**
 * Tells which kind of client sent a query that is valid. A device that shares an identity sends its OTP with the cookie of the first answer; one
 * with an identity of its own sends it at once, and an empty one beside a token. Reads: D-DC-80
 *
 * @see RCC.14 §2.9.1, §2.10, §E.1.2
 */
export function recognizeRequest(
  query: ConfigurationQuery,
  { hasCookie = false }: ConfigurationRequestOptions = {},
): ConfigurationRequest {
  return { kind: kindOf(query, hasCookie), query }
}

function kindOf({ device_type, OTP, token }: ConfigurationQuery, hasCookie: boolean): ClientKind {
  if (device_type === undefined) return token === undefined ? 'legacy-cellular' : 'primary-device'
  return OTP === undefined || (OTP !== '' && hasCookie) ? 'additional-device' : 'dedicated-identity'
}
