/**
 * What makes a server due besides a start and a new identity: timers, the network, the user, another connection.
 *
 * @see RCC.14 §2.6.3, §2.15, §3, §4.2
 */

import { changeServer, type Effects, findServer, mergeReason, uniteParts } from './client-book.js'
import { changeClient, changeOngoing, changeRecord, withRequest } from './client-copies.js'
import { continueAfterMoSms } from './client-mo-sms.js'
import { abandonOtp } from './client-otp.js'
import { MAX_FAILURES } from './client-retries.js'
import type { UploadPart } from './client-settings.js'
import type { ClientState, Connectivity, ServerRecord } from './client-state.js'

/** A timer fired; one that was stopped or replaced is none of the books. @see RCC.14 §2.4.3, §4.2 */
export function fireTimer(state: ClientState, timerId: number, effects: Effects): ClientState {
  const { request } = state
  if (request?.timer?.timerId === timerId) {
    const busy = withRequest(state, changeOngoing(request, { timer: null }))
    if (request.stage === 'mo-sms-waiting') return continueAfterMoSms(busy, effects)
    return abandonOtp(busy, 'authentication-failed', effects)
  }
  for (const server of state.servers) {
    // §4.2 validity: on expiry the client asks again; what it has stays in use meanwhile.
    if (server.expiry?.timerId === timerId) {
      return changeServer(state, server.fqdn, { due: mergeReason(server.due, 'expiry') })
    }
    if (server.retry?.timerId === timerId) {
      return changeServer(state, server.fqdn, { due: mergeReason(server.due, 'retry-after'), retry: null })
    }
  }
  return state
}

/**
 * The network requests a configuration, also of a client that was stopped. It is meant for primary devices, and for
 * servers that the client knows.
 *
 * @see RCC.14 §3, §4.2
 */
export function takeTrigger(state: ClientState, fqdn: string | null): ClientState {
  if (state.settings.kind !== 'primary-device') return state
  const server = fqdn === null ? state.servers[0] : findServer(state, fqdn.toLowerCase())
  return server === undefined ? state : changeServer(state, server.fqdn, { due: mergeReason(server.due, 'trigger') })
}

/**
 * The user needs a service. A server is asked that reverted it until then (-2), or whose configuration failed.
 *
 * @see RCC.14 §2.6.1, §2.9.2, §2.9.4, §4.2
 */
export function needService(state: ClientState, appId: string | undefined): ClientState {
  const servers = state.servers.map((server) =>
    isNeeded(state, server, appId) ? changeRecord(server, { due: mergeReason(server.due, 'service-needed') }) : server,
  )
  return changeClient(state, { servers })
}

/**
 * The connection changed. A server that failed over a non-cellular network is asked again over another one.
 *
 * @see RCC.14 §2.6.3, §6.1
 */
export function changeConnectivity(state: ClientState, connectivity: Connectivity): ClientState {
  const { data, roaming, psDataOff, sms, network } = connectivity
  const current = { data, roaming, psDataOff, sms, ...(network !== undefined && { network }) }
  const { servers } = state
  if (!servers.some((server) => isOnAnotherNetwork(server, current)))
    return changeClient(state, { connectivity: current })
  return changeClient(state, {
    connectivity: current,
    servers: servers.map((server) =>
      isOnAnotherNetwork(server, current)
        ? changeRecord(server, { failedOn: null, due: mergeReason(server.due, 'network-changed') })
        : server,
    ),
  })
}

/**
 * Uploaded data changed. Servers that configured the client and know it by a token hear of it; any other one gets the
 * data along with the next proof of authenticity.
 *
 * @see RCC.14 §2.15
 */
export function changeUploads(state: ClientState, parts: readonly UploadPart[]): ClientState {
  const servers = state.servers.map((server) => {
    if (server.version <= 0 || server.token === null) return server
    const changes = uniteParts(server.changes, parts)
    return changeRecord(server, { changes, due: server.due ?? 'uploads-changed' })
  })
  return changeClient(state, { servers })
}

/** §2.9.2, §2.9.4, §2.10.2: the user of a device that is configured by hand may also retry what failed beside it. */
function isNeeded(
  { settings }: ClientState,
  { appIds, version, failures }: ServerRecord,
  appId: string | undefined,
): boolean {
  if (appId !== undefined && appIds !== null && !appIds.includes(appId)) return false
  if (version <= 0) return version === -2 || (version === 0 && failures > 0)
  return settings.kind !== 'primary-device' && failures > 0
}

function isOnAnotherNetwork({ failedOn, failures, version }: ServerRecord, { data, network }: Connectivity): boolean {
  if (failedOn === null || failures >= MAX_FAILURES || version < 0 || data === 'none') return false
  return data === 'cellular' || (network ?? '') !== failedOn
}
