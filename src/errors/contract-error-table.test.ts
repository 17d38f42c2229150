import { describe, expect, it } from 'vitest'
import { ContractError } from './contract-error.js'
import { contractErrors } from './contract-error-table.js'

const sampleError = contractErrors('sample', {
  SAMPLE_BROKEN: { message: 'It is broken', source: 'Sample §1' },
  SAMPLE_LATE: { message: 'It is late', source: 'Sample §2', answer: { error: 'late' } },
})

describe('contractErrors', () => {
  it('makes the error of a row', () => {
    const error = sampleError('SAMPLE_BROKEN')
    expect(error).toBeInstanceOf(ContractError)
    expect({ ...error, message: error.message }).toEqual({
      name: 'ContractError',
      code: 'SAMPLE_BROKEN',
      contract: 'sample',
      source: 'Sample §1',
      message: 'It is broken',
      answer: undefined,
    })
  })

  it('adds the answer of the row, and the issues that it is given', () => {
    const issues = [{ pointer: '/a', code: 'type', message: 'must be integer' }]
    expect(sampleError('SAMPLE_LATE', issues)).toMatchObject({ answer: { error: 'late' }, issues })
  })
})
