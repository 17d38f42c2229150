/**
 * A device proves with its SIM who it is, through the EAP relay of a Configuration Server, and receives its configuration; no SMS is sent.
 * The SIM and the operator's authentication centre are software. `npx tsx examples/authenticate-with-a-sim.ts`
 */

import { pathToFileURL } from 'node:url'
import {
  buildProvisioningDocument,
  createConfigurationServerClient,
  rootNai,
} from 'mobile-identity-contracts/device-configuration'
import {
  authenticateWithEapRelay,
  createEapRelayHandler,
  createSoftwareAuc,
  createSoftwareUsim,
} from 'mobile-identity-contracts/eap-aka'

const IMSI = '001010123456789'
const BASE_URL = 'https://config.rcs.mnc001.mcc001.pub.3gppnetwork.org'

export async function authenticateWithASim(print: (line: string) => void): Promise<void> {
  // What the operator wrote onto the SIM and keeps in its authentication centre.
  const k = crypto.getRandomValues(new Uint8Array(16))
  const opc = crypto.getRandomValues(new Uint8Array(16))

  // The operator: challenges, and answers whoever is authenticated with a document.
  const auc = createSoftwareAuc({ subscribers: new Map([[IMSI, { k, opc, sqn: 0 }]]) })
  const server = createEapRelayHandler({
    auc,
    onSuccess: ({ request }) => ({
      status: 200,
      headers: { 'content-type': 'text/vnd.wap.connectivity-xml' },
      body: buildProvisioningDocument({
        vers: { version: 7, validity: 86_400 },
        user: { msisdn: '447900000001' },
        applications: request.query.app.map((appId) => ({
          type: 'APPLICATION',
          parms: [{ name: 'AppID', value: appId }],
          characteristics: [],
        })),
      }),
    }),
  })

  // The device: the same two secrets, in a SIM.
  const client = createConfigurationServerClient({
    baseUrl: BASE_URL,
    fetch: async (target, init) => {
      const answer = await server.fetch(new Request(target as string, init))
      print(`${init?.method} ${answer.status} ${answer.headers.get('content-type') ?? ''}`)
      return answer
    },
  })
  const query = {
    ...{ vers: 0, provisioning_version: '5.0', app: ['ap2204'], token: '' },
    ...{ terminal_vendor: 'MdUp', terminal_model: 'M1', terminal_sw_version: '1.0' },
  }
  const identity = rootNai({ imsi: IMSI, mncDigits: 2 })
  // A SIM that was used elsewhere is ahead of the authentication centre; the first challenge brings the two together.
  const sims = {
    'the SIM': createSoftwareUsim({ k, opc }),
    'the SIM, ahead': createSoftwareUsim({ k, opc, sqn: 32 * 1000 }),
  }
  for (const [name, usim] of Object.entries(sims)) {
    print(`With ${name}:`)
    const result = await authenticateWithEapRelay(client, { identity, usim, query })
    if (result.outcome === 'aborted') print(`  aborted: ${result.reason}`)
    else if (result.answer.kind === 'document') print(`  configured, version ${result.answer.document.vers?.version}`)
    else print(`  ${result.answer.kind}`)
  }
  print('With a SIM of another key:')
  const stranger = createSoftwareUsim({ k: opc, opc: k })
  const result = await authenticateWithEapRelay(client, { identity, usim: stranger, query })
  print(`  ${result.outcome}${result.outcome === 'aborted' ? `: ${result.reason}` : ''}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await authenticateWithASim(console.log)
