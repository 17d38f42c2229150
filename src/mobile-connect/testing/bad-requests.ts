/**
 * One table of requests that the stubs of Mobile Connect refuse, each with what it is answered.
 *
 * @see MC API §2, §4 to §10
 * @see RFC 6749 §4.1.2.1, §5.2
 */

import type { WireRequest } from '../../http/testing/msp-requests.js'
import { postOf, requestOf, type WireHeaders } from '../../openid/testing/wire-forms.js'
import { AUTHORIZE, CALLBACK, encode, post } from './bad-authorization-requests.js'
import { CLIENT_ID, MSISDN, makeKey, NOTIFICATION_TOKEN, requestClaims, signToken } from './server-initiated-samples.js'

/** What no answer and no event may hold. */
export const TOLD_TO_NOBODY = ['S3cret', 'evil', MSISDN, NOTIFICATION_TOKEN]

const token = { grant_type: 'authorization_code', code: 'c-1', redirect_uri: CALLBACK }
const si = {
  client_id: CLIENT_ID,
  scope: 'openid mc_authn',
  request: signToken(requestClaims(), makeKey('ES256', 'ec-1')),
}
const long = 'a'.repeat(2049)

/** Requests to the other endpoints of a provider → status, error, and what the description begins with or holds. */
export const REFUSED: readonly (readonly [what: string, WireRequest, number, error: string, told: string])[] = [
  [
    'an authorization request that is too large',
    post('/authorize', encode(AUTHORIZE, { nonce: undefined, dtbs: 'S3cret'.repeat(50_000) })),
    413,
    'invalid_request',
    'The body is too large',
  ],
  ['a token request without body', requestOf('POST', '/token'), 400, 'invalid_request', 'A body is due'],
  [
    'a token request in JSON',
    post('/token', JSON.stringify(token), 'application/json'),
    400,
    'invalid_request',
    '/headers/content-type must be application/x-www-form-urlencoded',
  ],
  ['a repeated code', post('/token', `${encode(token)}&code=c-2`), 400, 'invalid_request', '/code must be given once'],
  [
    'no grant_type',
    post('/token', encode(token, { grant_type: undefined })),
    400,
    'invalid_request',
    '/grant_type is required',
  ],
  [
    'an unknown grant_type',
    post('/token', encode(token, { grant_type: 'password' })),
    400,
    'unsupported_grant_type',
    '/grant_type must be one of',
  ],
  ['no code', post('/token', encode(token, { code: undefined })), 400, 'invalid_request', '/code is required'],
  ['an empty code', post('/token', encode(token, { code: '' })), 400, 'invalid_request', '/code is required'],
  [
    'a redirect_uri that is too long',
    post('/token', encode(token, { redirect_uri: `https://a/${long}` })),
    400,
    'invalid_request',
    '/redirect_uri must have at most 2048 characters',
  ],
  [
    'a form that is not UTF-8',
    post('/token', 'grant_type=%ff'),
    400,
    'invalid_request',
    'the body must be percent-encoded UTF-8',
  ],
  [
    'a revocation without token',
    post('/revoke', 'token_type_hint=access_token'),
    400,
    'invalid_request',
    '/token is required',
  ],
  [
    'a server-initiated request without request',
    post('/si-authorize', encode(si, { request: undefined })),
    400,
    'invalid_request',
    '/request is required',
  ],
  [
    'one for a flow of elsewhere',
    post('/si-authorize', encode(si, { response_type: 'code' })),
    400,
    'unsupported_response_type',
    '/response_type must be one of',
  ],
  [
    'one without openid',
    post('/si-authorize', encode(si, { scope: 'mc_authn' })),
    400,
    'invalid_scope',
    '/scope must match',
  ],
  [
    'one that repeats its scope',
    post('/si-authorize', `${encode(si)}&scope=openid`),
    400,
    'invalid_request',
    '/scope must be given once',
  ],
  [
    'one by query that repeats its scope',
    requestOf('GET', `/si-authorize?${encode(si)}&scope=openid`),
    400,
    'invalid_request',
    '/query/scope must be given once',
  ],
  [
    'one in JSON whose scope is a list',
    post('/si-authorize', JSON.stringify({ ...si, scope: ['openid'] }), 'application/json'),
    400,
    'invalid_scope',
    '/scope must be string',
  ],
  [
    'one whose JSON is none',
    post('/si-authorize', '{"client_id"', 'application/json'),
    400,
    'invalid_request',
    'the body must be JSON',
  ],
  ['a path of elsewhere', requestOf('GET', `/elsewhere`), 404, 'invalid_request', 'There is no such path'],
  ['a method of elsewhere', requestOf('GET', `/token`), 405, 'invalid_request', 'The path does not allow this method'],
  [
    'a token request of too many parameters',
    post('/token', Array.from({ length: 300 }, (_, index) => `p${index}=S3cret`).join('&')),
    400,
    'invalid_request',
    'the body must have at most 256 parameters',
  ],
  [
    'a token request that is too large',
    post('/token', encode(token, { code: 'S3cret'.repeat(50_000) })),
    413,
    'invalid_request',
    'The body is too large',
  ],
  [
    'a token request in another charset',
    post('/token', encode(token), 'application/x-www-form-urlencoded; charset=iso-8859-1'),
    400,
    'invalid_request',
    '/headers/content-type must be application/x-www-form-urlencoded',
  ],
  [
    'a code with a line break',
    post('/token', encode(token, { code: 'S3cret\n' })),
    400,
    'invalid_request',
    '/code must',
  ],
  [
    'a code that is too long',
    post('/token', encode(token, { code: `S3cret${long}` })),
    400,
    'invalid_request',
    '/code must have at most 2048 characters',
  ],
  [
    'a grant that objects have',
    post('/token', encode(token, { grant_type: '__proto__' })),
    400,
    'unsupported_grant_type',
    '/grant_type must be one of',
  ],
  [
    'an auth_req_id that nobody can have given out',
    post(
      '/token',
      encode({ grant_type: 'urn:openid:params:mc:grant_type:server_initiated', auth_req_id: 'S3cret \n' }),
    ),
    400,
    'invalid_request',
    '/auth_req_id must',
  ],
  [
    'a token to revoke with a line break',
    post('/revoke', encode({ token: 'S3cret\r\n' })),
    400,
    'invalid_request',
    '/token must',
  ],
  [
    'a server-initiated request that is no token',
    post('/si-authorize', encode(si, { request: 'S3cret' })),
    400,
    'invalid_request',
    '/request must match',
  ],
  [
    'one in JSON whose client_id is a list',
    post('/si-authorize', JSON.stringify({ ...si, client_id: ['S3cret'] }), 'application/json'),
    400,
    'invalid_request',
    '/client_id must be string',
  ],
  [
    'one in JSON of the prototype alone',
    post('/si-authorize', `{"__proto__":${JSON.stringify(si)}}`, 'application/json'),
    400,
    'invalid_request',
    ' is required',
  ],
]

const BASIC = `Basic ${btoa('x-shop:good')}`

/** Requests to a discovery service → status, the member that tells, and what it tells. */
export const DISCOVERY: readonly (readonly [
  what: string,
  WireRequest,
  number,
  member: 'description' | 'error_description',
  told: string,
])[] = [
  [
    'no Redirect_URL',
    requestOf('GET', '/v2/discovery?Identified-MCC=901', { authorization: BASIC }),
    400,
    'description',
    '/query/Redirect_URL is required',
  ],
  [
    'a repeated Redirect_URL',
    requestOf('GET', '/v2/discovery?Redirect_URL=https://a/&Redirect_URL=https://evil/', { authorization: BASIC }),
    400,
    'description',
    '/query/Redirect_URL must be given once',
  ],
  [
    'a country code that is a phone number',
    requestOf('GET', `/v2/discovery?Redirect_URL=https://a/&Identified-MCC=${MSISDN}`, { authorization: BASIC }),
    400,
    'description',
    '/query/Identified-MCC must match',
  ],
  [
    'a repeated MSISDN',
    postOf('/v2/discovery', `MSISDN=${MSISDN}&MSISDN=${MSISDN}`, { authorization: BASIC }),
    400,
    'description',
    '/MSISDN must be given once',
  ],
  [
    'a path of elsewhere',
    requestOf('GET', '/v3/discovery', { authorization: BASIC }),
    404,
    'description',
    'There is no such path',
  ],
  [
    'another method',
    requestOf('GET', '/discovery_issuer', { authorization: BASIC }),
    405,
    'description',
    'The path does not allow this method',
  ],
  [
    'a repeated client_id, at the issuer endpoint',
    postOf('/discovery_issuer', 'client_id=a&client_id=S3cret', { authorization: BASIC }),
    400,
    'error_description',
    '/client_id must be given once',
  ],
]

export const ID = '1c266114-a1be-4252-8ad1-04986c5b9ac1'
export const BEARER = `Bearer ${NOTIFICATION_TOKEN}`
const TOKENS = { auth_req_id: ID, access_token: 'S3cret', token_type: 'Bearer', expires_in: 60, id_token: 'S3cret.b.c' }
const WRONG_TOKEN = { error: 'invalid_token', error_description: 'The notification token is not the right one' }

/** Notifications that a service provider does not take → status and body. */
export const NOTIFICATIONS: readonly (readonly [what: string, WireRequest, status: number, body: object])[] = [
  ['no bearer token', notification(TOKENS, { authorization: undefined }), 401, WRONG_TOKEN],
  ['an empty bearer token', notification(TOKENS, { authorization: 'Bearer ' }), 401, WRONG_TOKEN],
  ['Basic', notification(TOKENS, { authorization: BASIC }), 401, WRONG_TOKEN],
  ['two bearer tokens', notification(TOKENS, { authorization: `${BEARER}, ${BEARER}` }), 401, WRONG_TOKEN],
  ['another bearer token', notification(TOKENS, { authorization: 'Bearer S3cret' }), 401, WRONG_TOKEN],
  ['a part of the bearer token', notification(TOKENS, { authorization: BEARER.slice(0, -1) }), 401, WRONG_TOKEN],
  [
    'an endless bearer token',
    notification(TOKENS, { authorization: `${BEARER}${'S3cret'.repeat(1_000)}` }),
    401,
    WRONG_TOKEN,
  ],
  ['an unknown auth_req_id', notification({ ...TOKENS, auth_req_id: 'other' }), 401, WRONG_TOKEN],
  ['the auth_req_id __proto__', notification({ ...TOKENS, auth_req_id: '__proto__' }), 401, WRONG_TOKEN],
  ['the auth_req_id constructor', notification({ ...TOKENS, auth_req_id: 'constructor' }), 401, WRONG_TOKEN],
  ['a body that is none', notification('{"S3cret"'), 400, invalid('the body must be JSON')],
  ['no body', notification(''), 400, invalid('A body is due')],
  [
    'a form',
    notification('auth_req_id=S3cret', { 'content-type': 'application/x-www-form-urlencoded' }),
    400,
    invalid('/headers/content-type must be application/json'),
  ],
  ['no auth_req_id', notification({ error: 'access_denied' }), 400, invalid('/auth_req_id is required')],
  [
    'members of the prototype alone',
    notification(`{"__proto__":${JSON.stringify({ ...TOKENS, error: 'access_denied' })},"error":"access_denied"}`),
    400,
    invalid('/auth_req_id is required'),
  ],
  [
    'an endless auth_req_id',
    notification({ ...TOKENS, error: 'access_denied', auth_req_id: 'S3cret'.repeat(1_000) }),
    400,
    invalid('/auth_req_id must have at most 1024 characters'),
  ],
  ['a body that is too large', notification(`"${'S3cret'.repeat(50_000)}"`), 413, invalid('The body is too large')],
]

function notification(body: unknown, headers: WireHeaders = {}): WireRequest {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return requestOf(
    'POST',
    '/notification',
    { authorization: BEARER, 'content-type': 'application/json', ...headers },
    text,
  )
}

function invalid(error_description: string) {
  return { error: 'invalid_request', error_description }
}
