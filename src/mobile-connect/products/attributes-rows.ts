/**
 * What a row of the attribute catalogue holds, and how the tables of the four groups make one.
 *
 * @see MC Products §2.1, §A
 */

import type { AttributeKind } from './attributes-formats.js'

/** A group of the annex. */
export type AttributeGroup = 'mobile-connect' | 'user-profile' | 'account-info' | 'network-session'

/** A piece of information about a user that an operator shares with, or verifies for, a service provider. */
export interface Attribute<Name extends string = string> extends AttributeKind {
  readonly name: Name
  /** Other spellings of the name in the source. */
  readonly otherNames?: readonly string[]
  readonly group: AttributeGroup
  /** It is one of the attributes that answer most needs of service providers: figure 1 of the guidelines. */
  readonly isShortlisted: boolean
  readonly description: string
  /** The clause that names it. */
  readonly source: string
}

type MakeAttribute = <const Name extends string>(
  name: Name,
  kind: AttributeKind,
  description: string,
  otherNames?: readonly string[],
) => Attribute<Name>

/** The makers of rows of a group: of the annex alone, and of the short-list as well. */
export function rowsOf(group: AttributeGroup): { readonly row: MakeAttribute; readonly shortlisted: MakeAttribute } {
  const make =
    (isShortlisted: boolean, source: string): MakeAttribute =>
    (name, kind, description, otherNames) => ({
      name,
      ...(otherNames === undefined ? {} : { otherNames }),
      group,
      ...kind,
      isShortlisted,
      description,
      source,
    })
  return { row: make(false, 'MC Products §A'), shortlisted: make(true, 'MC Products §2.1, §A') }
}
