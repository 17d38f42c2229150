import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { errors } from 'jose'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ContractError } from '../errors/contract-error.js'
import { verifyJwt } from './jwt.js'
import { createLocalKeySource, createRemoteKeySource, type RemoteKeySourceOptions } from './key-source.js'
import { handMadeToken, makeKey } from './testing/hand-made-token.js'
import { NOW_MS, timeClaims } from './testing/hostile-tokens.js'

const FIRST = makeKey('ES256', 'k1')
const SECOND = makeKey('ES256', 'k2')
const servers: Server[] = []

afterEach(async () => {
  vi.useRealTimers()
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks?secret=S3cret`
}

/** An issuer that publishes keys, rotates them, counts who asks, and fails on demand. */
async function startIssuer() {
  const issuer = { keys: [FIRST.jwk], requests: 0, status: 200, clock: 0, jwksUri: '' }
  issuer.jwksUri = await serve((_request, response) => {
    issuer.requests += 1
    response.writeHead(issuer.status, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ keys: issuer.keys }))
  })
  return issuer
}

async function startSource(options: Partial<RemoteKeySourceOptions> = {}) {
  const issuer = await startIssuer()
  const source = createRemoteKeySource({ jwksUri: issuer.jwksUri, now: () => issuer.clock, ...options })
  const ask = (kid: string) => source({ alg: 'ES256', kid })
  return { issuer, source, ask }
}

const NO_KEY = new errors.JWKSNoMatchingKey()

describe('createRemoteKeySource', () => {
  it('fetches once for many tokens at the same time, and for those that follow', async () => {
    const { issuer, ask } = await startSource()
    const found = await Promise.all(Array.from({ length: 50 }, () => ask('k1')))
    expect(found.every((key) => key.type === 'public')).toBe(true)
    issuer.clock = 599_999
    await ask('k1')
    expect(issuer.requests).toBe(1)
  })

  it('fetches again when the keys are too old, and drops those that are gone', async () => {
    const { issuer, ask } = await startSource()
    await ask('k1')
    issuer.keys = [SECOND.jwk]
    issuer.clock = 600_000
    await expect(ask('k1')).rejects.toThrow(NO_KEY)
    expect(issuer.requests).toBe(2)
  })

  it('follows a rotation, with one fetch for many tokens with the new key', async () => {
    const { issuer, ask } = await startSource()
    await ask('k1')
    issuer.keys = [SECOND.jwk, FIRST.jwk]
    issuer.clock = 30_000
    await Promise.all(Array.from({ length: 50 }, () => ask('k2')))
    await ask('k1')
    expect(issuer.requests).toBe(2)
  })

  it('does not fetch for unknown keys within the cooldown', async () => {
    const { issuer, ask } = await startSource()
    await ask('k1')
    issuer.keys = [SECOND.jwk]
    issuer.clock = 29_999
    for (const kid of ['k2', 'x', 'y', 'z']) await expect(ask(kid)).rejects.toThrow(NO_KEY)
    expect(issuer.requests).toBe(1)
    issuer.clock = 30_000
    for (const kid of ['x', 'y', 'z']) await expect(ask(kid)).rejects.toThrow(NO_KEY)
    expect(issuer.requests).toBe(2)
  })

  it('does not fetch for unknown keys within the cooldown after a fetch that failed', async () => {
    const { issuer, ask } = await startSource()
    await ask('k1')
    issuer.clock = 30_000
    issuer.status = 503
    await expect(ask('k2')).rejects.toThrow(ContractError)
    await expect(ask('k2')).rejects.toThrow(NO_KEY)
    await ask('k1')
    expect(issuer.requests).toBe(2)
  })

  it('does not fetch for a token that names none of several keys', async () => {
    const { issuer, source } = await startSource()
    issuer.keys = [FIRST.jwk, SECOND.jwk]
    const several = { code: errors.JWKSMultipleMatchingKeys.code }
    await expect(source({ alg: 'ES256' })).rejects.toMatchObject(several)
    issuer.clock = 30_000
    await expect(source({ alg: 'ES256' })).rejects.toMatchObject(several)
    expect(issuer.requests).toBe(1)
  })

  it('leaves no timer behind', async () => {
    vi.useFakeTimers()
    const fetch = async () => Response.json({ keys: [FIRST.jwk] })
    await createRemoteKeySource({ jwksUri: 'https://op.example/jwks', fetch })({ alg: 'ES256' })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('keeps nothing of a fetch that failed', async () => {
    const { issuer, ask } = await startSource()
    issuer.status = 500
    await expect(Promise.all([ask('k1'), ask('k1')])).rejects.toThrow(ContractError)
    issuer.status = 200
    expect((await ask('k1')).type).toBe('public')
    expect(issuer.requests).toBe(2)
  })

  it('does not use keys that are too old when new ones cannot be had', async () => {
    const { issuer, ask } = await startSource()
    await ask('k1')
    issuer.clock = 600_000
    issuer.status = 500
    await expect(ask('k1')).rejects.toThrow(ContractError)
  })

  it('fetches again when the clock was set back', async () => {
    const { issuer, ask } = await startSource()
    issuer.clock = 1_000_000
    await ask('k1')
    issuer.clock = 0
    await ask('k1')
    expect(issuer.requests).toBe(2)
  })

  it('has a token of a new key verified', async () => {
    const { issuer, source } = await startSource({ cooldownMs: 0 })
    const claims = { iss: 'op', aud: 'client', ...timeClaims() }
    const expectation = { keys: source, algorithms: ['ES256'], issuer: 'op', audience: 'client', now: () => NOW_MS }
    expect(await verifyJwt(handMadeToken(SECOND, claims), expectation)).toEqual({ ok: false, fault: 'key' })
    issuer.keys = [SECOND.jwk]
    expect(await verifyJwt(handMadeToken(SECOND, claims), expectation)).toMatchObject({ ok: true })
  })

  it('lets verifyJwt throw when there are no keys', async () => {
    const { issuer, source } = await startSource()
    issuer.status = 500
    const expectation = { keys: source, algorithms: ['ES256'], issuer: 'op', audience: 'client', now: () => NOW_MS }
    const error = await verifyJwt(handMadeToken(FIRST, {}), expectation).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'OPENID_KEYS' })
  })

  const answer = (body: string | Uint8Array, status = 200): RequestListener => {
    return (_request, response) => void response.writeHead(status).end(body)
  }
  it.each<[string, RequestListener, string, string]>([
    ['another status', answer('{"keys":[]}', 404), 'status', 'must answer 200'],
    ['no content', answer('', 204), 'status', 'must answer 200'],
    [
      'more than 64 KiB',
      answer(`{"keys":[],"x":"${'x'.repeat(65_536)}"}`),
      'too-large',
      'must be within the limit of bytes',
    ],
    ['no JSON', answer('<html>'), 'json', 'must be a JSON object in UTF-8'],
    ['no UTF-8', answer(new Uint8Array([0xff])), 'json', 'must be a JSON object in UTF-8'],
    ['a list', answer('[]'), 'json', 'must be a JSON object in UTF-8'],
    ['no keys', answer('{}'), 'keys', 'must have a list of at most 100 keys'],
    ['keys that are an object', answer('{"keys":{}}'), 'keys', 'must have a list of at most 100 keys'],
    ['a key that is a text', answer('{"keys":["k"]}'), 'keys', 'must have a list of at most 100 keys'],
    [
      'over 100 keys',
      answer(JSON.stringify({ keys: Array(101).fill({}) })),
      'keys',
      'must have a list of at most 100 keys',
    ],
    ['a broken connection', (request) => request.socket.destroy(), 'network', 'must be reachable, without a redirect'],
  ])('refuses %s', async (_what, listener, code, message) => {
    const source = createRemoteKeySource({ jwksUri: await serve(listener) })
    const error = await source({ alg: 'ES256' }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ContractError)
    expect(error).toMatchObject({
      code: 'OPENID_KEYS',
      message: 'The JWK Set that signatures are verified with cannot be had',
      contract: 'openid',
      source: 'OIDC Core §10.1.1',
      issues: [{ pointer: '', code, message, source: 'OIDC Core §10.1.1' }],
    })
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain('S3cret')
  })

  it('follows no redirect', async () => {
    const { issuer } = await startSource()
    const jwksUri = await serve((_request, response) => {
      response.writeHead(302, { location: issuer.jwksUri }).end()
    })
    const source = createRemoteKeySource({ jwksUri })
    await expect(source({ alg: 'ES256' })).rejects.toMatchObject({ issues: [{ code: 'network' }] })
    expect(issuer.requests).toBe(0)
  })

  it('refuses what a fetch of the caller was redirected to', async () => {
    const response = Response.json({ keys: [] })
    Object.defineProperty(response, 'redirected', { value: true })
    const source = createRemoteKeySource({ jwksUri: 'https://op.example/jwks', fetch: async () => response })
    await expect(source({ alg: 'ES256' })).rejects.toMatchObject({ issues: [{ code: 'status' }] })
  })

  it('gives up after the time, even on a fetch that does not look at its signal', async () => {
    vi.useFakeTimers()
    const source = createRemoteKeySource({
      jwksUri: 'https://op.example/jwks',
      fetch: () => new Promise(() => undefined),
    })
    const outcome = source({ alg: 'ES256' }).catch((thrown: unknown) => thrown)
    await vi.advanceTimersByTimeAsync(5000)
    expect(await outcome).toMatchObject({
      code: 'OPENID_KEYS',
      issues: [{ code: 'timeout', message: 'must answer in time' }],
    })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('passes over keys that it does not understand', async () => {
    const keys = [{ kty: 'lattice' }, { kty: 5 }, {}, FIRST.jwk]
    const fetch = async () => Response.json({ keys, more: true })
    const source = createRemoteKeySource({ jwksUri: 'https://op.example/jwks', fetch })
    expect((await source({ alg: 'ES256' })).type).toBe('public')
  })

  it.each([
    ['a plain address', { jwksUri: 'http://op.example/jwks' }, 'jwksUri must be an https URL'],
    ['no address', { jwksUri: '' }, 'jwksUri must be an https URL'],
    ['no time', { timeoutMs: 0 }, 'timeoutMs must be a positive number'],
    ['a negative cooldown', { cooldownMs: -1 }, 'cooldownMs must be a positive number'],
    ['an age that is no number', { cacheMaxAgeMs: Number.NaN }, 'cacheMaxAgeMs must be a positive number'],
    ['a size that is a text', { maxBytes: '1' as never }, 'maxBytes must be a positive number'],
  ])('refuses %s', (_what, options, message) => {
    expect(() => createRemoteKeySource({ jwksUri: 'https://op.example/jwks', ...options })).toThrow(
      new TypeError(message),
    )
  })
})

describe('createLocalKeySource', () => {
  it('gives the key of a name, and copies the set', async () => {
    const jwks = { keys: [FIRST.jwk] }
    const source = createLocalKeySource(jwks)
    jwks.keys.pop()
    expect(await source({ alg: 'ES256', kid: 'k1' })).toMatchObject({ type: 'public' })
    await expect(source({ alg: 'ES256', kid: 'k2' })).rejects.toThrow(NO_KEY)
  })

  it.each([undefined, null, {}, { keys: {} }, { keys: [1] }, { keys: 'x' }])('refuses %j', (jwks) => {
    expect(() => createLocalKeySource(jwks as never)).toThrow(
      new TypeError('jwks must be a JWK Set: an object with a list of keys'),
    )
  })
})
