// Made by `npm run generate` from specs/aid1/msp.openapi.yaml. Change that, not this file.

import type { Api } from '../../../src/http/operation.js'
import * as validators from '../validators.js'

export const api = {
  contract: "aid1",
  operations: {
    requestActivationCode: {
      operationId: "requestActivationCode",
      method: "POST",
      path: "/v1/activation-code-requests/{msp_token}",
      pathParameters: [{
        name: "msp_token",
        required: true,
        validator: validators.MspToken,
      }],
      queryParameters: [],
      headerParameters: [{
        name: "CMP-request-id",
        required: true,
        validator: validators.RequestId,
      }, {
        name: "correlation-id",
        required: true,
        validator: validators.CorrelationId,
      }, {
        name: "client-id",
        required: true,
        validator: validators.PartyId,
      }, {
        name: "target-id",
        required: true,
        validator: validators.PartyId,
      }],
      requestBody: {
        required: true,
        content: {
          "application/json": validators.RequestActivationCodeBody,
        },
      },
      responses: {
        "200": {
          content: {
            "application/json": validators.RequestActivationCodeAnswer,
          },
        },
        "201": {},
        "401": {
          content: {
            "application/json": validators.AidError,
          },
        },
        "404": {
          content: {
            "application/json": validators.AidError,
          },
        },
        "422": {
          content: {
            "application/json": validators.AidError,
          },
        },
        "500": {
          content: {
            "application/json": validators.AidError,
          },
        },
        default: {
          content: {
            "application/json": validators.AidError,
          },
        },
      },
      security: [["apiKey", "mutualTls"], ["basic", "mutualTls"]],
      repeatable: false,
      source: "AID.02 §7.7",
    },
    sendCsimStatus: {
      operationId: "sendCsimStatus",
      method: "POST",
      path: "/v1/statuses/{msp_token}",
      pathParameters: [{
        name: "msp_token",
        required: true,
        validator: validators.MspToken,
      }],
      queryParameters: [],
      headerParameters: [{
        name: "CMP-request-id",
        required: true,
        validator: validators.RequestId,
      }, {
        name: "correlation-id",
        required: true,
        validator: validators.CorrelationId,
      }, {
        name: "client-id",
        required: true,
        validator: validators.PartyId,
      }, {
        name: "target-id",
        required: true,
        validator: validators.PartyId,
      }],
      requestBody: {
        required: true,
        content: {
          "application/json": validators.SendCsimStatusBody,
        },
      },
      responses: {
        "201": {},
        "401": {
          content: {
            "application/json": validators.AidError,
          },
        },
        "404": {
          content: {
            "application/json": validators.AidError,
          },
        },
        "422": {
          content: {
            "application/json": validators.AidError,
          },
        },
        "500": {
          content: {
            "application/json": validators.AidError,
          },
        },
        default: {
          content: {
            "application/json": validators.AidError,
          },
        },
      },
      security: [["apiKey", "mutualTls"], ["basic", "mutualTls"]],
      repeatable: true,
      source: "AID.02 §7.8",
    },
    requestInvalidateMspToken: {
      operationId: "requestInvalidateMspToken",
      method: "DELETE",
      path: "/v1/users/{msp_token}",
      pathParameters: [{
        name: "msp_token",
        required: true,
        validator: validators.MspToken,
      }],
      queryParameters: [],
      headerParameters: [{
        name: "CMP-request-id",
        required: true,
        validator: validators.RequestId,
      }, {
        name: "correlation-id",
        required: true,
        validator: validators.CorrelationId,
      }, {
        name: "client-id",
        required: true,
        validator: validators.PartyId,
      }, {
        name: "target-id",
        required: true,
        validator: validators.PartyId,
      }],
      responses: {
        "204": {},
        "401": {
          content: {
            "application/json": validators.AidError,
          },
        },
        "404": {
          content: {
            "application/json": validators.AidError,
          },
        },
        "422": {
          content: {
            "application/json": validators.AidError,
          },
        },
        "500": {
          content: {
            "application/json": validators.AidError,
          },
        },
        default: {
          content: {
            "application/json": validators.AidError,
          },
        },
      },
      security: [["apiKey", "mutualTls"], ["basic", "mutualTls"]],
      repeatable: true,
      source: "AID.02 §7.9",
    },
    requestProfileStatus: {
      operationId: "requestProfileStatus",
      method: "GET",
      path: "/v1/profiles/status/{msp_token}",
      pathParameters: [{
        name: "msp_token",
        required: true,
        validator: validators.MspToken,
      }],
      queryParameters: [{
        name: "iccid",
        required: false,
        validator: validators.Iccid,
      }],
      headerParameters: [{
        name: "CMP-request-id",
        required: true,
        validator: validators.RequestId,
      }, {
        name: "correlation-id",
        required: true,
        validator: validators.CorrelationId,
      }, {
        name: "client-id",
        required: true,
        validator: validators.PartyId,
      }, {
        name: "target-id",
        required: true,
        validator: validators.PartyId,
      }],
      responses: {
        "200": {
          content: {
            "application/json": validators.RequestProfileStatusAnswer,
          },
        },
        "401": {
          content: {
            "application/json": validators.AidError,
          },
        },
        "404": {
          content: {
            "application/json": validators.AidError,
          },
        },
        "422": {
          content: {
            "application/json": validators.AidError,
          },
        },
        "500": {
          content: {
            "application/json": validators.AidError,
          },
        },
        default: {
          content: {
            "application/json": validators.AidError,
          },
        },
      },
      security: [["apiKey", "mutualTls"], ["basic", "mutualTls"]],
      repeatable: true,
      source: "AID.02 §7.10",
    },
  },
  securitySchemes: {
    apiKey: {
      type: "apiKey",
      in: "header",
      name: "api-key",
      validator: validators.ApiKey,
    },
    basic: {
      type: "http",
      scheme: "basic",
    },
    mutualTls: {
      type: "mutualTLS",
    },
  },
} as const satisfies Api
