/**
 * Who may configure what: the ACCESS-CONTROL characteristic of the default server, against what is in the books.
 *
 * @see RCC.14 §2.2.2, §2.3, §4.2
 */

import type { AccessControl, AdditionalServer } from '../provisioning/provisioning-document.js'
import { closeTimer, type Effects, mergeReason } from './client-book.js'
import { changeClient, changeRecord } from './client-copies.js'
import { NAS_CONFIGURATION } from './client-data-off.js'
import { dropServer, dropServices, isSameList, withoutThose } from './client-services.js'
import { type ClientState, newServerRecord, type ServerRecord } from './client-state.js'

/**
 * Takes over the access control of a document of the default server. One without ACCESS-CONTROL lets the default server
 * configure everything, and says nothing of additional servers: they stay as they are. Reads: D-DC-65
 *
 * @see RCC.14 §2.2.2, §2.3.1, §2.3.2
 */
export function takeAccessControl(
  state: ClientState,
  accessControl: AccessControl | undefined,
  effects: Effects,
): ClientState {
  const [main, ...known] = state.servers
  if (main === undefined) return state
  if (accessControl === undefined) return openDefault(state, main, known)
  const byFqdn = new Map(known.map((server) => [server.fqdn, server]))
  const additional: ServerRecord[] = []
  const entries = collectEntries(main, accessControl)
  for (const server of known) if (!entries.has(server.fqdn)) removeServer(server, effects)
  const next = restrictDefault(main, accessControl, effects)
  for (const [fqdn, entry] of entries) additional.push(takeEntry(byFqdn.get(fqdn), fqdn, entry, effects))
  const isSame =
    next === main && additional.length === known.length && additional.every((server, index) => server === known[index])
  return isSame ? state : changeClient(state, { servers: [next, ...additional] })
}

/** FQDN in lower case → its entry. The default server is no additional one, and the first entry of a name counts. */
function collectEntries(main: ServerRecord, accessControl: AccessControl): Map<string, AdditionalServer> {
  const entries = new Map<string, AdditionalServer>()
  for (const entry of accessControl.servers) {
    // §2.2.2: "full string match, case insensitive". Reads: D-DC-65
    const fqdn = entry.fqdn.toLowerCase()
    if (fqdn !== main.fqdn && !entries.has(fqdn)) entries.set(fqdn, entry)
  }
  return entries
}

/** §2.2.2: the server is gone, and with it its configuration, version, token and whatever was to be asked of it. */
function removeServer(server: ServerRecord, effects: Effects): void {
  dropServer(server, effects)
  closeTimer(server.retry, effects)
}

/** §2.3.1: from now on the default server is accepted with no further authorisation. */
function openDefault(state: ClientState, main: ServerRecord, additional: readonly ServerRecord[]): ClientState {
  if (main.appIds === null) return state
  return changeClient(state, { servers: [changeRecord(main, { appIds: null }), ...additional] })
}

/** §2.3.1: what the default server may no longer configure, or never was told that it may, is removed. */
function restrictDefault(main: ServerRecord, accessControl: AccessControl, effects: Effects): ServerRecord {
  const { appIds } = accessControl.default
  if (main.appIds !== null && isSameList(main.appIds, appIds)) return main
  const lost = withoutThose(main.appIds ?? main.services, appIds)
  dropServices(main, lost, effects)
  return withoutServices(changeRecord(main, { appIds }), lost)
}

/** §2.2.2, §2.3.2, §4.2 id-provider: a server that is new, or may do more than before, is to be asked. */
function takeEntry(
  known: ServerRecord | undefined,
  fqdn: string,
  { appIds, idProvider }: AdditionalServer,
  effects: Effects,
): ServerRecord {
  if (known === undefined) return newServerRecord(fqdn, { appIds, idProvider }, 'access-control')
  if (known.idProvider === idProvider && known.appIds !== null && isSameList(known.appIds, appIds)) return known
  const before = known.appIds ?? []
  const lost = withoutThose(before, appIds)
  const isExtended = withoutThose(appIds, before).length > 0
  dropServices(known, lost, effects)
  // §4.2: -1 and -2 stop every request but those that they name. Reads: D-DC-67
  const isAsked = (isExtended || (idProvider && !known.idProvider)) && known.version >= 0
  const due = isAsked ? mergeReason(known.due, 'access-control') : known.due
  const wantsAll = known.wantsAll || isExtended
  return withoutServices(changeRecord(known, { appIds, idProvider, due, wantsAll }), lost)
}

function withoutServices(server: ServerRecord, lost: readonly string[]): ServerRecord {
  if (lost.length === 0) return server
  const services = withoutThose(server.services, lost)
  const dataOffExempt = lost.includes(NAS_CONFIGURATION) ? null : server.dataOffExempt
  return changeRecord(server, { services, dataOffExempt })
}
