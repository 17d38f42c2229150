// Made by `npm run generate` from specs/device-configuration/. Change that, not this file.

import { createValidator, type Validator } from '../../src/validation/validator.js'
import * as checks from './checks.js'
import type * as cellularIdentificationTypes from './cellular-identification/types.js'
import type * as configurationServerTypes from './configuration-server/types.js'
import type * as tokenValidationTypes from './token-validation/types.js'
import type * as schemasEapRelay from './schemas/eap-relay.js'

const SOURCES: Readonly<Record<string, string>> = {
  AcceptEncoding: 'RCC.14 §4.4',
  AcceptLanguage: 'RCC.14 §2.4.2',
  AdditionalDeviceOneTimePassword: 'RCC.14 §2.9.1, §2.10',
  AdditionalDeviceQuery: 'RCC.14 §2.9.1, §2.10',
  AdditionalDeviceToken: 'RCC.14 §2.9.1, §2.10',
  AppId: 'RCC.14 §2.4',
  Apps: 'RCC.14 §2.4',
  AuthenticationInfo: 'RCC.14 §2.7.2.1',
  AuthenticityMethod: 'RCC.14 §2.11',
  AuthenticityMethods: 'RCC.14 §2.11',
  Challenge: 'RCC.14 §2.4.3, §2.7.2.1',
  ClientAuthenticityRequestText: 'RCC.14 §2.11',
  ConfigClientVendor: 'RCC.14 §2.4',
  ConfigClientVersion: 'RCC.14 §2.4',
  ConfigurationForm: 'RCC.14 §2.11, §2.12, §2.13, §2.14, §2.15',
  ConfigurationQuery: 'RCC.14 §2.4',
  Cookies: 'RCC.14 §2.6.1',
  Credentials: 'RCC.14 §2.7.2.1',
  DeviceType: 'RCC.14 §2.9.1, §2.10',
  EapIdentity: 'RCC.14 §C.2',
  EapRelayBody: 'RCC.14 §C.2',
  EapRelayPacket: 'RCC.14 §C.2',
  FlowQuery: 'RCC.14 §2.11, §2.15, §C.3',
  FormPart: 'RCC.14 §2.11, §2.12, §2.14',
  FormPartName: 'RCC.14 §2.12, §2.14',
  FriendlyDeviceName: 'RCC.14 §2.4',
  GroupIdentifier: 'RCC.14 §2.4',
  Imei: 'RCC.14 §2.4',
  Imsi: 'RCC.14 §2.6.1, §E.1.2',
  MissingParameter: 'RCC.14 §2.11',
  Msisdn: 'RCC.14 §2.6.1, §2.9.1, §2.10, §4.2',
  MsisdnDeviceQuery: 'RCC.14 §2.9.1, §2.10',
  OneTimePassword: 'RCC.14 §2.6.1',
  PrimaryDeviceQuery: 'RCC.14 §2.4, §2.6.1, §E.1.2',
  PrimaryDeviceVers: 'RCC.14 §2.4',
  ProvisioningDocumentText: 'RCC.14 §4.1',
  ProvisioningVersion: 'RCC.14 §2.4',
  PushAuthSecret: 'RCC.14 §2.14',
  PushUri: 'RCC.14 §2.14',
  RedirectTarget: 'RCC.14 §2.8.2, §2.8.3.2',
  RetryAfter: 'RCC.14 §2.4.3',
  ServiceParameter: 'RCC.14 §2.4',
  SetCookie: 'RCC.14 §2.6.1',
  SipUri: 'RCC.14 §2.9.1, §2.10',
  SipUriDeviceQuery: 'RCC.14 §2.9.1, §2.10',
  SmsMessageContent: 'RCC.14 §2.6.1.1',
  SmsPort: 'RCC.14 §2.6.1',
  SupportedVersions: 'RCC.14 §5.3',
  TemporaryToken: 'RCC.14 §2.13',
  TerminalModel: 'RCC.14 §2.4',
  TerminalSoftwareVersion: 'RCC.14 §2.4',
  TerminalVendor: 'RCC.14 §2.4',
  Token: 'RCC.14 §2.6.1',
  UserAgent: 'RCC.14 §2.7.2.1',
  ValidateTemporaryTokenAnswer: 'RCC.14 §2.13',
  ValidateTemporaryTokenBody: 'RCC.14 §2.13',
  Vers: 'RCC.14 §2.9.1',
}

export const AcceptEncoding: Validator<configurationServerTypes.components['schemas']['AcceptEncoding']> = /* @__PURE__ */ createValidator(checks.AcceptEncoding, 'RCC.14 §4.4', SOURCES)
export const AcceptLanguage: Validator<configurationServerTypes.components['schemas']['AcceptLanguage']> = /* @__PURE__ */ createValidator(checks.AcceptLanguage, 'RCC.14 §2.4.2', SOURCES)
export const AdditionalDeviceOneTimePassword: Validator<configurationServerTypes.components['schemas']['AdditionalDeviceOneTimePassword']> = /* @__PURE__ */ createValidator(checks.AdditionalDeviceOneTimePassword, 'RCC.14 §2.9.1, §2.10', SOURCES)
export const AdditionalDeviceQuery: Validator<configurationServerTypes.components['schemas']['AdditionalDeviceQuery']> = /* @__PURE__ */ createValidator(checks.AdditionalDeviceQuery, 'RCC.14 §2.9.1, §2.10', SOURCES)
export const AdditionalDeviceToken: Validator<configurationServerTypes.components['schemas']['AdditionalDeviceToken']> = /* @__PURE__ */ createValidator(checks.AdditionalDeviceToken, 'RCC.14 §2.9.1, §2.10', SOURCES)
export const AppId: Validator<configurationServerTypes.components['schemas']['AppId']> = /* @__PURE__ */ createValidator(checks.AppId, 'RCC.14 §2.4', SOURCES)
export const Apps: Validator<configurationServerTypes.components['schemas']['Apps']> = /* @__PURE__ */ createValidator(checks.Apps, 'RCC.14 §2.4', SOURCES)
export const AuthenticationInfo: Validator<configurationServerTypes.components['schemas']['AuthenticationInfo']> = /* @__PURE__ */ createValidator(checks.AuthenticationInfo, 'RCC.14 §2.7.2.1', SOURCES)
export const AuthenticityMethod: Validator<configurationServerTypes.components['schemas']['AuthenticityMethod']> = /* @__PURE__ */ createValidator(checks.AuthenticityMethod, 'RCC.14 §2.11', SOURCES)
export const AuthenticityMethods: Validator<configurationServerTypes.components['schemas']['AuthenticityMethods']> = /* @__PURE__ */ createValidator(checks.AuthenticityMethods, 'RCC.14 §2.11', SOURCES)
export const Challenge: Validator<configurationServerTypes.components['schemas']['Challenge']> = /* @__PURE__ */ createValidator(checks.Challenge, 'RCC.14 §2.4.3, §2.7.2.1', SOURCES)
export const ClientAuthenticityRequestText: Validator<configurationServerTypes.components['schemas']['ClientAuthenticityRequestText']> = /* @__PURE__ */ createValidator(checks.ClientAuthenticityRequestText, 'RCC.14 §2.11', SOURCES)
export const ConfigClientVendor: Validator<configurationServerTypes.components['schemas']['ConfigClientVendor']> = /* @__PURE__ */ createValidator(checks.ConfigClientVendor, 'RCC.14 §2.4', SOURCES)
export const ConfigClientVersion: Validator<configurationServerTypes.components['schemas']['ConfigClientVersion']> = /* @__PURE__ */ createValidator(checks.ConfigClientVersion, 'RCC.14 §2.4', SOURCES)
export const ConfigurationForm: Validator<configurationServerTypes.components['schemas']['ConfigurationForm']> = /* @__PURE__ */ createValidator(checks.ConfigurationForm, 'RCC.14 §2.11, §2.12, §2.13, §2.14, §2.15', SOURCES)
export const ConfigurationQuery: Validator<configurationServerTypes.components['schemas']['ConfigurationQuery']> = /* @__PURE__ */ createValidator(checks.ConfigurationQuery, 'RCC.14 §2.4', SOURCES)
export const Cookies: Validator<configurationServerTypes.components['schemas']['Cookies']> = /* @__PURE__ */ createValidator(checks.Cookies, 'RCC.14 §2.6.1', SOURCES)
export const Credentials: Validator<configurationServerTypes.components['schemas']['Credentials']> = /* @__PURE__ */ createValidator(checks.Credentials, 'RCC.14 §2.7.2.1', SOURCES)
export const DeviceType: Validator<configurationServerTypes.components['schemas']['DeviceType']> = /* @__PURE__ */ createValidator(checks.DeviceType, 'RCC.14 §2.9.1, §2.10', SOURCES)
export const EapIdentity: Validator<configurationServerTypes.components['schemas']['EapIdentity']> = /* @__PURE__ */ createValidator(checks.EapIdentity, 'RCC.14 §C.2', SOURCES)
export const EapPacketRelay: Validator<schemasEapRelay.EapPacketRelay> = /* @__PURE__ */ createValidator(checks.EapPacketRelay, undefined, SOURCES)
export const EapRelayBody: Validator<configurationServerTypes.components['schemas']['EapRelayBody']> = /* @__PURE__ */ createValidator(checks.EapRelayBody, 'RCC.14 §C.2', SOURCES)
export const EapRelayPacket: Validator<configurationServerTypes.components['schemas']['EapRelayPacket']> = /* @__PURE__ */ createValidator(checks.EapRelayPacket, 'RCC.14 §C.2', SOURCES)
export const FlowQuery: Validator<configurationServerTypes.components['schemas']['FlowQuery']> = /* @__PURE__ */ createValidator(checks.FlowQuery, 'RCC.14 §2.11, §2.15, §C.3', SOURCES)
export const FormPart: Validator<configurationServerTypes.components['schemas']['FormPart']> = /* @__PURE__ */ createValidator(checks.FormPart, 'RCC.14 §2.11, §2.12, §2.14', SOURCES)
export const FormPartName: Validator<configurationServerTypes.components['schemas']['FormPartName']> = /* @__PURE__ */ createValidator(checks.FormPartName, 'RCC.14 §2.12, §2.14', SOURCES)
export const FriendlyDeviceName: Validator<configurationServerTypes.components['schemas']['FriendlyDeviceName']> = /* @__PURE__ */ createValidator(checks.FriendlyDeviceName, 'RCC.14 §2.4', SOURCES)
export const GroupIdentifier: Validator<configurationServerTypes.components['schemas']['GroupIdentifier']> = /* @__PURE__ */ createValidator(checks.GroupIdentifier, 'RCC.14 §2.4', SOURCES)
export const Imei: Validator<configurationServerTypes.components['schemas']['Imei']> = /* @__PURE__ */ createValidator(checks.Imei, 'RCC.14 §2.4', SOURCES)
export const Imsi: Validator<configurationServerTypes.components['schemas']['Imsi']> = /* @__PURE__ */ createValidator(checks.Imsi, 'RCC.14 §2.6.1, §E.1.2', SOURCES)
export const MissingParameter: Validator<configurationServerTypes.components['schemas']['MissingParameter']> = /* @__PURE__ */ createValidator(checks.MissingParameter, 'RCC.14 §2.11', SOURCES)
export const Msisdn: Validator<configurationServerTypes.components['schemas']['Msisdn']> = /* @__PURE__ */ createValidator(checks.Msisdn, 'RCC.14 §2.6.1, §2.9.1, §2.10, §4.2', SOURCES)
export const MsisdnDeviceQuery: Validator<configurationServerTypes.components['schemas']['MsisdnDeviceQuery']> = /* @__PURE__ */ createValidator(checks.MsisdnDeviceQuery, 'RCC.14 §2.9.1, §2.10', SOURCES)
export const OneTimePassword: Validator<configurationServerTypes.components['schemas']['OneTimePassword']> = /* @__PURE__ */ createValidator(checks.OneTimePassword, 'RCC.14 §2.6.1', SOURCES)
export const PrimaryDeviceQuery: Validator<configurationServerTypes.components['schemas']['PrimaryDeviceQuery']> = /* @__PURE__ */ createValidator(checks.PrimaryDeviceQuery, 'RCC.14 §2.4, §2.6.1, §E.1.2', SOURCES)
export const PrimaryDeviceVers: Validator<configurationServerTypes.components['schemas']['PrimaryDeviceVers']> = /* @__PURE__ */ createValidator(checks.PrimaryDeviceVers, 'RCC.14 §2.4', SOURCES)
export const ProvisioningDocumentText: Validator<configurationServerTypes.components['schemas']['ProvisioningDocumentText']> = /* @__PURE__ */ createValidator(checks.ProvisioningDocumentText, 'RCC.14 §4.1', SOURCES)
export const ProvisioningVersion: Validator<configurationServerTypes.components['schemas']['ProvisioningVersion']> = /* @__PURE__ */ createValidator(checks.ProvisioningVersion, 'RCC.14 §2.4', SOURCES)
export const PushAuthSecret: Validator<configurationServerTypes.components['schemas']['PushAuthSecret']> = /* @__PURE__ */ createValidator(checks.PushAuthSecret, 'RCC.14 §2.14', SOURCES)
export const PushUri: Validator<configurationServerTypes.components['schemas']['PushUri']> = /* @__PURE__ */ createValidator(checks.PushUri, 'RCC.14 §2.14', SOURCES)
export const RedirectTarget: Validator<configurationServerTypes.components['schemas']['RedirectTarget']> = /* @__PURE__ */ createValidator(checks.RedirectTarget, 'RCC.14 §2.8.2, §2.8.3.2', SOURCES)
export const RetryAfter: Validator<configurationServerTypes.components['schemas']['RetryAfter']> = /* @__PURE__ */ createValidator(checks.RetryAfter, 'RCC.14 §2.4.3', SOURCES)
export const ServiceParameter: Validator<configurationServerTypes.components['schemas']['ServiceParameter']> = /* @__PURE__ */ createValidator(checks.ServiceParameter, 'RCC.14 §2.4', SOURCES)
export const SetCookie: Validator<cellularIdentificationTypes.components['schemas']['SetCookie']> = /* @__PURE__ */ createValidator(checks.SetCookie, 'RCC.14 §2.6.1', SOURCES)
export const SipUri: Validator<configurationServerTypes.components['schemas']['SipUri']> = /* @__PURE__ */ createValidator(checks.SipUri, 'RCC.14 §2.9.1, §2.10', SOURCES)
export const SipUriDeviceQuery: Validator<configurationServerTypes.components['schemas']['SipUriDeviceQuery']> = /* @__PURE__ */ createValidator(checks.SipUriDeviceQuery, 'RCC.14 §2.9.1, §2.10', SOURCES)
export const SmsMessageContent: Validator<configurationServerTypes.components['schemas']['SmsMessageContent']> = /* @__PURE__ */ createValidator(checks.SmsMessageContent, 'RCC.14 §2.6.1.1', SOURCES)
export const SmsPort: Validator<configurationServerTypes.components['schemas']['SmsPort']> = /* @__PURE__ */ createValidator(checks.SmsPort, 'RCC.14 §2.6.1', SOURCES)
export const SupportedVersions: Validator<configurationServerTypes.components['schemas']['SupportedVersions']> = /* @__PURE__ */ createValidator(checks.SupportedVersions, 'RCC.14 §5.3', SOURCES)
export const TemporaryToken: Validator<configurationServerTypes.components['schemas']['TemporaryToken']> = /* @__PURE__ */ createValidator(checks.TemporaryToken, 'RCC.14 §2.13', SOURCES)
export const TerminalModel: Validator<configurationServerTypes.components['schemas']['TerminalModel']> = /* @__PURE__ */ createValidator(checks.TerminalModel, 'RCC.14 §2.4', SOURCES)
export const TerminalSoftwareVersion: Validator<configurationServerTypes.components['schemas']['TerminalSoftwareVersion']> = /* @__PURE__ */ createValidator(checks.TerminalSoftwareVersion, 'RCC.14 §2.4', SOURCES)
export const TerminalVendor: Validator<configurationServerTypes.components['schemas']['TerminalVendor']> = /* @__PURE__ */ createValidator(checks.TerminalVendor, 'RCC.14 §2.4', SOURCES)
export const Token: Validator<configurationServerTypes.components['schemas']['Token']> = /* @__PURE__ */ createValidator(checks.Token, 'RCC.14 §2.6.1', SOURCES)
export const UserAgent: Validator<configurationServerTypes.components['schemas']['UserAgent']> = /* @__PURE__ */ createValidator(checks.UserAgent, 'RCC.14 §2.7.2.1', SOURCES)
export const ValidateTemporaryTokenAnswer: Validator<tokenValidationTypes.components['schemas']['ValidateTemporaryTokenAnswer']> = /* @__PURE__ */ createValidator(checks.ValidateTemporaryTokenAnswer, 'RCC.14 §2.13', SOURCES)
export const ValidateTemporaryTokenBody: Validator<tokenValidationTypes.components['schemas']['ValidateTemporaryTokenBody']> = /* @__PURE__ */ createValidator(checks.ValidateTemporaryTokenBody, 'RCC.14 §2.13', SOURCES)
export const Vers: Validator<configurationServerTypes.components['schemas']['Vers']> = /* @__PURE__ */ createValidator(checks.Vers, 'RCC.14 §2.9.1', SOURCES)
