import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fault } from '../http/server-options.js'
import { authorizationFaultRedirect, faultParameter } from './openid-provider-redirect.js'

const CALLBACK = 'https://shop.example/callback'
const DETAILS = { error: 'invalid_request', error_description: '/query/nonce is required' }

function isRegistered(clientId: string, redirectUri: string): boolean {
  return clientId === 'x-shop' && redirectUri === CALLBACK
}

const byQuery = (query: string): Fault => ({ kind: 'parameters-invalid', issues: [], query })
const byForm = (body: unknown): Fault => ({ kind: 'body-invalid', issues: [], body })

describe('the redirect that tells of a faulty authorization request', () => {
  it.each([
    ['a query', byQuery(`client_id=x-shop&redirect_uri=${CALLBACK}&state=a%26b`)],
    ['a form', byForm({ client_id: 'x-shop', redirect_uri: CALLBACK, state: 'a&b' })],
  ])('goes to the registered address of %s', async (_what, fault) => {
    const location = await authorizationFaultRedirect(fault, DETAILS, isRegistered)
    expect(location).toBe(
      `${CALLBACK}?error=invalid_request&error_description=%2Fquery%2Fnonce+is+required&state=a%26b`,
    )
  })

  it('goes nowhere but to a registered address, whatever comes', async () => {
    const name = fc.constantFrom('client_id', 'redirect_uri', 'state', 'correlation_id', '__proto__')
    const value = fc.oneof(fc.constantFrom('x-shop', CALLBACK, `${CALLBACK}#`, `${CALLBACK}@evil.example`), fc.string())
    const pairs = fc.array(fc.tuple(name, value), { maxLength: 6 })
    const query = pairs.map((given) => byQuery(`${new URLSearchParams(given)}`))
    const form = fc.oneof(
      pairs.map((given) => byForm(Object.fromEntries(given))),
      fc.jsonValue().map(byForm),
    )
    await fc.assert(
      fc.asyncProperty(fc.oneof(query, form), async (fault) => {
        const location = await authorizationFaultRedirect(fault, DETAILS, isRegistered)
        if (location === undefined) return
        expect(location.startsWith(`${CALLBACK}?error=invalid_request&`)).toBe(true)
        expect(location).toMatch(/^[\x21-\x7e]+$/)
        expect(faultParameter(fault, 'client_id')).toBe('x-shop')
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['not there', byQuery('a=b')],
    ['there twice', byQuery('state=a&state=a')],
    ['of no body', byForm(undefined)],
    ['of a body that is a text', byForm('state=a')],
    ['inherited alone', byForm(Object.create({ state: 'a' }))],
  ])('has no parameter that is %s', (_what, fault) => {
    expect(faultParameter(fault, 'state')).toBeUndefined()
  })
})
