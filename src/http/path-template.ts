/**
 * Path templates such as `/v1/users/{msp_token}`: filled in by the client, matched by the server.
 */

/** Fills in a template. Each value is percent-encoded. */
export function expandPath(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeSegment(values[name] ?? ''))
}

/** `.` and `..` would be taken for steps within the path, so they are percent-encoded too (RFC 3986 §5.2.4). */
function encodeSegment(value: string): string {
  return /^\.{1,2}$/.test(value) ? value.replaceAll('.', '%2E') : encodeURIComponent(value)
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

/** The parameters of a path, given as its raw segments; undefined when the path is another one. A segment that cannot be decoded matches as it is. */
export function matchPath(pattern: PathPattern, segments: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined
  const values: Record<string, string> = {}
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? ''
    if ('parameter' in part) values[part.parameter] = decodeSegment(segment)
    else if (part.text !== segment) return undefined
  }
  return values
}

function decodeSegment(segment: string): string {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
