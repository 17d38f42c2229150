import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OpenApiDocument } from '../steps/openapi.js'
import { readableNames, wordsOf, writeName } from './readable-names.js'

describe('a name of the wire', () => {
  it.each([
    ['CMP-request-id', 'cmpRequestId', 'CmpRequestId', 'cmp_request_id'],
    ['activationCodeRequestID', 'activationCodeRequestId', 'ActivationCodeRequestId', 'activation_code_request_id'],
    ['SMS_port', 'smsPort', 'SmsPort', 'sms_port'],
    ['IMEI', 'imei', 'Imei', 'imei'],
    ['X-Source-IP', 'xSourceIp', 'XSourceIp', 'x_source_ip'],
    ['JWTToken', 'jwtToken', 'JwtToken', 'jwt_token'],
  ])('%s is %s, %s or %s', (name, camel, pascal, snake) => {
    expect([writeName(name, 'camel'), writeName(name, 'pascal'), writeName(name, 'snake')]).toEqual([
      camel,
      pascal,
      snake,
    ])
  })

  it('is the same words in every case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,5}(?:[-_][a-z]{2,5}){0,3}$/), (name) => {
        expect(wordsOf(writeName(name, 'pascal'))).toEqual(wordsOf(name))
        expect(wordsOf(writeName(name, 'snake'))).toEqual(wordsOf(name))
      }),
    )
  })
})

it('names to the generator what it would write badly, and nothing else', () => {
  const view = {
    paths: {
      '/': {
        get: {
          parameters: [
            { name: 'CMP-request-id', in: 'header' },
            { name: 'client-id', in: 'header' },
          ],
        },
      },
    },
    components: { schemas: { A: { properties: { requestID: {}, name: { example: { properties: { NOT: 1 } } } } } } },
  } as unknown as OpenApiDocument
  expect(readableNames(view, 'snake', 'camel')).toEqual({
    members: { requestID: 'request_id' },
    parameters: { 'CMP-request-id': 'cmpRequestId', requestID: 'requestId' },
  })
})
