import { describe, expect, it } from 'vitest'
import type { LanguageName } from '../languages.js'
import { findToolchain } from './toolchains.js'

describe('a toolchain', () => {
  it.each<[LanguageName, string, string]>([
    ['java', 'mvn', 'no mvn'],
    ['java', 'javac', 'no javac'],
    ['kotlin', 'java', 'no java'],
    ['python', 'python3', 'no python3'],
    ['python', 'python3 -m venv', 'no python3 venv'],
    ['go', 'go', 'no go'],
    ['csharp', 'dotnet', 'no dotnet'],
    ['swift', 'swift', 'no swift'],
  ])('of %s is missing without %s', (language, absent, reason) => {
    const works = (command: string, words: readonly string[]) =>
      command !== absent && !`${command} ${words.join(' ')}`.startsWith(`${absent} -`)
    expect(findToolchain(language, works)).toEqual({ outcome: 'missing', reason })
  })

  it.each<LanguageName>(['java', 'kotlin', 'python', 'go', 'csharp', 'swift'])(
    'of %s is found when all of it works',
    (language) => {
      expect(findToolchain(language, () => true)).toEqual({ outcome: 'found' })
    },
  )
})
