import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repairAmpersands } from './provisioning-ampersands.js'

describe('repairAmpersands', () => {
  it.each([
    ['none', '<a b="c"/>', '<a b="c"/>', []],
    [
      'references',
      '<a b="&amp;&lt;&gt;&quot;&apos;&#38;&#x26;"/>',
      '<a b="&amp;&lt;&gt;&quot;&apos;&#38;&#x26;"/>',
      [],
    ],
    ['a link', '<a b="?c=1&d=2"/>', '<a b="?c=1&amp;d=2"/>', [10]],
    ['a link beside references', '&amp;&#x26;&b', '&amp;&#x26;&amp;b', [11]],
    ['an entity that is not of XML', '&copy;', '&amp;copy;', [0]],
    ['an entity without a semicolon', '&amp', '&amp;amp', [0]],
    ['several in a row', '&&&amp;&', '&amp;&amp;&amp;&amp;', [0, 1, 7]],
    ['a comment', '<!-- & --><a b="&"/>', '<!-- & --><a b="&amp;"/>', [16]],
    ['a CDATA section', '<![CDATA[&]]>&', '<![CDATA[&]]>&amp;', [13]],
    ['an instruction', '<?a &?>&', '<?a &?>&amp;', [7]],
    ['a comment that does not end', '&<!-- &', '&amp;<!-- &', [0]],
  ])('repairs what is raw in: %s', (_what, text, repaired, places) => {
    expect(repairAmpersands(text)).toEqual({ text: repaired, repaired: places })
  })

  it('names a hundred places, and repairs the others as well', () => {
    const { text, repaired } = repairAmpersands('&'.repeat(1000))
    expect([text, repaired.length]).toEqual(['&amp;'.repeat(1000), 100])
  })

  it('changes nothing the second time, whatever the text', () => {
    const piece = fc.constantFrom('&', 'amp;', '#', 'x26;', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', 'a', '\n')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { text } = repairAmpersands(pieces.join(''))
        expect(repairAmpersands(text)).toEqual({ text, repaired: [] })
      }),
    )
  })

  it.each(['<!--', '<?', '<![CDATA[', '&', '&#1', '&#x'])('comes to an end with a MiB of %j', (piece) => {
    const text = piece.repeat(Math.floor(2 ** 20 / piece.length))
    expect(repairAmpersands(`${text}&`).text.length).toBeGreaterThan(text.length)
  })
})
