/**
 * The certificate by which a caller proves itself on the connection.
 */

/** The verified certificate of the caller: the members of Node's `X509Certificate` that do not depend on Node. */
export interface PeerCertificate {
  readonly subject: string
  readonly issuer: string
  readonly subjectAltName: string | undefined
  readonly serialNumber: string
  /** SHA-256 of the certificate, upper-case hexadecimal pairs joined by colons. */
  readonly fingerprint256: string
  readonly validFrom: string
  readonly validTo: string
  /** The certificate in DER. */
  readonly raw: Uint8Array
}
