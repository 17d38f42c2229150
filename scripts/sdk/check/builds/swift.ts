/**
 * Swift: a package with one program, which depends on the generated package, that is compiled with it.
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { packageOf } from '../../languages.js'
import { PASSED, type StepResult } from '../check-table.js'
import { type Build, failed } from './build.js'

export const swiftBuild: Build = {
  async compile({ projects, run }) {
    const results = new Map<string, StepResult>()
    for (const { name, api, folder, work, program } of projects) {
      const log = join(work, 'compile.log')
      mkdirSync(join(work, 'Sources/FirstCall'), { recursive: true })
      writeFileSync(join(work, 'Sources/FirstCall/main.swift'), `${program}\n`)
      writeFileSync(join(work, 'Package.swift'), packageFile(packageOf('swift', api), folder))
      const { status } = await run({ words: ['swift', 'build'], folder: work, log })
      results.set(name, status === 0 ? PASSED : failed(log))
    }
    return results
  },

  call: ({ work }) => ({ words: ['swift', 'run', '--skip-build', 'FirstCall'], folder: work }),
}

function packageFile(product: string, folder: string): string {
  return `// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "FirstCall",
  platforms: [.macOS(.v13)],
  dependencies: [.package(path: "${folder}")],
  targets: [
    .executableTarget(
      name: "FirstCall", dependencies: [.product(name: "${product}", package: "${basename(folder)}")])
  ]
)
`
}
