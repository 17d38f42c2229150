/**
 * How the packages of each language are compiled and called.
 */

import type { LanguageName } from '../../languages.js'
import type { Build } from './build.js'
import { dotnetBuild } from './dotnet.js'
import { goBuild } from './go.js'
import { javaBuild } from './java.js'
import { kotlinBuild } from './kotlin.js'
import { pythonBuild } from './python.js'
import { swiftBuild } from './swift.js'

export const BUILDS: Readonly<Record<LanguageName, Build>> = {
  java: javaBuild,
  kotlin: kotlinBuild,
  python: pythonBuild,
  go: goBuild,
  csharp: dotnetBuild,
  swift: swiftBuild,
}
