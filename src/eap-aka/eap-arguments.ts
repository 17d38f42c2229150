/**
 * Checks of what our own caller hands over: keys and other bytes of a fixed length. No message holds the value.
 */

/**
 * Asks for bytes.
 *
 * @param name Name of the argument, for the message.
 * @param least Number of bytes; any when not given.
 * @param most When there may be more.
 * @throws {TypeError} when the value is not a `Uint8Array`.
 * @throws {RangeError} when it has another length.
 */
export function requireBytes(value: unknown, name: string, least?: number, most = least): asserts value is Uint8Array {
  if (!(value instanceof Uint8Array)) throw new TypeError(`${name} must be a Uint8Array`)
  if (least === undefined || most === undefined || (value.length >= least && value.length <= most)) return
  throw new RangeError(`${name} must have ${least === most ? least : `${least} to ${most}`} bytes`)
}

/**
 * Asks for an integer.
 *
 * @param name Name of the argument, for the message.
 * @throws {RangeError} when the value is not an integer of `least` to `most`.
 */
export function requireInteger(value: unknown, name: string, least: number, most: number): asserts value is number {
  if (!Number.isInteger(value) || (value as number) < least || (value as number) > most) {
    throw new RangeError(`${name} must be an integer from ${least} to ${most}`)
  }
}
