// Made by `npm run generate` from specs/device-configuration/token-validation.openapi.yaml. Change that, not this file.

import type { Api } from '../../../src/http/operation.js'
import * as validators from '../validators.js'

export const api = {
  contract: "device-configuration",
  operations: {
    validateTemporaryToken: {
      operationId: "validateTemporaryToken",
      method: "POST",
      path: "/temporary-tokens/validate",
      pathParameters: [],
      queryParameters: [],
      headerParameters: [],
      requestBody: {
        required: true,
        content: {
          "application/json": validators.ValidateTemporaryTokenBody,
        },
      },
      responses: {
        "200": {
          content: {
            "application/json": validators.ValidateTemporaryTokenAnswer,
          },
        },
        "400": {},
        "401": {},
        "403": {},
        "404": {},
        "500": {},
      },
      security: [["bearer"]],
      repeatable: false,
      source: "RCC.14 §2.13",
    },
  },
  securitySchemes: {
    bearer: {
      type: "http",
      scheme: "bearer",
    },
  },
} as const satisfies Api
