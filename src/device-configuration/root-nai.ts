/**
 * The Root NAI: the identity with which a client asks for EAP-AKA, the value of `EAP_ID`.
 *
 * @see RCC.14 §C.2
 */

import { formatNetworkLabels, homeNetwork, type SubscriberIdentity } from './home-network.js'

/**
 * Composes the Root NAI for EAP-AKA: `0<IMSI>@nai.epc.mnc001.mcc262.3gppnetwork.org`, not yet percent-encoded.
 *
 * @throws {TypeError} when the IMSI or the number of digits is not as {@link SubscriberIdentity} says.
 * @see RCC.14 §C.2
 * @see TS 23.003 §19.3.2
 */
export function rootNai(identity: SubscriberIdentity): string {
  return `0${identity.imsi}@nai.epc.${formatNetworkLabels(homeNetwork(identity))}.3gppnetwork.org`
}
