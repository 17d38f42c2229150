import { describe, expect, expectTypeOf, it } from 'vitest'
import * as known from './known-values.js'

const LISTS = Object.entries(known) as [string, readonly string[]][]

describe('known values', () => {
  it.each(LISTS)('%s names each value once', (_, values) => {
    expect(values.length).toBeGreaterThan(0)
    expect(new Set(values).size).toBe(values.length)
  })

  it('are not the only ones that a type allows', () => {
    expectTypeOf<string>().toExtend<known.TrustFrameworkName>()
    expectTypeOf<'eidas'>().toExtend<known.TrustFrameworkName>()
  })
})
