/**
 * What a caller says of the documents that are validated.
 */

import { GENERATIONS, type Generation } from './generations.js'

/** How verified claims, or a request for them, are validated. */
export interface VerifiedClaimsValidationOptions<G extends Generation = Generation> {
  /** Which generation of the specification the peer speaks. Default: `final`. Reads: D-IDA-2 */
  readonly generation?: G | undefined
  /** `eca`: the extended customer attributes have to be as that standard says, too. */
  readonly profile?: 'eca' | undefined
  /** Members that the specification does not know are faults. Default: false, they are passed over. Reads: D-IDA-4 */
  readonly strict?: boolean | undefined
}

/** The options, with the defaults in place. */
export interface ValidationChoice {
  readonly generation: Generation
  readonly isEca: boolean
  readonly isStrict: boolean
}

/**
 * Reads the options of a caller.
 *
 * @throws {TypeError} when one of them is not what it can be.
 */
export function readValidationOptions(options: VerifiedClaimsValidationOptions): ValidationChoice {
  const { generation = 'final', profile, strict = false } = options
  if (!Object.hasOwn(GENERATIONS, generation)) {
    throw new TypeError(`generation must be one of ${Object.keys(GENERATIONS).join(', ')}`)
  }
  if (profile !== undefined && profile !== 'eca') throw new TypeError('profile must be eca, or left out')
  if (typeof strict !== 'boolean') throw new TypeError('strict must be true or false')
  return { generation, isEca: profile === 'eca', isStrict: strict }
}
