/**
 * A bank that polls in the background, for the tests of it.
 */

import { json, type Reply } from '../../http/testing/recorded-fetch.js'
import type { CibaClientOptions } from '../client/ciba-client.js'
import { type PendingPoll, type PollOptions, type PollOutcome, pollToken } from '../client/poll-token.js'
import { createBank, tokenResponse } from './bank.js'

export const PENDING = () => json(400, { error: 'authorization_pending' })
export const SLOW_DOWN = () => json(400, { error: 'slow_down' })
export const UNAVAILABLE = (seconds?: number) =>
  new Response(null, { status: 503, headers: seconds === undefined ? {} : { 'retry-after': `${seconds}` } })
export const granted = async () => json(200, await tokenResponse(Date.parse('2026-11-20T12:00:00Z')))

/** Polls in the background; what comes of it is in `result`. */
export function polling(replies: readonly Reply[], options: PollOptions = {}, given: Partial<CibaClientOptions> = {}) {
  const bank = createBank(replies, given)
  const pending: PendingPoll[] = []
  const result: { outcome?: PollOutcome; error?: unknown } = {}
  const onPending = (news: PendingPoll) => void pending.push(news)
  const done = pollToken(bank.client, bank.started, { onPending, ...options }).then(
    (outcome) => void Object.assign(result, { outcome }),
    (error: unknown) => void Object.assign(result, { error }),
  )
  /** Rings timer after timer until the end, and tells how long each took. */
  async function waits(): Promise<number[]> {
    const times: number[] = []
    for (let time = await bank.clock.next(); time !== undefined; time = await bank.clock.next()) times.push(time)
    await done
    return times
  }
  return { ...bank, pending, result, done, waits }
}
