import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { directoryCommand } from './directory-command.js'
import { readProductDirectory } from './product-directory-file.js'
import { Misuse } from './terminal.js'

const EXAMPLE = readFileSync(
  new URL('../../specs/mobile-connect/examples/product-directory/products.csv', import.meta.url),
  'utf8',
)
const [HEADING = '', FIRST = ''] = EXAMPLE.split('\n')

const FILES: Record<string, string> = {
  'products.csv': EXAMPLE,
  'one.CSV': `${HEADING}\n${FIRST}\n`,
  'taken.csv': `${HEADING}\n${FIRST}\n${FIRST.replace('KYC Match', 'Another')}\n`,
  'cells.csv': `${HEADING}\n${FIRST.replace('GB', 'Great Britain')}\n`,
  'empty.csv': `${HEADING}\n`,
  'broken.csv': '"',
  'thin.csv': 'Product name,Country,Scope,Attributes\nSIM Swap,ES,mc_simswap_es,"given_name, shoe_size"\n',
}

async function ends(...words: string[]) {
  const printed: string[] = []
  const errors: string[] = []
  const written = new Map<string, Uint8Array>()
  const terminal = {
    print: (line: string) => printed.push(line),
    printError: (line: string) => errors.push(line),
    read: async (file: string) => new TextEncoder().encode(FILES[file] ?? ''),
  }
  const status = await directoryCommand(words, terminal, async (file, bytes) => {
    written.set(file, bytes)
  })
  return { status, printed: printed.join('\n'), errors: errors.join('\n'), written }
}

describe('mobile-identity directory check', () => {
  it.each([
    ['one.CSV', 0, 'one.CSV: 1 product, valid'],
    ['empty.csv', 0, 'empty.csv: 0 products, valid'],
    [
      'products.csv',
      0,
      'products.csv:3: warning: Product identifier (scope) says the same as the identifier of a registered product, in other words: mc_kycmatch_uk; ' +
        'mc_kycmatch_es could be used instead (similar-name, MC Products §2.2 (5c), §3.2)\n' +
        'products.csv: 3 products, valid',
    ],
    [
      'taken.csv',
      1,
      'taken.csv:3: Product identifier (scope) must not be the identifier of another product: mc_kycmatch_uk (scope-taken, MC Products §2.2 (5c), §3.2)\n' +
        'taken.csv: 2 products, not valid',
    ],
    ['cells.csv', 1, 'cells.csv:2: column B must match ^[A-Z]{2}$ (pattern)\ncells.csv: 1 product, not valid'],
    [
      'broken.csv',
      1,
      'broken.csv: the file must be comma-separated values in UTF-8, with all quotes closed (csv)\n' +
        'broken.csv: 0 products, not valid',
    ],
  ])('%s ends with status %i', async (file, status, printed) => {
    expect(await ends('check', file)).toMatchObject({ status, printed, errors: '' })
  })

  it('names the column of a finding, and which of its entries it is', async () => {
    const { printed } = await ends('check', 'thin.csv')
    const lines = printed.split('\n')
    expect([...lines.slice(0, 3), lines[4]]).toEqual([
      'thin.csv:2: Invocation is required to register a product (required, MC Products §3.1)',
      'thin.csv:2: warning: Attributes 2 is not an attribute of the catalogue: its format has to be agreed on within the market (unknown-attribute, MC Products §2.1)',
      'thin.csv:2: warning: Consent model should tell how the user consents, since attributes are used (consent-model, MC Products §3.1)',
      'thin.csv:2: warning: Uses the Mobile Connect API should be declared, so that it can be confirmed (undeclared, MC Products §2.5)',
    ])
  })

  it('prints JSON', async () => {
    const { status, printed } = await ends('check', 'products.csv', '--json')
    expect(status).toBe(0)
    expect(JSON.parse(printed)).toMatchObject({
      file: 'products.csv',
      ok: true,
      products: 3,
      issues: [],
      findings: [{ row: 3, code: 'similar-name', severity: 'warning', suggestion: 'mc_kycmatch_es' }],
    })
  })
})

describe('mobile-identity directory convert', () => {
  it('writes the other form', async () => {
    const { status, printed, written } = await ends('convert', 'products.csv', 'products.xlsx')
    expect([status, printed]).toEqual([0, 'products.xlsx: 3 products'])
    const [before, after] = await Promise.all([
      readProductDirectory(new TextEncoder().encode(EXAMPLE), 'csv'),
      readProductDirectory(written.get('products.xlsx') ?? new Uint8Array(), 'xlsx'),
    ])
    expect(after).toEqual(before)
  })

  it('writes nothing when a cell would be lost', async () => {
    const { status, printed, errors, written } = await ends('convert', 'cells.csv', 'cells.xlsx')
    expect([status, printed, errors]).toEqual([1, '', 'cells.csv:2: column B must match ^[A-Z]{2}$ (pattern)'])
    expect(written.size).toBe(0)
  })

  it('writes a new file, and none that is there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'directory-'))
    const target = join(folder, 'new.csv')
    const terminal = {
      print: () => undefined,
      printError: () => undefined,
      read: async () => new TextEncoder().encode(EXAMPLE),
    }
    try {
      expect(await directoryCommand(['convert', 'products.csv', target], terminal)).toBe(0)
      expect(readFileSync(target, 'utf8').replaceAll('\r\n', '\n')).toBe(EXAMPLE)
      await expect(directoryCommand(['convert', 'products.csv', target], terminal)).rejects.toThrow(
        new Misuse(`${target} cannot be written (EEXIST)`),
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('mobile-identity directory', () => {
  const USAGE = 'directory takes check and a file, or convert, a file and a new file'

  it.each([
    [[], USAGE],
    [['check'], USAGE],
    [['check', 'a.csv', 'b.csv'], USAGE],
    [['convert', 'a.csv'], USAGE],
    [['convert', 'a.csv', 'b.csv', 'c.csv'], USAGE],
    [['convert', 'a.csv', 'b.csv', '--json'], USAGE],
    [['show', 'a.csv'], USAGE],
    [['check', 'products.ods'], 'products.ods must end in .xlsx or .csv'],
    [['convert', 'products.csv', 'products'], 'products must end in .xlsx or .csv'],
  ])('%j is misuse', async (words, message) => {
    await expect(ends(...words)).rejects.toThrow(new Misuse(message))
    await expect(ends(...words)).rejects.toThrow(Misuse)
  })
})
