import { describe, expect, it } from 'vitest'
import { ContractError } from '../../errors/contract-error.js'
import { ApiError } from '../../http/http-errors.js'
import { readPollFailure } from './poll-answer.js'

const IDENTITY = {
  contract: 'ciba',
  operationId: 'requestToken',
  source: 'CIBA Core §10.1',
  requestId: undefined,
  correlationId: undefined,
}
const apiError = (status: number, body: unknown, retryAfterMs?: number) =>
  new ApiError(IDENTITY, { status, body, peerCode: undefined, retryAfterMs })
const contractError = (code: string) => new ContractError({ code, contract: 'ciba', source: '', message: '' })

describe('readPollFailure', () => {
  it.each<[string, unknown, object]>([
    [
      'an error of OAuth',
      apiError(400, { error: 'invalid_grant', error_description: 'S3cret' }),
      { kind: 'refused', status: 400, error: 'invalid_grant' },
    ],
    ['a refusal without a body', apiError(403, undefined), { kind: 'refused', status: 403, error: undefined }],
    [
      'a body of another kind',
      apiError(400, { error: { code: 1 } }),
      { kind: 'refused', status: 400, error: undefined },
    ],
    [
      'no time',
      apiError(503, { error: 'temporarily_unavailable' }, 7_000),
      { kind: 'unavailable', retryAfterMs: 7_000 },
    ],
    ['a fault of the provider', apiError(500, undefined), { kind: 'unavailable' }],
    [
      'too many requests',
      apiError(429, { error: 'rate_limited' }, 1_000),
      { kind: 'unavailable', retryAfterMs: 1_000 },
    ],
    [
      'too many requests of this one',
      apiError(429, { error: 'slow_down' }, 1_000),
      { kind: 'refused', status: 429, error: 'slow_down', retryAfterMs: 1_000 },
    ],
    ['a lost connection', contractError('HTTP_UNREACHABLE'), { kind: 'unavailable' }],
    ['an answer that did not come', contractError('HTTP_TIMEOUT'), { kind: 'unavailable' }],
  ])('reads %s', (_what, error, answer) => {
    expect(readPollFailure(error)).toEqual(answer)
  })

  it.each([
    ['an answer that CIBA does not allow', contractError('HTTP_INVALID_RESPONSE')],
    ['an answer that is too large', contractError('HTTP_RESPONSE_TOO_LARGE')],
    ['a misuse', new TypeError('clientSecret')],
    ['the reason of a signal', 'the caller hung up'],
  ])('throws %s on', (_what, error) => {
    let thrown: unknown
    try {
      readPollFailure(error)
    } catch (caught) {
      thrown = caught
    }
    expect(thrown).toBe(error)
  })
})
