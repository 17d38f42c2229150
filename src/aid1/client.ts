/**
 * Clients of AID1: what an MSP calls at a CMP, and what a CMP calls at an MSP.
 *
 * @see AID.02 §5.1, §6, §7
 */

import { api as cmpApi } from '../../generated/aid1/cmp/operations.js'
import type { operations as CmpOperations } from '../../generated/aid1/cmp/types.js'
import { api as mspApi } from '../../generated/aid1/msp/operations.js'
import type { operations as MspOperations } from '../../generated/aid1/msp/types.js'
import { AidError as AidErrorValidator, PartyId } from '../../generated/aid1/validators.js'
import { type Client, createClient } from '../http/client.js'
import type { ClientOptions } from '../http/client-options.js'
import { type Credentials, credentialHeaders } from '../http/credentials.js'
import { ApiError } from '../http/http-errors.js'
import type { Api, Operation } from '../http/operation.js'
import type { AidError } from './error-codes.js'

/** What every AID1 client needs to know of the two parties. */
export interface Aid1ClientOptions<C extends Credentials = Credentials> extends ClientOptions {
  /** The calling party, 1 to 255 letters and digits, as agreed (5.1). */
  readonly clientId: string
  /** The called party, 1 to 255 letters and digits, as agreed (5.1). */
  readonly targetId: string
  /** What the called party handed out (6). The client certificate belongs to `fetch`: see `mutualTls`. */
  readonly credentials: C
}

/** An API key, or a user name and a password where the MSP chose these (6). */
export type MspCredentials = { readonly apiKey: string } | { readonly username: string; readonly password: string }

/** The API key that the CMP handed out (6). */
export type CmpCredentials = { readonly apiKey: string }

export type MspClient = Client<MspOperations>
export type CmpClient = Client<CmpOperations>

/**
 * The client of a CMP: calls an MSP.
 *
 * `CMP-request-id` and `correlation-id` are made when a call does not give them.
 * Every method throws {@link ApiError} when the MSP answers with a status that is not a success.
 *
 * @throws {TypeError} when an option is not what AID.02 asks for.
 * @see AID.02 §7.7 to §7.10
 */
export function createMspClient(options: Aid1ClientOptions<MspCredentials>): MspClient {
  return createAid1Client<MspOperations>(mspApi, options)
}

/**
 * The client of an MSP: calls a CMP.
 *
 * `CMP-request-id` and `correlation-id` are made when a call does not give them.
 * Every method throws {@link ApiError} when the CMP answers with a status that is not a success.
 *
 * @throws {TypeError} when an option is not what AID.02 asks for.
 * @see AID.02 §7.3 to §7.6, §7.7.2.1
 */
export function createCmpClient(options: Aid1ClientOptions<CmpCredentials>): CmpClient {
  return createAid1Client<CmpOperations>(cmpApi, options)
}

/** Whether an error is a refusal by the peer in the shape of AID.02, so that `error.body?.code` is typed. */
export function isAidApiError(error: unknown): error is ApiError<AidError> {
  return error instanceof ApiError && error.contract === 'aid1'
}

/** All headers of 5.1 are due on every request. Which operations may be repeated, their documents say. Reads: D-AID-18, D-AID-31 */
function createAid1Client<Operations>(api: Api, options: Aid1ClientOptions): Client<Operations> {
  const { clientId, targetId, credentials } = options
  for (const [name, value] of Object.entries({ clientId, targetId })) {
    if (!PartyId.is(value)) throw new TypeError(`${name} must be 1 to 255 letters and digits`)
  }
  const proof = new Map(
    Object.values(api.operations).map((operation) => [operation, credentialHeaders(api, operation, credentials)]),
  )
  return createClient<Operations>(api, options, {
    requestIdHeader: 'CMP-request-id',
    correlationIdHeader: 'correlation-id',
    headers: (operation: Operation) => ({
      'CMP-request-id': crypto.randomUUID(),
      'correlation-id': crypto.randomUUID(),
      'client-id': clientId,
      'target-id': targetId,
      ...proof.get(operation),
    }),
    peerCode: (body) => (AidErrorValidator.is(body) && /^\d{1,3}$/.test(body.code) ? body.code : undefined),
  })
}
