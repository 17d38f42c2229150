/**
 * The rules of a configuration document beyond its schema: one row per rule.
 *
 * @see RCC.14 §2.1, §2.2.2, §2.4.1, §2.4.2, §2.6.1.1, §2.6.2, §4.1, §4.2
 */

import { DOCUMENT_RULES } from './provisioning-document-rules.js'
import { VALUE_RULES } from './provisioning-value-rules.js'

/** A rule of the configuration document. */
export interface ProvisioningRule {
  /** Stable code of an issue. */
  readonly id: string
  /** The clause, e.g. `RCC.14 §4.2`. */
  readonly clause: string
  /** What the rule asks for. */
  readonly message: string
  /**
   * What becomes of a document that breaks the rule: `fault`, it is refused; `tolerated`, it is refused, and in tolerant mode read with a
   * warning; `ignored`, it is read with a warning in both modes.
   */
  readonly verdict: 'fault' | 'tolerated' | 'ignored'
}

/** Id → rule about where the names of RCC.14 stand and how often; checked while a document is read along the data model. */
const STRUCTURE = {
  'characteristic-spelling': {
    clause: 'RCC.14 §4.2',
    message: 'must spell the type of a characteristic as RCC.14 does',
    // Reads: D-DC-2, D-DC-3, D-DC-19
    verdict: 'tolerated',
  },
  'parm-spelling': {
    clause: 'RCC.14 §4.2',
    message: 'must spell the name of a parameter as RCC.14 does',
    // Reads: D-DC-3, D-DC-19
    verdict: 'tolerated',
  },
  'characteristic-order': {
    clause: 'RCC.14 §4.2',
    message: 'must have the characteristics of RCC.14 in the order of its data model',
    // Reads: D-DC-3, D-DC-20
    verdict: 'tolerated',
  },
  'parm-order': {
    clause: 'RCC.14 §4.2',
    message: 'must have the parameters of RCC.14 in the order of its data model',
    // Reads: D-DC-3, D-DC-20
    verdict: 'tolerated',
  },
  'parm-behind-characteristic': {
    clause: 'RCC.14 §4.1',
    message: 'must have the parameters of a characteristic before the characteristics in it',
    // Reads: D-DC-3, D-DC-20
    verdict: 'tolerated',
  },
  'characteristic-missing': {
    clause: 'RCC.14 §4.2',
    message: 'must be present',
    verdict: 'fault',
  },
  'characteristic-twice': {
    clause: 'RCC.14 §4.2',
    message: 'must be present once at most',
    verdict: 'fault',
  },
  'parm-missing': {
    clause: 'RCC.14 §4.2',
    message: 'must be present',
    verdict: 'fault',
  },
  'parm-twice': {
    clause: 'RCC.14 §4.2',
    message: 'must be present once at most',
    verdict: 'fault',
  },
  'parm-empty': {
    clause: 'RCC.14 §4.2',
    message: 'must have a value that is not empty',
    verdict: 'fault',
  },
} as const satisfies Record<string, Omit<ProvisioningRule, 'id'>>

/** The id of a rule about the structure. */
export type StructureRuleId = keyof typeof STRUCTURE

/** Id → rule about the structure. */
export const STRUCTURE_RULES = Object.fromEntries(
  Object.entries(STRUCTURE).map(([id, row]) => [id, { id, ...row }]),
) as Readonly<Record<StructureRuleId, ProvisioningRule>>

/** Every rule of the configuration document beyond its schema. */
export const PROVISIONING_RULES: readonly ProvisioningRule[] = [
  ...Object.values(STRUCTURE_RULES),
  ...Object.values(VALUE_RULES),
  ...DOCUMENT_RULES,
]
