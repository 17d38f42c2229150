import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rootNai } from '../device-configuration/root-nai.js'
import { parseRootNai } from './root-identity.js'

const REALM = 'nai.epc.mnc001.mcc262.3gppnetwork.org'

describe('parseRootNai', () => {
  it('reads the example of RCC.14', () => {
    expect(parseRootNai(`0262011234567890@${REALM}`)).toEqual({ imsi: '262011234567890', mcc: '262', mnc: '001' })
  })

  it.each([
    ['an MNC of 3 digits', '0310410123456789@nai.epc.mnc410.mcc310.3gppnetwork.org', '310410123456789'],
    [
      'an MNC of 3 digits that begins with 0',
      '0310001123456789@nai.epc.mnc001.mcc310.3gppnetwork.org',
      '310001123456789',
    ],
    [
      'an MNC that is 000 with 2 digits and with 3',
      '0262000000000001@nai.epc.mnc000.mcc262.3gppnetwork.org',
      '262000000000001',
    ],
    ['the shortest IMSI with an MNC of 2 digits', `0262011@${REALM}`, '262011'],
    ['the shortest IMSI with an MNC of 3 digits', '03104101@nai.epc.mnc410.mcc310.3gppnetwork.org', '3104101'],
    ['a realm in capitals', `0262011234567890@${REALM.toUpperCase()}`, '262011234567890'],
  ])('reads %s', (_what, identity, imsi) => {
    expect(parseRootNai(identity)?.imsi).toBe(imsi)
  })

  it.each([
    ['the identity of EAP-SIM', `1262011234567890@${REALM}`],
    ['a pseudonym', `2262011234567890@${REALM}`],
    ['an identity for fast re-authentication', `4262011234567890@${REALM}`],
    ["the identity of EAP-AKA'", `6262011234567890@${REALM}`],
    ['an IMSI alone', '0262011234567890'],
    ['no leading 0', `262011234567890@${REALM}`],
    ['the MNC of another network', '0262011234567890@nai.epc.mnc002.mcc262.3gppnetwork.org'],
    ['the MNC read with 3 digits where the realm pads 2', '0262011234567890@nai.epc.mnc010.mcc262.3gppnetwork.org'],
    ['an MNC of 2 digits that is padded by another digit', '0262011234567890@nai.epc.mnc101.mcc262.3gppnetwork.org'],
    ['an MNC of 2 digits that is not padded', '0262011234567890@nai.epc.mnc01.mcc262.3gppnetwork.org'],
    ['the MCC of another network', '0262011234567890@nai.epc.mnc001.mcc263.3gppnetwork.org'],
    ['an IMSI of 16 digits', `02620112345678901@${REALM}`],
    ['an IMSI that ends with the MNC of 2 digits', `026201@${REALM}`],
    ['an IMSI that ends with the MNC of 3 digits', '0310410@nai.epc.mnc410.mcc310.3gppnetwork.org'],
    ['a letter in the IMSI', `026201123456789a@${REALM}`],
    ['digits that are not of ASCII', `0٢٦٢٠١١٢٣٤٥٦٧٨٩٠@${REALM}`],
    ['the realm of another service', '0262011234567890@ims.mnc001.mcc262.3gppnetwork.org'],
    ['another character for the dot', '0262011234567890@nai-epc.mnc001.mcc262.3gppnetwork.org'],
    ['the public realm', '0262011234567890@nai.epc.mnc001.mcc262.pub.3gppnetwork.org'],
    ['a letter that folds to another one', '0262011234567890@nai.epc.mnc001.mcc262.3gppnetwor\u212a.org'],
    ['a dot at the end', `0262011234567890@${REALM}.`],
    ['a line break at the end', `0262011234567890@${REALM}\n`],
    ['a blank before', ` 0262011234567890@${REALM}`],
    ['a NUL at the end', `0262011234567890@${REALM}\0`],
    ['what is still percent-encoded', `0262011234567890%40${REALM}`],
    ['two realms', `0262011234567890@${REALM}@${REALM}`],
    ['no text', undefined],
    ['an object that makes a text', new String(`0262011234567890@${REALM}`)],
  ])('refuses %s', (_what, identity) => {
    expect(parseRootNai(identity)).toBeUndefined()
  })

  it('reads whatever the composer of device configuration composes', () => {
    const imsis = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 7, maxLength: 15 })
    fc.assert(
      fc.property(imsis, fc.constantFrom<2 | 3>(2, 3), (imsi, mncDigits) => {
        const mnc = imsi.slice(3, 3 + mncDigits).padStart(3, '0')
        expect(parseRootNai(rootNai({ imsi, mncDigits }))).toEqual({ imsi, mcc: imsi.slice(0, 3), mnc })
      }),
    )
  })

  it('throws for nothing, and reads nothing that the composer would not compose', () => {
    const near = fc.string({ unit: fc.constantFrom(...`0126@.${REALM}`), maxLength: 60 })
    const digits = fc.string({ unit: fc.constantFrom(...'0123'), maxLength: 17 })
    const form = fc.tuple(digits, digits, digits).map(([a, b, c]) => `${a}@nai.epc.mnc${b}.mcc${c}.3gppnetwork.org`)
    const close = fc.tuple(digits, fc.nat({ max: 999 }), fc.nat({ max: 999 })).map(([imsi, mnc, mcc]) => {
      const [three, other] = [mnc, mcc].map((code) => String(code).padStart(3, '0'))
      return `0${other}${imsi}@nai.epc.mnc${three}.mcc${other}.3gppnetwork.org`
    })
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), near, form, close), (identity) => {
        const read = parseRootNai(identity)
        if (read === undefined) return
        const composed = ([2, 3] as const).map((mncDigits) =>
          read.imsi.length > 3 + mncDigits ? rootNai({ imsi: read.imsi, mncDigits }) : '',
        )
        expect(composed).toContain(identity)
      }),
      { numRuns: 1000 },
    )
  })

  it('takes a text of a million characters', () => {
    expect(parseRootNai(`0${'2'.repeat(1_000_000)}`)).toBeUndefined()
  })
})
