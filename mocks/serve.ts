/**
 * The program behind `mobile-identity mock [contract…] [--port N]`: starts a mock per document, prints how to call each, and stops them all
 * on Ctrl-C. Exit status 1 when one cannot start, 2 when the words are wrong.
 */

import { parseArgs } from 'node:util'
import { mockableContracts, mockDocuments } from './mock-documents.js'
import { type RunningMock, startMock } from './prism-server.js'
import { asCurl, type SampleCall, sampleCall } from './sample-call.js'

const running: RunningMock[] = []

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await stop()
    console.log('Stopped.')
    process.exit(0)
  })
}
// One process holds them all, so that when one dies, all do.
process.once('uncaughtException', async (error) => {
  await stop()
  console.error(`A mock server died: ${error.message}`)
  process.exit(1)
})

try {
  const { contracts, port } = readArguments(process.argv.slice(2))
  for (const document of mockDocuments(contracts, port)) running.push(await startMock(document))
  for (const { document } of running) await answers(sampleCall(document))
  print()
} catch (error) {
  await stop()
  console.error((error as Error).message)
  process.exit(error instanceof RangeError ? 2 : 1)
}

function readArguments(args: string[]): { contracts: string[]; port: number | undefined } {
  const known = mockableContracts()
  let parsed: { values: { port?: string | undefined }; positionals: string[] }
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { port: { type: 'string' } } })
  } catch (error) {
    throw new RangeError((error as Error).message)
  }
  const unknown = parsed.positionals.find((contract) => !known.includes(contract))
  if (unknown !== undefined)
    throw new RangeError(`${unknown} is not a contract with mocks. There are: ${known.join(', ')}`)
  const { port } = parsed.values
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_000)) {
    throw new RangeError('--port takes a number from 1 to 65000')
  }
  const contracts = parsed.positionals.length === 0 ? known : [...new Set(parsed.positionals)]
  return { contracts, port: port === undefined ? undefined : Number(port) }
}

/** Waits until the mock answers the very call that is printed. */
async function answers({ url, method, headers, body }: SampleCall): Promise<void> {
  const response = await fetch(url, {
    method,
    headers,
    ...(body !== undefined && { body }),
    signal: AbortSignal.timeout(10_000),
  })
  if (!response.ok) throw new Error(`${method} ${url} is answered with ${response.status}: ${await response.text()}`)
  await response.arrayBuffer()
}

function print(): void {
  const rows = running.map(({ document }) => [
    `${document.contract}/${document.api}`,
    document.url,
    `mobile-identity-contracts/specs/${document.contract}/${document.api}.openapi.json`,
  ])
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
  for (const { document } of running)
    console.log(`\n# ${document.contract}/${document.api}\n${asCurl(sampleCall(document))}`)
  console.log(
    '\nAsk for another answer with -H "Prefer: code=404", or with -H "Prefer: example=…" by its name in the document. Ctrl-C stops the mocks.',
  )
}

async function stop(): Promise<void> {
  await Promise.allSettled(running.map((mock) => mock.close()))
}
