import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { buildAuthorizationRequest } from '../sign-in/authorization-request.js'
import { buildMatchClaims, type MatchValues } from './match-claims.js'

const PARTS = { given_name: 'Henry Dorsett', family_name: 'Case' }
const HOUSE = { houseno_or_housename: '1', postal_code: '1984 0701', town: 'Chiba City', country: 'Japan' }

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('buildMatchClaims', () => {
  it('sends plain values as they are', async () => {
    expect(await buildMatchClaims({ ...PARTS, birthdate: '1979-08-22' }, { form: 'plain' })).toEqual({
      premiuminfo: {
        given_name: { value: 'Henry Dorsett' },
        family_name: { value: 'Case' },
        birthdate: { value: '1979-08-22' },
      },
    })
  })

  it('hashes each value in its form, under a name that says so', async () => {
    expect(await buildMatchClaims({ ...PARTS, ...HOUSE }, { form: 'hashed' })).toEqual({
      premiuminfo: {
        given_name_hashed: { value: sha256('henrydorsett') },
        family_name_hashed: { value: sha256('case') },
        houseno_or_housename_hashed: { value: sha256('1') },
        postal_code_hashed: { value: sha256('19840701') },
        town_hashed: { value: sha256('chibacity') },
        country_hashed: { value: sha256('japan') },
      },
    })
  })

  it('uses the hash that both sides agreed on', async () => {
    const hash = (attribute: string, value: string) => sha256(`${attribute}:${value}`)
    expect(await buildMatchClaims({ name: 'Case' }, { form: 'hashed', hash })).toEqual({
      premiuminfo: { name_hashed: { value: sha256('name:Case') } },
    })
  })

  it('makes the claims of an authorization request as they are', async () => {
    const claims = await buildMatchClaims(PARTS, { form: 'plain' })
    const { url } = await buildAuthorizationRequest({
      provider: { authorization_endpoint: 'https://id.operator.example/authorize' },
      clientId: 'x-shop',
      redirectUri: 'https://shop.example/callback',
      scope: ['openid', 'mc_kyc_plain'],
      version: 'mc_di_r2_v2.3',
      acrValues: ['2'],
      claims,
    })
    expect(new URL(url).searchParams.get('claims')).toBe(JSON.stringify(claims))
  })

  it('passes over a member that is undefined', async () => {
    const values = { name: 'Case', address: undefined } as unknown as MatchValues
    expect(await buildMatchClaims(values, { form: 'plain' })).toEqual({ premiuminfo: { name: { value: 'Case' } } })
  })

  it.each([
    [{ name: 'x', given_name: 'x', family_name: 'y' }, 'Either name or given_name, family_name is given, not both'],
    [{ given_name: 'x' }, 'Without name, all of given_name, family_name are due'],
    [{ name: 'x', town: 'y' }, 'Without address, all of houseno_or_housename, postal_code, town, country are due'],
    [
      { address: 'x', country: 'y' },
      'Either address or houseno_or_housename, postal_code, town, country is given, not both',
    ],
    [{ birthdate: '1979-08-22' }, 'A name or an address is due'],
    [{}, 'A name or an address is due'],
    [{ name: 7 }, 'The value of name must be a string'],
    [
      { name: 'x', msisdn: '+491701234567' },
      'The match products compare nothing but name, given_name, family_name, address, houseno_or_housename, postal_code, town, country, birthdate',
    ],
  ])('refuses %j', async (values, message) => {
    const call = buildMatchClaims(values as MatchValues, { form: 'plain' })
    await expect(call).rejects.toThrow(new TypeError(message))
    await expect(call).rejects.toThrow(TypeError)
  })

  it('refuses a value of nothing, and another form', async () => {
    await expect(buildMatchClaims({ name: ' ' }, { form: 'plain' })).rejects.toThrow(
      new RangeError('The value of name must have more than white space'),
    )
    await expect(buildMatchClaims({ name: 'x' }, { form: 'md5' as 'plain' })).rejects.toThrow(
      new TypeError('form must be plain or hashed'),
    )
  })
})
