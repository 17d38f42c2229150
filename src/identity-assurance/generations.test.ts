import { describe, expect, it } from 'vitest'
import { GENERATIONS } from './generations.js'

describe('GENERATIONS', () => {
  it('stand from the oldest to the newest', () => {
    const dates = Object.values(GENERATIONS).map(({ date }) => date)
    expect(Object.keys(GENERATIONS)).toEqual(['ID2', 'ID3', 'ID4', 'final'])
    expect(dates).toEqual([...dates].sort())
  })
})
