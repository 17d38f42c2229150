/**
 * How a generated package gets into a project, in each language, from the folder in which it was made.
 */

import { type Api, LANGUAGES, type LanguageName, packageOf } from './languages.js'
import { modulePathOf } from './publisher.js'

const FOLDER = '<folder of this package>'

export const INSTALLING: Readonly<Record<LanguageName, (api: Api) => string>> = {
  java: (api) => {
    const { groupId, artifactId, artifactVersion } = LANGUAGES.java.options(api)
    const coordinates = `<groupId>${groupId}</groupId><artifactId>${artifactId}</artifactId><version>${artifactVersion}</version>`
    return `${shell('mvn install')}\n\nhere puts it into the local repository of Maven. Then, in \`pom.xml\`:\n\n${code('xml', `<dependency>${coordinates}</dependency>`)}`
  },
  kotlin: (api) => {
    const { groupId, artifactId, artifactVersion } = LANGUAGES.kotlin.options(api)
    const lines = [
      'repositories { mavenLocal(); mavenCentral() }',
      `dependencies { implementation("${groupId}:${artifactId}:${artifactVersion}") }`,
    ]
    return `${shell('gradle publishToMavenLocal')}\n\nhere puts it into the local repository of Maven. Then, in \`build.gradle.kts\`:\n\n${code('kotlin', lines.join('\n'))}`
  },
  python: () => shell(`pip install ${FOLDER}`),
  go: (api) => {
    const path = modulePathOf(api)
    return shell(`go mod edit -require=${path}@v${api.version} -replace=${path}=${FOLDER}\ngo mod tidy`)
  },
  csharp: (api) => {
    const name = packageOf('csharp', api)
    return shell(`dotnet add reference ${FOLDER}/src/${name}/${name}.csproj`)
  },
  swift: (api) => {
    const lines = [
      `.package(path: "${FOLDER}")  // in dependencies`,
      `.product(name: "${packageOf('swift', api)}", package: "${api.api}")  // in the dependencies of the target`,
    ]
    return `In \`Package.swift\`:\n\n${code('swift', lines.join('\n'))}`
  },
}

function shell(commands: string): string {
  return code('sh', commands)
}

function code(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``
}
