/**
 * Bundled OpenAPI document → TypeScript types, by openapi-typescript.
 */

import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { mapObjects, type OpenApiDocument } from './openapi.js'

export async function typeDocument(document: OpenApiDocument): Promise<string> {
  return astToString(await openapiTS(typeView(document) as OpenAPI3, { alphabetize: false }))
}

/**
 * What openapi-typescript does not see: a choice by `if` is the union of its branches; in an object with members of its own, it only says which
 * of them are due when, for which there is no type. An object that is open for members of later versions, or
 * of services, is typed by its known members only, so that a misspelt one is a compile error; unless other members are what it is for (`x-open`).
 */
function typeView(document: OpenApiDocument): unknown {
  return mapObjects(document, (object) => {
    const { if: condition, then: whenTrue, else: whenFalse, ...rest } = object
    if (condition !== undefined && rest.properties === undefined) {
      if (whenTrue === undefined || whenFalse === undefined) throw new Error('`if` without both `then` and `else`')
      return { description: rest.description, anyOf: [whenTrue, whenFalse] }
    }
    const { additionalProperties: others, properties } = rest
    if (rest['x-open'] === true) return rest
    if (others !== true && (typeof others !== 'object' || properties === undefined)) return rest
    const { additionalProperties, ...known } = rest
    return known
  })
}
