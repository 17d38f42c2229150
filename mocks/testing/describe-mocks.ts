/**
 * The mocks of a contract, started for its tests: each knows every status of its operations and answers with the examples of its document.
 */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Api } from '../../src/http/operation.js'
import { mockDocuments } from '../mock-documents.js'
import { type RunningMock, startMock } from '../prism-server.js'
import { type SampleCall, sampleCalls } from '../sample-call.js'
import { documentedAnswers } from './documented-answers.js'
import { freePort } from './free-port.js'

/**
 * Describes what the mocks of every contract do, and then what `more` tests.
 *
 * @param more Gets the sample call of an operation.
 */
export async function describeMocks(
  contract: string,
  apis: readonly Api[],
  more: (sample: (operationId: string) => SampleCall) => void,
): Promise<void> {
  const documents = mockDocuments([contract], await freePort(apis.length))
  const answers = documents.flatMap(documentedAnswers)
  const calls = new Map(documents.flatMap((document) => [...sampleCalls(document)]))

  describe(`the mocks of ${contract}`, () => {
    let mocks: RunningMock[]

    beforeAll(async () => {
      mocks = []
      for (const document of documents) mocks.push(await startMock(document))
    }, 60_000)

    afterAll(async () => {
      for (const mock of mocks) await mock.close()
    })

    it('know every status of every operation', () => {
      const statuses = apis.flatMap(({ operations }) =>
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

    more((operationId) => {
      const call = calls.get(operationId)
      if (call === undefined) throw new Error(`${operationId} is no operation`)
      return call
    })
  })
}
