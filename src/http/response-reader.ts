/**
 * A response → its body, held against the row of the operation table.
 */

import type { Issue } from '../validation/issue.js'
import { isJson, parseContentType } from './media-type.js'
import type { Operation } from './operation.js'

/** The body, or why it is not the one that the contract asks for. */
export type ReadBody =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** The answer is larger than the caller allows. */
export class ResponseTooLarge extends Error {}

/**
 * Reads at most `maxBytes` of a body, as UTF-8.
 *
 * @throws {ResponseTooLarge}
 */
export async function readText(response: Response, maxBytes: number): Promise<string> {
  const announced = response.headers.get('content-length')
  if (announced !== null && Number(announced) > maxBytes) throw new ResponseTooLarge()
  // With a length, and nothing to unpack, no more than that many bytes can follow.
  if (announced !== null && !response.headers.has('content-encoding')) return response.text()
  if (response.body === null) return ''
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > maxBytes) throw new ResponseTooLarge()
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

/**
 * Parses and validates a body.
 *
 * @param validate Whether the body is held against its schema; it must be readable in any case.
 */
export function parseBody(operation: Operation, response: Response, text: string, validate: boolean): ReadBody {
  // `default` stands for every failure that has no row. A success without a row is not in the contract.
  const row = operation.responses[response.status] ?? (response.ok ? undefined : operation.responses.default)
  if (row === undefined) return fault('status', 'is not a status of this operation', operation.source)
  // A peer may send a body where none is due; it means nothing.
  if (row.content === undefined) return { ok: true, body: undefined }
  const mediaType = parseContentType(response.headers.get('content-type') ?? '')
  const validator = mediaType === undefined ? undefined : row.content[mediaType]
  if (mediaType === undefined || validator === undefined) {
    return fault('content-type', `must be ${Object.keys(row.content).join(' or ')}`, operation.source)
  }
  const value = isJson(mediaType) ? parseJson(text) : { body: text }
  if (value === undefined) return fault('json', 'must be JSON', operation.source)
  if (!validate) return { ok: true, body: value.body }
  const result = validator(value.body)
  return result.ok ? { ok: true, body: result.value } : result
}

function parseJson(text: string): { body: unknown } | undefined {
  try {
    return { body: JSON.parse(text) }
  } catch {
    return undefined
  }
}

function fault(code: string, message: string, source: string): ReadBody {
  return { ok: false, issues: [{ pointer: '', code, message, source }] }
}
