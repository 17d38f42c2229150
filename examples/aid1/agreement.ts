/**
 * What a CMP and an MSP exchange once, before the first message (AID.02 §6): names, keys, domains, touchpoints.
 */

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

export interface Agreement {
  readonly cmpId: string
  readonly mspId: string
  /** The key that each party gave to the other. */
  readonly cmpApiKey: string
  readonly mspApiKey: string
  /** Signs account IDs. At least 32 bytes. */
  readonly accountIdSecret: Uint8Array
  /** Encrypts phone numbers. */
  readonly phoneNumberKey: Uint8Array
  readonly mspTouchpoint: string
  /** Where the MSP may send a user back to. */
  readonly cmpDomains: readonly string[]
  /** Names in the certificates of the two. */
  readonly cmpSubject: string
  readonly mspSubject: string
}

export function makeAgreement(): Agreement {
  return {
    cmpId: 'cmp1',
    mspId: 'msp1',
    cmpApiKey: randomBytes(16).toString('hex'),
    mspApiKey: randomBytes(16).toString('hex'),
    accountIdSecret: randomBytes(32),
    phoneNumberKey: randomBytes(32),
    mspTouchpoint: 'https://portal.msp.example/esim/login',
    cmpDomains: ['*.cmp.example'],
    cmpSubject: 'CN=cmp.example',
    mspSubject: 'CN=msp.example',
  }
}

/** Compares keys in a time that tells nothing of either. */
export function isSameKey(given: string, agreed: string): boolean {
  const digest = (key: string) => createHash('sha256').update(key).digest()
  return timingSafeEqual(digest(given), digest(agreed))
}
