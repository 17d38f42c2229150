/**
 * A stub of an MSP that answers good requests, and tells what it did.
 */

import { createMspHandler, type MspHandlerOptions, type MspHandlers } from '../../aid1/handler.js'
import type { AuthenticationRequest, ServerEvent } from '../server-options.js'
import { ACTIVATION_CODE, API_KEY } from './msp-requests.js'

export type Context = { readonly cmp: string }

/** Stands wherever something is wrong or private, and may come back nowhere. */
export const SECRET = '49170S3cret'

export function authenticate({ credentials }: AuthenticationRequest): Context | null {
  return credentials !== undefined && 'apiKey' in credentials && credentials.apiKey === API_KEY ? { cmp: 'cmp1' } : null
}

export function createStub(handlers: MspHandlers<Context> = {}, options: Partial<MspHandlerOptions<Context>> = {}) {
  const events: ServerEvent[] = []
  const handler = createMspHandler<Context>(
    {
      requestActivationCode: () => ({ status: 200, body: ACTIVATION_CODE }),
      requestProfileStatus: () => ({ status: 200, body: { profiles: [] } }),
      ...handlers,
    },
    { authenticate, onEvent: (event) => events.push(event), ...options },
  )
  return { handler, events }
}

/** Functions that answer what their types forbid. */
export function wrongHandlers(requestActivationCode: () => unknown): MspHandlers<Context> {
  return { requestActivationCode } as unknown as MspHandlers<Context>
}
