/**
 * The client runtime: a row of the operation table and the arguments of a call → one request, repeated where that is safe → a typed answer.
 *
 * Runs on Fetch alone: browsers, Deno, Bun, workers, Node.
 */

import { runCall } from './call-runner.js'
import { type CallOptions, CLIENT_DEFAULTS, type ClientOptions } from './client-options.js'
import { requireNumbers } from './number-options.js'
import type { Api, Operation } from './operation.js'
import type { CallAnswer, CallArguments, DocumentedAnswer, MethodParameters } from './operation-types.js'
import type { BodyEncoders } from './request-body.js'
import { createRequestBuilder, type UntypedArguments } from './request-builder.js'

/** One method per `operationId`. */
export type Client<Operations> = {
  [Id in keyof Operations]: (
    ...call: MethodParameters<CallArguments<Operations[Id]> & CallOptions>
  ) => Promise<CallAnswer<Operations[Id]>>
}

/** A client for which every status that an operation states is an answer. */
export type DocumentedClient<Operations> = {
  [Id in keyof Operations]: (
    ...call: MethodParameters<CallArguments<Operations[Id]> & CallOptions>
  ) => Promise<DocumentedAnswer<Operations[Id]>>
}

/** What a contract adds to the options of its users. */
export interface ClientBinding {
  /** Headers of one call, made anew for each call: IDs, credentials. */
  readonly headers: (operation: Operation) => Record<string, string>
  readonly requestIdHeader?: string
  readonly correlationIdHeader?: string
  /** The code within an error body, for the message of the error. Only what tells nothing of a user. */
  readonly peerCode?: (body: unknown) => string | undefined
  /** How bodies are written in media types that are neither JSON nor plain text, e.g. `encodeMultipart`. */
  readonly bodyEncoders?: BodyEncoders
  /** Which statuses are answers and not errors: those of success, or every one that the operation states. Default `success`. */
  readonly answers?: 'success' | 'documented'
}

/**
 * Makes the client of an API.
 *
 * @throws {TypeError} when an option is not what it has to be.
 */
export function createClient<Operations>(api: Api, options: ClientOptions, binding: ClientBinding): Client<Operations> {
  const baseUrl = parseBaseUrl(options.baseUrl)
  const settings = { ...CLIENT_DEFAULTS, ...defined(options), baseUrl }
  requireNumbers(settings, NUMBERS)
  const { requestIdHeader = '', correlationIdHeader = '', peerCode, answers = 'success' } = binding
  const methods = Object.values(api.operations).map((operation) => {
    const build = createRequestBuilder(baseUrl, operation, binding.bodyEncoders)
    const { operationId, source } = operation
    const method = async ({ path, query, headers, mediaType, body, ...given }: UntypedArguments & CallOptions = {}) => {
      const merged = Object.keys(given).length === 0 ? settings : mergeOptions(settings, given)
      const request = build(
        { path, query, headers, mediaType, body },
        binding.headers(operation),
        merged.validateRequests,
      )
      const identity = {
        contract: api.contract,
        operationId,
        source,
        requestId: request.headers[requestIdHeader],
        correlationId: request.headers[correlationIdHeader],
      }
      return runCall({ operation, request, options: merged, identity, peerCode, answers })
    }
    return [operationId, method]
  })
  return Object.fromEntries(methods)
}

/** The options of the client, but for those that the call gives. */
function mergeOptions<Settings extends ClientOptions>(settings: Settings, given: CallOptions): Settings & CallOptions {
  const merged = { ...settings, ...defined(given), baseUrl: settings.baseUrl }
  requireNumbers(merged, NUMBERS)
  return merged
}

const NUMBERS = ['timeoutMs', 'deadlineMs', 'retries', 'maxResponseBytes'] as const

/** @throws {TypeError} when the base URL is not one that a path can follow. */
function parseBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    /[?#]/.test(url.href) ||
    url.username !== '' ||
    url.password !== ''
  ) {
    throw new TypeError('baseUrl must be an http or https URL without user, query and fragment')
  }
  return url.href.replace(/\/+$/, '')
}

/** The options that are given, so that an `undefined` does not take the place of another. */
function defined<T extends object>(options: T): { [Name in keyof T]: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [Name in keyof T]: Exclude<T[Name], undefined>
  }
}
