/**
 * A stub behind TLS that asks every caller for a certificate. Needs `node:https`.
 */

import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { NodeListener } from '../http/node-listener.js'

export interface ServeTlsOptions {
  /** The certificate of this party, PEM, with the intermediate ones after it. */
  readonly cert: string | Uint8Array
  readonly key: string | Uint8Array
  readonly passphrase?: string | undefined
  /** The list of trusted clients, PEM: the authorities that made their certificates, or those certificates where they are self-signed. */
  readonly ca: string | Uint8Array | readonly (string | Uint8Array)[]
  /** Default 0: any free port. */
  readonly port?: number | undefined
  /** Default: every address of the machine. */
  readonly host?: string | undefined
  /** Gets the code of each failed handshake, e.g. `ERR_SSL_PEER_DID_NOT_RETURN_A_CERTIFICATE`. */
  readonly onHandshakeError?: ((code: string) => void) | undefined
}

export interface RunningServer {
  /** E.g. `https://localhost:4011`. */
  readonly url: string
  readonly port: number
  /** Takes no further connection, and resolves once the requests in progress are answered. */
  close(): Promise<void>
}

/**
 * Listens with TLS 1.2 or newer. A caller without a certificate that leads to `ca` gets no connection; the verified certificate of the others
 * reaches `authenticate` as `peerCertificate`.
 *
 * @throws {TypeError} when `ca` is missing: then any certificate of a public authority would do.
 * @see AID.02 §6
 */
export async function serveTls(
  handler: { readonly node: NodeListener },
  options: ServeTlsOptions,
): Promise<RunningServer> {
  const { cert, key, passphrase, ca, port = 0, host, onHandshakeError } = options
  if (ca === undefined) throw new TypeError('ca is due: it says whose certificates are trusted')
  const server = createServer(
    {
      cert: pem(cert),
      key: pem(key),
      ...(passphrase !== undefined && { passphrase }),
      ca: [ca].flat().map(pem),
      requestCert: true,
      rejectUnauthorized: true,
      minVersion: 'TLSv1.2',
    },
    handler.node,
  )
  server.on('tlsClientError', (error: NodeJS.ErrnoException) => onHandshakeError?.(error.code ?? 'unknown'))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const bound = (server.address() as AddressInfo).port
  return {
    url: `https://${host ?? 'localhost'}:${bound}`,
    port: bound,
    close: () => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  }
}

function pem(value: string | Uint8Array): string | Buffer {
  return typeof value === 'string' ? value : Buffer.from(value)
}
