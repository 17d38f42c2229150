/**
 * Who calls: the credentials of a request, and what the user's `authenticate` says of them.
 */

import { type Credentials, findCredentials } from './credentials.js'
import type { IncomingCall } from './incoming-call.js'
import type { Api, Operation } from './operation.js'
import type { PeerCertificate } from './peer-certificate.js'
import type { Authenticate, AuthenticationRequest } from './server-options.js'

/** The context of the call; undefined when nobody vouches for the caller. Missing and wrong credentials are not told apart. */
export async function identify<Context>(
  api: Api,
  operation: Operation,
  call: IncomingCall,
  authenticate: Authenticate<Context>,
): Promise<{ readonly context: Context } | undefined> {
  const caller = new Caller(api, operation, call)
  if (asksForCredentials(api, operation) && caller.credentials === undefined) return undefined
  // Anything that can be awaited is awaited: what only promises a refusal is not a context.
  const context = await authenticate(caller)
  return context === undefined || context === null || context === false ? undefined : { context }
}

/** Credentials and certificate are read only where they are asked for. */
class Caller implements AuthenticationRequest {
  readonly header: (name: string) => string | undefined
  readonly #api: Api
  readonly #operation: Operation
  readonly #call: IncomingCall
  #credentials: { readonly found: Credentials | undefined } | undefined

  constructor(api: Api, operation: Operation, call: IncomingCall) {
    this.#api = api
    this.#operation = operation
    this.#call = call
    this.header = (name) => call.header(name.toLowerCase())
  }

  get operationId(): string {
    return this.#operation.operationId
  }

  get credentials(): Credentials | undefined {
    this.#credentials ??= { found: findCredentials(this.#api, this.#operation, this.#call) }
    return this.#credentials.found
  }

  get peerCertificate(): PeerCertificate | undefined {
    return this.#call.peerCertificate
  }
}

/** A certificate is part of the connection, so an alternative that needs nothing else asks for no credentials. */
function asksForCredentials(api: Api, { security }: Operation): boolean {
  if (security.length === 0) return false
  return security.every((names) => names.some((name) => api.securitySchemes[name]?.type !== 'mutualTLS'))
}
