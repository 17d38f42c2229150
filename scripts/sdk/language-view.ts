/**
 * The SDK view of an API → the document that a language's generator reads.
 */

import { isInExample, mapObjects, type OpenApiDocument } from '../steps/openapi.js'
import type { ChangeForLanguages } from '../steps/sdk-view-document.js'
import { LANGUAGE_CHANGES } from './language-changes.js'
import { LANGUAGES, type Language } from './languages.js'

/** What it says otherwise than the SDK view stands in `docs/sdk-view.md`. */
export function languageView(view: OpenApiDocument, language: Language): OpenApiDocument {
  const changes = LANGUAGE_CHANGES.filter(({ concerns }) => concerns(language))
  return mapObjects(view, (original, path) => {
    if (isInExample(path)) return original
    return changes.reduce((object, { apply }) => apply(object, { path, view }, language), original)
  }) as OpenApiDocument
}

/** Those changes, each with the titles of the languages whose view makes it. */
export function changesForLanguages(): ChangeForLanguages[] {
  const all = Object.values(LANGUAGES)
  return LANGUAGE_CHANGES.map(({ name, becomes, lost, concerns }) => ({
    name,
    becomes,
    lost,
    languages: all.filter(concerns).map(({ title }) => title),
  }))
}
