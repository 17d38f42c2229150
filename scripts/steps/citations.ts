/**
 * Citations of clauses, such as `AID.02 §7.3`, `AID.02 §4.1, §4.2` or `RFC 7515 §4.1.11`, within a text.
 */

export interface Citation {
  /** E.g. `AID.02`. */
  readonly document: string
  /** E.g. `7.3`. */
  readonly clause: string
}

const DOCUMENT = new RegExp(
  [
    /(?:RFC|TS|SP|ISO) [\d.-]+[A-Z]?/,
    /[A-Z]{1,6}\.\d{2,3}/,
    /(?:CIBA|OIDC) Core|(?:FAPI|MODRNA) CIBA|MODRNA (?:Authentication|Discovery)|OIDC (?:Discovery|Registration)/,
    /MC (?:API|Products)/,
    /IDA (?:Schema|Claims|Attachments|ID[234])|IDA|OBIE ECA|OpenID Authority/,
  ]
    .map(({ source }) => source)
    .join('|'),
)
const CLAUSE = /§(\d+(?:\.\d+)*|[A-Z](?:\.\d+)*)/
/** What may stand between two clauses of one document: `, `, ` to `, ` step 3, `, but no other document. */
const BETWEEN = new RegExp(`(?:(?!${DOCUMENT.source})[ \\w,()-]){0,40}?`)
const CITATION = new RegExp(
  `(${DOCUMENT.source})(?: v[\\d.]+)?,? (${CLAUSE.source}(?:${BETWEEN.source}${CLAUSE.source})*)`,
  'g',
)

/** All citations of a text that give a clause, in order. */
export function findCitations(text: string): Citation[] {
  return [...text.replaceAll(/\s*\n\s*\*?\s*/g, ' ').matchAll(CITATION)].flatMap(([, document = '', clauses = '']) =>
    [...clauses.matchAll(new RegExp(CLAUSE, 'g'))].map(([, clause = '']) => ({ document, clause })),
  )
}
