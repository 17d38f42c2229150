// Made by `npm run generate` from specs/ciba/client.openapi.yaml. Change that, not this file.

import type { Api } from '../../../src/http/operation.js'
import * as validators from '../validators.js'

export const api = {
  contract: "ciba",
  operations: {
    notifyClient: {
      operationId: "notifyClient",
      method: "POST",
      path: "/backchannel-notification",
      pathParameters: [],
      queryParameters: [],
      headerParameters: [],
      requestBody: {
        required: true,
        content: {
          "application/json": validators.ClientNotification,
        },
      },
      responses: {
        "200": {},
        "204": {},
        "400": {},
        "401": {
          headers: [{
            name: "WWW-Authenticate",
            required: false,
            validator: validators.Challenge,
          }],
        },
        default: {},
      },
      security: [["bearer"]],
      repeatable: true,
      source: "CIBA Core §9",
    },
  },
  securitySchemes: {
    bearer: {
      type: "http",
      scheme: "bearer",
    },
  },
} as const satisfies Api
