/**
 * The languages that SDKs are made for, one row each: which generator of openapi-generator, with which options, and how names are written.
 */

import { kotlinBuildFile } from './kotlin-build.js'
import { LICENSE, modulePathOf, PUBLISHER } from './publisher.js'
import { type NameCase, writeName } from './readable-names.js'

/** One API of a contract, as its package is named after it. */
export interface Api {
  /** The contract, e.g. `mobile-connect`. */
  readonly contract: string
  /** The API, e.g. `openid-provider`. */
  readonly api: string
  /** Whose server it calls: the API itself, or that of which it is a form. */
  readonly server: string
  /** Version of this package. */
  readonly version: string
}

/** As it is written on the command line and in paths. */
export type LanguageName = 'java' | 'kotlin' | 'python' | 'go' | 'csharp' | 'swift'

/** What is known of a language. */
export interface Language {
  /** As people write it. */
  readonly title: string
  /** Its name with openapi-generator. */
  readonly generator: string
  /** The options of the generator. */
  readonly options: (api: Api) => Readonly<Record<string, string | boolean>>
  /** What lets a member that is due and `null` be sent, where others that are `null` are not. */
  readonly dueNull?: string
  /** Whether a member can be due and `null`. */
  readonly nullWhereDue: boolean
  /** Names that the generator would change without need. */
  readonly names?: Readonly<Record<string, string>>
  /** How the names of members and of parameters are written. */
  readonly memberCase: NameCase
  readonly parameterCase: NameCase
  /** Whether a text in a media type of its own arrives as a text or as bytes. */
  readonly texts: 'string' | 'binary'
  /** An element or a list of it: a type of both, or a list that takes an element too by an annotation. */
  readonly lists: { readonly as: 'union' } | { readonly as: 'list'; readonly annotation: string }
  /** Whether members that a schema does not name are kept. */
  readonly otherMembers: boolean
  /** Whether operations take their parameters from a builder, by name. */
  readonly groups: boolean
  /** Whether the clients understand the patterns of the schemas. */
  readonly patterns: boolean
  /** Whether a UUID is sent as it was written. */
  readonly uuids: boolean
  /** Whether a body of JSON is sent in the media type of its own that the contract names. */
  readonly bodyTypes: boolean
  /** Whether a map that has a name can be an element of a list. */
  readonly namedMaps: boolean
  /** Files that we write ourselves, or that nobody needs. */
  readonly ignored: readonly string[]
  /** Files of ours, beside `README.md` and `LICENSE`: path → text. */
  readonly files?: (api: Api) => Readonly<Record<string, string>>
}

/** Files of every generator. `README.md` and `LICENSE` are ours. */
const IGNORED = ['README.md', 'LICENSE', 'git_push.sh', '.travis.yml', '.gitlab-ci.yml', '.github/**', 'appveyor.yml']

const JACKSON = 'com.fasterxml.jackson.annotation'
const JACKSON_FORMAT = `${JACKSON}.JsonFormat`
const JACKSON_LIST = `${JACKSON_FORMAT}.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY`

export const LANGUAGES: Readonly<Record<LanguageName, Language>> = {
  java: {
    title: 'Java',
    generator: 'java',
    options: (api) => ({
      // Of the libraries for Java the one that gives error bodies their type and takes a text in any media type.
      library: 'jersey3',
      groupId: PUBLISHER.group,
      artifactId: `${api.contract}-${api.api}`,
      artifactVersion: api.version,
      artifactDescription: descriptionOf(api),
      artifactUrl: repositoryUrlOf(api),
      scmUrl: repositoryUrlOf(api),
      scmConnection: `scm:git:${repositoryUrlOf(api)}.git`,
      scmDeveloperConnection: `scm:git:${repositoryUrlOf(api)}.git`,
      developerName: PUBLISHER.title,
      developerEmail: PUBLISHER.email,
      developerOrganization: PUBLISHER.title,
      developerOrganizationUrl: `https://${PUBLISHER.host}`,
      invokerPackage: javaPackage(api),
      apiPackage: `${javaPackage(api)}.api`,
      modelPackage: `${javaPackage(api)}.model`,
      licenseName: LICENSE,
      openApiNullable: false,
      // A list that is not given would be sent as an empty one.
      containerDefaultToNull: true,
      disallowAdditionalPropertiesIfNotPresent: false,
      hideGenerationTimestamp: true,
    }),
    nullWhereDue: true,
    memberCase: 'camel',
    parameterCase: 'camel',
    texts: 'string',
    lists: { as: 'list', annotation: `@${JACKSON_FORMAT}(with = ${JACKSON_LIST})` },
    otherMembers: true,
    groups: true,
    patterns: true,
    uuids: true,
    bodyTypes: true,
    namedMaps: true,
    ignored: [...IGNORED, 'gradle/**', 'gradlew', 'gradlew.bat', 'gradle.properties', 'build.sbt'],
  },
  kotlin: {
    title: 'Kotlin',
    generator: 'kotlin',
    options: (api) => ({
      library: 'jvm-ktor',
      serializationLibrary: 'jackson',
      groupId: PUBLISHER.group,
      artifactId: `${api.contract}-${api.api}`,
      artifactVersion: api.version,
      packageName: javaPackage(api),
      omitGradleWrapper: true,
      // Its client sends every `null`, and refuses members that it does not know, unless each model says otherwise.
      additionalModelTypeAnnotations: `@${JACKSON}.JsonIgnoreProperties(ignoreUnknown = true);@${JACKSON}.JsonInclude(${JACKSON}.JsonInclude.Include.NON_NULL)`,
    }),
    names: { values: 'values' },
    dueNull: `@get:${JACKSON}.JsonInclude(${JACKSON}.JsonInclude.Include.ALWAYS)`,
    nullWhereDue: true,
    memberCase: 'camel',
    parameterCase: 'camel',
    texts: 'string',
    lists: { as: 'list', annotation: `@field:${JACKSON_FORMAT}(with = [${JACKSON_LIST}])` },
    // Its objects with other members are maps, of which Jackson reads no member that has a name.
    otherMembers: false,
    groups: false,
    patterns: true,
    uuids: true,
    // Its client sends `application/json`, unless a header says otherwise.
    bodyTypes: false,
    namedMaps: true,
    ignored: [...IGNORED, 'gradle/**', 'gradlew', 'gradlew.bat', 'build.gradle'],
    files: (api) => ({ 'build.gradle': kotlinBuildFile(PUBLISHER.group, api) }),
  },
  python: {
    title: 'Python',
    generator: 'python',
    options: (api) => ({
      packageName: writeName(`${PUBLISHER.group}-${api.contract}-${api.api}`, 'snake'),
      projectName: `${PUBLISHER.group}-${api.contract}-${api.api}`,
      packageVersion: api.version,
    }),
    nullWhereDue: true,
    memberCase: 'snake',
    parameterCase: 'snake',
    // Its client reads no text in a media type but `text/…`.
    texts: 'binary',
    lists: { as: 'union' },
    otherMembers: true,
    groups: false,
    patterns: true,
    uuids: true,
    bodyTypes: true,
    namedMaps: true,
    ignored: IGNORED,
  },
  go: {
    title: 'Go',
    generator: 'go',
    options: (api) => ({
      packageName: api.api.replaceAll('-', ''),
      packageVersion: api.version,
      disallowAdditionalPropertiesIfNotPresent: false,
      enumClassPrefix: true,
    }),
    nullWhereDue: true,
    memberCase: 'pascal',
    parameterCase: 'camel',
    texts: 'string',
    lists: { as: 'union' },
    otherMembers: true,
    groups: false,
    // Its regular expressions know no look-ahead, and a pattern that they cannot say refuses every value.
    patterns: false,
    uuids: true,
    bodyTypes: true,
    namedMaps: true,
    ignored: IGNORED,
  },
  csharp: {
    title: 'C#',
    generator: 'csharp',
    options: (api) => ({
      library: 'httpclient',
      packageName: `${PUBLISHER.title}.${writeName(api.contract, 'pascal')}.${writeName(api.api, 'pascal')}`,
      packageVersion: api.version,
      packageTags: `${api.contract} ${api.api}`,
      packageTitle: descriptionOf(api),
      packageDescription: descriptionOf(api),
      packageAuthors: PUBLISHER.title,
      packageCompany: PUBLISHER.title,
      packageCopyright: PUBLISHER.title,
      excludeTests: true,
      licenseId: LICENSE,
      targetFramework: 'net8.0',
      nullableReferenceTypes: true,
      disallowAdditionalPropertiesIfNotPresent: false,
    }),
    // Its constructors refuse `null`, whatever the schema says.
    nullWhereDue: false,
    memberCase: 'pascal',
    parameterCase: 'camel',
    texts: 'string',
    lists: { as: 'union' },
    otherMembers: true,
    groups: false,
    patterns: true,
    uuids: true,
    bodyTypes: true,
    namedMaps: true,
    ignored: IGNORED,
  },
  swift: {
    title: 'Swift',
    generator: 'swift6',
    options: (api) => ({
      library: 'urlsession',
      projectName: writeName(`${api.contract}-${api.api}`, 'pascal'),
      podVersion: api.version,
      podLicense: LICENSE,
      useSPMFileStructure: true,
      disallowAdditionalPropertiesIfNotPresent: false,
    }),
    nullWhereDue: true,
    memberCase: 'camel',
    parameterCase: 'camel',
    texts: 'string',
    lists: { as: 'union' },
    otherMembers: true,
    groups: false,
    // It writes a pattern between slashes, with escapes that its texts do not know.
    patterns: false,
    // Its UUIDs are written in capitals, which a peer that compares texts takes for another.
    uuids: false,
    bodyTypes: true,
    namedMaps: false,
    ignored: [...IGNORED, 'Cartfile', 'project.yml', '*.podspec'],
  },
}

/** What a program in the language imports. */
export function packageOf(language: LanguageName, api: Api): string {
  const options = LANGUAGES[language].options(api)
  return `${options.invokerPackage ?? options.packageName ?? options.projectName}`
}

function descriptionOf({ contract, api }: Api): string {
  return `SDK of ${contract}, ${api}`
}

function repositoryUrlOf(api: Api): string {
  return `https://${modulePathOf(api)}`
}

/** `mobileidentity.mobileconnect.openidprovider` */
function javaPackage({ contract, api }: Api): string {
  return [PUBLISHER.group, contract, api].map((name) => name.replaceAll('-', '')).join('.')
}
