/** A file of `dist/`, as `package.json` leads to it → its source, relative to the root: `./dist/src/aid1/index.d.ts` → `src/aid1/index.ts`. */
export function moduleSource(target: string): string {
  return target.replace('./dist/', '').replace(/\.d\.ts$|\.js$/, '.ts')
}
