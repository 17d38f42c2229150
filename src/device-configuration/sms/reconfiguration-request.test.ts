import { describe, expect, it } from 'vitest'
import { acceptsReconfigurationTrigger, type TriggeredClient } from './reconfiguration-request.js'
import type { ReconfigurationTrigger } from './reconfiguration-trigger.js'

const IMSI = '214011001388741'
const IMPI = '214011001388741@ims.mnc001.mcc214.3gppnetwork.org'
const identities = { imsi: IMSI, impi: IMPI, additionalServers: ['Cfg.Operator.com', 'b.operator.com'] }

const NEW: TriggeredClient = { ...identities, configured: false, imsConfigured: false }
const WITH_IMS: TriggeredClient = { ...identities, configured: true, imsConfigured: true }
const WITHOUT_IMS: TriggeredClient = { ...identities, configured: true, imsConfigured: false }

const DEFAULT = { server: 'default' }
const ADDITIONAL = { server: 'additional', fqdn: 'Cfg.Operator.com' }
const IGNORED = undefined

describe('acceptsReconfigurationTrigger', () => {
  it.each<[string, ReconfigurationTrigger, TriggeredClient, unknown]>([
    ['its IMSI, prior to a first configuration', { imsi: IMSI }, NEW, DEFAULT],
    ['another IMSI, prior to a first configuration', { imsi: '214011001388742' }, NEW, IGNORED],
    ['its IMPI, prior to a first configuration', { impi: IMPI }, NEW, IGNORED],
    ['an FQDN, prior to a first configuration', { imsi: IMSI, fqdn: 'cfg.operator.com' }, NEW, IGNORED],
    ['its IMPI, configured for IMS', { impi: IMPI }, WITH_IMS, DEFAULT],
    ['its IMPI with capitals in the realm', { impi: IMPI.replace('ims', 'IMS') }, WITH_IMS, DEFAULT],
    ['another IMPI, configured for IMS', { impi: `1${IMPI}` }, WITH_IMS, IGNORED],
    ['its IMSI, configured for IMS', { imsi: IMSI }, WITH_IMS, IGNORED],
    ['its IMSI with an FQDN, configured for IMS', { imsi: IMSI, fqdn: 'cfg.operator.com' }, WITH_IMS, IGNORED],
    ['a known FQDN, configured for IMS', { impi: IMPI, fqdn: 'cfg.operator.com' }, WITH_IMS, ADDITIONAL],
    ['an unknown FQDN, configured for IMS', { impi: IMPI, fqdn: 'c.operator.com' }, WITH_IMS, IGNORED],
    ['a known FQDN for another IMPI', { impi: `1${IMPI}`, fqdn: 'cfg.operator.com' }, WITH_IMS, IGNORED],
    ['its IMSI, not configured for IMS', { imsi: IMSI }, WITHOUT_IMS, DEFAULT],
    ['another IMSI, not configured for IMS', { imsi: '21401' }, WITHOUT_IMS, IGNORED],
    ['its IMPI, not configured for IMS', { impi: IMPI }, WITHOUT_IMS, IGNORED],
    ['a known FQDN, not configured for IMS', { imsi: IMSI, fqdn: 'CFG.operator.com' }, WITHOUT_IMS, ADDITIONAL],
    ['an unknown FQDN, not configured for IMS', { imsi: IMSI, fqdn: 'operator.com' }, WITHOUT_IMS, IGNORED],
    ['a known FQDN for another IMSI', { imsi: '21401', fqdn: 'cfg.operator.com' }, WITHOUT_IMS, IGNORED],
    ['its IMSI, never configured but said to be for IMS', { imsi: IMSI }, { ...NEW, imsConfigured: true }, DEFAULT],
    ['an extension', { imsi: IMSI, extensions: ['a'] }, WITHOUT_IMS, DEFAULT],
    ['an IMSI without a SIM', { imsi: IMSI }, { ...WITHOUT_IMS, imsi: undefined }, IGNORED],
    ['an IMPI without a SIM', { impi: IMPI }, { ...WITHOUT_IMS, imsi: undefined }, IGNORED],
    ['an IMPI without one of its own', { impi: IMPI }, { ...WITH_IMS, impi: undefined }, IGNORED],
    ['an IMSI without an IMPI of its own', { imsi: IMSI }, { ...WITH_IMS, impi: undefined }, IGNORED],
    [
      'an FQDN without additional servers',
      { imsi: IMSI, fqdn: 'a.org' },
      { ...WITHOUT_IMS, additionalServers: [] },
      IGNORED,
    ],
  ])('decides on a trigger with %s', (_what, trigger, client, want) => {
    expect(acceptsReconfigurationTrigger(trigger, client)).toStrictEqual(want)
  })
})
