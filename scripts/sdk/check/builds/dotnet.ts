/**
 * C#: a console program that refers to the project of the package, which is compiled with it.
 */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageOf } from '../../languages.js'
import { PASSED, type StepResult } from '../check-table.js'
import { type Build, failed } from './build.js'

export const dotnetBuild: Build = {
  async compile({ projects, run }) {
    const results = new Map<string, StepResult>()
    for (const { name, api, folder, work, program } of projects) {
      const package_ = packageOf('csharp', api)
      const log = join(work, 'compile.log')
      writeFileSync(join(work, 'Program.cs'), `${program}\n`)
      writeFileSync(join(work, 'FirstCall.csproj'), projectFile(join(folder, 'src', package_, `${package_}.csproj`)))
      const words = ['dotnet', 'build', '--nologo', '-o', join(work, 'out')] as const
      const { status } = await run({ words: [...words], folder: work, log })
      results.set(name, status === 0 ? PASSED : failed(log))
    }
    return results
  },

  call: ({ work }) => ({ words: ['dotnet', join(work, 'out/FirstCall.dll')], folder: work }),
}

function projectFile(reference: string): string {
  return `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net8.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
  </PropertyGroup>
  <ItemGroup><ProjectReference Include="${reference}" /></ItemGroup>
</Project>
`
}
