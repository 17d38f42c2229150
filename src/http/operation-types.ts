/**
 * How the types that openapi-typescript makes of an operation become the types of a call, of a handler and of an answer.
 *
 * `Operations` is always the `operations` interface of a generated `types.ts`.
 */

/** Statuses of success. A redirect is not one: redirects are not followed. */
type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226

type Responses<Operation> = Operation extends { responses: infer R } ? R : never
type StatusOf<Operation> = Extract<keyof Responses<Operation>, number>
type BodyOf<Response> = Response extends { content: infer Content } ? Content[keyof Content] : undefined
type RequestBodyOf<Body> = Body extends { content: infer Content } ? Content[keyof Content] : never

type Place<Operation, Name extends string> = Operation extends { parameters: { [P in Name]?: infer Values } }
  ? Values
  : never

/** `{ path: … }` where a parameter of that place is due, `{ query?: … }` where all are optional, nothing where there is none. */
type Argument<Name extends string, Values> = [NonNullable<Values>] extends [never]
  ? unknown
  : Record<string, never> extends Values
    ? { [P in Name]?: Values }
    : undefined extends Values
      ? { [P in Name]?: NonNullable<Values> }
      : { [P in Name]: Values }

type BodyArgument<Operation> = Operation extends { requestBody: infer Body }
  ? { body: RequestBodyOf<Body> }
  : Operation extends { requestBody?: infer Body }
    ? [NonNullable<Body>] extends [never]
      ? unknown
      : { body?: RequestBodyOf<NonNullable<Body>> }
    : unknown

/** The headers of a call: those of the contract, where the client does not set them itself, and any other, e.g. `traceparent`. */
type HeaderArgument<Operation> = {
  headers?: Partial<NonNullable<Place<Operation, 'header'>>> & { readonly [name: string]: string | undefined }
}

/** What one call takes besides its options. */
export type CallArguments<Operation> = Argument<'path', Place<Operation, 'path'>> &
  Argument<'query', Place<Operation, 'query'>> &
  HeaderArgument<Operation> &
  BodyArgument<Operation>

/** The parameters of a method: what the call takes, which can be left out where nothing of it is due. */
export type MethodParameters<Call> = Record<never, never> extends Call ? [call?: Call] : [call: Call]

/** The successful answers of an operation, told apart by `status`. */
export type CallAnswer<Operation> = {
  [Status in Extract<StatusOf<Operation>, SuccessStatus>]: {
    readonly status: Status
    readonly body: BodyOf<Responses<Operation>[Status]>
    readonly headers: Headers
  }
}[Extract<StatusOf<Operation>, SuccessStatus>]

/** What the function of a server gets: every member was validated, nothing was changed. */
export type HandlerRequest<Operation, Context> = Argument<'path', Place<Operation, 'path'>> &
  (Place<Operation, 'query'> extends infer Query
    ? [NonNullable<Query>] extends [never]
      ? unknown
      : { query: NonNullable<Query> }
    : never) & {
    headers: [NonNullable<Place<Operation, 'header'>>] extends [never]
      ? Record<string, never>
      : NonNullable<Place<Operation, 'header'>>
  } & BodyArgument<Operation> & {
    /** The `operationId`. */
    operationId: string
    /** What `authenticate` answered. */
    context: Context
    /** Aborted when the caller went away. */
    signal: AbortSignal
    /** Calls back once the answer was written (`true`), or could not be (`false`). To be called before the function answers. */
    afterAnswer(callback: (written: boolean) => unknown): void
  }

/** What the function of a server answers: a status of the operation, with the body that belongs to it. */
export type HandlerAnswer<Operation> = {
  [Status in StatusOf<Operation>]: { status: Status; headers?: Readonly<Record<string, string>> } & (BodyOf<
    Responses<Operation>[Status]
  > extends undefined
    ? { body?: undefined }
    : { body: BodyOf<Responses<Operation>[Status]> })
}[StatusOf<Operation>]

/** One function per `operationId`; one that is missing is answered with 501. */
export type Handlers<Operations, Context> = {
  [Id in keyof Operations]?: (
    request: HandlerRequest<Operations[Id], Context>,
  ) => HandlerAnswer<Operations[Id]> | Promise<HandlerAnswer<Operations[Id]>>
}
