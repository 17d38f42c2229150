import { describe, expect, it } from 'vitest'
import { type ConfigurationNetwork, configurationServerFqdn } from './server-address.js'

const IMSI = '262011234567890'

describe('configurationServerFqdn', () => {
  it.each<[string, ConfigurationNetwork, string]>([
    ['an IMSI with an MNC of 2 digits', { imsi: IMSI, mncDigits: 2 }, 'mnc001.mcc262'],
    ['an IMSI with an MNC of 3 digits', { imsi: '310410123456789', mncDigits: 3 }, 'mnc410.mcc310'],
    ['the shortest IMSI with an MNC of 2 digits', { imsi: '262010', mncDigits: 2 }, 'mnc001.mcc262'],
    ['the shortest IMSI with an MNC of 3 digits', { imsi: '3104100', mncDigits: 3 }, 'mnc410.mcc310'],
    ['a code with an MNC of 2 digits', { mcc: '214', mnc: '01' }, 'mnc001.mcc214'],
    ['a code with an MNC of 3 digits', { mcc: '310', mnc: '001' }, 'mnc001.mcc310'],
  ])('composes the name from %s', (_what, network, labels) => {
    expect(configurationServerFqdn(network)).toBe(`config.rcs.${labels}.pub.3gppnetwork.org`)
  })

  it.each(['operator.com', 'rcs.Operator-1.co.uk', 'internal', '3gpp.org'])(
    'takes %s for the domain of the provider',
    (domain) => {
      expect(configurationServerFqdn({ mcc: '214', mnc: '01' }, { domain })).toBe(`config.rcs.mnc001.mcc214.${domain}`)
    },
  )

  it('makes names of up to 253 characters', () => {
    // 25 characters before the domain, and the dots between its labels: 63 + 1 + 63 + 1 + 63 + 1 + 36 = 228.
    const domain = (last: number) => [63, 63, 63, last].map((length) => 'a'.repeat(length)).join('.')
    const network = { mcc: '214', mnc: '01' }
    expect(configurationServerFqdn(network, { domain: domain(36) })).toHaveLength(253)
    expect(() => configurationServerFqdn(network, { domain: domain(37) })).toThrow(
      new TypeError('domain is too long: the name must be at most 253 characters'),
    )
  })

  it.each([
    ['empty', ''],
    ['a URL', 'https://operator.com'],
    ['a path', 'operator.com/'],
    ['a port', 'operator.com:443'],
    ['user info', 'a@operator.com'],
    ['a dot at the end', 'operator.com.'],
    ['a dot at the start', '.operator.com'],
    ['an empty label', 'operator..com'],
    ['a blank', 'operator .com'],
    ['a line break at the end', 'operator.com\n'],
    ['an underscore', 'my_operator.com'],
    ['a hyphen at the start of a label', '-a.com'],
    ['a hyphen at the end of a label', 'a-.com'],
    ['a label of 64 characters', `${'a'.repeat(64)}.com`],
    ['a name beyond ASCII', 'bücher.example'],
    ['a letter that folds to k', '\u212a.com'],
    ['an IP address', '10.0.0.1'],
    ['a last label of digits', '1'],
    ['more than 253 characters', 'a.'.repeat(127)],
    ['not text', 1],
    ['null', null],
  ])('refuses a domain that is %s', (_what, domain) => {
    const compose = () => configurationServerFqdn({ mcc: '214', mnc: '01' }, { domain: domain as string })
    expect(compose).toThrow(new TypeError('domain must be a host name'))
  })

  const IMSI_RULE = 'imsi must be at most 15 digits: an MCC, an MNC and at least one digit more'
  it.each([
    ['an IMSI of 16 digits', { imsi: `${IMSI}1`, mncDigits: 2 }, IMSI_RULE],
    ['an IMSI of MCC and MNC alone', { imsi: '26201', mncDigits: 2 }, IMSI_RULE],
    ['an IMSI of MCC and MNC alone, the MNC of 3 digits', { imsi: '310410', mncDigits: 3 }, IMSI_RULE],
    ['an empty IMSI', { imsi: '', mncDigits: 2 }, IMSI_RULE],
    ['an IMSI with a blank', { imsi: ` ${IMSI.slice(1)}`, mncDigits: 2 }, IMSI_RULE],
    ['an IMSI with a line break', { imsi: `${IMSI.slice(1)}\n`, mncDigits: 2 }, IMSI_RULE],
    ['an IMSI with digits of another script', { imsi: `٠${IMSI.slice(1)}`, mncDigits: 2 }, IMSI_RULE],
    ['an IMSI that is a number', { imsi: 262011234567890, mncDigits: 2 }, IMSI_RULE],
    ['an MNC of 1 digit', { imsi: IMSI, mncDigits: 1 }, 'mncDigits must be 2 or 3'],
    ['an MNC of 4 digits', { imsi: IMSI, mncDigits: 4 }, 'mncDigits must be 2 or 3'],
    ['digits of the MNC as text', { imsi: IMSI, mncDigits: '2' }, 'mncDigits must be 2 or 3'],
    ['no digits of the MNC', { imsi: IMSI }, 'mncDigits must be 2 or 3'],
    ['an MCC of 2 digits', { mcc: '26', mnc: '01' }, 'mcc must be 3 digits'],
    ['an MCC of 4 digits', { mcc: '2620', mnc: '01' }, 'mcc must be 3 digits'],
    ['an MCC with a dot', { mcc: '2.2', mnc: '01' }, 'mcc must be 3 digits'],
    ['an MCC that is a number', { mcc: 262, mnc: '01' }, 'mcc must be 3 digits'],
    ['an MNC code of 1 digit', { mcc: '262', mnc: '1' }, 'mnc must be 2 or 3 digits'],
    ['an MNC code of 4 digits', { mcc: '262', mnc: '0001' }, 'mnc must be 2 or 3 digits'],
    ['an MNC code that is a number', { mcc: '262', mnc: 12 }, 'mnc must be 2 or 3 digits'],
    ['nothing', {}, 'mcc must be 3 digits'],
  ])('refuses %s, and does not show it', (_what, network, message) => {
    expect(() => configurationServerFqdn(network as ConfigurationNetwork)).toThrow(new TypeError(message))
  })
})
