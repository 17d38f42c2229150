import { describe, expect, it } from 'vitest'
import { coverageTablesOf, errataOf, notePage, renderMarkdown } from './notes-page.js'

describe('renderMarkdown', () => {
  it.each([
    ['gives a heading its anchor', '## 2 What `x` is: A', '<h2 id="2-what-x-is-a">2 What <code>x</code> is: A</h2>'],
    ['leads to the page of another note', '[e](errata.md)', '<a href="errata.html">e</a>'],
    ['keeps the place in it', '[e](errata.md#aid02)', '<a href="errata.html#aid02">e</a>'],
    ['keeps the text of a link to a file of the repository', 'a [spec](../specs/a.yaml) b', 'a spec b'],
    ['leaves other links alone', '[e](https://example.com/a.md)', '<a href="https://example.com/a.md">e</a>'],
  ])('%s', (_, markdown, html) => {
    expect(renderMarkdown(markdown)).toContain(html)
  })

  it('lets a table scroll', () => {
    expect(renderMarkdown('| a |\n|---|\n| b |\n')).toMatch(/^<div class="wide"><table>[\s\S]*<\/table><\/div>\s*$/)
  })
})

describe('the sections of a note', () => {
  const errata = '# E\n\n## AID.02\n\na\n\n## CIBA\n\nb\n'
  const coverage = '# C\n\n## CIBA Core (`ciba`)\n\na\n\n## MODRNA CIBA (`ciba`)\n\nb\n\n## AID.02 (`aid1`)\n\nc\n'

  it('are those of the contract', () => {
    expect(errataOf('ciba', errata).markdown.trim()).toBe('b')
    expect(coverageTablesOf('ciba', coverage).map(({ markdown }) => markdown.trim())).toEqual(['a', 'b'])
  })

  it('are missed', () => {
    expect(() => errataOf('new-contract', errata)).toThrow(
      'docs/errata.md has no section of new-contract, see scripts/reference/notes-page.ts',
    )
    expect(() => coverageTablesOf('new-contract', coverage)).toThrow('docs/coverage.md has no section of new-contract')
  })
})

describe('notePage', () => {
  it('has the title of the note, and its name where there is none', () => {
    expect(notePage('a', '# The title\n\ntext')).toMatchObject({ path: 'a.html', title: 'The title' })
    expect(notePage('a', 'text').title).toBe('a')
  })
})
