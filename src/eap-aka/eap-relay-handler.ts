/**
 * A Configuration Server that authenticates with EAP-AKA over HTTP, on the stub of device configuration.
 *
 * @see RCC.14 §C.3
 */

import type { ConfigurationRequest } from '../device-configuration/configuration-request.js'
import {
  type ConfigurationCall,
  type ConfigurationServerHandlerOptions,
  type ConfigurationServerHandlers,
  type ContinuationCall,
  createConfigurationServerHandler,
} from '../device-configuration/configuration-server-handler.js'
import { EAP_RELAY_MEDIA_TYPE, encodeEapRelay } from '../device-configuration/eap-relay.js'
import type { ConfigurationAnswer } from '../device-configuration/server/answer-wire.js'
import type { Handler } from '../http/handler.js'
import type { EapAkaKeys } from './aka-keys.js'
import { createEapAkaServer } from './eap-aka-server.js'
import type { EapAkaSession } from './eap-aka-session.js'
import { createEapRelaySessions, type EapRelaySessions, SESSION_ID } from './eap-relay-sessions.js'
import type { Auc } from './software-auc.js'

/** Who was authenticated, and what it asked for. */
export interface EapRelaySuccess<Context> {
  readonly imsi: string
  /** The permanent identity that the client gave as `EAP_ID`. */
  readonly identity: string
  /** What both sides can derive further keys from. */
  readonly keys: EapAkaKeys
  /** The request that began the authentication. */
  readonly request: ConfigurationRequest
  /** What `authenticate` answered for the last request. */
  readonly context: Context
}

export interface EapRelayHandlerOptions<Context> extends ConfigurationServerHandlerOptions<Context> {
  /** Makes the challenges: `createSoftwareAuc`, or an adapter of the operator's own. */
  readonly auc: Auc
  /** Answers who was authenticated, usually with a configuration document. */
  onSuccess(success: EapRelaySuccess<Context>): ConfigurationAnswer | Promise<ConfigurationAnswer>
  /** Where exchanges are kept between two requests. Default: in memory, for a minute each. */
  readonly sessions?: EapRelaySessions | undefined
  /** What answers requests without `EAP_ID`, and forms. Default: 403. */
  readonly otherwise?: ConfigurationServerHandlers<Context> | undefined
}

const COOKIE = 'eap-relay'
const REFUSED: ConfigurationAnswer = { status: 403, headers: {} }

/**
 * The stub of a Configuration Server that poses the challenge itself. An exchange is found by its cookie alone, which every relay answer sets
 * anew; a failure of any sort is 403 and tells nothing. Reads: D-DC-11
 *
 * @throws {TypeError} when an option is not what it has to be.
 * @see RCC.14 §2.8.3.2, §C.3
 */
export function createEapRelayHandler<Context = Record<string, never>>(
  options: EapRelayHandlerOptions<Context>,
): Handler {
  const { auc, onSuccess, sessions = createEapRelaySessions(), otherwise = {}, ...others } = options
  const server = createEapAkaServer({ auc })

  async function relay(
    session: EapAkaSession,
    packet: Uint8Array,
    request: ConfigurationRequest,
  ): Promise<ConfigurationAnswer> {
    const id = await sessions.put({ session, request })
    const headers = {
      'content-type': EAP_RELAY_MEDIA_TYPE,
      'set-cookie': `${COOKIE}=${id}; Secure; HttpOnly; Path=/`,
    } as const
    return { status: 200, headers, body: encodeEapRelay(packet) }
  }

  async function requestConfiguration(call: ConfigurationCall<Context>): Promise<ConfigurationAnswer> {
    const { EAP_ID } = call.request.query
    if (EAP_ID === undefined) return (await otherwise.requestConfiguration?.(call)) ?? REFUSED
    const challenge = server.challenge(EAP_ID)
    return challenge.outcome === 'failure' ? REFUSED : relay(challenge.session, challenge.packet, call.request)
  }

  async function continueConfiguration(call: ContinuationCall<Context>): Promise<ConfigurationAnswer> {
    if (call.packet === undefined) return (await otherwise.continueConfiguration?.(call)) ?? REFUSED
    const known = await findSession(call.headers.Cookie)
    if (known === undefined) return REFUSED
    const result = server.receive(known.session, call.packet)
    if (result.outcome === 'challenge') return relay(result.session, result.packet, known.request)
    if (result.outcome === 'failure') return REFUSED
    const { imsi, identity, keys } = result
    return onSuccess({ imsi, identity, keys, request: known.request, context: call.context })
  }

  async function findSession(cookies = '') {
    const ids = cookies.split(';').flatMap((pair) => {
      const [name, id = ''] = pair.trim().split('=', 2)
      return name === COOKIE && SESSION_ID.test(id) ? [id] : []
    })
    // A client that keeps old cookies sends several; the newest stands last.
    const id = ids.at(-1)
    return id === undefined ? undefined : sessions.take(id)
  }

  return createConfigurationServerHandler<Context>({ requestConfiguration, continueConfiguration }, others)
}
