import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Characteristic, ProvisioningDocument } from './provisioning-document.js'
import { buildProvisioningDocument } from './provisioning-document-builder.js'
import { validateProvisioningDocument } from './provisioning-document-validator.js'

const VERS = { version: 1, validity: 86400 }
const SERVER = { fqdn: 'config.example.com', appIds: ['ap2001'], idProvider: false }
const ACCESS = { default: { appIds: [] }, servers: [SERVER] }
const MSG = { title: 'Welcome', message: 'New services', acceptButton: true, rejectButton: false }
const MO = {
  smsMessageContent: 'Verifying 7Qk2vXn9',
  destinationPhoneNumber: '+491709876543',
  smsVisible: false,
  smsWaitIntervalMs: 0,
}
const APPLICATION: Characteristic = {
  type: 'APPLICATION',
  parms: [{ name: 'AppID', value: 'ap2002' }],
  characteristics: [],
}
const own = (parms: Characteristic['parms'], characteristics: Characteristic['characteristics'] = []) => ({
  extensions: { parms, characteristics },
})

describe('buildProvisioningDocument', () => {
  it('writes each part in the order of the data model, whatever the order of the members', () => {
    expect(
      buildProvisioningDocument({
        applications: [APPLICATION],
        msg: MSG,
        user: { msisdn: '491701234567', ...own([{ name: 'sip_uri', value: 'sip:a@example.com' }, { name: 'x' }]) },
        accessControl: {
          servers: [SERVER, { fqdn: 'b.example', appIds: ['c', 'd'], idProvider: true }],
          default: { appIds: ['e'] },
          ...own([], [{ type: 'X', parms: [], characteristics: [APPLICATION] }]),
        },
        token: { token: 'f' },
        vers: VERS,
      }),
    ).toBe(`<?xml version="1.0"?>
<wap-provisioningdoc version="1.1">
  <characteristic type="VERS">
    <parm name="version" value="1"/>
    <parm name="validity" value="86400"/>
  </characteristic>
  <characteristic type="TOKEN">
    <parm name="token" value="f"/>
  </characteristic>
  <characteristic type="ACCESS-CONTROL">
    <characteristic type="DEFAULT">
      <parm name="app-id" value="e"/>
    </characteristic>
    <characteristic type="SERVER">
      <parm name="fqdn" value="config.example.com"/>
      <parm name="app-id" value="ap2001"/>
    </characteristic>
    <characteristic type="SERVER">
      <parm name="fqdn" value="b.example"/>
      <parm name="app-id" value="c"/>
      <parm name="app-id" value="d"/>
      <parm name="id-provider" value="1"/>
    </characteristic>
    <characteristic type="X">
      <characteristic type="APPLICATION">
        <parm name="AppID" value="ap2002"/>
      </characteristic>
    </characteristic>
  </characteristic>
  <characteristic type="USER">
    <parm name="msisdn" value="491701234567"/>
    <parm name="sip_uri" value="sip:a@example.com"/>
    <parm name="x"/>
  </characteristic>
  <characteristic type="MSG">
    <parm name="title" value="Welcome"/>
    <parm name="message" value="New services"/>
    <parm name="Accept_btn" value="1"/>
    <parm name="Reject_btn" value="0"/>
  </characteristic>
  <characteristic type="APPLICATION">
    <parm name="AppID" value="ap2002"/>
  </characteristic>
</wap-provisioningdoc>
`)
  })

  it('escapes what a parser would read as something else', () => {
    const name = `<a & "b">\t\r\n'`
    const xml = buildProvisioningDocument({
      vers: VERS,
      applications: [{ type: name, parms: [{ name, value: name }], characteristics: [] }],
    })
    const escaped = `&lt;a &amp; &quot;b&quot;&gt;&#9;&#13;&#10;'`
    expect(xml).toContain(`<characteristic type="${escaped}">\n    <parm name="${escaped}" value="${escaped}"/>`)
  })

  it.each<[string, Partial<ProvisioningDocument>, string]>([
    [
      'nothing',
      {},
      'document/VERS must be present in a document that is no step of the authentication (RCC.14 §4.2, vers-missing)',
    ],
    [
      'a version with a fraction',
      { vers: { version: 1.5, validity: 1 } },
      'document/VERS/version must be a positive integer, 0, -1 or -2, in digits without leading zeros (RCC.14 §4.2, version-value)',
    ],
    ['a version of -3', { vers: { version: -3, validity: -3 } }, 'document/VERS/version must be a positive'],
    [
      'a version that is no number',
      { vers: { version: Number.NaN, validity: 1 } },
      'document/VERS/version must be a positive',
    ],
    [
      'a version beyond safe integers',
      { vers: { version: 2 ** 53, validity: 1 } },
      'document/VERS/version must be a positive',
    ],
    [
      'a version with an exponent',
      { vers: { version: 1e21, validity: 1 } },
      'document/VERS/version must be a positive',
    ],
    [
      'a validity of 0',
      { vers: { version: 1, validity: 0 } },
      'document/VERS/validity must be positive when the version is positive (RCC.14 §4.2, validity-positive)',
    ],
    [
      'another validity than -1',
      { vers: { version: -1, validity: 60 } },
      'document/VERS/validity must be the same as the version',
    ],
    [
      'services in a version of 0',
      { vers: { version: 0, validity: 0 }, applications: [APPLICATION] },
      'document/applications[0] must not stand in a document whose version is not positive (RCC.14 §2.1, configuration-taken-back)',
    ],
    [
      'an empty token',
      { vers: VERS, token: { token: '' } },
      'document/TOKEN/token must have a value that is not empty (RCC.14 §4.2, parm-empty)',
    ],
    [
      'a validity of the token',
      { vers: VERS, token: { token: 'a', ...own([{ name: 'validity', value: '1' }]) } },
      'document/TOKEN/validity must not have a validity in TOKEN (RCC.14 §4.2, token-validity)',
    ],
    [
      'a number with a plus',
      { vers: VERS, user: { msisdn: '+491701234567' } },
      'document/USER/msisdn must be an international E.164 number of 5 to 15 digits, without a leading + (RCC.14 §4.2, msisdn-value)',
    ],
    [
      'no server',
      { vers: VERS, accessControl: { default: { appIds: [] }, servers: [] } },
      'document/ACCESS-CONTROL/SERVER must be present (RCC.14 §4.2, characteristic-missing)',
    ],
    [
      'a server without an app-id',
      { vers: VERS, accessControl: { ...ACCESS, servers: [SERVER, { ...SERVER, fqdn: 'b.example', appIds: [] }] } },
      'document/ACCESS-CONTROL/SERVER[1]/app-id must be present (RCC.14 §4.2, parm-missing)',
    ],
    [
      'a server with an empty app-id',
      { vers: VERS, accessControl: { ...ACCESS, servers: [{ ...SERVER, appIds: [''] }] } },
      'document/ACCESS-CONTROL/SERVER[0]/app-id must have a value',
    ],
    [
      'a server that is no host name',
      { vers: VERS, accessControl: { ...ACCESS, servers: [{ ...SERVER, fqdn: 'https://a.example' }] } },
      'document/ACCESS-CONTROL/SERVER[0]/fqdn must be a host name of at least two labels (RCC.14 §4.2, fqdn-value)',
    ],
    [
      'a server twice',
      { vers: VERS, accessControl: { ...ACCESS, servers: [SERVER, { ...SERVER, fqdn: 'CONFIG.example.com' }] } },
      'document/ACCESS-CONTROL/SERVER[1]/fqdn must be another for each SERVER, whatever the case of its letters (RCC.14 §2.2.2, fqdn-twice)',
    ],
    [
      'two servers that say who the user is',
      {
        vers: VERS,
        accessControl: {
          ...ACCESS,
          servers: [
            { ...SERVER, idProvider: true },
            { fqdn: 'b.example', appIds: ['c'], idProvider: true },
          ],
        },
      },
      'document/ACCESS-CONTROL/SERVER[1]/id-provider must be present for one SERVER at most (RCC.14 §4.2, id-provider-twice)',
    ],
    [
      'a parameter of ACCESS-CONTROL',
      { vers: VERS, accessControl: { ...ACCESS, ...own([{ name: 'a' }]) } },
      'document/ACCESS-CONTROL/a must not have parameters in ACCESS-CONTROL (RCC.14 §4.2, access-control-parm)',
    ],
    [
      'an empty title',
      { vers: VERS, msg: { ...MSG, title: '' }, applications: [APPLICATION] },
      'document/MSG/title must have a value',
    ],
    [
      'a message without a configuration',
      { vers: VERS, msg: MSG },
      'document/MSG must stand in a full configuration or in one that takes the configuration back (RCC.14 §2.4.2, msg-without-configuration)',
    ],
    [
      'a step beside a version',
      { vers: VERS, moConfiguration: MO },
      'document/MO_CONFIGURATION must not stand beside VERS (RCC.14 §2.6.1.1, mo-configuration-with-vers)',
    ],
    [
      'a destination that is no number',
      { moConfiguration: { ...MO, destinationPhoneNumber: 'RCS' } },
      'document/MO_CONFIGURATION/destination_phone_number must be a phone number of 3 to 20 digits, with or without a leading + (RCC.14 §2.6.1.1, destination-number-value)',
    ],
    [
      'a negative wait',
      { moConfiguration: { ...MO, smsWaitIntervalMs: -1 } },
      'document/MO_CONFIGURATION/sms_wait_interval_ms must be an integer from 0 to 2147483647',
    ],
    [
      'a wait beyond timers',
      { moConfiguration: { ...MO, smsWaitIntervalMs: 2 ** 31 } },
      'document/MO_CONFIGURATION/sms_wait_interval_ms must be',
    ],
    [
      'a policy beside a version',
      { vers: VERS, policy: { smsPort: 0 } },
      'document/POLICY must not stand beside VERS (RCC.14 §4.2, policy-with-vers)',
    ],
    [
      'a policy beside a token',
      { token: { token: 'a' }, policy: { smsPort: 0 } },
      'document/TOKEN must not stand beside POLICY (RCC.14 §4.2, policy-with-token)',
    ],
    [
      'another port',
      { policy: { smsPort: 5 as never } },
      'document/POLICY/SMS_port must be 0, as the only port that is a policy (RCC.14 §2.6.2, policy-port-ignored)',
    ],
    [
      'a user beside a policy',
      { user: { msisdn: '491701234567' }, policy: { smsPort: 0 } },
      'document/USER must not stand in a document without VERS (RCC.14 §4.2, configuration-without-vers)',
    ],
    [
      'a part of RCC.14 among those of services',
      { vers: VERS, applications: [APPLICATION, { ...APPLICATION, type: 'USER' }] },
      'document/USER must be present once at most (RCC.14 §4.2, characteristic-twice)',
    ],
    [
      'the same in other letters',
      { vers: VERS, applications: [{ ...APPLICATION, type: ' user' }] },
      'document/USER must spell the type of a characteristic as RCC.14 does (RCC.14 §4.2, characteristic-spelling)',
    ],
    [
      'a parameter of RCC.14 among those of services',
      { vers: { ...VERS, ...own([{ name: 'version' }]) } },
      'document/VERS/version must be present once at most (RCC.14 §4.2, parm-twice)',
    ],
    [
      'the same in other letters',
      { vers: { ...VERS, ...own([{ name: 'Version' }]) } },
      'document/VERS/version must spell the name of a parameter as RCC.14 does (RCC.14 §4.2, parm-spelling)',
    ],
    [
      'a value with NUL',
      {
        vers: VERS,
        applications: [{ type: 'A', parms: [{ name: 'b' }, { name: 'c', value: '\0' }], characteristics: [] }],
      },
      'document/applications[0]/parms[1] must be text of characters that XML 1.0 allows',
    ],
    [
      'a type with half of a surrogate pair',
      { vers: VERS, applications: [{ ...APPLICATION, characteristics: [{ ...APPLICATION, type: '\ud83d' }] }] },
      'document/applications[0]/characteristics[0] must be text',
    ],
    ['a token with a control character', { vers: VERS, token: { token: '\x1b' } }, 'document/TOKEN/token must be text'],
    [
      'a value that is no text',
      { vers: VERS, applications: [{ type: 'A', parms: [{ name: 'b', value: 5 as never }], characteristics: [] }] },
      'document/applications[0]/parms[0] must be text',
    ],
    ['a token that is no text', { vers: VERS, token: { token: 5 as never } }, 'document/TOKEN/token must be text'],
    ['no token', { vers: VERS, token: {} as never }, 'document/TOKEN/token must have a value'],
  ])('refuses %s', (_what, document, message) => {
    const build = () => buildProvisioningDocument({ applications: [], ...document })
    expect(build).toThrow(TypeError)
    expect(build).toThrow(message)
  })

  it('tells no value in what it throws', () => {
    const build = () => buildProvisioningDocument({ vers: VERS, user: { msisdn: '+491701234567' }, applications: [] })
    expect(build).toThrow(/^((?!4917).)*$/)
  })

  it('keeps to the bounds of the reader: 64 deep, 10,000 elements, 1 MiB', () => {
    const nested = (depth: number): Characteristic => ({
      type: 'A',
      parms: [],
      characteristics: depth === 1 ? [] : [nested(depth - 1)],
    })
    const many = (count: number) => ({ ...APPLICATION, parms: Array.from({ length: count }, () => ({ name: 'a' })) })
    const long = (length: number) => ({ ...APPLICATION, parms: [{ name: 'a', value: 'b'.repeat(length) }] })
    const build = (characteristic: Characteristic) =>
      buildProvisioningDocument({ vers: VERS, applications: [characteristic] })

    expect(validateProvisioningDocument(build(nested(63))).ok).toBe(true)
    expect(() => build(nested(64))).toThrow('must not nest elements deeper than 64')
    expect(validateProvisioningDocument(build({ ...nested(61), parms: [] })).ok).toBe(true)
    expect(() => build({ ...nested(63), characteristics: [{ ...nested(62), parms: [] }, nested(63)] })).toThrow(
      'deeper than 64',
    )
    // The root, VERS with its two parameters, and the application itself.
    expect(validateProvisioningDocument(build(many(9_995))).ok).toBe(false)
    expect(validateProvisioningDocument(build(many(9_994))).ok).toBe(true)
    expect(() => build(many(9_996))).toThrow('more than 10000 elements')
    expect(validateProvisioningDocument(build(long(1_048_000))).ok).toBe(true)
    expect(() => build(long(1_048_576))).toThrow('document must have at most 1 MiB')
  })

  it('comes to an end with a value that holds itself', () => {
    const characteristics: Characteristic[] = []
    const loop = { type: 'A', parms: [], characteristics }
    characteristics.push(loop, loop)
    expect(() => buildProvisioningDocument({ vers: VERS, applications: [loop] })).toThrow(
      'must not nest elements deeper than 64',
    )
  })

  it('writes any value that keeps the rules so that the very value is read in it', () => {
    const xmlText = fc.string({ unit: fc.oneof(fc.constantFrom(...'&<>"\'\t\n\r ;a'), fc.string({ unit: 'binary' })) })
    const text = xmlText.filter((value) => !/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(value))
    const parm = fc.oneof(fc.record({ name: text, value: text }), fc.record({ name: text }))
    const { characteristic } = fc.letrec<{ characteristic: Characteristic }>((tie) => ({
      characteristic: fc.record({
        type: text.map((type) => `X-${type}`),
        parms: fc.array(parm, { maxLength: 3 }),
        characteristics: fc.oneof({ maxDepth: 3 }, fc.constant([]), fc.array(tie('characteristic'), { maxLength: 2 })),
      }),
    }))
    const extension = fc.option(
      fc.record({
        parms: fc.array(fc.record({ name: text.map((name) => `x-${name}`), value: text }), {
          minLength: 1,
          maxLength: 2,
        }),
        characteristics: fc.array(characteristic, { maxLength: 1 }),
      }),
    )
    const filled = text.filter((value) => value !== '')
    const document = fc
      .record({
        version: fc.integer({ min: 1 }),
        validity: fc.integer({ min: 1 }),
        token: filled,
        title: filled,
        own: extension,
        applications: fc.array(characteristic, { minLength: 1, maxLength: 3 }),
      })
      .map(({ version, validity, token, title, own: extensions, applications }): ProvisioningDocument => {
        const rest = extensions === null ? {} : { extensions }
        return {
          vers: { version, validity, ...rest },
          token: { token, ...rest },
          msg: { ...MSG, title, ...rest },
          applications,
        }
      })
    fc.assert(
      fc.property(document, (value) => {
        expect(validateProvisioningDocument(buildProvisioningDocument(value))).toEqual({ ok: true, value })
      }),
    )
  })
})
