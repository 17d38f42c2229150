/**
 * Keeps the specifications of this release in `specs/released/`, in place of those of the one before. `npm run release:record`
 */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { reportBreaking } from './check-breaking.js'
import { RELEASED, readCurrentRelease } from './compatibility/released-specs.js'
import { parseVersion } from './compatibility/version-step.js'
import { ROOT } from './contracts.js'

const README = `# Made, not written

The specifications of the last release, with the OpenAPI documents bundled, and its version in \`release.json\`. \`npm run check:breaking\` compares what
stands with them. \`npm run release:record\` makes this folder, when a version is released and at no other time.
`

/**
 * @returns The files that were written, relative to the root: none for a prerelease, which binds nobody.
 * @throws {Error} when the version of `package.json` does not say what was changed since the last release. Nothing is written then.
 */
export function recordRelease(root = ROOT): string[] {
  const { refusal } = reportBreaking(root)
  if (refusal !== undefined) throw new Error(refusal)
  const { version, specs } = readCurrentRelease(root)
  if (parseVersion(version).prerelease.length > 0) return []
  const files = new Map([...specs, ['README.md', README], ['release.json', `${JSON.stringify({ version })}\n`]])
  rmSync(join(root, RELEASED), { recursive: true })
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, RELEASED, file)), { recursive: true })
    writeFileSync(join(root, RELEASED, file), text)
  }
  return [...files.keys()].map((file) => join(RELEASED, file)).sort()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const file of recordRelease()) console.log(file)
}
