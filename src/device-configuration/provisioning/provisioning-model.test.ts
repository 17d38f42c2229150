import { describe, expect, it } from 'vitest'
import { DATA_MODEL, DOCUMENT_MODEL, findMisspelledName } from './provisioning-model.js'

describe('DATA_MODEL', () => {
  it('is that of RCC.14 §4.2, with the wait interval that §2.6.1.1 has', () => {
    const listing = [...DATA_MODEL].flatMap(([type, { occurs, parms, characteristics }]) => [
      `${type} ${occurs}`,
      ...[...parms].map(([name, parm]) => `${type} ${name} ${parm.occurs}`),
      ...[...characteristics].flatMap(([inner, model]) => [
        `${inner} ${model.occurs}`,
        ...[...model.parms].map(([name, parm]) => `${inner} ${name} ${parm.occurs}`),
      ]),
    ])
    expect(listing).toEqual([
      'VERS ?',
      'VERS version 1',
      'VERS validity 1',
      'TOKEN ?',
      'TOKEN token 1',
      'ACCESS-CONTROL ?',
      'DEFAULT 1',
      'DEFAULT app-id *',
      'SERVER +',
      'SERVER fqdn 1',
      'SERVER app-id +',
      'SERVER id-provider ?',
      'USER ?',
      'USER msisdn 1',
      'MSG ?',
      'MSG title 1',
      'MSG message 1',
      'MSG Accept_btn 1',
      'MSG Reject_btn ?',
      'MO_CONFIGURATION ?',
      'MO_CONFIGURATION sms_message_content 1',
      'MO_CONFIGURATION destination_phone_number 1',
      'MO_CONFIGURATION sms_visibility 1',
      'MO_CONFIGURATION sms_wait_interval_ms 1',
      'POLICY ?',
      'POLICY SMS_port 1',
    ])
  })
})

describe('findMisspelledName', () => {
  it.each([
    ['vers', 'VERS'],
    [' VERS', 'VERS'],
    ['\tVers\r\n ', 'VERS'],
    ['access-control', 'ACCESS-CONTROL'],
    ['Token', 'TOKEN'],
    // Well spelled, or another name.
    ['VERS', undefined],
    ['TOKEN', undefined],
    ['VERSION', undefined],
    ['V ERS', undefined],
    ['ACCESS_CONTROL', undefined],
    ['', undefined],
    [' ', undefined],
    // Of another place: a parameter, and a characteristic within one.
    ['msisdn', undefined],
    ['server', undefined],
    // Letters and blanks beyond ASCII, which Unicode would fold.
    ['VER\u017f', undefined],
    ['TO\u212aEN', undefined],
    ['POL\u0131CY', undefined],
    ['\u00a0VERS', undefined],
    ['\ufeffVERS', undefined],
    ['__proto__', undefined],
  ])('takes %j for %s', (given, name) => {
    expect(findMisspelledName(DOCUMENT_MODEL.characteristics, given)).toBe(name)
  })
})
