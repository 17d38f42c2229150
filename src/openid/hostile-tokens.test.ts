import { describe, expect, it } from 'vitest'
import { verifyClientAssertion } from './client-authentication.js'
import { verifyIdToken } from './id-token.js'
import { verifyJwt } from './jwt.js'
import { createLocalKeySource } from './key-source.js'
import { verifyRequestObject } from './request-object.js'
import { handMadeToken } from './testing/hand-made-token.js'
import { ALGORITHMS, HOSTILE_TOKENS, JWKS, NOW_MS, RSA_KEY, timeClaims } from './testing/hostile-tokens.js'

const ISSUER = 'https://op.example'
const CLIENT = 's6BhdRkqt3'
const keys = createLocalKeySource(JWKS)
const now = () => NOW_MS
const never = () => expect.unreachable('a token that is wrong otherwise is not remembered')
const providerClaims = { iss: ISSUER, sub: 'user', aud: CLIENT, ...timeClaims() }
const clientClaims = { iss: CLIENT, sub: CLIENT, aud: ISSUER, ...timeClaims() }

/** Every verifier, its good claims, and what it says of a token. */
const VERIFIERS = [
  {
    name: 'verifyJwt',
    claims: providerClaims,
    verify: (token: unknown) =>
      verifyJwt(token, { keys, algorithms: ALGORITHMS, issuer: ISSUER, audience: CLIENT, now }),
  },
  {
    name: 'verifyIdToken',
    claims: providerClaims,
    verify: (token: unknown) => verifyIdToken(token, { keys, issuer: ISSUER, clientId: CLIENT, now }),
  },
  {
    name: 'verifyRequestObject',
    claims: clientClaims,
    verify: (token: unknown) =>
      verifyRequestObject(token, {
        keys,
        algorithms: ALGORITHMS,
        clientId: CLIENT,
        audience: ISSUER,
        now,
        requiredClaims: [],
        isReplayed: never,
      }),
  },
]

describe.each(VERIFIERS)('$name', ({ claims, verify }) => {
  it.each(HOSTILE_TOKENS)('refuses $name', async ({ make, fault }) => {
    expect(await verify(make(claims))).toEqual({ ok: false, fault })
  })
})

describe('verifyClientAssertion', () => {
  const shared = { clientId: CLIENT, audiences: [ISSUER], keys, algorithms: ALGORITHMS, isReplayed: never }
  const expectation = { ...shared, now: NOW_MS / 1000 }

  it.each(HOSTILE_TOKENS)('refuses $name', async ({ make }) => {
    expect(await verifyClientAssertion(make(clientClaims), expectation)).toBe(false)
  })
})

describe('the table of hostile tokens', () => {
  it('is of claims that are accepted when nothing is wrong', async () => {
    const outcomes = VERIFIERS.slice(0, 2).map(({ claims, verify }) => verify(handMadeToken(RSA_KEY, claims)))
    expect(await Promise.all(outcomes)).toMatchObject([{ ok: true }, { ok: true }])
  })

  it('names each case once', () => {
    const names = HOSTILE_TOKENS.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})
