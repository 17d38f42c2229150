import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isExported, namedSubpaths, tabledSubpaths } from './exported-subpaths.js'

describe('namedSubpaths', () => {
  it.each([
    ["import { a } from 'mobile-identity-contracts/aid1'", ['./aid1']],
    [
      '| `mobile-identity-contracts` | `mobile-identity-contracts/specs/*.openapi.json` |',
      ['.', './specs/*.openapi.json'],
    ],
    ['`mobile-identity-contracts/node`, and `mobile-identity-contracts/node`.', ['./node']],
    ['below `node_modules/mobile-identity-contracts/`', []],
    ['mobile-identity-contracts-bench', []],
    ['nothing', []],
  ])('of %j are %j', (text, want) => {
    expect(namedSubpaths(text)).toEqual(want)
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(namedSubpaths(text))))
  })
})

describe('tabledSubpaths', () => {
  it('are those of the rows, and not what the text or another cell names', () => {
    const readme = [
      "import { a } from 'mobile-identity-contracts/ciba'",
      '| import | what |',
      '| --- | --- |',
      '| `mobile-identity-contracts` | errors |',
      '| `mobile-identity-contracts/aid1`   | beside `mobile-identity-contracts/node` |',
      '| `mobile-identity-contracts/specs/*` | files |',
      '| `aid1` | `mobile-identity-contracts/xml` |',
    ].join('\n')
    expect(tabledSubpaths(readme)).toEqual(['.', './aid1', './specs/*'])
  })
})

describe('isExported', () => {
  const keys = ['.', './aid1', './specs/*.openapi.json', './specs/*']

  it.each(['.', './aid1', './specs/aid1/msp.openapi.json', './specs/*', './specs/ciba/schemas.xsd'])(
    'has %s',
    (subpath) => {
      expect(isExported(subpath, keys)).toBe(true)
    },
  )

  it.each(['./aid', './aid1/validators', './specs', './specs/'])('has no %s', (subpath) => {
    expect(isExported(subpath, keys)).toBe(false)
  })
})
