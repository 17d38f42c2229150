/**
 * Credentials, as the client sends them and as the server finds them.
 */

import { decodeBase64, encodeBase64 } from '../bytes/base64.js'
import { isFieldValue } from './header-fields.js'
import type { IncomingCall } from './incoming-call.js'
import type { Api, Operation, SecurityScheme } from './operation.js'

/** What a caller proves itself with. A client certificate belongs to the connection and is not part of it. */
export type Credentials =
  | { readonly apiKey: string }
  | { readonly username: string; readonly password: string }
  | { readonly bearerToken: string }

/**
 * The headers that carry the credentials.
 *
 * @throws {TypeError} when the operation cannot be called with these credentials, or they are malformed. It never holds one of them.
 */
export function credentialHeaders(api: Api, operation: Operation, credentials: Credentials): Record<string, string> {
  if (typeof credentials === 'object' && credentials !== null) {
    for (const name of operation.security.flat()) {
      const scheme = api.securitySchemes[name]
      const header = scheme && headerOf(scheme, credentials)
      if (header !== undefined) return header
    }
  }
  throw new TypeError(`${operation.operationId} cannot be called with these credentials`)
}

/** The header of one scheme; undefined when the credentials are of another. */
function headerOf(scheme: SecurityScheme, credentials: Credentials): Record<string, string> | undefined {
  if (scheme.type === 'apiKey' && 'apiKey' in credentials) {
    const { apiKey } = credentials
    const valid = isFieldValue(apiKey) && apiKey !== '' && (scheme.validator?.is(apiKey) ?? true)
    if (!valid) throw new TypeError('apiKey is not one that the contract allows')
    return { [scheme.name]: apiKey }
  }
  if (scheme.type !== 'http') return undefined
  if (scheme.scheme === 'bearer' && 'bearerToken' in credentials) {
    if (typeof credentials.bearerToken !== 'string' || !TOKEN.test(credentials.bearerToken))
      throw new TypeError('bearerToken is not a token (RFC 9110 §11.2)')
    return { authorization: `Bearer ${credentials.bearerToken}` }
  }
  if (scheme.scheme === 'basic' && 'username' in credentials) {
    const { username, password } = credentials
    if (!isBasicText(username) || username.includes(':')) {
      throw new TypeError('username must be a text without colon and control characters (RFC 7617 §2)')
    }
    if (!isBasicText(password)) throw new TypeError('password must be a text without control characters (RFC 7617 §2)')
    return { authorization: `Basic ${encodeBase64(new TextEncoder().encode(`${username}:${password}`))}` }
  }
  return undefined
}

const TOKEN = /^[A-Za-z0-9._~+/-]+=*$/

function isBasicText(value: unknown): boolean {
  return typeof value === 'string' && !/\p{Cc}/u.test(value)
}

/**
 * The credentials of a request, when they meet one of the alternatives of the operation; undefined when they meet none.
 * Whether they are the right ones is for the caller to say.
 */
export function findCredentials(
  api: Api,
  operation: Operation,
  call: Pick<IncomingCall, 'header'>,
): Credentials | undefined {
  for (const requirement of operation.security) {
    for (const name of requirement) {
      const scheme = api.securitySchemes[name]
      const credentials = scheme && credentialsOf(scheme, call)
      if (credentials !== undefined) return credentials
    }
  }
  return undefined
}

/** The well-formed credentials of one scheme. */
function credentialsOf(scheme: SecurityScheme, call: Pick<IncomingCall, 'header'>): Credentials | undefined {
  if (scheme.type === 'http') return parseAuthorization(scheme.scheme, call.header('authorization'))
  if (scheme.type !== 'apiKey') return undefined
  const apiKey = call.header(scheme.name.toLowerCase())
  return apiKey !== undefined && apiKey !== '' && (scheme.validator?.is(apiKey) ?? true) ? { apiKey } : undefined
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
  const text = decodeText(decodeBase64(token))
  const colon = text?.indexOf(':') ?? -1
  return text === undefined || colon < 0
    ? undefined
    : { username: text.slice(0, colon), password: text.slice(colon + 1) }
}

const UTF_8 = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decodeText(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && UTF_8.decode(bytes)
  } catch {
    return undefined
  }
}
