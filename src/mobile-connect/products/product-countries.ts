/**
 * The country codes that a product can be registered for.
 *
 * @see MC Products §2.2, §3.1
 */

/** The officially assigned codes of ISO 3166-1 alpha-2. */
const ASSIGNED: ReadonlySet<string> = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH ' +
    'CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN ' +
    'GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI ' +
    'LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM ' +
    'PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD ' +
    'TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
  ).split(' '),
)

/** The guidelines write `mc_kycmatch_uk`: a code that ISO 3166-1 keeps for the United Kingdom without assigning it. Reads: D-MC-33 */
const RESERVED: Readonly<Record<string, string>> = { UK: 'GB' }

/** Tells whether a text is an assigned code, in upper case. */
export function isCountryCode(text: string): boolean {
  return ASSIGNED.has(text)
}

/**
 * The country that the last part of a scope names, in upper case; `undefined` when it names none. Reads: D-MC-1, D-MC-33
 *
 * @param segment Two letters in lower case, e.g. `es`, or `uk`, which is GB.
 * @see MC Products §2.2
 */
export function countryOfSegment(segment: string): string | undefined {
  if (!/^[a-z]{2}$/.test(segment)) return undefined
  const code = segment.toUpperCase()
  return isCountryCode(code) ? code : RESERVED[code]
}
