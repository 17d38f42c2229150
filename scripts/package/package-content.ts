/**
 * What the tarball may hold, what it has to, and that the links of its documents lead to something in it.
 */

import { posix } from 'node:path'

/** What a file of the tarball may be. */
const CONTENT = [
  /^(package\.json|LICENSE|(README|CHANGELOG|CONTRIBUTING)\.md)$/,
  // The README links to them, and shows two of the examples.
  /^docs\/[\w-]+\.md$/,
  /^mocks\/README\.md$/,
  /^examples\/[\w/-]+\.ts$/,
  /^dist\/(src|mocks|generated)\/[\w/.-]+\.d\.ts$/,
  /^dist\/src\/(index|[\w-]+\/(index|validators|mobile-identity))\.js$/,
  /^dist\/(mocks\/serve|chunks\/[\w-]+)\.js$/,
  /^dist\/generated\/(README\.md|[\w/.-]+openapi\.json)$/,
  /^specs\/[\w-]+\/(examples\/[\w/.-]+|[\w-]+\.(schema\.json|xsd))$/,
]
const NOT_CONTENT = /\.test\.|\/testing\/|fixtures/

/** Without these the package is not whole; what `exports` leads to is asked of publint. */
const DUE = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'dist/mocks/serve.js']

/** A link or an image of Markdown, outside of code. */
const LINK = /\]\(([^)\s]+)\)/g
const CODE = /```[\s\S]*?```|`[^`\n]*`/g

/** @param paths What the tarball holds. */
export function judgeContent(paths: readonly string[]): string[] {
  const foreign = paths.filter((path) => NOT_CONTENT.test(path) || !CONTENT.some((pattern) => pattern.test(path)))
  const missing = DUE.filter((path) => !paths.includes(path))
  return [
    ...foreign.map((path) => `the tarball holds ${path}`),
    ...missing.map((path) => `the tarball does not hold ${path}`),
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
