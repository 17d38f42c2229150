/**
 * What an ID token of Mobile Connect may say: how the user was authenticated, and nothing else of the user.
 *
 * @see MC Products §2.2
 */

import type { Issue } from '../../validation/issue.js'
import { escapePointer } from '../../validation/validator.js'
import { findAttributes } from '../products/attributes.js'

/** Claims that say something of the authentication or authorization, and where each comes from. Reads: D-MC-5, D-MC-39 */
export const ID_TOKEN_METADATA_CLAIMS = {
  iss: 'OIDC Core §2',
  sub: 'OIDC Core §2',
  aud: 'OIDC Core §2',
  exp: 'OIDC Core §2',
  iat: 'OIDC Core §2',
  auth_time: 'OIDC Core §2',
  nonce: 'OIDC Core §2',
  acr: 'OIDC Core §2',
  amr: 'OIDC Core §2',
  azp: 'OIDC Core §2',
  at_hash: 'OIDC Core §3.1.3.6',
  c_hash: 'OIDC Core §3.3.2.11',
  jti: 'RFC 7519 §4.1.7',
  nbf: 'RFC 7519 §4.1.5',
  hashed_login_hint: 'MC API §5',
  displayed_data: 'MC API §5',
  dts: 'MC API §5',
  dts_time: 'MC API §5',
  upk: 'MC API §5',
  recipient: 'MC API §5',
  'urn:openid:params:jwt:claim:auth_req_id': 'CIBA Core §10.3.1',
  'urn:openid:params:jwt:claim:rt_hash': 'CIBA Core §10.3.1',
} as const satisfies Readonly<Record<string, string>>

/** An attribute of the match products that the annex of the guidelines does not have (MC API §6). */
const OTHER_USER_ATTRIBUTES = ['town']

/** Claims of the match products end with it when they are hashed (MC API §6). */
const HASHED = /_hashed$/

/** Whether a claim is about the user: an attribute of the catalogue or of a match product, plain or hashed; `sub`, which is in every ID token, is not. */
export function isUserAttribute(claim: string): boolean {
  if (Object.hasOwn(ID_TOKEN_METADATA_CLAIMS, claim)) return false
  const name = claim.replace(HASHED, '')
  return findAttributes(name).length > 0 || OTHER_USER_ATTRIBUTES.includes(name)
}

/**
 * Checks that the claims of an ID token are about the authentication alone. It does not verify the token.
 *
 * A claim that is a user attribute is an issue of its own, `user-attribute`, at its place. Claims that are neither that nor known are one issue
 * together, `not-metadata`, which does not name them. Reads: D-MC-5, D-MC-39
 *
 * @param claims The claims of an ID token: an object.
 * @returns Nothing when the ID token is as the guidelines ask.
 * @see MC Products §2.2
 */
export function checkIdToken(claims: Readonly<Record<string, unknown>>): Issue[] {
  const foreign = Object.keys(claims).filter((claim) => !Object.hasOwn(ID_TOKEN_METADATA_CLAIMS, claim))
  const issues = foreign.filter(isUserAttribute).map((claim) =>
    // 2.2 item 7: attributes of the user have endpoints of their own.
    issue(
      `/${escapePointer(claim)}`,
      'user-attribute',
      'must be given by UserInfo or PremiumInfo, not by the ID token',
    ),
  )
  if (issues.length < foreign.length) {
    // 2.2 item 7: an ID token says nothing else.
    issues.push(issue('', 'not-metadata', 'must hold claims about the authentication and authorization alone'))
  }
  return issues
}

function issue(pointer: string, code: string, message: string): Issue {
  return { pointer, code, message, source: 'MC Products §2.2' }
}
