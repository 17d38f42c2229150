import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatParameters, readParameters, readSchemes, requireToken } from './http-digest-header.js'
import { printable } from './testing/digest-samples.js'

const schemes = (header: unknown) => {
  const result = readSchemes(header)
  return result.ok
    ? result.value.map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)])
    : result.issues.map(({ code }) => code)
}

describe('readSchemes', () => {
  it.each([
    ['nothing', '', []],
    ['a scheme alone', 'Negotiate', [['negotiate', {}]]],
    ['tokens and quoted strings', 'Digest a=b, C="d"', [['digest', { a: 'b', c: 'd' }]]],
    ['escapes', String.raw`Digest a="\"\\\x"`, [['digest', { a: String.raw`"\x` }]]],
    ['an empty value', 'Digest a=""', [['digest', { a: '' }]]],
    [
      'what looks like a separator within quotation marks',
      'Digest a="b, Basic c=d"',
      [['digest', { a: 'b, Basic c=d' }]],
    ],
    ['blanks around the sign', 'Digest a =\t"b" , c= d ', [['digest', { a: 'b', c: 'd' }]]],
    ['empty elements', ', Digest ,, a=b,,c=d , ', [['digest', { a: 'b', c: 'd' }]]],
    [
      'several schemes',
      'Basic realm="x", Digest realm="y", a=b',
      [
        ['basic', { realm: 'x' }],
        ['digest', { realm: 'y', a: 'b' }],
      ],
    ],
    [
      'a token68',
      'Negotiate YII+/==, Digest a=b',
      [
        ['negotiate', {}],
        ['digest', { a: 'b' }],
      ],
    ],
    [
      'names of prototypes',
      'Digest __proto__=a, constructor=b',
      [
        [
          'digest',
          Object.fromEntries([
            ['__proto__', 'a'],
            ['constructor', 'b'],
          ]),
        ],
      ],
    ],
  ])('reads %s', (_what, header, want) => {
    expect(schemes(header)).toStrictEqual(want)
  })

  it.each([
    ['no header', null, 'type'],
    ['a list of headers', ['Digest a=b'], 'type'],
    ['a parameter without a scheme', 'a=b', 'syntax'],
    ['a parameter after a token68', 'Digest abc, a=b', 'syntax'],
    ['no comma', 'Digest a=b c=d', 'syntax'],
    ['no comma after a quoted string', 'Digest a="b"c="d"', 'syntax'],
    ['an open quotation mark', 'Digest a="b', 'syntax'],
    ['an escape at the end', 'Digest a="b\\', 'syntax'],
    ['no value', 'Digest a=b, c=', 'syntax'],
    ['a name that is no token', 'Digest "a"=b', 'syntax'],
    ['a value that is no token', 'Digest uri=/path', 'syntax'],
    ['a semicolon', 'Digest a=b; c=d', 'syntax'],
    ['a line break', 'Digest a="b\r\nSet-Cookie: c"', 'syntax'],
    ['a line break between', 'Digest a=b,\r\n c=d', 'syntax'],
    ['an escaped line break', 'Digest a="b\\\n"', 'syntax'],
    ['NUL', 'Digest a="\0"', 'syntax'],
    ['a tab in quotation marks', 'Digest a="\t"', 'syntax'],
    ['a character beyond ASCII', 'Digest a="ü"', 'syntax'],
    ['a duplicate', 'Digest a=b, a=b', 'duplicate'],
    ['a duplicate in another case', 'Digest nonce="a", NONCE="b"', 'duplicate'],
    ['8,193 characters', `Digest a="${'b'.repeat(8193 - 11)}"`, 'maxLength'],
    ['a megabyte of quotation marks', '"'.repeat(1_000_000), 'maxLength'],
  ])('refuses %s', (_what, header, code) => {
    expect(schemes(header)).toStrictEqual([code])
  })

  it('reads 8,192 characters', () => {
    expect(schemes(`Digest a="${'b'.repeat(8192 - 11)}"`)).toStrictEqual([['digest', { a: 'b'.repeat(8181) }]])
  })

  it('says what the grammar asks for, and never what it found', () => {
    const source = 'RFC 9110 §11.2'
    expect(readSchemes('secret=')).toStrictEqual({
      ok: false,
      issues: [
        {
          pointer: '',
          code: 'syntax',
          message: 'must be schemes with parameters, separated by commas, in printable ASCII',
          source,
        },
      ],
    })
    expect(readSchemes('Digest secret=a, secret=a')).toStrictEqual({
      ok: false,
      issues: [{ pointer: '', code: 'duplicate', message: 'a parameter must not be given twice', source }],
    })
    expect(readSchemes(1)).toStrictEqual({
      ok: false,
      issues: [{ pointer: '', code: 'type', message: 'must be the text of a header' }],
    })
    expect(readSchemes('a'.repeat(9000))).toStrictEqual({
      ok: false,
      issues: [{ pointer: '', code: 'maxLength', message: 'must be at most 8192 characters' }],
    })
  })
})

describe('readParameters', () => {
  it('reads a list of parameters, however its blanks are set', () => {
    expect(readParameters('nextnonce ="a", qop="auth", nc=00000001 ')).toStrictEqual({
      ok: true,
      value: new Map([
        ['nextnonce', 'a'],
        ['qop', 'auth'],
        ['nc', '00000001'],
      ]),
    })
  })

  it.each([
    ['a scheme', 'Digest a=b', 'syntax'],
    ['a duplicate', 'a=b, A=c', 'duplicate'],
    ['no text', undefined, 'type'],
  ])('refuses %s', (_what, header, code) => {
    expect(readParameters(header)).toMatchObject({ ok: false, issues: [{ code }] })
  })
})

describe('formatParameters', () => {
  it('writes what is read back, whatever printable text it is', () => {
    fc.assert(
      fc.property(printable, printable, (a, b) => {
        const header = formatParameters([
          ['a', a, 'quoted'],
          ['left-out', undefined, 'quoted'],
          ['t', 'x-1', 'token'],
          ['b', b, 'quoted'],
        ])
        expect(readParameters(header)).toStrictEqual({
          ok: true,
          value: new Map([
            ['a', a],
            ['t', 'x-1'],
            ['b', b],
          ]),
        })
      }),
    )
  })

  it.each([
    ['a line break', 'a\r\nSet-Cookie: b'],
    ['NUL', '\0'],
    ['a tab', '\t'],
    ['a character beyond ASCII', 'ü'],
    ['a number', 1],
  ])('refuses %s in quotation marks', (_what, value) => {
    expect(() => formatParameters([['x', value as string, 'quoted']])).toThrow(
      new TypeError('x must be printable ASCII'),
    )
  })

  it.each(['', 'a b', 'a,b', '"a"', 'a\r\n'])('refuses %j without quotation marks', (value) => {
    expect(() => formatParameters([['x', value, 'token']])).toThrow(new TypeError('x must be a token'))
  })

  it('refuses what would not be read back', () => {
    const fits = formatParameters([['x', 'a'.repeat(8192 - 7 - 4), 'quoted']])
    expect(readSchemes(`Digest ${fits}`).ok).toBe(true)
    expect(() => formatParameters([['x', 'a'.repeat(8192 - 7 - 3), 'quoted']])).toThrow(
      new RangeError('The header would be too long'),
    )
  })
})

describe('requireToken', () => {
  it.each(['', 'GET /', 'GET:', undefined])('refuses %j', (value) => {
    expect(() => requireToken('method', value)).toThrow(new TypeError('method must be a token'))
  })
})
