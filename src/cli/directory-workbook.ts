/**
 * The rows of the first sheet of a workbook (.xlsx), by read-excel-file and write-excel-file.
 *
 * A workbook is a packed archive, so that a small file can be large inside: the sizes that the archive declares are added up before, more than them is not
 * unpacked, and since a single cell far out makes the library fill in all that would be between, it runs in a process with little memory and time.
 */

import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import type { Cell } from './directory-columns.js'
import { loadOptional } from './directory-libraries.js'
import { type DirectoryBounds, TableFault } from './directory-table.js'

/** What the process runs: a workbook in, rows as JSON out. Text, so that it needs neither a file of its own nor a loader for TypeScript. */
const READER = `
const [, path, maxRows, maxColumns] = process.argv
const chunks = []
process.stdin.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
  const archive = new Uint8Array(Buffer.concat(chunks)).buffer
  require(path).readSheet(archive, 1).then(
    (rows) => process.stdout.write(JSON.stringify(rows.slice(0, maxRows).map((row) => row.slice(0, maxColumns)))),
    () => process.stdout.write('null'),
  )
})`

const END_OF_DIRECTORY = 0x06054b50
const END_OF_DIRECTORY_BYTES = 22
const WIDE_LOCATOR = 0x07064b50
const WIDE_LOCATOR_BYTES = 20
const ENTRY = 0x02014b50
const ENTRY_BYTES = 46
const COMMENT_MAX_BYTES = 0xffff

/**
 * Reads the rows, the heading among them. Of a formula it is the value that was last computed.
 *
 * @throws {TableFault} when it is no workbook, or one beyond the bounds. No more than `maxRows + 1` rows are read.
 * @throws {Misuse} when read-excel-file is not installed.
 */
export async function readWorkbook(bytes: Uint8Array, bounds: DirectoryBounds): Promise<Cell[][]> {
  const module = await loadOptional('read-excel-file', () =>
    createRequire(import.meta.url).resolve('read-excel-file/universal'),
  )
  const size = unpackedBytesOf(bytes)
  if (size === undefined) throw unreadable()
  if (size > bounds.maxUnpackedBytes) throw tooLarge()
  const rows = await runReader(module, bytes, bounds)
  if (rows === null) throw unreadable()
  return rows
}

/**
 * Writes rows as texts, none of which is a formula.
 *
 * @throws {Misuse} when write-excel-file is not installed.
 */
export async function writeWorkbook(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const { default: write } = await loadOptional('write-excel-file', () => import('write-excel-file/universal'))
  const cells = rows.map((row, index) =>
    row.map((value) => {
      if (value === '') return null
      return index === 0 ? { value, type: String, fontWeight: 'bold' as const } : { value, type: String }
    }),
  )
  const blob = await write(cells, { sheet: 'Product Directory', stickyRowsCount: 1 }).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

/** Reads in a process of its own, which may run out of memory without harm. */
function runReader(module: string, bytes: Uint8Array, bounds: DirectoryBounds): Promise<Cell[][] | null> {
  const { maxRows, maxColumns, maxHeapMebibytes, maxUnpackedBytes, timeLimitMs } = bounds
  const args = [`--max-old-space-size=${maxHeapMebibytes}`, '-e', READER, module, `${maxRows + 1}`, `${maxColumns + 1}`]
  const options = {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
    killSignal: 'SIGKILL',
    maxBuffer: 2 * maxUnpackedBytes,
    timeout: timeLimitMs,
  } as const
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, args, options, (error, output) => {
      if (error === null) resolve(JSON.parse(output))
      else reject(tooLarge())
    })
    // It ends without reading all when memory runs out.
    child.stdin?.on('error', () => undefined).end(bytes)
  })
}

/**
 * The bytes that an archive says it has, packed or unpacked, whichever is more; `undefined` when it has no directory. The unpacking library makes room for
 * what is declared and no more.
 */
function unpackedBytesOf(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === undefined) return undefined
  let offset = view.getUint32(end + 16, true)
  let total = 0
  for (let left = view.getUint16(end + 8, true); left > 0; left--) {
    if (offset + ENTRY_BYTES > end || view.getUint32(offset, true) !== ENTRY) return undefined
    total += Math.max(view.getUint32(offset + 20, true), view.getUint32(offset + 24, true))
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(offset + place, true))
    offset += ENTRY_BYTES + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return total
}

/** Where the end of the directory stands: the last one of the file. An archive of 4 GiB or more has another one, and is none of ours. */
function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - END_OF_DIRECTORY_BYTES
  for (let end = last; end >= 0 && end >= last - COMMENT_MAX_BYTES; end--) {
    if (view.getUint32(end, true) !== END_OF_DIRECTORY) continue
    const isWide = end >= WIDE_LOCATOR_BYTES && view.getUint32(end - WIDE_LOCATOR_BYTES, true) === WIDE_LOCATOR
    return isWide ? undefined : end
  }
  return undefined
}

function unreadable(): TableFault {
  return new TableFault('xlsx', 'must be a workbook (.xlsx) with a sheet that can be read')
}

function tooLarge(): TableFault {
  return new TableFault(
    'size',
    'must be a workbook whose first sheet is that of a directory: it takes too much memory or time',
  )
}
