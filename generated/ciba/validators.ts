// Made by `npm run generate` from specs/ciba/. Change that, not this file.

import { createValidator, type Validator } from '../../src/validation/validator.js'
import * as checks from './checks.js'
import type * as clientTypes from './client/types.js'
import type * as openidProviderTypes from './openid-provider/types.js'
import type * as schemasAuthenticationRequestClaims from './schemas/authentication-request-claims.js'
import type * as schemasClientRegistration from './schemas/client-registration.js'
import type * as schemasIdTokenClaims from './schemas/id-token-claims.js'
import type * as schemasLoginHintTokenClaims from './schemas/login-hint-token-claims.js'
import type * as schemasPushedIdTokenClaims from './schemas/pushed-id-token-claims.js'

const SOURCES: Readonly<Record<string, string>> = {
  AccessToken: 'RFC 6749 §5.1',
  AcrValues: 'CIBA Core §7.1, MODRNA CIBA §4, MODRNA Authentication §4',
  AuthReqId: 'CIBA Core §7.3',
  AuthenticationAcknowledgement: 'CIBA Core §7.3',
  AuthenticationRequestClaims: 'CIBA Core §7.1.1',
  AuthenticationRequestForm: 'CIBA Core §7.1, §7.1.1',
  BindingMessage: 'CIBA Core §7.1',
  CacheControl: 'CIBA Core §7.3',
  Challenge: 'RFC 6749 §5.2, RFC 9110 §11.6.1',
  ClientAssertion: 'CIBA Core §7.1, RFC 7523 §2.2',
  ClientAssertionType: 'CIBA Core §7.1, RFC 7523 §2.2',
  ClientId: 'RFC 6749 §2.2',
  ClientNotification: 'CIBA Core §9',
  ClientNotificationToken: 'CIBA Core §7.1',
  ClientRegistration: 'CIBA Core §4',
  ClientSecret: 'RFC 6749 §2.3.1',
  DeliveryMode: 'CIBA Core §4, §5',
  DeliveryModes: 'CIBA Core §4',
  EndpointUrl: 'CIBA Core §4',
  ErrorCode: 'CIBA Core §11, §12, §13, RFC 6749 §5.2',
  ErrorDescription: 'RFC 6749 §5.2',
  ErrorUri: 'RFC 6749 §5.2',
  ExpiresIn: 'CIBA Core §7.3',
  GrantType: 'CIBA Core §10.1',
  IdToken: 'OIDC Core §2, §3.1.3.3',
  IdTokenClaims: 'CIBA Core §10.1.1, OIDC Core §2',
  Interval: 'CIBA Core §7.3',
  Issuer: 'OIDC Discovery §3',
  LoginHint: 'CIBA Core §7.1, MODRNA CIBA §4',
  LoginHintToken: 'CIBA Core §7.1, MODRNA CIBA §4',
  LoginHintTokenClaims: 'MODRNA Authentication §6',
  OAuthError: 'CIBA Core §11, §13, RFC 6749 §5.2',
  Ping: 'CIBA Core §10.2',
  ProviderMetadata: 'CIBA Core §4, OIDC Discovery §3',
  PushError: 'CIBA Core §12',
  PushedIdTokenClaims: 'CIBA Core §10.3.1',
  PushedTokens: 'CIBA Core §10.3.1',
  RefreshToken: 'RFC 6749 §5.1',
  RequestObject: 'CIBA Core §7.1.1',
  RequestedExpiry: 'CIBA Core §7.1',
  RetryAfter: 'RFC 9110 §10.2.3',
  Scope: 'CIBA Core §7.1, RFC 6749 §3.3',
  SuccessNotification: 'CIBA Core §10.2, §10.3',
  SupportedValue: 'OIDC Discovery §3',
  SupportedValues: 'OIDC Discovery §3',
  TokenLifetime: 'RFC 6749 §5.1',
  TokenRequestForm: 'CIBA Core §10.1',
  TokenResponse: 'CIBA Core §10.1.1',
  TokenType: 'RFC 6749 §5.1',
  UserCode: 'CIBA Core §7.1, §7.1.2',
}

export const AccessToken: Validator<clientTypes.components['schemas']['AccessToken']> = /* @__PURE__ */ createValidator(checks.AccessToken, 'RFC 6749 §5.1', SOURCES)
export const AcrValues: Validator<openidProviderTypes.components['schemas']['AcrValues']> = /* @__PURE__ */ createValidator(checks.AcrValues, 'CIBA Core §7.1, MODRNA CIBA §4, MODRNA Authentication §4', SOURCES)
export const AuthReqId: Validator<clientTypes.components['schemas']['AuthReqId']> = /* @__PURE__ */ createValidator(checks.AuthReqId, 'CIBA Core §7.3', SOURCES)
export const AuthenticationAcknowledgement: Validator<openidProviderTypes.components['schemas']['AuthenticationAcknowledgement']> = /* @__PURE__ */ createValidator(checks.AuthenticationAcknowledgement, 'CIBA Core §7.3', SOURCES)
export const AuthenticationRequestClaims: Validator<schemasAuthenticationRequestClaims.AuthenticationRequestClaims> = /* @__PURE__ */ createValidator(checks.AuthenticationRequestClaims, 'CIBA Core §7.1.1', SOURCES)
export const AuthenticationRequestForm: Validator<openidProviderTypes.components['schemas']['AuthenticationRequestForm']> = /* @__PURE__ */ createValidator(checks.AuthenticationRequestForm, 'CIBA Core §7.1, §7.1.1', SOURCES)
export const BindingMessage: Validator<openidProviderTypes.components['schemas']['BindingMessage']> = /* @__PURE__ */ createValidator(checks.BindingMessage, 'CIBA Core §7.1', SOURCES)
export const CacheControl: Validator<openidProviderTypes.components['schemas']['CacheControl']> = /* @__PURE__ */ createValidator(checks.CacheControl, 'CIBA Core §7.3', SOURCES)
export const Challenge: Validator<clientTypes.components['schemas']['Challenge']> = /* @__PURE__ */ createValidator(checks.Challenge, 'RFC 6749 §5.2, RFC 9110 §11.6.1', SOURCES)
export const ClientAssertion: Validator<openidProviderTypes.components['schemas']['ClientAssertion']> = /* @__PURE__ */ createValidator(checks.ClientAssertion, 'CIBA Core §7.1, RFC 7523 §2.2', SOURCES)
export const ClientAssertionType: Validator<openidProviderTypes.components['schemas']['ClientAssertionType']> = /* @__PURE__ */ createValidator(checks.ClientAssertionType, 'CIBA Core §7.1, RFC 7523 §2.2', SOURCES)
export const ClientId: Validator<openidProviderTypes.components['schemas']['ClientId']> = /* @__PURE__ */ createValidator(checks.ClientId, 'RFC 6749 §2.2', SOURCES)
export const ClientNotification: Validator<clientTypes.components['schemas']['ClientNotification']> = /* @__PURE__ */ createValidator(checks.ClientNotification, 'CIBA Core §9', SOURCES)
export const ClientNotificationToken: Validator<clientTypes.components['schemas']['ClientNotificationToken']> = /* @__PURE__ */ createValidator(checks.ClientNotificationToken, 'CIBA Core §7.1', SOURCES)
export const ClientRegistration: Validator<schemasClientRegistration.ClientRegistration> = /* @__PURE__ */ createValidator(checks.ClientRegistration, 'CIBA Core §4', SOURCES)
export const ClientSecret: Validator<openidProviderTypes.components['schemas']['ClientSecret']> = /* @__PURE__ */ createValidator(checks.ClientSecret, 'RFC 6749 §2.3.1', SOURCES)
export const DeliveryMode: Validator<openidProviderTypes.components['schemas']['DeliveryMode']> = /* @__PURE__ */ createValidator(checks.DeliveryMode, 'CIBA Core §4, §5', SOURCES)
export const DeliveryModes: Validator<openidProviderTypes.components['schemas']['DeliveryModes']> = /* @__PURE__ */ createValidator(checks.DeliveryModes, 'CIBA Core §4', SOURCES)
export const EndpointUrl: Validator<openidProviderTypes.components['schemas']['EndpointUrl']> = /* @__PURE__ */ createValidator(checks.EndpointUrl, 'CIBA Core §4', SOURCES)
export const ErrorCode: Validator<clientTypes.components['schemas']['ErrorCode']> = /* @__PURE__ */ createValidator(checks.ErrorCode, 'CIBA Core §11, §12, §13, RFC 6749 §5.2', SOURCES)
export const ErrorDescription: Validator<clientTypes.components['schemas']['ErrorDescription']> = /* @__PURE__ */ createValidator(checks.ErrorDescription, 'RFC 6749 §5.2', SOURCES)
export const ErrorUri: Validator<clientTypes.components['schemas']['ErrorUri']> = /* @__PURE__ */ createValidator(checks.ErrorUri, 'RFC 6749 §5.2', SOURCES)
export const ExpiresIn: Validator<openidProviderTypes.components['schemas']['ExpiresIn']> = /* @__PURE__ */ createValidator(checks.ExpiresIn, 'CIBA Core §7.3', SOURCES)
export const GrantType: Validator<openidProviderTypes.components['schemas']['GrantType']> = /* @__PURE__ */ createValidator(checks.GrantType, 'CIBA Core §10.1', SOURCES)
export const IdToken: Validator<clientTypes.components['schemas']['IdToken']> = /* @__PURE__ */ createValidator(checks.IdToken, 'OIDC Core §2, §3.1.3.3', SOURCES)
export const IdTokenClaims: Validator<schemasIdTokenClaims.IdTokenClaims> = /* @__PURE__ */ createValidator(checks.IdTokenClaims, 'CIBA Core §10.1.1, OIDC Core §2', SOURCES)
export const Interval: Validator<openidProviderTypes.components['schemas']['Interval']> = /* @__PURE__ */ createValidator(checks.Interval, 'CIBA Core §7.3', SOURCES)
export const Issuer: Validator<openidProviderTypes.components['schemas']['Issuer']> = /* @__PURE__ */ createValidator(checks.Issuer, 'OIDC Discovery §3', SOURCES)
export const LoginHint: Validator<openidProviderTypes.components['schemas']['LoginHint']> = /* @__PURE__ */ createValidator(checks.LoginHint, 'CIBA Core §7.1, MODRNA CIBA §4', SOURCES)
export const LoginHintToken: Validator<openidProviderTypes.components['schemas']['LoginHintToken']> = /* @__PURE__ */ createValidator(checks.LoginHintToken, 'CIBA Core §7.1, MODRNA CIBA §4', SOURCES)
export const LoginHintTokenClaims: Validator<schemasLoginHintTokenClaims.LoginHintTokenClaims> = /* @__PURE__ */ createValidator(checks.LoginHintTokenClaims, 'MODRNA Authentication §6', SOURCES)
export const OAuthError: Validator<openidProviderTypes.components['schemas']['OAuthError']> = /* @__PURE__ */ createValidator(checks.OAuthError, 'CIBA Core §11, §13, RFC 6749 §5.2', SOURCES)
export const Ping: Validator<clientTypes.components['schemas']['Ping']> = /* @__PURE__ */ createValidator(checks.Ping, 'CIBA Core §10.2', SOURCES)
export const ProviderMetadata: Validator<openidProviderTypes.components['schemas']['ProviderMetadata']> = /* @__PURE__ */ createValidator(checks.ProviderMetadata, 'CIBA Core §4, OIDC Discovery §3', SOURCES)
export const PushError: Validator<clientTypes.components['schemas']['PushError']> = /* @__PURE__ */ createValidator(checks.PushError, 'CIBA Core §12', SOURCES)
export const PushedIdTokenClaims: Validator<schemasPushedIdTokenClaims.PushedIdTokenClaims> = /* @__PURE__ */ createValidator(checks.PushedIdTokenClaims, 'CIBA Core §10.3.1', SOURCES)
export const PushedTokens: Validator<clientTypes.components['schemas']['PushedTokens']> = /* @__PURE__ */ createValidator(checks.PushedTokens, 'CIBA Core §10.3.1', SOURCES)
export const RefreshToken: Validator<clientTypes.components['schemas']['RefreshToken']> = /* @__PURE__ */ createValidator(checks.RefreshToken, 'RFC 6749 §5.1', SOURCES)
export const RequestObject: Validator<openidProviderTypes.components['schemas']['RequestObject']> = /* @__PURE__ */ createValidator(checks.RequestObject, 'CIBA Core §7.1.1', SOURCES)
export const RequestedExpiry: Validator<openidProviderTypes.components['schemas']['RequestedExpiry']> = /* @__PURE__ */ createValidator(checks.RequestedExpiry, 'CIBA Core §7.1', SOURCES)
export const RetryAfter: Validator<openidProviderTypes.components['schemas']['RetryAfter']> = /* @__PURE__ */ createValidator(checks.RetryAfter, 'RFC 9110 §10.2.3', SOURCES)
export const Scope: Validator<clientTypes.components['schemas']['Scope']> = /* @__PURE__ */ createValidator(checks.Scope, 'CIBA Core §7.1, RFC 6749 §3.3', SOURCES)
export const SuccessNotification: Validator<clientTypes.components['schemas']['SuccessNotification']> = /* @__PURE__ */ createValidator(checks.SuccessNotification, 'CIBA Core §10.2, §10.3', SOURCES)
export const SupportedValue: Validator<openidProviderTypes.components['schemas']['SupportedValue']> = /* @__PURE__ */ createValidator(checks.SupportedValue, 'OIDC Discovery §3', SOURCES)
export const SupportedValues: Validator<openidProviderTypes.components['schemas']['SupportedValues']> = /* @__PURE__ */ createValidator(checks.SupportedValues, 'OIDC Discovery §3', SOURCES)
export const TokenLifetime: Validator<clientTypes.components['schemas']['TokenLifetime']> = /* @__PURE__ */ createValidator(checks.TokenLifetime, 'RFC 6749 §5.1', SOURCES)
export const TokenRequestForm: Validator<openidProviderTypes.components['schemas']['TokenRequestForm']> = /* @__PURE__ */ createValidator(checks.TokenRequestForm, 'CIBA Core §10.1', SOURCES)
export const TokenResponse: Validator<openidProviderTypes.components['schemas']['TokenResponse']> = /* @__PURE__ */ createValidator(checks.TokenResponse, 'CIBA Core §10.1.1', SOURCES)
export const TokenType: Validator<clientTypes.components['schemas']['TokenType']> = /* @__PURE__ */ createValidator(checks.TokenType, 'RFC 6749 §5.1', SOURCES)
export const UserCode: Validator<openidProviderTypes.components['schemas']['UserCode']> = /* @__PURE__ */ createValidator(checks.UserCode, 'CIBA Core §7.1, §7.1.2', SOURCES)
