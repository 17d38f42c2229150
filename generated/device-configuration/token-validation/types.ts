// Made by `npm run generate` from specs/device-configuration/token-validation.openapi.yaml. Change that, not this file.

export interface paths {
    "/temporary-tokens/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate Temporary Token
         * @description The Configuration Server asks who brought a token. A token can be validated once, so the request is not repeated after a lost answer.
         */
        post: operations["validateTemporaryToken"];
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
        TemporaryToken: TemporaryToken;
        ValidateTemporaryTokenBody: ValidateTemporaryTokenBody;
        Msisdn: Msisdn;
        Imsi: Imsi;
        ValidateTemporaryTokenAnswer: ValidateTemporaryTokenAnswer;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    validateTemporaryToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ValidateTemporaryTokenBody;
            };
        };
        responses: {
            /** @description The token is valid, and no longer from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ValidateTemporaryTokenAnswer;
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The caller is not who it says. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token has expired, was used, or is not for this caller. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no such token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The endpoint failed. It says no more than that. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
/**
 * @description A token that the client got after an authentication with its SIM. It can be validated once and lives for a short time. 1 to 4096 characters. Reads: D-DC-36
 * @example bWFkZS11cCB0ZW1wb3JhcnkgdG9rZW4
 */
export type TemporaryToken = string;
/**
 * @description The token that a client brought. Reads: D-DC-40
 * @example {
 *       "as_temp_token": "bWFkZS11cCB0ZW1wb3JhcnkgdG9rZW4"
 *     }
 */
export type ValidateTemporaryTokenBody = {
    as_temp_token: TemporaryToken;
};
/**
 * @description A phone number in international format, 5 to 15 digits with or without a plus sign before them. In a query the plus sign is percent-encoded. Reads: D-DC-36
 * @example +44790000001
 * @example 491701234567
 */
export type Msisdn = string;
/**
 * @description International Mobile Subscriber Identity of the SIM, 15 digits. Due where the platform lets the client read it.
 * @example 001010123456789
 */
export type Imsi = string;
/**
 * @description The user that the token belongs to, as far as it takes to configure the client. Reads: D-DC-40
 * @example {
 *       "msisdn": "491701234567",
 *       "imsi": "001010123456789"
 *     }
 */
export type ValidateTemporaryTokenAnswer = {
    msisdn: Msisdn;
    imsi?: Imsi;
};
