import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseConfigurationRequest } from './configuration-request.js'

const COMMON = 'vers=0&provisioning_version=5.0&app=ap2204'
const TERMINAL = 'terminal_vendor=MdUp&terminal_model=MU-100&terminal_sw_version=14.2'
const PRIMARY = `${COMMON}&${TERMINAL}&token=`
const ADDITIONAL = `${COMMON}&device_type=Tablet&msisdn=%2B44790000001&token=`

const parse = (query: string, hasCookie = false) => parseConfigurationRequest(new URLSearchParams(query), { hasCookie })
const faultsOf = (query: string) => {
  const result = parse(query)
  return result.ok ? [] : result.issues.map(({ pointer, code }) => `${pointer} ${code}`)
}

describe('parseConfigurationRequest', () => {
  it.each([
    ['a primary device', PRIMARY, false, 'primary-device'],
    ['a primary device with the OTP', `${PRIMARY}&OTP=123456`, true, 'primary-device'],
    [
      'a client that cellular access authenticates',
      `${COMMON}&${TERMINAL}&IMSI=001010123456789`,
      false,
      'legacy-cellular',
    ],
    ['an additional device', ADDITIONAL, false, 'additional-device'],
    ['an additional device with the OTP', `${ADDITIONAL}&OTP=1234`, true, 'additional-device'],
    ['a device with an identity of its own', `${ADDITIONAL}&OTP=1234`, false, 'dedicated-identity'],
    ['a device with an identity of its own, and a token', `${ADDITIONAL}t1&OTP=`, true, 'dedicated-identity'],
  ])('recognizes %s', (_what, query, hasCookie, kind) => {
    expect(parse(query, hasCookie)).toMatchObject({ ok: true, value: { kind } })
  })

  it('reads the example of the specification, and numbers as numbers', () => {
    const url = new URL(`https://config.example/?${PRIMARY}&SMS_port=0&app=urn%3Afoo%3Amo%3Abar%3A1.0&rcs_profile=UP_T`)
    const result = parseConfigurationRequest(url)
    expect(result.ok && result.value.query).toEqual({
      vers: 0,
      provisioning_version: '5.0',
      app: ['ap2204', 'urn:foo:mo:bar:1.0'],
      terminal_vendor: 'MdUp',
      terminal_model: 'MU-100',
      terminal_sw_version: '14.2',
      SMS_port: 0,
      token: '',
      rcs_profile: 'UP_T',
    })
  })

  it.each([
    [
      'nothing',
      '',
      [
        '/query/vers required',
        '/query/provisioning_version required',
        '/query/terminal_vendor required',
        '/query/terminal_model required',
        '/query/terminal_sw_version required',
        '/query/app required',
      ],
    ],
    ['names in another case', `${PRIMARY}&sms_PORT=1`.replace('vers=', 'VERS='), ['/query/vers required']],
    ['a version of -1 from a primary device', PRIMARY.replace('vers=0', 'vers=-1'), ['/query/vers minimum']],
    ['an additional device without identity', ADDITIONAL.replace(/&msisdn=[^&]*/, ''), ['/query/msisdn required']],
    ['a parameter twice', `${PRIMARY}&token=`, ['/query/token repeated']],
    ['a parameter of a service twice', `${PRIMARY}&rcs_state=1&rcs_state=2`, ['/query/rcs_state repeated']],
    ['a port above 65535', `${PRIMARY}&SMS_port=65536`, ['/query/SMS_port maximum']],
    ['an OTP without a token', `${COMMON}&${TERMINAL}&OTP=1`, ['/query/token dependentRequired']],
    [
      'too many parameters',
      `${PRIMARY}&${Array.from({ length: 10_000 }, (_, i) => `p${i}=1`).join('&')}`,
      ['/query too-many'],
    ],
    ['an over-long value', `${PRIMARY}&IMSI=${'1'.repeat(100_000)}`, ['/query/IMSI pattern']],
  ])('refuses %s', (_what, query, want) => {
    expect(faultsOf(query)).toEqual(want)
  })

  it('tells no value', () => {
    const result = parse(`${PRIMARY}&IMSI=26201123456789&msisdn=x4917012345&OTP=${'9'.repeat(200)}`)
    expect(result.ok).toBe(false)
    expect(JSON.stringify(result)).not.toMatch(/26201123456789|4917012345|999/)
  })

  it('answers any query with a request or with issues', () => {
    const name = fc.constantFrom(
      'vers',
      'app',
      'token',
      'device_type',
      'OTP',
      'SMS_port',
      'constructor',
      '__proto__',
      'x',
    )
    const value = fc.oneof(fc.constantFrom('0', '-2', '5.0', 'PC', ''), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), fc.boolean(), (pairs, hasCookie) => {
        const result = parseConfigurationRequest(new URLSearchParams(pairs), { hasCookie })
        expect(result.ok ? result.value.kind : result.issues[0]?.pointer).toBeTruthy()
      }),
    )
  })
})
