/**
 * A stub whose function for `requestActivationCode` answers when the test says so.
 */

import { vi } from 'vitest'
import type { MspHandlers } from '../../aid1/handler.js'
import type { LateActivationCode } from '../../aid1/late-activation-code.js'
import { type Loopback, listen, type RawConnection } from './loopback.js'
import { ACTIVATION_CODE_REQUEST, activationCodeRequest, MSP_TOKEN, REQUEST_HEADERS } from './msp-requests.js'
import { type Context, createStub } from './msp-stub.js'
import { stopTime, until } from './turns.js'

type Answer = Awaited<ReturnType<NonNullable<MspHandlers<Context>['requestActivationCode']>>>

/** A stub whose function answers when the test says so, and what was sent afterwards. */
export function createLateStub(
  options: { synchronousDeadlineMs?: number; send?: (late: LateActivationCode<Context>) => unknown } = {},
) {
  stopTime()
  const sent: LateActivationCode<Context>[] = []
  let settle: { resolve(answer: unknown): void; reject(cause: unknown): void } | undefined
  const requestActivationCode = () =>
    new Promise<Answer>((resolve, reject) => {
      settle = { resolve: (answer) => resolve(answer as Answer), reject }
    })
  const { synchronousDeadlineMs, send = () => undefined } = options
  const { handler, events } = createStub(
    { requestActivationCode },
    {
      synchronousDeadlineMs,
      sendLateActivationCode: (late) => {
        sent.push(late)
        return send(late)
      },
    },
  )
  return {
    handler,
    events,
    sent,
    called: () => settle !== undefined,
    answer: (answer: unknown) => settle?.resolve(answer),
    fail: (cause: unknown) => settle?.reject(cause),
  }
}

/** Sends the request and lets the deadline pass. */
export async function answeredLate(
  stub: ReturnType<typeof createLateStub>,
  ms = 3000,
): Promise<{ loopback: Loopback; connection: RawConnection }> {
  const loopback = await listen(stub.handler.node)
  const connection = loopback.connect().send(activationCodeRequest())
  await until(stub.called)
  await vi.advanceTimersByTimeAsync(ms)
  return { loopback, connection }
}

/** What the sender is given for the sample request. */
export const late = (body: object) => [
  {
    path: { msp_token: MSP_TOKEN },
    headers: { 'correlation-id': REQUEST_HEADERS['correlation-id'] },
    body: { activationCodeRequestID: ACTIVATION_CODE_REQUEST.activationCodeRequestID, ...body },
    context: { cmp: 'cmp1' },
  },
]
