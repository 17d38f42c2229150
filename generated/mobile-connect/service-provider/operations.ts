// Made by `npm run generate` from specs/mobile-connect/service-provider.openapi.yaml. Change that, not this file.

import type { Api } from '../../../src/http/operation.js'
import * as validators from '../validators.js'

export const api = {
  contract: "mobile-connect",
  operations: {
    notifyServiceProvider: {
      operationId: "notifyServiceProvider",
      method: "POST",
      path: "/notification",
      pathParameters: [],
      queryParameters: [],
      headerParameters: [],
      requestBody: {
        required: true,
        content: {
          "application/json": validators.Notification,
        },
      },
      responses: {
        "200": {},
        "204": {},
        "400": {
          content: {
            "application/json": validators.OAuthError,
          },
          bodyOptional: true,
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
        default: {},
      },
      security: [["notificationToken"]],
      repeatable: false,
      source: "MC API §9",
    },
  },
  securitySchemes: {
    notificationToken: {
      type: "http",
      scheme: "bearer",
    },
  },
} as const satisfies Api
