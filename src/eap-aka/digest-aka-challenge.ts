/**
 * The challenge of Digest AKA: a nonce that holds RAND and AUTN.
 *
 * @see RFC 3310 §3.1, §3.2, RFC 4169 §3, RCC.14 §B.2
 */

import { decodeBase64, encodeBase64 } from '../bytes/base64.js'
import type { Issue } from '../validation/issue.js'
import { eapAkaError } from './contract-errors.js'
import {
  DIGEST_AKA_ALGORITHM_NAMES,
  type DigestAkaAlgorithm,
  findDigestAkaAlgorithm,
  requireDigestAkaAlgorithm,
} from './digest-aka-password.js'
import { requireBytes } from './eap-arguments.js'
import type { Qop } from './http-digest.js'
import { formatDigestChallenge, readDigestChallenge } from './http-digest-challenge.js'
import { readSchemes } from './http-digest-header.js'

/** What a server decides of a challenge, and needs again to verify the answer. */
export interface DigestAkaOffer {
  /** The home network domain name of the network. */
  readonly realm: string
  readonly algorithm: DigestAkaAlgorithm
  /** What RCC.14 §B.2 asks for unless told otherwise: `auth-int`. Empty for a challenge without qop. */
  readonly qop?: readonly Qop[] | undefined
  readonly opaque?: string | undefined
  /** What the server adds to RAND and AUTN in the nonce; the client gives it back. */
  readonly serverData?: Uint8Array | undefined
}

/** The part of an authentication vector that is sent. */
export interface ChallengeVector {
  /** 16 bytes. */
  readonly rand: Uint8Array
  /** 16 bytes. */
  readonly autn: Uint8Array
}

/** A challenge as the client reads it. */
export interface DigestAkaChallenge extends ChallengeVector {
  readonly realm: string
  readonly algorithm: DigestAkaAlgorithm
  /** As it came; it goes back unchanged. */
  readonly nonce: string
  readonly serverData: Uint8Array
  /** Empty when the server offers none. */
  readonly qop: readonly Qop[]
  readonly opaque?: string
  readonly stale: boolean
}

/**
 * Writes the value of `WWW-Authenticate`.
 *
 * @param challenge `stale`: whether the nonce was the only fault of the request before.
 * @throws {TypeError} when a text is not printable ASCII, the realm is empty, `algorithm` or `qop` is none of ours, or RAND or AUTN is no `Uint8Array`.
 * @throws {RangeError} when RAND or AUTN is not 16 bytes, or the header would be too long.
 * @see RFC 3310 §3.2, RCC.14 §B.2
 */
export function digestAkaChallenge(
  challenge: DigestAkaOffer & { readonly vector: ChallengeVector; readonly stale?: boolean | undefined },
): string {
  const { vector, realm, algorithm, qop = DEFAULT_QOP, opaque, serverData, stale = false } = challenge
  requireDigestAkaAlgorithm(algorithm)
  const nonce = formatDigestAkaNonce(vector, serverData)
  return formatDigestChallenge({ realm, nonce, algorithm, qop, stale, ...(opaque === undefined ? {} : { opaque }) })
}

/** RCC.14 §B.2: what a challenge offers unless its server says otherwise. */
export const DEFAULT_QOP: readonly Qop[] = ['auth-int']

/**
 * Writes the nonce: Base64 of RAND, AUTN and what the server adds.
 *
 * @throws {TypeError} when one of them is no `Uint8Array`.
 * @throws {RangeError} when RAND or AUTN is not 16 bytes.
 * @see RFC 3310 §3.2
 */
export function formatDigestAkaNonce(
  { rand, autn }: ChallengeVector,
  serverData: Uint8Array = new Uint8Array(),
): string {
  requireBytes(rand, 'rand', 16)
  requireBytes(autn, 'autn', 16)
  requireBytes(serverData, 'serverData', 0, SERVER_DATA_MAX_BYTES)
  return encodeBase64(Uint8Array.of(...rand, ...autn, ...serverData))
}

/** More would not fit into a header. */
const SERVER_DATA_MAX_BYTES = 4096

/**
 * Reads the value of `WWW-Authenticate`, of one or of several challenges: the strongest that is of Digest AKA.
 *
 * Parameters without meaning here, and challenges of other schemes, are passed over. Reads: D-DC-94, D-DC-95
 *
 * @param algorithms What the client takes; both unless told otherwise.
 * @throws {ContractError} DIGEST_AKA_CHALLENGE when there is none, or it is malformed.
 * @see RFC 3310 §3.1, §3.2, RFC 7616 §3.3
 */
export function parseDigestAkaChallenge(
  header: unknown,
  algorithms: readonly DigestAkaAlgorithm[] = DIGEST_AKA_ALGORITHM_NAMES,
): DigestAkaChallenge {
  const schemes = readSchemes(header)
  if (!schemes.ok) throw eapAkaError('DIGEST_AKA_CHALLENGE', schemes.issues)
  const candidates = schemes.value.filter(({ scheme }) => scheme === 'digest')
  // RFC 3310 §5.3: of several challenges, the strongest is answered.
  for (const algorithm of DIGEST_AKA_ALGORITHM_NAMES.filter((name) => algorithms.includes(name))) {
    const candidate = candidates.find(
      ({ parameters }) => findDigestAkaAlgorithm(parameters.get('algorithm')) === algorithm,
    )
    if (candidate === undefined) continue
    const challenge = readDigestChallenge(candidate.parameters)
    if (!challenge.ok) throw eapAkaError('DIGEST_AKA_CHALLENGE', challenge.issues)
    return { ...challenge.value, algorithm, ...parseNonce(challenge.value.nonce) }
  }
  throw eapAkaError('DIGEST_AKA_CHALLENGE', [NO_ALGORITHM])
}

const NO_ALGORITHM: Issue = {
  pointer: '/algorithm',
  code: 'algorithm',
  message: 'must have a Digest challenge of an algorithm of AKA that the client takes',
  source: 'RFC 3310 §3.1',
}

const MALFORMED_NONCE: Issue = {
  pointer: '/nonce',
  code: 'pattern',
  message: 'nonce must be Base64 of RAND and AUTN, 16 bytes each, and of what the server adds',
  source: 'RFC 3310 §3.2',
}

function parseNonce(nonce: string): ChallengeVector & { readonly serverData: Uint8Array } {
  const bytes = decodeBase64(nonce)
  if (bytes === undefined || bytes.length < 32) throw eapAkaError('DIGEST_AKA_CHALLENGE', [MALFORMED_NONCE])
  return { rand: bytes.slice(0, 16), autn: bytes.slice(16, 32), serverData: bytes.slice(32) }
}
