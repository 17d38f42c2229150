import { describe, expect, it } from 'vitest'
import type { FirstCall } from '../first-call.js'
import { givenByName, lines, quoted, type Values, valuesInPath, withoutPath } from './program.js'

const VALUES: Values = {
  text: quoted,
  uuid: (value) => `uuid ${value}`,
  number: (value) => value,
  texts: (value) => `[${quoted(value)}]`,
}
const CALL: FirstCall = {
  operationId: 'sendIt',
  group: 'Things',
  arguments: [
    { name: 'CMP-request-id', kind: 'text', value: 'a "b"', inPath: false },
    { name: 'msp_token', kind: 'uuid', value: '1', inPath: true },
    { name: 'app', kind: 'texts', value: 'ap2002', inPath: false },
  ],
  body: { schema: 'SendItBody', json: '{}' },
  credentials: 'none',
  hasAnswer: false,
  server: 'http://127.0.0.1:4010',
}

describe('what a call is given', () => {
  it('has the names and values of the language, the body last', () => {
    expect(givenByName(CALL, 'camel', VALUES)).toEqual([
      ['cmpRequestId', String.raw`"a \"b\""`],
      ['mspToken', 'uuid 1'],
      ['app', '["ap2002"]'],
      ['sendItBody', 'body'],
    ])
  })

  it('is apart from what stands in the path, where a language has it so', () => {
    expect(valuesInPath(CALL, VALUES)).toEqual(['uuid 1'])
    expect(givenByName(withoutPath(CALL), 'snake', VALUES).map(([name]) => name)).toEqual([
      'cmp_request_id',
      'app',
      'send_it_body',
    ])
  })
})

it('leaves out the lines that a program does not need', () => {
  expect(lines('a', false, undefined, '', 'b\n', 'c')).toBe('a\nb\n\nc')
})
