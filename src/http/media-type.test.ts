import { describe, expect, it } from 'vitest'
import { isJson, listedMediaType, parseContentType } from './media-type.js'
import { READ_NOTE } from './testing/sample-api.js'

describe('parseContentType', () => {
  it.each([
    ['application/json', 'application/json'],
    [' Application/JSON ', 'application/json'],
    ['text/plain;charset=utf-8', 'text/plain'],
    ['text/plain ; Charset = "UTF8"', 'text/plain'],
    ['text/plain; a="b"', 'text/plain'],
    ['', ''],
    ['text/plain;charset=latin1', undefined],
    ['text/plain;charset=utf-16', undefined],
    ['text/plain;charset="utf-8', undefined],
    ['text/plain;charset', undefined],
    ['text/plain;a=b;charset=x;charset=utf-8', undefined],
  ])('reads %s', (value, want) => {
    expect(parseContentType(value)).toBe(want)
  })
})

describe('listedMediaType', () => {
  const content = READ_NOTE.responses['200']?.content ?? {}

  it.each([
    ['application/json', 'application/json'],
    ['TEXT/plain; charset=utf-8', 'text/plain'],
    ['text/html', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('finds %s', (value, want) => {
    expect(listedMediaType(content, value)).toBe(want)
  })
})

describe('isJson', () => {
  it.each([
    ['application/json', true],
    ['application/problem+json', true],
    ['text/json', false],
    ['application/jsonl', false],
  ])('tells of %s: %s', (mediaType, want) => {
    expect(isJson(mediaType)).toBe(want)
  })
})
