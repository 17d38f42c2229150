import { describe, expect, it } from 'vitest'
import { type CibaClientRegistration, checkClientRegistration } from './client-registration.js'
import { CLIENT_KEY, CLIENTS } from './testing/provider-stub.js'

const POLL: CibaClientRegistration = { client_id: 'bank', backchannel_token_delivery_mode: 'poll' }
const JWKS_URI = 'https://bank.example/jwks'
const ENDPOINT = 'https://bank.example/cb'
const JWKS = { keys: [CLIENT_KEY.jwk] }
const METHODS = 'client_secret_basic, client_secret_post, private_key_jwt, tls_client_auth, self_signed_tls_client_auth'

describe('a registration', () => {
  it.each(Object.entries(CLIENTS))('of %s is as CIBA asks for', (_name, client) => {
    expect(checkClientRegistration(client)).toEqual([])
  })

  it.each([
    ['/client_id', 'is required', { client_id: '' }],
    [
      '/backchannel_token_delivery_mode',
      'must be one of ["poll","ping","push"]',
      { backchannel_token_delivery_mode: 'pull' },
    ],
    ['/backchannel_client_notification_endpoint', 'is required', { backchannel_token_delivery_mode: 'ping' }],
    ['/backchannel_client_notification_endpoint', 'is required', { backchannel_token_delivery_mode: 'push' }],
    ['/token_endpoint_auth_method', `must be one of ${METHODS}`, { token_endpoint_auth_method: 'none' }],
    [
      '/jwks',
      'or jwks_uri is required for signatures, and not both',
      { token_endpoint_auth_method: 'private_key_jwt' },
    ],
    [
      '/jwks',
      'or jwks_uri is required for signatures, and not both',
      { backchannel_authentication_request_signing_alg: 'ES256' },
    ],
    [
      '/jwks',
      'or jwks_uri is required for signatures, and not both',
      { jwks: JWKS, jwks_uri: 'https://bank.example/jwks' },
    ],
    [
      '/grant_types',
      'must have urn:openid:params:grant-type:ciba for poll and ping',
      { grant_types: ['authorization_code'] },
    ],
  ])('is refused at %s, which %s', (pointer, message, changes) => {
    const issues = checkClientRegistration({ ...POLL, ...changes } as CibaClientRegistration)
    expect(issues).toMatchObject([{ pointer, message }])
    expect(issues[0]?.source).toMatch(/^(CIBA Core|OIDC Registration) §/)
  })

  it.each([
    [
      'an endpoint without https',
      { backchannel_token_delivery_mode: 'ping', backchannel_client_notification_endpoint: 'http://bank.example/cb' },
      '/backchannel_client_notification_endpoint',
    ],
    [
      'a signature with a shared secret',
      { backchannel_authentication_request_signing_alg: 'HS256', jwks: JWKS },
      '/backchannel_authentication_request_signing_alg',
    ],
    ['keys without https', { jwks_uri: 'ftp://bank.example/jwks' }, '/jwks_uri'],
    ['nothing', null, ''],
  ])('is refused with %s', (_what, changes, pointer) => {
    const client = changes === null ? null : { ...POLL, ...changes }
    expect(checkClientRegistration(client as CibaClientRegistration)).toMatchObject([{ pointer }])
  })

  it.each<[string, Partial<CibaClientRegistration>, string[]]>([
    ['a secret alone', {}, ['/jwks_uri', '/token_endpoint_auth_method']],
    ['keys by value', { jwks: JWKS, token_endpoint_auth_method: 'private_key_jwt' }, ['/jwks_uri']],
    ['keys that are not used', { jwks_uri: JWKS_URI }, ['/token_endpoint_auth_method']],
    [
      'a certificate of a CA',
      { jwks_uri: JWKS_URI, token_endpoint_auth_method: 'tls_client_auth' },
      ['/token_endpoint_auth_method'],
    ],
    ['an assertion', { jwks_uri: JWKS_URI, token_endpoint_auth_method: 'private_key_jwt' }, []],
    ['a certificate of its own', { jwks_uri: JWKS_URI, token_endpoint_auth_method: 'self_signed_tls_client_auth' }, []],
    ['signed requests', { jwks_uri: JWKS_URI, backchannel_authentication_request_signing_alg: 'ES256' }, []],
    ['push mode', { backchannel_token_delivery_mode: 'push', backchannel_client_notification_endpoint: ENDPOINT }, []],
  ])('gets pairwise identifiers with %s, or is told what is missing', (_what, changes, pointers) => {
    const issues = checkClientRegistration({ ...POLL, subject_type: 'pairwise', ...changes })
    expect(issues.map(({ pointer }) => pointer)).toEqual(pointers)
    for (const { message, source } of issues) {
      expect(message).toContain('for pairwise identifiers in poll and ping mode')
      expect(source).toBe('CIBA Core §4')
    }
    expect(checkClientRegistration({ ...POLL, subject_type: 'public' })).toEqual([])
  })

  it('in push mode does without the grant', () => {
    const push = {
      backchannel_token_delivery_mode: 'push',
      backchannel_client_notification_endpoint: ENDPOINT,
    } as const
    expect(checkClientRegistration({ ...POLL, ...push, grant_types: [] })).toEqual([])
  })

  it.each([
    ['poll', 0],
    ['ping', 1],
    ['push', 0],
  ] as const)('in %s mode has %i issues with the profile of mobile operators', (mode, count) => {
    const client = {
      ...POLL,
      backchannel_token_delivery_mode: mode,
      backchannel_client_notification_endpoint: ENDPOINT,
    }
    const issues = checkClientRegistration(client, { profile: 'modrna' })
    expect(issues).toHaveLength(count)
    for (const issue of issues) {
      expect(issue).toEqual({
        pointer: '/backchannel_token_delivery_mode',
        code: 'enum',
        message: 'must be poll or push',
        source: 'MODRNA CIBA §3',
      })
    }
  })
})
