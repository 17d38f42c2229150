import { deflateRawSync } from 'node:zlib'
import { readSheet } from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { DIRECTORY_BOUNDS, TableFault } from './directory-table.js'
import { readWorkbook, writeWorkbook } from './directory-workbook.js'

const UNREADABLE = new TableFault('xlsx', 'must be a workbook (.xlsx) with a sheet that can be read')
const TOO_LARGE = new TableFault(
  'size',
  'must be a workbook whose first sheet is that of a directory: it takes too much memory or time',
)

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook with one sheet, made by hand. */
function workbook(rows: string, more: [string, string][] = []): Uint8Array {
  return archiveOf([
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    ['xl/worksheets/sheet1.xml', `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`],
    ...more,
  ])
}

const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`

describe('readWorkbook', () => {
  it('reads texts, numbers, truth values, and of a formula the value', async () => {
    const cells = `${text('A1', 'a')}<c r="B1"><v>3</v></c><c r="C1" t="b"><v>1</v></c><c r="E1" t="str"><f>1&amp;2</f><v>12</v></c>`
    const rows = `<row r="1">${cells}</row><row r="3">${text('A3', '=1+1')}</row>`
    expect(await readWorkbook(workbook(rows), DIRECTORY_BOUNDS)).toEqual([
      ['a', 3, true, null, '12'],
      [null, null, null, null, null],
      ['=1+1', null, null, null, null],
    ])
  })

  it('reads no more rows and columns than there may be, and one', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => {
      return `<row r="${index + 1}">${['A', 'B', 'C', 'D'].map((letter) => text(`${letter}${index + 1}`, 'x')).join('')}</row>`
    })
    const read = await readWorkbook(workbook(rows.join('')), { ...DIRECTORY_BOUNDS, maxRows: 4, maxColumns: 2 })
    expect(read).toEqual(Array(5).fill(['x', 'x', 'x']))
  })

  it.each([
    ['no bytes', new Uint8Array()],
    ['a text', new TextEncoder().encode('Product name,Country\n')],
    ['an archive of nothing', archiveOf([])],
    ['an archive of something else', archiveOf([['a.txt', 'a']])],
    ['a sheet that is not XML', workbook('<row r="1"><c')],
    ['half a workbook', workbook(`<row r="1">${text('A1', 'a')}</row>`).subarray(300)],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(100).fill(0)])],
  ])('refuses %s', async (_, bytes) => {
    const call = readWorkbook(bytes, DIRECTORY_BOUNDS)
    await expect(call).rejects.toThrow(UNREADABLE)
    await expect(call).rejects.toThrow(TableFault)
  })

  it.each([
    ['a row far down', workbook(`<row r="1000000000">${text('A1000000000', 'a')}</row>`)],
    ['a column far out', workbook(`<row r="1">${text('ZZZZZZZ1', 'a')}</row>`)],
    ['more than may be unpacked', workbook('', [['xl/worksheets/sheet2.xml', '<a/>'.padEnd(33 * 1024 * 1024)]])],
  ])('refuses %s, and lives on', async (_, bytes) => {
    const bounds = { ...DIRECTORY_BOUNDS, maxHeapMebibytes: 64 }
    await expect(readWorkbook(bytes, bounds)).rejects.toThrow(TOO_LARGE)
  })

  it('unpacks no more than the archive declares', async () => {
    const declared = archiveOf([['xl/workbook.xml', '<a/>'.padEnd(64 * 1024 * 1024)]], 16)
    await expect(readWorkbook(declared, DIRECTORY_BOUNDS)).rejects.toThrow(UNREADABLE)
  })

  it('gives up after the time that there is', async () => {
    const bytes = workbook(`<row r="1">${text('A1', 'a')}</row>`)
    await expect(readWorkbook(bytes, { ...DIRECTORY_BOUNDS, timeLimitMs: 1 })).rejects.toThrow(TOO_LARGE)
  })
})

describe('writeWorkbook', () => {
  it('writes texts, whatever they begin with', async () => {
    const rows = [
      ['Product name', 'Country'],
      ['=HYPERLINK("https://example.com")', '<&>"'],
      ['', '007'],
    ]
    const written = await writeWorkbook(rows)
    const expected = [rows[0], rows[1], [null, '007']]
    expect(await readSheet(written.slice().buffer)).toEqual(expected)
    expect(await readWorkbook(written, DIRECTORY_BOUNDS)).toEqual(expected)
  })
})

/** An archive as APPNOTE.TXT of PKWARE has it: local entries, the directory, its end. `declaredBytes` is what it says of the size of each. */
function archiveOf(files: [string, string][], declaredBytes?: number): Uint8Array {
  const local: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of files) {
    const packed = deflateRawSync(content)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(declaredBytes ?? content.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), fields, place, Buffer.from(name)]))
    local.push(entry)
    offset += entry.length
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(Buffer.concat(directory).length, 8)
  end.writeUInt32LE(offset, 12)
  return new Uint8Array(Buffer.concat([...local, ...directory, Buffer.from('PK\x05\x06'), end]))
}
