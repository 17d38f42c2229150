import { describe, expect, it } from 'vitest'
import { judgeContent, judgeLinks } from './package-content.js'

const WHOLE = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'dist/mocks/serve.js']

describe('judgeContent', () => {
  it.each([
    'dist/src/aid1/index.js',
    'dist/chunks/chunk-3KYZL3EI.js',
    'dist/generated/aid1/cmp/openapi.json',
    'specs/aid1/account-id-claims.schema.json',
    'specs/aid1/examples/errors/10-account-id-not-found.json',
    'docs/errata.md',
    'examples/aid1/party.ts',
  ])('lets the tarball hold %s', (path) => {
    expect(judgeContent([...WHOLE, path])).toEqual([])
  })

  it.each([
    'src/index.ts',
    'dist/src/aid1/client.test.d.ts',
    'dist/src/http/testing/loopback.d.ts',
    'specs/aid1/fixtures/pass/a.json',
    'specs/aid1/msp.openapi.yaml',
    'examples/examples.test.ts',
    '.npmrc',
    'dist/src/aid1/index.js.map',
  ])('does not let it hold %s', (path) => {
    expect(judgeContent([...WHOLE, path])).toEqual([`the tarball holds ${path}`])
  })

  it.each(WHOLE)('misses %s', (path) => {
    expect(judgeContent(WHOLE.filter((other) => other !== path))).toEqual([`the tarball does not hold ${path}`])
  })
})

describe('judgeLinks', () => {
  const paths = ['README.md', 'docs/errata.md', 'docs/coverage.md']

  it.each([
    ['README.md', '[a](docs/errata.md)'],
    ['README.md', '[a](docs/errata.md#aid02)'],
    ['docs/coverage.md', '[a](errata.md) and [b](../README.md)'],
    ['README.md', '[a](https://semver.org) [b](#below)'],
    ['README.md', '`[a](nowhere.md)`\n```ts\nlist[0](nowhere)\n```\n'],
  ])('finds nothing wrong with %s: %s', (path, markdown) => {
    expect(judgeLinks(path, markdown, paths)).toEqual([])
  })

  it.each([
    ['README.md', '[a](src/http)', 'src/http'],
    ['README.md', '[a](docs)', 'docs'],
    ['docs/coverage.md', '[a](docs/errata.md)', 'docs/errata.md'],
    ['README.md', '![a](logo.svg)', 'logo.svg'],
  ])('finds the dead link of %s: %s', (path, markdown, target) => {
    expect(judgeLinks(path, markdown, paths)).toEqual([`${path} links to ${target}, which the tarball does not hold`])
  })
})
