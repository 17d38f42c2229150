import { describe, expect, it } from 'vitest'
import type { AuthenticationRequest } from '../http/server-options.js'
import {
  createTokenValidationClient,
  createTokenValidationHandler,
  type TokenValidationHandlers,
} from './token-validation.js'

const OPTIONS = { baseUrl: 'https://tokens.example', credentials: { bearerToken: 'server-1' } }

/** A client of a stub whose function answers as told. */
function connect(answer: unknown, options: Partial<typeof OPTIONS> = {}) {
  const bodies: unknown[] = []
  const validateTemporaryToken = ({ body }: { body: unknown }) => {
    bodies.push(body)
    return answer
  }
  const handler = createTokenValidationHandler({ validateTemporaryToken } as TokenValidationHandlers<boolean>, {
    authenticate: ({ credentials }: AuthenticationRequest) =>
      credentials !== undefined && 'bearerToken' in credentials && credentials.bearerToken === 'server-1',
  })
  const fetch: typeof globalThis.fetch = (target, init) => handler.fetch(new Request(target as string, init))
  return { client: createTokenValidationClient({ ...OPTIONS, ...options, fetch }), bodies, handler }
}

describe('validateTemporaryToken', () => {
  it.each([
    [{ msisdn: '491701234567' }, { outcome: 'validated', user: { msisdn: '491701234567' } }],
    [
      { msisdn: '491701234567', imsi: '262011234567890' },
      { outcome: 'validated', user: { msisdn: '491701234567', imsi: '262011234567890' } },
    ],
  ])('tells who the user is: %j', async (body, want) => {
    const { client, bodies } = connect({ status: 200, body })
    expect(await client.validateTemporaryToken('t1')).toEqual(want)
    expect(bodies).toEqual([{ as_temp_token: 't1' }])
  })

  // Table 22.
  it.each([
    [400, 403],
    [401, 403],
    [403, 403],
    [404, 403],
    [500, 500],
  ])('translates %i to %i', async (status, want) => {
    const { client } = connect({ status })
    expect(await client.validateTemporaryToken('t1')).toEqual({ outcome: 'refused', status: want })
  })

  it.each([418, 503, 301])('takes status %i, which Table 22 does not have, for a failure', async (status) => {
    const client = createTokenValidationClient({ ...OPTIONS, fetch: async () => new Response(null, { status }) })
    expect(await client.validateTemporaryToken('t1')).toEqual({ outcome: 'refused', status: 500 })
  })

  it('throws when the endpoint vouches for nobody', async () => {
    const fetch = async () => Response.json({ user: '491701234567' })
    const failed = createTokenValidationClient({ ...OPTIONS, fetch }).validateTemporaryToken('t1')
    await expect(failed).rejects.toMatchObject({ code: 'HTTP_INVALID_RESPONSE' })
  })

  it('answers a server that it does not know like a token that it does not know', async () => {
    const { client, bodies } = connect({ status: 200 }, { credentials: { bearerToken: 'other' } })
    expect(await client.validateTemporaryToken('t1')).toEqual({ outcome: 'refused', status: 403 })
    expect(bodies).toEqual([])
  })

  it('refuses credentials that are none', () => {
    expect(() => createTokenValidationClient({ ...OPTIONS, credentials: { bearerToken: 'a b' } })).toThrow(TypeError)
  })

  it.each(['http://tokens.example', 'ftp://tokens.example', 'tokens.example'])('does not go to %s', (baseUrl) => {
    expect(() => createTokenValidationClient({ ...OPTIONS, baseUrl })).toThrow('must be an https URL')
  })

  it('answers a malformed request with its status alone', async () => {
    const { handler } = connect({ status: 200 })
    const request = new Request('https://tokens.example/temporary-tokens/validate', {
      method: 'POST',
      headers: { authorization: 'Bearer server-1', 'content-type': 'application/json' },
      body: '{"as_temp_token":7}',
    })
    const answer = await handler.fetch(request)
    expect([answer.status, await answer.text()]).toEqual([400, ''])
  })
})
