/**
 * The rules of an uploaded client certificate: one row per rule, with the clause that asks for it.
 *
 * pkijs validates signatures, validity and authorities. The rows with a check are what it leaves open: it compares names
 * without regard to case, blanks and string type, and looks neither at path lengths nor at critical extensions that it does
 * not know; of name constraints it takes those of several authorities together.
 *
 * @see RCC.14 §2.12.1
 * @see RFC 5280 §6.1
 */

import type { AttributeTypeAndValue, GeneralName } from 'pkijs'
import type { Issue } from '../../validation/issue.js'
import { type CertificateFacts, EXTENSION_IDS } from './client-certificate-facts.js'

/** A path that may lead to a trust anchor. */
export interface CertificationPath {
  /** The client certificate, then each one's issuer. */
  readonly certificates: readonly CertificateFacts[]
  /** The issuer of the last one. */
  readonly anchor: CertificateFacts
}

interface Rule {
  readonly message: string
  readonly source: string
}

/** Id → what the rule asks for, and the clause. */
const RULES = {
  pem: {
    message: 'A PEM text of at most 65536 characters that holds 1 to 10 certificates and encloses nothing else',
    source: 'RCC.14 §2.12',
  },
  certificate: {
    message: 'An X.509 certificate in DER, each of its extensions given once and readable',
    source: 'RFC 5280 §4.1, §4.2',
  },
  unique: { message: 'A chain holds no certificate twice', source: 'RFC 5280 §6.1' },
  nameChaining: {
    message: 'The client certificate is first, and the issuer of each one is in DER exactly the subject of the next',
    source: 'RCC.14 §2.12.1.2',
  },
  digitalSignature: { message: 'The key usage includes digitalSignature', source: 'RCC.14 §2.12.1.1' },
  identifier: { message: 'The subject or subjectAltName holds an identifier', source: 'RCC.14 §2.12.1.1' },
  trustAnchor: {
    message: 'The chain leads to a trust anchor whose subject is in DER exactly the issuer of its last certificate',
    source: 'RCC.14 §2.12.1.2',
  },
  certificationPath: {
    message: 'Each certificate is signed by its issuer, and the path satisfies the policies asked for',
    source: 'RFC 5280 §6.1.3',
  },
  validity: { message: 'Each certificate and the trust anchor are valid at this time', source: 'RFC 5280 §6.1.3' },
  authority: {
    message: 'Each issuer is a certificate authority that may sign certificates',
    source: 'RFC 5280 §4.2.1.3, §4.2.1.9',
  },
  pathLength: { message: 'No more authorities stand below one than it allows', source: 'RFC 5280 §4.2.1.9' },
  criticalExtension: { message: 'Each critical extension is one that is processed', source: 'RFC 5280 §4.2' },
  nameConstraints: { message: 'The names are within the name constraints above', source: 'RFC 5280 §4.2.1.10' },
  signatureAlgorithm: {
    message: 'The signature is ECDSA or RSASSA-PKCS1-v1_5 with SHA-256, SHA-384 or SHA-512, named alike in both places',
    source: 'RFC 5280 §4.1.1.2',
  },
} as const satisfies Record<string, Rule>

export type ClientCertificateRule = keyof typeof RULES

/** Rules for all that was uploaded → the places of the certificates that break them. */
const CHAIN_CHECKS: readonly [ClientCertificateRule, (chain: readonly CertificateFacts[]) => readonly number[]][] = [
  ['unique', (chain) => placesOf(chain, (one, at) => chain.slice(0, at).some((other) => isSame(one, other)))],
  ['nameChaining', (chain) => placesOf(chain, ({ issuer }, at) => !isSubject(issuer, chain[at + 1]))],
  // 0x80 is bit 0, digitalSignature (RFC 5280 §4.2.1.3).
  ['digitalSignature', ([client]) => (((client?.keyUsage ?? 0) & 0x80) === 0 ? [0] : [])],
  ['identifier', ([client]) => (client === undefined || !hasIdentifier(client) ? [0] : [])],
]

/** Rules for a path → the places of the certificates that break them; the place behind the last is the trust anchor. */
const PATH_CHECKS: readonly [ClientCertificateRule, (path: readonly CertificateFacts[]) => readonly number[]][] = [
  ['pathLength', (path) => placesOf(path, ({ pathLength = Infinity }, at) => authoritiesBelow(path, at) > pathLength)],
  ['criticalExtension', (path) => placesOf(path, (one) => !one.criticalExtensions.every((id) => PROCESSED.has(id)))],
  ['nameConstraints', (path) => placesOf(path, (one, at) => path.slice(at + 1).some((above) => !mayName(above, one)))],
  // The anchor is trusted for itself, whoever signed it.
  ['signatureAlgorithm', (path) => placesOf(path.slice(0, -1), (one) => !hasStrongSignature(one))],
]

/**
 * The critical extensions that may stand in a path. Policy constraints, policy mappings and the inhibition of anyPolicy are
 * not among them: a chain that needs them is refused. Certificate policies ask for nothing as long as none of these is there.
 * Reads: D-DC-47
 */
const PROCESSED: ReadonlySet<string> = new Set([...Object.values(EXTENSION_IDS), '2.5.29.32'])

/** The signature algorithms that are strong enough, by object identifier. Reads: D-DC-48 */
const SIGNATURE_ALGORITHMS: ReadonlySet<string> = new Set([
  '1.2.840.113549.1.1.11', // sha256WithRSAEncryption
  '1.2.840.113549.1.1.12', // sha384WithRSAEncryption
  '1.2.840.113549.1.1.13', // sha512WithRSAEncryption
  '1.2.840.10045.4.3.2', // ecdsa-with-SHA256
  '1.2.840.10045.4.3.3', // ecdsa-with-SHA384
  '1.2.840.10045.4.3.4', // ecdsa-with-SHA512
])

/** The forms of a name (RFC 5280 §4.2.1.6) that are told apart, and the attribute of a subject that is an e-mail address. */
const RFC822_NAME = 1
const DIRECTORY_NAME = 4
const EMAIL_ADDRESS = '1.2.840.113549.1.9.1'

/** Makes the issue of a rule. `place` is that of the certificate in the chain, from 0; none is the chain itself. */
export function certificateIssue(rule: ClientCertificateRule, place?: number): Issue {
  return { pointer: place === undefined ? '' : `/${place}`, code: rule, ...RULES[rule] }
}

/** Judges what was uploaded, before any signature is looked at. */
export function judgeChain(chain: readonly CertificateFacts[]): Issue[] {
  return CHAIN_CHECKS.flatMap(([rule, check]) => check(chain).map((place) => certificateIssue(rule, place)))
}

/** Judges a path by what pkijs leaves open. */
export function judgePath({ certificates, anchor }: CertificationPath): Issue[] {
  const path = [...certificates, anchor]
  return PATH_CHECKS.flatMap(([rule, check]) =>
    check(path).map((place) => certificateIssue(rule, place < certificates.length ? place : undefined)),
  )
}

/** Whether two certificates are the same but for the spelling of the signature. */
export function isSame(one: CertificateFacts, other: CertificateFacts): boolean {
  return areEqual(one.signedPart, other.signedPart)
}

/** Whether a name is byte for byte the subject of a certificate. `true` where there is none to compare with. */
export function isSubject(name: Uint8Array, certificate: CertificateFacts | undefined): boolean {
  return certificate === undefined || areEqual(name, certificate.subject)
}

function placesOf<T>(list: readonly T[], isAtFault: (one: T, at: number) => boolean): number[] {
  return list.flatMap((one, at) => (isAtFault(one, at) ? [at] : []))
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}

/** RFC 5280 §4.2.1.9: a certificate whose issuer is its subject does not count, nor does the client certificate. */
function authoritiesBelow(path: readonly CertificateFacts[], at: number): number {
  return path.slice(1, at).filter((one) => !isSubject(one.issuer, one)).length
}

function hasStrongSignature({ signatureAlgorithm, signatureAlgorithmsAgree }: CertificateFacts): boolean {
  return signatureAlgorithmsAgree && SIGNATURE_ALGORITHMS.has(signatureAlgorithm)
}

function hasIdentifier({ subjectAttributes, subjectAltNames }: CertificateFacts): boolean {
  const isFilled = (value: unknown) => typeof value !== 'string' || value.trim() !== ''
  return (
    subjectAttributes.some(({ value }) => isFilled(value.valueBlock.value)) ||
    subjectAltNames.some(({ value }) => isFilled(value))
  )
}

/**
 * Whether an authority may vouch for the names of a certificate below it. Directory names are compared; another form that
 * is constrained may not be there at all, as RFC 5280 §4.2.1.10 asks of who does not process it. Reads: D-DC-47
 */
function mayName({ nameConstraints: { permitted, excluded } }: CertificateFacts, below: CertificateFacts): boolean {
  const bases = directoryNames(permitted)
  const unprocessed = formsOf(below).filter((form) => form !== DIRECTORY_NAME)
  return (
    ![...permitted, ...excluded].some(({ type }) => unprocessed.includes(type)) &&
    directoryNamesOf(below).every(
      (name) =>
        (bases.length === 0 || bases.some((base) => isWithin(name, base))) &&
        !directoryNames(excluded).some((base) => isWithin(name, base)),
    )
  )
}

function formsOf({ subjectAltNames, subjectAttributes }: CertificateFacts): number[] {
  const hasEmail = subjectAttributes.some(({ type }) => String(type) === EMAIL_ADDRESS)
  return [...subjectAltNames.map(({ type }) => type), ...(hasEmail ? [RFC822_NAME] : [])]
}

function directoryNamesOf({ subjectAltNames, subjectAttributes }: CertificateFacts): DirectoryName[] {
  return [...(subjectAttributes.length > 0 ? [subjectAttributes] : []), ...directoryNames(subjectAltNames)]
}

type DirectoryName = readonly AttributeTypeAndValue[]

function directoryNames(names: readonly GeneralName[]): DirectoryName[] {
  return names.filter(({ type }) => type === DIRECTORY_NAME).map(({ value }) => value.typesAndValues)
}

/** Whether a name begins with a base, compared without regard to case, blanks and string type (RFC 5280 §7.1). */
function isWithin(name: DirectoryName, base: DirectoryName): boolean {
  return base.every((attribute, at) => name[at]?.isEqual(attribute) === true)
}
