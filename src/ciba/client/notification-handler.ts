/**
 * The notification endpoint of a client, mounted.
 *
 * @see CIBA Core §9, §10.2, §10.3, §12
 */

import { api } from '../../../generated/ciba/client/operations.js'
import { ContractError } from '../../errors/contract-error.js'
import { createHandler, type Handler } from '../../http/handler.js'
import { FAULT_STATUS, type HandlerOptions } from '../../http/server-options.js'
import type { UntypedHandlers } from '../../http/untyped-handlers.js'
import type { CibaClient } from './ciba-client.js'
import { settingsOf } from './ciba-client-settings.js'
import { type CibaNotification, type FindStarted, type PushErrorName, parseNotification } from './notification.js'
import { receivePing } from './poll-token.js'
import { verifyPushedTokens } from './pushed-tokens.js'
import type { StartedAuthentication } from './started-authentication.js'
import type { CibaTokens } from './verify-tokens.js'

/** What becomes of notifications. A provider repeats one that it thinks lost, so each function may be called more than once. */
export interface NotificationHandlerOptions extends Omit<HandlerOptions<string>, 'authenticate'> {
  readonly client: CibaClient
  readonly findStarted: FindStarted
  /**
   * A ping came for a request that this client is not polling for: call `pollToken` with `pinged`, without waiting for its end. Without it such
   * a ping changes nothing.
   */
  readonly onPing?: ((started: StartedAuthentication) => void | Promise<void>) | undefined
  /** Tokens were pushed, and verified. Due in push mode. */
  readonly onTokens?: ((started: StartedAuthentication, tokens: CibaTokens) => void | Promise<void>) | undefined
  /** It was pushed that there will be no tokens. Without it nobody learns of that before the request expires. */
  readonly onRefused?: ((started: StartedAuthentication, error: PushErrorName) => void | Promise<void>) | undefined
}

const FUNCTIONS = ['onPing', 'onTokens', 'onRefused'] as const
const ACCEPTED = { status: 204 } as const
const UNAUTHORIZED = {
  status: 401,
  headers: { 'www-authenticate': 'Bearer realm="ciba", error="invalid_token"' },
} as const
/** What the provider sent wrong; any other error is ours, and is answered with 500 so that the provider tries again. */
const FAULTS_OF_PEER: ReadonlySet<string> = new Set(['CIBA_NOTIFICATION', 'CIBA_PUSHED_TOKENS'])

/**
 * Makes the endpoint: POST `/backchannel-notification` behind `basePath`. A notification with the right bearer token is answered with 204
 * once its function is done, one with a wrong token or of an unknown request with 401, one that CIBA does not allow with 400.
 *
 * @throws {TypeError} when an option is not what it has to be.
 * @see CIBA Core §9, §10.2, §10.3.1, §12
 */
export function createNotificationHandler(options: NotificationHandlerOptions): Handler {
  checkOptions(options)
  const { client, findStarted, onPing, onTokens, onRefused, ...server } = options

  async function take(notification: CibaNotification) {
    switch (notification.kind) {
      case 'unauthorized':
      case 'unknown':
        return UNAUTHORIZED
      case 'ping':
        if (!receivePing(client, notification.started.authReqId)) await onPing?.(notification.started)
        return ACCEPTED
      case 'tokens': {
        const { started, tokens } = notification
        await onTokens?.(started, await verifyPushedTokens(client, started, tokens))
        return ACCEPTED
      }
      case 'refused':
        await onRefused?.(notification.started, notification.error)
        return ACCEPTED
    }
  }

  const handlers = {
    async notifyClient({ context, body }: { readonly context: string; readonly body: unknown }) {
      try {
        return await take(await parseNotification({ authorization: `Bearer ${context}`, body }, findStarted))
      } catch (error) {
        if (error instanceof ContractError && FAULTS_OF_PEER.has(error.code)) return { status: 400 }
        throw error
      }
    },
  }
  const authenticate: HandlerOptions<string>['authenticate'] = ({ credentials }) =>
    credentials !== undefined && 'bearerToken' in credentials ? credentials.bearerToken : undefined
  return createHandler<string>(
    api,
    handlers as unknown as UntypedHandlers,
    { ...server, authenticate },
    {
      answerFault: ({ kind }) => ({ status: FAULT_STATUS[kind] }),
    },
  )
}

function checkOptions(options: NotificationHandlerOptions): void {
  const { deliveryMode } = settingsOf(options?.client)
  if (typeof options.findStarted !== 'function') throw new TypeError('findStarted is due')
  for (const name of FUNCTIONS) {
    if (options[name] !== undefined && typeof options[name] !== 'function')
      throw new TypeError(`${name} must be a function`)
  }
  // What is pushed comes once, and is taken with 204.
  if (deliveryMode === 'push' && options.onTokens === undefined) throw new TypeError('onTokens is due in push mode')
}
