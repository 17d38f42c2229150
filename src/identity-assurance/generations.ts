/**
 * The generations of the specification that are in use: three implementer's drafts, and what was published at last.
 *
 * @see IDA §5.1
 */

/** What is known of a generation. */
interface GenerationRow {
  readonly title: string
  /** When it was published, `YYYY-MM-DD`. */
  readonly date: string
  /** The document that says what `verified_claims` holds, as it is cited. */
  readonly source: string
}

/** Generation → its document, from the oldest to the newest. Reads: D-IDA-2 @see IDA §5.1 */
export const GENERATIONS = {
  ID2: { title: 'Implementer’s Draft 2', date: '2020-05-05', source: 'IDA ID2' },
  ID3: { title: 'Implementer’s Draft 3', date: '2021-09-06', source: 'IDA ID3' },
  ID4: { title: 'Implementer’s Draft 4', date: '2022-08-19', source: 'IDA ID4' },
  final: { title: 'OpenID Identity Assurance Schema Definition 1.0', date: '2024-10-01', source: 'IDA Schema' },
} as const satisfies Readonly<Record<string, GenerationRow>>

/** A generation of the specification. A peer speaks one of them, and the caller says which. Reads: D-IDA-2 */
export type Generation = keyof typeof GENERATIONS
