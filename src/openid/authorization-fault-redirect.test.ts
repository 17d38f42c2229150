import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fault } from '../http/server-options.js'
import { validatorOf } from '../validation/validator.js'
import { authorizationFaultRedirect, faultParameter } from './authorization-fault-redirect.js'

const CALLBACK = 'https://shop.example/callback'
const RULES = {
  clientId: matching(/^[a-z-]+$/),
  redirectUri: matching(/^https:[^#]+$/),
  state: matching(/^[\x20-\x7e]+$/),
  hasFragmentAnswers: true,
}
const DETAILS = { error: 'invalid_request', error_description: '/query/nonce is required' }

function matching(pattern: RegExp) {
  const issues = [{ pointer: '', code: 'pattern', message: `must match ${pattern}` }]
  return validatorOf<string>((value) =>
    typeof value === 'string' && pattern.test(value) ? { ok: true, value } : { ok: false, issues },
  )
}

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
    const location = await authorizationFaultRedirect(fault, DETAILS, RULES, isRegistered)
    expect(location).toBe(
      `${CALLBACK}?error=invalid_request&error_description=%2Fquery%2Fnonce+is+required&state=a%26b`,
    )
  })

  it.each([
    ['code id_token', true, '#'],
    ['token', true, '#'],
    ['id_token token', true, '#'],
    ['code', true, '?'],
    ['tokens', true, '?'],
    ['code id_token', false, '?'],
  ])('stands where the answer to %s would: fragments %s', async (responseType, hasFragmentAnswers, joint) => {
    const fault = byQuery(
      `client_id=x-shop&redirect_uri=${CALLBACK}&${new URLSearchParams({ response_type: responseType })}`,
    )
    const location = await authorizationFaultRedirect(fault, DETAILS, { ...RULES, hasFragmentAnswers }, isRegistered)
    expect(location?.slice(CALLBACK.length, CALLBACK.length + 7)).toBe(`${joint}error=`)
  })

  it.each([
    ['no', () => false],
    ['something that is not yes', () => 'yes' as never],
    ['a promise of no', async () => false],
  ])('goes nowhere when the provider says %s', async (_what, isNotRegistered) => {
    const fault = byQuery(`client_id=x-shop&redirect_uri=${CALLBACK}`)
    expect(await authorizationFaultRedirect(fault, DETAILS, RULES, isNotRegistered)).toBeUndefined()
  })

  it('keeps the query of an address, tells all details, and gives no state back that is none', async () => {
    const fault = byForm({ client_id: 'x-shop', redirect_uri: `${CALLBACK}?shop=7`, state: 'tab\there' })
    const details = { ...DETAILS, correlation_id: 'c-1' }
    const location = await authorizationFaultRedirect(fault, details, RULES, () => true)
    expect(location).toBe(`${CALLBACK}?shop=7&${new URLSearchParams(details)}`)
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
        const location = await authorizationFaultRedirect(fault, DETAILS, RULES, isRegistered)
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
