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

/** Whether a type of media types has more than one, so that it has to be said which. */
type HasSeveral<Content> = { [Type in keyof Content]: Exclude<keyof Content, Type> }[keyof Content]

/** A request body; `mediaType` says which where there are several. */
type RequestBodyOf<Body> = Body extends { content: infer Content }
  ? [HasSeveral<Content>] extends [never]
    ? { mediaType?: keyof Content; body: Content[keyof Content] }
    : { [Type in keyof Content]: { mediaType: Type; body: Content[Type] } }[keyof Content]
  : never

/** The body of an answer, told apart by `mediaType`. */
type TypedBody<Response> = Response extends { content: infer Content }
  ? { [Type in keyof Content]: { readonly mediaType: Type; readonly body: Content[Type] } }[keyof Content]
  : { readonly mediaType: undefined; readonly body: undefined }

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
  ? RequestBodyOf<Body>
  : Operation extends { requestBody?: infer Body }
    ? [NonNullable<Body>] extends [never]
      ? unknown
      : RequestBodyOf<NonNullable<Body>> | { mediaType?: undefined; body?: undefined }
    : unknown

/** The headers of a call: those of the contract, where the client does not set them itself, and any other, e.g. `traceparent`. */
type HeaderArgument<Operation> = {
  headers?: ([NonNullable<Place<Operation, 'header'>>] extends [never]
    ? unknown
    : Partial<NonNullable<Place<Operation, 'header'>>>) & { readonly [name: string]: string | undefined }
}

/** What one call takes besides its options. */
export type CallArguments<Operation> = Argument<'path', Place<Operation, 'path'>> &
  Argument<'query', Place<Operation, 'query'>> &
  HeaderArgument<Operation> &
  BodyArgument<Operation>

/** The parameters of a method: what the call takes, which can be left out where nothing of it is due. */
export type MethodParameters<Call> = Record<never, never> extends Call ? [call?: Call] : [call: Call]

/** The answers of an operation with these statuses, told apart by `status`, and by `mediaType` where a status has several. */
type AnswerWith<Operation, Status extends StatusOf<Operation>> = {
  [One in Status]: { readonly status: One; readonly headers: Headers } & TypedBody<Responses<Operation>[One]>
}[Status]

/** The successful answers of an operation. */
export type CallAnswer<Operation> = AnswerWith<Operation, Extract<StatusOf<Operation>, SuccessStatus>>

/** The answers of an operation, of success or not. */
export type DocumentedAnswer<Operation> = AnswerWith<Operation, StatusOf<Operation>>

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

/** Headers of an answer; several values are several header lines, e.g. of `set-cookie`. */
export type AnswerHeaders = Readonly<Record<string, string | readonly string[] | undefined>>

/** What the function of a server answers: a status of the operation, with the body that belongs to it. */
export type HandlerAnswer<Operation> = {
  [Status in StatusOf<Operation>]: { status: Status; headers?: AnswerHeaders } & (BodyOf<
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
