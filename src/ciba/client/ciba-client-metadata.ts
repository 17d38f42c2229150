/**
 * What a provider says of itself, fetched from where OpenID Connect Discovery has it.
 *
 * @see CIBA Core §4, OIDC Discovery §4
 */

import { api } from '../../../generated/ciba/openid-provider/operations.js'
import type { operations } from '../../../generated/ciba/openid-provider/types.js'
import { createClient } from '../../http/client.js'
import type { CallOptions, ClientOptions } from '../../http/client-options.js'
import { requireSecuredUrl } from '../../http/secured-url.js'
import { cibaError } from '../contract-errors.js'
import type { CibaProviderMetadata } from './ciba-client.js'

/**
 * Fetches the metadata of a provider. They are to be trusted as far as TLS is; keep them, and fetch them anew from time to time.
 *
 * @param issuer Its identifier: https, or loopback while one develops.
 * @throws {ContractError} CIBA_PROVIDER_METADATA when they are of another issuer, HTTP_* when they cannot be had or are not those of CIBA.
 * @throws {TypeError} when the issuer is no https URL, or an option is not what it has to be.
 * @see CIBA Core §4
 * @see OIDC Discovery §4.1, §4.3
 */
export async function fetchProviderMetadata(
  issuer: string,
  { signal, ...options }: Omit<ClientOptions, 'baseUrl'> & Pick<CallOptions, 'signal'> = {},
): Promise<CibaProviderMetadata> {
  requireSecuredUrl(issuer, 'issuer')
  const client = createClient<operations>(api, { ...options, baseUrl: issuer }, { headers: () => ({}) })
  const { body } = await client.getProviderMetadata({ signal })
  // OIDC Discovery §4.3: character by character, so that no provider speaks for another.
  if (body.issuer === issuer) return body
  const message = 'must be the issuer that was asked'
  throw cibaError('CIBA_PROVIDER_METADATA', [
    { pointer: '/issuer', code: 'issuer', message, source: 'OIDC Discovery §4.3' },
  ])
}
