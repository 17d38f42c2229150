/**
 * What a row of the attribute catalogue holds, how far the name of an attribute has come in the registries, and how the tables make a row.
 *
 * @see OBIE ECA §7
 */

/** A table of the source: about a person, about how the user signed in, about a company, about how it was verified. */
export type AttributeGroup = 'natural-person' | 'session' | 'legal-entity' | 'verification'

/**
 * The schema that describes the value: as a member of that name, for `evidence` as an item of that list, for a document type as a value of the
 * member `type`.
 */
export type AttributeSchema = 'EndUserClaims' | 'ExtendedCustomerAttributes' | 'Evidence' | 'DocumentDetails'

/** Where the name came from, as the source says. */
export interface AttributeRegistration {
  /**
   * `registered` as a claim with IANA; `proposed` by a draft of that time; taken from the `alpha` of the UK trust framework for digital identity;
   * `discussed` in the standard bodies; `none` that is told.
   */
  readonly status: 'registered' | 'proposed' | 'alpha' | 'discussed' | 'none'
  /** The document. */
  readonly by?: string
}

/** What became of it. */
export interface AttributeOutcome {
  /**
   * `registered` as a claim with IANA; a `standard` has it, though not as a claim; a `draft` still has it; `none` has it but the ECA standard
   * itself.
   */
  readonly status: 'registered' | 'standard' | 'draft' | 'none'
  /** The clause that defines it. */
  readonly by?: string
}

/** How far a name has come. */
export interface AttributeStanding {
  readonly registration: AttributeRegistration
  readonly outcome: AttributeOutcome
}

/** A piece of information that a bank can tell a relying party. */
export interface Attribute<Name extends string = string> extends AttributeStanding {
  /** Name of the member, dots included. Two rows of the source have none. */
  readonly name?: Name
  readonly group: AttributeGroup
  readonly description: string
  /** Absent where there is no name. */
  readonly schema?: AttributeSchema
  /** The clause that names it. */
  readonly source: string
}

/** An attribute that has a name, as all but two have. */
export interface NamedAttribute<Name extends string> extends Attribute<Name> {
  readonly name: Name
}

/** The makers of the rows of a group. */
export interface RowMakers {
  readonly row: <const Name extends string>(
    name: Name,
    description: string,
    standing: AttributeStanding,
    schema?: AttributeSchema,
  ) => NamedAttribute<Name>
  /** A claim that {@link Attribute.schema} `EndUserClaims` has. */
  readonly claim: <const Name extends string>(
    name: Name,
    description: string,
    standing: AttributeStanding,
  ) => NamedAttribute<Name>
  /** A row without a name. */
  readonly unnamed: (description: string, standing: AttributeStanding) => Attribute<never>
}

/**
 * The makers of the rows of a table.
 *
 * @param source The clause of the table.
 */
export function rowsOf(group: AttributeGroup, source: string): RowMakers {
  const row: RowMakers['row'] = (name, description, standing, schema = 'ExtendedCustomerAttributes') => {
    return { name, group, description, ...standing, schema, source }
  }
  return {
    row,
    claim: (name, description, standing) => row(name, description, standing, 'EndUserClaims'),
    unnamed: (description, standing) => ({ group, description, ...standing, source }),
  }
}

const NOTHING = { status: 'none' } as const
const ALPHA: AttributeRegistration = {
  status: 'alpha',
  by: 'UK digital identity and attributes trust framework, alpha',
}
const REGISTERED_CLAIM: AttributeOutcome = { status: 'registered', by: 'IDA Claims §4.1' }

/** Registered with OpenID Connect, and so still. */
export function registered(by: string): AttributeStanding {
  return { registration: { status: 'registered', by }, outcome: { status: 'registered', by } }
}

/** Proposed by a draft of identity assurance, and registered by its last version, but where `outcome` says otherwise. */
export function proposed(by: string, outcome: AttributeOutcome = REGISTERED_CLAIM): AttributeStanding {
  return { registration: { status: 'proposed', by }, outcome }
}

/** Proposed by the draft of authority claims, which has stayed a draft. */
export function drafted(by: string): AttributeStanding {
  return { registration: { status: 'proposed', by }, outcome: { status: 'draft', by } }
}

/** Proposed for a version that then did not have it. */
export const DROPPED = proposed('IDA ID3', NOTHING)
/** From the trust framework, and registered nowhere. */
export const FROM_ALPHA: AttributeStanding = { registration: ALPHA, outcome: NOTHING }
/** Of the ECA standard alone. */
export const OWN: AttributeStanding = { registration: NOTHING, outcome: NOTHING }
