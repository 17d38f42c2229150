import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Characteristic } from '../provisioning/provisioning-document.js'
import { parseProvisioningDocument } from '../provisioning/provisioning-document-validator.js'
import { type DdfInstance, type DdfValue, mapDdfToProvisioning } from './ddf-mapping.js'

const EXAMPLE = readFileSync(
  new URL('../../../specs/device-configuration/examples/ddf/example-mo.xml', import.meta.url),
)
const NAS = 'urn:oma:mo:ext-3gpp-nas-config:1.0'

/** Table 32 */
const EXAMPLE_VALUES = {
  Parameter1: '12',
  Node2: [
    { Parameter2: '35', Parameter3: ['8', '17'] },
    { Parameter2: '30', Parameter3: '1' },
  ],
  Node3: [{ Parameter4: ['22', '4', '66'] }],
}

/** Table 33 */
const EXAMPLE_RESULT: Characteristic = application('urn:foo:mo:bar:1.0', [
  characteristic(
    'Node1',
    { Parameter1: ['12'] },
    characteristic(
      'Node2',
      {},
      characteristic('NODE', { Parameter2: ['35'], Parameter3: ['8', '17'] }),
      characteristic('NODE', { Parameter2: ['30'], Parameter3: ['1'] }),
    ),
    characteristic('Node3', {}, characteristic('NODE', { Parameter4: ['22', '4', '66'] })),
  ),
])

function application(appId: string, characteristics: Characteristic[]): Characteristic {
  return { type: 'APPLICATION', parms: [{ name: 'AppID', value: appId }], characteristics }
}

function characteristic(
  type: string,
  parms: Record<string, string[]>,
  ...characteristics: Characteristic[]
): Characteristic {
  const pairs = Object.entries(parms).flatMap(([name, values]) => values.map((value) => ({ name, value })))
  return { type, parms: pairs, characteristics }
}

/** A node of a description, once unless said. */
function node(name: string, format: string, nodes = '', occurrence = '<One/>', ddfName = ''): string {
  const type =
    format === 'node' ? `<DFType><DDFName>${ddfName}</DDFName></DFType>` : '<DFType><MIME>text/plain</MIME></DFType>'
  const properties = `<DFFormat><${format}/></DFFormat><Occurrence>${occurrence}</Occurrence>${type}`
  return `<Node><NodeName>${name}</NodeName><DFProperties>${properties}</DFProperties>${nodes}</Node>`
}

/** A description whose root node holds the nodes. */
function ddf(nodes: string, name = 'Root', ddfName = 'urn:x', occurrence = '<One/>'): string {
  return `<MgmtTree><VerDTD>1.2</VerDTD>${node(name, 'node', nodes, occurrence, ddfName)}</MgmtTree>`
}

const leaf = (name: string, occurrence?: string) => node(name, 'chr', '', occurrence)

describe('mapDdfToProvisioning', () => {
  it('maps the example of Tables 31 and 32 to Table 33', () => {
    expect(mapDdfToProvisioning(EXAMPLE, EXAMPLE_VALUES)).toStrictEqual(EXAMPLE_RESULT)
    expect(mapDdfToProvisioning(EXAMPLE.toString(), EXAMPLE_VALUES)).toStrictEqual(EXAMPLE_RESULT)
  })

  it('gives what the example of a document with a managed object holds', () => {
    const document = parseProvisioningDocument(
      readFileSync('specs/device-configuration/examples/provisioning-document/managed-object.xml'),
    )
    expect(document.applications).toStrictEqual([mapDdfToProvisioning(EXAMPLE, EXAMPLE_VALUES)])
  })

  it('takes the run-time nodes under the empty name as well', () => {
    const { Node2, Node3 } = EXAMPLE_VALUES
    const values = { ...EXAMPLE_VALUES, Node2: { '': Node2 }, Node3: { '': Node3[0] as DdfInstance } }
    expect(mapDdfToProvisioning(EXAMPLE, values)).toStrictEqual(EXAMPLE_RESULT)
  })

  it('maps a management object with a run-time root, as Table 29 has it', () => {
    const service =
      leaf('Device_management_over_PS', '<ZeroOrOne/>') + leaf('Bearer_independent_protocol', '<ZeroOrOne/>')
    const lists = ['Exempted_service_list', 'Exempted_service_list_roaming'].map((name) =>
      node(name, 'node', service, '<ZeroOrOne/>'),
    )
    const dataOff = node('3GPP_PS_data_off', 'node', lists.join(''), '<ZeroOrOne/>')
    const list = { Device_management_over_PS: '0', Bearer_independent_protocol: '0' }
    const values = { '3GPP_PS_data_off': { Exempted_service_list: list, Exempted_service_list_roaming: list } }
    const parms = { Device_management_over_PS: ['0'], Bearer_independent_protocol: ['0'] }
    expect(mapDdfToProvisioning(ddf(dataOff, '', NAS), values)).toStrictEqual(
      application(NAS, [
        characteristic(
          'NODE',
          {},
          characteristic(
            '3GPP_PS_data_off',
            {},
            characteristic('Exempted_service_list', parms),
            characteristic('Exempted_service_list_roaming', parms),
          ),
        ),
      ]),
    )
  })

  it.each<[string, string, DdfInstance | DdfValue[], Characteristic[]]>([
    ['a leaf at the root', ddf(leaf('A')), { A: '' }, [characteristic('Root', { A: [''] })]],
    [
      'nothing for what is not given',
      ddf(leaf('A', '<ZeroOrMore/>') + node('B', 'node', '', '<ZeroOrOne/>')),
      {},
      [characteristic('Root', {})],
    ],
    ['nothing for an empty list', ddf(leaf('A', '<ZeroOrMore/>')), { A: [] }, [characteristic('Root', {})]],
    [
      'nested interior nodes',
      ddf(node('A', 'node', node('B', 'node', leaf('C')))),
      { A: { B: { C: '1' } } },
      [characteristic('Root', {}, characteristic('A', {}, characteristic('B', { C: ['1'] })))],
    ],
    [
      'an interior node that stands several times',
      ddf(node('A', 'node', leaf('B'), '<OneOrMore/>')),
      { A: [{ B: '1' }, { B: '2' }] },
      [characteristic('Root', {}, characteristic('A', { B: ['1'] }), characteristic('A', { B: ['2'] }))],
    ],
    [
      'named nodes and a run-time node side by side',
      ddf(node('A', 'node', leaf('B') + node('', 'node', leaf('C'), '<OneOrMore/>'))),
      { A: { B: '1', '': [{ C: '2' }, { C: '3' }] } },
      [
        characteristic(
          'Root',
          {},
          characteristic('A', { B: ['1'] }, characteristic('NODE', { C: ['2'] }), characteristic('NODE', { C: ['3'] })),
        ),
      ],
    ],
    [
      'a run-time node below a run-time node',
      ddf(node('A', 'node', node('', 'node', node('', 'node', leaf('B'), '<OneOrMore/>'), '<OneOrMore/>'))),
      { A: [{ '': [{ B: '1' }, { B: '2' }] }, [{ B: '3' }]] },
      [
        characteristic(
          'Root',
          {},
          characteristic(
            'A',
            {},
            characteristic('NODE', {}, characteristic('NODE', { B: ['1'] }), characteristic('NODE', { B: ['2'] })),
            characteristic('NODE', {}, characteristic('NODE', { B: ['3'] })),
          ),
        ),
      ],
    ],
    [
      'a root of which there are several',
      ddf(leaf('A'), '', 'urn:x', '<OneOrMore/>'),
      [{ A: '1' }, { A: '2' }],
      [characteristic('NODE', { A: ['1'] }), characteristic('NODE', { A: ['2'] })],
    ],
    [
      'up to N of a leaf',
      ddf(leaf('A', '<OneOrN>2</OneOrN>')),
      { A: ['1', '2'] },
      [characteristic('Root', { A: ['1', '2'] })],
    ],
    ['names without blanks', ddf(leaf(' A\n1 ')), { A1: '1' }, [characteristic('Root', { A1: ['1'] })]],
    [
      'names of the prototype chain',
      ddf(node('__proto__', 'node', leaf('constructor')) + leaf('toString', '<ZeroOrOne/>')),
      JSON.parse('{"__proto__":{"constructor":"1"}}'),
      [
        characteristic(
          'Root',
          {},
          { type: '__proto__', parms: [{ name: 'constructor', value: '1' }], characteristics: [] },
        ),
      ],
    ],
    [
      'a node without an Occurrence as one',
      ddf(leaf('A').replace('<Occurrence><One/></Occurrence>', '')),
      { A: '1' },
      [characteristic('Root', { A: ['1'] })],
    ],
  ])('maps %s', (_, description, values, characteristics) => {
    expect(mapDdfToProvisioning(description, values)).toStrictEqual(application('urn:x', characteristics))
  })

  it.each<[string, string, string, string]>([
    ['from the DDFName, without blanks around it', ddf('', 'Root', '\n urn:x '), '', 'urn:x'],
    ['from the DDFName before the option', ddf('', 'Root', 'urn:x'), 'urn:y', 'urn:x'],
    ['from the option where the DDFName is empty', ddf('', 'Root', ''), 'urn:y', 'urn:y'],
    [
      'from the option where there is no DDFName',
      ddf('', 'Root', '').replace('<DDFName></DDFName>', ''),
      'urn:y',
      'urn:y',
    ],
  ])('takes the Management Object Identifier %s', (_, description, managementObjectId, appId) => {
    const result = mapDdfToProvisioning(description, {}, { managementObjectId })
    expect(result).toStrictEqual(application(appId, [characteristic('Root', {})]))
  })

  it.each([undefined, '', '\0', 1])('refuses %j as the Management Object Identifier', (managementObjectId) => {
    const options = { managementObjectId: managementObjectId as string }
    const words = 'managementObjectId must be given where the DDFName of the root node is empty'
    expect(() => mapDdfToProvisioning(ddf('', 'Root', ''), {}, options)).toThrow(new TypeError(words))
  })

  const one = ddf(leaf('A') + leaf('B', '<ZeroOrOne/>') + leaf('C', '<ZeroOrN>2</ZeroOrN>'))
  const inner = ddf(
    node('A', 'node', node('', 'node', leaf('B'), '<OneOrMore/>')) +
      node('C/~', 'node', leaf('D'), '<OneOrN>2</OneOrN>'),
  )
  const list = { 'C/~': { D: '1' } }
  it.each<[string, string, unknown, string]>([
    ['a leaf that is missing', one, {}, 'values at /A must be given once'],
    ['a leaf that is undefined', one, { A: undefined }, 'values at /A must be given once'],
    ['one leaf too many', one, { A: ['1', '2'] }, 'values at /A must be given once'],
    ['one optional leaf too many', one, { A: '1', B: ['1', '2'] }, 'values at /B must be given at most once'],
    ['one leaf of N too many', one, { A: '1', C: ['1', '2', '3'] }, 'values at /C must be given at most 2 times'],
    [
      'a name that the description does not have',
      one,
      { A: '1', S3cret: '1' },
      'values must hold names of the description only',
    ],
    [
      'a name of the prototype chain',
      one,
      JSON.parse('{"A":"1","__proto__":"1"}'),
      'values must hold names of the description only',
    ],
    ['a value that is inherited', one, Object.create({ A: '1' }), 'values at /A must be given once'],
    ['no object', one, 'S3cret', 'values must be an object'],
    ['null', one, null, 'values must be an object'],
    ['nothing', one, undefined, 'values must be given once'],
    ['a list for a node without a run-time node', one, [{ A: '1' }], 'values must be an object'],
    ['an object for a leaf', one, { A: { S3cret: '1' } }, 'values at /A must be text that XML 1.0 can hold'],
    ['a number for a leaf', one, { A: 4711 }, 'values at /A must be text that XML 1.0 can hold'],
    ['a list with a hole', one, { A: '1', C: new Array(2) }, 'values at /C/0 must be text that XML 1.0 can hold'],
    ['no run-time node', inner, { ...list, A: [] }, 'values at /A must be given at least once'],
    ['no run-time node in an object', inner, { ...list, A: {} }, 'values at /A/ must be given at least once'],
    ['an interior node that is missing', inner, list, 'values at /A must be given once'],
    ['no object for a run-time node', inner, { ...list, A: ['S3cret'] }, 'values at /A/0 must be an object'],
    [
      'an unknown name in a run-time node',
      inner,
      { ...list, A: [{ B: '1' }, { B: '1', S3cret: '' }] },
      'values at /A/1 must hold names of the description only',
    ],
    [
      'an interior node too many',
      inner,
      { A: [{ B: '1' }], 'C/~': [{ D: '1' }, { D: '2' }, { D: '3' }] },
      'values at /C~1~0 must be given at least once and at most 2 times',
    ],
    [
      'a leaf of it that is missing',
      inner,
      { A: [{ B: '1' }], 'C/~': [{ D: '1' }, {}] },
      'values at /C~1~0/1/D must be given once',
    ],
  ])('refuses %s, naming the place and no value', (_, description, values, message) => {
    expect(() => mapDdfToProvisioning(description, values as DdfInstance)).toThrow(new TypeError(message))
  })

  const base64 = 'must be padded Base64'
  const int = 'must be a decimal integer of 32 bits, without leading zeros'
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['b64', base64, ['', 'YQ==', 'YWJj'], ['YQ', 'YQ=', 'Y Q==', 'YR==', '_-8=']],
    ['bin', base64, ['YWJj'], ['abcde']],
    ['bool', 'must be true or false', ['true', 'false'], ['TRUE', '1', '', 'true ']],
    ['chr', 'must be text that XML 1.0 can hold', ['', ' ', '<&>', '😀', '\n'], ['\0', '\u001f', '\ufffe', '\ud83d']],
    [
      'int',
      int,
      ['0', '-1', '2147483647', '-2147483648'],
      ['', '-', '+1', '01', '-0', '1.0', '1e3', ' 1', '1\n', '2147483648', '-2147483649', '0x1', '٣'],
    ],
    ['null', 'must be the empty text', [''], [' ', 'null']],
    ['xml', 'must be text that XML 1.0 can hold', ['<a/>'], ['\0']],
    [
      'date',
      'must be a date, e.g. 2025-12-31 or 20251231',
      ['2025-12-31', '20251231'],
      ['2025-13-01', '2025-1231', '31.12.2025', '2025-00-01', '2025-01-32'],
    ],
    [
      'time',
      'must be a time of day, with a date before it or not, e.g. 23:59:59',
      ['23:59:59', '235959Z', '2025-12-31T00:00:00Z'],
      ['24:00:00', '23:59', '23:5959', '23:60:00'],
    ],
    [
      'float',
      'must be a decimal number',
      ['1', '-1.5', '.5', '1.', '1e-7', 'INF', '-INF', 'NaN'],
      ['', '.', '1,5', 'Infinity', '0x1', '1e'],
    ],
  ])('takes of a leaf of format %s texts of it alone: it %s', (format, message, right, wrong) => {
    const description = ddf(node('A', format))
    for (const value of right) {
      const result = mapDdfToProvisioning(description, { A: value })
      expect(result).toStrictEqual(application('urn:x', [characteristic('Root', { A: [value] })]))
    }
    for (const value of wrong) {
      const map = () => mapDdfToProvisioning(description, { A: value })
      expect(map, JSON.stringify(value)).toThrow(new TypeError(`values at /A ${message}`))
    }
  })

  it('maps 200,000 values of one leaf', () => {
    const A = Array.from({ length: 200_000 }, (_, index) => `${index}`)
    const result = mapDdfToProvisioning(ddf(leaf('A', '<ZeroOrMore/>')), { A })
    expect(result).toEqual(application('urn:x', [characteristic('Root', { A })]))
  })

  it('makes of any values a characteristic with names of the description, or refuses them', () => {
    const names = [
      'Parameter1',
      'Parameter2',
      'Parameter3',
      'Parameter4',
      'Node2',
      'Node3',
      '',
      '__proto__',
      'constructor',
      'AppID',
    ]
    const { values } = fc.letrec<{ values: unknown; instance: unknown }>((tie) => ({
      values: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom('1', '-7', 'x'),
        fc.array(tie('values'), { maxLength: 3 }),
        tie('instance'),
      ),
      instance: fc
        .uniqueArray(fc.tuple(fc.constantFrom(...names), tie('values')), { selector: ([name]) => name, maxLength: 4 })
        .map((members) =>
          JSON.parse(`{${members.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join()}}`),
        ),
    }))
    // Half of them are right but for one place at most.
    const near = fc
      .tuple(fc.constantFrom('Parameter1', 'Node2', 'Node3', 'x'), values)
      .map(([name, value]) => ({ ...EXAMPLE_VALUES, [name]: value }))
    const types = ['APPLICATION', 'Node1', 'Node2', 'Node3', 'NODE']
    const check = ({ type, parms, characteristics }: Characteristic): void => {
      expect(types).toContain(type)
      for (const { name, value } of parms) {
        expect(name).toMatch(/^(AppID|Parameter[1-4])$/)
        expect(value).toMatch(name === 'AppID' ? /^urn:foo:mo:bar:1\.0$/ : /^-?\d+$/)
      }
      for (const one of characteristics) check(one)
    }
    let mapped = 0
    fc.assert(
      fc.property(fc.oneof(values, near), (given) => {
        try {
          check(mapDdfToProvisioning(EXAMPLE, given as DdfInstance))
          mapped += 1
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError)
          expect((error as Error).message).toMatch(/^values( at \S*)? must /)
        }
      }),
      { numRuns: 1000, seed: 14 },
    )
    expect(mapped).toBeGreaterThan(20)
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
