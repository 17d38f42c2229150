/**
 * What a check of a product can find: one row per code.
 *
 * @see MC Products §2, §2.2, §3
 */

/** What is wrong with a registration, or to be thought about. No member holds a value of the registration, but for the identifiers of products. */
export interface Finding {
  /** The clause that asks for it, e.g. `MC Products §2.2 (5b)`. */
  readonly clause: string
  readonly code: FindingCode
  /** `error`: the product is not compliant. `warning`: somebody has to decide. */
  readonly severity: 'error' | 'warning'
  /** The member of the registration that it is about, with `/` before a member or an index within. */
  readonly member: string
  readonly message: string
  /** Identifier of the registered product that it is about. */
  readonly related?: string
  /** Identifier that could be used instead. */
  readonly suggestion?: string
}

interface Row {
  readonly clause: string
  readonly severity: Finding['severity']
  readonly message: string
}

/** Code → the clause, how grave it is, and what the clause asks for. */
const FINDINGS = {
  required: { clause: 'MC Products §3.1', severity: 'error', message: 'is required to register a product' },
  country: { clause: 'MC Products §3.1', severity: 'error', message: 'must be a code of ISO 3166-1 alpha-2' },
  'scope-pattern': {
    clause: 'MC Products §2.2 (5b)',
    severity: 'error',
    message: 'must be mc_<product>_<country>, in lower case, with a country of ISO 3166-1 alpha-2',
  },
  'scope-country': {
    clause: 'MC Products §2.2 (5b)',
    severity: 'error',
    message: 'must end with the country of the product',
  },
  'scope-taken': {
    clause: 'MC Products §2.2 (5c), §3.2',
    severity: 'error',
    message: 'must not be the identifier of another product',
  },
  duplicate: {
    clause: 'MC Products §3.2',
    severity: 'warning',
    message: 'is registered already, with the same content',
  },
  change: {
    clause: 'MC Products §3.2',
    severity: 'warning',
    message: 'changes a registered product: other markets that use it have to be considered',
  },
  'change-of-product': {
    clause: 'MC Products §3.2',
    severity: 'warning',
    message: 'changes a registered product to one that is significantly different: a new registration may be due',
  },
  'similar-name': {
    clause: 'MC Products §2.2 (5c), §3.2',
    severity: 'warning',
    message: 'says the same as the identifier of a registered product, in other words',
  },
  'similar-spelling': {
    clause: 'MC Products §2.2 (5c), §3.2',
    severity: 'warning',
    message: 'is spelled nearly like the identifier of a registered product',
  },
  'similar-attributes': {
    clause: 'MC Products §3.2',
    severity: 'warning',
    message: 'are those of a registered product that does the same with them',
  },
  'variant-differs': {
    clause: 'MC Products §3.2',
    severity: 'warning',
    message: 'must not name variants that are significantly different',
  },
  'profile-version': {
    clause: 'MC Products §3.1',
    severity: 'error',
    message: 'must be the name of a version of a Mobile Connect profile',
  },
  'profile-unknown': {
    clause: 'MC Products §3.1',
    severity: 'warning',
    message: 'is not a version that is publicly known',
  },
  'profile-deprecated': { clause: 'MC API §1', severity: 'warning', message: 'is deprecated' },
  'profile-mode': {
    clause: 'MC Products §2.2 (4a), §3.1',
    severity: 'error',
    message: 'must be a version of the profile for that way of invocation',
  },
  'unknown-attribute': {
    clause: 'MC Products §2.1',
    severity: 'warning',
    message: 'is not an attribute of the catalogue: its format has to be agreed on within the market',
  },
  'consent-model': {
    clause: 'MC Products §3.1',
    severity: 'warning',
    message: 'should tell how the user consents, since attributes are used',
  },
  'id-token-attribute': {
    clause: 'MC Products §2.2 (7)',
    severity: 'error',
    message: 'must not be a claim of the ID token, since it is a user attribute',
  },
  'id-token-claim': {
    clause: 'MC Products §2.2 (7)',
    severity: 'warning',
    message: 'is not known as metadata of the authentication or authorization, which is all that an ID token is for',
  },
  'additional-parameter': {
    clause: 'MC Products §2.2 (6)',
    severity: 'error',
    message: 'must not be added to the calls without the agreement of the Mobile Connect community',
  },
  'additional-parameter-agreed': {
    clause: 'MC Products §2.2 (6a)',
    severity: 'warning',
    message: 'should not be added to the calls',
  },
  'additional-flow': {
    clause: 'MC Products §2.2 (4d)',
    severity: 'error',
    message: 'must not be added to the interactions without the agreement of the Mobile Connect community',
  },
  'additional-flow-agreed': {
    clause: 'MC Products §2.2 (4d)',
    severity: 'warning',
    message: 'is for specific architectures only, such as the integration of an aggregator',
  },
  'mobile-device': {
    clause: 'MC Products §2',
    severity: 'error',
    message: 'must be so: the user authenticates or authorises on the mobile device',
  },
  'mobile-connect-api': {
    clause: 'MC Products §2.2 (1a)',
    severity: 'error',
    message: 'must be so: service providers use the product by the Mobile Connect API',
  },
  separation: {
    clause: 'MC Products §2.2 (2)',
    severity: 'error',
    message: 'must be so: authorization server and resource servers are logically separate',
  },
  endpoints: {
    clause: 'MC Products §2.2 (3a)',
    severity: 'error',
    message: 'must be so: authorization, token and notification endpoints are the same for every product',
  },
  'resource-endpoints': {
    clause: 'MC Products §2.2 (7)',
    severity: 'error',
    message: 'must be so: user attributes come from UserInfo, PremiumInfo or a resource server of the service',
  },
  'token-in-cookie': {
    clause: 'MC Products §2.2 (8)',
    severity: 'error',
    message: 'must not be so: the PCR and tokens are not shared by cookies',
  },
  legislation: {
    clause: 'MC Products §2.2 (9)',
    severity: 'error',
    message: 'must be so: local legislation on terms and conditions is followed',
  },
  'user-experience': {
    clause: 'MC Products §2, §2.3',
    severity: 'error',
    message: 'must be so: the Mobile Connect User Experience guidelines are built upon',
  },
  privacy: {
    clause: 'MC Products §2.4',
    severity: 'error',
    message: 'must be so: the Mobile Connect Privacy Principles are followed',
  },
  undeclared: {
    clause: 'MC Products §2.5',
    severity: 'warning',
    message: 'should be declared, so that it can be confirmed',
  },
} as const satisfies Record<string, Row>

/** A stable code of a finding. */
export type FindingCode = keyof typeof FINDINGS

/** Makes the finding of a row. `clause` is for a row that several clauses share. */
export function findingOf(
  code: FindingCode,
  member: string,
  more: Partial<Pick<Finding, 'related' | 'suggestion' | 'clause'>> = {},
): Finding {
  const { clause, severity, message } = FINDINGS[code]
  return { clause, code, severity, member, message, ...more }
}
