// Made by `npm run generate` from specs/aid1/. Change that, not this file.

import type { Check } from '../../src/validation/validator.js'

export const AccountId: Check
export const AccountIdClaims: Check
export const ActivationCode: Check
export const ActivationCodeDelivery: Check
export const ActivationCodeFailure: Check
export const ActivationCodeRequestId: Check
export const AidError: Check
export const ApiKey: Check
export const CorrelationId: Check
export const CsimStatus: Check
export const CustomerGroup: Check
export const DeviceType: Check
export const Eid: Check
export const EncryptedPhoneNumber: Check
export const ErrorCode: Check
export const ErrorText: Check
export const FailureText: Check
export const Iccid: Check
export const Imei: Check
export const InitializationVector: Check
export const MspToken: Check
export const MspTokenAssignment: Check
export const MspTokenRefusal: Check
export const NotifyMspTokenInvalidBody: Check
export const PartyId: Check
export const ProfileInformation: Check
export const ProfileInformationStatus: Check
export const ProfileState: Check
export const ProfileStatus: Check
export const ProfileType: Check
export const Reason: Check
export const ReplacementCandidate: Check
export const RequestActivationCodeAnswer: Check
export const RequestActivationCodeBody: Check
export const RequestId: Check
export const RequestProfileStatusAnswer: Check
export const SendActivationCodeBody: Check
export const SendCsimStatusBody: Check
export const SendMspTokenBody: Check
export const SendProfileInformationBody: Check
export const SubscriptionType: Check
export const SwappedIccid: Check
export const UpdateSubscriptionInfoBody: Check
