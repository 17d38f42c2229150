import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeMultipart, parseMultipart } from './multipart-form.js'

const TYPE = 'multipart/form-data; boundary=b'

/** A form as another program would write it. */
function form(...parts: [head: string, text: string][]): string {
  return `${parts.map(([head, text]) => `--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`).join('')}--b--\r\n`
}

describe('encodeMultipart', () => {
  it('writes each part as a text', () => {
    const encoded = encodeMultipart({
      as_temp_token: 't1',
      left_out: undefined,
      client_push_uri: 'https://p.example/ä',
    })
    if ('fault' in encoded) throw new Error(encoded.fault)
    const boundary = /^multipart\/form-data; boundary=(form-[0-9a-f-]{36})$/.exec(encoded.contentType)?.[1]
    expect(encoded.text.split('\r\n')).toEqual([
      `--${boundary}`,
      'Content-Disposition: form-data; name="as_temp_token"',
      'Content-Type: text/plain',
      '',
      't1',
      `--${boundary}`,
      'Content-Disposition: form-data; name="client_push_uri"',
      'Content-Type: text/plain',
      '',
      'https://p.example/ä',
      `--${boundary}--`,
      '',
    ])
  })

  it.each([
    [undefined, 'must have parts'],
    [{ a: new Blob(['x']) }, 'must have parts of text'],
    [{}, 'must have parts'],
    [{ a: undefined }, 'must have parts'],
    [{ a: 1 }, 'must have parts of text'],
    [{ a: 'half a character \ud83d' }, 'must have parts of text'],
    [{ 'a"; filename="b': 'x' }, 'must have names without quotation marks and control characters'],
    [{ 'a\r\nX: y': 'x' }, 'must have names without quotation marks and control characters'],
    [{ '': 'x' }, 'must have names without quotation marks and control characters'],
  ])('does not write %j', (value, fault) => {
    expect(encodeMultipart(value)).toEqual({ fault })
  })

  it('is read back as it was, line breaks and all', async () => {
    const name = fc.stringMatching(/^[\w<>@:. ä-]{1,20}$/)
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, fc.string({ unit: 'grapheme' }), { minKeys: 1 }), async (parts) => {
        const encoded = encodeMultipart(parts)
        if ('fault' in encoded) throw new Error(encoded.fault)
        expect(await parseMultipart(encoded.contentType, encoded.text)).toEqual({ value: parts })
      }),
    )
  })
})

describe('parseMultipart', () => {
  it('reads parts with and without a media type', async () => {
    const text = form(['name="a"', '1'], ['name="__proto__"\r\nContent-Type: text/plain', '2'])
    const parsed = await parseMultipart(TYPE, text)
    expect(parsed).toEqual({ value: { a: '1', ['__proto__']: '2' } })
    expect(Object.keys('value' in parsed ? (parsed.value as object) : {})).toEqual(['a', '__proto__'])
  })

  it.each([
    ['a part twice', TYPE, form(['name="a"', '1'], ['name="a"', '2']), 'repeated'],
    ['a file', TYPE, form(['name="a"; filename="x"', '1']), 'file'],
    [
      'too many parts',
      TYPE,
      form(...Array.from({ length: 65 }, (_, i): [string, string] => [`name="a${i}"`, ''])),
      'too-many',
    ],
    ['another boundary', 'multipart/form-data; boundary=c', form(['name="a"', '1']), 'multipart'],
    ['no boundary', 'multipart/form-data', form(['name="a"', '1']), 'multipart'],
    ['a part without a name', TYPE, form(['x="a"', '1']), 'multipart'],
    ['a form that breaks off', TYPE, '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1', 'multipart'],
    ['a head without end', TYPE, `--b\r\nContent-Disposition: form-data; name="${'a'.repeat(200_000)}`, 'multipart'],
    ['what is no form', TYPE, 'a=1', 'multipart'],
  ])('refuses %s', async (_what, type, text, code) => {
    expect(await parseMultipart(type, text)).toMatchObject({ issues: [{ pointer: '', code }] })
  })

  it('answers any text with parts or a fault', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.boolean(), async (noise, inside) => {
        const parsed = await parseMultipart(
          TYPE,
          inside ? form(['name="a"', noise]).replace('form-data', noise) : noise,
        )
        expect('value' in parsed || parsed.issues.length).toBeTruthy()
      }),
    )
  })
})
