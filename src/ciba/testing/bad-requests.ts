/**
 * One table of requests that a provider refuses, each with what it is answered: forms, client authentication, signed requests, token requests.
 *
 * @see CIBA Core §7.2, §11, §13, RFC 6749 §5.2
 */

import type { WireRequest } from '../../http/testing/msp-requests.js'
import { signJwt } from '../../openid/jwt.js'
import { postOf, requestOf, type WireForm, type WireHeaders } from '../../openid/testing/wire-forms.js'
import { AUTHENTICATION_REQUESTS, type Row, UNKNOWN_CLIENT } from './bad-authentication-requests.js'
import {
  basicOf,
  CIBA_GRANT,
  CLIENT_KEY,
  CLIENTS,
  type Form,
  HINT,
  ISSUER,
  MSISDN,
  NOW_MS,
  SECRET,
  SECRETS,
} from './provider-stub.js'

/** What is sent → how it is answered. */
export interface BadRequest {
  readonly what: string
  readonly request: () => WireRequest | Promise<WireRequest>
  readonly status: number
  readonly error: string
  readonly description: string
}

/** What no answer and no event may hold. */
export const TOLD_TO_NOBODY = [...SECRETS, '9377', '34600000009', 'S3cret', 'poll-client', 'nobody']

/** What the provider of this table has besides: users with a code, messages that it cannot show, tokens as hints. */
export const OPTIONS = {
  checkUserCode: (_user: string, code: string | undefined) =>
    code === undefined ? ('missing' as const) : code === '9376' ? ('accepted' as const) : ('invalid' as const),
  isBindingMessageAcceptable: (message: string) => !message.includes('W4SCT'),
  readLoginHintToken: (token: string) =>
    token === 'good' ? { ok: true as const, claims: { MSISDN } } : { ok: false as const, fault: token },
}

export const UNTRUSTED = 'request must be a signed request of the client that is valid now and was not used before'
const UNKNOWN_ID = 'The auth_req_id is not valid, or of another client'

const AUTHENTICATION = '/bc-authorize'
const TOKEN = '/token'
const BASIC = basicOf('poll-client')
const encoded = encodeURIComponent(HINT.login_hint)

/** Token requests that are wrong as such; those that depend on what became of a request are with the token endpoint (§11). */
const TOKEN_REQUESTS: readonly Row[] = [
  [
    'an auth_req_id that nobody gave out',
    'poll-client',
    { grant_type: CIBA_GRANT, auth_req_id: '1c266114-a1be-4252-8ad1-04986c5b9ac1' },
    400,
    'invalid_grant',
    UNKNOWN_ID,
  ],
  ...['a b\u0000', '__proto__', 'constructor', 'toString', 'S3cret'.repeat(1_000)].map(
    (id): Row => [
      `the auth_req_id ${JSON.stringify(id.slice(0, 20))}`,
      'poll-client',
      { grant_type: CIBA_GRANT, auth_req_id: id },
      400,
      'invalid_grant',
      UNKNOWN_ID,
    ],
  ),
  ['no auth_req_id', 'poll-client', { grant_type: CIBA_GRANT }, 400, 'invalid_request', 'auth_req_id is required'],
  ['no grant type', 'poll-client', { auth_req_id: 'S3cret' }, 400, 'invalid_request', 'grant_type is required'],
  [
    'an empty grant type',
    'poll-client',
    { grant_type: '', auth_req_id: 'S3cret' },
    400,
    'invalid_request',
    'grant_type is required',
  ],
  ...['authorization_code', '__proto__', 'S3cret\u0000', CIBA_GRANT.toUpperCase()].map(
    (grant_type): Row => [
      `the grant ${JSON.stringify(grant_type)}`,
      'poll-client',
      { grant_type, code: 'S3cret', auth_req_id: 'S3cret' },
      400,
      'unsupported_grant_type',
      `The grant_type must be ${CIBA_GRANT}`,
    ],
  ),
  [
    'an unknown client',
    'nobody',
    { grant_type: CIBA_GRANT, auth_req_id: 'S3cret' },
    401,
    'invalid_client',
    UNKNOWN_CLIENT,
  ],
]

const IAT = NOW_MS / 1000
const REQUEST_CLAIMS = { iss: 'signing-client', aud: ISSUER, exp: IAT + 300, iat: IAT, nbf: IAT, jti: 'jti-1', ...HINT }

/** Signed requests that are wrong beyond what makes any token wrong: change of the claims. */
const SIGNED_REQUESTS: readonly (readonly [what: string, claims: object])[] = [
  ['a signed request without a beginning', { nbf: undefined }],
  ['a signed request without a time', { iat: undefined }],
  ['a signed request without an ID', { jti: undefined }],
  ['a signed request with an endless ID', { jti: 'S3cret'.repeat(100) }],
  ['a signed request that lives for a day', { exp: IAT + 86_400 }],
  ['a signed request that lives for ever', { exp: 1e300 }],
  ['a signed request that began at the beginning of time', { nbf: -1e300 }],
  ['a signed request of another client inside', { client_id: 'other-client' }],
  ['a signed request within a signed request', { request: 'a.b.c' }],
  ['a signed request that points to another one', { request_uri: 'https://evil.example/S3cret' }],
]

/** Header `Authorization` of a client that is not who it says. */
const AUTHORIZATIONS: readonly (readonly [what: string, authorization: string | readonly string[] | undefined])[] = [
  ['no authentication', undefined],
  ['an empty header', ''],
  ['Basic without anything', 'Basic'],
  ['Basic that is no Base64', 'Basic %S3cret'],
  ['Basic without a colon', `Basic ${btoa('poll-client')}`],
  ['Basic with half an escape', `Basic ${btoa('poll-client:%4')}`],
  ['Basic with an escape that is no UTF-8', `Basic ${btoa('poll-client:%FF')}`],
  ['Basic beyond ASCII', basicOf('poll-client', 'S3crét')],
  ['Basic with a line break', basicOf('poll-client', `${SECRET}\r\n`)],
  ['a wrong secret', basicOf('poll-client', 'S3cret')],
  ['a part of the secret', basicOf('poll-client', SECRET.slice(0, -1))],
  ['more than the secret', basicOf('poll-client', `${SECRET}\u0020`)],
  ['an endless secret', basicOf('poll-client', 'S3cret'.repeat(500))],
  ['a client ID with a colon', basicOf('poll-client:')],
  ['a client ID with a percent sign', basicOf('poll-client%00')],
  ['a client ID beyond ASCII', basicOf('pöll-client')],
  ['a client ID in other letters', basicOf('POLL-CLIENT')],
  ['the client ID __proto__', basicOf('__proto__')],
  ['the client ID constructor', basicOf('constructor')],
  ['the client ID toString', basicOf('toString')],
  ['the secret of a client that registered a key', basicOf('key-client')],
  ['another scheme', `Bearer ${btoa('S3cret')}`],
  ['two headers', [BASIC, basicOf('other-client')]],
  ['two credentials in one header', `${BASIC}, ${BASIC}`],
]

/** Forms that cannot be read, and what is no form. */
const UNREADABLE: readonly (readonly [
  what: string,
  form: WireForm,
  status: number,
  description: string,
  headers?: WireHeaders,
])[] = [
  ['a repeated scope', 'scope=openid&scope=openid', 400, '/scope must be given once'],
  ['a repeated hint', `login_hint=${encoded}&login_hint=S3cret`, 400, '/login_hint must be given once'],
  ['a repeated parameter that nobody knows', 'scope=openid&trace=S3cret&trace=', 400, '/trace must be given once'],
  ['a repeated client ID', 'client_id=poll-client&client_id=nobody', 400, '/client_id must be given once'],
  [
    'too many parameters',
    Array.from({ length: 300 }, (_, index) => `p${index}=S3cret`).join('&'),
    400,
    'the body must have at most 256 parameters',
  ],
  ['broken UTF-8', 'login_hint=S3cret%ff', 400, 'the body must be percent-encoded UTF-8'],
  ['a broken escape', 'login_hint=S3cret%zz', 400, 'the body must be percent-encoded UTF-8'],
  ['no body', '', 400, 'A body is due'],
  ['a body that is too large', `login_hint=${'S3cret'.repeat(50_000)}`, 413, 'The body is too large'],
  ...['application/json', 'text/plain', 'multipart/form-data; boundary=a', 'S3cret', '__proto__'].map(
    (type) =>
      [
        `the media type ${type}`,
        HINT,
        400,
        '/headers/content-type must be application/x-www-form-urlencoded',
        { 'content-type': type },
      ] as const,
  ),
  [
    'another charset',
    HINT,
    400,
    '/headers/content-type must be application/x-www-form-urlencoded',
    { 'content-type': 'application/x-www-form-urlencoded; charset=iso-8859-1' },
  ],
]

export const BAD_REQUESTS: readonly BadRequest[] = [
  ...rowsAt(AUTHENTICATION, AUTHENTICATION_REQUESTS),
  ...rowsAt(TOKEN, TOKEN_REQUESTS),
  ...SIGNED_REQUESTS.map(([what, claims]) => ({
    what,
    request: () => signedRequest(claims),
    ...refused(400, 'invalid_request', UNTRUSTED),
  })),
  ...AUTHORIZATIONS.map(([what, authorization]) => ({
    what,
    request: () => postOf(AUTHENTICATION, HINT, { authorization }),
    ...refused(401, 'invalid_client', UNKNOWN_CLIENT),
  })),
  {
    what: 'two methods of authentication',
    request: () =>
      postOf(AUTHENTICATION, { ...HINT, client_id: 'poll-client', client_secret: SECRET }, { authorization: BASIC }),
    ...refused(401, 'invalid_client', UNKNOWN_CLIENT),
  },
  ...[AUTHENTICATION, TOKEN].flatMap((target) =>
    UNREADABLE.map(([what, form, status, description, headers]) => ({
      what: `${what}, at ${target}`,
      request: () => postOf(target, form, { authorization: BASIC, ...headers }),
      ...refused(status, 'invalid_request', description),
    })),
  ),
  {
    what: 'a GET',
    request: () => requestOf('GET', `${TOKEN}?${new URLSearchParams({ auth_req_id: 'S3cret' })}`),
    ...refused(405, 'invalid_request', 'The path does not allow this method'),
  },
  {
    what: 'a path of elsewhere',
    request: () => postOf('/bc-authorize/../S3cret', HINT, { authorization: BASIC }),
    ...refused(404, 'invalid_request', 'There is no such path'),
  },
]

function refused(status: number, error: string, description: string) {
  return { status, error, description }
}

function rowsAt(target: string, rows: readonly Row[]): BadRequest[] {
  return rows.map(([what, client, form, status, error, description]) => ({
    what: `${what}, at ${target}`,
    request: () => authenticatedPost(target, form, client),
    ...refused(status, error, description),
  }))
}

/** A request of a client that authenticates as it registered. */
function authenticatedPost(target: string, form: Form, client: string): WireRequest {
  return CLIENTS[client]?.token_endpoint_auth_method === 'client_secret_post'
    ? postOf(target, { client_id: client, client_secret: SECRET, ...form })
    : postOf(target, form, { authorization: basicOf(client) })
}

async function signedRequest(claims: object = {}): Promise<WireRequest> {
  const request = await signJwt({ ...REQUEST_CLAIMS, ...claims }, CLIENT_KEY.signingKey)
  return authenticatedPost(AUTHENTICATION, { request }, 'signing-client')
}
