import { describe, expect, it } from 'vitest'
import { BodyFault, type IncomingCall } from './incoming-call.js'
import { readBody, readParameters, splitTarget } from './request-reader.js'
import { LIST_NOTES, READ_NOTE, SEND_TEXT, WRITE_NOTE } from './testing/sample-api.js'

const callOf = (headers: Record<string, string>, body?: string | Error): IncomingCall => ({
  method: 'GET',
  target: '/',
  header: (name) => headers[name],
  readBody: async () => {
    if (body instanceof Error) throw body
    return body
  },
  peerCertificate: undefined,
  signal: new AbortController().signal,
})

describe('splitTarget', () => {
  it.each([
    ['/a?b=c?d', { path: '/a', query: 'b=c?d' }],
    ['/a?', { path: '/a', query: '' }],
    ['//a', { path: '//a', query: '' }],
    ['/http://b/c', { path: '/http://b/c', query: '' }],
    ['http://msp.example/a?b', { path: '/a', query: 'b' }],
    ['HTTPS://u@MSP.example:443/a', { path: '/a', query: '' }],
    ['http://msp.example?b', { path: '/', query: 'b' }],
    ['http://', { path: '/', query: '' }],
    ['ftp://a/b', { path: 'ftp://a/b', query: '' }],
    ['*', { path: '*', query: '' }],
    ['', { path: '/', query: '' }],
  ])('splits %s', (target, want) => {
    expect(splitTarget(target)).toEqual(want)
  })
})

describe('readParameters', () => {
  const read = (title: string, query = '', headers: Record<string, string> = { 'x-trace': '1' }) =>
    readParameters(READ_NOTE, { title }, query, callOf(headers))

  it.each([
    ['a%20b+c', '', { title: 'a b+c' }, {}],
    ['%C3%A4', 'tag=%C3%A4+b', { title: 'ä' }, { tag: 'ä b' }],
    ['100%25', 'tag=100%25&other=1&other=2', { title: '100%' }, { tag: '100%' }],
    ['a', 'tag=&from=b', { title: 'a' }, { tag: '', from: 'b' }],
    ['', 'tag', { title: '' }, { tag: '' }],
  ])('decodes the path %s and the query %s', (title, text, path, query) => {
    expect(read(title, text)).toEqual({ path, query, headers: { 'X-Trace': '1' } })
  })

  it.each([
    ['%', '', ['/path/title percent-encoding']],
    ['%C3', '', ['/path/title percent-encoding']],
    ['%ED%A0%80', '', ['/path/title percent-encoding']],
    ['a', 'tag=%', ['/query percent-encoding']],
    ['a', 'tag=%FF&tag=b', ['/query percent-encoding', '/query/tag repeated']],
  ])('refuses the path %s with the query %s', (title, query, want) => {
    const fault = read(title, query)
    expect('kind' in fault && fault.issues.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(want)
    expect(fault).toMatchObject({ kind: 'parameters-invalid' })
  })

  it('misses a header that is due', () => {
    expect(read('a', '', {})).toEqual({
      kind: 'parameters-invalid',
      issues: [{ pointer: '/headers/X-Trace', code: 'required', message: 'is required' }],
      query: '',
    })
  })

  it('does not read a query where the operation has none', () => {
    expect(readParameters(LIST_NOTES, {}, 'a=%', callOf({}))).toEqual({ path: {}, query: {}, headers: {} })
  })
})

describe('readBody', () => {
  it.each([
    ['no body where none is known', READ_NOTE, undefined, 'text', { value: undefined }],
    ['no body where it is optional', WRITE_NOTE, undefined, undefined, { value: undefined }],
    ['no body where it is due', SEND_TEXT, undefined, undefined, { kind: 'body-empty', issues: [] }],
    ['a text', WRITE_NOTE, 'text/plain;charset=utf-8', 'good', { value: 'good', mediaType: 'text/plain' }],
    ['JSON', WRITE_NOTE, 'application/json', '{"a":1}', { value: { a: 1 }, mediaType: 'application/json' }],
    ['JSON that is a text', WRITE_NOTE, 'application/json', '"good"', { value: 'good', mediaType: 'application/json' }],
  ])('takes %s', async (_what, operation, contentType, body, want) => {
    const headers: Record<string, string> = contentType === undefined ? {} : { 'content-type': contentType }
    expect(await readBody(operation, callOf(headers, body))).toEqual(want)
  })

  it('names all media types that it would have taken', async () => {
    expect(await readBody(WRITE_NOTE, callOf({ 'content-type': 'text/html' }, 'good'))).toEqual({
      kind: 'media-type-unsupported',
      issues: [
        {
          pointer: '/headers/content-type',
          code: 'content-type',
          message: 'must be text/plain or application/json',
        },
      ],
    })
  })

  it('keeps the invalid body beside its issues', async () => {
    expect(await readBody(SEND_TEXT, callOf({ 'content-type': 'text/plain' }, 'bad'))).toEqual({
      kind: 'body-invalid',
      issues: [{ pointer: '', code: 'pattern', message: 'must match a rule' }],
      body: 'bad',
    })
  })

  it.each(['body-too-large', 'body-too-slow', 'body-unreadable'] as const)('hands on the fault %s', async (kind) => {
    expect(await readBody(SEND_TEXT, callOf({}, new BodyFault(kind)))).toEqual({ kind, issues: [] })
  })

  it.each([new BodyFault('internal', 'was read before'), new Error('broken')])(
    'throws what is no fault of the caller: %s',
    async (error) => {
      await expect(readBody(SEND_TEXT, callOf({}, error))).rejects.toBe(error)
    },
  )
})
