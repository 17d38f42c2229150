/**
 * A configuration document that came: access control, user, token, and then the configuration itself.
 *
 * @see RCC.14 §2.4.1, §2.4.2, §4.2, §4.3
 */

import type { ProvisioningDocument, UserMessage, Vers } from '../provisioning/provisioning-document.js'
import { takeAccessControl } from './client-access-control.js'
import type { AnswerOf } from './client-answers.js'
import {
  changeRequest,
  changeServer,
  closeRequest,
  closeTimer,
  type Effects,
  enterStage,
  isDefaultServer,
  openTimer,
  serverOf,
} from './client-book.js'
import { type BusyClient, changeClient } from './client-copies.js'
import { readDataOffExemption } from './client-data-off.js'
import type { PendingConfiguration } from './client-request.js'
import { failRequest } from './client-retries.js'
import { authorisedParts, removeConfiguration, servicesOf, withoutThose } from './client-services.js'
import type { ClientState, RequestReason, ServerRecord, UserRecord } from './client-state.js'

/**
 * Takes over a document of the server that was asked. One without a VERS characteristic is no configuration response.
 *
 * @see RCC.14 §2.4.1, §4.2
 */
export function takeDocument(
  state: BusyClient,
  { document }: AnswerOf<'document'>,
  atMs: number,
  effects: Effects,
): ClientState {
  const { vers } = document
  if (vers === undefined) return failRequest(state, effects)
  const server = serverOf(state)
  const wasConfigured = server.version > 0
  const booked = bookResponse(state, server, document, effects)
  return vers.version > 0
    ? takeConfiguration(booked, document, vers, atMs, wasConfigured, effects)
    : takeDisabling(booked, document, vers, effects)
}

/** The user accepted the message, or closed it. A configuration that waited for it is used now. @see RCC.14 §2.4.2 */
export function acceptMessage(state: BusyClient, effects: Effects): ClientState {
  const { pending } = state.request
  return finish(pending === null ? state : applyConfiguration(state, pending, effects), effects)
}

/**
 * The user declined. The services of this server, and only they, fall back; nothing is asked until the user needs one
 * of them, as after a version of -2. Without a Decline button there was nothing to decline. Reads: D-DC-69
 *
 * @see RCC.14 §2.4.2
 */
export function rejectMessage(state: BusyClient, effects: Effects): ClientState {
  if (state.request.pending === null) return finish(state, effects)
  return finish(removeConfiguration(state, serverOf(state), -2, effects), effects)
}

/** What every configuration response changes: counters, timers, token, access control, user. */
function bookResponse(
  state: BusyClient,
  server: ServerRecord,
  { token, accessControl, user, vers }: ProvisioningDocument,
  effects: Effects,
): BusyClient {
  const booked = changeServer(changeRequest(state, { uploaded: [] }), server.fqdn, {
    // §4.2 TOKEN: a new one overwrites the old one, per server.
    token: token?.token ?? server.token,
    failures: 0,
    retryAtStart: false,
    failedOn: null,
    contacted: true,
    wantsAll: false,
    retry: closeTimer(server.retry, effects),
    due: keepDue(server.due, vers?.version ?? 0),
  })
  const user0 = takeEntered(booked)
  const isDefault = isDefaultServer(state, server)
  // §2.2.2, §2.3: only the default server says who may do what.
  const checked = isDefault ? takeAccessControl(booked, accessControl, effects) : booked
  const known = user !== undefined && isUserAuthority(checked, server) ? { ...user0, msisdn: user.msisdn } : user0
  return changeClient(booked, { user: known, isNotDeployed: false, servers: checked.servers })
}

/**
 * A response does away with what the server was to be asked for, except what happened meanwhile: a network request,
 * and, while it is configured, changed uploads. @see RCC.14 §4.2
 */
function keepDue(due: RequestReason | null, version: number): RequestReason | null {
  return due === 'trigger' || (due === 'uploads-changed' && version > 0) ? due : null
}

/** What the user entered is theirs, now that it led to a configuration response. @see RCC.14 §2.6.1 Table 8 */
function takeEntered({ user, request }: BusyClient): UserRecord {
  if (request.entered === null) return user
  return 'sipUri' in request.entered
    ? { ...user, sipUri: request.entered.sipUri }
    : { ...user, msisdn: request.entered.msisdn, sipUri: null }
}

/** §4.2 USER: the identity provider says who the user is, and where there is none, the default server. */
function isUserAuthority(state: ClientState, server: ServerRecord): boolean {
  return isDefaultServer(state, server) ? !state.servers.some(({ idProvider }) => idProvider) : server.idProvider
}

/** A positive version: the same without any parts confirms what is in use, anything else is in place of it. */
function takeConfiguration(
  state: BusyClient,
  { msg, applications }: ProvisioningDocument,
  { version, validity }: Vers,
  atMs: number,
  wasConfigured: boolean,
  effects: Effects,
): ClientState {
  // §4.2 validity: counted from receipt.
  const expiresAtMs = atMs + validity * 1000
  if (version === state.request.vers && applications.length === 0) {
    return finish(startValidity(state, expiresAtMs, effects), effects)
  }
  const configuration = { version, expiresAtMs, applications }
  // §2.4.2: the message is for whoever had no working configuration.
  if (msg === undefined || wasConfigured) return finish(applyConfiguration(state, configuration, effects), effects)
  // §2.4.2: only with a Decline button is the configuration not used before the user accepts it.
  if (msg.rejectButton) return showMessage(state, msg, configuration, effects)
  return showMessage(applyConfiguration(state, configuration, effects), msg, null, effects)
}

/** 0, -1, -2: the configuration goes, the services that the server answers for fall back. @see RCC.14 §4.2 */
function takeDisabling(
  state: BusyClient,
  { msg }: ProvisioningDocument,
  { version }: Vers,
  effects: Effects,
): ClientState {
  const removed = removeConfiguration(state, serverOf(state), version, effects)
  return msg === undefined ? finish(removed, effects) : showMessage(removed, msg, null, effects)
}

/** The parts that the server may give are used in place of what it gave before. @see RCC.14 §2.3, §4.3 */
function applyConfiguration(
  state: BusyClient,
  { version, expiresAtMs, applications }: PendingConfiguration,
  effects: Effects,
): BusyClient {
  const server = serverOf(state)
  const parts = authorisedParts(applications, server)
  const services = servicesOf(parts)
  const lost = withoutThose(server.services, services)
  // §4.3: a service that is not configured any more reverts to its default behaviour.
  if (lost.length > 0) effects.push({ effect: 'revert-services', server: server.fqdn, appIds: lost })
  effects.push({ effect: 'apply-configuration', server: server.fqdn, version, applications: parts })
  const dataOffExempt = readDataOffExemption(parts, services)
  return startValidity(changeServer(state, server.fqdn, { version, services, dataOffExempt }), expiresAtMs, effects)
}

function startValidity(state: BusyClient, expiresAtMs: number, effects: Effects): BusyClient {
  const server = serverOf(state)
  closeTimer(server.expiry, effects)
  const expiry = openTimer(state, 'validity', expiresAtMs, effects)
  return changeClient(changeServer(state, server.fqdn, { expiry }), { sequence: expiry.timerId })
}

/**
 * Shows a message. With a button, the request is in progress until the user answered (§2.4).
 *
 * @see RCC.14 §2.4, §2.4.2
 */
function showMessage(
  state: BusyClient,
  { title, message, acceptButton, rejectButton }: UserMessage,
  pending: PendingConfiguration | null,
  effects: Effects,
): ClientState {
  const next = enterStage(state, { stage: 'user-message', pending })
  const { requestId, server } = next.request
  effects.push({ effect: 'show-message', requestId, server, title, message, acceptButton, rejectButton })
  return acceptButton || rejectButton ? next : finish(next, effects)
}

/** The end of a request with success. Changed uploads that it did not carry are told next. @see RCC.14 §2.15 */
function finish(state: BusyClient, effects: Effects): ClientState {
  const { fqdn, changes, version, token, due } = serverOf(state)
  const closed = closeRequest(state, effects)
  const isTold = changes.length === 0 || version <= 0 || token === null
  // A server that refused the token of an upload hears of it after the next start, so that the two never chase each other.
  if (isTold || due !== null || state.request.reason === 'uploads-changed') return closed
  return changeServer(closed, fqdn, { due: 'uploads-changed' })
}
