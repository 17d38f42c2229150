/** A program of a user in CommonJS: which subpaths `require` gives, which it refuses, and that `import()` gives those. */

const { exports: exported } = require('mobile-identity-contracts/package.json')

const subpaths = Object.keys(exported).filter((subpath) => !subpath.includes('*') && !subpath.endsWith('.json'))
const nameOf = (subpath) => `mobile-identity-contracts${subpath.slice(1)}`
const refused = subpaths.filter((subpath) => {
  try {
    return Object.keys(require(nameOf(subpath))).length === 0
  } catch {
    return true
  }
})
Promise.all(refused.map((subpath) => import(nameOf(subpath)))).then((modules) => {
  const isWhole = modules.every((module) => Object.keys(module).length > 0)
  console.log(JSON.stringify({ required: subpaths.length - refused.length, imported: refused, isWhole }))
})
