/**
 * The modules that `package.json` exports: where TypeDoc puts their pages.
 */

/** The page of a module, from the root of the site: `./aid1/validators` → `typescript/modules/aid1_validators.html`. */
export function modulePage(subpath: string): string {
  return `typescript/modules/${moduleName(subpath).replaceAll('/', '_')}.html`
}

/** A module in a list, by what its users import. @param up The way from the folder of the list to the root of the site, e.g. `../`. */
export function moduleItem(subpath: string, up: string): string {
  return `<li><a href="${up}${modulePage(subpath)}"><code>mobile-identity-contracts${subpath.slice(1)}</code></a></li>`
}

/** The name of a module: its subpath, and `index` for the package itself. */
function moduleName(subpath: string): string {
  return subpath === '.' ? 'index' : subpath.slice(2)
}
