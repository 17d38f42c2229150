import * as asn1js from 'asn1js'
import { describe, expect, it } from 'vitest'
import { validateClientCertificate } from './client-certificate.js'
import {
  A,
  a,
  authority,
  B,
  b,
  type Certificate,
  CLIENT,
  client,
  clientOfB,
  commonName,
  constraints,
  cRLSign,
  critical,
  digitalSignature,
  directoryBase,
  dnsBase,
  issuesOf,
  KEYS,
  keyCertSign,
  make,
  makeKeys,
  NOT_AFTER,
  NOT_BEFORE,
  NOW,
  nonRepudiation,
  pem,
  ROOT,
  RSA_SHA1,
  root,
  sanOf,
  tlv,
  usage,
  x509,
} from './testing/certificate-chains.js'

/** Makes the chain that is uploaded, and the trust anchors where these are not the usual root. */
type Given = () => Promise<Certificate[] | { chain: Certificate[]; anchors: Certificate[] }>
/** What is given, how, and the rules that refuse it. */
type Row = readonly [string, Given, ...string[]]

const SIGNING = usage(digitalSignature)

describe.each<[string, readonly Row[]]>([
  [
    'by its way to a trust anchor',
    [
      ['no way', async () => [CLIENT], 'trustAnchor'],
      ['a trust anchor of another name', async () => ({ chain: [CLIENT, A], anchors: [B] }), 'trustAnchor'],
      [
        'a trust anchor of the same name',
        async () => ({ chain: [CLIENT, A], anchors: [await root({ keys: KEYS.c })] }),
        'certificationPath',
      ],
      [
        'several trust anchors of one name, for the fewest faults',
        async () => ({
          chain: [await client({ extensions: [SIGNING, critical('1.2.3.4', 5, 0)] }), A],
          anchors: [await root({ keys: KEYS.b }), ROOT, await root({ keys: KEYS.c })],
        }),
        'criticalExtension /0',
      ],
      ['a self-signed certificate', async () => [await selfSigned()], 'trustAnchor'],
      ['a client that is its own trust anchor', async () => twice(await selfSigned()), 'trustAnchor'],
      [
        'a client that would be an authority and is its own trust anchor',
        async () =>
          twice(await root({ extensions: [...authority().slice(0, 1), usage(digitalSignature | keyCertSign)] })),
        'trustAnchor',
      ],
      ['a signature of somebody else', async () => [await client({ signedBy: KEYS.c }), A], 'certificationPath'],
      [
        'an authority signed by somebody else',
        async () => [CLIENT, await a({ signedBy: KEYS.c })],
        'certificationPath',
      ],
      [
        'two authorities that issue each other',
        async () => ({
          chain: [CLIENT, await a({ issuer: 'CN=B', signedBy: KEYS.b }), B],
          anchors: [await root({ subject: 'CN=A', issuer: 'CN=A' })],
        }),
        'certificationPath',
      ],
      ['SHA-1', async () => signedWithSha1(), 'signatureAlgorithm /0'],
      [
        'another algorithm outside of the signed part',
        async () => [withOtherAlgorithm(CLIENT), A],
        'certificationPath',
        'signatureAlgorithm /0',
      ],
    ],
  ],
  [
    'by its time',
    [
      ['a client that has expired', async () => [await client({ notAfter: NOT_BEFORE }), A], 'validity'],
      ['a client that is not yet valid', async () => [await client({ notBefore: NOT_AFTER }), A], 'validity'],
      ['an authority that has expired', async () => [CLIENT, await a({ notAfter: NOT_BEFORE })], 'validity'],
      [
        'a trust anchor that has expired',
        async () => ({ chain: [CLIENT, A], anchors: [await root({ notAfter: NOT_BEFORE })] }),
        'validity',
      ],
    ],
  ],
  [
    'by its authorities',
    [
      [
        'one without basicConstraints',
        async () => [CLIENT, await a({ extensions: [usage(keyCertSign)] })],
        'authority',
      ],
      ['one without extensions', async () => [CLIENT, await a({ extensions: [] })], 'authority'],
      [
        'one that says it is none',
        async () => [CLIENT, await a({ extensions: [new x509.BasicConstraintsExtension(false, undefined, true)] })],
        'authority',
      ],
      [
        'one that may not sign certificates',
        async () => [CLIENT, await a({ extensions: [...authority().slice(0, 1), usage(cRLSign)] })],
        'authority',
      ],
      [
        'a client as authority',
        async () => [await client({ issuer: 'CN=client-4711', signedBy: KEYS.client }), CLIENT, A],
        'authority',
      ],
      [
        'a trust anchor that is none',
        async () => ({ chain: [CLIENT, A], anchors: [await root({ extensions: [] })] }),
        'authority',
      ],
      [
        'more of them than one allows',
        async () => [await clientOfB(), B, await a({ extensions: authority(0) })],
        'pathLength /2',
      ],
      [
        'more of them than the trust anchor allows',
        async () => ({ chain: [CLIENT, A], anchors: [await root({ extensions: authority(0) })] }),
        'pathLength',
      ],
    ],
  ],
  [
    'by its order and names',
    [
      ['the client behind its issuer', async () => [A, CLIENT], 'nameChaining /0', 'digitalSignature /0'],
      ['authorities in another order', async () => [await clientOfB(), A, B], 'nameChaining /0', 'nameChaining /1'],
      ['a gap', async () => [await clientOfB(), A], 'nameChaining /0'],
      ['a foreign certificate in between', async () => [CLIENT, B, A], 'nameChaining /0'],
      [
        'an issuer of another string type',
        () => named(commonName('utf8String', 'A'), commonName('printableString', 'A')),
        'nameChaining /0',
      ],
      ['an issuer in another case', () => named(new x509.Name('CN=a'), new x509.Name('CN=A')), 'nameChaining /0'],
      [
        'an issuer with another blank',
        () => named(new x509.Name('CN=A  A'), new x509.Name('CN=A A')),
        'nameChaining /0',
      ],
      [
        'a trust anchor of another string type',
        async () => ({
          chain: [CLIENT, await a({ issuer: commonName('utf8String', 'Root') })],
          anchors: [await root({ subject: commonName('printableString', 'Root') })],
        }),
        'trustAnchor',
      ],
      ['the client given twice', async () => [CLIENT, CLIENT, A], 'unique /1', 'nameChaining /0'],
      ['the root given twice', async () => [CLIENT, A, ROOT, ROOT], 'unique /3'],
      ['the root again with its other signature', async () => [CLIENT, A, ROOT, withOtherSignature(ROOT)], 'unique /3'],
    ],
  ],
  [
    'by what the client certificate is for',
    [
      ['no key usage', async () => [await client({ extensions: [] }), A], 'digitalSignature /0'],
      [
        'another key usage',
        async () => [await client({ extensions: [usage(nonRepudiation)] }), A],
        'digitalSignature /0',
      ],
      [
        'an empty key usage',
        async () => [await client({ extensions: [critical('2.5.29.15', 3, 1, 0)] }), A],
        'digitalSignature /0',
      ],
      ['neither subject nor subjectAltName', async () => [await client({ subject: '' }), A], 'identifier /0'],
      [
        'a subject of blanks',
        async () => [await client({ subject: commonName('utf8String', ' ') }), A],
        'identifier /0',
      ],
      [
        'an empty subjectAltName',
        async () => [await client({ subject: '', extensions: [SIGNING, critical('2.5.29.17', 0x30, 0)] }), A],
        'identifier /0',
      ],
    ],
  ],
  [
    'by its extensions',
    [
      [
        'an unknown critical one of the client',
        async () => [await client({ extensions: [SIGNING, critical('1.2.3.4', 5, 0)] }), A],
        'criticalExtension /0',
      ],
      [
        'an unknown critical one of an authority',
        async () => [CLIENT, await a({ extensions: [...authority(), critical('1.2.3.4', 5, 0)] })],
        'criticalExtension /1',
      ],
      [
        'a critical extended key usage, which RCC.14 gives no meaning',
        async () => [
          await client({ extensions: [SIGNING, new x509.ExtendedKeyUsageExtension(['1.3.6.1.5.5.7.3.2'], true)] }),
          A,
        ],
        'criticalExtension /0',
      ],
      [
        'a demand for a policy, by an authority that has none itself',
        async () => [
          await client({ extensions: [SIGNING, new x509.CertificatePolicyExtension(['1.2.3'])] }),
          await a({ extensions: [...authority(), critical('2.5.29.36', 0x30, 3, 0x80, 1, 0)] }),
        ],
        'criticalExtension /1',
      ],
      ['a key usage given twice', async () => [await client({ extensions: [SIGNING, SIGNING] }), A], 'certificate /0'],
      [
        'basicConstraints given twice',
        async () => [CLIENT, await a({ extensions: [...authority(), new x509.BasicConstraintsExtension(false)] })],
        'certificate /1',
      ],
      [
        'a key usage that is no bit string',
        async () => [await client({ extensions: [critical('2.5.29.15', 4, 1, 0x80)] }), A],
        'certificate /0',
      ],
      [
        'name constraints that cannot be read',
        async () => [CLIENT, await a({ extensions: [...authority(), critical('2.5.29.30', 5, 0)] })],
        'certificate /1',
      ],
      [
        'a subjectAltName that is no ASN.1',
        async () => [await client({ extensions: [SIGNING, critical('2.5.29.17', 0xff)] }), A],
        'certificate /0',
      ],
    ],
  ],
  [
    'by its name constraints',
    [
      [
        'a name that is not permitted',
        async () => [await client({ subject: 'O=Rival,CN=x' }), await aConstrained(0xa0, directoryBase('O=Vendor'))],
        'nameConstraints',
        'nameConstraints /0',
      ],
      [
        'a name that is excluded, in another case',
        async () => [await client({ subject: 'O=VENDOR,CN=x' }), await aConstrained(0xa1, directoryBase('O=Vendor'))],
        'nameConstraints',
        'nameConstraints /0',
      ],
      [
        'a name shorter than the permitted one',
        async () => [await client({ subject: 'O=Vendor' }), await aConstrained(0xa0, directoryBase('O=Vendor,CN=x'))],
        'nameConstraints',
        'nameConstraints /0',
      ],
      [
        'an excluded name in the subjectAltName',
        async () => [
          await client({ extensions: [SIGNING, sanOf({ type: 'dn', value: 'O=Vendor' })] }),
          await aConstrained(0xa1, directoryBase('O=Vendor')),
        ],
        'nameConstraints /0',
      ],
      [
        'a name that the trust anchor excludes',
        async () => ({
          chain: [CLIENT, A],
          anchors: [await root({ extensions: [...authority(), constraints(0xa1, directoryBase('CN=A'))] })],
        }),
        'nameConstraints /1',
      ],
      [
        'a name that only the lower of two authorities permits',
        async () => [
          await client({ subject: 'O=Rival,CN=x', issuer: 'O=Vendor,CN=B', signedBy: KEYS.b }),
          await b({
            subject: 'O=Vendor,CN=B',
            extensions: [...authority(), constraints(0xa0, directoryBase('O=Rival'))],
          }),
          await aConstrained(0xa0, directoryBase('O=Vendor')),
        ],
        'nameConstraints /0',
      ],
      [
        'a host name where host names are constrained',
        async () => [
          await client({ extensions: [SIGNING, sanOf({ type: 'dns', value: 'a.vendor.example' })] }),
          await aConstrained(0xa0, dnsBase('vendor.example')),
        ],
        'nameConstraints /0',
      ],
      [
        'an e-mail address in the subject where e-mail addresses are constrained',
        async () => [
          await client({ subject: 'E=client@rival.example' }),
          await aConstrained(0xa1, tlv(0x81, new TextEncoder().encode('rival.example'))),
        ],
        'nameConstraints /0',
      ],
    ],
  ],
])('validateClientCertificate refuses a chain %s', (_what, rows) => {
  const table = rows.map(([what, given, ...rules]) => [what, given, rules] as const)
  it.each(table)('%s', async (_row, given, rules) => {
    const made = await given()
    const { chain, anchors } = Array.isArray(made) ? { chain: made, anchors: [ROOT] } : made
    const result = await validateClientCertificate(pem(chain), {
      trustAnchors: anchors.map((one) => pem([one])),
      now: NOW,
    })
    expect(result).toEqual({ ok: false, issues: issuesOf(...rules) })
  })
})

function selfSigned(): Promise<Certificate> {
  return make({ subject: 'CN=A', issuer: 'CN=A', keys: KEYS.client, signedBy: KEYS.client, extensions: [SIGNING] })
}

/** A certificate as chain and as trust anchor. */
function twice(certificate: Certificate) {
  return { chain: [certificate], anchors: [certificate] }
}

async function named(issuer: x509.Name, subject: x509.Name): Promise<Certificate[]> {
  return [await client({ issuer }), await a({ subject })]
}

function aConstrained(kind: 0xa0 | 0xa1, base: Uint8Array): Promise<Certificate> {
  return a({ extensions: [...authority(), constraints(kind, base)] })
}

async function signedWithSha1(): Promise<Certificate[]> {
  const keys = await makeKeys(RSA_SHA1)
  return [await client({ signedBy: keys, signingAlgorithm: RSA_SHA1 }), await a({ keys })]
}

/** The algorithm outside of the signed part becomes ecdsa-with-SHA384. */
function withOtherAlgorithm(certificate: Certificate): Certificate {
  const algorithm = new asn1js.ObjectIdentifier({ value: '1.2.840.10045.4.3.3' })
  return rewrite(certificate, (parts) => parts.splice(1, 1, new asn1js.Sequence({ value: [algorithm] })))
}

/** The same certificate with the other of the two ECDSA signatures that verify: s becomes the order of P-256 less s. */
function withOtherSignature(certificate: Certificate): Certificate {
  const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
  return rewrite(certificate, (parts) => {
    const signature = asn1js.fromBER((parts[2] as asn1js.BitString).valueBlock.valueHexView).result
    const [r, s] = (signature as asn1js.Sequence).valueBlock.value as [asn1js.Integer, asn1js.Integer]
    const other = new asn1js.Sequence({ value: [r, asn1js.Integer.fromBigInt(order - s.toBigInt())] })
    parts[2] = new asn1js.BitString({ valueHex: other.toBER() })
  })
}

/** Writes a certificate again after a change of its three parts: what is signed, the algorithm, the signature. */
function rewrite(certificate: Certificate, change: (parts: asn1js.BaseBlock[]) => void): Certificate {
  const { result } = asn1js.fromBER(certificate.rawData)
  change((result as asn1js.Sequence).valueBlock.value as asn1js.BaseBlock[])
  return new x509.X509Certificate(result.toBER())
}
