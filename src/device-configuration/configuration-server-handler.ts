/**
 * The stub of a Configuration Server: a request reaches its function when it is what RCC.14 asks for, and the answer leaves when it is, too.
 *
 * @see RCC.14 §2.4.1, §5.2
 */

import { api } from '../../generated/device-configuration/configuration-server/operations.js'
import { createHandler, type Handler } from '../http/handler.js'
import type { HandlerOptions } from '../http/server-options.js'
import { bindHandlers, type UntypedHandlers } from '../http/untyped-handlers.js'
import { withBodyValidators } from '../http/with-body-validators.js'
import { validatorOf } from '../validation/validator.js'
import { answerFault } from './answer-fault.js'
import { validateClientAuthenticityRequest } from './client-authenticity/client-authenticity.js'
import { type ConfigurationQuery, type ConfigurationRequest, recognizeRequest } from './configuration-request.js'
import { decodeEapRelay, EAP_RELAY_MEDIA_TYPE, validateEapRelayBody } from './eap-relay.js'
import { validateProvisioningDocument } from './provisioning/provisioning-document-validator.js'
import type { ConfigurationAnswer } from './server/answer-wire.js'

/** What both functions get. */
interface SharedCall<Context> {
  /** Documented headers by their wire spelling: `Cookie`, `Accept-Language`, `Authorization`, `User-Agent`, … */
  readonly headers: Readonly<Record<string, string | undefined>>
  /** What `authenticate` answered; an empty object where there is none. */
  readonly context: Context
  /** Aborted when the client went away. */
  readonly signal: AbortSignal
  /** Calls back once the answer was written (`true`), or could not be (`false`). To be called before the function answers. */
  afterAnswer(callback: (written: boolean) => unknown): void
}

/** A configuration request, with its kind of client. */
export interface ConfigurationCall<Context> extends SharedCall<Context> {
  /**
   * Its kind is told by the query and by whether there is any `Cookie` header. A server that keeps no flow under that cookie, which may be one
   * of a load balancer, calls `recognizeRequest(request.query)` instead.
   */
  readonly request: ConfigurationRequest
}

/** What follows an answer that asked for more: a form (2.11 to 2.15), or an EAP packet (C.3). */
export type ContinuationCall<Context> = SharedCall<Context> & {
  /** The parameters of the same URI, where the client repeats them; `token` in an upload of changes (2.15). */
  readonly query: Partial<ConfigurationQuery>
} & (
    | { readonly form: Readonly<Record<string, string>>; readonly packet?: undefined }
    | { readonly packet: Uint8Array; readonly form?: undefined }
  )

/** The functions behind the stub; one that is missing is answered with 501. `decideConfigurationAnswer` makes answers for both. */
export interface ConfigurationServerHandlers<Context> {
  requestConfiguration?(call: ConfigurationCall<Context>): ConfigurationAnswer | Promise<ConfigurationAnswer>
  continueConfiguration?(call: ContinuationCall<Context>): ConfigurationAnswer | Promise<ConfigurationAnswer>
}

/** As of every stub, but that a user authenticates within the messages of RCC.14, so `authenticate` may be left out. */
export interface ConfigurationServerHandlerOptions<Context> extends Omit<HandlerOptions<Context>, 'authenticate'> {
  readonly authenticate?: HandlerOptions<Context>['authenticate']
  /** The versions that the functions speak. A request that this stub cannot read is answered for its version first (5.2). Default `5.0`. */
  readonly supportedVersions?: readonly string[]
}

/** The bodies of which the document says only that they are text. */
const BODIES = {
  'text/vnd.wap.connectivity-xml': validatorOf((input) => validateProvisioningDocument(input as string)),
  'application/vnd.gsma.cfg-clientauth+xml': validatorOf((input) => validateClientAuthenticityRequest(input as string)),
  [EAP_RELAY_MEDIA_TYPE]: validatorOf(validateEapRelayBody),
}

/**
 * The stub of a Configuration Server.
 *
 * It serves GET and POST of `/` alone: the URI to which OpenID Connect leads back (2.8.2) is of your choice, and yours to mount.
 *
 * A request that is not what RCC.14 asks for is answered with 403 or 406 where it is of a version that is not spoken, otherwise with 400 and
 * RFC 9457 problem details that name places and rules. An answer that RCC.14 does not allow, or a throw, becomes 500. Reads: D-DC-81
 *
 * @throws {TypeError} when an option is not what it has to be, or a function has a name that is no operation.
 * @see RCC.14 §2.4.1, §2.6, §2.9, §2.10, §2.11, §2.12, §2.13, §2.14, §2.15, §5.2, §C.3
 */
export function createConfigurationServerHandler(
  handlers: ConfigurationServerHandlers<Record<string, never>>,
  options?: ConfigurationServerHandlerOptions<Record<string, never>>,
): Handler
export function createConfigurationServerHandler<Context>(
  handlers: ConfigurationServerHandlers<Context>,
  options: ConfigurationServerHandlerOptions<Context> & Pick<HandlerOptions<Context>, 'authenticate'>,
): Handler
export function createConfigurationServerHandler<Context>(
  handlers: ConfigurationServerHandlers<Context>,
  options: ConfigurationServerHandlerOptions<Context> = {},
): Handler {
  const { supportedVersions = ['5.0'], authenticate = () => ({}) as Context, ...others } = options
  const bound = bindHandlers(api, handlers) as Record<string, UntypedHandlers[string]>
  const { requestConfiguration, continueConfiguration } = handlers
  if (requestConfiguration !== undefined) {
    bound.requestConfiguration = (call: Received<Context>) =>
      requestConfiguration.call(handlers, Object.assign(call, { request: requestOf(call) }))
  }
  if (continueConfiguration !== undefined) {
    bound.continueConfiguration = (call: Received<Context>) =>
      continueConfiguration.call(handlers, Object.assign(call, bodyOf(call)))
  }
  const answer = answerFault(supportedVersions)
  return createHandler(withBodyValidators(api, BODIES), bound, { ...others, authenticate }, { answerFault: answer })
}

/** What the runtime gives, held against the operation table. */
interface Received<Context> extends SharedCall<Context> {
  readonly query: ConfigurationQuery
  readonly mediaType: string | undefined
  readonly body: unknown
}

function requestOf({ query, headers }: Received<unknown>): ConfigurationRequest {
  return recognizeRequest(query, { hasCookie: headers.Cookie !== undefined })
}

function bodyOf({ mediaType, body }: Received<unknown>) {
  return mediaType === EAP_RELAY_MEDIA_TYPE
    ? { packet: decodeEapRelay(body) }
    : { form: body as Readonly<Record<string, string>> }
}
