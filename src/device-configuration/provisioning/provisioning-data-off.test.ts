import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findDataOffExemptions } from './provisioning-data-off.js'
import type { Characteristic } from './provisioning-document.js'
import { parseProvisioningDocument } from './provisioning-document-validator.js'

const URN = 'urn:oma:mo:ext-3gpp-nas-config:1.0'
const characteristic = (type: string, parms: Record<string, string>, ...characteristics: Characteristic[]) => ({
  type,
  parms: Object.entries(parms).map(([name, value]) => ({ name, value })),
  characteristics,
})
const list = (roaming: boolean, parms: Record<string, string>) =>
  characteristic(roaming ? 'Exempted_service_list_roaming' : 'Exempted_service_list', parms)
const nas = (...lists: Characteristic[]) =>
  characteristic(
    'APPLICATION',
    { AppID: URN },
    characteristic('NODE', {}, characteristic('3GPP_PS_data_off', {}, ...lists)),
  )
const OFF = { Device_management_over_PS: '0' }
const ON = { Device_management_over_PS: '1' }

describe('findDataOffExemptions', () => {
  it.each<[string, Characteristic[], boolean, boolean]>([
    ['nothing', [], true, true],
    ['0 in both lists, as in Table 29', [nas(list(false, OFF), list(true, OFF))], false, false],
    ['0 at home', [nas(list(false, OFF), list(true, ON))], false, true],
    ['0 when roaming', [nas(list(false, ON), list(true, OFF))], true, false],
    ['0 at home, and no other list', [nas(list(false, OFF))], false, true],
    [
      'lists without the parameter',
      [nas(list(false, { Bearer_independent_protocol: '0' }), list(true, {}))],
      true,
      true,
    ],
    [
      'a value that is not defined',
      [nas(list(false, { Device_management_over_PS: '2' }), list(true, { Device_management_over_PS: '' }))],
      true,
      true,
    ],
    ['one 0 of two', [nas(list(false, ON)), nas(list(false, OFF))], false, true],
    [
      'lists of another service',
      [{ ...nas(list(false, OFF)), parms: [{ name: 'AppID', value: 'ap2002' }] }],
      true,
      true,
    ],
    ['lists that are no application', [{ ...nas(list(false, OFF)), type: 'X' }], true, true],
    [
      'the blank of Table 29',
      [{ ...nas(list(false, OFF)), parms: [{ name: 'AppID', value: ` ${URN}` }] }],
      false,
      true,
    ],
    ['an application without a value of AppID', [{ ...nas(list(false, OFF)), parms: [{ name: 'AppID' }] }], true, true],
    ['lists elsewhere', [characteristic('APPLICATION', { AppID: URN }, list(false, OFF))], true, true],
  ])('reads %s', (_what, applications, home, roaming) => {
    expect(findDataOffExemptions({ applications })).toEqual({ home, roaming })
  })

  it('reads the example', () => {
    const xml = readFileSync('specs/device-configuration/examples/provisioning-document/data-off.xml')
    expect(findDataOffExemptions(parseProvisioningDocument(xml))).toEqual({ home: true, roaming: false })
  })
})
