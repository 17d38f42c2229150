import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { peerErrorCode } from './oauth-error-code.js'

describe('the code of an error of a peer', () => {
  it.each(['invalid_grant', 'a', 'A_b', 'x'.repeat(40)])('is %s', (error) => {
    expect(peerErrorCode({ error, error_description: 'S3cret' })).toBe(error)
  })

  it.each([
    ['empty', { error: '' }],
    ['too long', { error: 'x'.repeat(41) }],
    ['with a digit, which may be of a phone number', { error: 'invalid_447700900250' }],
    ['with a line break behind it', { error: 'invalid_grant\n' }],
    ['no text', { error: ['invalid_grant'] }],
    ['inherited', Object.create({ error: 'invalid_grant' })],
    ['not there', {}],
    ['of no object', 'invalid_grant'],
    ['of nothing', undefined],
  ])('is not told when it is %s', (_what, body) => {
    expect(peerErrorCode(body)).toBeUndefined()
  })

  it('is of letters and underscores, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ error: fc.string() })), (body) => {
        expect(peerErrorCode(body) ?? 'none').toMatch(/^[A-Za-z_]{1,40}$/)
      }),
    )
  })
})
