/**
 * A software bill of materials in CycloneDX, as `npm sbom` makes it: whose it is, and whether it names what it should.
 */

import type { PackageManifest } from './shipped-code.js'

/** @see CycloneDX 1.5, `component` */
export interface Component {
  readonly name: string
  readonly version?: string
  readonly purl?: string
  readonly licenses?: readonly unknown[]
  readonly hashes?: readonly Hash[]
  readonly externalReferences?: readonly { readonly url: string }[]
}

interface Hash {
  readonly alg: string
  /** Hexadecimal. */
  readonly content: string
}

export interface Bill {
  readonly metadata: { readonly component: Component }
  readonly components: readonly Component[]
}

/** The package that a bill is for. */
export interface BilledPackage {
  readonly name: string
  readonly version: string
  readonly dependencies: PackageManifest['dependencies']
  /** SHA-512 of its tarball as npm writes it, `sha512-…`. */
  readonly integrity: string
}

/**
 * Ties a bill to the tarball by its checksum, which npm does not know. The address of a repository that is no URL (`git@…`) is left out: the format
 * takes none.
 */
export function completeBill<T extends Bill>(bill: T, integrity: string): T {
  const { component } = bill.metadata
  return {
    ...bill,
    metadata: { ...bill.metadata, component: { ...withUrls(component), hashes: [hashOf(integrity)] } },
    components: bill.components.map(withUrls),
  }
}

/** What a bill leaves out: a dependency, or the version, licence, package URL or checksum of one. */
export function judgeBill({ metadata, components }: Bill, billed: BilledPackage): string[] {
  const { component } = metadata
  const isOfPackage = component.name === billed.name && component.version === billed.version
  const isOfTarball = component.hashes?.some(({ content }) => content === hashOf(billed.integrity).content)
  const missing = Object.entries(billed.dependencies ?? {}).filter(
    ([name, version]) => !components.some((one) => one.name === name && one.version === version),
  )
  return [
    ...(isOfPackage ? [] : [`the bill of materials is not of ${billed.name} ${billed.version}`]),
    ...(isOfTarball ? [] : ['the bill of materials does not have the checksum of the tarball']),
    ...missing.map(([name, version]) => `the bill of materials does not name ${name} ${version}`),
    ...[component, ...components].flatMap(judgeComponent),
  ]
}

function judgeComponent({ name, version = '', purl = '', licenses = [], hashes = [] }: Component): string[] {
  const isWhole: Readonly<Record<string, boolean>> = {
    version: version !== '',
    licence: licenses.length > 0,
    // The `@` of a scope is encoded.
    'package URL': purl === `pkg:npm/${name.replace('@', '%40')}@${version}`,
    'SHA-512': hashes.some(({ alg, content }) => alg === 'SHA-512' && /^[0-9a-f]{128}$/.test(content)),
  }
  const missing = Object.keys(isWhole).filter((member) => !isWhole[member])
  return missing.map((member) => `the bill of materials gives no ${member} of ${name}`)
}

function withUrls<T extends Component>(component: T): T {
  const { externalReferences } = component
  if (externalReferences === undefined) return component
  return { ...component, externalReferences: externalReferences.filter(({ url }) => URL.canParse(url)) }
}

function hashOf(integrity: string): Hash {
  const content = Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex')
  return { alg: 'SHA-512', content }
}
