import { describe, expect, it } from 'vitest'
import { judgeContent, judgeLinks } from './package-content.js'

/** One of each kind. */
const WHOLE = {
  'package.json': 'manifest',
  LICENSE: 'licence',
  'README.md': 'README',
  'CHANGELOG.md': 'changelog',
  'CONTRIBUTING.md': 'guide for contributors',
  'docs/errata.md': 'documents',
  'mocks/README.md': 'guide to the mocks',
  'examples/configure-a-device.ts': 'examples',
  'dist/src/aid1/index.d.ts': 'declarations',
  'dist/src/index.js': 'modules of subpaths',
  'dist/src/cli/mobile-identity.js': 'command',
  'dist/mocks/serve.js': 'program of the mocks',
  'dist/chunks/chunk-3KYZL3EI.js': 'shared modules',
  'dist/generated/aid1/msp/openapi.json': 'bundled documents',
  'dist/generated/README.md': 'note on what is generated',
  'specs/aid1/account-id-claims.schema.json': 'JSON Schemas',
  'specs/device-configuration/table-17.xsd': 'XML Schemas',
  'specs/aid1/examples/errors/10-account-id-not-found.json': 'example bodies',
}
const PATHS = Object.keys(WHOLE)

describe('judgeContent', () => {
  it.each([
    'dist/src/aid1/index.js',
    'dist/src/ciba/validators.js',
    'dist/generated/aid1/cmp/openapi.json',
    'examples/aid1/party.ts',
  ])('lets the tarball hold %s', (path) => {
    expect(judgeContent([...PATHS, path])).toEqual([])
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
    expect(judgeContent([...PATHS, path])).toEqual([`the tarball holds ${path}`])
  })

  it.each(Object.entries(WHOLE))('misses %s, its only one of the %s', (path, kind) => {
    const problems = judgeContent(PATHS.filter((other) => other !== path))
    expect(problems).toEqual([expect.stringContaining(`the tarball holds no ${kind}: `)])
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
