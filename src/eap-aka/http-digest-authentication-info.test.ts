import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAuthenticationInfo, verifyAuthenticationInfo } from './http-digest-authentication-info.js'
import { IMPI, RES } from './testing/digest-samples.js'

const NONCE = 'I1U8vpY3qJ0hiuZNrke/NVXzKLQ1d7m5Sp/6w1Tfr7NzZXJ2ZXI='
const credentials = {
  username: IMPI,
  realm: 'ims.mnc001.mcc262.3gppnetwork.org',
  nonce: NONCE,
  uri: '/authorize?x=1',
  response: '0'.repeat(32),
  algorithm: 'AKAv1-MD5',
  qop: 'auth-int',
  nc: 1,
  cnonce: '0a4f113b',
} as const
const authorization =
  `Digest username="${IMPI}", realm="ims.mnc001.mcc262.3gppnetwork.org", nonce="${NONCE}", uri="/authorize?x=1", ` +
  `response="${'0'.repeat(32)}", algorithm=AKAv1-MD5, qop=auth-int, nc=00000001, cnonce="0a4f113b"`
// Computed with Python's hashlib: KD(MD5(user:realm:RES), nonce:nc:cnonce:qop:MD5(":" uri ":" MD5("welcome"))).
const RSPAUTH = '8bc3e89bec8819a89cec6e27e4e9fd16'
const HEADER = `qop=auth-int, rspauth="${RSPAUTH}", cnonce="0a4f113b", nc=00000001`
const given = { header: HEADER, authorization, password: RES, body: 'welcome' }
const FAILED = { outcome: 'failed' }

describe('formatAuthenticationInfo', () => {
  it('writes the digest of the answer', () => {
    expect(formatAuthenticationInfo({ credentials, password: RES, body: 'welcome' })).toBe(HEADER)
  })

  it('refuses a next nonce with a line break', () => {
    expect(() => formatAuthenticationInfo({ credentials, password: RES, nextNonce: 'a\r\nb' })).toThrow(
      new TypeError('nextnonce must be printable ASCII'),
    )
  })
})

describe('verifyAuthenticationInfo', () => {
  it.each([
    ['the digest of the answer', given, { outcome: 'authenticated' }],
    ['a next nonce', { ...given, header: `nextnonce="n", ${HEADER}` }, { outcome: 'authenticated', nextNonce: 'n' }],
    [
      'blanks and quotation marks as servers set them',
      { ...given, header: `nextnonce ="n", qop="auth-int",rspauth="${RSPAUTH}",cnonce="0a4f113b", nc=00000001 ` },
      { outcome: 'authenticated', nextNonce: 'n' },
    ],
  ])('accepts %s', (_what, answer, want) => {
    expect(verifyAuthenticationInfo(answer)).toStrictEqual(want)
  })

  it.each([
    ['no header', { header: null }],
    ['an empty header', { header: '' }],
    ['a malformed header', { header: `${HEADER}, "` }],
    ['a duplicate', { header: `${HEADER}, nc=00000001` }],
    ['no rspauth', { header: HEADER.replace(`rspauth="${RSPAUTH}", `, '') }],
    ['another rspauth', { header: HEADER.replace(RSPAUTH, '0'.repeat(32)) }],
    ['rspauth in capitals', { header: HEADER.replace(RSPAUTH, RSPAUTH.toUpperCase()) }],
    ['weaker protection', { header: HEADER.replace('auth-int', 'auth') }],
    ['no protection', { header: HEADER.replace('qop=auth-int, ', '') }],
    ['another cnonce', { header: HEADER.replace('0a4f113b', '0a4f113c') }],
    ['another count', { header: HEADER.replace('nc=00000001', 'nc=00000002') }],
    ['no count', { header: HEADER.replace(', nc=00000001', '') }],
    ['another body', { body: 'welcomE' }],
    ['no body', { body: undefined }],
    ['another password', { password: RES.with(7, 0) }],
    ['credentials of another request', { authorization: authorization.replace('/authorize', '/other') }],
  ])('fails for %s', (_what, change) => {
    expect(verifyAuthenticationInfo({ ...given, ...change })).toStrictEqual(FAILED)
  })

  it.each([
    ['an initial header', 'Digest username="u", uri="d", nonce="", response=""'],
    ['another scheme', 'Basic YTpi'],
  ])('refuses %s for what was sent', (_what, sent) => {
    expect(() => verifyAuthenticationInfo({ ...given, authorization: sent })).toThrow(
      new TypeError('authorization must be the credentials that were sent'),
    )
  })

  it('fails for whatever else a server sends, and throws nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.anything()), (header) => {
        expect(verifyAuthenticationInfo({ ...given, header })).toStrictEqual(FAILED)
      }),
    )
  })
})
