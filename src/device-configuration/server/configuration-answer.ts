/**
 * The Configuration Server as a pure decision: which answer to which request, and what has to happen besides.
 *
 * @see RCC.14 §2.4.1, §2.6, §2.9, §2.10, §2.11, §2.12, §2.13, §2.14, §2.15, §C.3, §E.1.2
 */

import type { ConfigurationEffect } from './answer-effects.js'
import type { ConfigurationFacts } from './answer-facts.js'
import { decideOutcome } from './answer-outcome.js'
import { type ConfigurationAnswer, formatAnswer } from './answer-wire.js'

/** An answer, ready to be sent, and what the caller does besides, in order. */
export interface ConfigurationDecision {
  readonly answer: ConfigurationAnswer
  readonly effects: readonly ConfigurationEffect[]
}

/**
 * Decides what a Configuration Server answers. The order is that of 2.4.1 and 2.11:
 *
 * 1. the version of the protocol (406, 403) and whether there is service (503);
 * 2. the client: its parameters (403), support of the authenticity verification (426), its proof, certificate and push key (200 with a
 *    request for them; 200 with version -2 when they do not hold);
 * 3. the user: a valid token, or the methods of the policy, step by step (200, 302, 401, 403, 500, 511);
 * 4. the name of the device (409), and the configuration: full, without change, or a reset (200).
 *
 * An upload outside of a flow (2.15) is answered with 200 without a body, and without a valid token with 511. A POST that no flow waits
 * for gets 511, the unsecured request of a legacy client 200 or 511.
 *
 * Nothing is taken from a clock or a random source, and nothing is remembered: what a flow needs comes back as `keep-flow`.
 *
 * @throws {TypeError} when a fact is missing that the answer needs (`configuration`, a member of `materials`), or one that cannot be sent.
 * @throws {RangeError} when a version, a validity or a time to wait is out of range.
 * @see RCC.14 §2.4.1, §2.6.1, §2.6.3, §2.9.1, §2.10, §2.11, §2.12, §2.13, §2.15, §5.2, §C.3, §E.1.2
 */
export function decideConfigurationAnswer(facts: ConfigurationFacts): ConfigurationDecision {
  const { outcome, effects } = decideOutcome(facts)
  return { answer: formatAnswer(outcome, facts), effects }
}
