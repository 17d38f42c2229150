/**
 * What the profile for mobile operators asks for beyond CIBA Core, as a check: the contract itself speaks all of CIBA Core. Reads: D-CIBA-1
 *
 * @see MODRNA CIBA §3, §4
 */

import type { Issue } from '../validation/issue.js'

/** What is held against the profile: either, or both. */
export interface ProfileSubject {
  /** Parameters of an authentication request, signed or not. */
  readonly request?: { readonly acr_values?: unknown } | undefined
  /** Metadata of a client. */
  readonly registration?: { readonly backchannel_token_delivery_mode?: unknown } | undefined
}

/** Long name of an authentication context → the short one, which is what a client sends. */
const SHORT_ACR_VALUES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openid.net/policies/modrna/phishing-resistant', 'mod-pr'],
  ['http://schemas.openid.net/policies/modrna/multi-factor', 'mod-mf'],
])

/**
 * Tells what is not as the profile has it.
 *
 * @returns One issue per fault, at `/acr_values` or `/backchannel_token_delivery_mode`; none when all is well.
 * @see MODRNA CIBA §3, §4
 */
export function checkModrnaProfile({ request, registration }: ProfileSubject): Issue[] {
  const issues: Issue[] = []
  if (request !== undefined && !hasValue(request.acr_values)) {
    issues.push({ pointer: '/acr_values', code: 'required', message: 'is required', source: 'MODRNA CIBA §4' })
  }
  // §3 knows poll and push only. Reads: D-CIBA-1
  const mode = registration?.backchannel_token_delivery_mode
  if (registration !== undefined && mode !== 'poll' && mode !== 'push') {
    const pointer = '/backchannel_token_delivery_mode'
    issues.push({ pointer, code: 'enum', message: 'must be poll or push', source: 'MODRNA CIBA §3' })
  }
  return issues
}

/**
 * Writes authentication contexts as a client of a mobile operator has to: the two of MODRNA by their short names `mod-pr` and `mod-mf`, others as
 * they are.
 *
 * @param acrValues Separated by a space, in order of preference.
 * @see MODRNA Authentication §4
 */
export function shortenAcrValues(acrValues: string): string {
  return acrValues
    .split(' ')
    .map((value) => SHORT_ACR_VALUES.get(value) ?? value)
    .join(' ')
}

function hasValue(acrValues: unknown): boolean {
  return typeof acrValues === 'string' && acrValues.trim() !== ''
}
