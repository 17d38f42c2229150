/**
 * The values of a JSON document that are neither objects nor arrays, by their pointers.
 */

import { escapePointer } from '../../../validation/validator.js'

export function leavesOf(value: unknown, pointer = ''): [pointer: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[pointer, value]]
  return Object.entries(value).flatMap(([name, member]) => leavesOf(member, `${pointer}/${escapePointer(name)}`))
}
