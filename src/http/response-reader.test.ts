import { describe, expect, it } from 'vitest'
import { isSuccess, parseBody } from './response-reader.js'
import { LIST_NOTES, READ_NOTE } from './testing/sample-api.js'
import type { StreamText } from './text-stream.js'

const headOf = (status: number, contentType?: string) => ({
  status,
  ok: status >= 200 && status < 300,
  headers: new Headers(contentType === undefined ? {} : { 'content-type': contentType }),
})
const read = (status: number, contentType: string | undefined, text: string | StreamText, validate = true) => {
  const body = parseBody(READ_NOTE, headOf(status, contentType), typeof text === 'string' ? { text } : text, validate)
  return body.ok ? body.body : body.issues.map(({ pointer, code, message }) => `${pointer} ${code}: ${message}`)
}

describe('parseBody', () => {
  it.each<[string, number, string | undefined, string | StreamText, unknown]>([
    ['JSON', 200, 'application/json', '{"a":1}', { a: 1 }],
    ['a text', 200, 'text/plain; charset="UTF-8"', 'good', 'good'],
    ['a status without body', 304, 'text/html', '<p>', undefined],
    ['a failure that default stands for', 499, 'application/json', '{"reason":1}', { reason: 1 }],
    ['a member of the prototype', 200, 'application/json', '{"__proto__":1}', JSON.parse('{"__proto__":1}')],
  ])('reads %s', (_what, status, contentType, text, want) => {
    expect(read(status, contentType, text)).toEqual(want)
  })

  it.each<[string, number, string | undefined, string | StreamText, string]>([
    ['a success without row', 202, 'application/json', '{"reason":1}', ' status: is not a status of this operation'],
    ['an invalid body', 200, 'text/plain', 'bad', ' pattern: must match a rule'],
    ['an invalid failure', 404, 'application/json', '{}', ' type: must be string'],
    ['another media type', 200, 'text/html', 'good', ' content-type: must be application/json or text/plain'],
    ['no media type', 200, undefined, 'good', ' content-type: must be application/json or text/plain'],
    [
      'a media type of the prototype',
      200,
      '__proto__',
      'good',
      ' content-type: must be application/json or text/plain',
    ],
    [
      'another charset',
      200,
      'text/plain;charset=utf-16',
      'good',
      ' content-type: must be application/json or text/plain',
    ],
    ['what is not JSON', 200, 'application/json', '', ' json: must be JSON'],
    ['what is not UTF-8', 200, 'text/plain', { fault: 'not-utf-8' }, ' encoding: must be UTF-8'],
    ['what is too large', 304, undefined, { fault: 'too-large' }, ' too-large: is over the limit'],
  ])('refuses %s', (_what, status, contentType, text, want) => {
    expect(read(status, contentType, text)).toEqual([want])
  })

  it.each<[string, string | undefined, string | StreamText, unknown]>([
    ['an invalid text', 'text/plain', 'bad', 'bad'],
    ['another media type, as the first that is due', 'text/html', '{"a":1}', { a: 1 }],
    ['no media type, as the first that is due', undefined, '"a"', 'a'],
    ['what is not JSON: not even then', undefined, 'a', [' json: must be JSON']],
    ['what is not UTF-8: not even then', undefined, { fault: 'not-utf-8' }, [' encoding: must be UTF-8']],
  ])('reads without validation %s', (_what, contentType, text, want) => {
    expect(read(200, contentType, text, false)).toEqual(want)
  })
})

describe('isSuccess', () => {
  it.each([
    [READ_NOTE, 200, true],
    [READ_NOTE, 304, false],
    [READ_NOTE, 204, false],
    [READ_NOTE, 404, false],
    [LIST_NOTES, 204, true],
    [LIST_NOTES, 200, false],
  ])('%# tells the successes of an operation from other statuses', (operation, status, want) => {
    expect(isSuccess(operation, headOf(status))).toBe(want)
  })
})
