/**
 * The libraries for spreadsheets, which are installed by those who use the Product Directory and by nobody else.
 */

import { Misuse } from './terminal.js'

/**
 * Loads a package that may be missing.
 *
 * @throws {Misuse} when it is not installed, with what to install.
 */
export async function loadOptional<T>(name: string, load: () => T | Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error
    throw new Misuse(`${name} is needed for that and is not installed: npm install ${name}`)
  }
}
