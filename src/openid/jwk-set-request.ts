/**
 * Fetches the keys that an issuer publishes.
 *
 * @see RFC 7517 §5, OIDC Core §10.1.1
 */

import type { JWK } from 'jose'
import type { ContractError } from '../errors/contract-error.js'
import { timerDelay } from '../http/number-options.js'
import { cancel, readText } from '../http/text-stream.js'
import { openidError } from './openid-errors.js'

/** Where to, and the limits. */
export interface JwkSetRequest {
  readonly url: string
  readonly fetch: typeof globalThis.fetch | undefined
  /** Longest time up to the last byte, in milliseconds. */
  readonly timeoutMs: number
  /** Largest answer, in bytes. */
  readonly maxBytes: number
}

/** Most keys of a JWK Set. Each may be tried for a token that names none. */
const MAX_KEYS = 100

/** Why there are no keys → what should have been. */
const FAULTS = {
  network: 'must be reachable, without a redirect',
  timeout: 'must answer in time',
  status: 'must answer 200',
  'too-large': 'must be within the limit of bytes',
  json: 'must be a JSON object in UTF-8',
  keys: `must have a list of at most ${MAX_KEYS} keys`,
} as const

/**
 * Fetches a JWK Set, with GET and without following a redirect.
 *
 * @throws {ContractError} OPENID_KEYS when there is none; its issue says why. Nothing of the address is in it.
 * @see OIDC Core §10.1.1
 */
export async function fetchJwkSet(request: JwkSetRequest): Promise<{ keys: JWK[] }> {
  const controller = new AbortController()
  const { signal } = controller
  const timer = setTimeout(() => controller.abort(), timerDelay(request.timeoutMs))
  let text: string
  try {
    text = await Promise.race([fetchText(request, signal), rejectWhenAborted(signal)])
  } catch (error) {
    if (error instanceof FetchFault) throw keysError(error.fault)
    throw keysError(signal.aborted ? 'timeout' : 'network')
  } finally {
    clearTimeout(timer)
  }
  return parseJwkSet(text)
}

/** Leaves the race early with its reason. */
class FetchFault extends Error {
  constructor(readonly fault: keyof typeof FAULTS) {
    super(FAULTS[fault])
  }
}

async function fetchText(
  { url, fetch = globalThis.fetch, maxBytes }: JwkSetRequest,
  signal: AbortSignal,
): Promise<string> {
  const headers = { accept: 'application/jwk-set+json, application/json' }
  const response = await fetch(url, { method: 'GET', headers, redirect: 'error', signal })
  const reader = response.body?.getReader()
  if (response.status !== 200 || response.redirected || reader === undefined) {
    if (reader !== undefined) cancel(reader)
    throw new FetchFault('status')
  }
  const read = await readText(reader, maxBytes, false)
  if ('fault' in read) throw new FetchFault(read.fault === 'too-large' ? 'too-large' : 'json')
  return read.text
}

/** Ends the race for a `fetch` of the caller that does not look at the signal. */
function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

function parseJwkSet(text: string): { keys: JWK[] } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw keysError('json')
  }
  if (!isObject(value)) throw keysError('json')
  const keys: unknown = Object.hasOwn(value, 'keys') ? value.keys : undefined
  // RFC 7517 §5: members of a set that are not understood are ignored, here and by who chooses a key.
  if (!Array.isArray(keys) || keys.length > MAX_KEYS || !keys.every(isObject)) throw keysError('keys')
  return { keys }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function keysError(fault: keyof typeof FAULTS): ContractError {
  return openidError('OPENID_KEYS', [{ pointer: '', code: fault, message: FAULTS[fault], source: 'OIDC Core §10.1.1' }])
}
