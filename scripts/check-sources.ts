/**
 * Every citation names a document of `specs/sources.yaml`, every decision that is followed stands in `docs/errata.md`, and nothing stands there unused.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ROOT } from './contracts.js'
import { findCitations } from './steps/citations.js'

const FOLDERS = ['specs', 'src', 'mocks', 'examples', 'docs', 'scripts']

/** A line for each problem. */
export function checkSources(): string[] {
  const known = new Set(
    (parse(readFileSync(join(ROOT, 'specs/sources.yaml'), 'utf8')) as { id: string }[]).map(({ id }) => id),
  )
  const errata = readFileSync(join(ROOT, 'docs/errata.md'), 'utf8')
  const decided = new Set([...errata.matchAll(/^\| (D-[A-Z]+-\d+) \|/gm)].map(([, id]) => id))
  const read = new Set<string>()
  const problems: string[] = []
  for (const folder of FOLDERS) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(ts|yaml|json|md|xsd)$/.test(name) || /fixtures\/|^released\/|citations\.test\.ts$/.test(name)) continue
      const file = join(folder, name)
      const text = readFileSync(join(ROOT, file), 'utf8')
      for (const { document, clause } of findCitations(text)) {
        if (!known.has(document))
          problems.push(`${file} cites ${document} §${clause}, which specs/sources.yaml does not hold`)
      }
      if (folder === 'docs') continue
      for (const [id] of text.matchAll(/D-(?:AID|DC|MC|CIBA|IDA)-\d+/g)) {
        read.add(id)
        if (!decided.has(id)) problems.push(`${file} follows ${id}, which docs/errata.md does not hold`)
      }
    }
  }
  for (const id of decided)
    if (id !== undefined && !read.has(id)) problems.push(`docs/errata.md holds ${id}, which nothing follows`)
  for (const [, path = ''] of errata.matchAll(/`([\w./-]+\.test\.ts)`/g)) {
    if (!existsSync(join(ROOT, path))) problems.push(`docs/errata.md names ${path}, which does not exist`)
  }
  return problems
}
