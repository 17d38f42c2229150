import { expect, test } from 'vitest'
import { completeClientSettings, type GivenClientSettings } from './client-settings.js'
import { initialClientState } from './client-state.js'

test('settings have defaults', () => {
  expect(completeClientSettings({ kind: 'primary-device' })).toEqual({
    kind: 'primary-device',
    spokenVersions: ['5.0'],
    smsPort: 37273,
    identityPrompts: 3,
    otpPrompts: 3,
    otpTimeoutMs: 600_000,
    uploads: [],
    temporaryToken: false,
    cellularInitialRequest: false,
  })
})

test('versions are put in order as numbers, the highest first, and the given list stays as it is', () => {
  const spokenVersions = Object.freeze(['4.0', '10.0', '5.1', '5.0'])
  const settings = completeClientSettings({ kind: 'primary-device', spokenVersions })
  expect(settings.spokenVersions).toEqual(['10.0', '5.1', '5.0', '4.0'])
})

test.each([
  { smsPort: 0 },
  { smsPort: 65_535 },
  { identityPrompts: 1 },
  { otpPrompts: 100 },
  { otpTimeoutMs: 2 ** 31 - 1 },
])('%j is within bounds', (given) => {
  expect(completeClientSettings({ kind: 'primary-device', ...given })).toMatchObject(given)
})

test.each<[string, object, ErrorConstructor, string]>([
  ['a kind', { kind: 'legacy-cellular' }, TypeError, 'kind is not one of a client'],
  ['no versions', { spokenVersions: [] }, TypeError, 'spokenVersions is not a list of versions'],
  ['a version', { spokenVersions: ['5'] }, TypeError, 'spokenVersions is not a list of versions'],
  ['an upload', { uploads: ['as_temp_token'] }, TypeError, 'uploads is not a list of parts'],
  ['a port', { smsPort: 65_536 }, RangeError, 'smsPort is not an integer of 0 to 65535'],
  ['identity prompts', { identityPrompts: 0 }, RangeError, 'identityPrompts is not an integer of 1 to 100'],
  ['OTP prompts', { otpPrompts: 1.5 }, RangeError, 'otpPrompts is not an integer of 1 to 100'],
  ['a time', { otpTimeoutMs: 0 }, RangeError, 'otpTimeoutMs is not an integer of 1 to 2147483647'],
])('%s that cannot be is misuse', (_name, options, error, message) => {
  const given = { kind: 'primary-device', ...options } as GivenClientSettings
  expect(() => completeClientSettings(given)).toThrow(new error(message))
})

test.each([-1, 2 ** 32, 0.5, Number.NaN])('a seed of %d is misuse', (seed) => {
  expect(() => initialClientState({ kind: 'primary-device' }, seed)).toThrow(
    new RangeError('choiceSeed is not an integer of 32 bits'),
  )
})
