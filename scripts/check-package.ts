/**
 * The package as users get it: packed, installed in an empty folder, imported, compiled against, and run without eval.
 */

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build as bundle } from 'esbuild'
import { build } from './build.js'
import { ROOT } from './contracts.js'

/** What a file of the tarball may be. */
const CONTENT = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|docs\/(breaking-changes|mobile-connect-api)\.md)$/,
  /^dist\/(src|mocks|generated)\/[\w/.-]+\.d\.ts$/,
  /^dist\/src\/(index|[\w-]+\/(index|validators|mobile-identity))\.js$/,
  /^dist\/(mocks\/serve|chunks\/[\w-]+)\.js$/,
  /^dist\/generated\/(README\.md|[\w/.-]+openapi\.json)$/,
  /^specs\/[\w-]+\/(examples\/[\w/.-]+|[\w-]+\.(schema\.json|xsd))$/,
]
const NOT_CONTENT = /\.test\.|\/testing\/|fixtures/

const CONSUMER = `
import { ContractError } from 'mobile-identity-contracts'
import { ApiError, createAccountId, createMspClient, createMspHandler, isAidApiError, verifyAccountId } from 'mobile-identity-contracts/aid1'
import { validate } from 'mobile-identity-contracts/aid1/validators'
import { ContractError as SameError } from 'mobile-identity-contracts'
import { buildProvisioningDocument, createConfigurationServerClient, createConfigurationServerHandler, initialClientState, nextClientState, validateClientCertificate, validateProvisioningDocument } from 'mobile-identity-contracts/device-configuration'
import { validate as validateConfiguration } from 'mobile-identity-contracts/device-configuration/validators'
import { createEapAkaPeer, createEapAkaServer, createSoftwareAuc, createSoftwareUsim } from 'mobile-identity-contracts/eap-aka'
import { ATTRIBUTES, buildAuthorizationRequest, parseAuthorizationResponse } from 'mobile-identity-contracts/mobile-connect'
import { validate as validateConnect } from 'mobile-identity-contracts/mobile-connect/validators'
import { createCibaClient, createCibaHandler, createLocalKeySource, startAuthentication } from 'mobile-identity-contracts/ciba'
import { validate as validateCiba } from 'mobile-identity-contracts/ciba/validators'
import { checkAge, migrateVerifiedClaims, selectVerifiedClaims, validateVerifiedClaims } from 'mobile-identity-contracts/identity-assurance'
import { validate as validateAssurance } from 'mobile-identity-contracts/identity-assurance/validators'
import { mutualTls } from 'mobile-identity-contracts/node'
import document from 'mobile-identity-contracts/specs/aid1/msp.openapi.json' with { type: 'json' }
import claims from 'mobile-identity-contracts/specs/aid1/account-id-claims.schema.json' with { type: 'json' }
import example from 'mobile-identity-contracts/specs/aid1/examples/errors/10-account-id-not-found.json' with { type: 'json' }

const secret = '0123456789abcdef0123456789abcdef'
const accountId: string = createAccountId({ lifetimeSeconds: 60 }, secret)
const exp: number = verifyAccountId(accountId, { secret }).exp
const input: unknown = { code: '10', error: 'The account ID was not found' }
const result = validate.AidError(input)
const code: string = result.ok ? result.value.code : 'none'
const handler = createMspHandler({ requestInvalidateMspToken: () => ({ status: 204 }) }, { authenticate: () => true })
const client = createMspClient({
  baseUrl: 'https://msp.example', clientId: 'a', targetId: 'b', credentials: { apiKey: 'k1' },
  fetch: async (target, init) => handler.fetch(new Request(target, init)),
})
const answer = await client.requestInvalidateMspToken({ path: { msp_token: '25bca1e2-338f-11d6-ac61-9e71138fd521' } })
const status: 204 = answer.status
const refused = await client.requestProfileStatus({ path: { msp_token: '25bca1e2-338f-11d6-ac61-9e71138fd521' }, retries: 0 }).catch((error: unknown) => error)
if (!(refused instanceof ApiError && refused instanceof ContractError && isAidApiError(refused))) throw new Error('not an ApiError')
const xml: string = buildProvisioningDocument({ vers: { version: 0, validity: 0 }, applications: [] })
const read = validateProvisioningDocument(xml)
const version: number | undefined = read.ok ? read.value.vers?.version : undefined
const server = createConfigurationServerHandler({ requestConfiguration: () => ({ status: 200, headers: { 'content-type': 'text/vnd.wap.connectivity-xml' }, body: xml }) })
const device = createConfigurationServerClient({ baseUrl: 'https://config.example', fetch: async (target, init) => server.fetch(new Request(target, init)) })
const configuration = await device.requestConfiguration({
  query: { vers: 0, provisioning_version: '5.0', app: ['ap2204'], terminal_vendor: 'a', terminal_model: 'b', terminal_sw_version: 'c', token: '' },
})
const kind: string = configuration.kind === 'document' ? 'document of ' + configuration.document.vers?.version : configuration.kind
const { effects } = nextClientState(initialClientState({ kind: 'primary-device' }, 1), { type: 'reset' })
const missing = await validateClientCertificate('', { trustAnchors: '' }).catch((error: Error) => error.message.includes('pkijs'))
const imsi: boolean = validateConfiguration.Imsi.is('001010123456789') && SameError === ContractError
const sim = { k: new Uint8Array(16).fill(1), opc: new Uint8Array(16).fill(2) }
const network = createEapAkaServer({ auc: createSoftwareAuc({ subscribers: new Map([['001010123456789', { ...sim, sqn: 0 }]]) }) })
const identity = '0001010123456789@nai.epc.mnc001.mcc001.3gppnetwork.org'
const challenge = network.challenge(identity)
const reply = challenge.outcome === 'challenge' ? createEapAkaPeer({ identity, usim: createSoftwareUsim(sim) }).respond(challenge.packet) : undefined
const proof: string = challenge.outcome === 'challenge' && reply?.outcome === 'respond' ? network.receive(challenge.session, reply.packet).outcome : 'none'
const request = await buildAuthorizationRequest({
  provider: { authorization_endpoint: 'https://op.example/authorize', issuer: 'https://op.example' },
  clientId: 'shop', redirectUri: 'https://shop.example/cb', scope: ['openid', 'mc_authn'], version: 'mc_di_r2_v2.3', acrValues: ['2'],
})
const response = parseAuthorizationResponse(\`https://shop.example/cb?error=access_denied&state=\${request.state}\`, { state: request.state })
const op = createCibaHandler<string, string>({
  issuer: 'https://op.example',
  findClient: (id) => id === 'bank' ? { client_id: 'bank', client_secret: 'made-up', backchannel_token_delivery_mode: 'poll' } : undefined,
  findUser: () => ({ outcome: 'unknown' }), onAuthentication: () => undefined, issueTokens: () => { throw new Error('nobody') },
})
const bank = createCibaClient({
  metadata: {
    issuer: 'https://op.example', token_endpoint: 'https://op.example/token', jwks_uri: 'https://op.example/jwks',
    id_token_signing_alg_values_supported: ['ES256'], backchannel_token_delivery_modes_supported: ['poll'],
    backchannel_authentication_endpoint: 'https://op.example/bc-authorize',
  },
  clientAuthentication: { method: 'client_secret_basic', clientId: 'bank', clientSecret: 'made-up' }, deliveryMode: 'poll',
  keys: createLocalKeySource({ keys: [] }), fetch: async (target, init) => op.fetch(new Request(target, init)),
})
const start = await startAuthentication(bank, { scope: 'openid', login_hint: '+34600000001' })
const error: string | undefined = start.outcome === 'refused' ? start.error : undefined
const drafted = { verification: { trust_framework: 'eidas', evidence: [{ type: 'id_document', method: 'pipp' }] }, claims: { given_name: 'Ada', birthdate: '1984-03-21' } }
const migrated = migrateVerifiedClaims(drafted, { from: 'ID2', to: 'final' })
const told = selectVerifiedClaims({ verification: { trust_framework: null }, claims: { given_name: null } }, migrated.value)
const valid = validateVerifiedClaims(told)
const [element] = valid.ok ? [valid.value].flat() : []
const given: string | undefined = element?.claims.given_name
const isOfAge: boolean = checkAge({ birthdate: '2004-02-29', age: 18, onDate: '2022-02-28' }).result
console.log(JSON.stringify([given, Object.keys(element?.claims ?? {}).length, migrated.notes.length, isOfAge, validateAssurance.CalendarDate.is('2023-02-29')]))
console.log(JSON.stringify([response.outcome, error, ATTRIBUTES.length, validateConnect.Version.is('mc_v1.1'), validateCiba.AuthReqId.is('a b')]))
console.log(JSON.stringify([proof, version, kind, effects.length, missing, imsi]))
console.log(JSON.stringify([exp > 0, code, status, refused.status, refused.body?.code, typeof mutualTls, document.openapi, claims.title, example.code]))
`
const PRINTED =
  '["Ada",1,1,false,false]\n["refused","unknown_user_id",85,true,false]\n["success",0,"document of 0",1,true,true]\n[true,"10",204,501,"90","function","3.1.0","AccountIdClaims","10"]\n'

export async function checkPackage(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'package-'))
  try {
    await build()
    const [packed] = JSON.parse(npm(ROOT, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder)) as {
      filename: string
      files: { path: string }[]
    }[]
    if (packed === undefined) return ['npm pack made nothing']
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
    npm(folder, 'install', '--prefer-offline', '--ignore-scripts', join(folder, packed.filename))
    return [
      ...packed.files
        .filter(({ path }) => NOT_CONTENT.test(path) || !CONTENT.some((pattern) => pattern.test(path)))
        .map(({ path }) => `the tarball holds ${path}`),
      ...checkConsumer(folder),
      ...checkCommand(folder),
      ...(await checkBundles(folder)),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A program of a user: it compiles under both resolutions, with our declarations checked, and runs without eval. */
function checkConsumer(folder: string): string[] {
  writeFileSync(join(folder, 'consumer.ts'), CONSUMER)
  const problems: string[] = []
  for (const [module, resolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    const compiler = spawnSync(
      process.execPath,
      [
        join(ROOT, 'node_modules/typescript/bin/tsc'),
        ...[
          '--strict',
          '--target',
          'es2022',
          '--lib',
          'es2023',
          '--module',
          module ?? '',
          '--moduleResolution',
          resolution ?? '',
        ],
        ...['--resolveJsonModule', '--typeRoots', join(ROOT, 'node_modules/@types'), '--types', 'node', 'consumer.ts'],
      ],
      { cwd: folder, encoding: 'utf8' },
    )
    if (compiler.status !== 0) problems.push(`a consumer does not compile (${resolution}): ${compiler.stdout}`)
  }
  const program = spawnSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', '--no-warnings', 'consumer.js'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  if (program.stdout !== PRINTED) problems.push(`a consumer prints ${program.stdout}${program.stderr}`)
  return problems
}

function checkCommand(folder: string): string[] {
  const command = join(folder, 'node_modules/.bin/mobile-identity')
  const example = join(
    folder,
    'node_modules/mobile-identity-contracts/specs/aid1/examples/sendMspToken/request-token-made.json',
  )
  const document = join(
    folder,
    'node_modules/mobile-identity-contracts/specs/device-configuration/examples/provisioning-document/reset.xml',
  )
  const products = join(folder, 'products.csv')
  writeFileSync(products, 'Product name\n')
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const expectations: [string[], number, string][] = [
    [['--version'], 0, version],
    [['validate', 'aid1/SendMspTokenBody', example], 0, 'valid'],
    [['validate', 'device-configuration/provisioning-document', document], 0, 'valid'],
    [['list'], 0, 'requestActivationCode'],
    // The libraries for spreadsheets are optional peers and not installed here, and neither is Prism.
    [['directory', 'check', products], 2, 'npm install csv-parse'],
    [['mock'], 1, 'The mock servers need Prism: npm install'],
  ]
  return expectations.flatMap(([words, status, text]) => {
    const ended = spawnSync(command, words, { cwd: folder, encoding: 'utf8' })
    const isRight = ended.status === status && `${ended.stdout}${ended.stderr}`.includes(text)
    return isRight ? [] : [`mobile-identity ${words[0]} ends with ${ended.status}: ${ended.stdout}${ended.stderr}`]
  })
}

/** A function that needs no validators → the most that a bundle with it alone may weigh, minified, in bytes. One set of checks weighs 300 KB. */
const BUNDLES = { selectVerifiedClaims: 40_000, checkAge: 20_000, verifyIdToken: 40_000 }

/** What a page or a worker of a user carries: the function that it uses, and not what stands beside it. */
async function checkBundles(folder: string): Promise<string[]> {
  const problems: string[] = []
  for (const [name, limit] of Object.entries(BUNDLES)) {
    const contents = `import { ${name} } from 'mobile-identity-contracts/identity-assurance'\nconsole.log(${name})`
    const { outputFiles } = await bundle({
      stdin: { contents, resolveDir: folder },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      external: ['jose'],
    })
    const bytes = outputFiles.reduce((sum, { contents }) => sum + contents.length, 0)
    if (bytes > limit) problems.push(`a bundle with ${name} alone weighs ${bytes} bytes, more than ${limit}`)
  }
  return problems
}

function npm(folder: string, ...words: string[]): string {
  return execFileSync('npm', ['--loglevel', 'error', ...words], { cwd: folder, encoding: 'utf8' })
}
