/**
 * What happens to the device: start, SIM, service provider, reset.
 *
 * @see RCC.14 §2.1, §2.4.3, §4.2, §4.3
 */

import { closeRequest, closeTimer, type Effects, mergeReason, openTimer } from './client-book.js'
import { changeClient, changeRecord, withRequest } from './client-copies.js'
import type { ClientEventOf } from './client-events.js'
import { MAX_FAILURES, postponeRequest } from './client-retries.js'
import { dropServer, switchServices } from './client-services.js'
import {
  type ClientState,
  NO_CONNECTIVITY,
  NO_USER,
  newServerRecord,
  type RequestReason,
  type ServerRecord,
  type SimRecord,
} from './client-state.js'

/**
 * The device booted, or the client was started. Timers and connections of before are gone, a request that was in
 * progress is due again, and nothing is sent before the SIM and the connection are known. Reads: D-DC-63
 *
 * @see RCC.14 §2.1, §2.4.3, §4.2
 */
export function startClient(state: ClientState, atMs: number, effects: Effects): ClientState {
  let next = interruptRequest(state, effects)
  for (let index = 0; index < next.servers.length; index += 1) next = resumeServer(next, index, atMs, effects)
  const sim = next.sim === null ? null : { ...next.sim, isReady: false }
  return changeClient(next, { sim, connectivity: NO_CONNECTIVITY })
}

/**
 * A SIM is ready. The same one as before: its services are enabled again, unless their configuration expired. Another
 * one: everything of the old identity goes, and new configuration is applied for.
 *
 * @see RCC.14 §2.1, §4.3
 */
export function readySim(state: ClientState, event: ClientEventOf<'sim-ready'>, effects: Effects): ClientState {
  if (state.settings.kind !== 'primary-device') return state
  const { identity, imsi = null, defaultFqdn, atMs } = event
  const sim: SimRecord = { identity, imsi, isReady: true }
  if (state.sim?.identity !== identity) return beginIdentity(changeClient(state, { sim }), defaultFqdn, effects)
  if (state.sim.isReady) return state
  for (const server of state.servers) {
    const isValid = server.version > 0 && server.expiry !== null && server.expiry.atMs > atMs
    if (isValid) switchServices('enable-services', server, effects)
  }
  return changeClient(state, { sim })
}

/** The SIM is gone: its services revert, their configuration is kept for its return. @see RCC.14 §4.3 */
export function removeSim(state: ClientState, effects: Effects): ClientState {
  if (!state.sim?.isReady) return state
  const interrupted = interruptRequest(state, effects)
  for (const server of interrupted.servers) {
    if (server.version > 0) switchServices('revert-services', server, effects)
  }
  return changeClient(interrupted, { sim: { ...state.sim, isReady: false } })
}

/** The user of a device without a SIM has this service provider. Another one is another identity. @see RCC.14 §2.9.1 */
export function chooseProvider(state: ClientState, defaultFqdn: string, effects: Effects): ClientState {
  if (state.settings.kind === 'primary-device') return state
  if (state.servers[0]?.fqdn === defaultFqdn.toLowerCase()) return state
  return beginIdentity(state, defaultFqdn, effects)
}

/** The reset: everything but what the client is and how it is connected goes. @see RCC.14 §4.2, §4.3 */
export function resetClient(state: ClientState, effects: Effects): ClientState {
  const forgotten = forgetIdentity(state, effects)
  effects.push({ effect: 'discover-server' })
  return changeClient(forgotten, { sim: null })
}

/** A new identity has one server, and nothing from it yet. */
function beginIdentity(state: ClientState, defaultFqdn: string, effects: Effects): ClientState {
  const main = newServerRecord(defaultFqdn.toLowerCase(), { appIds: null, idProvider: false }, 'identity')
  return changeClient(forgetIdentity(state, effects), { servers: [main] })
}

/** §4.3, §4.2 TOKEN, ACCESS-CONTROL, USER: nothing of the identity outlives it. */
function forgetIdentity(state: ClientState, effects: Effects): ClientState {
  const { request } = interruptRequest(state, effects)
  for (const server of state.servers) {
    dropServer(server, effects)
    closeTimer(server.retry, effects)
  }
  return changeClient(state, { user: NO_USER, servers: [], isNotDeployed: false, request })
}

function interruptRequest(state: ClientState, effects: Effects): ClientState {
  const { request } = state
  if (request === null) return state
  effects.push({ effect: 'cancel-request', requestId: request.requestId })
  const busy = withRequest(state, request)
  // Behind a message that nothing waits for, the response was taken already.
  const isOver = request.stage === 'user-message' && request.pending === null
  return isOver ? closeRequest(busy, effects) : postponeRequest(busy, effects)
}

/** Restarts the timers of a server, and notes whether the start is a reason to ask it. */
function resumeServer(state: ClientState, index: number, atMs: number, effects: Effects): ClientState {
  const server = state.servers[index]
  if (server === undefined) return state
  let { sequence } = state
  const { expiry, retry } = server
  const change: { due: RequestReason | null; expiry?: ServerRecord['expiry']; retry?: ServerRecord['retry'] } = {
    due: reasonAtStart(state, server, atMs),
  }
  if (expiry !== null && expiry.atMs > atMs) {
    change.expiry = openTimer(changeClient(state, { sequence }), 'validity', expiry.atMs, effects)
    sequence = change.expiry.timerId
  }
  if (retry !== null) change.retry = null
  if (retry !== null && retry.atMs > atMs) {
    change.retry = openTimer(changeClient(state, { sequence }), 'retry-after', retry.atMs, effects)
    sequence = change.retry.timerId
  }
  const servers = state.servers.map((other) => (other === server ? changeRecord(server, change) : other))
  return changeClient(state, { servers, sequence })
}

/**
 * §2.1: at a start a server is asked from which there is no valid configuration, and §2.4.3: one that was asked without
 * success, five times at most. Not after -1 and -2 (§4.2), not where no server is deployed (§2.2.1), and not before
 * the time of a Retry-After has come.
 */
function reasonAtStart({ isNotDeployed }: ClientState, server: ServerRecord, atMs: number): RequestReason | null {
  const { due, retry, expiry, version, failures } = server
  if (retry !== null) return retry.atMs <= atMs ? mergeReason(due, 'retry-after') : due
  if (version < 0 || isNotDeployed || failures >= MAX_FAILURES) return due
  const isExpired = expiry !== null && expiry.atMs <= atMs
  if (version > 0 && !isExpired && !server.retryAtStart) {
    return due ?? (server.changes.length > 0 ? 'uploads-changed' : null)
  }
  return mergeReason(due, 'start')
}
