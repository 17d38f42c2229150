// Made by `npm run generate` from specs/device-configuration/configuration-server.openapi.yaml. Change that, not this file.

import type { Api } from '../../../src/http/operation.js'
import * as validators from '../validators.js'

export const api = {
  contract: "device-configuration",
  operations: {
    requestConfiguration: {
      operationId: "requestConfiguration",
      method: "GET",
      path: "/",
      pathParameters: [],
      queryParameters: [{
        name: "terminal_vendor",
        required: false,
        validator: validators.TerminalVendor,
      }, {
        name: "terminal_model",
        required: false,
        validator: validators.TerminalModel,
      }, {
        name: "terminal_sw_version",
        required: false,
        validator: validators.TerminalSoftwareVersion,
      }, {
        name: "config_client_vendor",
        required: false,
        validator: validators.ConfigClientVendor,
      }, {
        name: "config_client_version",
        required: false,
        validator: validators.ConfigClientVersion,
      }, {
        name: "IMEI",
        required: false,
        validator: validators.Imei,
      }, {
        name: "friendly_device_name",
        required: false,
        validator: validators.FriendlyDeviceName,
      }, {
        name: "GID1",
        required: false,
        validator: validators.GroupIdentifier,
      }, {
        name: "GID2",
        required: false,
        validator: validators.GroupIdentifier,
      }, {
        name: "IMSI",
        required: false,
        validator: validators.Imsi,
      }, {
        name: "msisdn",
        required: false,
        validator: validators.Msisdn,
      }, {
        name: "sip_uri",
        required: false,
        validator: validators.SipUri,
      }, {
        name: "SMS_port",
        required: false,
        validator: validators.SmsPort,
        type: "integer",
      }, {
        name: "token",
        required: false,
        validator: validators.Token,
      }, {
        name: "OTP",
        required: false,
        validator: validators.OneTimePassword,
      }, {
        name: "sms_message_content",
        required: false,
        validator: validators.SmsMessageContent,
      }, {
        name: "device_type",
        required: false,
        validator: validators.DeviceType,
      }, {
        name: "client_authenticity_support",
        required: false,
        validator: validators.AuthenticityMethods,
        type: "texts",
      }, {
        name: "client_certificate_upload",
        required: false,
        validator: validators.FormPartName,
      }, {
        name: "client_pushkey_upload",
        required: false,
        validator: validators.FormPartName,
      }, {
        name: "EAP_ID",
        required: false,
        validator: validators.EapIdentity,
      }, {
        name: "vers",
        required: true,
        validator: validators.Vers,
        type: "integer",
      }, {
        name: "provisioning_version",
        required: true,
        validator: validators.ProvisioningVersion,
      }, {
        name: "app",
        required: true,
        validator: validators.Apps,
        type: "texts",
      }],
      headerParameters: [{
        name: "Cookie",
        required: false,
        validator: validators.Cookies,
      }, {
        name: "Accept-Language",
        required: false,
        validator: validators.AcceptLanguage,
      }, {
        name: "Accept-Encoding",
        required: false,
        validator: validators.AcceptEncoding,
      }, {
        name: "User-Agent",
        required: false,
        validator: validators.UserAgent,
      }, {
        name: "Authorization",
        required: false,
        validator: validators.Credentials,
      }],
      query: validators.ConfigurationQuery,
      responses: {
        "200": {
          content: {
            "text/vnd.wap.connectivity-xml": validators.ProvisioningDocumentText,
            "application/vnd.gsma.cfg-clientauth+xml": validators.ClientAuthenticityRequestText,
            "application/vnd.gsma.eap-relay.v1.0+json": validators.EapRelayBody,
          },
          bodyOptional: true,
          headers: [{
            name: "Set-Cookie",
            required: false,
            validator: validators.SetCookie,
          }, {
            name: "Retry-After",
            required: false,
            validator: validators.RetryAfter,
          }, {
            name: "Authentication-Info",
            required: false,
            validator: validators.AuthenticationInfo,
          }, {
            name: "Supported-Versions",
            required: false,
            validator: validators.SupportedVersions,
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
            validator: validators.SetCookie,
          }, {
            name: "Supported-Versions",
            required: false,
            validator: validators.SupportedVersions,
          }],
        },
        "401": {
          headers: [{
            name: "WWW-Authenticate",
            required: true,
            validator: validators.Challenge,
          }, {
            name: "Set-Cookie",
            required: false,
            validator: validators.SetCookie,
          }, {
            name: "Supported-Versions",
            required: false,
            validator: validators.SupportedVersions,
          }],
        },
        "403": {
          headers: [{
            name: "Supported-Versions",
            required: false,
            validator: validators.SupportedVersions,
          }],
        },
        "406": {
          headers: [{
            name: "Supported-Versions",
            required: false,
            validator: validators.SupportedVersions,
          }],
        },
        "409": {
          headers: [{
            name: "Supported-Versions",
            required: false,
            validator: validators.SupportedVersions,
          }],
        },
        "426": {
          content: {
            "text/plain": validators.MissingParameter,
          },
          bodyOptional: true,
          headers: [{
            name: "Supported-Versions",
            required: false,
            validator: validators.SupportedVersions,
          }],
        },
        "500": {
          headers: [{
            name: "Supported-Versions",
            required: false,
            validator: validators.SupportedVersions,
          }],
        },
        "503": {
          headers: [{
            name: "Retry-After",
            required: false,
            validator: validators.RetryAfter,
          }, {
            name: "Supported-Versions",
            required: false,
            validator: validators.SupportedVersions,
          }],
        },
        "511": {
          headers: [{
            name: "Set-Cookie",
            required: false,
            validator: validators.SetCookie,
          }, {
            name: "Supported-Versions",
            required: false,
            validator: validators.SupportedVersions,
          }],
        },
        default: {},
      },
      security: [],
      repeatable: false,
      source: "RCC.14 §2.4",
    },
    continueConfiguration: {
      operationId: "continueConfiguration",
      method: "POST",
      path: "/",
      pathParameters: [],
      queryParameters: [{
        name: "terminal_vendor",
        required: false,
        validator: validators.TerminalVendor,
      }, {
        name: "terminal_model",
        required: false,
        validator: validators.TerminalModel,
      }, {
        name: "terminal_sw_version",
        required: false,
        validator: validators.TerminalSoftwareVersion,
      }, {
        name: "config_client_vendor",
        required: false,
        validator: validators.ConfigClientVendor,
      }, {
        name: "config_client_version",
        required: false,
        validator: validators.ConfigClientVersion,
      }, {
        name: "IMEI",
        required: false,
        validator: validators.Imei,
      }, {
        name: "friendly_device_name",
        required: false,
        validator: validators.FriendlyDeviceName,
      }, {
        name: "GID1",
        required: false,
        validator: validators.GroupIdentifier,
      }, {
        name: "GID2",
        required: false,
        validator: validators.GroupIdentifier,
      }, {
        name: "IMSI",
        required: false,
        validator: validators.Imsi,
      }, {
        name: "msisdn",
        required: false,
        validator: validators.Msisdn,
      }, {
        name: "sip_uri",
        required: false,
        validator: validators.SipUri,
      }, {
        name: "SMS_port",
        required: false,
        validator: validators.SmsPort,
        type: "integer",
      }, {
        name: "token",
        required: false,
        validator: validators.Token,
      }, {
        name: "OTP",
        required: false,
        validator: validators.OneTimePassword,
      }, {
        name: "sms_message_content",
        required: false,
        validator: validators.SmsMessageContent,
      }, {
        name: "device_type",
        required: false,
        validator: validators.DeviceType,
      }, {
        name: "client_authenticity_support",
        required: false,
        validator: validators.AuthenticityMethods,
        type: "texts",
      }, {
        name: "client_certificate_upload",
        required: false,
        validator: validators.FormPartName,
      }, {
        name: "client_pushkey_upload",
        required: false,
        validator: validators.FormPartName,
      }, {
        name: "EAP_ID",
        required: false,
        validator: validators.EapIdentity,
      }, {
        name: "vers",
        required: false,
        validator: validators.Vers,
        type: "integer",
      }, {
        name: "provisioning_version",
        required: false,
        validator: validators.ProvisioningVersion,
      }, {
        name: "app",
        required: false,
        validator: validators.Apps,
        type: "texts",
      }],
      headerParameters: [{
        name: "Cookie",
        required: false,
        validator: validators.Cookies,
      }, {
        name: "Accept-Language",
        required: false,
        validator: validators.AcceptLanguage,
      }, {
        name: "Accept-Encoding",
        required: false,
        validator: validators.AcceptEncoding,
      }, {
        name: "User-Agent",
        required: false,
        validator: validators.UserAgent,
      }, {
        name: "Authorization",
        required: false,
        validator: validators.Credentials,
      }],
      query: validators.FlowQuery,
      requestBody: {
        required: true,
        content: {
          "multipart/form-data": validators.ConfigurationForm,
          "application/vnd.gsma.eap-relay.v1.0+json": validators.EapRelayBody,
        },
      },
      responses: {
        "200": {
          content: {
            "text/vnd.wap.connectivity-xml": validators.ProvisioningDocumentText,
            "application/vnd.gsma.cfg-clientauth+xml": validators.ClientAuthenticityRequestText,
            "application/vnd.gsma.eap-relay.v1.0+json": validators.EapRelayBody,
          },
          bodyOptional: true,
          headers: [{
            name: "Set-Cookie",
            required: false,
            validator: validators.SetCookie,
          }, {
            name: "Retry-After",
            required: false,
            validator: validators.RetryAfter,
          }, {
            name: "Authentication-Info",
            required: false,
            validator: validators.AuthenticationInfo,
          }, {
            name: "Supported-Versions",
            required: false,
            validator: validators.SupportedVersions,
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
            validator: validators.SetCookie,
          }, {
            name: "Supported-Versions",
            required: false,
            validator: validators.SupportedVersions,
          }],
        },
        "401": {
          headers: [{
            name: "WWW-Authenticate",
            required: true,
            validator: validators.Challenge,
          }, {
            name: "Set-Cookie",
            required: false,
            validator: validators.SetCookie,
          }, {
            name: "Supported-Versions",
            required: false,
            validator: validators.SupportedVersions,
          }],
        },
        "403": {
          headers: [{
            name: "Supported-Versions",
            required: false,
            validator: validators.SupportedVersions,
          }],
        },
        "406": {
          headers: [{
            name: "Supported-Versions",
            required: false,
            validator: validators.SupportedVersions,
          }],
        },
        "409": {
          headers: [{
            name: "Supported-Versions",
            required: false,
            validator: validators.SupportedVersions,
          }],
        },
        "426": {
          content: {
            "text/plain": validators.MissingParameter,
          },
          bodyOptional: true,
          headers: [{
            name: "Supported-Versions",
            required: false,
            validator: validators.SupportedVersions,
          }],
        },
        "500": {
          headers: [{
            name: "Supported-Versions",
            required: false,
            validator: validators.SupportedVersions,
          }],
        },
        "503": {
          headers: [{
            name: "Retry-After",
            required: false,
            validator: validators.RetryAfter,
          }, {
            name: "Supported-Versions",
            required: false,
            validator: validators.SupportedVersions,
          }],
        },
        "511": {
          headers: [{
            name: "Set-Cookie",
            required: false,
            validator: validators.SetCookie,
          }, {
            name: "Supported-Versions",
            required: false,
            validator: validators.SupportedVersions,
          }],
        },
        default: {},
      },
      security: [],
      repeatable: false,
      source: "RCC.14 §2.11",
    },
  },
  securitySchemes: {},
} as const satisfies Api
