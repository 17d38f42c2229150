/**
 * What a server keeps between a challenge and its answer.
 *
 * Needs `node:` at run time (node:crypto through `nodeCrypto`).
 *
 * @see RCC.14 §C.3
 * @see RFC 4187 §3
 */

import { decodeBase64, encodeBase64 } from '../bytes/base64.js'
import { deriveEapAkaKeys, type EapAkaKeys } from './aka-keys.js'
import { parseRootNai } from './root-identity.js'

/** What a session holds. Secrets: `xres`, `ck`, `ik`, `keys`; personal: `identity`, `imsi`. */
export interface EapAkaSessionState {
  /** The Root NAI as it came. */
  readonly identity: string
  readonly imsi: string
  /** Identifier of the challenge, 0 to 255. */
  readonly identifier: number
  /** 16 bytes. */
  readonly rand: Uint8Array
  /** 4 to 16 bytes. */
  readonly xres: Uint8Array
  /** 16 bytes. */
  readonly ck: Uint8Array
  /** 16 bytes. */
  readonly ik: Uint8Array
  readonly keys: EapAkaKeys
  /** The challenge is the one after a resynchronisation. */
  readonly isResynchronized: boolean
}

/** Member that holds bytes → how many: at least, at most. */
const BYTE_MEMBERS = { rand: [16, 16], xres: [4, 16], ck: [16, 16], ik: [16, 16] } as const

/**
 * A challenge that waits for its answer. It serves for one answer, and shows nothing when it is logged or becomes JSON: to keep it outside of
 * this process, use `formatEapAkaSession`. Reads: D-DC-99
 */
export class EapAkaSession {
  #state: EapAkaSessionState | undefined

  constructor(state: EapAkaSessionState) {
    this.#state = state
  }

  /**
   * Gives what a session holds, and leaves it there.
   *
   * @returns `undefined` when the session was used.
   * @throws {TypeError} when the value is not a session.
   */
  static read(session: unknown): EapAkaSessionState | undefined {
    return EapAkaSession.#require(session).#state
  }

  /**
   * Gives what a session holds, and leaves nothing there.
   *
   * @returns `undefined` when the session was used.
   * @throws {TypeError} when the value is not a session.
   */
  static take(session: unknown): EapAkaSessionState | undefined {
    const required = EapAkaSession.#require(session)
    const state = required.#state
    required.#state = undefined
    return state
  }

  static #require(session: unknown): EapAkaSession {
    if (typeof session !== 'object' || session === null || !(#state in session)) {
      throw new TypeError('session must come from an EAP-AKA server, or from parseEapAkaSession')
    }
    return session
  }
}

/**
 * Writes a session as a text for a store of the server, e.g. under the value of a cookie.
 *
 * The whole text is a secret: who reads it knows the answer to the challenge and the keys, who writes it is any subscriber. It never goes to
 * the client. The store gives it out once, however the answer turns out, and drops it after some minutes. Reads: D-DC-99
 *
 * @returns One line of printable ASCII, about 270 characters. The session itself stays as it is.
 * @throws {TypeError} when the session was used, or the value is none.
 * @see RCC.14 §C.3
 */
export function formatEapAkaSession(session: EapAkaSession): string {
  const state = EapAkaSession.read(session)
  if (state === undefined) throw new TypeError('session must not have been used')
  return formatState(state)
}

/**
 * Reads the text of a session.
 *
 * @throws {TypeError} when it is not, to the character, what `formatEapAkaSession` wrote. The message does not show it.
 * @see RCC.14 §C.3
 */
export function parseEapAkaSession(text: unknown): EapAkaSession {
  const state = typeof text === 'string' ? readState(text) : undefined
  if (state === undefined) throw new TypeError('text must be what formatEapAkaSession gave')
  return new EapAkaSession({ ...state, keys: deriveEapAkaKeys(state) })
}

type StoredState = Omit<EapAkaSessionState, 'keys'>

function formatState({ identity, identifier, isResynchronized, rand, xres, ck, ik }: StoredState): string {
  return JSON.stringify({
    identity,
    identifier,
    isResynchronized,
    rand: encodeBase64(rand),
    xres: encodeBase64(xres),
    ck: encodeBase64(ck),
    ik: encodeBase64(ik),
  })
}

function readState(text: string): StoredState | undefined {
  const members = parseObject(text)
  if (members === undefined) return undefined
  const { identity, identifier, isResynchronized } = members
  const imsi = parseRootNai(identity)?.imsi
  if (typeof identity !== 'string' || imsi === undefined || typeof isResynchronized !== 'boolean') return undefined
  if (typeof identifier !== 'number' || !Number.isInteger(identifier) || identifier < 0 || identifier > 255)
    return undefined
  const [rand, xres, ck, ik] = (['rand', 'xres', 'ck', 'ik'] as const).map((name) => readBytes(members, name))
  if (rand === undefined || xres === undefined || ck === undefined || ik === undefined) return undefined
  const state = { identity, imsi, identifier, isResynchronized, rand, xres, ck, ik }
  return formatState(state) === text ? state : undefined
}

function readBytes(members: Record<string, unknown>, name: keyof typeof BYTE_MEMBERS): Uint8Array | undefined {
  const [least, most] = BYTE_MEMBERS[name]
  const text = members[name]
  const bytes = typeof text === 'string' ? decodeBase64(text) : undefined
  return bytes !== undefined && bytes.length >= least && bytes.length <= most ? bytes : undefined
}

/** An error of `JSON.parse` shows the text, and is not passed on. */
function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
