/**
 * Services, known by their app-ids: which parts of a document a server may give, and what becomes of the others.
 *
 * @see RCC.14 §2.3, §4.2, §4.3
 */

import type { Characteristic } from '../provisioning/provisioning-document.js'
import { changeServer, closeTimer, type Effects } from './client-book.js'
import type { ClientState, ServerRecord } from './client-state.js'

const NONE: readonly string[] = []

/**
 * The app-id of a part of a configuration document: the AppID parameter of an APPLICATION characteristic, without
 * blanks around it, or `''` where the part names no service.
 *
 * @see RCC.14 §4.1, §6.2, §A.2
 */
export function appIdOf(part: Characteristic): string {
  if (part.type !== 'APPLICATION') return ''
  for (const { name, value } of part.parms) if (name === 'AppID') return (value ?? '').trim()
  return ''
}

/**
 * The parts of a document that a server may give. A part that names no service is nobody's, so it is authorised only
 * where there is no access control. Reads: D-DC-50
 *
 * @see RCC.14 §2.3
 */
export function authorisedParts(parts: readonly Characteristic[], server: ServerRecord): readonly Characteristic[] {
  const { appIds } = server
  if (appIds === null || parts.length === 0) return parts
  const authorised = new Set(appIds)
  authorised.delete('')
  return parts.filter((part) => authorised.has(appIdOf(part)))
}

/** The app-ids of parts, each once. */
export function servicesOf(parts: readonly Characteristic[]): readonly string[] {
  return parts.length === 0 ? NONE : [...new Set(parts.map(appIdOf))]
}

/** Those of a list that another list does not have. */
export function withoutThose(list: readonly string[], others: readonly string[]): readonly string[] {
  if (list.length === 0 || isSameList(list, others)) return NONE
  const known = new Set(others)
  return list.filter((item) => !known.has(item))
}

/** Whether two lists have the same items in the same order. */
export function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one === other || (one.length === other.length && one.every((item, index) => item === other[index]))
}

/**
 * Applies the default behaviour to the services that a server answers for, all where nothing restricts it, or uses
 * their stored configuration again. A server that answers for none, a mere directory of others, needs neither.
 *
 * @see RCC.14 §2.3, §2.4.3, §4.2, §4.3
 */
export function switchServices(
  effect: 'revert-services' | 'enable-services',
  { fqdn, appIds }: ServerRecord,
  effects: Effects,
): void {
  if (appIds === null) effects.push({ effect, server: fqdn, appIds: 'all' })
  else if (appIds.length > 0) effects.push({ effect, server: fqdn, appIds })
}

/** Takes single services of a server out of use and out of store. @see RCC.14 §2.3.1, §2.3.2 */
export function dropServices(server: ServerRecord, appIds: readonly string[], effects: Effects): void {
  if (appIds.length === 0) return
  effects.push({ effect: 'remove-configuration', server: server.fqdn, appIds })
  effects.push({ effect: 'revert-services', server: server.fqdn, appIds })
}

/**
 * Removes the configuration of one server: only the services that this server answers for fall back.
 *
 * @param version What the client says next about the version it has: 0, or the -1 or -2 that it was given.
 * @see RCC.14 §2.4.3, §4.2
 */
export function removeConfiguration<State extends ClientState>(
  state: State,
  server: ServerRecord,
  version: number,
  effects: Effects,
): State {
  dropServer(server, effects)
  return changeServer(state, server.fqdn, { version, services: NONE, expiry: null, dataOffExempt: null })
}

/** Has everything of a server removed and stopped; the books are the caller's to change. */
export function dropServer(server: ServerRecord, effects: Effects): void {
  closeTimer(server.expiry, effects)
  effects.push({ effect: 'remove-configuration', server: server.fqdn, appIds: 'all' })
  switchServices('revert-services', server, effects)
}
