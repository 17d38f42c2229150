/**
 * What generated clients would put on the wire otherwise than the contract says.
 */

import type { OpenApiDocument } from '../steps/openapi.js'
import { operationsOf } from '../steps/operation-table.js'
import type { LanguageName, Mend } from './languages.js'

const KOTLIN_OPERATIONS = /\/apis\/[^/]+Api\.kt$/
const KOTLIN_CLIENT = /\/infrastructure\/ApiClient\.kt$/

export const WIRE_MENDS = {
  go: [
    {
      // A body that is not given is a pointer to nothing, which would be sent as `null`.
      file: /^client\.go$/,
      text: '\tif postBody != nil {\n',
      instead:
        '\tif value := reflect.ValueOf(postBody); postBody != nil && (value.Kind() != reflect.Ptr || !value.IsNil()) {\n',
    },
  ],
  kotlin: [
    {
      // A body that is not given would be sent as `null`.
      file: KOTLIN_CLIENT,
      text: '                setBody(body)\n',
      instead: '                if (body != null) setBody(body)\n',
    },
    {
      // A value in the path would be taken apart at `/`, and `?` would end the path.
      file: KOTLIN_OPERATIONS,
      text: '".replace("{" + "',
      instead: '".withPathValue("{" + "',
      concerns: hasValuesInPath,
    },
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
    {
      // The name of a part would stand without quotation marks, which strict servers ask for.
      file: KOTLIN_OPERATIONS,
      text: '?.apply { append("',
      instead: '?.apply { appendPart("',
      concerns: hasForms,
    },
    {
      file: KOTLIN_CLIENT,
      text: '\nopen class ApiClient(\n',
      instead:
        '\ninternal fun io.ktor.client.request.forms.FormBuilder.appendPart(name: String, value: String) = append("\\"$name\\"", value)\n\nopen class ApiClient(\n',
      concerns: hasForms,
    },
  ],
  swift: [
    {
      // A `/` in a value would make two segments of it.
      file: /\/APIs\/[^/]+\.swift$/,
      text: 'withAllowedCharacters: .urlPathAllowed)',
      instead: 'withAllowedCharacters: .urlPathAllowed.subtracting(CharacterSet(charactersIn: "/")))',
      concerns: hasValuesInPath,
    },
    {
      // `URLComponents` leaves a `+` in a query as it is, and servers read a space.
      file: /\/Infrastructure\/URLSessionImplementations\.swift$/,
      text: '        guard let url = URL(string: URLString) else {\n',
      instead: '        guard let url = URL(string: URLString.replacingOccurrences(of: "+", with: "%2B")) else {\n',
    },
  ],
} as const satisfies Partial<Record<LanguageName, readonly Mend[]>>

function hasValuesInPath({ paths }: OpenApiDocument): boolean {
  return Object.keys(paths).some((path) => path.includes('{'))
}

function hasForms(view: OpenApiDocument): boolean {
  return operationsOf(view).some(
    ({ operation }) => operation.requestBody?.content?.['multipart/form-data'] !== undefined,
  )
}
