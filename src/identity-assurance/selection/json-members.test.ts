import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setMember } from '../json-objects.js'
import { copyJson, isSameJson, memberOf } from './json-members.js'
import { createSelectionRun, WorkLimitReached } from './selection-run.js'

const isSame = (a: unknown, b: unknown) => isSameJson(a, b, createSelectionRun(0))
const copy = (value: unknown) => copyJson(value, createSelectionRun(0), 0)

/** An array in an array, and so on. */
function nested(levels: number): unknown {
  let value: unknown = 'bottom'
  for (let level = 0; level < levels; level++) value = [value]
  return value
}

describe('isSameJson', () => {
  it.each([
    ['members in another order', { a: 1, b: [2, { c: null }] }, { b: [2, { c: null }], a: 1 }, true],
    ['another order in an array', [1, 2], [2, 1], false],
    ['one member more', { a: 1 }, { a: 1, b: 1 }, false],
    ['one member less', { a: 1, b: 1 }, { a: 1 }, false],
    ['as many members with other names', { a: 1, b: 1 }, { a: 1, c: 1 }, false],
    ['a number and its text', 21, '21', false],
    ['zero and false', 0, false, false],
    ['null and an empty object', null, {}, false],
    ['an array and an object with its members', ['x'], { 0: 'x' }, false],
    ['an object and an array with its members', { 0: 'x' }, ['x'], false],
    ['null and null', null, null, true],
    ['a member and one of all objects', { toString: null }, {}, false],
  ])('%s', (_, a, b, expected) => {
    expect(isSame(a, b)).toBe(expected)
  })

  it('agrees with the platform on any two values of JSON', () => {
    const value = fc.jsonValue({ maxDepth: 3 })
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [left, right] = [JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b))]
        expect(isSame(left, right)).toBe(isDeepStrictEqual(left, right))
        expect(isSame(left, structuredClone(left))).toBe(true)
      }),
    )
  })

  it('takes what lies deeper than 64 levels for different', () => {
    expect(isSame(nested(64), nested(64))).toBe(true)
    expect(isSame(nested(65), nested(65))).toBe(false)
    expect(isSame(nested(100_000), nested(100_000))).toBe(false)
  })

  it('counts long texts for more than short ones', () => {
    const [short, long] = ['x'.repeat(63), 'x'.repeat(64_000)]
    const run = createSelectionRun(0)
    const before = run.stepsLeft
    isSameJson(short, short, run)
    expect(before - run.stepsLeft).toBe(1)
    isSameJson(long, long, run)
    expect(before - run.stepsLeft).toBe(1002)
  })
})

describe('copyJson', () => {
  it('is equal and shares no object, also with members that objects have anyhow', () => {
    const value = JSON.parse('{"__proto__":{"a":[1]},"constructor":{"prototype":{}},"toString":null,"list":[{}]}')
    const made = copy(value) as typeof value
    expect(JSON.stringify(made)).toBe(JSON.stringify(value))
    expect(Object.keys(made)).toEqual(['__proto__', 'constructor', 'toString', 'list'])
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype)
    expect(made.list[0]).not.toBe(value.list[0])
  })

  it('leaves out what lies deeper than 64 levels', () => {
    expect(copy(nested(64))).toEqual(nested(64))
    expect(JSON.stringify(copy({ deep: nested(100_000), near: 1 }))).toBe(
      `{"deep":${'['.repeat(63)}${']'.repeat(63)},"near":1}`,
    )
  })

  it('ends when the work is done up to the limit', () => {
    const run = { nowSeconds: 0, stepsLeft: 3 }
    expect(copyJson([1, 2], run, 0)).toEqual([1, 2])
    expect(() => copyJson([1, 2], { nowSeconds: 0, stepsLeft: 2 }, 0)).toThrow(
      new WorkLimitReached('the work is done up to its limit'),
    )
  })
})

describe('memberOf', () => {
  it.each([
    ['an own member', { a: 1 }, 'a', 1],
    ['a member of all objects', {}, 'toString', undefined],
    ['the prototype', {}, '__proto__', undefined],
    ['an own member called __proto__', JSON.parse('{"__proto__":1}'), '__proto__', 1],
    ['a member that is null', { a: null }, 'a', undefined],
    ['an access token that is null', { access_token: null }, 'access_token', null],
    ['the length of an array', ['x'], 'length', undefined],
    ['a member of an array', ['x'], '0', undefined],
    ['the length of a text', 'x', 'length', undefined],
    ['a member of null', null, 'a', undefined],
    ['a member of nothing', undefined, 'a', undefined],
  ])('of %s', (_, value, name, expected) => {
    expect(memberOf(value, name)).toBe(expected)
  })
})

describe('setMember', () => {
  it('makes an own member of __proto__', () => {
    const object = {}
    setMember(object, '__proto__', { polluted: true })
    expect(Object.keys(object)).toEqual(['__proto__'])
    expect('polluted' in object).toBe(false)
    expect('polluted' in {}).toBe(false)
  })
})
