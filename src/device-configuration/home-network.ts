/**
 * The network of a subscriber, as it stands in names: `mnc001.mcc262`.
 */

/** An IMSI, and how many of its digits are the MNC, which the IMSI itself does not tell. */
export interface SubscriberIdentity {
  /** Digits, at most 15: MCC, MNC and at least one more. */
  readonly imsi: string
  readonly mncDigits: 2 | 3
}

/** The code of a network. */
export interface NetworkCode {
  /** 3 digits. */
  readonly mcc: string
  /** 2 or 3 digits. */
  readonly mnc: string
}

/**
 * Takes the code of the home network from an IMSI.
 *
 * @throws {TypeError} when the IMSI or the number of digits is not as {@link SubscriberIdentity} says.
 * @see TS 23.003 §2.2
 */
export function homeNetwork({ imsi, mncDigits }: SubscriberIdentity): NetworkCode {
  if (mncDigits !== 2 && mncDigits !== 3) throw new TypeError('mncDigits must be 2 or 3')
  if (typeof imsi !== 'string' || !/^[0-9]{1,15}$/.test(imsi) || imsi.length <= 3 + mncDigits) {
    throw new TypeError('imsi must be at most 15 digits: an MCC, an MNC and at least one digit more')
  }
  return { mcc: imsi.slice(0, 3), mnc: imsi.slice(3, 3 + mncDigits) }
}

/**
 * Writes the labels of a network, with an MNC of 2 digits padded to 3 by a 0 at the left.
 *
 * @throws {TypeError} when a code is not as {@link NetworkCode} says.
 * @see RCC.14 §2.2.1
 */
export function formatNetworkLabels({ mcc, mnc }: NetworkCode): string {
  if (typeof mcc !== 'string' || !/^[0-9]{3}$/.test(mcc)) throw new TypeError('mcc must be 3 digits')
  if (typeof mnc !== 'string' || !/^[0-9]{2,3}$/.test(mnc)) throw new TypeError('mnc must be 2 or 3 digits')
  return `mnc${mnc.padStart(3, '0')}.mcc${mcc}`
}
