/**
 * Kotlin: the packages bring a build for Gradle. Its dependencies are given to Maven, which brings the compiler.
 */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { KOTLIN_DEPENDENCIES, KOTLIN_VERSION } from '../../kotlin-build.js'
import type { Build, Project } from './build.js'
import { classPathOf, compileModules } from './maven.js'

export const kotlinBuild: Build = {
  compile(context) {
    for (const project of context.projects) {
      writeFileSync(join(project.work, 'FirstCall.kt'), `${project.program}\n`)
      writeFileSync(join(project.work, 'pom.xml'), pomOf(project))
    }
    return compileModules(context, new Map(context.projects.map(({ name, work }) => [name, work])))
  },

  call: ({ work }) => ({ words: ['java', '-cp', classPathOf(work), 'FirstCallKt'], folder: work }),
}

/** A `pom.xml` for the package and the program. */
export function pomOf({ name, folder }: Pick<Project, 'name' | 'folder'>): string {
  const dependencies = KOTLIN_DEPENDENCIES.map(({ group, artifact, version, platforms }) => {
    const variant = platforms === 'jvm' ? artifact : `${artifact}-jvm`
    return `    <dependency><groupId>${group}</groupId><artifactId>${variant}</artifactId><version>${version}</version></dependency>`
  })
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>sdk-check</groupId>
  <artifactId>${name}</artifactId>
  <version>0</version>
  <properties>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
    <kotlin.compiler.daemon>false</kotlin.compiler.daemon>
  </properties>
  <dependencies>
${dependencies.join('\n')}
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <groupId>org.jetbrains.kotlin</groupId>
        <artifactId>kotlin-maven-plugin</artifactId>
        <version>${KOTLIN_VERSION}</version>
        <configuration><jvmTarget>17</jvmTarget></configuration>
        <executions>
          <execution>
            <phase>compile</phase>
            <goals><goal>compile</goal></goals>
            <configuration>
              <sourceDirs>
                <sourceDir>${join(folder, 'src/main/kotlin')}</sourceDir>
                <sourceDir>\${project.basedir}</sourceDir>
              </sourceDirs>
            </configuration>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>
</project>
`
}
