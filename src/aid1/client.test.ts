import { describe, expect, expectTypeOf, it } from 'vitest'
import { listen } from '../http/testing/loopback.js'
import { rejection } from '../http/testing/msp-caller.js'
import { ACTIVATION_CODE, ACTIVATION_CODE_REQUEST, API_KEY, ICCID, MSP_TOKEN } from '../http/testing/msp-requests.js'
import { createStub } from '../http/testing/msp-stub.js'
import { json, recordedFetch } from '../http/testing/recorded-fetch.js'
import {
  type Aid1ClientOptions,
  createCmpClient,
  createMspClient,
  isAidApiError,
  type MspCredentials,
} from './client.js'
import { createCmpHandler } from './handler.js'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const PARTIES = { clientId: 'dk3kdwkef1', targetId: 'ab12cd' }
const PATH = { path: { msp_token: MSP_TOKEN } }
const OPTIONS: Aid1ClientOptions<MspCredentials> = {
  baseUrl: 'https://msp.example',
  ...PARTIES,
  credentials: { apiKey: API_KEY },
}
const REQUEST_ID = '14abc1e2-338f-11e6-ac61-9e71128cae77'
const stored = () => new Response(null, { status: 201 })

describe('a client of AID1', () => {
  it('has one method for each operation', () => {
    expect(Object.keys(createMspClient(OPTIONS))).toEqual([
      'requestActivationCode',
      'sendCsimStatus',
      'requestInvalidateMspToken',
      'requestProfileStatus',
    ])
    expect(Object.keys(createCmpClient({ ...OPTIONS, credentials: { apiKey: API_KEY } }))).toEqual([
      'sendMspToken',
      'notifyMspTokenInvalid',
      'sendProfileInformation',
      'updateSubscriptionInfo',
      'sendActivationCode',
    ])
  })

  it('makes the headers of 5.1, with new IDs for each call', async () => {
    const { fetch, requests } = recordedFetch(stored(), stored())
    const { requestActivationCode } = createMspClient({ ...OPTIONS, fetch })
    await requestActivationCode({ ...PATH, body: ACTIVATION_CODE_REQUEST })
    await requestActivationCode({ ...PATH, body: ACTIVATION_CODE_REQUEST })
    const [first, second] = requests.map(({ headers }) => Object.fromEntries(headers))
    expect(first).toEqual({
      'api-key': API_KEY,
      'client-id': 'dk3kdwkef1',
      'cmp-request-id': expect.stringMatching(UUID),
      'content-type': 'application/json',
      'correlation-id': expect.stringMatching(UUID),
      'target-id': 'ab12cd',
    })
    const ids = [first, second].flatMap((headers) => [headers?.['cmp-request-id'], headers?.['correlation-id']])
    expect(new Set(ids).size).toBe(4)
  })

  it('keeps the IDs and the headers that a call gives, in any case', async () => {
    const { fetch, requests } = recordedFetch(json(404, { code: '20', error: 'gone' }))
    const client = createMspClient({ ...OPTIONS, fetch })
    const headers = {
      'cmp-REQUEST-id': REQUEST_ID,
      'Correlation-ID': MSP_TOKEN,
      'CLIENT-ID': 'other1',
      traceparent: '00-1',
    }
    const error = await rejection(client.requestProfileStatus({ ...PATH, headers }))
    expect(error).toMatchObject({ requestId: REQUEST_ID, correlationId: MSP_TOKEN })
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toMatchObject({
      'cmp-request-id': REQUEST_ID,
      'correlation-id': MSP_TOKEN,
      'client-id': 'other1',
      traceparent: '00-1',
    })
  })

  it('may prove itself with a user name and a password to an MSP', async () => {
    const { fetch, requests } = recordedFetch(stored())
    const credentials = { username: 'cmp', password: 'pä:ss' }
    await createMspClient({ ...OPTIONS, credentials, fetch }).requestActivationCode({
      ...PATH,
      body: ACTIVATION_CODE_REQUEST,
    })
    expect(requests[0]?.headers.get('authorization')).toBe('Basic Y21wOnDDpDpzcw==')
    expect(requests[0]?.headers.has('api-key')).toBe(false)
  })

  it.each([
    ['a client ID with a blank', { clientId: 'S3cret ' }, 'clientId must be 1 to 255 letters and digits'],
    ['no target ID', { targetId: undefined }, 'targetId must be 1 to 255 letters and digits'],
    ['a long target ID', { targetId: 'a'.repeat(256) }, 'targetId must be 1 to 255 letters and digits'],
    ['an API key with a dash', { credentials: { apiKey: 'S3-cret' } }, 'apiKey is not one that the contract allows'],
    ['no credentials', { credentials: undefined }, 'requestActivationCode cannot be called with these credentials'],
    [
      'a token',
      { credentials: { bearerToken: 'S3cret' } },
      'requestActivationCode cannot be called with these credentials',
    ],
    [
      'a user without password',
      { credentials: { username: 'a' } },
      'password must be a text without control characters (RFC 7617 §2)',
    ],
  ])('refuses %s', (_what, wrong, message) => {
    const options = { ...OPTIONS, ...wrong } as Aid1ClientOptions<MspCredentials>
    expect(() => createMspClient(options)).toThrow(new TypeError(message))
  })

  it('refuses a user name and a password for a CMP, which takes API keys only', () => {
    const credentials = { username: 'msp', password: 'S3cret' } as unknown as { apiKey: string }
    expect(() => createCmpClient({ ...OPTIONS, credentials })).toThrow(
      new TypeError('sendMspToken cannot be called with these credentials'),
    )
  })

  it.each(['..', '.'])('does not let an account ID lead to another resource: %s', async (account_id) => {
    const { fetch } = recordedFetch()
    const client = createCmpClient({ ...OPTIONS, credentials: { apiKey: API_KEY }, fetch })
    const call = client.sendMspToken({ path: { account_id }, body: { error: '19: no' } })
    expect(await rejection(call)).toEqual(
      new TypeError('sendMspToken: /path/account_id must be a text that is not empty, . or ..'),
    )
  })

  it.each([
    ['20', ', code 20'],
    ['300', ', code 300'],
    ['49170', ''],
    ['S3c', ''],
    ['1 2', ''],
  ])('names the code %s of the peer only where it tells nothing of a user', async (code, shown) => {
    const { fetch } = recordedFetch(json(422, { code, error: 'S3cret' }))
    const error = await rejection(
      createMspClient({ ...OPTIONS, fetch }).requestActivationCode({ ...PATH, body: ACTIVATION_CODE_REQUEST }),
    )
    expect(isAidApiError(error) && error.body).toEqual({ code, error: 'S3cret' })
    expect((error as Error).message).toBe(
      `requestActivationCode: the peer answered with a status that is not a success of this operation (422${shown})`,
    )
  })

  it('tells its errors from others', async () => {
    expect([new Error('a'), { contract: 'aid1' }, undefined].map(isAidApiError)).toEqual([false, false, false])
  })
})

describe('a client and a stub over a connection', () => {
  it('understand each other', async () => {
    const msp = await listen(createStub().handler.node)
    const client = createMspClient({ ...OPTIONS, baseUrl: `http://127.0.0.1:${msp.port}` })
    const answer = await client.requestActivationCode({ ...PATH, body: ACTIVATION_CODE_REQUEST })
    expect(answer).toMatchObject({ status: 200, body: ACTIVATION_CODE })
    expect((await client.requestProfileStatus({ ...PATH, query: { iccid: ICCID } })).body).toEqual({ profiles: [] })
    const gone = await rejection(client.requestInvalidateMspToken(PATH))
    expect(gone).toMatchObject({ status: 501, body: { code: '90', error: 'Internal Server Error' } })
  })

  it('understand each other in the other direction, and a wrong key is refused', async () => {
    const received: unknown[] = []
    const handler = createCmpHandler(
      {
        notifyMspTokenInvalid: ({ path, body }) => {
          received.push(path.msp_token, body)
          return { status: 204 }
        },
      },
      {
        authenticate: ({ credentials }) =>
          credentials !== undefined && 'apiKey' in credentials && credentials.apiKey === API_KEY,
      },
    )
    const cmp = await listen(handler.node)
    const options = { baseUrl: `http://127.0.0.1:${cmp.port}`, ...PARTIES }
    const client = createCmpClient({ ...options, credentials: { apiKey: API_KEY } })
    expect(await client.notifyMspTokenInvalid(PATH)).toMatchObject({ status: 204, body: undefined })
    expect(await client.notifyMspTokenInvalid({ ...PATH, body: { reason: 'moved' } })).toMatchObject({ status: 204 })
    expect(received).toEqual([MSP_TOKEN, undefined, MSP_TOKEN, { reason: 'moved' }])
    const wrong = createCmpClient({ ...options, credentials: { apiKey: 'wrong' } })
    expect(await rejection(wrong.notifyMspTokenInvalid(PATH))).toMatchObject({ status: 401, body: { code: '91' } })
  })
})

describe('the types of a client', () => {
  const msp = createMspClient({ ...OPTIONS, fetch: recordedFetch().fetch })
  const cmp = createCmpClient({ ...OPTIONS, credentials: { apiKey: API_KEY }, fetch: recordedFetch().fetch })
  type Call<Method extends (call: never) => unknown> = Parameters<Method>[0]
  type Answer<Method extends (call: never) => unknown> = Awaited<ReturnType<Method>>

  it('ask for what is due', () => {
    expectTypeOf<Call<typeof msp.requestActivationCode>['path']>().toEqualTypeOf<{ msp_token: string }>()
    expectTypeOf<Call<typeof msp.requestActivationCode>>().not.toBeAny()
    expectTypeOf<Call<typeof msp.requestActivationCode>>().not.toHaveProperty('query')
    expectTypeOf<Call<typeof msp.requestProfileStatus>['query']>().toEqualTypeOf<{ iccid?: string } | undefined>()
    expectTypeOf<Call<typeof msp.requestProfileStatus>>().not.toHaveProperty('body')
    expectTypeOf<Call<typeof msp.requestInvalidateMspToken>['signal']>().toEqualTypeOf<AbortSignal | undefined>()
    expectTypeOf<Call<typeof cmp.notifyMspTokenInvalid>['body']>().toEqualTypeOf<{ reason?: string } | undefined>()
    expectTypeOf<{ path: { msp_token: string } }>().toExtend<Call<typeof cmp.notifyMspTokenInvalid>>()
    expectTypeOf<{ path: { msp_token: string } }>().not.toExtend<Call<typeof msp.requestActivationCode>>()
    expectTypeOf<{ body: typeof ACTIVATION_CODE_REQUEST }>().not.toExtend<Call<typeof msp.requestActivationCode>>()
  })

  it('tell the answers apart by status', () => {
    const judge = (answer: Answer<typeof msp.requestActivationCode>) => {
      expectTypeOf(answer).not.toBeAny()
      expectTypeOf(answer.status).toEqualTypeOf<200 | 201>()
      expectTypeOf(answer.headers).toEqualTypeOf<Headers>()
      if (answer.status === 200) {
        expectTypeOf(answer.body.activationCode).toEqualTypeOf<string>()
        expectTypeOf(answer.body.swappedIccid).toEqualTypeOf<string | null>()
      } else {
        expectTypeOf(answer.body).toEqualTypeOf<undefined>()
      }
      // @ts-expect-error a failure is thrown
      return answer.status === 404
    }
    expectTypeOf(judge).returns.toEqualTypeOf<boolean>()
    expectTypeOf<Answer<typeof cmp.updateSubscriptionInfo>['status']>().toEqualTypeOf<201>()
    expectTypeOf<Answer<typeof msp.requestInvalidateMspToken>['body']>().toEqualTypeOf<undefined>()
  })

  it('refuse what an operation does not take', () => {
    const wrong = () => {
      // @ts-expect-error no path
      msp.requestProfileStatus({})
      // @ts-expect-error no argument
      msp.requestProfileStatus()
      // @ts-expect-error another parameter
      msp.requestProfileStatus({ path: { account_id: 'a' } })
      // @ts-expect-error another query
      msp.requestProfileStatus({ ...PATH, query: { eid: '1' } })
      // @ts-expect-error another type of a member
      msp.sendCsimStatus({ ...PATH, body: { iccid: ICCID, eid: '', status: 'gone' } })
      // @ts-expect-error an API key only
      createCmpClient({ ...OPTIONS, credentials: { username: 'a', password: 'b' } })
      // @ts-expect-error an option that there is not
      msp.requestProfileStatus({ ...PATH, retires: 2 })
    }
    expect(wrong).toBeTypeOf('function')
  })

  it('know the body of an error', () => {
    const error: unknown = undefined
    if (isAidApiError(error))
      expectTypeOf(error.body).toEqualTypeOf<{ readonly code: string; readonly error: string } | undefined>()
  })
})
