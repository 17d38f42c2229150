import { describe, expect, it } from 'vitest'
import { withNoStore } from './no-store.js'

const REQUEST = {} as never

/** What a function's answer becomes. */
async function answered(answer: unknown): Promise<unknown> {
  return withNoStore({ readNote: () => answer }, []).readNote?.(REQUEST)
}

describe('an answer that is not to be stored', () => {
  it.each([
    ['without headers', { status: 200 }, { 'cache-control': 'no-store' }],
    ['with others', { status: 200, headers: { Vary: '*' } }, { 'cache-control': 'no-store', Vary: '*' }],
    ['that says so itself', { status: 200, headers: { 'Cache-Control': 'private' } }, { 'Cache-Control': 'private' }],
  ])('%s', async (_what, answer, headers) => {
    expect(await answered(answer)).toEqual({ ...answer, headers })
    expect(await answered(Promise.resolve(answer))).toEqual({ ...answer, headers })
  })

  it.each([undefined, null, 'text'])('is left to the runtime when it is none: %o', async (answer) => {
    expect(await answered(answer)).toBe(answer)
  })

  it('is no answer that a cache may keep, and none of a function that is missing', async () => {
    const readNote = () => ({ status: 200 })
    expect(withNoStore({ readNote, writeNote: undefined }, ['readNote'])).toEqual({ readNote, writeNote: undefined })
  })

  it('is one also where the function throws, which the runtime answers', async () => {
    const failure = new Error('lost')
    const { readNote } = withNoStore({ readNote: () => Promise.reject(failure) }, [])
    await expect(readNote?.(REQUEST)).rejects.toBe(failure)
  })
})
