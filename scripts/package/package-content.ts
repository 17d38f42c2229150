/**
 * What the tarball may hold, what it has to, and that the links of its documents lead to something in it.
 */

import { posix } from 'node:path'

/** What the tarball holds → the paths of it. Each kind is due, and nothing else may lie there; what `exports` leads to is asked of publint. */
const CONTENT: Readonly<Record<string, RegExp>> = {
  manifest: /^package\.json$/,
  licence: /^LICENSE$/,
  README: /^README\.md$/,
  changelog: /^CHANGELOG\.md$/,
  'guide for contributors': /^CONTRIBUTING\.md$/,
  // The README links to them, and shows two of the examples.
  documents: /^docs\/[\w-]+\.md$/,
  'guide to the mocks': /^mocks\/README\.md$/,
  examples: /^examples\/[\w/-]+\.ts$/,
  declarations: /^dist\/(src|mocks|generated)\/[\w/.-]+\.d\.ts$/,
  'modules of subpaths': /^dist\/src\/(index|[\w-]+\/(index|validators))\.js$/,
  command: /^dist\/src\/cli\/mobile-identity\.js$/,
  'program of the mocks': /^dist\/mocks\/serve\.js$/,
  'shared modules': /^dist\/chunks\/[\w-]+\.js$/,
  'bundled documents': /^dist\/generated\/[\w/.-]+openapi\.json$/,
  'note on what is generated': /^dist\/generated\/README\.md$/,
  'JSON Schemas': /^specs\/[\w-]+\/[\w-]+\.schema\.json$/,
  'XML Schemas': /^specs\/[\w-]+\/[\w-]+\.xsd$/,
  'example bodies': /^specs\/[\w-]+\/examples\/[\w/.-]+$/,
}
const NOT_CONTENT = /\.test\.|\/testing\/|fixtures/

/** A link or an image of Markdown, outside of code. */
const LINK = /\]\(([^)\s]+)\)/g
const CODE = /```[\s\S]*?```|`[^`\n]*`/g

/** @param paths What the tarball holds. */
export function judgeContent(paths: readonly string[]): string[] {
  const kinds = Object.entries(CONTENT)
  const foreign = paths.filter((path) => NOT_CONTENT.test(path) || !kinds.some(([, pattern]) => pattern.test(path)))
  const missing = kinds.filter(([, pattern]) => !paths.some((path) => pattern.test(path)))
  return [
    ...foreign.map((path) => `the tarball holds ${path}`),
    ...missing.map(([kind, { source }]) => `the tarball holds no ${kind}: ${source}`),
  ]
}

/**
 * Links of a document that lead to no file of the tarball: whoever has installed the package has nothing else.
 *
 * @param path Where the document lies in the tarball.
 */
export function judgeLinks(path: string, markdown: string, paths: readonly string[]): string[] {
  return [...markdown.replace(CODE, '').matchAll(LINK)].flatMap(([, target = '']) => {
    if (/^(https?:|mailto:|#)/.test(target)) return []
    const file = posix.join(posix.dirname(path), target.split('#')[0] ?? '')
    return paths.includes(file) ? [] : [`${path} links to ${target}, which the tarball does not hold`]
  })
}
