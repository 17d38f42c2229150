import { describe, expect, it } from 'vitest'
import { rootNai } from './root-nai.js'

describe('rootNai', () => {
  it('composes the example of RCC.14', () => {
    expect(rootNai({ imsi: '262011234567890', mncDigits: 2 })).toBe(
      '0262011234567890@nai.epc.mnc001.mcc262.3gppnetwork.org',
    )
  })

  it('gives the value of EAP_ID in the example of RCC.14 once it is percent-encoded', () => {
    expect(encodeURIComponent(rootNai({ imsi: '262011234567890', mncDigits: 2 }))).toBe(
      '0262011234567890%40nai.epc.mnc001.mcc262.3gppnetwork.org',
    )
  })

  it('takes an MNC of 3 digits as it is', () => {
    expect(rootNai({ imsi: '310410123456789', mncDigits: 3 })).toBe(
      '0310410123456789@nai.epc.mnc410.mcc310.3gppnetwork.org',
    )
  })

  it.each([
    ['more than 15 digits', '2620112345678901'],
    ['no digit after the MNC', '26201'],
    ['something else in it', '262011@34567890'],
  ])('refuses an IMSI with %s, and does not show it', (_what, imsi) => {
    expect(() => rootNai({ imsi, mncDigits: 2 })).toThrow(
      new TypeError('imsi must be at most 15 digits: an MCC, an MNC and at least one digit more'),
    )
  })

  it('refuses an MNC of another length', () => {
    expect(() => rootNai({ imsi: '262011234567890', mncDigits: 4 as 3 })).toThrow(
      new TypeError('mncDigits must be 2 or 3'),
    )
  })
})
