import fc from 'fast-check'
import { diag, XmlDocument } from 'libxml2-wasm'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { XML_READER_FAULTS } from './element-reader.js'
import { compileXsd, XSD_FAULTS, XSD_MAX_NODES } from './xsd-schema.js'

/** A schema with something of everything that the faults are about. */
const XSD = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="list">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="item" maxOccurs="unbounded">
          <xs:complexType>
            <xs:attribute name="id" type="xs:integer" use="required"/>
            <xs:attribute name="kind" type="kind"/>
            <xs:attribute name="key" type="xs:string"/>
          </xs:complexType>
        </xs:element>
        <xs:element name="sum" type="xs:integer" minOccurs="0"/>
        <xs:element name="code" minOccurs="0">
          <xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="3"/></xs:restriction></xs:simpleType>
        </xs:element>
      </xs:sequence>
    </xs:complexType>
    <xs:unique name="keys"><xs:selector xpath="item"/><xs:field xpath="@key"/></xs:unique>
  </xs:element>
  <xs:simpleType name="kind">
    <xs:restriction base="xs:string"><xs:enumeration value="a"/><xs:enumeration value="b"/></xs:restriction>
  </xs:simpleType>
</xs:schema>`
/** What grows the heap of libxml2. The types of Node do not tell of it. */
const MEMORY = (globalThis as unknown as { WebAssembly: { Memory: { prototype: { grow(pages: number): number } } } })
  .WebAssembly.Memory.prototype
const SECRET = '491701234567'

const check = compileXsd(XSD)
const fault = (code: keyof typeof XSD_FAULTS, pointer: string, line = 1) => {
  return { pointer, code, message: XSD_FAULTS[code], line }
}

afterEach(() => {
  vi.restoreAllMocks()
  diag.configure({ enabled: false })
})

describe('compileXsd', () => {
  it.each([
    ['the least', '<list><item id="1"/></list>'],
    ['everything', '<list>\n<item id="1" kind="b"/><item id="2"/><!-- --><sum>3</sum><code>abc</code></list>'],
    ['an encoding that the text no longer has', '<?xml version="1.0" encoding="UTF-16"?><list><item id="1"/></list>'],
  ])('finds no fault in %s', (_what, text) => {
    expect(check(text)).toEqual([])
  })

  it.each([
    ['another root', `<_${SECRET}/>`, fault('xsd-root', '/*')],
    ['a root of another namespace', '<x:list xmlns:x="urn:x"/>', fault('xsd-root', '/list')],
    ['an element of another name', `<list><item id="1"/><_${SECRET}/></list>`, fault('xsd-element', '/list/*')],
    ['an element elsewhere', '<list>\n<sum>1</sum></list>', fault('xsd-element', '/list/sum[1]', 2)],
    ['an element in an empty one', '<list><item id="1"><sum/></item></list>', fault('xsd-element', '/list/item[1]')],
    ['no element', '<list/>', fault('xsd-element-missing', '/list')],
    [
      'an attribute of another name',
      `<list><item id="1"/><item id="2" _${SECRET}="1"/></list>`,
      fault('xsd-attribute', '/list/item[2]'),
    ],
    ['no attribute', '<list>\n\n<item/></list>', fault('xsd-attribute-missing', '/list/item[1]/@id', 3)],
    ['text', `<list>${SECRET}<item id="1"/></list>`, fault('xsd-text', '/list')],
    ['text in an empty element', `<list><item id="1">${SECRET}</item></list>`, fault('xsd-text', '/list/item[1]')],
    ['an attribute of another type', `<list><item id="x${SECRET}"/></list>`, fault('xsd-value', '/list/item[1]/@id')],
    [
      'an attribute that is not one of a few',
      `<list><item id="1" kind="${SECRET}"/></list>`,
      fault('xsd-value', '/list/item[1]/@kind'),
    ],
    ['text of another type', `<list><item id="1"/><sum>x${SECRET}</sum></list>`, fault('xsd-value', '/list/sum[1]')],
    ['text that is too long', `<list><item id="1"/><code>${SECRET}</code></list>`, fault('xsd-value', '/list/code[1]')],
    [
      'a value that comes twice',
      `<list><item id="1" key="${SECRET}"/><item id="2" key="${SECRET}"/></list>`,
      fault('xsd-other', '/list/item[2]'),
    ],
    [
      'a value that is worded like another fault',
      `<list><item id="1" kind="x': This element is not expected"/></list>`,
      fault('xsd-value', '/list/item[1]/@kind'),
    ],
  ])('finds %s, and does not tell what it found', (_what, text, issue) => {
    const issues = check(text)
    expect(issues).toEqual([issue])
    expect(JSON.stringify(issues)).not.toContain(SECRET)
  })

  it('finds each fault, the first hundred of them', () => {
    expect(check('<list><item/><item id="a"/><item id="1" x="1"/></list>').map(({ code }) => code)).toEqual([
      'xsd-attribute-missing',
      'xsd-value',
      'xsd-attribute',
    ])
    expect(check(`<list>${'<item/>'.repeat(300)}</list>`)).toHaveLength(100)
  })

  it.each([
    ['nothing', '', 1],
    ['a tag that does not end', `<list>\n<item id="${SECRET}"`, 2],
    ['an entity that is not declared', `<list>\n\n<item id="&_${SECRET};"/></list>`, 3],
  ])('finds that %s is not well-formed, and does not tell what it found', (_what, text, line) => {
    const message = XML_READER_FAULTS['xml-well-formed']
    expect(check(text)).toEqual([{ pointer: '/', code: 'xml-well-formed', message, line }])
  })

  it.each([
    ['elements', '<item id="1"/>'],
    ['comments', '<!---->'],
    ['instructions', '<?a?>'],
  ])('holds no document with more than 10,000 %s against the schema', (_what, node) => {
    const text = (count: number) => `<list>${node.repeat(count - 1)}</list>`
    expect(check(text(XSD_MAX_NODES)).map(({ code }) => code)).not.toContain('xsd-nodes')
    expect(check(text(XSD_MAX_NODES + 1))).toEqual([
      {
        pointer: '/',
        code: 'xsd-nodes',
        message: 'must not have more than 10000 elements, comments and processing instructions',
      },
    ])
  })

  it.each([
    ['a schema that is no XML', '<xs:schema'],
    ['XML that is no schema', '<list/>'],
    ['a schema that refers to what is not there', XSD.replace('type="kind"', 'type="other"')],
    [
      'a schema that imports a file',
      XSD.replace('<xs:element name="list">', '<xs:include schemaLocation="/etc/hostname"/>$&'),
    ],
  ])('takes %s for a mistake of the caller, at the first document', (_what, xsd) => {
    diag.configure({ enabled: true })
    const validate = compileXsd(xsd)
    expect(() => validate('<list/>')).toThrow(new TypeError('The XML Schema cannot be compiled'))
    expect(diag.report()).toEqual({})
  })

  it('loads no schema that a document names', () => {
    const instance = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    const hinted = `<list ${instance} xsi:noNamespaceSchemaLocation="file:///etc/hostname"><item id="1"/></list>`
    expect(check(hinted)).toEqual([])
  })

  it('takes any text without throwing', () => {
    const piece = fc.constantFrom(
      '<list>',
      '</list>',
      '<item',
      ' id="1"',
      '/>',
      '>',
      '<sum>',
      '1',
      '</sum>',
      '&amp;',
      ' xmlns="a"',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((list) => list.join('')),
    )
    fc.assert(fc.property(text, (given) => Array.isArray(check(given))))
  })
})

describe('memory', () => {
  /** Documents of every outcome: valid, invalid, not well-formed. */
  const texts = [
    '<list><item id="1" kind="b"/><sum>1</sum></list>',
    `<list><item/><sum>${SECRET}</sum></list>`,
    '<list><item',
  ]

  it('is given back by 100,000 documents: no object stays, and the heap does not grow', () => {
    for (const text of texts) check(text)
    diag.configure({ enabled: true })
    const grow = vi.spyOn(MEMORY, 'grow')
    for (let index = 0; index < 100_000; index += 1) check(texts[index % texts.length] ?? '')
    expect(diag.report()).toEqual({})
    expect(grow).not.toHaveBeenCalled()
  })

  it('would be seen to grow, and to be held', () => {
    diag.configure({ enabled: true })
    const grow = vi.spyOn(MEMORY, 'grow')
    const held = Array.from({ length: 20_000 }, () => XmlDocument.fromString(`<a b="${'c'.repeat(1000)}"/>`))
    expect(grow).toHaveBeenCalled()
    expect(Object.keys(diag.report())).toEqual(['XmlDocument'])
    for (const document of held) document.dispose()
  })
})
