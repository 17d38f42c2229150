/**
 * Whether device management goes on while the user has mobile data switched off (3GPP PS Data Off).
 *
 * @see RCC.14 §6.2
 */

import type { Characteristic, ProvisioningDocument } from './provisioning-document.js'

/** Whether device management over PS is exempt from data off. */
export interface DataOffExemptions {
  /** In the home network. */
  readonly home: boolean
  readonly roaming: boolean
}

/** Management Object Identifier of the Non-Access Stratum Management Object. */
const NAS_CONFIG = 'urn:oma:mo:ext-3gpp-nas-config:1.0'

/**
 * Finds the exemptions of a configuration document. Each is there by default: only a `0` takes it away, and where a document says it more
 * than once, one `0` is enough. Reads: D-DC-27
 *
 * @see RCC.14 §6.2, §4.3
 */
export function findDataOffExemptions({ applications }: ProvisioningDocument): DataOffExemptions {
  const lists = ofType(applications, 'APPLICATION')
    .filter(({ parms }) => parms.some(({ name, value }) => name === 'AppID' && value?.trim() === NAS_CONFIG))
    .flatMap(({ characteristics }) => ofType(characteristics, 'NODE'))
    .flatMap(({ characteristics }) => ofType(characteristics, '3GPP_PS_data_off'))
    .flatMap(({ characteristics }) => characteristics)
  return {
    home: isExempt(ofType(lists, 'Exempted_service_list')),
    roaming: isExempt(ofType(lists, 'Exempted_service_list_roaming')),
  }
}

/** RCC.14 §4.3: an unexpected value stands for the default. */
function isExempt(lists: readonly Characteristic[]): boolean {
  return !lists.some(({ parms }) =>
    parms.some(({ name, value }) => name === 'Device_management_over_PS' && value === '0'),
  )
}

function ofType(characteristics: readonly Characteristic[], type: string): readonly Characteristic[] {
  return characteristics.filter((characteristic) => characteristic.type === type)
}
