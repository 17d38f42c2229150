/**
 * `mobile-identity list`: the contracts with their operations and schemas.
 */

import { parseArgs } from 'node:util'
import { CATALOGUE } from './catalogue.js'
import { EXIT, type Terminal } from './terminal.js'

export async function listCommand(args: string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } })
  const contracts = []
  for (const [contract, row] of Object.entries(CATALOGUE)) {
    const apis = Object.entries(await row.apis()).map(([api, { operations }]) => ({
      api,
      operations: Object.values(operations).map(({ operationId, method, path, source }) => ({
        operationId,
        method,
        path,
        source,
      })),
    }))
    const schemas = { ...(await row.validators()), ...(await row.documents?.()) }
    contracts.push({ contract, title: row.title, apis, schemas: Object.keys(schemas) })
  }
  if (values.json) {
    terminal.print(JSON.stringify(contracts, undefined, 2))
    return EXIT.ok
  }
  for (const { contract, title, apis, schemas } of contracts) {
    terminal.print(`${contract}  ${title}`)
    for (const { api, operations } of apis) {
      terminal.print(`  ${contract}/${api}`)
      for (const { operationId, method, path, source } of operations) {
        terminal.print(`    ${operationId.padEnd(26)} ${method.padEnd(6)} ${path}  (${source})`)
      }
    }
    terminal.print('  schemas')
    for (const schema of schemas) terminal.print(`    ${contract}/${schema}`)
  }
  return EXIT.ok
}
