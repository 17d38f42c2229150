/**
 * The data model of the configuration document: the characteristics and parameters that RCC.14 defines, in their order.
 *
 * @see RCC.14 §4.2
 */

import type { ValueRuleId } from './provisioning-value-rules.js'

/** How often something occurs, in the notation of the data model; `1` is what stands there without a sign. */
export type Occurrence = '1' | '?' | '+' | '*'

export interface ParmModel {
  readonly occurs: Occurrence
  /** The rule that a value must keep besides not being empty. */
  readonly value?: ValueRuleId
}

export interface CharacteristicModel {
  readonly occurs: Occurrence
  /** Name → parameter, in order. */
  readonly parms: ReadonlyMap<string, ParmModel>
  /** Type → characteristic, in order. */
  readonly characteristics: ReadonlyMap<string, CharacteristicModel>
  /** The names and the types of those that must be there. */
  readonly due: { readonly parms: readonly string[]; readonly characteristics: readonly string[] }
}

/** Type → characteristic of RCC.14. What else a document has belongs to services. Reads: D-DC-1, D-DC-4 */
export const DATA_MODEL: ReadonlyMap<string, CharacteristicModel> = new Map([
  characteristic('VERS', '?', {
    version: { occurs: '1', value: 'version-value' },
    validity: { occurs: '1', value: 'validity-value' },
  }),
  characteristic('TOKEN', '?', { token: { occurs: '1' } }),
  characteristic('ACCESS-CONTROL', '?', {}, [
    characteristic('DEFAULT', '1', { 'app-id': { occurs: '*' } }),
    characteristic('SERVER', '+', {
      fqdn: { occurs: '1', value: 'fqdn-value' },
      'app-id': { occurs: '+' },
      'id-provider': { occurs: '?', value: 'id-provider-value' },
    }),
  ]),
  characteristic('USER', '?', { msisdn: { occurs: '1', value: 'msisdn-value' } }),
  characteristic('MSG', '?', {
    title: { occurs: '1' },
    message: { occurs: '1' },
    Accept_btn: { occurs: '1', value: 'button-value' },
    Reject_btn: { occurs: '?', value: 'button-value' },
  }),
  characteristic('MO_CONFIGURATION', '?', {
    sms_message_content: { occurs: '1' },
    destination_phone_number: { occurs: '1', value: 'destination-number-value' },
    sms_visibility: { occurs: '1', value: 'sms-visibility-value' },
    sms_wait_interval_ms: { occurs: '1', value: 'sms-wait-interval-value' },
  }),
  characteristic('POLICY', '?', { SMS_port: { occurs: '1', value: 'sms-port-value' } }),
])

/** Every type and name of the data model. */
const LOWER_CASE_NAMES: ReadonlySet<string> = new Set(namesOf(DATA_MODEL).map((name) => name.toLowerCase()))

/** The document itself: no parameters, and the characteristics of the data model. */
export const DOCUMENT_MODEL: CharacteristicModel = modelOf('1', new Map(), DATA_MODEL)

/** A name that is spelled like one of RCC.14, but not in its letters: it has another case, or white space around it. Reads: D-DC-19 */
export function findMisspelledName(names: ReadonlyMap<string, unknown>, given: string): string | undefined {
  if (names.has(given) || !LOWER_CASE_NAMES.has(given.trim().toLowerCase())) return undefined
  // Not by the rules of Unicode, in which letters and blanks beyond ASCII fold as well.
  const letters = /^[ \t\n\r]*([!-~]+)[ \t\n\r]*$/.exec(given)?.[1]?.toLowerCase()
  for (const name of names.keys()) if (name.toLowerCase() === letters) return name
  return undefined
}

function characteristic(
  type: string,
  occurs: Occurrence,
  parms: Readonly<Record<string, ParmModel>>,
  characteristics: readonly (readonly [string, CharacteristicModel])[] = [],
): readonly [string, CharacteristicModel] {
  return [type, modelOf(occurs, new Map(Object.entries(parms)), new Map(characteristics))]
}

function modelOf(
  occurs: Occurrence,
  parms: ReadonlyMap<string, ParmModel>,
  characteristics: ReadonlyMap<string, CharacteristicModel>,
): CharacteristicModel {
  return { occurs, parms, characteristics, due: { parms: dueOf(parms), characteristics: dueOf(characteristics) } }
}

function dueOf(members: ReadonlyMap<string, { readonly occurs: Occurrence }>): string[] {
  return [...members].flatMap(([name, { occurs }]) => (occurs === '1' || occurs === '+' ? [name] : []))
}

function namesOf(characteristics: ReadonlyMap<string, CharacteristicModel>): string[] {
  return [...characteristics].flatMap(([type, model]) => [
    type,
    ...model.parms.keys(),
    ...namesOf(model.characteristics),
  ])
}
