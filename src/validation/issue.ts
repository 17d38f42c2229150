/**
 * The result of a validation: one issue per fault, never the offending value.
 */

/** One fault of a document: where it is, which rule it breaks, and what that rule asks for. */
export interface Issue {
  /**
   * JSON Pointer (RFC 6901) to the member at fault, in XML the XPath of the element, e.g. `/wap-provisioningdoc/characteristic[1]/parm[2]`.
   * What is missing is named by the place where it should be.
   */
  readonly pointer: string
  /** Stable name of the rule: the JSON Schema keyword (`pattern`, `required`, …) or the id of a rule of the contract. */
  readonly code: string
  /** What the rule asks for. Never holds the value that was found. */
  readonly message: string
  /** The clause that the rule comes from, e.g. `AID.02 §5.4`. */
  readonly source?: string
  /** Line of a text document, from 1. */
  readonly line?: number
}

/**
 * Either the value, typed, or every fault that it has. A validator of JSON answers the very reference that went in.
 *
 * `warnings` are faults that a tolerant reading passes over.
 */
export type ValidationResult<T> =
  | { readonly ok: true; readonly value: T; readonly warnings?: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly warnings?: readonly Issue[] }
