/**
 * The certificate that a client uploads for the verification of its Signed SIP Digest.
 *
 * Needs `pkijs` and `asn1js`, which are loaded at the first use, and Web Crypto.
 *
 * @see RCC.14 §2.12, §2.12.1
 */

import type { Issue, ValidationResult } from '../../validation/issue.js'
import { type CertificateFacts, type PkiModules, readCertificate } from './client-certificate-facts.js'
import { formatPemCertificate, readPemCertificates } from './client-certificate-pem.js'
import {
  type CertificationPath,
  type ClientCertificateRule,
  certificateIssue,
  isSame,
  isSubject,
  judgeChain,
  judgePath,
} from './client-certificate-rules.js'

/** A client certificate whose chain was found good. */
export interface ClientCertificate {
  /** The client certificate alone, without its chain. */
  readonly pem: string
  readonly der: Uint8Array
  /** The attributes of the subject in their order: object identifier, and the text where the value is one. */
  readonly subject: readonly { readonly type: string; readonly value?: string }[]
  /** The SubjectPublicKeyInfo in DER, for `importKey('spki', …)`. */
  readonly publicKey: Uint8Array
  /** The last second at which the certificate is valid. */
  readonly notAfter: Date
}

/** What a client certificate is judged by. */
export interface ClientCertificateOptions {
  /** PEM texts, each with one or more certificates of authorities. They are trusted as they are, as long as they are valid. */
  readonly trustAnchors: string | readonly string[]
  /** Default: the time of the call. */
  readonly now?: Date | undefined
}

/** Longest upload, in UTF-16 code units. */
const CHAIN_MAX_LENGTH = 65_536
const CHAIN_MAX_CERTIFICATES = 10

/** Result codes of the engine of pkijs that name a rule. Every other says that the path as such does not hold. */
const ENGINE_RULES: Readonly<Record<number, ClientCertificateRule>> = {
  8: 'validity',
  14: 'authority',
  41: 'nameConstraints',
  42: 'nameConstraints',
}

/**
 * Validates an uploaded client certificate with its chain, by the path validation of RFC 5280 and the rules of RCC.14.
 *
 * Revocation is not looked at: ask the authority's list or responder about the certificate that comes out. That the client
 * holds the private key shows in its first Signed SIP Digest, not here.
 *
 * @param chainPem The client certificate, the certificate that issued it, and so on; the trust anchor itself may stand at
 *   the end. At most 65,536 characters and 10 certificates. Reads: D-DC-46
 * @returns The client certificate, or the faults: `/1` points to the second certificate of the chain, the empty pointer to
 *   the chain or to its trust anchor.
 * @throws {TypeError} when a trust anchor is not PEM or there is none, or `now` is not a time.
 * @throws {Error} when `pkijs` or `asn1js` is not installed.
 * @see RCC.14 §2.12.1.1, §2.12.1.2
 * @see RFC 5280 §6.1
 */
export async function validateClientCertificate(
  chainPem: unknown,
  options: ClientCertificateOptions,
): Promise<ValidationResult<ClientCertificate>> {
  const { now = new Date() } = options
  if (!(now instanceof Date) || Number.isNaN(now.getTime())) throw new TypeError('now must be a valid Date')
  const modules = await loadModules()
  const anchors = readAnchors(options.trustAnchors, modules)
  const { chain, issues } = readChain(chainPem, modules)
  const [client] = chain
  if (client === undefined || issues.length > 0) return { ok: false, issues }
  const faults = await judgePaths(findPaths(chain, anchors), now, modules)
  return faults.length === 0 ? { ok: true, value: describe(client) } : { ok: false, issues: faults }
}

/** Reads what was uploaded. There is no fault only where there is a chain. */
function readChain(chainPem: unknown, modules: PkiModules): { chain: CertificateFacts[]; issues: Issue[] } {
  const isBounded = typeof chainPem === 'string' && chainPem.length <= CHAIN_MAX_LENGTH
  const ders = isBounded ? readPemCertificates(chainPem) : undefined
  if (ders === undefined || ders.length > CHAIN_MAX_CERTIFICATES)
    return { chain: [], issues: [certificateIssue('pem')] }
  const read = ders.map((der) => readCertificate(der, modules))
  const chain = read.filter((one) => one !== undefined)
  const unreadable = read.flatMap((one, place) => (one === undefined ? [certificateIssue('certificate', place)] : []))
  return { chain, issues: unreadable.length > 0 ? unreadable : judgeChain(chain) }
}

function readAnchors(trustAnchors: ClientCertificateOptions['trustAnchors'], modules: PkiModules): CertificateFacts[] {
  const texts: readonly unknown[] = Array.isArray(trustAnchors) ? trustAnchors : [trustAnchors]
  const anchors = texts.flatMap((text) => {
    const ders = typeof text === 'string' ? readPemCertificates(text) : undefined
    return ders?.map((der) => readCertificate(der, modules)) ?? [undefined]
  })
  const readable = anchors.filter((one) => one !== undefined)
  if (readable.length === 0 || readable.length < anchors.length) {
    throw new TypeError('trustAnchors must be PEM texts of one or more certificates each')
  }
  return readable
}

/** Every beginning of the chain that an anchor may have issued. An anchor is not its own issuer (RFC 5280 §6.1). */
function findPaths(chain: readonly CertificateFacts[], anchors: readonly CertificateFacts[]): CertificationPath[] {
  return chain.flatMap(({ issuer }, at) => {
    const certificates = chain.slice(0, at + 1)
    return anchors
      .filter((anchor) => isSubject(issuer, anchor) && !certificates.some((one) => isSame(one, anchor)))
      .map((anchor) => ({ certificates, anchor }))
  })
}

/** None as soon as one path is good; else the faults of the path that has the fewest. */
async function judgePaths(paths: readonly CertificationPath[], now: Date, modules: PkiModules): Promise<Issue[]> {
  let fewest: Issue[] | undefined
  for (const path of paths) {
    const issues = [...(await runEngine(path, now, modules)), ...judgePath(path)]
    if (issues.length === 0) return []
    if (fewest === undefined || issues.length < fewest.length) fewest = issues
  }
  return fewest ?? [certificateIssue('trustAnchor')]
}

/**
 * Has pkijs validate the signatures, the validity and the authorities of a path. Left to itself, its search for issuers
 * does not end where two certificates issue each other, hence it is led along the path.
 */
async function runEngine(
  { certificates, anchor }: CertificationPath,
  now: Date,
  modules: PkiModules,
): Promise<Issue[]> {
  const path = [...certificates, anchor].map(({ certificate }) => certificate)
  const { result, resultCode } = await new modules.pkijs.CertificateChainValidationEngine({
    trustedCerts: path.slice(-1),
    certs: path.slice(0, -1).reverse(),
    checkDate: now,
    findIssuer: async (certificate) => {
      const issuer = path[path.indexOf(certificate) + 1]
      return issuer !== undefined && (await certificate.verify(issuer)) ? [issuer] : []
    },
  }).verify()
  return result ? [] : [certificateIssue(ENGINE_RULES[resultCode] ?? 'certificationPath')]
}

function describe({ der, certificate, subjectAttributes }: CertificateFacts): ClientCertificate {
  return {
    pem: formatPemCertificate(der),
    der,
    subject: subjectAttributes.map(({ type, value: { valueBlock } }) => ({
      type: String(type),
      ...(typeof valueBlock.value === 'string' && { value: valueBlock.value }),
    })),
    publicKey: new Uint8Array(certificate.subjectPublicKeyInfo.toSchema().toBER()),
    notAfter: certificate.notAfter.value,
  }
}

async function loadModules(): Promise<PkiModules> {
  try {
    const [pkijs, asn1js] = await Promise.all([import('pkijs'), import('asn1js')])
    return { pkijs, asn1js }
  } catch (cause) {
    throw new Error('Client certificates are validated with pkijs and asn1js: npm install pkijs asn1js', { cause })
  }
}
