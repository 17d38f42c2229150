/**
 * What lies between an adapter (Node, Fetch) and the core of a stub.
 */

import type { PeerCertificate } from './server-options.js'

/** A request as an adapter brings it. */
export interface IncomingCall {
  readonly method: string
  /** Path and query, as they came. */
  readonly target: string
  header(name: string): string | undefined
  /** The body as text; undefined when it is empty. Throws a `BodyFault`. */
  readBody(): Promise<string | undefined>
  readonly peerCertificate: PeerCertificate | undefined
  readonly signal: AbortSignal
}

/** An answer as an adapter sends it. */
export interface OutgoingAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  /** To be called once the answer was written, or could not be. */
  readonly afterAnswer: readonly ((written: boolean) => void)[]
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
