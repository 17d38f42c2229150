/**
 * The README of a generated package: what it is, a first call that works against the mocks, and what to know.
 */

import type { OpenApiDocument } from '../steps/openapi.js'
import { apiNotes } from './api-notes.js'
import { firstCallOf } from './first-call.js'
import { INSTALLING } from './install-notes.js'
import { type Api, LANGUAGES, type LanguageName } from './languages.js'
import { PROGRAMS } from './programs/index.js'
import { LICENSE } from './publisher.js'

/** What a newcomer to a package has to know, in each language. */
const NOTES: Readonly<Record<LanguageName, string>> = {
  java: 'Java 17 or newer. `getErrorEntity()` of an `ApiException` is the error that the peer sent, in its type; the message of the exception holds the body as it came, so keep it out of logs.',
  kotlin:
    'JVM 17 or newer, coroutines; another engine of Ktor may take the place of CIO. An answer that is no success has its error in `typedBody`, which throws where the peer sent something else than JSON. An answer may have no body (201, 204): look at `status` before `body()`.',
  python:
    'Python 3.10 or newer. `data` of an `ApiException` is the error that the peer sent, in its type, or `None`. The text of the exception holds the headers and the body as they came, so keep it out of logs. XML arrives as bytes.',
  go: 'Go 1.23 or newer. `Model()` of a `GenericOpenAPIError` is the error that the peer sent, in its type, without values where the peer sent no body. Patterns are not checked.',
  csharp:
    '.NET 8 or newer. `ErrorContent` of an `ApiException` is the JSON of the error. It stands in the message too, so keep that out of logs.',
  swift: 'Swift 6. The second value of `ErrorResponse.error` is the JSON of the error.',
}

/** The Markdown of it. @throws {RangeError} when no first call is chosen for the API. */
export function readmeOf(language: LanguageName, api: Api, view: OpenApiDocument): string {
  const name = `${api.contract}/${api.api}`
  const notes = apiNotes(language, name, view)
    .map((note) => `\n${note}\n`)
    .join('')
  return `# ${view.info.title}: SDK for ${LANGUAGES[language].title}

Made by openapi-generator from the contract \`${name}\` of mobile-identity-contracts ${api.version}. Change the contract and not this package.

## Install

${INSTALLING[language](api)}

## Call

\`npx mobile-identity mock ${api.contract}\` starts a peer to call:

\`\`\`${language}
${PROGRAMS[language](firstCallOf(name, view), api)}
\`\`\`

${NOTES[language]} A client certificate, where the contract asks for one, is set on the HTTP client. Enumerations in answers are texts, so that a value
that is new breaks nothing; their known values stand beside them. What the SDK cannot say of the contract stands in \`docs/sdk-view.md\` of its repository.
${notes}
${LICENSE}
`
}
