import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../errors/contract-error.js'
import { formatAcrValues, LEVELS_OF_ASSURANCE, parseAcrValues } from './levels-of-assurance.js'

const RULE = 'must be 1 to 16 levels of assurance, each once'

describe('parseAcrValues', () => {
  it.each([
    ['2', ['2']],
    ['3 2', ['3', '2']],
    ['4 3 2 1', ['4', '3', '2', '1']],
    ['urn:mace:incommon:iap:silver 2', ['urn:mace:incommon:iap:silver', '2']],
  ])('reads %j in the order of preference', (text, want) => {
    expect(parseAcrValues(text)).toEqual(want)
    expect(formatAcrValues(want)).toBe(text)
  })

  it.each([
    ['a level twice', '2 3 2'],
    ['two blanks', '2  3'],
    ['a line break', '2\n'],
    ['a letter beyond ASCII', '２'],
    ['17 levels', Array.from({ length: 17 }, (_, level) => level).join(' ')],
    ['a megabyte', '2 '.repeat(500_000)],
    ['nothing', ''],
    ['a number', 2],
  ])('refuses %s', (_what, text) => {
    expect(() => parseAcrValues(text)).toThrow(
      expect.objectContaining({
        code: 'MC_ACR_VALUES',
        message: 'The levels of assurance are not a list as Mobile Connect asks for',
        answer: { error: 'invalid_request', error_description: 'acr_values is invalid' },
        issues: [
          {
            pointer: '',
            code: 'acr-values',
            message: `${RULE}, with single blanks between them`,
            source: 'MC API §4',
          },
        ],
      }),
    )
  })

  it('throws nothing but a ContractError, and reads back what it writes', () => {
    const lists = fc.array(fc.constantFrom(...Object.keys(LEVELS_OF_ASSURANCE), '', 'é')).map((all) => all.join(' '))
    fc.assert(
      fc.property(fc.oneof(fc.string(), lists), (text) => {
        try {
          expect(formatAcrValues(parseAcrValues(text))).toBe(text)
        } catch (error) {
          expect(error).toBeInstanceOf(ContractError)
        }
      }),
    )
  })
})

describe('formatAcrValues', () => {
  it.each([
    ['no level', []],
    ['a level twice', ['2', '2']],
    ['a blank within', ['3 2']],
    ['a number', [2]],
    ['a text', '2'],
  ])('refuses %s', (_what, levels) => {
    expect(() => formatAcrValues(levels as string[])).toThrow(new TypeError(`acrValues ${RULE}`))
  })
})
