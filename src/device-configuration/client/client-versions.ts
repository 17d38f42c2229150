/**
 * The version of the protocol that the client speaks with a server.
 *
 * @see RCC.14 §5.2
 */

import type { ServerRecord } from './client-state.js'

/**
 * The version for the next request to a server: the agreed one, at first the highest that the client speaks.
 *
 * @see RCC.14 §5.2
 */
export function versionFor(server: ServerRecord, spoken: readonly string[]): string {
  return server.provisioningVersion ?? spoken[0] ?? ''
}

/**
 * The highest version that both sides speak, if there is one.
 *
 * @param spoken The client's versions, the highest first.
 * @see RCC.14 §5.2
 */
export function highestCommonVersion(
  spoken: readonly string[],
  supported: readonly string[] | undefined,
): string | undefined {
  return supported && spoken.find((version) => supported.includes(version))
}
