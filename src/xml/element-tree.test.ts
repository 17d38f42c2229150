import fc from 'fast-check'
import { diag } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { readElementTree, type TreeElement } from './element-tree.js'
import { readXmlText } from './xml-text.js'

const SOURCE = 'RCC.14 §4.1'

/** An element as the tree has it, with nothing in it unless said. */
function element(name: string, line: number, parts: Partial<TreeElement> = {}): TreeElement {
  return { name, namespace: '', attributes: [], children: [], text: '', line, ...parts }
}

describe('readElementTree', () => {
  it.each<[string, string, TreeElement]>([
    ['one element', '<a/>', element('a', 1)],
    [
      'the lines of elements',
      '<?xml version="1.0"?>\n<a>\n\n<b/></a>',
      element('a', 2, { children: [element('b', 4)], text: '\n\n' }),
    ],
    ['lines up to 65,535', `${'\n'.repeat(70_000)}<a/>`, element('a', 65_535)],
    [
      'references and CDATA as text',
      '<a>&lt;&#65;&#x42;<![CDATA[<&>]]>&amp;</a>',
      element('a', 1, { text: '<AB<&>&' }),
    ],
    ['text without comments and instructions', '<a>1<!-- 2 -->3<?x 4?><?y?>5</a>', element('a', 1, { text: '135' })],
    [
      'what stands between instructions',
      '<a><?x?><b/><?x?>1<?y?></a>',
      element('a', 1, { children: [element('b', 1)], text: '1' }),
    ],
    [
      'text without that of children',
      '<a>1<b>2</b>3</a>',
      element('a', 1, { children: [element('b', 1, { text: '2' })], text: '13' }),
    ],
    ['an instruction before the root', '<?x?><!-- --><a/><?y?>', element('a', 1)],
    [
      'namespaces, those of attributes too',
      '<p:a xmlns:p="urn:p" xmlns="urn:d" p:x="1" x="2"><b xml:lang="de"/></p:a>',
      element('a', 1, {
        namespace: 'urn:p',
        attributes: [
          { name: 'x', namespace: 'urn:p', value: '1' },
          { name: 'x', namespace: '', value: '2' },
        ],
        children: [
          element('b', 1, {
            namespace: 'urn:d',
            attributes: [{ name: 'lang', namespace: 'http://www.w3.org/XML/1998/namespace', value: 'de' }],
          }),
        ],
      }),
    ],
    [
      'attribute values after normalisation',
      '<a x="1\n2&#10;3" xml:id="1"/>',
      element('a', 2, {
        attributes: [
          { name: 'x', namespace: '', value: '1 2\n3' },
          { name: 'id', namespace: 'http://www.w3.org/XML/1998/namespace', value: '1' },
        ],
      }),
    ],
    [
      'names of the prototype chain',
      '<__proto__><constructor/></__proto__>',
      element('__proto__', 1, { children: [element('constructor', 1)] }),
    ],
  ])('reads %s', (_, text, root) => {
    expect(readElementTree(text, SOURCE)).toStrictEqual({ ok: true, root })
  })

  const nested = (depth: number) => '<a>\n'.repeat(depth) + '</a>'.repeat(depth)
  const attributes = (count: number) => Array.from({ length: count }, (_, index) => `a${index}="1"`).join(' ')

  it.each<[string, string]>([
    ['64 elements deep', nested(64)],
    ['50,000 elements', `<a>${'<b/>'.repeat(49_999)}</a>`],
    ['16 attributes', `<a ${attributes(16)}/>`],
    ['1,000 instructions', `<a>${'<?x?>'.repeat(1000)}</a>`],
    ['100,000 comments', `<a>${'<!---->1'.repeat(100_000)}</a>`],
    ['US-ASCII', '<?xml version="1.0" encoding="US-ASCII"?><a/>'],
    ['20,000 namespaces', `<a ${attributes(20_000).replaceAll('a', 'xmlns:a')}/>`],
  ])('takes %s', (_, text) => {
    expect(readElementTree(text, SOURCE)).toMatchObject({ ok: true })
  })

  const malformed = 'must be well-formed XML 1.0'
  it.each<[string, string, string, number, string]>([
    ['65 elements deep', nested(65), 'xml-depth', 65, 'must not nest elements deeper than 64'],
    [
      '50,001 elements',
      `<a>\n${'<b/>'.repeat(50_000)}</a>`,
      'xml-elements',
      2,
      'must not have more than 50000 elements',
    ],
    [
      '17 attributes',
      `\n<a ${attributes(17)}/>`,
      'xml-attributes',
      2,
      'must not have more than 16 attributes at one element',
    ],
    [
      '100,000 attributes',
      `<a ${attributes(100_000)}/>`,
      'xml-attributes',
      1,
      'must not have more than 16 attributes at one element',
    ],
    [
      '1,001 instructions',
      `<a>${'<?x?>'.repeat(1001)}</a>`,
      'xml-instructions',
      1,
      'must not have more than 1000 processing instructions',
    ],
    ['300 elements deep', nested(300), 'xml-well-formed', 257, malformed],
    ['no element', '', 'xml-well-formed', 1, malformed],
    ['no markup', 'a', 'xml-well-formed', 1, malformed],
    ['two roots', '<a/>\n<b/>', 'xml-well-formed', 2, malformed],
    ['an end tag that is missing', '<a>\n<b>\n</a>', 'xml-well-formed', 3, malformed],
    ['an attribute twice', '<a x="1" x="2"/>', 'xml-well-formed', 1, malformed],
    [
      'an attribute twice by its namespace',
      '<a xmlns:p="u" xmlns:q="u" p:x="1" q:x="2"/>',
      'xml-well-formed',
      1,
      malformed,
    ],
    ['a prefix without a namespace', '<p:a/>', 'xml-well-formed', 1, malformed],
    ['an entity that is not one of XML', '<a>&secret;</a>', 'xml-well-formed', 1, malformed],
    ['a raw ampersand', '<a>1 & 2</a>', 'xml-well-formed', 1, malformed],
    ['a CDATA section that does not end', '<a><![CDATA[secret</a>', 'xml-well-formed', 1, malformed],
    ['two hyphens in a comment', '<a><!-- -- --></a>', 'xml-well-formed', 1, malformed],
  ])('refuses %s, naming the line alone', (_, text, code, line, message) => {
    const issues = [{ pointer: '/', code, message, source: SOURCE, line }]
    expect(readElementTree(text, SOURCE)).toStrictEqual({ ok: false, issues })
  })

  it.each(['<a><b/>1<?x?></a>', '<a', nested(65)])('leaves nothing behind of %s', (text) => {
    diag.configure({ enabled: true })
    try {
      for (let time = 0; time < 100; time++) readElementTree(text, SOURCE)
      expect(diag.report()).toEqual({})
    } finally {
      diag.configure({ enabled: false })
    }
  })

  it('throws nothing at whatever passes the door', () => {
    const markup = fc.constantFrom(
      '<a>',
      '</a>',
      '<a/>',
      '<p:a xmlns:p="u">',
      '</p:a>',
      '<?x?>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&lt;',
      '&',
      ' x="1"',
      '"',
    )
    const texts = fc
      .array(fc.oneof(markup, fc.string({ unit: 'binary' })), { maxLength: 12 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        const door = readXmlText(text, SOURCE)
        fc.pre(door.ok)
        const result = readElementTree(door.text, SOURCE)
        if (!result.ok) expect(result.issues).toHaveLength(1)
      }),
      { numRuns: 2000 },
    )
  })
})
