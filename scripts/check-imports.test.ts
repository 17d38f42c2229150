import { describe, expect, it } from 'vitest'
import { breaks } from './check-imports.js'

const contracts = ['aid1', 'ciba']

describe('the import law', () => {
  it.each([
    ['src/aid1/client.ts', 'src/http/client.js', false],
    ['src/aid1/client.ts', 'src/aid1/error-codes.js', false],
    ['src/aid1/client.ts', 'generated/aid1/msp/operations.js', false],
    ['src/http/node-listener.ts', 'node:http', true],
    ['src/node/serve-tls.ts', 'node:https', false],
    ['src/cli/catalogue.ts', 'generated/aid1/msp/operations.js', false],
    ['generated/aid1/validators.ts', 'src/validation/validator.js', false],
    ['generated/aid1/msp/operations.ts', 'src/http/operation.js', true],
    ['mocks/serve.ts', 'mocks/prism-server.js', false],
    ['src/xml/xsd-schema.ts', 'libxml2-wasm', false],
    ['src/ciba/client.ts', 'src/openid/jwt.js', false],
    ['src/openid/jwt.ts', 'jose', false],
    ['mocks/prism-server.ts', '@stoplight/prism-http', false],
  ])('lets %s import %s', (from, to, typeOnly) => {
    expect(breaks({ from, to, typeOnly }, contracts)).toBeUndefined()
  })

  it.each([
    [
      'src/aid1/client.ts',
      'src/ciba/client.js',
      'src/aid1 may import http, validation, errors, bytes, crypto, xml, openid',
    ],
    ['src/aid1/client.ts', 'generated/ciba/operations.js', 'generated/<contract> is for src/<contract>'],
    ['src/aid1/client.ts', 'node:crypto', 'only src/node, src/cli and mocks/ need Node'],
    ['src/aid1/client.ts', 'libxml2-wasm', 'it may import no package'],
    ['src/ciba/client.ts', 'jose', 'it may import no package'],
    ['src/xml/xsd-schema.ts', 'lodash', 'it may import libxml2-wasm'],
    ['src/http/client.ts', 'src/aid1/client.js', 'src/http may import validation, errors, bytes'],
    ['src/validation/validator.ts', 'src/http/client.js', 'src/validation may import nothing else'],
    ['src/cli/run.ts', 'mocks/serve.js', 'nobody imports mocks/'],
    ['src/cli/run.ts', 'scripts/build.js', 'nobody imports scripts/'],
    ['mocks/serve.ts', 'src/aid1/index.js', 'a mock reads files, no code of ours'],
    ['generated/aid1/validators.ts', 'src/http/client.js', 'generated/ imports types, and the maker of validators'],
  ])('does not let %s import %s', (from, to, reason) => {
    expect(breaks({ from, to, typeOnly: false }, contracts)).toBe(reason)
  })
})
