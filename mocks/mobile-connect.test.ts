import { expect, it } from 'vitest'
import { api as discoveryApi } from '../generated/mobile-connect/discovery/operations.js'
import { api as providerApi } from '../generated/mobile-connect/openid-provider/operations.js'
import { api as serviceProviderApi } from '../generated/mobile-connect/service-provider/operations.js'
import { describeMocks } from './testing/describe-mocks.js'

await describeMocks('mobile-connect', [discoveryApi, providerApi, serviceProviderApi], (sample) => {
  it('ask for the bearer token of a notification', async () => {
    const { url, body = null } = sample('notifyServiceProvider')
    const headers = { 'content-type': 'application/json' }
    expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(401)
  })

  it.each([
    ['requestTokens', 202, 'accepted'],
    ['requestTokens', 408, 'timeout'],
    ['getPremiumInfo', 403, 'insufficient_scope'],
    ['startServerInitiated', 404, 'not_found_entity'],
  ])('answer %s with the first example of the status %i that is asked for', async (operationId, status, error) => {
    const { url, headers, ...call } = sample(operationId)
    const answer = await fetch(url, {
      ...call,
      body: call.body ?? null,
      headers: { ...headers, prefer: `code=${status}` },
    })
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ error })
  })

  it.each([
    ['requestTokens', 'grant_type=authorization_code'],
    ['startServerInitiated', 'scope=openid'],
  ])('refuse a form of %s that is not what the contract asks for', async (operationId, body) => {
    const { url, headers } = sample(operationId)
    expect([400, 422]).toContain((await fetch(url, { method: 'POST', headers, body })).status)
  })
})
