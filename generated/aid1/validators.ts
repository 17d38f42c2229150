// Made by `npm run generate` from specs/aid1/. Change that, not this file.

import { createValidator, type Validator } from '../../src/validation/validator.js'
import * as checks from './checks.js'
import type * as cmpTypes from './cmp/types.js'
import type * as mspTypes from './msp/types.js'
import type * as schemasAccountIdClaims from './schemas/account-id-claims.js'

const SOURCES: Readonly<Record<string, string>> = {
  AccountId: 'AID.02 §5.2',
  AccountIdClaims: 'AID.02 §5.2',
  ActivationCode: 'SGP.22 §4.1',
  ActivationCodeDelivery: 'AID.02 §7.7.2.1',
  ActivationCodeFailure: 'AID.02 §7.7.2.1',
  ActivationCodeRequestId: 'AID.02 §7.7',
  AidError: 'AID.02 §5.5',
  ApiKey: 'AID.02 §5.1',
  CorrelationId: 'AID.02 §5.1',
  CsimStatus: 'AID.02 §7.8',
  CustomerGroup: 'AID.02 §7.3',
  DeviceType: 'AID.02 §7.7',
  Eid: 'AID.02 §7.7',
  EncryptedPhoneNumber: 'AID.02 §7.3',
  ErrorCode: 'AID.02 §5.5',
  ErrorText: 'AID.02 §5.5',
  FailureText: 'AID.02 §7.3',
  Iccid: 'AID.02 §5.4',
  Imei: 'AID.02 §7.7',
  InitializationVector: 'AID.02 §7.3',
  MspToken: 'AID.02 §5.3',
  MspTokenAssignment: 'AID.02 §7.3',
  MspTokenRefusal: 'AID.02 §7.3',
  NotifyMspTokenInvalidBody: 'AID.02 §7.4',
  PartyId: 'AID.02 §5.1',
  ProfileInformation: 'AID.02 §7.5',
  ProfileInformationStatus: 'AID.02 §7.5',
  ProfileState: 'AID.02 §7.10',
  ProfileStatus: 'AID.02 §7.10',
  ProfileType: 'AID.02 §7.7',
  Reason: 'AID.02 §7.4',
  ReplacementCandidate: 'AID.02 §4.3.1',
  RequestActivationCodeAnswer: 'AID.02 §7.7.1.1',
  RequestActivationCodeBody: 'AID.02 §7.7',
  RequestId: 'AID.02 §5.1',
  RequestProfileStatusAnswer: 'AID.02 §7.10',
  SendActivationCodeBody: 'AID.02 §7.7.2.1',
  SendCsimStatusBody: 'AID.02 §7.8',
  SendMspTokenBody: 'AID.02 §7.3',
  SendProfileInformationBody: 'AID.02 §7.5',
  SubscriptionType: 'AID.02 §7.3',
  SwappedIccid: 'AID.02 §7.7.1.1',
  UpdateSubscriptionInfoBody: 'AID.02 §7.6',
}

export const AccountId: Validator<cmpTypes.components['schemas']['AccountId']> = /* @__PURE__ */ createValidator(checks.AccountId, 'AID.02 §5.2', SOURCES)
export const AccountIdClaims: Validator<schemasAccountIdClaims.AccountIdClaims> = /* @__PURE__ */ createValidator(checks.AccountIdClaims, 'AID.02 §5.2', SOURCES)
export const ActivationCode: Validator<cmpTypes.components['schemas']['ActivationCode']> = /* @__PURE__ */ createValidator(checks.ActivationCode, 'SGP.22 §4.1', SOURCES)
export const ActivationCodeDelivery: Validator<cmpTypes.components['schemas']['ActivationCodeDelivery']> = /* @__PURE__ */ createValidator(checks.ActivationCodeDelivery, 'AID.02 §7.7.2.1', SOURCES)
export const ActivationCodeFailure: Validator<cmpTypes.components['schemas']['ActivationCodeFailure']> = /* @__PURE__ */ createValidator(checks.ActivationCodeFailure, 'AID.02 §7.7.2.1', SOURCES)
export const ActivationCodeRequestId: Validator<cmpTypes.components['schemas']['ActivationCodeRequestId']> = /* @__PURE__ */ createValidator(checks.ActivationCodeRequestId, 'AID.02 §7.7', SOURCES)
export const AidError: Validator<cmpTypes.components['schemas']['AidError']> = /* @__PURE__ */ createValidator(checks.AidError, 'AID.02 §5.5', SOURCES)
export const ApiKey: Validator<cmpTypes.components['schemas']['ApiKey']> = /* @__PURE__ */ createValidator(checks.ApiKey, 'AID.02 §5.1', SOURCES)
export const CorrelationId: Validator<cmpTypes.components['schemas']['CorrelationId']> = /* @__PURE__ */ createValidator(checks.CorrelationId, 'AID.02 §5.1', SOURCES)
export const CsimStatus: Validator<mspTypes.components['schemas']['CsimStatus']> = /* @__PURE__ */ createValidator(checks.CsimStatus, 'AID.02 §7.8', SOURCES)
export const CustomerGroup: Validator<cmpTypes.components['schemas']['CustomerGroup']> = /* @__PURE__ */ createValidator(checks.CustomerGroup, 'AID.02 §7.3', SOURCES)
export const DeviceType: Validator<mspTypes.components['schemas']['DeviceType']> = /* @__PURE__ */ createValidator(checks.DeviceType, 'AID.02 §7.7', SOURCES)
export const Eid: Validator<mspTypes.components['schemas']['Eid']> = /* @__PURE__ */ createValidator(checks.Eid, 'AID.02 §7.7', SOURCES)
export const EncryptedPhoneNumber: Validator<cmpTypes.components['schemas']['EncryptedPhoneNumber']> = /* @__PURE__ */ createValidator(checks.EncryptedPhoneNumber, 'AID.02 §7.3', SOURCES)
export const ErrorCode: Validator<cmpTypes.components['schemas']['ErrorCode']> = /* @__PURE__ */ createValidator(checks.ErrorCode, 'AID.02 §5.5', SOURCES)
export const ErrorText: Validator<cmpTypes.components['schemas']['ErrorText']> = /* @__PURE__ */ createValidator(checks.ErrorText, 'AID.02 §5.5', SOURCES)
export const FailureText: Validator<cmpTypes.components['schemas']['FailureText']> = /* @__PURE__ */ createValidator(checks.FailureText, 'AID.02 §7.3', SOURCES)
export const Iccid: Validator<cmpTypes.components['schemas']['Iccid']> = /* @__PURE__ */ createValidator(checks.Iccid, 'AID.02 §5.4', SOURCES)
export const Imei: Validator<mspTypes.components['schemas']['Imei']> = /* @__PURE__ */ createValidator(checks.Imei, 'AID.02 §7.7', SOURCES)
export const InitializationVector: Validator<cmpTypes.components['schemas']['InitializationVector']> = /* @__PURE__ */ createValidator(checks.InitializationVector, 'AID.02 §7.3', SOURCES)
export const MspToken: Validator<cmpTypes.components['schemas']['MspToken']> = /* @__PURE__ */ createValidator(checks.MspToken, 'AID.02 §5.3', SOURCES)
export const MspTokenAssignment: Validator<cmpTypes.components['schemas']['MspTokenAssignment']> = /* @__PURE__ */ createValidator(checks.MspTokenAssignment, 'AID.02 §7.3', SOURCES)
export const MspTokenRefusal: Validator<cmpTypes.components['schemas']['MspTokenRefusal']> = /* @__PURE__ */ createValidator(checks.MspTokenRefusal, 'AID.02 §7.3', SOURCES)
export const NotifyMspTokenInvalidBody: Validator<cmpTypes.components['schemas']['NotifyMspTokenInvalidBody']> = /* @__PURE__ */ createValidator(checks.NotifyMspTokenInvalidBody, 'AID.02 §7.4', SOURCES)
export const PartyId: Validator<cmpTypes.components['schemas']['PartyId']> = /* @__PURE__ */ createValidator(checks.PartyId, 'AID.02 §5.1', SOURCES)
export const ProfileInformation: Validator<cmpTypes.components['schemas']['ProfileInformation']> = /* @__PURE__ */ createValidator(checks.ProfileInformation, 'AID.02 §7.5', SOURCES)
export const ProfileInformationStatus: Validator<cmpTypes.components['schemas']['ProfileInformationStatus']> = /* @__PURE__ */ createValidator(checks.ProfileInformationStatus, 'AID.02 §7.5', SOURCES)
export const ProfileState: Validator<mspTypes.components['schemas']['ProfileState']> = /* @__PURE__ */ createValidator(checks.ProfileState, 'AID.02 §7.10', SOURCES)
export const ProfileStatus: Validator<mspTypes.components['schemas']['ProfileStatus']> = /* @__PURE__ */ createValidator(checks.ProfileStatus, 'AID.02 §7.10', SOURCES)
export const ProfileType: Validator<cmpTypes.components['schemas']['ProfileType']> = /* @__PURE__ */ createValidator(checks.ProfileType, 'AID.02 §7.7', SOURCES)
export const Reason: Validator<cmpTypes.components['schemas']['Reason']> = /* @__PURE__ */ createValidator(checks.Reason, 'AID.02 §7.4', SOURCES)
export const ReplacementCandidate: Validator<mspTypes.components['schemas']['ReplacementCandidate']> = /* @__PURE__ */ createValidator(checks.ReplacementCandidate, 'AID.02 §4.3.1', SOURCES)
export const RequestActivationCodeAnswer: Validator<mspTypes.components['schemas']['RequestActivationCodeAnswer']> = /* @__PURE__ */ createValidator(checks.RequestActivationCodeAnswer, 'AID.02 §7.7.1.1', SOURCES)
export const RequestActivationCodeBody: Validator<mspTypes.components['schemas']['RequestActivationCodeBody']> = /* @__PURE__ */ createValidator(checks.RequestActivationCodeBody, 'AID.02 §7.7', SOURCES)
export const RequestId: Validator<cmpTypes.components['schemas']['RequestId']> = /* @__PURE__ */ createValidator(checks.RequestId, 'AID.02 §5.1', SOURCES)
export const RequestProfileStatusAnswer: Validator<mspTypes.components['schemas']['RequestProfileStatusAnswer']> = /* @__PURE__ */ createValidator(checks.RequestProfileStatusAnswer, 'AID.02 §7.10', SOURCES)
export const SendActivationCodeBody: Validator<cmpTypes.components['schemas']['SendActivationCodeBody']> = /* @__PURE__ */ createValidator(checks.SendActivationCodeBody, 'AID.02 §7.7.2.1', SOURCES)
export const SendCsimStatusBody: Validator<mspTypes.components['schemas']['SendCsimStatusBody']> = /* @__PURE__ */ createValidator(checks.SendCsimStatusBody, 'AID.02 §7.8', SOURCES)
export const SendMspTokenBody: Validator<cmpTypes.components['schemas']['SendMspTokenBody']> = /* @__PURE__ */ createValidator(checks.SendMspTokenBody, 'AID.02 §7.3', SOURCES)
export const SendProfileInformationBody: Validator<cmpTypes.components['schemas']['SendProfileInformationBody']> = /* @__PURE__ */ createValidator(checks.SendProfileInformationBody, 'AID.02 §7.5', SOURCES)
export const SubscriptionType: Validator<cmpTypes.components['schemas']['SubscriptionType']> = /* @__PURE__ */ createValidator(checks.SubscriptionType, 'AID.02 §7.3', SOURCES)
export const SwappedIccid: Validator<cmpTypes.components['schemas']['SwappedIccid']> = /* @__PURE__ */ createValidator(checks.SwappedIccid, 'AID.02 §7.7.1.1', SOURCES)
export const UpdateSubscriptionInfoBody: Validator<cmpTypes.components['schemas']['UpdateSubscriptionInfoBody']> = /* @__PURE__ */ createValidator(checks.UpdateSubscriptionInfoBody, 'AID.02 §7.6', SOURCES)
