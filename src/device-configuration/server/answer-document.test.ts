import { describe, expect, it } from 'vitest'
import type { AccessControl } from '../provisioning/provisioning-document.js'
import { chooseDocument } from './answer-document.js'
import { CONFIGURED } from './testing/answer-samples.js'

const accessControl = (idProvider: boolean): AccessControl => ({
  default: { appIds: ['ap2204'] },
  servers: [{ fqdn: 'config.example.com', appIds: ['ap4711'], idProvider }],
})
const { user, message, applications, token } = CONFIGURED
const VERS = { version: 7, validity: 86_400 }

describe('the document for a configured user (2.4.1)', () => {
  it.each([0, -1, -2, 6, 8])('is the full one for a client with version %i', (requested) => {
    expect(chooseDocument(CONFIGURED, requested, {})).toEqual({
      vers: VERS,
      token: { token },
      user,
      msg: message,
      applications,
    })
  })

  it('says that nothing changed, without message and services, for a client with this version', () => {
    expect(chooseDocument(CONFIGURED, 7, {})).toEqual({ vers: VERS, token: { token }, user, applications: [] })
  })

  it('is the full one once more when the operator wants it', () => {
    expect(chooseDocument({ ...CONFIGURED, resend: true }, 7, {})).toEqual({
      vers: VERS,
      token: { token },
      user,
      msg: message,
      applications,
    })
  })

  it('has no more than there is', () => {
    const configuration = { version: 1, validitySeconds: 1, user, applications: [] }
    expect(chooseDocument(configuration, 0, {})).toEqual({ vers: { version: 1, validity: 1 }, user, applications: [] })
  })

  it.each([
    ['version', 0],
    ['version', -1],
    ['version', 1.5],
    ['version', Number.NaN],
    ['version', 2 ** 53],
    ['validitySeconds', 0],
    ['validitySeconds', Number.POSITIVE_INFINITY],
  ])('refuses a %s of %s', (member, value) => {
    expect(() => chooseDocument({ ...CONFIGURED, [member]: value }, 0, {})).toThrow(
      new RangeError(`facts.configuration.${member} must be a positive integer`),
    )
  })
})

describe('the document for a user without services (2.4.1, Tables 4 to 6)', () => {
  it.each([0, -1, -2] as const)('has version and validity %i', (reset) => {
    const control = accessControl(false)
    expect(chooseDocument({ reset, user, message, accessControl: control }, 7, {})).toEqual({
      vers: { version: reset, validity: reset },
      accessControl: control,
      user,
      msg: message,
      applications: [],
    })
    expect(chooseDocument({ reset }, 7, {})).toEqual({ vers: { version: reset, validity: reset }, applications: [] })
  })
})

describe('who says who the user is (4.2)', () => {
  const additional = (idProvider: boolean) => ({ additionalServer: { idProvider } })
  it.each([
    ['the default server without access control', {}, {}, true],
    ['the default server without an id-provider', { accessControl: accessControl(false) }, {}, true],
    ['the default server with an id-provider', { accessControl: accessControl(true) }, {}, false],
    ['the id-provider', {}, additional(true), true],
    ['another additional server', {}, additional(false), false],
  ])('%s', (_name, configuration, policy, says) => {
    for (const requested of [0, 7]) {
      const document = chooseDocument({ ...CONFIGURED, ...configuration }, requested, policy)
      expect(document.user).toEqual(says ? user : undefined)
    }
    expect(chooseDocument({ reset: 0, user, ...configuration }, 7, policy).user).toEqual(says ? user : undefined)
    const { user: _user, ...unknown } = { ...CONFIGURED, ...configuration }
    if (says) {
      expect(() => chooseDocument(unknown, 7, policy)).toThrow(
        new TypeError('facts.configuration.user is due from this Configuration Server'),
      )
    } else {
      expect(chooseDocument(unknown, 7, policy).vers).toEqual(VERS)
    }
  })

  it('lets only the default server share access', () => {
    expect(() => chooseDocument({ ...CONFIGURED, accessControl: accessControl(false) }, 7, additional(true))).toThrow(
      new TypeError('facts.configuration.accessControl is for the default Configuration Server only'),
    )
  })
})
