import { describe, expect, it } from 'vitest'
import type { AuthenticationVector } from './authentication-vector.js'
import { digestAkaChallenge, parseDigestAkaChallenge } from './digest-aka-challenge.js'
import { digestAkaPassword } from './digest-aka-password.js'
import { digestAkaResponse, formatInitialDigestAuthorization } from './digest-aka-response.js'
import { digestAkaAuthenticationInfo, parseDigestAkaCredentials, verifyDigestAka } from './digest-aka-verification.js'
import { formatHomeNetworkDomain, formatPrivateUserIdentity } from './digest-identity.js'
import { verifyAuthenticationInfo } from './http-digest-authentication-info.js'
import { aucOf, IMSI, OPC, usimOf } from './testing/relay-parties.js'

const SUBSCRIBER = { imsi: IMSI, mncDigits: 2 } as const
const USERNAME = formatPrivateUserIdentity(SUBSCRIBER)
const REALM = formatHomeNetworkDomain(SUBSCRIBER)
const METHOD = 'GET'
const URI = '/authorize?state=s1'

/** An endpoint that challenges whoever names itself, as RCC.14 B.2 has it. */
function endpoint(algorithm: 'AKAv1-MD5' | 'AKAv2-MD5') {
  const auc = aucOf()
  let vector: AuthenticationVector | undefined
  const challenge = () => {
    vector = auc.vector(IMSI)
    if (vector === undefined) throw new Error('nobody')
    return { status: 401, challenge: digestAkaChallenge({ vector, realm: REALM, algorithm }), info: '' }
  }
  return (authorization: string, body = '') => {
    const credentials = parseDigestAkaCredentials(authorization)
    if (credentials.kind === 'initial')
      return credentials.username === USERNAME ? challenge() : { status: 403, challenge: '', info: '' }
    if (vector === undefined) return { status: 403, challenge: '', info: '' }
    const asked = { credentials, username: USERNAME, vector, realm: REALM, algorithm, method: METHOD, uri: URI, body }
    const verdict = verifyDigestAka(asked)
    if (verdict.outcome === 'resynchronize') {
      return auc.resynchronize(IMSI, vector.rand, verdict.auts) ? challenge() : { status: 403, challenge: '', info: '' }
    }
    if (verdict.outcome === 'failed') return { status: 403, challenge: '', info: '' }
    return { status: 200, challenge: '', info: digestAkaAuthenticationInfo({ credentials, vector, body: 'welcome' }) }
  }
}

describe.each(['AKAv1-MD5', 'AKAv2-MD5'] as const)('an authentication with %s', (algorithm) => {
  /** The client: first without a challenge, then an answer to each, until there is none. */
  function authenticate(usim: ReturnType<typeof usimOf>) {
    const ask = endpoint(algorithm)
    const statuses: number[] = []
    let answer = ask(formatInitialDigestAuthorization(SUBSCRIBER))
    statuses.push(answer.status)
    for (let count = 1; answer.challenge !== ''; count++) {
      const challenge = parseDigestAkaChallenge(answer.challenge)
      const result = usim.authenticate(challenge.rand, challenge.autn)
      if (result.outcome === 'mac-failure') return { statuses, outcome: 'network-not-authenticated' }
      const made = { challenge, username: USERNAME, method: METHOD, uri: URI, cnonce: `c${count}`, nc: 1 }
      const authorization = digestAkaResponse({ ...made, usimResult: result })
      answer = ask(authorization)
      statuses.push(answer.status)
      if (answer.status === 200 && result.outcome === 'authenticated') {
        const password = digestAkaPassword(algorithm, result)
        const { outcome } = verifyAuthenticationInfo({ header: answer.info, authorization, password, body: 'welcome' })
        return { statuses, outcome }
      }
    }
    return { statuses, outcome: 'refused' }
  }

  it('succeeds with the SIM, and the server proves itself as well', () => {
    expect(authenticate(usimOf())).toEqual({ statuses: [401, 200], outcome: 'authenticated' })
  })

  it('succeeds with a SIM that is ahead, after one more challenge', () => {
    expect(authenticate(usimOf(32 * 500))).toEqual({ statuses: [401, 401, 200], outcome: 'authenticated' })
  })

  it('is given up by a SIM of another key', () => {
    expect(authenticate(usimOf(0, OPC))).toEqual({ statuses: [401], outcome: 'network-not-authenticated' })
  })
})
