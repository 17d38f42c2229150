import { describe, expect, it } from 'vitest'
import { apisOf } from './generate-sdk.js'

describe('the packages of a contract', () => {
  it('are its APIs, and each form of request bodies, which calls the server of its API', () => {
    const apis = apisOf('device-configuration').map(({ api, server }) => [api, server])
    expect(apis).toEqual([
      ['cellular-identification', 'cellular-identification'],
      ['configuration-server', 'configuration-server'],
      ['configuration-server-eap-relay', 'configuration-server'],
      ['token-validation', 'token-validation'],
    ])
  })

  it('are none of a contract that is none', () => {
    expect(() => apisOf('other')).toThrow(new RangeError('There is no contract other'))
  })
})
