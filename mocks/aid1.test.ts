import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { api as cmpApi } from '../generated/aid1/cmp/operations.js'
import { api as mspApi } from '../generated/aid1/msp/operations.js'
import { ApiError, createCmpClient, createMspClient, isAidApiError } from '../src/aid1/index.js'
import { mockDocuments } from './mock-documents.js'
import { type RunningMock, startMock } from './prism-server.js'
import { freePort } from './testing/free-port.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

interface Document {
  paths: Record<string, Record<string, Operation>>
  components: {
    responses: Record<string, Response>
    parameters: Record<string, { name: string; in: string; example: string }>
  }
}
interface Operation {
  operationId: string
  requestBody?: { content: { 'application/json': { examples: Record<string, Example> } } }
  responses: Record<string, Response>
}
type Response = { $ref?: string; content?: { 'application/json': { examples: Record<string, Example> } } }
type Example = { value: unknown }

let port: number
let mocks: RunningMock[]

beforeAll(async () => {
  port = await freePort(2)
  mocks = []
  for (const document of mockDocuments(['aid1'], port)) mocks.push(await startMock(document))
}, 60_000)

afterAll(async () => {
  for (const mock of mocks) await mock.close()
})

const clients = {
  cmp: () =>
    createCmpClient({
      baseUrl: `http://127.0.0.1:${port}`,
      clientId: 'msp1',
      targetId: 'cmp1',
      credentials: { apiKey: 'k1' },
      retries: 0,
    }),
  msp: () =>
    createMspClient({
      baseUrl: `http://127.0.0.1:${port + 1}`,
      clientId: 'cmp1',
      targetId: 'msp1',
      credentials: { username: 'cmp', password: 'secret' },
      retries: 0,
    }),
}

/** Every operation with its first example as the body, and every answer that its document gives an example of. */
const cases = (['cmp', 'msp'] as const).flatMap((name) => {
  const document: Document = JSON.parse(readFileSync(join(ROOT, `generated/aid1/${name}/openapi.json`), 'utf8'))
  const examples = Object.values(document.components.parameters).map(
    ({ name: parameter, example }) => [parameter, example] as const,
  )
  const api = name === 'cmp' ? cmpApi : mspApi
  return Object.entries(document.paths)
    .flatMap(([template, item]) => Object.values(item).map((operation) => ({ template, ...operation })))
    .filter(({ operationId }) => operationId !== undefined && Object.hasOwn(api.operations, operationId))
    .flatMap(({ template, operationId, requestBody, responses }) => {
      const path = Object.fromEntries(examples.filter(([name]) => template.includes(`{${name}}`)))
      const body = Object.values(requestBody?.content['application/json'].examples ?? {})[0]?.value
      return Object.entries(responses)
        .filter(([status]) => status !== 'default')
        .flatMap(([status, response]) => {
          const resolved =
            response.$ref === undefined
              ? response
              : document.components.responses[response.$ref.split('/').at(-1) ?? '']
          const named = Object.entries(resolved?.content?.['application/json'].examples ?? {})
          const call = { path, ...(body !== undefined && { body }) }
          return [['', undefined] as const, ...named].map(([example, content]) => ({
            name,
            operationId,
            status: Number(status),
            example,
            want: content?.value,
            call,
          }))
        })
    })
})

describe('the mocks of aid1', () => {
  it('know every status of every operation', () => {
    const statuses = [cmpApi, mspApi].flatMap(({ operations }) =>
      Object.values(operations).flatMap(({ operationId, responses }) =>
        Object.keys(responses)
          .filter((status) => status !== 'default')
          .map((status) => `${operationId} ${status}`),
      ),
    )
    expect([...new Set(cases.map(({ operationId, status }) => `${operationId} ${status}`))].sort()).toEqual(
      statuses.sort(),
    )
    expect(statuses).toHaveLength(48)
  })

  it.each(cases)(
    '$operationId answers $status $example',
    async ({ name, operationId, status, example, want, call }) => {
      const prefer = example === '' ? `code=${status}` : `code=${status}, example=${example}`
      const client: Record<string, (call: object) => Promise<{ status: number; body: unknown }>> = clients[
        name
      ]() as never
      const answer = client[operationId]?.({ ...call, headers: { Prefer: prefer } })
      if (status < 300) {
        expect(await answer).toMatchObject({ status, ...(want !== undefined && { body: want }) })
        return
      }
      const error: unknown = await answer?.catch((cause: unknown) => cause)
      expect(error).toBeInstanceOf(ApiError)
      if (!isAidApiError(error)) throw error
      expect(error).toMatchObject({ status, operationId })
      expect(error.body).toMatchObject(want ?? { code: expect.stringMatching(/^\d+$/), error: expect.any(String) })
    },
  )

  it('refuse a body that is not what the contract asks for', async () => {
    const call = clients.msp().sendCsimStatus({
      path: { msp_token: '25bca1e2-338f-11d6-ac61-9e71138fd521' },
      body: { iccid: '12', eid: '', status: 'deleted' },
      validateRequests: false,
    } as never)
    await expect(call).rejects.toMatchObject({ status: 422, body: { code: expect.any(String) } })
  })
})
