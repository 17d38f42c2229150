/**
 * The authentication by OpenID Connect that a Configuration Server asks for with 302: out to the authorization endpoint, through its EAP relay,
 * and back.
 *
 * @see RCC.14 §2.8.2, §2.8.3.2
 */

import type { ConfigurationServerAnswer, RedirectAnswer } from '../device-configuration/configuration-server-answer.js'
import type {
  ConfigurationServerClient,
  ResumeConfigurationCall,
} from '../device-configuration/configuration-server-client.js'
import { decodeEapRelay, EAP_RELAY_MEDIA_TYPE, encodeEapRelay } from '../device-configuration/eap-relay.js'
import { CLIENT_DEFAULTS } from '../http/client-options.js'
import { isFieldValue } from '../http/header-fields.js'
import { type CallIdentity, callError } from '../http/http-errors.js'
import { parseContentType } from '../http/media-type.js'
import { readText } from '../http/text-stream.js'
import { type CookieJar, createCookieJar } from './cookie-jar.js'
import { createEapAkaPeer, type EapAkaAbortReason } from './eap-aka-peer.js'
import type { Usim } from './software-usim.js'

/** `timeoutMs` is for each request on the way, `deadlineMs` for all of them. `headers` go to the Configuration Server; of them, endpoints on the way get `Accept-Language` and `User-Agent`. */
export interface OpenIdRedirectOptions extends Omit<ResumeConfigurationCall, 'location' | 'cookie'> {
  /** The answer `redirect`. Its cookies are of the Configuration Server. */
  readonly redirect: Pick<RedirectAnswer, 'location' | 'setCookies'>
  /** The `baseUrl` of the client: a redirect to its origin leads back. */
  readonly serverUrl: string
  /** The permanent identity, see `rootNai`. */
  readonly identity: string
  readonly usim: Usim
  readonly fetch?: typeof fetch | undefined
  /** Cookies of the endpoints on the way, and of the server. Default: a jar for this authentication alone. */
  readonly cookies?: CookieJar | undefined
}

/** `user-interface`: the endpoint wants to talk to the user with a web page (2.8.3.4); it is for the caller to show. */
export type OpenIdRedirectOutcome =
  | { readonly outcome: 'answered'; readonly answer: ConfigurationServerAnswer }
  | { readonly outcome: 'aborted'; readonly reason: EapAkaAbortReason | 'not-https' | 'too-many-requests' | 'refused' }
  | { readonly outcome: 'user-interface'; readonly url: string; readonly response: Response }

/** Requests on the way, challenges included. No flow of RCC.14 needs half of them. */
const MAX_REQUESTS = 20
/** An EAP packet has at most 65 535 bytes, in Base64. */
const MAX_RELAY_BYTES = 131_072

/**
 * Follows the redirects, https alone, answers EAP challenges with the SIM, and hands the way back to the client.
 *
 * @throws {ContractError} when an endpoint cannot be reached in time, sends an EAP relay body that is none, or the Configuration Server what
 *   RCC.14 does not allow.
 * @throws {TypeError} when the identity or `serverUrl` is not what it has to be.
 * @see RCC.14 §2.8.2, §2.8.3.2, §C.3
 */
export async function followOpenIdRedirect(
  client: ConfigurationServerClient,
  options: OpenIdRedirectOptions,
): Promise<OpenIdRedirectOutcome> {
  const {
    redirect,
    serverUrl,
    identity,
    usim,
    fetch = globalThis.fetch,
    cookies = createCookieJar(),
    ...call
  } = options
  const peer = createEapAkaPeer({ identity, usim })
  const server = new URL(serverUrl)
  cookies.store(server, redirect.setCookies)
  const { deadlineMs = CLIENT_DEFAULTS.deadlineMs } = call
  const deadline = performance.now() + deadlineMs
  let url = secureUrl(redirect.location)
  let packet: Uint8Array | undefined
  let count = 0
  while (url !== undefined) {
    if (url.origin === server.origin) {
      const cookie = cookies.header(url)
      return { outcome: 'answered', answer: await client.resumeConfiguration({ ...call, location: url.href, cookie }) }
    }
    count += 1
    if (count > MAX_REQUESTS) return { outcome: 'aborted', reason: 'too-many-requests' }
    // §C.3: the identity goes along with each GET, the answer to a challenge to the same URI.
    if (packet === undefined && !url.searchParams.has('EAP_ID')) url.searchParams.append('EAP_ID', identity)
    const response = await send(fetch, url, packet, cookies.header(url), call, deadline)
    cookies.store(url, response.headers.getSetCookie())
    packet = undefined
    if (response.status === 302) {
      url = secureUrl(response.headers.get('location') ?? '')
      continue
    }
    if (response.status !== 200) return { outcome: 'aborted', reason: 'refused' }
    if (parseContentType(response.headers.get('content-type') ?? '') !== EAP_RELAY_MEDIA_TYPE) {
      return { outcome: 'user-interface', url: url.href, response }
    }
    const reply = peer.respond(await readRelay(response))
    if (reply.outcome === 'abort') return { outcome: 'aborted', reason: reply.reason }
    packet = reply.packet
  }
  // §2.8.3.2: "The client shall abort the processing of the request if the URI does not contain the "https" scheme."
  return { outcome: 'aborted', reason: 'not-https' }
}

/** Which call it was, for its errors. */
const CALL: CallIdentity = {
  contract: 'device-configuration',
  operationId: 'followOpenIdRedirect',
  source: 'RCC.14 §2.8.2',
  requestId: undefined,
  correlationId: undefined,
}

/** Headers that say nothing of who calls. */
const HARMLESS_HEADERS = new Set(['accept-language', 'user-agent'])

/** One request on the way. What `fetch` says of a failure may hold the URL, so it is told in our own words. */
async function send(
  fetch: typeof globalThis.fetch,
  url: URL,
  packet: Uint8Array | undefined,
  cookie: string | undefined,
  {
    signal,
    headers = {},
    timeoutMs = CLIENT_DEFAULTS.timeoutMs,
  }: Pick<OpenIdRedirectOptions, 'signal' | 'headers' | 'timeoutMs'>,
  deadline: number,
): Promise<Response> {
  const fields: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (HARMLESS_HEADERS.has(name.toLowerCase()) && isFieldValue(value)) fields[name] = value
  }
  if (cookie !== undefined && isFieldValue(cookie)) fields.cookie = cookie
  if (packet !== undefined) fields['content-type'] = EAP_RELAY_MEDIA_TYPE
  const body = packet === undefined ? {} : { method: 'POST', body: JSON.stringify(encodeEapRelay(packet)) }
  const timeLeft = Math.min(timeoutMs, deadline - performance.now())
  if (timeLeft <= 0) throw callError('HTTP_TIMEOUT', CALL)
  const limit = AbortSignal.timeout(Math.min(Math.ceil(timeLeft), 2 ** 31 - 1))
  try {
    const all = signal ? AbortSignal.any([signal, limit]) : limit
    return await fetch(url, { redirect: 'manual', headers: fields, signal: all, ...body })
  } catch {
    signal?.throwIfAborted()
    throw callError(limit.aborted ? 'HTTP_TIMEOUT' : 'HTTP_UNREACHABLE', CALL)
  }
}

/** An absolute https URL without user information; undefined for anything else. */
function secureUrl(location: string): URL | undefined {
  const url = URL.canParse(location) ? new URL(location) : undefined
  return url?.protocol === 'https:' && url.username === '' && url.password === '' ? url : undefined
}

/** The packet in a relay body. @throws {ContractError} DC_EAP_RELAY when it is none, or too large. */
async function readRelay({ body }: Response): Promise<Uint8Array> {
  const read = body === null ? { text: '' } : await readText(body.getReader(), MAX_RELAY_BYTES, false)
  let relay: unknown
  try {
    relay = 'text' in read ? JSON.parse(read.text) : undefined
  } catch {
    // Falls through: what is not JSON is no relay body.
  }
  return decodeEapRelay(relay)
}
