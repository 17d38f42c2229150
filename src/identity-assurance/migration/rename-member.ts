/**
 * A member under another name.
 */

import type { Remark } from './note.js'
import type { Members } from './part.js'

/**
 * Which of two stays where both names are taken: `old`, where the new name means nothing yet in the generation that one comes from, or `new`,
 * where both are of that generation and the old name is deprecated. Reads: D-IDA-20
 */
export type Winner = 'old' | 'new'

/** Renames a member. Where the new name is taken, the one that loses is left out. */
export function renameMember(members: Members, from: string, to: string, winner: Winner, remark: Remark): void {
  const [old, other] = [members.get(from), members.get(to)]
  if (old === undefined) return
  members.delete(from)
  if (other !== undefined) remark('superseded', winner === 'old' ? other : old)
  if (other === undefined || winner === 'old') members.set(to, old)
}
