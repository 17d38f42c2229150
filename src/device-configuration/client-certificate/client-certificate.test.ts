import { X509Certificate } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type ClientCertificateOptions, validateClientCertificate } from './client-certificate.js'
import { formatPemCertificate } from './client-certificate-pem.js'
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
  constraints,
  digitalSignature,
  directoryBase,
  issuesOf,
  KEYS,
  makeKeys,
  NOT_AFTER,
  NOT_BEFORE,
  NOW,
  nonRepudiation,
  P384,
  pem,
  ROOT,
  RSA,
  root,
  sanOf,
  tlv,
  usage,
  x509,
} from './testing/certificate-chains.js'

const validate = (chain: readonly Certificate[] | string, anchors: readonly Certificate[] = [ROOT], now: Date = NOW) =>
  validateClientCertificate(typeof chain === 'string' ? chain : pem(chain), { trustAnchors: pem(anchors), now })

afterEach(() => {
  vi.useRealTimers()
})

describe('validateClientCertificate accepts', () => {
  it('a chain, and gives what the certificate says', async () => {
    const subject = new x509.Name([{ CN: ['client-4711'] }, { O: ['Vendor'] }])
    const own = await client({ subject })
    const result = await validate([own, A])
    const seenByNode = new X509Certificate(Buffer.from(own.rawData))
    if (!result.ok) expect.unreachable()
    expect(result.value.der).toEqual(new Uint8Array(own.rawData))
    expect(new X509Certificate(result.value.pem).raw.equals(seenByNode.raw)).toBe(true)
    expect(result.value.pem).toBe(seenByNode.toString())
    expect(Buffer.from(result.value.publicKey)).toEqual(seenByNode.publicKey.export({ type: 'spki', format: 'der' }))
    expect(result.value.notAfter).toEqual(NOT_AFTER)
    expect(result.value.subject).toEqual([
      { type: '2.5.4.3', value: 'client-4711' },
      { type: '2.5.4.10', value: 'Vendor' },
    ])
  })

  const rsa = async () => {
    const keys = await makeKeys(RSA)
    const anchor = await root({ keys, signedBy: keys, signingAlgorithm: RSA })
    return { chain: [CLIENT, await a({ signedBy: keys, signingAlgorithm: RSA })], anchors: [anchor] }
  }
  const p384 = async () => {
    const keys = await makeKeys(P384)
    const anchor = await root({ keys, signedBy: keys, signingAlgorithm: P384 })
    return { chain: [CLIENT, await a({ signedBy: keys, signingAlgorithm: P384 })], anchors: [anchor] }
  }
  const nineAuthorities = async () => {
    const chain: Certificate[] = []
    for (let level = 1; level <= 9; level++) {
      const issuer = level === 1 ? 'CN=Root' : `CN=Level ${level - 1}`
      chain.unshift(await a({ subject: `CN=Level ${level}`, issuer, keys: KEYS.root }))
    }
    return { chain: [await client({ issuer: 'CN=Level 9', signedBy: KEYS.root }), ...chain] }
  }
  it.each<[string, () => Promise<{ chain: Certificate[]; anchors?: Certificate[] }>]>([
    ['a chain of two authorities', async () => ({ chain: [await clientOfB(), B, A] })],
    ['a chain of ten certificates', nineAuthorities],
    ['a client right below the trust anchor', async () => ({ chain: [CLIENT], anchors: [A] })],
    ['the trust anchor at the end of the chain', async () => ({ chain: [CLIENT, A, ROOT] })],
    ['a chain that goes on above the trust anchor', async () => ({ chain: [CLIENT, A, ROOT], anchors: [A] })],
    [
      'an expired spelling of the root at the end',
      async () => ({ chain: [CLIENT, A, await root({ notAfter: NOT_BEFORE })] }),
    ],
    [
      'one of several trust anchors',
      async () => ({ chain: [CLIENT, A], anchors: [await root({ subject: 'CN=Other', issuer: 'CN=Other' }), ROOT] }),
    ],
    [
      'either of two trust anchors of one name',
      async () => ({ chain: [CLIENT, A], anchors: [await root({ keys: KEYS.c, signedBy: KEYS.c }), ROOT] }),
    ],
    ['RSA', rsa],
    ['P-384', p384],
    [
      'an authority without key usage',
      async () => ({ chain: [CLIENT, await a({ extensions: authority().slice(0, 1) })] }),
    ],
    [
      'a path length that suffices',
      async () => ({
        chain: [await clientOfB(), await b({ extensions: authority(0) }), await a({ extensions: authority(1) })],
      }),
    ],
    [
      'a self-issued authority beyond the path length',
      async () => ({
        chain: [
          await client({ signedBy: KEYS.b }),
          await a({ issuer: 'CN=A', keys: KEYS.b, signedBy: KEYS.a, extensions: authority(0) }),
          await a({ extensions: authority(0) }),
        ],
      }),
    ],
    [
      'further key usages',
      async () => ({ chain: [await client({ extensions: [usage(digitalSignature | nonRepudiation)] }), A] }),
    ],
    [
      'an empty subject with a subjectAltName',
      async () => ({
        chain: [
          await client({
            subject: '',
            extensions: [usage(digitalSignature), sanOf({ type: 'url', value: 'urn:uuid:1' })],
          }),
          A,
        ],
      }),
    ],
    [
      'an unknown extension that is not critical',
      async () => ({
        chain: [
          await client({
            extensions: [usage(digitalSignature), new x509.Extension('1.2.3.4', false, new Uint8Array([5, 0]))],
          }),
          A,
        ],
      }),
    ],
    [
      'a critical certificate policy',
      async () => ({
        chain: [
          await client({ extensions: [usage(digitalSignature), new x509.CertificatePolicyExtension(['1.2.3'], true)] }),
          A,
        ],
      }),
    ],
    [
      'a name that is permitted',
      async () => ({
        chain: [
          await client({ subject: 'O=Vendor,CN=client' }),
          await a({ extensions: [...authority(), constraints(0xa0, directoryBase('O=Vendor'))] }),
        ],
      }),
    ],
    [
      'a name beside the excluded one',
      async () => ({
        chain: [
          await client({ subject: 'O=Vendor,CN=client' }),
          await a({ extensions: [...authority(), constraints(0xa1, directoryBase('O=Rival'))] }),
        ],
      }),
    ],
  ])('%s', async (_what, given) => {
    const { chain, anchors } = await given()
    expect(await validate(chain, anchors)).toMatchObject({ ok: true })
  })

  it.each([
    ['its first second', NOT_BEFORE],
    ['its last second', NOT_AFTER],
  ])('a certificate in %s', async (_what, now) => {
    expect(await validate([CLIENT, A], [ROOT], now)).toMatchObject({ ok: true })
  })

  it('certificates that are valid by the clock when no time is given', async () => {
    const given = { trustAnchors: pem([ROOT]) }
    vi.useFakeTimers({ now: NOW, toFake: ['Date'] })
    expect(await validateClientCertificate(pem([CLIENT, A]), given)).toMatchObject({ ok: true })
    vi.setSystemTime(NOT_AFTER.getTime() + 1000)
    expect(await validateClientCertificate(pem([CLIENT, A]), given)).toEqual({
      ok: false,
      issues: issuesOf('validity'),
    })
  })

  it.each([
    ['carriage returns', (text: string) => text.replaceAll('\n', '\r\n')],
    ['blank lines and indentation', (text: string) => text.replaceAll('\n', '\n\n  ')],
    [
      'explanations before, between and behind',
      (text: string) => `Certificate:\n${text.replaceAll('-\n-', '-\nsubject=CN\n-')}\nthe end`,
    ],
    ['long lines', (text: string) => text.replaceAll(/([^-])\n([^-])/g, '$1$2')],
    ['65536 characters', (text: string) => text.padEnd(65_536)],
  ])('PEM with %s', async (_what, change) => {
    expect(await validate(change(pem([CLIENT, A])))).toMatchObject({ ok: true })
  })

  it('several trust anchors in one text', async () => {
    const trustAnchors = `# anchors\n${pem([await root({ subject: 'CN=Other' }), ROOT])}`
    expect(await validateClientCertificate(pem([CLIENT, A]), { trustAnchors, now: NOW })).toMatchObject({ ok: true })
  })
})

describe('validateClientCertificate', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', [pem([CLIENT, A])]],
    ['an empty text', ''],
    ['DER', Buffer.from(CLIENT.rawData).toString('latin1')],
    ['DER in Base64', CLIENT.toString('base64')],
    ['65537 characters', pem([CLIENT, A]).padEnd(65_537)],
    ['11 certificates', pem(Array.from({ length: 11 }, () => CLIENT))],
    [
      'a private key beside the certificate',
      `${pem([CLIENT])}\n-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----`,
    ],
  ])('refuses %s', async (_what, chain) => {
    const result = await validateClientCertificate(chain, { trustAnchors: pem([ROOT]), now: NOW })
    expect(result).toEqual({ ok: false, issues: issuesOf('pem') })
  })

  /** The first of the three parts of a certificate, whose length is in two bytes. */
  const signedPart = (der: Uint8Array) => der.slice(4, 4 + 3 + (der[6] ?? 0))
  /** So many bytes that are one element within the other. */
  const nested = (count: number) => {
    let der: number[] = []
    for (let depth = 0; depth < count; depth++) der = [0x30, 0x82, der.length >> 8, der.length & 0xff, ...der]
    return Uint8Array.from(der)
  }
  it.each<[string, Uint8Array]>([
    ['no bytes', new Uint8Array()],
    ['no certificate', tlv(0x30)],
    ['a byte too many', Uint8Array.from([...new Uint8Array(CLIENT.rawData), 0])],
    ['a byte too few', new Uint8Array(CLIENT.rawData).subarray(0, -1)],
    ['an unknown length', Uint8Array.from([0x30, 0x80, 0, 0])],
    ['a length beyond all bounds', Uint8Array.from([0x30, 0x88, 127, 255, 255, 255, 255, 255, 255, 255])],
    ['thousands of elements within each other', nested(3000)],
    ['thousands of elements side by side', Uint8Array.from([0x30, 0x82, 0x9c, 0x40, ...Array<number>(40_000).fill(0)])],
  ])('refuses a certificate of %s', async (_what, der) => {
    expect(await validate(formatPemCertificate(der))).toEqual({ ok: false, issues: issuesOf('certificate /0') })
  })

  it('points to each certificate that cannot be read', async () => {
    const bad = formatPemCertificate(tlv(0x30))
    expect(await validate(`${bad}${pem([CLIENT])}\n${bad}`)).toEqual({
      ok: false,
      issues: issuesOf('certificate /0', 'certificate /2'),
    })
  })

  it('shows nothing of the certificates in its issues', async () => {
    const results = [
      await validate([CLIENT]),
      await validate([A, CLIENT]),
      await validate([CLIENT, A], [ROOT], new Date(0)),
    ]
    for (const result of [...results, await validate('-----BEGIN client-4711-----')]) {
      expect(result.ok).toBe(false)
      expect(JSON.stringify(result)).not.toMatch(/4711|CN=|MII/)
    }
  })

  it.each<[string, object, string]>([
    ['no trust anchors', {}, 'trustAnchors must be PEM texts'],
    ['an empty list of trust anchors', { trustAnchors: [] }, 'trustAnchors must be PEM texts'],
    ['an empty text', { trustAnchors: '' }, 'trustAnchors must be PEM texts'],
    ['one text of several that is no PEM', { trustAnchors: [pem([ROOT]), 'x'] }, 'trustAnchors must be PEM texts'],
    [
      'a trust anchor that is no certificate',
      { trustAnchors: formatPemCertificate(tlv(0x30)) },
      'trustAnchors must be PEM texts',
    ],
    ['a trust anchor as bytes', { trustAnchors: [new Uint8Array(ROOT.rawData)] }, 'trustAnchors must be PEM texts'],
    ['a time that is none', { trustAnchors: pem([ROOT]), now: new Date(Number.NaN) }, 'now must be a valid Date'],
    ['a time as a number', { trustAnchors: pem([ROOT]), now: 0 }, 'now must be a valid Date'],
  ])('does not work with %s', async (_what, options, message) => {
    const call = validateClientCertificate(pem([CLIENT, A]), options as ClientCertificateOptions)
    await expect(call).rejects.toThrow(TypeError)
    await expect(call).rejects.toThrow(message)
  })

  it('never rejects, whatever the chain is', async () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...pem([CLIENT, A]).split('\n')), fc.string()))
      .map((lines) => lines.join('\n'))
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.anything(), text), async (chain) => {
        expect((await validateClientCertificate(chain, { trustAnchors: pem([ROOT]), now: NOW })).ok).toBe(false)
      }),
    )
  })

  it('lets no changed byte reach what was signed', async () => {
    const ders = [CLIENT, A].map(({ rawData }) => new Uint8Array(rawData))
    const place = fc.tuple(fc.nat(1), fc.nat(), fc.integer({ min: 1, max: 255 }))
    await fc.assert(
      fc.asyncProperty(place, async ([which, at, change]) => {
        const changed = ders.map((der) => der.slice())
        const der = changed[which] ?? new Uint8Array()
        der[at % der.length] = (der[at % der.length] ?? 0) ^ change
        const result = await validate(changed.map(formatPemCertificate).join(''))
        // Only the frame of the signature may be written in another way.
        if (result.ok) expect(signedPart(result.value.der)).toEqual(signedPart(new Uint8Array(CLIENT.rawData)))
      }),
      { numRuns: 300 },
    )
  })
})
