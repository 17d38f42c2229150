/**
 * Configuration documents of two sizes, as an operator of chat services would send them.
 */

import {
  buildProvisioningDocument,
  type Characteristic,
  type ProvisioningDocument,
} from 'mobile-identity-contracts/device-configuration'

/** A document whose text has about so many bytes; each seed makes another one of the same shape. */
export function documentOf(bytes: number, seed: number): ProvisioningDocument {
  const base: ProvisioningDocument = {
    vers: { version: 20_260_219 + seed, validity: 2_592_000 },
    token: { token: `token-${seed.toString().padStart(6, '0')}-made-up` },
    accessControl: {
      default: { appIds: ['ap2001', 'ap2002'] },
      servers: [{ fqdn: 'config.chat.example', appIds: ['ap2010'], idProvider: false }],
    },
    user: { msisdn: `44790000${seed.toString().padStart(4, '0')}` },
    applications: [],
  }
  const applications: Characteristic[] = []
  for (let size = buildProvisioningDocument(base).length; size < bytes - 350; ) {
    const one = applicationOf(applications.length, seed)
    applications.push(one)
    size = buildProvisioningDocument({ ...base, applications }).length
  }
  return { ...base, applications }
}

function applicationOf(index: number, seed: number): Characteristic {
  const parms = Array.from({ length: 4 }, (_, place) => ({
    name: `parameter-${place}`,
    value: `${seed}-${index}-${place}`,
  }))
  return {
    type: 'APPLICATION',
    parms: [
      { name: 'AppID', value: `ap20${index.toString().padStart(2, '0')}` },
      { name: 'Name', value: 'Chat & files' },
    ],
    characteristics: [{ type: 'SERVICES', parms, characteristics: [] }],
  }
}
