import { describe, expect, it } from 'vitest'
import { FIRST_CALLS, firstCallOf } from '../first-call.js'
import { readView } from '../generate-sdk.js'
import { type PlannedCall, plannedCalls } from './planned-calls.js'

const typedError = (status: number): PlannedCall => ({ what: 'typed error', status, prefer: `code=${status}` })

describe('the calls that are made of the first one', () => {
  it.each<[string, PlannedCall[]]>([
    ['aid1/cmp', [{ what: '204', status: 204 }, typedError(401)]],
    ['aid1/msp', [{ what: 'success', status: 200 }, typedError(401)]],
    ['ciba/client', [{ what: 'no body', status: 200 }]],
    ['ciba/openid-provider', [{ what: 'success', status: 200 }, typedError(500)]],
    ['device-configuration/cellular-identification', [{ what: 'no body', status: 200 }]],
    ['device-configuration/configuration-server', [{ what: 'XML', status: 200 }]],
    ['device-configuration/configuration-server-eap-relay', [{ what: 'XML', status: 200 }]],
    ['device-configuration/token-validation', [{ what: 'success', status: 200 }]],
    ['identity-assurance/identity-provider', [{ what: 'success', status: 200 }, typedError(401)]],
    ['mobile-connect/discovery', [{ what: 'success', status: 200 }, typedError(400)]],
    ['mobile-connect/openid-provider', [{ what: 'success', status: 200 }, typedError(401)]],
    ['mobile-connect/service-provider', [{ what: 'no body', status: 200 }, typedError(400)]],
  ])('of %s are its success, and an error that has a type', (name, planned) => {
    expect(planOf(name)).toEqual(planned)
  })

  it('hold a success, an error with a type, one without a body and one in XML', () => {
    const kinds = Object.keys(FIRST_CALLS).flatMap((name) => planOf(name).map(({ what }) => what))
    expect(new Set(kinds)).toEqual(new Set(['success', 'no body', '204', 'XML', 'typed error']))
  })

  it('are none of an operation that states no success', () => {
    const view = readView({ contract: 'aid1', api: 'msp' })
    const call = { ...firstCallOf('aid1/msp', view), operationId: 'none' }
    expect(() => plannedCalls(call, view)).toThrow(new RangeError('none has no success'))
  })
})

function planOf(name: string): PlannedCall[] {
  const [contract = '', api = ''] = name.split('/')
  const view = readView({ contract, api })
  return plannedCalls(firstCallOf(name, view), view)
}
