/**
 * Points in time that tell the time zone of where something was done.
 *
 * @see IDA §9
 */

import { evidenceOf, isJsonObject, itemsOf, type JsonObject } from './json-objects.js'

const NOWHERE: readonly string[] = []

/** The distance to UTC at the end of a point in time, zero apart. */
const OFFSET = /[+-](?!00:00$)[0-9]{2}:[0-9]{2}$/

/** Longest text that is looked at, in characters: a point in time is shorter. */
const MAX_LENGTH = 64

const LETTER_Z = 0x5a

/**
 * Where an element has a point in time that is not in UTC.
 *
 * @returns JSON Pointers from the element on.
 * @see IDA §9
 */
export function findTimesWithZone(element: JsonObject): readonly string[] {
  const { verification } = element
  const places: string[] = []
  if (isJsonObject(verification) && hasZone(verification.time)) places.push('/verification/time')
  const evidence = evidenceOf(element)
  for (let i = 0; i < evidence.length; i++) {
    const one = evidence[i]
    if (!isJsonObject(one)) continue
    if (hasZone(one.time)) places.push(`/verification/evidence/${i}/time`)
    if (hasZone(one.created_at)) places.push(`/verification/evidence/${i}/created_at`)
    const { record } = one
    if (isJsonObject(record) && hasZone(record.created_at)) {
      places.push(`/verification/evidence/${i}/record/created_at`)
    }
    const checks = itemsOf(one.check_details)
    for (let j = 0; j < checks.length; j++) {
      const check = checks[j]
      if (isJsonObject(check) && hasZone(check.time)) {
        places.push(`/verification/evidence/${i}/check_details/${j}/time`)
      }
    }
  }
  return places.length === 0 ? NOWHERE : places
}

function hasZone(time: unknown): boolean {
  if (typeof time !== 'string' || time.length > MAX_LENGTH) return false
  return time.charCodeAt(time.length - 1) !== LETTER_Z && OFFSET.test(time)
}
