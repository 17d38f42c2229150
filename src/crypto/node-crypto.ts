/**
 * `node:crypto`, taken at the first use. There is no static import of it, so that a browser bundle of a contract builds
 * and runs as long as nothing in it asks for a synchronous hash or HMAC.
 *
 * Needs `node:`: works in Node 20.16 and newer and in every runtime that offers `process.getBuiltinModule`.
 */

/** The module `node:crypto`. */
export type NodeCrypto = typeof import('node:crypto')

let loaded: NodeCrypto | undefined

/**
 * Gives `node:crypto`.
 *
 * @throws {TypeError} when the runtime has none, as in a browser.
 */
export function nodeCrypto(): NodeCrypto {
  loaded ??= globalThis.process?.getBuiltinModule?.('node:crypto')
  if (loaded === undefined) {
    throw new TypeError('This function needs node:crypto, which this runtime does not offer')
  }
  return loaded
}
