import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../../errors/contract-error.js'
import { parseDdf } from './ddf-tree.js'

const SOURCE = 'RCC.14 §A.2'
const EXAMPLE = readFileSync(
  new URL('../../../specs/device-configuration/examples/ddf/example-mo.xml', import.meta.url),
  'utf8',
)

const FORMAT = '<DFFormat><node/></DFFormat>'
const node = (properties: string, nodes = '', name = '<NodeName>A</NodeName>') =>
  `\n<Node>${name}<DFProperties>${properties}</DFProperties>${nodes}</Node>`
const tree = (nodes: string) => `<MgmtTree>${nodes}</MgmtTree>`
const root = (nodes: string) => tree(node(FORMAT, nodes))
const leaf = (name: string) => node('<DFFormat><chr/></DFFormat>', '', name)
const occurrence = (content: string) => root(node(`${FORMAT}<Occurrence>${content}</Occurrence>`))

describe('parseDdf', () => {
  it('reads the names, formats and occurrences of the example, and its identifier', () => {
    const once = { min: 1, max: 1 }
    const parameter = (number: number, min: number, max: number) => {
      return { name: `Parameter${number}`, format: 'int', occurrence: { min, max }, children: [] }
    }
    const runTime = (max: number, children: unknown[]) => ({
      name: '',
      format: 'node',
      occurrence: { min: 1, max },
      children,
    })
    const interior = (name: string, children: unknown[]) => ({ name, format: 'node', occurrence: once, children })
    expect(parseDdf(EXAMPLE)).toStrictEqual({
      managementObjectId: 'urn:foo:mo:bar:1.0',
      root: interior('Node1', [
        parameter(1, 0, 1),
        interior('Node2', [
          runTime(Number.POSITIVE_INFINITY, [parameter(2, 1, 1), parameter(3, 0, Number.POSITIVE_INFINITY)]),
        ]),
        interior('Node3', [runTime(1, [parameter(4, 0, Number.POSITIVE_INFINITY)])]),
      ]),
    })
  })

  it.each([
    ['<One/>', 1, 1],
    ['<ZeroOrOne/>', 0, 1],
    ['<ZeroOrMore/>', 0, Number.POSITIVE_INFINITY],
    ['<OneOrMore/>', 1, Number.POSITIVE_INFINITY],
    ['<ZeroOrN>7</ZeroOrN>', 0, 7],
    ['<OneOrN> 12 </OneOrN>', 1, 12],
  ])('reads the occurrence %s', (content, min, max) => {
    expect(parseDdf(occurrence(content)).root.children).toMatchObject([{ occurrence: { min, max } }])
  })

  it.each<[string, string, string, string, number, string]>([
    ['another root element', '<Node/>', 'ddf-tree', '/', 1, 'must be a MgmtTree without a namespace'],
    ['another namespace', '<MgmtTree xmlns="urn:x"/>', 'ddf-tree', '/', 1, 'must be a MgmtTree without a namespace'],
    ['no node', tree(''), 'ddf-root-node', '/MgmtTree', 1, 'must hold one Node, which is an interior one'],
    [
      'two root nodes',
      tree(node(FORMAT) + node(FORMAT)),
      'ddf-root-node',
      '/MgmtTree',
      1,
      'must hold one Node, which is an interior one',
    ],
    [
      'a leaf as the root node',
      tree(leaf('<NodeName>A</NodeName>')),
      'ddf-root-node',
      '/MgmtTree',
      1,
      'must hold one Node, which is an interior one',
    ],
    [
      'no NodeName',
      root(node(FORMAT, '', '')),
      'ddf-node-name',
      '/MgmtTree/Node[1]/Node[1]',
      3,
      'must hold one NodeName',
    ],
    [
      'the nodeName of Table 30',
      root(leaf('<nodeName>A</nodeName>')),
      'ddf-node-name',
      '/MgmtTree/Node[1]/Node[1]',
      3,
      'must hold one NodeName',
    ],
    [
      'two NodeNames',
      root(node(FORMAT, '', '<NodeName>A</NodeName><NodeName>B</NodeName>')),
      'ddf-node-name',
      '/MgmtTree/Node[1]/Node[1]',
      3,
      'must hold one NodeName',
    ],
    [
      'no DFProperties',
      tree('\n<Node><NodeName/></Node>'),
      'ddf-properties',
      '/MgmtTree/Node[1]',
      2,
      'must hold one DFProperties',
    ],
    [
      'no DFFormat',
      tree(node('')),
      'ddf-format',
      '/MgmtTree/Node[1]',
      2,
      'must hold one DFFormat with one format of the Device Description Framework',
    ],
    [
      'an empty DFFormat',
      root(node('<DFFormat/>')),
      'ddf-format',
      '/MgmtTree/Node[1]/Node[1]',
      3,
      'must hold one DFFormat with one format of the Device Description Framework',
    ],
    [
      'two formats',
      root(node('<DFFormat><int/><chr/></DFFormat>')),
      'ddf-format',
      '/MgmtTree/Node[1]/Node[1]',
      3,
      'must hold one DFFormat with one format of the Device Description Framework',
    ],
    [
      'an unknown format',
      root(node('<DFFormat><constructor/></DFFormat>')),
      'ddf-format',
      '/MgmtTree/Node[1]/Node[1]',
      3,
      'must hold one DFFormat with one format of the Device Description Framework',
    ],
    ...[
      '',
      '<Two/>',
      '<__proto__/>',
      '<One/><One/>',
      '<ZeroOrN/>',
      '<OneOrN>0</OneOrN>',
      '<OneOrN>-1</OneOrN>',
      '<ZeroOrN>1e3</ZeroOrN>',
    ].map((content): [string, string, string, string, number, string] => [
      `the occurrence '${content}'`,
      occurrence(content),
      'ddf-occurrence',
      '/MgmtTree/Node[1]/Node[1]',
      3,
      'must hold one Occurrence at most, with one occurrence of the Device Description Framework',
    ]),
    [
      'a leaf without a name',
      root(leaf('<NodeName> </NodeName>')),
      'ddf-leaf-name',
      '/MgmtTree/Node[1]/Node[1]',
      3,
      'must have a name, as a leaf',
    ],
    [
      'a node below a leaf',
      root(node('<DFFormat><chr/></DFFormat>', node(FORMAT))),
      'ddf-leaf-nodes',
      '/MgmtTree/Node[1]/Node[1]',
      3,
      'must hold no Node, as a leaf',
    ],
    [
      'two nodes of one name',
      root(node(FORMAT) + leaf('<NodeName> A</NodeName>')),
      'ddf-name-unique',
      '/MgmtTree/Node[1]/Node[2]',
      4,
      'must have a name that no node beside it has',
    ],
    [
      'two run-time nodes',
      root(node(FORMAT, '', '<NodeName/>') + node(FORMAT, '', '<NodeName/>')),
      'ddf-name-unique',
      '/MgmtTree/Node[1]/Node[2]',
      4,
      'must have a name that no node beside it has',
    ],
    [
      'what is not well-formed, as Table 31',
      tree('\n</DFProperties>'),
      'xml-well-formed',
      '/',
      2,
      'must be well-formed XML 1.0',
    ],
    [
      'nodes 65 deep',
      tree('<Node>'.repeat(64) + '</Node>'.repeat(64)),
      'xml-depth',
      '/',
      1,
      'must not nest elements deeper than 64',
    ],
  ])('refuses %s, naming the line', (_, xml, code, pointer, line, message) => {
    expect(errorOf(xml)).toMatchObject({
      code: 'DC_DDF',
      message: 'The device description is not one that can be mapped to a provisioning document',
      source: SOURCE,
      issues: [{ pointer, code, message, source: SOURCE, line }],
    })
    expect(errorOf(xml)?.issues).toHaveLength(1)
  })

  it('names every fault', () => {
    const issues = errorOf(root(node('') + leaf('<NodeName/>') + leaf('')))?.issues
    expect(issues?.map(({ code, line }) => [code, line])).toEqual([
      ['ddf-format', 3],
      ['ddf-leaf-name', 4],
      ['ddf-node-name', 5],
      ['ddf-name-unique', 5],
    ])
  })

  it('passes over a document type without an internal subset, and loads nothing', () => {
    const doctype = '<!DOCTYPE MgmtTree SYSTEM "http://127.0.0.1:9/dm_ddf.dtd">'
    expect(parseDdf(`${doctype}${root('')}`).root.name).toBe('A')
  })

  it.each([
    ['an internal subset', '<!DOCTYPE MgmtTree [<!ENTITY e SYSTEM "file:///etc/passwd">]>'],
    ['nested entities', '<!DOCTYPE MgmtTree [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>'],
    ['two document types', '<!DOCTYPE MgmtTree SYSTEM "x"><!DOCTYPE MgmtTree SYSTEM "x">'],
  ])('refuses %s', (_, doctype) => {
    expect(errorOf(`${doctype}${root('')}`)).toMatchObject({ code: 'DC_DDF', issues: [{ code: 'xml-doctype' }] })
  })

  it('names in the error nothing of the description', () => {
    const error = errorOf(root(node('<DFFormat><S3cret/></DFFormat>', '', '<NodeName>S3cret</NodeName>')))
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain('S3cret')
  })

  it('throws nothing but DC_DDF at any text, bytes or changed description', () => {
    const changed = fc
      .tuple(
        fc.nat(EXAMPLE.length),
        fc.nat(200),
        fc.constantFrom('', '<', '>', '</Node>', '<Node>', '<!--', 'One', ' '),
      )
      .map(([at, length, text]) => EXAMPLE.slice(0, at) + text + EXAMPLE.slice(at + length))
    const description = fc.constantFrom(
      '<Node>',
      '</Node>',
      '<NodeName/>',
      '<DFProperties>',
      '</DFProperties>',
      '<DFFormat>',
      '<node/>',
      '</DFFormat>',
    )
    const built = fc.array(description, { maxLength: 20 }).map((parts) => tree(parts.join('')))
    fc.assert(
      fc.property(fc.oneof(changed, built, fc.string({ unit: 'binary' }), fc.uint8Array()), (input) => {
        try {
          expect(parseDdf(input).root.format).toBe('node')
        } catch (error) {
          expect(error).toBeInstanceOf(ContractError)
          expect(error).toMatchObject({ code: 'DC_DDF' })
          expect((error as ContractError).issues).not.toEqual([])
        }
      }),
      { numRuns: 500 },
    )
  })
})

function errorOf(xml: string): ContractError | undefined {
  try {
    parseDdf(xml)
  } catch (error) {
    if (error instanceof ContractError) return error
  }
  return undefined
}
