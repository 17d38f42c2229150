/**
 * What a Configuration Server answers after it had a Temporary Token validated.
 *
 * @see RCC.14 §2.13
 */

/** `validated`: go on with the user that the endpoint named. Otherwise the status to answer the client with. */
export type TokenValidationAnswer = 'validated' | 403 | 500

/** Status of the token validation endpoint → what it means for the client. @see RCC.14 §2.13 Table 22 */
const TOKEN_VALIDATION_ANSWERS: ReadonlyMap<number, TokenValidationAnswer> = new Map<number, TokenValidationAnswer>([
  [200, 'validated'],
  [400, 403],
  [401, 403],
  [403, 403],
  [404, 403],
  [500, 500],
])

/**
 * Translates the status of the token validation endpoint. A status that Table 22 does not have neither vouches for the user nor
 * refuses the token, so it is a failure of the endpoint; so is `undefined`, when no answer came. Reads: D-DC-70
 *
 * @see RCC.14 §2.13
 */
export function answerForTokenValidation(status: number | undefined): TokenValidationAnswer {
  return (status === undefined ? undefined : TOKEN_VALIDATION_ANSWERS.get(status)) ?? 500
}
