import { describe, expect, it } from 'vitest'
import { judgeCall, type ProgramEnd, type Witnessed } from './judge-call.js'
import type { PlannedCall } from './planned-calls.js'

const SUCCESS: PlannedCall = { what: 'success', status: 200 }
const ERROR: PlannedCall = { what: 'typed error', status: 404, prefer: 'code=404' }
const XML: PlannedCall = { what: 'XML', status: 200 }
const BODY = '{"issuer":"https://openid.operator.example","n":1}'
const REFUSAL = '{"code":"10","error":"The account ID was not found"}'
const DOCUMENT = '<?xml version="1.0"?>\n<wap-provisioningdoc version="1.1"></wap-provisioningdoc>'

describe('a call', () => {
  it.each<[string, PlannedCall, Witnessed, ProgramEnd]>([
    ['whose body is printed', SUCCESS, saw(200, BODY), ended(0, 'issuer: https://openid.operator.example')],
    ['that needs no body', { what: '204', status: 204 }, saw(204, ''), ended(0, '')],
    [
      'whose error is printed, however it ends',
      ERROR,
      saw(404, REFUSAL),
      ended(2, '{10 The account ID was not found}'),
    ],
    ['whose XML is printed as a text', XML, saw(200, DOCUMENT), ended(0, DOCUMENT)],
    ['whose XML is printed as bytes', XML, saw(200, DOCUMENT), ended(0, String.raw`b'<?xml?>\n<wap-provisioningdoc'`)],
  ])('%s is as planned', (_, planned, witnessed, end) => {
    expect(judgeCall(planned, [witnessed], end)).toEqual([])
  })

  it.each<[string, PlannedCall, Witnessed[], ProgramEnd, string]>([
    ['does not end', SUCCESS, [], { status: undefined, stdout: '' }, 'the program did not end in time'],
    ['calls nothing', SUCCESS, [], ended(0, ''), 'the program called nothing'],
    ['sends what is refused', SUCCESS, [saw(422, BODY)], ended(0, BODY), 'the mock answered 422 and not 200'],
    ['breaks down', SUCCESS, [saw(200, BODY)], ended(1, BODY), 'the program ended with 1'],
    ['reads no body', SUCCESS, [saw(200, BODY)], ended(0, '{}'), 'the program printed nothing of the body'],
    [
      'finds no type for an error',
      ERROR,
      [saw(404, REFUSAL)],
      ended(0, '404'),
      'the program printed nothing of the body',
    ],
    ['gets no JSON', SUCCESS, [saw(200, '{')], ended(0, '{'), 'the program printed nothing of the body'],
    ['loses the XML', XML, [saw(200, DOCUMENT)], ended(0, 'object'), 'the program printed nothing of the body'],
  ])('of a program that %s is at fault', (_, planned, witnessed, end, fault) => {
    expect(judgeCall(planned, witnessed, end)).toEqual([fault])
  })
})

function saw(status: number, body: string): Witnessed {
  return { status, body }
}

function ended(status: number, stdout: string): ProgramEnd {
  return { status, stdout }
}
