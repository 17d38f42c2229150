import { expect, it } from 'vitest'
import { api } from '../generated/identity-assurance/identity-provider/operations.js'
import { describeMocks } from './testing/describe-mocks.js'

await describeMocks('identity-assurance', [api], (sample) => {
  it('give the use case that is asked for by its name', async () => {
    const { url, headers } = sample('getUserInfo')
    const answer = await fetch(url, { headers: { ...headers, prefer: 'example=ageVerification' } })
    expect(await answer.json()).toMatchObject({
      verified_claims: { claims: { age_is_at_least: { age: 21, result: true } } },
    })
  })

  it('ask for an access token', async () => {
    expect((await fetch(sample('getUserInfo').url)).status).toBe(401)
  })

  it.each([
    ['requestTokens', 'grant_type=authorization_code'],
    ['authorizeByForm', 'client_id=venue'],
  ])('refuse a form of %s that is not what the contract asks for', async (operationId, body) => {
    const { url, headers } = sample(operationId)
    expect([400, 422]).toContain((await fetch(url, { method: 'POST', headers, body })).status)
  })

  it.each(['authorize', 'authorizeByForm'])('send the browser back with a code: %s', async (operationId) => {
    const { url, body, ...call } = sample(operationId)
    const answer = await fetch(url, { ...call, body: body ?? null, redirect: 'manual' })
    expect([answer.status, new URL(answer.headers.get('location') ?? '').searchParams.has('code')]).toEqual([302, true])
  })
})
