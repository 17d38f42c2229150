import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ProductRegistration, ProductRegistrationDraft } from '../mobile-connect/products/product-registration.js'
import { COLUMNS } from './directory-columns.js'
import { DIRECTORY_BOUNDS } from './directory-table.js'
import { readProductDirectory, writeProductDirectory } from './product-directory-file.js'

const FULL: ProductRegistration = {
  productName: '=KYC "Match"; für alle',
  country: 'ES',
  scope: 'mc_kycmatch_es',
  authenticators: ['SIM_PIN', 'USSD_PIN'],
  levelsOfAssurance: ['2', '3'],
  invocations: [
    { mode: 'device-initiated', profileVersion: 'mc_di_r2_v2.3' },
    { mode: 'server-initiated', profileVersion: 'mc_si_r2_v1.0' },
  ],
  attributes: ['given_name', 'reverse-coded POI'],
  idTokenClaims: ['sub', 'acr'],
  additionalParameters: ['branch'],
  additionalFlows: ['one more redirect, for the hub'],
  declarations: {
    authenticatesOnMobileDevice: true,
    usesMobileConnectApi: true,
    separatesAuthorizationFromResources: true,
    usesSharedEndpoints: true,
    usesResourceEndpointsForAttributes: true,
    sharesTokensInCookies: false,
    followsLocalLegislation: true,
    followsUserExperienceGuidelines: true,
    followsPrivacyPrinciples: true,
    isAgreedWithCommunity: false,
  },
  comments: {
    technicalAssets: '+1 SDK',
    visibility: '@public',
    consentModel: '-',
    userFlow: 'https://example.com/a.mp4',
    useCases: 'one\ntwo',
  },
}

const csv = (text: string) => readProductDirectory(new TextEncoder().encode(text), 'csv')
const issue = (row: number, column: string, code: string, message: string, severity = 'error') => ({
  row,
  column,
  severity,
  code,
  message,
})

describe.each(['csv', 'xlsx'] as const)('a Product Directory as .%s', (format) => {
  it('has every member of a registration, and gives back what was written', async () => {
    const least: ProductRegistrationDraft = { scope: 'mc_kyc_es' }
    const written = await writeProductDirectory([FULL, least], format)
    expect(await readProductDirectory(written, format)).toEqual({
      rows: [
        { row: 2, product: FULL, faulty: new Set() },
        { row: 3, product: least, faulty: new Set() },
      ],
      issues: [],
    })
  })

  it('has no products when it has none', async () => {
    const written = await writeProductDirectory([], format)
    expect(await readProductDirectory(written, format)).toEqual({ rows: [], issues: [] })
  })

  it('has spaces for characters of control', async () => {
    const written = await writeProductDirectory([{ productName: 'a\u0000b\u001bc' }], format)
    const { rows } = await readProductDirectory(written, format)
    expect(rows.map(({ product }) => product)).toEqual([{ productName: 'a b c' }])
  })

  it('is refused when it is too large', async () => {
    const bounds = { ...DIRECTORY_BOUNDS, maxBytes: 8 }
    const result = await readProductDirectory(new Uint8Array(9), format, bounds)
    expect(result).toEqual({ rows: [], issues: [issue(0, '', 'size', 'must have at most 8 bytes')] })
  })

  it('is refused when it has too many products', async () => {
    const written = await writeProductDirectory(Array(4).fill(FULL), format)
    const result = await readProductDirectory(written, format, { ...DIRECTORY_BOUNDS, maxRows: 3 })
    expect(result).toEqual({ rows: [], issues: [issue(0, '', 'rows', 'must have at most 3 products')] })
  })

  it('is refused when it has too many columns', async () => {
    const written = await writeProductDirectory([FULL], format)
    const result = await readProductDirectory(written, format, { ...DIRECTORY_BOUNDS, maxColumns: 3 })
    expect(result).toEqual({ rows: [], issues: [issue(0, '', 'columns', 'must have at most 3 columns')] })
  })
})

describe('readProductDirectory', () => {
  it('knows headings whatever their letters and spaces, and cells in the writing of people', async () => {
    const { rows, issues } = await csv(
      'PRODUCT  NAME;country;Scope;Assurance level;Profile version;Shares tokens in cookies\n' +
        ' KYC Match ;es;mc_kycmatch_es;2, 3;"Device initiated (mc_v2.0), server-initiated: mc_si_r2_v1.0";No\n;;;;;\n',
    )
    expect(issues).toEqual([])
    expect(rows.map(({ row, product }) => [row, product])).toEqual([
      [
        2,
        {
          productName: 'KYC Match',
          country: 'ES',
          scope: 'mc_kycmatch_es',
          levelsOfAssurance: ['2', '3'],
          invocations: [
            { mode: 'device-initiated', profileVersion: 'mc_v2.0' },
            { mode: 'server-initiated', profileVersion: 'mc_si_r2_v1.0' },
          ],
          declarations: { sharesTokensInCookies: false },
        },
      ],
    ])
  })

  it('knows the headings as the guidelines print what is to be told', async () => {
    const { rows, issues } = await csv(
      'Product identifier (<scope>);Authenticator/s used (where applicable);Assurance level used (where applicable);' +
        'How the service is requested;Attributes used (where applicable)\nmc_kycmatch_es;SIM_OK;2;Device-Initiated mc_v2.0;email\n',
    )
    expect(issues).toEqual([])
    expect(rows.map(({ product }) => product)).toEqual([
      {
        scope: 'mc_kycmatch_es',
        authenticators: ['SIM_OK'],
        levelsOfAssurance: ['2'],
        invocations: [{ mode: 'device-initiated', profileVersion: 'mc_v2.0' }],
        attributes: ['email'],
      },
    ])
  })

  it('says of each cell what its column asks for, and leaves the member out', async () => {
    const { rows, issues } = await csv(
      'Scope,Country,Invocation,Uses the Mobile Connect API,Visibility,Attributes\n' +
        `S3cret scope,Spain,by S3cret,S3cret,${'S3cret'.repeat(400)},${'S3cret'.repeat(20)};title\n`,
    )
    const pattern = (text: string) => `must match ${text}`
    expect(issues).toEqual(
      [
        issue(2, 'C', 'invocation', 'must be Device-Initiated or Server-Initiated, a space, and the profile version'),
        issue(2, 'D', 'flag', 'must be yes or no'),
        issue(2, 'A', 'pattern', pattern('^[A-Za-z0-9_.:-]{1,100}$')),
        issue(2, 'B', 'pattern', pattern('^[A-Z]{2}$')),
        issue(2, 'E', 'maxLength', 'must have at most 2000 characters'),
        issue(2, 'F', 'maxLength', 'must have at most 100 characters'),
      ].toSorted((a, b) => order(issues, a) - order(issues, b)),
    )
    expect(issues).toHaveLength(6)
    expect(rows).toEqual([
      {
        row: 2,
        product: { comments: {} },
        faulty: new Set([
          'invocations',
          'declarations/usesMobileConnectApi',
          'scope',
          'country',
          'comments/visibility',
          'attributes',
        ]),
      },
    ])
    expect(JSON.stringify(issues)).not.toContain('S3cret')
  })

  it('warns of a column that it does not know, and refuses one that is there twice', async () => {
    const { rows, issues } = await csv('Scope,Shoe size,,scope\nmc_kyc_es,39,x,mc_kyc_fr\n')
    expect(issues).toEqual([
      issue(1, 'B', 'unknown-column', 'is not a column of the directory, and is passed over', 'warning'),
      issue(1, 'D', 'repeated-column', 'must not have the heading of a column before it'),
    ])
    expect(rows.map(({ product }) => product)).toEqual([{ scope: 'mc_kyc_es' }])
  })

  it.each([
    ['', 'no rows'],
    ['a,b\nc,d\n', 'other headings'],
    ['\nScope\n', 'its heading in the second row'],
  ])('refuses %j: %s', async (text) => {
    const message = 'must have headings in its first row, such as Product name, Country, Product identifier (scope)'
    expect(await csv(text)).toEqual({ rows: [], issues: [issue(0, '', 'heading', message)] })
  })

  it('names columns as a spreadsheet program does', async () => {
    const { issues } = await csv(`${','.repeat(27)}x,Scope\n`)
    expect(issues.map(({ column }) => column)).toEqual(['AB'])
  })

  it('answers whatever cells hold', async () => {
    const cell = fc.oneof(
      fc.constantFrom('yes', 'Device-Initiated', '__proto__', '=1', ';', 'ES'),
      fc.string({ unit: 'binary' }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 30 }), { maxLength: 4 }), async (cells) => {
        const heading = COLUMNS.map((column) => column.heading)
        const lines = [heading, ...cells].map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
        const { issues } = await csv(lines.join('\r\n'))
        expect(issues.every(({ row }) => row <= cells.length + 1)).toBe(true)
      }),
    )
  })
})

describe('writeProductDirectory', () => {
  it('refuses an item that would be two', async () => {
    await expect(writeProductDirectory([{ authenticators: ['a;b'] }], 'csv')).rejects.toThrow(
      new RangeError('An item of a list must not hold a semicolon or the end of a line'),
    )
  })
})

/** The order in which the schema reports is not part of the contract. */
function order(issues: readonly { column: string }[], { column }: { column: string }): number {
  return issues.findIndex((one) => one.column === column)
}
