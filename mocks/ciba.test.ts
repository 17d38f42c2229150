import { expect, it } from 'vitest'
import { api as clientApi } from '../generated/ciba/client/operations.js'
import { api as providerApi } from '../generated/ciba/openid-provider/operations.js'
import { describeMocks } from './testing/describe-mocks.js'

await describeMocks('ciba', [clientApi, providerApi], (sample) => {
  it('ask for the bearer token of a notification', async () => {
    const { url, body = null } = sample('notifyClient')
    const headers = { 'content-type': 'application/json' }
    expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(401)
  })

  it('refuse a form that is not what the contract asks for', async () => {
    const { url, headers } = sample('requestAuthentication')
    const body = 'scope=openid&login_hint=a&requested_expiry=soon'
    expect([400, 422]).toContain((await fetch(url, { method: 'POST', headers, body })).status)
  })
})
