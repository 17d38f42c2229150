import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../../errors/contract-error.js'
import { NOTIFICATION_TOKEN } from '../testing/server-initiated-samples.js'
import { parseNotification, type ReceivedNotification } from './notification.js'

const ID = '1c266114-a1be-4252-8ad1-04986c5b9ac1'
const TOKENS = {
  auth_req_id: ID,
  access_token: 'S3cretAccess',
  token_type: 'Bearer',
  expires_in: 3600,
  id_token: 'S3cret.b.c',
}
const tokenOf = (authReqId: string) => (authReqId === ID ? NOTIFICATION_TOKEN : undefined)

function notified(changes: Partial<ReceivedNotification> = {}) {
  return parseNotification({ authorization: `Bearer ${NOTIFICATION_TOKEN}`, body: TOKENS, ...changes }, { tokenOf })
}

describe('a notification', () => {
  it('brings tokens', async () => {
    const body = { ...TOKENS, correlation_id: 'c-1' }
    expect(await notified({ body })).toEqual({
      outcome: 'tokens',
      status: 204,
      authReqId: ID,
      tokens: body,
      correlationId: 'c-1',
    })
  })

  it('tells why there are none', async () => {
    const body = { auth_req_id: ID, error: 'access_denied', error_description: 'The user declined' }
    expect(await notified({ body })).toEqual({
      outcome: 'refused',
      status: 204,
      authReqId: ID,
      error: 'access_denied',
      errorDescription: 'The user declined',
    })
  })

  it('that has an error brings no tokens, whatever else it has', async () => {
    expect(await notified({ body: { ...TOKENS, error: 'access_denied' } })).toEqual({
      outcome: 'refused',
      status: 204,
      authReqId: ID,
      error: 'access_denied',
    })
  })

  it('may spell the scheme in any case', async () => {
    expect(await notified({ authorization: `bearer ${NOTIFICATION_TOKEN}` })).toMatchObject({ outcome: 'tokens' })
  })

  it.each([
    ['no token', undefined],
    ['null', null],
    ['an empty header', ''],
    ['another token', 'Bearer c29tZXRoaW5nLWVsc2U'],
    ['a part of the token', `Bearer ${NOTIFICATION_TOKEN.slice(0, -1)}`],
    ['more than the token', `Bearer ${NOTIFICATION_TOKEN}A`],
    ['the token in other letters', `Bearer ${NOTIFICATION_TOKEN.toUpperCase()}`],
    ['the token as Basic', `Basic ${NOTIFICATION_TOKEN}`],
    ['two tokens', `Bearer ${NOTIFICATION_TOKEN}, Bearer ${NOTIFICATION_TOKEN}`],
    ['a very long token', `Bearer ${'A'.repeat(100_000)}`],
  ])('is unauthorized with %s', async (_what, authorization) => {
    expect(await notified({ authorization })).toEqual({ outcome: 'unauthorized', status: 401 })
  })

  it('is unknown when no such request waits, and answered as a wrong token is', async () => {
    expect(await notified({ body: { ...TOKENS, auth_req_id: 'other' } })).toEqual({ outcome: 'unknown', status: 401 })
  })

  it.each([
    ['an empty token', ''],
    ['something that is no text', Object.prototype],
  ])('is unknown when what is kept is %s', async (_what, kept) => {
    const received = { authorization: 'Bearer A', body: TOKENS }
    expect(await parseNotification(received, { tokenOf: () => kept as string })).toMatchObject({ outcome: 'unknown' })
  })

  it.each<[string, unknown, string, string]>([
    ['no object', 'S3cret', '', 'type'],
    ['a list', [TOKENS], '', 'type'],
    ['null', null, '', 'type'],
    ['no auth_req_id', { ...TOKENS, auth_req_id: undefined }, '/auth_req_id', 'required'],
    ['an auth_req_id that is a number', { ...TOKENS, auth_req_id: 7 }, '/auth_req_id', 'type'],
    ['no ID token', { ...TOKENS, id_token: undefined }, '/id_token', 'required'],
    ['an ID token that is none', { ...TOKENS, id_token: 'S3cret' }, '/id_token', 'pattern'],
    ['no access token', { ...TOKENS, access_token: undefined }, '/access_token', 'required'],
    ['an error that is a list', { auth_req_id: ID, error: ['S3cret'] }, '/error', 'type'],
    ['an endless correlation_id', { ...TOKENS, correlation_id: 'S3cret'.repeat(99) }, '/correlation_id', 'maxLength'],
  ])('is refused with %s, and the error shows no value', async (_what, given, pointer, code) => {
    const body: unknown = given === null ? null : JSON.parse(JSON.stringify(given))
    const error = await notified({ body }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ContractError)
    expect(error).toMatchObject({
      code: 'MC_NOTIFICATION',
      message: 'The notification is not what Mobile Connect asks for',
      source: 'MC API §9',
    })
    expect((error as ContractError).issues).toContainEqual(expect.objectContaining({ pointer, code }))
    expect(inspect(error, { showHidden: true, depth: 9 }) + JSON.stringify(error)).not.toContain('S3cret')
  })

  it('is not looked at without a token, so that a stranger learns nothing of bodies', async () => {
    expect(await notified({ authorization: undefined, body: 'no body' })).toMatchObject({ outcome: 'unauthorized' })
  })

  it('throws nothing but its own error, whatever comes', async () => {
    const authorization = fc.option(fc.oneof(fc.string(), fc.constant(`Bearer ${NOTIFICATION_TOKEN}`)))
    const members = fc.dictionary(fc.constantFrom(...Object.keys(TOKENS), 'error', '__proto__'), fc.jsonValue())
    const body = fc.oneof(
      fc.jsonValue(),
      members,
      members.map((changes) => ({ ...TOKENS, ...changes })),
    )
    await fc.assert(
      fc.asyncProperty(authorization, body, async (header, value) => {
        const outcome = await notified({ authorization: header, body: value }).catch((error: unknown) => error)
        if (outcome instanceof Error) expect(outcome).toMatchObject({ code: 'MC_NOTIFICATION' })
        else expect(outcome).toMatchObject({ status: expect.any(Number) })
      }),
    )
  })
})
