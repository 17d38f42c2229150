/**
 * The bounds of a Product Directory as a file, and how a file is refused as a whole.
 */

/** How large a directory may be. */
export interface DirectoryBounds {
  /** Of the file, packed as it is. */
  readonly maxBytes: number
  /** Of a workbook, unpacked. */
  readonly maxUnpackedBytes: number
  /** Besides the heading. */
  readonly maxRows: number
  readonly maxColumns: number
  /** What a spreadsheet program takes into one cell. */
  readonly maxCellCharacters: number
  /** For the memory of the process that reads a workbook. */
  readonly maxHeapMebibytes: number
  /** For the time that it takes. 0 is no limit. */
  readonly timeLimitMs: number
}

/** A directory of some hundred products has a few hundred kilobytes. */
export const DIRECTORY_BOUNDS: DirectoryBounds = {
  maxBytes: 8 * 1024 * 1024,
  maxUnpackedBytes: 32 * 1024 * 1024,
  maxRows: 2000,
  maxColumns: 100,
  maxCellCharacters: 32_767,
  maxHeapMebibytes: 256,
  timeLimitMs: 30_000,
}

/** The file cannot be read as a table. Holds the code of an issue and what is asked for, and nothing of the file. */
export class TableFault extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.name = 'TableFault'
    this.code = code
  }
}
