import { describe, expect, it } from 'vitest'
import { countFailures, formatTable, type Row } from './result-table.js'

const ROWS: Row[] = [
  { name: 'Node 20', cells: { ESM: { problems: [] }, CommonJS: { problems: ['required.cjs prints nothing'] } } },
  { name: 'Bun', cells: { ESM: { notRun: 'no binary' }, CommonJS: { notRun: 'no binary' } } },
  { name: 'Examples', cells: { ESM: { problems: [] } } },
]

describe('formatTable', () => {
  it('shows what was tried, what is wrong, and why something was not run, once', () => {
    expect(formatTable(ROWS).split('\n')).toEqual([
      '          ESM  CommonJS',
      'Node 20   ✓    ✗',
      'Bun       –    –',
      'Examples  ✓',
      '✗ Node 20, CommonJS: required.cjs prints nothing',
      '– Bun was not run: no binary',
    ])
  })
})

describe('countFailures', () => {
  it('counts the cells with a problem, and not those that were not run', () => {
    expect(countFailures(ROWS)).toBe(1)
  })
})
