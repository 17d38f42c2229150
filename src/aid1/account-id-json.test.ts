import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseUniqueObject } from './account-id-json.js'

const parse = (text: string) => parseUniqueObject(Buffer.from(text))

describe('parseUniqueObject', () => {
  it.each([
    ['no member', '{}', {}],
    ['members of every kind', '{"a":1,"b":"x","c":null,"d":[1,{"a":2}]}', { a: 1, b: 'x', c: null, d: [1, { a: 2 }] }],
    ['colons and braces inside strings', '{"a:{":"b:}","c\\":":":"}', { 'a:{': 'b:}', 'c":': ':' }],
    ['the same name in two objects', '{"a":{"a":1},"b":[{"a":1},{"a":1}]}', { a: { a: 1 }, b: [{ a: 1 }, { a: 1 }] }],
    ['blanks around everything', ' {\r\n"a" : 1 }\t', { a: 1 }],
    ['a replacement character that really was sent', '{"a":"\uFFFD"}', { a: '\uFFFD' }],
    ['names that objects inherit', '{"toString":1,"constructor":2}', { toString: 1, constructor: 2 }],
  ])('reads an object with %s', (_what, text, want) => {
    expect(parse(text)).toEqual(want)
  })

  it.each([
    ['a member given twice', '{"a":1,"a":1}'],
    ['a member given twice, once escaped', '{"sid":1,"\\u0073id":2}'],
    ['a member given twice within an object', '{"a":{"b":1,"b":2}}'],
    ['a member given twice within an array', '{"a":[[{"b":1,"b":2}]]}'],
    ['a member given twice, the first an object', '{"a":{"b":1},"a":2}'],
    ['a member given twice beside a colon in a string', '{"a":"::","a":"::"}'],
    ['__proto__ given twice', '{"__proto__":1,"__proto__":2}'],
    ['an empty name given twice', '{"":1,"":2}'],
  ])('refuses an object with %s', (_what, text) => {
    expect(parse(text)).toBeUndefined()
  })

  it.each(['', 'null', '[]', '1', '"a"', 'true', '{', '{"a":1}x', "{'a':1}", '{"a":1,}', '\uFEFF{"a":1}'])(
    'refuses %j, which is not one JSON object',
    (text) => {
      expect(parse(text)).toBeUndefined()
    },
  )

  it('refuses bytes that are not UTF-8', () => {
    expect(parseUniqueObject(Buffer.from('{"a":"\xff"}', 'latin1'))).toBeUndefined()
    expect(parseUniqueObject(Buffer.from([0x7b, 0x22, 0xc0, 0xa2, 0x22, 0x3a, 0x31, 0x7d]))).toBeUndefined()
  })

  it('takes any depth without exhausting the call stack', () => {
    const depth = 3000
    expect(parse(`{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`)).toBeDefined()
    expect(parse(`${'{"a":'.repeat(depth)}{"b":1,"b":2}${'}'.repeat(depth)}`)).toBeUndefined()
  })

  it('reads every object that JSON.stringify writes, and refuses it once a member is repeated', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (members) => {
        const text = JSON.stringify(members)
        expect(parse(text)).toEqual(JSON.parse(text))
        const [first = ''] = Object.keys(JSON.parse(text))
        expect(parse(`{${JSON.stringify(first)}:0,${text.slice(1)}`)).toBeUndefined()
      }),
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), fc.string().map(Buffer.from)), (bytes) => {
        parseUniqueObject(Buffer.from(bytes))
      }),
    )
  })
})
