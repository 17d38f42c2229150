/**
 * Whose packages the SDKs are, and where they say that they come from. Change it before you publish them.
 */

import type { Api } from './languages.js'

export const PUBLISHER = {
  /** The group of Maven, which the names of packages begin with. */
  group: 'mobileidentity',
  /** Where the repositories are said to be, which the paths of Go modules begin with. */
  host: 'mobileidentity.example',
  title: 'MobileIdentity',
  email: 'sdk@mobileidentity.example',
} as const

export const LICENSE = 'Apache-2.0'

/** Whom the documents name as their publisher, from where some generators take the author of a package. */
export const CONTACT = { name: PUBLISHER.title, email: PUBLISHER.email } as const

/** Where the source of a package is said to be, in the words of the generator. */
export function repositoryOf({ contract, api }: Api) {
  return { gitHost: PUBLISHER.host, gitUserId: contract, gitRepoId: api }
}

/** The path of its Go module, and of its repository on the web. */
export function modulePathOf({ contract, api }: Api): string {
  return `${PUBLISHER.host}/${contract}/${api}`
}
