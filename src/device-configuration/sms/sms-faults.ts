/**
 * The ways in which the user data of an SMS can break RCC.14.
 */

import type { ContractError } from '../../errors/contract-error.js'
import type { Issue } from '../../validation/issue.js'
import { deviceConfigurationError } from '../contract-errors.js'

/** Code of the fault → where it is, and what the rule asks for. */
const SMS_FAULTS = {
  'data-coding-scheme': {
    pointer: '/dataCodingScheme',
    message: 'The data coding scheme must be 0x00 (GSM 7 bit default alphabet) or 0x08 (UCS2)',
    source: 'RCC.14 §2.6.2',
  },
  size: {
    pointer: '',
    message: 'The header and what follows it must be at most 140 octets together',
    source: 'TS 23.040 §9.2.3.24',
  },
  'header-length': {
    pointer: '/userDataHeader',
    message: 'The first octet of the header must be the number of the octets after it',
    source: 'TS 23.040 §9.2.3.24',
  },
  'header-element': {
    pointer: '/userDataHeader',
    message: 'Each information element must end within the header',
    source: 'TS 23.040 §9.2.3.24',
  },
  'header-port': {
    pointer: '/userDataHeader',
    message: 'The header must name ports in one information element, with IEI 05 and 4 octets',
    source: 'RCC.14 §2.6.2',
  },
  'destination-port': {
    pointer: '/userDataHeader',
    message: 'The destination port must be 1 to 65535',
    source: 'RCC.14 §2.6.2',
  },
  'trigger-port': {
    pointer: '/userDataHeader',
    message: 'The destination port of a reconfiguration trigger must be 37273',
    source: 'RCC.14 §3',
  },
  concatenated: {
    pointer: '/userDataHeader',
    message: 'The message must not be a part of a longer one',
    source: 'RCC.14 §2.6.2',
  },
  'national-language': {
    pointer: '/userDataHeader',
    message: 'The message must be in the default alphabet, not in that of a national language',
    source: 'RCC.14 §2.6.2',
  },
  'user-data-length': {
    pointer: '/userDataLength',
    message: 'The length must be that of the header with its fill bits and the text: septets for 0x00, octets for 0x08',
    source: 'TS 23.040 §9.2.3.16',
  },
  'gsm-alphabet': {
    pointer: '/userData',
    message: 'Each septet must be a character of the GSM 7 bit default alphabet or its extension table',
    source: 'TS 23.038 §6.2.1',
  },
  ucs2: {
    pointer: '/userData',
    message: 'The text must be whole characters of UCS2, of two octets each',
    source: 'TS 23.038 §6.2.3',
  },
  'no-text': {
    pointer: '/userData',
    message: 'There must be a text after the header',
    source: 'RCC.14 §2.6.2',
  },
  'not-an-otp': {
    pointer: '/userData',
    message: 'The text must not be a reconfiguration trigger',
    source: 'RCC.14 §2.6.2',
  },
} as const satisfies Record<string, Omit<Issue, 'code'>>

/** Makes the error of a fault. */
export function smsUserDataError(code: keyof typeof SMS_FAULTS): ContractError {
  return deviceConfigurationError('DC_SMS_USER_DATA', [{ code, ...SMS_FAULTS[code] }])
}
