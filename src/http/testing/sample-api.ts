/**
 * An API with the constructs that AID1 does not have: free text in path, query and headers, two media types, several ways to authenticate.
 */

import { type Check, createValidator, type Validator } from '../../validation/validator.js'
import type { Api, Operation } from '../operation.js'

/** A validator as ajv would make it for a schema of one keyword. */
function validatorOf(keyword: string, accepts: (value: unknown) => boolean): Validator<unknown> {
  const check: Check = (value) => {
    check.errors = [
      { instancePath: '', schemaPath: `Sample/${keyword}`, keyword, params: { pattern: 'a rule', type: 'string' } },
    ]
    return accepts(value)
  }
  return createValidator(check, undefined, {})
}

const TEXT = validatorOf('type', (value) => typeof value === 'string')
const NOTE = validatorOf('pattern', (value) => value === 'good' || (typeof value === 'object' && value !== null))
const FAILURE = validatorOf('type', (value) => typeof value === 'object' && value !== null && 'reason' in value)

const SHARED = {
  pathParameters: [{ name: 'title', required: true, validator: TEXT }],
  queryParameters: [],
  headerParameters: [],
  responses: { '204': {}, default: { content: { 'application/json': FAILURE } } },
  repeatable: false,
  source: 'Sample',
} as const

export const READ_NOTE: Operation = {
  ...SHARED,
  operationId: 'readNote',
  method: 'GET',
  path: '/notes/{title}',
  queryParameters: [
    { name: 'tag', required: false, validator: TEXT },
    { name: 'from', required: false, validator: TEXT },
    { name: 'hint', required: false, validator: NOTE, emptyIsAbsent: true },
  ],
  headerParameters: [{ name: 'X-Trace', required: true, validator: TEXT }],
  responses: {
    '200': { content: { 'application/json': NOTE, 'text/plain': NOTE } },
    '304': {},
    default: { content: { 'application/json': FAILURE } },
  },
  security: [['key'], ['bearer', 'tls']],
  repeatable: true,
}

export const WRITE_NOTE: Operation = {
  ...SHARED,
  operationId: 'writeNote',
  method: 'PUT',
  path: '/notes/{title}',
  requestBody: { required: false, content: { 'text/plain': NOTE, 'application/json': NOTE } },
  security: [['basic']],
}

export const SEND_TEXT: Operation = {
  ...SHARED,
  operationId: 'sendText',
  method: 'POST',
  path: '/texts',
  pathParameters: [],
  requestBody: { required: true, content: { 'text/plain': NOTE } },
  security: [],
}

export const LIST_NOTES: Operation = {
  ...SHARED,
  operationId: 'listNotes',
  method: 'GET',
  path: '/notes',
  pathParameters: [],
  security: [['tls'], ['key', 'tls']],
}

const NUMBER = validatorOf('type', (value) => typeof value === 'number')
const LIST = validatorOf('type', (value) => Array.isArray(value))
/** A schema of the whole query that asks for `size`. */
const checkSearch: Check = (value) => {
  checkSearch.errors = [
    { instancePath: '', schemaPath: 'Search/required', keyword: 'required', params: { missingProperty: 'size' } },
  ]
  return typeof value === 'object' && value !== null && 'size' in value
}
const FORM = validatorOf('type', (value) => typeof value === 'object' && value !== null)

/** A query that is validated as a whole. */
export const SEARCH_NOTES: Operation = {
  ...SHARED,
  operationId: 'searchNotes',
  method: 'GET',
  path: '/search',
  pathParameters: [],
  queryParameters: [
    { name: 'size', required: false, validator: NUMBER, type: 'integer' },
    { name: 'tag', required: false, validator: LIST, type: 'texts' },
  ],
  query: createValidator(checkSearch, undefined, {}),
  security: [],
}

/** A form of either kind or JSON in; out an answer of two media types or none, with headers. */
const FILL_FORM: Operation = {
  ...SHARED,
  operationId: 'fillForm',
  method: 'POST',
  path: '/forms',
  pathParameters: [],
  requestBody: {
    required: true,
    content: { 'multipart/form-data': FORM, 'application/json': NOTE, 'application/x-www-form-urlencoded': FORM },
  },
  responses: {
    '200': {
      content: { 'application/json': NOTE, 'text/xml': TEXT },
      bodyOptional: true,
      headers: [{ name: 'Set-Cookie', required: false, validator: TEXT }],
    },
    '302': { headers: [{ name: 'Location', required: true, validator: TEXT }] },
  },
  security: [],
}

export const SAMPLE_API: Api = {
  contract: 'sample',
  operations: {
    readNote: READ_NOTE,
    writeNote: WRITE_NOTE,
    sendText: SEND_TEXT,
    listNotes: LIST_NOTES,
    searchNotes: SEARCH_NOTES,
    fillForm: FILL_FORM,
  },
  securitySchemes: {
    key: { type: 'apiKey', in: 'header', name: 'X-Key' },
    bearer: { type: 'http', scheme: 'bearer' },
    basic: { type: 'http', scheme: 'basic' },
    tls: { type: 'mutualTLS' },
  },
}
