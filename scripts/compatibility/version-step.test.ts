import { describe, expect, it } from 'vitest'
import type { Verdict } from './rules.js'
import { decideDueStep, parseVersion, refuseVersion, type Step, stepBetween } from './version-step.js'

describe('the step that changes ask for', () => {
  it.each<[string, Verdict[], Step]>([
    ['0.1.0', [], 'none'],
    ['0.1.0', ['compatible'], 'patch'],
    ['0.1.0', ['compatible', 'warning'], 'patch'],
    ['0.1.0', ['compatible', 'breaking', 'warning'], 'minor'],
    ['1.0.0', [], 'none'],
    ['1.0.0', ['compatible'], 'minor'],
    ['1.0.0', ['warning'], 'minor'],
    ['2.3.4', ['breaking'], 'major'],
  ])('from %s, with %j: %s', (released, verdicts, step) => {
    expect(decideDueStep(released, verdicts)).toBe(step)
  })
})

describe('the step between two versions', () => {
  it.each<[string, string, Step | undefined]>([
    ['0.1.0', '0.1.0', 'none'],
    ['0.1.0', '0.1.1', 'patch'],
    ['0.1.9', '0.2.0', 'minor'],
    ['0.9.0', '0.10.0', 'minor'],
    ['0.2.5', '1.0.0', 'major'],
    ['0.1.0', '0.2.0-rc.1', 'minor'],
    ['0.2.0-rc.1', '0.2.0', 'none'],
    ['0.2.0', '0.2.0-rc.1', undefined],
    ['0.2.0', '0.1.9', undefined],
    ['1.0.0', '0.9.0', undefined],
    ['1.2.3', '1.2.3+build.5', 'none'],
  ])('from %s to %s: %s', (released, version, step) => {
    expect(stepBetween(released, version)).toBe(step)
  })

  it.each(['', '1', '1.0', 'v1.0.0', '1.0.0.0', '1.0.x', '1.0.0-', ' 1.0.0', '1.02.0'])(
    'is none where %j is no version',
    (text) => {
      expect(() => parseVersion(text)).toThrow('a version must be three numbers, e.g. 0.2.0 or 1.0.0-rc.1')
    },
  )
})

describe('a version', () => {
  it.each<[string, string, Verdict[]]>([
    ['0.1.0', '0.1.0', []],
    ['0.1.0', '0.1.1', ['warning']],
    ['0.1.0', '0.2.0', ['breaking']],
    ['0.1.0', '1.0.0', ['breaking']],
    ['1.0.0', '1.1.0', ['compatible']],
    ['1.0.0', '2.0.0', ['breaking']],
  ])('after %s, %s, may follow changes that are %j', (released, version, verdicts) => {
    expect(refuseVersion(released, version, verdicts)).toBeUndefined()
  })

  it.each<[string, string, Verdict[], string]>([
    [
      '0.1.0',
      '0.1.0',
      ['compatible'],
      '0.1.0 does not say what was changed since 0.1.0: a patch step is due, at least 0.1.1',
    ],
    [
      '0.1.0',
      '0.1.1',
      ['breaking'],
      '0.1.1 does not say what was changed since 0.1.0: a minor step is due, at least 0.2.0',
    ],
    [
      '1.4.2',
      '1.4.3',
      ['warning'],
      '1.4.3 does not say what was changed since 1.4.2: a minor step is due, at least 1.5.0',
    ],
    [
      '1.4.2',
      '1.5.0',
      ['breaking'],
      '1.5.0 does not say what was changed since 1.4.2: a major step is due, at least 2.0.0',
    ],
    ['0.2.0', '0.1.0', [], '0.1.0 comes before 0.2.0, which is released'],
  ])('after %s, %s, is refused when changes are %j', (released, version, verdicts, refusal) => {
    expect(refuseVersion(released, version, verdicts)).toBe(refusal)
  })
})
