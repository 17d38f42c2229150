import { describe, expect, it } from 'vitest'
import type { ClaimsParameter, VerifiedClaims, VerifiedClaimsRequest } from './testing/loose-selection.js'
import { selectVerifiedClaims } from './testing/loose-selection.js'
import type { VerifiedClaimsElement } from './verified-claims-shapes.js'

const select = (request: unknown, available: unknown, options?: object) =>
  selectVerifiedClaims(request as VerifiedClaimsRequest, available as VerifiedClaims, options)

const element = (framework: unknown, claims: unknown): VerifiedClaimsElement => ({
  verification: { trust_framework: framework },
  claims: claims as VerifiedClaimsElement['claims'],
})
const GOLD = element('gold', { given_name: 'Ada', birthdate: '1984-03-21' })
const SILVER = element('silver', { given_name: 'Ada', title: 'Dr' })
const ANY = element(null, { given_name: null })

describe('selectVerifiedClaims', () => {
  it('answers one element for one that fits', () => {
    expect(select(ANY, GOLD)).toEqual(element('gold', { given_name: 'Ada' }))
    expect(select([ANY], [GOLD])).toEqual(element('gold', { given_name: 'Ada' }))
  })

  it('answers nothing when none fits', () => {
    expect(select(element({ value: 'bronze' }, { given_name: null }), [GOLD, SILVER])).toBeUndefined()
    expect(select(ANY, [])).toBeUndefined()
    expect(select([], GOLD)).toBeUndefined()
  })

  it('answers each requested element with each one that fits, in the order of the request (IDA §5.6)', () => {
    const request = [
      element({ values: ['gold', 'silver'] }, { given_name: null }),
      element({ value: 'bronze' }, { given_name: null }),
      element(null, { title: null }),
      element({ value: 'gold' }, { birthdate: null, given_name: null }),
      element({ value: 'gold' }, { given_name: null }),
    ]
    expect(select(request, [SILVER, GOLD])).toEqual([
      element('silver', { given_name: 'Ada' }),
      element('gold', { given_name: 'Ada' }),
      element('silver', { title: 'Dr' }),
      element('gold', { birthdate: '1984-03-21', given_name: 'Ada' }),
      element('gold', { given_name: 'Ada' }),
    ])
  })

  it.each([
    ['no object', 'verified_claims'],
    ['nothing', undefined],
    ['null', null],
    ['an array in the array', [[ANY]]],
    ['without claims', { verification: { trust_framework: null } }],
    ['without verification', { claims: { given_name: null } }],
    ['with claims null', { verification: { trust_framework: null }, claims: null }],
    ['with verification null', { verification: null, claims: { given_name: null } }],
    ['with an array of claims', element(null, ['given_name'])],
    ['without trust_framework', { verification: {}, claims: { given_name: null } }],
    ['around one', { verified_claims: ANY }],
  ])('answers nothing to a request that is %s (IDA §5.3)', (_, request) => {
    expect(select(request, GOLD)).toBeUndefined()
  })

  it.each([
    ['no object', 'gold'],
    ['nothing', undefined],
    ['without claims', { verification: { trust_framework: 'gold' } }],
    ['without verification', { claims: { given_name: 'Ada' } }],
    ['with an array of claims', element('gold', ['Ada'])],
  ])('answers nothing with data that is %s (IDA Schema §5.2)', (_, available) => {
    expect(select(ANY, available)).toBeUndefined()
    expect(select(ANY, [available, GOLD])).toEqual(element('gold', { given_name: 'Ada' }))
  })

  it('answers nothing but verification and claims', () => {
    const request = { ...ANY, more: null }
    expect(select(request, { ...GOLD, more: 1 })).toEqual(element('gold', { given_name: 'Ada' }))
  })

  it('answers an element without claims to whom asks for none, since the final generation. Reads: D-IDA-6', () => {
    const request = element(null, {})
    expect(select(request, GOLD)).toEqual(element('gold', {}))
    expect(select(request, element('gold', {}))).toEqual(element('gold', {}))
    for (const generation of ['ID2', 'ID3', 'ID4']) expect(select(request, GOLD, { generation })).toBeUndefined()
  })

  it('counts max_age to the time that it is given, or to now', () => {
    const request = element(null, { updated_at: { max_age: 60 } })
    const available = (updatedAt: number) => element('gold', { updated_at: updatedAt })
    expect(select(request, available(1_000_000), { now: 1_000_060 })).toEqual(available(1_000_000))
    expect(select(request, available(1_000_000), { now: 1_000_061 })).toBeUndefined()
    expect(select(request, available(1_000_000))).toBeUndefined()
    expect(select(request, available(Math.floor(Date.now() / 1000) + 60))).toBeDefined()
  })
})

describe('a claims parameter. Reads: D-IDA-5', () => {
  const parameter: ClaimsParameter = {
    userinfo: { verified_claims: element(null, { given_name: null }) },
    id_token: { verified_claims: [element(null, { birthdate: null }), element(null, { given_name: null })] },
  }

  it('is answered for the endpoint', () => {
    expect(selectVerifiedClaims(parameter, GOLD, { endpoint: 'userinfo' })).toEqual(
      element('gold', { given_name: 'Ada' }),
    )
    expect(selectVerifiedClaims(parameter, GOLD, { endpoint: 'id_token' })).toEqual([
      element('gold', { birthdate: '1984-03-21' }),
      element('gold', { given_name: 'Ada' }),
    ])
  })

  it.each([
    ['the endpoint', { id_token: parameter.id_token }],
    ['verified claims', { userinfo: { given_name: null } }],
    ['anything', null],
    ['an object', { userinfo: null }],
    ['a parameter', parameter.userinfo?.verified_claims],
  ])('has no answer without %s', (_, request) => {
    expect(select(request, GOLD, { endpoint: 'userinfo' })).toBeUndefined()
  })

  it.each([[parameter], [{ id_token: null }], [{ userinfo: {} }]])(
    'asks for nothing without an endpoint: %j',
    (request) => {
      expect(select(request, GOLD)).toBeUndefined()
    },
  )

  it('is none with one of the members of a request', () => {
    expect(select({ ...parameter, ...ANY }, GOLD)).toEqual(element('gold', { given_name: 'Ada' }))
    expect(select({ ...parameter, claims: {} }, GOLD)).toBeUndefined()
  })
})

describe('options', () => {
  it.each([
    [{ endpoint: 'token' }, new TypeError('endpoint must be userinfo or id_token')],
    [{ endpoint: null }, new TypeError('endpoint must be userinfo or id_token')],
    [{ generation: 'ID1' }, new TypeError('generation must be one of ID2, ID3, ID4, final')],
    [{ generation: 'toString' }, new TypeError('generation must be one of ID2, ID3, ID4, final')],
    [{ now: '1' }, new TypeError('now must be a number of seconds')],
    [{ now: -1 }, new RangeError('now must be a number of seconds, 0 or more')],
    [{ now: 1_700_000_000_000 }, new RangeError('now must be a number of seconds, not of milliseconds')],
  ])('%j is misuse', (options, error) => {
    expect(() => select(ANY, GOLD, options)).toThrow(error)
  })
})
