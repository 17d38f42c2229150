import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRedirectAllowed } from './agreed-domains.js'

const AGREED = [
  '*.cmp.de',
  'start.example',
  'dev.example:8443',
  '*.test.example:9443',
  'bücher.example',
  '*.Grüße.example',
]

describe('isRedirectAllowed', () => {
  it.each([
    ['the example of AID.02', 'https://www.cmp.de/esim'],
    ['several labels before the domain', 'https://a.b.c.cmp.de/esim'],
    ['no path', 'https://www.cmp.de'],
    ['a query and a fragment', 'https://www.cmp.de/esim?a=b&c=%20#d'],
    ['a query without a path', 'https://www.cmp.de?foo=bar'],
    ['mixed case', 'HTTPS://WWW.Cmp.De/esim'],
    ['a trailing dot', 'https://www.cmp.de./esim'],
    ['the default port', 'https://www.cmp.de:443/esim'],
    ['another URL in the query', 'https://www.cmp.de/?next=https://evil.example@evil.example'],
    ['an exact host', 'https://start.example/'],
    ['an agreed port', 'https://dev.example:8443/'],
    ['an agreed port under a wildcard', 'https://a.test.example:9443/'],
    ['an agreed name beyond ASCII', 'https://bücher.example/'],
    ['the same name, IDNA-encoded', 'https://xn--bcher-kva.example/'],
    ['the same name in capitals', 'https://BÜCHER.example/'],
    ['a name beyond ASCII under a wildcard', 'https://www.grüße.example/'],
    ['the longest label', `https://${'a'.repeat(63)}.cmp.de/`],
    ['the longest URI', `https://www.cmp.de/${'a'.repeat(2029)}`],
  ])('allows %s', (_what, uri) => {
    expect(isRedirectAllowed(uri, AGREED)).toBe(true)
  })

  it.each([
    ['the counter-example of AID.02', 'https://www.example.de/esim'],
    ['the domain itself under a wildcard', 'https://cmp.de/esim'],
    ['a name that only ends alike', 'https://evilcmp.de/'],
    ['a name that only begins alike', 'https://www.cmp.de.evil.example/'],
    ['a label before an exact host', 'https://www.start.example/'],
    ['http', 'http://www.cmp.de/'],
    ['another scheme', 'ftp://www.cmp.de/'],
    ['a scheme that runs code', 'javascript://www.cmp.de/%0Aalert(1)'],
    ['a scheme with a letter that folds to s', 'httpſ://www.cmp.de/'],
    ['no scheme', '//www.cmp.de/'],
    ['a path', '/www.cmp.de/'],
    ['no slashes', 'https:www.cmp.de'],
    ['one slash', 'https:/www.cmp.de'],
    ['three slashes', 'https:///www.cmp.de'],
    ['user info that looks like the host', 'https://www.cmp.de@evil.example/'],
    ['user info before the host', 'https://user@www.cmp.de/'],
    ['a user and a password', 'https://a:b@www.cmp.de/'],
    ['empty user info', 'https://@www.cmp.de/'],
    ['empty user info with a colon', 'https://:@www.cmp.de/'],
    ['a host hidden behind a fragment', 'https://evil.example#@www.cmp.de/'],
    ['a host hidden behind a query', 'https://evil.example?.cmp.de/'],
    ['a host hidden behind a path', 'https://evil.example/.cmp.de/'],
    ['a backslash for a slash', 'https:\\\\www.cmp.de/'],
    ['a backslash that ends the host', 'https://evil.example\\.cmp.de/'],
    ['a backslash before user info', 'https://evil.example\\@www.cmp.de/'],
    ['a backslash in the path', 'https://www.cmp.de/\\evil.example'],
    ['a blank before', ' https://www.cmp.de/'],
    ['a blank after', 'https://www.cmp.de/ '],
    ['a blank in the host', 'https://www.cmp .de/'],
    ['a tab in the scheme', 'ht\ttps://www.cmp.de/'],
    ['a tab in the host', 'https://www.cmp\t.de/'],
    ['a line break in the host', 'https://evil.example\n.cmp.de/'],
    ['a line break in the query', 'https://www.cmp.de/?a=\r\nSet-Cookie:b'],
    ['a NUL', 'https://www.cmp.de/\0'],
    ['a delete character', 'https://www.cmp.de/\x7f'],
    ['a C1 control character', 'https://www.cmp.de/\x85'],
    ['a no-break space', 'https://www.cmp.de/\u00a0'],
    ['a zero-width space', 'https://www.\u200bcmp.de/'],
    ['a soft hyphen', 'https://www.c\u00admp.de/'],
    ['a byte order mark', '\ufeffhttps://www.cmp.de/'],
    ['a bidirectional override', 'https://www.cmp.de/\u202egpj'],
    ['half of a surrogate pair', 'https://www.cmp.de/\ud800'],
    ['a percent-encoded dot', 'https://www%2ecmp.de/'],
    ['a percent-encoded letter', 'https://www.%63mp.de/'],
    ['a percent-encoded slash', 'https://evil.example%2f.cmp.de/'],
    ['a percent-encoded NUL', 'https://evil.example%00.cmp.de/'],
    ['a full-width dot', 'https://www．cmp.de/'],
    ['an ideographic full stop', 'https://www。cmp.de/'],
    ['a half-width ideographic full stop', 'https://www｡cmp.de/'],
    ['full-width letters', 'https://www.ｃｍｐ.de/'],
    ['a full-width slash', 'https://evil.example／.cmp.de/'],
    ['a letter that unfolds to a slash', 'https://evil.ex℀.cmp.de/'],
    ['a look-alike in another script', 'https://www.сmp.de/'],
    ['another spelling of ß', 'https://www.grüsse.example/'],
    ['a name that IDNA does not know', 'https://www.cmp.de\u0378/'],
    ['an empty label', 'https://www..cmp.de/'],
    ['an empty first label', 'https://.cmp.de/'],
    ['two trailing dots', 'https://www.cmp.de../'],
    ['no host', 'https:///'],
    ['only a port', 'https://:443/'],
    ['a label of 64 characters', `https://${'a'.repeat(64)}.cmp.de/`],
    ['a name of more than 253 characters', `https://${'a.'.repeat(130)}cmp.de/`],
    ['a label that starts with a hyphen', 'https://-a.cmp.de/'],
    ['an underscore', 'https://a_b.cmp.de/'],
    ['a semicolon in the host', 'https://evil.example;.cmp.de/'],
    ['an ampersand in the host', 'https://evil.example&.cmp.de/'],
    ['a wildcard', 'https://*.cmp.de/'],
    ['another port', 'https://www.cmp.de:8443/'],
    ['port 80', 'https://www.cmp.de:80/'],
    ['a port out of range', 'https://www.cmp.de:65536/'],
    ['a port that is not a number', 'https://www.cmp.de:x/'],
    ['the default port where another is agreed', 'https://dev.example/'],
    ['an IPv4 address', 'https://127.0.0.1/'],
    ['an IPv4 address as a number', 'https://2130706433/'],
    ['an IPv4 address in hexadecimal', 'https://0x7f.1/'],
    ['an IPv6 address', 'https://[::1]/'],
    ['an IPv6 address with a name in its zone', 'https://[::1%25.cmp.de]/'],
    ['more than 2048 characters', `https://www.cmp.de/${'a'.repeat(2030)}`],
    ['nothing', ''],
    ['a value that is not text', undefined],
    ['a URL object', new URL('https://www.cmp.de/')],
  ])('refuses %s', (_what, uri) => {
    expect(isRedirectAllowed(uri, AGREED)).toBe(false)
  })

  it('allows nothing when nothing is agreed', () => {
    expect(isRedirectAllowed('https://www.cmp.de/', [])).toBe(false)
  })

  const FORM = 'An agreed domain is written cmp.de or *.cmp.de, with :port where one is agreed'
  const NO_ADDRESS = 'An agreed domain is a name, not an IP address'
  it.each([
    ['nothing', '', FORM],
    ['a URL', 'https://cmp.de', FORM],
    ['a path', 'cmp.de/esim', FORM],
    ['user info', 'a@cmp.de', FORM],
    ['a wildcard alone', '*', FORM],
    ['a wildcard without a domain', '*.', FORM],
    ['a wildcard within a label', '*cmp.de', FORM],
    ['a wildcard elsewhere', 'www.*.de', FORM],
    ['two wildcards', '*.*.cmp.de', FORM],
    ['a leading dot', '.cmp.de', FORM],
    ['a blank', 'cmp.de ', FORM],
    ['a port out of range', 'cmp.de:65536', FORM],
    ['a value that is not text', 1, FORM],
    ['an IPv6 address', '[::1]', FORM],
    ['an IPv4 address', '127.0.0.1', NO_ADDRESS],
    ['an IPv4 address in hexadecimal', '0x7f000001', NO_ADDRESS],
    ['a wildcard over a top-level domain', '*.de', 'A wildcard cannot stand for a whole top-level domain'],
  ])('throws a TypeError for %s among the agreed domains', (_what, agreed, message) => {
    const check = () => isRedirectAllowed('https://www.cmp.de/', ['*.cmp.de', agreed as string])
    expect(check).toThrow(new TypeError(message))
  })

  it('never throws, and never allows what a URL parser sees elsewhere', () => {
    const pieces = [
      'https://',
      'www',
      '.',
      'cmp.de',
      'evil.example',
      '@',
      '\\',
      '/',
      '?',
      '#',
      ':',
      '%2e',
      '\t',
      '。',
      ' ',
    ]
    const uris = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(uris, (uri) => {
        if (!isRedirectAllowed(uri, ['*.cmp.de'])) return
        const url = new URL(uri)
        expect(`${url.protocol}${url.username}${url.password}${url.port}`).toBe('https:')
        expect(url.hostname).toMatch(/^[a-z0-9.-]+\.cmp\.de\.?$/)
      }),
      { numRuns: 2000 },
    )
  })
})
