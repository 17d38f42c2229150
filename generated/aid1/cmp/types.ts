// Made by `npm run generate` from specs/aid1/cmp.openapi.yaml. Change that, not this file.

export interface paths {
    "/cesim/msp/v1/users/{account_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID of this request.
                 * @example 14abc1e2-338f-11e6-ac61-9e71128cae77
                 */
                "CMP-request-id": components["parameters"]["CmpRequestId"];
                /**
                 * @description UUID of the transaction that this request belongs to.
                 * @example 31715660-01ac-4411-8f15-6f7ad4c269be
                 */
                "correlation-id": components["parameters"]["CorrelationId"];
                /**
                 * @description The calling party, by the identifier that both agreed on.
                 * @example dk3kdwkef1
                 */
                "client-id": components["parameters"]["ClientId"];
                /**
                 * @description The called party, by the identifier that both agreed on.
                 * @example dk3kdwkef1
                 */
                "target-id": components["parameters"]["TargetId"];
            };
            path: {
                /**
                 * @description The account ID that the CMP handed out in the redirect.
                 * @example eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJleHAiOjE2NDg1NDU0MTYsImlhdCI6MTY0ODU0MTgxNiwic2lkIjoiYTYyNTIxMWEtMmNiYS00MTM2LWFhOGItMzRjMzkwYjhhN2Q3In0.gUwlX9us0pLDHkS_NgZc5zdVvlmS03rqY7IcKqvQ0L0
                 */
                account_id: components["parameters"]["AccountIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send MSP token
         * @description The MSP hands over the token that it made for the user, or says why it made none. A token cannot be changed later. The CMP accepts it only when the account ID is valid.
         */
        post: operations["sendMspToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cesim/msp/v1/users/{msp_token}/invalidate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID of this request.
                 * @example 14abc1e2-338f-11e6-ac61-9e71128cae77
                 */
                "CMP-request-id": components["parameters"]["CmpRequestId"];
                /**
                 * @description UUID of the transaction that this request belongs to.
                 * @example 31715660-01ac-4411-8f15-6f7ad4c269be
                 */
                "correlation-id": components["parameters"]["CorrelationId"];
                /**
                 * @description The calling party, by the identifier that both agreed on.
                 * @example dk3kdwkef1
                 */
                "client-id": components["parameters"]["ClientId"];
                /**
                 * @description The called party, by the identifier that both agreed on.
                 * @example dk3kdwkef1
                 */
                "target-id": components["parameters"]["TargetId"];
            };
            path: {
                /**
                 * @description The federated user. A UUID, so nothing personal stands in the URL, but it is a credential of the federation and is kept out of logs.
                 * @example 25bca1e2-338f-11d6-ac61-9e71138fd521
                 */
                msp_token: components["parameters"]["MspTokenInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notify MSP token invalid
         * @description The MSP says that the subscription has ended, or that the user unlinked the accounts. The token gets no further activation code, and the CMP deletes all profiles of the user.
         */
        post: operations["notifyMspTokenInvalid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cesim/msp/v1/users/{msp_token}/profiles": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID of this request.
                 * @example 14abc1e2-338f-11e6-ac61-9e71128cae77
                 */
                "CMP-request-id": components["parameters"]["CmpRequestId"];
                /**
                 * @description UUID of the transaction that this request belongs to.
                 * @example 31715660-01ac-4411-8f15-6f7ad4c269be
                 */
                "correlation-id": components["parameters"]["CorrelationId"];
                /**
                 * @description The calling party, by the identifier that both agreed on.
                 * @example dk3kdwkef1
                 */
                "client-id": components["parameters"]["ClientId"];
                /**
                 * @description The called party, by the identifier that both agreed on.
                 * @example dk3kdwkef1
                 */
                "target-id": components["parameters"]["TargetId"];
            };
            path: {
                /**
                 * @description The federated user. A UUID, so nothing personal stands in the URL, but it is a credential of the federation and is kept out of logs.
                 * @example 25bca1e2-338f-11d6-ac61-9e71138fd521
                 */
                msp_token: components["parameters"]["MspTokenInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send profile information
         * @description The MSP says that profiles of one token became unusable for good, unusable for a time, or usable again. It is sent neither together with `notifyMspTokenInvalid` nor for a profile that was swapped, because the CMP deletes those profiles by itself.
         */
        post: operations["sendProfileInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cesim/msp/v1/subscriptions/{msp_token}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID of this request.
                 * @example 14abc1e2-338f-11e6-ac61-9e71128cae77
                 */
                "CMP-request-id": components["parameters"]["CmpRequestId"];
                /**
                 * @description UUID of the transaction that this request belongs to.
                 * @example 31715660-01ac-4411-8f15-6f7ad4c269be
                 */
                "correlation-id": components["parameters"]["CorrelationId"];
                /**
                 * @description The calling party, by the identifier that both agreed on.
                 * @example dk3kdwkef1
                 */
                "client-id": components["parameters"]["ClientId"];
                /**
                 * @description The called party, by the identifier that both agreed on.
                 * @example dk3kdwkef1
                 */
                "target-id": components["parameters"]["TargetId"];
            };
            path: {
                /**
                 * @description The federated user. A UUID, so nothing personal stands in the URL, but it is a credential of the federation and is kept out of logs.
                 * @example 25bca1e2-338f-11d6-ac61-9e71138fd521
                 */
                msp_token: components["parameters"]["MspTokenInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update subscription info
         * @description The MSP says that the phone number, the type or the customer group of the subscription has changed.
         */
        patch: operations["updateSubscriptionInfo"];
        trace?: never;
    };
    "/cesim/msp/v1/activation-codes/{msp_token}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID of this request.
                 * @example 14abc1e2-338f-11e6-ac61-9e71128cae77
                 */
                "CMP-request-id": components["parameters"]["CmpRequestId"];
                /**
                 * @description UUID of the transaction that this request belongs to.
                 * @example 31715660-01ac-4411-8f15-6f7ad4c269be
                 */
                "correlation-id": components["parameters"]["CorrelationId"];
                /**
                 * @description The calling party, by the identifier that both agreed on.
                 * @example dk3kdwkef1
                 */
                "client-id": components["parameters"]["ClientId"];
                /**
                 * @description The called party, by the identifier that both agreed on.
                 * @example dk3kdwkef1
                 */
                "target-id": components["parameters"]["TargetId"];
            };
            path: {
                /**
                 * @description The federated user. A UUID, so nothing personal stands in the URL, but it is a credential of the federation and is kept out of logs.
                 * @example 25bca1e2-338f-11d6-ac61-9e71138fd521
                 */
                msp_token: components["parameters"]["MspTokenInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send activation code
         * @description The MSP delivers the activation code that the CMP asked for, or says why there is none. It is sent only after the request was answered with 201, and carries the correlation ID of that request.
         */
        post: operations["sendActivationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ApiKey: ApiKey;
        AccountId: AccountId;
        RequestId: RequestId;
        CorrelationId: CorrelationId;
        PartyId: PartyId;
        FailureText: FailureText;
        EncryptedPhoneNumber: EncryptedPhoneNumber;
        InitializationVector: InitializationVector;
        SubscriptionType: SubscriptionType;
        CustomerGroup: CustomerGroup;
        MspTokenRefusal: MspTokenRefusal;
        MspToken: MspToken;
        MspTokenAssignment: MspTokenAssignment;
        SendMspTokenBody: SendMspTokenBody;
        ErrorCode: ErrorCode;
        ErrorText: ErrorText;
        AidError: AidError;
        Reason: Reason;
        NotifyMspTokenInvalidBody: NotifyMspTokenInvalidBody;
        Iccid: Iccid;
        ProfileInformationStatus: ProfileInformationStatus;
        ProfileInformation: ProfileInformation;
        SendProfileInformationBody: SendProfileInformationBody;
        UpdateSubscriptionInfoBody: UpdateSubscriptionInfoBody;
        ActivationCodeRequestId: ActivationCodeRequestId;
        ProfileType: ProfileType;
        SwappedIccid: SwappedIccid;
        ActivationCodeFailure: ActivationCodeFailure;
        ActivationCode: ActivationCode;
        ActivationCodeDelivery: ActivationCodeDelivery;
        SendActivationCodeBody: SendActivationCodeBody;
    };
    responses: {
        /** @description Any other failure. Whatever the status, the body names a code and its description. Reads: D-AID-28 */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AidError;
            };
        };
        /** @description The caller is not who it says, or the CMP does not know it. */
        CmpUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AidError;
            };
        };
        /** @description The caller may not change this user. */
        UserForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AidError;
            };
        };
        /** @description There is no user with this account ID. */
        AccountNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AidError;
            };
        };
        /** @description The MSP token is malformed or taken, the account ID is not valid, or the phone number cannot be decrypted. */
        MspTokenUnprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AidError;
            };
        };
        /** @description The called party failed. It says no more than that. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AidError;
            };
        };
        /** @description There is no user with this MSP token. */
        UserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AidError;
            };
        };
        /** @description The caller may not say anything about this user or this profile. */
        UserOrProfileForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AidError;
            };
        };
        /** @description There is no user with this MSP token, or no profile with this ICCID. */
        UserOrProfileNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AidError;
            };
        };
        /** @description The body is not valid, or none of it could be processed. */
        ProfileInformationUnprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AidError;
            };
        };
        /** @description The MSP token or the body is malformed. */
        SubscriptionInfoUnprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AidError;
            };
        };
        /** @description The activation code matches no request, or is malformed. */
        ActivationCodeUnprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AidError;
            };
        };
    };
    parameters: {
        /**
         * @description The account ID that the CMP handed out in the redirect.
         * @example eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJleHAiOjE2NDg1NDU0MTYsImlhdCI6MTY0ODU0MTgxNiwic2lkIjoiYTYyNTIxMWEtMmNiYS00MTM2LWFhOGItMzRjMzkwYjhhN2Q3In0.gUwlX9us0pLDHkS_NgZc5zdVvlmS03rqY7IcKqvQ0L0
         */
        AccountIdInPath: AccountId;
        /**
         * @description UUID of this request.
         * @example 14abc1e2-338f-11e6-ac61-9e71128cae77
         */
        CmpRequestId: RequestId;
        /**
         * @description UUID of the transaction that this request belongs to.
         * @example 31715660-01ac-4411-8f15-6f7ad4c269be
         */
        CorrelationId: CorrelationId;
        /**
         * @description The calling party, by the identifier that both agreed on.
         * @example dk3kdwkef1
         */
        ClientId: PartyId;
        /**
         * @description The called party, by the identifier that both agreed on.
         * @example dk3kdwkef1
         */
        TargetId: PartyId;
        /**
         * @description The federated user. A UUID, so nothing personal stands in the URL, but it is a credential of the federation and is kept out of logs.
         * @example 25bca1e2-338f-11d6-ac61-9e71138fd521
         */
        MspTokenInPath: MspToken;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    sendMspToken: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID of this request.
                 * @example 14abc1e2-338f-11e6-ac61-9e71128cae77
                 */
                "CMP-request-id": components["parameters"]["CmpRequestId"];
                /**
                 * @description UUID of the transaction that this request belongs to.
                 * @example 31715660-01ac-4411-8f15-6f7ad4c269be
                 */
                "correlation-id": components["parameters"]["CorrelationId"];
                /**
                 * @description The calling party, by the identifier that both agreed on.
                 * @example dk3kdwkef1
                 */
                "client-id": components["parameters"]["ClientId"];
                /**
                 * @description The called party, by the identifier that both agreed on.
                 * @example dk3kdwkef1
                 */
                "target-id": components["parameters"]["TargetId"];
            };
            path: {
                /**
                 * @description The account ID that the CMP handed out in the redirect.
                 * @example eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJleHAiOjE2NDg1NDU0MTYsImlhdCI6MTY0ODU0MTgxNiwic2lkIjoiYTYyNTIxMWEtMmNiYS00MTM2LWFhOGItMzRjMzkwYjhhN2Q3In0.gUwlX9us0pLDHkS_NgZc5zdVvlmS03rqY7IcKqvQ0L0
                 */
                account_id: components["parameters"]["AccountIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SendMspTokenBody;
            };
        };
        responses: {
            /** @description The token is assigned to the user. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["CmpUnauthorized"];
            403: components["responses"]["UserForbidden"];
            404: components["responses"]["AccountNotFound"];
            422: components["responses"]["MspTokenUnprocessable"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Failure"];
        };
    };
    notifyMspTokenInvalid: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID of this request.
                 * @example 14abc1e2-338f-11e6-ac61-9e71128cae77
                 */
                "CMP-request-id": components["parameters"]["CmpRequestId"];
                /**
                 * @description UUID of the transaction that this request belongs to.
                 * @example 31715660-01ac-4411-8f15-6f7ad4c269be
                 */
                "correlation-id": components["parameters"]["CorrelationId"];
                /**
                 * @description The calling party, by the identifier that both agreed on.
                 * @example dk3kdwkef1
                 */
                "client-id": components["parameters"]["ClientId"];
                /**
                 * @description The called party, by the identifier that both agreed on.
                 * @example dk3kdwkef1
                 */
                "target-id": components["parameters"]["TargetId"];
            };
            path: {
                /**
                 * @description The federated user. A UUID, so nothing personal stands in the URL, but it is a credential of the federation and is kept out of logs.
                 * @example 25bca1e2-338f-11d6-ac61-9e71138fd521
                 */
                msp_token: components["parameters"]["MspTokenInPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": NotifyMspTokenInvalidBody;
            };
        };
        responses: {
            /** @description The token is invalid from now on. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["CmpUnauthorized"];
            404: components["responses"]["UserNotFound"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Failure"];
        };
    };
    sendProfileInformation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID of this request.
                 * @example 14abc1e2-338f-11e6-ac61-9e71128cae77
                 */
                "CMP-request-id": components["parameters"]["CmpRequestId"];
                /**
                 * @description UUID of the transaction that this request belongs to.
                 * @example 31715660-01ac-4411-8f15-6f7ad4c269be
                 */
                "correlation-id": components["parameters"]["CorrelationId"];
                /**
                 * @description The calling party, by the identifier that both agreed on.
                 * @example dk3kdwkef1
                 */
                "client-id": components["parameters"]["ClientId"];
                /**
                 * @description The called party, by the identifier that both agreed on.
                 * @example dk3kdwkef1
                 */
                "target-id": components["parameters"]["TargetId"];
            };
            path: {
                /**
                 * @description The federated user. A UUID, so nothing personal stands in the URL, but it is a credential of the federation and is kept out of logs.
                 * @example 25bca1e2-338f-11d6-ac61-9e71138fd521
                 */
                msp_token: components["parameters"]["MspTokenInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SendProfileInformationBody;
            };
        };
        responses: {
            /** @description The CMP took note. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["CmpUnauthorized"];
            403: components["responses"]["UserOrProfileForbidden"];
            404: components["responses"]["UserOrProfileNotFound"];
            422: components["responses"]["ProfileInformationUnprocessable"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Failure"];
        };
    };
    updateSubscriptionInfo: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID of this request.
                 * @example 14abc1e2-338f-11e6-ac61-9e71128cae77
                 */
                "CMP-request-id": components["parameters"]["CmpRequestId"];
                /**
                 * @description UUID of the transaction that this request belongs to.
                 * @example 31715660-01ac-4411-8f15-6f7ad4c269be
                 */
                "correlation-id": components["parameters"]["CorrelationId"];
                /**
                 * @description The calling party, by the identifier that both agreed on.
                 * @example dk3kdwkef1
                 */
                "client-id": components["parameters"]["ClientId"];
                /**
                 * @description The called party, by the identifier that both agreed on.
                 * @example dk3kdwkef1
                 */
                "target-id": components["parameters"]["TargetId"];
            };
            path: {
                /**
                 * @description The federated user. A UUID, so nothing personal stands in the URL, but it is a credential of the federation and is kept out of logs.
                 * @example 25bca1e2-338f-11d6-ac61-9e71138fd521
                 */
                msp_token: components["parameters"]["MspTokenInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateSubscriptionInfoBody;
            };
        };
        responses: {
            /** @description The subscription is updated. AID.02 prints 201 here although nothing is created. Reads: D-AID-8 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["CmpUnauthorized"];
            403: components["responses"]["UserForbidden"];
            404: components["responses"]["UserNotFound"];
            422: components["responses"]["SubscriptionInfoUnprocessable"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Failure"];
        };
    };
    sendActivationCode: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID of this request.
                 * @example 14abc1e2-338f-11e6-ac61-9e71128cae77
                 */
                "CMP-request-id": components["parameters"]["CmpRequestId"];
                /**
                 * @description UUID of the transaction that this request belongs to.
                 * @example 31715660-01ac-4411-8f15-6f7ad4c269be
                 */
                "correlation-id": components["parameters"]["CorrelationId"];
                /**
                 * @description The calling party, by the identifier that both agreed on.
                 * @example dk3kdwkef1
                 */
                "client-id": components["parameters"]["ClientId"];
                /**
                 * @description The called party, by the identifier that both agreed on.
                 * @example dk3kdwkef1
                 */
                "target-id": components["parameters"]["TargetId"];
            };
            path: {
                /**
                 * @description The federated user. A UUID, so nothing personal stands in the URL, but it is a credential of the federation and is kept out of logs.
                 * @example 25bca1e2-338f-11d6-ac61-9e71138fd521
                 */
                msp_token: components["parameters"]["MspTokenInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SendActivationCodeBody;
            };
        };
        responses: {
            /** @description The activation code is assigned to the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["CmpUnauthorized"];
            404: components["responses"]["UserNotFound"];
            422: components["responses"]["ActivationCodeUnprocessable"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Failure"];
        };
    };
}
/**
 * @description Key that the called party gave to the calling party. It decides which resources and procedures the caller may use.
 * @example 1234abcdefghij0123456789
 */
export type ApiKey = string;
/**
 * @description Identifies the account of a user at the CMP towards one MSP, without any credential of that account. It may be an HS256 JWT with the claims of AccountIdClaims.
 * @example eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJleHAiOjE2NDg1NDU0MTYsImlhdCI6MTY0ODU0MTgxNiwic2lkIjoiYTYyNTIxMWEtMmNiYS00MTM2LWFhOGItMzRjMzkwYjhhN2Q3In0.gUwlX9us0pLDHkS_NgZc5zdVvlmS03rqY7IcKqvQ0L0
 */
export type AccountId = string;
/**
 * Format: uuid
 * @description UUID of one request. A repeated attempt at the same request carries the same UUID.
 * @example 14abc1e2-338f-11e6-ac61-9e71128cae77
 */
export type RequestId = string;
/**
 * Format: uuid
 * @description UUID of one transaction. The answer to an asynchronous request for an activation code carries the correlation ID of that request.
 * @example 31715660-01ac-4411-8f15-6f7ad4c269be
 */
export type CorrelationId = string;
/**
 * @description Identifier of a CMP or an MSP, agreed between the two and the same in every request.
 * @example dk3kdwkef1
 */
export type PartyId = string;
/**
 * @description Why the MSP token or the activation code could not be made, often as code and description joined by a colon.
 * @example 1000:Customer not eligible
 * @example 49: Other activation code error
 */
export type FailureText = string;
/**
 * @description Base64 of the encrypted phone number that the customer knows: country code, area and subscriber number, digits only, without a leading plus sign. The algorithm is agreed between MSP and CMP. Reads: D-AID-11
 * @example b3YsYkQqi5xw1xRLsDxcfaRC1PANhnhGEICHXNvj
 */
export type EncryptedPhoneNumber = string;
/**
 * @description Base64 of the initialization vector that the phone number was encrypted with. Due whenever a phone number is sent. Reads: D-AID-11
 * @example N1RnMnHhudFLgi1l
 */
export type InitializationVector = string;
/**
 * @description Whether the MSP token belongs to a private or a business mobile subscription. Shown to the customer, who may hold both.
 * @example private
 * @enum {string}
 */
export type SubscriptionType = "private" | "business" | "unknown";
/**
 * @description Group of customers, for reports. Agreed between MSP and CMP where it is used.
 * @example Market_Germany
 */
export type CustomerGroup = string;
/** @description The MSP could not make a token for the user, and says why. Everything but the reason is optional, and a token is forbidden. Reads: D-AID-10 */
export type MspTokenRefusal = {
    error: FailureText;
    msp_token?: never;
    phoneNumber?: EncryptedPhoneNumber;
    iv?: InitializationVector;
    subscriptionType?: SubscriptionType;
    customerGroup?: CustomerGroup;
};
/**
 * Format: uuid
 * @description UUID made by the MSP, by which both parties refer to a federated user. Unique for a customer of the MSP.
 * @example 25bca1e2-338f-11d6-ac61-9e71138fd521
 */
export type MspToken = string;
/** @description The MSP made a token for the user. Reads: D-AID-22 D-AID-23 */
export type MspTokenAssignment = {
    msp_token: MspToken;
    phoneNumber: EncryptedPhoneNumber;
    iv: InitializationVector;
    subscriptionType: SubscriptionType;
    customerGroup?: CustomerGroup;
};
/** @description Either the token that the MSP made for the user, or the reason why there is none. Reads: D-AID-10 D-AID-29 */
export type SendMspTokenBody = MspTokenRefusal | MspTokenAssignment;
/**
 * @description A code of AID.02 Table 10, or one of 200 to 300, which are proprietary. A string although it looks like a number. A code that is in neither is kept, not refused. Reads: D-AID-19
 * @example 10
 */
export type ErrorCode = string;
/**
 * @description The description of the code.
 * @example The account ID was not found
 */
export type ErrorText = string;
/**
 * @description What either side answers on every failure. Reads: D-AID-22 D-AID-28
 * @example {
 *       "code": "10",
 *       "error": "The account ID was not found"
 *     }
 */
export type AidError = {
    code: ErrorCode;
    error: ErrorText;
};
/**
 * @description Short text for the log of the CMP, which its customer care reads. Holds no personal data. Reads: D-AID-24
 * @example user subscription ended
 */
export type Reason = string;
/**
 * @description Why the MSP token is no longer valid.
 * @example {
 *       "reason": "user subscription ended"
 *     }
 */
export type NotifyMspTokenInvalidBody = {
    reason?: Reason;
};
/**
 * @description Integrated circuit card ID, the identifier of one Operational Profile, 19 to 22 decimal digits. AID.02 says 20 to 22, its own example has 19, and so may a real card. Reads: D-AID-1
 * @example 98341201501601380129
 * @example 8944500805172032953
 */
export type Iccid = string;
/**
 * @description What the MSP says of a profile. `invalid`: unusable for good, the CMP deletes it. `suspended`: unusable for a time, the CMP takes note. `valid`: usable again after `suspended`. Reads: D-AID-21
 * @example suspended
 * @enum {string}
 */
export type ProfileInformationStatus = "invalid" | "valid" | "suspended";
/** @description What the MSP says of one profile. */
export type ProfileInformation = {
    iccid: Iccid;
    status: ProfileInformationStatus;
    reason?: Reason;
};
/**
 * @description News of one or more profiles, which all belong to the same MSP token.
 * @example {
 *       "profiles": [
 *         {
 *           "iccid": "8944500805172032953",
 *           "status": "suspended",
 *           "reason": "contract was suspended"
 *         },
 *         {
 *           "iccid": "8944500805172032954",
 *           "status": "invalid",
 *           "reason": "profile defect"
 *         }
 *       ]
 *     }
 */
export type SendProfileInformationBody = {
    profiles: ProfileInformation[];
};
/**
 * @description What changed in the subscription. What is absent stays as it is. Reads: D-AID-22 D-AID-23
 * @example {
 *       "subscriptionType": "business"
 *     }
 */
export type UpdateSubscriptionInfoBody = {
    phoneNumber?: EncryptedPhoneNumber;
    iv?: InitializationVector;
    subscriptionType?: SubscriptionType;
    customerGroup?: CustomerGroup;
};
/**
 * Format: uuid
 * @description UUID of one request for an activation code. The asynchronous answer repeats it.
 * @example 14abc1e2-338f-11e6-ac61-9e71128cae77
 */
export type ActivationCodeRequestId = string;
/**
 * @description Type of the Operational Profile, 1 to 20 printable ASCII characters. The only type so far is `personal`. Reads: D-AID-25
 * @example personal
 */
export type ProfileType = string;
/**
 * @description ICCID of the profile that the MSP deactivated to make room for the new one, 19 to 22 decimal digits; null when no profile was swapped. The CMP deletes the profile that is named here. Reads: D-AID-1
 * @example 98341201501601380129
 * @example null
 */
export type SwappedIccid = string | null;
/** @description No activation code could be made. Everything but the request and the reason is optional, and an activation code is forbidden. */
export type ActivationCodeFailure = {
    activationCodeRequestID: ActivationCodeRequestId;
    error: FailureText;
    activationCode?: never;
    iccid?: Iccid;
    profileType?: ProfileType;
    swappedIccid?: SwappedIccid;
};
/**
 * @description What the vehicle needs to download an Operational Profile: the format digit 1, the SM-DP+ address, the matching ID and, where the MSP uses them, the SM-DP+ object identifier, the confirmation code flag and what later versions add, divided by `$`. At most 255 characters. Reads: D-AID-30
 * @example 1$VR-01-43-CUST.SC.MY-ESIM.COM$DEF30A27E3CEFD34FA24B4A38D9681A5
 */
export type ActivationCode = string;
/** @description The activation code that was asked for. */
export type ActivationCodeDelivery = {
    activationCodeRequestID: ActivationCodeRequestId;
    iccid: Iccid;
    activationCode: ActivationCode;
    profileType: ProfileType;
    swappedIccid: SwappedIccid;
};
/** @description The late answer to a request for an activation code, which holds either the code or the reason why there is none. */
export type SendActivationCodeBody = ActivationCodeFailure | ActivationCodeDelivery;
