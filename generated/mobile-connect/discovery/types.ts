// Made by `npm run generate` from specs/mobile-connect/discovery.openapi.yaml. Change that, not this file.

export interface paths {
    "/v2/discovery": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `APP` where the answer goes to an application and not to a browser.
                 * @example APP
                 */
                "X-Redirect"?: components["parameters"]["XRedirect"];
                /**
                 * @description The address of the device, where the server of the service provider asks for it.
                 * @example 192.0.2.17
                 */
                "X-Source-IP"?: components["parameters"]["XSourceIp"];
                /**
                 * @description The addresses on the way from the device.
                 * @example 192.0.2.17
                 */
                "X-Forwarded-For"?: components["parameters"]["XForwardedFor"];
                /**
                 * @description The version of the SDK.
                 * @example made-up-sdk-1.0
                 */
                "SDK-Version"?: components["parameters"]["SdkVersion"];
                /**
                 * @description The version of the software on the device.
                 * @example made-up-app-1.0
                 */
                "Client-Side-Version"?: components["parameters"]["ClientSideVersion"];
                /**
                 * @description The version of the software of the service provider.
                 * @example made-up-server-1.0
                 */
                "Server-Side-Version"?: components["parameters"]["ServerSideVersion"];
                /**
                 * @description `Most-Recent-Selected-Operator`, `Most-Recent-Selected-Operator-Expiry` and `Enum-Nonce`, as discovery set them.
                 * @example Most-Recent-Selected-Operator=234_15
                 */
                Cookie?: components["parameters"]["Cookie"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Discover operator
         * @description The service provider says what it knows of the network of the user. The answer is the operator, or a page on which the user chooses it. A phone number is not for a query; `discoverOperatorByForm` takes one. Reads: D-MC-16 D-MC-23
         */
        get: operations["discoverOperator"];
        put?: never;
        /**
         * Discover operator by form
         * @description The same with the parameters in a form, which may hold the phone number of the user.
         */
        post: operations["discoverOperatorByForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/discovery_issuer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discover issuer
         * @description The service provider exchanges a code of the user interaction endpoint, or what it knows of the network or the user, for the issuer of the operator. A code is good for one request, so the request is not repeated after a lost answer.
         */
        post: operations["discoverIssuer"];
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
        HeaderText: HeaderText;
        RedirectUri: RedirectUri;
        Mcc: Mcc;
        Mnc: Mnc;
        IpAddress: IpAddress;
        ZeroOrOne: ZeroOrOne;
        TrueOrFalse: TrueOrFalse;
        CorrelationId: CorrelationId;
        OAuthErrorCode: OAuthErrorCode;
        OAuthErrorDescription: OAuthErrorDescription;
        DiscoveryError: DiscoveryError;
        EpochMs: EpochMs;
        SubscriberId: SubscriberId;
        LoginHintToken: LoginHintToken;
        ClientId: ClientId;
        ClientSecret: ClientSecret;
        Text: Text;
        LinkRelation: LinkRelation;
        LinkTarget: LinkTarget;
        DiscoveryLink: DiscoveryLink;
        DiscoveryLinks: DiscoveryLinks;
        OperatorLinks: OperatorLinks;
        OperatorApis: OperatorApis;
        DiscoveredOperator: DiscoveredOperator;
        DiscoveryResponse: DiscoveryResponse;
        OperatorSelection: OperatorSelection;
        RedirectTarget: RedirectTarget;
        Challenge: Challenge;
        MsisdnDigits: MsisdnDigits;
        DiscoveryForm: DiscoveryForm;
        AuthorizationCode: AuthorizationCode;
        Imsi: Imsi;
        PhoneNumber: PhoneNumber;
        ClientAssertionType: ClientAssertionType;
        Jwt: Jwt;
        IssuerForm: IssuerForm;
        ErrorUri: ErrorUri;
        OAuthError: OAuthError;
        CacheControl: CacheControl;
        EndpointUri: EndpointUri;
        IssuerAnswer: IssuerAnswer;
    };
    responses: {
        /** @description Any other failure, with an error where discovery has one to tell. */
        DiscoveryFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": DiscoveryError;
            };
        };
        /** @description The operator of the user. */
        OperatorFound: {
            headers: {
                "Set-Cookie": components["headers"]["SetCookie"];
                [name: string]: unknown;
            };
            content: {
                "application/json": DiscoveryResponse;
            };
        };
        /** @description The operator could not be told, and the user chooses it. Reads: D-MC-16 */
        OperatorSelectionDue: {
            headers: {
                "Set-Cookie": components["headers"]["SetCookie"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OperatorSelection;
            };
        };
        /** @description A browser that asks for `text/html` is sent to the page of operator selection. Reads: D-MC-16 */
        OperatorSelectionPage: {
            headers: {
                Location: components["headers"]["SelectionLocation"];
                "Set-Cookie": components["headers"]["SetCookie"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request is malformed. */
        DiscoveryInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": DiscoveryError;
            };
        };
        /** @description The service provider is not who it says. */
        DiscoveryUnauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": DiscoveryError;
            };
        };
        /** @description No operator is known for the user. */
        OperatorNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": DiscoveryError;
            };
        };
        /** @description Any other failure, with an error where the provider has one to tell. */
        OtherFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The issuer of the operator. */
        IssuerFound: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": IssuerAnswer;
            };
        };
        /** @description The request failed. */
        IssuerNotFound: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The credentials of the service provider are not good. */
        IssuerUnauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The service provider may not ask for this. */
        IssuerForbidden: {
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
         * @description `APP` where the answer goes to an application and not to a browser.
         * @example APP
         */
        XRedirect: HeaderText;
        /**
         * @description The address of the device, where the server of the service provider asks for it.
         * @example 192.0.2.17
         */
        XSourceIp: HeaderText;
        /**
         * @description The addresses on the way from the device.
         * @example 192.0.2.17
         */
        XForwardedFor: HeaderText;
        /**
         * @description The version of the SDK.
         * @example made-up-sdk-1.0
         */
        SdkVersion: HeaderText;
        /**
         * @description The version of the software on the device.
         * @example made-up-app-1.0
         */
        ClientSideVersion: HeaderText;
        /**
         * @description The version of the software of the service provider.
         * @example made-up-server-1.0
         */
        ServerSideVersion: HeaderText;
        /**
         * @description `Most-Recent-Selected-Operator`, `Most-Recent-Selected-Operator-Expiry` and `Enum-Nonce`, as discovery set them.
         * @example Most-Recent-Selected-Operator=234_15
         */
        Cookie: HeaderText;
        /**
         * @description Where the page of operator selection sends the browser back to.
         * @example https://shop.example/sign-in/callback
         */
        RedirectUrl: RedirectUri;
        /**
         * @description The country of the network, as the SIM has it.
         * @example 234
         */
        IdentifiedMcc: Mcc;
        /**
         * @description The network, as the SIM has it.
         * @example 15
         */
        IdentifiedMnc: Mnc;
        /**
         * @description The country of the network that the user chose.
         * @example 234
         */
        SelectedMcc: Mcc;
        /**
         * @description The network that the user chose.
         * @example 15
         */
        SelectedMnc: Mnc;
        /**
         * @description The address of the device in its local network.
         * @example 192.0.2.17
         */
        LocalClientIp: IpAddress;
        /**
         * @description Whether the device is on mobile data.
         * @example 1
         */
        UsingMobileData: ZeroOrOne;
        /**
         * @description Whether the user is to choose the operator in any case.
         * @example false
         */
        ManuallySelect: TrueOrFalse;
        /**
         * @description Identifies the transaction.
         * @example 8ea1c0f2-6f0d-4f5e-9c3e-1d6f1b7c2a90
         */
        DiscoveryCorrelationId: CorrelationId;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The operator that the user chose last.
         * @example Most-Recent-Selected-Operator=234_15; Secure; HttpOnly; Path=/
         */
        SetCookie: HeaderText;
        /**
         * @description The page of operator selection.
         * @example https://discovery.example/operator-selection?session_id=bWFkZS11cA
         */
        SelectionLocation: RedirectTarget;
        /**
         * @description How the caller is to prove who it is. Reads: D-MC-24
         * @example Bearer error="invalid_token", error_description="The access token expired"
         */
        WwwAuthenticate: Challenge;
        /**
         * @description `no-store`, so that the tokens stay between the two. Reads: D-MC-24
         * @example no-store
         */
        CacheControl: CacheControl;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    discoverOperator: {
        parameters: {
            query: {
                /**
                 * @description Where the page of operator selection sends the browser back to.
                 * @example https://shop.example/sign-in/callback
                 */
                Redirect_URL: components["parameters"]["RedirectUrl"];
                /**
                 * @description The country of the network, as the SIM has it.
                 * @example 234
                 */
                "Identified-MCC"?: components["parameters"]["IdentifiedMcc"];
                /**
                 * @description The network, as the SIM has it.
                 * @example 15
                 */
                "Identified-MNC"?: components["parameters"]["IdentifiedMnc"];
                /**
                 * @description The country of the network that the user chose.
                 * @example 234
                 */
                "Selected-MCC"?: components["parameters"]["SelectedMcc"];
                /**
                 * @description The network that the user chose.
                 * @example 15
                 */
                "Selected-MNC"?: components["parameters"]["SelectedMnc"];
                /**
                 * @description The address of the device in its local network.
                 * @example 192.0.2.17
                 */
                "Local-Client-IP"?: components["parameters"]["LocalClientIp"];
                /**
                 * @description Whether the device is on mobile data.
                 * @example 1
                 */
                "Using-Mobile-Data"?: components["parameters"]["UsingMobileData"];
                /**
                 * @description Whether the user is to choose the operator in any case.
                 * @example false
                 */
                "Manually-Select"?: components["parameters"]["ManuallySelect"];
                /**
                 * @description Identifies the transaction.
                 * @example 8ea1c0f2-6f0d-4f5e-9c3e-1d6f1b7c2a90
                 */
                correlation_id?: components["parameters"]["DiscoveryCorrelationId"];
            };
            header?: {
                /**
                 * @description `APP` where the answer goes to an application and not to a browser.
                 * @example APP
                 */
                "X-Redirect"?: components["parameters"]["XRedirect"];
                /**
                 * @description The address of the device, where the server of the service provider asks for it.
                 * @example 192.0.2.17
                 */
                "X-Source-IP"?: components["parameters"]["XSourceIp"];
                /**
                 * @description The addresses on the way from the device.
                 * @example 192.0.2.17
                 */
                "X-Forwarded-For"?: components["parameters"]["XForwardedFor"];
                /**
                 * @description The version of the SDK.
                 * @example made-up-sdk-1.0
                 */
                "SDK-Version"?: components["parameters"]["SdkVersion"];
                /**
                 * @description The version of the software on the device.
                 * @example made-up-app-1.0
                 */
                "Client-Side-Version"?: components["parameters"]["ClientSideVersion"];
                /**
                 * @description The version of the software of the service provider.
                 * @example made-up-server-1.0
                 */
                "Server-Side-Version"?: components["parameters"]["ServerSideVersion"];
                /**
                 * @description `Most-Recent-Selected-Operator`, `Most-Recent-Selected-Operator-Expiry` and `Enum-Nonce`, as discovery set them.
                 * @example Most-Recent-Selected-Operator=234_15
                 */
                Cookie?: components["parameters"]["Cookie"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OperatorFound"];
            202: components["responses"]["OperatorSelectionDue"];
            302: components["responses"]["OperatorSelectionPage"];
            400: components["responses"]["DiscoveryInvalid"];
            401: components["responses"]["DiscoveryUnauthorized"];
            404: components["responses"]["OperatorNotFound"];
            default: components["responses"]["DiscoveryFailure"];
        };
    };
    discoverOperatorByForm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `APP` where the answer goes to an application and not to a browser.
                 * @example APP
                 */
                "X-Redirect"?: components["parameters"]["XRedirect"];
                /**
                 * @description The address of the device, where the server of the service provider asks for it.
                 * @example 192.0.2.17
                 */
                "X-Source-IP"?: components["parameters"]["XSourceIp"];
                /**
                 * @description The addresses on the way from the device.
                 * @example 192.0.2.17
                 */
                "X-Forwarded-For"?: components["parameters"]["XForwardedFor"];
                /**
                 * @description The version of the SDK.
                 * @example made-up-sdk-1.0
                 */
                "SDK-Version"?: components["parameters"]["SdkVersion"];
                /**
                 * @description The version of the software on the device.
                 * @example made-up-app-1.0
                 */
                "Client-Side-Version"?: components["parameters"]["ClientSideVersion"];
                /**
                 * @description The version of the software of the service provider.
                 * @example made-up-server-1.0
                 */
                "Server-Side-Version"?: components["parameters"]["ServerSideVersion"];
                /**
                 * @description `Most-Recent-Selected-Operator`, `Most-Recent-Selected-Operator-Expiry` and `Enum-Nonce`, as discovery set them.
                 * @example Most-Recent-Selected-Operator=234_15
                 */
                Cookie?: components["parameters"]["Cookie"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": DiscoveryForm;
            };
        };
        responses: {
            200: components["responses"]["OperatorFound"];
            202: components["responses"]["OperatorSelectionDue"];
            302: components["responses"]["OperatorSelectionPage"];
            400: components["responses"]["DiscoveryInvalid"];
            401: components["responses"]["DiscoveryUnauthorized"];
            404: components["responses"]["OperatorNotFound"];
            default: components["responses"]["DiscoveryFailure"];
        };
    };
    discoverIssuer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": IssuerForm;
            };
        };
        responses: {
            200: components["responses"]["IssuerFound"];
            400: components["responses"]["IssuerNotFound"];
            401: components["responses"]["IssuerUnauthorized"];
            403: components["responses"]["IssuerForbidden"];
            default: components["responses"]["OtherFailure"];
        };
    };
}
/**
 * @description What a header says, at most 4096 characters.
 * @example made-up-sdk-1.0
 */
export type HeaderText = string;
/**
 * @description Where the browser of the user is sent back to: an absolute URI without a fragment, of at most 2048 characters, equal to one that the service provider registered. Reads: D-MC-9
 * @example https://shop.example/sign-in/callback
 */
export type RedirectUri = string;
/**
 * @description A Mobile Country Code, 3 digits.
 * @example 234
 */
export type Mcc = string;
/**
 * @description A Mobile Network Code, 2 or 3 digits.
 * @example 15
 */
export type Mnc = string;
/**
 * @description An IP address of version 4 or 6.
 * @example 192.0.2.17
 */
export type IpAddress = string;
/**
 * @description `1` for yes, `0` for no.
 * @example 1
 * @enum {string}
 */
export type ZeroOrOne = "0" | "1";
/**
 * @description `true` or `false`.
 * @example false
 * @enum {string}
 */
export type TrueOrFalse = "true" | "false";
/**
 * @description Identifies one transaction in the records of both sides, and is echoed in every answer. 1 to 255 visible ASCII characters. Reads: D-MC-9
 * @example 8ea1c0f2-6f0d-4f5e-9c3e-1d6f1b7c2a90
 */
export type CorrelationId = string;
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
 * @description Why discovery failed. The text is in `description`, not in `error_description`. Reads: D-MC-25
 * @example {
 *       "error": "Not_Found_Entity",
 *       "description": "Operator Not Found"
 *     }
 */
export type DiscoveryError = {
    error: OAuthErrorCode;
    description?: OAuthErrorDescription;
    correlation_id?: CorrelationId;
};
/**
 * Format: int64
 * @description A time, in milliseconds since 1970-01-01T00:00:00Z.
 * @example 1795132800000
 */
export type EpochMs = number;
/**
 * @description The phone number of the user, encrypted for the operator alone, by custom in hexadecimal. It goes into `login_hint` as `ENCR_MSISDN`, and fits in there: 1 to 2036 characters. Reads: D-MC-9
 * @example 6c483ef529a86e5aa808f9cfdcb78ac3
 */
export type SubscriberId = string;
/**
 * @description An opaque hint who is to sign in, in place of `login_hint`. 1 to 8192 characters. Reads: D-MC-9
 * @example eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl
 */
export type LoginHintToken = string;
/**
 * @description The identifier that the operator gave to the service provider, 1 to 255 printable ASCII characters. Reads: D-MC-9
 * @example x-bWFkZS11cC1jbGllbnQ
 */
export type ClientId = string;
/**
 * @description The password of the service provider, 1 to 1024 printable ASCII characters. Reads: D-MC-9
 * @example made-up-client-secret
 */
export type ClientSecret = string;
/**
 * @description A text of at most 4096 characters. Reads: D-MC-9
 * @example 3.0
 */
export type Text = string;
/**
 * @description What a link is, an open list. Known are `authorization`, `token`, `userinfo`, `premiuminfo`, `tokenrevoke`, `tokenrefresh`, `jwks`, `scope`, `applicationShortName`, `openid-configuration`, `issuer`, `operatorSelection` and `value`.
 * @example authorization
 * @example applicationShortName
 */
export type LinkRelation = string;
/**
 * @description What the link leads to: a URI, but for `scope`, which holds a scope, and `applicationShortName`, which holds the name of the service provider. 1 to 8192 characters. Reads: D-MC-9
 * @example https://id.operator.example/authorize
 * @example openid mc_authn
 */
export type LinkTarget = string;
/**
 * @description One link of an operator.
 * @example {
 *       "rel": "authorization",
 *       "href": "https://id.operator.example/authorize"
 *     }
 */
export type DiscoveryLink = {
    rel: LinkRelation;
    href: LinkTarget;
};
/**
 * @description At most 256 links. Reads: D-MC-9
 * @example [
 *       {
 *         "rel": "authorization",
 *         "href": "https://id.operator.example/authorize"
 *       }
 *     ]
 */
export type DiscoveryLinks = DiscoveryLink[];
/**
 * @description The links of the operator.
 * @example {
 *       "link": [
 *         {
 *           "rel": "authorization",
 *           "href": "https://id.operator.example/authorize"
 *         }
 *       ]
 *     }
 */
export type OperatorLinks = {
    link: DiscoveryLinks;
};
/**
 * @description The interfaces of the operator. There is one, `operatorid`.
 * @example {
 *       "operatorid": {
 *         "link": [
 *           {
 *             "rel": "authorization",
 *             "href": "https://id.operator.example/authorize"
 *           }
 *         ]
 *       }
 *     }
 */
export type OperatorApis = {
    operatorid: OperatorLinks;
};
/**
 * @description The operator of the user, and what the service provider is to it. Reads: D-MC-17
 * @example {
 *       "client_id": "x-bWFkZS11cC1jbGllbnQ",
 *       "client_secret": "made-up-client-secret",
 *       "serving_operator": "Example Operator",
 *       "country": "GB",
 *       "currency": "GBP",
 *       "apis": {
 *         "operatorid": {
 *           "link": [
 *             {
 *               "rel": "authorization",
 *               "href": "https://id.operator.example/authorize"
 *             },
 *             {
 *               "rel": "token",
 *               "href": "https://id.operator.example/token"
 *             },
 *             {
 *               "rel": "userinfo",
 *               "href": "https://id.operator.example/userinfo"
 *             },
 *             {
 *               "rel": "openid-configuration",
 *               "href": "https://id.operator.example/.well-known/openid-configuration"
 *             },
 *             {
 *               "rel": "applicationShortName",
 *               "href": "Example Shop"
 *             },
 *             {
 *               "rel": "scope",
 *               "href": "openid mc_authn"
 *             }
 *           ]
 *         }
 *       }
 *     }
 */
export type DiscoveredOperator = {
    client_id: ClientId;
    client_secret?: ClientSecret;
    serving_operator?: Text;
    country?: Text;
    currency?: Text;
    subscriber_id?: SubscriberId;
    apis: OperatorApis;
};
/**
 * @description The operator was found. `ttl` says until when the answer may be kept, as a time and not as a duration. Reads: D-MC-17
 * @example {
 *       "ttl": 1795132800000,
 *       "subscriber_id": "6c483ef529a86e5aa808f9cfdcb78ac3",
 *       "response": {
 *         "client_id": "x-bWFkZS11cC1jbGllbnQ",
 *         "client_secret": "made-up-client-secret",
 *         "serving_operator": "Example Operator",
 *         "country": "GB",
 *         "currency": "GBP",
 *         "apis": {
 *           "operatorid": {
 *             "link": [
 *               {
 *                 "rel": "authorization",
 *                 "href": "https://id.operator.example/authorize"
 *               },
 *               {
 *                 "rel": "token",
 *                 "href": "https://id.operator.example/token"
 *               },
 *               {
 *                 "rel": "userinfo",
 *                 "href": "https://id.operator.example/userinfo"
 *               },
 *               {
 *                 "rel": "openid-configuration",
 *                 "href": "https://id.operator.example/.well-known/openid-configuration"
 *               },
 *               {
 *                 "rel": "applicationShortName",
 *                 "href": "Example Shop"
 *               },
 *               {
 *                 "rel": "scope",
 *                 "href": "openid mc_authn"
 *               }
 *             ]
 *           }
 *         }
 *       }
 *     }
 */
export type DiscoveryResponse = {
    ttl: EpochMs;
    subscriber_id?: SubscriberId;
    subscriber_id_token?: LoginHintToken;
    correlation_id?: CorrelationId;
    response: DiscoveredOperator;
};
/**
 * @description The operator could not be told. The user chooses it on the page that the link `operatorSelection` leads to. Reads: D-MC-16
 * @example {
 *       "links": [
 *         {
 *           "rel": "operatorSelection",
 *           "href": "https://discovery.example/operator-selection?session_id=bWFkZS11cA"
 *         }
 *       ]
 *     }
 */
export type OperatorSelection = {
    links: DiscoveryLinks;
    correlation_id?: CorrelationId;
};
/**
 * @description Where the browser goes next. 1 to 16384 visible ASCII characters. Reads: D-MC-9
 * @example https://shop.example/sign-in/callback?code=SplxlOBeZQQYbYS6WxSbIA&state=af0ifjsldkj
 */
export type RedirectTarget = string;
/**
 * @description How the caller is to prove who it is.
 * @example Bearer error="invalid_token", error_description="The access token expired"
 */
export type Challenge = string;
/**
 * @description A phone number in international format without a plus sign, 5 to 15 digits. Reads: D-MC-7
 * @example 447700900250
 */
export type MsisdnDigits = string;
/**
 * @description What the service provider knows of the user, so that the operator can be found. A phone number travels in the form alone, never in a query. Reads: D-MC-7
 * @example {
 *       "Redirect_URL": "https://shop.example/discovery/callback",
 *       "MSISDN": "447700900250",
 *       "Using-Mobile-Data": "0"
 *     }
 */
export type DiscoveryForm = {
    Redirect_URL: RedirectUri;
    MSISDN?: MsisdnDigits;
    "Identified-MCC"?: Mcc;
    "Identified-MNC"?: Mnc;
    "Selected-MCC"?: Mcc;
    "Selected-MNC"?: Mnc;
    "Local-Client-IP"?: IpAddress;
    "Using-Mobile-Data"?: ZeroOrOne;
    "Manually-Select"?: TrueOrFalse;
    correlation_id?: CorrelationId;
};
/**
 * @description The code that the redirect brought. It is used once. 1 to 2048 printable ASCII characters. Reads: D-MC-9
 * @example SplxlOBeZQQYbYS6WxSbIA
 */
export type AuthorizationCode = string;
/**
 * @description An International Mobile Subscriber Identity, 6 to 15 digits.
 * @example 001010123456789
 */
export type Imsi = string;
/**
 * @description A phone number in international format, by custom with a plus sign. Reads: D-MC-12
 * @example +447700900250
 */
export type PhoneNumber = string;
/**
 * @description Says that `client_assertion` is a JWT.
 * @example urn:ietf:params:oauth:client-assertion-type:jwt-bearer
 * @enum {string}
 */
export type ClientAssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/**
 * @description A JWT in compact form, signed (3 parts) or encrypted (5 parts), of at most 16384 characters. Whether it holds is verified by code. Reads: D-MC-9
 * @example eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl
 */
export type Jwt = string;
/**
 * @description What the service provider knows of the user: a code of the user interaction endpoint, the codes of the network, an IMSI or a phone number, one of them at least.
 * @example {
 *       "client_id": "x-bWFkZS11cC1jbGllbnQ",
 *       "mcc": "234",
 *       "mnc": "15"
 *     }
 */
export type IssuerForm = {
    client_id: ClientId;
    code?: AuthorizationCode;
    redirect_uri?: RedirectUri;
    mcc?: Mcc;
    mnc?: Mnc;
    imsi?: Imsi;
    msisdn?: PhoneNumber;
    client_secret?: ClientSecret;
    client_assertion_type?: ClientAssertionType;
    client_assertion?: Jwt;
};
/**
 * @description A page about the error. Reads: D-MC-9
 * @example https://operator.example/errors/invalid_request
 */
export type ErrorUri = string;
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
 * @description How long the answer may be kept, `no-store` where it holds tokens.
 * @example no-store
 */
export type CacheControl = string;
/**
 * @description An `https` URI of at most 2048 characters, or an `http` URI of the own machine, so that mocks can stand in. Reads: D-MC-9 D-MC-11
 * @example https://id.operator.example/token
 */
export type EndpointUri = string;
/**
 * @description The issuer of the operator, and the phone number of the user encrypted for it where the user entered it.
 * @example {
 *       "iss": "https://id.operator.example"
 *     }
 */
export type IssuerAnswer = {
    iss: EndpointUri;
    login_hint_token?: Jwt;
};
