/**
 * The stub of an operator's OpenID provider: a request reaches its function when it is what the contract asks for, and the answer leaves when
 * it is, too.
 *
 * @see MC API §3 to §8, §10
 */

import { api } from '../../generated/mobile-connect/openid-provider/operations.js'
import type { components, operations } from '../../generated/mobile-connect/openid-provider/types.js'
import { ClientId, RedirectUri, State } from '../../generated/mobile-connect/validators.js'
import { createHandler, type Handler } from '../http/handler.js'
import { withNoStore } from '../http/no-store.js'
import type { Handlers } from '../http/operation-types.js'
import type { HandlerOptions } from '../http/server-options.js'
import { bindHandlers } from '../http/untyped-handlers.js'
import type { IsRegisteredRedirectUri } from '../openid/authorization-fault-redirect.js'
import { withDecodedBasic } from '../openid/basic-credentials.js'
import { providerAnswerFault } from '../openid/provider-fault.js'
import { providerFaultMembers } from './answer-fault.js'
import type { SERVER_INITIATED_GRANT_TYPE } from './server-initiated/server-initiated-delivery.js'

type Forms = components['schemas']

/** What is exchanged at the token endpoint, told apart by `grant_type`. A request with another one does not reach its function. @see MC API §5, §10 */
export type TokenGrant =
  | Forms['CodeGrantForm']
  | Forms['RefreshGrantForm']
  | (Omit<Forms['ServerInitiatedGrantForm'], 'grant_type'> & { grant_type: typeof SERVER_INITIATED_GRANT_TYPE })

/** The operations, with the form of the token endpoint as its functions see it. */
interface HandledOperations extends Omit<operations, 'requestTokens'> {
  requestTokens: Omit<operations['requestTokens'], 'requestBody'> & {
    requestBody: { content: { 'application/x-www-form-urlencoded': TokenGrant } }
  }
}

/** The functions behind the stub; one that is missing is answered with 501. */
export type OpenIdProviderHandlers<Context> = Handlers<HandledOperations, Context>

/** What the stub of a provider takes besides its functions. */
export interface OpenIdProviderHandlerOptions<Context> extends HandlerOptions<Context> {
  /**
   * Whether an address is registered for a client, character by character. With it, a faulty authorization request is answered by a redirect
   * to that address, with `error` and `state`; without it, and for any other address, with 400.
   */
  readonly isRegisteredRedirectUri?: IsRegisteredRedirectUri | undefined
}

/** Operations whose answers a cache may keep. */
const CACHEABLE: readonly string[] = ['getProviderMetadata', 'getKeys']

/**
 * The stub of an OpenID provider.
 *
 * `authenticate` is asked for every operation; its `credentials` are undefined where a client may prove itself by the form instead, or nobody
 * has to. Those of `Basic` are decoded as RFC 6749 §2.3.1 has them encoded; what is not encoded so is given as it came. Reads: D-MC-53
 * All answers but metadata and keys get `Cache-Control: no-store`, if they have no such header.
 *
 * @throws {TypeError} when `authenticate` is missing, an option is not what it has to be, or a function has a name that is no operation.
 * @see MC API §3 to §8, §10
 * @see RFC 6749 §5.1
 */
export function createOpenIdProviderHandler<Context>(
  handlers: OpenIdProviderHandlers<Context>,
  options: OpenIdProviderHandlerOptions<Context>,
): Handler {
  const { isRegisteredRedirectUri, authenticate, ...handlerOptions } = options
  // A missing and a wrong access token are answered alike. Reads: D-MC-49
  const answerFault = providerAnswerFault({
    api,
    redirecting: ['authorize', 'authorizeByForm'],
    rules: { clientId: ClientId, redirectUri: RedirectUri, state: State, hasFragmentAnswers: false },
    isRegisteredRedirectUri,
    membersOf: providerFaultMembers,
  })
  // One that is missing is missed by the runtime.
  const decoding = authenticate && withDecodedBasic(authenticate)
  // RFC 6749 §5.1: what holds tokens is not stored; nor is what holds personal data.
  const bound = withNoStore(bindHandlers(api, handlers), CACHEABLE)
  return createHandler(api, bound, { ...handlerOptions, authenticate: decoding }, { answerFault })
}
