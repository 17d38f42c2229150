import { describe, expect, it } from 'vitest'
import { firstCallOf } from './first-call.js'
import { readView } from './generate-sdk.js'

const callOf = (contract: string, api: string) => firstCallOf(`${contract}/${api}`, readView({ contract, api }))

describe('the first call', () => {
  it('asks for every media type of an answer that is not simply JSON', () => {
    expect(callOf('device-configuration', 'configuration-server').accept?.split(', ')).toEqual([
      'text/vnd.wap.connectivity-xml',
      'application/vnd.gsma.cfg-clientauth+xml',
      'application/vnd.gsma.eap-relay.v1.0+json',
    ])
    expect(callOf('aid1', 'msp')).not.toHaveProperty('accept')
  })

  it('sends a body of JSON in whichever media type', () => {
    const { body } = callOf('device-configuration', 'configuration-server-eap-relay')
    expect(body?.schema).toBe('EapRelayBody')
    expect(JSON.parse(body?.json ?? '')).toEqual({ 'eap-relay-packet': expect.any(String) })
    expect(callOf('device-configuration', 'configuration-server')).not.toHaveProperty('body')
  })
})
