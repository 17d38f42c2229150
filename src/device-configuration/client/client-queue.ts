/**
 * Which server is asked next: one at a time, the default server first, then the identity provider, then any.
 *
 * @see RCC.14 §2.4, §2.6.1, §6
 */

import { changeServer, closeTimer, type Effects } from './client-book.js'
import { type BusyClient, changeClient, withRequest } from './client-copies.js'
import { isDataUsable } from './client-data-off.js'
import { identify } from './client-identification.js'
import { newRequest } from './client-request.js'
import type { ClientState, ServerRecord } from './client-state.js'

/** Begins the next request, when none is in progress and one is due that can be sent. @see RCC.14 §2.4 */
export function beginNextRequest(state: ClientState, effects: Effects): ClientState {
  if (state.request !== null || !state.servers.some(({ due }) => due !== null)) return state
  // §4.3: without its SIM a primary device has no identity. §6.1: without data access triggers wait.
  if (state.settings.kind === 'primary-device' && !state.sim?.isReady) return state
  if (!isDataUsable(state)) return state
  const ready = state.servers.filter(
    (server) => server.due !== null && !isHeldBack(server) && !isWaitingForSms(state, server),
  )
  const [first] = ready
  if (first === undefined) return state
  const preferred = first === state.servers[0] ? first : ready.find(({ idProvider }) => idProvider)
  if (preferred !== undefined || ready.length === 1) return beginRequest(state, preferred ?? first, effects)
  const choiceSeed = (Math.imul(state.choiceSeed, 1_664_525) + 1_013_904_223) >>> 0
  const choice = ready[Math.floor((choiceSeed / 2 ** 32) * ready.length)] ?? first
  return beginRequest(changeClient(state, { choiceSeed }), choice, effects)
}

/** §2.4.3 503: before its time is up, only the network and the user bring the next request. Reads: D-DC-52 */
function isHeldBack({ retry, due }: ServerRecord): boolean {
  return retry !== null && due !== 'trigger' && due !== 'service-needed'
}

/**
 * §2.6.1: a procedure that begins without a token may end in an OTP, so it waits for SMS. One that begins with a
 * temporary token needs none. Reads: D-DC-56
 */
function isWaitingForSms({ settings, connectivity }: ClientState, server: ServerRecord): boolean {
  if (settings.kind !== 'primary-device' || connectivity.sms || server.token !== null) return false
  return !settings.temporaryToken || server.skipsTemporaryToken
}

function beginRequest(state: ClientState, server: ServerRecord, effects: Effects): BusyClient {
  closeTimer(server.retry, effects)
  const begun = changeServer(state, server.fqdn, { due: null, retry: null, skipsTemporaryToken: false })
  return identify(withRequest(begun, newRequest(state, server, server.due ?? 'start')), effects)
}
