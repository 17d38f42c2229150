/**
 * Names of the wire → names that read well in a language. An initialism is a word: `CMP-request-id` is `cmpRequestId`, not `cMPRequestId`.
 *
 * openapi-generator writes most names well by itself; only those with several capitals in a row are named to it.
 */

import { isInExample, mapObjects, type OpenApiDocument, type ParameterObject } from '../steps/openapi.js'

/** How the words of a name are joined: `firstCall`, `FirstCall`, `first_call`. */
export type NameCase = 'camel' | 'pascal' | 'snake'

/** Name of the wire → name in the language. */
export type NameMappings = Readonly<Record<string, string>>

/** The members of objects, and the parameters, that need a name of ours. */
export function readableNames(view: OpenApiDocument, memberCase: NameCase, parameterCase: NameCase) {
  const members = new Set<string>()
  const parameters = new Set<string>()
  mapObjects(view, (object, path) => {
    if (isInExample(path)) return object
    const { properties, name, in: place } = object as { properties?: object } & Partial<ParameterObject>
    if (typeof name === 'string' && typeof place === 'string') parameters.add(name)
    if (isRecord(properties)) for (const member of Object.keys(properties)) members.add(member)
    return object
  })
  // A field of a form is a member of its schema and a parameter of its operation.
  const all = new Set([...members, ...parameters])
  return { members: mappings(members, memberCase), parameters: mappings(all, parameterCase) }
}

/** `CMP-request-id` → `cmp`, `request`, `id`. */
export function wordsOf(name: string): string[] {
  const spaced = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
  return spaced.split(/[^A-Za-z0-9]+/).flatMap((word) => (word === '' ? [] : [word.toLowerCase()]))
}

/** A name of the wire, or of ours, with its words joined as a language has it. */
export function writeName(name: string, nameCase: NameCase): string {
  const words = wordsOf(name)
  if (nameCase === 'snake') return words.join('_')
  return words.map((word, index) => (index === 0 && nameCase === 'camel' ? word : capital(word))).join('')
}

function mappings(names: ReadonlySet<string>, nameCase: NameCase): NameMappings {
  const unreadable = [...names].filter((name) => /[A-Z]{2}/.test(name)).sort()
  return Object.fromEntries(unreadable.map((name) => [name, writeName(name, nameCase)]))
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
