import { describe, expect, it } from 'vitest'
import { checkModrnaProfile, shortenAcrValues } from './modrna-profile.js'

const ACR = { pointer: '/acr_values', code: 'required', message: 'is required', source: 'MODRNA CIBA §4' }
const MODE = {
  pointer: '/backchannel_token_delivery_mode',
  code: 'enum',
  message: 'must be poll or push',
  source: 'MODRNA CIBA §3',
}

describe('checkModrnaProfile', () => {
  it.each([
    ['a request with a context', { request: { acr_values: 'mod-pr' } }, []],
    ['a request without one', { request: {} }, [ACR]],
    ['a request with an empty one', { request: { acr_values: ' ' } }, [ACR]],
    ['a request with a list', { request: { acr_values: ['mod-pr'] } }, [ACR]],
    ['a client that polls', { registration: { backchannel_token_delivery_mode: 'poll' } }, []],
    ['a client that is pushed to', { registration: { backchannel_token_delivery_mode: 'push' } }, []],
    ['a client that is pinged', { registration: { backchannel_token_delivery_mode: 'ping' } }, [MODE]],
    ['a client without mode', { registration: {} }, [MODE]],
    ['both at fault', { request: {}, registration: {} }, [ACR, MODE]],
    ['nothing', {}, []],
  ])('judges %s', (_what, subject, issues) => {
    expect(checkModrnaProfile(subject)).toEqual(issues)
  })
})

describe('shortenAcrValues', () => {
  it('knows both long names and leaves others', () => {
    const long =
      'http://schemas.openid.net/policies/modrna/multi-factor http://schemas.openid.net/policies/modrna/phishing-resistant'
    expect(shortenAcrValues(`${long} 2`)).toBe('mod-mf mod-pr 2')
  })
})
