/**
 * One run of the selection: its clock, and the work that it may still do.
 */

/** One run. */
export interface SelectionRun {
  /** Epoch seconds. */
  readonly nowSeconds: number
  /** Values that may still be looked at, compared or copied. */
  stepsLeft: number
}

/** The work is done up to the limit of the run. */
export class WorkLimitReached extends Error {}

/** Of requests, of values and of answers: what lies deeper is left out, and a constraint on it is unmet. */
export const MAX_DEPTH = 64

/** A detailed request for 10,000 pieces of evidence, which are a document of 5 MB, takes a quarter of them. */
const MAX_STEPS = 4_000_000

/** Begins a run. */
export function createSelectionRun(nowSeconds: number): SelectionRun {
  return { nowSeconds, stepsLeft: MAX_STEPS }
}

/**
 * Takes steps off what is left, so that many requested elements and templates against many available values end soon.
 *
 * @throws {WorkLimitReached} when none is left; `selectVerifiedClaims` catches it.
 */
export function spend(run: SelectionRun, steps: number): void {
  run.stepsLeft -= steps
  if (run.stepsLeft < 0) throw new WorkLimitReached('the work is done up to its limit')
}
