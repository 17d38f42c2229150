/**
 * The credentials of `Basic`, as OAuth has them.
 *
 * @see RFC 6749 §2.3.1
 */

import type { Authenticate } from '../http/server-options.js'
import { decodeFormText } from '../http/url-encoded-form.js'

/**
 * Wraps the function that says who calls, so that it gets identifier and secret as they are registered: RFC 6749 §2.3.1 has both encoded as
 * values of a form before they make the header. Not all clients do, so what is not encoded so is given as it came. Reads: D-MC-53
 *
 * @see RFC 6749 §2.3.1
 */
export function withDecodedBasic<Context>(authenticate: Authenticate<Context>): Authenticate<Context> {
  return (request) => {
    const { operationId, credentials, peerCertificate } = request
    if (credentials === undefined || !('username' in credentials)) return authenticate(request)
    const decoded = { username: decode(credentials.username), password: decode(credentials.password) }
    return authenticate({ operationId, credentials: decoded, peerCertificate, header: (name) => request.header(name) })
  }
}

function decode(text: string): string {
  return decodeFormText(text) ?? text
}
