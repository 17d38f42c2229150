/**
 * The first call of an API in Kotlin.
 */

import { LANGUAGES, packageOf } from '../languages.js'
import { type Credentials, givenByName, lines, type Program, quoted, type Values } from './program.js'

const VALUES: Values = {
  text: quoted,
  uuid: (value) => `UUID.fromString("${value}")`,
  number: (value) => `${value}L`,
  texts: (value) => `listOf(${quoted(value)})`,
}

const CREDENTIALS: Credentials = {
  apiKey: 'api.setApiKey("anyKey")',
  basic: 'api.setUsername("user")\napi.setPassword("password")',
  bearer: 'api.setBearerToken("token")',
  none: '',
}

export const kotlinProgram: Program = (call, api) => {
  const name = packageOf('kotlin', api)
  const credentials = CREDENTIALS[call.credentials]
  const accepting = call.accept
    ? `, httpClientConfig = { it.defaultRequest { header("Accept", ${quoted(call.accept)}) } }`
    : ''
  const given = givenByName(call, LANGUAGES.kotlin.parameterCase, VALUES)
  return lines(
    `import ${name}.apis.*`,
    (call.body || call.error) && `import ${name}.models.*`,
    call.accept && 'import io.ktor.client.plugins.defaultRequest\nimport io.ktor.client.request.header',
    'import com.fasterxml.jackson.module.kotlin.*\nimport io.ktor.util.reflect.typeInfo\nimport java.util.UUID\nimport kotlinx.coroutines.runBlocking\n',
    'fun main() = runBlocking {',
    call.accept && '  // By itself the client asks for application/json.',
    `  val api = ${call.group}Api(baseUrl = "${call.server}"${accepting})`,
    credentials && `  ${credentials.replace('\n', '\n  ')}`,
    call.body && `  val body = jacksonObjectMapper().readValue<${call.body.schema}>("""${call.body.json}""")`,
    `  val answer = api.${call.operationId}(${given.map(([parameter, value]) => `${parameter} = ${value}`).join(', ')})`,
    `  if (answer.success) println(${call.hasAnswer ? 'answer.body()' : 'answer.status'})`,
    call.error
      ? `  else println(answer.typedBody<${call.error}>(typeInfo<${call.error}>()))`
      : '  else println(answer.status)',
    '}',
  )
}
