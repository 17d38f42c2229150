/**
 * What each of the two programs is given: its certificate, and the ear of the narrator.
 */

import type { ClientEvent } from 'mobile-identity-contracts/aid1'

export interface Party {
  readonly tls: { readonly cert: string; readonly key: string; readonly ca: string }
  readonly onEvent: (event: ClientEvent) => void
  readonly pause: (ms: number) => Promise<void>
}
