import { describe, expect, it } from 'vitest'
import { type CheckRow, combine, exitStatusOf, formatTable, PASSED, type StepResult } from './check-table.js'

const FAILED: StepResult = { outcome: 'failed', why: 'dist/sdks/check/go/compile.log' }
const NOT_RUN: StepResult = { outcome: 'not-run', why: 'no dotnet' }
const ROW: CheckRow = {
  language: 'go',
  contract: 'aid1',
  generated: PASSED,
  guarded: PASSED,
  compiled: PASSED,
  called: { outcome: 'passed', what: ['success', '204'] },
}

describe('the APIs of a contract as one', () => {
  it.each<[string, StepResult[], StepResult]>([
    ['have passed when all have', [PASSED, PASSED], PASSED],
    ['have failed when one has, whatever the others', [PASSED, NOT_RUN, FAILED], FAILED],
    ['have not run when one has not', [PASSED, NOT_RUN], NOT_RUN],
    [
      'name what each did, once',
      [
        { outcome: 'passed', what: ['success', 'typed error'] },
        { outcome: 'passed', what: ['204', 'typed error'] },
      ],
      { outcome: 'passed', what: ['success', 'typed error', '204'] },
    ],
  ])('%s', (_, results, combined) => {
    expect(combine(results)).toEqual(combined)
  })
})

describe('the table', () => {
  it('has a line for each language and contract, in columns', () => {
    const rows = [ROW, { ...ROW, contract: 'device-configuration', compiled: FAILED, called: NOT_RUN }]
    expect(formatTable(rows)).toBe(
      [
        'language  contract              generated  guarded  compiled                          called',
        'go        aid1                  ✓          ✓        ✓                                 ✓ success, 204',
        'go        device-configuration  ✓          ✓        ✗ dist/sdks/check/go/compile.log  not run: no dotnet',
      ].join('\n'),
    )
  })
})

describe('the exit status', () => {
  it.each<[string, CheckRow[], 0 | 1]>([
    ['is 0 when all has passed', [ROW], 0],
    ['is 0 when something did not run', [ROW, { ...ROW, compiled: NOT_RUN, called: NOT_RUN }], 0],
    ['is 1 when something that ran failed', [ROW, { ...ROW, guarded: FAILED }], 1],
  ])('%s', (_, rows, status) => {
    expect(exitStatusOf(rows)).toBe(status)
  })
})
