import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Issue } from '../validation/issue.js'
import { formatQuery, type Query, type QueryRow, readQuery } from './query.js'
import { READ_NOTE, SEARCH_NOTES } from './testing/sample-api.js'

/** The query, and its faults as texts. */
function read(row: QueryRow, text: string) {
  const issues: Issue[] = []
  const query = readQuery(row, text, issues)
  return [query, issues.map(({ pointer, code }) => `${pointer} ${code}`)]
}

describe('readQuery', () => {
  it.each<[string, string, object]>([
    ['an integer', 'size=12', { size: 12 }],
    ['a negative one', 'size=-2', { size: -2 }],
    ['the largest integer', 'size=9007199254740991', { size: 9007199254740991 }],
    ['a list of one', 'size=0&tag=a', { size: 0, tag: ['a'] }],
    ['a list, in order', 'tag=b&size=0&tag=a%2Cc', { size: 0, tag: ['b', 'a,c'] }],
    ['a blank as plus', 'size=0&tag=a+b%2Bc', { size: 0, tag: ['a b+c'] }],
    ['what a service brings along', 'size=0&rcs_profile=UP_2.4', { size: 0, rcs_profile: 'UP_2.4' }],
    ['a name that objects have', 'size=0&__proto__=a', { size: 0, ['__proto__']: 'a' }],
  ])('reads %s', (_what, text, want) => {
    expect(read(SEARCH_NOTES, text)).toEqual([want, []])
    expect(Object.keys(read(SEARCH_NOTES, text)[0] as object).sort()).toEqual(Object.keys(want).sort())
  })

  it.each([
    ['size=012'],
    ['size=%2B1'],
    ['size=-0'],
    ['size=1.0'],
    ['size=1e3'],
    ['size='],
    ['size=%201'],
    ['size=9007199254740992'],
    ['size=99999999999999999999'],
  ])('takes only one spelling of an integer: %s', (text) => {
    expect(read(SEARCH_NOTES, text)).toEqual([{}, ['/query/size type']])
  })

  it.each([
    ['size=1&size=1', ['/query/size repeated']],
    ['size=1&a=1&a=2', ['/query/a repeated']],
    ['size=1&a%2Fb=1&a%2Fb=2', ['/query repeated']],
    ['size=1&447700900250=1&447700900250=2', ['/query repeated']],
    ['tag=a', ['/query/size required']],
    ['size=x&a=1&a=1', ['/query/size type', '/query/a repeated']],
    ['size=1&tag=%ff', ['/query percent-encoding']],
    [Array.from({ length: 257 }, (_, index) => `a${index}=1`).join('&'), ['/query too-many']],
  ])('refuses %.30s', (text, want) => {
    expect(read(SEARCH_NOTES, text)[1]).toEqual(want)
  })

  it('passes over what a row without a schema of the whole does not name', () => {
    expect(read(READ_NOTE, 'tag=a&other=b&other=c')).toEqual([{ tag: 'a' }, []])
    expect(read(READ_NOTE, 'tag=a&tag=b')).toEqual([{}, ['/query/tag repeated']])
  })

  it.each([
    ['hint=good', [{ hint: 'good' }, []]],
    ['hint=', [{}, []]],
    ['hint', [{}, []]],
    ['hint=&hint=good', [{}, ['/query/hint repeated']]],
    ['tag=', [{ tag: '' }, []]],
  ])('takes %s without a value as absent only where its row says so', (text, want) => {
    expect(read(READ_NOTE, text)).toEqual(want)
  })

  it('reads back what was formatted', () => {
    const query = fc.record(
      {
        size: fc.integer(),
        tag: fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 9 }),
        other: fc.string({ unit: 'grapheme' }),
      },
      { requiredKeys: ['size'] },
    )
    fc.assert(
      fc.property(query, (given: Query) => {
        expect(read(SEARCH_NOTES, formatQuery(SEARCH_NOTES, given).slice(1))).toEqual([given, []])
      }),
    )
  })

  it('answers any text with a query or with issues', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const [query, issues] = read(SEARCH_NOTES, text)
        expect('size' in (query as object) || (issues as string[]).length > 0).toBe(true)
      }),
    )
  })
})

describe('formatQuery', () => {
  it.each<[Query, string]>([
    [{}, ''],
    [{ size: undefined }, ''],
    [{ later: 'z', tag: ['a', 'urn:b'], size: -1 }, '?size=-1&tag=a&tag=urn%3Ab&later=z'],
  ])('writes %j in the order of the contract', (query, want) => {
    expect(formatQuery(SEARCH_NOTES, query)).toBe(want)
  })
})
