/**
 * Which operations of two documents are one and the same.
 */

import type { OperationRow } from './operation-rows.js'

/** Rows that are one operation: of one address and name, else of one address, which several callbacks may share, else of one name. */
export function pairRows(
  rows: readonly OperationRow[],
  newRows: readonly OperationRow[],
): Map<OperationRow, OperationRow> {
  const pairs = new Map<OperationRow, OperationRow>()
  const taken = new Set<OperationRow>()
  for (const keys of [
    ['sent', 'address', 'operationId'],
    ['sent', 'address'],
    ['sent', 'operationId'],
  ] as const) {
    for (const row of rows.filter((one) => !pairs.has(one))) {
      const found = newRows.find((one) => !taken.has(one) && keys.every((key) => one[key] === row[key]))
      if (found === undefined) continue
      taken.add(found)
      pairs.set(row, found)
    }
  }
  return pairs
}
