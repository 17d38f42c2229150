import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../../errors/contract-error.js'
import {
  buildReconfigurationTrigger,
  parseReconfigurationTrigger,
  type ReconfigurationTrigger,
  validateReconfigurationTrigger,
} from './reconfiguration-trigger.js'

const IMSI = '214011001388741'
const IMPI = '214011001388741@ims.mnc001.mcc214.3gppnetwork.org'

const FORM = 'The text must be a user ID, "-rcscfg" and at most one parameter, at most 1024 characters'
const IMSI_RULE = 'An IMSI must be 1 to 15 digits'
const IMPI_RULE = 'An IMPI must be username@realm as RFC 4282 writes it, at most 253 octets'
const FQDN_RULE = 'The parameter fqdn must be a realm of two labels or more, with no blank around it'
const EXTENSION_RULE =
  'A parameter must be one or more printable ASCII characters, no comma among them, and not a second spelling of fqdn'

/** A text, and the one value that it stands for. */
const PAIRS: [string, string, ReconfigurationTrigger][] = [
  ['the first example of RCC.14', '214011001388741-rcscfg', { imsi: IMSI }],
  ['the second example of RCC.14', '214011001388741@ims.mnc001.mcc214.3gppnetwork.org-rcscfg', { impi: IMPI }],
  [
    'the third example of RCC.14',
    '214011001388741@ims.mnc001.mcc214.3gppnetwork.org-rcscfg,fqdn=cfg.operator.com',
    { impi: IMPI, fqdn: 'cfg.operator.com' },
  ],
  ['an IMSI with an FQDN', `${IMSI}-rcscfg,fqdn=cfg.operator.com`, { imsi: IMSI, fqdn: 'cfg.operator.com' }],
  ['an IMSI of one digit', '0-rcscfg', { imsi: '0' }],
  ['an unknown extension', `${IMSI}-rcscfg,vers=2`, { imsi: IMSI, extensions: ['vers=2'] }],
  ['an extension of one character', `${IMSI}-rcscfg,~`, { imsi: IMSI, extensions: ['~'] }],
  ['an extension with blanks', `${IMSI}-rcscfg, a b `, { imsi: IMSI, extensions: [' a b '] }],
  ['an extension of a blank', `${IMSI}-rcscfg, `, { imsi: IMSI, extensions: [' '] }],
  ['an extension that begins like the FQDN', `${IMSI}-rcscfg,fqdns=a.b`, { imsi: IMSI, extensions: ['fqdns=a.b'] }],
  ['an extension with fqdn= in it', `${IMSI}-rcscfg,x;fqdn=a.b`, { imsi: IMSI, extensions: ['x;fqdn=a.b'] }],
  ['the word within the username', 'a-rcscfg@b.org-rcscfg', { impi: 'a-rcscfg@b.org' }],
  ['the word within the realm', 'a@b.org-rcscfg-rcscfg', { impi: 'a@b.org-rcscfg' }],
  ['the word within the extension', '1-rcscfg,2-rcscfg', { imsi: '1', extensions: ['2-rcscfg'] }],
  ['an escaped comma', 'a\\,b@c.org-rcscfg,fqdn=d.org', { impi: 'a\\,b@c.org', fqdn: 'd.org' }],
  ['an escaped word', 'a\\,-rcscfg\\,b@c.org-rcscfg,d', { impi: 'a\\,-rcscfg\\,b@c.org', extensions: ['d'] }],
  ['a username beyond ASCII', 'jürgen@c.org-rcscfg', { impi: 'jürgen@c.org' }],
]

describe('parseReconfigurationTrigger', () => {
  it.each(PAIRS)('reads %s', (_what, text, trigger) => {
    expect(parseReconfigurationTrigger(text)).toStrictEqual(trigger)
  })

  it.each([
    ['the word in capitals', `${IMSI}-RcsCFG`, { imsi: IMSI }],
    ['the key in capitals', `${IMSI}-rcscfg,FQDN=Cfg.Operator.COM`, { imsi: IMSI, fqdn: 'Cfg.Operator.COM' }],
  ])('reads %s', (_what, text, trigger) => {
    expect(parseReconfigurationTrigger(text)).toStrictEqual(trigger)
  })

  it.each([
    ['nothing', '', [['', 'form', FORM]]],
    ['no word', IMSI, [['', 'form', FORM]]],
    ['another word', `${IMSI}-rcscfgs`, [['', 'form', FORM]]],
    ['a word with a letter that folds to s', `${IMSI}-rcſcfg`, [['', 'form', FORM]]],
    ['a blank at the end', `${IMSI}-rcscfg `, [['', 'form', FORM]]],
    ['a blank before the comma', `${IMSI}-rcscfg ,a`, [['', 'form', FORM]]],
    ['a line break at the end', `${IMSI}-rcscfg\n`, [['', 'form', FORM]]],
    ['a comma before the word', `${IMSI},-rcscfg`, [['', 'form', FORM]]],
    ['an escaped word', `${IMSI}\\-rcscfg`, [['', 'form', FORM]]],
    ['more than 1024 characters', `${IMSI}-rcscfg,${'a'.repeat(1002)}`, [['', 'form', FORM]]],
    ['a value that is not text', undefined, [['', 'form', FORM]]],
    ['a text object', new String(`${IMSI}-rcscfg`), [['', 'form', FORM]]],
    ['no user ID', '-rcscfg', [['/imsi', 'imsi', IMSI_RULE]]],
    ['an IMSI of 16 digits', `${IMSI}1-rcscfg`, [['/imsi', 'imsi', IMSI_RULE]]],
    ['a blank before the IMSI', ` ${IMSI}-rcscfg`, [['/imsi', 'imsi', IMSI_RULE]]],
    ['a blank after the IMSI', `${IMSI} -rcscfg`, [['/imsi', 'imsi', IMSI_RULE]]],
    ['a line break before the IMSI', `\n${IMSI}-rcscfg`, [['/imsi', 'imsi', IMSI_RULE]]],
    ['a plus sign before the IMSI', `+${IMSI}-rcscfg`, [['/imsi', 'imsi', IMSI_RULE]]],
    ['an IMSI in digits of another script', '٢١٤-rcscfg', [['/imsi', 'imsi', IMSI_RULE]]],
    ['a username without realm', 'joe@-rcscfg', [['/impi', 'impi', IMPI_RULE]]],
    ['a realm of one label', 'joe@org-rcscfg', [['/impi', 'impi', IMPI_RULE]]],
    ['a SIP URI', 'sip:joe@a.org-rcscfg', [['/impi', 'impi', IMPI_RULE]]],
    ['a blank before the IMPI', ` ${IMPI}-rcscfg`, [['/impi', 'impi', IMPI_RULE]]],
    ['a blank after the IMPI', `${IMPI} -rcscfg`, [['/impi', 'impi', IMPI_RULE]]],
    [
      'an IMPI of 254 octets',
      `${'a'.repeat(246)}@bc.org-rcscfg`.replace('@bc', '@b.c'),
      [['/impi', 'impi', IMPI_RULE]],
    ],
    ['an FQDN of nothing', `${IMSI}-rcscfg,fqdn=`, [['/fqdn', 'fqdn', FQDN_RULE]]],
    ['an FQDN of one label', `${IMSI}-rcscfg,fqdn=operator`, [['/fqdn', 'fqdn', FQDN_RULE]]],
    ['an FQDN with an underscore', `${IMSI}-rcscfg,fqdn=a_b.org`, [['/fqdn', 'fqdn', FQDN_RULE]]],
    ['an FQDN with a port', `${IMSI}-rcscfg,fqdn=a.org:443`, [['/fqdn', 'fqdn', FQDN_RULE]]],
    ['an FQDN with a dot at the end', `${IMSI}-rcscfg,fqdn=a.org.`, [['/fqdn', 'fqdn', FQDN_RULE]]],
    ['an FQDN twice', `${IMSI}-rcscfg,fqdn=a.org,fqdn=b.org`, [['/fqdn', 'fqdn', FQDN_RULE]]],
    ['an FQDN and an extension', `${IMSI}-rcscfg,fqdn=a.org,b`, [['/fqdn', 'fqdn', FQDN_RULE]]],
    ['a blank before the key', `${IMSI}-rcscfg, fqdn=a.org`, [['/fqdn', 'fqdn', FQDN_RULE]]],
    ['a blank after the key', `${IMSI}-rcscfg,fqdn =a.org`, [['/fqdn', 'fqdn', FQDN_RULE]]],
    ['a blank before the FQDN', `${IMSI}-rcscfg,fqdn= a.org`, [['/fqdn', 'fqdn', FQDN_RULE]]],
    ['a blank after the FQDN', `${IMSI}-rcscfg,fqdn=a.org `, [['/fqdn', 'fqdn', FQDN_RULE]]],
    ['the key alone', `${IMSI}-rcscfg,fqdn`, [['/fqdn', 'fqdn', FQDN_RULE]]],
    ['an empty parameter', `${IMSI}-rcscfg,`, [['/extensions/0', 'extension', EXTENSION_RULE]]],
    ['two extensions', `${IMSI}-rcscfg,a,b`, [['/extensions/0', 'extension', EXTENSION_RULE]]],
    ['an extension and an FQDN', `${IMSI}-rcscfg,a,fqdn=b.org`, [['/extensions/0', 'extension', EXTENSION_RULE]]],
    ['an extension with a tab', `${IMSI}-rcscfg,a\t`, [['/extensions/0', 'extension', EXTENSION_RULE]]],
    ['an extension with a line break', `${IMSI}-rcscfg,a\n`, [['/extensions/0', 'extension', EXTENSION_RULE]]],
    ['an extension with a delete character', `${IMSI}-rcscfg,\x7f`, [['/extensions/0', 'extension', EXTENSION_RULE]]],
    ['an extension beyond ASCII', `${IMSI}-rcscfg,ü`, [['/extensions/0', 'extension', EXTENSION_RULE]]],
    [
      'both parts at fault',
      'joe-rcscfg,fqdn=a',
      [
        ['/imsi', 'imsi', IMSI_RULE],
        ['/fqdn', 'fqdn', FQDN_RULE],
      ],
    ],
  ])('refuses %s', (_what, text, faults) => {
    const issues = faults.map(([pointer, code, message]) => ({ pointer, code, message, source: 'RCC.14 §3' }))
    const error = expect.objectContaining({
      code: 'DC_RECONFIGURATION_TRIGGER',
      message: 'The text is not a network request for reconfiguration',
      source: 'RCC.14 §3',
      issues,
    })
    expect(() => parseReconfigurationTrigger(text)).toThrow(ContractError)
    expect(() => parseReconfigurationTrigger(text)).toThrow(error)
    expect(validateReconfigurationTrigger(text)).toStrictEqual({ ok: false, issues })
  })

  it('shows nothing of what was sent', () => {
    const result = validateReconfigurationTrigger(`${IMSI}1-rcscfg,fqdn=secret`)
    expect(JSON.stringify(result)).not.toMatch(/2140|secret/)
  })

  const PIECES = [IMSI, IMPI, '-rcscfg', '-', ',', 'fqdn', '=', 'a.org', '@', '\\', ' ', '\n', 'ü', '\ud800', 'rcscfg']
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ maxLength: 2000 }),
    fc.array(fc.constantFrom(...PIECES)).map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom(IMSI, IMPI), fc.string()).map(([user, parm]) => `${user}-rcscfg,${parm}`),
  )

  it('never throws but the promised error, and what it reads is written as it came', () => {
    let read = 0
    fc.assert(
      fc.property(texts, (text) => {
        const result = validateReconfigurationTrigger(text)
        if (!result.ok) {
          expect(() => parseReconfigurationTrigger(text)).toThrow(ContractError)
          return
        }
        read++
        const written = buildReconfigurationTrigger(result.value)
        expect(written.toLowerCase()).toBe(text.toLowerCase())
        expect(parseReconfigurationTrigger(written)).toStrictEqual(result.value)
      }),
      { numRuns: 2000 },
    )
    expect(read).toBeGreaterThan(50)
  })

  it('never throws but the promised error for what is not text', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        fc.pre(typeof value !== 'string')
        expect(validateReconfigurationTrigger(value).ok).toBe(false)
      }),
    )
  })

  it('is done at once with a long text that almost fits', () => {
    // With anything worse than linear steps, the texts of 1024 characters would not come back.
    for (const piece of ['\\', 'a', '.', 'a.', '-rcscfg', '\\,', 'a@', '1']) {
      expect(validateReconfigurationTrigger(`${piece.repeat(1024 / piece.length)}`).ok).toBe(false)
      expect(validateReconfigurationTrigger(`${piece.repeat(120)}@${'a-'.repeat(60)}-rcscfg`).ok).toBe(false)
    }
  })
})

describe('buildReconfigurationTrigger', () => {
  it.each(PAIRS)('writes %s', (_what, text, trigger) => {
    expect(buildReconfigurationTrigger(trigger)).toBe(text)
  })

  it('writes an empty list of extensions as none', () => {
    expect(buildReconfigurationTrigger({ imsi: IMSI, impi: undefined, fqdn: undefined, extensions: [] })).toBe(
      '214011001388741-rcscfg',
    )
  })

  const ONE_USER = 'Give either an IMSI or an IMPI'
  const ONE_PARAMETER = 'There is room for one parameter: fqdn or one extension'
  it.each([
    ['no user ID', {}, ONE_USER],
    ['two user IDs', { imsi: IMSI, impi: IMPI }, ONE_USER],
    ['an empty IMSI', { imsi: '' }, IMSI_RULE],
    ['an IMSI of 16 digits', { imsi: `${IMSI}1` }, IMSI_RULE],
    ['an IMSI that is a number', { imsi: 214011001388741 }, IMSI_RULE],
    ['an IMSI that brings a parameter', { imsi: '1-rcscfg,fqdn=a.org' }, IMSI_RULE],
    ['an IMPI without realm', { impi: 'joe' }, IMPI_RULE],
    ['an IMPI that brings a parameter', { impi: 'a@b.org-rcscfg,x' }, IMPI_RULE],
    ['an FQDN of one label', { imsi: IMSI, fqdn: 'operator' }, FQDN_RULE],
    ['an empty FQDN', { imsi: IMSI, fqdn: '' }, FQDN_RULE],
    ['an FQDN with a parameter', { imsi: IMSI, fqdn: 'a.org,b' }, FQDN_RULE],
    ['an empty extension', { imsi: IMSI, extensions: [''] }, EXTENSION_RULE],
    ['an extension with a comma', { imsi: IMSI, extensions: ['a,b'] }, EXTENSION_RULE],
    ['an extension that is an FQDN', { imsi: IMSI, extensions: ['fqdn=a.org'] }, EXTENSION_RULE],
    ['an extension that looks like an FQDN', { imsi: IMSI, extensions: [' FQDN =a.org'] }, EXTENSION_RULE],
    ['an extension that is not text', { imsi: IMSI, extensions: [1] }, EXTENSION_RULE],
    ['two extensions', { imsi: IMSI, extensions: ['a', 'b'] }, ONE_PARAMETER],
    ['an FQDN and an extension', { imsi: IMSI, fqdn: 'a.org', extensions: ['b'] }, ONE_PARAMETER],
  ])('refuses %s, and does not show it', (_what, trigger, message) => {
    const build = () => buildReconfigurationTrigger(trigger as ReconfigurationTrigger)
    expect(build).toThrow(new TypeError(message))
  })

  it('writes at most 1024 characters', () => {
    const build = (length: number) => buildReconfigurationTrigger({ imsi: '1', extensions: ['a'.repeat(length)] })
    expect(build(1015)).toHaveLength(1024)
    expect(() => build(1016)).toThrow(new RangeError('A trigger must be at most 1024 characters'))
  })
})
