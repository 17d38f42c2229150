/**
 * What the first call of an API as a program takes, in every language.
 */

import type { Argument, FirstCall } from '../first-call.js'
import type { Api } from '../languages.js'
import { type NameCase, writeName } from '../readable-names.js'

/** The text of the program. */
export type Program = (call: FirstCall, api: Api) => string

/** How a language writes a value of each kind. */
export type Values = Readonly<Record<Argument['kind'], (value: string) => string>>

/** What a program does to give each kind of credentials: made-up ones, which the mocks accept. */
export type Credentials = Readonly<Record<FirstCall['credentials'], string>>

/** What a call is given: the name in the language, and the value. The body is the last, from a variable `body`. */
export function givenByName(
  { arguments: all, body }: FirstCall,
  nameCase: NameCase,
  values: Values,
): (readonly [name: string, value: string])[] {
  const given = all.map(({ name, kind, value }) => [writeName(name, nameCase), values[kind](value)] as const)
  return body === undefined ? given : [...given, [writeName(body.schema, nameCase), 'body']]
}

/** The values that stand in the path, in its order. */
export function valuesInPath({ arguments: all }: FirstCall, values: Values): string[] {
  return all.filter(({ inPath }) => inPath).map(({ kind, value }) => values[kind](value))
}

/** The call without what stands in its path. */
export function withoutPath(call: FirstCall): FirstCall {
  return { ...call, arguments: call.arguments.filter(({ inPath }) => !inPath) }
}

/** A text in quotation marks, with the escapes that all of the languages know. */
export function quoted(value: string): string {
  return JSON.stringify(value)
}

/** The lines of a program; those that it does not need are none. */
export function lines(...all: readonly (string | false | undefined)[]): string {
  return all.filter((line) => line !== false && line !== undefined && line !== '').join('\n')
}
