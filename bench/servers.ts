/**
 * The servers, each started by its name in a process of its own. They answer `requestActivationCode`, or a poll that is pending, with the
 * same body.
 */

import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ANSWER } from './activation-code-call.js'
import { PENDING, pendingProvider } from './poll-call.js'
import { serveParent } from './processes.js'

/** In OpenAPI 3.0, which is what openapi-backend reads. */
const DOCUMENT = new URL('../generated/aid1/msp/sdk.openapi.json', import.meta.url)
const MOCK_DOCUMENT = new URL('../generated/aid1/msp/mock.openapi.json', import.meta.url)

/** Name → starts it, and answers its port. */
const SERVERS: Readonly<Record<string, () => Promise<number>>> = {
  'createMspHandler().node': startOurs,
  'bare node:http': () => listen(bareListener(() => true)),
  'bare node:http, our checks': async () => listen(bareListener(checkCall(await loadValidators()))),
  'fastify, our checks': startFastify,
  'openapi-backend': startOpenapiBackend,
  Prism: startPrism,
  'createCibaHandler().node': startCiba,
  'bare node:http, a form': () => listen(bareFormListener),
  'invalid answers': () => listen((_, response) => sendJson(response, { ...ANSWER, iccid: 'none' })),
}

const start = SERVERS[process.argv[2] ?? '']
if (start === undefined) throw new Error(`${process.argv[2]} is not a server`)
serveParent(await start())

function listen(listener: RequestListener): Promise<number> {
  const server = createServer(listener)
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

async function startOurs(): Promise<number> {
  const { createMspHandler } = await import('mobile-identity-contracts/aid1')
  const handler = createMspHandler(
    { requestActivationCode: async () => ({ status: 200, body: ANSWER }) },
    { authenticate: ({ credentials }) => credentials },
  )
  return listen(handler.node)
}

async function startCiba(): Promise<number> {
  const { createCibaHandler } = await import('mobile-identity-contracts/ciba')
  return listen(createCibaHandler(pendingProvider()).node)
}

/** The least that a token endpoint can be: it reads and parses a form, and answers. */
function bareFormListener(...[request, response]: Parameters<RequestListener>): void {
  const chunks: Buffer[] = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()))
    const text = JSON.stringify(form.auth_req_id === undefined ? { error: 'invalid_request' } : PENDING)
    const length = Buffer.byteLength(text)
    const headers = { 'content-type': 'application/json', 'cache-control': 'no-store', 'content-length': length }
    response.writeHead(400, headers).end(text)
  })
}

/** The least that a server can be: it reads, parses, and answers. */
function bareListener(isValid: (request: IncomingMessage, body: unknown) => boolean): RequestListener {
  return (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      let body: unknown
      try {
        body = JSON.parse(Buffer.concat(chunks).toString())
      } catch {
        response.writeHead(422).end()
        return
      }
      if (isValid(request, body)) sendJson(response, ANSWER)
      else response.writeHead(422).end()
    })
  }
}

function sendJson(response: Parameters<RequestListener>[1], body: unknown): void {
  const text = JSON.stringify(body)
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text)
}

async function loadValidators() {
  return (await import('mobile-identity-contracts/aid1/validators')).validate
}

type Validators = Awaited<ReturnType<typeof loadValidators>>

function checkHeaders({ RequestId, CorrelationId, PartyId, ApiKey }: Validators) {
  // Node and Fastify spell headers in lower case.
  return (headers: Readonly<Record<string, unknown>>) =>
    RequestId.is(headers['cmp-request-id']) &&
    CorrelationId.is(headers['correlation-id']) &&
    PartyId.is(headers['client-id']) &&
    PartyId.is(headers['target-id']) &&
    ApiKey.is(headers['api-key'])
}

function checkCall(validators: Validators) {
  const { MspToken, RequestActivationCodeBody } = validators
  const areHeaders = checkHeaders(validators)
  return ({ headers, url = '' }: IncomingMessage, body: unknown) =>
    areHeaders(headers) && MspToken.is(url.slice(url.lastIndexOf('/') + 1)) && RequestActivationCodeBody.is(body)
}

async function startFastify(): Promise<number> {
  const { fastify } = await import('fastify')
  const validators = await loadValidators()
  const rules: Readonly<Record<string, (values: never) => boolean>> = {
    body: validators.RequestActivationCodeBody.is,
    params: ({ msp_token }: Record<string, unknown>) => validators.MspToken.is(msp_token),
    headers: checkHeaders(validators),
  }
  const refusal = { error: new Error('breaks the contract') }
  const app = fastify()
  app.setValidatorCompiler(({ httpPart = '' }) => {
    const isValid = rules[httpPart] as (values: unknown) => boolean
    return (values: unknown) => isValid(values) || refusal
  })
  // The schemas only say which parts are validated.
  const schema = { body: {}, params: {}, headers: {} }
  app.post('/v1/activation-code-requests/:msp_token', { schema }, async () => ANSWER)
  await app.listen({ port: 0, host: '127.0.0.1' })
  return (app.server.address() as AddressInfo).port
}

async function startOpenapiBackend(): Promise<number> {
  const { OpenAPIBackend } = await import('openapi-backend')
  const api = new OpenAPIBackend({
    definition: JSON.parse(readFileSync(DOCUMENT, 'utf8')),
    ajvOpts: { validateFormats: false },
    handlers: {
      requestActivationCode: (_, __, response) => sendJson(response, ANSWER),
      validationFail: (_, __, response) => response.writeHead(422).end(),
    },
    securityHandlers: { apiKey: ({ request }) => request.headers['api-key'] !== undefined },
  })
  await api.init()
  return listen((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const body = Buffer.concat(chunks).toString()
      void api.handleRequest({ method, path: url, headers: headers as Record<string, string>, body }, request, response)
    })
  })
}

async function startPrism(): Promise<number> {
  const { startMock } = await import('../mocks/prism-server.js')
  const probe = createServer()
  const port = await new Promise<number>((resolve) => {
    probe.listen(0, '127.0.0.1', () => resolve((probe.address() as AddressInfo).port))
  })
  await new Promise((resolve) => probe.close(resolve))
  const content = JSON.parse(readFileSync(MOCK_DOCUMENT, 'utf8'))
  await startMock({
    contract: 'aid1',
    api: 'msp',
    file: MOCK_DOCUMENT.pathname,
    url: `http://127.0.0.1:${port}`,
    content,
  })
  return port
}
