import { describe, expect, it } from 'vitest'
import type { Fault } from '../http/server-options.js'
import { type Validator, validatorOf } from '../validation/validator.js'
import { type ProviderFaultOptions, parameterOf, providerAnswerFault } from './provider-fault.js'
import { SAMPLE_PROVIDER } from './testing/sample-provider.js'

const CALLBACK = 'https://shop.example/callback'
const TEXT: Validator<string> = validatorOf((value) =>
  typeof value === 'string' ? { ok: true, value } : { ok: false, issues: [] },
)
const OPTIONS: ProviderFaultOptions = {
  api: SAMPLE_PROVIDER,
  redirecting: ['authorize'],
  rules: { clientId: TEXT, redirectUri: TEXT, state: TEXT, hasFragmentAnswers: false },
  isRegisteredRedirectUri: (clientId, redirectUri) => clientId === 'x-shop' && redirectUri === CALLBACK,
}

function faultAt(pointer: string, code: string): Fault {
  return { kind: 'parameters-invalid', issues: [{ pointer, code, message: 'is a message' }] }
}

const answerOf = (fault: Fault, operationId?: string, options: Partial<ProviderFaultOptions> = {}) =>
  providerAnswerFault({ ...OPTIONS, ...options })(fault, operationId)

describe('the error of a parameter', () => {
  it.each([
    ['/query/response_type', 'enum', 'unsupported_response_type'],
    ['/response_type', 'enum', 'unsupported_response_type'],
    ['/grant_type', 'enum', 'unsupported_grant_type'],
    ['/query/scope', 'pattern', 'invalid_scope'],
    ['/scope', 'required', 'invalid_request'],
    ['/query/scope', 'repeated', 'invalid_request'],
    ['/query/claims/scope', 'type', 'invalid_request'],
    ['/claims/scope', 'type', 'invalid_request'],
    ['/query/constructor', 'type', 'invalid_request'],
    ['', 'type', 'invalid_request'],
  ])('%s (%s) is %s', async (pointer, code, error) => {
    expect(await answerOf(faultAt(pointer, code))).toMatchObject({ status: 400, body: { error } })
  })

  it('is the first that has one of its own', async () => {
    const issues = [faultAt('/query/state', 'pattern'), faultAt('/query/scope', 'pattern')].flatMap((one) => one.issues)
    expect(await answerOf({ kind: 'parameters-invalid', issues })).toMatchObject({ body: { error: 'invalid_scope' } })
  })

  it.each([
    ['/query/scope', 'scope'],
    ['/scope', 'scope'],
    ['/query/a~1b', 'a/b'],
    ['/query/claims/scope', ''],
    ['/body/scope', ''],
    ['', ''],
  ])('is told by the pointer %s: %j', (pointer, parameter) => {
    expect(parameterOf(pointer)).toBe(parameter)
  })
})

describe('an access token that is not good', () => {
  const unauthorized: Fault = { kind: 'unauthorized', issues: [] }

  it('is told where one is due', async () => {
    expect(await answerOf(unauthorized, 'getUserInfo')).toMatchObject({
      status: 401,
      body: {
        error: 'invalid_token',
        error_description: 'The access token is missing, expired, revoked or malformed',
      },
    })
  })

  it.each(['revokeToken', 'constructor', undefined])('is not told of %s', async (operationId) => {
    expect(await answerOf(unauthorized, operationId)).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
  })
})

describe('a faulty authorization request', () => {
  const query = `client_id=x-shop&redirect_uri=${encodeURIComponent(CALLBACK)}&state=s`
  const fault: Fault = { ...faultAt('/query/nonce', 'required'), query }

  it('goes back to its client, without a body', async () => {
    const answer = await answerOf(fault, 'authorize')
    expect(answer).toEqual({
      status: 302,
      headers: {
        'cache-control': 'no-store',
        location: `${CALLBACK}?error=invalid_request&error_description=%2Fquery%2Fnonce+is+a+message&state=s`,
      },
    })
  })

  it.each<[string, Fault, string, Partial<ProviderFaultOptions>]>([
    ['of another operation', fault, 'revokeToken', {}],
    ['whose client nobody knows', fault, 'authorize', { isRegisteredRedirectUri: undefined }],
    ['of another client', { ...fault, query: query.replace('x-shop', 'x-other') }, 'authorize', {}],
  ])('%s is answered with 400', async (_what, given, operationId, options) => {
    expect(await answerOf(given, operationId, options)).toMatchObject({
      status: 400,
      body: { error: 'invalid_request' },
    })
  })

  it('tells what the contract tells besides', async () => {
    const membersOf = () => ({ error: 'invalid_scope', correlation_id: 'c-1' })
    const { headers } = await answerOf(fault, 'authorize', { membersOf })
    expect(Object.fromEntries(new URL(`${headers?.location}`).searchParams)).toMatchObject(membersOf())
    expect(await answerOf(fault, 'revokeToken', { membersOf })).toMatchObject({ body: membersOf() })
  })
})
