/**
 * The first call of an API as a program in each language.
 */

import type { Argument, FirstCall } from './first-call.js'
import { type Api, LANGUAGES, type LanguageName, packageOf, repositoryOf } from './languages.js'
import { writeName } from './readable-names.js'

type Program = (call: FirstCall, api: Api) => string

/** How the language writes a value of each kind. */
const VALUES: Readonly<Record<LanguageName, Readonly<Record<Argument['kind'], (value: string) => string>>>> = {
  java: {
    text: quoted,
    uuid: (v) => `UUID.fromString("${v}")`,
    number: (v) => `${v}L`,
    texts: (v) => `List.of(${quoted(v)})`,
  },
  kotlin: {
    text: quoted,
    uuid: (v) => `UUID.fromString("${v}")`,
    number: (v) => `${v}L`,
    texts: (v) => `listOf(${quoted(v)})`,
  },
  python: { text: quoted, uuid: quoted, number: (v) => v, texts: (v) => `[${quoted(v)}]` },
  go: { text: quoted, uuid: quoted, number: (v) => v, texts: (v) => `[]string{${quoted(v)}}` },
  csharp: { text: quoted, uuid: (v) => `Guid.Parse("${v}")`, number: (v) => v, texts: (v) => `new() { ${quoted(v)} }` },
  swift: { text: quoted, uuid: quoted, number: (v) => v, texts: (v) => `[${quoted(v)}]` },
}

export const PROGRAMS: Readonly<Record<LanguageName, Program>> = {
  java(call, api) {
    const name = packageOf('java', api)
    const credentials = {
      apiKey: 'client.setApiKey("anyKey");',
      basic: 'client.setUsername("user");\nclient.setPassword("password");',
      bearer: 'client.setBearerToken("token");',
      none: '',
    }[call.credentials]
    const inPath = valuesOf('java', call, ({ inPath }) => inPath).map(([, value]) => value)
    const others = valuesOf('java', call, ({ inPath }) => !inPath)
    const body = call.body ? [[memberOf('java', call.body.schema), 'body'] as const] : []
    const chain = [...others, ...body].map(([parameter, value]) => `\n          .${parameter}(${value})`).join('')
    return lines(
      `import ${name}.*;\nimport ${name}.api.*;\nimport ${name}.model.*;\nimport java.util.*;`,
      'import org.glassfish.jersey.apache.connector.ApacheConnectorProvider;\nimport org.glassfish.jersey.client.ClientConfig;\n',
      'public class FirstCall {\n  public static void main(String[] words) throws Exception {',
      `    var client = new ApiClient().setBasePath("${call.server}");`,
      '    // The connector of the JDK knows no PATCH.',
      '    var config = (ClientConfig) client.getDefaultClientConfig();',
      '    client.setClientConfig(config.connectorProvider(new ApacheConnectorProvider()));',
      credentials && `    ${credentials.replace('\n', '\n    ')}`,
      call.body && `    var json = """\n        ${call.body.json}""";`,
      call.body && `    var body = client.getJSON().getContext(null).readValue(json, ${call.body.schema}.class);`,
      '    try {',
      `      ${call.hasAnswer ? 'var answer = ' : ''}new ${call.group}Api(client).${call.operationId}(${inPath.join(', ')})${chain}\n          .execute();`,
      call.hasAnswer && '      System.out.println(answer);',
      '    } catch (ApiException failure) {',
      call.error && `      if (failure.getErrorEntity() instanceof ${call.error} error) System.out.println(error);`,
      '      System.out.println(failure.getCode());',
      '    }\n  }\n}',
    )
  },
  kotlin(call, api) {
    const name = packageOf('kotlin', api)
    const credentials = {
      apiKey: 'api.setApiKey("anyKey")',
      basic: 'api.setUsername("user")\napi.setPassword("password")',
      bearer: 'api.setBearerToken("token")',
      none: '',
    }[call.credentials]
    const accepting = call.accept
      ? `, httpClientConfig = { it.defaultRequest { header("Accept", ${quoted(call.accept)}) } }`
      : ''
    const given = [
      ...valuesOf('kotlin', call),
      ...(call.body ? [[memberOf('kotlin', call.body.schema), 'body'] as const] : []),
    ]
    return lines(
      `import ${name}.apis.*`,
      (call.body || call.error) && `import ${name}.models.*`,
      call.accept && 'import io.ktor.client.plugins.defaultRequest\nimport io.ktor.client.request.header',
      'import com.fasterxml.jackson.module.kotlin.*\nimport io.ktor.util.reflect.typeInfo\nimport java.util.UUID\nimport kotlinx.coroutines.runBlocking\n',
      'fun main() = runBlocking {',
      call.accept && '  // The client asks for JSON by itself; this answer is none.',
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
  },
  python(call, api) {
    const name = packageOf('python', api)
    const credentials = {
      apiKey: ', api_key={"apiKey": "anyKey"}',
      basic: ', username="user", password="password"',
      bearer: ', access_token="token"',
      none: '',
    }[call.credentials]
    const given = [
      ...valuesOf('python', call),
      ...(call.body ? [[writeName(call.body.schema, 'snake'), 'body'] as const] : []),
    ]
    return lines(
      `import ${name} as sdk\n`,
      `configuration = sdk.Configuration(host="${call.server}"${credentials})`,
      'with sdk.ApiClient(configuration) as client:',
      call.body && `    body = sdk.${call.body.schema}.from_json('${call.body.json}')`,
      '    try:',
      `        answer = sdk.${call.group}Api(client).${writeName(call.operationId, 'snake')}(${given.map(([parameter, value]) => `${parameter}=${value}`).join(', ')})`,
      '        print(answer)',
      '    except sdk.ApiException as failure:',
      call.error
        ? `        print(failure.status, failure.data)  # data is a sdk.${call.error}`
        : '        print(failure.status)',
    )
  },
  go(call, api) {
    const { gitHost, gitUserId, gitRepoId } = repositoryOf(api)
    const credentials = {
      apiKey: 'ctx = context.WithValue(ctx, sdk.ContextAPIKeys, map[string]sdk.APIKey{"apiKey": {Key: "anyKey"}})',
      basic:
        'ctx = context.WithValue(ctx, sdk.ContextBasicAuth, sdk.BasicAuth{UserName: "user", Password: "password"})',
      bearer: 'ctx = context.WithValue(ctx, sdk.ContextAccessToken, "token")',
      none: '',
    }[call.credentials]
    const inPath = call.arguments.filter(({ inPath }) => inPath).map(({ kind, value }) => VALUES.go[kind](value))
    const others = call.arguments
      .filter(({ inPath }) => !inPath)
      .map(({ name, kind, value }) => `.${writeName(name, 'pascal')}(${VALUES.go[kind](value)})`)
    const body = call.body ? `.${call.body.schema}(body)` : ''
    const words = ['ctx', ...inPath].join(', ')
    return lines(
      'package main\n',
      `import (\n\t"context"\n${call.body ? '\t"encoding/json"\n' : ''}\t"fmt"\n\n\tsdk "${gitHost}/${gitUserId}/${gitRepoId}"\n)\n`,
      'func main() {',
      '\tctx := context.Background()',
      credentials && `\t${credentials}`,
      '\tconfiguration := sdk.NewConfiguration()',
      `\tconfiguration.Servers = sdk.ServerConfigurations{{URL: "${call.server}"}}`,
      call.body &&
        `\tvar body sdk.${call.body.schema}\n\tif err := json.Unmarshal([]byte(\`${call.body.json}\`), &body); err != nil {\n\t\tpanic(err)\n\t}`,
      `\t${call.hasAnswer ? 'answer, ' : ''}response, err := sdk.NewAPIClient(configuration).${call.group}API.${writeName(call.operationId, 'pascal')}(${words})${others.join('')}${body}.Execute()`,
      call.error &&
        `\tif failure, ok := err.(*sdk.GenericOpenAPIError); ok {\n\t\tif model, ok := failure.Model().(sdk.${call.error}); ok {\n\t\t\tfmt.Println(model)\n\t\t}\n\t}`,
      '\tif err != nil {\n\t\tpanic(err)\n\t}',
      `\tfmt.Println(response.StatusCode${call.hasAnswer ? ', answer' : ''})`,
      '}',
    )
  },
  csharp(call, api) {
    const name = packageOf('csharp', api)
    const credentials = {
      apiKey: ', ApiKey = new Dictionary<string, string> { ["api-key"] = "anyKey" }',
      basic: ', Username = "user", Password = "password"',
      bearer: ', AccessToken = "token"',
      none: '',
    }[call.credentials]
    const given = [
      ...valuesOf('csharp', call),
      ...(call.body ? [[memberOf('csharp', call.body.schema), 'body'] as const] : []),
    ]
    const words = given.map(([parameter, value]) => `${parameter}: ${value}`).join(', ')
    return lines(
      `using Newtonsoft.Json;\nusing ${name}.Api;\nusing ${name}.Client;\nusing ${name}.Model;\n`,
      `var configuration = new Configuration { BasePath = "${call.server}"${credentials} };`,
      'using var http = new HttpClient();',
      call.body && `var body = JsonConvert.DeserializeObject<${call.body.schema}>("""${call.body.json}""")!;`,
      'try\n{',
      `    ${call.hasAnswer ? 'var answer = ' : ''}await new ${call.group}Api(http, configuration).${writeName(call.operationId, 'pascal')}Async(${words});`,
      call.hasAnswer && '    Console.WriteLine(answer);',
      '}\ncatch (ApiException failure)\n{',
      call.error && `    Console.WriteLine(JsonConvert.DeserializeObject<${call.error}>($"{failure.ErrorContent}"));`,
      '    Console.WriteLine(failure.ErrorCode);\n}',
    )
  },
  swift(call, api) {
    const name = packageOf('swift', api)
    const credentials = {
      apiKey: 'configuration.customHeaders["api-key"] = "anyKey"',
      basic:
        'configuration.customHeaders["Authorization"] = "Basic " + Data("user:password".utf8).base64EncodedString()',
      bearer: 'configuration.customHeaders["Authorization"] = "Bearer token"',
      none: '',
    }[call.credentials]
    const given = [
      ...valuesOf('swift', call),
      ...(call.body ? [[memberOf('swift', call.body.schema), 'body'] as const] : []),
    ]
    const words = [...given, ['apiConfiguration', 'configuration'] as const].map(
      ([label, value]) => `${label}: ${value}`,
    )
    return lines(
      `import Foundation\nimport ${name}\n`,
      `let configuration = ${name}APIConfiguration(basePath: "${call.server}")`,
      credentials,
      call.body &&
        `let body = try JSONDecoder().decode(${call.body.schema}.self, from: Data(#"${call.body.json}"#.utf8))`,
      'do {',
      `    ${call.hasAnswer ? 'let answer = ' : ''}try await ${call.group}API.${call.operationId}(${words.join(', ')})`,
      call.hasAnswer && '    print(answer)',
      '} catch let ErrorResponse.error(status, data, _, _) {',
      call.error &&
        `    if let data, let error = try? JSONDecoder().decode(${call.error}.self, from: data) { print(error) }`,
      '    print(status)\n}',
    )
  },
}

function valuesOf(
  language: LanguageName,
  call: FirstCall,
  isWanted: (argument: Argument) => boolean = () => true,
): (readonly [string, string])[] {
  return call.arguments
    .filter(isWanted)
    .map(({ name, kind, value }) => [writeName(name, LANGUAGES[language].parameterCase), VALUES[language][kind](value)])
}

function memberOf(language: LanguageName, schema: string): string {
  return writeName(schema, LANGUAGES[language].parameterCase)
}

function quoted(value: string): string {
  return JSON.stringify(value)
}

function lines(...all: readonly (string | false | undefined)[]): string {
  return all.filter((line) => line !== false && line !== undefined && line !== '').join('\n')
}
