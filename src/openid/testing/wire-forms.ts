/**
 * Forms as they go over the wire, and all that a stranger or a log sees of how they are answered.
 */

import { inspect } from 'node:util'
import type { WireAnswer } from '../../http/testing/loopback.js'
import type { WireRequest } from '../../http/testing/msp-requests.js'

const FORM_TYPE = 'application/x-www-form-urlencoded'

/** Members that are undefined are left out. A text is the body itself. */
export type WireForm = Readonly<Record<string, string | undefined>> | string

/** Headers in place of, and besides, the media type. One that is undefined is left out, one with several values is sent as often. */
export type WireHeaders = Readonly<Record<string, string | readonly string[] | undefined>>

/** A POST of a form. */
export function postOf(target: string, form: WireForm, headers: WireHeaders = {}): WireRequest {
  return requestOf('POST', target, { 'content-type': FORM_TYPE, ...headers }, encodeForm(form))
}

export function requestOf(method: string, target: string, headers: WireHeaders = {}, body?: string): WireRequest {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((line): [string, string] => [name, line]),
  )
  return { method, target, headers: lines, body, chunked: false }
}

export function encodeForm(form: WireForm): string {
  if (typeof form === 'string') return form
  const given = Object.entries(form).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return new URLSearchParams(given).toString()
}

/** Status, headers and body of an answer, and whatever else is given, as a log might write it. */
export function shownOf({ status, headers, body }: WireAnswer, ...others: readonly unknown[]): string {
  return [status, JSON.stringify([...headers]), body, shownIn(...others)].join('\n')
}

/** What values show of themselves: as JSON, and with all that they hide from it. */
export function shownIn(...values: readonly unknown[]): string {
  return `${JSON.stringify(values)}\n${inspect(values, { depth: 12, showHidden: true, maxStringLength: null })}`
}
