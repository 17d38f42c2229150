/**
 * Makes the reference, a site that is opened from its folder and fetches nothing: `dist/docs/index.html`. `npm run docs`
 */

import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { ROOT } from './contracts.js'
import { brokenLinks } from './reference/internal-links.js'
import { readReferenceFacts } from './reference/reference-facts.js'
import { buildSite } from './reference/site.js'
import { writeTypeScriptApi } from './reference/typescript-api.js'

const SWAGGER_UI = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))

/** File beside the pages → where it comes from. */
const ASSETS: Readonly<Record<string, string>> = {
  'style.css': join(ROOT, 'scripts/reference/style.css'),
  'assets/show-openapi.js': join(ROOT, 'scripts/reference/show-openapi.js'),
  'assets/swagger-ui-bundle.js': join(SWAGGER_UI, 'swagger-ui-bundle.js'),
  'assets/swagger-ui-bundle.js.LICENSE.txt': join(SWAGGER_UI, 'swagger-ui-bundle.js.LICENSE.txt'),
  'assets/swagger-ui.css': join(SWAGGER_UI, 'swagger-ui.css'),
  'assets/LICENSE': join(SWAGGER_UI, 'LICENSE'),
  'assets/NOTICE': join(SWAGGER_UI, 'NOTICE'),
}

const started = performance.now()
const folder = join(ROOT, 'dist/docs')
rmSync(folder, { recursive: true, force: true })
const facts = readReferenceFacts(ROOT)
const site = buildSite(facts)
for (const [path, text] of [...site.pages, ...site.scripts]) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
for (const [path, source] of Object.entries(ASSETS)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  copyFileSync(source, join(folder, path))
}
await writeTypeScriptApi(ROOT, [...facts.modules.values()], join(folder, 'typescript'))

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.\w+$/.test(path))
const pages = files.filter((path) => path.endsWith('.html'))
const html = new Map(pages.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
const broken = brokenLinks(html, { scripted: site.scripted, isFile: (path) => existsSync(join(folder, path)) })
for (const problem of broken) console.error(problem)
console.log(
  `${files.length} files made in ${((performance.now() - started) / 1000).toFixed(1)} s: dist/docs/index.html`,
)
process.exitCode = broken.length === 0 ? 0 : 1
