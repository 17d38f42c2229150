/**
 * Credentials, as the client sends them and as the server finds them.
 */

import { decodeBase64, encodeBase64 } from '../bytes/base64.js'
import type { Api, Operation } from './operation.js'

/** What a caller proves itself with. A client certificate belongs to the connection and is not part of it. */
export type Credentials =
  | { readonly apiKey: string }
  | { readonly username: string; readonly password: string }
  | { readonly bearerToken: string }

/**
 * The headers that carry the credentials.
 *
 * @throws {TypeError} when the operation cannot be called with these credentials.
 */
export function credentialHeaders(api: Api, operation: Operation, credentials: Credentials): Record<string, string> {
  for (const requirement of operation.security) {
    for (const name of requirement) {
      const scheme = api.securitySchemes[name]
      if (scheme?.type === 'apiKey' && 'apiKey' in credentials) return { [scheme.name]: credentials.apiKey }
      if (scheme?.type !== 'http') continue
      if (scheme.scheme === 'bearer' && 'bearerToken' in credentials) {
        return { authorization: `Bearer ${credentials.bearerToken}` }
      }
      if (scheme.scheme === 'basic' && 'username' in credentials) {
        const { username, password } = credentials
        if (username.includes(':')) throw new TypeError('A user name holds no colon (RFC 7617 §2)')
        return { authorization: `Basic ${encodeBase64(new TextEncoder().encode(`${username}:${password}`))}` }
      }
    }
  }
  throw new TypeError(`${operation.operationId} cannot be called with these credentials`)
}

/**
 * The credentials of a request, when they meet one of the alternatives of the operation; undefined when they meet none.
 * Whether they are the right ones is for the caller to say.
 */
export function findCredentials(
  api: Api,
  operation: Operation,
  header: (name: string) => string | undefined,
): Credentials | undefined {
  for (const requirement of operation.security) {
    for (const name of requirement) {
      const scheme = api.securitySchemes[name]
      if (scheme?.type === 'apiKey') {
        const apiKey = header(scheme.name)
        if (apiKey !== undefined && (scheme.validator?.is(apiKey) ?? true)) return { apiKey }
      } else if (scheme?.type === 'http') {
        const credentials = parseAuthorization(scheme.scheme, header('authorization'))
        if (credentials !== undefined) return credentials
      }
    }
  }
  return undefined
}

/** Challenges for `WWW-Authenticate`, which every 401 carries (RFC 9110 §11.6.1). */
export function challengesOf(api: Api, operation: Operation): string {
  const challenges = operation.security.flat().flatMap((name) => {
    const scheme = api.securitySchemes[name]
    if (scheme?.type === 'apiKey') return [`ApiKey header="${scheme.name}"`]
    if (scheme?.type === 'http' && scheme.scheme === 'basic') return [`Basic realm="${api.contract}", charset="UTF-8"`]
    return scheme?.type === 'http' ? [`Bearer realm="${api.contract}"`] : []
  })
  return [...new Set(challenges)].join(', ')
}

function parseAuthorization(scheme: 'basic' | 'bearer', value: string | undefined): Credentials | undefined {
  const [, name = '', token = ''] = /^([A-Za-z]+) +([A-Za-z0-9._~+/-]+=*)$/.exec(value ?? '') ?? []
  if (name.toLowerCase() !== scheme) return undefined
  if (scheme === 'bearer') return { bearerToken: token }
  const bytes = decodeBase64(token)
  if (bytes === undefined) return undefined
  const text = new TextDecoder().decode(bytes)
  const colon = text.indexOf(':')
  return colon < 0 ? undefined : { username: text.slice(0, colon), password: text.slice(colon + 1) }
}
