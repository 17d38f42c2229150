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
  const credentials = findCredentials(api, operation, call)
  if (credentials === undefined && asksForCredentials(api, operation)) return undefined
  // Anything that can be awaited is awaited: what only promises a refusal is not a context.
  const context = await authenticate(new Caller(operation.operationId, credentials, call))
  return context === undefined || context === null || context === false ? undefined : { context }
}

/** The certificate is read only where it is asked for. */
class Caller implements AuthenticationRequest {
  readonly header: (name: string) => string | undefined
  readonly #call: IncomingCall

  constructor(
    readonly operationId: string,
    readonly credentials: Credentials | undefined,
    call: IncomingCall,
  ) {
    this.#call = call
    this.header = (name) => call.header(name.toLowerCase())
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
