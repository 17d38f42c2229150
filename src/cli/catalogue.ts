/**
 * What the command line knows of each contract: one row per contract. Modules are loaded when they are asked for.
 */

import type { Api } from '../http/operation.js'
import type { Validator } from '../validation/validator.js'

/** A contract, as the command line sees it. */
export interface CatalogueRow {
  readonly title: string
  /** Name of the API → its operation table. */
  readonly apis: () => Promise<Readonly<Record<string, Api>>>
  /** Name of the schema → its validator. */
  readonly validators: () => Promise<Readonly<Record<string, Validator<unknown>>>>
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
}
