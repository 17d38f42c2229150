/**
 * Media types as they stand in `Content-Type`.
 *
 * @see RFC 9110 §8.3
 */

import type { Content } from './operation.js'

/** The type without its parameters, lower-cased, e.g. `application/json`. Undefined when `charset` is not UTF-8. */
export function parseContentType(value: string): string | undefined {
  const [essence = '', ...parameters] = value.split(';')
  for (const parameter of parameters) {
    const [name = '', text = ''] = parameter.split('=')
    if (name.trim().toLowerCase() === 'charset' && !/^("?)utf-?8\1$/i.test(text.trim())) return undefined
  }
  return essence.trim().toLowerCase()
}

/** The media type of a `Content-Type`, when it is one of those that the contract lists; otherwise undefined. */
export function listedMediaType(content: Content, contentType: string | null | undefined): string | undefined {
  const given = contentType ?? ''
  const mediaType = Object.hasOwn(content, given) ? given : parseContentType(given)
  return mediaType !== undefined && Object.hasOwn(content, mediaType) ? mediaType : undefined
}

/** Whether a body of this type is JSON (`application/json`, `…+json`). */
export function isJson(mediaType: string): boolean {
  return mediaType === 'application/json' || mediaType.endsWith('+json')
}
