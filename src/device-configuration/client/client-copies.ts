/**
 * Copies of what a client keeps, with changes. They are written out member by member, since a spread of so many members
 * takes twenty times as long, and a transition makes several.
 */

import type { OngoingRequest } from './client-request.js'
import type { ClientState, ServerRecord } from './client-state.js'

/** A client with a request in progress. */
export type BusyClient = ClientState & { readonly request: OngoingRequest }

/** The client with changes; what they do not name is shared. */
export function changeClient<State extends ClientState>(state: State, change: Partial<State>): State {
  const copy: ClientState = {
    settings: state.settings,
    sequence: state.sequence,
    choiceSeed: state.choiceSeed,
    connectivity: state.connectivity,
    sim: state.sim,
    user: state.user,
    servers: state.servers,
    isNotDeployed: state.isNotDeployed,
    request: state.request,
  }
  return Object.assign(copy as State, change)
}

/** The client with this request in progress. */
export function withRequest(state: ClientState, request: OngoingRequest): BusyClient {
  return changeClient(state as BusyClient, { request })
}

/** The record with changes. */
export function changeRecord(server: ServerRecord, change: Partial<ServerRecord>): ServerRecord {
  const copy: ServerRecord = {
    fqdn: server.fqdn,
    appIds: server.appIds,
    idProvider: server.idProvider,
    version: server.version,
    services: server.services,
    token: server.token,
    expiry: server.expiry,
    retry: server.retry,
    failures: server.failures,
    retryAtStart: server.retryAtStart,
    failedOn: server.failedOn,
    contacted: server.contacted,
    wantsAll: server.wantsAll,
    provisioningVersion: server.provisioningVersion,
    dataOffExempt: server.dataOffExempt,
    changes: server.changes,
    due: server.due,
    skipsTemporaryToken: server.skipsTemporaryToken,
  }
  return Object.assign(copy, change)
}

/** The request with changes. */
export function changeOngoing(request: OngoingRequest, change: Partial<OngoingRequest>): OngoingRequest {
  const copy: OngoingRequest = {
    requestId: request.requestId,
    server: request.server,
    reason: request.reason,
    stage: request.stage,
    steps: request.steps,
    vers: request.vers,
    provisioningVersion: request.provisioningVersion,
    refusedVersions: request.refusedVersions,
    isFirst: request.isFirst,
    wasFirst: request.wasFirst,
    sentParts: request.sentParts,
    cookie: request.cookie,
    sentToken: request.sentToken,
    unidentified: request.unidentified,
    cellular: request.cellular,
    entered: request.entered,
    identityPrompts: request.identityPrompts,
    otp: request.otp,
    otpPrompts: request.otpPrompts,
    earlyOtp: request.earlyOtp,
    moSms: request.moSms,
    isMoSmsUsed: request.isMoSmsUsed,
    temporaryToken: request.temporaryToken,
    isProofDue: request.isProofDue,
    isInitialDone: request.isInitialDone,
    uploaded: request.uploaded,
    challenges: request.challenges,
    timer: request.timer,
    pending: request.pending,
  }
  return Object.assign(copy, change)
}
