import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../../errors/contract-error.js'
import { parseDiscoveryResponse } from './discovery-response.js'

const NOW = 1_795_000_000_000
const now = NOW / 1000

const EXAMPLES = new URL('../../../specs/mobile-connect/examples/discoverOperatorByForm/', import.meta.url)

function example(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, EXAMPLES), 'utf8'))
}

/** A response with the links of the fixture of the public Java SDK. */
function found({ links = [], ...members }: { links?: object[]; [member: string]: unknown } = {}): unknown {
  const link = [
    { rel: 'authorization', href: 'https://id.operator.example/authorize' },
    { rel: 'token', href: 'https://id.operator.example/token' },
    ...links,
  ]
  const response = { client_id: 'x-client', client_secret: 's3cr3t', apis: { operatorid: { link } } }
  return { ttl: NOW + 1000, response, ...members }
}

function thrownBy(call: () => unknown): unknown {
  try {
    call()
  } catch (error) {
    return error
  }
  return undefined
}

describe('parseDiscoveryResponse', () => {
  it('reads an operator with its links, its client and the user', () => {
    const links = [
      { rel: 'userinfo', href: 'https://id.operator.example/userinfo' },
      { rel: 'premiuminfo', href: 'https://id.operator.example/premiuminfo' },
      { rel: 'tokenrevoke', href: 'https://id.operator.example/revoke' },
      { rel: 'tokenrefresh', href: 'https://id.operator.example/refresh' },
      { rel: 'jwks', href: 'https://id.operator.example/jwks' },
      { rel: 'issuer', href: 'https://id.operator.example' },
      { rel: 'openid-configuration', href: 'https://id.operator.example/.well-known/openid-configuration' },
      { rel: 'scope', href: 'openid mc_authn' },
      { rel: 'applicationShortName', href: 'Example Shop' },
      { rel: 'x-local', href: 'anything' },
    ]
    const body = found({ links, subscriber_id: '6c483e', subscriber_id_token: 'a.b.c', correlation_id: 'c-1' })
    expect(parseDiscoveryResponse(body, { now })).toEqual({
      outcome: 'discovered',
      operator: {},
      client: { clientId: 'x-client', clientSecret: 's3cr3t', clientName: 'Example Shop' },
      links: expect.objectContaining({ token: 'https://id.operator.example/token', 'x-local': 'anything' }),
      provider: {
        issuer: 'https://id.operator.example',
        authorization_endpoint: 'https://id.operator.example/authorize',
        token_endpoint: 'https://id.operator.example/token',
        userinfo_endpoint: 'https://id.operator.example/userinfo',
        premiuminfo_endpoint: 'https://id.operator.example/premiuminfo',
        revocation_endpoint: 'https://id.operator.example/revoke',
        refresh_endpoint: 'https://id.operator.example/refresh',
        jwks_uri: 'https://id.operator.example/jwks',
      },
      scope: 'openid mc_authn',
      subscriberId: '6c483e',
      subscriberIdToken: 'a.b.c',
      correlationId: 'c-1',
      expiresAtMs: NOW + 1000,
    })
  })

  it.each([
    ['200-found.json', { outcome: 'discovered', operator: { country: 'GB' } }],
    ['200-found-with-subscriber.json', { outcome: 'discovered', subscriberId: expect.any(String) }],
    ['202-operator-selection.json', { outcome: 'operator-selection', url: expect.stringMatching(/^https:/) }],
    ['404-operator-not-found.json', { outcome: 'not-found' }],
    ['400-invalid-request.json', { outcome: 'refused', error: 'invalid_request' }],
    ['401-invalid-client.json', { outcome: 'refused', error: 'invalid_client' }],
  ])('reads the example %s', (name, want) => {
    expect(parseDiscoveryResponse(example(name), { now })).toMatchObject(want)
  })

  it.each([
    [
      'a subscriber within the response',
      {
        response: {
          client_id: 'a',
          subscriber_id: 'in',
          apis: { operatorid: { link: [{ rel: 'openid-configuration', href: 'https://id.operator.example/c' }] } },
        },
      },
      { subscriberId: 'in', links: { 'openid-configuration': 'https://id.operator.example/c' }, provider: {} },
    ],
    ['a ttl that has passed', { ttl: 0 }, { expiresAtMs: 0 }],
    ['a ttl too far ahead, as 180 days', { ttl: Number.MAX_SAFE_INTEGER }, { expiresAtMs: NOW + 180 * 86_400_000 }],
    [
      'a relation in other letters',
      { links: [{ rel: 'APPLICATIONSHORTNAME', href: 'Shop' }] },
      { client: { clientName: 'Shop' } },
    ],
    [
      'the first of two links',
      { links: [{ rel: 'token', href: 'https://other.example/token' }] },
      { provider: { token_endpoint: 'https://id.operator.example/token' } },
    ],
    [
      'links of loopback',
      { links: [{ rel: 'jwks', href: 'http://127.0.0.1:4030/jwks' }] },
      { provider: { jwks_uri: 'http://127.0.0.1:4030/jwks' } },
    ],
  ])('reads %s', (_what, members, want) => {
    expect(parseDiscoveryResponse(found(members), { now })).toMatchObject(want)
  })

  it.each([
    [{ error: 'Not_Found_Entity', description: 'Operator Not Found' }, { outcome: 'not-found' }],
    [
      { error: 'not_found_entity', correlation_id: 'c-1' },
      { outcome: 'not-found', correlationId: 'c-1' },
    ],
    [
      { error: 'invalid_request', description: 'x' },
      { outcome: 'refused', error: 'invalid_request', description: 'x' },
    ],
    [
      { error: 'server_error', description: 'a\nb', correlation_id: 7 },
      { outcome: 'refused', error: 'server_error' },
    ],
  ])('gives the failure %j as a value', (body, want) => {
    expect(parseDiscoveryResponse(body)).toEqual(want)
  })

  it.each([
    ['no object', [], '', 'must be object'],
    ['nothing', undefined, '', 'must be object'],
    ['an empty object', {}, '/ttl', 'is required'],
    ['a ttl as text', found({ ttl: '1' }), '/ttl', 'must be integer'],
    ['no client', { ttl: 1, response: { apis: { operatorid: { link: [] } } } }, '/response/client_id', 'is required'],
    ['an error that is no text', { error: { a: 1 } }, '/error', 'must be an error code'],
    ['a selection without its link', { links: [] }, '/links', 'must have a link operatorSelection, an https URL'],
    [
      'a selection that leads to a script',
      { links: [{ rel: 'operatorSelection', href: 'javascript:alert(1)' }] },
      '/links',
      'must have a link operatorSelection, an https URL',
    ],
    [
      'a selection that looks like one elsewhere',
      { links: [{ rel: 'operatorSelection', href: 'https://discovery.example@evil.example/' }] },
      '/links',
      'must have a link operatorSelection, an https URL',
    ],
    [
      'a selection over a plain connection',
      { links: [{ rel: 'operatorSelection', href: 'http://discovery.example/' }] },
      '/links',
      'must have a link operatorSelection, an https URL',
    ],
    [
      'a plain endpoint',
      found({ links: [{ rel: 'jwks', href: 'http://id.operator.example/jwks' }] }),
      '/response/apis/operatorid/link',
      'must have an https URL for jwks',
    ],
    [
      'no endpoint',
      { ttl: 1, response: { client_id: 'a', apis: { operatorid: { link: [{ rel: 'scope', href: 'openid' }] } } } },
      '/response/apis/operatorid/link',
      'must have links authorization and token, or openid-configuration',
    ],
    [
      '257 links',
      found({ links: Array.from({ length: 255 }, () => ({ rel: 'value', href: 'x' })) }),
      '/response/apis/operatorid/link',
      'must have at most 256 items',
    ],
  ])('refuses %s', (_what, body, pointer, message) => {
    expect(thrownBy(() => parseDiscoveryResponse(body))).toMatchObject({
      name: 'ContractError',
      code: 'MC_DISCOVERY_RESPONSE',
      message: 'The discovery response is not what Mobile Connect asks for',
      issues: expect.arrayContaining([expect.objectContaining({ pointer, message })]),
    })
  })

  it('makes no member of the prototype of anything', () => {
    const body = JSON.parse(JSON.stringify(found()).replace('"rel":"token"', '"rel":"__proto__"'))
    expect(() => parseDiscoveryResponse(body)).toThrow(ContractError)
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })

  it('holds no value of the response in its errors', () => {
    const thrown = thrownBy(() => parseDiscoveryResponse(found({ ttl: 's3cr3t', subscriber_id: 's3cr3t x' })))
    expect(`${JSON.stringify(thrown)}${(thrown as Error).stack}`).not.toContain('s3cr3t')
  })

  it('throws nothing but a ContractError', () => {
    const href = fc.oneof(fc.webUrl(), fc.string())
    const rel = fc.constantFrom('authorization', 'token', 'operatorSelection', 'scope', 'issuer', '__proto__', '')
    const link = fc.array(fc.record({ rel, href }))
    const response = fc.record({ client_id: fc.string(), apis: fc.record({ operatorid: fc.record({ link }) }) })
    const bodies = fc.record(
      { ttl: fc.oneof(fc.integer(), fc.string()), response, links: link, error: fc.string() },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(fc.anything(), bodies), (body) => {
        try {
          expect(parseDiscoveryResponse(body).outcome).toMatch(/^(discovered|operator-selection|not-found|refused)$/)
        } catch (error) {
          expect(error).toBeInstanceOf(ContractError)
        }
      }),
    )
  })
})
