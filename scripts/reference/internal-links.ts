/**
 * The links of a site from page to page, and those that lead nowhere.
 */

import { posix } from 'node:path'

/** Where links may lead. */
export interface LinkTargets {
  /** Page → the fragments that its scripts make. */
  readonly scripted: ReadonlyMap<string, ReadonlySet<string>>
  /** Whether there is such a file beside the pages. */
  readonly isFile: (path: string) => boolean
}

/** @param pages Path from the root of the site → HTML. @returns A line for each link that leads nowhere. */
export function brokenLinks(pages: ReadonlyMap<string, string>, targets: LinkTargets): string[] {
  const anchors = new Map([...pages].map(([path, html]) => [path, anchorsOf(html)]))
  const problems: string[] = []
  for (const [path, html] of pages) {
    for (const [, reference = ''] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
      if (/^[a-z]+:/.test(reference)) continue
      const [file = '', fragment] = reference.split('#')
      const target = file === '' ? path : posix.join(posix.dirname(path), decodeURI(file))
      const known = anchors.get(target)
      if (known === undefined && !targets.isFile(target))
        problems.push(`${path} leads to ${reference}, which is no page`)
      if (known === undefined || fragment === undefined || fragment === '' || known.has(fragment)) continue
      if (!targets.scripted.get(target)?.has(fragment))
        problems.push(`${path} leads to ${reference}, which is no place`)
    }
  }
  return problems
}

function anchorsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id))
}
