/**
 * Whether a configuration request may be sent over the connection that there is.
 *
 * @see RCC.14 §6.1, §6.2
 */

import { findDataOffExemptions } from '../provisioning/provisioning-data-off.js'
import type { Characteristic } from '../provisioning/provisioning-document.js'
import type { ClientState, ServerRecord } from './client-state.js'

/** The Management Object that holds the exemptions. @see RCC.14 §6.2 */
export const NAS_CONFIGURATION = 'urn:oma:mo:ext-3gpp-nas-config:1.0'

/**
 * Tells whether data access is there for configuration requests. PS data off bars cellular access only, and a single
 * configuration that says so is enough to take the exemption away. Reads: D-DC-68
 *
 * @see RCC.14 §6.1, §6.2
 */
export function isDataUsable({ connectivity, servers }: ClientState): boolean {
  const { data, psDataOff, roaming } = connectivity
  if (data !== 'cellular' || !psDataOff) return data !== 'none'
  return servers.every(({ dataOffExempt }) => dataOffExempt?.[roaming ? 'roaming' : 'home'] ?? true)
}

/**
 * What the parts of a document say about the exemption of device management: `null` when nothing.
 *
 * @see RCC.14 §6.2 Tables 28, 29
 */
export function readDataOffExemption(
  parts: readonly Characteristic[],
  services: readonly string[],
): ServerRecord['dataOffExempt'] {
  return services.includes(NAS_CONFIGURATION) ? findDataOffExemptions({ applications: parts }) : null
}
