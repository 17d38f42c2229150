/**
 * One Prism server for one mock document. Several of them live in one process.
 */

import type { MockDocument } from './mock-documents.js'

export interface RunningMock {
  readonly document: MockDocument
  close(): Promise<void>
}

/** Prism is not installed: it is an optional peer of this package. */
class PrismMissing extends Error {
  override readonly message =
    'The mock servers need Prism: npm install --save-dev @stoplight/prism-core@5.8.0 @stoplight/prism-http@5.12.0 @stoplight/prism-http-server@5.12.2'
}

/** Starts the mock of a document. @throws {PrismMissing | Error} with one clear line. */
export async function startMock(document: MockDocument): Promise<RunningMock> {
  const name = `${document.contract}/${document.api}`
  const { createLogger, createServer, getHttpOperationsFromSpec } = await loadPrism()
  const operations = await getHttpOperationsFromSpec(document.file).catch((error: unknown) => {
    throw new Error(`${name}: Prism cannot read ${document.file}: ${firstLine(error)}`)
  })
  operations.forEach(preferRedirect)
  for (const { contents = [] } of operations.flatMap(({ responses }) => responses)) contents.forEach(preferNamed)
  const server = createServer(operations, {
    cors: true,
    config: {
      isProxy: false,
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    components: { logger: createLogger(name, { level: 'silent' }) },
  })
  const { hostname, port } = new URL(document.url)
  await server.listen(Number(port), hostname).catch((error: unknown) => {
    const reason = /EADDRINUSE/.test(String(error)) ? 'is taken: choose another with --port' : firstLine(error)
    throw new Error(`${name}: port ${port} ${reason}`)
  })
  return { document, close: () => server.close() }
}

/**
 * Prism puts the example of a schema, by the key `default`, before those of the answer that has it, so that every failure of a contract that has one
 * schema for errors would be the same.
 */
function preferNamed(content: { examples?: { readonly key: string }[] }): void {
  const named = content.examples?.filter(({ key }) => key !== 'default') ?? []
  if (named.length > 0) content.examples = named
}

/**
 * Where no answer is of the class 2xx, as of an authorization request, Prism answers a valid request with what is documented for any other failure, and
 * calls that 200. Without it, the first answer is given: the redirect.
 */
function preferRedirect(operation: { responses: { readonly code: string }[] }): void {
  if (operation.responses.some(({ code }) => code.startsWith('2'))) return
  operation.responses = operation.responses.filter(({ code }) => code !== 'default')
}

async function loadPrism() {
  try {
    const [{ createLogger }, { getHttpOperationsFromSpec }, { createServer }] = await Promise.all([
      import('@stoplight/prism-core'),
      import('@stoplight/prism-http'),
      import('@stoplight/prism-http-server'),
    ])
    return { createLogger, getHttpOperationsFromSpec, createServer }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') throw new PrismMissing()
    throw error
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''
}
