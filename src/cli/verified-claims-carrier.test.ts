import { expect, it } from 'vitest'
import { run } from './run.js'

const FILES: Record<string, unknown> = {
  'user-info.json': {
    sub: '24400320',
    verified_claims: { verification: { trust_framework: 'eidas' }, claims: { given_name: 1 } },
  },
  'request.json': { verified_claims: { verification: { trust_framework: null }, claims: { given_name: 1 } } },
}

// Reads: D-IDA-60
it.each([
  ['verified-claims', 'user-info.json', '/verified_claims/claims/given_name must be string (type, IDA Schema §5.2)'],
  [
    'verified-claims-request',
    'request.json',
    '/verified_claims/claims/given_name must be object or null (type, IDA §5.3)',
  ],
])('%s are read within the object around them, too', async (schema, file, fault) => {
  const printed: string[] = []
  const status = await run(['validate', `identity-assurance/${schema}`, file], {
    print: (line) => printed.push(line),
    printError: (line) => printed.push(line),
    read: async (name) => new TextEncoder().encode(JSON.stringify(FILES[name])),
  })
  expect({ status, printed }).toEqual({ status: 1, printed: [`${file}: ${fault}`] })
})
