/**
 * Requests without success: what is kept, what is removed, and when the server is asked again.
 *
 * @see RCC.14 §2.2.1, §2.2.2, §2.4.3
 */

import {
  changeServer,
  closeRequest,
  closeTimer,
  type Effects,
  isDefaultServer,
  mergeReason,
  openTimer,
  serverOf,
} from './client-book.js'
import { type BusyClient, changeClient } from './client-copies.js'
import { dropServer, removeConfiguration, switchServices } from './client-services.js'
import { type ClientState, newServerRecord } from './client-state.js'

/** A client performs at most so many consecutive unsuccessful requests. @see RCC.14 §2.4.3 */
export const MAX_FAILURES = 5

/**
 * Ends a request that the server refused for good, or in which the user could not be identified: the configuration
 * goes at once, the version is 0 again, and the next start is the next try, five in a row at most.
 *
 * @see RCC.14 §2.4.3 403
 */
export function refuseRequest(state: BusyClient, effects: Effects): ClientState {
  const removed = removeConfiguration(state, serverOf(state), 0, effects)
  return countFailure(removed, effects)
}

/**
 * Ends a request that got no answer, or could not be carried on. Where data access went away the trigger has not been
 * processed, and is due again; anything else is an error. Reads: D-DC-51
 *
 * @see RCC.14 §2.4, §6.1
 */
export function breakOffRequest(state: BusyClient, effects: Effects): ClientState {
  return state.connectivity.data === 'none' ? postponeRequest(state, effects) : failRequest(state, effects)
}

/**
 * Ends a request that came to nothing: the configuration stays, even an expired one, until the fifth time in a row.
 *
 * @see RCC.14 §2.4.3 500
 */
export function failRequest(state: BusyClient, effects: Effects): ClientState {
  informOfError(state, effects)
  return dropRequest(state, effects)
}

/** Ends a request that the user does not want to go on with: it counts like one that failed. */
export function dropRequest(state: BusyClient, effects: Effects): ClientState {
  const server = serverOf(state)
  const isLast = server.failures + 1 >= MAX_FAILURES
  const kept = isLast ? removeConfiguration(state, server, Math.min(server.version, 0), effects) : state
  return countFailure(kept, effects)
}

/** Ends a request that is due again as soon as it can begin. */
export function postponeRequest(state: BusyClient, effects: Effects): ClientState {
  const { server, reason } = state.request
  const due = mergeReason(serverOf(state).due, reason)
  return changeServer(closeRequest(state, effects), server, { due })
}

/**
 * Ends a request that the server wants to have again later. It sets the pace itself, so this is not counted as
 * unsuccessful; less than a second is taken as one. Reads: D-DC-52
 *
 * @see RCC.14 §2.4.3 503
 */
export function delayRequest(
  state: BusyClient,
  atMs: number,
  retryAfterSeconds: number,
  effects: Effects,
): ClientState {
  const { server } = state.request
  closeTimer(serverOf(state).retry, effects)
  const retry = openTimer(state, 'retry-after', atMs + Math.max(1, retryAfterSeconds) * 1000, effects)
  const closed = closeRequest(state, effects)
  return changeClient(changeServer(closed, server, { retry, due: null }), { sequence: retry.timerId })
}

/**
 * Ends a request to a server that does not exist.
 *
 * The default server: there is no configuration for any service, and only the network starts another request.
 * An additional server, asked for the first time: its services have none, and the next start is the next try.
 * An additional server that answered before: the default server is asked what became of it. Reads: D-DC-53
 *
 * @see RCC.14 §2.2.1, §2.2.2, §2.8.3.2
 */
export function loseServer(state: BusyClient, effects: Effects): ClientState {
  const server = serverOf(state)
  if (isDefaultServer(state, server)) return loseDefaultServer(state, effects)
  if (!server.contacted) {
    switchServices('revert-services', server, effects)
    return closeRequest(state, effects)
  }
  const closed = changeServer(closeRequest(state, effects), server.fqdn, { retryAtStart: server.version >= 0 })
  const [main] = closed.servers
  // §4.2: a default server that stopped the client is not asked any more.
  if (main === undefined || main.version < 0) return closed
  return changeServer(closed, main.fqdn, { due: mergeReason(main.due, 'server-lost') })
}

/** §2.9.2, §2.9.4, §2.10.2: a user who configures a device by hand is told, and may try again. */
function informOfError({ settings, request }: BusyClient, effects: Effects): void {
  if (settings.kind === 'primary-device') return
  effects.push({ effect: 'inform-user', server: request.server, about: 'server-error' })
}

/** §2.1: only a client whose identity is in a SIM leaves the next request to the network. */
function loseDefaultServer(state: BusyClient, effects: Effects): ClientState {
  informOfError(state, effects)
  for (const server of state.servers) {
    dropServer(server, effects)
    closeTimer(server.retry, effects)
  }
  const { fqdn, token } = serverOf(state)
  const closed = closeRequest(state, effects)
  const main = { ...newServerRecord(fqdn, { appIds: null, idProvider: false }, null), token }
  return changeClient(closed, { servers: [main], isNotDeployed: state.settings.kind === 'primary-device' })
}

function countFailure(state: BusyClient, effects: Effects): ClientState {
  const { fqdn, failures, version, due } = serverOf(state)
  const count = Math.min(failures + 1, MAX_FAILURES)
  const { data, network } = state.connectivity
  return changeServer(closeRequest(state, effects), fqdn, {
    failures: count,
    // §4.2: a client that was stopped is not started again by its own failure.
    retryAtStart: count < MAX_FAILURES && version >= 0,
    // §2.6.3: what fails over a non-cellular network is tried again over another one.
    due: due === 'trigger' ? due : null,
    failedOn: data === 'non-cellular' ? (network ?? '') : null,
  })
}
