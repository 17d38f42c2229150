import { expect, it } from 'vitest'
import { findContracts } from '../contracts.js'
import { FIRST_CALLS, firstCallOf } from './first-call.js'
import { apisOf, readView } from './generate-sdk.js'
import { GUARDS } from './guard-table.js'
import { LANGUAGES, type LanguageName } from './languages.js'
import { writeName } from './readable-names.js'
import { readmeOf } from './readme.js'

const apis = findContracts().flatMap(({ word }) => apisOf(word))
const names = Object.keys(LANGUAGES) as LanguageName[]

it('chooses a first call for every API, and for no other', () => {
  expect(Object.keys(FIRST_CALLS).sort()).toEqual(apis.map(({ contract, api }) => `${contract}/${api}`).sort())
})

it('takes the arguments of the first call from the specification', () => {
  const api = apis.find(({ api }) => api === 'msp')
  expect(api && firstCallOf('aid1/msp', readView(api))).toMatchObject({
    operationId: 'requestProfileStatus',
    group: 'Profiles',
    arguments: [
      { name: 'msp_token', kind: 'uuid' },
      { name: 'CMP-request-id' },
      { name: 'correlation-id' },
      { name: 'client-id' },
      { name: 'target-id' },
    ],
    error: 'AidError',
    credentials: 'apiKey',
    hasAnswer: true,
    server: 'http://127.0.0.1:4011',
  })
})

it('refuses an API without a first call', () => {
  const [api] = apis
  expect(() => api && firstCallOf('aid1/other', readView(api))).toThrow('No first call is chosen for aid1/other')
})

it.each(names)('shows a program in %s for every API, with its first call', (language) => {
  for (const api of apis) {
    const readme = readmeOf(language, api, readView(api))
    const { operationId } = firstCallOf(`${api.contract}/${api.api}`, readView(api))
    expect(readme).toContain(`\`npx mobile-identity mock ${api.contract}\``)
    expect(readme).toContain(`.${writeName(operationId, GUARDS[language].operationCase)}`)
    expect(readme).not.toMatch(/undefined|\[object/)
  }
})

const readmeFor = (language: LanguageName, wanted: string) => {
  const api = apis.find(({ contract, api }) => `${contract}/${api}` === wanted)
  return api === undefined ? '' : readmeOf(language, api, readView(api))
}

it.each<[LanguageName, string]>([
  ['java', '<groupId>mobileidentity</groupId><artifactId>aid1-msp</artifactId>'],
  ['kotlin', 'implementation("mobileidentity:aid1-msp:'],
  ['python', 'pip install <folder of this package>'],
  ['go', '-replace=mobileidentity.example/aid1/msp=<folder of this package>'],
  ['csharp', '<folder of this package>/src/MobileIdentity.Aid1.Msp/MobileIdentity.Aid1.Msp.csproj'],
  ['swift', '.product(name: "Aid1Msp", package: "msp")'],
])('shows how to install a package for %s', (language, line) => {
  expect(readmeFor(language, 'aid1/msp')).toContain(line)
})

it.each(names)('tells of redirects and of several successes in %s, of the operations that have them', (language) => {
  const readme = readmeFor(language, 'mobile-connect/openid-provider')
  expect(readme).toContain('`authorize`, `authorizeByForm` can answer with a redirect, which the client follows: ')
  expect(readme).toContain('`requestTokens` can succeed with one of several bodies')
  expect(readmeFor(language, 'aid1/msp')).not.toMatch(/redirect|several bodies/)
})

it('tells of identity-assurance what its models of requests do not keep', () => {
  expect(readmeFor('java', 'identity-assurance/identity-provider')).toContain('Write the value of `claims` as JSON')
})
