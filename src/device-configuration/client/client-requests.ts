/**
 * The messages of a request: which server gets which parameters. A token goes to the server that gave it, and to no
 * other.
 *
 * @see RCC.14 §2.4, §2.6.1, §2.9.1, §2.10, §2.15
 */

import { changeServer, type Effects, enterStage, serverOf } from './client-book.js'
import type { BusyClient } from './client-copies.js'
import type { RequestPart, RequestQuery } from './client-effects.js'
import type { OngoingRequest } from './client-request.js'
import type { ClientState, ServerRecord } from './client-state.js'

const NO_PARTS: readonly RequestPart[] = []

/**
 * Sends the next configuration request of the procedure, with the parameters that the books and the procedure give.
 *
 * @param change What the procedure learned just before.
 * @see RCC.14 §2.4 Table 1, §2.6.1 Table 8, §2.9.1 Table 13, §2.10 Table 15
 */
export function sendRequest(
  state: BusyClient,
  effects: Effects,
  change: Partial<OngoingRequest> = {},
  parts: readonly RequestPart[] = NO_PARTS,
): BusyClient {
  const server = serverOf(state)
  const { isFirst = state.request.isFirst, cellular = state.request.cellular } = change
  const vers = versionToSend(state, server)
  const sentToken = server.token !== null && !cellular
  const sending = { stage: 'answer', vers, isFirst: false, wasFirst: isFirst, sentParts: parts, sentToken } as const
  const sent = enterStage(state, Object.assign(sending, change, { isFirst: false }))
  const { request } = sent
  effects.push({
    effect: 'send-request',
    requestId: request.requestId,
    server: server.fqdn,
    reason: request.reason,
    isFirst,
    query: tellsChanges(request) ? { token: server.token ?? '' } : buildQuery(state, server, request),
    cookie: request.cookie,
    parts,
  })
  return sent
}

/** Sends the latest message again, with what the server asked to change. @see RCC.14 §2.4.3 406, 409 */
export function repeatRequest(state: BusyClient, effects: Effects, change: Partial<OngoingRequest> = {}): BusyClient {
  const { wasFirst, sentParts } = state.request
  return sendRequest(state, effects, { ...change, isFirst: wasFirst }, sentParts)
}

/**
 * Tells a server what changed in the uploaded data: a POST with the changed parts and the token.
 *
 * @see RCC.14 §2.15
 */
export function sendChanges(state: BusyClient, effects: Effects): BusyClient {
  const { fqdn, changes } = serverOf(state)
  return sendRequest(
    changeServer(state, fqdn, { changes: [] }),
    effects,
    { uploaded: changes, isFirst: false },
    changes,
  )
}

/**
 * Whether the message only tells changes: it has parts, and neither a cookie nor a temporary token. "This HTTPS POST
 * request shall only contain the changed parameters … and shall include also the token".
 *
 * @see RCC.14 §2.15
 */
function tellsChanges({ cookie, sentParts }: OngoingRequest): boolean {
  return !cookie && sentParts.length > 0 && !sentParts.includes('temporary-token')
}

/**
 * The version of the configuration in use. Where parts of it were passed over that are due now, and after a version of
 * 0, it is 0. A primary device never says -1 or -2 (Table 1), a device that its user configures does (Tables 13, 15).
 * Reads: D-DC-54
 */
function versionToSend({ settings }: ClientState, { version, wantsAll }: ServerRecord): number {
  if (wantsAll) return 0
  return settings.kind === 'primary-device' ? Math.max(version, 0) : version
}

function buildQuery(state: ClientState, server: ServerRecord, request: OngoingRequest): RequestQuery {
  const { settings, user, sim } = state
  const query: { -readonly [Name in keyof RequestQuery]: RequestQuery[Name] } = {
    vers: request.vers,
    provisioning_version: request.provisioningVersion,
  }
  if (user.deviceName !== null) query.friendly_device_name = user.deviceName
  if (settings.kind === 'primary-device') {
    if (sim !== null && sim.imsi !== null) query.IMSI = sim.imsi
    // §E.1.2 Table 37: the cellular access itself says who the user is.
    if (request.cellular) return query
    const msisdn = request.entered && 'msisdn' in request.entered ? request.entered.msisdn : user.msisdn
    if (msisdn !== null) query.msisdn = msisdn
    query.SMS_port = settings.smsPort
    query.token = server.token ?? ''
    if (request.otp !== null) query.OTP = request.otp.value
    if (request.moSms !== null) query.sms_message_content = request.moSms.content
    return query
  }
  const identity = request.entered ?? (user.sipUri === null ? { msisdn: user.msisdn ?? '' } : { sipUri: user.sipUri })
  if ('sipUri' in identity) query.sip_uri = identity.sipUri
  else query.msisdn = identity.msisdn
  query.token = server.token ?? ''
  // §2.10 Table 15: always there, and empty beside a token.
  if (settings.kind === 'dedicated-identity') query.OTP = server.token === null ? (request.otp?.value ?? '') : ''
  else if (request.otp !== null) query.OTP = request.otp.value
  return query
}
