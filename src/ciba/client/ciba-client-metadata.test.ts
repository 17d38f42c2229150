import { describe, expect, it } from 'vitest'
import { rejection } from '../../http/testing/msp-caller.js'
import { json, recordedFetch } from '../../http/testing/recorded-fetch.js'
import { ISSUER, METADATA } from '../testing/bank.js'
import { fetchProviderMetadata } from './ciba-client-metadata.js'

describe('fetchProviderMetadata', () => {
  it('asks where OpenID Connect Discovery has them', async () => {
    const { fetch, requests } = recordedFetch(json(200, { ...METADATA, more: 1 }))
    expect(await fetchProviderMetadata(ISSUER, { fetch })).toEqual({ ...METADATA, more: 1 })
    expect(requests[0]).toMatchObject({ url: `${ISSUER}/.well-known/openid-configuration`, method: 'GET' })
  })

  it.each([
    ['with a path', `${ISSUER}/tenant`, `${ISSUER}/tenant/.well-known/openid-configuration`],
    ['with a slash at the end', `${ISSUER}/`, `${ISSUER}/.well-known/openid-configuration`],
  ])('finds those of an issuer %s', async (_what, issuer, url) => {
    const { fetch, requests } = recordedFetch(json(200, { ...METADATA, issuer }))
    expect(await fetchProviderMetadata(issuer, { fetch })).toMatchObject({ issuer })
    expect(requests[0]?.url).toBe(url)
  })

  it.each(['https://openid.evil.example', `${ISSUER}/`, ISSUER.toUpperCase().replace('HTTPS', 'https')])(
    'refuses those of another issuer',
    async (issuer) => {
      const { fetch } = recordedFetch(json(200, { ...METADATA, issuer }))
      expect(await rejection(fetchProviderMetadata(ISSUER, { fetch }))).toMatchObject({
        code: 'CIBA_PROVIDER_METADATA',
        message: 'The metadata of the OpenID Provider is not what CIBA asks for',
        issues: [
          {
            pointer: '/issuer',
            code: 'issuer',
            message: 'must be the issuer that was asked',
            source: 'OIDC Discovery §4.3',
          },
        ],
      })
    },
  )

  it('refuses those of a provider without CIBA', async () => {
    const { backchannel_authentication_endpoint: _none, ...others } = METADATA
    const { fetch } = recordedFetch(json(200, others))
    expect(await rejection(fetchProviderMetadata(ISSUER, { fetch }))).toMatchObject({ code: 'HTTP_INVALID_RESPONSE' })
  })

  it.each(['http://openid.operator.example', 'openid.operator.example', ''])('does not ask %s', async (issuer) => {
    expect(await rejection(fetchProviderMetadata(issuer))).toEqual(new TypeError('issuer must be an https URL'))
  })
})
