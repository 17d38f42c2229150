// Made by `npm run generate` from specs/device-configuration/cellular-identification.openapi.yaml. Change that, not this file.

import type { Api } from '../../../src/http/operation.js'
import * as validators from '../validators.js'

export const api = {
  contract: "device-configuration",
  operations: {
    identifyByCellularAccess: {
      operationId: "identifyByCellularAccess",
      method: "GET",
      path: "/",
      pathParameters: [],
      queryParameters: [],
      headerParameters: [],
      responses: {
        "200": {
          headers: [{
            name: "Set-Cookie",
            required: true,
            validator: validators.SetCookie,
          }],
        },
        "404": {},
        "511": {
          headers: [{
            name: "Set-Cookie",
            required: false,
            validator: validators.SetCookie,
          }],
        },
        default: {},
      },
      security: [],
      repeatable: false,
      source: "RCC.14 §E.1.2",
    },
  },
  securitySchemes: {},
} as const satisfies Api
