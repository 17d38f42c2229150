/**
 * What a server stub takes besides its functions, and what it tells.
 */

import type { Issue } from '../validation/issue.js'
import type { Credentials } from './credentials.js'
import { requireNumbers } from './number-options.js'
import type { PeerCertificate } from './peer-certificate.js'

/** What `authenticate` decides on. */
export interface AuthenticationRequest {
  readonly operationId: string
  /** Well formed; whether they are the right ones is for `authenticate` to say. Undefined only where the operation does not ask for any. */
  readonly credentials: Credentials | undefined
  /** A header of the request by its name in any case. */
  header(name: string): string | undefined
  /** The certificate that the TLS listener verified; undefined where TLS ends before this process, or was not mutual. */
  readonly peerCertificate: PeerCertificate | undefined
}

/**
 * Answers what the functions get as `context`; `false`, `null` or `undefined` refuse the request with 401.
 *
 * TypeScript infers the type of `context` from it where its parameter is annotated: `({ credentials }: AuthenticationRequest) => …`.
 */
export type Authenticate<Context> = (request: AuthenticationRequest) => Context | Refusal | Promise<Context | Refusal>
type Refusal = false | null | undefined

/** A request that does not get as far as its function, or an answer that does not get out. */
export type FaultKind =
  | 'path-unknown'
  | 'method-not-allowed'
  | 'unauthorized'
  | 'parameters-invalid'
  | 'media-type-unsupported'
  | 'body-empty'
  | 'body-too-large'
  | 'body-too-slow'
  | 'body-unreadable'
  | 'body-invalid'
  | 'not-implemented'
  | 'internal'

/** Kind of fault → status. A contract that says otherwise gives its own status in `answerFault`. */
export const FAULT_STATUS: Readonly<Record<FaultKind, number>> = {
  'path-unknown': 404,
  'method-not-allowed': 405,
  unauthorized: 401,
  'parameters-invalid': 400,
  'media-type-unsupported': 415,
  'body-empty': 400,
  'body-too-large': 413,
  'body-too-slow': 408,
  'body-unreadable': 400,
  'body-invalid': 400,
  'not-implemented': 501,
  internal: 500,
}

export interface Fault {
  readonly kind: FaultKind
  /** Parameters have pointers like `/path/msp_token`, `/query/iccid`, `/headers/CMP-request-id`; those of a body begin at the body. */
  readonly issues: readonly Issue[]
  /** The body, where it could be read. */
  readonly body?: unknown
  /** The query as it came, where parameters are at fault. */
  readonly query?: string
}

export function faultOf(kind: FaultKind, issues: readonly Issue[] = []): Fault {
  return { kind, issues }
}

/**
 * What happened, for a log. Holds neither path values nor bodies nor credentials; `cause` is what a function of the user threw, as it is:
 * one of the stub, `authenticate`, a callback of `afterAnswer`.
 */
export type ServerEvent =
  | {
      readonly type: 'refused'
      readonly operationId: string | undefined
      readonly status: number
      readonly fault: FaultKind
      readonly issues: readonly Issue[]
    }
  | { readonly type: 'handler-failed'; readonly operationId: string; readonly cause: unknown }
  | {
      readonly type: 'invalid-answer'
      readonly operationId: string
      /** Undefined when the function answered no number. */
      readonly status: number | undefined
      readonly issues: readonly Issue[]
    }
  | { readonly type: 'late-answer-dropped'; readonly operationId: string }

export interface HandlerOptions<Context> {
  /** Says who calls. Nothing is let through without it. */
  readonly authenticate: Authenticate<Context>
  /** Path in front of the paths of the contract, e.g. `/aid`. Default none, which is right too where a framework takes it off before. */
  readonly basePath?: string | undefined
  /** Largest body that is read, in bytes. Default 256 KiB. */
  readonly maxBodyBytes?: number | undefined
  /** Longest time until a body is complete, in milliseconds. Default 10 000. */
  readonly bodyTimeoutMs?: number | undefined
  /** What becomes of an answer that the contract does not allow: 500, an event only, or nothing. Default `throw`. */
  readonly validateResponses?: 'throw' | 'report' | 'off' | undefined
  /** Gets every event. What it throws is ignored. */
  readonly onEvent?: ((event: ServerEvent) => void) | undefined
}

/**
 * Refuses options that would leave the stub open.
 *
 * @throws {TypeError} when `authenticate` is missing, `basePath` does not begin with a slash, or a limit is no number.
 */
export function checkHandlerOptions<Context>(options: HandlerOptions<Context>): void {
  if (typeof options?.authenticate !== 'function') throw new TypeError('authenticate is due: it says who may call')
  if (!/^(\/|$)/.test(options.basePath ?? '')) throw new TypeError('basePath must begin with a slash')
  requireNumbers(options, ['maxBodyBytes', 'bodyTimeoutMs'])
}

/** The answer to a fault. A body is JSON; another media type of JSON is named by `content-type`. */
export interface FaultAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** What a contract adds: its own error shape, for the operation that is at fault where one was found. */
export interface HandlerBinding {
  answerFault(fault: Fault, operationId?: string): FaultAnswer | Promise<FaultAnswer>
}
