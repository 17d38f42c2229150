// Made by `npm run generate` from specs/mobile-connect/service-provider.openapi.yaml. Change that, not this file.

export interface paths {
    "/notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notify service provider
         * @description The operator delivers the tokens, or says why there are none. It proves itself with the notification token that the request object held. The service provider verifies the ID token before it uses anything of the body.
         */
        post: operations["notifyServiceProvider"];
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
        AuthReqId: AuthReqId;
        OAuthErrorCode: OAuthErrorCode;
        OAuthErrorDescription: OAuthErrorDescription;
        ErrorUri: ErrorUri;
        CorrelationId: CorrelationId;
        FailureNotification: FailureNotification;
        AccessToken: AccessToken;
        TokenType: TokenType;
        LifetimeSeconds: LifetimeSeconds;
        Jwt: Jwt;
        RefreshToken: RefreshToken;
        TokenNotification: TokenNotification;
        Notification: Notification;
        OAuthError: OAuthError;
        Challenge: Challenge;
    };
    responses: {
        /** @description Any other failure. The operator follows no redirect, and what the body says is of no use to it. */
        NotificationFailure: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The notification is malformed. */
        NotificationInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The notification token is missing or another one, or the service provider does not know the request. Reads: D-MC-50 */
        NotificationUnauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description How the caller is to prove who it is. Reads: D-MC-24
         * @example Bearer error="invalid_token", error_description="The access token expired"
         */
        WwwAuthenticate: Challenge;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    notifyServiceProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Notification;
            };
        };
        responses: {
            /** @description The service provider took note. A body means nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service provider took note. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NotificationInvalid"];
            401: components["responses"]["NotificationUnauthorized"];
            default: components["responses"]["NotificationFailure"];
        };
    };
}
/**
 * @description Identifies a server-initiated request, by custom a UUID. 1 to 1024 characters. Reads: D-MC-9 D-MC-14
 * @example 1c266114-a1be-4252-8ad1-04986c5b9ac1
 */
export type AuthReqId = string;
/**
 * @description What went wrong, by its code. An open list, 1 to 128 characters. Reads: D-MC-9 D-MC-15
 * @example invalid_request
 */
export type OAuthErrorCode = string;
/**
 * @description What went wrong, in words for the engineers of the service provider, never for its users. 1 to 2048 characters of ASCII but for `"` and `\`. Reads: D-MC-9
 * @example Mandatory parameter nonce is missing
 */
export type OAuthErrorDescription = string;
/**
 * @description A page about the error. Reads: D-MC-9
 * @example https://operator.example/errors/invalid_request
 */
export type ErrorUri = string;
/**
 * @description Identifies one transaction in the records of both sides, and is echoed in every answer. 1 to 255 visible ASCII characters. Reads: D-MC-9
 * @example 8ea1c0f2-6f0d-4f5e-9c3e-1d6f1b7c2a90
 */
export type CorrelationId = string;
/**
 * @description There will be no tokens. A body that has tokens as well is read as this.
 * @example {
 *       "auth_req_id": "1c266114-a1be-4252-8ad1-04986c5b9ac1",
 *       "error": "access_denied",
 *       "error_description": "The user declined",
 *       "correlation_id": "8ea1c0f2-6f0d-4f5e-9c3e-1d6f1b7c2a90"
 *     }
 */
export type FailureNotification = {
    auth_req_id: AuthReqId;
    error: OAuthErrorCode;
    error_description?: OAuthErrorDescription;
    error_uri?: ErrorUri;
    correlation_id?: CorrelationId;
};
/**
 * @description The token for UserInfo and PremiumInfo, or for the resource server of a product. 1 to 16384 characters. Reads: D-MC-9
 * @example bWFkZS11cCBhY2Nlc3MgdG9rZW4
 */
export type AccessToken = string;
/**
 * @description `Bearer`, in any case.
 * @example Bearer
 */
export type TokenType = string;
/**
 * Format: int64
 * @description How long something is good for, in seconds from the answer. Reads: D-MC-9
 * @example 3600
 */
export type LifetimeSeconds = number;
/**
 * @description A JWT in compact form, signed (3 parts) or encrypted (5 parts), of at most 16384 characters. Whether it holds is verified by code. Reads: D-MC-9
 * @example eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl
 */
export type Jwt = string;
/**
 * @description The token for new tokens. 1 to 16384 printable ASCII characters. Reads: D-MC-9
 * @example bWFkZS11cCByZWZyZXNoIHRva2Vu
 */
export type RefreshToken = string;
/**
 * @description The user agreed, and these are the tokens.
 * @example {
 *       "auth_req_id": "1c266114-a1be-4252-8ad1-04986c5b9ac1",
 *       "access_token": "bWFkZS11cCBhY2Nlc3MgdG9rZW4",
 *       "token_type": "Bearer",
 *       "expires_in": 3600,
 *       "id_token": "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl",
 *       "correlation_id": "8ea1c0f2-6f0d-4f5e-9c3e-1d6f1b7c2a90"
 *     }
 */
export type TokenNotification = {
    auth_req_id: AuthReqId;
    access_token: AccessToken;
    token_type: TokenType;
    expires_in?: LifetimeSeconds;
    id_token: Jwt;
    refresh_token?: RefreshToken;
    correlation_id?: CorrelationId;
};
/** @description How a server-initiated request ended: with tokens, or with an error. */
export type Notification = FailureNotification | TokenNotification;
/**
 * @description Why a request failed. Reads: D-MC-15
 * @example {
 *       "error": "invalid_request",
 *       "error_description": "Mandatory parameter nonce is missing",
 *       "correlation_id": "8ea1c0f2-6f0d-4f5e-9c3e-1d6f1b7c2a90"
 *     }
 */
export type OAuthError = {
    error: OAuthErrorCode;
    error_description?: OAuthErrorDescription;
    error_uri?: ErrorUri;
    correlation_id?: CorrelationId;
};
/**
 * @description How the caller is to prove who it is.
 * @example Bearer error="invalid_token", error_description="The access token expired"
 */
export type Challenge = string;
