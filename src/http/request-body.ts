/**
 * Bodies of requests by their media type, both ways: JSON, the two kinds of forms with parts of text, and text.
 */

import type { Issue } from '../validation/issue.js'
import { isJson } from './media-type.js'
import { parseMultipart } from './multipart-form.js'
import { parseUrlEncodedForm } from './url-encoded-form.js'

/** A body that can be sent, or what is wrong with it. */
export type EncodedBody = { readonly text: string; readonly contentType: string } | { readonly fault: string }

/** Media type → how a value is written in it, for those that are neither JSON nor plain text. */
export type BodyEncoders = Readonly<Record<string, (value: unknown) => EncodedBody>>

/** A value → the text of a body. */
export function encodeBody(mediaType: string, value: unknown, encoders: BodyEncoders): EncodedBody {
  const encode = encoders[mediaType]
  if (encode !== undefined) return encode(value)
  if (!isJson(mediaType)) {
    return typeof value === 'string' ? { text: value, contentType: mediaType } : { fault: 'must be text' }
  }
  const text = stringify(value)
  return text === undefined ? { fault: 'must be JSON' } : { text, contentType: mediaType }
}

/** The value of a body, or what is wrong with it. */
export type ParsedBody = { readonly value: unknown } | { readonly issues: readonly Issue[] }

/** The text of a body → its value. Only a multipart form is a promise. */
export function parseBodyText(mediaType: string, contentType: string, text: string): ParsedBody | Promise<ParsedBody> {
  if (mediaType === 'multipart/form-data') return parseMultipart(contentType, text)
  if (mediaType === 'application/x-www-form-urlencoded') return parseUrlEncodedForm(text)
  if (!isJson(mediaType)) return { value: text }
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { issues: [{ pointer: '', code: 'json', message: 'must be JSON' }] }
  }
}

/** Undefined when JSON has no place for the value: BigInt, a circle. The message of the engine would name members. */
function stringify(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}
