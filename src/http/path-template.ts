/**
 * Path templates such as `/v1/users/{msp_token}`: filled in by the client, matched by the server.
 */

import { isWholeText } from './whole-text.js'

/**
 * Whether a value can be one segment of a path. An empty one would lead to another resource, and so would `.` and `..`: URL parsers
 * take them for steps within the path even where they are percent-encoded.
 */
export function isPathSegment(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value !== '.' && value !== '..' && isWholeText(value)
}

/** A template, compiled: each segment is a fixed text or the name of a parameter. */
export type PathPattern = readonly ({ readonly text: string } | { readonly parameter: string })[]

export function compilePath(template: string): PathPattern {
  return template
    .split('/')
    .slice(1)
    .map((segment) => {
      const name = /^\{([^}]+)\}$/.exec(segment)?.[1]
      return name === undefined ? { text: segment } : { parameter: name }
    })
}

/** Fills in a template. Each value is percent-encoded; {@link isPathSegment} says which values can be. */
export function expandPath(pattern: PathPattern, values: Readonly<Record<string, string>>): string {
  let path = ''
  for (const part of pattern) {
    path += `/${'text' in part ? part.text : encodeURIComponent(values[part.parameter] ?? '')}`
  }
  return path
}

/** The parameters of a path, given as its segments and still percent-encoded; undefined when the path is another one. */
export function matchPath(pattern: PathPattern, segments: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined
  if (!pattern.every((part, index) => 'parameter' in part || part.text === segments[index])) return undefined
  const values: Record<string, string> = {}
  for (let index = 0; index < pattern.length; index++) {
    const part = pattern[index]
    if (part !== undefined && 'parameter' in part) values[part.parameter] = segments[index] ?? ''
  }
  return values
}

/** Percent-encoded text → the text; undefined when it does not stand for UTF-8. */
export function decodePercent(text: string): string | undefined {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
