// Made by `npm run generate` from specs/identity-assurance/identity-provider.openapi.yaml. Change that, not this file.

import type { Api } from '../../../src/http/operation.js'
import * as validators from '../validators.js'

export const api = {
  contract: "identity-assurance",
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
      source: "IDA §8",
    },
    getKeys: {
      operationId: "getKeys",
      method: "GET",
      path: "/jwks",
      pathParameters: [],
      queryParameters: [],
      headerParameters: [],
      responses: {
        "200": {
          content: {
            "application/json": validators.JwkSet,
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
      source: "OIDC Discovery §3",
    },
    authorize: {
      operationId: "authorize",
      method: "GET",
      path: "/authorize",
      pathParameters: [],
      queryParameters: [{
        name: "client_id",
        required: true,
        validator: validators.ClientId,
        emptyIsAbsent: true,
      }, {
        name: "request",
        required: false,
        validator: validators.Jwt,
        emptyIsAbsent: true,
      }, {
        name: "redirect_uri",
        required: false,
        validator: validators.RedirectUri,
        emptyIsAbsent: true,
      }, {
        name: "response_type",
        required: false,
        validator: validators.ResponseType,
        emptyIsAbsent: true,
      }, {
        name: "scope",
        required: false,
        validator: validators.Scope,
        emptyIsAbsent: true,
      }, {
        name: "state",
        required: false,
        validator: validators.State,
        emptyIsAbsent: true,
      }, {
        name: "nonce",
        required: false,
        validator: validators.Nonce,
        emptyIsAbsent: true,
      }, {
        name: "acr_values",
        required: false,
        validator: validators.AcrValues,
        emptyIsAbsent: true,
      }, {
        name: "login_hint",
        required: false,
        validator: validators.LoginHint,
        emptyIsAbsent: true,
      }, {
        name: "id_token_hint",
        required: false,
        validator: validators.Jwt,
        emptyIsAbsent: true,
      }, {
        name: "display",
        required: false,
        validator: validators.Display,
        emptyIsAbsent: true,
      }, {
        name: "prompt",
        required: false,
        validator: validators.Prompt,
        emptyIsAbsent: true,
      }, {
        name: "max_age",
        required: false,
        validator: validators.MaxAge,
        emptyIsAbsent: true,
      }, {
        name: "ui_locales",
        required: false,
        validator: validators.Locales,
        emptyIsAbsent: true,
      }, {
        name: "claims_locales",
        required: false,
        validator: validators.Locales,
        emptyIsAbsent: true,
      }, {
        name: "claims",
        required: false,
        validator: validators.ClaimsText,
        emptyIsAbsent: true,
      }, {
        name: "code_challenge",
        required: false,
        validator: validators.CodeChallenge,
        emptyIsAbsent: true,
      }, {
        name: "code_challenge_method",
        required: false,
        validator: validators.CodeChallengeMethod,
        emptyIsAbsent: true,
      }],
      headerParameters: [],
      query: validators.AuthorizationRequest,
      responses: {
        "302": {
          headers: [{
            name: "Location",
            required: true,
            validator: validators.RedirectTarget,
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
        "500": {
          content: {
            "application/json": validators.OAuthError,
          },
          bodyOptional: true,
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
      security: [],
      repeatable: false,
      source: "IDA §7",
    },
    authorizeByForm: {
      operationId: "authorizeByForm",
      method: "POST",
      path: "/authorize",
      pathParameters: [],
      queryParameters: [],
      headerParameters: [],
      requestBody: {
        required: true,
        content: {
          "application/x-www-form-urlencoded": validators.AuthorizationRequest,
        },
      },
      responses: {
        "302": {
          headers: [{
            name: "Location",
            required: true,
            validator: validators.RedirectTarget,
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
        "500": {
          content: {
            "application/json": validators.OAuthError,
          },
          bodyOptional: true,
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
      security: [],
      repeatable: false,
      source: "OIDC Core §3.1.2.1",
    },
    requestTokens: {
      operationId: "requestTokens",
      method: "POST",
      path: "/token",
      pathParameters: [],
      queryParameters: [],
      headerParameters: [],
      requestBody: {
        required: true,
        content: {
          "application/x-www-form-urlencoded": validators.TokenForm,
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
          bodyOptional: true,
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
        "500": {
          content: {
            "application/json": validators.OAuthError,
          },
          bodyOptional: true,
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
      source: "OIDC Core §3.1.3",
    },
    getUserInfo: {
      operationId: "getUserInfo",
      method: "GET",
      path: "/userinfo",
      pathParameters: [],
      queryParameters: [],
      headerParameters: [],
      responses: {
        "200": {
          content: {
            "application/json": validators.UserInfo,
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
          bodyOptional: true,
          headers: [{
            name: "WWW-Authenticate",
            required: false,
            validator: validators.Challenge,
          }],
        },
        "403": {
          content: {
            "application/json": validators.OAuthError,
          },
          bodyOptional: true,
          headers: [{
            name: "WWW-Authenticate",
            required: false,
            validator: validators.Challenge,
          }],
        },
        "500": {
          content: {
            "application/json": validators.OAuthError,
          },
          bodyOptional: true,
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
      security: [["bearer"]],
      repeatable: true,
      source: "IDA §5.2",
    },
    getUserInfoByPost: {
      operationId: "getUserInfoByPost",
      method: "POST",
      path: "/userinfo",
      pathParameters: [],
      queryParameters: [],
      headerParameters: [],
      responses: {
        "200": {
          content: {
            "application/json": validators.UserInfo,
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
          bodyOptional: true,
          headers: [{
            name: "WWW-Authenticate",
            required: false,
            validator: validators.Challenge,
          }],
        },
        "403": {
          content: {
            "application/json": validators.OAuthError,
          },
          bodyOptional: true,
          headers: [{
            name: "WWW-Authenticate",
            required: false,
            validator: validators.Challenge,
          }],
        },
        "500": {
          content: {
            "application/json": validators.OAuthError,
          },
          bodyOptional: true,
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
      security: [["bearer"]],
      repeatable: true,
      source: "OIDC Core §5.3.1",
    },
  },
  securitySchemes: {
    basic: {
      type: "http",
      scheme: "basic",
    },
    bearer: {
      type: "http",
      scheme: "bearer",
    },
  },
} as const satisfies Api
