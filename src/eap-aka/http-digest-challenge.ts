/**
 * One Digest challenge: read with the tolerance that HTTP asks of clients, written as it asks of servers.
 *
 * @see RFC 2617 §3.2.1, RFC 7616 §3.3
 */

import type { ValidationResult } from '../validation/issue.js'
import type { Qop } from './http-digest.js'
import { checkParameters, formatParameters, type HeaderParameters, type ParameterRule } from './http-digest-header.js'

/** A challenge of any algorithm. */
export interface DigestChallenge {
  readonly realm: string
  readonly nonce: string
  /** As the server spelled it; none means MD5. */
  readonly algorithm?: string
  /** What the server offers, without what we do not know; empty when it offers nothing. */
  readonly qop: readonly Qop[]
  readonly opaque?: string
  /** Whether the nonce was the only fault of the request before. */
  readonly stale: boolean
}

const SOURCE = 'RFC 7616 §3.3'

/** What a challenge must have. */
const RULES: readonly ParameterRule[] = [
  { name: 'realm', required: true, pattern: /./, message: 'realm must not be empty', source: SOURCE },
  { name: 'nonce', required: true, pattern: /./, message: 'nonce must not be empty', source: SOURCE },
]

/** Reads the parameters of a Digest challenge. Unknown parameters are passed over. @see RFC 7616 §3.3 */
export function readDigestChallenge(parameters: HeaderParameters): ValidationResult<DigestChallenge> {
  const issues = checkParameters(parameters, RULES)
  const offer = parameters.get('qop')
  const qop = readQop(offer ?? '')
  if (offer !== undefined && qop.length === 0) {
    issues.push({ pointer: '/qop', code: 'pattern', message: 'qop must offer auth or auth-int', source: SOURCE })
  }
  if (issues.length > 0) return { ok: false, issues }
  const algorithm = parameters.get('algorithm')
  const opaque = parameters.get('opaque')
  return {
    ok: true,
    value: {
      realm: parameters.get('realm') ?? '',
      nonce: parameters.get('nonce') ?? '',
      qop,
      stale: parameters.get('stale')?.toLowerCase() === 'true',
      ...(algorithm === undefined ? {} : { algorithm }),
      ...(opaque === undefined ? {} : { opaque }),
    },
  }
}

/**
 * Writes a challenge, as value of `WWW-Authenticate`.
 *
 * @throws {TypeError} when a value is not printable ASCII, realm or nonce is empty, or `qop` holds anything but `auth` and `auth-int`.
 * @throws {RangeError} when the header would be too long.
 * @see RFC 7616 §3.3
 */
export function formatDigestChallenge({ realm, nonce, algorithm, qop, opaque, stale }: DigestChallenge): string {
  if (realm === '') throw new TypeError('realm must not be empty')
  if (nonce === '') throw new TypeError('nonce must not be empty')
  if (!qop.every(isQop)) throw new TypeError('qop must be auth, auth-int or both')
  const parameters = formatParameters([
    ['realm', realm, 'quoted'],
    ['nonce', nonce, 'quoted'],
    ['algorithm', algorithm, 'token'],
    ['qop', qop.length === 0 ? undefined : qop.join(','), 'quoted'],
    ['opaque', opaque, 'quoted'],
    ['stale', stale ? 'true' : undefined, 'token'],
  ])
  return `Digest ${parameters}`
}

/**
 * Chooses the protection of a request: `auth-int` where it is offered, then `auth`, then none. Reads: D-DC-95
 *
 * @param wanted What our caller asks for instead.
 * @throws {TypeError} when the challenge does not offer what is wanted.
 * @see RCC.14 §B.2
 */
export function chooseQop(offered: readonly Qop[], wanted?: Qop): Qop | undefined {
  if (wanted !== undefined && !offered.includes(wanted))
    throw new TypeError('qop must be one that the challenge offers')
  if (wanted !== undefined) return wanted
  return offered.includes('auth-int') ? 'auth-int' : offered[0]
}

/** RFC 7616 §3.3: unrecognised options are ignored. */
function readQop(list: string): readonly Qop[] {
  return [
    ...new Set(
      list
        .split(',')
        .map((option) => option.trim())
        .filter(isQop),
    ),
  ]
}

function isQop(value: string): value is Qop {
  return value === 'auth' || value === 'auth-int'
}
