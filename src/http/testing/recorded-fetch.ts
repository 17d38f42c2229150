/**
 * A `fetch` that answers from a list and keeps what it was asked.
 */

import { expect } from 'vitest'

export interface RecordedRequest {
  readonly url: string
  readonly method: string | undefined
  readonly headers: Headers
  readonly body: RequestInit['body']
  readonly redirect: RequestInit['redirect']
  readonly signal: AbortSignal
}

/** A response, an error to reject with, or a function that decides. */
export type Reply = Response | Error | ((request: RecordedRequest) => Response | Promise<Response>)

export interface RecordedFetch {
  readonly fetch: typeof globalThis.fetch
  readonly requests: readonly RecordedRequest[]
}

/** Each call takes the next reply. One more call than replies fails the test. */
export function recordedFetch(...replies: Reply[]): RecordedFetch {
  const requests: RecordedRequest[] = []
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const { method, headers, body, redirect, signal } = init ?? {}
    const request: RecordedRequest = {
      url: String(url),
      method,
      headers: new Headers(headers),
      body: body ?? null,
      redirect,
      signal: signal ?? new AbortController().signal,
    }
    requests.push(request)
    const reply = replies[requests.length - 1]
    expect(reply, `request ${requests.length} was not expected`).toBeDefined()
    if (reply instanceof Error) throw reply
    return typeof reply === 'function' ? reply(request) : (reply ?? Response.error())
  }
  return { fetch, requests }
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })
}

/** An answer that never comes, but ends with its signal as the real `fetch` does. */
export function never({ signal }: RecordedRequest): Promise<Response> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
}

/** An answer whose body never ends, with a stream that knows nothing of the signal. */
export function endless(): Response {
  return new Response(new ReadableStream(), { headers: { 'content-type': 'application/json' } })
}

/** An error as the `fetch` of Node makes it. */
export function fetchFailed(code: string, message: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) })
}
