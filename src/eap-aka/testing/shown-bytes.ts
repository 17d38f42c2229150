/**
 * Whether bytes can be read from what `console.log` and `JSON.stringify` show of a value.
 */

import { inspect } from 'node:util'

/** Tells whether the first bytes of a secret can be read from a value, in any spelling that Node gives to bytes. */
export function shows(value: unknown, secret: Uint8Array): boolean {
  const views = [inspect(value, { depth: 9 }), inspect(value, { depth: 9, showHidden: true }), JSON.stringify(value)]
  const shown = views.map((view) => String(view).replaceAll(/\s+/g, ' ')).join('\n')
  // Four bytes in a row do not come about by chance.
  const head = [...secret.subarray(0, 4)]
  const hex = head.map((byte) => byte.toString(16).padStart(2, '0'))
  const spellings = [
    head.join(', '),
    head.join(','),
    head.map((byte, index) => `"${index}":${byte}`).join(),
    hex.join(' '),
    hex.join(''),
    // Three bytes are four characters.
    Buffer.from(head.slice(0, 3)).toString('base64'),
  ]
  return spellings.some((spelling) => shown.includes(spelling))
}
