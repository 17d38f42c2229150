/**
 * Whether the package may be released: a pure judgement of what stands.
 */

import { compareVersions, readVersion } from '../semantic-version.js'

/** What stands when a release is asked for. */
export interface ReleaseFacts {
  /** Whether it is published, and not only tried. */
  readonly publish: boolean
  /** `version` of `package.json`. */
  readonly version: string
  /** `repository` of `package.json`, in any form. */
  readonly repository: unknown
  /** The lines of `git status --porcelain`; none when the tree is clean. */
  readonly changedFiles: readonly string[]
  /** The commit that is released. */
  readonly commit: string
  /** Tag that says this version → its commit. */
  readonly tags: Readonly<Record<string, string>>
  /** The text of `CHANGELOG.md`, newest version first. */
  readonly changelog: string
  /** The version that `specs/released/` holds; undefined before the first. */
  readonly recordedVersion: string | undefined
  /** What the strict comparison with it has against the version; undefined when nothing. */
  readonly versionRefusal: string | undefined
}

export type ReleaseDecision =
  | { readonly outcome: 'ready' }
  | { readonly outcome: 'refused'; readonly reasons: readonly string[] }

const HEADING = /^## (.+)$/gm

export function decideRelease(facts: ReleaseFacts): ReleaseDecision {
  const reasons = [...judgeTree(facts), ...judgeVersion(facts), ...judgePublication(facts)]
  if (facts.versionRefusal !== undefined)
    reasons.push(`${facts.versionRefusal}; \`npm run check:breaking -- --strict\` shows the changes`)
  return reasons.length === 0 ? { outcome: 'ready' } : { outcome: 'refused', reasons }
}

/**
 * The words for npm that publish a tarball. npm is asked in any case: with `--dry-run` it does everything but that.
 *
 * @param file Path of the tarball.
 */
export function publishWords(file: string, { publish, version }: Pick<ReleaseFacts, 'publish' | 'version'>): string[] {
  const tag = version.includes('-') ? 'next' : 'latest'
  return ['publish', file, '--tag', tag, ...(publish ? [] : ['--dry-run'])]
}

/** A build machine may be started by the tag; a tag elsewhere says that the version was released, or is about to be. */
function judgeTree({ changedFiles, commit, tags }: ReleaseFacts): string[] {
  const count = changedFiles.length
  return [
    ...(count === 0 ? [] : [`the tree is not clean: ${count} ${count === 1 ? 'file is' : 'files are'} not committed`]),
    ...Object.entries(tags)
      .filter(([, tagged]) => tagged !== commit)
      .map(([tag]) => `the tag ${tag} is on another commit`),
  ]
}

/** The version is described in the changelog, above all older ones, and above the one that was recorded last. */
function judgeVersion({ version, changelog, recordedVersion }: ReleaseFacts): string[] {
  if (readVersion(version) === undefined) return [`${version} is not a version of Semantic Versioning`]
  const headings = [...changelog.matchAll(HEADING)].map(([, heading = '']) => heading.trim())
  const reasons: string[] = []
  const [newest, ...older] = headings
  if (newest === 'Unreleased') reasons.push('CHANGELOG.md has a part that is unreleased: give it the version')
  else if (newest !== version) reasons.push(`CHANGELOG.md does not begin with ${version}`)
  for (const other of [
    ...(newest === version ? older : headings),
    ...(recordedVersion === undefined ? [] : [recordedVersion]),
  ]) {
    const order = compareVersions(version, other)
    if (order !== undefined && order <= 0) reasons.push(`${version} is not above ${other}, which was released`)
  }
  return [...new Set(reasons)]
}

/** npm says where a package was built only when the package says where it lives. */
function judgePublication({ publish, repository }: ReleaseFacts): string[] {
  return publish && repository === undefined
    ? ['package.json has no `repository`, and without it npm cannot attest the provenance of the package']
    : []
}
