import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { tokenHash } from './token-hash.js'

describe('tokenHash', () => {
  it.each([
    ['the at_hash of CIBA Core §10.3.1', 'G5kXH2wHvUra0sHlDy1iTkDJgsgUO1bN', 'Wt0kVFXMacqvnHeyU0001w'],
    ['the rt_hash of CIBA Core §10.3.1', '4bwc0ESC_IAhflf-ACC_vjD_ltc11ne-8gFPfA2Kx16', 'sHahCuSpXCRg5mkDDvvr4w'],
    ['the at_hash of OIDC Core §A.3', 'jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y', '77QmUPtjPfzWtF2AnpK9RQ'],
    [
      'the c_hash of OIDC Core §A.6',
      'Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk',
      'LDktKdoQak3Pk0cnXxCltA',
    ],
  ])('computes %s', async (_what, value, want) => {
    expect(await tokenHash(value, 'RS256')).toBe(want)
  })

  it.each([
    ['ES256', 'sha256', 16],
    ['RS384', 'sha384', 24],
    ['PS512', 'sha512', 32],
    ['EdDSA', 'sha512', 32],
  ])('takes the left half of the hash of %s', async (alg, hash, bytes) => {
    const want = createHash(hash).update('token').digest().subarray(0, bytes).toString('base64url')
    expect(await tokenHash('token', alg)).toBe(want)
  })

  it.each(['none', 'HS256', 'toString'])('refuses the algorithm %s', async (alg) => {
    await expect(tokenHash('token', alg)).rejects.toThrow(
      new RangeError('alg must be an asymmetric signature algorithm'),
    )
  })
})
