import { describe, expect, it } from 'vitest'
import { isBrought, RUNTIMES } from './runtimes.js'

describe('RUNTIMES', () => {
  it.each([
    [
      { platform: 'linux', arch: 'x64' },
      [
        'node-20-linux-x64/bin/node',
        'node-22-linux-x64/bin/node',
        'node-24-linux-x64/bin/node',
        '@oven/bun-linux-x64/bin/bun',
        '@deno/linux-x64-glibc/deno',
      ],
    ],
    [
      { platform: 'darwin', arch: 'arm64' },
      [
        'node-20-darwin-arm64/bin/node',
        'node-22-darwin-arm64/bin/node',
        'node-24-darwin-arm64/bin/node',
        '@oven/bun-darwin-aarch64/bin/bun',
        '@deno/darwin-arm64/deno',
      ],
    ],
  ])('finds the binaries for %o', (machine, want) => {
    expect(RUNTIMES.map((runtime) => runtime.binary(machine))).toEqual(want)
  })
})

describe('isBrought', () => {
  it.each([
    ['@oven/bun-linux-x64/bin/bun', true],
    ['@oven/bun-linux/bin/bun', false],
    ['@deno/darwin-arm64/deno', false],
  ])('of %s is %s', (path, want) => {
    expect(isBrought(path, ['@oven/bun-linux-x64', '@deno/linux-x64-glibc'])).toBe(want)
  })
})
