/**
 * C#: a console program that refers to the project of the package, which is compiled with it.
 */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageOf } from '../../languages.js'
import { type Build, compileEach, runSteps } from './build.js'

export const dotnetBuild: Build = {
  compile: ({ projects, run }) =>
    compileEach(projects, ({ api, folder, work, program }) => {
      const name = packageOf('csharp', api)
      writeFileSync(join(work, 'Program.cs'), `${program}\n`)
      writeFileSync(join(work, 'FirstCall.csproj'), projectFile(join(folder, 'src', name, `${name}.csproj`)))
      const words = ['dotnet', 'build', '--nologo', '-o', join(work, 'out')] as const
      return runSteps(run, [{ words, folder: work, log: join(work, 'compile.log') }])
    }),

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
