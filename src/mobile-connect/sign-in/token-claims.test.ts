import { describe, expect, it } from 'vitest'
import { ATTRIBUTES } from '../products/attributes.js'
import { checkIdToken, ID_TOKEN_METADATA_CLAIMS, isUserAttribute } from './token-claims.js'

/** Claims as a public SDK reads them from an ID token. */
const METADATA = {
  iss: 'https://id.operator.example',
  sub: '411421B0-38D6-6568-A53A-DF99691B7EB6',
  aud: ['x-client'],
  exp: 1_795_132_800,
  iat: 1_795_132_500,
  auth_time: 1_795_132_499,
  nonce: 'n',
  acr: '2',
  amr: ['SIM_OK'],
  azp: 'x-client',
  at_hash: 'h',
  hashed_login_hint: 'h',
}

describe('checkIdToken', () => {
  it('finds nothing in a token that is about the authentication', () => {
    expect(checkIdToken(METADATA)).toEqual([])
    expect(checkIdToken(Object.fromEntries(Object.keys(ID_TOKEN_METADATA_CLAIMS).map((name) => [name, 1])))).toEqual([])
  })

  it.each([
    'email',
    'phone_number',
    'given_name',
    'birthdate',
    'msisdn',
    'account_state',
    'town',
    'postal_code_hashed',
  ])('finds the user attribute %s', (name) => {
    expect(checkIdToken({ ...METADATA, [name]: 'x' })).toEqual([
      {
        pointer: `/${name}`,
        code: 'user-attribute',
        message: 'must be given by UserInfo or PremiumInfo, not by the ID token',
        source: 'MC Products §2.2',
      },
    ])
  })

  it('finds claims that it does not know, without naming them', () => {
    expect(checkIdToken({ ...METADATA, '+447700900250': 1, tenant: 2, ['__proto__']: 3 })).toEqual([
      {
        pointer: '',
        code: 'not-metadata',
        message: 'must hold claims about the authentication and authorization alone',
        source: 'MC Products §2.2',
      },
    ])
  })

  it('finds one of each', () => {
    expect(checkIdToken({ email: 1, tenant: 2, name: 3 }).map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/email', 'user-attribute'],
      ['/name', 'user-attribute'],
      ['', 'not-metadata'],
    ])
  })
})

describe('isUserAttribute', () => {
  it('holds for every attribute of the annex but sub, which is in every ID token', () => {
    const others = ATTRIBUTES.map(({ name }) => name).filter((name) => !isUserAttribute(name))
    expect(others).toEqual(['sub'])
  })

  it.each(['acr', 'hashed_login_hint', 'at_hash', '_hashed', 'constructor', ''])('does not hold for %j', (name) => {
    expect(isUserAttribute(name)).toBe(false)
  })
})
