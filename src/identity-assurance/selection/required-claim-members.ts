/**
 * What a claim needs where a request may narrow it to some of its members, and what becomes of one that is asked for without that.
 *
 * @see IDA §5.7.5
 * @see OBIE ECA §7
 * @see OpenID Authority §3.2, §3.4, §3.5
 */

import { memberOf } from './json-members.js'
import { type Selection, selectionOf } from './selection.js'

/** What an object needs; of a list, each of its members. */
interface RequiredOfClaim {
  /** Of each group one member at least. */
  readonly groups: readonly (readonly string[])[]
  /** Member → what it needs itself. */
  readonly members?: ReadonlyMap<string, RequiredOfClaim>
}

const AMOUNT: RequiredOfClaim = { groups: [['value'], ['currency']] }

const PERMISSION: RequiredOfClaim = {
  groups: [['role']],
  members: new Map([
    ['budget', AMOUNT],
    ['validity', { groups: [['start', 'end']] }],
  ]),
}

const AUTHORITY: RequiredOfClaim = {
  groups: [['applies_to'], ['permission']],
  members: new Map([
    ['permission', PERMISSION],
    ['granted_by', { groups: [['method']] }],
  ]),
}

/** Claim → what it needs. Claims that are not here are valid with any of their members. */
const REQUIRED_OF_CLAIMS: ReadonlyMap<string, RequiredOfClaim> = new Map([
  ['phone_numbers', { groups: [['msisdn', 'phone_number']] }],
  ['emails', { groups: [['email']] }],
  ['income', AMOUNT],
  ['last_annual_turnover', AMOUNT],
  ['authority', AUTHORITY],
])

/**
 * The selection without what would not be valid: an object that loses what it needs is left out, and takes its parent along where that needs
 * it. What the value does not have, it cannot lose: a claim of the same name and another form is narrowed as it was asked for. Reads: D-IDA-55
 *
 * @see IDA §5.7.5
 */
export function keepRequired(claim: string, selection: Selection, value: unknown): Selection {
  const required = REQUIRED_OF_CLAIMS.get(claim)
  return required === undefined ? selection : keepValid(selection, value, required)
}

function keepValid(selection: Selection, value: unknown, required: RequiredOfClaim): Selection {
  if (!(selection instanceof Map)) return selection
  const partOf = (key: string | number) =>
    Array.isArray(value) ? value[key as number] : memberOf(value, key as string)
  for (const [key, part] of selection) {
    const requiredOfPart = Array.isArray(value) ? required : required.members?.get(key as string)
    if (requiredOfPart === undefined) continue
    const kept = keepValid(part, partOf(key), requiredOfPart)
    if (kept === 'nothing') selection.delete(key)
    else selection.set(key, kept)
  }
  const isLost = (group: readonly string[]) =>
    group.some((name) => memberOf(value, name) !== undefined) && !group.some((name) => selection.has(name))
  return required.groups.some(isLost) ? 'nothing' : selectionOf(selection)
}
