/**
 * Objects and arrays in documents of which nothing is known yet.
 */

/** An object of JSON. */
export type JsonObject = Record<string, unknown>

const NONE: readonly unknown[] = []

/** Whether a value is an object of JSON: neither `null` nor an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Sets an own member, also one that is called `__proto__`, which by assignment would be the prototype. */
export function setMember(object: JsonObject, name: string, value: unknown): void {
  if (name !== '__proto__') object[name] = value
  else Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true })
}

/** The items of an array; of anything else none. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : NONE
}

/** The members of `evidence` of an element, whatever they are. */
export function evidenceOf({ verification }: JsonObject): readonly unknown[] {
  return isJsonObject(verification) ? itemsOf(verification.evidence) : NONE
}

/** Calls a function with each element of a value of `verified_claims`, an object or an array of objects, and with its JSON Pointer. */
export function forEachElement(value: unknown, visit: (element: JsonObject, place: string) => void): void {
  if (isJsonObject(value)) visit(value, '')
  else for (const [index, element] of itemsOf(value).entries()) if (isJsonObject(element)) visit(element, `/${index}`)
}
