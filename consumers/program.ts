/** A program of a user in TypeScript: something of every subpath. What it prints is in `program.out`. */

import { ContractError, ContractError as SameError } from 'mobile-identity-contracts'
import {
  ApiError,
  createAccountId,
  createMspClient,
  createMspHandler,
  isAidApiError,
  verifyAccountId,
} from 'mobile-identity-contracts/aid1'
import { validate } from 'mobile-identity-contracts/aid1/validators'
import {
  createCibaClient,
  createCibaHandler,
  createLocalKeySource,
  startAuthentication,
} from 'mobile-identity-contracts/ciba'
import { validate as validateCiba } from 'mobile-identity-contracts/ciba/validators'
import {
  buildProvisioningDocument,
  createConfigurationServerClient,
  createConfigurationServerHandler,
  initialClientState,
  nextClientState,
  validateClientCertificate,
  validateProvisioningDocument,
} from 'mobile-identity-contracts/device-configuration'
import { validate as validateConfiguration } from 'mobile-identity-contracts/device-configuration/validators'
import {
  createEapAkaPeer,
  createEapAkaServer,
  createSoftwareAuc,
  createSoftwareUsim,
} from 'mobile-identity-contracts/eap-aka'
import {
  checkAge,
  migrateVerifiedClaims,
  selectVerifiedClaims,
  validateVerifiedClaims,
} from 'mobile-identity-contracts/identity-assurance'
import { validate as validateAssurance } from 'mobile-identity-contracts/identity-assurance/validators'
import {
  ATTRIBUTES,
  buildAuthorizationRequest,
  parseAuthorizationResponse,
} from 'mobile-identity-contracts/mobile-connect'
import { validate as validateConnect } from 'mobile-identity-contracts/mobile-connect/validators'
import { mutualTls } from 'mobile-identity-contracts/node'

const secret = '0123456789abcdef0123456789abcdef'
const accountId: string = createAccountId({ lifetimeSeconds: 60 }, secret)
const exp: number = verifyAccountId(accountId, { secret }).exp
const input: unknown = { code: '10', error: 'The account ID was not found' }
const result = validate.AidError(input)
const code: string = result.ok ? result.value.code : 'none'
const handler = createMspHandler({ requestInvalidateMspToken: () => ({ status: 204 }) }, { authenticate: () => true })
const client = createMspClient({
  baseUrl: 'https://msp.example',
  clientId: 'a',
  targetId: 'b',
  credentials: { apiKey: 'k1' },
  fetch: async (target, init) => handler.fetch(new Request(target, init)),
})
const answer = await client.requestInvalidateMspToken({ path: { msp_token: '25bca1e2-338f-11d6-ac61-9e71138fd521' } })
const status: 204 = answer.status
const refused = await client
  .requestProfileStatus({ path: { msp_token: '25bca1e2-338f-11d6-ac61-9e71138fd521' }, retries: 0 })
  .catch((error: unknown) => error)
if (!(refused instanceof ApiError && refused instanceof ContractError && isAidApiError(refused)))
  throw new Error('not an ApiError')
const xml: string = buildProvisioningDocument({ vers: { version: 0, validity: 0 }, applications: [] })
const read = validateProvisioningDocument(xml)
const version: number | undefined = read.ok ? read.value.vers?.version : undefined
const server = createConfigurationServerHandler({
  requestConfiguration: () => ({
    status: 200,
    headers: { 'content-type': 'text/vnd.wap.connectivity-xml' },
    body: xml,
  }),
})
const device = createConfigurationServerClient({
  baseUrl: 'https://config.example',
  fetch: async (target, init) => server.fetch(new Request(target, init)),
})
const configuration = await device.requestConfiguration({
  query: {
    vers: 0,
    provisioning_version: '5.0',
    app: ['ap2204'],
    terminal_vendor: 'a',
    terminal_model: 'b',
    terminal_sw_version: 'c',
    token: '',
  },
})
const kind: string =
  configuration.kind === 'document' ? `document of ${configuration.document.vers?.version}` : configuration.kind
const { effects } = nextClientState(initialClientState({ kind: 'primary-device' }, 1), { type: 'reset' })
const missing = await validateClientCertificate('', { trustAnchors: '' }).catch((error: Error) =>
  error.message.includes('pkijs'),
)
const imsi: boolean = validateConfiguration.Imsi.is('001010123456789') && SameError === ContractError
const sim = { k: new Uint8Array(16).fill(1), opc: new Uint8Array(16).fill(2) }
const network = createEapAkaServer({
  auc: createSoftwareAuc({ subscribers: new Map([['001010123456789', { ...sim, sqn: 0 }]]) }),
})
const identity = '0001010123456789@nai.epc.mnc001.mcc001.3gppnetwork.org'
const challenge = network.challenge(identity)
const reply =
  challenge.outcome === 'challenge'
    ? createEapAkaPeer({ identity, usim: createSoftwareUsim(sim) }).respond(challenge.packet)
    : undefined
const proof: string =
  challenge.outcome === 'challenge' && reply?.outcome === 'respond'
    ? network.receive(challenge.session, reply.packet).outcome
    : 'none'
const request = await buildAuthorizationRequest({
  provider: { authorization_endpoint: 'https://op.example/authorize', issuer: 'https://op.example' },
  clientId: 'shop',
  redirectUri: 'https://shop.example/cb',
  scope: ['openid', 'mc_authn'],
  version: 'mc_di_r2_v2.3',
  acrValues: ['2'],
})
const response = parseAuthorizationResponse(`https://shop.example/cb?error=access_denied&state=${request.state}`, {
  state: request.state,
})
const op = createCibaHandler<string, string>({
  issuer: 'https://op.example',
  findClient: (id) =>
    id === 'bank'
      ? { client_id: 'bank', client_secret: 'made-up', backchannel_token_delivery_mode: 'poll' }
      : undefined,
  findUser: () => ({ outcome: 'unknown' }),
  onAuthentication: () => undefined,
  issueTokens: () => {
    throw new Error('nobody')
  },
})
const bank = createCibaClient({
  metadata: {
    issuer: 'https://op.example',
    token_endpoint: 'https://op.example/token',
    jwks_uri: 'https://op.example/jwks',
    id_token_signing_alg_values_supported: ['ES256'],
    backchannel_token_delivery_modes_supported: ['poll'],
    backchannel_authentication_endpoint: 'https://op.example/bc-authorize',
  },
  clientAuthentication: { method: 'client_secret_basic', clientId: 'bank', clientSecret: 'made-up' },
  deliveryMode: 'poll',
  keys: createLocalKeySource({ keys: [] }),
  fetch: async (target, init) => op.fetch(new Request(target, init)),
})
const start = await startAuthentication(bank, { scope: 'openid', login_hint: '+34600000001' })
const error: string | undefined = start.outcome === 'refused' ? start.error : undefined
const drafted = {
  verification: { trust_framework: 'eidas', evidence: [{ type: 'id_document', method: 'pipp' }] },
  claims: { given_name: 'Ada', birthdate: '1984-03-21' },
}
const migrated = migrateVerifiedClaims(drafted, { from: 'ID2', to: 'final' })
const told = selectVerifiedClaims(
  { verification: { trust_framework: null }, claims: { given_name: null } },
  migrated.value,
)
const valid = validateVerifiedClaims(told)
const [element] = valid.ok ? [valid.value].flat() : []
const given: string | undefined = element?.claims.given_name
const isOfAge: boolean = checkAge({ birthdate: '2004-02-29', age: 18, onDate: '2022-02-28' }).result
console.log(
  JSON.stringify([
    given,
    Object.keys(element?.claims ?? {}).length,
    migrated.notes.length,
    isOfAge,
    validateAssurance.CalendarDate.is('2023-02-29'),
  ]),
)
console.log(
  JSON.stringify([
    response.outcome,
    error,
    ATTRIBUTES.length,
    validateConnect.Version.is('mc_v1.1'),
    validateCiba.AuthReqId.is('a b'),
  ]),
)
console.log(JSON.stringify([proof, version, kind, effects.length, missing, imsi]))
console.log(JSON.stringify([exp > 0, code, status, refused.status, refused.body?.code, typeof mutualTls]))
