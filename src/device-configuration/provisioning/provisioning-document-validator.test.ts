import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../../errors/contract-error.js'
import { buildProvisioningDocument } from './provisioning-document-builder.js'
import { parseProvisioningDocument, validateProvisioningDocument } from './provisioning-document-validator.js'

const EXAMPLES = 'specs/device-configuration/examples/provisioning-document'
const examples = readdirSync(EXAMPLES).map((name) => readFileSync(join(EXAMPLES, name), 'utf8'))
const VERS =
  '<characteristic type="VERS"><parm name="version" value="1"/><parm name="validity" value="86400"/></characteristic>'
const document = (...parts: string[]) => `<wap-provisioningdoc version="1.1">${parts.join('')}</wap-provisioningdoc>`

/** Codes, pointers and lines of what is found. */
function found(xml: string, options = {}) {
  const result = validateProvisioningDocument(xml, options)
  const list = result.ok ? result.warnings : result.issues
  return (list ?? []).map(({ code, pointer, line }) => [code, pointer, line])
}

describe('validateProvisioningDocument', () => {
  it('gives what RCC.14 defines as members, and keeps what services bring in its order', () => {
    const xml = readFileSync(join(EXAMPLES, 'new-configuration.xml'))
    expect(validateProvisioningDocument(xml, { origin: 'default' })).toEqual({
      ok: true,
      value: {
        vers: { version: 20260219, validity: 2592000 },
        token: { token: 'c2FtcGxlLXRva2VuLTAwMQ' },
        accessControl: {
          default: { appIds: ['ap2002', 'urn:oma:mo:ext-3gpp-nas-config:1.0'] },
          servers: [
            {
              fqdn: 'config.messaging.example.com',
              appIds: ['ap2001', 'urn:example:mo:chat:1.0'],
              idProvider: false,
            },
            { fqdn: 'config.voice.example.net', appIds: ['ap2003'], idProvider: false },
          ],
        },
        user: { msisdn: '491701234567' },
        applications: [
          {
            type: 'APPLICATION',
            parms: [
              { name: 'AppID', value: 'ap2002' },
              { name: 'Name', value: 'Calls and messages' },
              { name: 'PublicUserIdentity', value: 'sip:+491701234567@ims.example.com' },
            ],
            characteristics: [
              {
                type: 'SERVICES',
                parms: [
                  { name: 'ChatAuth', value: '1' },
                  { name: 'FileTransferAuth', value: '1' },
                ],
                characteristics: [{ type: 'Ext', parms: [], characteristics: [] }],
              },
            ],
          },
        ],
      },
    })
  })

  it.each([
    [
      'a step with an SMS',
      'mo-sms',
      {
        moConfiguration: {
          smsMessageContent: "Verifying your number for your operator's services 7Qk2vXn9Rb4LzT1c",
          destinationPhoneNumber: '+491709876543',
          smsVisible: true,
          smsWaitIntervalMs: 30000,
        },
        applications: [],
      },
    ],
    ['a policy', 'sms-port-zero', { policy: { smsPort: 0 }, applications: [] }],
    [
      'a user message',
      'user-message',
      expect.objectContaining({
        msg: {
          title: 'Welcome',
          message:
            'Your operator has switched on new services. Terms & conditions: https://example.com/terms?lang=en&v=2',
          acceptButton: true,
          rejectButton: true,
        },
      }),
    ],
    [
      'a version that is taken back',
      'reset-until-user-action',
      expect.objectContaining({ vers: { version: -2, validity: -2 } }),
    ],
    [
      'the server that says who the user is',
      'reset',
      expect.objectContaining({
        accessControl: expect.objectContaining({
          servers: [expect.objectContaining({ idProvider: false }), expect.objectContaining({ idProvider: true })],
        }),
      }),
    ],
  ])('reads %s', (_what, name, value) => {
    expect(parseProvisioningDocument(readFileSync(join(EXAMPLES, `${name}.xml`)))).toEqual(value)
  })

  it('keeps what services bring within the characteristics of RCC.14', () => {
    const xml = document(
      VERS.replace(
        '</ch',
        '<parm name="hint" value="1"/><characteristic type="X"><parm name="y"/></characteristic></ch',
      ),
    )
    expect(parseProvisioningDocument(xml)).toEqual({
      vers: {
        version: 1,
        validity: 86400,
        extensions: {
          parms: [{ name: 'hint', value: '1' }],
          characteristics: [{ type: 'X', parms: [{ name: 'y' }], characteristics: [] }],
        },
      },
      applications: [],
    })
  })

  it.each([
    ['user-ignored', { origin: 'default' }, 'user'],
    ['access-control-origin', { origin: 'additional' }, 'accessControl'],
    ['policy-port-ignored', {}, 'policy'],
  ] as const)('leaves out what %s is about', (code, options, member) => {
    const parts = {
      user: document(
        VERS,
        '<characteristic type="ACCESS-CONTROL"><characteristic type="DEFAULT"/><characteristic type="SERVER"><parm name="fqdn" value="a.example"/><parm name="app-id" value="b"/><parm name="id-provider" value="1"/></characteristic></characteristic>',
        '<characteristic type="USER"><parm name="msisdn" value="491701234567"/></characteristic>',
      ),
      accessControl: document(
        VERS,
        '<characteristic type="ACCESS-CONTROL"><characteristic type="DEFAULT"/><characteristic type="SERVER"><parm name="fqdn" value="a.example"/><parm name="app-id" value="b"/></characteristic></characteristic>',
      ),
      policy: document('<characteristic type="POLICY"><parm name="SMS_port" value="5"/></characteristic>'),
    }
    const result = validateProvisioningDocument(parts[member], options)
    expect(result).toEqual({ ok: true, value: expect.anything(), warnings: [expect.objectContaining({ code })] })
    expect(result.ok && member in result.value).toBe(false)
    expect(validateProvisioningDocument(parts[member])).toEqual(
      member === 'policy' ? result : { ok: true, value: expect.objectContaining({ [member]: expect.anything() }) },
    )
  })

  it.each([
    [
      'a characteristic by its position',
      document(`\n${VERS}\n<characteristic type="APPLICATION"/>\n${VERS}`),
      ['characteristic-twice', '/wap-provisioningdoc/characteristic[3]', 4],
    ],
    [
      'a parameter by its position',
      document(
        VERS,
        '\n<characteristic type="USER">\n<parm name="x"/><parm name="msisdn" value="+1"/></characteristic>',
      ),
      ['msisdn-value', '/wap-provisioningdoc/characteristic[2]/parm[2]', 3],
    ],
    [
      'the place of a parameter that is missing',
      document(VERS, '\n<characteristic type="USER">\n</characteristic>'),
      ['parm-missing', '/wap-provisioningdoc/characteristic[2]/parm[@name="msisdn"]', 2],
    ],
    [
      'the place of a characteristic that is missing',
      document('<characteristic type="APPLICATION"/>'),
      ['vers-missing', '/wap-provisioningdoc/characteristic[@type="VERS"]', 1],
    ],
    [
      'the parameter of a rule between parts',
      document(VERS.replace('86400', '-1')),
      ['validity-positive', '/wap-provisioningdoc/characteristic[1]/parm[2]', 1],
    ],
    [
      'the second of two servers',
      document(
        VERS,
        '<characteristic type="ACCESS-CONTROL"><characteristic type="DEFAULT"/>',
        '<characteristic type="SERVER"><parm name="fqdn" value="a.example"/><parm name="app-id" value="b"/></characteristic>\n'.repeat(
          2,
        ),
        '</characteristic>',
      ),
      ['fqdn-twice', '/wap-provisioningdoc/characteristic[2]/characteristic[3]/parm[1]', 2],
    ],
    [
      'an application',
      document(VERS.replace('"1"', '"0"').replace('86400', '0'), '<characteristic type="A"/>'),
      ['configuration-taken-back', '/wap-provisioningdoc/characteristic[2]', 1],
    ],
    [
      'a parameter that must not be there',
      document(
        VERS,
        '<characteristic type="TOKEN"><parm name="token" value="a"/><parm name="validity" value="1"/></characteristic>',
      ),
      ['token-validity', '/wap-provisioningdoc/characteristic[2]/parm[2]', 1],
    ],
    [
      'an element that the schema refuses',
      document(VERS, '\n<parm name="a"/>'),
      ['xsd-element', '/wap-provisioningdoc/parm[1]', 2],
    ],
    ['the line of what is no XML', document(VERS, '\n\n<'), ['xml-well-formed', '/', 3]],
  ])('points at %s', (_what, xml, issue) => {
    expect(found(xml)).toEqual([issue])
  })

  it('finds every fault of the rules at once', () => {
    const xml = document(
      '<characteristic type="USER"><parm name="msisdn" value="+1"/></characteristic>',
      VERS.replace('"1"', '"x"'),
      '<characteristic type="POLICY"/>',
    )
    expect(found(xml).map(([code]) => code)).toEqual([
      'msisdn-value',
      'characteristic-order',
      'version-value',
      'parm-missing',
      'policy-with-vers',
    ])
  })

  it('finds each characteristic that stands behind one that follows it in the data model', () => {
    const user = '<characteristic type="USER"><parm name="msisdn" value="491701234567"/></characteristic>'
    const token = '<characteristic type="TOKEN"><parm name="token" value="a"/></characteristic>'
    expect(found(document(user, VERS, token))).toEqual([
      ['characteristic-order', '/wap-provisioningdoc/characteristic[2]', 1],
      ['characteristic-order', '/wap-provisioningdoc/characteristic[3]', 1],
    ])
  })

  it('finds a hundred faults, and a hundred warnings, and no more', () => {
    const parts = '<characteristic type="vers"/>'.repeat(150)
    const tolerant = validateProvisioningDocument(document(parts), { mode: 'tolerant' })
    expect(tolerant.ok || tolerant.issues.length).toBe(100)
    expect(tolerant.warnings).toHaveLength(100)
  })

  it('names the line of each raw ampersand that it reads', () => {
    const xml = document(
      VERS,
      '\n<characteristic type="A">\n<parm name="b" value="c&d"/>\n<parm name="e&f"/></characteristic>',
    )
    expect(found(xml, { mode: 'tolerant' })).toEqual([
      ['xml-reference', '/', 3],
      ['xml-reference', '/', 4],
    ])
    expect(parseProvisioningDocument(xml, { mode: 'tolerant' }).applications[0]?.parms).toEqual([
      { name: 'b', value: 'c&d' },
      { name: 'e&f' },
    ])
  })

  it('does not grow a document beyond the limit by repairing it', () => {
    const xml = document(VERS, `<characteristic type="${'&'.repeat(500_000)}"/>`)
    expect(found(xml, { mode: 'tolerant' })).toEqual([['xml-too-large', '/', undefined]])
  })

  it.each([
    ['a MiB and a byte', document(VERS, ' '.repeat(1_048_576)), 'xml-too-large'],
    ['50,001 elements', document('<parm/>'.repeat(50_000)), 'xml-elements'],
    ['10,001 elements', document(VERS, '<characteristic type=""/>'.repeat(9_997)), 'xsd-nodes'],
    [
      'faults in 9,000 elements',
      document(VERS, `<characteristic type="a">${'<parm/>'.repeat(9_000)}</characteristic>`),
      'xsd-attribute-missing',
    ],
    [
      '10^5 attributes',
      document(`<characteristic ${Array.from({ length: 90_000 }, (_, n) => `a${n}=""`).join(' ')}/>`),
      'xml-attributes',
    ],
    [
      'nested entities',
      '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><a>&c;</a>',
      'xml-doctype',
    ],
    ['parameter entities', '<!DOCTYPE a [<!ENTITY % b SYSTEM "http://example.com/b"> %b;]><a/>', 'xml-doctype'],
  ])('refuses %s', (_what, xml, code) => {
    for (const mode of ['strict', 'tolerant'] as const) {
      const codes = new Set(found(xml, { mode }).map(([given]) => given))
      expect([...codes]).toEqual([code])
    }
  })

  it('tells nothing of what a document holds, whatever its fault', () => {
    const secret = '491701234567'
    const xml =
      examples
        .find((text) => text.includes('ACCESS-CONTROL') && text.includes('TOKEN'))
        ?.replaceAll(/value="[^"]*"/g, `value="+${secret}"`) ?? ''
    for (const text of [
      xml,
      xml.replaceAll('name="', `name="${secret}`),
      xml.replaceAll('type="', `type="${secret}`),
      xml.replaceAll('parm', `p${secret}`),
      xml.replaceAll('value=', `v${secret}=`),
      `${xml}${secret}`,
      xml.replace('<', `<!DOCTYPE ${secret}><`),
    ]) {
      for (const mode of ['strict', 'tolerant'] as const) {
        const error = caught(() => parseProvisioningDocument(text, { mode, origin: 'default' }))
        expect(error).toBeInstanceOf(ContractError)
        expect(inspect(error, { depth: 9 }) + JSON.stringify(error) + String(error)).not.toContain(secret)
      }
    }
  })

  it('throws nothing, and makes no member of a prototype, whatever the text', () => {
    const options = fc.record({
      mode: fc.constantFrom('strict' as const, 'tolerant' as const),
      origin: fc.constantFrom('default' as const, 'additional' as const),
      idProvider: fc.boolean(),
    })
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array())
    fc.assert(
      fc.property(text, options, (xml, how) => {
        const result = validateProvisioningDocument(xml, how)
        return !result.ok && result.issues.length > 0
      }),
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('throws nothing but the promised error for a mutated document, and builds what it reads', () => {
    const piece = fc.constantFrom(
      '',
      '<',
      '>',
      '"',
      '&',
      '/',
      ' ',
      '-',
      '0',
      '1',
      'VERS',
      'POLICY',
      'app-id',
      '<parm name="version" value="2"/>',
      '<!--',
      '&#x85;',
      '&#10;',
    )
    const mutation = fc.tuple(fc.nat(), fc.nat({ max: 60 }), piece)
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.array(mutation, { maxLength: 2 }), (example, mutations) => {
        const xml = mutations.reduce((text, [at, cut, junk]) => {
          const index = at % (text.length + 1)
          return text.slice(0, index) + junk + text.slice(index + cut)
        }, example)
        const result = validateProvisioningDocument(xml)
        if (!result.ok) {
          const error = caught(() => parseProvisioningDocument(xml)) as ContractError
          expect([error.code, error.source, error.message]).toEqual([
            'DC_PROVISIONING_DOCUMENT',
            'RCC.14 §4',
            'The configuration document is not what RCC.14 asks for',
          ])
          expect(error.issues).toEqual(result.issues)
        } else if (result.warnings === undefined) {
          const built = buildProvisioningDocument(result.value)
          expect(validateProvisioningDocument(built)).toEqual(result)
          expect(buildProvisioningDocument(parseProvisioningDocument(built))).toBe(built)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

function caught(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  throw new Error('Nothing was thrown')
}
