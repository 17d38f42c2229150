/**
 * One request to a token endpoint: its time, its size, and what it was answered.
 *
 * @see MC API §5
 */

import { OAuthErrorCode, OAuthErrorDescription } from '../../../generated/mobile-connect/validators.js'
import { onAbort } from '../../http/abort-listeners.js'
import { callError } from '../../http/http-errors.js'
import { timerDelay } from '../../http/number-options.js'
import { readText } from '../../http/text-stream.js'

/** Limits of one request. */
export interface TokenRequestLimits {
  /** A function like the global `fetch`, e.g. the one of `mutualTls()`. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Longest time up to the last byte of the answer, in milliseconds. Default 30 000. */
  readonly timeoutMs?: number | undefined
  /** Largest answer that is read, in bytes. Default 64 KiB. */
  readonly maxResponseBytes?: number | undefined
  /** Ends the request at once; the call throws the reason of the signal. */
  readonly signal?: AbortSignal | undefined
}

/** Codes of RFC 6749 §5.2, RFC 7009 §2.2.1 and the gateways; providers may send others. */
export type TokenErrorCode =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_scope'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'unsupported_token_type'
  | 'server_error'
  | 'temporarily_unavailable'
  | (string & {})

/** The provider answered, and the answer is no. */
export interface TokenRefusal {
  readonly outcome: 'refused'
  readonly error: TokenErrorCode
  /** Text of the provider, for a log. */
  readonly errorDescription?: string
  /** The HTTP status, 400 or more. */
  readonly status: number
}

/** What a library that sends requests is given for `fetch`, and what became of the one request that it sent. */
export interface TokenRequest {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** The ID token of the answer, which the library is not given. */
  readonly idToken: () => unknown
  /**
   * What to make of an error of the library: the refusal of the provider.
   *
   * @throws {ContractError} HTTP_… when there was no answer, or none that says why.
   * @throws the reason of the caller's signal when that ended the request.
   */
  readonly refusal: () => TokenRefusal | undefined
}

const DEFAULT_TIMEOUT_MS = 30_000
const DEFAULT_MAX_RESPONSE_BYTES = 65_536

/** Keeps the library from an answer that is not its to read. What it makes of that is not looked at. */
const NOT_SUCCESSFUL = 'not successful'

/**
 * Makes the `fetch` of one request. It is sent once, no redirect is followed, and an answer that is no success is kept from the library and read
 * by `refusal`.
 *
 * @param operationId Names the request in errors.
 */
export function createTokenRequest(operationId: string, limits: TokenRequestLimits): TokenRequest {
  const { signal } = limits
  let answer: { readonly status: number; readonly body: unknown } | undefined
  let failure: unknown
  const identity = { contract: 'mobile-connect', operationId, source: 'MC API §5', requestId: undefined }
  const call = { ...identity, correlationId: undefined }

  async function send(url: string, init: RequestInit): Promise<Response> {
    signal?.throwIfAborted()
    const abort = new AbortController()
    const stopWaiting = onAbort(signal, () => abort.abort())
    const timer = setTimeout(() => abort.abort(), timerDelay(limits.timeoutMs ?? DEFAULT_TIMEOUT_MS))
    try {
      // The race does not wait for a `fetch` that does not heed its signal, and listens before that begins.
      return await Promise.race([rejectWhenAborted(abort.signal), exchange(url, init, abort.signal)])
    } catch (error) {
      signal?.throwIfAborted()
      if (answer !== undefined || failure !== undefined) throw error
      throw callError(abort.signal.aborted ? 'HTTP_TIMEOUT' : 'HTTP_UNREACHABLE', call)
    } finally {
      clearTimeout(timer)
      stopWaiting()
    }
  }

  async function exchange(url: string, init: RequestInit, abortSignal: AbortSignal): Promise<Response> {
    const { fetch = globalThis.fetch, maxResponseBytes = DEFAULT_MAX_RESPONSE_BYTES } = limits
    const response = await fetch(url, { ...init, redirect: 'manual', signal: abortSignal })
    const reader = response.body?.getReader()
    const read = reader === undefined ? { text: '' } : await readText(reader, maxResponseBytes, false)
    if ('fault' in read && read.fault === 'too-large') {
      failure = callError('HTTP_RESPONSE_TOO_LARGE', call)
      throw failure
    }
    const { status } = response
    const body = 'text' in read ? parseJson(read.text) : undefined
    answer = { status, body }
    if (status !== 200) throw new Error(NOT_SUCCESSFUL)
    const contentType = response.headers.get('content-type') ?? ''
    return new Response(JSON.stringify(withoutIdToken(body)), { status, headers: { 'content-type': contentType } })
  }

  return {
    fetch: (url, init) =>
      send(url, init).catch((error: unknown) => {
        if (answer === undefined) failure = error
        throw error
      }),
    idToken: () => (isObject(answer?.body) ? answer.body.id_token : undefined),
    refusal() {
      if (failure !== undefined) throw failure
      if (answer === undefined || answer.status === 200) return undefined
      const { status, body } = answer
      if (status < 400 || !isObject(body) || !OAuthErrorCode.is(body.error)) {
        throw callError('HTTP_STATUS', call, `${status}`)
      }
      const { error, error_description } = body
      const told = OAuthErrorDescription.is(error_description) ? { errorDescription: error_description } : {}
      return { outcome: 'refused', error, ...told, status }
    },
  }
}

function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function withoutIdToken(body: unknown): unknown {
  if (!isObject(body)) return body ?? null
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'id_token'))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
