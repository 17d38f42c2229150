/**
 * Authorization requests that the stub of an operator refuses, and whether the service provider is told of it by a redirect.
 *
 * @see MC API §4
 * @see RFC 6749 §4.1.2.1, §10.15
 */

import { expect } from 'vitest'
import type { WireRequest } from '../../http/testing/msp-requests.js'
import { encodeForm, postOf, requestOf } from '../../openid/testing/wire-forms.js'
import { MSISDN } from './server-initiated-samples.js'

export const CALLBACK = 'https://shop.example/callback'

/** Addresses as an operator keeps them. */
const REGISTERED = new Map([['x-shop', [CALLBACK]]])

export const isRegisteredRedirectUri = (clientId: string, redirectUri: string): boolean =>
  REGISTERED.get(clientId)?.includes(redirectUri) === true

export const AUTHORIZE = {
  client_id: 'x-shop',
  redirect_uri: CALLBACK,
  response_type: 'code',
  scope: 'openid mc_authn',
  version: 'mc_di_r2_v2.3',
  state: 'st & te',
  nonce: 'n-1',
  acr_values: '2',
}

type Changes = Readonly<Record<string, string | undefined>>

export const encode = (parameters: Changes, changes: Changes = {}) => encodeForm({ ...parameters, ...changes })
const authorize = (changes: Changes = {}, more = '') =>
  requestOf('GET', `/authorize?${encode(AUTHORIZE, changes)}${more}`)
export const post = (path: string, body: string, type?: string) =>
  postOf(path, body, type === undefined ? {} : { 'content-type': type })
const { state } = AUTHORIZE

/** Authorization requests of which the service provider is told by a redirect to its registered address → the parameters of that. */
export const REDIRECTED: readonly (readonly [what: string, request: WireRequest, told: Record<string, string>])[] = [
  [
    'no nonce',
    authorize({ nonce: undefined }),
    { error: 'invalid_request', error_description: '/query/nonce is required', state },
  ],
  [
    'an empty nonce, which counts as none',
    authorize({ nonce: '' }),
    { error: 'invalid_request', error_description: '/query/nonce is required', state },
  ],
  [
    'a repeated nonce',
    authorize({}, '&nonce=n-2'),
    { error: 'invalid_request', error_description: '/query/nonce must be given once', state },
  ],
  [
    'another response_type',
    authorize({ response_type: 'token' }),
    { error: 'unsupported_response_type', error_description: "/query/response_type must be one of ['code']", state },
  ],
  [
    'a scope without openid',
    authorize({ scope: 'mc_authn' }),
    { error: 'invalid_scope', error_description: expect.stringContaining('/query/scope must match') as never, state },
  ],
  [
    'two hints',
    authorize({ login_hint: 'PCR:a', login_hint_token: 'a.b.c' }),
    { error: 'invalid_request', error_description: '/query/login_hint_token must not be present here', state },
  ],
  [
    'mc_authz without what the user is to see',
    authorize({ scope: 'openid mc_authz', client_name: 'Shop', context: 'Pay' }),
    { error: 'invalid_request', error_description: '/query/binding_message is required', state },
  ],
  [
    'no scope',
    authorize({ scope: undefined }),
    { error: 'invalid_scope', error_description: '/query/scope is required', state },
  ],
  [
    'no scope and no nonce',
    authorize({ scope: undefined, nonce: undefined }),
    { error: 'invalid_request', error_description: '/query/scope is required; /query/nonce is required', state },
  ],
  [
    'a correlation_id, which comes back',
    authorize({ version: undefined, correlation_id: 'c-1' }),
    { error: 'invalid_request', error_description: '/query/version is required', state, correlation_id: 'c-1' },
  ],
  [
    'a state that is too long to come back',
    authorize({ state: 's'.repeat(2049) }),
    { error: 'invalid_request', error_description: '/query/state must have at most 2048 characters' },
  ],
  [
    'a repeated state, of which none comes back',
    authorize({}, '&state=other'),
    { error: 'invalid_request', error_description: '/query/state must be given once' },
  ],
  [
    'no nonce in a form',
    post('/authorize', encode(AUTHORIZE, { nonce: undefined })),
    { error: 'invalid_request', error_description: '/nonce is required', state },
  ],
  [
    'a state that would begin another header, and does not come back',
    authorize({ state: 'S3cret\r\nset-cookie: a=b' }),
    { error: 'invalid_request', error_description: expect.stringContaining('/query/state must match') as never },
  ],
  [
    'a state beyond ASCII, which does not come back',
    authorize({ state: 'S3crét' }),
    { error: 'invalid_request', error_description: expect.stringContaining('/query/state must match') as never },
  ],
  [
    'a correlation_id that would begin another header, and does not come back',
    authorize({ correlation_id: 'S3cret\r\nset-cookie: a=b' }),
    {
      error: 'invalid_request',
      error_description: expect.stringContaining('/query/correlation_id must match') as never,
      state,
    },
  ],
  [
    'a repeated response_type',
    authorize({}, '&response_type=S3cret'),
    { error: 'invalid_request', error_description: '/query/response_type must be given once', state },
  ],
  [
    'a login_hint that is none',
    authorize({ login_hint: `tel:${MSISDN}` }),
    {
      error: 'invalid_request',
      error_description: expect.stringContaining('/query/login_hint must match') as never,
      state,
    },
  ],
  [
    'a scope that objects have',
    authorize({ scope: '__proto__' }),
    { error: 'invalid_scope', error_description: expect.stringContaining('/query/scope must match') as never, state },
  ],
]

/** Authorization requests that are answered with 400, because nobody registered where a redirect would go. */
export const NOT_REDIRECTED: readonly (readonly [what: string, request: WireRequest])[] = [
  ['no redirect_uri', authorize({ redirect_uri: undefined })],
  ['a redirect_uri that is not registered', authorize({ redirect_uri: 'https://evil.example/', nonce: undefined })],
  [
    'one that only begins as a registered one',
    authorize({ redirect_uri: `${CALLBACK}.evil.example`, nonce: undefined }),
  ],
  ['one with another path', authorize({ redirect_uri: `${CALLBACK}/..//evil`, nonce: undefined })],
  ['one with a user', authorize({ redirect_uri: 'https://shop.example@evil.example/callback', nonce: undefined })],
  ['one with a fragment', authorize({ redirect_uri: `${CALLBACK}#x`, nonce: undefined })],
  ['one with a line break', authorize({ redirect_uri: `${CALLBACK}\r\nset-cookie: a=b`, nonce: undefined })],
  ['two of them', authorize({ nonce: undefined }, `&redirect_uri=${encodeURIComponent('https://evil.example/')}`)],
  ['no client_id', authorize({ client_id: undefined })],
  ['another client_id', authorize({ client_id: 'other', nonce: undefined })],
  ['two client_ids', authorize({ nonce: undefined }, '&client_id=x-shop')],
  ['a form with a repeated parameter', post('/authorize', `${encode(AUTHORIZE)}&nonce=n-2`)],
  ['a form in another media type', post('/authorize', encode(AUTHORIZE), 'text/plain')],
  ...[
    'http://shop.example/callback',
    'HTTPS://SHOP.EXAMPLE/callback',
    'https://shop.example:8443/callback',
    'https://shop.example./callback',
    'https://shop.example/callback/',
    'https://shop.example/callback?evil',
    'https://shop.example/CALLBACK',
    'https://shop.example/%63allback',
    'https://shop.example/a/../callback',
    'https://shop.example\\@evil.example/callback',
    'https://shop.example%00.evil.example/callback',
    'https:\\\\evil.example/callback',
    'https:shop.example/callback',
    '//shop.example/callback',
    '/callback',
    'https://ѕhop.example/callback',
    'https://xn--hop-fed.example/callback',
    'https://shop.example/callback\u0000',
    ' https://shop.example/callback',
    'javascript:alert(1)//shop.example/callback',
    'data:text/html,evil',
    `https://shop.example/callback${'S3cret'.repeat(500)}`,
  ].map((redirect_uri) => [redirect_uri.slice(0, 60), authorize({ redirect_uri, nonce: undefined })] as const),
  ...['__proto__', 'constructor', 'toString', 'X-SHOP', 'x-shop\u0000', `x-shop${'S3cret'.repeat(100)}`].map(
    (client_id) => [`the client ${client_id.slice(0, 20)}`, authorize({ client_id, nonce: undefined })] as const,
  ),
  ['a query that is not UTF-8', requestOf('GET', '/authorize?client_id=x-shop&redirect_uri=%ff')],
  ['a form that is not UTF-8', post('/authorize', 'client_id=x-shop&redirect_uri=%ff')],
]
