/**
 * A device and an operator with software SIMs, connected without a network.
 */

import {
  type ConfigurationServerClient,
  createConfigurationServerClient,
} from '../../device-configuration/configuration-server-client.js'
import { buildProvisioningDocument } from '../../device-configuration/provisioning/provisioning-document-builder.js'
import { rootNai } from '../../device-configuration/root-nai.js'
import type { ConfigurationAnswer } from '../../device-configuration/server/answer-wire.js'
import type { Handler } from '../../http/handler.js'
import { createSoftwareAuc } from '../software-auc.js'
import { createSoftwareUsim } from '../software-usim.js'

export const BASE_URL = 'https://config.rcs.mnc001.mcc001.pub.3gppnetwork.org'
export const IMSI = '001010123456789'
export const IDENTITY = rootNai({ imsi: IMSI, mncDigits: 2 })
const K = Uint8Array.from({ length: 16 }, (_, index) => index)
export const OPC = Uint8Array.from({ length: 16 }, (_, index) => 255 - index)

export const QUERY = {
  vers: 0,
  provisioning_version: '5.0',
  app: ['ap2204'],
  terminal_vendor: 'MdUp',
  terminal_model: 'M1',
  terminal_sw_version: '1.0',
  token: '',
}

export const DOCUMENT: ConfigurationAnswer = {
  status: 200,
  headers: { 'content-type': 'text/vnd.wap.connectivity-xml' },
  body: buildProvisioningDocument({ vers: { version: 7, validity: 60 }, applications: [] }),
}

export const aucOf = (sqn = 0) => createSoftwareAuc({ subscribers: new Map([[IMSI, { k: K, opc: OPC, sqn }]]) })
export const usimOf = (sqn = 0, k = K) => createSoftwareUsim({ k, opc: OPC, sqn })

/** A client of a stub, the requests that it sends, and a hook that may change an answer on its way. */
export function connect(handler: Handler, change: (answer: Response, count: number) => Response = (answer) => answer) {
  const requests: Request[] = []
  const client: ConfigurationServerClient = createConfigurationServerClient({
    baseUrl: BASE_URL,
    fetch: async (target, init) => {
      const request = new Request(target as string, init)
      requests.push(request.clone() as Request)
      return change(await handler.fetch(request), requests.length)
    },
  })
  return { client, requests }
}
