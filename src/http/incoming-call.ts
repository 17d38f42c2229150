/**
 * What lies between an adapter (Node, Fetch) and the core of a stub.
 */

import type { PeerCertificate } from './peer-certificate.js'

/** A request as an adapter brings it. */
export interface IncomingCall {
  readonly method: string
  /** Path and query, or the absolute form, as they came. */
  readonly target: string
  /** A header by its name in lower case. One that came more than once is joined by commas. */
  header(name: string): string | undefined
  /** The body as text; undefined when it is empty. Throws a `BodyFault`. */
  readBody(): Promise<string | undefined>
  readonly peerCertificate: PeerCertificate | undefined
  readonly signal: AbortSignal
}

export type OutgoingHeaders = Readonly<Record<string, string | string[]>>

/** An answer as an adapter sends it. */
export interface OutgoingAnswer {
  readonly status: number
  /** Names in lower case; several values are several header lines. How the body is framed is for the adapter. */
  readonly headers: OutgoingHeaders
  readonly body: string | undefined
  /** To be called once the answer was written, or could not be. They do not throw. */
  readonly afterAnswer: readonly ((written: boolean) => void)[]
}

/** Statuses whose answer has no body (RFC 9110 §15.3.5, §15.3.6, §15.4.5). */
export const STATUSES_WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304])

/** How much of a body is read, and how long that may take. */
export interface BodyLimits {
  readonly maxBodyBytes: number
  readonly bodyTimeoutMs: number
}

/** Why a body could not be read. */
export class BodyFault extends Error {
  constructor(
    readonly kind: 'body-too-large' | 'body-too-slow' | 'body-unreadable' | 'internal',
    message?: string,
  ) {
    super(message)
  }
}

/** The core of a stub. It answers every fault itself and never rejects. */
export type Receive = (call: IncomingCall) => Promise<OutgoingAnswer>
