/**
 * Markdown of `docs/` → pages, and the sections of it that are about one contract.
 */

import { Marked } from 'marked'
import { escapeHtml, type Page, slugOf } from './html.js'

/** Contract → how its section of docs/errata.md begins. */
const ERRATA_SECTIONS: Readonly<Record<string, string>> = {
  aid1: 'AID.02',
  'device-configuration': 'RCC.14',
  'mobile-connect': 'Mobile Connect',
  ciba: 'CIBA',
  'identity-assurance': 'Identity assurance',
}

/** A part of a note under a heading of the second level. */
export interface NoteSection {
  readonly heading: string
  readonly markdown: string
}

/** Markdown as HTML: headings have anchors, links to other notes lead to their pages, tables scroll. */
export function renderMarkdown(markdown: string): string {
  return new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${slugOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`
      },
      link({ href, tokens }) {
        // A file of the repository, which is not part of the site.
        if (href.startsWith('../')) return this.parser.parseInline(tokens)
        const target = href.replace(/^([\w-]+)\.md(#.*)?$/, '$1.html$2')
        return `<a href="${escapeHtml(target)}">${this.parser.parseInline(tokens)}</a>`
      },
    },
    hooks: {
      postprocess: (html) =>
        html.replaceAll('<table>', '<div class="wide"><table>').replaceAll('</table>', '</table></div>'),
    },
  }).parse(markdown, { async: false })
}

/** The page of a note, e.g. `errata.html`. */
export function notePage(name: string, markdown: string): Page {
  return { path: `${name}.html`, title: titleOf(markdown) ?? name, body: renderMarkdown(markdown) }
}

/** The heading of the first level. */
export function titleOf(markdown: string): string | undefined {
  return /^# (.+)$/m.exec(markdown)?.[1]
}

/** @throws {Error} when the contract has no section. */
export function errataOf(word: string, markdown: string): NoteSection {
  const beginning = ERRATA_SECTIONS[word]
  const section = sectionsOf(markdown).find(({ heading }) => beginning !== undefined && heading.startsWith(beginning))
  if (section === undefined)
    throw new Error(`docs/errata.md has no section of ${word}, see scripts/reference/notes-page.ts`)
  return section
}

/** The tables of coverage of a contract, one per source. @throws {Error} when there are none. */
export function coverageTablesOf(word: string, markdown: string): NoteSection[] {
  const sections = sectionsOf(markdown).filter(({ heading }) => heading.includes(`(\`${word}\`)`))
  if (sections.length === 0) throw new Error(`docs/coverage.md has no section of ${word}`)
  return sections
}

function sectionsOf(markdown: string): NoteSection[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n')
      return { heading, markdown: lines.join('\n') }
    })
}
