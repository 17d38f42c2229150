import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv, writeCsv } from './directory-csv.js'
import { DIRECTORY_BOUNDS, TableFault } from './directory-table.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readCsv(bytes(text), DIRECTORY_BOUNDS)
const FAULT = new TableFault('csv', 'must be comma-separated values in UTF-8, with all quotes closed')

describe('readCsv', () => {
  it.each([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      '\ufeffa,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b\n"c;""d""\ne";f',
      [
        ['a', 'b'],
        ['c;"d"\ne', 'f'],
      ],
    ],
    [
      'a,b;c\nd,e',
      [
        ['a', 'b;c'],
        ['d', 'e'],
      ],
    ],
    ['a,b\nc\nd,e,f', [['a', 'b'], ['c'], ['d', 'e', 'f']]],
    ['a,b\n\nc,d', [['a', 'b'], [''], ['c', 'd']]],
    ["a\n'=1+1\n=1+1\n''-x\n'quoted'", [['a'], ['=1+1'], ['=1+1'], ["'-x"], ["'quoted'"]]],
    ['', []],
  ])('%j', async (text, rows) => {
    expect(await read(text)).toEqual(rows)
  })

  it('reads no more rows than there may be', async () => {
    const rows = await readCsv(bytes('a\n'.repeat(100)), { ...DIRECTORY_BOUNDS, maxRows: 3 })
    expect(rows).toHaveLength(4)
  })

  it.each([
    ['a quote that is never closed', bytes('a\n"b')],
    ['a quote within a cell', bytes('a\nb"c"')],
    ['another encoding', new Uint8Array([0x61, 0xff])],
    ['a row without end', bytes(`a\n"${'x'.repeat(9 * 32_767)}"`)],
  ])('refuses %s', async (_, input) => {
    await expect(readCsv(input, DIRECTORY_BOUNDS)).rejects.toThrow(FAULT)
    await expect(readCsv(input, DIRECTORY_BOUNDS)).rejects.toThrow(TableFault)
  })

  it('answers rows or a fault, whatever comes', async () => {
    const character = fc.constantFrom('"', ',', ';', '\n', '\r', "'", '=', 'a', '\ufeff', '\0')
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: character }), async (text) => {
        const rows = await read(text).catch((error: unknown) => error)
        expect(Array.isArray(rows) || rows instanceof TableFault).toBe(true)
      }),
    )
  })
})

describe('writeCsv', () => {
  it.each([
    ['=cmd|x', "'=cmd|x"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@sum', "'@sum"],
    ['\tx', "'\tx"],
    ["'=1", "''=1"],
    ["'a", "'a"],
    ['\n=1', '"\'\n=1"'],
    ['a=b', 'a=b'],
    ['a\nb', '"a\nb"'],
    ['a,"b"', '"a,""b"""'],
  ])('writes %j as %j', async (cell, written) => {
    expect(new TextDecoder().decode(await writeCsv([['x', cell]]))).toBe(`x,${written}\r\n`)
  })

  it('writes what is read again, and never a formula', async () => {
    const cell = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '\t', ' ', 'a', '\r', '\n') })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
        // The heading decides what divides the cells.
        const written = await writeCsv([['a', 'b'], ...rows])
        expect(await readCsv(written, DIRECTORY_BOUNDS)).toEqual([['a', 'b'], ...rows])
        const shown: string[][] = parse(new TextDecoder().decode(written), { relax_column_count: true })
        expect(shown.flat().filter((text) => /^[=+\-@\t\r\n]/.test(text))).toEqual([])
      }),
    )
  })
})
