/**
 * A request body that travels in one of several media types → the one that an SDK sends, because clients of the generators know one per operation.
 *
 * A form that says something else than the first is named by `x-sdk-form`, and gets an SDK of its own: the whole API, with its bodies in that form.
 */

import { isDeepStrictEqual } from 'node:util'
import { METHODS, type OpenApiDocument } from './openapi.js'

interface MediaType {
  readonly schema?: unknown
  readonly 'x-sdk-form'?: string
}

export type Content = Readonly<Record<string, MediaType>>

/** The names of all forms of an API that get an SDK of their own. */
export function requestForms({ paths }: OpenApiDocument): string[] {
  const operations = Object.values(paths).flatMap((item) => METHODS.flatMap((method) => item[method] ?? []))
  const mediaTypes = operations.flatMap(({ requestBody }) => Object.values((requestBody?.content ?? {}) as Content))
  return [...new Set(mediaTypes.flatMap((mediaType) => mediaType['x-sdk-form'] ?? []))]
}

/**
 * The form of that name, else the first.
 *
 * @throws {Error} when another form says something else than the first and has no name.
 */
export function chooseForm(content: Content, form: string | undefined, where: string): Content {
  const [first, ...others] = Object.entries(content)
  const lost = others.find(
    ([, media]) => media['x-sdk-form'] === undefined && !isDeepStrictEqual(media.schema, first?.[1].schema),
  )
  if (lost !== undefined) throw new Error(`SDK view: ${where} has no x-sdk-form for ${lost[0]}`)
  const chosen = others.find(([, media]) => form !== undefined && media['x-sdk-form'] === form) ?? first
  return chosen === undefined ? {} : { [chosen[0]]: chosen[1] }
}
