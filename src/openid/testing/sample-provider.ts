/**
 * A provider with the least that the clients and stubs of providers differ by: an operation for each kind of security, and one for each kind
 * of body.
 */

import type { Api, Operation } from '../../http/operation.js'
import { type Validator, validatorOf } from '../../validation/validator.js'

/** Takes everything. */
const ANYTHING: Validator<unknown> = validatorOf((value) => ({ ok: true, value }))

const FORM = { required: true, content: { 'application/x-www-form-urlencoded': ANYTHING } }
const SHARED = {
  method: 'GET',
  pathParameters: [],
  queryParameters: [],
  headerParameters: [],
  responses: {
    '200': { content: { 'application/json': ANYTHING } },
    '302': {},
    '400': { content: { 'application/json': ANYTHING } },
    default: { content: { 'application/json': ANYTHING } },
  },
  security: [],
  repeatable: true,
  source: 'Sample',
} as const

const OPERATIONS: readonly Operation[] = [
  { ...SHARED, operationId: 'getProviderMetadata', path: '/metadata' },
  {
    ...SHARED,
    operationId: 'authorize',
    path: '/authorize',
    queryParameters: [{ name: 'state', required: false, validator: ANYTHING }],
  },
  {
    ...SHARED,
    operationId: 'revokeToken',
    method: 'POST',
    path: '/revoke',
    requestBody: FORM,
    security: [['basic'], []],
  },
  { ...SHARED, operationId: 'getUserInfo', path: '/userinfo', security: [['bearer']] },
]

/** Operations without authentication, with that of the client, with an access token. */
export const SAMPLE_PROVIDER: Api = {
  contract: 'sample',
  operations: Object.fromEntries(OPERATIONS.map((operation) => [operation.operationId, operation])),
  securitySchemes: { basic: { type: 'http', scheme: 'basic' }, bearer: { type: 'http', scheme: 'bearer' } },
}
