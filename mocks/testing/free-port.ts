/**
 * Ports for the mocks of a test.
 */

import { createServer } from 'node:net'

/** A port that is free, and so are the next ones. @param count How many are needed in a row. */
export async function freePort(count: number): Promise<number> {
  for (let tries = 0; tries < 50; tries++) {
    const candidate = 20_000 + Math.floor(Math.random() * 20_000)
    const verdicts = await Promise.all(Array.from({ length: count }, (_, index) => isFree(candidate + index)))
    if (verdicts.every(Boolean)) return candidate
  }
  throw new Error('no ports are free')
}

function isFree(candidate: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(candidate, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
