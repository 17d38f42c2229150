/**
 * The first call of an API as a program, in each language.
 */

import type { LanguageName } from '../languages.js'
import { csharpProgram } from './csharp.js'
import { goProgram } from './go.js'
import { javaProgram } from './java.js'
import { kotlinProgram } from './kotlin.js'
import type { Program } from './program.js'
import { pythonProgram } from './python.js'
import { swiftProgram } from './swift.js'

export const PROGRAMS: Readonly<Record<LanguageName, Program>> = {
  java: javaProgram,
  kotlin: kotlinProgram,
  python: pythonProgram,
  go: goProgram,
  csharp: csharpProgram,
  swift: swiftProgram,
}
