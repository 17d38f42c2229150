import { describe, expect, it } from 'vitest'
import { isNetworkAccessIdentifier, isSameNetworkAccessIdentifier } from './network-access-identifier.js'

/** 253 octets: a username of one character, and a realm of 251. */
const LONGEST = `u@${[63, 63, 63, 59].map((length) => 'a'.repeat(length)).join('.')}`

describe('isNetworkAccessIdentifier', () => {
  it.each([
    'joe@example.com',
    'fred@foo-9.example.com',
    'jack@3rd.depts.example.com',
    'fred.smith@example.com',
    'fred_smith@example.com',
    'fred$@example.com',
    'fred=?#$&*+-/^smith@example.com',
    'nancy@eng.example.net',
    'eng.example.net!nancy@example.net',
    'eng%nancy@example.net',
    '\\(user\\)@example.net',
    'alice@xn--tmonesimerkki-bfbb.example.net',
  ])('holds for the example %s of RFC 4282', (text) => {
    expect(isNetworkAccessIdentifier(text)).toBe(true)
  })

  it.each([
    'fred@example',
    'fred@example_9.com',
    'fred@example.net@example.net',
    'fred.@example.net',
    'eng:nancy@example.net',
    'eng;nancy@example.net',
    '(user)@example.net',
    '<nancy>@example.net',
  ])('does not hold for the example %s of what RFC 4282 refuses', (text) => {
    expect(isNetworkAccessIdentifier(text)).toBe(false)
  })

  it.each([
    ['a letter beyond ASCII', 'jürgen@example.net'],
    ['a character beyond the Basic Multilingual Plane', '😀@example.net'],
    ['an escaped @', 'a\\@b@example.net'],
    ['an escaped comma', 'a\\,b@example.net'],
    ['an escaped blank', 'a\\ b@example.net'],
    ['an escaped backslash', 'a\\\\@example.net'],
    ['an escaped letter beyond ASCII', '\\ü@example.net'],
    ['253 octets', LONGEST],
  ])('holds for %s', (_what, text) => {
    expect(isNetworkAccessIdentifier(text)).toBe(true)
  })

  it.each([
    ['254 octets', `u${LONGEST}`],
    ['254 octets in 253 characters', `ü${LONGEST.slice(1)}`],
    ['a username alone', 'bob'],
    ['a realm alone', '@example.net'],
    ['a dot at the start', '.fred@example.net'],
    ['two dots', 'fred..smith@example.net'],
    ['a comma', 'a,b@example.net'],
    ['a blank', 'a b@example.net'],
    ['a quotation mark', '"a"@example.net'],
    ['a bracket', 'a[b]@example.net'],
    ['a backslash that escapes the @', 'a\\@example.net'],
    ['an escaped line break', 'a\\\nb@example.net'],
    ['an escaped NUL', 'a\\\0b@example.net'],
    ['a delete character', 'a\x7f@example.net'],
    ['a C1 control character', 'a\x85@example.net'],
    ['a no-break space', 'a\u00a0@example.net'],
    ['a bidirectional override', 'a\u202e@example.net'],
    ['half of a character', 'a\ud800@example.net'],
    ['a dot at the end of the realm', 'a@example.net.'],
    ['an empty label', 'a@example..net'],
    ['a hyphen at the start of a label', 'a@-example.net'],
    ['a hyphen at the end of a label', 'a@example-.net'],
    ['a label of 64 characters', `a@${'b'.repeat(64)}.net`],
    ['a realm beyond ASCII', 'a@bücher.net'],
    ['a blank after the realm', 'a@example.net '],
    ['a line break after the realm', 'a@example.net\n'],
    ['a megabyte', `${'a'.repeat(1_000_000)}@example.net`],
    ['nothing', ''],
    ['a value that is not text', undefined],
  ])('does not hold for %s', (_what, text) => {
    expect(isNetworkAccessIdentifier(text)).toBe(false)
  })
})

describe('isSameNetworkAccessIdentifier', () => {
  it.each([
    ['the same text', 'joe@example.com', 'joe@example.com', true],
    ['a realm in capitals', 'joe@example.com', 'joe@EXAMPLE.Com', true],
    ['an escaped @ and a realm in capitals', 'a\\@b@example.com', 'a\\@b@EXAMPLE.com', true],
    ['a username in capitals', 'joe@example.com', 'Joe@example.com', false],
    ['capitals after an escaped @', 'a\\@b@example.com', 'a\\@B@example.com', false],
    ['another realm', 'joe@example.com', 'joe@example.net', false],
    ['another username', 'joe@example.com', 'jo@example.com', false],
    ['a username that is as long as nothing', 'joe@example.com', '@example.com', false],
  ])('compares %s', (_what, one, other, same) => {
    expect(isSameNetworkAccessIdentifier(one, other)).toBe(same)
  })
})
