/**
 * Media types as they stand in `Content-Type` (RFC 9110 §8.3).
 */

/** The type without its parameters, lower-cased, e.g. `application/json`. Undefined when `charset` is not UTF-8. */
export function parseContentType(value: string): string | undefined {
  const [essence = '', ...parameters] = value.split(';')
  for (const parameter of parameters) {
    const [name = '', text = ''] = parameter.split('=')
    if (name.trim().toLowerCase() === 'charset' && !/^"?utf-?8"?$/i.test(text.trim())) return undefined
  }
  return essence.trim().toLowerCase()
}

/** Whether a body of this type is JSON (`application/json`, `…+json`). */
export function isJson(mediaType: string): boolean {
  return mediaType === 'application/json' || mediaType.endsWith('+json')
}
