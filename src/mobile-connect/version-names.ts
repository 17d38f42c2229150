/**
 * The names of the versions of Mobile Connect, as requests and provider metadata spell them.
 *
 * @see MC API §1
 */

import { mobileConnectError } from './contract-errors.js'

/** Who starts the authorization: the device by a redirect, or the server of the service provider. */
export type InitiationMode = 'device-initiated' | 'server-initiated'

/** What is known of a version. */
export interface MobileConnectVersion {
  readonly mode: InitiationMode
  /** The generation that it belongs to; those of one generation speak of the same scopes. */
  readonly generation: '1.1' | '2.0' | '2.3' | '3.0' | 'server-initiated'
  /** Whether the sources call it deprecated. */
  readonly isDeprecated: boolean
}

/** Every name that is publicly seen. The third generation goes by two names for each mode. Reads: D-MC-2 */
export const MOBILE_CONNECT_VERSIONS = {
  'mc_v1.1': { mode: 'device-initiated', generation: '1.1', isDeprecated: false },
  'mc_v1.2': { mode: 'device-initiated', generation: '2.0', isDeprecated: true },
  'mc_v2.0': { mode: 'device-initiated', generation: '2.0', isDeprecated: false },
  'mc_di_r2_v2.3': { mode: 'device-initiated', generation: '2.3', isDeprecated: false },
  'mc_di_r3.0': { mode: 'device-initiated', generation: '3.0', isDeprecated: false },
  'mc_di_v3.0': { mode: 'device-initiated', generation: '3.0', isDeprecated: false },
  'mc_si_r2_v1.0': { mode: 'server-initiated', generation: 'server-initiated', isDeprecated: false },
  'mc_si_r2.0': { mode: 'server-initiated', generation: 'server-initiated', isDeprecated: false },
  'mc_si_v2.0': { mode: 'server-initiated', generation: 'server-initiated', isDeprecated: false },
} as const satisfies Record<string, MobileConnectVersion>

/** A version that is known, or a text of the same form. Reads: D-MC-2 */
export type VersionName = keyof typeof MOBILE_CONNECT_VERSIONS | (string & {})

/** The form that all known names have (MC API §1). */
const VERSION = /^mc_(?:di_|si_)?(?:r[0-9]{1,4}_)?[vr]?[0-9]{1,4}\.[0-9]{1,4}$/

/** One SDK writes `mc_v2.0` in a way that no provider knows. Reads: D-MC-6 */
const MISSPELLED: Readonly<Record<string, VersionName>> = { mc_v2_0: 'mc_v2.0' }

/** Whether a text has the form of a version: `mc_`, the mode, the release and the number. @see MC API §1 */
export function isVersionName(text: unknown): text is VersionName {
  return typeof text === 'string' && text.length <= 32 && VERSION.test(text)
}

/**
 * Reads the parameter `version`, or a member of `mc_version` in provider metadata. A name that is not known is taken as it is; `mc_v2_0`, a
 * slip of a public SDK, becomes `mc_v2.0`. Reads: D-MC-2, D-MC-6
 *
 * @throws {ContractError} MC_VERSION when it has not the form of a version.
 * @see MC API §1
 */
export function parseVersion(text: unknown): VersionName {
  const name = typeof text === 'string' && Object.hasOwn(MISSPELLED, text) ? MISSPELLED[text] : text
  if (isVersionName(name)) return name
  const message = 'must be mc_, the mode and release, and a number with a dot, e.g. mc_di_r2_v2.3'
  throw mobileConnectError('MC_VERSION', [{ pointer: '', code: 'version', message, source: 'MC API §1' }])
}

/** What is known of a version; `undefined` when nothing is. @see MC API §1 */
export function findVersion(name: string): MobileConnectVersion | undefined {
  return Object.hasOwn(MOBILE_CONNECT_VERSIONS, name)
    ? MOBILE_CONNECT_VERSIONS[name as keyof typeof MOBILE_CONNECT_VERSIONS]
    : undefined
}
