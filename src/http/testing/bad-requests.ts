/**
 * Requests for an activation code that a stub refuses, and what it answers.
 */

import { encodeBase64 } from '../../bytes/base64.js'
import { ACTIVATION_CODE_REQUEST, API_KEY, type Changes, MSP_TOKEN } from './msp-requests.js'
import { SECRET } from './msp-stub.js'

export const basic = (text: string | Uint8Array) =>
  `Basic ${encodeBase64(typeof text === 'string' ? new TextEncoder().encode(text) : text)}`
export const byBasic = (authorization: string | string[]): Changes => ({
  headers: { 'api-key': undefined, authorization },
})
const withBody = (changes: object): Changes => ({ body: { ...ACTIVATION_CODE_REQUEST, ...changes } })

export const SYNTAX = 'Invalid request syntax'
const EMPTY = 'The request body is empty or contains null values'
export const UUID_RULE = 'must match ^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$'
const NOT_JSON = `${SYNTAX}: the body must be JSON in UTF-8`
const NOT_TYPED = `${SYNTAX}: /headers/content-type must be application/json`
const TOO_LARGE = `${SYNTAX}: the body is too large`
export const WHO = `${SYNTAX}: credentials are missing or wrong`
export const PERCENT = 'must be percent-encoded UTF-8'
const NO_PATH = `${SYNTAX}: there is no such path`
export const NO_METHOD = `${SYNTAX}: the path does not allow this method`
export const CODES = '/v1/activation-code-requests'
const OVER = `"${'x'.repeat(262_143)}"`

export const BAD_REQUESTS: readonly (readonly [
  what: string,
  changes: Changes,
  status: number,
  code: string,
  error: string,
])[] = [
  ['a body that is not JSON', { body: `{"${SECRET}"` }, 422, '91', NOT_JSON],
  ['a body of blanks', { body: '  ' }, 422, '91', NOT_JSON],
  ['a body that is not UTF-8', { body: Uint8Array.of(0x22, 0xc3, 0x28, 0x22) }, 422, '91', NOT_JSON],
  ['a body cut in a character', { body: Uint8Array.of(0x22, 0xe2, 0x82) }, 422, '91', NOT_JSON],
  ['a byte order mark', { body: `\ufeff${JSON.stringify(ACTIVATION_CODE_REQUEST)}` }, 422, '91', NOT_JSON],
  ['another content type', { headers: { 'content-type': `text/${SECRET}` } }, 415, '91', NOT_TYPED],
  ['no content type', { headers: { 'content-type': undefined } }, 415, '91', NOT_TYPED],
  ['an empty content type', { headers: { 'content-type': '' } }, 415, '91', NOT_TYPED],
  [
    'a content type that is a member of every object',
    { headers: { 'content-type': 'constructor' } },
    415,
    '91',
    NOT_TYPED,
  ],
  ['a content type that is the prototype', { headers: { 'content-type': '__proto__' } }, 415, '91', NOT_TYPED],
  [
    'two content types',
    { headers: { 'content-type': ['application/json', 'application/json'] } },
    415,
    '91',
    NOT_TYPED,
  ],
  ['another charset', { headers: { 'content-type': 'application/json; charset=latin1' } }, 415, '91', NOT_TYPED],
  [
    'no request ID',
    { headers: { 'CMP-request-id': undefined } },
    422,
    '91',
    `${SYNTAX}: /headers/CMP-request-id is required`,
  ],
  [
    'a malformed request ID',
    { headers: { 'CMP-request-id': SECRET } },
    422,
    '91',
    `${SYNTAX}: /headers/CMP-request-id ${UUID_RULE}`,
  ],
  [
    'an empty client ID',
    { headers: { 'client-id': '' } },
    422,
    '91',
    `${SYNTAX}: /headers/client-id must match ^[A-Za-z0-9]+$`,
  ],
  [
    'a repeated client ID',
    { headers: { 'client-id': [SECRET, SECRET] } },
    422,
    '91',
    `${SYNTAX}: /headers/client-id must match ^[A-Za-z0-9]+$`,
  ],
  [
    'a long target ID',
    { headers: { 'target-id': SECRET.repeat(30) } },
    422,
    '91',
    `${SYNTAX}: /headers/target-id must have at most 255 characters`,
  ],
  ['a token that is no UUID', { target: `${CODES}/${SECRET}` }, 422, '91', `${SYNTAX}: /path/msp_token ${UUID_RULE}`],
  ['an empty token', { target: `${CODES}/` }, 422, '91', `${SYNTAX}: /path/msp_token ${UUID_RULE}`],
  [
    'a token with an encoded slash',
    { target: `${CODES}/${SECRET}%2F..` },
    422,
    '91',
    `${SYNTAX}: /path/msp_token ${UUID_RULE}`,
  ],
  [
    'a broken percent-encoding in the path',
    { target: `${CODES}/${SECRET}%ZZ` },
    422,
    '91',
    `${SYNTAX}: /path/msp_token ${PERCENT}`,
  ],
  [
    'a percent-encoding in the path that is not UTF-8',
    { target: `${CODES}/${SECRET}%FF` },
    422,
    '91',
    `${SYNTAX}: /path/msp_token ${PERCENT}`,
  ],
  ['an unknown path', { target: `/v1/${SECRET}` }, 404, '91', NO_PATH],
  ['a longer path', { target: `${CODES}/${MSP_TOKEN}/` }, 404, '91', NO_PATH],
  ['a path with two slashes', { target: `/${CODES}/${MSP_TOKEN}` }, 404, '91', NO_PATH],
  ['an announced body over the limit', { body: OVER }, 413, '91', TOO_LARGE],
  ['a chunked body over the limit', { body: OVER, chunked: true }, 413, '91', TOO_LARGE],
  ['no body', { body: undefined }, 422, '60', EMPTY],
  ['an empty body', { body: '' }, 422, '60', EMPTY],
  ['an empty chunked body', { body: '', chunked: true }, 422, '60', EMPTY],
  ['null', { body: 'null' }, 422, '60', `${EMPTY}: the body must be object`],
  ['null where a value is due', withBody({ profileType: null }), 422, '60', `${EMPTY}: /profileType must be string`],
  ['null behind another fault', withBody({ deviceType: 7, eid: null }), 422, '60', `${EMPTY}: /eid must be string`],
  ['a missing member', withBody({ eid: undefined }), 422, '91', `${SYNTAX}: /eid is required`],
  [
    'a malformed member',
    withBody({ activationCodeRequestID: SECRET }),
    422,
    '91',
    `${SYNTAX}: /activationCodeRequestID ${UUID_RULE}`,
  ],
  [
    'a number where a text is due',
    withBody({ deviceType: 491701 }),
    422,
    '91',
    `${SYNTAX}: /deviceType must be string`,
  ],
  ['a list', { body: '[]' }, 422, '91', `${SYNTAX}: the body must be object`],
  [
    'members of the prototype only',
    { body: `{"__proto__":${JSON.stringify(ACTIVATION_CODE_REQUEST)}}` },
    422,
    '91',
    `${SYNTAX}: /profileType is required`,
  ],
  ['no credentials', { headers: { 'api-key': undefined } }, 401, '91', WHO],
  ['a wrong API key', { headers: { 'api-key': SECRET } }, 401, '91', WHO],
  ['a malformed API key', { headers: { 'api-key': `${SECRET}!` } }, 401, '91', WHO],
  ['an empty API key', { headers: { 'api-key': '' } }, 401, '91', WHO],
  ['a repeated API key', { headers: { 'api-key': [API_KEY, API_KEY] } }, 401, '91', WHO],
  ['a wrong password', byBasic(basic(`cmp:${SECRET}`)), 401, '91', WHO],
  ['Basic without colon', byBasic(basic(SECRET)), 401, '91', WHO],
  ['Basic that is not Base64', byBasic(`Basic ${SECRET}!`), 401, '91', WHO],
  ['Basic that is not UTF-8', byBasic(basic(Uint8Array.of(0x61, 0x3a, 0xff))), 401, '91', WHO],
  ['Basic without credentials', byBasic('Basic'), 401, '91', WHO],
  ['another scheme', byBasic(`Bearer ${SECRET}`), 401, '91', WHO],
  ['two authorizations', byBasic([basic('cmp:good'), basic('cmp:good')]), 401, '91', WHO],
  [
    'wrong credentials beside other faults',
    { target: `${CODES}/${SECRET}`, headers: { 'api-key': SECRET }, body: '{' },
    401,
    '91',
    WHO,
  ],
]
