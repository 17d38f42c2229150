/**
 * A client authenticates with its SIM through the EAP relay of a Configuration Server, from the first request to the configuration.
 *
 * @see RCC.14 §C.3
 */

import type { ConfigurationQuery } from '../device-configuration/configuration-request.js'
import type { ConfigurationServerAnswer, EapRelayAnswer } from '../device-configuration/configuration-server-answer.js'
import type {
  ConfigurationServerClient,
  RequestConfigurationCall,
} from '../device-configuration/configuration-server-client.js'
import { type CookieJar, createCookieJar } from './cookie-jar.js'
import { createEapAkaPeer, type EapAkaAbortReason } from './eap-aka-peer.js'
import type { Usim } from './software-usim.js'

/** Who authenticates, and what it asks for. Members of a call, e.g. `signal` and `headers`, go along with each request. */
export interface EapRelayAuthentication extends Omit<RequestConfigurationCall, 'query' | 'cookie'> {
  /** The permanent identity, see `rootNai`. It travels as `EAP_ID`. */
  readonly identity: string
  readonly usim: Usim
  /** Cookies to go on with, e.g. in `followOpenIdRedirect`, and the `baseUrl` that they are of. Default: a jar for this authentication alone. */
  readonly cookies?: { readonly jar: CookieJar; readonly serverUrl: string } | undefined
  /** The parameters of the configuration request, without `EAP_ID`. */
  readonly query: Omit<ConfigurationQuery, 'EAP_ID'>
}

/** What the server answered in the end, or why the client went no further. A network that cannot prove itself gets no answer at all. */
export type EapRelayOutcome =
  | { readonly outcome: 'answered'; readonly answer: Exclude<ConfigurationServerAnswer, EapRelayAnswer> }
  | { readonly outcome: 'aborted'; readonly reason: EapAkaAbortReason }

/** All requests go to one URI, so the jar needs to know no more of it than that it is secured. */
const SAME_URI = 'https://configuration-server.invalid/'

/**
 * Asks for the configuration and answers the challenges of the server, at most three, each to the same URI, with the cookies that it sets.
 * What comes in the end may be the configuration, a refusal, or another step, e.g. a redirect (see `followOpenIdRedirect`).
 *
 * @param client One whose `baseUrl` is https, as `createConfigurationServerClient` makes sure.
 * @throws {ContractError} when the server cannot be reached or answers with what RCC.14 does not allow.
 * @throws {TypeError} when the call is not what RCC.14 asks for.
 * @see RCC.14 §2.8.3.2, §C.3
 */
export async function authenticateWithEapRelay(
  client: ConfigurationServerClient,
  { identity, usim, query, cookies, ...call }: EapRelayAuthentication,
): Promise<EapRelayOutcome> {
  const peer = createEapAkaPeer({ identity, usim })
  const { jar, serverUrl } = cookies ?? { jar: createCookieJar(), serverUrl: SAME_URI }
  const url = new URL(serverUrl)
  const sameQuery = { ...query, EAP_ID: identity } as ConfigurationQuery
  let answer = await client.requestConfiguration({ ...call, query: sameQuery })
  for (;;) {
    jar.store(url, answer.setCookies)
    if (answer.kind !== 'eap-relay') return { outcome: 'answered', answer }
    const reply = peer.respond(answer.packet)
    // §C.3 Table 36: "The client shall abort the authentication procedure if the Configuration Server authentication fails."
    if (reply.outcome === 'abort') return { outcome: 'aborted', reason: reply.reason }
    const cookie = jar.header(url)
    answer = await client.continueConfiguration({
      ...call,
      query: sameQuery,
      packet: reply.packet,
      ...(cookie !== undefined && { cookie }),
    })
  }
}
