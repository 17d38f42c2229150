import fc from 'fast-check'
import { ParseOption, XmlDocument } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { decodeAttributeValue, encodeAttributeValue, hasOnlyKnownReferences, RAW_AMPERSAND } from './xml-references.js'

describe('encodeAttributeValue', () => {
  it.each([
    ['plain text', "a b=c';#", "a b=c';#"],
    ['nothing', '', ''],
    ['markup', '<&>"', '&lt;&amp;&gt;&quot;'],
    ['a reference', '&amp;', '&amp;amp;'],
    ['white space that a parser would make a blank', '\t\n\r', '&#9;&#10;&#13;'],
    ['characters beyond ASCII', 'ä€😀\u007f\u0085\ufeff', 'ä€😀\u007f\u0085\ufeff'],
    ['NUL', '\0', undefined],
    ['a control character', 'a\x0b', undefined],
    ['the first half of a pair', 'a\ud83d', undefined],
    ['the second half of a pair', '\ude00a', undefined],
    ['U+FFFE', '\ufffe', undefined],
  ])('writes %s', (_what, value, encoded) => {
    expect(encodeAttributeValue(value)).toBe(encoded)
  })

  it('writes whatever XML can hold so that libxml2 and we read the same, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(fc.constantFrom(...'&<>"\'\t\n\r; #x9amp'), fc.string({ unit: 'binary' })) }),
        (value) => {
          const encoded = encodeAttributeValue(value)
          // XML 1.0 §2.2
          const allowed = [...value].every((one) =>
            /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u.test(one),
          )
          expect(encoded !== undefined).toBe(allowed)
          if (encoded === undefined) return
          expect(decodeAttributeValue(encoded)).toBe(value)
          const document = XmlDocument.fromString(`<a b="${encoded}"/>`, { option: ParseOption.XML_PARSE_NO_XXE })
          expect(document.root.attr('b')?.value).toBe(value)
          document.dispose()
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('RAW_AMPERSAND', () => {
  it.each([
    ['a', false],
    ['&amp;&lt;&gt;&quot;&apos;&#9;&#x1F;', false],
    ['&', true],
    ['a & b', true],
    ['&amp', true],
    ['&AMP;', true],
    ['&copy;', true],
    ['&#;', true],
    ['&#x;', true],
    ['&#xg;', true],
    ['&#12a;', true],
    ['&&amp;', true],
  ])('finds in %j: %s', (text, found) => {
    expect(RAW_AMPERSAND.test(text)).toBe(found)
    expect(hasOnlyKnownReferences(text)).toBe(!found && !text.includes('&#x1F;'))
  })
})
