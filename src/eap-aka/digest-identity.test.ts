import { describe, expect, it } from 'vitest'
import { formatBsfServerName, formatHomeNetworkDomain, formatPrivateUserIdentity } from './digest-identity.js'

/** The examples of TS 23.003 §13.2, §13.3 and §16.2, and neighbours. */
describe('the names of a subscriber', () => {
  it.each([
    [
      'an IMSI with an MNC of two digits',
      { imsi: '234150999999999', mncDigits: 2 },
      '234150999999999@ims.mnc015.mcc234.3gppnetwork.org',
      'ims.mnc015.mcc234.3gppnetwork.org',
      'bsf.mnc015.mcc234.pub.3gppnetwork.org',
    ],
    [
      'an IMSI with an MNC of three digits',
      { imsi: '310410123456789', mncDigits: 3 },
      '310410123456789@ims.mnc410.mcc310.3gppnetwork.org',
      'ims.mnc410.mcc310.3gppnetwork.org',
      'bsf.mnc410.mcc310.pub.3gppnetwork.org',
    ],
    [
      'a private user identity that was made of an IMSI',
      { impi: '234150999999999@ims.mnc015.mcc234.3gppnetwork.org' },
      '234150999999999@ims.mnc015.mcc234.3gppnetwork.org',
      'ims.mnc015.mcc234.3gppnetwork.org',
      'bsf.ims.mnc015.mcc234.pub.3gppnetwork.org',
    ],
    [
      'a private user identity of an operator',
      { impi: 'user@operator.com' },
      'user@operator.com',
      'operator.com',
      'bsf.operator.com',
    ],
    [
      'a home network that the ISIM names',
      { impi: 'user@operator.com', homeNetworkDomain: 'ims.operator.com' },
      'user@operator.com',
      'ims.operator.com',
      'bsf.operator.com',
    ],
    [
      'a domain that only ends alike',
      { impi: 'user@not3gppnetwork.org' },
      'user@not3gppnetwork.org',
      'not3gppnetwork.org',
      'bsf.not3gppnetwork.org',
    ],
  ] as const)('are those of %s', (_what, subscriber, identity, domain, bsf) => {
    expect(formatPrivateUserIdentity(subscriber)).toBe(identity)
    expect(formatHomeNetworkDomain(subscriber)).toBe(domain)
    expect(formatBsfServerName(subscriber)).toBe(bsf)
  })

  const IMSI = 'imsi must be at most 15 digits: an MCC, an MNC and at least one digit more'
  const IMPI = 'impi must be user@domain, at most 253 characters'
  it.each([
    ['16 digits', { imsi: '2341509999999999', mncDigits: 2 }, IMSI],
    ['an IMSI that ends with the MNC', { imsi: '310410', mncDigits: 3 }, IMSI],
    ['letters', { imsi: '23415099999999a', mncDigits: 2 }, IMSI],
    ['digits of another script', { imsi: '٢٣٤١٥٠٩٩٩٩٩٩٩٩٩', mncDigits: 2 }, IMSI],
    ['a number', { imsi: 234150999999999, mncDigits: 2 }, IMSI],
    ['an MNC of one digit', { imsi: '234150999999999', mncDigits: 1 }, 'mncDigits must be 2 or 3'],
    ['no domain', { impi: 'user' }, IMPI],
    ['no user', { impi: '@operator.com' }, IMPI],
    ['two domains', { impi: 'user@a.com@b.com' }, IMPI],
    ['a blank', { impi: 'us er@operator.com' }, IMPI],
    ['a quotation mark', { impi: 'us"er@operator.com' }, IMPI],
    ['a line break', { impi: 'user@operator.com\r\nX: y' }, IMPI],
    ['a label that begins with a hyphen', { impi: 'user@-operator.com' }, IMPI],
    ['an empty label', { impi: 'user@operator..com' }, IMPI],
    ['a label of 64 characters', { impi: `user@${'a'.repeat(64)}.com` }, IMPI],
    ['254 characters', { impi: `${'a'.repeat(241)}@operator.com` }, IMPI],
    ['a megabyte', { impi: `${'a.'.repeat(500_000)}@operator.com` }, IMPI],
  ])('are refused for %s', (_what, subscriber, message) => {
    for (const format of [formatPrivateUserIdentity, formatHomeNetworkDomain, formatBsfServerName]) {
      expect(() => format(subscriber as Parameters<typeof format>[0])).toThrow(new TypeError(message))
    }
  })

  it('refuse a home network that is no domain name', () => {
    for (const homeNetworkDomain of ['', 'a b', 'a\r\n', `${'a.'.repeat(127)}a`]) {
      expect(() => formatHomeNetworkDomain({ impi: 'user@operator.com', homeNetworkDomain })).toThrow(
        new TypeError('homeNetworkDomain must be a domain name'),
      )
    }
  })
})
