/**
 * An API → the first call that its README shows: which operation, and its arguments from the examples of the specification.
 */

import {
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type PathItem,
  resolve,
} from '../steps/openapi.js'
import { operationsOf } from '../steps/operation-table.js'
import { writeName } from './readable-names.js'

/** What a program in any language is written from. */
export interface FirstCall {
  readonly operationId: string
  /** The tag in one word, as classes are named after it, e.g. `Profiles`. */
  readonly group: string
  /** What has to be given, in the order of the generated code, by name of the wire. */
  readonly arguments: readonly Argument[]
  /** The JSON of the body, and the name of its schema. */
  readonly body?: { readonly schema: string; readonly json: string }
  /** The name of the schema of errors. */
  readonly error?: string
  /** The first kind of credentials that the operation takes. */
  readonly credentials: 'apiKey' | 'basic' | 'bearer' | 'none'
  readonly hasAnswer: boolean
  /** The media types of an answer that is not simply JSON, as `Accept` lists them. */
  readonly accept?: string
  /** The address of its mock. */
  readonly server: string
}

/** A parameter that is due. */
export interface Argument {
  /** As on the wire. */
  readonly name: string
  readonly kind: 'text' | 'uuid' | 'number' | 'texts'
  /** As a text, unquoted: the first element, where the parameter is a list. */
  readonly value: string
  /** Java and Go take what stands in the path apart from the rest. */
  readonly inPath: boolean
}

/** Which operation comes first: one that a newcomer can call against the mocks. */
export const FIRST_CALLS: Readonly<Record<string, string>> = {
  'aid1/cmp': 'notifyMspTokenInvalid',
  'aid1/msp': 'requestProfileStatus',
  'ciba/client': 'notifyClient',
  'ciba/openid-provider': 'getProviderMetadata',
  'device-configuration/cellular-identification': 'identifyByCellularAccess',
  'device-configuration/configuration-server': 'requestConfiguration',
  'device-configuration/configuration-server-eap-relay': 'continueConfiguration',
  'device-configuration/token-validation': 'validateTemporaryToken',
  'identity-assurance/identity-provider': 'getUserInfo',
  'mobile-connect/discovery': 'discoverOperator',
  'mobile-connect/openid-provider': 'getUserInfo',
  'mobile-connect/service-provider': 'notifyServiceProvider',
}

/**
 * @param name `contract/api`
 * @param view The SDK view of the API.
 * @throws {RangeError} when no first call is chosen for an API, or an example is missing.
 */
export function firstCallOf(name: string, view: OpenApiDocument): FirstCall {
  const wanted = FIRST_CALLS[name]
  const found = operationsOf(view).find(({ operation }) => operation.operationId === wanted)
  if (found === undefined) throw new RangeError(`No first call is chosen for ${name}`)
  const { item, operation } = found
  const body = bodyOf(operation, view)
  const error = errorOf(operation, view)
  const mediaTypes = successOf(operation, view)
  const isOfOwn = mediaTypes.length > 0 && !mediaTypes.includes('application/json')
  return {
    operationId: operation.operationId,
    group: writeName((operation as OperationObject & { tags: string[] }).tags[0] ?? '', 'pascal'),
    arguments: argumentsOf(item, operation, view),
    ...(body !== undefined && { body }),
    ...(error !== undefined && { error }),
    credentials: credentialsOf(operation, view),
    hasAnswer: mediaTypes.length > 0,
    ...(isOfOwn && { accept: mediaTypes.join(', ') }),
    server: view.servers?.[0]?.url ?? '',
  }
}

function argumentsOf(item: PathItem, operation: OperationObject, view: OpenApiDocument): Argument[] {
  const all = [...(operation.parameters ?? []), ...(item.parameters ?? [])].map((one) =>
    resolve(view, one, 'parameters'),
  )
  return all.flatMap((parameter): Argument[] => {
    if (parameter.required !== true) return []
    const schema = schemaOf(parameter.schema, view)
    const example = exampleOf(parameter as ParameterObject & Examples) ?? schema.example
    if (example === undefined) throw new RangeError(`${parameter.name} has no example`)
    const known = { name: parameter.name, inPath: parameter.in === 'path' }
    if (schema.type === 'array') return [{ ...known, kind: 'texts', value: `${[example].flat()[0]}` }]
    const kind = schema.type === 'integer' ? 'number' : schema.format === 'uuid' ? 'uuid' : 'text'
    return [{ ...known, kind, value: `${example}` }]
  })
}

interface Examples {
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>
}

function exampleOf({ example, examples }: Examples): unknown {
  return example ?? Object.values(examples ?? {})[0]?.value
}

function schemaOf(schema: unknown, view: OpenApiDocument): { type?: string; format?: string; example?: unknown } {
  return resolve(view, schema as object, 'schemas')
}

function bodyOf({ requestBody }: OperationObject, view: OpenApiDocument): FirstCall['body'] {
  const [mediaType, content] = Object.entries(requestBody?.content ?? {})[0] ?? []
  if (mediaType === undefined || !mediaType.endsWith('json')) return undefined
  const media = content as { schema: { $ref: string } } & Examples
  const example = exampleOf(media) ?? schemaOf(media.schema, view).example
  if (example === undefined) throw new RangeError(`${media.schema.$ref} has no example`)
  return { schema: media.schema.$ref.split('/').at(-1) ?? '', json: JSON.stringify(example) }
}

/** The media types of its success. */
function successOf({ responses }: OperationObject, view: OpenApiDocument): string[] {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'))
  return successes.flatMap(([, answer]) => Object.keys(resolve(view, answer, 'responses').content ?? {}))
}

function errorOf({ responses }: OperationObject, view: OpenApiDocument): string | undefined {
  const errors = Object.entries(responses).filter(([status]) => !/^[23]/.test(status))
  const schemas = errors.map(([, answer]) => resolve(view, answer, 'responses').content?.['application/json']?.schema)
  return schemas.flatMap((schema) => (typeof schema === 'object' ? [schema.$ref?.split('/').at(-1)] : []))[0]
}

function credentialsOf(operation: OperationObject, view: OpenApiDocument): FirstCall['credentials'] {
  const [name] = Object.keys((operation.security ?? view.security ?? [])[0] ?? {})
  const scheme = name === undefined ? undefined : view.components.securitySchemes?.[name]
  if (scheme === undefined) return 'none'
  return scheme.type === 'apiKey' ? 'apiKey' : scheme.scheme === 'basic' ? 'basic' : 'bearer'
}
