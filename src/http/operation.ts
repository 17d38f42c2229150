/**
 * The operation table: one row per operation of an API, made from its OpenAPI document.
 *
 * The client runtime, the server runtime and the tests read the same rows. Nobody writes a path, a status or a header name a second time.
 */

import type { Validator } from '../validation/validator.js'

/** A path, query or header parameter, or a header of an answer, by its wire spelling. */
export interface Parameter {
  readonly name: string
  readonly required: boolean
  readonly validator: Validator<unknown>
  /** What the text of a query parameter is read as: one integer, or the list of all its texts. One text when absent. */
  readonly type?: 'integer' | 'texts'
  /** Whether a query parameter without a value counts as absent, as OAuth has it (RFC 6749 §3.1). */
  readonly emptyIsAbsent?: boolean
}

/** Media type → validator of a body in it. */
export type Content = Readonly<Record<string, Validator<unknown>>>

/** One documented answer. No `content` means that the answer has no body. */
export interface ResponseRow {
  readonly content?: Content
  /** Whether an answer with `content` may also come without a body. */
  readonly bodyOptional?: boolean
  readonly headers?: readonly Parameter[]
}

/** One operation. */
export interface Operation {
  readonly operationId: string
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH'
  /** Path template (RFC 6570 simple expansion), e.g. `/v1/users/{msp_token}`. */
  readonly path: string
  readonly pathParameters: readonly Parameter[]
  readonly queryParameters: readonly Parameter[]
  readonly headerParameters: readonly Parameter[]
  /** Validates the query as a whole, where its members depend on each other. Parameters that have no row are part of it. */
  readonly query?: Validator<unknown>
  readonly requestBody?: { readonly required: boolean; readonly content: Content }
  /** Status, or `default` for every status that has no row, → answer. */
  readonly responses: Readonly<Record<string, ResponseRow>>
  /** Alternatives, each a list of the names of schemes that are due together. Empty: none is due. */
  readonly security: readonly (readonly string[])[]
  /** Whether a client may send the request again when the answer was lost. */
  readonly repeatable: boolean
  /** The clause, e.g. `AID.02 §7.3`. */
  readonly source: string
}

/** How a caller proves who it is. */
export type SecurityScheme =
  | { readonly type: 'apiKey'; readonly in: 'header'; readonly name: string; readonly validator?: Validator<unknown> }
  | { readonly type: 'http'; readonly scheme: 'basic' | 'bearer' }
  | { readonly type: 'mutualTLS' }

/** An API: its operations and its security schemes. */
export interface Api {
  /** The word of the contract, e.g. `aid1`. */
  readonly contract: string
  readonly operations: Readonly<Record<string, Operation>>
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>
}
