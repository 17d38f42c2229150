// Made by `npm run generate` from specs/ciba/openid-provider.openapi.yaml. Change that, not this file.

import type { Api } from '../../../src/http/operation.js'
import * as validators from '../validators.js'

export const api = {
  contract: "ciba",
  operations: {
    getProviderMetadata: {
      operationId: "getProviderMetadata",
      method: "GET",
      path: "/.well-known/openid-configuration",
      pathParameters: [],
      queryParameters: [],
      headerParameters: [],
      responses: {
        "200": {
          content: {
            "application/json": validators.ProviderMetadata,
          },
        },
        "404": {},
        default: {
          content: {
            "application/json": validators.OAuthError,
          },
          bodyOptional: true,
        },
      },
      security: [],
      repeatable: true,
      source: "CIBA Core §4",
    },
    requestAuthentication: {
      operationId: "requestAuthentication",
      method: "POST",
      path: "/bc-authorize",
      pathParameters: [],
      queryParameters: [],
      headerParameters: [],
      requestBody: {
        required: true,
        content: {
          "application/x-www-form-urlencoded": validators.AuthenticationRequestForm,
        },
      },
      responses: {
        "200": {
          content: {
            "application/json": validators.AuthenticationAcknowledgement,
          },
          headers: [{
            name: "Cache-Control",
            required: false,
            validator: validators.CacheControl,
          }],
        },
        "400": {
          content: {
            "application/json": validators.OAuthError,
          },
          headers: [{
            name: "Cache-Control",
            required: false,
            validator: validators.CacheControl,
          }],
        },
        "401": {
          content: {
            "application/json": validators.OAuthError,
          },
          headers: [{
            name: "Cache-Control",
            required: false,
            validator: validators.CacheControl,
          }, {
            name: "WWW-Authenticate",
            required: false,
            validator: validators.Challenge,
          }],
        },
        "403": {
          content: {
            "application/json": validators.OAuthError,
          },
          headers: [{
            name: "Cache-Control",
            required: false,
            validator: validators.CacheControl,
          }],
        },
        "503": {
          content: {
            "application/json": validators.OAuthError,
          },
          bodyOptional: true,
          headers: [{
            name: "Retry-After",
            required: false,
            validator: validators.RetryAfter,
          }],
        },
        default: {
          content: {
            "application/json": validators.OAuthError,
          },
          bodyOptional: true,
        },
      },
      security: [["basic"], []],
      repeatable: false,
      source: "CIBA Core §7.1",
    },
    requestToken: {
      operationId: "requestToken",
      method: "POST",
      path: "/token",
      pathParameters: [],
      queryParameters: [],
      headerParameters: [],
      requestBody: {
        required: true,
        content: {
          "application/x-www-form-urlencoded": validators.TokenRequestForm,
        },
      },
      responses: {
        "200": {
          content: {
            "application/json": validators.TokenResponse,
          },
          headers: [{
            name: "Cache-Control",
            required: false,
            validator: validators.CacheControl,
          }],
        },
        "400": {
          content: {
            "application/json": validators.OAuthError,
          },
          headers: [{
            name: "Cache-Control",
            required: false,
            validator: validators.CacheControl,
          }],
        },
        "401": {
          content: {
            "application/json": validators.OAuthError,
          },
          headers: [{
            name: "Cache-Control",
            required: false,
            validator: validators.CacheControl,
          }, {
            name: "WWW-Authenticate",
            required: false,
            validator: validators.Challenge,
          }],
        },
        "503": {
          content: {
            "application/json": validators.OAuthError,
          },
          bodyOptional: true,
          headers: [{
            name: "Retry-After",
            required: false,
            validator: validators.RetryAfter,
          }],
        },
        default: {
          content: {
            "application/json": validators.OAuthError,
          },
          bodyOptional: true,
        },
      },
      security: [["basic"], []],
      repeatable: false,
      source: "CIBA Core §10.1",
    },
  },
  securitySchemes: {
    basic: {
      type: "http",
      scheme: "basic",
    },
  },
} as const satisfies Api
