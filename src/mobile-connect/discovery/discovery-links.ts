/**
 * The links of a discovery response, by their relation.
 *
 * @see MC API §2
 */

import { isSecuredUrl } from '../../http/secured-url.js'

/** A link as it stands in the response. */
export interface DiscoveryLink {
  readonly rel: string
  readonly href: string
}

/** What the links say of the provider, by the names of its metadata. */
export interface DiscoveredProvider {
  readonly issuer?: string
  readonly authorization_endpoint?: string
  readonly token_endpoint?: string
  readonly userinfo_endpoint?: string
  readonly premiuminfo_endpoint?: string
  readonly revocation_endpoint?: string
  readonly refresh_endpoint?: string
  readonly jwks_uri?: string
}

/** Relation → the member of provider metadata that says the same. */
const PROVIDER_MEMBERS: Readonly<Record<string, keyof DiscoveredProvider>> = {
  issuer: 'issuer',
  authorization: 'authorization_endpoint',
  token: 'token_endpoint',
  userinfo: 'userinfo_endpoint',
  premiuminfo: 'premiuminfo_endpoint',
  tokenrevoke: 'revocation_endpoint',
  tokenrefresh: 'refresh_endpoint',
  jwks: 'jwks_uri',
}

/** Relations that are known. Two of them lead nowhere: `scope` has a scope for its target, `applicationShortName` the name of the client. */
const KNOWN_RELATIONS = [
  ...Object.keys(PROVIDER_MEMBERS),
  'openid-configuration',
  'operatorSelection',
  'scope',
  'applicationShortName',
  'value',
]

/** Relations that a server calls. */
const CALLED_RELATIONS = [...Object.keys(PROVIDER_MEMBERS), 'openid-configuration']

const SPELLINGS = new Map(KNOWN_RELATIONS.map((rel) => [rel.toLowerCase(), rel]))

/** Relation → target. A relation that is known has its known spelling, whatever its case; of several with one relation the first counts. */
export function linksByRel(links: readonly DiscoveryLink[]): Readonly<Record<string, string>> {
  const targets = new Map<string, string>()
  for (const { rel, href } of links) {
    const name = SPELLINGS.get(rel.toLowerCase()) ?? rel
    if (!targets.has(name)) targets.set(name, href)
  }
  // `fromEntries` makes a member of any name, `__proto__` too.
  return Object.fromEntries(targets)
}

/** The links as metadata, or the relations whose targets are neither https nor loopback. */
export function providerOfLinks(
  links: Readonly<Record<string, string>>,
):
  | { readonly ok: true; readonly provider: DiscoveredProvider }
  | { readonly ok: false; readonly insecure: readonly string[] } {
  const called = CALLED_RELATIONS.filter((rel) => Object.hasOwn(links, rel))
  const insecure = called.filter((rel) => !isSecuredUrl(links[rel] ?? ''))
  if (insecure.length > 0) return { ok: false, insecure }
  const members = called.flatMap((rel) => {
    const member = PROVIDER_MEMBERS[rel]
    return member === undefined ? [] : [[member, links[rel]]]
  })
  return { ok: true, provider: Object.fromEntries(members) }
}
