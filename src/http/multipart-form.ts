/**
 * `multipart/form-data` whose parts are texts: each name once, no files.
 *
 * @see RFC 7578 §4
 */

import type { EncodedBody, ParsedBody } from './request-body.js'
import { isWholeText } from './whole-text.js'

/** More parts than any contract has. */
const MAX_PARTS = 64

/** A name that needs no escape within its quotation marks. What browsers escape differs, so nothing else is sent. */
const PLAIN_NAME = /^[^"\\\p{Cc}]+$/u

/**
 * Writes a form, each part with its media type `text/plain`.
 *
 * @param form Name of the part → its text.
 */
export function encodeMultipart(form: unknown): EncodedBody {
  const parts = typeof form === 'object' && form !== null ? Object.entries(form) : undefined
  const given = parts?.filter(([, value]) => value !== undefined) ?? []
  if (parts === undefined || given.length === 0) return { fault: 'must have parts' }
  const boundary = `form-${crypto.randomUUID()}`
  let text = ''
  for (const [name, value] of given) {
    if (!PLAIN_NAME.test(name)) return { fault: 'must have names without quotation marks and control characters' }
    if (typeof value !== 'string' || !isWholeText(value)) return { fault: 'must have parts of text' }
    text += `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\nContent-Type: text/plain\r\n\r\n${value}\r\n`
  }
  return { text: `${text}--${boundary}--\r\n`, contentType: `multipart/form-data; boundary=${boundary}` }
}

/** Reads a form. The grammar is the platform's own; here is only what a form of texts may hold. */
export async function parseMultipart(contentType: string, text: string): Promise<ParsedBody> {
  let form: FormData
  try {
    form = await new Response(text, { headers: { 'content-type': contentType } }).formData()
  } catch {
    return refused('multipart', 'must be multipart/form-data')
  }
  const parts = [...form]
  if (parts.length > MAX_PARTS) return refused('too-many', `must have at most ${MAX_PARTS} parts`)
  if (new Set(parts.map(([name]) => name)).size < parts.length) {
    return refused('repeated', 'must have each part once')
  }
  if (parts.some(([, value]) => typeof value !== 'string')) {
    return refused('file', 'must have parts of text, without file names')
  }
  return { value: Object.fromEntries(parts) }
}

function refused(code: string, message: string): ParsedBody {
  return { issues: [{ pointer: '', code, message }] }
}
