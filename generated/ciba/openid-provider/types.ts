// Made by `npm run generate` from specs/ciba/openid-provider.openapi.yaml. Change that, not this file.

export interface paths {
    "/.well-known/openid-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get provider metadata
         * @description The client learns the endpoints, the delivery modes, and whether signed requests and user codes are supported.
         */
        get: operations["getProviderMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bc-authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request authentication
         * @description The client asks for the authentication of one user, with parameters or with one signed request that holds them all. It authenticates with Basic, with parameters of the form or with a certificate. The request is not repeated after a lost answer, because the user is asked for each one. The schema of the form refuses malformed parameters alone; everything else is checked in the order of CIBA Core §7.2. Reads: D-CIBA-4
         */
        post: operations["requestAuthentication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request token
         * @description A client that polls asks for the tokens, at most once per interval and with one request at a time for each `auth_req_id`. The provider may hold the answer back until there is news. Tokens are given once, so the request is not repeated after a lost answer; the next poll tells. Other grants of this endpoint are not part of this contract. Reads: D-CIBA-5
         */
        post: operations["requestToken"];
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
        OAuthError: OAuthError;
        ErrorCode: ErrorCode;
        ErrorDescription: ErrorDescription;
        ErrorUri: ErrorUri;
        Issuer: Issuer;
        EndpointUrl: EndpointUrl;
        SupportedValue: SupportedValue;
        SupportedValues: SupportedValues;
        DeliveryMode: DeliveryMode;
        DeliveryModes: DeliveryModes;
        ProviderMetadata: ProviderMetadata;
        Scope: Scope;
        ClientNotificationToken: ClientNotificationToken;
        AcrValues: AcrValues;
        LoginHintToken: LoginHintToken;
        IdToken: IdToken;
        LoginHint: LoginHint;
        BindingMessage: BindingMessage;
        UserCode: UserCode;
        RequestedExpiry: RequestedExpiry;
        RequestObject: RequestObject;
        ClientId: ClientId;
        ClientSecret: ClientSecret;
        ClientAssertion: ClientAssertion;
        ClientAssertionType: ClientAssertionType;
        AuthenticationRequestForm: AuthenticationRequestForm;
        CacheControl: CacheControl;
        AuthReqId: AuthReqId;
        ExpiresIn: ExpiresIn;
        Interval: Interval;
        AuthenticationAcknowledgement: AuthenticationAcknowledgement;
        Challenge: Challenge;
        RetryAfter: RetryAfter;
        GrantType: GrantType;
        TokenRequestForm: TokenRequestForm;
        AccessToken: AccessToken;
        TokenType: TokenType;
        TokenLifetime: TokenLifetime;
        RefreshToken: RefreshToken;
        TokenResponse: TokenResponse;
    };
    responses: {
        /** @description Any other failure. */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description What the provider supports, and where. */
        ProviderMetadata: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ProviderMetadata;
            };
        };
        /** @description The request is valid, and the user is being asked. */
        AuthenticationAcknowledged: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": AuthenticationAcknowledgement;
            };
        };
        /** @description The request is not valid, or no user is to be asked. */
        AuthenticationRefused: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The client is unknown, or did not authenticate in the way that it registered. */
        ClientUnauthorized: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The user, or the provider by its policy, denies the request. */
        AuthenticationForbidden: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The provider cannot answer now. The client asks again after the time that is given. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The user has authenticated and consented. The `auth_req_id` is of no more use. */
        TokensGranted: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TokenResponse;
            };
        };
        /** @description There are no tokens yet, or there will be none. */
        TokenRefused: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
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
         * @description Always `no-store` when it is sent from here. An answer without it is read as well.
         * @example no-store
         */
        CacheControl: CacheControl;
        /**
         * @description How the caller is to authenticate. It is due when the caller tried to do so by the header `Authorization`.
         * @example Basic realm="operator"
         */
        WwwAuthenticate: Challenge;
        /**
         * @description When the client may ask again.
         * @example 30
         */
        RetryAfter: RetryAfter;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getProviderMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProviderMetadata"];
            /** @description There is no provider of this issuer here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    requestAuthentication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": AuthenticationRequestForm;
            };
        };
        responses: {
            200: components["responses"]["AuthenticationAcknowledged"];
            400: components["responses"]["AuthenticationRefused"];
            401: components["responses"]["ClientUnauthorized"];
            403: components["responses"]["AuthenticationForbidden"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Failure"];
        };
    };
    requestToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": TokenRequestForm;
            };
        };
        responses: {
            200: components["responses"]["TokensGranted"];
            400: components["responses"]["TokenRefused"];
            401: components["responses"]["ClientUnauthorized"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Failure"];
        };
    };
}
/**
 * @description Why a request was refused.
 * @example {
 *       "error": "authorization_pending"
 *     }
 */
export type OAuthError = {
    error: ErrorCode;
    error_description?: ErrorDescription;
    error_uri?: ErrorUri;
};
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
 * @description The identifier of a provider: a URL with `https`, without query and fragment, at most 2048 characters. Plain `http` is for the own machine alone. Reads: D-CIBA-8
 * @example https://openid.operator.example
 */
export type Issuer = string;
/**
 * @description The URL of an endpoint: with `https`, without fragment, at most 2048 characters. Plain `http` is for the own machine alone. Reads: D-CIBA-8
 * @example https://openid.operator.example/bc-authorize
 */
export type EndpointUrl = string;
/**
 * @description The name of something that a provider supports, at most 256 characters.
 * @example openid
 */
export type SupportedValue = string;
/**
 * @description What a provider supports of a kind, at most 256 values. Providers leave out an empty list, or send it. Reads: D-CIBA-7
 * @example [
 *       "openid",
 *       "phone"
 *     ]
 */
export type SupportedValues = SupportedValue[];
/**
 * @description How a client gets its tokens: it asks again and again, it asks once it was told to, or they are sent to it. A client is registered for one mode.
 * @example poll
 * @enum {string}
 */
export type DeliveryMode = "poll" | "ping" | "push";
/**
 * @description The modes in which a provider delivers tokens.
 * @example [
 *       "poll",
 *       "ping"
 *     ]
 */
export type DeliveryModes = DeliveryMode[];
/** @description Metadata of a provider that supports CIBA. Due is what a client of this contract works with; what OpenID Connect Discovery asks for beyond that, such as the authorization endpoint, is not. Reads: D-CIBA-7 */
export type ProviderMetadata = {
    issuer: Issuer;
    authorization_endpoint?: EndpointUrl;
    token_endpoint: EndpointUrl;
    jwks_uri: EndpointUrl;
    scopes_supported?: SupportedValues;
    response_types_supported?: SupportedValues;
    grant_types_supported?: SupportedValues;
    acr_values_supported?: SupportedValues;
    subject_types_supported?: SupportedValues;
    id_token_signing_alg_values_supported: SupportedValues;
    token_endpoint_auth_methods_supported?: SupportedValues;
    token_endpoint_auth_signing_alg_values_supported?: SupportedValues;
    backchannel_token_delivery_modes_supported: DeliveryModes;
    backchannel_authentication_endpoint: EndpointUrl;
    backchannel_authentication_request_signing_alg_values_supported?: SupportedValues;
    /** @description Whether the provider supports `user_code`. Without it, it does not. */
    backchannel_user_code_parameter_supported?: boolean;
};
/**
 * @description Scope values with one blank between them, at most 4096 characters. An authentication request asks for `openid`. A malformed one is answered with `invalid_scope`.
 * @example openid phone
 */
export type Scope = string;
/**
 * @description A bearer token that the client makes for one authentication, and by which the provider authenticates at the notification endpoint. At most 1024 characters, with at least 128 bits of entropy. A client in ping or push mode has to send it. A credential.
 * @example x7Qe2mVb9TkR4sLw8Zp1Ng
 */
export type ClientNotificationToken = string;
/**
 * @description Authentication contexts that the client asks for, in order of preference, with one blank between them; at most 1024 characters. The MODRNA profile makes it due, with `mod-pr` (phishing-resistant) and `mod-mf` (multi-factor).
 * @example mod-mf mod-pr
 * @example 2
 */
export type AcrValues = string;
/**
 * @description A token that tells the provider who the user is, and the client nothing. Its form is agreed elsewhere; that of MODRNA is a JWT that was signed and then encrypted. At most 16384 characters.
 * @example eyJhbGciOiJSU0EtT0FFUC0yNTYiLCJlbmMiOiJBMjU2R0NNIn0.bWFkZS11cA.bWFkZS11cA.bWFkZS11cA.bWFkZS11cA
 */
export type LoginHintToken = string;
/**
 * @description An ID token, signed or signed and then encrypted, at most 16384 characters. A schema does not verify it.
 * @example eyJhbGciOiJFUzI1NiIsImtpZCI6ImsxIn0.eyJzdWIiOiJtYWRlLXVwIn0.bWFkZS11cA
 */
export type IdToken = string;
/**
 * @description What the client knows of the user: a phone number, an email address, or what was agreed. At most 1024 characters. Personal data.
 * @example tel:+34600000001
 * @example user@bank.example
 */
export type LoginHint = string;
/**
 * @description A short plain text that both devices show, so that the user sees that they belong together: at most 256 characters, no control characters and none that turn the direction of the text. A provider may accept less. A malformed one is answered with `invalid_binding_message`. Reads: D-CIBA-9
 * @example W4SCT
 */
export type BindingMessage = string;
/**
 * @description A secret that the user shares with the provider and tells the client, so that nobody else makes the device of the user ring. At most 256 characters. A malformed one is answered with `invalid_user_code`. A credential. Reads: D-CIBA-9
 * @example 9376
 */
export type UserCode = string;
/**
 * @description How many seconds the client asks the authentication to last, a positive integer of at most 9 digits. The provider decides.
 * @example 120
 */
export type RequestedExpiry = string;
/**
 * @description The parameters of the authentication request as claims of a JWT that the client signed with an asymmetric algorithm. It is not encrypted. At most 16384 characters.
 * @example eyJhbGciOiJFUzI1NiIsImtpZCI6ImsxIn0.eyJzY29wZSI6Im9wZW5pZCJ9.bWFkZS11cA
 */
export type RequestObject = string;
/**
 * @description The identifier of the client at this provider, at most 256 characters.
 * @example bank-1
 */
export type ClientId = string;
/**
 * @description The secret of the client, at most 1024 characters. A credential.
 * @example made-up-secret
 */
export type ClientSecret = string;
/**
 * @description A JWT by which the client authenticates, at most 16384 characters. Its audience is the issuer, the token endpoint or the backchannel authentication endpoint. A credential.
 * @example eyJhbGciOiJFUzI1NiIsImtpZCI6ImsxIn0.eyJpc3MiOiJiYW5rLTEifQ.bWFkZS11cA
 */
export type ClientAssertion = string;
/**
 * @description What kind of assertion it is; `urn:ietf:params:oauth:client-assertion-type:jwt-bearer` is a JWT. At most 256 characters.
 * @example urn:ietf:params:oauth:client-assertion-type:jwt-bearer
 */
export type ClientAssertionType = string;
/**
 * @description An authentication request: the parameters themselves, or `request` alone, beside what authenticates the client. Which of them are due, and that there is exactly one hint, is checked in the order of CIBA Core §7.2. Unknown parameters are ignored. Reads: D-CIBA-2 D-CIBA-4
 * @example {
 *       "scope": "openid phone",
 *       "login_hint": "tel:+34600000001",
 *       "binding_message": "W4SCT"
 *     }
 */
export type AuthenticationRequestForm = {
    scope?: Scope;
    client_notification_token?: ClientNotificationToken;
    acr_values?: AcrValues;
    login_hint_token?: LoginHintToken;
    id_token_hint?: IdToken;
    login_hint?: LoginHint;
    binding_message?: BindingMessage;
    user_code?: UserCode;
    requested_expiry?: RequestedExpiry;
    request?: RequestObject;
    client_id?: ClientId;
    client_secret?: ClientSecret;
    client_assertion?: ClientAssertion;
    client_assertion_type?: ClientAssertionType;
};
/**
 * @description How an answer may be stored.
 * @example no-store
 */
export type CacheControl = string;
/**
 * @description The identifier of an authentication, opaque to the client, with at least 128 bits of entropy. At most 4096 characters, because some providers make it a token of its own. A malformed one in a token request is answered with `invalid_grant`. A credential of the user. Reads: D-CIBA-10
 * @example kQ3vZ1yB7nT0cX9rWm5eJg8uHs2
 */
export type AuthReqId = string;
/**
 * @description Seconds until the `auth_req_id` expires, counted from the authentication request.
 * @example 120
 */
export type ExpiresIn = number;
/**
 * @description Seconds that a client waits at least between polls, 5 without it. There is none in push mode.
 * @example 5
 */
export type Interval = number;
/**
 * @description The provider is asking the user.
 * @example {
 *       "auth_req_id": "kQ3vZ1yB7nT0cX9rWm5eJg8uHs2",
 *       "expires_in": 120,
 *       "interval": 5
 *     }
 */
export type AuthenticationAcknowledgement = {
    auth_req_id: AuthReqId;
    expires_in: ExpiresIn;
    interval?: Interval;
};
/**
 * @description A challenge of HTTP authentication, at most 4096 characters.
 * @example Basic realm="operator"
 */
export type Challenge = string;
/**
 * @description When the client may ask again, seconds from now or a date of HTTP.
 * @example 30
 * @example Fri, 20 Nov 2026 12:00:00 GMT
 */
export type RetryAfter = string;
/**
 * @description The grant that is redeemed, here `urn:openid:params:grant-type:ciba`. Another one is answered with `unsupported_grant_type`.
 * @example urn:openid:params:grant-type:ciba
 */
export type GrantType = string;
/**
 * @description A poll. A form of another grant is read as well, so that it is answered with `unsupported_grant_type`; therefore `auth_req_id` is not due here. Reads: D-CIBA-5
 * @example {
 *       "grant_type": "urn:openid:params:grant-type:ciba",
 *       "auth_req_id": "kQ3vZ1yB7nT0cX9rWm5eJg8uHs2"
 *     }
 */
export type TokenRequestForm = {
    grant_type: GrantType;
    auth_req_id?: AuthReqId;
    client_id?: ClientId;
    client_secret?: ClientSecret;
    client_assertion?: ClientAssertion;
    client_assertion_type?: ClientAssertionType;
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
/** @description The tokens of a client that polls. */
export type TokenResponse = {
    access_token: AccessToken;
    token_type: TokenType;
    expires_in?: TokenLifetime;
    refresh_token?: RefreshToken;
    id_token: IdToken;
    scope?: Scope;
};
