/**
 * What an identity provider says of itself, held against what one member asks of another.
 *
 * @see IDA §8
 * @see IDA Attachments §7
 */

import type { components } from '../../generated/identity-assurance/identity-provider/types.js'
import * as validate from '../../generated/identity-assurance/validators.js'
import type { Issue, ValidationResult } from '../validation/issue.js'

/** What a provider says of itself. */
export type ProviderMetadata = components['schemas']['ProviderMetadata']

/** A member that is due where another one holds a value. */
interface Dependency {
  readonly member: keyof ProviderMetadata
  readonly value: string
  readonly due: keyof ProviderMetadata
  readonly source: string
}

const DEPENDENCIES: readonly Dependency[] = [
  { member: 'evidence_supported', value: 'document', due: 'documents_supported', source: 'IDA §8' },
  { member: 'evidence_supported', value: 'electronic_record', due: 'electronic_records_supported', source: 'IDA §8' },
  {
    member: 'attachments_supported',
    value: 'external',
    due: 'digest_algorithms_supported',
    source: 'IDA Attachments §7',
  },
]

/** The digest that a provider with external attachments has in any case. */
const COMMON_DIGEST = 'sha-256'

/**
 * Validates the metadata of a provider: by the schema ProviderMetadata, and by what that cannot say. Kinds of documents are due where documents
 * are evidence, kinds of records where electronic records are, digests where attachments are external, and then `sha-256` is one of them.
 *
 * The client holds metadata against the schema alone, since it can use a provider that forgot one of these; the stub sends none of that kind.
 * Reads: D-IDA-51
 *
 * @returns The very value that went in, or every fault that it has.
 * @see IDA §8
 * @see IDA Attachments §7
 */
export function validateProviderMetadata(value: unknown): ValidationResult<ProviderMetadata> {
  const result = validate.ProviderMetadata(value)
  const issues = typeof value === 'object' && value !== null ? dependencyIssues(value) : []
  if (result.ok && issues.length > 0) return { ok: false, issues }
  return result.ok ? result : { ok: false, issues: [...result.issues, ...issues] }
}

function dependencyIssues(metadata: object): Issue[] {
  const missing = DEPENDENCIES.filter(
    ({ member, value, due }) => holds(metadata, member, value) && !Object.hasOwn(metadata, due),
  ).map(({ due, source }): Issue => ({ pointer: `/${due}`, code: 'required', message: 'is required', source }))
  const digests = 'digest_algorithms_supported'
  const lacksDigest = Array.isArray(memberOf(metadata, digests)) && !holds(metadata, digests, COMMON_DIGEST)
  if (!holds(metadata, 'attachments_supported', 'external') || !lacksDigest) return missing
  // IDA Attachments §7: whatever else there is.
  const message = `must hold ${COMMON_DIGEST}`
  return [...missing, { pointer: `/${digests}`, code: 'common-digest', message, source: 'IDA Attachments §7' }]
}

function holds(metadata: object, member: string, value: string): boolean {
  const list = memberOf(metadata, member)
  return Array.isArray(list) && list.includes(value)
}

function memberOf(metadata: object, member: string): unknown {
  return Object.hasOwn(metadata, member) ? (metadata as Readonly<Record<string, unknown>>)[member] : undefined
}
