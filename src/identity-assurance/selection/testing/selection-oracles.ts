/**
 * What is true of each answer, found by walking the answer and the request, and not by selecting.
 */

import type { VerifiedClaimsElement } from '../verified-claims-shapes.js'

type Json = { readonly [name: string]: unknown }

const RESERVED = ['essential', 'value', 'values', 'max_age', 'purpose']

/** Members that are in the answer without having been asked for by name. */
const ALWAYS = ['/verification/trust_framework', '/verification/evidence/type']
/** Answered with all that they have. */
const WHOLE = /\/(?:assurance_details|age_is_at_least)(?:\/|$)/

/** Paths of an element of the answer (without indexes) that an element of the request did not ask for. */
export function pathsNotAskedFor(answer: unknown, request: unknown): string[] {
  return notAskedFor(answer, [request], '')
}

function notAskedFor(value: unknown, requests: readonly unknown[], path: string): string[] {
  const reaching = requests.flatMap((request) => (Array.isArray(request) ? request : [request]))
  if (reaching.length === 0) return ALWAYS.includes(path) ? [] : [path]
  const isPart = ['', '/verification', '/claims', '/verification/evidence'].includes(path)
  if (!isPart && (WHOLE.test(path) || reaching.some(asksForAll))) return []
  if (Array.isArray(value)) return value.flatMap((member) => notAskedFor(member, reaching, path))
  if (typeof value !== 'object' || value === null) {
    return ALWAYS.includes(path) || path.startsWith('/claims/') ? [] : [path]
  }
  return Object.entries(value).flatMap(([name, member]) => {
    const further = reaching.flatMap((request) =>
      isObject(request) && Object.hasOwn(request, name) ? [request[name]] : [],
    )
    return notAskedFor(member, further, `${path}/${name}`)
  })
}

function asksForAll(request: unknown): boolean {
  return request === null || (isObject(request) && Object.keys(request).every((name) => RESERVED.includes(name)))
}

/** Each value of an answer with its path, without indexes. */
export function leavesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}=${JSON.stringify(value)}`]
  if (Array.isArray(value)) return value.flatMap((member) => leavesOf(member, path))
  return [path, ...Object.entries(value).flatMap(([name, member]) => leavesOf(member, `${path}/${name}`))]
}

/** What makes an element of an answer invalid in the final generation. */
export function faultsOf({ verification, claims }: VerifiedClaimsElement): string[] {
  const faults: string[] = []
  const demand = (holds: boolean, fault: string) => void (holds || faults.push(fault))
  demand(typeof verification.trust_framework === 'string', 'trust_framework')
  const evidence = list(verification.evidence)
  demand(verification.evidence === undefined || evidence.length > 0, 'evidence')
  for (const member of evidence) {
    demand(typeof member.type === 'string', 'evidence type')
    if (member.type === 'electronic_signature') {
      demand(
        [member.signature_type, member.issuer, member.serial_number].every((part) => typeof part === 'string'),
        'signature',
      )
    }
    for (const part of ['document_details', 'record', 'attestation']) {
      demand(!(part in member) || typeof (member[part] as Json).type === 'string', part)
    }
    demand(!('check_details' in member) || list(member.check_details).length > 0, 'check_details')
    for (const check of list(member.check_details)) demand(typeof check.check_method === 'string', 'check_method')
    demand(!('attachments' in member) || list(member.attachments).length > 0, 'attachments')
    for (const one of list(member.attachments)) {
      const digest = one.digest as Json | undefined
      const isExternal =
        typeof one.url === 'string' && typeof digest?.alg === 'string' && typeof digest.value === 'string'
      demand(isExternal || (typeof one.content_type === 'string' && typeof one.content === 'string'), 'attachment')
    }
    if (!('derived_claims' in member)) continue
    const names = Object.keys(member.derived_claims as Json)
    demand(names.length > 0 && names.every((name) => name in claims), 'derived_claims')
  }
  const ids = evidence.flatMap((member) => list(member.check_details).map((check) => check.check_id))
  const process = verification.assurance_process as Json | undefined
  demand(process === undefined || Object.keys(process).length > 0, 'assurance_process')
  demand(
    !(process && 'assurance_details' in process) || list(process.assurance_details).length > 0,
    'assurance_details',
  )
  for (const detail of list(process?.assurance_details)) {
    demand(Object.keys(detail).length > 0, 'assurance detail')
    demand(!('evidence_ref' in detail) || list(detail.evidence_ref).length > 0, 'evidence_ref')
    for (const reference of list(detail.evidence_ref)) {
      demand(typeof reference.check_id === 'string' && ids.includes(reference.check_id), 'check_id')
    }
  }
  return faults
}

/** All objects and arrays in a value. */
export function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(objectsIn)]
}

/** Each place of an element of a request where a constraint may be added, as a function that adds it. */
export function placesToConstrain(request: VerifiedClaimsElement): ((constraint: Json) => VerifiedClaimsElement)[] {
  return pathsOf(request, []).map((path) => (constraint) => {
    const copy = structuredClone(request)
    const holder = path.slice(0, -1).reduce((at, step) => (at as Json)[step], copy as unknown) as Record<
      string,
      unknown
    >
    const last = path.at(-1) as string
    holder[last] = { ...constraint, ...(holder[last] as object | null) }
    return copy
  })
}

/** `verification`, `claims` and `derived_claims` hold names; the type of evidence has its constraint. */
const UNCONSTRAINED = /^\/(?:verification|claims|verification\/evidence\/\d+(?:\/type|\/derived_claims)?)$/

function pathsOf(value: unknown, path: readonly string[]): string[][] {
  const pointer = path.map((step) => `/${step}`).join('')
  const here = path.length > 0 && !Array.isArray(value) && !UNCONSTRAINED.test(pointer) ? [[...path]] : []
  if (typeof value !== 'object' || value === null) return here
  const further = Object.entries(value).filter(
    ([name, member]) =>
      !RESERVED.includes(name) && typeof member === 'object' && !(pointer.endsWith('/type') && path.length === 4),
  )
  return [...here, ...further.flatMap(([name, member]) => pathsOf(member, [...path, name]))]
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : []
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
