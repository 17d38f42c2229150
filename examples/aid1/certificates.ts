/**
 * Real certificates for tests and examples, made on the spot: an authority, and parties that it vouches for.
 */

import { webcrypto } from 'node:crypto'
import 'reflect-metadata'
import * as x509 from '@peculiar/x509'

/** PEM texts. */
export interface Identity {
  readonly cert: string
  readonly key: string
}

export interface Authority {
  /** The certificate of the authority, PEM. */
  readonly cert: string
  /** Makes the certificate of a party, which is good as a server on `localhost` and as a client. */
  issue(name: string): Promise<Identity>
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
const DAY_MS = 86_400_000

export async function makeAuthority(name: string): Promise<Authority> {
  const keys = await makeKeys()
  const authority = await x509.X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: '01',
      name: `CN=${name}`,
      ...validity(),
      signingAlgorithm: ALGORITHM,
      keys,
      extensions: [
        new x509.BasicConstraintsExtension(true, 0, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
      ],
    },
    webcrypto,
  )
  let serial = 1
  return {
    cert: authority.toString('pem'),
    async issue(subject) {
      const own = await makeKeys()
      serial += 1
      const certificate = await x509.X509CertificateGenerator.create(
        {
          serialNumber: serial.toString(16).padStart(2, '0'),
          subject: `CN=${subject}`,
          issuer: authority.subject,
          ...validity(),
          signingAlgorithm: ALGORITHM,
          publicKey: own.publicKey,
          signingKey: keys.privateKey,
          extensions: [
            new x509.BasicConstraintsExtension(false),
            new x509.SubjectAlternativeNameExtension([
              { type: 'dns', value: 'localhost' },
              { type: 'ip', value: '127.0.0.1' },
            ]),
          ],
        },
        webcrypto,
      )
      return { cert: certificate.toString('pem'), key: await pemOfKey(own.privateKey) }
    },
  }
}

/** Makes a certificate that nobody vouches for. */
export async function makeSelfSigned(name: string): Promise<Identity> {
  const keys = await makeKeys()
  const certificate = await x509.X509CertificateGenerator.createSelfSigned(
    { serialNumber: '01', name: `CN=${name}`, ...validity(), signingAlgorithm: ALGORITHM, keys },
    webcrypto,
  )
  return { cert: certificate.toString('pem'), key: await pemOfKey(keys.privateKey) }
}

/** From yesterday until tomorrow. */
function validity(): { notBefore: Date; notAfter: Date } {
  return { notBefore: new Date(Date.now() - DAY_MS), notAfter: new Date(Date.now() + DAY_MS) }
}

function makeKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']) as Promise<webcrypto.CryptoKeyPair>
}

async function pemOfKey(key: webcrypto.CryptoKey): Promise<string> {
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', key))
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n')
}
