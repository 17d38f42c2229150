/**
 * Raw ampersands in a configuration document, as real operators send them in links and texts. Reads: D-DC-3, D-DC-28
 */

import { endOfUnparsed } from '../../xml/unparsed-markup.js'
import { RAW_AMPERSAND } from '../../xml/xml-references.js'

/** A text in which each `&` begins a reference, and where one did not before. */
export interface RepairedText {
  readonly text: string
  /** Indexes of the raw ampersands in the text as it was, at most 100 of them. */
  readonly repaired: readonly number[]
}

const MAX_PLACES = 100

/** Where markup or a raw ampersand may begin. */
const PLACE = new RegExp(`<!--|<!\\[CDATA\\[|<\\?|${RAW_AMPERSAND.source}`, 'g')

/**
 * Makes `&amp;` of each `&` that begins no character reference and none of the five entities of XML. Comments, CDATA sections and
 * processing instructions stay as they are: an ampersand is nothing special in them.
 */
export function repairAmpersands(text: string): RepairedText {
  if (!RAW_AMPERSAND.test(text)) return { text, repaired: [] }
  const pieces: string[] = []
  const repaired: number[] = []
  let from = 0
  PLACE.lastIndex = 0
  for (let found = PLACE.exec(text); found !== null; found = PLACE.exec(text)) {
    const end = endOfUnparsed(text, found.index)
    if (end !== undefined) {
      PLACE.lastIndex = end
      continue
    }
    pieces.push(text.slice(from, found.index), '&amp;')
    from = found.index + 1
    if (repaired.length < MAX_PLACES) repaired.push(found.index)
  }
  return { text: pieces.join('') + text.slice(from), repaired }
}
