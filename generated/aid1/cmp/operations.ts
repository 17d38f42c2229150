// Made by `npm run generate` from specs/aid1/cmp.openapi.yaml. Change that, not this file.

import type { Api } from '../../../src/http/operation.js'
import * as validators from '../validators.js'

export const api = {
  contract: "aid1",
  operations: {
    sendMspToken: {
      operationId: "sendMspToken",
      method: "POST",
      path: "/cesim/msp/v1/users/{account_id}",
      pathParameters: [{
        name: "account_id",
        required: true,
        validator: validators.AccountId,
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
          "application/json": validators.SendMspTokenBody,
        },
      },
      responses: {
        "201": {},
        "401": {
          content: {
            "application/json": validators.AidError,
          },
        },
        "403": {
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
      security: [["apiKey", "mutualTls"]],
      repeatable: false,
      source: "AID.02 §7.3",
    },
    notifyMspTokenInvalid: {
      operationId: "notifyMspTokenInvalid",
      method: "POST",
      path: "/cesim/msp/v1/users/{msp_token}/invalidate",
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
        required: false,
        content: {
          "application/json": validators.NotifyMspTokenInvalidBody,
        },
      },
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
      security: [["apiKey", "mutualTls"]],
      repeatable: true,
      source: "AID.02 §7.4",
    },
    sendProfileInformation: {
      operationId: "sendProfileInformation",
      method: "POST",
      path: "/cesim/msp/v1/users/{msp_token}/profiles",
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
          "application/json": validators.SendProfileInformationBody,
        },
      },
      responses: {
        "200": {},
        "401": {
          content: {
            "application/json": validators.AidError,
          },
        },
        "403": {
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
      security: [["apiKey", "mutualTls"]],
      repeatable: true,
      source: "AID.02 §7.5",
    },
    updateSubscriptionInfo: {
      operationId: "updateSubscriptionInfo",
      method: "PATCH",
      path: "/cesim/msp/v1/subscriptions/{msp_token}",
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
          "application/json": validators.UpdateSubscriptionInfoBody,
        },
      },
      responses: {
        "201": {},
        "401": {
          content: {
            "application/json": validators.AidError,
          },
        },
        "403": {
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
      security: [["apiKey", "mutualTls"]],
      repeatable: true,
      source: "AID.02 §7.6",
    },
    sendActivationCode: {
      operationId: "sendActivationCode",
      method: "POST",
      path: "/cesim/msp/v1/activation-codes/{msp_token}",
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
          "application/json": validators.SendActivationCodeBody,
        },
      },
      responses: {
        "200": {},
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
      security: [["apiKey", "mutualTls"]],
      repeatable: false,
      source: "AID.02 §7.7.2.1",
    },
  },
  securitySchemes: {
    apiKey: {
      type: "apiKey",
      in: "header",
      name: "api-key",
      validator: validators.ApiKey,
    },
    mutualTls: {
      type: "mutualTLS",
    },
  },
} as const satisfies Api
