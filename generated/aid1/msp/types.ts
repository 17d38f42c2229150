// Made by `npm run generate` from specs/aid1/msp.openapi.yaml. Change that, not this file.

export interface paths {
    "/v1/activation-code-requests/{msp_token}": {
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
         * Request activation code
         * @description The CMP asks for an activation code for the vehicle that the user is in. The MSP answers with the code when it has it within three seconds and needs nothing from the user (§7.7.1), otherwise with 201 and, after that, with `sendActivationCode` (§7.7.2).
         */
        post: operations["requestActivationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statuses/{msp_token}": {
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
         * Send CSIM status
         * @description The CMP says what became of a profile in the vehicle. Which changes are told is agreed between the two. It is accepted also after the token was invalidated, because the deletion of the remaining profiles is told this way.
         */
        post: operations["sendCsimStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{msp_token}": {
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
        /**
         * Request invalidate MSP token
         * @description The CMP says that the user unlinked the accounts. The token gets no further activation code, and the MSP deactivates all profiles at once, without waiting until the CMP reports them deleted.
         */
        delete: operations["requestInvalidateMspToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/status/{msp_token}": {
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
        /**
         * Request profile status
         * @description The CMP asks for the profiles of a user that are not deleted on the side of the MSP, or for one of them.
         */
        get: operations["requestProfileStatus"];
        put?: never;
        post?: never;
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
        MspToken: MspToken;
        RequestId: RequestId;
        CorrelationId: CorrelationId;
        PartyId: PartyId;
        ProfileType: ProfileType;
        DeviceType: DeviceType;
        Imei: Imei;
        Eid: Eid;
        ActivationCodeRequestId: ActivationCodeRequestId;
        ReplacementCandidate: ReplacementCandidate;
        RequestActivationCodeBody: RequestActivationCodeBody;
        ErrorCode: ErrorCode;
        ErrorText: ErrorText;
        AidError: AidError;
        Iccid: Iccid;
        ActivationCode: ActivationCode;
        SwappedIccid: SwappedIccid;
        RequestActivationCodeAnswer: RequestActivationCodeAnswer;
        FailureText: FailureText;
        ActivationCodeFailure: ActivationCodeFailure;
        ActivationCodeDelivery: ActivationCodeDelivery;
        SendActivationCodeBody: SendActivationCodeBody;
        CsimStatus: CsimStatus;
        SendCsimStatusBody: SendCsimStatusBody;
        ProfileState: ProfileState;
        ProfileStatus: ProfileStatus;
        RequestProfileStatusAnswer: RequestProfileStatusAnswer;
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
        /** @description The caller is not who it says. */
        MspUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AidError;
            };
        };
        /** @description There is no user with this MSP token, or no such request. */
        UserOrRequestNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AidError;
            };
        };
        /** @description No activation code can be made. */
        ActivationCodeRequestUnprocessable: {
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
        /** @description The caller is not who it says, or the CMP does not know it. */
        CmpUnauthorized: {
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
        /** @description The activation code matches no request, or is malformed. */
        ActivationCodeUnprocessable: {
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
        /** @description The status cannot be processed. Reads: D-AID-9 */
        CsimStatusUnprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AidError;
            };
        };
        /** @description The request cannot be processed. */
        InvalidationUnprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AidError;
            };
        };
        /** @description The request cannot be processed. */
        ProfileStatusUnprocessable: {
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
         * @description The federated user. A UUID, so nothing personal stands in the URL, but it is a credential of the federation and is kept out of logs.
         * @example 25bca1e2-338f-11d6-ac61-9e71138fd521
         */
        MspTokenInPath: MspToken;
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
         * @description Asks for this one profile only. Without it, all profiles that are not deleted are answered.
         * @example 98341201501601380129
         */
        IccidInQuery: Iccid;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    requestActivationCode: {
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
                "application/json": RequestActivationCodeBody;
            };
        };
        responses: {
            /** @description The activation code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RequestActivationCodeAnswer;
                };
            };
            /** @description The request is stored. The activation code follows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["MspUnauthorized"];
            404: components["responses"]["UserOrRequestNotFound"];
            422: components["responses"]["ActivationCodeRequestUnprocessable"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Failure"];
        };
    };
    sendCsimStatus: {
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
                "application/json": SendCsimStatusBody;
            };
        };
        responses: {
            /** @description The status is stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["MspUnauthorized"];
            404: components["responses"]["UserOrProfileNotFound"];
            422: components["responses"]["CsimStatusUnprocessable"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Failure"];
        };
    };
    requestInvalidateMspToken: {
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
        requestBody?: never;
        responses: {
            /** @description The token is invalid from now on. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["MspUnauthorized"];
            404: components["responses"]["UserNotFound"];
            422: components["responses"]["InvalidationUnprocessable"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Failure"];
        };
    };
    requestProfileStatus: {
        parameters: {
            query?: {
                /**
                 * @description Asks for this one profile only. Without it, all profiles that are not deleted are answered.
                 * @example 98341201501601380129
                 */
                iccid?: components["parameters"]["IccidInQuery"];
            };
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
        requestBody?: never;
        responses: {
            /** @description The profiles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RequestProfileStatusAnswer;
                };
            };
            401: components["responses"]["MspUnauthorized"];
            404: components["responses"]["UserOrProfileNotFound"];
            422: components["responses"]["ProfileStatusUnprocessable"];
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
 * Format: uuid
 * @description UUID made by the MSP, by which both parties refer to a federated user. Unique for a customer of the MSP.
 * @example 25bca1e2-338f-11d6-ac61-9e71138fd521
 */
export type MspToken = string;
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
 * @description Type of the Operational Profile, 1 to 20 printable ASCII characters. The only type so far is `personal`. Reads: D-AID-25
 * @example personal
 */
export type ProfileType = string;
/**
 * @description Type of the eSIM device in the vehicle, 1 to 20 printable ASCII characters. Reads: D-AID-25
 * @example tcu
 */
export type DeviceType = string;
/**
 * @description International Mobile Equipment Identity of the device in the vehicle, or empty. AID.02 sends it empty but present.
 * @example
 * @example 35-209900-176148-01
 */
export type Imei = string;
/**
 * @description Identifier of the eUICC in the vehicle, at most 32 characters (SGP.22), or empty where it is not known. Reads: D-AID-26
 * @example 89049032123451234512345678901235
 * @example
 */
export type Eid = string;
/**
 * Format: uuid
 * @description UUID of one request for an activation code. The asynchronous answer repeats it.
 * @example 14abc1e2-338f-11e6-ac61-9e71128cae77
 */
export type ActivationCodeRequestId = string;
/**
 * @description ICCID of the profile that the CMP offers for replacement: the least recently used one. It matters only when the pool of profiles is full. While a slot is free neither its content nor its presence may lead to an error, so the contract accepts any JSON value here and leaves the judgement to the profile swap. Reads: D-AID-12 D-AID-13
 * @example 98341201501601380129
 */
export type ReplacementCandidate = unknown;
/**
 * @description The CMP asks for an activation code for the vehicle that the user is in. Reads: D-AID-22 D-AID-23
 * @example {
 *       "profileType": "personal",
 *       "deviceType": "tcu",
 *       "imei": "",
 *       "eid": "89049032123451234512345678901235",
 *       "activationCodeRequestID": "14abc1e2-338f-11e6-ac61-9e71128cae77",
 *       "replaceIccid": "98341201501601380129"
 *     }
 */
export type RequestActivationCodeBody = {
    profileType: ProfileType;
    deviceType: DeviceType;
    imei: Imei;
    eid: Eid;
    activationCodeRequestID: ActivationCodeRequestId;
    replaceIccid?: ReplacementCandidate;
};
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
 * @description Integrated circuit card ID, the identifier of one Operational Profile, 19 to 22 decimal digits. AID.02 says 20 to 22, its own example has 19, and so may a real card. Reads: D-AID-1
 * @example 98341201501601380129
 * @example 8944500805172032953
 */
export type Iccid = string;
/**
 * @description What the vehicle needs to download an Operational Profile: the format digit 1, the SM-DP+ address, the matching ID and, where the MSP uses them, the SM-DP+ object identifier, the confirmation code flag and what later versions add, divided by `$`. At most 255 characters. Reads: D-AID-30
 * @example 1$VR-01-43-CUST.SC.MY-ESIM.COM$DEF30A27E3CEFD34FA24B4A38D9681A5
 */
export type ActivationCode = string;
/**
 * @description ICCID of the profile that the MSP deactivated to make room for the new one, 19 to 22 decimal digits; null when no profile was swapped. The CMP deletes the profile that is named here. Reads: D-AID-1
 * @example 98341201501601380129
 * @example null
 */
export type SwappedIccid = string | null;
/**
 * @description The activation code, when the MSP has it within three seconds.
 * @example {
 *       "iccid": "8944500805172032953",
 *       "activationCode": "1$VR-01-43-CUST.SC.MY-ESIM.COM$DEF30A27E3CEFD34FA24B4A38D9681A5",
 *       "profileType": "personal",
 *       "swappedIccid": null
 *     }
 */
export type RequestActivationCodeAnswer = {
    iccid: Iccid;
    activationCode: ActivationCode;
    profileType: ProfileType;
    swappedIccid: SwappedIccid;
};
/**
 * @description Why the MSP token or the activation code could not be made, often as code and description joined by a colon.
 * @example 1000:Customer not eligible
 * @example 49: Other activation code error
 */
export type FailureText = string;
/** @description No activation code could be made. Everything but the request and the reason is optional, and an activation code is forbidden. */
export type ActivationCodeFailure = {
    activationCodeRequestID: ActivationCodeRequestId;
    error: FailureText;
    activationCode?: never;
    iccid?: Iccid;
    profileType?: ProfileType;
    swappedIccid?: SwappedIccid;
};
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
/**
 * @description What the CMP says that became of a profile in the vehicle. Reads: D-AID-21
 * @example deleted
 * @enum {string}
 */
export type CsimStatus = "deleted" | "enabled" | "disabled" | "installed" | "installation_failed";
/**
 * @description What became of one profile in the vehicle.
 * @example {
 *       "iccid": "8944500805172032953",
 *       "eid": "89049032123451234512345678901235",
 *       "status": "deleted"
 *     }
 */
export type SendCsimStatusBody = {
    iccid: Iccid;
    eid: Eid;
    status: CsimStatus;
};
/**
 * @description State of a profile on the side of the MSP. `enabled`, `disabled`: installed, and the MSP knows which. `installed`: the MSP does not know whether it is enabled. `prepared`: assigned to the user, not yet downloaded. Reads: D-AID-21
 * @example enabled
 * @enum {string}
 */
export type ProfileState = "enabled" | "disabled" | "installed" | "prepared";
/** @description One profile of the user and its state on the side of the MSP. */
export type ProfileStatus = {
    iccid: Iccid;
    status: ProfileState;
};
/**
 * @description The profiles of the user that are not deleted on the side of the MSP.
 * @example {
 *       "profiles": [
 *         {
 *           "iccid": "28918293818491828371",
 *           "status": "enabled"
 *         },
 *         {
 *           "iccid": "10918293818491828371",
 *           "status": "disabled"
 *         }
 *       ]
 *     }
 */
export type RequestProfileStatusAnswer = {
    profiles: ProfileStatus[];
};
