/**
 * What a migration has to say of itself: what it could not carry over, and what it had to assume.
 */

import type { Part } from './part.js'

/** One remark on a migration. The message never holds a value of the document. */
export interface MigrationNote {
  /** JSON Pointer (RFC 6901) into the value that was given to the migration. */
  readonly pointer: string
  /**
   * `dropped`: it is not in the result. `renamed`: it is, under a name that says less. `assumed`: it is told by a value that
   * is not in the document, or with a meaning that the later generation does not promise.
   */
  readonly code: 'dropped' | 'renamed' | 'assumed'
  readonly message: string
  /** The clause that leaves no other way. */
  readonly source?: string
}

/** Why → the note, without its place. */
const REMARKS = {
  superseded: { code: 'dropped', message: 'is left out, as another member tells the same or takes its name' },
  'method-details': {
    code: 'dropped',
    message: 'is left out: a check has no policy, procedure or status',
    source: 'IDA ID4 §5.1.1.1',
  },
  'process-status': {
    code: 'dropped',
    message: 'is left out: an assurance process has no status',
    source: 'IDA ID4 §5.1',
  },
  'no-check': {
    code: 'dropped',
    message: 'is left out: it belongs to a check, and there is none that it could be told of',
    source: 'IDA Schema §5.4.4',
  },
  'personal-number': {
    code: 'dropped',
    message: 'is left out: evidence has no personal number',
    source: 'IDA Schema §5.4.4',
  },
  'expires-in': {
    code: 'dropped',
    message: 'is left out: a number of seconds is no point in time unless one knows when it was told',
    source: 'IDA Attachments §4.2',
  },
  'attachment-check': {
    code: 'dropped',
    message: 'is left out: an attachment does not tell the check that it comes from',
    source: 'IDA Attachments §4',
  },
  'no-access-token': {
    code: 'assumed',
    message: 'still means that no access token is sent, though the later generation may have that of the sign-in sent',
    source: 'IDA Attachments §4.2',
  },
  'method-as-check': {
    code: 'renamed',
    message: 'is told as a check, which does not say whether evidence was validated, a person verified, or both',
    source: 'IDA ID4 §5.1.1.1',
  },
  'signature-type': {
    code: 'assumed',
    message: 'is told as an electronic signature of the type qes_eidas',
    source: 'IDA ID3 §5.1.1.5',
  },
  'document-type': {
    code: 'assumed',
    message: 'is told as a document of the type utility_statement',
    source: 'IDA ID3 §5.1.1',
  },
} as const satisfies Readonly<Record<string, Omit<MigrationNote, 'pointer'>>>

/** Why there is a note. */
export type Reason = keyof typeof REMARKS

/** Notes, for a reason, what becomes of a part. */
export type Remark = (reason: Reason, part: Part) => void

/** Collects remarks as notes. */
export function remarkInto(notes: MigrationNote[]): Remark {
  return (reason, { pointer }) => {
    notes.push({ pointer, ...REMARKS[reason] })
  }
}
