/**
 * The first call of an API in Java.
 */

import { LANGUAGES, packageOf } from '../languages.js'
import {
  type Credentials,
  givenByName,
  lines,
  type Program,
  quoted,
  type Values,
  valuesInPath,
  withoutPath,
} from './program.js'

const VALUES: Values = {
  text: quoted,
  uuid: (value) => `UUID.fromString("${value}")`,
  number: (value) => `${value}L`,
  texts: (value) => `List.of(${quoted(value)})`,
}

const CREDENTIALS: Credentials = {
  apiKey: 'client.setApiKey("anyKey");',
  basic: 'client.setUsername("user");\nclient.setPassword("password");',
  bearer: 'client.setBearerToken("token");',
  none: '',
}

export const javaProgram: Program = (call, api) => {
  const name = packageOf('java', api)
  const credentials = CREDENTIALS[call.credentials]
  const inPath = valuesInPath(call, VALUES).join(', ')
  const chain = givenByName(withoutPath(call), LANGUAGES.java.parameterCase, VALUES)
    .map(([parameter, value]) => `\n          .${parameter}(${value})`)
    .join('')
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
    `      ${call.hasAnswer ? 'var answer = ' : ''}new ${call.group}Api(client).${call.operationId}(${inPath})${chain}\n          .execute();`,
    call.hasAnswer && '      System.out.println(answer);',
    '    } catch (ApiException failure) {',
    call.error && `      if (failure.getErrorEntity() instanceof ${call.error} error) System.out.println(error);`,
    '      System.out.println(failure.getCode());',
    '    }\n  }\n}',
  )
}
