/**
 * The first call of an API in C#.
 */

import { LANGUAGES, packageOf } from '../languages.js'
import { writeName } from '../readable-names.js'
import { type Credentials, givenByName, lines, type Program, quoted, type Values } from './program.js'

const VALUES: Values = {
  text: quoted,
  uuid: (value) => `Guid.Parse("${value}")`,
  number: (value) => value,
  texts: (value) => `new() { ${quoted(value)} }`,
}

const CREDENTIALS: Credentials = {
  apiKey: ', ApiKey = new Dictionary<string, string> { ["api-key"] = "anyKey" }',
  basic: ', Username = "user", Password = "password"',
  bearer: ', AccessToken = "token"',
  none: '',
}

export const csharpProgram: Program = (call, api) => {
  const name = packageOf('csharp', api)
  const given = givenByName(call, LANGUAGES.csharp.parameterCase, VALUES)
  const words = given.map(([parameter, value]) => `${parameter}: ${value}`).join(', ')
  return lines(
    `using Newtonsoft.Json;\nusing ${name}.Api;\nusing ${name}.Client;\nusing ${name}.Model;\n`,
    `var configuration = new Configuration { BasePath = "${call.server}"${CREDENTIALS[call.credentials]} };`,
    'using var http = new HttpClient();',
    call.body && `var body = JsonConvert.DeserializeObject<${call.body.schema}>("""${call.body.json}""")!;`,
    'try\n{',
    `    ${call.hasAnswer ? 'var answer = ' : ''}await new ${call.group}Api(http, configuration).${writeName(call.operationId, 'pascal')}Async(${words});`,
    call.hasAnswer && '    Console.WriteLine(answer);',
    '}\ncatch (ApiException failure)\n{',
    call.error && `    Console.WriteLine(JsonConvert.DeserializeObject<${call.error}>($"{failure.ErrorContent}"));`,
    '    Console.WriteLine(failure.ErrorCode);\n}',
  )
}
