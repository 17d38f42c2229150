/**
 * What the guidelines ask of a product by itself: how it is invoked, what it uses, and what its operator declares.
 *
 * @see MC Products §2, §2.2, §3.1
 */

import type { ProductRegistration } from '../../../generated/mobile-connect/schemas/product-registration.js'
import { ID_TOKEN_METADATA_CLAIMS, isUserAttribute } from '../sign-in/token-claims.js'
import { findVersion, isVersionName } from '../version-names.js'
import { findAttributes } from './attributes.js'
import { type Finding, type FindingCode, findingOf } from './product-finding.js'

type Declarations = NonNullable<ProductRegistration['declarations']>
type Invocation = ProductRegistration['invocations'][number]

/** What is declared → how it must be, and what is wrong with a product of which it is not so. */
const DECLARATIONS = {
  authenticatesOnMobileDevice: { isDue: true, code: 'mobile-device' },
  usesMobileConnectApi: { isDue: true, code: 'mobile-connect-api' },
  separatesAuthorizationFromResources: { isDue: true, code: 'separation' },
  usesSharedEndpoints: { isDue: true, code: 'endpoints' },
  usesResourceEndpointsForAttributes: { isDue: true, code: 'resource-endpoints' },
  sharesTokensInCookies: { isDue: false, code: 'token-in-cookie' },
  followsLocalLegislation: { isDue: true, code: 'legislation' },
  followsUserExperienceGuidelines: { isDue: true, code: 'user-experience' },
  followsPrivacyPrinciples: { isDue: true, code: 'privacy' },
} as const satisfies Partial<Record<keyof Declarations, { isDue: boolean; code: FindingCode }>>

/** What a product adds to Mobile Connect → the findings without and with an agreement on it. */
const ADDITIONS = {
  additionalParameters: ['additional-parameter', 'additional-parameter-agreed'],
  additionalFlows: ['additional-flow', 'additional-flow-agreed'],
} as const satisfies Partial<Record<keyof ProductRegistration, readonly [FindingCode, FindingCode]>>

/**
 * Checks a product by itself.
 *
 * @see MC Products §2, §2.1, §2.2, §3.1
 */
export function checkGuidelines(product: Partial<ProductRegistration>): Finding[] {
  const { invocations = [], attributes = [], idTokenClaims = [], declarations = {}, comments = {} } = product
  const findings = invocations.flatMap(checkInvocation)
  attributes.forEach((name, index) => {
    if (findAttributes(name).length === 0) findings.push(findingOf('unknown-attribute', `attributes/${index}`))
  })
  if (attributes.length > 0 && !comments.consentModel) {
    findings.push(findingOf('consent-model', 'comments/consentModel'))
  }
  idTokenClaims.forEach((name, index) => {
    const member = `idTokenClaims/${index}`
    if (isUserAttribute(name)) findings.push(findingOf('id-token-attribute', member))
    else if (!isMetadata(name)) findings.push(findingOf('id-token-claim', member))
  })
  for (const [member, [code, agreedCode]] of Object.entries(ADDITIONS)) {
    const added = product[member as keyof typeof ADDITIONS] ?? []
    const kind = declarations.isAgreedWithCommunity === true ? agreedCode : code
    findings.push(...added.map((_, index) => findingOf(kind, `${member}/${index}`)))
  }
  return [...findings, ...checkDeclarations(declarations)]
}

/** MC Products §2.2 (7): the claims of the written list. Reads: D-MC-39 */
function isMetadata(name: string): boolean {
  return Object.hasOwn(ID_TOKEN_METADATA_CLAIMS, name)
}

/** MC Products §3.1: the profile version, which is one for that way of invocation. */
function checkInvocation({ mode, profileVersion }: Invocation, index: number): Finding[] {
  const member = `invocations/${index}/profileVersion`
  if (!isVersionName(profileVersion)) return [findingOf('profile-version', member)]
  const version = findVersion(profileVersion)
  if (version === undefined) return [findingOf('profile-unknown', member)]
  if (version.mode !== mode) return [findingOf('profile-mode', member)]
  return version.isDeprecated ? [findingOf('profile-deprecated', member)] : []
}

function checkDeclarations(declarations: Declarations): Finding[] {
  return Object.entries(DECLARATIONS).flatMap(([name, { isDue, code }]) => {
    const declared = declarations[name]
    const member = `declarations/${name}`
    if (declared === undefined) return [findingOf('undeclared', member)]
    return declared === isDue ? [] : [findingOf(code, member)]
  })
}
