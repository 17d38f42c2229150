import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Authority, type Identity, makeAuthority, makeSelfSigned } from '../../examples/aid1/certificates.js'
import { createMspClient, type MspClient } from '../aid1/client.js'
import { createMspHandler } from '../aid1/handler.js'
import type { PeerCertificate } from '../http/peer-certificate.js'
import { mutualTls } from './mutual-tls.js'
import { type RunningServer, serveTls } from './serve-tls.js'

const path = { msp_token: '25bca1e2-338f-11d6-ac61-9e71138fd521' }
const agreed = { clientId: 'cmp1', targetId: 'msp1', credentials: { apiKey: 'k1' }, retries: 0 }

let authority: Authority
let cmp: Identity
let msp: Identity
let server: RunningServer
let seen: PeerCertificate | undefined
const handshakeErrors: string[] = []

function clientOf(fetch: typeof globalThis.fetch, url = server.url): MspClient {
  return createMspClient({ ...agreed, baseUrl: url, fetch })
}

beforeAll(async () => {
  authority = await makeAuthority('Test authority')
  cmp = await authority.issue('cmp.example')
  msp = await authority.issue('msp.example')
  const handler = createMspHandler(
    {
      requestInvalidateMspToken: () => ({ status: 204 }),
      requestProfileStatus: () => ({ status: 200, body: { profiles: [] } }),
    },
    {
      authenticate: ({ peerCertificate }) => {
        seen = peerCertificate
        return peerCertificate?.subject === 'CN=cmp.example'
      },
    },
  )
  const onHandshakeError = (code: string) => handshakeErrors.push(code)
  server = await serveTls(handler, { ...msp, ca: authority.cert, host: 'localhost', onHandshakeError })
})

afterAll(() => server.close())

describe('mutual TLS', () => {
  it('brings the verified certificate of the client to authenticate', async () => {
    const client = clientOf(mutualTls({ ...cmp, ca: authority.cert }))
    const answer = await client.requestProfileStatus({ path })
    expect(answer.body).toEqual({ profiles: [] })
    expect(seen).toMatchObject({ subject: 'CN=cmp.example', issuer: 'CN=Test authority' })
    expect(seen?.fingerprint256).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/)
  })

  it('carries an answer without a body, and keeps the connection for the next call', async () => {
    const client = clientOf(mutualTls({ ...cmp, ca: authority.cert, maxConnections: 1 }))
    for (let call = 0; call < 3; call++) {
      await expect(client.requestInvalidateMspToken({ path })).resolves.toMatchObject({ status: 204, body: undefined })
    }
  })

  it('lets a stub refuse a certificate that is verified but not the one agreed', async () => {
    const client = clientOf(mutualTls({ ...(await authority.issue('other.example')), ca: authority.cert }))
    await expect(client.requestProfileStatus({ path })).rejects.toMatchObject({ status: 401, body: { code: '91' } })
  })

  it('refuses a client without a certificate during the handshake', async () => {
    const { cert, key } = await (await makeAuthority('Other')).issue('cmp.example')
    const client = clientOf(mutualTls({ cert, key, ca: authority.cert }))
    await expect(client.requestProfileStatus({ path })).rejects.toMatchObject({ code: 'HTTP_UNREACHABLE' })
    expect(handshakeErrors.length).toBeGreaterThan(0)
  })

  it('accepts a self-signed certificate that is in the list of trusted clients itself, and no other', async () => {
    const own = await makeSelfSigned('cmp.example')
    const pinned = await serveTls(
      createMspHandler({ requestInvalidateMspToken: () => ({ status: 204 }) }, { authenticate: () => true }),
      { ...msp, ca: [own.cert], host: 'localhost' },
    )
    try {
      const client = clientOf(mutualTls({ ...own, ca: authority.cert }), pinned.url)
      await expect(client.requestInvalidateMspToken({ path })).resolves.toMatchObject({ status: 204 })
      const stranger = clientOf(mutualTls({ ...(await makeSelfSigned('cmp.example')), ca: authority.cert }), pinned.url)
      await expect(stranger.requestInvalidateMspToken({ path })).rejects.toMatchObject({ code: 'HTTP_UNREACHABLE' })
    } finally {
      await pinned.close()
    }
  })

  it('refuses a server whose certificate it does not trust', async () => {
    const client = clientOf(mutualTls({ ...cmp, ca: (await makeAuthority('Other')).cert }))
    await expect(client.requestProfileStatus({ path })).rejects.toMatchObject({ code: 'HTTP_UNREACHABLE' })
  })

  it('refuses a URL without TLS', async () => {
    await expect(mutualTls({ ...cmp })('http://localhost/')).rejects.toThrow(
      new TypeError('mutual TLS is for https URLs only'),
    )
  })

  it('refuses to serve without a list of trusted clients', async () => {
    const options = { ...msp } as Parameters<typeof serveTls>[1]
    await expect(serveTls({ node: () => undefined }, options)).rejects.toThrow('ca is due')
  })

  it('ends at once with the reason of the signal', async () => {
    const abort = new AbortController()
    const slow = createMspHandler(
      { requestInvalidateMspToken: () => new Promise<never>(() => abort.abort(new Error('enough'))) },
      { authenticate: () => true },
    )
    const running = await serveTls(slow, { ...msp, ca: authority.cert, host: 'localhost' })
    const client = clientOf(mutualTls({ ...cmp, ca: authority.cert }), running.url)
    await expect(client.requestInvalidateMspToken({ path, signal: abort.signal })).rejects.toThrow('enough')
    await running.close()
  })

  it('shows no certificate to a stub that is not behind TLS', async () => {
    let certificate: unknown = 'unset'
    const handler = createMspHandler(
      { requestInvalidateMspToken: () => ({ status: 204 }) },
      {
        authenticate: (request) => {
          certificate = request.peerCertificate
          return true
        },
      },
    )
    const plain = createServer(handler.node).listen(0, '127.0.0.1')
    await new Promise((resolve) => plain.once('listening', resolve))
    const { port } = plain.address() as AddressInfo
    await createMspClient({ ...agreed, baseUrl: `http://127.0.0.1:${port}` }).requestInvalidateMspToken({ path })
    plain.close()
    expect(certificate).toBeUndefined()
  })
})
