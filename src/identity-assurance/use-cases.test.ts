import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { clockOfCall } from '../openid/call-clock.js'
import { verifyIdToken } from '../openid/id-token.js'
import { createLocalKeySource } from '../openid/key-source.js'
import { parseClaimsParameter } from './claims-parameter.js'
import { selectVerifiedClaims } from './selection/verified-claims-selection.js'
import { validateVerifiedClaims } from './verified-claims-validation.js'

/** When the examples play, in epoch seconds. */
const NOW = 1795132800
const SPECS = fileURLToPath(new URL('../../specs/identity-assurance/', import.meta.url))

type Json = Record<string, unknown>
type Element = { readonly verification: Json; readonly claims: Json }

function read(path: string): Json {
  return JSON.parse(readFileSync(`${SPECS}${path}.json`, 'utf8'))
}

/** A use case: what is asked for, where, and what is answered. */
function useCase(name: string) {
  const form = read(`examples/authorizeByForm/request-${name}`)
  const asked = parseClaimsParameter(String(form.claims), { profile: 'eca' })
  const endpoint = 'userinfo' in asked ? ('userinfo' as const) : ('id_token' as const)
  const userInfo = read(`examples/getUserInfo/200-${name}`)
  return { form, asked, endpoint, userInfo, answer: userInfo.verified_claims as Element | Element[] }
}

/** What was answered, and more that nobody asked for. */
function withMore({ verification, claims }: Element): Element {
  const { evidence = [] } = verification as { evidence?: Json[] }
  const more = { type: 'document', document_details: { type: 'idcard', document_number: '000000000' } }
  return {
    verification: { ...verification, assurance_process: { policy: 'other' }, evidence: [...evidence, more] },
    claims: { ...claims, place_of_birth: { locality: 'Norwich' }, email: 'user@mail.example' },
  }
}

const NAMES = ['onboarding', 'age-verification', 'payment-name-and-address', 'bank-with-several-events']

describe.each([...NAMES, 'authority-over-a-company'])('the use case %s', (name) => {
  const { asked, endpoint, answer } = useCase(name)

  it('has an answer that is valid', () => {
    expect(validateVerifiedClaims(answer, { profile: 'eca' })).toMatchObject({ ok: true })
  })

  it('has the answer to its request, and nothing more', () => {
    const available = [answer].flat().map(withMore)
    const answered = selectVerifiedClaims(asked as never, available as never, { endpoint, now: NOW })
    expect(answered).toEqual(answer)
  })
})

describe('the token responses of the use cases', () => {
  const keys = createLocalKeySource(read('examples/getKeys/200-one-key') as never)
  const names = readdirSync(`${SPECS}examples/requestTokens`).flatMap(
    (file) => NAMES.find((name) => file === `200-${name}.json`) ?? [],
  )

  it('are those that deliver by the ID token', () => {
    expect(names.sort()).toEqual(NAMES.filter((name) => useCase(name).endpoint === 'id_token').sort())
  })

  it.each(names)('have for %s an ID token of the published key, with the claims that are shown', async (name) => {
    const { form, answer } = useCase(name)
    const { id_token, access_token } = read(`examples/requestTokens/200-${name}`) as Record<string, string>
    const clientId = String(form.client_id)
    const nonce = String(form.nonce)
    const issuer = 'https://id.bank.example'
    const expected = { keys, issuer, clientId, nonce, accessToken: access_token, now: clockOfCall(NOW) }
    const result = await verifyIdToken(id_token, expected)
    const claims = read(`fixtures/pass/IdTokenClaims/${name}`)
    expect(result).toMatchObject({ ok: true, claims })
    expect(claims.verified_claims).toEqual(answer)
  })
})
