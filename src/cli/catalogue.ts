/**
 * What the command line knows of each contract: one row per contract. Modules are loaded when they are asked for.
 */

import type { Api } from '../http/operation.js'
import type { VerifiedClaimsValidationOptions } from '../identity-assurance/index.js'
import type { ValidationResult } from '../validation/issue.js'
import type { Validator } from '../validation/validator.js'

/** Validates a document that is not JSON. */
export type DocumentValidator = (
  bytes: Uint8Array,
  options: { mode: 'strict' | 'tolerant' },
) => ValidationResult<unknown>

/** How JSON is read of which there are several generations, as the words of the command say it. */
export interface Reading {
  readonly generation?: string | undefined
  readonly profile?: string | undefined
  readonly strict?: boolean | undefined
}

/** Validates JSON in one of several readings. */
export interface ReadingValidator {
  readonly validate: (value: unknown, reading: Reading) => ValidationResult<unknown>
  /** The generations and the profiles there are. */
  readonly generations: readonly string[]
  readonly profiles: readonly string[]
  /** The member under which the value travels: a file may hold the object around it. */
  readonly member?: string
}

/** A contract, as the command line sees it. */
export interface CatalogueRow {
  readonly title: string
  /** Name of the API → its operation table. */
  readonly apis: () => Promise<Readonly<Record<string, Api>>>
  /** Name of the schema → its validator. */
  readonly validators: () => Promise<Readonly<Record<string, Validator<unknown>>>>
  /** Name of the kind of document, where there are others than JSON, → its validator. */
  readonly documents?: () => Promise<Readonly<Record<string, DocumentValidator>>>
  /** Name of the schema, where there are several readings of it, → its validator. */
  readonly readings?: () => Promise<Readonly<Record<string, ReadingValidator>>>
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
  'identity-assurance': {
    title: 'OBIE ECA and OpenID Connect for Identity Assurance: verified claims, asked for and answered',
    apis: async () => ({
      'identity-provider': (await import('../../generated/identity-assurance/identity-provider/operations.js')).api,
    }),
    validators: async () => (await import('../identity-assurance/validators.js')).validate,
    readings: async () => {
      const { GENERATIONS, validateVerifiedClaims, validateVerifiedClaimsRequest } = await import(
        '../identity-assurance/index.js'
      )
      const words = { generations: Object.keys(GENERATIONS), profiles: ['eca'] }
      // The words of the command are among these when the validator gets them.
      const reading =
        (
          validate: typeof validateVerifiedClaims | typeof validateVerifiedClaimsRequest,
        ): ReadingValidator['validate'] =>
        (value, words) =>
          validate(value, words as VerifiedClaimsValidationOptions)
      return {
        VerifiedClaims: { ...words, validate: reading(validateVerifiedClaims), member: 'verified_claims' },
        VerifiedClaimsRequest: {
          ...words,
          validate: reading(validateVerifiedClaimsRequest),
          member: 'verified_claims',
        },
      }
    },
  },
}
