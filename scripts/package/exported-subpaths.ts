/**
 * The subpaths that a text names, and whether `exports` of `package.json` has them.
 */

/** The name of the package and what follows; a path below `node_modules` is a file and no import. */
const NAMED = /(?<![\w/-])mobile-identity-contracts(\/[\w./*<>-]*[\w*>])?(?![\w-])/g
const ROW = /^\| `(mobile-identity-contracts[^`]*)` *\|/gm

/** Each once, as `exports` writes them: `.`, `./aid1`, `./specs/aid1/msp.openapi.json`. */
export function namedSubpaths(text: string): string[] {
  return [...new Set([...text.matchAll(NAMED)].map(([, subpath = '']) => `.${subpath}`))]
}

/** The subpaths that the table of the README tells of: the rows whose first cell is one. */
export function tabledSubpaths(readme: string): string[] {
  return [...readme.matchAll(ROW)].flatMap(([, cell = '']) => namedSubpaths(cell))
}

/** Whether a subpath is a key of `exports`, one that a key with `*` matches, or such a key itself. */
export function isExported(subpath: string, keys: readonly string[]): boolean {
  return keys.some((key) => {
    const [before = '', after] = key.split('*')
    if (after === undefined || subpath === key) return subpath === key
    return subpath.length > before.length + after.length && subpath.startsWith(before) && subpath.endsWith(after)
  })
}
