/**
 * The Root NAI, the permanent identity of a subscriber in EAP-AKA: `0<IMSI>@nai.epc.mnc001.mcc262.3gppnetwork.org`.
 *
 * @see RCC.14 §C.2
 * @see TS 23.003 §19.3.2
 */

/** What a Root NAI tells. */
export interface RootIdentity {
  /** Digits, at most 15: MCC, MNC and at least one more. */
  readonly imsi: string
  /** 3 digits. */
  readonly mcc: string
  /** 3 digits as in the realm, where an MNC of 2 digits is padded by a 0 at the left. */
  readonly mnc: string
}

/** The 0 says EAP-AKA with the permanent identity (RFC 4187 §4.1.1). A realm has no case. Reads: D-DC-97 */
const ROOT_NAI = /^0([0-9]{6,15})@nai\.epc\.mnc([0-9]{3})\.mcc([0-9]{3})\.3gppnetwork\.org$/i

/**
 * Reads a Root NAI, not percent-encoded.
 *
 * Its realm must be that of the IMSI, and may be in any case; the user part of any other identity of EAP-AKA, a pseudonym or one for fast
 * re-authentication, begins with another digit. Reads: D-DC-97
 *
 * @returns `undefined` when the value is anything else.
 * @see RCC.14 §C.2
 * @see TS 23.003 §19.3.2
 */
export function parseRootNai(identity: unknown): RootIdentity | undefined {
  if (typeof identity !== 'string') return undefined
  const [, imsi, mnc, mcc] = ROOT_NAI.exec(identity) ?? []
  if (imsi === undefined || mnc === undefined || mcc === undefined) return undefined
  // TS 23.003 §2.2: MCC and MNC begin the IMSI, which does not tell whether the MNC has 2 digits or 3.
  const isThreeDigits = imsi.length > 6 && imsi.startsWith(mcc + mnc)
  const isTwoDigits = mnc.startsWith('0') && imsi.startsWith(mcc + mnc.slice(1))
  return isThreeDigits || isTwoDigits ? { imsi, mcc, mnc } : undefined
}
