import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../../errors/contract-error.js'
import type { ReconfigurationTrigger } from './reconfiguration-trigger.js'
import { decodeTriggerSms, encodeTriggerSms } from './trigger-sms.js'

const octets = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))

const HEADER = octets('06050491990000')
const IMSI = '214011001388741'
const IMPI = '214011001388741@ims.mnc001.mcc214.3gppnetwork.org'

/** The examples of RCC.14, their septets laid out as one number of 7 bits a character, lowest first. */
const EXAMPLES: [string, ReconfigurationTrigger, string, number][] = [
  ['an IMSI', { imsi: IMSI }, 'b2180d168bc160b1190e77a3c55af2f17c6c3e03', 30],
  [
    'an IMPI',
    { impi: IMPI },
    'b2180d168bc160b1190e77a3c500e9f6dcd5768f61b098ab3d1ecb6234d7ec0c87bbcbf4fb5bbe76bde5e7967c3c1f9bcf',
    64,
  ],
  [
    'an IMPI and an FQDN',
    { impi: IMPI, fqdn: 'cfg.operator.com' },
    'b2180d168bc160b1190e77a3c500e9f6dcd5768f61b098ab3d1ecb6234d7ec0c87bbcbf4fb5bbe76bde5e7967c3c1f9bcf' +
      '2c739cecee8dcd67d71b5e9687e96fb96bfc6e03',
    86,
  ],
]

describe('the trigger SMS', () => {
  it.each(EXAMPLES)('of the example of RCC.14 with %s', (_what, trigger, hex, userDataLength) => {
    const sms = { userDataHeader: HEADER, userData: octets(hex), dataCodingScheme: 0x00, userDataLength } as const
    expect(encodeTriggerSms({ trigger })).toStrictEqual(sms)
    expect(decodeTriggerSms(sms)).toStrictEqual(trigger)
  })

  it('can be in UCS2', () => {
    const sms = {
      userDataHeader: HEADER,
      userData: octets('003200310034003000310031003000300031003300380038003700340031002d007200630073006300660067'),
      dataCodingScheme: 0x08,
      userDataLength: 51,
    } as const
    expect(encodeTriggerSms({ trigger: { imsi: IMSI }, coding: 'ucs2' })).toStrictEqual(sms)
    expect(decodeTriggerSms(sms)).toStrictEqual({ imsi: IMSI })
  })

  it.each([
    ['no text of a trigger', { trigger: { imsi: '' } }, new TypeError('An IMSI must be 1 to 15 digits')],
    [
      'the example with an FQDN in UCS2, which has no room for it',
      { trigger: { impi: IMPI, fqdn: 'cfg.operator.com' }, coding: 'ucs2' },
      new RangeError('The text must fit into one SMS: 152 septets, or 66 characters in UCS2'),
    ],
    [
      'an IMPI with a character that the default alphabet does not have',
      { trigger: { impi: 'ő@a.org' } },
      new TypeError('The text has a character that the coding does not have'),
    ],
  ] as const)('is not made of %s', (_what, options, error) => {
    expect(() => encodeTriggerSms(options)).toThrow(error)
  })

  it('is not what came to another port', () => {
    const sms = { ...encodeTriggerSms({ trigger: { imsi: IMSI } }), userDataHeader: octets('060504919a0000') }
    const message = 'The destination port of a reconfiguration trigger must be 37273'
    expect(() => decodeTriggerSms(sms)).toThrow(
      expect.objectContaining({
        code: 'DC_SMS_USER_DATA',
        message: 'The user data of the SMS is not what RCC.14 asks for',
        issues: [{ code: 'trigger-port', pointer: '/userDataHeader', message, source: 'RCC.14 §3' }],
      }),
    )
  })

  it('is not an OTP SMS', () => {
    const sms = { userDataHeader: HEADER, userData: octets('31d98c56b301'), dataCodingScheme: 0x00, userDataLength: 14 }
    expect(() => decodeTriggerSms(sms)).toThrow(
      expect.objectContaining({
        code: 'DC_RECONFIGURATION_TRIGGER',
        message: 'The text is not a network request for reconfiguration',
      }),
    )
  })

  it('is read as it was written', () => {
    const label = fc.stringMatching(/^[a-z0-9]{1,8}$/)
    const realm = fc.tuple(label, label).map((labels) => labels.join('.'))
    const user = fc.oneof(
      fc.record({ imsi: fc.stringMatching(/^[0-9]{1,15}$/) }),
      fc.record({
        impi: fc.tuple(fc.stringMatching(/^[!#$%&'*+/=?^_`{|}~a-zA-Z0-9-]{1,10}$/), realm).map((all) => all.join('@')),
      }),
    )
    const parameter = fc.oneof(
      fc.constant({}),
      realm.map((fqdn) => ({ fqdn })),
      fc.stringMatching(/^[ -+\--~]{1,20}$/).map((extension) => ({ extensions: [`x${extension}`] })),
    )
    fc.assert(
      fc.property(user, parameter, fc.constantFrom('ucs2' as const, 'gsm-7-bit' as const), (who, where, coding) => {
        // The grave accent is in no alphabet of 7 bits.
        fc.pre(coding === 'ucs2' || !JSON.stringify([who, where]).includes('`'))
        const trigger = { ...who, ...where }
        expect(decodeTriggerSms(encodeTriggerSms({ trigger, coding }))).toStrictEqual(trigger)
      }),
    )
  })

  it('never throws but the promised errors', () => {
    const received = fc.record({
      userDataHeader: fc.oneof(fc.uint8Array(), fc.constant(HEADER)),
      userData: fc.uint8Array({ maxLength: 150 }),
      dataCodingScheme: fc.oneof(fc.constantFrom(0x00, 0x08), fc.integer()),
      userDataLength: fc.option(fc.nat(200), { nil: undefined }),
    })
    const codes = new Set<string>()
    fc.assert(
      fc.property(received, (given) => {
        try {
          decodeTriggerSms(given)
        } catch (error) {
          expect(error).toBeInstanceOf(ContractError)
          codes.add((error as ContractError).code)
        }
      }),
      { numRuns: 2000 },
    )
    expect([...codes].sort()).toEqual(['DC_RECONFIGURATION_TRIGGER', 'DC_SMS_USER_DATA'])
  })
})
