// Made by `npm run generate` from specs/device-configuration/cellular-identification.openapi.yaml. Change that, not this file.

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Identify by cellular access
         * @deprecated
         * @description The client asks for a URI without path and query. The answer is a cookie to send with the configuration request, or the way of authentication without cellular access.
         */
        get: operations["identifyByCellularAccess"];
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
        SetCookie: SetCookie;
    };
    responses: {
        /** @description Any other failure. The client takes it as an internal error of the server. */
        OtherFailure: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description A cookie by which the configuration request is recognized.
         * @example flow=7f3c0d21a9; Secure; HttpOnly; Path=/
         */
        SetCookieDue: SetCookie;
        /**
         * @description A cookie that ties the requests of a flow together.
         * @example flow=7f3c0d21a9; Secure; HttpOnly; Path=/
         */
        SetCookie: SetCookie;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    identifyByCellularAccess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The network knows the user. The configuration request follows, with this cookie. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SetCookieDue"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["OtherFailure"];
            /** @description The user authenticates as without cellular access. With a cookie the network knows the phone number, so that the client does not ask the user for it. */
            511: {
                headers: {
                    "Set-Cookie": components["headers"]["SetCookie"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["OtherFailure"];
        };
    };
}
/**
 * @description A cookie for this flow of requests, name and value and after them attributes. Each cookie has a header line of its own.
 * @example flow=7f3c0d21a9; Secure; HttpOnly; Path=/
 */
export type SetCookie = string;
