/**
 * Bundled OpenAPI document → the document that the mock server reads.
 *
 * Prism cannot ask for a client certificate: with a mutual TLS scheme in a requirement it refuses every request.
 */

import { mapObjects, type OpenApiDocument } from './openapi.js'

export function mockView(document: OpenApiDocument): OpenApiDocument {
  return withoutMutualTls(document)
}

/** Drops the mutual TLS schemes from the document and from every requirement. A scheme that no requirement names is a mistake. */
function withoutMutualTls(document: OpenApiDocument): OpenApiDocument {
  const schemes = Object.entries(document.components.securitySchemes ?? {})
  const dropped = schemes.filter(([, { type }]) => type === 'mutualTLS').map(([name]) => name)
  const unused = new Set(dropped)
  const view = mapObjects(document, (object) => {
    if (!Array.isArray(object.security)) return object
    const security = object.security.map((requirement: Record<string, unknown>) => {
      const kept = Object.entries(requirement).filter(([name]) => !dropped.includes(name))
      for (const name of Object.keys(requirement)) unused.delete(name)
      return Object.fromEntries(kept)
    })
    return { ...object, security }
  }) as OpenApiDocument
  if (unused.size > 0)
    throw new Error(`mock view: no requirement names the mutual TLS scheme ${[...unused].join(', ')}`)
  const kept = Object.fromEntries(schemes.filter(([name]) => !dropped.includes(name)))
  return { ...view, components: { ...view.components, securitySchemes: kept } }
}
