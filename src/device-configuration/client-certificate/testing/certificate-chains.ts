/**
 * Certificates of made-up authorities and clients for tests, and the issues that their chains are refused with.
 */

import type { webcrypto } from 'node:crypto'
import 'reflect-metadata'
import * as x509 from '@peculiar/x509'
import type { Issue } from '../../../validation/issue.js'

export { x509 }

const P256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
export const P384 = { name: 'ECDSA', namedCurve: 'P-384', hash: 'SHA-384' }
export const RSA = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
}
export const RSA_SHA1 = { ...RSA, hash: 'SHA-1' }
export const NOT_BEFORE = new Date('2024-01-01T00:00:00Z')
export const NOT_AFTER = new Date('2025-01-01T00:00:00Z')
export const NOW = new Date('2024-06-01T12:00:00Z')
export const { digitalSignature, keyCertSign, cRLSign, nonRepudiation } = x509.KeyUsageFlags

/** Id of a rule → what its issue says. */
const RULES = {
  pem: [
    'A PEM text of at most 65536 characters that holds 1 to 10 certificates and encloses nothing else',
    'RCC.14 §2.12',
  ],
  certificate: ['An X.509 certificate in DER, each of its extensions given once and readable', 'RFC 5280 §4.1, §4.2'],
  unique: ['A chain holds no certificate twice', 'RFC 5280 §6.1'],
  nameChaining: [
    'The client certificate is first, and the issuer of each one is in DER exactly the subject of the next',
    'RCC.14 §2.12.1.2',
  ],
  digitalSignature: ['The key usage includes digitalSignature', 'RCC.14 §2.12.1.1'],
  identifier: ['The subject or subjectAltName holds an identifier', 'RCC.14 §2.12.1.1'],
  trustAnchor: [
    'The chain leads to a trust anchor whose subject is in DER exactly the issuer of its last certificate',
    'RCC.14 §2.12.1.2',
  ],
  certificationPath: [
    'Each certificate is signed by its issuer, and the path satisfies the policies asked for',
    'RFC 5280 §6.1.3',
  ],
  validity: ['Each certificate and the trust anchor are valid at this time', 'RFC 5280 §6.1.3'],
  authority: ['Each issuer is a certificate authority that may sign certificates', 'RFC 5280 §4.2.1.3, §4.2.1.9'],
  pathLength: ['No more authorities stand below one than it allows', 'RFC 5280 §4.2.1.9'],
  criticalExtension: ['Each critical extension is one that is processed', 'RFC 5280 §4.2'],
  nameConstraints: ['The names are within the name constraints above', 'RFC 5280 §4.2.1.10'],
  signatureAlgorithm: [
    'The signature is ECDSA or RSASSA-PKCS1-v1_5 with SHA-256, SHA-384 or SHA-512, named alike in both places',
    'RFC 5280 §4.1.1.2',
  ],
} as const

/** The issues of rules: `validity` is at the chain, `validity /1` at its second certificate. */
export function issuesOf(...faults: string[]): Issue[] {
  return faults.map((fault) => {
    const [code = '', pointer = ''] = fault.split(' ')
    const [message, source] = RULES[code as keyof typeof RULES]
    return { pointer, code, message, source }
  })
}

type Keys = webcrypto.CryptoKeyPair
export type Certificate = x509.X509Certificate

/** Makes a pair of keys, of P-256 unless told otherwise. */
export async function makeKeys(algorithm: object = P256): Promise<Keys> {
  return (await crypto.subtle.generateKey(algorithm as webcrypto.EcKeyGenParams, true, ['sign', 'verify'])) as Keys
}

/** The keys of the parties. */
export const KEYS = Object.fromEntries(
  await Promise.all(['root', 'a', 'b', 'c', 'client'].map(async (name) => [name, await makeKeys()] as const)),
) as Record<'root' | 'a' | 'b' | 'c' | 'client', Keys>

interface Making {
  subject: string | x509.Name
  issuer: string | x509.Name
  keys: Keys
  signedBy: Keys
  extensions?: x509.Extension[]
  notBefore?: Date
  notAfter?: Date
  signingAlgorithm?: typeof P256 | typeof RSA
}

let serial = 0
/** Makes a certificate, valid through 2024. */
export function make({ keys, signedBy, ...rest }: Making): Promise<Certificate> {
  serial += 1
  return x509.X509CertificateGenerator.create({
    serialNumber: serial.toString(16).padStart(4, '0'),
    notBefore: NOT_BEFORE,
    notAfter: NOT_AFTER,
    signingAlgorithm: P256,
    ...rest,
    publicKey: keys.publicKey,
    signingKey: signedBy.privateKey,
  })
}

export const usage = (flags: number) => new x509.KeyUsagesExtension(flags, true)
export const authority = (pathLength?: number) => [
  new x509.BasicConstraintsExtension(true, pathLength, true),
  usage(keyCertSign | cRLSign),
]
export const critical = (id: string, ...der: number[]) => new x509.Extension(id, true, Uint8Array.from(der))
export const sanOf = (...names: x509.JsonGeneralNames) => new x509.SubjectAlternativeNameExtension(names)
export const commonName = (type: 'utf8String' | 'printableString', text: string) =>
  new x509.Name([{ CN: [{ [type]: text }] }])

/** One DER element of less than 128 bytes. */
export const tlv = (tag: number, ...content: (number | Uint8Array)[]) => {
  const bytes = content.flatMap((one) => (typeof one === 'number' ? [one] : [...one]))
  return Uint8Array.from([tag, bytes.length, ...bytes])
}
/** The extension nameConstraints: `permitted` 0xa0, `excluded` 0xa1; the base is a GeneralName. */
export const constraints = (kind: 0xa0 | 0xa1, base: Uint8Array) =>
  critical('2.5.29.30', ...tlv(0x30, tlv(kind, tlv(0x30, base))))
export const directoryBase = (name: string) => tlv(0xa4, new Uint8Array(new x509.Name(name).toArrayBuffer()))
export const dnsBase = (name: string) => tlv(0x82, new TextEncoder().encode(name))

/** The root. */
export const root = (rest: Partial<Making> = {}) =>
  make({
    subject: 'CN=Root',
    issuer: 'CN=Root',
    keys: KEYS.root,
    signedBy: KEYS.root,
    extensions: authority(),
    ...rest,
  })
/** Authority A below the root. */
export const a = (rest: Partial<Making> = {}) =>
  make({ subject: 'CN=A', issuer: 'CN=Root', keys: KEYS.a, signedBy: KEYS.root, extensions: authority(), ...rest })
/** Authority B below A. */
export const b = (rest: Partial<Making> = {}) =>
  make({ subject: 'CN=B', issuer: 'CN=A', keys: KEYS.b, signedBy: KEYS.a, extensions: authority(), ...rest })
/** A client below A. */
export const client = (rest: Partial<Making> = {}) =>
  make({
    subject: 'CN=client-4711',
    issuer: 'CN=A',
    keys: KEYS.client,
    signedBy: KEYS.a,
    extensions: [usage(digitalSignature)],
    ...rest,
  })
/** A client below B. */
export const clientOfB = (rest: Partial<Making> = {}) => client({ issuer: 'CN=B', signedBy: KEYS.b, ...rest })

export const ROOT = await root()
export const A = await a()
export const B = await b()
export const CLIENT = await client()

/** PEM of certificates, one below the other. */
export const pem = (certificates: readonly Certificate[]) => certificates.map((one) => one.toString('pem')).join('\n')
