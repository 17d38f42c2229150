import { describe, expect, it } from 'vitest'
import { answerForTokenValidation } from './temporary-token.js'

describe('answerForTokenValidation', () => {
  it.each([
    [200, 'validated'],
    [400, 403],
    [401, 403],
    [403, 403],
    [404, 403],
    [500, 500],
  ] as const)('translates %i to %s as Table 22 does', (status, answer) => {
    expect(answerForTokenValidation(status)).toBe(answer)
  })

  it('takes every other status, and none at all, for a failure of the endpoint', () => {
    const ofTheTable = [200, 400, 401, 403, 404, 500]
    const others = [undefined, Number.NaN, -200, 200.5, 0, ...Array.from({ length: 500 }, (_, i) => 100 + i)]
    for (const status of others.filter((one) => one === undefined || !ofTheTable.includes(one))) {
      expect(answerForTokenValidation(status)).toBe(500)
    }
  })
})
