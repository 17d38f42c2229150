/**
 * Which scopes go with which version.
 *
 * @see MC API §1, §7
 */

import type { Issue } from '../validation/issue.js'
import { findVersion, MOBILE_CONNECT_VERSIONS, type MobileConnectVersion } from './version-names.js'

type Generation = MobileConnectVersion['generation']

const SECOND_GENERATION = [
  'openid',
  'mc_authn',
  'mc_authz',
  'mc_identity_phonenumber',
  'mc_identity_signup',
  'mc_identity_signupplus',
  'mc_identity_nationalid',
  'mc_identity_basic',
  'mc_identity_basic_address',
  'mc_identity_full',
]

/**
 * Generation → the scopes that it brings. Nothing is publicly known for server-initiated requests. Reads: D-MC-38
 *
 * @see MC API §7
 */
const SCOPES_OF_GENERATION: Readonly<Record<Generation, readonly string[] | undefined>> = {
  '1.1': ['openid'],
  '2.0': SECOND_GENERATION,
  '2.3': [...SECOND_GENERATION, 'mc_kyc_plain', 'mc_kyc_hashed'],
  '3.0': [
    'openid',
    'mc_authn',
    'mc_authz',
    'mc_phonenumber',
    'mc_signup',
    'mc_nationalid',
    'mc_kyc_plain',
    'mc_kyc_hashed',
  ],
  'server-initiated': undefined,
}

/** All scopes that are tied to a version. Those of OpenID Connect and of countries go with any. */
const TIED_SCOPES: ReadonlySet<string> = new Set(Object.values(SCOPES_OF_GENERATION).flatMap((scopes) => scopes ?? []))

/**
 * The scopes that a version brings, `openid` first; `undefined` when that is not publicly known: for server-initiated versions, and for those
 * that are not known themselves. Other scopes (`profile`, `mc_india_tc`, …) are tied to no version, and not in the list. Reads: D-MC-38
 *
 * @see MC API §1, §7
 */
export function scopesOfVersion(version: string): readonly string[] | undefined {
  const known = findVersion(version)
  const scopes = known && SCOPES_OF_GENERATION[known.generation]
  return scopes && [...scopes]
}

/**
 * Checks that scopes and version go together: a scope that is tied to versions is asked for with one of them. Nothing is said of versions
 * whose scopes are not publicly known. Reads: D-MC-38
 *
 * @returns An issue for each scope that needs another version.
 * @see MC API §1, §7
 */
export function checkVersionScopes(version: string, scopes: readonly string[]): Issue[] {
  const allowed = scopesOfVersion(version)
  if (allowed === undefined) return []
  return scopes
    .filter((scope) => TIED_SCOPES.has(scope) && !allowed.includes(scope))
    .map((scope) => ({
      pointer: '/scope',
      code: 'version-scope',
      message: `${scope} needs a version that has it: ${versionsOf(scope).join(', ')}`,
      source: 'MC API §7',
    }))
}

function versionsOf(scope: string): string[] {
  return Object.keys(MOBILE_CONNECT_VERSIONS).filter((version) => scopesOfVersion(version)?.includes(scope))
}
