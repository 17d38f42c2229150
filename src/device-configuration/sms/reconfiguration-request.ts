/**
 * What a client makes of a network request for reconfiguration: which server it asks, if any.
 *
 * @see RCC.14 §3
 */

import { isSameNetworkAccessIdentifier } from '../network-access-identifier.js'
import type { ReconfigurationTrigger } from './reconfiguration-trigger.js'

/** What the decision depends on. */
export interface TriggeredClient {
  /** Whether there ever was a configuration for this SIM, also where all services were reverted to their defaults since. */
  readonly configured: boolean
  /** Whether IMS-based services are configured now. */
  readonly imsConfigured: boolean
  /** The IMSI of the SIM. */
  readonly imsi?: string | undefined
  /** The private user identity of the IMS configuration. */
  readonly impi?: string | undefined
  /** FQDNs of the servers that the default Configuration Server named in SERVER characteristics. */
  readonly additionalServers: readonly string[]
}

/** The server to ask; an additional one by its FQDN as it stands in {@link TriggeredClient.additionalServers}. */
export type TriggeredServer = { readonly server: 'default' } | { readonly server: 'additional'; readonly fqdn: string }

/**
 * Decides whether a client follows a request for reconfiguration.
 *
 * @returns The server to ask, or `undefined` when the client ignores the SMS. Extensions make no difference.
 * @see RCC.14 §3
 */
export function acceptsReconfigurationTrigger(
  trigger: ReconfigurationTrigger,
  client: TriggeredClient,
): TriggeredServer | undefined {
  if (!isAddressed(trigger, client)) return undefined
  const { fqdn } = trigger
  if (fqdn === undefined) return { server: 'default' }
  // Prior to a first configuration the trigger has no FQDN.
  if (!client.configured) return undefined
  // RCC.14 §2.2.2: full string match, case insensitive.
  const known = client.additionalServers.find((server) => server.toLowerCase() === fqdn.toLowerCase())
  return known === undefined ? undefined : { server: 'additional', fqdn: known }
}

/** A client that is configured for IMS goes by its IMPI, any other by the IMSI of its SIM. */
function isAddressed(trigger: ReconfigurationTrigger, client: TriggeredClient): boolean {
  if (!client.configured || !client.imsConfigured) return trigger.imsi !== undefined && trigger.imsi === client.imsi
  return (
    trigger.impi !== undefined && client.impi !== undefined && isSameNetworkAccessIdentifier(trigger.impi, client.impi)
  )
}
