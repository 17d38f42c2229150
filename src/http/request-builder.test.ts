import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Operation } from './operation.js'
import { decodePercent } from './path-template.js'
import { createRequestBuilder, type UntypedArguments } from './request-builder.js'
import { LIST_NOTES, READ_NOTE, SEARCH_NOTES, SEND_TEXT, WRITE_NOTE } from './testing/sample-api.js'

const SECRET = 'S3cret'
const TRACE = { 'X-Trace': '1' }
const build = (operation: Operation, call: object, headers: Record<string, string> = {}, validate = true) =>
  createRequestBuilder('https://a.example/api', operation)(call as UntypedArguments, headers, validate)

describe('the URL of a request', () => {
  it.each([
    ['a', 'a'],
    ['a/b', 'a%2Fb'],
    ['a b', 'a%20b'],
    ['100%', '100%25'],
    ['%2E', '%252E'],
    ['?#', '%3F%23'],
    ['...', '...'],
    ['.a', '.a'],
    ['ä😀', '%C3%A4%F0%9F%98%80'],
    ['__proto__', '__proto__'],
  ])('holds the path parameter %s as %s', (title, want) => {
    expect(build(WRITE_NOTE, { path: { title } }).url).toBe(`https://a.example/api/notes/${want}`)
  })

  it('leads to the resource that is meant, whatever the parameter is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
        fc.pre(title !== '.' && title !== '..')
        const { pathname, search, hash } = new URL(build(WRITE_NOTE, { path: { title } }).url)
        expect([search, hash, pathname.split('/').length]).toEqual(['', '', 4])
        expect(decodePercent(pathname.slice('/api/notes/'.length))).toBe(title)
      }),
    )
  })

  it.each(['', '.', '..', '\ud800', undefined, 7])('cannot hold the path parameter %j, validated or not', (title) => {
    const rule = 'must be a text that is not empty, . or ..'
    expect(() => build(WRITE_NOTE, { path: { title } }, {}, false)).toThrow(
      new TypeError(`writeNote: /path/title ${rule}`),
    )
    expect(() => build(WRITE_NOTE, { path: { title } })).toThrow(TypeError)
  })

  it.each([
    [{}, ''],
    [{ tag: undefined }, ''],
    [{ tag: '' }, '?tag='],
    [{ from: 'b', tag: 'a&b=c d+ä' }, '?tag=a%26b%3Dc+d%2B%C3%A4&from=b'],
  ])('holds the query %j in the order of the contract', (query, want) => {
    const path = { title: 'a' }
    expect(build(READ_NOTE, { path, query, headers: TRACE }).url).toBe(`https://a.example/api/notes/a${want}`)
  })
})

it('takes parameters of services where the query is validated as a whole', () => {
  const query = { size: 1, later: 'a', left: undefined }
  expect(build(SEARCH_NOTES, { query }).url).toBe('https://a.example/api/search?size=1&later=a')
})

describe('the headers of a request', () => {
  const headersOf = (headers: Record<string, string | undefined>, own: Record<string, string>) =>
    build(READ_NOTE, { path: { title: 'a' }, headers }, own).headers

  it.each([
    ['those of the client', {}, { 'X-Trace': '1', key: 'k' }, { 'X-Trace': '1', key: 'k' }],
    ['those of the call before the own', { 'X-Trace': '2' }, TRACE, { 'X-Trace': '2' }],
    ['those of the call in any case', { 'x-trace': '2' }, TRACE, { 'X-Trace': '2' }],
    ['those of the contract in any case', { 'x-TRACE': '2' }, {}, { 'X-Trace': '2' }],
    ['each name once', { 'x-trace': '2', 'X-TRACE': '3', ab: '1', AB: '2' }, TRACE, { 'X-Trace': '3', ab: '2' }],
    ['none that is undefined', { 'x-trace': undefined, other: undefined }, TRACE, { 'X-Trace': '1' }],
    ['others', { traceparent: '00' }, TRACE, { 'X-Trace': '1', traceparent: '00' }],
  ])('are %s', (_what, given, own, want) => {
    expect(headersOf(given, own as Record<string, string>)).toEqual(want)
  })

  it('give a body the media type that it has, whatever the call says', () => {
    const headers = { 'Content-Type': 'text/plain' }
    expect(build(WRITE_NOTE, { path: { title: 'a' }, body: {}, headers })).toMatchObject({
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    })
    expect(build(WRITE_NOTE, { path: { title: 'a' } }).headers).toEqual({})
  })
})

describe('a misuse', () => {
  const path = { title: 'a' }
  const circle: Record<string, unknown> = {}
  circle[SECRET] = circle

  it.each<[string, Operation, object, string]>([
    ['no path', WRITE_NOTE, {}, 'writeNote: /path/title is required'],
    ['a parameter of another type', WRITE_NOTE, { path: { title: [SECRET] } }, 'writeNote: /path/title must be string'],
    [
      'a path parameter too many',
      WRITE_NOTE,
      { path: { ...path, [SECRET]: SECRET } },
      'writeNote: /path must hold parameters of the operation only',
    ],
    [
      'a query parameter too many',
      READ_NOTE,
      { path, headers: TRACE, query: { TAG: SECRET } },
      'readNote: /query must hold parameters of the operation only',
    ],
    [
      'a query where there is none',
      LIST_NOTES,
      { query: { [SECRET]: SECRET } },
      'listNotes: /query must hold parameters of the operation only',
    ],
    ['a query that is not whole', SEARCH_NOTES, { query: { tag: [SECRET] } }, 'searchNotes: /query/size is required'],
    ['no header', READ_NOTE, { path }, 'readNote: /headers/X-Trace is required'],
    ['two faults', READ_NOTE, { query: { tag: 7 } }, 'readNote: /path/title is required (and 2 more)'],
    [
      'a line break in a header',
      LIST_NOTES,
      { headers: { a: `${SECRET}\r\nb: c` } },
      'listNotes: /headers/a must be Latin-1 without control characters',
    ],
    [
      'a header beyond Latin-1',
      LIST_NOTES,
      { headers: { a: `${SECRET}→` } },
      'listNotes: /headers/a must be Latin-1 without control characters',
    ],
    [
      'a header that is no text',
      LIST_NOTES,
      { headers: { a: [SECRET] } },
      'listNotes: /headers/a must be Latin-1 without control characters',
    ],
    [
      'a header without name',
      LIST_NOTES,
      { headers: { [`${SECRET}: b`]: 'a' } },
      'listNotes: /headers must have names of HTTP',
    ],
    ['an invalid body', WRITE_NOTE, { path, body: SECRET }, 'writeNote: /body must match a rule'],
    ['a body where none is due', LIST_NOTES, { body: SECRET }, 'listNotes: /body must not be present here'],
    ['no body where one is due', SEND_TEXT, {}, 'sendText: /body is required'],
    ['a text that is none', SEND_TEXT, { body: { [SECRET]: SECRET } }, 'sendText: /body must be text'],
    [
      'a media type of another operation',
      SEND_TEXT,
      { body: 'good', mediaType: 'application/json' },
      'sendText takes a body in text/plain',
    ],
    ['a BigInt', WRITE_NOTE, { path, body: { [SECRET]: 1n } }, 'writeNote: /body must be JSON'],
    ['a circle', WRITE_NOTE, { path, body: circle }, 'writeNote: /body must be JSON'],
  ])('names the place and the rule, never the value: %s', (_what, operation, call, message) => {
    const attempt = () => build(operation, call)
    expect(attempt).toThrow(new TypeError(message))
    try {
      attempt()
    } catch (error) {
      expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain(SECRET)
    }
  })

  it('of the contract is let through when arguments are not validated', () => {
    const call = { path, query: { TAG: 'x' }, body: 'bad' }
    expect(build(WRITE_NOTE, call, {}, false)).toMatchObject({ url: 'https://a.example/api/notes/a', body: '"bad"' })
    expect(() => build(LIST_NOTES, { body: 'bad' }, {}, false)).toThrow(new TypeError('listNotes takes no body'))
    expect(() => build(WRITE_NOTE, { path, body: () => 1 }, {}, false)).toThrow(
      new TypeError('writeNote: /body must be JSON'),
    )
  })
})
