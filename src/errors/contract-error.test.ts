import { describe, expect, it } from 'vitest'
import { ContractError } from './contract-error.js'

const DETAILS = { code: 'AID1_ACCOUNT_ID_EXPIRED', contract: 'aid1', source: 'AID.02 §5.2', message: 'It has expired' }

describe('ContractError', () => {
  it('is an error with a stable code, its contract and its clause', () => {
    const error = new ContractError(DETAILS)
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({ ...DETAILS, name: 'ContractError', answer: undefined })
    expect(`${error}`).toBe('ContractError: It has expired')
    expect(error.stack).toContain('contract-error.test.ts')
    expect('issues' in error).toBe(false)
    expect('cause' in error).toBe(false)
  })

  it('carries the answer for the peer, and every fault', () => {
    const answer = { code: '11', error: 'It has expired' }
    const issues = [{ pointer: '/exp', code: 'type', message: 'must be integer' }]
    const error = new ContractError({ ...DETAILS, answer, issues })
    expect([error.answer, error.issues]).toEqual([answer, issues])
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ code: DETAILS.code, answer, issues })
  })
})
