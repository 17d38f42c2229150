/**
 * Faults of openapi-generator in what it writes for a language, each with what mends it. They are told of in `docs/sdk-view.md`.
 */

import type { OpenApiDocument } from '../steps/openapi.js'
import { operationsOf } from '../steps/operation-table.js'
import type { MendedFault } from '../steps/sdk-view-document.js'
import { LANGUAGES, type LanguageName } from './languages.js'

/** A fault, and what stands in place of what in the files of a package. */
export interface Mend {
  readonly fault: string
  readonly edits: readonly Edit[]
  /** Whether an API has what the fault is about. Without it every API does. */
  readonly concerns?: (view: OpenApiDocument) => boolean
}

/** A text that the generator writes → what stands there instead. Where it is missing, the generator has changed, and the mend is looked at again. */
export interface Edit {
  /** Path relative to the package. */
  readonly file: RegExp
  readonly text: string
  readonly instead: string
}

const KOTLIN_OPERATIONS = /\/apis\/[^/]+Api\.kt$/
const KOTLIN_CLIENT = /\/infrastructure\/ApiClient\.kt$/
const SWIFT_SESSION = /\/Infrastructure\/URLSessionImplementations\.swift$/

export const GENERATOR_MENDS: Readonly<Partial<Record<LanguageName, readonly Mend[]>>> = {
  go: [
    {
      fault: 'a body that is not given is a pointer to nothing, and is sent as `null`',
      edits: [
        {
          file: /^client\.go$/,
          text: '\tif postBody != nil {\n',
          instead:
            '\tif value := reflect.ValueOf(postBody); postBody != nil && (value.Kind() != reflect.Ptr || !value.IsNil()) {\n',
        },
      ],
    },
  ],
  kotlin: [
    {
      fault: 'a body that is not given is sent as `null`',
      edits: [
        {
          file: KOTLIN_CLIENT,
          text: '                setBody(body)\n',
          instead: '                if (body != null) setBody(body)\n',
        },
      ],
    },
    {
      fault: 'a value in the path is taken apart at `/`, and `?` ends the path',
      edits: [
        { file: KOTLIN_OPERATIONS, text: '".replace("{" + "', instead: '".withPathValue("{" + "' },
        {
          file: KOTLIN_CLIENT,
          text: '.joinToString("/", prefix = "/") { it.encodeURLQueryComponent() }\n    }\n',
          instead: '.joinToString("/", prefix = "/")\n    }\n',
        },
        {
          file: KOTLIN_CLIENT,
          text: 'import io.ktor.http.encodeURLQueryComponent\n',
          instead: 'import io.ktor.http.encodeURLPathPart\n',
        },
        {
          file: KOTLIN_CLIENT,
          text: '\nopen class ApiClient(\n',
          instead:
            '\ninternal fun String.withPathValue(place: String, value: String): String = replace(place, value.encodeURLPathPart())\n\nopen class ApiClient(\n',
        },
      ],
      concerns: hasValuesInPath,
    },
    {
      fault: 'the name of a part of a form stands without quotation marks, which strict servers ask for',
      edits: [
        { file: KOTLIN_OPERATIONS, text: '?.apply { append("', instead: '?.apply { appendPart("' },
        {
          file: KOTLIN_CLIENT,
          text: '\nopen class ApiClient(\n',
          instead:
            '\ninternal fun io.ktor.client.request.forms.FormBuilder.appendPart(name: String, value: String) = append("\\"$name\\"", value)\n\nopen class ApiClient(\n',
        },
      ],
      concerns: hasForms,
    },
  ],
  swift: [
    {
      fault: "Apple's modules are imported on Linux, where there are others, so that nothing compiles",
      edits: [
        {
          file: SWIFT_SESSION,
          text: '#if !os(macOS)\nimport MobileCoreServices\n#endif\n',
          instead:
            '#if canImport(FoundationNetworking)\nimport FoundationNetworking\n#endif\n#if canImport(MobileCoreServices)\nimport MobileCoreServices\n#endif\n',
        },
        {
          file: SWIFT_SESSION,
          text: '        } else {\n            if let uti = ',
          instead: '        } else {\n            #if canImport(Darwin)\n            if let uti = ',
        },
        {
          file: SWIFT_SESSION,
          text: '                return mimetype as String\n            }\n',
          instead: '                return mimetype as String\n            }\n            #endif\n',
        },
      ],
    },
    {
      fault: 'a `/` in a value of the path makes two segments of it',
      edits: [
        {
          file: /\/APIs\/[^/]+\.swift$/,
          text: 'withAllowedCharacters: .urlPathAllowed)',
          instead: 'withAllowedCharacters: .urlPathAllowed.subtracting(CharacterSet(charactersIn: "/")))',
        },
      ],
      concerns: hasValuesInPath,
    },
    {
      fault: 'a `+` in a query is sent as it is, and servers read a space',
      edits: [
        {
          file: SWIFT_SESSION,
          text: '        guard let url = URL(string: URLString) else {\n',
          instead: '        guard let url = URL(string: URLString.replacingOccurrences(of: "+", with: "%2B")) else {\n',
        },
      ],
    },
  ],
}

/** Every fault, with the title of its language. */
export function mendedFaults(): MendedFault[] {
  return Object.entries(GENERATOR_MENDS).flatMap(([name, mends]) =>
    mends.map(({ fault }) => ({ language: LANGUAGES[name as LanguageName].title, fault })),
  )
}

function hasValuesInPath({ paths }: OpenApiDocument): boolean {
  return Object.keys(paths).some((path) => path.includes('{'))
}

function hasForms(view: OpenApiDocument): boolean {
  return operationsOf(view).some(
    ({ operation }) => operation.requestBody?.content?.['multipart/form-data'] !== undefined,
  )
}
