/**
 * The publicly known values of lists that are open: whoever defines a value of its own writes a domain name into it. An editor completes the
 * known ones, and any other text is of the type.
 *
 * @see IDA §12
 * @see IDA Schema §5.4
 */

/** The rules under which an identity was verified. @see IDA Schema §5.4.2 @see IDA §12 */
export const KNOWN_TRUST_FRAMEWORKS = [
  'cz_aml',
  'de_aml',
  'de_tkg111',
  'eidas',
  'it_spid',
  'jp_aml',
  'jp_mpiupa',
  'nist_800_63A',
  'se_bankid',
  'uk_diatf',
  'uk_tfida',
] as const
/** A trust framework: a known one, or any other. */
export type TrustFrameworkName = (typeof KNOWN_TRUST_FRAMEWORKS)[number] | (string & {})

/** How sure an identity is. Which levels there are is up to the trust framework. @see IDA Schema §5.4.2 */
export const KNOWN_ASSURANCE_LEVELS = [
  'low',
  'medium',
  'substantial',
  'high',
  'very_high',
  'ial1',
  'ial2',
  'ial3',
  'al_2',
] as const
/** An assurance level: a known one, or any other. */
export type AssuranceLevelName = (typeof KNOWN_ASSURANCE_LEVELS)[number] | (string & {})

/** What a detail of the assurance process is about. @see IDA Schema §5.4.2 */
export const KNOWN_ASSURANCE_TYPES = ['evidence_validation', 'verification', 'counter_fraud'] as const
/** What a detail of the assurance process is about: a known word, or any other. */
export type AssuranceTypeName = (typeof KNOWN_ASSURANCE_TYPES)[number] | (string & {})

/**
 * How evidence was validated (`v…`, `data`, `token`), or the user verified: in person (`pvp`), remotely (`pvr`), by biometrics (`bvp`,
 * `bvr`), by questions (`kbv`). @see IDA Schema §5.4.4.1
 */
export const KNOWN_CHECK_METHODS = [
  'vpip',
  'vpiruv',
  'vri',
  'vcrypt',
  'data',
  'token',
  'kbv',
  'pvp',
  'pvr',
  'bvp',
  'bvr',
  'pipp',
] as const
/** A method of a check: a known one, or any other. */
export type CheckMethodName = (typeof KNOWN_CHECK_METHODS)[number] | (string & {})

/** How identities were verified up to the third draft: in person, by video, without a person, by an electronic identity. @see IDA ID2 §4.1.1.1 */
export const KNOWN_VERIFICATION_METHODS = ['pipp', 'sripp', 'uripp', 'eid'] as const
/** A method of the drafts: a known one, or any other. */
export type VerificationMethodName = (typeof KNOWN_VERIFICATION_METHODS)[number] | (string & {})

/** What kind of document the evidence is. @see IDA Schema §5.4.4.1 */
export const KNOWN_DOCUMENT_TYPES = [
  'idcard',
  'passport',
  'driving_permit',
  'de_erp_replacement_idcard',
  'utility_statement',
] as const
/** A type of document: a known one, or any other. */
export type DocumentTypeName = (typeof KNOWN_DOCUMENT_TYPES)[number] | (string & {})

/** What kind of electronic record the evidence is; `mno` is one of a mobile operator. @see IDA Schema §5.4.4.2 */
export const KNOWN_RECORD_TYPES = [
  'bank_account',
  'death_register',
  'fraud_register',
  'mno',
  'mortgage_account',
  'population_register',
  'secure_mail',
] as const
/** A type of electronic record: a known one, or any other. */
export type RecordTypeName = (typeof KNOWN_RECORD_TYPES)[number] | (string & {})

/** In which form somebody vouches. @see IDA Schema §5.4.4.3 */
export const KNOWN_ATTESTATION_TYPES = ['written_attestation', 'digital_attestation'] as const
/** A type of attestation: a known one, or any other. */
export type AttestationTypeName = (typeof KNOWN_ATTESTATION_TYPES)[number] | (string & {})

/** What kind of electronic signature the evidence is. @see IDA Schema §5.4.4.4 */
export const KNOWN_SIGNATURE_TYPES = ['qes_eidas'] as const
/** A type of electronic signature: a known one, or any other. */
export type SignatureTypeName = (typeof KNOWN_SIGNATURE_TYPES)[number] | (string & {})
