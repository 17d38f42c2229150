/**
 * Entries in the books of a client: nothing that is given is changed, and what stays the same is shared.
 *
 * Functions that have something done take the list of effects of the transition and add to it.
 */

import { type BusyClient, changeClient, changeOngoing, changeRecord, withRequest } from './client-copies.js'
import type { ClientEffect, TimerPurpose } from './client-effects.js'
import type { OngoingRequest } from './client-request.js'
import type { UploadPart } from './client-settings.js'
import type { ClientState, Deadline, RequestReason, ServerRecord } from './client-state.js'

/** The effects of one transition so far. */
export type Effects = ClientEffect[]

/** The server of a name in lower case, if it is one of the client's. */
export function findServer(state: ClientState, fqdn: string): ServerRecord | undefined {
  for (const server of state.servers) if (server.fqdn === fqdn) return server
  return undefined
}

/** The server that a request in progress is about; it is in the books as long as the request is. */
export function serverOf(state: BusyClient): ServerRecord {
  const server = findServer(state, state.request.server)
  if (server === undefined) throw new TypeError('The state has a request to a server that it does not have')
  return server
}

/** Whether a server is the default one. */
export function isDefaultServer(state: ClientState, server: ServerRecord): boolean {
  return state.servers[0]?.fqdn === server.fqdn
}

/** Changes what is kept about one server. */
export function changeServer<State extends ClientState>(
  state: State,
  fqdn: string,
  change: Partial<ServerRecord>,
): State {
  const servers = state.servers.map((server) => (server.fqdn === fqdn ? changeRecord(server, change) : server))
  return changeClient<ClientState>(state, { servers }) as State
}

/** Changes the request in progress. */
export function changeRequest(state: BusyClient, change: Partial<OngoingRequest>): BusyClient {
  return withRequest(state, changeOngoing(state.request, change))
}

/** Goes to a stage whose end is told by the next number. The effect takes `request.requestId` of the result. */
export function enterStage(state: BusyClient, change: Partial<OngoingRequest>): BusyClient {
  const requestId = state.sequence + 1
  const request = changeOngoing(state.request, change)
  return changeClient(state, { sequence: requestId, request: Object.assign(request, { requestId }) })
}

/** Has a timer started. The sequence of the state has to become `timerId` of the result. */
export function openTimer(state: ClientState, purpose: TimerPurpose, atMs: number, effects: Effects): Deadline {
  const timer = { timerId: state.sequence + 1, atMs: Math.min(atMs, Number.MAX_SAFE_INTEGER) }
  effects.push({ effect: 'start-timer', timerId: timer.timerId, purpose, atMs: timer.atMs })
  return timer
}

/** Has a timer stopped, where there is one. */
export function closeTimer(timer: Deadline | null, effects: Effects): null {
  if (timer !== null) effects.push({ effect: 'stop-timer', timerId: timer.timerId })
  return null
}

/** Notes that a server is to be asked. A network request outweighs every other reason, changed uploads none. */
export function mergeReason(due: RequestReason | null, reason: RequestReason): RequestReason {
  return due === null || due === 'uploads-changed' || reason === 'trigger' ? reason : due
}

/** Both lists, each part once. */
export function uniteParts(one: readonly UploadPart[], other: readonly UploadPart[]): readonly UploadPart[] {
  if (other.length === 0) return one
  return one.length === 0 ? other : [...new Set([...one, ...other])]
}

/** Ends the request in progress. What was uploaded in it without success is still to be told. @see RCC.14 §2.15 */
export function closeRequest(state: BusyClient, effects: Effects): ClientState {
  const { timer, uploaded, server } = state.request
  closeTimer(timer, effects)
  const closed = changeClient<ClientState>(state, { request: null })
  if (uploaded.length === 0) return closed
  return changeServer(closed, server, { changes: uniteParts(serverOf(state).changes, uploaded) })
}
