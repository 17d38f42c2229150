import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validateProviderMetadata } from './provider-metadata.js'

const BANK = 'https://id.bank.example'
const METADATA = {
  issuer: BANK,
  authorization_endpoint: `${BANK}/authorize`,
  token_endpoint: `${BANK}/token`,
  jwks_uri: `${BANK}/jwks`,
  response_types_supported: ['code'],
  subject_types_supported: ['pairwise'],
  id_token_signing_alg_values_supported: ['ES256'],
  trust_frameworks_supported: ['uk_diatf'],
  claims_in_verified_claims_supported: ['name'],
}

describe('validateProviderMetadata', () => {
  it.each<[string, object]>([
    ['what is due alone', {}],
    ['evidence of which nothing more is due', { evidence_supported: ['vouch', 'electronic_signature'] }],
    ['documents', { evidence_supported: ['document'], documents_supported: ['passport'] }],
    ['embedded attachments', { attachments_supported: ['embedded'] }],
    ['digests that nobody asked for', { digest_algorithms_supported: ['sha-512'] }],
    ['external ones', { attachments_supported: ['external'], digest_algorithms_supported: ['sha-512', 'sha-256'] }],
    ['names of an earlier generation', { evidence_supported: ['id_document'], id_documents_supported: ['passport'] }],
    [
      'methods under both names',
      { documents_check_methods_supported: ['pipp'], documents_methods_supported: ['pipp'] },
    ],
  ])('takes %s', (_, more) => {
    const value = { ...METADATA, ...more }
    const result = validateProviderMetadata(value)
    expect(result).toEqual({ ok: true, value })
    expect(result.ok && result.value).toBe(value)
  })

  it.each<[object, string, string, string]>([
    [{ evidence_supported: ['document'] }, '/documents_supported', 'required', 'IDA §8'],
    [{ evidence_supported: ['vouch', 'electronic_record'] }, '/electronic_records_supported', 'required', 'IDA §8'],
    [{ attachments_supported: ['external'] }, '/digest_algorithms_supported', 'required', 'IDA Attachments §7'],
    [
      { attachments_supported: ['external'], digest_algorithms_supported: ['sha-512'] },
      '/digest_algorithms_supported',
      'common-digest',
      'IDA Attachments §7',
    ],
  ])('%j lacks %s', (more, pointer, code, source) => {
    const message = code === 'required' ? 'is required' : 'must hold sha-256'
    expect(validateProviderMetadata({ ...METADATA, ...more })).toEqual({
      ok: false,
      issues: [{ pointer, code, message, source }],
    })
  })

  it.each(['documents_check_methods_supported', 'documents_methods_supported'])('knows %s', (name) => {
    const result = validateProviderMetadata({ ...METADATA, [name]: 'pipp' })
    expect(result).toMatchObject({ ok: false, issues: [{ pointer: `/${name}`, code: 'type' }] })
  })

  it('tells these faults beside those of the schema', () => {
    const { issuer: _, ...others } = METADATA
    const result = validateProviderMetadata({ ...others, evidence_supported: ['document'] })
    expect(result.ok ? [] : result.issues.map(({ pointer }) => pointer)).toEqual(['/issuer', '/documents_supported'])
  })

  it('throws nothing, whatever the value is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, member) => {
        validateProviderMetadata(value)
        const metadata = { ...METADATA, evidence_supported: member, attachments_supported: member }
        expect(validateProviderMetadata({ ...metadata, digest_algorithms_supported: value }).ok).toBeTypeOf('boolean')
      }),
    )
  })
})
