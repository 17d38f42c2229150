/**
 * What the view of some languages says otherwise than the SDK view, a row each: what it is told as in `docs/sdk-view.md`, and what it does.
 */

import { type JsonSchemaObject, type OpenApiDocument, type OperationObject, resolve } from '../steps/openapi.js'
import { elementOrList } from '../steps/sdk-schema-choices.js'
import type { Language } from './languages.js'

type JsonObject = Readonly<Record<string, unknown>>

/** Where an object stands. */
interface Place {
  /** JSON pointer in the document. */
  readonly path: string
  readonly view: OpenApiDocument
}

interface LanguageChange {
  /** The construct. */
  readonly name: string
  readonly becomes: string
  readonly lost: string
  readonly concerns: (language: Language) => boolean
  /** An object of the view → the same, or what takes its place. */
  readonly apply: (object: JsonObject, place: Place, language: Language) => JsonObject
}

/** They are applied to each object in this order. */
export const LANGUAGE_CHANGES: readonly LanguageChange[] = [
  {
    name: 'pattern',
    becomes: '`pattern` is left out',
    lost: 'that the client checks it: the peer answers so',
    concerns: ({ patterns }) => !patterns,
    // A member may have that name.
    apply: (object, { path }) => (path.endsWith('/properties') ? object : without(object, 'pattern')),
  },
  {
    name: 'UUID',
    becomes: 'a text',
    lost: 'its type: it would be written in capitals, which a peer that compares texts takes for another',
    concerns: ({ uuids }) => !uuids,
    apply: (object) => (object.format === 'uuid' ? without(object, 'format') : object),
  },
  {
    name: 'body in a media type of its own',
    becomes: 'a parameter for `Content-Type` beside it, which has the media type where it is not given',
    lost: 'nothing',
    concerns: ({ bodyTypes }) => !bodyTypes,
    apply: withBodyType,
  },
  {
    name: 'member that is due and may be null',
    becomes: 'an annotation, which lets its `null` be sent',
    lost: 'nothing',
    concerns: ({ dueNull }) => dueNull !== undefined,
    apply: withDueNull,
  },
  {
    name: 'null where it is due',
    becomes: 'a member that is not due, and is sent as `null` where it is not given',
    lost: 'that it is due',
    concerns: ({ nullWhereDue }) => !nullWhereDue,
    apply: withoutDueNull,
  },
  {
    name: 'list of a map that has a name',
    becomes: 'a list of the map itself',
    lost: 'the name of its type',
    concerns: ({ namedMaps }) => !namedMaps,
    apply: withMapInPlace,
  },
  {
    name: 'an element or a list of it',
    becomes: 'a list, which is read from an element too',
    lost: 'that an element can be sent alone: it is sent as a list of one',
    concerns: ({ lists }) => lists.as === 'list',
    apply: asList,
  },
  {
    name: 'text in a media type of its own',
    becomes: 'bytes',
    lost: 'the encoding: the caller reads it, from `Content-Type` or the XML itself',
    concerns: ({ texts }) => texts === 'binary',
    apply: (object, { path }) =>
      isTextOfOwn(object, path) ? { ...object, schema: { type: 'string', format: 'binary' } } : object,
  },
  {
    name: 'other members',
    becomes: '`additionalProperties` beside members that are named is left out',
    lost: 'members that the contract does not name: they are passed over',
    concerns: ({ otherMembers }) => !otherMembers,
    apply: (object) => (object.properties === undefined ? object : without(object, 'additionalProperties')),
  },
  {
    name: 'parameters of an operation',
    becomes: 'a builder, which takes each by its name',
    lost: 'nothing',
    concerns: ({ groups }) => groups,
    apply: (object) => ('operationId' in object ? { ...object, 'x-group-parameters': true } : object),
  },
  {
    name: 'several forms of an answer',
    becomes: 'one form, under all of the media types at once',
    lost: 'nothing: a client so asks for all of them',
    concerns: () => true,
    apply: withOneAccept,
  },
]

function without(object: JsonObject, member: string): JsonObject {
  if (!(member in object)) return object
  const { [member]: _, ...rest } = object
  return rest
}

function withBodyType(object: JsonObject): JsonObject {
  if (!('operationId' in object)) return object
  const { requestBody, parameters } = object as unknown as OperationObject
  const [mediaType] = Object.keys(requestBody?.content ?? {})
  if (mediaType === undefined || !mediaType.endsWith('+json')) return object
  const schema = { type: 'string', default: mediaType }
  const given = { name: 'Content-Type', in: 'header', description: 'The media type of the body.', schema }
  return { ...object, parameters: [...(parameters ?? []), given] }
}

/** Members that are due and may be `null`, in place of a reference to them, with the annotation. */
function withDueNull(object: JsonObject, { view }: Place, { dueNull }: Language): JsonObject {
  const { required, properties } = object as JsonSchemaObject
  if (!Array.isArray(required) || typeof properties !== 'object') return object
  const annotated = Object.entries(properties).map(([name, member]) => {
    const schema = resolve(view, member as JsonSchemaObject, 'schemas') as JsonSchemaObject
    const isDueNull = required.includes(name) && schema.nullable === true
    // An object would get another name in this place.
    if (!isDueNull || schema.type === 'object') return [name, member]
    return [name, { ...schema, 'x-field-extra-annotation': dueNull }]
  })
  return { ...object, properties: Object.fromEntries(annotated) }
}

/** The object, of whose members none is due that may be `null`. */
function withoutDueNull(object: JsonObject, { view }: Place): JsonObject {
  const { required, properties = {} } = object as JsonSchemaObject
  if (!Array.isArray(required)) return object
  const due = required.filter((name) => {
    const member = resolve(view, (properties[name] ?? {}) as JsonSchemaObject, 'schemas') as JsonSchemaObject
    return member.nullable !== true
  })
  return due.length > 0 ? { ...object, required: due } : without(object, 'required')
}

/** The element of a list that is a map, without its name. */
function withMapInPlace(object: JsonObject, { path, view }: Place): JsonObject {
  if (!path.endsWith('/items') || typeof object.$ref !== 'string') return object
  const schema = resolve(view, object as { $ref: string }, 'schemas') as JsonSchemaObject
  return schema.properties === undefined && typeof schema.additionalProperties === 'object' ? { ...schema } : object
}

/** The list of the two, which the annotation lets take an element too. */
function asList(object: JsonObject, _: Place, { lists }: Language): JsonObject {
  if (lists.as !== 'list' || elementOrList(object) === undefined) return object
  const { oneOf, ...rest } = object
  const [, list] = oneOf as [unknown, JsonObject]
  return { ...rest, ...list, 'x-field-extra-annotation': lists.annotation }
}

/** Whether it is the content of an answer that is a text, but neither JSON nor `text/plain`. */
function isTextOfOwn(object: JsonObject, path: string): boolean {
  const { schema } = object as { schema?: { type?: string } }
  const [, mediaType = ''] = /\/content\/([^/]+\/[^/]+)$/.exec(path) ?? []
  return (
    path.includes('responses') && schema?.type === 'string' && !/^$|^application\/json$|^text\/plain$/.test(mediaType)
  )
}

/**
 * The clients of several languages ask for the first answer in JSON where there is one, and so never for XML. Media types that are one to
 * them are asked for together.
 */
function withOneAccept(object: JsonObject, { path }: Place): JsonObject {
  const { content } = object as { content?: JsonObject }
  const mediaTypes = Object.keys(content ?? {})
  if (!/\/responses\/[^/]+$/.test(path) || mediaTypes.length < 2) return object
  return { ...object, content: { [mediaTypes.join(', ')]: Object.values(content ?? {})[0] } }
}
