/**
 * The endpoint at which a Configuration Server has a Temporary Token validated: its client, its stub.
 *
 * @see RCC.14 §2.13
 */

import { api } from '../../generated/device-configuration/token-validation/operations.js'
import type { components, operations } from '../../generated/device-configuration/token-validation/types.js'
import { createClient, type DocumentedClient } from '../http/client.js'
import type { CallOptions, ClientOptions } from '../http/client-options.js'
import { credentialHeaders } from '../http/credentials.js'
import { createHandler, type Handler } from '../http/handler.js'
import { ApiError } from '../http/http-errors.js'
import type { Handlers } from '../http/operation-types.js'
import { requireSecuredUrl } from '../http/secured-url.js'
import { FAULT_STATUS, type HandlerOptions } from '../http/server-options.js'
import { bindHandlers } from '../http/untyped-handlers.js'
import { answerForTokenValidation } from './temporary-token.js'

export interface TokenValidationClientOptions extends ClientOptions {
  /** What the endpoint gave to the Configuration Server. */
  readonly credentials: { readonly bearerToken: string }
}

/** Who the user is: `msisdn`, and `imsi` where the endpoint tells it. */
export type TokenUser = components['schemas']['ValidateTemporaryTokenAnswer']

/** The user, or the status to answer the client with (Table 22). */
export type TokenValidation =
  | { readonly outcome: 'validated'; readonly user: TokenUser }
  | { readonly outcome: 'refused'; readonly status: 403 | 500 }

export interface TokenValidationClient {
  /**
   * Has a token validated, which uses it up: the request is never repeated.
   *
   * @throws {ContractError} when the endpoint cannot be reached, or vouches for a user in a form that is not the one of the contract.
   * @see RCC.14 §2.13
   */
  validateTemporaryToken(token: string, call?: CallOptions): Promise<TokenValidation>
}

/**
 * Makes the client of a token validation endpoint. Reads: D-DC-40, D-DC-70
 *
 * @throws {TypeError} when an option is not what it has to be.
 * @see RCC.14 §2.13
 */
export function createTokenValidationClient(options: TokenValidationClientOptions): TokenValidationClient {
  const { credentials, ...clientOptions } = options
  requireSecuredUrl(options.baseUrl, 'baseUrl')
  const headers = credentialHeaders(api, api.operations.validateTemporaryToken, credentials)
  const binding = { headers: () => headers, answers: 'documented' } as const
  const client = createClient<operations>(api, clientOptions, binding) as DocumentedClient<operations>
  return {
    async validateTemporaryToken(token, call = {}) {
      const answer = await client
        .validateTemporaryToken({ ...call, body: { as_temp_token: token } })
        .catch((error: unknown) => {
          if (error instanceof ApiError) return { status: error.status, body: undefined } as const
          throw error
        })
      if (answer.status === 200 && answer.body !== undefined) return { outcome: 'validated', user: answer.body }
      const status = answerForTokenValidation(answer.status)
      return { outcome: 'refused', status: status === 'validated' ? 500 : status }
    },
  }
}

export type TokenValidationHandlers<Context> = Handlers<operations, Context>

/**
 * The stub of a token validation endpoint. Its answers have no body but that of success; a request that is not what the contract asks for is
 * answered with its status alone. Reads: D-DC-40
 *
 * @throws {TypeError} when `authenticate` is missing, an option is not what it has to be, or a function has a name that is no operation.
 * @see RCC.14 §2.13
 */
export function createTokenValidationHandler<Context>(
  handlers: TokenValidationHandlers<Context>,
  options: HandlerOptions<Context>,
): Handler {
  return createHandler(api, bindHandlers(api, handlers), options, {
    answerFault: ({ kind }) => ({ status: FAULT_STATUS[kind] }),
  })
}
