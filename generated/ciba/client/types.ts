// Made by `npm run generate` from specs/ciba/client.openapi.yaml. Change that, not this file.

export interface paths {
    "/backchannel-notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notify client
         * @description One operation for a ping, for tokens and for an error, because a client has one endpoint for all of them. The body tells which it is: with `error` it is an error, with tokens it is a delivery, otherwise it is a ping. The provider does not follow redirects, and sends no ping when an authentication expires. What is sent again after a lost answer says nothing new. Reads: D-CIBA-6 D-CIBA-28
         */
        post: operations["notifyClient"];
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
        ClientNotificationToken: ClientNotificationToken;
        AuthReqId: AuthReqId;
        ErrorCode: ErrorCode;
        ErrorDescription: ErrorDescription;
        ErrorUri: ErrorUri;
        PushError: PushError;
        AccessToken: AccessToken;
        TokenType: TokenType;
        TokenLifetime: TokenLifetime;
        RefreshToken: RefreshToken;
        IdToken: IdToken;
        Scope: Scope;
        PushedTokens: PushedTokens;
        Ping: Ping;
        SuccessNotification: SuccessNotification;
        ClientNotification: ClientNotification;
        Challenge: Challenge;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description How the caller is to authenticate. It is due when the caller tried to do so by the header `Authorization`.
         * @example Basic realm="operator"
         */
        WwwAuthenticate: Challenge;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    notifyClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClientNotification;
            };
        };
        responses: {
            /** @description The client took note. A body means nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The client took note. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The notification is malformed, or is none of the delivery mode of the client. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is not the one that the client gave for this authentication, or the client knows no such authentication. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any other failure. A redirect is one as well. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
/**
 * @description A bearer token that the client makes for one authentication, and by which the provider authenticates at the notification endpoint. At most 1024 characters, with at least 128 bits of entropy. A client in ping or push mode has to send it. A credential.
 * @example x7Qe2mVb9TkR4sLw8Zp1Ng
 */
export type ClientNotificationToken = string;
/**
 * @description The identifier of an authentication, opaque to the client, with at least 128 bits of entropy. At most 4096 characters, because some providers make it a token of its own. A malformed one in a token request is answered with `invalid_grant`. A credential of the user. Reads: D-CIBA-10
 * @example kQ3vZ1yB7nT0cX9rWm5eJg8uHs2
 */
export type AuthReqId = string;
/**
 * @description Why a request was refused, or why there are no tokens: a code of CIBA Core §11, §12 or §13. One that stands in none of them is kept, not refused. Reads: D-CIBA-11
 * @example authorization_pending
 * @example slow_down
 * @example expired_token
 * @example access_denied
 * @example unknown_user_id
 * @example transaction_failed
 */
export type ErrorCode = string;
/**
 * @description The error in words, for developers, at most 4096 characters. What is sent from here has the characters of RFC 6749 §5.2; peers send others, which is no reason to lose the code beside it. Reads: D-CIBA-12
 * @example The user has not answered yet
 */
export type ErrorDescription = string;
/**
 * @description A page about the error, for developers, at most 4096 characters. Reads: D-CIBA-12
 * @example https://developer.operator.example/errors/expired
 */
export type ErrorUri = string;
/**
 * @description There will be no tokens for this authentication of a client in push mode.
 * @example {
 *       "auth_req_id": "kQ3vZ1yB7nT0cX9rWm5eJg8uHs2",
 *       "error": "access_denied"
 *     }
 */
export type PushError = {
    auth_req_id: AuthReqId;
    error: ErrorCode;
    error_description?: ErrorDescription;
    error_uri?: ErrorUri;
};
/**
 * @description The access token, at most 16384 characters. A credential.
 * @example G5kXH2wHvUra0sHlDy1iTkDJgsgUO1bN
 */
export type AccessToken = string;
/**
 * @description How the access token is used, in upper or lower case, e.g. `Bearer`. At most 256 characters.
 * @example Bearer
 */
export type TokenType = string;
/**
 * @description Seconds until the access token expires.
 * @example 3600
 */
export type TokenLifetime = number;
/**
 * @description The refresh token, at most 16384 characters. A credential.
 * @example 4bwc0ESC_IAhflf-ACC_vjD_ltc11ne-8gFPfA2Kx16
 */
export type RefreshToken = string;
/**
 * @description An ID token, signed or signed and then encrypted, at most 16384 characters. A schema does not verify it.
 * @example eyJhbGciOiJFUzI1NiIsImtpZCI6ImsxIn0.eyJzdWIiOiJtYWRlLXVwIn0.bWFkZS11cA
 */
export type IdToken = string;
/**
 * @description Scope values with one blank between them, at most 4096 characters. An authentication request asks for `openid`. A malformed one is answered with `invalid_scope`.
 * @example openid phone
 */
export type Scope = string;
/** @description The tokens of a client in push mode. The ID token binds the others to this authentication. */
export type PushedTokens = {
    auth_req_id: AuthReqId;
    access_token: AccessToken;
    token_type: TokenType;
    expires_in?: TokenLifetime;
    refresh_token?: RefreshToken;
    id_token: IdToken;
    scope?: Scope;
};
/** @description The tokens of this authentication can be fetched, or there will be none; the token endpoint tells. */
export type Ping = {
    auth_req_id: AuthReqId;
};
/** @description A notification without an error: with an access token or an ID token it is a delivery of tokens, otherwise a ping. Reads: D-CIBA-6 */
export type SuccessNotification = PushedTokens | Ping;
/** @description What a provider sends to the notification endpoint. With `error` there will be no tokens. Reads: D-CIBA-6 */
export type ClientNotification = PushError | SuccessNotification;
/**
 * @description A challenge of HTTP authentication, at most 4096 characters.
 * @example Basic realm="operator"
 */
export type Challenge = string;
