import { describe, expect, it } from 'vitest'
import { OAuthError } from '../../../generated/mobile-connect/validators.js'
import {
  formatServerInitiatedError,
  SERVER_INITIATED_ERRORS,
  type ServerInitiatedErrorCode,
} from './server-initiated-errors.js'

/** Status → codes, as public gateways have them. */
const STATUSES: Readonly<Record<number, readonly string[]>> = {
  202: ['accepted'],
  400: ['invalid_grant', 'invalid_request', 'invalid_scope', 'unsupported_grant_type', 'unsupported_response_type'],
  401: ['unauthorized_client'],
  403: ['access_denied', 'authorization_error', 'payment_fail', 'premiuminfo_error', 'user_info_error'],
  404: ['not_found_entity'],
  408: ['timeout'],
  409: ['status_conflict'],
  500: ['server_error'],
  503: ['temporarily_unavailable'],
}
const CODES = Object.keys(SERVER_INITIATED_ERRORS) as ServerInitiatedErrorCode[]

describe('the errors of server-initiated requests', () => {
  it('are those of the public gateways, each with its status', () => {
    const pairs = CODES.map((code) => [SERVER_INITIATED_ERRORS[code].status, code]).sort()
    const expected = Object.entries(STATUSES).flatMap(([status, codes]) => codes.map((code) => [Number(status), code]))
    expect(pairs).toEqual(expected.sort())
  })

  it.each(CODES)('%s makes a body that the contract allows', (code) => {
    const { status, body } = formatServerInitiatedError(code)
    expect(status).toBe(SERVER_INITIATED_ERRORS[code].status)
    expect(OAuthError(body)).toEqual({ ok: true, value: body })
    expect(body).toEqual({ error: code, error_description: SERVER_INITIATED_ERRORS[code].description })
  })

  it('say what a rule says, and give the correlation ID back', () => {
    const details = { description: 'Subscriber blocked', correlationId: 'c-1' }
    expect(formatServerInitiatedError('access_denied', details)).toEqual({
      status: 403,
      body: { error: 'access_denied', error_description: 'Subscriber blocked', correlation_id: 'c-1' },
    })
  })
})
