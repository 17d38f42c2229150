/**
 * The exported subpaths → pages of the TypeScript API, by TypeDoc.
 */

import { join } from 'node:path'
import { Application, PageEvent } from 'typedoc'

/** Stands for the first page of the site until the folder of a page is known. */
const REFERENCE = 'reference:index'

/**
 * Writes the pages of the modules to a folder.
 *
 * @throws {Error} when TypeDoc finds an error.
 */
export async function writeTypeScriptApi(root: string, sources: readonly string[], folder: string): Promise<void> {
  const application = await Application.bootstrap({
    name: 'Mobile Identity Contracts · TypeScript',
    entryPoints: sources.map((source) => join(root, source)),
    tsconfig: join(root, 'tsconfig.build.json'),
    readme: 'none',
    disableSources: true,
    // What openapi-typescript makes of the documents: one type of many megabytes, whose schemas the pages of the documents show.
    externalPattern: ['**/generated/**/types.ts'],
    excludeExternals: true,
    // It links types with several parents to places that it does not have.
    includeHierarchySummary: false,
    preservedTypeAnnotationTags: ['@throws'],
    hideGenerator: true,
    githubPages: false,
    navigationLinks: { Reference: REFERENCE },
    skipErrorChecking: true,
    logLevel: 'Error',
  })
  application.renderer.on(PageEvent.END, (page: PageEvent) => {
    const up = '../'.repeat(page.url.split('/').length)
    page.contents = page.contents?.replaceAll(`href="${REFERENCE}"`, `href="${up}index.html"`) ?? ''
  })
  const project = await application.convert()
  if (project === undefined) throw new Error('TypeDoc did not understand the sources')
  await application.generateDocs(project, folder)
  if (application.logger.hasErrors()) throw new Error('TypeDoc found errors')
}
