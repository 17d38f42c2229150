import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../../errors/contract-error.js'
import { parseOperatorSelection } from './discovery-operator-selection.js'

describe('parseOperatorSelection', () => {
  it.each([
    ['?mcc_mnc=901_01', { mcc: '901', mnc: '01' }],
    ['?lang=de&mcc_mnc=310_410#x', { mcc: '310', mnc: '410' }],
    [
      '?mcc_mnc=234_15&subscriber_id=6c483e&subscriber_id_token=a.b.c',
      { mcc: '234', mnc: '15', subscriberId: '6c483e', subscriberIdToken: 'a.b.c' },
    ],
    ['?mcc_mnc=234_15&subscriber_id=', { mcc: '234', mnc: '15' }],
  ])('reads %s', (query, want) => {
    expect(parseOperatorSelection(`https://shop.example/callback${query}`)).toEqual(want)
    expect(parseOperatorSelection(`/callback${query}`)).toEqual(want)
    expect(parseOperatorSelection(new URL(query, 'https://shop.example'))).toEqual(want)
  })

  const FORM = 'must be 3 digits, _, and 2 or 3 digits'
  it.each([
    ['no operator', '?subscriber_id=6c483e', '/mcc_mnc', FORM],
    ['an operator with a hyphen', '?mcc_mnc=901-01', '/mcc_mnc', FORM],
    ['a network code of one digit', '?mcc_mnc=901_1', '/mcc_mnc', FORM],
    ['a line break after it', '?mcc_mnc=901_01%0a', '/mcc_mnc', FORM],
    ['an operator twice', '?mcc_mnc=901_01&mcc_mnc=901_02', '/mcc_mnc', 'must be given once'],
    [
      'a subscriber with a blank',
      '?mcc_mnc=901_01&subscriber_id=a+b',
      '/subscriber_id',
      'must be visible ASCII characters',
    ],
    [
      'a token with a blank',
      '?mcc_mnc=901_01&subscriber_id_token=a+b',
      '/subscriber_id_token',
      'must be the characters of a token',
    ],
    ['a megabyte', `?mcc_mnc=901_01&a=${'a'.repeat(1_000_000)}`, '', 'must be a URL of at most 16384 characters'],
    ['a value that is no URL', 7, '', 'must be a URL of at most 16384 characters'],
  ])('refuses %s', (_what, redirect, pointer, message) => {
    expect(() => parseOperatorSelection(redirect as string)).toThrow(
      expect.objectContaining({
        code: 'MC_OPERATOR_SELECTION',
        message: 'The redirect does not hold the operator that was selected',
        issues: [expect.objectContaining({ pointer, message, source: 'MC API §2' })],
      }),
    )
  })

  it('throws nothing but a ContractError, and gives what was there', () => {
    const pieces = fc.array(fc.constantFrom('mcc_mnc=', '901', '_', '01', '&', '?', '%', 'subscriber_id=', 'é'))
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((all) => all.join('')),
        ),
        (redirect) => {
          try {
            const { mcc, mnc } = parseOperatorSelection(redirect)
            expect(parseOperatorSelection(`mcc_mnc=${mcc}_${mnc}`)).toEqual({ mcc, mnc })
          } catch (error) {
            expect(error).toBeInstanceOf(ContractError)
          }
        },
      ),
    )
  })
})
