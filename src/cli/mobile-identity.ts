#!/usr/bin/env node
/**
 * The `mobile-identity` command: the only module that exits.
 */

import { open } from 'node:fs/promises'
import { run } from './run.js'
import { Misuse } from './terminal.js'

/** No document of these contracts comes near; a larger one is a mistake. */
const LARGEST_FILE_BYTES = 64 * 1024 * 1024

process.exitCode = await run(process.argv.slice(2), {
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
  read,
})

async function read(name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    const stream = name === '-' ? process.stdin : (await open(name)).createReadStream()
    for await (const chunk of stream) {
      size += chunk.length
      if (size > LARGEST_FILE_BYTES) throw new Misuse(`${name} is larger than 64 MiB`)
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof Misuse) throw error
    throw new Misuse(`${name} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`)
  }
  return Buffer.concat(chunks)
}
