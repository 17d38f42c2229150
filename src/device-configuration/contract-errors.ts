/**
 * The ways in which a peer can break RCC.14 outside of what a schema of a request refuses: one row per code.
 */

import { type ContractErrorRow, contractErrors } from '../errors/contract-error-table.js'

/** Code → what it means, and the clause. */
const DEVICE_CONFIGURATION_ERRORS = {
  DC_PROVISIONING_DOCUMENT: {
    message: 'The configuration document is not what RCC.14 asks for',
    source: 'RCC.14 §4',
  },
  DC_CLIENT_AUTHENTICITY_REQUEST: {
    message: 'The client authenticity request is not what RCC.14 asks for',
    source: 'RCC.14 §2.11',
  },
  DC_DDF: {
    message: 'The device description is not one that can be mapped to a provisioning document',
    source: 'RCC.14 §A.2',
  },
  DC_SUPPORTED_VERSIONS: {
    message: 'The Supported-Versions header is not a list of version tags',
    source: 'RCC.14 §5.3',
  },
  DC_RECONFIGURATION_TRIGGER: {
    message: 'The text is not a network request for reconfiguration',
    source: 'RCC.14 §3',
  },
  DC_SMS_USER_DATA: {
    message: 'The user data of the SMS is not what RCC.14 asks for',
    source: 'RCC.14 §2.6.2',
  },
  DC_EAP_RELAY: {
    message: 'The body is not an EAP packet relay',
    source: 'RCC.14 §C.2',
  },
} as const satisfies Record<string, ContractErrorRow>

/** A stable code of the device configuration logic. */
export type DeviceConfigurationErrorCode = keyof typeof DEVICE_CONFIGURATION_ERRORS

/** Makes the error of a row. */
export const deviceConfigurationError = /* @__PURE__ */ contractErrors(
  'device-configuration',
  DEVICE_CONFIGURATION_ERRORS,
)
