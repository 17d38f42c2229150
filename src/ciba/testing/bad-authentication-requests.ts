/**
 * Authentication requests that a provider refuses, each with what it is answered.
 *
 * @see CIBA Core §7.2, §13
 */

import { type Form, HINT, NOTIFICATION_TOKEN } from './provider-stub.js'

/** What is sent by which client → how it is answered. */
export type Row = readonly [
  what: string,
  client: string,
  form: Form,
  status: number,
  error: string,
  description: string,
]

export const HINTS_RULE = 'exactly one of login_hint_token, id_token_hint, login_hint is due'
export const SCOPE_RULE = 'The scope must have openid, and only values that the client may ask for'
export const UNKNOWN_CLIENT = 'Client authentication failed'

const NOTIFIED = { ...HINT, client_notification_token: NOTIFICATION_TOKEN }

/** One row per error of §13, and per way to it. */
export const AUTHENTICATION_REQUESTS: readonly Row[] = [
  ['no hint', 'poll-client', { scope: 'openid' }, 400, 'invalid_request', HINTS_RULE],
  ['two hints', 'poll-client', { ...HINT, login_hint_token: 'good' }, 400, 'invalid_request', HINTS_RULE],
  [
    'three hints',
    'poll-client',
    { ...HINT, login_hint_token: 'good', id_token_hint: 'a.b.c' },
    400,
    'invalid_request',
    HINTS_RULE,
  ],
  ['no scope', 'poll-client', { login_hint: HINT.login_hint }, 400, 'invalid_request', 'scope is required'],
  ['a scope without openid', 'poll-client', { ...HINT, scope: 'phone' }, 400, 'invalid_scope', SCOPE_RULE],
  ['a scope of another client', 'poll-client', { ...HINT, scope: 'openid email' }, 400, 'invalid_scope', SCOPE_RULE],
  ['a malformed scope', 'poll-client', { ...HINT, scope: 'openid  phone' }, 400, 'invalid_scope', 'scope is malformed'],
  [
    'an unknown user',
    'poll-client',
    { ...HINT, login_hint: 'tel:+34600000009' },
    400,
    'unknown_user_id',
    'The hint names no user of this provider',
  ],
  [
    'a user who is not to be asked',
    'poll-client',
    { ...HINT, login_hint: 'denied' },
    403,
    'access_denied',
    'The request is denied',
  ],
  [
    'an expired login_hint_token',
    'poll-client',
    { scope: 'openid', login_hint_token: 'expired' },
    400,
    'expired_login_hint_token',
    'The login_hint_token has expired',
  ],
  [
    'a forged login_hint_token',
    'poll-client',
    { scope: 'openid', login_hint_token: 'forged' },
    400,
    'invalid_request',
    'login_hint_token must be a token that this provider can read and trust',
  ],
  ['no user code', 'code-client', HINT, 400, 'missing_user_code', 'A user code is due'],
  [
    'a wrong user code',
    'code-client',
    { ...HINT, user_code: '9377' },
    400,
    'invalid_user_code',
    'The user code is not valid',
  ],
  [
    'a malformed user code',
    'code-client',
    { ...HINT, user_code: '93\n76' },
    400,
    'invalid_user_code',
    'user_code is malformed',
  ],
  [
    'a user code of a client that did not register for it',
    'poll-client',
    { ...HINT, user_code: '9376' },
    400,
    'missing_user_code',
    'A user code is due',
  ],
  [
    'a binding message that cannot be shown',
    'code-client',
    { ...HINT, binding_message: 'W4SCT' },
    400,
    'invalid_binding_message',
    'The binding message is not acceptable',
  ],
  [
    'a binding message that is too long',
    'code-client',
    { ...HINT, binding_message: 'x'.repeat(257) },
    400,
    'invalid_binding_message',
    'binding_message must have at most 256 characters',
  ],
  ['no notification token', 'ping-client', HINT, 400, 'invalid_request', 'client_notification_token is required'],
  [
    'a short notification token',
    'ping-client',
    { ...NOTIFIED, client_notification_token: 'a'.repeat(21) },
    400,
    'invalid_request',
    'client_notification_token must have 22 characters or more',
  ],
  [
    'a long notification token',
    'push-client',
    { ...NOTIFIED, client_notification_token: 'a'.repeat(1025) },
    400,
    'invalid_request',
    'client_notification_token must have at most 1024 characters',
  ],
  [
    'an expiry of zero',
    'poll-client',
    { ...HINT, requested_expiry: '0' },
    400,
    'invalid_request',
    'requested_expiry is malformed',
  ],
  [
    'a negative expiry',
    'poll-client',
    { ...HINT, requested_expiry: '-5' },
    400,
    'invalid_request',
    'requested_expiry is malformed',
  ],
  [
    'a login hint that is too long',
    'poll-client',
    { ...HINT, login_hint: '9'.repeat(1025) },
    400,
    'invalid_request',
    'login_hint must have at most 1024 characters',
  ],
  [
    'a signed request of a client that signs none',
    'poll-client',
    { request: 'a.b.c' },
    400,
    'invalid_request',
    'the client did not register to sign its requests',
  ],
  [
    'an unsigned request of a client that signs',
    'signing-client',
    HINT,
    400,
    'invalid_request',
    'the client registered to sign its requests',
  ],
  ['an unknown client', 'nobody', HINT, 401, 'invalid_client', UNKNOWN_CLIENT],
  [
    'a scope that objects have',
    'poll-client',
    { ...HINT, scope: 'openid __proto__' },
    400,
    'invalid_scope',
    SCOPE_RULE,
  ],
  [
    'a binding message that turns the direction of its text',
    'code-client',
    { ...HINT, binding_message: 'S3cret \u202E' },
    400,
    'invalid_binding_message',
    'binding_message is malformed',
  ],
  [
    'a notification token with a line break',
    'ping-client',
    { ...NOTIFIED, client_notification_token: `${NOTIFICATION_TOKEN}\r\nx: y` },
    400,
    'invalid_request',
    'client_notification_token is malformed',
  ],
  [
    'an endless expiry',
    'poll-client',
    { ...HINT, requested_expiry: '9'.repeat(10_000) },
    400,
    'invalid_request',
    'requested_expiry is malformed',
  ],
]
