/**
 * Swift: a package with one program, which depends on the generated package, that is compiled with it.
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { packageOf } from '../../languages.js'
import { type Build, compileEach, runSteps } from './build.js'

export const swiftBuild: Build = {
  compile: ({ projects, run }) =>
    compileEach(projects, ({ api, folder, work, program }) => {
      mkdirSync(join(work, 'Sources/FirstCall'), { recursive: true })
      writeFileSync(join(work, 'Sources/FirstCall/main.swift'), `${program}\n`)
      writeFileSync(join(work, 'Package.swift'), packageFile(packageOf('swift', api), folder))
      return runSteps(run, [{ words: ['swift', 'build'], folder: work, log: join(work, 'compile.log') }])
    }),

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
