/**
 * The first call of an API in Swift.
 */

import { LANGUAGES, packageOf } from '../languages.js'
import { type Credentials, givenByName, lines, type Program, quoted, type Values } from './program.js'

const VALUES: Values = {
  text: quoted,
  uuid: quoted,
  number: (value) => value,
  texts: (value) => `[${quoted(value)}]`,
}

const CREDENTIALS: Credentials = {
  apiKey: 'configuration.customHeaders["api-key"] = "anyKey"',
  basic: 'configuration.customHeaders["Authorization"] = "Basic " + Data("user:password".utf8).base64EncodedString()',
  bearer: 'configuration.customHeaders["Authorization"] = "Bearer token"',
  none: '',
}

export const swiftProgram: Program = (call, api) => {
  const name = packageOf('swift', api)
  const given = givenByName(call, LANGUAGES.swift.parameterCase, VALUES)
  const words = [...given, ['apiConfiguration', 'configuration'] as const]
    .map(([label, value]) => `${label}: ${value}`)
    .join(', ')
  return lines(
    `import Foundation\nimport ${name}\n`,
    `let configuration = ${name}APIConfiguration(basePath: "${call.server}")`,
    CREDENTIALS[call.credentials],
    call.body &&
      `let body = try JSONDecoder().decode(${call.body.schema}.self, from: Data(#"${call.body.json}"#.utf8))`,
    'do {',
    `    ${call.hasAnswer ? 'let answer = ' : ''}try await ${call.group}API.${call.operationId}(${words})`,
    call.hasAnswer && '    print(answer)',
    '} catch let ErrorResponse.error(status, data, _, _) {',
    call.error &&
      `    if let data, let error = try? JSONDecoder().decode(${call.error}.self, from: data) { print(error) }`,
    '    print(status)\n}',
  )
}
