/**
 * The first call of an API in Go.
 */

import { modulePathOf } from '../publisher.js'
import { writeName } from '../readable-names.js'
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
  uuid: quoted,
  number: (value) => value,
  texts: (value) => `[]string{${quoted(value)}}`,
}

const CREDENTIALS: Credentials = {
  apiKey: 'ctx = context.WithValue(ctx, sdk.ContextAPIKeys, map[string]sdk.APIKey{"apiKey": {Key: "anyKey"}})',
  basic: 'ctx = context.WithValue(ctx, sdk.ContextBasicAuth, sdk.BasicAuth{UserName: "user", Password: "password"})',
  bearer: 'ctx = context.WithValue(ctx, sdk.ContextAccessToken, "token")',
  none: '',
}

export const goProgram: Program = (call, api) => {
  const credentials = CREDENTIALS[call.credentials]
  const words = ['ctx', ...valuesInPath(call, VALUES)].join(', ')
  // What is not in the path is set by methods of a request.
  const chain = givenByName(withoutPath(call), 'pascal', VALUES).map(([method, value]) => `.${method}(${value})`)
  return lines(
    'package main\n',
    `import (\n\t"context"\n${call.body ? '\t"encoding/json"\n' : ''}\t"fmt"\n\n\tsdk "${modulePathOf(api)}"\n)\n`,
    'func main() {',
    '\tctx := context.Background()',
    credentials && `\t${credentials}`,
    '\tconfiguration := sdk.NewConfiguration()',
    `\tconfiguration.Servers = sdk.ServerConfigurations{{URL: "${call.server}"}}`,
    call.body &&
      `\tvar body sdk.${call.body.schema}\n\tif err := json.Unmarshal([]byte(\`${call.body.json}\`), &body); err != nil {\n\t\tpanic(err)\n\t}`,
    `\t${call.hasAnswer ? 'answer, ' : ''}response, err := sdk.NewAPIClient(configuration).${call.group}API.${writeName(call.operationId, 'pascal')}(${words})${chain.join('')}.Execute()`,
    call.error &&
      `\tif failure, ok := err.(*sdk.GenericOpenAPIError); ok {\n\t\tif model, ok := failure.Model().(sdk.${call.error}); ok {\n\t\t\tfmt.Println(model)\n\t\t}\n\t}`,
    '\tif err != nil {\n\t\tpanic(err)\n\t}',
    `\tfmt.Println(response.StatusCode${call.hasAnswer ? ', answer' : ''})`,
    '}',
  )
}
