/**
 * Which version of the protocol a request is processed in, and which one a client asks in next.
 *
 * @see RCC.14 §5.2
 */

import { compareVersions, formatSupportedVersions, isVersionTag, parseSupportedVersions } from './supported-versions.js'

/** From this version on a client knows the status 406. */
const KNOWS_406 = '4.0'

/** What becomes of a request in some version. `supportedVersions` is the value of the header to send. */
export type VersionNegotiation =
  | { readonly outcome: 'accepted'; readonly version: string }
  | { readonly outcome: 'refused'; readonly status: 406 | 403; readonly supportedVersions: string }

/**
 * Decides as a server whether it processes a request in the version that `provisioning_version` names. Versions are compared as
 * numbers; the accepted version comes in the spelling of `supported`. Reads: D-DC-5
 *
 * @throws {TypeError} when `supported` is empty or holds something that is no version tag.
 * @see RCC.14 §5.2
 */
export function negotiateVersion(requested: string | undefined, supported: readonly string[]): VersionNegotiation {
  const supportedVersions = formatSupportedVersions(supported)
  if (!isVersionTag(requested)) return { outcome: 'refused', status: 403, supportedVersions }
  const version = supported.find((one) => compareVersions(one, requested) === 0)
  if (version !== undefined) return { outcome: 'accepted', version }
  // 5.2: "4.0" or higher gets 406. "Otherwise, the Configuration Server shall return a 403 Forbidden response."
  return { outcome: 'refused', status: compareVersions(requested, KNOWS_406) < 0 ? 403 : 406, supportedVersions }
}

/**
 * Chooses as a client the version of its next request: the highest one that both sides speak, in the spelling of `spoken`;
 * undefined where there is none. A header that is missing or malformed names none: a client may look at it, it need not.
 * Reads: D-DC-6
 *
 * @throws {TypeError} when `spoken` holds something that is no version tag.
 * @see RCC.14 §5.2, §2.4.3
 */
export function chooseVersion(
  supportedVersionsHeader: string | undefined,
  spoken: readonly string[],
): string | undefined {
  if (!spoken.every(isVersionTag)) throw new TypeError('spoken must hold version tags only')
  const descending = [...spoken].sort((one, other) => compareVersions(other, one))
  const supported = readHeader(supportedVersionsHeader)
  return descending.find((version) => supported.some((one) => compareVersions(one, version) === 0))
}

function readHeader(value: string | undefined): string[] {
  try {
    return parseSupportedVersions(value)
  } catch {
    return []
  }
}
