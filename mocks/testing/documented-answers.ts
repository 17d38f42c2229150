/**
 * Every answer that a mock document gives an example of, and every status, as a call that asks the mock for it.
 */

import type { MockDocument } from '../mock-documents.js'
import { type SampleCall, sampleCalls } from '../sample-call.js'

export interface DocumentedAnswer {
  readonly api: string
  readonly operationId: string
  readonly status: number
  /** Name of the example; empty where the answer is asked for by its status alone. */
  readonly example: string
  readonly mediaType: string
  /** The example itself. */
  readonly want: unknown
  readonly call: SampleCall
}

type Response = { readonly $ref?: string; readonly content?: Record<string, { examples?: Record<string, Example> }> }
type Example = { readonly value: unknown }
type Operation = { readonly operationId?: string; readonly responses?: Readonly<Record<string, Response>> }

/** The answers of all operations of a document, `default` left out. */
export function documentedAnswers(document: MockDocument): DocumentedAnswer[] {
  const calls = sampleCalls(document)
  return Object.values(document.content.paths)
    .flatMap((item) => Object.values(item) as Operation[])
    .flatMap(({ operationId = '', responses = {} }) => {
      const call = calls.get(operationId)
      return call === undefined
        ? []
        : Object.entries(responses)
            .filter(([status]) => status !== 'default')
            .flatMap(([status, response]) =>
              examplesOf(document, response).map((one) => ({
                api: document.api,
                operationId,
                status: Number(status),
                call: preferring(call, Number(status), one.example, one.mediaType),
                ...one,
              })),
            )
    })
}

function examplesOf(
  { content }: MockDocument,
  response: Response,
): Pick<DocumentedAnswer, 'example' | 'mediaType' | 'want'>[] {
  const name = response.$ref?.split('/').at(-1)
  const resolved = (name === undefined ? response : content.components.responses?.[name]) as Response
  const named = Object.entries(resolved.content ?? {}).flatMap(([mediaType, { examples = {} }]) =>
    Object.entries(examples).map(([example, { value }]) => ({ example, mediaType, want: value })),
  )
  return named.length > 0 ? named : [{ example: '', mediaType: '', want: undefined }]
}

function preferring(call: SampleCall, status: number, example: string, mediaType: string): SampleCall {
  const prefer = example === '' ? `code=${status}` : `code=${status}, example=${example}`
  return { ...call, headers: { ...call.headers, prefer, ...(mediaType !== '' && { accept: mediaType }) } }
}
