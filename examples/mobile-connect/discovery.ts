/**
 * A discovery service that knows one operator.
 */

import { createDiscoveryHandler } from 'mobile-identity-contracts/mobile-connect'

export interface DiscoveryOptions {
  /** The issuer of the operator. */
  readonly issuer: string
  /** What the operator handed out to the service provider. */
  readonly clientId: string
  readonly clientSecret: string
}

export function startDiscovery({ issuer, clientId, clientSecret }: DiscoveryOptions) {
  const href: Readonly<Record<string, string>> = {
    authorization: `${issuer}/authorize`,
    token: `${issuer}/token`,
    premiuminfo: `${issuer}/premiuminfo`,
    jwks: `${issuer}/jwks`,
    issuer,
  }
  const link = Object.entries(href).map(([rel, target]) => ({ rel, href: target }))
  return createDiscoveryHandler(
    {
      discoverOperatorByForm: ({ body }) => {
        if (body['Identified-MCC'] !== '901' || body['Identified-MNC'] !== '01') {
          return { status: 404, body: { error: 'Not_Found_Entity', description: 'Operator Not Found' } }
        }
        const operator = { serving_operator: 'Example Operator', country: 'GB', currency: 'GBP' }
        const response = {
          client_id: clientId,
          client_secret: clientSecret,
          ...operator,
          apis: { operatorid: { link } },
        }
        return { status: 200, body: { ttl: Date.now() + 86_400_000, response } }
      },
    },
    { authenticate: ({ credentials }) => credentials !== undefined && {} },
  )
}
