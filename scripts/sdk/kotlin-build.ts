/**
 * The build of a package for Kotlin. openapi-generator's own names parts of Ktor in a version that they do not have.
 */

import type { Api } from './languages.js'

interface Dependency {
  readonly group: string
  readonly artifact: string
  readonly version: string
  /** Of the artifacts for several platforms Gradle chooses the one for the JVM; Maven is told its name. */
  readonly platforms: 'several' | 'jvm'
  readonly scope: 'api' | 'implementation' | 'runtimeOnly'
}

/** Of the compiler and of its libraries. */
export const KOTLIN_VERSION = '2.4.0'

/** The last version that all of its parts have. */
const KTOR_VERSION = '3.4.3'
const JACKSON_VERSION = '2.22.1'

/** What a package needs, with the engine that it runs on. */
export const KOTLIN_DEPENDENCIES: readonly Dependency[] = [
  kotlin('kotlin-stdlib'),
  kotlin('kotlin-reflect'),
  jackson('module', 'jackson-module-kotlin'),
  jackson('datatype', 'jackson-datatype-jsr310'),
  ktor('ktor-client-core', 'api'),
  ktor('ktor-client-content-negotiation', 'implementation'),
  ktor('ktor-serialization-jackson', 'implementation'),
  // The engine, which another on the class path may take the place of.
  ktor('ktor-client-cio', 'runtimeOnly'),
]

/** The `build.gradle` of a package. */
export function kotlinBuildFile(group: string, { contract, api, version }: Omit<Api, 'server'>): string {
  const dependencies = KOTLIN_DEPENDENCIES.map(
    (one) => `    ${one.scope} '${one.group}:${one.artifact}:${one.version}'`,
  )
  return `plugins {
    id 'org.jetbrains.kotlin.jvm' version '${KOTLIN_VERSION}'
    id 'java-library'
    id 'maven-publish'
}

group = '${group}'
version = '${version}'

repositories {
    mavenCentral()
}

dependencies {
${dependencies.join('\n')}
}

kotlin {
    jvmToolchain(17)
}

publishing {
    publications {
        maven(MavenPublication) {
            artifactId = '${contract}-${api}'
            from components.java
        }
    }
}
`
}

function kotlin(artifact: string): Dependency {
  return { group: 'org.jetbrains.kotlin', artifact, version: KOTLIN_VERSION, platforms: 'jvm', scope: 'implementation' }
}

function jackson(part: string, artifact: string): Dependency {
  return {
    group: `com.fasterxml.jackson.${part}`,
    artifact,
    version: JACKSON_VERSION,
    platforms: 'jvm',
    scope: 'api',
  }
}

function ktor(artifact: string, scope: Dependency['scope']): Dependency {
  return { group: 'io.ktor', artifact, version: KTOR_VERSION, platforms: 'several', scope }
}
