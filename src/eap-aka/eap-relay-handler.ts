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
import { negotiateVersion } from '../device-configuration/version-negotiation.js'
import type { Handler } from '../http/handler.js'
import type { HandlerOptions } from '../http/server-options.js'
import type { EapAkaKeys } from './aka-keys.js'
import { createEapAkaServer } from './eap-aka-server.js'
import type { EapAkaSession } from './eap-aka-session.js'
import { createEapRelaySessions, type EapRelaySessions, SESSION_ID } from './eap-relay-sessions.js'
import { parseRootNai } from './root-identity.js'
import type { Auc } from './software-auc.js'

/** Who was authenticated, and what it asked for. */
export interface EapRelaySuccess<Context>
  extends Pick<ContinuationCall<Context>, 'headers' | 'signal' | 'afterAnswer' | 'context'> {
  readonly imsi: string
  /** The permanent identity that the client gave as `EAP_ID`. */
  readonly identity: string
  /** What both sides can derive further keys from. */
  readonly keys: EapAkaKeys
  /** The request that began the authentication. What it claims besides `EAP_ID`, e.g. `msisdn`, is not proven; another `IMSI` is refused. */
  readonly request: ConfigurationRequest
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
export function createEapRelayHandler(options: EapRelayHandlerOptions<Record<string, never>>): Handler
export function createEapRelayHandler<Context>(
  options: EapRelayHandlerOptions<Context> & Pick<HandlerOptions<Context>, 'authenticate'>,
): Handler
export function createEapRelayHandler<Context>(options: EapRelayHandlerOptions<Context>): Handler {
  const { auc, onSuccess, sessions = createEapRelaySessions(), otherwise = {}, ...others } = options
  const { supportedVersions = ['5.0'], authenticate = () => ({}) as Context } = others
  const server = createEapAkaServer({ auc })

  async function relay(
    session: EapAkaSession,
    packet: Uint8Array,
    request: ConfigurationRequest,
  ): Promise<ConfigurationAnswer> {
    const id = await sessions.put({ session, request })
    if (!SESSION_ID.test(id)) throw new TypeError('sessions.put must answer 1 to 256 characters that a cookie can hold')
    const headers = {
      'content-type': EAP_RELAY_MEDIA_TYPE,
      'set-cookie': `${COOKIE}=${id}; Secure; HttpOnly; Path=/`,
    } as const
    return { status: 200, headers, body: encodeEapRelay(packet) }
  }

  async function requestConfiguration(call: ConfigurationCall<Context>): Promise<ConfigurationAnswer> {
    const { EAP_ID, IMSI, provisioning_version } = call.request.query
    if (EAP_ID === undefined) return (await otherwise.requestConfiguration?.(call)) ?? REFUSED
    // §5.2: the version is settled before anything is spent on the request.
    const negotiated = negotiateVersion(provisioning_version, supportedVersions)
    if (negotiated.outcome === 'refused') {
      return { status: negotiated.status, headers: { 'supported-versions': negotiated.supportedVersions } }
    }
    if (IMSI !== undefined && IMSI !== parseRootNai(EAP_ID)?.imsi) return REFUSED
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
    const { headers, signal, context } = call
    const afterAnswer = call.afterAnswer.bind(call)
    return onSuccess({ imsi, identity, keys, request: known.request, headers, signal, afterAnswer, context })
  }

  async function findSession(cookies = '') {
    const ids = cookies.split(';').flatMap((pair) => {
      const text = pair.trim()
      const id = text.slice(COOKIE.length + 1)
      return text.startsWith(`${COOKIE}=`) && SESSION_ID.test(id) ? [id] : []
    })
    // A client that keeps old cookies sends several; the newest stands last.
    const id = ids.at(-1)
    return id === undefined ? undefined : sessions.take(id)
  }

  const functions = { requestConfiguration, continueConfiguration }
  return createConfigurationServerHandler<Context>(functions, { ...others, authenticate })
}
