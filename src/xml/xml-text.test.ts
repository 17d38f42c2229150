import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWithinLimit, lineOf, readXmlText, XML_MAX_BYTES, XML_TEXT_FAULTS } from './xml-text.js'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))
const ENTITIES = '<!DOCTYPE a [<!ENTITY b "c">]>'

/** What the door answers when it does not let a document through. */
function refusal(code: keyof typeof XML_TEXT_FAULTS, line?: number) {
  const issue = { pointer: '/', code, message: XML_TEXT_FAULTS[code], source: 'RCC.14 §4.1' }
  return { ok: false, issues: [line === undefined ? issue : { ...issue, line }] }
}

describe('readXmlText', () => {
  it.each([
    ['a string', '<a/>', '<a/>'],
    ['bytes', bytes('<a b="ä😀"/>'), '<a b="ä😀"/>'],
    ['a byte order mark in bytes', bytes('\ufeff<a/>'), '<a/>'],
    ['a byte order mark in a string', '\ufeff<a/>', '<a/>'],
    ['two byte order marks, of which one is text', '\ufeff\ufeff<a/>', '\ufeff<a/>'],
    ['line ends of every kind', '<a>\r\n\r\n\r</a>\r', '<a>\n\n\n</a>\n'],
    ['UTF-8 declared in any case', '<?xml version="1.0" encoding="uTf-8"?><a b="ä"/>', undefined],
    ['US-ASCII declared, and true', "<?xml version='1.0' encoding = 'US-ASCII'?><a/>", undefined],
    ['no encoding declared', '<?xml version="1.0"?><a b="ä" encoding="UTF-16"/>', undefined],
    ['the declaration of a style sheet', '<?xml-stylesheet encoding="UTF-16"?><a/>', undefined],
    ['DOCTYPE within a comment', '<!-- <!DOCTYPE a> --><a/>', undefined],
    ['DOCTYPE within a CDATA section', '<a><![CDATA[<!DOCTYPE a>]]></a>', undefined],
    ['DOCTYPE within a processing instruction', '<?b <!DOCTYPE a>?><a/>', undefined],
    ['DOCTYPE in letters that are none', '<!doctype a><a/>', undefined],
    ['what only a parser can judge', 'not XML', undefined],
  ])('lets through %s', (_what, input, text) => {
    expect(readXmlText(input, 'RCC.14 §4.1')).toEqual({ ok: true, text: text ?? input })
  })

  it.each([
    ['UTF-16, little end first', bytes('\ufeff<a/>', 'utf16le'), refusal('xml-encoding')],
    ['UTF-16 without a byte order mark', bytes('<a/>', 'utf16le'), refusal('xml-character', 1)],
    ['bytes that are no UTF-8', bytes('<a b="ä"/>', 'latin1'), refusal('xml-encoding')],
    ['an overlong sequence', Uint8Array.of(0x3c, 0xc0, 0xbc, 0x3e), refusal('xml-encoding')],
    ['half of a surrogate pair in UTF-8', Uint8Array.of(0x3c, 0xed, 0xa0, 0x80), refusal('xml-encoding')],
    ['a sequence cut short', Uint8Array.of(0x3c, 0xe2, 0x82), refusal('xml-encoding')],
    ['another encoding declared', '<?xml version="1.0" encoding="ISO-8859-1"?><a/>', refusal('xml-encoding', 1)],
    [
      'another encoding declared without quotes',
      '<?xml version="1.0" encoding=UTF-7?><a/>',
      refusal('xml-encoding', 1),
    ],
    ['an alias of UTF-8', '<?xml version="1.0" encoding="utf8"?><a/>', refusal('xml-encoding', 1)],
    [
      'US-ASCII declared, and not true',
      '<?xml version="1.0" encoding="US-ASCII"?><a b="ä"/>',
      refusal('xml-encoding', 1),
    ],
    ['NUL', '<a\n b="\0"/>', refusal('xml-character', 2)],
    ['a control character', '<a>\r\n\r\n\x1b</a>', refusal('xml-character', 3)],
    ['a first half of a surrogate pair', '<a b="\ud83d"/>', refusal('xml-character', 1)],
    ['a second half of a surrogate pair', '<a b="\ude00"/>', refusal('xml-character', 1)],
    ['the halves of a pair in the wrong order', '<a b="\ude00\ud83d"/>', refusal('xml-character', 1)],
    ['U+FFFE', '<a b="\ufffe"/>', refusal('xml-character', 1)],
    ['DOCTYPE', '<!DOCTYPE a><a/>', refusal('xml-doctype', 1)],
    ['DOCTYPE behind a comment', '<!-- -->\n<!DOCTYPE a><a/>', refusal('xml-doctype', 2)],
    ['DOCTYPE with entities', `${ENTITIES}<a/>`, refusal('xml-doctype', 1)],
    ['DOCTYPE in an element', '<a>\n<!DOCTYPE a></a>', refusal('xml-doctype', 2)],
    ['DOCTYPE behind the root', '<a/>\n\n<!DOCTYPE a>', refusal('xml-doctype', 3)],
  ])('does not let a parser see %s', (_what, input, answer) => {
    expect(readXmlText(input, 'RCC.14 §4.1')).toEqual(answer)
  })

  it.each([
    ['a name alone', '<!DOCTYPE a>\n<a/>', '\n<a/>'],
    ['a system identifier', '<!DOCTYPE a SYSTEM "http://example.com/a.dtd">\n<a/>', '\n<a/>'],
    ['a public identifier', `<!DOCTYPE a\n  PUBLIC '-//A//B'\n  "a.dtd" >\n<a/>`, '\n\n\n<a/>'],
    ['comments before it', '<!-- <!DOCTYPE a --><!DOCTYPE a><a/>', '<!-- <!DOCTYPE a --><a/>'],
    ['a > in an identifier', '<!DOCTYPE a SYSTEM "<>[]"><a/>', '<a/>'],
    [
      'a subset of processing instructions',
      '<!DOCTYPE a PUBLIC "b" "c"\n[<?oma-dm-ddf-ver supported-versions="1.2"?>\n]><a/>',
      '\n\n<a/>',
    ],
    ['an empty subset', '<!DOCTYPE a [ ]><a/>', '<a/>'],
  ])('strips, when told so, a DOCTYPE with %s, and keeps the lines', (_what, input, text) => {
    expect(readXmlText(input, 'RCC.14 §A.2', { doctype: 'strip' })).toEqual({ ok: true, text })
  })

  it.each([
    ['an internal subset', `${ENTITIES}<a/>`],
    ['an internal subset behind an identifier', '<!DOCTYPE a SYSTEM "a.dtd" [<!ENTITY b "c">]><a/>'],
    ['a second one behind it', '<!DOCTYPE a><!DOCTYPE b><a/>'],
    ['an element before it', '<a/><!DOCTYPE a>'],
    ['no end', '<!DOCTYPE a SYSTEM "a.dtd"'],
    ['a quote too few', '<!DOCTYPE a SYSTEM "a.dtd><a/>'],
    ['an entity behind a processing instruction', '<!DOCTYPE a [<?b?><!ENTITY c "d">]><a/>'],
    ['a processing instruction without end', '<!DOCTYPE a [<?b ]><a/>'],
  ])('refuses, although told to strip, a DOCTYPE with %s', (_what, input) => {
    expect(readXmlText(input, 'RCC.14 §4.1', { doctype: 'strip' })).toEqual(refusal('xml-doctype', 1))
  })

  it.each([
    ['bytes', (size: number) => new Uint8Array(size).fill(0x20)],
    ['characters of one byte', (size: number) => ' '.repeat(size)],
    ['characters of two bytes', (size: number) => 'ä'.repeat(size / 2) + ' '.repeat(size % 2)],
    ['characters of three bytes', (size: number) => '€'.repeat(size / 3) + ' '.repeat(size % 3)],
    ['characters of four bytes', (size: number) => '😀'.repeat(size / 4) + ' '.repeat(size % 4)],
  ])('takes 1 MiB of %s, and not a byte more', (_what, make) => {
    expect(readXmlText(make(XML_MAX_BYTES), 'RCC.14 §4.1')).toEqual({ ok: true, text: expect.any(String) })
    expect(readXmlText(make(XML_MAX_BYTES + 1), 'RCC.14 §4.1')).toEqual(refusal('xml-too-large'))
    expect(isWithinLimit(make(XML_MAX_BYTES + 1))).toBe(false)
  })

  it.each(['<!--', '<![CDATA[', '<?', '<!DOCTYPE a "', '<!DOCTYPE a SYSTEM "" ', '<!DOCTYPE'])(
    'reads a MiB of %j in linear time',
    (piece) => {
      const input = `${piece.repeat(Math.floor(XML_MAX_BYTES / piece.length) - 10)}<!DOCTYPE`
      expect(readXmlText(input, 'RCC.14 §4.1', { doctype: 'strip' }).ok).toBe(/^<(?:!--|!\[|\?)/.test(piece))
    },
  )

  it.each([undefined, null, 5, {}, new ArrayBuffer(4)])('takes %s for a mistake of the caller', (input) => {
    expect(() => readXmlText(input as never, 'RCC.14 §4.1')).toThrow(
      new TypeError('An XML document is a string or a Uint8Array'),
    )
  })

  it('takes any bytes and any text without throwing, and leaves no DOCTYPE as markup', () => {
    const pieces = fc.constantFrom(
      '<!DOCTYPE',
      '<!--',
      '-->',
      '<?',
      '?>',
      '<![CDATA[',
      ']]>',
      '<a>',
      '>',
      ' ',
      '\r',
      'a',
      '[',
    )
    const input = fc.oneof(
      fc.uint8Array(),
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(input, fc.constantFrom('refuse' as const, 'strip' as const), (given, doctype) => {
        const result = readXmlText(given, 'RCC.14 §4.1', { doctype })
        if (!result.ok) return result.issues.length === 1
        // What comes before the first element or DOCTYPE: comments, instructions and text.
        const markup =
          /^(?:[^<]|<(?!!--|\?|!\[CDATA\[|!DOCTYPE)|<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$))*/
        return (markup.exec(result.text)?.[0] ?? '') === result.text && !/\r/.test(result.text)
      }),
    )
  })
})

describe('lineOf', () => {
  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 3],
  ])('index %i is on line %i', (index, line) => {
    expect(lineOf('a\n\nb', index)).toBe(line)
  })
})
