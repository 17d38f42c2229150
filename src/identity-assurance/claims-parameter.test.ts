import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../errors/contract-error.js'
import { parseClaimsParameter } from './claims-parameter.js'

const AGE = { verification: { trust_framework: null }, claims: { age_is_at_least: { age: { value: 21 } } } }

function errorOf(text: string): ContractError {
  try {
    parseClaimsParameter(text)
  } catch (error) {
    if (error instanceof ContractError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('parseClaimsParameter', () => {
  it.each([
    ['verified claims of UserInfo', { userinfo: { verified_claims: AGE } }],
    ['several of the ID token', { id_token: { verified_claims: [AGE, AGE], auth_time: { essential: true } } }],
    ['claims that are not verified', { userinfo: { email: null }, id_token: {} }],
    ['nothing', {}],
    ['members of others alone (OIDC Core §5.5)', { premiuminfo: { given_name: null } }],
    ['members of others beside', { userinfo: { verified_claims: AGE }, verification: 1, claims: 2 }],
  ])('reads a request for %s', (_, claims) => {
    expect(parseClaimsParameter(` ${JSON.stringify(claims)}\n`)).toEqual(claims)
  })

  it.each([
    ['none', 'json', 'must be JSON'],
    ['{"userinfo":', 'json', 'must be JSON'],
    ['[]', 'type', 'must be object'],
    ['null', 'type', 'must be object'],
    ['"text"', 'type', 'must be object'],
  ])('refuses %s: %s', (text, code, message) => {
    const error = errorOf(text)
    expect(error).toMatchObject({
      code: 'IDENTITY_ASSURANCE_CLAIMS_PARAMETER',
      message: 'The claims parameter is not a request that identity assurance can have',
      issues: [{ pointer: '', code, message }],
    })
  })

  it('says where a request for verified claims is not one, and shows nothing of it', () => {
    const asked = { verification: {}, claims: { family_name: { value: 'S3cret' } } }
    const error = errorOf(JSON.stringify({ userinfo: { verified_claims: [AGE, asked] } }))
    expect(error.issues).toMatchObject([
      { pointer: '/userinfo/verified_claims/1/verification/trust_framework', code: 'required' },
    ])
    expect(inspect(error, { showHidden: true, depth: 9 }) + JSON.stringify(error)).not.toContain('S3cret')
  })

  it('asks for options that there are', () => {
    expect(() => parseClaimsParameter('{}', { generation: 'ID1' as never })).toThrow(TypeError)
  })

  it('makes no prototype of a member', () => {
    const claims = parseClaimsParameter('{"__proto__":{"polluted":true},"userinfo":{}}')
    expect((claims as { polluted?: unknown }).polluted).toBeUndefined()
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it.each([
    ['lists', '['.repeat(100_000), ']'.repeat(100_000)],
    ['objects', '{"a":'.repeat(100_000), `1${'}'.repeat(100_000)}`],
  ])('survives %s in each other', (_, open, close) => {
    const asked = `{"verification":{"trust_framework":null},"claims":{"name":null},"other":${open}${close}}`
    const claims = parseClaimsParameter(`{"userinfo":{"verified_claims":${asked}},"other":${open}${close}}`)
    expect(Object.keys(claims)).toEqual(['userinfo', 'other'])
  })

  it('throws nothing else, whatever the text is, and reads again what it read', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json({ maxDepth: 3 }).map((json) => `{"a":${json}}`),
        ),
        (text) => {
          try {
            const claims = parseClaimsParameter(text)
            expect(parseClaimsParameter(JSON.stringify(claims))).toEqual(claims)
          } catch (error) {
            expect(error).toBeInstanceOf(ContractError)
          }
        },
      ),
    )
  })
})
