// Made by `npm run generate` from specs/mobile-connect/discovery.openapi.yaml. Change that, not this file.

import type { Api } from '../../../src/http/operation.js'
import * as validators from '../validators.js'

export const api = {
  contract: "mobile-connect",
  operations: {
    discoverOperator: {
      operationId: "discoverOperator",
      method: "GET",
      path: "/v2/discovery",
      pathParameters: [],
      queryParameters: [{
        name: "Redirect_URL",
        required: true,
        validator: validators.RedirectUri,
      }, {
        name: "Identified-MCC",
        required: false,
        validator: validators.Mcc,
        emptyIsAbsent: true,
      }, {
        name: "Identified-MNC",
        required: false,
        validator: validators.Mnc,
        emptyIsAbsent: true,
      }, {
        name: "Selected-MCC",
        required: false,
        validator: validators.Mcc,
        emptyIsAbsent: true,
      }, {
        name: "Selected-MNC",
        required: false,
        validator: validators.Mnc,
        emptyIsAbsent: true,
      }, {
        name: "Local-Client-IP",
        required: false,
        validator: validators.IpAddress,
        emptyIsAbsent: true,
      }, {
        name: "Using-Mobile-Data",
        required: false,
        validator: validators.ZeroOrOne,
        emptyIsAbsent: true,
      }, {
        name: "Manually-Select",
        required: false,
        validator: validators.TrueOrFalse,
        emptyIsAbsent: true,
      }, {
        name: "correlation_id",
        required: false,
        validator: validators.CorrelationId,
        emptyIsAbsent: true,
      }],
      headerParameters: [{
        name: "X-Redirect",
        required: false,
        validator: validators.HeaderText,
      }, {
        name: "X-Source-IP",
        required: false,
        validator: validators.HeaderText,
      }, {
        name: "X-Forwarded-For",
        required: false,
        validator: validators.HeaderText,
      }, {
        name: "SDK-Version",
        required: false,
        validator: validators.HeaderText,
      }, {
        name: "Client-Side-Version",
        required: false,
        validator: validators.HeaderText,
      }, {
        name: "Server-Side-Version",
        required: false,
        validator: validators.HeaderText,
      }, {
        name: "Cookie",
        required: false,
        validator: validators.HeaderText,
      }],
      responses: {
        "200": {
          content: {
            "application/json": validators.DiscoveryResponse,
          },
          headers: [{
            name: "Set-Cookie",
            required: false,
            validator: validators.HeaderText,
          }],
        },
        "202": {
          content: {
            "application/json": validators.OperatorSelection,
          },
          headers: [{
            name: "Set-Cookie",
            required: false,
            validator: validators.HeaderText,
          }],
        },
        "302": {
          headers: [{
            name: "Location",
            required: true,
            validator: validators.RedirectTarget,
          }, {
            name: "Set-Cookie",
            required: false,
            validator: validators.HeaderText,
          }],
        },
        "400": {
          content: {
            "application/json": validators.DiscoveryError,
          },
        },
        "401": {
          content: {
            "application/json": validators.DiscoveryError,
          },
          bodyOptional: true,
          headers: [{
            name: "WWW-Authenticate",
            required: false,
            validator: validators.Challenge,
          }],
        },
        "404": {
          content: {
            "application/json": validators.DiscoveryError,
          },
        },
        default: {
          content: {
            "application/json": validators.DiscoveryError,
          },
          bodyOptional: true,
        },
      },
      security: [["basic"]],
      repeatable: true,
      source: "MC API §2",
    },
    discoverOperatorByForm: {
      operationId: "discoverOperatorByForm",
      method: "POST",
      path: "/v2/discovery",
      pathParameters: [],
      queryParameters: [],
      headerParameters: [{
        name: "X-Redirect",
        required: false,
        validator: validators.HeaderText,
      }, {
        name: "X-Source-IP",
        required: false,
        validator: validators.HeaderText,
      }, {
        name: "X-Forwarded-For",
        required: false,
        validator: validators.HeaderText,
      }, {
        name: "SDK-Version",
        required: false,
        validator: validators.HeaderText,
      }, {
        name: "Client-Side-Version",
        required: false,
        validator: validators.HeaderText,
      }, {
        name: "Server-Side-Version",
        required: false,
        validator: validators.HeaderText,
      }, {
        name: "Cookie",
        required: false,
        validator: validators.HeaderText,
      }],
      requestBody: {
        required: true,
        content: {
          "application/x-www-form-urlencoded": validators.DiscoveryForm,
        },
      },
      responses: {
        "200": {
          content: {
            "application/json": validators.DiscoveryResponse,
          },
          headers: [{
            name: "Set-Cookie",
            required: false,
            validator: validators.HeaderText,
          }],
        },
        "202": {
          content: {
            "application/json": validators.OperatorSelection,
          },
          headers: [{
            name: "Set-Cookie",
            required: false,
            validator: validators.HeaderText,
          }],
        },
        "302": {
          headers: [{
            name: "Location",
            required: true,
            validator: validators.RedirectTarget,
          }, {
            name: "Set-Cookie",
            required: false,
            validator: validators.HeaderText,
          }],
        },
        "400": {
          content: {
            "application/json": validators.DiscoveryError,
          },
        },
        "401": {
          content: {
            "application/json": validators.DiscoveryError,
          },
          bodyOptional: true,
          headers: [{
            name: "WWW-Authenticate",
            required: false,
            validator: validators.Challenge,
          }],
        },
        "404": {
          content: {
            "application/json": validators.DiscoveryError,
          },
        },
        default: {
          content: {
            "application/json": validators.DiscoveryError,
          },
          bodyOptional: true,
        },
      },
      security: [["basic"]],
      repeatable: true,
      source: "MC API §2",
    },
    discoverIssuer: {
      operationId: "discoverIssuer",
      method: "POST",
      path: "/discovery_issuer",
      pathParameters: [],
      queryParameters: [],
      headerParameters: [],
      requestBody: {
        required: true,
        content: {
          "application/x-www-form-urlencoded": validators.IssuerForm,
        },
      },
      responses: {
        "200": {
          content: {
            "application/json": validators.IssuerAnswer,
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
      source: "MODRNA Discovery §3.2",
    },
  },
  securitySchemes: {
    basic: {
      type: "http",
      scheme: "basic",
    },
  },
} as const satisfies Api
