/**
 * The stub of an identity provider: a request reaches its function when it is what the contract asks for, and the answer leaves when it is, too.
 *
 * @see IDA §5.2, §7, §8
 */

import type { operations } from '../../generated/identity-assurance/identity-provider/types.js'
import { ClientId, RedirectUri, State } from '../../generated/identity-assurance/validators.js'
import { createHandler, type Handler } from '../http/handler.js'
import { withNoStore } from '../http/no-store.js'
import type { Api } from '../http/operation.js'
import type { Handlers } from '../http/operation-types.js'
import type { HandlerOptions } from '../http/server-options.js'
import { bindHandlers } from '../http/untyped-handlers.js'
import type { IsRegisteredRedirectUri } from '../openid/authorization-fault-redirect.js'
import { withDecodedBasic } from '../openid/basic-credentials.js'
import { providerAnswerFault } from '../openid/provider-fault.js'
import { validatorOf } from '../validation/validator.js'
import { identityProviderApi, type VerifiedClaimsAgreement, withAnswer } from './identity-provider-operations.js'
import { validateProviderMetadata } from './provider-metadata.js'

/** The functions behind the stub; one that is missing is answered with 501. */
export type IdentityProviderHandlers<Context> = Handlers<operations, Context>

/** What the stub of a provider takes besides its functions. */
export interface IdentityProviderHandlerOptions<Context> extends HandlerOptions<Context>, VerifiedClaimsAgreement {
  /**
   * Whether an address is registered for a client, character by character. With it, a faulty authorization request is answered by a redirect
   * to that address, with `error` and `state`; without it, and for any other address, with 400.
   */
  readonly isRegisteredRedirectUri?: IsRegisteredRedirectUri | undefined
}

/** Operations whose answers a cache may keep. */
const CACHEABLE: readonly string[] = ['getProviderMetadata', 'getKeys']

/**
 * The stub of an identity provider.
 *
 * A request whose `claims` parameter asks for verified claims in a way that the specification does not have is refused before its function runs,
 * which reads the parameter with `parseClaimsParameter`. Verified claims that UserInfo answers have to be of the generation and profile of
 * the options. Those of an ID token are within a signed text: validate them before signing.
 *
 * `authenticate` is asked for every operation; its `credentials` are undefined where a client may prove itself by the form instead, or nobody
 * has to. Those of `Basic` are decoded as RFC 6749 §2.3.1 has them encoded; what is not encoded so is given as it came. Reads: D-IDA-54
 * All answers but metadata and keys get `Cache-Control: no-store`, if they have no such header.
 *
 * @throws {TypeError} when `authenticate` is missing, an option is not what it has to be, or a function has a name that is no operation.
 * @see IDA §5.2, §7, §8
 * @see RFC 6749 §5.1
 */
export function createIdentityProviderHandler<Context>(
  handlers: IdentityProviderHandlers<Context>,
  options: IdentityProviderHandlerOptions<Context>,
): Handler {
  const { isRegisteredRedirectUri, authenticate, generation, profile, ...handlerOptions } = options
  const api = withOwnMetadata(identityProviderApi({ generation, profile }))
  // A missing and a wrong access token are answered alike. Reads: D-IDA-53
  const answerFault = providerAnswerFault({
    api,
    redirecting: ['authorize', 'authorizeByForm'],
    rules: { clientId: ClientId, redirectUri: RedirectUri, state: State, hasFragmentAnswers: true },
    isRegisteredRedirectUri,
  })
  // One that is missing is missed by the runtime.
  const decoding = authenticate && withDecodedBasic(authenticate)
  // RFC 6749 §5.1: what holds tokens is not stored; nor is what holds personal data.
  const bound = withNoStore(bindHandlers(api, handlers), CACHEABLE)
  return createHandler(api, bound, { ...handlerOptions, authenticate: decoding }, { answerFault })
}

/** What a provider says of itself is held against more than what others say. */
function withOwnMetadata(api: Api): Api {
  const { getProviderMetadata, ...others } = api.operations
  if (getProviderMetadata === undefined) return api
  const metadata = validatorOf(validateProviderMetadata)
  return { ...api, operations: { getProviderMetadata: withAnswer(getProviderMetadata, 200, metadata), ...others } }
}
