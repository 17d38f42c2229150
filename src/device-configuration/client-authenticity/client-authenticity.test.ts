import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../../errors/contract-error.js'
import { ELEMENT_TREE_FAULTS } from '../../xml/element-tree.js'
import { XML_TEXT_FAULTS } from '../../xml/xml-text.js'
import { XSD_FAULTS } from '../../xml/xsd-schema.js'
import {
  buildClientAuthenticityRequest,
  type ClientAuthenticityRequest,
  formNameOfResult,
  idOfResultFormName,
  parseClientAuthenticityRequest,
  validateClientAuthenticityRequest,
} from './client-authenticity.js'
import { CLIENT_AUTHENTICITY_RULES } from './client-authenticity-rules.js'

const SPECS = fileURLToPath(new URL('../../../specs/device-configuration/', import.meta.url))
const NAMESPACE = 'urn:gsm:params:xml:ns:cfg:clientauth:req'
const VAPID = 'BKg2qpIy910JB3XdRXxkDkEFS64LUfFUEa-gM7CWE1aZyuGml4jJJTq8J9XQVxPiBWhssHDpK_OB8SI9i0iX2fA'
const NONCE = 'BbQjNTuX3qC-JQr3wlHsmIdPMlzdreTc'

/** Code → what its rule asks for. */
const MESSAGES: Readonly<Record<string, string>> = {
  ...XML_TEXT_FAULTS,
  ...ELEMENT_TREE_FAULTS,
  ...XSD_FAULTS,
  ...Object.fromEntries(CLIENT_AUTHENTICITY_RULES.map(({ id, message }) => [id, message])),
}
/** Faults of documents that are too big for a file, and one that no document can have: the schema asks for no element. */
const NOT_IN_FIXTURES = ['xml-too-large', 'xml-elements', 'xsd-nodes', 'xsd-element-missing']

const request = (content: string) =>
  `<client-authenticity-request xmlns="${NAMESPACE}">${content}</client-authenticity-request>`

function filesIn(folder: string): [string, Uint8Array][] {
  const path = `${SPECS}${folder}/client-authenticity-request/`
  return readdirSync(path).map((name) => [name, readFileSync(`${path}${name}`)])
}

describe('validateClientAuthenticityRequest', () => {
  it('reads the example with one method', () => {
    const [, bytes] = filesIn('examples').find(([name]) => name === 'one-method.xml') ?? []
    expect(bytes && validateClientAuthenticityRequest(bytes)).toStrictEqual({
      ok: true,
      value: {
        methods: [
          {
            name: 'org.example.attestation',
            id: '1',
            params: [{ name: 'challenge', value: 'q2v5s3Xb1cWm0TtYzR8LkA' }],
          },
        ],
      },
    })
  })

  it('reads the example with several methods, a nonce and a VAPID key', () => {
    const [, bytes] = filesIn('examples').find(([name]) => name === 'several-methods.xml') ?? []
    expect(bytes && validateClientAuthenticityRequest(bytes)).toStrictEqual({
      ok: true,
      value: {
        methods: [
          {
            name: 'org.example.attestation',
            id: '4711',
            params: [
              { name: 'challenge', value: 'q2v5s3Xb1cWm0TtYzR8LkA' },
              { name: 'audience', value: 'config.rcs.mnc001.mcc001.pub.3gppnetwork.org' },
            ],
          },
          { name: 'org.example.signature', id: '4712', params: [] },
        ],
        nonce: NONCE,
        vapid: VAPID,
      },
    })
  })

  it.each([...filesIn('examples'), ...filesIn('fixtures/pass')])('accepts %s', (_, bytes) => {
    expect(validateClientAuthenticityRequest(bytes)).toMatchObject({ ok: true })
  })

  it.each(filesIn('fixtures/fail'))('finds in %s that fault alone, with its line', (name, bytes) => {
    const [code = ''] = /^[a-z0-9-]+(?=(?:~[a-z0-9]+(?:-[a-z0-9]+)*)?\.xml$)/.exec(name) ?? []
    const result = validateClientAuthenticityRequest(bytes)
    const issue = {
      code,
      message: MESSAGES[code],
      pointer: expect.stringMatching(/^\//),
      source: expect.stringMatching(/^RCC\.14 §/),
    }
    expect(result).toMatchObject({ ok: false, issues: [issue] })
    const lines = result.ok ? [] : result.issues.map(({ line }) => line)
    // Bytes that are not UTF-8 have no lines.
    expect(lines).toEqual([name === 'xml-encoding~not-utf8.xml' ? undefined : expect.any(Number)])
  })

  it('has a failing fixture for each fault', () => {
    const broken = filesIn('fixtures/fail').map(([name]) => name.replace(/(~[^.]*)?\.xml$/, ''))
    const faults = Object.keys(MESSAGES).filter((code) => !NOT_IN_FIXTURES.includes(code))
    expect([...new Set(broken)].sort()).toEqual(faults.sort())
  })

  it.each<[string, string, string]>([
    ['a document of more than 1 MiB', request(`<nonce>${'a'.repeat(1024 * 1024)}</nonce>`), 'xml-too-large'],
    ['50,001 elements', request('<e/>'.repeat(50_000)), 'xml-elements'],
    ['10,001 nodes', request('<!---->'.repeat(10_000)), 'xsd-nodes'],
    [
      'an external entity',
      `<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>${request('<nonce>&e;</nonce>')}`,
      'xml-doctype',
    ],
    [
      'nested entities',
      `<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${request('<nonce>&b;</nonce>')}`,
      'xml-doctype',
    ],
    [
      '100,000 attributes',
      request(`<method ${Array.from({ length: 100_000 }, (_, n) => `a${n}=""`).join(' ')}/>`),
      'xml-attributes',
    ],
    ['no document', '', 'xml-well-formed'],
    ['a request in UTF-16', request('').replaceAll(/./g, '$&\0'), 'xml-character'],
    ['half of a surrogate pair', request('<nonce>\ud800</nonce>'), 'xml-character'],
  ])('refuses %s', (_, xml, code) => {
    const issues = [expect.objectContaining({ code, message: MESSAGES[code] })]
    expect(validateClientAuthenticityRequest(xml)).toEqual({ ok: false, issues })
  })

  it.each<[string, string]>([
    ['xml-well-formed', request('<nonce>S3cret')],
    ['xsd-root', '<S3cret/>'],
    ['xsd-element', request('<S3cret/>')],
    ['xsd-attribute', request('<method name="m" id="1" S3cret="S3cret"/>')],
    ['xsd-text', request('S3cret')],
    ['xsd-value', request('<method name="S3cret" id="S3cret"/>')],
    ['method-id-unique', request('<method name="S3cret" id="4711"/><method name="S3cret" id="4711"/>')],
    ['param-name-unique', request('<method name="m" id="4711"><param name="S3cret"/><param name="S3cret"/></method>')],
    ['nonce-length', request('<nonce>S3cret</nonce>')],
    ['vapid-key', request('<vapid>S3cret</vapid>')],
  ])('names in the error of %s nothing of the request', (code, xml) => {
    const error = thrownBy(() => parseClientAuthenticityRequest(xml))
    expect(error).toMatchObject({ issues: [{ code }] })
    for (const shown of [String(error), inspect(error, { depth: 9 }), JSON.stringify(error)]) {
      expect(shown).not.toMatch(/S3cret|4711/)
    }
  })

  it.each([undefined, null, 1, {}, new ArrayBuffer(1)])('takes text and bytes alone: not %j', (xml) => {
    const words = 'An XML document is a string or a Uint8Array'
    expect(() => validateClientAuthenticityRequest(xml as string)).toThrow(new TypeError(words))
  })

  it('throws nothing, whatever text or bytes it is given', () => {
    const inputs = fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array(), fc.string({ unit: 'binary' }).map(request))
    fc.assert(
      fc.property(inputs, (xml) => {
        const result = validateClientAuthenticityRequest(xml)
        if (!result.ok) expect(result.issues).not.toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})

describe('parseClientAuthenticityRequest', () => {
  it('throws the faults of a request that is not valid', () => {
    const error = thrownBy(() => parseClientAuthenticityRequest(request('\n<nonce/>')))
    expect(error).toMatchObject({
      code: 'DC_CLIENT_AUTHENTICITY_REQUEST',
      message: 'The client authenticity request is not what RCC.14 asks for',
      source: 'RCC.14 §2.11',
      contract: 'device-configuration',
      issues: [
        {
          pointer: '/client-authenticity-request/nonce',
          code: 'nonce-length',
          message: 'must have at least 20 bytes besides white space, as text with 128 bits of randomness has',
          source: 'RCC.14 §2.11',
          line: 2,
        },
      ],
    })
  })

  it.each<[string, string, Partial<ClientAuthenticityRequest>]>([
    [
      'an id beyond all numbers',
      '<method name="m" id="340282366920938463463374607431768211456"/>',
      { methods: [{ name: 'm', id: '340282366920938463463374607431768211456', params: [] }] },
    ],
    ['the spelling of an id', '<method name="m" id="\n+007\t"/>', { methods: [{ name: 'm', id: '+007', params: [] }] }],
    [
      'white space of a value',
      '<method name="m" id="1"><param name=" n ">\n v\t</param></method>',
      { methods: [{ name: 'm', id: '1', params: [{ name: ' n ', value: '\n v\t' }] }] },
    ],
    ['a nonce of other characters', `<nonce>${'ü'.repeat(10)}</nonce>`, { nonce: 'ü'.repeat(10) }],
    ['nothing of elements of other namespaces', '<nonce xmlns="urn:x">x</nonce>', {}],
    [
      'nothing of attributes of other namespaces',
      '<method xmlns:x="urn:x" x:name="n" name="m" id="1" x:id="2"/>',
      { methods: [{ name: 'm', id: '1', params: [] }] },
    ],
    [
      'an empty value',
      '<method name="m" id="1"><param name="n"/></method>',
      { methods: [{ name: 'm', id: '1', params: [{ name: 'n', value: '' }] }] },
    ],
  ])('keeps %s', (_, content, parts) => {
    expect(parseClientAuthenticityRequest(request(content))).toStrictEqual({ methods: [], ...parts })
  })
})

describe('buildClientAuthenticityRequest', () => {
  it('writes what Table 17 asks for', () => {
    const methods = [{ name: 'm', id: '1', params: [{ name: 'n', value: 'v' }] }]
    const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    const content = `<method name="m" id="1"><param name="n">v</param></method><nonce>${NONCE}</nonce><vapid>${VAPID}</vapid>`
    expect(buildClientAuthenticityRequest({ methods, nonce: NONCE, vapid: VAPID })).toBe(`${head}${request(content)}\n`)
  })

  it.each(
    [...filesIn('examples'), ...filesIn('fixtures/pass')].filter(
      ([name]) => name !== 'id-with-plus-zeros-and-blanks.xml',
    ),
  )('writes %s so that it is read as the same request', (_, bytes) => {
    const value = parseClientAuthenticityRequest(bytes)
    expect(parseClientAuthenticityRequest(buildClientAuthenticityRequest(value))).toStrictEqual(value)
  })

  const noText = 'must hold text of characters that XML 1.0 allows'
  const noId = 'must have an id that is a decimal integer, without plus and leading zeros'
  const method = (parts: object) => ({ methods: [{ name: 'm', id: '1', params: [], ...parts }] })
  it.each<[string, unknown, string]>([
    ['an id with a plus', method({ id: '+1' }), `/method[1] ${noId}`],
    ['an id with leading zeros', method({ id: '01' }), `/method[1] ${noId}`],
    ['an id of minus nothing', method({ id: '-0' }), `/method[1] ${noId}`],
    ['an id with a line end', method({ id: '1\n' }), `/method[1] ${noId}`],
    ['an id that would be markup', method({ id: '1"><' }), `/method[1] ${noId}`],
    ['an id that is a number', method({ id: 1 }), `/method[1] ${noId}`],
    [
      'a method without a name',
      method({ name: '' }),
      '/method[1] must have the well-known name of the method, which is not empty',
    ],
    ['a name with a control character', method({ name: '\u0001' }), `/method[1] ${noText}`],
    [
      'a value with half of a pair',
      method({ params: [{ name: 'n', value: '\udc00' }] }),
      `/method[1]/param[1] ${noText}`,
    ],
    ['a value that is a number', method({ params: [{ name: 'n', value: 1 }] }), `/method[1]/param[1] ${noText}`],
    [
      'two params of one name',
      method({
        params: [
          { name: 'n', value: '1' },
          { name: 'n', value: '2' },
        ],
      }),
      '/method[1]/param[2] must have a name that no other parameter of the method has',
    ],
    [
      'two methods of one id',
      { methods: [...method({}).methods, ...method({}).methods] },
      '/method[2] must have an id whose number no other method of the request has',
    ],
    [
      'a short nonce',
      { methods: [], nonce: 'S3cret' },
      '/nonce must have at least 20 bytes besides white space, as text with 128 bits of randomness has',
    ],
    ['a nonce that is a number', { methods: [], nonce: 1 }, `/nonce ${noText}`],
    [
      'a VAPID key in hexadecimal',
      { methods: [], vapid: '04'.repeat(65) },
      '/vapid must be an uncompressed P-256 point in base64url without padding',
    ],
  ])('refuses %s', (_, value, words) => {
    const build = () => buildClientAuthenticityRequest(value as ClientAuthenticityRequest)
    expect(build).toThrow(new TypeError(`/client-authenticity-request${words}`))
  })

  it('writes whatever XML can hold so that it is read as the same request', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(...'&<>"\'\t\n\r ]', ']]>', '\u0085', '\u2028', '\ufffd'), xmlCharacters()),
    })
    const name = text.filter((one) => one !== '')
    const params = fc.uniqueArray(fc.record({ name, value: text }), { selector: ({ name }) => name, maxLength: 4 })
    const methods = fc.uniqueArray(fc.record({ name, id: fc.bigInt().map(String), params }), {
      selector: ({ id }) => id,
      maxLength: 4,
    })
    const nonce = text.map((one) => `${one}${NONCE}`)
    const requests = fc.record({ methods, nonce, vapid: fc.constant(VAPID) }, { requiredKeys: ['methods'] })
    fc.assert(
      fc.property(requests, (value) => {
        const xml = buildClientAuthenticityRequest(value)
        const read = parseClientAuthenticityRequest(xml)
        expect(read).toEqual(value)
        expect(buildClientAuthenticityRequest(read)).toBe(xml)
      }),
    )
  })
})

describe('formNameOfResult', () => {
  it.each([
    ['1', 'client_authenticity_result_1'],
    ['-1', 'client_authenticity_result_-1'],
    ['+007', 'client_authenticity_result_+007'],
    ['340282366920938463463374607431768211456', 'client_authenticity_result_340282366920938463463374607431768211456'],
  ])('names the part for %s, and is read back', (id, formName) => {
    expect(formNameOfResult(id)).toBe(formName)
    expect(idOfResultFormName(formName)).toBe(id)
  })

  it.each(['', ' 1', '1\r\n', '1"', '1.0', '٣', '--1', 1 as unknown as string])('refuses %j', (id) => {
    expect(() => formNameOfResult(id)).toThrow(new TypeError('The id of a method is an integer'))
  })

  it.each([
    '',
    'as_temp_token',
    'client_authenticity_result_',
    'client_authenticity_result_x',
    'client_authenticity_result_1\n',
    'client_authenticity_result_1 ',
    'Client_authenticity_result_1',
    ' client_authenticity_result_1',
  ])('does not read %j back', (formName) => {
    expect(idOfResultFormName(formName)).toBeUndefined()
  })
})

/** Every character that XML 1.0 allows. */
function xmlCharacters(): fc.Arbitrary<string> {
  const ranges = [
    fc.integer({ min: 0x20, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0xfffd }),
    fc.integer({ min: 0x10000, max: 0x10ffff }),
  ]
  return fc.oneof(...ranges).map((code) => String.fromCodePoint(code))
}

function thrownBy(act: () => unknown): ContractError {
  try {
    act()
  } catch (error) {
    if (error instanceof ContractError) return error
  }
  throw new Error('It threw no ContractError')
}
