/**
 * Text → HTML, and the frame that every page of the reference has.
 */

/** A page of the site, by its path from the root of the site. */
export interface Page {
  /** E.g. `aid1/procedures.html`. */
  readonly path: string
  readonly title: string
  /** HTML of the main part. */
  readonly body: string
  /** Whether the body has a style sheet of its own, so that ours leaves it alone. */
  readonly styled?: boolean
  /** HTML at the end of `head`: style sheets and scripts of this page alone. */
  readonly head?: string
}

/** A link in the line at the top of each page. */
export interface NavigationLink {
  readonly text: string
  /** From the root of the site. */
  readonly path: string
}

/** Nothing is fetched, whatever a script wants, and nothing of another origin is run. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file: 'unsafe-inline'",
  "img-src 'self' file: data:",
].join('; ')

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it stands in HTML, in attributes too. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}

/** Text with code in backticks as HTML. */
export function inlineCode(text: string): string {
  return escapeHtml(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')
}

/** The anchor of a heading, as GitHub makes it. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-')
}

/** A table that scrolls by itself where the screen is too narrow. Cells are HTML. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = header.map((cell) => `<th>${cell}</th>`).join('')
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${lines.join('\n')}</tbody></table></div>`
}

/** The page as a file. */
export function renderPage(page: Page, navigation: readonly NavigationLink[]): string {
  const up = '../'.repeat(page.path.split('/').length - 1)
  const links = navigation.map(({ text, path }) => {
    const current =
      path === page.path || (path.includes('/') && isBeside(path, page.path)) ? ' aria-current="page"' : ''
    return `<a href="${up}${path}"${current}>${escapeHtml(text)}</a>`
  })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<title>${escapeHtml(page.title)} · Mobile Identity Contracts</title>
<link rel="stylesheet" href="${up}style.css">
${page.head ?? ''}
</head>
<body>
<header><nav aria-label="Reference">${links.join('\n')}</nav></header>
${page.styled ? '<div role="main">' : '<main>'}
${page.body}
${page.styled ? '</div>' : '</main>'}
</body>
</html>
`
}

/** Whether two pages are in one folder. */
function isBeside(a: string, b: string): boolean {
  return a.slice(0, a.lastIndexOf('/')) === b.slice(0, b.lastIndexOf('/'))
}
