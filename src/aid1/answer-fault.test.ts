import { describe, expect, it } from 'vitest'
import { FAULT_STATUS, type Fault, type FaultKind } from '../http/server-options.js'
import type { Validator } from '../validation/validator.js'
import { answerFault } from './answer-fault.js'
import { validate } from './validators.js'

const faultOf = (validator: Validator<unknown>, body: unknown): Fault => {
  const result = validator(body)
  return { kind: 'body-invalid', issues: result.ok ? [] : result.issues, body }
}

describe('answerFault', () => {
  it.each([
    ['path-unknown', 404, '91', 'Invalid request syntax: there is no such path'],
    ['method-not-allowed', 405, '91', 'Invalid request syntax: the path does not allow this method'],
    ['unauthorized', 401, '91', 'Invalid request syntax: credentials are missing or wrong'],
    ['parameters-invalid', 422, '91', 'Invalid request syntax'],
    ['media-type-unsupported', 415, '91', 'Invalid request syntax'],
    ['body-empty', 422, '60', 'The request body is empty or contains null values'],
    ['body-too-large', 413, '91', 'Invalid request syntax: the body is too large'],
    ['body-too-slow', 408, '91', 'Invalid request syntax: the body did not arrive in time'],
    ['body-unreadable', 422, '91', 'Invalid request syntax: the body must be JSON in UTF-8'],
    ['body-invalid', 422, '91', 'Invalid request syntax'],
    ['not-implemented', 501, '90', 'Internal Server Error'],
    ['internal', 500, '90', 'Internal Server Error'],
  ] as const)('answers %s with %i and code %s', (kind, status, code, error) => {
    expect(answerFault({ kind, issues: [] })).toEqual({ status, body: { code, error } })
  })

  it('knows every kind of fault', () => {
    for (const kind of Object.keys(FAULT_STATUS) as FaultKind[]) {
      expect(validate.AidError.is(answerFault({ kind, issues: [] }).body)).toBe(true)
    }
  })

  it.each([
    [validate.SendCsimStatusBody, { iccid: null, eid: '', status: 'deleted' }, '60', '/iccid must be string'],
    [validate.SendCsimStatusBody, { iccid: 'x', eid: '', status: null }, '60', '/status must be one of'],
    [validate.SendProfileInformationBody, { profiles: [null] }, '60', '/profiles/0 must be object'],
    [validate.SendProfileInformationBody, null, '60', 'the body must be object'],
    [validate.UpdateSubscriptionInfoBody, {}, '60', 'the body must have at least 1 member'],
    [validate.SendCsimStatusBody, {}, '91', '/iccid is required'],
    [validate.SendCsimStatusBody, { iccid: 'x', eid: '', status: 'deleted', more: null }, '91', '/iccid must match'],
    [validate.NotifyMspTokenInvalidBody, { reason: 1 }, '91', '/reason must be string'],
  ] as const)('%# tells an empty body and null from other faults', (validator, body, code, detail) => {
    const { status, body: answer } = answerFault(faultOf(validator, body))
    expect([status, answer.code]).toEqual([422, code])
    expect(answer.error).toContain(`: ${detail}`)
  })

  it('cuts a long text to 512 characters', () => {
    const issues = [{ pointer: '/a', code: 'enum', message: 'must be one of '.padEnd(2000, '😀') }]
    const { error } = answerFault({ kind: 'body-invalid', issues, body: {} }).body
    expect([...error].length).toBe(512)
    expect(validate.ErrorText.is(error)).toBe(true)
  })

  it('takes no inherited member for a null', () => {
    const issues = [{ pointer: '/__proto__/__proto__', code: 'required', message: 'is required' }]
    expect(answerFault({ kind: 'body-invalid', issues, body: {} }).body.code).toBe('91')
  })
})
