/**
 * What runs the programs of users: the runtimes whose binaries npm packages bring, installed by `consumers/package.json`.
 */

/** A machine, in the words of Node: `process.platform` and `process.arch`. */
export interface Machine {
  readonly platform: string
  readonly arch: string
}

export interface Runtime {
  readonly name: string
  /** Path of the binary for a machine, relative to `consumers/node_modules`. */
  binary(machine: Machine): string
  /** Its words before the program: without eval where it can be switched off. */
  readonly words: readonly string[]
}

const NO_EVAL = '--disallow-code-generation-from-strings'

export const RUNTIMES: readonly Runtime[] = [
  // The oldest that the package runs on, and the newest of the lines after it.
  ...['20', '22', '24'].map((line) => ({
    name: `Node ${line}`,
    binary: ({ platform, arch }: Machine) => `node-${line}-${platform}-${arch}/bin/node`,
    words: [NO_EVAL, '--no-warnings'],
  })),
  {
    name: 'Bun',
    binary: ({ platform, arch }) => `@oven/bun-${platform}-${arch === 'arm64' ? 'aarch64' : arch}/bin/bun`,
    words: [],
  },
  {
    name: 'Deno',
    binary: ({ platform, arch }) => `@deno/${platform}-${arch}${platform === 'linux' ? '-glibc' : ''}/deno`,
    words: ['run', '--allow-all', '--no-prompt', `--v8-flags=${NO_EVAL}`],
  },
]

/**
 * Whether one of these packages brings a binary. npm passes over an optional package that it could not load, and the binary would be missing without a word.
 *
 * @param path As {@link Runtime.binary} gives it.
 */
export function isBrought(path: string, packages: readonly string[]): boolean {
  return packages.some((name) => path.startsWith(`${name}/`))
}
