/**
 * The unsecured request of the deprecated procedure over cellular access, which tells the network who asks: its client, its stub.
 *
 * @see RCC.14 §E.1.2
 */

import { api } from '../../generated/device-configuration/cellular-identification/operations.js'
import type { operations } from '../../generated/device-configuration/cellular-identification/types.js'
import { createClient, type DocumentedClient } from '../http/client.js'
import type { CallOptions, ClientOptions } from '../http/client-options.js'
import { createHandler, type Handler } from '../http/handler.js'
import { ApiError } from '../http/http-errors.js'
import type { Handlers } from '../http/operation-types.js'
import { FAULT_STATUS, type HandlerOptions } from '../http/server-options.js'
import { bindHandlers } from '../http/untyped-handlers.js'

/**
 * `identified`: the configuration request follows with the cookie. `network-authentication-required`: the procedure without cellular access
 * follows, and with a cookie the user is not asked for the phone number. `failed`: any other status.
 */
export interface CellularIdentification {
  readonly kind: 'identified' | 'network-authentication-required' | 'failed'
  readonly status: number
  readonly cookie: boolean
  /** Values of `Set-Cookie`, one per line. */
  readonly setCookies: readonly string[]
}

export interface CellularIdentificationClient {
  /**
   * Sends the request, without path, query and security.
   *
   * @throws {ContractError} when the server cannot be reached, or says that it knows the user and sets no cookie.
   * @see RCC.14 §E.1.2
   */
  identifyByCellularAccess(call?: CallOptions): Promise<CellularIdentification>
}

/**
 * Makes the client; `baseUrl` is `http://` and the FQDN of the Configuration Server.
 *
 * @throws {TypeError} when an option is not what it has to be.
 * @see RCC.14 §E.1.2
 */
export function createCellularIdentificationClient(options: ClientOptions): CellularIdentificationClient {
  const binding = { headers: () => ({}), answers: 'documented' } as const
  const client = createClient<operations>(api, options, binding) as DocumentedClient<operations>
  return {
    async identifyByCellularAccess(call = {}) {
      try {
        const { status, headers } = await client.identifyByCellularAccess(call)
        const setCookies = headers.getSetCookie()
        const kind = KINDS[status] ?? 'failed'
        return { kind, status, cookie: setCookies.length > 0, setCookies }
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        return { kind: 'failed', status: error.status, cookie: false, setCookies: [] }
      }
    },
  }
}

/** Status → its meaning. */
const KINDS: Readonly<Record<number, CellularIdentification['kind']>> = {
  200: 'identified',
  511: 'network-authentication-required',
}

export type CellularIdentificationHandlers<Context> = Handlers<operations, Context>

/** As of every stub, but that the access itself says who asks, so `authenticate` may be left out. */
export interface CellularIdentificationHandlerOptions<Context> extends Omit<HandlerOptions<Context>, 'authenticate'> {
  /** Where the headers that the network enriched are read; what it answers is the `context` of the function. */
  readonly authenticate?: HandlerOptions<Context>['authenticate']
}

/**
 * The stub of the unsecured request. A request that is not the one of the contract is answered with its status alone.
 *
 * @throws {TypeError} when an option is not what it has to be, or a function has a name that is no operation.
 * @see RCC.14 §E.1.2
 */
export function createCellularIdentificationHandler(
  handlers: CellularIdentificationHandlers<Record<string, never>>,
  options?: CellularIdentificationHandlerOptions<Record<string, never>>,
): Handler
export function createCellularIdentificationHandler<Context>(
  handlers: CellularIdentificationHandlers<Context>,
  options: CellularIdentificationHandlerOptions<Context> & Pick<HandlerOptions<Context>, 'authenticate'>,
): Handler
export function createCellularIdentificationHandler<Context>(
  handlers: CellularIdentificationHandlers<Context>,
  options: CellularIdentificationHandlerOptions<Context> = {},
): Handler {
  const { authenticate = () => ({}) as Context, ...others } = options
  return createHandler(
    api,
    bindHandlers(api, handlers),
    { ...others, authenticate },
    {
      answerFault: ({ kind }) => ({ status: FAULT_STATUS[kind] }),
    },
  )
}
