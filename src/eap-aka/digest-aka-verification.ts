/**
 * What a server makes of the credentials of Digest AKA.
 *
 * @see RFC 3310 §3.3, §3.4, §3.5, RFC 4169 §3, RCC.14 §B.2
 */

import { eapAkaError } from './contract-errors.js'
import { type ChallengeVector, DEFAULT_QOP, type DigestAkaOffer, formatDigestAkaNonce } from './digest-aka-challenge.js'
import {
  type DigestAkaAlgorithm,
  digestAkaPassword,
  findDigestAkaAlgorithm,
  requireDigestAkaAlgorithm,
} from './digest-aka-password.js'
import { formatAuthenticationInfo } from './http-digest-authentication-info.js'
import {
  type DigestCredentials,
  type InitialDigestCredentials,
  isDigestAnswer,
  readDigestCredentials,
} from './http-digest-credentials.js'
import { requireToken } from './http-digest-header.js'
import { type DigestRequest, isDigestRight } from './http-digest-verification.js'

/** The authentication vector of a challenge. */
export interface DigestAkaVector extends ChallengeVector {
  /** 4 to 16 bytes. */
  readonly xres: Uint8Array
  /** 16 bytes. */
  readonly ck: Uint8Array
  /** 16 bytes. */
  readonly ik: Uint8Array
}

/** `initial`: who asks, before there is a challenge. `answer`: the answer to one, with `auts` after a synchronisation failure. */
export type DigestAkaCredentials =
  | ({ readonly kind: 'initial' } & InitialDigestCredentials)
  | ({ readonly kind: 'answer' } & DigestAkaAnswer)

/** Credentials that answer a challenge of Digest AKA; not yet judged. */
export type DigestAkaAnswer = DigestCredentials & { readonly algorithm: DigestAkaAlgorithm }

/** `resynchronize`: the USIM takes the sequence number for too old; `auts` is for the authentication centre to judge. `failed` does not tell why. */
export type DigestAkaOutcome =
  | {
      readonly outcome: 'authenticated'
      /** The count of the request, to be remembered with the nonce; none without qop. */
      readonly nc?: number
    }
  | { readonly outcome: 'resynchronize'; readonly auts: Uint8Array }
  | { readonly outcome: 'failed' }

/** What {@link verifyDigestAka} needs: what was issued and to whom, the request, and its credentials. */
export interface DigestAkaVerification extends DigestAkaOffer, DigestRequest {
  readonly credentials: DigestAkaCredentials
  /** Whom the vector belongs to: the private user identity. */
  readonly username: string
  readonly vector: DigestAkaVector
}

/**
 * Reads the value of `Authorization`.
 *
 * @throws {ContractError} DIGEST_AKA_CREDENTIALS when it is not one set of credentials of Digest AKA, or they are malformed.
 * @see RFC 7616 §3.4, RFC 3310 §3.3, §3.4, RCC.14 §B.2
 */
export function parseDigestAkaCredentials(header: unknown): DigestAkaCredentials {
  const credentials = readDigestCredentials(header)
  if (!credentials.ok) throw eapAkaError('DIGEST_AKA_CREDENTIALS', credentials.issues)
  const { value } = credentials
  if (!isDigestAnswer(value)) return { kind: 'initial', ...value }
  const algorithm = findDigestAkaAlgorithm(value.algorithm)
  if (algorithm !== undefined) return { kind: 'answer', ...value, algorithm }
  throw eapAkaError('DIGEST_AKA_CREDENTIALS', [
    {
      pointer: '/algorithm',
      code: 'algorithm',
      message: 'algorithm must be the one of the challenge',
      source: 'RFC 3310 §3.1',
    },
  ])
}

/**
 * Verifies credentials against the challenge that was issued, in constant time.
 *
 * A vector is good for one challenge: after any outcome but `authenticated` the next challenge takes a new one. Reads: D-DC-92, D-DC-95
 *
 * @throws {TypeError} when what was issued, or the request, is not as {@link DigestAkaVerification} says.
 * @throws {RangeError} when a part of the vector has the wrong length.
 * @see RFC 3310 §3.3, §3.4, RFC 7616 §3.4.6
 */
export function verifyDigestAka(verification: DigestAkaVerification): DigestAkaOutcome {
  const { credentials, username, vector, realm, algorithm, qop = DEFAULT_QOP, opaque, serverData } = verification
  requireToken('method', verification.method)
  requireDigestAkaAlgorithm(algorithm)
  const password = passwordOf(vector, algorithm)
  const issued = { username, realm, nonce: formatDigestAkaNonce(vector, serverData), algorithm, qop, opaque }
  if (credentials.kind !== 'answer') return { outcome: 'failed' }
  const { auts, nc } = credentials
  // RFC 3310 §3.4: the digest beside AUTS was made with the empty password.
  if (!isDigestRight(credentials, issued, verification, auts === undefined ? password : new Uint8Array())) {
    return { outcome: 'failed' }
  }
  if (auts !== undefined) return { outcome: 'resynchronize', auts }
  return { outcome: 'authenticated', ...(nc === undefined ? {} : { nc }) }
}

/**
 * Writes `Authentication-Info` for credentials that were found `authenticated`.
 *
 * @param answer `body`: of the answer; a string stands for its UTF-8. `nextNonce`: of the next challenge, as `formatDigestAkaNonce` gives it.
 * @throws {TypeError} when `nextNonce` is not printable ASCII, or a part of the vector is no `Uint8Array`.
 * @throws {RangeError} when a part of the vector has the wrong length.
 * @see RFC 3310 §3.5, RFC 2617 §3.2.3, RCC.14 §B.2
 */
export function digestAkaAuthenticationInfo(answer: {
  readonly credentials: DigestAkaAnswer
  readonly vector: DigestAkaVector
  readonly body?: Uint8Array | string | undefined
  readonly nextNonce?: string | undefined
}): string {
  const { credentials, vector, body, nextNonce } = answer
  return formatAuthenticationInfo({ credentials, password: passwordOf(vector, credentials.algorithm), body, nextNonce })
}

function passwordOf({ xres, ck, ik }: DigestAkaVector, algorithm: DigestAkaAlgorithm): Uint8Array {
  return digestAkaPassword(algorithm, { res: xres, ck, ik })
}
