/**
 * The SDK view of an API → what a language's generator needs of it: an element or a list in the language's words, texts as bytes, one builder
 * per operation for Java, all media types of an answer asked for at once.
 */

import {
  isInExample,
  type JsonSchemaObject,
  mapObjects,
  type OpenApiDocument,
  type OperationObject,
  resolve,
} from '../steps/openapi.js'
import { elementOrList } from '../steps/sdk-schema-choices.js'
import type { ChangeForLanguages } from '../steps/sdk-view-document.js'
import { LANGUAGES, type Language } from './languages.js'

interface LanguageChange {
  /** The construct. */
  readonly name: string
  readonly becomes: string
  readonly lost: string
  readonly concerns: (language: Language) => boolean
}

/** What the view of some languages says less than the SDK view. */
const LANGUAGE_CHANGES: readonly LanguageChange[] = [
  {
    name: 'pattern',
    becomes: '`pattern` is left out',
    lost: 'that the client checks it: the peer answers so',
    concerns: ({ patterns }) => !patterns,
  },
  {
    name: 'an element or a list of it',
    becomes: 'a list, which is read from an element too',
    lost: 'that an element can be sent alone: it is sent as a list of one',
    concerns: ({ lists }) => lists.as === 'list',
  },
  {
    name: 'other members',
    becomes: '`additionalProperties` beside members that are named is left out',
    lost: 'members that the contract does not name: they are passed over',
    concerns: ({ otherMembers }) => !otherMembers,
  },
  {
    name: 'text in a media type of its own',
    becomes: 'bytes',
    lost: 'the encoding: the caller reads it, from `Content-Type` or the XML itself',
    concerns: ({ texts }) => texts === 'binary',
  },
  {
    name: 'UUID',
    becomes: 'a text',
    lost: 'its type: it would be written in capitals, which a peer that compares texts takes for another',
    concerns: ({ uuids }) => !uuids,
  },
  {
    name: 'body in a media type of its own',
    becomes: 'a parameter for `Content-Type` beside it, which has the media type where it is not given',
    lost: 'nothing',
    concerns: ({ bodyTypes }) => !bodyTypes,
  },
  {
    name: 'list of a map that has a name',
    becomes: 'a list of the map itself',
    lost: 'the name of its type',
    concerns: ({ namedMaps }) => !namedMaps,
  },
  {
    name: 'several forms of an answer',
    becomes: 'one form, under all of the media types at once',
    lost: 'nothing: a client so asks for all of them',
    concerns: () => true,
  },
]

/** Those changes, each with the titles of the languages whose view makes it. */
export function changesForLanguages(): ChangeForLanguages[] {
  const all = Object.values(LANGUAGES)
  return LANGUAGE_CHANGES.map(({ concerns, ...change }) => ({
    ...change,
    languages: all.filter(concerns).map(({ title }) => title),
  }))
}

/** The document that the generator of the language reads. What it says less than the SDK view stands in `docs/sdk-view.md`. */
export function languageView(
  view: OpenApiDocument,
  { texts, lists, groups, otherMembers, patterns, uuids, bodyTypes, namedMaps, dueNull }: Language,
): OpenApiDocument {
  const inItsWords = mapObjects(view, (original, path) => {
    if (isInExample(path)) return original
    const known = patterns || path.endsWith('/properties') ? original : withoutPattern(original)
    if (!uuids && known.format === 'uuid') return withoutFormat(known)
    if (!bodyTypes && 'operationId' in known) return withBodyType(known)
    const nullable = dueNull === undefined ? known : withDueNull(known, dueNull, view)
    const object = namedMaps ? nullable : withMapInPlace(nullable, path, view)
    if (lists.as === 'list' && elementOrList(object) !== undefined) return asList(object, lists.annotation)
    if (texts === 'binary' && isTextOfOwn(object, path))
      return { ...object, schema: { type: 'string', format: 'binary' } }
    if (!otherMembers && object.properties !== undefined && 'additionalProperties' in object)
      return withoutOtherMembers(object)
    return groups && 'operationId' in object ? { ...object, 'x-group-parameters': true } : object
  })
  return mapObjects(inItsWords, withOneAccept) as OpenApiDocument
}

/**
 * The clients of several languages ask for the first answer in JSON where there is one, and so never for XML. Media types that are one to
 * them are asked for together.
 */
function withOneAccept(object: Record<string, unknown>, path: string): Record<string, unknown> {
  const { content } = object as { content?: Record<string, unknown> }
  const mediaTypes = Object.keys(content ?? {})
  if (!/\/responses\/[^/]+$/.test(path) || mediaTypes.length < 2) return object
  return { ...object, content: { [mediaTypes.join(', ')]: Object.values(content ?? {})[0] } }
}

/** The list of the two, which the annotation lets take an element too. */
function asList({ oneOf, ...rest }: Record<string, unknown>, annotation: string): Record<string, unknown> {
  const [, list] = oneOf as [unknown, Record<string, unknown>]
  return { ...rest, ...list, 'x-field-extra-annotation': annotation }
}

/** Members that are due and may be `null`, in place of a reference to them, with the annotation. */
function withDueNull(object: Record<string, unknown>, annotation: string, view: OpenApiDocument): JsonSchemaObject {
  const { required, properties } = object as JsonSchemaObject
  if (!Array.isArray(required) || typeof properties !== 'object') return object
  const annotated = Object.entries(properties).map(([name, member]) => {
    const schema = resolve(view, member as JsonSchemaObject, 'schemas') as JsonSchemaObject
    const isDueNull = required.includes(name) && schema.nullable === true
    // An object would get another name in this place.
    if (!isDueNull || schema.type === 'object') return [name, member]
    return [name, { ...schema, 'x-field-extra-annotation': annotation }]
  })
  return { ...object, properties: Object.fromEntries(annotated) }
}

/** The element of a list that is a map, without its name. */
function withMapInPlace(object: Record<string, unknown>, path: string, view: OpenApiDocument): Record<string, unknown> {
  if (!path.endsWith('/items') || typeof object.$ref !== 'string') return object
  const schema = resolve(view, object as { $ref: string }, 'schemas') as JsonSchemaObject
  return schema.properties === undefined && typeof schema.additionalProperties === 'object' ? { ...schema } : object
}

function withoutFormat({ format, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest
}

function withBodyType(operation: Record<string, unknown>): Record<string, unknown> {
  const { requestBody, parameters } = operation as unknown as OperationObject
  const [mediaType] = Object.keys(requestBody?.content ?? {})
  if (mediaType === undefined || !mediaType.endsWith('+json')) return operation
  const schema = { type: 'string', default: mediaType }
  return {
    ...operation,
    parameters: [
      ...(parameters ?? []),
      { name: 'Content-Type', in: 'header', description: 'The media type of the body.', schema },
    ],
  }
}

function withoutPattern({ pattern, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest
}

function withoutOtherMembers({ additionalProperties, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest
}

/** The content of an answer that is a text, but neither JSON nor `text/plain`. */
function isTextOfOwn(object: Record<string, unknown>, path: string): boolean {
  const { schema } = object as { schema?: { type?: string } }
  const [, mediaType = ''] = /\/content\/([^/]+\/[^/]+)$/.exec(path) ?? []
  return (
    path.includes('responses') && schema?.type === 'string' && !/^$|^application\/json$|^text\/plain$/.test(mediaType)
  )
}
