/**
 * The columns of the Product Directory as a spreadsheet: heading ↔ member of a registration, and what a cell says.
 *
 * @see MC Products §3.1, §3.2
 */

import type { ProductRegistration } from '../mobile-connect/products/product-registration.js'

/** What stands in a cell, as a spreadsheet or a text file gives it. */
export type Cell = string | number | boolean | null | undefined

type Invocation = ProductRegistration['invocations'][number]
type Value = string | boolean | readonly string[] | readonly Invocation[]

/** A cell that does not say what its column asks for: code and message of the issue. */
export interface CellFault {
  readonly code: string
  readonly message: string
}

/** How the cells of a column are read and written. */
interface CellKind {
  read(text: string): Value | CellFault
  write(value: never): string
}

/** A column. */
export interface Column {
  readonly heading: string
  /** Other headings that are understood. */
  readonly otherHeadings?: readonly string[]
  /** Where in the registration, as member names. */
  readonly path: readonly [string] | readonly ['declarations' | 'comments', string]
  readonly kind: CellKind
}

const TEXT: CellKind = { read: (text) => text, write: (value: string) => value }
const CODE: CellKind = { read: (text) => text.toUpperCase(), write: (value: string) => value }
/** Names, which hold no comma. */
const NAMES: CellKind = { read: (text) => itemsOf(text, /[;,\r\n]/), write: joinItems }
/** Words, which may. */
const WORDS: CellKind = { read: (text) => itemsOf(text, /[;\r\n]/), write: joinItems }
const FLAG: CellKind = { read: readFlag, write: (value: boolean) => (value ? 'yes' : 'no') }
const INVOCATIONS: CellKind = { read: readInvocations, write: writeInvocations }

/** The columns in the order in which they are written: those of MC Products §3.1, then what shows that the guidelines are followed. */
export const COLUMNS: readonly Column[] = [
  { heading: 'Product name', path: ['productName'], kind: TEXT },
  { heading: 'Country', path: ['country'], kind: CODE },
  {
    heading: 'Product identifier (scope)',
    otherHeadings: ['Product identifier', 'Scope', 'Product identifier (<scope>)'],
    path: ['scope'],
    kind: TEXT,
  },
  {
    heading: 'Authenticators',
    otherHeadings: ['Authenticator', 'Authenticator/s', 'Authenticator/s used'],
    path: ['authenticators'],
    kind: NAMES,
  },
  {
    heading: 'Levels of assurance',
    otherHeadings: ['Level of assurance', 'Assurance level', 'Assurance level used', 'LoA'],
    path: ['levelsOfAssurance'],
    kind: NAMES,
  },
  {
    heading: 'Invocation',
    otherHeadings: ['Invocations', 'Profile version', 'How the service is requested'],
    path: ['invocations'],
    kind: INVOCATIONS,
  },
  { heading: 'Attributes', otherHeadings: ['Attributes used'], path: ['attributes'], kind: NAMES },
  { heading: 'Claims of the ID token', path: ['idTokenClaims'], kind: NAMES },
  { heading: 'Additional parameters', path: ['additionalParameters'], kind: NAMES },
  { heading: 'Additional flows', path: ['additionalFlows'], kind: WORDS },
  { heading: 'Authenticates on the mobile device', path: ['declarations', 'authenticatesOnMobileDevice'], kind: FLAG },
  { heading: 'Uses the Mobile Connect API', path: ['declarations', 'usesMobileConnectApi'], kind: FLAG },
  {
    heading: 'Separates authorization from resources',
    path: ['declarations', 'separatesAuthorizationFromResources'],
    kind: FLAG,
  },
  { heading: 'Uses the shared endpoints', path: ['declarations', 'usesSharedEndpoints'], kind: FLAG },
  {
    heading: 'Uses resource endpoints for attributes',
    path: ['declarations', 'usesResourceEndpointsForAttributes'],
    kind: FLAG,
  },
  { heading: 'Shares tokens in cookies', path: ['declarations', 'sharesTokensInCookies'], kind: FLAG },
  { heading: 'Follows local legislation', path: ['declarations', 'followsLocalLegislation'], kind: FLAG },
  {
    heading: 'Follows the user experience guidelines',
    path: ['declarations', 'followsUserExperienceGuidelines'],
    kind: FLAG,
  },
  { heading: 'Follows the privacy principles', path: ['declarations', 'followsPrivacyPrinciples'], kind: FLAG },
  { heading: 'Agreed with the community', path: ['declarations', 'isAgreedWithCommunity'], kind: FLAG },
  { heading: 'Technical assets', path: ['comments', 'technicalAssets'], kind: TEXT },
  { heading: 'Visibility', path: ['comments', 'visibility'], kind: TEXT },
  { heading: 'Consent model', path: ['comments', 'consentModel'], kind: TEXT },
  { heading: 'User flow', path: ['comments', 'userFlow'], kind: TEXT },
  { heading: 'Use cases', path: ['comments', 'useCases'], kind: TEXT },
]

const BY_HEADING: ReadonlyMap<string, Column> = new Map(
  COLUMNS.flatMap((column) =>
    [column.heading, ...(column.otherHeadings ?? [])].map((heading) => [plain(heading), column]),
  ),
)

/** The column of a heading, whatever its letters and spaces. */
export function findColumn(heading: Cell): Column | undefined {
  return BY_HEADING.get(plain(textOf(heading)))
}

/** Where in the sheet a member stands, e.g. `Attributes 3` for the third of them; the member itself when it has no column. */
export function placeOfMember(member: string): string {
  const column = COLUMNS.find(({ path }) => `${member}/`.startsWith(`${path.join('/')}/`))
  if (column === undefined) return member
  const [, index] = /^\/(\d+)/.exec(member.slice(column.path.join('/').length)) ?? []
  return index === undefined ? column.heading : `${column.heading} ${Number(index) + 1}`
}

/** What a cell says, without spaces around it: a number in digits, nothing as an empty text. */
export function textOf(cell: Cell): string {
  return cell === null || cell === undefined ? '' : String(cell).trim()
}

/** Tells a fault from a value. */
export function isCellFault(value: Value | CellFault): value is CellFault {
  return typeof value === 'object' && 'code' in value
}

/** MC Products §3.1 prints some of them with a remark behind. */
function plain(heading: string): string {
  const words = heading.toLowerCase().replaceAll(/\s+/g, ' ').trim()
  return words.replace(/ \(where applicable\)$/, '')
}

function itemsOf(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** @throws {RangeError} when an item holds what divides two of them. */
function joinItems(items: readonly string[]): string {
  if (items.some((item) => /[;\r\n]/.test(item))) {
    throw new RangeError('An item of a list must not hold a semicolon or the end of a line')
  }
  return items.join('; ')
}

function readFlag(text: string): boolean | CellFault {
  if (/^(?:yes|y|true|1)$/i.test(text)) return true
  if (/^(?:no|n|false|0)$/i.test(text)) return false
  return { code: 'flag', message: 'must be yes or no' }
}

/** MC Products §3.1: how the service is requested, and which profile version. */
function readInvocations(text: string): Invocation[] | CellFault {
  const invocations: Invocation[] = []
  for (const item of itemsOf(text, /[;,\r\n]/)) {
    const [, side, profileVersion] = /^(device|server)[ -]?initiated[ :(]{1,3}([^\s()]+)\)?$/i.exec(item) ?? []
    if (side === undefined || profileVersion === undefined) {
      return {
        code: 'invocation',
        message: 'must be Device-Initiated or Server-Initiated, a space, and the profile version',
      }
    }
    invocations.push({
      mode: side.toLowerCase() === 'device' ? 'device-initiated' : 'server-initiated',
      profileVersion,
    })
  }
  return invocations
}

function writeInvocations(invocations: readonly Invocation[]): string {
  const sides = { 'device-initiated': 'Device-Initiated', 'server-initiated': 'Server-Initiated' }
  return joinItems(invocations.map(({ mode, profileVersion }) => `${sides[mode]} ${profileVersion}`))
}
