// Made by `npm run generate` from specs/mobile-connect/openid-provider.openapi.yaml. Change that, not this file.

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
         * @description The service provider reads where the endpoints are, and what they can do, before it signs anybody in.
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
    "/jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get keys
         * @description The service provider reads the public keys that signatures of the provider are verified with.
         */
        get: operations["getKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Authorize
         * @description The service provider sends the browser of the user here. The user authenticates with the mobile device, and the browser goes back with a code. Parameters that are not known are passed over; none may be repeated. Reads: D-MC-19
         */
        get: operations["authorize"];
        put?: never;
        /**
         * Authorize by form
         * @description The same with the parameters in a form, for requests that are too long for a URI.
         */
        post: operations["authorizeByForm"];
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
         * Request tokens
         * @description The service provider exchanges a code or a refresh token, or polls for the end of a server-initiated request. It authenticates with Basic, with members of the form, or with its certificate. A code is good for one request, so the request is not repeated after a lost answer.
         */
        post: operations["requestTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke token
         * @description The service provider gives a token back. A token that is not known is as good as revoked.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get UserInfo
         * @description The service provider asks for the claims that its scope stands for. It compares `sub` with that of the ID token before it uses anything of the answer.
         */
        get: operations["getUserInfo"];
        put?: never;
        /**
         * Get UserInfo by POST
         * @description The same as a POST request, which a provider has to know as well. The access token travels in the header here too.
         */
        post: operations["getUserInfoByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/premiuminfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get PremiumInfo
         * @description The service provider asks for the attributes of the product that its scope stands for.
         */
        get: operations["getPremiumInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/si-authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start server-initiated request by query
         * @description The same with the parameters in the query, as some gateways have it.
         */
        get: operations["startServerInitiatedByQuery"];
        put?: never;
        /**
         * Start server-initiated request
         * @description The server of the service provider asks for a user to be signed in, without a browser. The signature of the request object proves who asks. The end comes to the notification URI (`notifyServiceProvider`), or is polled for (`requestTokens`). The device of the user is asked anew each time, so the request is not repeated after a lost answer. Reads: D-MC-22
         */
        post: operations["startServerInitiated"];
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
        AuthorizationRequest: AuthorizationRequest;
        OAuthErrorCode: OAuthErrorCode;
        OAuthErrorDescription: OAuthErrorDescription;
        ErrorUri: ErrorUri;
        CorrelationId: CorrelationId;
        OAuthError: OAuthError;
        Text: Text;
        EndpointUri: EndpointUri;
        TextList: TextList;
        Version: Version;
        VersionsOfScope: VersionsOfScope;
        VersionsByScope: VersionsByScope;
        LanguageTag: LanguageTag;
        ClaimsLocalesSupported: ClaimsLocalesSupported;
        LanguageTags: LanguageTags;
        ProviderMetadata: ProviderMetadata;
        KeyType: KeyType;
        KeyText: KeyText;
        Jwk: Jwk;
        Jwks: Jwks;
        JwkSet: JwkSet;
        ClientId: ClientId;
        Jwt: Jwt;
        RedirectUri: RedirectUri;
        ResponseType: ResponseType;
        Scope: Scope;
        State: State;
        Nonce: Nonce;
        AcrValues: AcrValues;
        LoginHint: LoginHint;
        LoginHintToken: LoginHintToken;
        Display: Display;
        Prompt: Prompt;
        MaxAge: MaxAge;
        Locales: Locales;
        ClaimsRequest: ClaimsRequest;
        ClientName: ClientName;
        ContextText: ContextText;
        BindingMessage: BindingMessage;
        DataToSign: DataToSign;
        CodeChallenge: CodeChallenge;
        CodeChallengeMethod: CodeChallengeMethod;
        RedirectTarget: RedirectTarget;
        CacheControl: CacheControl;
        RetryAfter: RetryAfter;
        SignedAuthorizationRequest: SignedAuthorizationRequest;
        PlainAuthorizationRequest: PlainAuthorizationRequest;
        AuthorizationCode: AuthorizationCode;
        CodeVerifier: CodeVerifier;
        ClientSecret: ClientSecret;
        ClientAssertionType: ClientAssertionType;
        CodeGrantForm: CodeGrantForm;
        RefreshToken: RefreshToken;
        GrantedScope: GrantedScope;
        RefreshGrantForm: RefreshGrantForm;
        GrantType: GrantType;
        AuthReqId: AuthReqId;
        ServerInitiatedGrantForm: ServerInitiatedGrantForm;
        OtherGrantForm: OtherGrantForm;
        TokenForm: TokenForm;
        AccessToken: AccessToken;
        TokenType: TokenType;
        LifetimeSeconds: LifetimeSeconds;
        TokenResponse: TokenResponse;
        Challenge: Challenge;
        TokenToRevoke: TokenToRevoke;
        TokenTypeHint: TokenTypeHint;
        RevocationForm: RevocationForm;
        Subject: Subject;
        BirthDate: BirthDate;
        EpochSeconds: EpochSeconds;
        PostalAddress: PostalAddress;
        PhoneNumber: PhoneNumber;
        UserInfo: UserInfo;
        PremiumInfo: PremiumInfo;
        SiResponseType: SiResponseType;
        ServerInitiatedAnswer: ServerInitiatedAnswer;
        ServerInitiatedRequest: ServerInitiatedRequest;
    };
    responses: {
        /** @description Any other failure, with an error where the provider has one to tell. */
        OtherFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description What the provider is and can do. */
        Metadata: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ProviderMetadata;
            };
        };
        /** @description The keys with which the provider signs. */
        Keys: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": JwkSet;
            };
        };
        /** @description The browser goes on: to a page of the operator, or back to the service provider with `code` and `state`, or with `error`, `error_description`, `state` and `correlation_id`. */
        Redirect: {
            headers: {
                Location: components["headers"]["Location"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The redirect URI or the service provider is not known, so that the browser must not be sent on. Everything else that is wrong goes back by redirect. */
        NoRedirect: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The provider failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The provider is overloaded or down for a while. */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The tokens. */
        Tokens: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TokenResponse;
            };
        };
        /** @description The user has not answered yet. The service provider polls again. Reads: D-MC-13 */
        Pending: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The grant is not good, or the request is malformed. */
        TokenRefused: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The service provider is not who it says, or may not do this. */
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
        /** @description The server-initiated request that was polled for has ended without tokens. */
        PollRefused: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The user did not answer in time. */
        PollTimeout: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The request is malformed, or the provider does not revoke tokens of this kind. */
        RevocationRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description What the user lets the service provider know. */
        UserClaims: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": UserInfo;
            };
        };
        /** @description The access token is missing, expired, revoked or malformed. */
        TokenUnauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The access token is not for this, or the information cannot be had. */
        UserInfoForbidden: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The attributes of the product. */
        PremiumAttributes: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": PremiumInfo;
            };
        };
        /** @description The access token is not for this, or the attributes cannot be had. */
        PremiumInfoForbidden: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The provider took the request. The end comes as a notification, or is polled for. */
        ServerInitiatedStarted: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ServerInitiatedAnswer;
            };
        };
        /** @description The request is malformed, or asks for what is not there. */
        ServerInitiatedInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The service provider may not ask for this. */
        ServerInitiatedUnauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The user, the product or the payment stands in the way. */
        ServerInitiatedForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The operator does not know the user. */
        UserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The operator could not reach the device of the user in time. */
        ServerInitiatedTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The user is busy with another request. */
        StatusConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
    };
    parameters: {
        /**
         * @description The service provider.
         * @example x-bWFkZS11cC1jbGllbnQ
         */
        ClientId: ClientId;
        /**
         * @description A signed request object, which then holds the other parameters.
         * @example eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl
         */
        Request: Jwt;
        /**
         * @description Where the browser is sent back to. Due without a request object.
         * @example https://shop.example/sign-in/callback
         */
        RedirectUri: RedirectUri;
        /**
         * @description `code`. Due without a request object.
         * @example code
         */
        ResponseType: ResponseType;
        /**
         * @description The product. Due without a request object.
         * @example openid mc_authn
         */
        Scope: Scope;
        /**
         * @description The version of the Mobile Connect profile. Due without a request object.
         * @example mc_v2.0
         */
        Version: Version;
        /**
         * @description What ties the answer to the browser. Due without a request object.
         * @example af0ifjsldkj
         */
        State: State;
        /**
         * @description What ties the ID token to the request. Due without a request object.
         * @example n-0S6_WzA2Mj
         */
        Nonce: Nonce;
        /**
         * @description The levels of assurance that will do. Due without a request object.
         * @example 2
         */
        AcrValues: AcrValues;
        /**
         * @description Who is to sign in.
         * @example MSISDN:447700900250
         */
        LoginHint: LoginHint;
        /**
         * @description Who is to sign in, as an opaque token. Not beside `login_hint`.
         * @example eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl
         */
        LoginHintToken: LoginHintToken;
        /**
         * @description An earlier ID token of the user.
         * @example eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl
         */
        IdTokenHint: Jwt;
        /**
         * @description How the pages of the operator are shown.
         * @example page
         */
        Display: Display;
        /**
         * @description What the user is asked for.
         * @example login
         */
        Prompt: Prompt;
        /**
         * @description How old the sign-in of the user may be, in seconds.
         * @example 3600
         */
        MaxAge: MaxAge;
        /**
         * @description The languages of the user.
         * @example fr-CA fr en
         */
        UiLocales: Locales;
        /**
         * @description The languages in which claims are wanted.
         * @example fr-CA fr en
         */
        ClaimsLocales: Locales;
        /**
         * @description Claims that are asked for, and for the match products their values.
         * @example {"premiuminfo":{"given_name":{"value":"john"}}}
         */
        Claims: ClaimsRequest;
        /**
         * @description The name of the service provider. Due with `mc_authz`.
         * @example Example Shop
         */
        ClientName: ClientName;
        /**
         * @description What the user is asked to authorize. Due with `mc_authz`.
         * @example Pay 12.50 EUR to Example Shop
         */
        Context: ContextText;
        /**
         * @description A text that both devices show. Due with `mc_authz`.
         * @example A7K2
         */
        BindingMessage: BindingMessage;
        /**
         * @description The data that the user signs.
         * @example I agree to the contract of 2026-11-20.
         */
        DataToSign: DataToSign;
        /**
         * @description Identifies the transaction.
         * @example 8ea1c0f2-6f0d-4f5e-9c3e-1d6f1b7c2a90
         */
        CorrelationId: CorrelationId;
        /**
         * @description The hash of the code verifier.
         * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
         */
        CodeChallenge: CodeChallenge;
        /**
         * @description `S256`. Due with a code challenge.
         * @example S256
         */
        CodeChallengeMethod: CodeChallengeMethod;
        /**
         * @description The product, as in the request object.
         * @example openid mc_authz
         */
        SiScope: Scope;
        /**
         * @description How the tokens are delivered.
         * @example mc_si_async_code
         */
        SiResponseType: SiResponseType;
        /**
         * @description The signed request object.
         * @example eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl
         */
        SiRequest: Jwt;
    };
    requestBodies: never;
    headers: {
        /** @description Where the browser goes next: the redirect URI with the answer in its query, or a page of the operator. */
        Location: RedirectTarget;
        /**
         * @description `no-store`, so that the tokens stay between the two. Reads: D-MC-24
         * @example no-store
         */
        CacheControl: CacheControl;
        /**
         * @description When the caller may ask again.
         * @example 120
         */
        RetryAfter: RetryAfter;
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
    getProviderMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Metadata"];
            /** @description The provider publishes no metadata. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["OtherFailure"];
        };
    };
    getKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Keys"];
            /** @description The provider publishes no keys. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["OtherFailure"];
        };
    };
    authorize: {
        parameters: {
            query: {
                /**
                 * @description The service provider.
                 * @example x-bWFkZS11cC1jbGllbnQ
                 */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description A signed request object, which then holds the other parameters.
                 * @example eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl
                 */
                request?: components["parameters"]["Request"];
                /**
                 * @description Where the browser is sent back to. Due without a request object.
                 * @example https://shop.example/sign-in/callback
                 */
                redirect_uri?: components["parameters"]["RedirectUri"];
                /**
                 * @description `code`. Due without a request object.
                 * @example code
                 */
                response_type?: components["parameters"]["ResponseType"];
                /**
                 * @description The product. Due without a request object.
                 * @example openid mc_authn
                 */
                scope?: components["parameters"]["Scope"];
                /**
                 * @description The version of the Mobile Connect profile. Due without a request object.
                 * @example mc_v2.0
                 */
                version?: components["parameters"]["Version"];
                /**
                 * @description What ties the answer to the browser. Due without a request object.
                 * @example af0ifjsldkj
                 */
                state?: components["parameters"]["State"];
                /**
                 * @description What ties the ID token to the request. Due without a request object.
                 * @example n-0S6_WzA2Mj
                 */
                nonce?: components["parameters"]["Nonce"];
                /**
                 * @description The levels of assurance that will do. Due without a request object.
                 * @example 2
                 */
                acr_values?: components["parameters"]["AcrValues"];
                /**
                 * @description Who is to sign in.
                 * @example MSISDN:447700900250
                 */
                login_hint?: components["parameters"]["LoginHint"];
                /**
                 * @description Who is to sign in, as an opaque token. Not beside `login_hint`.
                 * @example eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl
                 */
                login_hint_token?: components["parameters"]["LoginHintToken"];
                /**
                 * @description An earlier ID token of the user.
                 * @example eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl
                 */
                id_token_hint?: components["parameters"]["IdTokenHint"];
                /**
                 * @description How the pages of the operator are shown.
                 * @example page
                 */
                display?: components["parameters"]["Display"];
                /**
                 * @description What the user is asked for.
                 * @example login
                 */
                prompt?: components["parameters"]["Prompt"];
                /**
                 * @description How old the sign-in of the user may be, in seconds.
                 * @example 3600
                 */
                max_age?: components["parameters"]["MaxAge"];
                /**
                 * @description The languages of the user.
                 * @example fr-CA fr en
                 */
                ui_locales?: components["parameters"]["UiLocales"];
                /**
                 * @description The languages in which claims are wanted.
                 * @example fr-CA fr en
                 */
                claims_locales?: components["parameters"]["ClaimsLocales"];
                /**
                 * @description Claims that are asked for, and for the match products their values.
                 * @example {"premiuminfo":{"given_name":{"value":"john"}}}
                 */
                claims?: components["parameters"]["Claims"];
                /**
                 * @description The name of the service provider. Due with `mc_authz`.
                 * @example Example Shop
                 */
                client_name?: components["parameters"]["ClientName"];
                /**
                 * @description What the user is asked to authorize. Due with `mc_authz`.
                 * @example Pay 12.50 EUR to Example Shop
                 */
                context?: components["parameters"]["Context"];
                /**
                 * @description A text that both devices show. Due with `mc_authz`.
                 * @example A7K2
                 */
                binding_message?: components["parameters"]["BindingMessage"];
                /**
                 * @description The data that the user signs.
                 * @example I agree to the contract of 2026-11-20.
                 */
                dtbs?: components["parameters"]["DataToSign"];
                /**
                 * @description Identifies the transaction.
                 * @example 8ea1c0f2-6f0d-4f5e-9c3e-1d6f1b7c2a90
                 */
                correlation_id?: components["parameters"]["CorrelationId"];
                /**
                 * @description The hash of the code verifier.
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge?: components["parameters"]["CodeChallenge"];
                /**
                 * @description `S256`. Due with a code challenge.
                 * @example S256
                 */
                code_challenge_method?: components["parameters"]["CodeChallengeMethod"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["Redirect"];
            400: components["responses"]["NoRedirect"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherFailure"];
        };
    };
    authorizeByForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": AuthorizationRequest;
            };
        };
        responses: {
            302: components["responses"]["Redirect"];
            400: components["responses"]["NoRedirect"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherFailure"];
        };
    };
    requestTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": TokenForm;
            };
        };
        responses: {
            200: components["responses"]["Tokens"];
            202: components["responses"]["Pending"];
            400: components["responses"]["TokenRefused"];
            401: components["responses"]["ClientUnauthorized"];
            403: components["responses"]["PollRefused"];
            408: components["responses"]["PollTimeout"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherFailure"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": RevocationForm;
            };
        };
        responses: {
            /** @description The token is worth nothing from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RevocationRefused"];
            401: components["responses"]["ClientUnauthorized"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherFailure"];
        };
    };
    getUserInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserClaims"];
            401: components["responses"]["TokenUnauthorized"];
            403: components["responses"]["UserInfoForbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherFailure"];
        };
    };
    getUserInfoByPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserClaims"];
            401: components["responses"]["TokenUnauthorized"];
            403: components["responses"]["UserInfoForbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherFailure"];
        };
    };
    getPremiumInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PremiumAttributes"];
            401: components["responses"]["TokenUnauthorized"];
            403: components["responses"]["PremiumInfoForbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherFailure"];
        };
    };
    startServerInitiatedByQuery: {
        parameters: {
            query: {
                /**
                 * @description The service provider.
                 * @example x-bWFkZS11cC1jbGllbnQ
                 */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description The product, as in the request object.
                 * @example openid mc_authz
                 */
                scope: components["parameters"]["SiScope"];
                /**
                 * @description How the tokens are delivered.
                 * @example mc_si_async_code
                 */
                response_type?: components["parameters"]["SiResponseType"];
                /**
                 * @description The signed request object.
                 * @example eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl
                 */
                request: components["parameters"]["SiRequest"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ServerInitiatedStarted"];
            400: components["responses"]["ServerInitiatedInvalid"];
            401: components["responses"]["ServerInitiatedUnauthorized"];
            403: components["responses"]["ServerInitiatedForbidden"];
            404: components["responses"]["UserNotFound"];
            408: components["responses"]["ServerInitiatedTimeout"];
            409: components["responses"]["StatusConflict"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherFailure"];
        };
    };
    startServerInitiated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": ServerInitiatedRequest;
                "application/json": ServerInitiatedRequest;
            };
        };
        responses: {
            200: components["responses"]["ServerInitiatedStarted"];
            400: components["responses"]["ServerInitiatedInvalid"];
            401: components["responses"]["ServerInitiatedUnauthorized"];
            403: components["responses"]["ServerInitiatedForbidden"];
            404: components["responses"]["UserNotFound"];
            408: components["responses"]["ServerInitiatedTimeout"];
            409: components["responses"]["StatusConflict"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherFailure"];
        };
    };
}
/** @description All parameters of one authorization request, in a query or in a form. With a signed request object, `client_id` is enough beside it. Reads: D-MC-19 */
export type AuthorizationRequest = SignedAuthorizationRequest | PlainAuthorizationRequest;
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
 * @description A text of at most 4096 characters. Reads: D-MC-9
 * @example 3.0
 */
export type Text = string;
/**
 * @description An `https` URI of at most 2048 characters, or an `http` URI of the own machine, so that mocks can stand in. Reads: D-MC-9 D-MC-11
 * @example https://id.operator.example/token
 */
export type EndpointUri = string;
/**
 * @description A list of at most 256 texts. Reads: D-MC-9
 * @example [
 *       "MSISDN",
 *       "ENCR_MSISDN",
 *       "PCR"
 *     ]
 */
export type TextList = Text[];
/**
 * @description The version of the Mobile Connect profile, an open list. Known are `mc_v1.1`, `mc_v1.2`, `mc_v2.0`, `mc_di_r2_v2.3`, `mc_di_r3.0`, `mc_di_v3.0`, `mc_si_r2_v1.0`, `mc_si_r2.0` and `mc_si_v2.0`. Reads: D-MC-2 D-MC-6
 * @example mc_v2.0
 * @example mc_di_r2_v2.3
 * @example mc_si_r2_v1.0
 */
export type Version = string;
/**
 * @description One scope, and the version of the profile that goes with it.
 * @example {
 *       "openid mc_authn": "mc_v1.2"
 *     }
 */
export type VersionsOfScope = {
    [key: string]: Version;
};
/**
 * @description Which version goes with which scope, at most 256 pairs. Reads: D-MC-9
 * @example [
 *       {
 *         "openid": "mc_v1.1"
 *       },
 *       {
 *         "openid mc_authn": "mc_v1.2"
 *       }
 *     ]
 */
export type VersionsByScope = VersionsOfScope[];
/**
 * @description A language tag.
 * @example en-US
 */
export type LanguageTag = string;
/**
 * @description The languages in which claims are there, or `false` where there is no choice. Reads: D-MC-20
 * @example [
 *       "en-US"
 *     ]
 * @example false
 */
export type ClaimsLocalesSupported = unknown;
/**
 * @description A list of at most 256 language tags. Reads: D-MC-9
 * @example [
 *       "en-US",
 *       "de"
 *     ]
 */
export type LanguageTags = LanguageTag[];
/**
 * @description What a provider is and can do: the members of OpenID Connect Discovery and those that Mobile Connect adds. Reads: D-MC-20
 * @example {
 *       "version": "3.0",
 *       "issuer": "https://id.operator.example",
 *       "authorization_endpoint": "https://id.operator.example/authorize",
 *       "token_endpoint": "https://id.operator.example/token",
 *       "userinfo_endpoint": "https://id.operator.example/userinfo",
 *       "premiuminfo_endpoint": "https://id.operator.example/premiuminfo",
 *       "si_authorization_endpoint": "https://id.operator.example/si-authorize",
 *       "revocation_endpoint": "https://id.operator.example/revoke",
 *       "jwks_uri": "https://id.operator.example/jwks",
 *       "mobile_connect_version_supported": [
 *         {
 *           "openid": "mc_v1.1"
 *         },
 *         {
 *           "openid mc_authn": "mc_v1.2"
 *         },
 *         {
 *           "openid mc_authz": "mc_v1.2"
 *         }
 *       ],
 *       "scopes_supported": [
 *         "openid",
 *         "mc_authn",
 *         "mc_authz",
 *         "mc_identity_phonenumber"
 *       ],
 *       "response_types_supported": [
 *         "code",
 *         "mc_si_async_code",
 *         "mc_si_polling"
 *       ],
 *       "grant_types_supported": [
 *         "authorization_code",
 *         "refresh_token",
 *         "urn:openid:params:mc:grant_type:server_initiated"
 *       ],
 *       "acr_values_supported": [
 *         "2",
 *         "3",
 *         "4"
 *       ],
 *       "subject_types_supported": [
 *         "pairwise"
 *       ],
 *       "login_hint_methods_supported": [
 *         "MSISDN",
 *         "ENCR_MSISDN",
 *         "PCR"
 *       ],
 *       "id_token_signing_alg_values_supported": [
 *         "RS256",
 *         "ES256"
 *       ],
 *       "request_object_signing_alg_values_supported": [
 *         "RS256",
 *         "ES256"
 *       ],
 *       "token_endpoint_auth_methods_supported": [
 *         "client_secret_basic",
 *         "private_key_jwt"
 *       ],
 *       "code_challenge_methods_supported": [
 *         "S256"
 *       ],
 *       "claims_parameter_supported": true,
 *       "claims_locales_supported": [
 *         "en-US"
 *       ],
 *       "mc_hash_algs_supported": [
 *         "SHA-256"
 *       ],
 *       "mc_amr_values_supported": [
 *         "SIM_OK",
 *         "SIM_PIN",
 *         "SEAM_OK"
 *       ]
 *     }
 */
export type ProviderMetadata = {
    version?: Text;
    issuer: EndpointUri;
    authorization_endpoint: EndpointUri;
    token_endpoint: EndpointUri;
    userinfo_endpoint?: EndpointUri;
    premiuminfo_endpoint?: EndpointUri;
    si_authorization_endpoint?: EndpointUri;
    introspection_endpoint?: EndpointUri;
    revocation_endpoint?: EndpointUri;
    refresh_endpoint?: EndpointUri;
    signdocument_endpoint?: EndpointUri;
    verifydocument_endpoint?: EndpointUri;
    registration_endpoint?: EndpointUri;
    end_session_endpoint?: EndpointUri;
    check_session_iframe?: EndpointUri;
    jwks_uri: EndpointUri;
    mc_version?: TextList;
    mobile_connect_version_supported?: VersionsByScope;
    scopes_supported?: TextList;
    mc_di_scopes_supported?: TextList;
    response_types_supported: TextList;
    response_modes_supported?: TextList;
    grant_types_supported?: TextList;
    acr_values_supported?: TextList;
    subject_types_supported: TextList;
    login_hint_methods_supported?: TextList;
    login_hint_types_supported?: TextList;
    mc_amr_values_supported?: TextList;
    mc_hash_algs_supported?: TextList;
    id_token_signing_alg_values_supported: TextList;
    id_token_encryption_alg_values_supported?: TextList;
    id_token_encryption_enc_values_supported?: TextList;
    userinfo_signing_alg_values_supported?: TextList;
    userinfo_encryption_alg_values_supported?: TextList;
    userinfo_encryption_enc_values_supported?: TextList;
    request_object_signing_alg_values_supported?: TextList;
    request_object_encryption_alg_values_supported?: TextList;
    request_object_encryption_enc_values_supported?: TextList;
    token_endpoint_auth_methods_supported?: TextList;
    token_endpoint_auth_signing_alg_values_supported?: TextList;
    code_challenge_methods_supported?: TextList;
    display_values_supported?: TextList;
    claim_types_supported?: TextList;
    claims_supported?: TextList;
    claims_locales_supported?: ClaimsLocalesSupported;
    ui_locales_supported?: LanguageTags;
    service_documentation?: EndpointUri;
    op_policy_uri?: EndpointUri;
    op_tos_uri?: EndpointUri;
    claims_parameter_supported?: boolean;
    mc_claims_parameter_supported?: boolean;
    request_parameter_supported?: boolean;
    request_uri_parameter_supported?: boolean;
    require_request_uri_registration?: boolean;
    authorization_response_iss_parameter_supported?: boolean;
};
/**
 * @description The family of a key, e.g. `RSA` or `EC`.
 * @example RSA
 * @example EC
 */
export type KeyType = string;
/**
 * @description The name of a key, or a part of it in base64url. 1 to 4096 characters. Reads: D-MC-9
 * @example 2026-11
 */
export type KeyText = string;
/**
 * @description A public key.
 * @example {
 *       "kty": "EC",
 *       "use": "sig",
 *       "alg": "ES256",
 *       "kid": "2026-11",
 *       "crv": "P-256",
 *       "x": "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
 *       "y": "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"
 *     }
 */
export type Jwk = {
    kty: KeyType;
    use?: KeyText;
    alg?: KeyText;
    kid?: KeyText;
    n?: KeyText;
    e?: KeyText;
    crv?: KeyText;
    x?: KeyText;
    y?: KeyText;
};
/**
 * @description At most 256 public keys. Reads: D-MC-9
 * @example [
 *       {
 *         "kty": "EC",
 *         "crv": "P-256",
 *         "x": "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
 *         "y": "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"
 *       }
 *     ]
 */
export type Jwks = Jwk[];
/**
 * @description The keys with which the provider signs.
 * @example {
 *       "keys": [
 *         {
 *           "kty": "EC",
 *           "use": "sig",
 *           "alg": "ES256",
 *           "kid": "2026-11",
 *           "crv": "P-256",
 *           "x": "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
 *           "y": "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"
 *         }
 *       ]
 *     }
 */
export type JwkSet = {
    keys: Jwks;
};
/**
 * @description The identifier that the operator gave to the service provider, 1 to 255 printable ASCII characters. Reads: D-MC-9
 * @example x-bWFkZS11cC1jbGllbnQ
 */
export type ClientId = string;
/**
 * @description A JWT in compact form, signed (3 parts) or encrypted (5 parts), of at most 16384 characters. Whether it holds is verified by code. Reads: D-MC-9
 * @example eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl
 */
export type Jwt = string;
/**
 * @description Where the browser of the user is sent back to: an absolute URI without a fragment, of at most 2048 characters, equal to one that the service provider registered. Reads: D-MC-9
 * @example https://shop.example/sign-in/callback
 */
export type RedirectUri = string;
/**
 * @description What comes back by way of the browser. Mobile Connect has the authorization code flow only.
 * @example code
 * @enum {string}
 */
export type ResponseType = "code";
/**
 * @description The products that are asked for, divided by single spaces, `openid` among them and by custom the first. At most 1024 characters. Which products there are is for the Product Directory to say. Reads: D-MC-1 D-MC-9
 * @example openid mc_authn
 * @example openid mc_identity_signup
 */
export type Scope = string;
/**
 * @description Ties the answer to the browser that asked. It comes back as it went, in a URI, so it has at most 2048 characters, all of them printable ASCII. Reads: D-MC-9
 * @example af0ifjsldkj
 */
export type State = string;
/**
 * @description Ties the ID token to the request. 1 to 1024 printable ASCII characters. Reads: D-MC-9
 * @example n-0S6_WzA2Mj
 */
export type Nonce = string;
/**
 * @description The levels of assurance that are good enough, in order of preference, divided by single spaces. Known are `1` to `4`. Reads: D-MC-3 D-MC-9
 * @example 2
 * @example 3 2
 */
export type AcrValues = string;
/**
 * @description Who is to sign in: a phone number in international format without a plus sign, an encrypted one as discovery gave it, or the Pseudonymous Customer Reference of an earlier sign-in. Reads: D-MC-7 D-MC-9
 * @example MSISDN:447700900250
 * @example ENCR_MSISDN:6c483ef529a86e5aa808f9cfdcb78ac3
 * @example PCR:411421B0-38D6-6568-A53A-DF99691B7EB6
 */
export type LoginHint = string;
/**
 * @description An opaque hint who is to sign in, in place of `login_hint`. 1 to 8192 characters. Reads: D-MC-9
 * @example eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl
 */
export type LoginHintToken = string;
/**
 * @description How the operator shows its pages.
 * @example page
 * @enum {string}
 */
export type Display = "page" | "popup" | "touch" | "wap";
/**
 * @description What the user is asked for: nothing (`none`, which stands alone), or a list of `login`, `consent`, `select_account` and `no_seam`, which rules out seamless authentication. Reads: D-MC-8
 * @example login
 * @example login no_seam
 */
export type Prompt = string;
/**
 * @description How long ago the user may have signed in, in seconds.
 * @example 3600
 */
export type MaxAge = string;
/**
 * @description Language tags in order of preference, divided by single spaces. Reads: D-MC-9
 * @example fr-CA fr en
 */
export type Locales = string;
/**
 * @description A JSON object as text, which names the claims that are asked for, and for the match products their values. At most 8192 characters. Reads: D-MC-9
 * @example {"premiuminfo":{"given_name":{"value":"john"}}}
 */
export type ClaimsRequest = string;
/**
 * @description The name of the service provider as its user knows it, equal to the registered short name. 1 to 128 characters without control characters. Reads: D-MC-9
 * @example Example Shop
 */
export type ClientName = string;
/**
 * @description What the user is asked to authorize, shown on both devices. 1 to 255 characters without control characters. Reads: D-MC-9
 * @example Pay 12.50 EUR to Example Shop
 */
export type ContextText = string;
/**
 * @description A text that both devices show, so that the user sees that they belong together. 1 to 255 characters without control characters. Reads: D-MC-9
 * @example A7K2
 */
export type BindingMessage = string;
/**
 * @description The data that the user signs. 1 to 8192 characters. Reads: D-MC-9
 * @example I agree to the contract of 2026-11-20.
 */
export type DataToSign = string;
/**
 * @description The SHA-256 hash of the code verifier, base64url.
 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
 */
export type CodeChallenge = string;
/**
 * @description The one method that hides the verifier. Reads: D-MC-10
 * @example S256
 * @enum {string}
 */
export type CodeChallengeMethod = "S256";
/**
 * @description Where the browser goes next. 1 to 16384 visible ASCII characters. Reads: D-MC-9
 * @example https://shop.example/sign-in/callback?code=SplxlOBeZQQYbYS6WxSbIA&state=af0ifjsldkj
 */
export type RedirectTarget = string;
/**
 * @description How long the answer may be kept, `no-store` where it holds tokens.
 * @example no-store
 */
export type CacheControl = string;
/**
 * @description When the caller may ask again, seconds from now or a date of HTTP.
 * @example 120
 * @example Fri, 20 Nov 2026 12:00:00 GMT
 */
export type RetryAfter = string;
/**
 * @description An authorization request whose parameters stand in a request object. Parameters beside it have to be of the right form, and mean nothing. Reads: D-MC-19
 * @example {
 *       "client_id": "x-bWFkZS11cC1jbGllbnQ",
 *       "request": "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl"
 *     }
 */
export type SignedAuthorizationRequest = {
    client_id: ClientId;
    request: Jwt;
    redirect_uri?: RedirectUri;
    response_type?: ResponseType;
    scope?: Scope;
    version?: Version;
    state?: State;
    nonce?: Nonce;
    acr_values?: AcrValues;
    login_hint?: LoginHint;
    login_hint_token?: LoginHintToken;
    id_token_hint?: Jwt;
    display?: Display;
    prompt?: Prompt;
    max_age?: MaxAge;
    ui_locales?: Locales;
    claims_locales?: Locales;
    claims?: ClaimsRequest;
    client_name?: ClientName;
    context?: ContextText;
    binding_message?: BindingMessage;
    dtbs?: DataToSign;
    correlation_id?: CorrelationId;
    code_challenge?: CodeChallenge;
    code_challenge_method?: CodeChallengeMethod;
};
/**
 * @description An authorization request whose parameters stand in the open. `mc_authz` asks for what the user is to see besides; `login_hint` and `login_hint_token` exclude each other. Unknown ones are passed over. Reads: D-MC-10
 * @example {
 *       "client_id": "x-bWFkZS11cC1jbGllbnQ",
 *       "redirect_uri": "https://shop.example/sign-in/callback",
 *       "response_type": "code",
 *       "scope": "openid mc_authn",
 *       "version": "mc_di_r2_v2.3",
 *       "state": "af0ifjsldkj",
 *       "nonce": "n-0S6_WzA2Mj",
 *       "acr_values": "2",
 *       "login_hint": "MSISDN:447700900250",
 *       "code_challenge": "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
 *       "code_challenge_method": "S256"
 *     }
 */
export type PlainAuthorizationRequest = {
    client_id: ClientId;
    redirect_uri: RedirectUri;
    response_type: ResponseType;
    scope: Scope;
    version: Version;
    state: State;
    nonce: Nonce;
    acr_values: AcrValues;
    login_hint?: LoginHint;
    login_hint_token?: LoginHintToken;
    id_token_hint?: Jwt;
    display?: Display;
    prompt?: Prompt;
    max_age?: MaxAge;
    ui_locales?: Locales;
    claims_locales?: Locales;
    claims?: ClaimsRequest;
    client_name?: ClientName;
    context?: ContextText;
    binding_message?: BindingMessage;
    dtbs?: DataToSign;
    correlation_id?: CorrelationId;
    code_challenge?: CodeChallenge;
    code_challenge_method?: CodeChallengeMethod;
};
/**
 * @description The code that the redirect brought. It is used once. 1 to 2048 printable ASCII characters. Reads: D-MC-9
 * @example SplxlOBeZQQYbYS6WxSbIA
 */
export type AuthorizationCode = string;
/**
 * @description The secret behind the code challenge, 43 to 128 characters.
 * @example dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk
 */
export type CodeVerifier = string;
/**
 * @description The password of the service provider, 1 to 1024 printable ASCII characters. Reads: D-MC-9
 * @example made-up-client-secret
 */
export type ClientSecret = string;
/**
 * @description Says that `client_assertion` is a JWT.
 * @example urn:ietf:params:oauth:client-assertion-type:jwt-bearer
 * @enum {string}
 */
export type ClientAssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/**
 * @description An authorization code is exchanged for tokens. Reads: D-MC-10
 * @example {
 *       "grant_type": "authorization_code",
 *       "code": "SplxlOBeZQQYbYS6WxSbIA",
 *       "redirect_uri": "https://shop.example/sign-in/callback",
 *       "code_verifier": "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
 *     }
 */
export type CodeGrantForm = {
    /** @enum {string} */
    grant_type: "authorization_code";
    code: AuthorizationCode;
    redirect_uri: RedirectUri;
    code_verifier?: CodeVerifier;
    client_id?: ClientId;
    client_secret?: ClientSecret;
    client_assertion_type?: ClientAssertionType;
    client_assertion?: Jwt;
    correlation_id?: CorrelationId;
};
/**
 * @description The token for new tokens. 1 to 16384 printable ASCII characters. Reads: D-MC-9
 * @example bWFkZS11cCByZWZyZXNoIHRva2Vu
 */
export type RefreshToken = string;
/**
 * @description The scope that was granted, where it is not the one that was asked for. At most 1024 characters. Reads: D-MC-9
 * @example openid mc_authn
 */
export type GrantedScope = string;
/**
 * @description A refresh token is exchanged for new tokens.
 * @example {
 *       "grant_type": "refresh_token",
 *       "refresh_token": "bWFkZS11cCByZWZyZXNoIHRva2Vu"
 *     }
 */
export type RefreshGrantForm = {
    /** @enum {string} */
    grant_type: "refresh_token";
    refresh_token: RefreshToken;
    scope?: GrantedScope;
    client_id?: ClientId;
    client_secret?: ClientSecret;
    client_assertion_type?: ClientAssertionType;
    client_assertion?: Jwt;
    correlation_id?: CorrelationId;
};
/**
 * @description What is exchanged for tokens.
 * @example authorization_code
 * @enum {string}
 */
export type GrantType = "authorization_code" | "refresh_token" | "urn:openid:params:mc:grant_type:server_initiated";
/**
 * @description Identifies a server-initiated request, by custom a UUID. 1 to 1024 characters. Reads: D-MC-9 D-MC-14
 * @example 1c266114-a1be-4252-8ad1-04986c5b9ac1
 */
export type AuthReqId = string;
/**
 * @description The service provider polls for the tokens of a server-initiated request. Reads: D-MC-13
 * @example {
 *       "grant_type": "urn:openid:params:mc:grant_type:server_initiated",
 *       "auth_req_id": "1c266114-a1be-4252-8ad1-04986c5b9ac1"
 *     }
 */
export type ServerInitiatedGrantForm = {
    grant_type: GrantType;
    auth_req_id: AuthReqId;
    client_id?: ClientId;
    client_secret?: ClientSecret;
    client_assertion_type?: ClientAssertionType;
    client_assertion?: Jwt;
    correlation_id?: CorrelationId;
};
/** @description A refresh token, or a server-initiated request that is polled for. */
export type OtherGrantForm = RefreshGrantForm | ServerInitiatedGrantForm;
/** @description What is exchanged for tokens, by `grant_type`: an authorization code, a refresh token, or the end of a server-initiated request. */
export type TokenForm = CodeGrantForm | OtherGrantForm;
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
 * @description The tokens. An exchange of a code, and a poll, have an ID token among them, which is checked by code; a refresh may have none.
 * @example {
 *       "access_token": "bWFkZS11cCBhY2Nlc3MgdG9rZW4",
 *       "token_type": "Bearer",
 *       "expires_in": 3600,
 *       "id_token": "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl",
 *       "correlation_id": "8ea1c0f2-6f0d-4f5e-9c3e-1d6f1b7c2a90"
 *     }
 */
export type TokenResponse = {
    access_token: AccessToken;
    token_type: TokenType;
    expires_in?: LifetimeSeconds;
    id_token?: Jwt;
    refresh_token?: RefreshToken;
    scope?: GrantedScope;
    correlation_id?: CorrelationId;
};
/**
 * @description How the caller is to prove who it is.
 * @example Bearer error="invalid_token", error_description="The access token expired"
 */
export type Challenge = string;
/**
 * @description The access token or refresh token that is to be worth nothing from now on. 1 to 16384 printable ASCII characters. Reads: D-MC-9
 * @example bWFkZS11cCByZWZyZXNoIHRva2Vu
 */
export type TokenToRevoke = string;
/**
 * @description Which kind of token it is, an open list. Known are `access_token` and `refresh_token`. A provider may pass over it. Reads: D-MC-9
 * @example refresh_token
 * @example access_token
 */
export type TokenTypeHint = string;
/**
 * @description A token is given back.
 * @example {
 *       "token": "bWFkZS11cCByZWZyZXNoIHRva2Vu",
 *       "token_type_hint": "refresh_token"
 *     }
 */
export type RevocationForm = {
    token: TokenToRevoke;
    token_type_hint?: TokenTypeHint;
    client_id?: ClientId;
    client_secret?: ClientSecret;
    client_assertion_type?: ClientAssertionType;
    client_assertion?: Jwt;
    correlation_id?: CorrelationId;
};
/**
 * @description The Pseudonymous Customer Reference (PCR): the user as this service provider knows it, 1 to 255 ASCII characters.
 * @example 411421B0-38D6-6568-A53A-DF99691B7EB6
 */
export type Subject = string;
/**
 * @description A date of birth. The year may be 0000, which leaves it out; the day may be left out.
 * @example 1984-03-21
 * @example 0000-03-21
 * @example 1984
 */
export type BirthDate = string;
/**
 * @description A time, in seconds since 1970-01-01T00:00:00Z.
 * @example 1795132800
 */
export type EpochSeconds = number;
/**
 * @description A postal address in parts.
 * @example {
 *       "street_address": "1 Example Road",
 *       "locality": "London",
 *       "postal_code": "EC1A 1BB",
 *       "country": "GB"
 *     }
 */
export type PostalAddress = {
    formatted?: Text;
    street_address?: Text;
    locality?: Text;
    region?: Text;
    postal_code?: Text;
    country?: Text;
};
/**
 * @description A phone number in international format, by custom with a plus sign. Reads: D-MC-12
 * @example +447700900250
 */
export type PhoneNumber = string;
/**
 * @description What the user lets the service provider know, by the claims of OpenID Connect. What it holds depends on the scope. Members of other spellings are kept as they are. Reads: D-MC-12
 * @example {
 *       "sub": "411421B0-38D6-6568-A53A-DF99691B7EB6",
 *       "email": "user@mail.example",
 *       "email_verified": true,
 *       "phone_number": "+447700900250",
 *       "phone_number_verified": true
 *     }
 */
export type UserInfo = {
    sub: Subject;
    name?: Text;
    given_name?: Text;
    family_name?: Text;
    middle_name?: Text;
    nickname?: Text;
    preferred_username?: Text;
    profile?: Text;
    picture?: Text;
    website?: Text;
    gender?: Text;
    birthdate?: BirthDate;
    zoneinfo?: Text;
    locale?: Text;
    updated_at?: EpochSeconds;
    email?: Text;
    email_verified?: boolean;
    address?: PostalAddress;
    phone_number?: PhoneNumber;
    phone_number_verified?: boolean;
};
/**
 * @description Attributes of the user that a product of the operator gives, flat. What it holds depends on the product; the annex of the guidelines lists many more, and they are kept. Reads: D-MC-12
 * @example {
 *       "sub": "411421B0-38D6-6568-A53A-DF99691B7EB6",
 *       "title": "Ms",
 *       "given_name": "Jane",
 *       "family_name": "Doe",
 *       "street_address": "1 Example Road",
 *       "city": "London",
 *       "postal_code": "EC1A 1BB",
 *       "country": "GB",
 *       "phone_number": "+447700900250",
 *       "birthdate": "1984-03-21"
 *     }
 */
export type PremiumInfo = {
    sub: Subject;
    phone_number_alternate?: PhoneNumber;
    title?: Text;
    given_name?: Text;
    family_name?: Text;
    middle_name?: Text;
    street_address?: Text;
    city?: Text;
    state?: Text;
    postal_code?: Text;
    country?: Text;
    email?: Text;
    phone_number?: PhoneNumber;
    birthdate?: BirthDate;
    national_identifier?: Text;
};
/**
 * @description How the tokens of a server-initiated request are delivered: to the notification URI, or by polling. `mc_si_async_code` where absent.
 * @example mc_si_async_code
 * @enum {string}
 */
export type SiResponseType = "mc_si_async_code" | "mc_si_polling";
/**
 * @description The provider took the request, and now asks the user. Members that operators add are kept.
 * @example {
 *       "auth_req_id": "1c266114-a1be-4252-8ad1-04986c5b9ac1",
 *       "expires_in": 120,
 *       "correlation_id": "8ea1c0f2-6f0d-4f5e-9c3e-1d6f1b7c2a90"
 *     }
 */
export type ServerInitiatedAnswer = {
    auth_req_id: AuthReqId;
    expires_in: LifetimeSeconds;
    correlation_id?: CorrelationId;
};
/**
 * @description A server-initiated request: the signed request object, and beside it what the provider finds its way by. What stands in both is equal, which is checked by code. Reads: D-MC-22
 * @example {
 *       "client_id": "x-bWFkZS11cC1jbGllbnQ",
 *       "scope": "openid mc_authz",
 *       "response_type": "mc_si_async_code",
 *       "request": "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl"
 *     }
 */
export type ServerInitiatedRequest = {
    client_id: ClientId;
    scope: Scope;
    response_type?: SiResponseType;
    request: Jwt;
};
