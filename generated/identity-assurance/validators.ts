// Made by `npm run generate` from specs/identity-assurance/. Change that, not this file.

import { createValidator, type Validator } from '../../src/validation/validator.js'
import * as checks from './checks.js'
import type * as identityProviderTypes from './identity-provider/types.js'

const SOURCES: Readonly<Record<string, string>> = {
  AccessToken: 'RFC 6750 §2.1',
  AccountActivity: 'OBIE ECA §7.4',
  AcrValues: 'IDA §10.2',
  Address: 'IDA Claims §4.2',
  Age: 'OBIE ECA §7.1',
  AgeStatement: 'OBIE ECA §8.2',
  AggregatedClaimSource: 'IDA §6.1',
  AssuranceDetails: 'IDA Schema §5.4.2',
  AssuranceDetailsId4: 'IDA ID4 §5.1',
  AssuranceLevel: 'IDA Schema §5.4.2',
  AssurancePolicy: 'IDA Schema §5.4.2',
  AssuranceProcedure: 'IDA Schema §5.4.2',
  AssuranceProcess: 'IDA Schema §5.4.2',
  AssuranceProcessId3: 'IDA ID3 §5.1',
  AssuranceProcessId4: 'IDA ID4 §5.1',
  AssuranceType: 'IDA Schema §5.4.2',
  Attachment: 'IDA Schema §5.4.5',
  AttachmentAccessToken: 'IDA Attachments §4.2',
  AttachmentId3: 'IDA ID3 §5.1.2',
  AttachmentType: 'IDA Attachments §4.1, §4.2',
  AttachmentUrl: 'IDA Attachments §4.3',
  Attachments: 'IDA Schema §5.4.5',
  AttachmentsId3: 'IDA ID3 §5.1.2',
  Attestation: 'IDA Schema §5.4.4.3',
  AttestationId3: 'IDA ID3 §5.1.1.3',
  AttestationType: 'IDA Schema §5.4.4.3',
  Audience: 'OIDC Core §2',
  AuthenticationMethods: 'OIDC Core §2',
  Authority: 'OpenID Authority §3.2',
  AuthorityElement: 'OpenID Authority §3.2',
  AuthorityGrant: 'OpenID Authority §3.5',
  AuthorityPermission: 'OpenID Authority §3.4',
  AuthorityPermissions: 'OpenID Authority §3.4',
  AuthorityTarget: 'OpenID Authority §3.3',
  AuthorityValidity: 'OpenID Authority §3.4',
  AuthorizationCode: 'RFC 6749 §4.1.3',
  AuthorizationRequest: 'IDA §7',
  Base64: 'RFC 4648 §4',
  BirthCountryCode: 'IDA Claims §4.1',
  BirthDate: 'OIDC Core §5.1',
  CacheControl: 'RFC 6749 §5.1',
  CalendarDate: 'IDA Schema §5.4.4.1',
  Challenge: 'RFC 6750 §3',
  CheckDetails: 'IDA Schema §5.4.4.1',
  CheckDetailsId4: 'IDA ID4 §5.1.1.1',
  CheckId: 'IDA Schema §5.4.4.1',
  CheckMethod: 'IDA Schema §5.4.4.1',
  ClaimNames: 'IDA §6.1',
  ClaimPurpose: 'IDA ID2 §5.1',
  ClaimSource: 'IDA §6.1',
  ClaimSourceName: 'OIDC Core §5.6.2',
  ClaimSourceNames: 'IDA §6.1',
  ClaimSourcePreview: 'IDA §6.1',
  ClaimSourcePreviews: 'IDA §6.1',
  ClaimSourceReference: 'IDA §6.1',
  ClaimSources: 'IDA §6.2',
  ClaimsParameter: 'OIDC Core §5.5',
  ClaimsParameterId2: 'OIDC Core §5.5',
  ClaimsParameterId3: 'OIDC Core §5.5',
  ClaimsParameterId4: 'OIDC Core §5.5',
  ClaimsText: 'OIDC Core §5.5',
  ClientAssertionType: 'RFC 7523 §2.2',
  ClientId: 'RFC 6749 §2.2',
  ClientSecret: 'RFC 6749 §2.3.1',
  CodeChallenge: 'RFC 7636 §4.2',
  CodeChallengeMethod: 'RFC 7636 §4.3',
  CodeGrantForm: 'OIDC Core §3.1.3.1',
  CodeVerifier: 'RFC 7636 §4.1',
  ContentType: 'IDA Attachments §4.1',
  CountryCode: 'IDA Claims §4.2',
  CurrencyCode: 'OpenID Authority §3.4',
  DateOrTimestamp: 'OpenID Authority §3.4',
  DecimalAmount: 'OpenID Authority §3.4',
  DerivedClaims: 'IDA Schema §5.4.4.1',
  Digest: 'IDA Attachments §4.2',
  DigestAlgorithm: 'IDA Attachments §4.2',
  Display: 'OIDC Core §3.1.2.1',
  DistributedClaimSource: 'IDA §6.1',
  DocumentDetails: 'IDA Schema §5.4.4.1',
  DocumentDetailsId3: 'IDA ID3 §5.1.1.1',
  DocumentEvidence: 'IDA Schema §5.4.4.1',
  DocumentEvidenceId3: 'IDA ID3 §5.1.1.1',
  DocumentEvidenceId4: 'IDA ID4 §5.1.1.1',
  DocumentId2: 'IDA ID2 §4.1.1.1',
  DocumentType: 'IDA Schema §5.4.4.1',
  DunsNumber: 'OBIE ECA §7.3',
  ElectronicRecord: 'IDA Schema §5.4.4.2',
  ElectronicRecordEvidence: 'IDA Schema §5.4.4.2',
  ElectronicRecordEvidenceId3: 'IDA ID3 §5.1.1.2',
  ElectronicRecordEvidenceId4: 'IDA ID4 §5.1.1.2',
  ElectronicRecordId3: 'IDA ID3 §5.1.1.2',
  ElectronicSignatureEvidence: 'IDA Schema §5.4.4.4',
  ElectronicSignatureEvidenceId3: 'IDA ID3 §5.1.1.5',
  EmailAddress: 'OIDC Core §5.1',
  EmailEntry: 'OBIE ECA §7.1',
  EmbeddedAttachment: 'IDA Attachments §4.1',
  EmbeddedAttachmentId3: 'IDA ID3 §5.1.2.1',
  Employment: 'OBIE ECA §7.1',
  EndUserClaims: 'IDA Schema §5.3',
  EndpointUri: 'OIDC Discovery §3',
  EoriNumber: 'OBIE ECA §7.3',
  ErrorUri: 'RFC 6749 §5.2',
  Evidence: 'IDA Schema §5.4.4',
  EvidenceId2: 'IDA ID2 §4.1.1',
  EvidenceId3: 'IDA ID3 §5.1.1',
  EvidenceId4: 'IDA ID4 §5.1.1',
  EvidenceMetadata: 'IDA Schema §5.4.2',
  EvidenceReference: 'IDA Schema §5.4.2',
  EvidenceReferenceId4: 'IDA ID4 §5.1',
  ExtendedCustomerAttributes: 'OBIE ECA §7.1, §7.3, §7.4',
  ExternalAttachment: 'IDA Attachments §4.2',
  ExternalAttachmentId3: 'IDA ID3 §5.1.2.2',
  GrantedScope: 'RFC 6749 §3.3',
  Hash: 'OIDC Core §3.3.2.11',
  HttpsUri: 'IDA §6.1',
  IcaoCountryCode: 'IDA Schema §5.4.4.1',
  IdDocumentEvidenceId2: 'IDA ID2 §4.1.1.1',
  IdTokenClaims: 'IDA §5.2',
  Income: 'OBIE ECA §7.1',
  Issuer: 'IDA Schema §5.4.4.1',
  IssuerId2: 'IDA ID2 §4.1.1.1',
  Jwk: 'RFC 7517 §4',
  JwkSet: 'RFC 7517 §5',
  Jwks: 'RFC 7517 §5.1',
  Jwt: 'RFC 7519 §3',
  KeyText: 'RFC 7517 §4',
  KeyType: 'RFC 7517 §4.1',
  LanguageTag: 'OIDC Discovery §3',
  LanguageTags: 'OIDC Discovery §3',
  Lei: 'OpenID Authority §3.1',
  LifetimeSeconds: 'RFC 6749 §5.1',
  Locale: 'OIDC Core §5.1',
  Locales: 'OIDC Core §3.1.2.1',
  LoginHint: 'OIDC Core §3.1.2.1',
  MaxAge: 'OIDC Core §3.1.2.1',
  MethodId3: 'IDA ID3 §5.1.1.1',
  MoneyAmount: 'OpenID Authority §3.4',
  Msisdn: 'IDA Claims §4.1',
  Nationalities: 'IDA Claims §4.1',
  NonEmptyTextList: 'IDA §8',
  Nonce: 'OIDC Core §3.1.2.1',
  NumericDate: 'RFC 7519 §2',
  OAuthError: 'RFC 6749 §5.2',
  OAuthErrorCode: 'RFC 6749 §5.2',
  OAuthErrorDescription: 'RFC 6749 §5.2',
  OneOrMoreTexts: 'OpenID Authority §3.1',
  PhoneNumberEntry: 'OBIE ECA §7.1',
  PlaceOfBirth: 'IDA Claims §4.1',
  PlainAuthorizationRequest: 'IDA §7',
  PreviousAddress: 'OBIE ECA §7.1',
  PreviousName: 'OBIE ECA §7.1',
  Prompt: 'OIDC Core §3.1.2.1',
  ProvidedClaims: 'IDA §6.1',
  ProviderId2: 'IDA ID2 §4.1.1.2',
  ProviderId3: 'IDA ID3 §5.1.1.4',
  ProviderMetadata: 'IDA §8',
  QesEvidenceId2: 'IDA ID2 §4.1.1.3',
  Qualification: 'OBIE ECA §7.1',
  RecordDateId3: 'IDA ID3 §5.1.1.2',
  RecordSource: 'IDA Schema §5.4.4.2',
  RecordType: 'IDA Schema §5.4.4.2',
  RedirectTarget: 'OIDC Core §3.1.2.5',
  RedirectUri: 'RFC 6749 §3.1.2',
  ReducedDate: 'OBIE ECA §7.1',
  RefreshGrantForm: 'OIDC Core §12.1',
  RefreshToken: 'RFC 6749 §6',
  RegistrationNumber: 'OBIE ECA §7.3',
  RegistrationNumbers: 'OpenID Authority §3.1',
  RequestedAssuranceDetails: 'IDA §5.4',
  RequestedAssuranceDetailsId4: 'IDA ID4 §6.2',
  RequestedAssuranceProcess: 'IDA §5.4',
  RequestedAssuranceProcessId3: 'IDA ID3 §6.2',
  RequestedAssuranceProcessId4: 'IDA ID4 §6.2',
  RequestedAttestation: 'IDA Schema §5.4.4.3',
  RequestedAttestationId3: 'IDA ID3 §6.2',
  RequestedCheck: 'IDA §5.4',
  RequestedCheckDetails: 'IDA §5.4',
  RequestedCheckDetailsId4: 'IDA ID4 §6.2',
  RequestedCheckId4: 'IDA ID4 §6.2',
  RequestedClaim: 'IDA §5.3',
  RequestedClaims: 'IDA §5.3',
  RequestedClaimsId2: 'IDA ID2 §5.1',
  RequestedDate: 'IDA §5.5.2',
  RequestedDerivedClaims: 'IDA Schema §5.4.4',
  RequestedDocument: 'IDA §5.4',
  RequestedDocumentId2: 'IDA ID2 §5.2',
  RequestedDocumentId3: 'IDA ID3 §6.2',
  RequestedEndpointClaims: 'IDA §5.3',
  RequestedEndpointClaimsId2: 'IDA ID2 §5.1',
  RequestedEndpointClaimsId3: 'IDA ID3 §6.1',
  RequestedEndpointClaimsId4: 'IDA ID4 §6.1',
  RequestedEvidence: 'IDA §5.4',
  RequestedEvidenceId2: 'IDA ID2 §5.2',
  RequestedEvidenceId3: 'IDA ID3 §6.2',
  RequestedEvidenceId4: 'IDA ID4 §6.2',
  RequestedEvidenceMetadata: 'IDA §5.4',
  RequestedEvidenceReference: 'IDA §5.4',
  RequestedEvidenceReferenceId4: 'IDA ID4 §6.2',
  RequestedEvidenceType: 'IDA §5.4',
  RequestedEvidenceTypeId2: 'IDA ID2 §5.2',
  RequestedEvidenceTypeId3: 'IDA ID3 §6.2',
  RequestedIssuer: 'IDA Schema §5.4.4.1',
  RequestedIssuerId2: 'IDA ID2 §4.1.1.1',
  RequestedMethodId3: 'IDA ID3 §6.2',
  RequestedProviderId2: 'IDA ID2 §4.1.1.2',
  RequestedProviderId3: 'IDA ID3 §6.2',
  RequestedRecord: 'IDA Schema §5.4.4.2',
  RequestedRecordId3: 'IDA ID3 §6.2',
  RequestedText: 'IDA §5.5.1',
  RequestedValue: 'IDA §5.4',
  RequestedVerification: 'IDA §5.4',
  RequestedVerificationId2: 'IDA ID2 §5.2',
  RequestedVerificationId3: 'IDA ID3 §6.2',
  RequestedVerificationId4: 'IDA ID4 §6.2',
  RequestedVerifierId2: 'IDA ID2 §4.1.1.1',
  RequestedVoucher: 'IDA Schema §5.4.4.3',
  ResidenceStatus: 'OBIE ECA §7.1',
  ResponseType: 'OIDC Core §3.3.2.1',
  RetryAfter: 'RFC 9110 §10.2.3',
  Scope: 'IDA §5.8',
  SeedNumber: 'OBIE ECA §7.3',
  SicCode: 'OBIE ECA §7.3',
  SicCodes: 'OBIE ECA §7.3',
  SignatureType: 'IDA Schema §5.4.4.4',
  SignedAuthorizationRequest: 'RFC 9101 §5',
  State: 'RFC 6749 §4.1.1',
  Subject: 'OIDC Core §2',
  TaxDetails: 'OBIE ECA §7.3',
  TaxRegistration: 'OBIE ECA §7.3',
  Text: 'IDA Schema §5.2',
  TextList: 'OIDC Discovery §3',
  Timestamp: 'IDA Schema §5.4.2',
  TokenForm: 'OIDC Core §3.1.3.1',
  TokenResponse: 'OIDC Core §3.1.3.3',
  TokenType: 'RFC 6749 §7.1',
  TrustFramework: 'IDA Schema §5.4.2',
  UserInfo: 'IDA §5.2',
  UtilityBillEvidenceId2: 'IDA ID2 §4.1.1.2',
  UtilityBillEvidenceId3: 'IDA ID3 §5.1.1.4',
  Verification: 'IDA Schema §5.4.2',
  VerificationId2: 'IDA ID2 §4.1',
  VerificationId3: 'IDA ID3 §5.1',
  VerificationId4: 'IDA ID4 §5.1',
  VerifiedClaims: 'IDA Schema §5.2',
  VerifiedClaimsElement: 'IDA Schema §5.2',
  VerifiedClaimsElementId2: 'IDA ID2 §4',
  VerifiedClaimsElementId3: 'IDA ID3 §5',
  VerifiedClaimsElementId4: 'IDA ID4 §5',
  VerifiedClaimsId2: 'IDA ID2 §4',
  VerifiedClaimsId3: 'IDA ID3 §5',
  VerifiedClaimsId4: 'IDA ID4 §5',
  VerifiedClaimsRequest: 'IDA §5.6',
  VerifiedClaimsRequestElement: 'IDA §5.3',
  VerifiedClaimsRequestElementId2: 'IDA ID2 §5.1',
  VerifiedClaimsRequestElementId3: 'IDA ID3 §6.1',
  VerifiedClaimsRequestElementId4: 'IDA ID4 §6.1',
  VerifiedClaimsRequestId2: 'IDA ID2 §5',
  VerifiedClaimsRequestId3: 'IDA ID3 §6',
  VerifiedClaimsRequestId4: 'IDA ID4 §6',
  VerifierId2: 'IDA ID2 §4.1.1.1',
  VerifierId3: 'IDA ID3 §5.1.1.1',
  VouchEvidence: 'IDA Schema §5.4.4.3',
  VouchEvidenceId3: 'IDA ID3 §5.1.1.3',
  VouchEvidenceId4: 'IDA ID4 §5.1.1.3',
  Voucher: 'IDA Schema §5.4.4.3',
}

export const AccessToken: Validator<identityProviderTypes.components['schemas']['AccessToken']> = /* @__PURE__ */ createValidator(checks.AccessToken, 'RFC 6750 §2.1', SOURCES)
export const AccountActivity: Validator<identityProviderTypes.components['schemas']['AccountActivity']> = /* @__PURE__ */ createValidator(checks.AccountActivity, 'OBIE ECA §7.4', SOURCES)
export const AcrValues: Validator<identityProviderTypes.components['schemas']['AcrValues']> = /* @__PURE__ */ createValidator(checks.AcrValues, 'IDA §10.2', SOURCES)
export const Address: Validator<identityProviderTypes.components['schemas']['Address']> = /* @__PURE__ */ createValidator(checks.Address, 'IDA Claims §4.2', SOURCES)
export const Age: Validator<identityProviderTypes.components['schemas']['Age']> = /* @__PURE__ */ createValidator(checks.Age, 'OBIE ECA §7.1', SOURCES)
export const AgeStatement: Validator<identityProviderTypes.components['schemas']['AgeStatement']> = /* @__PURE__ */ createValidator(checks.AgeStatement, 'OBIE ECA §8.2', SOURCES)
export const AggregatedClaimSource: Validator<identityProviderTypes.components['schemas']['AggregatedClaimSource']> = /* @__PURE__ */ createValidator(checks.AggregatedClaimSource, 'IDA §6.1', SOURCES)
export const AssuranceDetails: Validator<identityProviderTypes.components['schemas']['AssuranceDetails']> = /* @__PURE__ */ createValidator(checks.AssuranceDetails, 'IDA Schema §5.4.2', SOURCES)
export const AssuranceDetailsId4: Validator<identityProviderTypes.components['schemas']['AssuranceDetailsId4']> = /* @__PURE__ */ createValidator(checks.AssuranceDetailsId4, 'IDA ID4 §5.1', SOURCES)
export const AssuranceLevel: Validator<identityProviderTypes.components['schemas']['AssuranceLevel']> = /* @__PURE__ */ createValidator(checks.AssuranceLevel, 'IDA Schema §5.4.2', SOURCES)
export const AssurancePolicy: Validator<identityProviderTypes.components['schemas']['AssurancePolicy']> = /* @__PURE__ */ createValidator(checks.AssurancePolicy, 'IDA Schema §5.4.2', SOURCES)
export const AssuranceProcedure: Validator<identityProviderTypes.components['schemas']['AssuranceProcedure']> = /* @__PURE__ */ createValidator(checks.AssuranceProcedure, 'IDA Schema §5.4.2', SOURCES)
export const AssuranceProcess: Validator<identityProviderTypes.components['schemas']['AssuranceProcess']> = /* @__PURE__ */ createValidator(checks.AssuranceProcess, 'IDA Schema §5.4.2', SOURCES)
export const AssuranceProcessId3: Validator<identityProviderTypes.components['schemas']['AssuranceProcessId3']> = /* @__PURE__ */ createValidator(checks.AssuranceProcessId3, 'IDA ID3 §5.1', SOURCES)
export const AssuranceProcessId4: Validator<identityProviderTypes.components['schemas']['AssuranceProcessId4']> = /* @__PURE__ */ createValidator(checks.AssuranceProcessId4, 'IDA ID4 §5.1', SOURCES)
export const AssuranceType: Validator<identityProviderTypes.components['schemas']['AssuranceType']> = /* @__PURE__ */ createValidator(checks.AssuranceType, 'IDA Schema §5.4.2', SOURCES)
export const Attachment: Validator<identityProviderTypes.components['schemas']['Attachment']> = /* @__PURE__ */ createValidator(checks.Attachment, 'IDA Schema §5.4.5', SOURCES)
export const AttachmentAccessToken: Validator<identityProviderTypes.components['schemas']['AttachmentAccessToken']> = /* @__PURE__ */ createValidator(checks.AttachmentAccessToken, 'IDA Attachments §4.2', SOURCES)
export const AttachmentId3: Validator<identityProviderTypes.components['schemas']['AttachmentId3']> = /* @__PURE__ */ createValidator(checks.AttachmentId3, 'IDA ID3 §5.1.2', SOURCES)
export const AttachmentType: Validator<identityProviderTypes.components['schemas']['AttachmentType']> = /* @__PURE__ */ createValidator(checks.AttachmentType, 'IDA Attachments §4.1, §4.2', SOURCES)
export const AttachmentUrl: Validator<identityProviderTypes.components['schemas']['AttachmentUrl']> = /* @__PURE__ */ createValidator(checks.AttachmentUrl, 'IDA Attachments §4.3', SOURCES)
export const Attachments: Validator<identityProviderTypes.components['schemas']['Attachments']> = /* @__PURE__ */ createValidator(checks.Attachments, 'IDA Schema §5.4.5', SOURCES)
export const AttachmentsId3: Validator<identityProviderTypes.components['schemas']['AttachmentsId3']> = /* @__PURE__ */ createValidator(checks.AttachmentsId3, 'IDA ID3 §5.1.2', SOURCES)
export const Attestation: Validator<identityProviderTypes.components['schemas']['Attestation']> = /* @__PURE__ */ createValidator(checks.Attestation, 'IDA Schema §5.4.4.3', SOURCES)
export const AttestationId3: Validator<identityProviderTypes.components['schemas']['AttestationId3']> = /* @__PURE__ */ createValidator(checks.AttestationId3, 'IDA ID3 §5.1.1.3', SOURCES)
export const AttestationType: Validator<identityProviderTypes.components['schemas']['AttestationType']> = /* @__PURE__ */ createValidator(checks.AttestationType, 'IDA Schema §5.4.4.3', SOURCES)
export const Audience: Validator<identityProviderTypes.components['schemas']['Audience']> = /* @__PURE__ */ createValidator(checks.Audience, 'OIDC Core §2', SOURCES)
export const AuthenticationMethods: Validator<identityProviderTypes.components['schemas']['AuthenticationMethods']> = /* @__PURE__ */ createValidator(checks.AuthenticationMethods, 'OIDC Core §2', SOURCES)
export const Authority: Validator<identityProviderTypes.components['schemas']['Authority']> = /* @__PURE__ */ createValidator(checks.Authority, 'OpenID Authority §3.2', SOURCES)
export const AuthorityElement: Validator<identityProviderTypes.components['schemas']['AuthorityElement']> = /* @__PURE__ */ createValidator(checks.AuthorityElement, 'OpenID Authority §3.2', SOURCES)
export const AuthorityGrant: Validator<identityProviderTypes.components['schemas']['AuthorityGrant']> = /* @__PURE__ */ createValidator(checks.AuthorityGrant, 'OpenID Authority §3.5', SOURCES)
export const AuthorityPermission: Validator<identityProviderTypes.components['schemas']['AuthorityPermission']> = /* @__PURE__ */ createValidator(checks.AuthorityPermission, 'OpenID Authority §3.4', SOURCES)
export const AuthorityPermissions: Validator<identityProviderTypes.components['schemas']['AuthorityPermissions']> = /* @__PURE__ */ createValidator(checks.AuthorityPermissions, 'OpenID Authority §3.4', SOURCES)
export const AuthorityTarget: Validator<identityProviderTypes.components['schemas']['AuthorityTarget']> = /* @__PURE__ */ createValidator(checks.AuthorityTarget, 'OpenID Authority §3.3', SOURCES)
export const AuthorityValidity: Validator<identityProviderTypes.components['schemas']['AuthorityValidity']> = /* @__PURE__ */ createValidator(checks.AuthorityValidity, 'OpenID Authority §3.4', SOURCES)
export const AuthorizationCode: Validator<identityProviderTypes.components['schemas']['AuthorizationCode']> = /* @__PURE__ */ createValidator(checks.AuthorizationCode, 'RFC 6749 §4.1.3', SOURCES)
export const AuthorizationRequest: Validator<identityProviderTypes.components['schemas']['AuthorizationRequest']> = /* @__PURE__ */ createValidator(checks.AuthorizationRequest, 'IDA §7', SOURCES)
export const Base64: Validator<identityProviderTypes.components['schemas']['Base64']> = /* @__PURE__ */ createValidator(checks.Base64, 'RFC 4648 §4', SOURCES)
export const BirthCountryCode: Validator<identityProviderTypes.components['schemas']['BirthCountryCode']> = /* @__PURE__ */ createValidator(checks.BirthCountryCode, 'IDA Claims §4.1', SOURCES)
export const BirthDate: Validator<identityProviderTypes.components['schemas']['BirthDate']> = /* @__PURE__ */ createValidator(checks.BirthDate, 'OIDC Core §5.1', SOURCES)
export const CacheControl: Validator<identityProviderTypes.components['schemas']['CacheControl']> = /* @__PURE__ */ createValidator(checks.CacheControl, 'RFC 6749 §5.1', SOURCES)
export const CalendarDate: Validator<identityProviderTypes.components['schemas']['CalendarDate']> = /* @__PURE__ */ createValidator(checks.CalendarDate, 'IDA Schema §5.4.4.1', SOURCES)
export const Challenge: Validator<identityProviderTypes.components['schemas']['Challenge']> = /* @__PURE__ */ createValidator(checks.Challenge, 'RFC 6750 §3', SOURCES)
export const CheckDetails: Validator<identityProviderTypes.components['schemas']['CheckDetails']> = /* @__PURE__ */ createValidator(checks.CheckDetails, 'IDA Schema §5.4.4.1', SOURCES)
export const CheckDetailsId4: Validator<identityProviderTypes.components['schemas']['CheckDetailsId4']> = /* @__PURE__ */ createValidator(checks.CheckDetailsId4, 'IDA ID4 §5.1.1.1', SOURCES)
export const CheckId: Validator<identityProviderTypes.components['schemas']['CheckId']> = /* @__PURE__ */ createValidator(checks.CheckId, 'IDA Schema §5.4.4.1', SOURCES)
export const CheckMethod: Validator<identityProviderTypes.components['schemas']['CheckMethod']> = /* @__PURE__ */ createValidator(checks.CheckMethod, 'IDA Schema §5.4.4.1', SOURCES)
export const ClaimNames: Validator<identityProviderTypes.components['schemas']['ClaimNames']> = /* @__PURE__ */ createValidator(checks.ClaimNames, 'IDA §6.1', SOURCES)
export const ClaimPurpose: Validator<identityProviderTypes.components['schemas']['ClaimPurpose']> = /* @__PURE__ */ createValidator(checks.ClaimPurpose, 'IDA ID2 §5.1', SOURCES)
export const ClaimSource: Validator<identityProviderTypes.components['schemas']['ClaimSource']> = /* @__PURE__ */ createValidator(checks.ClaimSource, 'IDA §6.1', SOURCES)
export const ClaimSourceName: Validator<identityProviderTypes.components['schemas']['ClaimSourceName']> = /* @__PURE__ */ createValidator(checks.ClaimSourceName, 'OIDC Core §5.6.2', SOURCES)
export const ClaimSourceNames: Validator<identityProviderTypes.components['schemas']['ClaimSourceNames']> = /* @__PURE__ */ createValidator(checks.ClaimSourceNames, 'IDA §6.1', SOURCES)
export const ClaimSourcePreview: Validator<identityProviderTypes.components['schemas']['ClaimSourcePreview']> = /* @__PURE__ */ createValidator(checks.ClaimSourcePreview, 'IDA §6.1', SOURCES)
export const ClaimSourcePreviews: Validator<identityProviderTypes.components['schemas']['ClaimSourcePreviews']> = /* @__PURE__ */ createValidator(checks.ClaimSourcePreviews, 'IDA §6.1', SOURCES)
export const ClaimSourceReference: Validator<identityProviderTypes.components['schemas']['ClaimSourceReference']> = /* @__PURE__ */ createValidator(checks.ClaimSourceReference, 'IDA §6.1', SOURCES)
export const ClaimSources: Validator<identityProviderTypes.components['schemas']['ClaimSources']> = /* @__PURE__ */ createValidator(checks.ClaimSources, 'IDA §6.2', SOURCES)
export const ClaimsParameter: Validator<identityProviderTypes.components['schemas']['ClaimsParameter']> = /* @__PURE__ */ createValidator(checks.ClaimsParameter, 'OIDC Core §5.5', SOURCES)
export const ClaimsParameterId2: Validator<identityProviderTypes.components['schemas']['ClaimsParameterId2']> = /* @__PURE__ */ createValidator(checks.ClaimsParameterId2, 'OIDC Core §5.5', SOURCES)
export const ClaimsParameterId3: Validator<identityProviderTypes.components['schemas']['ClaimsParameterId3']> = /* @__PURE__ */ createValidator(checks.ClaimsParameterId3, 'OIDC Core §5.5', SOURCES)
export const ClaimsParameterId4: Validator<identityProviderTypes.components['schemas']['ClaimsParameterId4']> = /* @__PURE__ */ createValidator(checks.ClaimsParameterId4, 'OIDC Core §5.5', SOURCES)
export const ClaimsText: Validator<identityProviderTypes.components['schemas']['ClaimsText']> = /* @__PURE__ */ createValidator(checks.ClaimsText, 'OIDC Core §5.5', SOURCES)
export const ClientAssertionType: Validator<identityProviderTypes.components['schemas']['ClientAssertionType']> = /* @__PURE__ */ createValidator(checks.ClientAssertionType, 'RFC 7523 §2.2', SOURCES)
export const ClientId: Validator<identityProviderTypes.components['schemas']['ClientId']> = /* @__PURE__ */ createValidator(checks.ClientId, 'RFC 6749 §2.2', SOURCES)
export const ClientSecret: Validator<identityProviderTypes.components['schemas']['ClientSecret']> = /* @__PURE__ */ createValidator(checks.ClientSecret, 'RFC 6749 §2.3.1', SOURCES)
export const CodeChallenge: Validator<identityProviderTypes.components['schemas']['CodeChallenge']> = /* @__PURE__ */ createValidator(checks.CodeChallenge, 'RFC 7636 §4.2', SOURCES)
export const CodeChallengeMethod: Validator<identityProviderTypes.components['schemas']['CodeChallengeMethod']> = /* @__PURE__ */ createValidator(checks.CodeChallengeMethod, 'RFC 7636 §4.3', SOURCES)
export const CodeGrantForm: Validator<identityProviderTypes.components['schemas']['CodeGrantForm']> = /* @__PURE__ */ createValidator(checks.CodeGrantForm, 'OIDC Core §3.1.3.1', SOURCES)
export const CodeVerifier: Validator<identityProviderTypes.components['schemas']['CodeVerifier']> = /* @__PURE__ */ createValidator(checks.CodeVerifier, 'RFC 7636 §4.1', SOURCES)
export const ContentType: Validator<identityProviderTypes.components['schemas']['ContentType']> = /* @__PURE__ */ createValidator(checks.ContentType, 'IDA Attachments §4.1', SOURCES)
export const CountryCode: Validator<identityProviderTypes.components['schemas']['CountryCode']> = /* @__PURE__ */ createValidator(checks.CountryCode, 'IDA Claims §4.2', SOURCES)
export const CurrencyCode: Validator<identityProviderTypes.components['schemas']['CurrencyCode']> = /* @__PURE__ */ createValidator(checks.CurrencyCode, 'OpenID Authority §3.4', SOURCES)
export const DateOrTimestamp: Validator<identityProviderTypes.components['schemas']['DateOrTimestamp']> = /* @__PURE__ */ createValidator(checks.DateOrTimestamp, 'OpenID Authority §3.4', SOURCES)
export const DecimalAmount: Validator<identityProviderTypes.components['schemas']['DecimalAmount']> = /* @__PURE__ */ createValidator(checks.DecimalAmount, 'OpenID Authority §3.4', SOURCES)
export const DerivedClaims: Validator<identityProviderTypes.components['schemas']['DerivedClaims']> = /* @__PURE__ */ createValidator(checks.DerivedClaims, 'IDA Schema §5.4.4.1', SOURCES)
export const Digest: Validator<identityProviderTypes.components['schemas']['Digest']> = /* @__PURE__ */ createValidator(checks.Digest, 'IDA Attachments §4.2', SOURCES)
export const DigestAlgorithm: Validator<identityProviderTypes.components['schemas']['DigestAlgorithm']> = /* @__PURE__ */ createValidator(checks.DigestAlgorithm, 'IDA Attachments §4.2', SOURCES)
export const Display: Validator<identityProviderTypes.components['schemas']['Display']> = /* @__PURE__ */ createValidator(checks.Display, 'OIDC Core §3.1.2.1', SOURCES)
export const DistributedClaimSource: Validator<identityProviderTypes.components['schemas']['DistributedClaimSource']> = /* @__PURE__ */ createValidator(checks.DistributedClaimSource, 'IDA §6.1', SOURCES)
export const DocumentDetails: Validator<identityProviderTypes.components['schemas']['DocumentDetails']> = /* @__PURE__ */ createValidator(checks.DocumentDetails, 'IDA Schema §5.4.4.1', SOURCES)
export const DocumentDetailsId3: Validator<identityProviderTypes.components['schemas']['DocumentDetailsId3']> = /* @__PURE__ */ createValidator(checks.DocumentDetailsId3, 'IDA ID3 §5.1.1.1', SOURCES)
export const DocumentEvidence: Validator<identityProviderTypes.components['schemas']['DocumentEvidence']> = /* @__PURE__ */ createValidator(checks.DocumentEvidence, 'IDA Schema §5.4.4.1', SOURCES)
export const DocumentEvidenceId3: Validator<identityProviderTypes.components['schemas']['DocumentEvidenceId3']> = /* @__PURE__ */ createValidator(checks.DocumentEvidenceId3, 'IDA ID3 §5.1.1.1', SOURCES)
export const DocumentEvidenceId4: Validator<identityProviderTypes.components['schemas']['DocumentEvidenceId4']> = /* @__PURE__ */ createValidator(checks.DocumentEvidenceId4, 'IDA ID4 §5.1.1.1', SOURCES)
export const DocumentId2: Validator<identityProviderTypes.components['schemas']['DocumentId2']> = /* @__PURE__ */ createValidator(checks.DocumentId2, 'IDA ID2 §4.1.1.1', SOURCES)
export const DocumentType: Validator<identityProviderTypes.components['schemas']['DocumentType']> = /* @__PURE__ */ createValidator(checks.DocumentType, 'IDA Schema §5.4.4.1', SOURCES)
export const DunsNumber: Validator<identityProviderTypes.components['schemas']['DunsNumber']> = /* @__PURE__ */ createValidator(checks.DunsNumber, 'OBIE ECA §7.3', SOURCES)
export const ElectronicRecord: Validator<identityProviderTypes.components['schemas']['ElectronicRecord']> = /* @__PURE__ */ createValidator(checks.ElectronicRecord, 'IDA Schema §5.4.4.2', SOURCES)
export const ElectronicRecordEvidence: Validator<identityProviderTypes.components['schemas']['ElectronicRecordEvidence']> = /* @__PURE__ */ createValidator(checks.ElectronicRecordEvidence, 'IDA Schema §5.4.4.2', SOURCES)
export const ElectronicRecordEvidenceId3: Validator<identityProviderTypes.components['schemas']['ElectronicRecordEvidenceId3']> = /* @__PURE__ */ createValidator(checks.ElectronicRecordEvidenceId3, 'IDA ID3 §5.1.1.2', SOURCES)
export const ElectronicRecordEvidenceId4: Validator<identityProviderTypes.components['schemas']['ElectronicRecordEvidenceId4']> = /* @__PURE__ */ createValidator(checks.ElectronicRecordEvidenceId4, 'IDA ID4 §5.1.1.2', SOURCES)
export const ElectronicRecordId3: Validator<identityProviderTypes.components['schemas']['ElectronicRecordId3']> = /* @__PURE__ */ createValidator(checks.ElectronicRecordId3, 'IDA ID3 §5.1.1.2', SOURCES)
export const ElectronicSignatureEvidence: Validator<identityProviderTypes.components['schemas']['ElectronicSignatureEvidence']> = /* @__PURE__ */ createValidator(checks.ElectronicSignatureEvidence, 'IDA Schema §5.4.4.4', SOURCES)
export const ElectronicSignatureEvidenceId3: Validator<identityProviderTypes.components['schemas']['ElectronicSignatureEvidenceId3']> = /* @__PURE__ */ createValidator(checks.ElectronicSignatureEvidenceId3, 'IDA ID3 §5.1.1.5', SOURCES)
export const EmailAddress: Validator<identityProviderTypes.components['schemas']['EmailAddress']> = /* @__PURE__ */ createValidator(checks.EmailAddress, 'OIDC Core §5.1', SOURCES)
export const EmailEntry: Validator<identityProviderTypes.components['schemas']['EmailEntry']> = /* @__PURE__ */ createValidator(checks.EmailEntry, 'OBIE ECA §7.1', SOURCES)
export const EmbeddedAttachment: Validator<identityProviderTypes.components['schemas']['EmbeddedAttachment']> = /* @__PURE__ */ createValidator(checks.EmbeddedAttachment, 'IDA Attachments §4.1', SOURCES)
export const EmbeddedAttachmentId3: Validator<identityProviderTypes.components['schemas']['EmbeddedAttachmentId3']> = /* @__PURE__ */ createValidator(checks.EmbeddedAttachmentId3, 'IDA ID3 §5.1.2.1', SOURCES)
export const Employment: Validator<identityProviderTypes.components['schemas']['Employment']> = /* @__PURE__ */ createValidator(checks.Employment, 'OBIE ECA §7.1', SOURCES)
export const EndUserClaims: Validator<identityProviderTypes.components['schemas']['EndUserClaims']> = /* @__PURE__ */ createValidator(checks.EndUserClaims, 'IDA Schema §5.3', SOURCES)
export const EndpointUri: Validator<identityProviderTypes.components['schemas']['EndpointUri']> = /* @__PURE__ */ createValidator(checks.EndpointUri, 'OIDC Discovery §3', SOURCES)
export const EoriNumber: Validator<identityProviderTypes.components['schemas']['EoriNumber']> = /* @__PURE__ */ createValidator(checks.EoriNumber, 'OBIE ECA §7.3', SOURCES)
export const ErrorUri: Validator<identityProviderTypes.components['schemas']['ErrorUri']> = /* @__PURE__ */ createValidator(checks.ErrorUri, 'RFC 6749 §5.2', SOURCES)
export const Evidence: Validator<identityProviderTypes.components['schemas']['Evidence']> = /* @__PURE__ */ createValidator(checks.Evidence, 'IDA Schema §5.4.4', SOURCES)
export const EvidenceId2: Validator<identityProviderTypes.components['schemas']['EvidenceId2']> = /* @__PURE__ */ createValidator(checks.EvidenceId2, 'IDA ID2 §4.1.1', SOURCES)
export const EvidenceId3: Validator<identityProviderTypes.components['schemas']['EvidenceId3']> = /* @__PURE__ */ createValidator(checks.EvidenceId3, 'IDA ID3 §5.1.1', SOURCES)
export const EvidenceId4: Validator<identityProviderTypes.components['schemas']['EvidenceId4']> = /* @__PURE__ */ createValidator(checks.EvidenceId4, 'IDA ID4 §5.1.1', SOURCES)
export const EvidenceMetadata: Validator<identityProviderTypes.components['schemas']['EvidenceMetadata']> = /* @__PURE__ */ createValidator(checks.EvidenceMetadata, 'IDA Schema §5.4.2', SOURCES)
export const EvidenceReference: Validator<identityProviderTypes.components['schemas']['EvidenceReference']> = /* @__PURE__ */ createValidator(checks.EvidenceReference, 'IDA Schema §5.4.2', SOURCES)
export const EvidenceReferenceId4: Validator<identityProviderTypes.components['schemas']['EvidenceReferenceId4']> = /* @__PURE__ */ createValidator(checks.EvidenceReferenceId4, 'IDA ID4 §5.1', SOURCES)
export const ExtendedCustomerAttributes: Validator<identityProviderTypes.components['schemas']['ExtendedCustomerAttributes']> = /* @__PURE__ */ createValidator(checks.ExtendedCustomerAttributes, 'OBIE ECA §7.1, §7.3, §7.4', SOURCES)
export const ExternalAttachment: Validator<identityProviderTypes.components['schemas']['ExternalAttachment']> = /* @__PURE__ */ createValidator(checks.ExternalAttachment, 'IDA Attachments §4.2', SOURCES)
export const ExternalAttachmentId3: Validator<identityProviderTypes.components['schemas']['ExternalAttachmentId3']> = /* @__PURE__ */ createValidator(checks.ExternalAttachmentId3, 'IDA ID3 §5.1.2.2', SOURCES)
export const GrantedScope: Validator<identityProviderTypes.components['schemas']['GrantedScope']> = /* @__PURE__ */ createValidator(checks.GrantedScope, 'RFC 6749 §3.3', SOURCES)
export const Hash: Validator<identityProviderTypes.components['schemas']['Hash']> = /* @__PURE__ */ createValidator(checks.Hash, 'OIDC Core §3.3.2.11', SOURCES)
export const HttpsUri: Validator<identityProviderTypes.components['schemas']['HttpsUri']> = /* @__PURE__ */ createValidator(checks.HttpsUri, 'IDA §6.1', SOURCES)
export const IcaoCountryCode: Validator<identityProviderTypes.components['schemas']['IcaoCountryCode']> = /* @__PURE__ */ createValidator(checks.IcaoCountryCode, 'IDA Schema §5.4.4.1', SOURCES)
export const IdDocumentEvidenceId2: Validator<identityProviderTypes.components['schemas']['IdDocumentEvidenceId2']> = /* @__PURE__ */ createValidator(checks.IdDocumentEvidenceId2, 'IDA ID2 §4.1.1.1', SOURCES)
export const IdTokenClaims: Validator<identityProviderTypes.components['schemas']['IdTokenClaims']> = /* @__PURE__ */ createValidator(checks.IdTokenClaims, 'IDA §5.2', SOURCES)
export const Income: Validator<identityProviderTypes.components['schemas']['Income']> = /* @__PURE__ */ createValidator(checks.Income, 'OBIE ECA §7.1', SOURCES)
export const Issuer: Validator<identityProviderTypes.components['schemas']['Issuer']> = /* @__PURE__ */ createValidator(checks.Issuer, 'IDA Schema §5.4.4.1', SOURCES)
export const IssuerId2: Validator<identityProviderTypes.components['schemas']['IssuerId2']> = /* @__PURE__ */ createValidator(checks.IssuerId2, 'IDA ID2 §4.1.1.1', SOURCES)
export const Jwk: Validator<identityProviderTypes.components['schemas']['Jwk']> = /* @__PURE__ */ createValidator(checks.Jwk, 'RFC 7517 §4', SOURCES)
export const JwkSet: Validator<identityProviderTypes.components['schemas']['JwkSet']> = /* @__PURE__ */ createValidator(checks.JwkSet, 'RFC 7517 §5', SOURCES)
export const Jwks: Validator<identityProviderTypes.components['schemas']['Jwks']> = /* @__PURE__ */ createValidator(checks.Jwks, 'RFC 7517 §5.1', SOURCES)
export const Jwt: Validator<identityProviderTypes.components['schemas']['Jwt']> = /* @__PURE__ */ createValidator(checks.Jwt, 'RFC 7519 §3', SOURCES)
export const KeyText: Validator<identityProviderTypes.components['schemas']['KeyText']> = /* @__PURE__ */ createValidator(checks.KeyText, 'RFC 7517 §4', SOURCES)
export const KeyType: Validator<identityProviderTypes.components['schemas']['KeyType']> = /* @__PURE__ */ createValidator(checks.KeyType, 'RFC 7517 §4.1', SOURCES)
export const LanguageTag: Validator<identityProviderTypes.components['schemas']['LanguageTag']> = /* @__PURE__ */ createValidator(checks.LanguageTag, 'OIDC Discovery §3', SOURCES)
export const LanguageTags: Validator<identityProviderTypes.components['schemas']['LanguageTags']> = /* @__PURE__ */ createValidator(checks.LanguageTags, 'OIDC Discovery §3', SOURCES)
export const Lei: Validator<identityProviderTypes.components['schemas']['Lei']> = /* @__PURE__ */ createValidator(checks.Lei, 'OpenID Authority §3.1', SOURCES)
export const LifetimeSeconds: Validator<identityProviderTypes.components['schemas']['LifetimeSeconds']> = /* @__PURE__ */ createValidator(checks.LifetimeSeconds, 'RFC 6749 §5.1', SOURCES)
export const Locale: Validator<identityProviderTypes.components['schemas']['Locale']> = /* @__PURE__ */ createValidator(checks.Locale, 'OIDC Core §5.1', SOURCES)
export const Locales: Validator<identityProviderTypes.components['schemas']['Locales']> = /* @__PURE__ */ createValidator(checks.Locales, 'OIDC Core §3.1.2.1', SOURCES)
export const LoginHint: Validator<identityProviderTypes.components['schemas']['LoginHint']> = /* @__PURE__ */ createValidator(checks.LoginHint, 'OIDC Core §3.1.2.1', SOURCES)
export const MaxAge: Validator<identityProviderTypes.components['schemas']['MaxAge']> = /* @__PURE__ */ createValidator(checks.MaxAge, 'OIDC Core §3.1.2.1', SOURCES)
export const MethodId3: Validator<identityProviderTypes.components['schemas']['MethodId3']> = /* @__PURE__ */ createValidator(checks.MethodId3, 'IDA ID3 §5.1.1.1', SOURCES)
export const MoneyAmount: Validator<identityProviderTypes.components['schemas']['MoneyAmount']> = /* @__PURE__ */ createValidator(checks.MoneyAmount, 'OpenID Authority §3.4', SOURCES)
export const Msisdn: Validator<identityProviderTypes.components['schemas']['Msisdn']> = /* @__PURE__ */ createValidator(checks.Msisdn, 'IDA Claims §4.1', SOURCES)
export const Nationalities: Validator<identityProviderTypes.components['schemas']['Nationalities']> = /* @__PURE__ */ createValidator(checks.Nationalities, 'IDA Claims §4.1', SOURCES)
export const NonEmptyTextList: Validator<identityProviderTypes.components['schemas']['NonEmptyTextList']> = /* @__PURE__ */ createValidator(checks.NonEmptyTextList, 'IDA §8', SOURCES)
export const Nonce: Validator<identityProviderTypes.components['schemas']['Nonce']> = /* @__PURE__ */ createValidator(checks.Nonce, 'OIDC Core §3.1.2.1', SOURCES)
export const NumericDate: Validator<identityProviderTypes.components['schemas']['NumericDate']> = /* @__PURE__ */ createValidator(checks.NumericDate, 'RFC 7519 §2', SOURCES)
export const OAuthError: Validator<identityProviderTypes.components['schemas']['OAuthError']> = /* @__PURE__ */ createValidator(checks.OAuthError, 'RFC 6749 §5.2', SOURCES)
export const OAuthErrorCode: Validator<identityProviderTypes.components['schemas']['OAuthErrorCode']> = /* @__PURE__ */ createValidator(checks.OAuthErrorCode, 'RFC 6749 §5.2', SOURCES)
export const OAuthErrorDescription: Validator<identityProviderTypes.components['schemas']['OAuthErrorDescription']> = /* @__PURE__ */ createValidator(checks.OAuthErrorDescription, 'RFC 6749 §5.2', SOURCES)
export const OneOrMoreTexts: Validator<identityProviderTypes.components['schemas']['OneOrMoreTexts']> = /* @__PURE__ */ createValidator(checks.OneOrMoreTexts, 'OpenID Authority §3.1', SOURCES)
export const PhoneNumberEntry: Validator<identityProviderTypes.components['schemas']['PhoneNumberEntry']> = /* @__PURE__ */ createValidator(checks.PhoneNumberEntry, 'OBIE ECA §7.1', SOURCES)
export const PlaceOfBirth: Validator<identityProviderTypes.components['schemas']['PlaceOfBirth']> = /* @__PURE__ */ createValidator(checks.PlaceOfBirth, 'IDA Claims §4.1', SOURCES)
export const PlainAuthorizationRequest: Validator<identityProviderTypes.components['schemas']['PlainAuthorizationRequest']> = /* @__PURE__ */ createValidator(checks.PlainAuthorizationRequest, 'IDA §7', SOURCES)
export const PreviousAddress: Validator<identityProviderTypes.components['schemas']['PreviousAddress']> = /* @__PURE__ */ createValidator(checks.PreviousAddress, 'OBIE ECA §7.1', SOURCES)
export const PreviousName: Validator<identityProviderTypes.components['schemas']['PreviousName']> = /* @__PURE__ */ createValidator(checks.PreviousName, 'OBIE ECA §7.1', SOURCES)
export const Prompt: Validator<identityProviderTypes.components['schemas']['Prompt']> = /* @__PURE__ */ createValidator(checks.Prompt, 'OIDC Core §3.1.2.1', SOURCES)
export const ProvidedClaims: Validator<identityProviderTypes.components['schemas']['ProvidedClaims']> = /* @__PURE__ */ createValidator(checks.ProvidedClaims, 'IDA §6.1', SOURCES)
export const ProviderId2: Validator<identityProviderTypes.components['schemas']['ProviderId2']> = /* @__PURE__ */ createValidator(checks.ProviderId2, 'IDA ID2 §4.1.1.2', SOURCES)
export const ProviderId3: Validator<identityProviderTypes.components['schemas']['ProviderId3']> = /* @__PURE__ */ createValidator(checks.ProviderId3, 'IDA ID3 §5.1.1.4', SOURCES)
export const ProviderMetadata: Validator<identityProviderTypes.components['schemas']['ProviderMetadata']> = /* @__PURE__ */ createValidator(checks.ProviderMetadata, 'IDA §8', SOURCES)
export const QesEvidenceId2: Validator<identityProviderTypes.components['schemas']['QesEvidenceId2']> = /* @__PURE__ */ createValidator(checks.QesEvidenceId2, 'IDA ID2 §4.1.1.3', SOURCES)
export const Qualification: Validator<identityProviderTypes.components['schemas']['Qualification']> = /* @__PURE__ */ createValidator(checks.Qualification, 'OBIE ECA §7.1', SOURCES)
export const RecordDateId3: Validator<identityProviderTypes.components['schemas']['RecordDateId3']> = /* @__PURE__ */ createValidator(checks.RecordDateId3, 'IDA ID3 §5.1.1.2', SOURCES)
export const RecordSource: Validator<identityProviderTypes.components['schemas']['RecordSource']> = /* @__PURE__ */ createValidator(checks.RecordSource, 'IDA Schema §5.4.4.2', SOURCES)
export const RecordType: Validator<identityProviderTypes.components['schemas']['RecordType']> = /* @__PURE__ */ createValidator(checks.RecordType, 'IDA Schema §5.4.4.2', SOURCES)
export const RedirectTarget: Validator<identityProviderTypes.components['schemas']['RedirectTarget']> = /* @__PURE__ */ createValidator(checks.RedirectTarget, 'OIDC Core §3.1.2.5', SOURCES)
export const RedirectUri: Validator<identityProviderTypes.components['schemas']['RedirectUri']> = /* @__PURE__ */ createValidator(checks.RedirectUri, 'RFC 6749 §3.1.2', SOURCES)
export const ReducedDate: Validator<identityProviderTypes.components['schemas']['ReducedDate']> = /* @__PURE__ */ createValidator(checks.ReducedDate, 'OBIE ECA §7.1', SOURCES)
export const RefreshGrantForm: Validator<identityProviderTypes.components['schemas']['RefreshGrantForm']> = /* @__PURE__ */ createValidator(checks.RefreshGrantForm, 'OIDC Core §12.1', SOURCES)
export const RefreshToken: Validator<identityProviderTypes.components['schemas']['RefreshToken']> = /* @__PURE__ */ createValidator(checks.RefreshToken, 'RFC 6749 §6', SOURCES)
export const RegistrationNumber: Validator<identityProviderTypes.components['schemas']['RegistrationNumber']> = /* @__PURE__ */ createValidator(checks.RegistrationNumber, 'OBIE ECA §7.3', SOURCES)
export const RegistrationNumbers: Validator<identityProviderTypes.components['schemas']['RegistrationNumbers']> = /* @__PURE__ */ createValidator(checks.RegistrationNumbers, 'OpenID Authority §3.1', SOURCES)
export const RequestedAssuranceDetails: Validator<identityProviderTypes.components['schemas']['RequestedAssuranceDetails']> = /* @__PURE__ */ createValidator(checks.RequestedAssuranceDetails, 'IDA §5.4', SOURCES)
export const RequestedAssuranceDetailsId4: Validator<identityProviderTypes.components['schemas']['RequestedAssuranceDetailsId4']> = /* @__PURE__ */ createValidator(checks.RequestedAssuranceDetailsId4, 'IDA ID4 §6.2', SOURCES)
export const RequestedAssuranceProcess: Validator<identityProviderTypes.components['schemas']['RequestedAssuranceProcess']> = /* @__PURE__ */ createValidator(checks.RequestedAssuranceProcess, 'IDA §5.4', SOURCES)
export const RequestedAssuranceProcessId3: Validator<identityProviderTypes.components['schemas']['RequestedAssuranceProcessId3']> = /* @__PURE__ */ createValidator(checks.RequestedAssuranceProcessId3, 'IDA ID3 §6.2', SOURCES)
export const RequestedAssuranceProcessId4: Validator<identityProviderTypes.components['schemas']['RequestedAssuranceProcessId4']> = /* @__PURE__ */ createValidator(checks.RequestedAssuranceProcessId4, 'IDA ID4 §6.2', SOURCES)
export const RequestedAttestation: Validator<identityProviderTypes.components['schemas']['RequestedAttestation']> = /* @__PURE__ */ createValidator(checks.RequestedAttestation, 'IDA Schema §5.4.4.3', SOURCES)
export const RequestedAttestationId3: Validator<identityProviderTypes.components['schemas']['RequestedAttestationId3']> = /* @__PURE__ */ createValidator(checks.RequestedAttestationId3, 'IDA ID3 §6.2', SOURCES)
export const RequestedCheck: Validator<identityProviderTypes.components['schemas']['RequestedCheck']> = /* @__PURE__ */ createValidator(checks.RequestedCheck, 'IDA §5.4', SOURCES)
export const RequestedCheckDetails: Validator<identityProviderTypes.components['schemas']['RequestedCheckDetails']> = /* @__PURE__ */ createValidator(checks.RequestedCheckDetails, 'IDA §5.4', SOURCES)
export const RequestedCheckDetailsId4: Validator<identityProviderTypes.components['schemas']['RequestedCheckDetailsId4']> = /* @__PURE__ */ createValidator(checks.RequestedCheckDetailsId4, 'IDA ID4 §6.2', SOURCES)
export const RequestedCheckId4: Validator<identityProviderTypes.components['schemas']['RequestedCheckId4']> = /* @__PURE__ */ createValidator(checks.RequestedCheckId4, 'IDA ID4 §6.2', SOURCES)
export const RequestedClaim: Validator<identityProviderTypes.components['schemas']['RequestedClaim']> = /* @__PURE__ */ createValidator(checks.RequestedClaim, 'IDA §5.3', SOURCES)
export const RequestedClaims: Validator<identityProviderTypes.components['schemas']['RequestedClaims']> = /* @__PURE__ */ createValidator(checks.RequestedClaims, 'IDA §5.3', SOURCES)
export const RequestedClaimsId2: Validator<identityProviderTypes.components['schemas']['RequestedClaimsId2']> = /* @__PURE__ */ createValidator(checks.RequestedClaimsId2, 'IDA ID2 §5.1', SOURCES)
export const RequestedDate: Validator<identityProviderTypes.components['schemas']['RequestedDate']> = /* @__PURE__ */ createValidator(checks.RequestedDate, 'IDA §5.5.2', SOURCES)
export const RequestedDerivedClaims: Validator<identityProviderTypes.components['schemas']['RequestedDerivedClaims']> = /* @__PURE__ */ createValidator(checks.RequestedDerivedClaims, 'IDA Schema §5.4.4', SOURCES)
export const RequestedDocument: Validator<identityProviderTypes.components['schemas']['RequestedDocument']> = /* @__PURE__ */ createValidator(checks.RequestedDocument, 'IDA §5.4', SOURCES)
export const RequestedDocumentId2: Validator<identityProviderTypes.components['schemas']['RequestedDocumentId2']> = /* @__PURE__ */ createValidator(checks.RequestedDocumentId2, 'IDA ID2 §5.2', SOURCES)
export const RequestedDocumentId3: Validator<identityProviderTypes.components['schemas']['RequestedDocumentId3']> = /* @__PURE__ */ createValidator(checks.RequestedDocumentId3, 'IDA ID3 §6.2', SOURCES)
export const RequestedEndpointClaims: Validator<identityProviderTypes.components['schemas']['RequestedEndpointClaims']> = /* @__PURE__ */ createValidator(checks.RequestedEndpointClaims, 'IDA §5.3', SOURCES)
export const RequestedEndpointClaimsId2: Validator<identityProviderTypes.components['schemas']['RequestedEndpointClaimsId2']> = /* @__PURE__ */ createValidator(checks.RequestedEndpointClaimsId2, 'IDA ID2 §5.1', SOURCES)
export const RequestedEndpointClaimsId3: Validator<identityProviderTypes.components['schemas']['RequestedEndpointClaimsId3']> = /* @__PURE__ */ createValidator(checks.RequestedEndpointClaimsId3, 'IDA ID3 §6.1', SOURCES)
export const RequestedEndpointClaimsId4: Validator<identityProviderTypes.components['schemas']['RequestedEndpointClaimsId4']> = /* @__PURE__ */ createValidator(checks.RequestedEndpointClaimsId4, 'IDA ID4 §6.1', SOURCES)
export const RequestedEvidence: Validator<identityProviderTypes.components['schemas']['RequestedEvidence']> = /* @__PURE__ */ createValidator(checks.RequestedEvidence, 'IDA §5.4', SOURCES)
export const RequestedEvidenceId2: Validator<identityProviderTypes.components['schemas']['RequestedEvidenceId2']> = /* @__PURE__ */ createValidator(checks.RequestedEvidenceId2, 'IDA ID2 §5.2', SOURCES)
export const RequestedEvidenceId3: Validator<identityProviderTypes.components['schemas']['RequestedEvidenceId3']> = /* @__PURE__ */ createValidator(checks.RequestedEvidenceId3, 'IDA ID3 §6.2', SOURCES)
export const RequestedEvidenceId4: Validator<identityProviderTypes.components['schemas']['RequestedEvidenceId4']> = /* @__PURE__ */ createValidator(checks.RequestedEvidenceId4, 'IDA ID4 §6.2', SOURCES)
export const RequestedEvidenceMetadata: Validator<identityProviderTypes.components['schemas']['RequestedEvidenceMetadata']> = /* @__PURE__ */ createValidator(checks.RequestedEvidenceMetadata, 'IDA §5.4', SOURCES)
export const RequestedEvidenceReference: Validator<identityProviderTypes.components['schemas']['RequestedEvidenceReference']> = /* @__PURE__ */ createValidator(checks.RequestedEvidenceReference, 'IDA §5.4', SOURCES)
export const RequestedEvidenceReferenceId4: Validator<identityProviderTypes.components['schemas']['RequestedEvidenceReferenceId4']> = /* @__PURE__ */ createValidator(checks.RequestedEvidenceReferenceId4, 'IDA ID4 §6.2', SOURCES)
export const RequestedEvidenceType: Validator<identityProviderTypes.components['schemas']['RequestedEvidenceType']> = /* @__PURE__ */ createValidator(checks.RequestedEvidenceType, 'IDA §5.4', SOURCES)
export const RequestedEvidenceTypeId2: Validator<identityProviderTypes.components['schemas']['RequestedEvidenceTypeId2']> = /* @__PURE__ */ createValidator(checks.RequestedEvidenceTypeId2, 'IDA ID2 §5.2', SOURCES)
export const RequestedEvidenceTypeId3: Validator<identityProviderTypes.components['schemas']['RequestedEvidenceTypeId3']> = /* @__PURE__ */ createValidator(checks.RequestedEvidenceTypeId3, 'IDA ID3 §6.2', SOURCES)
export const RequestedIssuer: Validator<identityProviderTypes.components['schemas']['RequestedIssuer']> = /* @__PURE__ */ createValidator(checks.RequestedIssuer, 'IDA Schema §5.4.4.1', SOURCES)
export const RequestedIssuerId2: Validator<identityProviderTypes.components['schemas']['RequestedIssuerId2']> = /* @__PURE__ */ createValidator(checks.RequestedIssuerId2, 'IDA ID2 §4.1.1.1', SOURCES)
export const RequestedMethodId3: Validator<identityProviderTypes.components['schemas']['RequestedMethodId3']> = /* @__PURE__ */ createValidator(checks.RequestedMethodId3, 'IDA ID3 §6.2', SOURCES)
export const RequestedProviderId2: Validator<identityProviderTypes.components['schemas']['RequestedProviderId2']> = /* @__PURE__ */ createValidator(checks.RequestedProviderId2, 'IDA ID2 §4.1.1.2', SOURCES)
export const RequestedProviderId3: Validator<identityProviderTypes.components['schemas']['RequestedProviderId3']> = /* @__PURE__ */ createValidator(checks.RequestedProviderId3, 'IDA ID3 §6.2', SOURCES)
export const RequestedRecord: Validator<identityProviderTypes.components['schemas']['RequestedRecord']> = /* @__PURE__ */ createValidator(checks.RequestedRecord, 'IDA Schema §5.4.4.2', SOURCES)
export const RequestedRecordId3: Validator<identityProviderTypes.components['schemas']['RequestedRecordId3']> = /* @__PURE__ */ createValidator(checks.RequestedRecordId3, 'IDA ID3 §6.2', SOURCES)
export const RequestedText: Validator<identityProviderTypes.components['schemas']['RequestedText']> = /* @__PURE__ */ createValidator(checks.RequestedText, 'IDA §5.5.1', SOURCES)
export const RequestedValue: Validator<identityProviderTypes.components['schemas']['RequestedValue']> = /* @__PURE__ */ createValidator(checks.RequestedValue, 'IDA §5.4', SOURCES)
export const RequestedVerification: Validator<identityProviderTypes.components['schemas']['RequestedVerification']> = /* @__PURE__ */ createValidator(checks.RequestedVerification, 'IDA §5.4', SOURCES)
export const RequestedVerificationId2: Validator<identityProviderTypes.components['schemas']['RequestedVerificationId2']> = /* @__PURE__ */ createValidator(checks.RequestedVerificationId2, 'IDA ID2 §5.2', SOURCES)
export const RequestedVerificationId3: Validator<identityProviderTypes.components['schemas']['RequestedVerificationId3']> = /* @__PURE__ */ createValidator(checks.RequestedVerificationId3, 'IDA ID3 §6.2', SOURCES)
export const RequestedVerificationId4: Validator<identityProviderTypes.components['schemas']['RequestedVerificationId4']> = /* @__PURE__ */ createValidator(checks.RequestedVerificationId4, 'IDA ID4 §6.2', SOURCES)
export const RequestedVerifierId2: Validator<identityProviderTypes.components['schemas']['RequestedVerifierId2']> = /* @__PURE__ */ createValidator(checks.RequestedVerifierId2, 'IDA ID2 §4.1.1.1', SOURCES)
export const RequestedVoucher: Validator<identityProviderTypes.components['schemas']['RequestedVoucher']> = /* @__PURE__ */ createValidator(checks.RequestedVoucher, 'IDA Schema §5.4.4.3', SOURCES)
export const ResidenceStatus: Validator<identityProviderTypes.components['schemas']['ResidenceStatus']> = /* @__PURE__ */ createValidator(checks.ResidenceStatus, 'OBIE ECA §7.1', SOURCES)
export const ResponseType: Validator<identityProviderTypes.components['schemas']['ResponseType']> = /* @__PURE__ */ createValidator(checks.ResponseType, 'OIDC Core §3.3.2.1', SOURCES)
export const RetryAfter: Validator<identityProviderTypes.components['schemas']['RetryAfter']> = /* @__PURE__ */ createValidator(checks.RetryAfter, 'RFC 9110 §10.2.3', SOURCES)
export const Scope: Validator<identityProviderTypes.components['schemas']['Scope']> = /* @__PURE__ */ createValidator(checks.Scope, 'IDA §5.8', SOURCES)
export const SeedNumber: Validator<identityProviderTypes.components['schemas']['SeedNumber']> = /* @__PURE__ */ createValidator(checks.SeedNumber, 'OBIE ECA §7.3', SOURCES)
export const SicCode: Validator<identityProviderTypes.components['schemas']['SicCode']> = /* @__PURE__ */ createValidator(checks.SicCode, 'OBIE ECA §7.3', SOURCES)
export const SicCodes: Validator<identityProviderTypes.components['schemas']['SicCodes']> = /* @__PURE__ */ createValidator(checks.SicCodes, 'OBIE ECA §7.3', SOURCES)
export const SignatureType: Validator<identityProviderTypes.components['schemas']['SignatureType']> = /* @__PURE__ */ createValidator(checks.SignatureType, 'IDA Schema §5.4.4.4', SOURCES)
export const SignedAuthorizationRequest: Validator<identityProviderTypes.components['schemas']['SignedAuthorizationRequest']> = /* @__PURE__ */ createValidator(checks.SignedAuthorizationRequest, 'RFC 9101 §5', SOURCES)
export const State: Validator<identityProviderTypes.components['schemas']['State']> = /* @__PURE__ */ createValidator(checks.State, 'RFC 6749 §4.1.1', SOURCES)
export const Subject: Validator<identityProviderTypes.components['schemas']['Subject']> = /* @__PURE__ */ createValidator(checks.Subject, 'OIDC Core §2', SOURCES)
export const TaxDetails: Validator<identityProviderTypes.components['schemas']['TaxDetails']> = /* @__PURE__ */ createValidator(checks.TaxDetails, 'OBIE ECA §7.3', SOURCES)
export const TaxRegistration: Validator<identityProviderTypes.components['schemas']['TaxRegistration']> = /* @__PURE__ */ createValidator(checks.TaxRegistration, 'OBIE ECA §7.3', SOURCES)
export const Text: Validator<identityProviderTypes.components['schemas']['Text']> = /* @__PURE__ */ createValidator(checks.Text, 'IDA Schema §5.2', SOURCES)
export const TextList: Validator<identityProviderTypes.components['schemas']['TextList']> = /* @__PURE__ */ createValidator(checks.TextList, 'OIDC Discovery §3', SOURCES)
export const Timestamp: Validator<identityProviderTypes.components['schemas']['Timestamp']> = /* @__PURE__ */ createValidator(checks.Timestamp, 'IDA Schema §5.4.2', SOURCES)
export const TokenForm: Validator<identityProviderTypes.components['schemas']['TokenForm']> = /* @__PURE__ */ createValidator(checks.TokenForm, 'OIDC Core §3.1.3.1', SOURCES)
export const TokenResponse: Validator<identityProviderTypes.components['schemas']['TokenResponse']> = /* @__PURE__ */ createValidator(checks.TokenResponse, 'OIDC Core §3.1.3.3', SOURCES)
export const TokenType: Validator<identityProviderTypes.components['schemas']['TokenType']> = /* @__PURE__ */ createValidator(checks.TokenType, 'RFC 6749 §7.1', SOURCES)
export const TrustFramework: Validator<identityProviderTypes.components['schemas']['TrustFramework']> = /* @__PURE__ */ createValidator(checks.TrustFramework, 'IDA Schema §5.4.2', SOURCES)
export const UserInfo: Validator<identityProviderTypes.components['schemas']['UserInfo']> = /* @__PURE__ */ createValidator(checks.UserInfo, 'IDA §5.2', SOURCES)
export const UtilityBillEvidenceId2: Validator<identityProviderTypes.components['schemas']['UtilityBillEvidenceId2']> = /* @__PURE__ */ createValidator(checks.UtilityBillEvidenceId2, 'IDA ID2 §4.1.1.2', SOURCES)
export const UtilityBillEvidenceId3: Validator<identityProviderTypes.components['schemas']['UtilityBillEvidenceId3']> = /* @__PURE__ */ createValidator(checks.UtilityBillEvidenceId3, 'IDA ID3 §5.1.1.4', SOURCES)
export const Verification: Validator<identityProviderTypes.components['schemas']['Verification']> = /* @__PURE__ */ createValidator(checks.Verification, 'IDA Schema §5.4.2', SOURCES)
export const VerificationId2: Validator<identityProviderTypes.components['schemas']['VerificationId2']> = /* @__PURE__ */ createValidator(checks.VerificationId2, 'IDA ID2 §4.1', SOURCES)
export const VerificationId3: Validator<identityProviderTypes.components['schemas']['VerificationId3']> = /* @__PURE__ */ createValidator(checks.VerificationId3, 'IDA ID3 §5.1', SOURCES)
export const VerificationId4: Validator<identityProviderTypes.components['schemas']['VerificationId4']> = /* @__PURE__ */ createValidator(checks.VerificationId4, 'IDA ID4 §5.1', SOURCES)
export const VerifiedClaims: Validator<identityProviderTypes.components['schemas']['VerifiedClaims']> = /* @__PURE__ */ createValidator(checks.VerifiedClaims, 'IDA Schema §5.2', SOURCES)
export const VerifiedClaimsElement: Validator<identityProviderTypes.components['schemas']['VerifiedClaimsElement']> = /* @__PURE__ */ createValidator(checks.VerifiedClaimsElement, 'IDA Schema §5.2', SOURCES)
export const VerifiedClaimsElementId2: Validator<identityProviderTypes.components['schemas']['VerifiedClaimsElementId2']> = /* @__PURE__ */ createValidator(checks.VerifiedClaimsElementId2, 'IDA ID2 §4', SOURCES)
export const VerifiedClaimsElementId3: Validator<identityProviderTypes.components['schemas']['VerifiedClaimsElementId3']> = /* @__PURE__ */ createValidator(checks.VerifiedClaimsElementId3, 'IDA ID3 §5', SOURCES)
export const VerifiedClaimsElementId4: Validator<identityProviderTypes.components['schemas']['VerifiedClaimsElementId4']> = /* @__PURE__ */ createValidator(checks.VerifiedClaimsElementId4, 'IDA ID4 §5', SOURCES)
export const VerifiedClaimsId2: Validator<identityProviderTypes.components['schemas']['VerifiedClaimsId2']> = /* @__PURE__ */ createValidator(checks.VerifiedClaimsId2, 'IDA ID2 §4', SOURCES)
export const VerifiedClaimsId3: Validator<identityProviderTypes.components['schemas']['VerifiedClaimsId3']> = /* @__PURE__ */ createValidator(checks.VerifiedClaimsId3, 'IDA ID3 §5', SOURCES)
export const VerifiedClaimsId4: Validator<identityProviderTypes.components['schemas']['VerifiedClaimsId4']> = /* @__PURE__ */ createValidator(checks.VerifiedClaimsId4, 'IDA ID4 §5', SOURCES)
export const VerifiedClaimsRequest: Validator<identityProviderTypes.components['schemas']['VerifiedClaimsRequest']> = /* @__PURE__ */ createValidator(checks.VerifiedClaimsRequest, 'IDA §5.6', SOURCES)
export const VerifiedClaimsRequestElement: Validator<identityProviderTypes.components['schemas']['VerifiedClaimsRequestElement']> = /* @__PURE__ */ createValidator(checks.VerifiedClaimsRequestElement, 'IDA §5.3', SOURCES)
export const VerifiedClaimsRequestElementId2: Validator<identityProviderTypes.components['schemas']['VerifiedClaimsRequestElementId2']> = /* @__PURE__ */ createValidator(checks.VerifiedClaimsRequestElementId2, 'IDA ID2 §5.1', SOURCES)
export const VerifiedClaimsRequestElementId3: Validator<identityProviderTypes.components['schemas']['VerifiedClaimsRequestElementId3']> = /* @__PURE__ */ createValidator(checks.VerifiedClaimsRequestElementId3, 'IDA ID3 §6.1', SOURCES)
export const VerifiedClaimsRequestElementId4: Validator<identityProviderTypes.components['schemas']['VerifiedClaimsRequestElementId4']> = /* @__PURE__ */ createValidator(checks.VerifiedClaimsRequestElementId4, 'IDA ID4 §6.1', SOURCES)
export const VerifiedClaimsRequestId2: Validator<identityProviderTypes.components['schemas']['VerifiedClaimsRequestId2']> = /* @__PURE__ */ createValidator(checks.VerifiedClaimsRequestId2, 'IDA ID2 §5', SOURCES)
export const VerifiedClaimsRequestId3: Validator<identityProviderTypes.components['schemas']['VerifiedClaimsRequestId3']> = /* @__PURE__ */ createValidator(checks.VerifiedClaimsRequestId3, 'IDA ID3 §6', SOURCES)
export const VerifiedClaimsRequestId4: Validator<identityProviderTypes.components['schemas']['VerifiedClaimsRequestId4']> = /* @__PURE__ */ createValidator(checks.VerifiedClaimsRequestId4, 'IDA ID4 §6', SOURCES)
export const VerifierId2: Validator<identityProviderTypes.components['schemas']['VerifierId2']> = /* @__PURE__ */ createValidator(checks.VerifierId2, 'IDA ID2 §4.1.1.1', SOURCES)
export const VerifierId3: Validator<identityProviderTypes.components['schemas']['VerifierId3']> = /* @__PURE__ */ createValidator(checks.VerifierId3, 'IDA ID3 §5.1.1.1', SOURCES)
export const VouchEvidence: Validator<identityProviderTypes.components['schemas']['VouchEvidence']> = /* @__PURE__ */ createValidator(checks.VouchEvidence, 'IDA Schema §5.4.4.3', SOURCES)
export const VouchEvidenceId3: Validator<identityProviderTypes.components['schemas']['VouchEvidenceId3']> = /* @__PURE__ */ createValidator(checks.VouchEvidenceId3, 'IDA ID3 §5.1.1.3', SOURCES)
export const VouchEvidenceId4: Validator<identityProviderTypes.components['schemas']['VouchEvidenceId4']> = /* @__PURE__ */ createValidator(checks.VouchEvidenceId4, 'IDA ID4 §5.1.1.3', SOURCES)
export const Voucher: Validator<identityProviderTypes.components['schemas']['Voucher']> = /* @__PURE__ */ createValidator(checks.Voucher, 'IDA Schema §5.4.4.3', SOURCES)
