/**
 * What a provider publishes of itself.
 *
 * @see CIBA Core §4, OIDC Discovery §3
 */

import { ProviderMetadata } from '../../../generated/ciba/validators.js'
import { DEFAULT_SIGNATURE_ALGORITHMS } from '../../openid/jwt-algorithms.js'
import type { DeliveryMode } from '../authentication-request.js'
import type { CibaProviderMetadata } from '../client/ciba-client.js'
import { CIBA_GRANT_TYPE } from '../client-registration.js'

/** What the metadata hold that the options of the handler do not say. Members given here replace those that are made. */
export type FurtherProviderMetadata = Pick<CibaProviderMetadata, 'jwks_uri' | 'id_token_signing_alg_values_supported'> &
  Partial<CibaProviderMetadata>

export interface ProviderMetadataOptions {
  readonly issuer: string
  readonly tokenEndpoint: string
  readonly backchannelAuthenticationEndpoint: string
  readonly deliveryModes: readonly DeliveryMode[]
  readonly isUserCodeSupported: boolean
  readonly isCertificateSupported: boolean
}

const METHODS = ['client_secret_basic', 'client_secret_post', 'private_key_jwt'] as const
const CERTIFICATE_METHODS = ['tls_client_auth', 'self_signed_tls_client_auth'] as const
/** What a provider publishes that does not say more. */

/**
 * Makes the metadata.
 *
 * @throws {TypeError} when they would not be what CIBA asks for.
 * @see CIBA Core §4
 */
export function buildProviderMetadata(
  options: ProviderMetadataOptions,
  further: FurtherProviderMetadata,
): CibaProviderMetadata {
  const { issuer, tokenEndpoint, backchannelAuthenticationEndpoint, deliveryModes, isUserCodeSupported } = options
  const methods = options.isCertificateSupported ? [...METHODS, ...CERTIFICATE_METHODS] : METHODS
  // §4: the grant is one of poll and ping; push does without the token endpoint.
  const isPolled = deliveryModes.some((mode) => mode !== 'push')
  const metadata = {
    issuer,
    token_endpoint: tokenEndpoint,
    token_endpoint_auth_methods_supported: [...methods],
    token_endpoint_auth_signing_alg_values_supported: [...DEFAULT_SIGNATURE_ALGORITHMS],
    ...(isPolled && { grant_types_supported: [CIBA_GRANT_TYPE] }),
    backchannel_token_delivery_modes_supported: [...deliveryModes],
    backchannel_authentication_endpoint: backchannelAuthenticationEndpoint,
    backchannel_authentication_request_signing_alg_values_supported: [...DEFAULT_SIGNATURE_ALGORITHMS],
    backchannel_user_code_parameter_supported: isUserCodeSupported,
    ...further,
  }
  requireProviderMetadata(metadata)
  return metadata
}

/**
 * Refuses what are no metadata of a provider with CIBA.
 *
 * @throws {TypeError} that names the member and what is asked of it, and not its value.
 * @see CIBA Core §4
 */
export function requireProviderMetadata(metadata: CibaProviderMetadata): void {
  const result = ProviderMetadata(metadata)
  const [issue] = result.ok ? [] : result.issues
  if (issue !== undefined) throw new TypeError(`metadata${issue.pointer} ${issue.message} (CIBA Core 4)`)
}
