// Made by `npm run generate` from specs/mobile-connect/. Change that, not this file.

import { createValidator, type Validator } from '../../src/validation/validator.js'
import * as checks from './checks.js'
import type * as discoveryTypes from './discovery/types.js'
import type * as openidProviderTypes from './openid-provider/types.js'
import type * as serviceProviderTypes from './service-provider/types.js'
import type * as schemasAttributes from './schemas/attributes.js'
import type * as schemasIdTokenClaims from './schemas/id-token-claims.js'
import type * as schemasKycMatchClaims from './schemas/kyc-match-claims.js'
import type * as schemasProductRegistration from './schemas/product-registration.js'
import type * as schemasSiRequestClaims from './schemas/si-request-claims.js'

const SOURCES: Readonly<Record<string, string>> = {
  AccessToken: 'RFC 6750 §2.1',
  AcrValues: 'MC API §4',
  Attributes: 'MC Products §A',
  AuthReqId: 'MC API §8',
  AuthorizationCode: 'RFC 6749 §4.1.3',
  AuthorizationRequest: 'MC API §4',
  BindingMessage: 'MC API §4',
  BirthDate: 'OIDC Core §5.1',
  CacheControl: 'RFC 6749 §5.1',
  Challenge: 'RFC 6750 §3',
  ClaimsLocalesSupported: 'MC API §3',
  ClaimsRequest: 'OIDC Core §5.5',
  ClientAssertionType: 'RFC 7523 §2.2',
  ClientId: 'RFC 6749 §2.2',
  ClientName: 'MC API §4',
  ClientSecret: 'RFC 6749 §2.3.1',
  CodeChallenge: 'RFC 7636 §4.2',
  CodeChallengeMethod: 'RFC 7636 §4.3',
  CodeGrantForm: 'MC API §5',
  CodeVerifier: 'RFC 7636 §4.1',
  ContextText: 'MC API §4',
  CorrelationId: 'MC API §4',
  DataToSign: 'MC API §4',
  DiscoveredOperator: 'MC API §2',
  DiscoveryError: 'MC API §2',
  DiscoveryForm: 'MC API §2',
  DiscoveryLink: 'MC API §2',
  DiscoveryLinks: 'MC API §2',
  DiscoveryResponse: 'MC API §2',
  Display: 'OIDC Core §3.1.2.1',
  EndpointUri: 'OIDC Discovery §3',
  EpochMs: 'MC API §2',
  EpochSeconds: 'OIDC Core §5.1',
  ErrorUri: 'RFC 6749 §5.2',
  FailureNotification: 'MC API §9',
  GrantType: 'MC API §5, §10',
  GrantedScope: 'RFC 6749 §3.3',
  HeaderText: 'MC API §2',
  IdTokenClaims: 'MC API §5',
  Imsi: 'MODRNA Discovery §3.2.1',
  IpAddress: 'MC API §2',
  IssuerAnswer: 'MODRNA Discovery §3.2.2',
  IssuerForm: 'MODRNA Discovery §3.2.1',
  Jwk: 'RFC 7517 §4',
  JwkSet: 'RFC 7517 §5',
  Jwks: 'RFC 7517 §5.1',
  Jwt: 'RFC 7519 §3',
  KeyText: 'RFC 7517 §4',
  KeyType: 'RFC 7517 §4.1',
  KycMatchClaims: 'MC API §6',
  LanguageTag: 'OIDC Discovery §3',
  LanguageTags: 'OIDC Discovery §3',
  LifetimeSeconds: 'RFC 6749 §5.1',
  LinkRelation: 'MC API §2',
  LinkTarget: 'MC API §2',
  Locales: 'OIDC Core §3.1.2.1',
  LoginHint: 'MC API §4',
  LoginHintToken: 'MC API §4',
  MaxAge: 'OIDC Core §3.1.2.1',
  Mcc: 'MC API §2',
  Mnc: 'MC API §2',
  MsisdnDigits: 'MC API §2',
  Nonce: 'OIDC Core §3.1.2.1',
  Notification: 'MC API §9',
  OAuthError: 'RFC 6749 §5.2',
  OAuthErrorCode: 'RFC 6749 §5.2',
  OAuthErrorDescription: 'RFC 6749 §5.2',
  OperatorApis: 'MC API §2',
  OperatorLinks: 'MC API §2',
  OperatorSelection: 'MC API §2',
  OtherGrantForm: 'MC API §5',
  PhoneNumber: 'E.164 §6',
  PlainAuthorizationRequest: 'MC API §4',
  PostalAddress: 'OIDC Core §5.1.1',
  PremiumInfo: 'MC API §6',
  ProductRegistration: 'MC Products §3.1',
  Prompt: 'MC API §4',
  ProviderMetadata: 'MC API §3',
  RedirectTarget: 'MC API §4',
  RedirectUri: 'RFC 6749 §3.1.2',
  RefreshGrantForm: 'MC API §5',
  RefreshToken: 'RFC 6749 §6',
  ResponseType: 'MC Products §2.2',
  RetryAfter: 'RFC 9110 §10.2.3',
  RevocationForm: 'RFC 7009 §2.1',
  Scope: 'MC API §4, §7',
  ServerInitiatedAnswer: 'MC API §8',
  ServerInitiatedGrantForm: 'MC API §10',
  ServerInitiatedRequest: 'MC API §8',
  SiRequestClaims: 'MC API §8',
  SiResponseType: 'MC API §8',
  SignedAuthorizationRequest: 'RFC 9101 §5',
  State: 'RFC 6749 §4.1.1',
  Subject: 'OIDC Core §2',
  SubscriberId: 'MC API §2',
  Text: 'MC API §3',
  TextList: 'MC API §3',
  TokenForm: 'MC API §5',
  TokenNotification: 'MC API §9',
  TokenResponse: 'MC API §5',
  TokenToRevoke: 'RFC 7009 §2.1',
  TokenType: 'RFC 6749 §7.1',
  TokenTypeHint: 'RFC 7009 §2.1',
  TrueOrFalse: 'MC API §2',
  UserInfo: 'MC API §6',
  Version: 'MC API §1',
  VersionsByScope: 'MC API §3',
  VersionsOfScope: 'MC API §3',
  ZeroOrOne: 'MC API §2',
}

export const AccessToken: Validator<openidProviderTypes.components['schemas']['AccessToken']> = /* @__PURE__ */ createValidator(checks.AccessToken, 'RFC 6750 §2.1', SOURCES)
export const AcrValues: Validator<openidProviderTypes.components['schemas']['AcrValues']> = /* @__PURE__ */ createValidator(checks.AcrValues, 'MC API §4', SOURCES)
export const Attributes: Validator<schemasAttributes.Attributes> = /* @__PURE__ */ createValidator(checks.Attributes, 'MC Products §A', SOURCES)
export const AuthReqId: Validator<openidProviderTypes.components['schemas']['AuthReqId']> = /* @__PURE__ */ createValidator(checks.AuthReqId, 'MC API §8', SOURCES)
export const AuthorizationCode: Validator<discoveryTypes.components['schemas']['AuthorizationCode']> = /* @__PURE__ */ createValidator(checks.AuthorizationCode, 'RFC 6749 §4.1.3', SOURCES)
export const AuthorizationRequest: Validator<openidProviderTypes.components['schemas']['AuthorizationRequest']> = /* @__PURE__ */ createValidator(checks.AuthorizationRequest, 'MC API §4', SOURCES)
export const BindingMessage: Validator<openidProviderTypes.components['schemas']['BindingMessage']> = /* @__PURE__ */ createValidator(checks.BindingMessage, 'MC API §4', SOURCES)
export const BirthDate: Validator<openidProviderTypes.components['schemas']['BirthDate']> = /* @__PURE__ */ createValidator(checks.BirthDate, 'OIDC Core §5.1', SOURCES)
export const CacheControl: Validator<discoveryTypes.components['schemas']['CacheControl']> = /* @__PURE__ */ createValidator(checks.CacheControl, 'RFC 6749 §5.1', SOURCES)
export const Challenge: Validator<discoveryTypes.components['schemas']['Challenge']> = /* @__PURE__ */ createValidator(checks.Challenge, 'RFC 6750 §3', SOURCES)
export const ClaimsLocalesSupported: Validator<openidProviderTypes.components['schemas']['ClaimsLocalesSupported']> = /* @__PURE__ */ createValidator(checks.ClaimsLocalesSupported, 'MC API §3', SOURCES)
export const ClaimsRequest: Validator<openidProviderTypes.components['schemas']['ClaimsRequest']> = /* @__PURE__ */ createValidator(checks.ClaimsRequest, 'OIDC Core §5.5', SOURCES)
export const ClientAssertionType: Validator<discoveryTypes.components['schemas']['ClientAssertionType']> = /* @__PURE__ */ createValidator(checks.ClientAssertionType, 'RFC 7523 §2.2', SOURCES)
export const ClientId: Validator<discoveryTypes.components['schemas']['ClientId']> = /* @__PURE__ */ createValidator(checks.ClientId, 'RFC 6749 §2.2', SOURCES)
export const ClientName: Validator<openidProviderTypes.components['schemas']['ClientName']> = /* @__PURE__ */ createValidator(checks.ClientName, 'MC API §4', SOURCES)
export const ClientSecret: Validator<discoveryTypes.components['schemas']['ClientSecret']> = /* @__PURE__ */ createValidator(checks.ClientSecret, 'RFC 6749 §2.3.1', SOURCES)
export const CodeChallenge: Validator<openidProviderTypes.components['schemas']['CodeChallenge']> = /* @__PURE__ */ createValidator(checks.CodeChallenge, 'RFC 7636 §4.2', SOURCES)
export const CodeChallengeMethod: Validator<openidProviderTypes.components['schemas']['CodeChallengeMethod']> = /* @__PURE__ */ createValidator(checks.CodeChallengeMethod, 'RFC 7636 §4.3', SOURCES)
export const CodeGrantForm: Validator<openidProviderTypes.components['schemas']['CodeGrantForm']> = /* @__PURE__ */ createValidator(checks.CodeGrantForm, 'MC API §5', SOURCES)
export const CodeVerifier: Validator<openidProviderTypes.components['schemas']['CodeVerifier']> = /* @__PURE__ */ createValidator(checks.CodeVerifier, 'RFC 7636 §4.1', SOURCES)
export const ContextText: Validator<openidProviderTypes.components['schemas']['ContextText']> = /* @__PURE__ */ createValidator(checks.ContextText, 'MC API §4', SOURCES)
export const CorrelationId: Validator<discoveryTypes.components['schemas']['CorrelationId']> = /* @__PURE__ */ createValidator(checks.CorrelationId, 'MC API §4', SOURCES)
export const DataToSign: Validator<openidProviderTypes.components['schemas']['DataToSign']> = /* @__PURE__ */ createValidator(checks.DataToSign, 'MC API §4', SOURCES)
export const DiscoveredOperator: Validator<discoveryTypes.components['schemas']['DiscoveredOperator']> = /* @__PURE__ */ createValidator(checks.DiscoveredOperator, 'MC API §2', SOURCES)
export const DiscoveryError: Validator<discoveryTypes.components['schemas']['DiscoveryError']> = /* @__PURE__ */ createValidator(checks.DiscoveryError, 'MC API §2', SOURCES)
export const DiscoveryForm: Validator<discoveryTypes.components['schemas']['DiscoveryForm']> = /* @__PURE__ */ createValidator(checks.DiscoveryForm, 'MC API §2', SOURCES)
export const DiscoveryLink: Validator<discoveryTypes.components['schemas']['DiscoveryLink']> = /* @__PURE__ */ createValidator(checks.DiscoveryLink, 'MC API §2', SOURCES)
export const DiscoveryLinks: Validator<discoveryTypes.components['schemas']['DiscoveryLinks']> = /* @__PURE__ */ createValidator(checks.DiscoveryLinks, 'MC API §2', SOURCES)
export const DiscoveryResponse: Validator<discoveryTypes.components['schemas']['DiscoveryResponse']> = /* @__PURE__ */ createValidator(checks.DiscoveryResponse, 'MC API §2', SOURCES)
export const Display: Validator<openidProviderTypes.components['schemas']['Display']> = /* @__PURE__ */ createValidator(checks.Display, 'OIDC Core §3.1.2.1', SOURCES)
export const EndpointUri: Validator<discoveryTypes.components['schemas']['EndpointUri']> = /* @__PURE__ */ createValidator(checks.EndpointUri, 'OIDC Discovery §3', SOURCES)
export const EpochMs: Validator<discoveryTypes.components['schemas']['EpochMs']> = /* @__PURE__ */ createValidator(checks.EpochMs, 'MC API §2', SOURCES)
export const EpochSeconds: Validator<openidProviderTypes.components['schemas']['EpochSeconds']> = /* @__PURE__ */ createValidator(checks.EpochSeconds, 'OIDC Core §5.1', SOURCES)
export const ErrorUri: Validator<discoveryTypes.components['schemas']['ErrorUri']> = /* @__PURE__ */ createValidator(checks.ErrorUri, 'RFC 6749 §5.2', SOURCES)
export const FailureNotification: Validator<serviceProviderTypes.components['schemas']['FailureNotification']> = /* @__PURE__ */ createValidator(checks.FailureNotification, 'MC API §9', SOURCES)
export const GrantType: Validator<openidProviderTypes.components['schemas']['GrantType']> = /* @__PURE__ */ createValidator(checks.GrantType, 'MC API §5, §10', SOURCES)
export const GrantedScope: Validator<openidProviderTypes.components['schemas']['GrantedScope']> = /* @__PURE__ */ createValidator(checks.GrantedScope, 'RFC 6749 §3.3', SOURCES)
export const HeaderText: Validator<discoveryTypes.components['schemas']['HeaderText']> = /* @__PURE__ */ createValidator(checks.HeaderText, 'MC API §2', SOURCES)
export const IdTokenClaims: Validator<schemasIdTokenClaims.IdTokenClaims> = /* @__PURE__ */ createValidator(checks.IdTokenClaims, 'MC API §5', SOURCES)
export const Imsi: Validator<discoveryTypes.components['schemas']['Imsi']> = /* @__PURE__ */ createValidator(checks.Imsi, 'MODRNA Discovery §3.2.1', SOURCES)
export const IpAddress: Validator<discoveryTypes.components['schemas']['IpAddress']> = /* @__PURE__ */ createValidator(checks.IpAddress, 'MC API §2', SOURCES)
export const IssuerAnswer: Validator<discoveryTypes.components['schemas']['IssuerAnswer']> = /* @__PURE__ */ createValidator(checks.IssuerAnswer, 'MODRNA Discovery §3.2.2', SOURCES)
export const IssuerForm: Validator<discoveryTypes.components['schemas']['IssuerForm']> = /* @__PURE__ */ createValidator(checks.IssuerForm, 'MODRNA Discovery §3.2.1', SOURCES)
export const Jwk: Validator<openidProviderTypes.components['schemas']['Jwk']> = /* @__PURE__ */ createValidator(checks.Jwk, 'RFC 7517 §4', SOURCES)
export const JwkSet: Validator<openidProviderTypes.components['schemas']['JwkSet']> = /* @__PURE__ */ createValidator(checks.JwkSet, 'RFC 7517 §5', SOURCES)
export const Jwks: Validator<openidProviderTypes.components['schemas']['Jwks']> = /* @__PURE__ */ createValidator(checks.Jwks, 'RFC 7517 §5.1', SOURCES)
export const Jwt: Validator<discoveryTypes.components['schemas']['Jwt']> = /* @__PURE__ */ createValidator(checks.Jwt, 'RFC 7519 §3', SOURCES)
export const KeyText: Validator<openidProviderTypes.components['schemas']['KeyText']> = /* @__PURE__ */ createValidator(checks.KeyText, 'RFC 7517 §4', SOURCES)
export const KeyType: Validator<openidProviderTypes.components['schemas']['KeyType']> = /* @__PURE__ */ createValidator(checks.KeyType, 'RFC 7517 §4.1', SOURCES)
export const KycMatchClaims: Validator<schemasKycMatchClaims.KycMatchClaims> = /* @__PURE__ */ createValidator(checks.KycMatchClaims, 'MC API §6', SOURCES)
export const LanguageTag: Validator<openidProviderTypes.components['schemas']['LanguageTag']> = /* @__PURE__ */ createValidator(checks.LanguageTag, 'OIDC Discovery §3', SOURCES)
export const LanguageTags: Validator<openidProviderTypes.components['schemas']['LanguageTags']> = /* @__PURE__ */ createValidator(checks.LanguageTags, 'OIDC Discovery §3', SOURCES)
export const LifetimeSeconds: Validator<openidProviderTypes.components['schemas']['LifetimeSeconds']> = /* @__PURE__ */ createValidator(checks.LifetimeSeconds, 'RFC 6749 §5.1', SOURCES)
export const LinkRelation: Validator<discoveryTypes.components['schemas']['LinkRelation']> = /* @__PURE__ */ createValidator(checks.LinkRelation, 'MC API §2', SOURCES)
export const LinkTarget: Validator<discoveryTypes.components['schemas']['LinkTarget']> = /* @__PURE__ */ createValidator(checks.LinkTarget, 'MC API §2', SOURCES)
export const Locales: Validator<openidProviderTypes.components['schemas']['Locales']> = /* @__PURE__ */ createValidator(checks.Locales, 'OIDC Core §3.1.2.1', SOURCES)
export const LoginHint: Validator<openidProviderTypes.components['schemas']['LoginHint']> = /* @__PURE__ */ createValidator(checks.LoginHint, 'MC API §4', SOURCES)
export const LoginHintToken: Validator<discoveryTypes.components['schemas']['LoginHintToken']> = /* @__PURE__ */ createValidator(checks.LoginHintToken, 'MC API §4', SOURCES)
export const MaxAge: Validator<openidProviderTypes.components['schemas']['MaxAge']> = /* @__PURE__ */ createValidator(checks.MaxAge, 'OIDC Core §3.1.2.1', SOURCES)
export const Mcc: Validator<discoveryTypes.components['schemas']['Mcc']> = /* @__PURE__ */ createValidator(checks.Mcc, 'MC API §2', SOURCES)
export const Mnc: Validator<discoveryTypes.components['schemas']['Mnc']> = /* @__PURE__ */ createValidator(checks.Mnc, 'MC API §2', SOURCES)
export const MsisdnDigits: Validator<discoveryTypes.components['schemas']['MsisdnDigits']> = /* @__PURE__ */ createValidator(checks.MsisdnDigits, 'MC API §2', SOURCES)
export const Nonce: Validator<openidProviderTypes.components['schemas']['Nonce']> = /* @__PURE__ */ createValidator(checks.Nonce, 'OIDC Core §3.1.2.1', SOURCES)
export const Notification: Validator<serviceProviderTypes.components['schemas']['Notification']> = /* @__PURE__ */ createValidator(checks.Notification, 'MC API §9', SOURCES)
export const OAuthError: Validator<discoveryTypes.components['schemas']['OAuthError']> = /* @__PURE__ */ createValidator(checks.OAuthError, 'RFC 6749 §5.2', SOURCES)
export const OAuthErrorCode: Validator<discoveryTypes.components['schemas']['OAuthErrorCode']> = /* @__PURE__ */ createValidator(checks.OAuthErrorCode, 'RFC 6749 §5.2', SOURCES)
export const OAuthErrorDescription: Validator<discoveryTypes.components['schemas']['OAuthErrorDescription']> = /* @__PURE__ */ createValidator(checks.OAuthErrorDescription, 'RFC 6749 §5.2', SOURCES)
export const OperatorApis: Validator<discoveryTypes.components['schemas']['OperatorApis']> = /* @__PURE__ */ createValidator(checks.OperatorApis, 'MC API §2', SOURCES)
export const OperatorLinks: Validator<discoveryTypes.components['schemas']['OperatorLinks']> = /* @__PURE__ */ createValidator(checks.OperatorLinks, 'MC API §2', SOURCES)
export const OperatorSelection: Validator<discoveryTypes.components['schemas']['OperatorSelection']> = /* @__PURE__ */ createValidator(checks.OperatorSelection, 'MC API §2', SOURCES)
export const OtherGrantForm: Validator<openidProviderTypes.components['schemas']['OtherGrantForm']> = /* @__PURE__ */ createValidator(checks.OtherGrantForm, 'MC API §5', SOURCES)
export const PhoneNumber: Validator<discoveryTypes.components['schemas']['PhoneNumber']> = /* @__PURE__ */ createValidator(checks.PhoneNumber, 'E.164 §6', SOURCES)
export const PlainAuthorizationRequest: Validator<openidProviderTypes.components['schemas']['PlainAuthorizationRequest']> = /* @__PURE__ */ createValidator(checks.PlainAuthorizationRequest, 'MC API §4', SOURCES)
export const PostalAddress: Validator<openidProviderTypes.components['schemas']['PostalAddress']> = /* @__PURE__ */ createValidator(checks.PostalAddress, 'OIDC Core §5.1.1', SOURCES)
export const PremiumInfo: Validator<openidProviderTypes.components['schemas']['PremiumInfo']> = /* @__PURE__ */ createValidator(checks.PremiumInfo, 'MC API §6', SOURCES)
export const ProductRegistration: Validator<schemasProductRegistration.ProductRegistration> = /* @__PURE__ */ createValidator(checks.ProductRegistration, 'MC Products §3.1', SOURCES)
export const Prompt: Validator<openidProviderTypes.components['schemas']['Prompt']> = /* @__PURE__ */ createValidator(checks.Prompt, 'MC API §4', SOURCES)
export const ProviderMetadata: Validator<openidProviderTypes.components['schemas']['ProviderMetadata']> = /* @__PURE__ */ createValidator(checks.ProviderMetadata, 'MC API §3', SOURCES)
export const RedirectTarget: Validator<discoveryTypes.components['schemas']['RedirectTarget']> = /* @__PURE__ */ createValidator(checks.RedirectTarget, 'MC API §4', SOURCES)
export const RedirectUri: Validator<discoveryTypes.components['schemas']['RedirectUri']> = /* @__PURE__ */ createValidator(checks.RedirectUri, 'RFC 6749 §3.1.2', SOURCES)
export const RefreshGrantForm: Validator<openidProviderTypes.components['schemas']['RefreshGrantForm']> = /* @__PURE__ */ createValidator(checks.RefreshGrantForm, 'MC API §5', SOURCES)
export const RefreshToken: Validator<openidProviderTypes.components['schemas']['RefreshToken']> = /* @__PURE__ */ createValidator(checks.RefreshToken, 'RFC 6749 §6', SOURCES)
export const ResponseType: Validator<openidProviderTypes.components['schemas']['ResponseType']> = /* @__PURE__ */ createValidator(checks.ResponseType, 'MC Products §2.2', SOURCES)
export const RetryAfter: Validator<openidProviderTypes.components['schemas']['RetryAfter']> = /* @__PURE__ */ createValidator(checks.RetryAfter, 'RFC 9110 §10.2.3', SOURCES)
export const RevocationForm: Validator<openidProviderTypes.components['schemas']['RevocationForm']> = /* @__PURE__ */ createValidator(checks.RevocationForm, 'RFC 7009 §2.1', SOURCES)
export const Scope: Validator<openidProviderTypes.components['schemas']['Scope']> = /* @__PURE__ */ createValidator(checks.Scope, 'MC API §4, §7', SOURCES)
export const ServerInitiatedAnswer: Validator<openidProviderTypes.components['schemas']['ServerInitiatedAnswer']> = /* @__PURE__ */ createValidator(checks.ServerInitiatedAnswer, 'MC API §8', SOURCES)
export const ServerInitiatedGrantForm: Validator<openidProviderTypes.components['schemas']['ServerInitiatedGrantForm']> = /* @__PURE__ */ createValidator(checks.ServerInitiatedGrantForm, 'MC API §10', SOURCES)
export const ServerInitiatedRequest: Validator<openidProviderTypes.components['schemas']['ServerInitiatedRequest']> = /* @__PURE__ */ createValidator(checks.ServerInitiatedRequest, 'MC API §8', SOURCES)
export const SiRequestClaims: Validator<schemasSiRequestClaims.SiRequestClaims> = /* @__PURE__ */ createValidator(checks.SiRequestClaims, 'MC API §8', SOURCES)
export const SiResponseType: Validator<openidProviderTypes.components['schemas']['SiResponseType']> = /* @__PURE__ */ createValidator(checks.SiResponseType, 'MC API §8', SOURCES)
export const SignedAuthorizationRequest: Validator<openidProviderTypes.components['schemas']['SignedAuthorizationRequest']> = /* @__PURE__ */ createValidator(checks.SignedAuthorizationRequest, 'RFC 9101 §5', SOURCES)
export const State: Validator<openidProviderTypes.components['schemas']['State']> = /* @__PURE__ */ createValidator(checks.State, 'RFC 6749 §4.1.1', SOURCES)
export const Subject: Validator<openidProviderTypes.components['schemas']['Subject']> = /* @__PURE__ */ createValidator(checks.Subject, 'OIDC Core §2', SOURCES)
export const SubscriberId: Validator<discoveryTypes.components['schemas']['SubscriberId']> = /* @__PURE__ */ createValidator(checks.SubscriberId, 'MC API §2', SOURCES)
export const Text: Validator<discoveryTypes.components['schemas']['Text']> = /* @__PURE__ */ createValidator(checks.Text, 'MC API §3', SOURCES)
export const TextList: Validator<openidProviderTypes.components['schemas']['TextList']> = /* @__PURE__ */ createValidator(checks.TextList, 'MC API §3', SOURCES)
export const TokenForm: Validator<openidProviderTypes.components['schemas']['TokenForm']> = /* @__PURE__ */ createValidator(checks.TokenForm, 'MC API §5', SOURCES)
export const TokenNotification: Validator<serviceProviderTypes.components['schemas']['TokenNotification']> = /* @__PURE__ */ createValidator(checks.TokenNotification, 'MC API §9', SOURCES)
export const TokenResponse: Validator<openidProviderTypes.components['schemas']['TokenResponse']> = /* @__PURE__ */ createValidator(checks.TokenResponse, 'MC API §5', SOURCES)
export const TokenToRevoke: Validator<openidProviderTypes.components['schemas']['TokenToRevoke']> = /* @__PURE__ */ createValidator(checks.TokenToRevoke, 'RFC 7009 §2.1', SOURCES)
export const TokenType: Validator<openidProviderTypes.components['schemas']['TokenType']> = /* @__PURE__ */ createValidator(checks.TokenType, 'RFC 6749 §7.1', SOURCES)
export const TokenTypeHint: Validator<openidProviderTypes.components['schemas']['TokenTypeHint']> = /* @__PURE__ */ createValidator(checks.TokenTypeHint, 'RFC 7009 §2.1', SOURCES)
export const TrueOrFalse: Validator<discoveryTypes.components['schemas']['TrueOrFalse']> = /* @__PURE__ */ createValidator(checks.TrueOrFalse, 'MC API §2', SOURCES)
export const UserInfo: Validator<openidProviderTypes.components['schemas']['UserInfo']> = /* @__PURE__ */ createValidator(checks.UserInfo, 'MC API §6', SOURCES)
export const Version: Validator<openidProviderTypes.components['schemas']['Version']> = /* @__PURE__ */ createValidator(checks.Version, 'MC API §1', SOURCES)
export const VersionsByScope: Validator<openidProviderTypes.components['schemas']['VersionsByScope']> = /* @__PURE__ */ createValidator(checks.VersionsByScope, 'MC API §3', SOURCES)
export const VersionsOfScope: Validator<openidProviderTypes.components['schemas']['VersionsOfScope']> = /* @__PURE__ */ createValidator(checks.VersionsOfScope, 'MC API §3', SOURCES)
export const ZeroOrOne: Validator<discoveryTypes.components['schemas']['ZeroOrOne']> = /* @__PURE__ */ createValidator(checks.ZeroOrOne, 'MC API §2', SOURCES)
