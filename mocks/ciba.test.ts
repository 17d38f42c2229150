import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { api as clientApi } from '../generated/ciba/client/operations.js'
import { api as providerApi } from '../generated/ciba/openid-provider/operations.js'
import { mockDocuments } from './mock-documents.js'
import { type RunningMock, startMock } from './prism-server.js'
import { type SampleCall, sampleCalls } from './sample-call.js'
import { documentedAnswers } from './testing/documented-answers.js'
import { freePort } from './testing/free-port.js'

const port = await freePort(2)
const documents = mockDocuments(['ciba'], port)
const answers = documents.flatMap(documentedAnswers)

let mocks: RunningMock[]

beforeAll(async () => {
  mocks = []
  for (const document of documents) mocks.push(await startMock(document))
}, 60_000)

afterAll(async () => {
  for (const mock of mocks) await mock.close()
})

describe('the mocks of ciba', () => {
  it('know every status of every operation', () => {
    const statuses = [clientApi, providerApi].flatMap(({ operations }) =>
      Object.values(operations).flatMap(({ operationId, responses }) =>
        Object.keys(responses)
          .filter((status) => status !== 'default')
          .map((status) => `${operationId} ${status}`),
      ),
    )
    expect([...new Set(answers.map(({ operationId, status }) => `${operationId} ${status}`))].sort()).toEqual(
      statuses.sort(),
    )
  })

  it.each(answers)('$operationId answers $status $example', async ({ status, want, call }) => {
    const response = await fetch(call.url, { ...call, body: call.body ?? null, redirect: 'manual' })
    const text = await response.text()
    expect(response.status).toBe(status)
    if (want !== undefined) expect(JSON.parse(text)).toEqual(want)
  })

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

function sample(operationId: string): SampleCall {
  const call = documents.map((document) => sampleCalls(document).get(operationId)).find((one) => one !== undefined)
  if (call === undefined) throw new Error(`${operationId} is no operation`)
  return call
}
