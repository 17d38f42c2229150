/**
 * Who a subscriber is to HTTP: the private user identity, the home network domain name, and the names that follow from them.
 *
 * @see TS 23.003 §13.2, §13.3, §16.2, RCC.14 §2.7.2.2, §B.2
 */

/** An IMSI of a USIM, or the private user identity that an ISIM holds. */
export type DigestSubscriber = UsimSubscriber | IsimSubscriber

/** A subscriber who is known by the IMSI. */
export interface UsimSubscriber {
  /** 6 to 15 digits. */
  readonly imsi: string
  /** How many digits of the IMSI are the MNC, which the IMSI itself does not tell. */
  readonly mncDigits: 2 | 3
  readonly impi?: never
}

/** A subscriber whose SIM tells the private user identity. */
export interface IsimSubscriber {
  /** `user@domain`, at most 253 characters. */
  readonly impi: string
  /** As the ISIM tells it; the domain of `impi` unless given. */
  readonly homeNetworkDomain?: string | undefined
  readonly imsi?: never
}

const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?'
const DOMAIN = new RegExp(`^${LABEL}(?:\\.${LABEL})*$`)
const IMPI = new RegExp(`^[A-Za-z0-9!#$%&'*+/=?^_\`{|}~.-]+@(${LABEL}(?:\\.${LABEL})*)$`)

/**
 * The private user identity: as the ISIM tells it, otherwise `<IMSI>@ims.mnc<MNC>.mcc<MCC>.3gppnetwork.org`.
 *
 * @throws {TypeError} when the subscriber is not as {@link DigestSubscriber} says.
 * @see TS 23.003 §13.3
 */
export function formatPrivateUserIdentity(subscriber: DigestSubscriber): string {
  if (subscriber.impi === undefined) return `${subscriber.imsi}@${formatHomeNetworkDomain(subscriber)}`
  findDomain(subscriber.impi)
  return subscriber.impi
}

/**
 * The home network domain name: as the ISIM tells it, otherwise `ims.mnc<MNC>.mcc<MCC>.3gppnetwork.org`, the MNC with three digits.
 *
 * @throws {TypeError} when the subscriber is not as {@link DigestSubscriber} says.
 * @see TS 23.003 §13.2
 */
export function formatHomeNetworkDomain(subscriber: DigestSubscriber): string {
  if (subscriber.impi === undefined) return `ims.${formatNetworkLabels(subscriber)}.3gppnetwork.org`
  const domain = findDomain(subscriber.impi)
  if (subscriber.homeNetworkDomain === undefined) return domain
  return requireDomain('homeNetworkDomain', subscriber.homeNetworkDomain)
}

/**
 * The name of the bootstrapping server: `bsf.mnc015.mcc234.pub.3gppnetwork.org` for an IMSI, `bsf.` before the domain of a private user
 * identity, with `pub` in it when the domain is one of 3gppnetwork.org.
 *
 * @throws {TypeError} when the subscriber is not as {@link DigestSubscriber} says.
 * @see TS 23.003 §16.2, RCC.14 §2.7.2.2
 */
export function formatBsfServerName(subscriber: DigestSubscriber): string {
  if (subscriber.impi === undefined) return `bsf.${formatNetworkLabels(subscriber)}.pub.3gppnetwork.org`
  return `bsf.${findDomain(subscriber.impi).replace(/(^|\.)3gppnetwork\.org$/i, '$1pub.3gppnetwork.org')}`
}

/**
 * Checks a name that our own caller gives.
 *
 * @throws {TypeError} when it is not a domain name of at most 253 characters.
 * @see RFC 1123 §2.1
 */
export function requireDomain(name: string, domain: unknown): string {
  if (typeof domain === 'string' && domain.length <= 253 && DOMAIN.test(domain)) return domain
  throw new TypeError(`${name} must be a domain name`)
}

/** TS 23.003 §2.2: MCC, MNC, and at least one digit more. */
function formatNetworkLabels({ imsi, mncDigits }: UsimSubscriber): string {
  if (mncDigits !== 2 && mncDigits !== 3) throw new TypeError('mncDigits must be 2 or 3')
  if (typeof imsi !== 'string' || !/^[0-9]{6,15}$/.test(imsi) || imsi.length <= 3 + mncDigits) {
    throw new TypeError('imsi must be at most 15 digits: an MCC, an MNC and at least one digit more')
  }
  return `mnc${imsi.slice(3, 3 + mncDigits).padStart(3, '0')}.mcc${imsi.slice(0, 3)}`
}

/** RFC 4282 §2.1: the realm of a network access identifier. */
function findDomain(impi: string): string {
  const domain = typeof impi === 'string' && impi.length <= 253 ? IMPI.exec(impi)?.[1] : undefined
  if (domain === undefined) throw new TypeError('impi must be user@domain, at most 253 characters')
  return domain
}
