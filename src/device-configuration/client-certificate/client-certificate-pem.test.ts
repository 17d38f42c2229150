import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPemCertificate, readPemCertificates } from './client-certificate-pem.js'

const BEGIN = '-----BEGIN CERTIFICATE-----'
const END = '-----END CERTIFICATE-----'
const BYTES = Uint8Array.from([1, 2, 3, 4])

describe('readPemCertificates', () => {
  it.each<[string, string, Uint8Array[]]>([
    ['one block', `${BEGIN}\nAQIDBA==\n${END}\n`, [BYTES]],
    ['no line end at the end', `${BEGIN}\nAQIDBA==\n${END}`, [BYTES]],
    ['two blocks', `${BEGIN}\nAQIDBA==\n${END}\n${BEGIN}\nAQ==\n${END}\n`, [BYTES, Uint8Array.of(1)]],
    ['carriage returns and line feeds', `${BEGIN}\r\nAQID\r\nBA==\r\n${END}\r\n`, [BYTES]],
    ['carriage returns alone', `${BEGIN}\rAQID\rBA==\r${END}\r`, [BYTES]],
    ['blanks around lines', ` ${BEGIN}\t\n  AQID\n\n  BA== \n ${END} `, [BYTES]],
    [
      'explanations',
      `Subject: x\n${BEGIN}\nAQIDBA==\n${END}\n# next\n${BEGIN}\nAQ==\n${END}\nend`,
      [BYTES, Uint8Array.of(1)],
    ],
    ['an empty block', `${BEGIN}\n${END}`, [new Uint8Array()]],
  ])('reads %s', (_what, text, bytes) => {
    expect(readPemCertificates(text)).toEqual(bytes)
  })

  it.each([
    ['nothing', ''],
    ['text without a block', 'AQIDBA=='],
    ['a block that is not closed', `${BEGIN}\nAQIDBA==\n`],
    ['a second block that is not closed', `${BEGIN}\nAQIDBA==\n${END}\n${BEGIN}\nAQ==`],
    ['an end without a beginning', `AQIDBA==\n${END}`],
    ['two ends', `${BEGIN}\nAQIDBA==\n${END}\n${END}`],
    ['a block within a block', `${BEGIN}\n${BEGIN}\nAQIDBA==\n${END}\n${END}`],
    ['another label', `${BEGIN}\nAQIDBA==\n${END}\n-----BEGIN PRIVATE KEY-----\nAQ==\n-----END PRIVATE KEY-----`],
    ['labels that do not match', `${BEGIN}\nAQIDBA==\n-----END PRIVATE KEY-----`],
    ['a label in lower case', `${BEGIN.toLowerCase()}\nAQIDBA==\n${END.toLowerCase()}`],
    ['all in one line', `${BEGIN}AQIDBA==${END}`],
    ['a header', `${BEGIN}\nProc-Type: 4,ENCRYPTED\n\nAQIDBA==\n${END}`],
    ['no padding', `${BEGIN}\nAQIDBA\n${END}`],
    ['stray bits', `${BEGIN}\nAQIDBB==\n${END}`],
    ['base64url', `${BEGIN}\nAQ-_\n${END}`],
    ['a blank within a line', `${BEGIN}\nAQID BA==\n${END}`],
    ['one bad block of two', `${BEGIN}\nAQIDBA==\n${END}\n${BEGIN}\n!\n${END}`],
  ])('refuses %s', (_what, text) => {
    expect(readPemCertificates(text)).toBeUndefined()
  })

  it('throws for no text', () => {
    const line = fc.oneof(fc.constantFrom(BEGIN, END, 'AQID', 'BA==', '', '-----'), fc.string())
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const found = readPemCertificates(lines.join('\n'))
        expect(found === undefined || found.length === lines.filter((one) => one.trim() === BEGIN).length).toBe(true)
      }),
    )
  })
})

describe('formatPemCertificate', () => {
  it('writes lines of 64 characters', () => {
    const line = 'A'.repeat(64)
    expect(formatPemCertificate(new Uint8Array(100))).toBe(`${BEGIN}\n${line}\n${line}\nAAAAAA==\n${END}\n`)
  })

  it('writes what is read again as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 3 }), (ders) => {
        expect(readPemCertificates(ders.map(formatPemCertificate).join(''))).toEqual(ders)
      }),
    )
  })
})
