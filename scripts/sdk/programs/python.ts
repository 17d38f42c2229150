/**
 * The first call of an API in Python.
 */

import { LANGUAGES, packageOf } from '../languages.js'
import { writeName } from '../readable-names.js'
import { type Credentials, givenByName, lines, type Program, quoted, type Values } from './program.js'

const VALUES: Values = {
  text: quoted,
  uuid: quoted,
  number: (value) => value,
  texts: (value) => `[${quoted(value)}]`,
}

const CREDENTIALS: Credentials = {
  apiKey: ', api_key={"apiKey": "anyKey"}',
  basic: ', username="user", password="password"',
  bearer: ', access_token="token"',
  none: '',
}

export const pythonProgram: Program = (call, api) => {
  const given = givenByName(call, LANGUAGES.python.parameterCase, VALUES)
  const words = given.map(([parameter, value]) => `${parameter}=${value}`).join(', ')
  return lines(
    `import ${packageOf('python', api)} as sdk\n`,
    `configuration = sdk.Configuration(host="${call.server}"${CREDENTIALS[call.credentials]})`,
    'with sdk.ApiClient(configuration) as client:',
    call.body && `    body = sdk.${call.body.schema}.from_json('${call.body.json}')`,
    '    try:',
    `        answer = sdk.${call.group}Api(client).${writeName(call.operationId, 'snake')}(${words})`,
    '        print(answer)',
    '    except sdk.ApiException as failure:',
    call.error
      ? `        print(failure.status, failure.data)  # data is a sdk.${call.error}`
      : '        print(failure.status)',
  )
}
