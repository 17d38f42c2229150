/**
 * The address of the default Configuration Server.
 *
 * @see RCC.14 §2.2.1
 */

import { formatNetworkLabels, homeNetwork, type NetworkCode, type SubscriberIdentity } from './home-network.js'
import { isHostName } from './host-name.js'

/** Whose Configuration Server it is: that of a subscriber, or that of a network. */
export type ConfigurationNetwork =
  | (SubscriberIdentity & { readonly mcc?: never; readonly mnc?: never })
  | (NetworkCode & { readonly imsi?: never; readonly mncDigits?: never })

/** Where the name is registered. */
export interface ConfigurationServerOptions {
  /** The domain of the service provider, a host name. Default: `pub.3gppnetwork.org`. */
  readonly domain?: string | undefined
}

/**
 * Composes the FQDN of the default Configuration Server: `config.rcs.mnc001.mcc262.pub.3gppnetwork.org`.
 *
 * @throws {TypeError} when the IMSI, the codes or the domain are not what they are said to be, or the name gets longer than 253 characters.
 * @see RCC.14 §2.2.1
 */
export function configurationServerFqdn(
  network: ConfigurationNetwork,
  options: ConfigurationServerOptions = {},
): string {
  const { domain = 'pub.3gppnetwork.org' } = options
  if (!isHostName(domain)) throw new TypeError('domain must be a host name')
  const code = network.imsi === undefined ? network : homeNetwork(network)
  const fqdn = `config.rcs.${formatNetworkLabels(code)}.${domain}`
  if (!isHostName(fqdn)) throw new TypeError('domain is too long: the name must be at most 253 characters')
  return fqdn
}
