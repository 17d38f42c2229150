/**
 * What the rules of a client certificate ask about a certificate, read from its DER with pkijs.
 *
 * @see RFC 5280 §4.1, §4.2
 */

import type { AttributeTypeAndValue, Certificate, Extension, GeneralName, GeneralSubtree } from 'pkijs'

/** The packages that read certificates. They are optional for everything else, hence loaded by the first use. */
export interface PkiModules {
  readonly pkijs: typeof import('pkijs')
  readonly asn1js: typeof import('asn1js')
}

/** The names that an authority may or may not vouch for (RFC 5280 §4.2.1.10). */
export interface NameConstraints {
  readonly permitted: readonly GeneralName[]
  readonly excluded: readonly GeneralName[]
}

export interface CertificateFacts {
  readonly der: Uint8Array
  /** What was signed. The signature beside it may come in several spellings that all verify. */
  readonly signedPart: Uint8Array
  /** DER of the names. */
  readonly issuer: Uint8Array
  readonly subject: Uint8Array
  readonly subjectAttributes: readonly AttributeTypeAndValue[]
  readonly subjectAltNames: readonly GeneralName[]
  /** Object identifier, and whether the one outside of the signed part is the same. */
  readonly signatureAlgorithm: string
  readonly signatureAlgorithmsAgree: boolean
  readonly criticalExtensions: readonly string[]
  /** First octet of the key usage: `digitalSignature` is 0x80. Absent without that extension. */
  readonly keyUsage?: number
  /** How many authorities may stand below this one. Absent without a bound. */
  readonly pathLength?: number
  readonly nameConstraints: NameConstraints
  /** For the engine of pkijs. */
  readonly certificate: Certificate
}

/** Object identifiers of the extensions that are read (RFC 5280 §4.2.1). */
export const EXTENSION_IDS = {
  keyUsage: '2.5.29.15',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  nameConstraints: '2.5.29.30',
} as const

/**
 * Reads a certificate.
 *
 * @returns `undefined` when the bytes are anything but one certificate, when an extension stands there twice, or when one of
 *   {@link EXTENSION_IDS} cannot be read: pkijs would go on with an empty one.
 */
export function readCertificate(der: Uint8Array, modules: PkiModules): CertificateFacts | undefined {
  try {
    const { offset, result } = modules.asn1js.fromBER(new Uint8Array(der))
    return offset === der.length
      ? gatherFacts(der, new modules.pkijs.Certificate({ schema: result }), modules)
      : undefined
  } catch {
    return undefined
  }
}

/** @throws when an extension is not what its name promises. */
function gatherFacts(der: Uint8Array, certificate: Certificate, { pkijs, asn1js }: PkiModules): CertificateFacts {
  const extensions = new Map((certificate.extensions ?? []).map((one) => [one.extnID, one]))
  // RFC 5280 §4.2: no more than one instance of an extension.
  if (extensions.size !== (certificate.extensions ?? []).length) throw new TypeError('An extension stands there twice')
  const keyUsage = extensionValue(extensions.get(EXTENSION_IDS.keyUsage), asn1js.BitString)
  const altName = extensionValue(extensions.get(EXTENSION_IDS.subjectAltName), pkijs.AltName)
  const basicConstraints = extensionValue(extensions.get(EXTENSION_IDS.basicConstraints), pkijs.BasicConstraints)
  const nameConstraints = extensionValue(extensions.get(EXTENSION_IDS.nameConstraints), pkijs.NameConstraints)
  // A bound that is too large for a number is none.
  const pathLength = basicConstraints?.pathLenConstraint
  return {
    der,
    signedPart: certificate.tbsView,
    issuer: new Uint8Array(certificate.issuer.valueBeforeDecode),
    subject: new Uint8Array(certificate.subject.valueBeforeDecode),
    subjectAttributes: certificate.subject.typesAndValues,
    subjectAltNames: altName?.altNames ?? [],
    signatureAlgorithm: certificate.signatureAlgorithm.algorithmId,
    signatureAlgorithmsAgree: certificate.signatureAlgorithm.isEqual(certificate.signature),
    criticalExtensions: [...extensions.values()].filter(({ critical }) => critical).map(({ extnID }) => extnID),
    ...(keyUsage && { keyUsage: keyUsage.valueBlock.valueHexView[0] ?? 0 }),
    ...(typeof pathLength === 'number' && { pathLength }),
    nameConstraints: {
      permitted: basesOf(nameConstraints?.permittedSubtrees),
      excluded: basesOf(nameConstraints?.excludedSubtrees),
    },
    certificate,
  }
}

/** The value of an extension as the class that it must be; `undefined` without that extension. */
function extensionValue<T extends object>(
  extension: Extension | undefined,
  type: abstract new (...args: never[]) => T,
): T | undefined {
  if (extension === undefined) return undefined
  const value: unknown = extension.parsedValue
  if (!(value instanceof type) || 'parsingError' in value) throw new TypeError('An extension cannot be read')
  return value
}

function basesOf(subtrees: readonly GeneralSubtree[] | undefined): GeneralName[] {
  return (subtrees ?? []).map(({ base }) => base)
}
