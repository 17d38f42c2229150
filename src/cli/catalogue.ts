/**
 * What the command line knows of each contract: one row per contract. Modules are loaded when they are asked for.
 */

import type { Api } from '../http/operation.js'
import type { ValidationResult } from '../validation/issue.js'
import type { Validator } from '../validation/validator.js'

/** Validates a document that is not JSON. */
export type DocumentValidator = (
  bytes: Uint8Array,
  options: { mode: 'strict' | 'tolerant' },
) => ValidationResult<unknown>

/** A contract, as the command line sees it. */
export interface CatalogueRow {
  readonly title: string
  /** Name of the API → its operation table. */
  readonly apis: () => Promise<Readonly<Record<string, Api>>>
  /** Name of the schema → its validator. */
  readonly validators: () => Promise<Readonly<Record<string, Validator<unknown>>>>
  /** Name of the kind of document, where there are others than JSON, → its validator. */
  readonly documents?: () => Promise<Readonly<Record<string, DocumentValidator>>>
}

export const CATALOGUE: Readonly<Record<string, CatalogueRow>> = {
  aid1: {
    title: 'AID.02 v1.0: a Car Mobility Provider and a Mobile Service Provider, both directions',
    apis: async () => ({
      cmp: (await import('../../generated/aid1/cmp/operations.js')).api,
      msp: (await import('../../generated/aid1/msp/operations.js')).api,
    }),
    validators: async () => (await import('../aid1/validators.js')).validate,
  },
  'device-configuration': {
    title: 'RCC.14 v13: a device and the Configuration Server of its Service Provider',
    apis: async () => ({
      'configuration-server': (await import('../../generated/device-configuration/configuration-server/operations.js'))
        .api,
      'cellular-identification': (
        await import('../../generated/device-configuration/cellular-identification/operations.js')
      ).api,
      'token-validation': (await import('../../generated/device-configuration/token-validation/operations.js')).api,
    }),
    validators: async () => (await import('../device-configuration/validators.js')).validate,
    documents: async () => {
      const { validateClientAuthenticityRequest, validateProvisioningDocument } = await import(
        '../device-configuration/index.js'
      )
      return {
        'client-authenticity-request': validateClientAuthenticityRequest,
        'provisioning-document': validateProvisioningDocument,
      }
    },
  },
  'mobile-connect': {
    title: 'Mobile Connect: a service provider and an operator, by redirect and server-initiated',
    apis: async () => ({
      'openid-provider': (await import('../../generated/mobile-connect/openid-provider/operations.js')).api,
      discovery: (await import('../../generated/mobile-connect/discovery/operations.js')).api,
      'service-provider': (await import('../../generated/mobile-connect/service-provider/operations.js')).api,
    }),
    validators: async () => (await import('../mobile-connect/validators.js')).validate,
  },
  ciba: {
    title: 'CIBA Core 1.0 and the MODRNA profile: sign-in on the back channel by poll, ping and push',
    apis: async () => ({
      'openid-provider': (await import('../../generated/ciba/openid-provider/operations.js')).api,
      client: (await import('../../generated/ciba/client/operations.js')).api,
    }),
    validators: async () => (await import('../ciba/validators.js')).validate,
  },
}
