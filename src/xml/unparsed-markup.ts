/**
 * The parts of an XML document in which markup is not read: comments, CDATA sections and processing instructions.
 */

/** What such a part begins and ends with. */
const UNPARSED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

/**
 * Gives the index behind the comment, CDATA section or processing instruction that begins at an index: the length of the text when it does
 * not end, `undefined` when none begins there.
 */
export function endOfUnparsed(text: string, index: number): number | undefined {
  for (const [begin, end] of UNPARSED) {
    if (!text.startsWith(begin, index)) continue
    const at = text.indexOf(end, index + begin.length)
    return at === -1 ? text.length : at + end.length
  }
  return undefined
}
