/**
 * A JSON document, taken apart as far as somebody looks into it, so that its parts can be renamed, moved and left out while each still knows
 * where it stood. The document itself is never changed.
 */

import { escapePointer } from '../../validation/validator.js'

/** A part of a document: a value that is whole, or an object or array that was taken apart. */
export interface Part {
  /** JSON Pointer to where it stood in the document. */
  readonly pointer: string
  readonly value: unknown
  members?: Members
  items?: Part[]
}

/** The members of an object, by name. */
export type Members = Map<string, Part>

/** The members of an object, to be changed in place. What is no object has none. */
export function membersOf(part: Part | undefined): Members {
  if (part?.members !== undefined) return part.members
  if (typeof part?.value !== 'object' || part.value === null || Array.isArray(part.value)) return new Map()
  const entries = Object.entries(part.value)
  part.members = new Map(entries.map(([name, member]) => [name, partAt(below(part.pointer, name), member)]))
  return part.members
}

/** The items of an array, to be changed in place. What is no array has none. */
export function itemsOf(part: Part | undefined): Part[] {
  if (part?.items !== undefined) return part.items
  if (!Array.isArray(part?.value)) return []
  part.items = part.value.map((item: unknown, index) => partAt(below(part.pointer, `${index}`), item))
  return part.items
}

/** A part that is put in the place of another, or comes from it. */
export function partAt(pointer: string, value: unknown): Part {
  return { pointer, value }
}

/** An object that is made of members. */
export function objectAt(pointer: string, members: Members): Part {
  return { pointer, value: {}, members }
}

/** An array that is made of items. */
export function arrayAt(pointer: string, items: Part[]): Part {
  return { pointer, value: [], items }
}

/** The document as it is now. What was not taken apart is shared with the original. */
export function jsonOf({ value, members, items }: Part): unknown {
  if (members !== undefined) return Object.fromEntries([...members].map(([name, member]) => [name, jsonOf(member)]))
  return items === undefined ? value : items.map(jsonOf)
}

function below(pointer: string, name: string): string {
  return `${pointer}/${escapePointer(name)}`
}
