// Made by `npm run generate` from specs/device-configuration/. Change that, not this file.

// <stdin>
var AcceptEncoding = validate10;
var pattern0 = /* @__PURE__ */ new RegExp("^[\\t\\x20-\\x7E]*$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "AcceptEncoding/pattern", keyword: "pattern", params: { pattern: "^[\\t\\x20-\\x7E]*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 1024 && (data.length > 2048 || [...data].length > 1024)) {
      const err1 = { instancePath, schemaPath: "AcceptEncoding/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "AcceptEncoding/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var AcceptLanguage = validate11;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "AcceptLanguage/pattern", keyword: "pattern", params: { pattern: "^[\\t\\x20-\\x7E]*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 1024 && (data.length > 2048 || [...data].length > 1024)) {
      const err1 = { instancePath, schemaPath: "AcceptLanguage/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "AcceptLanguage/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var AdditionalDeviceOneTimePassword = validate12;
var pattern2 = /* @__PURE__ */ new RegExp("^[^\\x00-\\x1F\\x7F]*$", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: "AdditionalDeviceOneTimePassword/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 8 && (data.length > 16 || [...data].length > 8)) {
      const err1 = { instancePath, schemaPath: "AdditionalDeviceOneTimePassword/maxLength", keyword: "maxLength", params: { limit: 8 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "AdditionalDeviceOneTimePassword/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var AdditionalDeviceQuery = validate13;
var schema15 = { "type": "object", "required": ["vers", "provisioning_version", "app", "sip_uri", "token", "device_type"], "additionalProperties": { "$ref": "ServiceParameter" }, "properties": { "vers": { "$ref": "Vers" }, "provisioning_version": { "$ref": "ProvisioningVersion" }, "terminal_vendor": { "$ref": "TerminalVendor" }, "terminal_model": { "$ref": "TerminalModel" }, "terminal_sw_version": { "$ref": "TerminalSoftwareVersion" }, "config_client_vendor": { "$ref": "ConfigClientVendor" }, "config_client_version": { "$ref": "ConfigClientVersion" }, "IMEI": { "$ref": "Imei" }, "friendly_device_name": { "$ref": "FriendlyDeviceName" }, "app": { "$ref": "Apps" }, "GID1": { "$ref": "GroupIdentifier" }, "GID2": { "$ref": "GroupIdentifier" }, "IMSI": { "$ref": "Imsi" }, "msisdn": { "$ref": "Msisdn" }, "sip_uri": { "$ref": "SipUri" }, "SMS_port": { "$ref": "SmsPort" }, "token": { "$ref": "AdditionalDeviceToken" }, "OTP": { "$ref": "AdditionalDeviceOneTimePassword" }, "sms_message_content": { "$ref": "SmsMessageContent" }, "device_type": { "$ref": "DeviceType" }, "client_authenticity_support": { "$ref": "AuthenticityMethods" }, "client_certificate_upload": { "$ref": "FormPartName" }, "client_pushkey_upload": { "$ref": "FormPartName" }, "EAP_ID": { "$ref": "EapIdentity" } } };
var schema37 = { "enum": ["Tablet", "PC", "Other"] };
var func2 = Object.prototype.hasOwnProperty;
var pattern3 = /* @__PURE__ */ new RegExp("^[^\\x00-\\x1F\\x7F]+$", "u");
var pattern7 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9]{1,9}-[0-9]{1,2}\\.[0-9]{1,2}$", "u");
var pattern8 = /* @__PURE__ */ new RegExp("^[0-9]{15}$", "u");
var pattern11 = /* @__PURE__ */ new RegExp("^[\\x20-\\x7E]+$", "u");
var pattern14 = /* @__PURE__ */ new RegExp("^\\+?[1-9][0-9]{4,14}$", "u");
var pattern15 = /* @__PURE__ */ new RegExp("^[Ss][Ii][Pp][Ss]?:[\\x21-\\x7E]+$", "u");
var pattern18 = /* @__PURE__ */ new RegExp("^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw](?:==)?|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=?)?$", "u");
var pattern20 = /* @__PURE__ */ new RegExp("^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$", "u");
var pattern22 = /* @__PURE__ */ new RegExp("^0[0-9]{6,15}@nai\\.epc\\.mnc[0-9]{3}\\.mcc[0-9]{3}\\.3gppnetwork\\.org$", "u");
var pattern10 = /* @__PURE__ */ new RegExp("^[\\x21-\\x7E]+$", "u");
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 100) {
      const err0 = { instancePath, schemaPath: "Apps/maxItems", keyword: "maxItems", params: { limit: 100 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "Apps/minItems", keyword: "minItems", params: { limit: 1 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern10.test(data0)) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "AppId/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.length > 255 && (data0.length > 510 || [...data0].length > 255)) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "AppId/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "AppId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "Apps/type", keyword: "type", params: { type: "array" } };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 32) {
      const err0 = { instancePath, schemaPath: "AuthenticityMethods/maxItems", keyword: "maxItems", params: { limit: 32 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "AuthenticityMethods/minItems", keyword: "minItems", params: { limit: 1 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern10.test(data0)) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "AuthenticityMethod/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.length > 128 && (data0.length > 256 || [...data0].length > 128)) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "AuthenticityMethod/maxLength", keyword: "maxLength", params: { limit: 128 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "AuthenticityMethod/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "AuthenticityMethods/type", keyword: "type", params: { type: "array" } };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vers === void 0) {
      const err0 = { instancePath, schemaPath: "SipUriDeviceQuery/required", keyword: "required", params: { missingProperty: "vers" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.provisioning_version === void 0) {
      const err1 = { instancePath, schemaPath: "SipUriDeviceQuery/required", keyword: "required", params: { missingProperty: "provisioning_version" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.app === void 0) {
      const err2 = { instancePath, schemaPath: "SipUriDeviceQuery/required", keyword: "required", params: { missingProperty: "app" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.sip_uri === void 0) {
      const err3 = { instancePath, schemaPath: "SipUriDeviceQuery/required", keyword: "required", params: { missingProperty: "sip_uri" } };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.token === void 0) {
      const err4 = { instancePath, schemaPath: "SipUriDeviceQuery/required", keyword: "required", params: { missingProperty: "token" } };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.device_type === void 0) {
      const err5 = { instancePath, schemaPath: "SipUriDeviceQuery/required", keyword: "required", params: { missingProperty: "device_type" } };
      (vErrors ??= []).push(err5);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema15.properties, key0)) {
        let data0 = data[key0];
        if (typeof data0 === "string") {
          if (data0.length > 2048 && (data0.length > 4096 || [...data0].length > 2048)) {
            const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "ServiceParameter/maxLength", keyword: "maxLength", params: { limit: 2048 } };
            (vErrors ??= []).push(err6);
            errors++;
          }
        } else {
          const err7 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "ServiceParameter/type", keyword: "type", params: { type: "string" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      }
    }
    if (data.vers !== void 0) {
      let data1 = data.vers;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err8 = { instancePath: instancePath + "/vers", schemaPath: "Vers/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/vers", schemaPath: "Vers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          (vErrors ??= []).push(err9);
          errors++;
        }
        if (data1 < -2 || isNaN(data1)) {
          const err10 = { instancePath: instancePath + "/vers", schemaPath: "Vers/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2 } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      }
    }
    if (data.provisioning_version !== void 0) {
      let data2 = data.provisioning_version;
      if (typeof data2 === "string") {
        if (data2.length > 4 && (data2.length > 8 || [...data2].length > 4)) {
          const err11 = { instancePath: instancePath + "/provisioning_version", schemaPath: "ProvisioningVersion/maxLength", keyword: "maxLength", params: { limit: 4 } };
          (vErrors ??= []).push(err11);
          errors++;
        }
        if (data2.length < 1) {
          const err12 = { instancePath: instancePath + "/provisioning_version", schemaPath: "ProvisioningVersion/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/provisioning_version", schemaPath: "ProvisioningVersion/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.terminal_vendor !== void 0) {
      let data3 = data.terminal_vendor;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          const err14 = { instancePath: instancePath + "/terminal_vendor", schemaPath: "TerminalVendor/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err14);
          errors++;
        }
        if (data3.length > 4 && (data3.length > 8 || [...data3].length > 4)) {
          const err15 = { instancePath: instancePath + "/terminal_vendor", schemaPath: "TerminalVendor/maxLength", keyword: "maxLength", params: { limit: 4 } };
          (vErrors ??= []).push(err15);
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/terminal_vendor", schemaPath: "TerminalVendor/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if (data.terminal_model !== void 0) {
      let data4 = data.terminal_model;
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          const err17 = { instancePath: instancePath + "/terminal_model", schemaPath: "TerminalModel/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err17);
          errors++;
        }
        if (data4.length > 10 && (data4.length > 20 || [...data4].length > 10)) {
          const err18 = { instancePath: instancePath + "/terminal_model", schemaPath: "TerminalModel/maxLength", keyword: "maxLength", params: { limit: 10 } };
          (vErrors ??= []).push(err18);
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/terminal_model", schemaPath: "TerminalModel/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if (data.terminal_sw_version !== void 0) {
      let data5 = data.terminal_sw_version;
      if (typeof data5 === "string") {
        if (!pattern3.test(data5)) {
          const err20 = { instancePath: instancePath + "/terminal_sw_version", schemaPath: "TerminalSoftwareVersion/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err20);
          errors++;
        }
        if (data5.length > 20 && (data5.length > 40 || [...data5].length > 20)) {
          const err21 = { instancePath: instancePath + "/terminal_sw_version", schemaPath: "TerminalSoftwareVersion/maxLength", keyword: "maxLength", params: { limit: 20 } };
          (vErrors ??= []).push(err21);
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/terminal_sw_version", schemaPath: "TerminalSoftwareVersion/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if (data.config_client_vendor !== void 0) {
      let data6 = data.config_client_vendor;
      if (typeof data6 === "string") {
        if (!pattern3.test(data6)) {
          const err23 = { instancePath: instancePath + "/config_client_vendor", schemaPath: "ConfigClientVendor/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err23);
          errors++;
        }
        if (data6.length > 4 && (data6.length > 8 || [...data6].length > 4)) {
          const err24 = { instancePath: instancePath + "/config_client_vendor", schemaPath: "ConfigClientVendor/maxLength", keyword: "maxLength", params: { limit: 4 } };
          (vErrors ??= []).push(err24);
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/config_client_vendor", schemaPath: "ConfigClientVendor/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if (data.config_client_version !== void 0) {
      let data7 = data.config_client_version;
      if (typeof data7 === "string") {
        if (!pattern7.test(data7)) {
          const err26 = { instancePath: instancePath + "/config_client_version", schemaPath: "ConfigClientVersion/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{1,9}-[0-9]{1,2}\\.[0-9]{1,2}$" } };
          (vErrors ??= []).push(err26);
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/config_client_version", schemaPath: "ConfigClientVersion/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if (data.IMEI !== void 0) {
      let data8 = data.IMEI;
      if (typeof data8 === "string") {
        if (!pattern8.test(data8)) {
          const err28 = { instancePath: instancePath + "/IMEI", schemaPath: "Imei/pattern", keyword: "pattern", params: { pattern: "^[0-9]{15}$" } };
          (vErrors ??= []).push(err28);
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/IMEI", schemaPath: "Imei/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if (data.friendly_device_name !== void 0) {
      let data9 = data.friendly_device_name;
      if (typeof data9 === "string") {
        if (!pattern2.test(data9)) {
          const err30 = { instancePath: instancePath + "/friendly_device_name", schemaPath: "FriendlyDeviceName/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]*$" } };
          (vErrors ??= []).push(err30);
          errors++;
        }
        if (data9.length > 30 && (data9.length > 60 || [...data9].length > 30)) {
          const err31 = { instancePath: instancePath + "/friendly_device_name", schemaPath: "FriendlyDeviceName/maxLength", keyword: "maxLength", params: { limit: 30 } };
          (vErrors ??= []).push(err31);
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/friendly_device_name", schemaPath: "FriendlyDeviceName/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    if (data.app !== void 0) {
      if (!validate15(data.app, { instancePath: instancePath + "/app", parentData: data, parentDataProperty: "app", rootData })) {
        if (vErrors === null) vErrors = validate15.errors; else for (const error of validate15.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.GID1 !== void 0) {
      let data11 = data.GID1;
      if (typeof data11 === "string") {
        if (!pattern11.test(data11)) {
          const err33 = { instancePath: instancePath + "/GID1", schemaPath: "GroupIdentifier/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err33);
          errors++;
        }
        if (data11.length > 510 && (data11.length > 1020 || [...data11].length > 510)) {
          const err34 = { instancePath: instancePath + "/GID1", schemaPath: "GroupIdentifier/maxLength", keyword: "maxLength", params: { limit: 510 } };
          (vErrors ??= []).push(err34);
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/GID1", schemaPath: "GroupIdentifier/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
    if (data.GID2 !== void 0) {
      let data12 = data.GID2;
      if (typeof data12 === "string") {
        if (!pattern11.test(data12)) {
          const err36 = { instancePath: instancePath + "/GID2", schemaPath: "GroupIdentifier/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err36);
          errors++;
        }
        if (data12.length > 510 && (data12.length > 1020 || [...data12].length > 510)) {
          const err37 = { instancePath: instancePath + "/GID2", schemaPath: "GroupIdentifier/maxLength", keyword: "maxLength", params: { limit: 510 } };
          (vErrors ??= []).push(err37);
          errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/GID2", schemaPath: "GroupIdentifier/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    if (data.IMSI !== void 0) {
      let data13 = data.IMSI;
      if (typeof data13 === "string") {
        if (!pattern8.test(data13)) {
          const err39 = { instancePath: instancePath + "/IMSI", schemaPath: "Imsi/pattern", keyword: "pattern", params: { pattern: "^[0-9]{15}$" } };
          (vErrors ??= []).push(err39);
          errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/IMSI", schemaPath: "Imsi/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err40);
        errors++;
      }
    }
    if (data.msisdn !== void 0) {
      let data14 = data.msisdn;
      if (typeof data14 === "string") {
        if (!pattern14.test(data14)) {
          const err41 = { instancePath: instancePath + "/msisdn", schemaPath: "Msisdn/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9][0-9]{4,14}$" } };
          (vErrors ??= []).push(err41);
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/msisdn", schemaPath: "Msisdn/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err42);
        errors++;
      }
    }
    if (data.sip_uri !== void 0) {
      let data15 = data.sip_uri;
      if (typeof data15 === "string") {
        if (!pattern15.test(data15)) {
          const err43 = { instancePath: instancePath + "/sip_uri", schemaPath: "SipUri/pattern", keyword: "pattern", params: { pattern: "^[Ss][Ii][Pp][Ss]?:[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err43);
          errors++;
        }
        if (data15.length > 50 && (data15.length > 100 || [...data15].length > 50)) {
          const err44 = { instancePath: instancePath + "/sip_uri", schemaPath: "SipUri/maxLength", keyword: "maxLength", params: { limit: 50 } };
          (vErrors ??= []).push(err44);
          errors++;
        }
      } else {
        const err45 = { instancePath: instancePath + "/sip_uri", schemaPath: "SipUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err45);
        errors++;
      }
    }
    if (data.SMS_port !== void 0) {
      let data16 = data.SMS_port;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        const err46 = { instancePath: instancePath + "/SMS_port", schemaPath: "SmsPort/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err46);
        errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 65535 || isNaN(data16)) {
          const err47 = { instancePath: instancePath + "/SMS_port", schemaPath: "SmsPort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          (vErrors ??= []).push(err47);
          errors++;
        }
        if (data16 < 0 || isNaN(data16)) {
          const err48 = { instancePath: instancePath + "/SMS_port", schemaPath: "SmsPort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err48);
          errors++;
        }
      }
    }
    if (data.token !== void 0) {
      let data17 = data.token;
      if (typeof data17 === "string") {
        if (!pattern2.test(data17)) {
          const err49 = { instancePath: instancePath + "/token", schemaPath: "AdditionalDeviceToken/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]*$" } };
          (vErrors ??= []).push(err49);
          errors++;
        }
        if (data17.length > 24 && (data17.length > 48 || [...data17].length > 24)) {
          const err50 = { instancePath: instancePath + "/token", schemaPath: "AdditionalDeviceToken/maxLength", keyword: "maxLength", params: { limit: 24 } };
          (vErrors ??= []).push(err50);
          errors++;
        }
      } else {
        const err51 = { instancePath: instancePath + "/token", schemaPath: "AdditionalDeviceToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err51);
        errors++;
      }
    }
    if (data.OTP !== void 0) {
      let data18 = data.OTP;
      if (typeof data18 === "string") {
        if (!pattern2.test(data18)) {
          const err52 = { instancePath: instancePath + "/OTP", schemaPath: "AdditionalDeviceOneTimePassword/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]*$" } };
          (vErrors ??= []).push(err52);
          errors++;
        }
        if (data18.length > 8 && (data18.length > 16 || [...data18].length > 8)) {
          const err53 = { instancePath: instancePath + "/OTP", schemaPath: "AdditionalDeviceOneTimePassword/maxLength", keyword: "maxLength", params: { limit: 8 } };
          (vErrors ??= []).push(err53);
          errors++;
        }
      } else {
        const err54 = { instancePath: instancePath + "/OTP", schemaPath: "AdditionalDeviceOneTimePassword/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err54);
        errors++;
      }
    }
    if (data.sms_message_content !== void 0) {
      let data19 = data.sms_message_content;
      if (typeof data19 === "string") {
        if (!pattern18.test(data19)) {
          const err55 = { instancePath: instancePath + "/sms_message_content", schemaPath: "SmsMessageContent/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw](?:==)?|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=?)?$" } };
          (vErrors ??= []).push(err55);
          errors++;
        }
        if (data19.length > 2048 && (data19.length > 4096 || [...data19].length > 2048)) {
          const err56 = { instancePath: instancePath + "/sms_message_content", schemaPath: "SmsMessageContent/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err56);
          errors++;
        }
        if (data19.length < 2 || data19.length < 4 && [...data19].length < 2) {
          const err57 = { instancePath: instancePath + "/sms_message_content", schemaPath: "SmsMessageContent/minLength", keyword: "minLength", params: { limit: 2 } };
          (vErrors ??= []).push(err57);
          errors++;
        }
      } else {
        const err58 = { instancePath: instancePath + "/sms_message_content", schemaPath: "SmsMessageContent/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err58);
        errors++;
      }
    }
    if (data.device_type !== void 0) {
      let data20 = data.device_type;
      if (!(data20 === "Tablet" || data20 === "PC" || data20 === "Other")) {
        const err59 = { instancePath: instancePath + "/device_type", schemaPath: "DeviceType/enum", keyword: "enum", params: { allowedValues: schema37.enum } };
        (vErrors ??= []).push(err59);
        errors++;
      }
    }
    if (data.client_authenticity_support !== void 0) {
      if (!validate17(data.client_authenticity_support, { instancePath: instancePath + "/client_authenticity_support", parentData: data, parentDataProperty: "client_authenticity_support", rootData })) {
        if (vErrors === null) vErrors = validate17.errors; else for (const error of validate17.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.client_certificate_upload !== void 0) {
      let data22 = data.client_certificate_upload;
      if (typeof data22 === "string") {
        if (!pattern20.test(data22)) {
          const err60 = { instancePath: instancePath + "/client_certificate_upload", schemaPath: "FormPartName/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
          (vErrors ??= []).push(err60);
          errors++;
        }
        if (data22.length > 128 && (data22.length > 256 || [...data22].length > 128)) {
          const err61 = { instancePath: instancePath + "/client_certificate_upload", schemaPath: "FormPartName/maxLength", keyword: "maxLength", params: { limit: 128 } };
          (vErrors ??= []).push(err61);
          errors++;
        }
      } else {
        const err62 = { instancePath: instancePath + "/client_certificate_upload", schemaPath: "FormPartName/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err62);
        errors++;
      }
    }
    if (data.client_pushkey_upload !== void 0) {
      let data23 = data.client_pushkey_upload;
      if (typeof data23 === "string") {
        if (!pattern20.test(data23)) {
          const err63 = { instancePath: instancePath + "/client_pushkey_upload", schemaPath: "FormPartName/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
          (vErrors ??= []).push(err63);
          errors++;
        }
        if (data23.length > 128 && (data23.length > 256 || [...data23].length > 128)) {
          const err64 = { instancePath: instancePath + "/client_pushkey_upload", schemaPath: "FormPartName/maxLength", keyword: "maxLength", params: { limit: 128 } };
          (vErrors ??= []).push(err64);
          errors++;
        }
      } else {
        const err65 = { instancePath: instancePath + "/client_pushkey_upload", schemaPath: "FormPartName/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err65);
        errors++;
      }
    }
    if (data.EAP_ID !== void 0) {
      let data24 = data.EAP_ID;
      if (typeof data24 === "string") {
        if (!pattern22.test(data24)) {
          const err66 = { instancePath: instancePath + "/EAP_ID", schemaPath: "EapIdentity/pattern", keyword: "pattern", params: { pattern: "^0[0-9]{6,15}@nai\\.epc\\.mnc[0-9]{3}\\.mcc[0-9]{3}\\.3gppnetwork\\.org$" } };
          (vErrors ??= []).push(err66);
          errors++;
        }
      } else {
        const err67 = { instancePath: instancePath + "/EAP_ID", schemaPath: "EapIdentity/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err67);
        errors++;
      }
    }
  } else {
    const err68 = { instancePath, schemaPath: "SipUriDeviceQuery/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err68);
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var schema43 = { "type": "object", "required": ["vers", "provisioning_version", "app", "msisdn", "token", "device_type"], "additionalProperties": { "$ref": "ServiceParameter" }, "properties": { "vers": { "$ref": "Vers" }, "provisioning_version": { "$ref": "ProvisioningVersion" }, "terminal_vendor": { "$ref": "TerminalVendor" }, "terminal_model": { "$ref": "TerminalModel" }, "terminal_sw_version": { "$ref": "TerminalSoftwareVersion" }, "config_client_vendor": { "$ref": "ConfigClientVendor" }, "config_client_version": { "$ref": "ConfigClientVersion" }, "IMEI": { "$ref": "Imei" }, "friendly_device_name": { "$ref": "FriendlyDeviceName" }, "app": { "$ref": "Apps" }, "GID1": { "$ref": "GroupIdentifier" }, "GID2": { "$ref": "GroupIdentifier" }, "IMSI": { "$ref": "Imsi" }, "msisdn": { "$ref": "Msisdn" }, "SMS_port": { "$ref": "SmsPort" }, "token": { "$ref": "AdditionalDeviceToken" }, "OTP": { "$ref": "AdditionalDeviceOneTimePassword" }, "sms_message_content": { "$ref": "SmsMessageContent" }, "device_type": { "$ref": "DeviceType" }, "client_authenticity_support": { "$ref": "AuthenticityMethods" }, "client_certificate_upload": { "$ref": "FormPartName" }, "client_pushkey_upload": { "$ref": "FormPartName" }, "EAP_ID": { "$ref": "EapIdentity" } } };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vers === void 0) {
      const err0 = { instancePath, schemaPath: "MsisdnDeviceQuery/required", keyword: "required", params: { missingProperty: "vers" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.provisioning_version === void 0) {
      const err1 = { instancePath, schemaPath: "MsisdnDeviceQuery/required", keyword: "required", params: { missingProperty: "provisioning_version" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.app === void 0) {
      const err2 = { instancePath, schemaPath: "MsisdnDeviceQuery/required", keyword: "required", params: { missingProperty: "app" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.msisdn === void 0) {
      const err3 = { instancePath, schemaPath: "MsisdnDeviceQuery/required", keyword: "required", params: { missingProperty: "msisdn" } };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.token === void 0) {
      const err4 = { instancePath, schemaPath: "MsisdnDeviceQuery/required", keyword: "required", params: { missingProperty: "token" } };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.device_type === void 0) {
      const err5 = { instancePath, schemaPath: "MsisdnDeviceQuery/required", keyword: "required", params: { missingProperty: "device_type" } };
      (vErrors ??= []).push(err5);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema43.properties, key0)) {
        let data0 = data[key0];
        if (typeof data0 === "string") {
          if (data0.length > 2048 && (data0.length > 4096 || [...data0].length > 2048)) {
            const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "ServiceParameter/maxLength", keyword: "maxLength", params: { limit: 2048 } };
            (vErrors ??= []).push(err6);
            errors++;
          }
        } else {
          const err7 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "ServiceParameter/type", keyword: "type", params: { type: "string" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      }
    }
    if (data.vers !== void 0) {
      let data1 = data.vers;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err8 = { instancePath: instancePath + "/vers", schemaPath: "Vers/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/vers", schemaPath: "Vers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          (vErrors ??= []).push(err9);
          errors++;
        }
        if (data1 < -2 || isNaN(data1)) {
          const err10 = { instancePath: instancePath + "/vers", schemaPath: "Vers/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2 } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      }
    }
    if (data.provisioning_version !== void 0) {
      let data2 = data.provisioning_version;
      if (typeof data2 === "string") {
        if (data2.length > 4 && (data2.length > 8 || [...data2].length > 4)) {
          const err11 = { instancePath: instancePath + "/provisioning_version", schemaPath: "ProvisioningVersion/maxLength", keyword: "maxLength", params: { limit: 4 } };
          (vErrors ??= []).push(err11);
          errors++;
        }
        if (data2.length < 1) {
          const err12 = { instancePath: instancePath + "/provisioning_version", schemaPath: "ProvisioningVersion/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/provisioning_version", schemaPath: "ProvisioningVersion/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.terminal_vendor !== void 0) {
      let data3 = data.terminal_vendor;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          const err14 = { instancePath: instancePath + "/terminal_vendor", schemaPath: "TerminalVendor/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err14);
          errors++;
        }
        if (data3.length > 4 && (data3.length > 8 || [...data3].length > 4)) {
          const err15 = { instancePath: instancePath + "/terminal_vendor", schemaPath: "TerminalVendor/maxLength", keyword: "maxLength", params: { limit: 4 } };
          (vErrors ??= []).push(err15);
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/terminal_vendor", schemaPath: "TerminalVendor/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if (data.terminal_model !== void 0) {
      let data4 = data.terminal_model;
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          const err17 = { instancePath: instancePath + "/terminal_model", schemaPath: "TerminalModel/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err17);
          errors++;
        }
        if (data4.length > 10 && (data4.length > 20 || [...data4].length > 10)) {
          const err18 = { instancePath: instancePath + "/terminal_model", schemaPath: "TerminalModel/maxLength", keyword: "maxLength", params: { limit: 10 } };
          (vErrors ??= []).push(err18);
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/terminal_model", schemaPath: "TerminalModel/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if (data.terminal_sw_version !== void 0) {
      let data5 = data.terminal_sw_version;
      if (typeof data5 === "string") {
        if (!pattern3.test(data5)) {
          const err20 = { instancePath: instancePath + "/terminal_sw_version", schemaPath: "TerminalSoftwareVersion/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err20);
          errors++;
        }
        if (data5.length > 20 && (data5.length > 40 || [...data5].length > 20)) {
          const err21 = { instancePath: instancePath + "/terminal_sw_version", schemaPath: "TerminalSoftwareVersion/maxLength", keyword: "maxLength", params: { limit: 20 } };
          (vErrors ??= []).push(err21);
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/terminal_sw_version", schemaPath: "TerminalSoftwareVersion/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if (data.config_client_vendor !== void 0) {
      let data6 = data.config_client_vendor;
      if (typeof data6 === "string") {
        if (!pattern3.test(data6)) {
          const err23 = { instancePath: instancePath + "/config_client_vendor", schemaPath: "ConfigClientVendor/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err23);
          errors++;
        }
        if (data6.length > 4 && (data6.length > 8 || [...data6].length > 4)) {
          const err24 = { instancePath: instancePath + "/config_client_vendor", schemaPath: "ConfigClientVendor/maxLength", keyword: "maxLength", params: { limit: 4 } };
          (vErrors ??= []).push(err24);
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/config_client_vendor", schemaPath: "ConfigClientVendor/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if (data.config_client_version !== void 0) {
      let data7 = data.config_client_version;
      if (typeof data7 === "string") {
        if (!pattern7.test(data7)) {
          const err26 = { instancePath: instancePath + "/config_client_version", schemaPath: "ConfigClientVersion/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{1,9}-[0-9]{1,2}\\.[0-9]{1,2}$" } };
          (vErrors ??= []).push(err26);
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/config_client_version", schemaPath: "ConfigClientVersion/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if (data.IMEI !== void 0) {
      let data8 = data.IMEI;
      if (typeof data8 === "string") {
        if (!pattern8.test(data8)) {
          const err28 = { instancePath: instancePath + "/IMEI", schemaPath: "Imei/pattern", keyword: "pattern", params: { pattern: "^[0-9]{15}$" } };
          (vErrors ??= []).push(err28);
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/IMEI", schemaPath: "Imei/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if (data.friendly_device_name !== void 0) {
      let data9 = data.friendly_device_name;
      if (typeof data9 === "string") {
        if (!pattern2.test(data9)) {
          const err30 = { instancePath: instancePath + "/friendly_device_name", schemaPath: "FriendlyDeviceName/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]*$" } };
          (vErrors ??= []).push(err30);
          errors++;
        }
        if (data9.length > 30 && (data9.length > 60 || [...data9].length > 30)) {
          const err31 = { instancePath: instancePath + "/friendly_device_name", schemaPath: "FriendlyDeviceName/maxLength", keyword: "maxLength", params: { limit: 30 } };
          (vErrors ??= []).push(err31);
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/friendly_device_name", schemaPath: "FriendlyDeviceName/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    if (data.app !== void 0) {
      if (!validate15(data.app, { instancePath: instancePath + "/app", parentData: data, parentDataProperty: "app", rootData })) {
        if (vErrors === null) vErrors = validate15.errors; else for (const error of validate15.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.GID1 !== void 0) {
      let data11 = data.GID1;
      if (typeof data11 === "string") {
        if (!pattern11.test(data11)) {
          const err33 = { instancePath: instancePath + "/GID1", schemaPath: "GroupIdentifier/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err33);
          errors++;
        }
        if (data11.length > 510 && (data11.length > 1020 || [...data11].length > 510)) {
          const err34 = { instancePath: instancePath + "/GID1", schemaPath: "GroupIdentifier/maxLength", keyword: "maxLength", params: { limit: 510 } };
          (vErrors ??= []).push(err34);
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/GID1", schemaPath: "GroupIdentifier/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
    if (data.GID2 !== void 0) {
      let data12 = data.GID2;
      if (typeof data12 === "string") {
        if (!pattern11.test(data12)) {
          const err36 = { instancePath: instancePath + "/GID2", schemaPath: "GroupIdentifier/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err36);
          errors++;
        }
        if (data12.length > 510 && (data12.length > 1020 || [...data12].length > 510)) {
          const err37 = { instancePath: instancePath + "/GID2", schemaPath: "GroupIdentifier/maxLength", keyword: "maxLength", params: { limit: 510 } };
          (vErrors ??= []).push(err37);
          errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/GID2", schemaPath: "GroupIdentifier/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    if (data.IMSI !== void 0) {
      let data13 = data.IMSI;
      if (typeof data13 === "string") {
        if (!pattern8.test(data13)) {
          const err39 = { instancePath: instancePath + "/IMSI", schemaPath: "Imsi/pattern", keyword: "pattern", params: { pattern: "^[0-9]{15}$" } };
          (vErrors ??= []).push(err39);
          errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/IMSI", schemaPath: "Imsi/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err40);
        errors++;
      }
    }
    if (data.msisdn !== void 0) {
      let data14 = data.msisdn;
      if (typeof data14 === "string") {
        if (!pattern14.test(data14)) {
          const err41 = { instancePath: instancePath + "/msisdn", schemaPath: "Msisdn/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9][0-9]{4,14}$" } };
          (vErrors ??= []).push(err41);
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/msisdn", schemaPath: "Msisdn/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err42);
        errors++;
      }
    }
    if (data.SMS_port !== void 0) {
      let data15 = data.SMS_port;
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
        const err43 = { instancePath: instancePath + "/SMS_port", schemaPath: "SmsPort/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err43);
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 65535 || isNaN(data15)) {
          const err44 = { instancePath: instancePath + "/SMS_port", schemaPath: "SmsPort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          (vErrors ??= []).push(err44);
          errors++;
        }
        if (data15 < 0 || isNaN(data15)) {
          const err45 = { instancePath: instancePath + "/SMS_port", schemaPath: "SmsPort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err45);
          errors++;
        }
      }
    }
    if (data.token !== void 0) {
      let data16 = data.token;
      if (typeof data16 === "string") {
        if (!pattern2.test(data16)) {
          const err46 = { instancePath: instancePath + "/token", schemaPath: "AdditionalDeviceToken/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]*$" } };
          (vErrors ??= []).push(err46);
          errors++;
        }
        if (data16.length > 24 && (data16.length > 48 || [...data16].length > 24)) {
          const err47 = { instancePath: instancePath + "/token", schemaPath: "AdditionalDeviceToken/maxLength", keyword: "maxLength", params: { limit: 24 } };
          (vErrors ??= []).push(err47);
          errors++;
        }
      } else {
        const err48 = { instancePath: instancePath + "/token", schemaPath: "AdditionalDeviceToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err48);
        errors++;
      }
    }
    if (data.OTP !== void 0) {
      let data17 = data.OTP;
      if (typeof data17 === "string") {
        if (!pattern2.test(data17)) {
          const err49 = { instancePath: instancePath + "/OTP", schemaPath: "AdditionalDeviceOneTimePassword/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]*$" } };
          (vErrors ??= []).push(err49);
          errors++;
        }
        if (data17.length > 8 && (data17.length > 16 || [...data17].length > 8)) {
          const err50 = { instancePath: instancePath + "/OTP", schemaPath: "AdditionalDeviceOneTimePassword/maxLength", keyword: "maxLength", params: { limit: 8 } };
          (vErrors ??= []).push(err50);
          errors++;
        }
      } else {
        const err51 = { instancePath: instancePath + "/OTP", schemaPath: "AdditionalDeviceOneTimePassword/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err51);
        errors++;
      }
    }
    if (data.sms_message_content !== void 0) {
      let data18 = data.sms_message_content;
      if (typeof data18 === "string") {
        if (!pattern18.test(data18)) {
          const err52 = { instancePath: instancePath + "/sms_message_content", schemaPath: "SmsMessageContent/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw](?:==)?|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=?)?$" } };
          (vErrors ??= []).push(err52);
          errors++;
        }
        if (data18.length > 2048 && (data18.length > 4096 || [...data18].length > 2048)) {
          const err53 = { instancePath: instancePath + "/sms_message_content", schemaPath: "SmsMessageContent/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err53);
          errors++;
        }
        if (data18.length < 2 || data18.length < 4 && [...data18].length < 2) {
          const err54 = { instancePath: instancePath + "/sms_message_content", schemaPath: "SmsMessageContent/minLength", keyword: "minLength", params: { limit: 2 } };
          (vErrors ??= []).push(err54);
          errors++;
        }
      } else {
        const err55 = { instancePath: instancePath + "/sms_message_content", schemaPath: "SmsMessageContent/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err55);
        errors++;
      }
    }
    if (data.device_type !== void 0) {
      let data19 = data.device_type;
      if (!(data19 === "Tablet" || data19 === "PC" || data19 === "Other")) {
        const err56 = { instancePath: instancePath + "/device_type", schemaPath: "DeviceType/enum", keyword: "enum", params: { allowedValues: schema37.enum } };
        (vErrors ??= []).push(err56);
        errors++;
      }
    }
    if (data.client_authenticity_support !== void 0) {
      if (!validate17(data.client_authenticity_support, { instancePath: instancePath + "/client_authenticity_support", parentData: data, parentDataProperty: "client_authenticity_support", rootData })) {
        if (vErrors === null) vErrors = validate17.errors; else for (const error of validate17.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.client_certificate_upload !== void 0) {
      let data21 = data.client_certificate_upload;
      if (typeof data21 === "string") {
        if (!pattern20.test(data21)) {
          const err57 = { instancePath: instancePath + "/client_certificate_upload", schemaPath: "FormPartName/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
          (vErrors ??= []).push(err57);
          errors++;
        }
        if (data21.length > 128 && (data21.length > 256 || [...data21].length > 128)) {
          const err58 = { instancePath: instancePath + "/client_certificate_upload", schemaPath: "FormPartName/maxLength", keyword: "maxLength", params: { limit: 128 } };
          (vErrors ??= []).push(err58);
          errors++;
        }
      } else {
        const err59 = { instancePath: instancePath + "/client_certificate_upload", schemaPath: "FormPartName/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err59);
        errors++;
      }
    }
    if (data.client_pushkey_upload !== void 0) {
      let data22 = data.client_pushkey_upload;
      if (typeof data22 === "string") {
        if (!pattern20.test(data22)) {
          const err60 = { instancePath: instancePath + "/client_pushkey_upload", schemaPath: "FormPartName/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
          (vErrors ??= []).push(err60);
          errors++;
        }
        if (data22.length > 128 && (data22.length > 256 || [...data22].length > 128)) {
          const err61 = { instancePath: instancePath + "/client_pushkey_upload", schemaPath: "FormPartName/maxLength", keyword: "maxLength", params: { limit: 128 } };
          (vErrors ??= []).push(err61);
          errors++;
        }
      } else {
        const err62 = { instancePath: instancePath + "/client_pushkey_upload", schemaPath: "FormPartName/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err62);
        errors++;
      }
    }
    if (data.EAP_ID !== void 0) {
      let data23 = data.EAP_ID;
      if (typeof data23 === "string") {
        if (!pattern22.test(data23)) {
          const err63 = { instancePath: instancePath + "/EAP_ID", schemaPath: "EapIdentity/pattern", keyword: "pattern", params: { pattern: "^0[0-9]{6,15}@nai\\.epc\\.mnc[0-9]{3}\\.mcc[0-9]{3}\\.3gppnetwork\\.org$" } };
          (vErrors ??= []).push(err63);
          errors++;
        }
      } else {
        const err64 = { instancePath: instancePath + "/EAP_ID", schemaPath: "EapIdentity/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err64);
        errors++;
      }
    }
  } else {
    const err65 = { instancePath, schemaPath: "MsisdnDeviceQuery/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err65);
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.sip_uri === void 0 && (missing0 = "sip_uri")) {
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    if (!validate14(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate14.errors; else for (const error of validate14.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs3 = errors;
    if (!validate20(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate20.errors; else for (const error of validate20.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "AdditionalDeviceQuery/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var AdditionalDeviceToken = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: "AdditionalDeviceToken/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 24 && (data.length > 48 || [...data].length > 24)) {
      const err1 = { instancePath, schemaPath: "AdditionalDeviceToken/maxLength", keyword: "maxLength", params: { limit: 24 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "AdditionalDeviceToken/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var AppId = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      const err0 = { instancePath, schemaPath: "AppId/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 255 && (data.length > 510 || [...data].length > 255)) {
      const err1 = { instancePath, schemaPath: "AppId/maxLength", keyword: "maxLength", params: { limit: 255 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "AppId/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var Apps = validate15;
var AuthenticationInfo = validate26;
var pattern42 = /* @__PURE__ */ new RegExp("^[\\t\\x20-\\x7E]+$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern42.test(data)) {
      const err0 = { instancePath, schemaPath: "AuthenticationInfo/pattern", keyword: "pattern", params: { pattern: "^[\\t\\x20-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 8192 && (data.length > 16384 || [...data].length > 8192)) {
      const err1 = { instancePath, schemaPath: "AuthenticationInfo/maxLength", keyword: "maxLength", params: { limit: 8192 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "AuthenticationInfo/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var AuthenticityMethod = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      const err0 = { instancePath, schemaPath: "AuthenticityMethod/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 128 && (data.length > 256 || [...data].length > 128)) {
      const err1 = { instancePath, schemaPath: "AuthenticityMethod/maxLength", keyword: "maxLength", params: { limit: 128 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "AuthenticityMethod/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var AuthenticityMethods = validate17;
var Challenge = validate28;
var pattern44 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+ [\\t\\x20-\\x7E]+$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern44.test(data)) {
      const err0 = { instancePath, schemaPath: "Challenge/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+ [\\t\\x20-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 8192 && (data.length > 16384 || [...data].length > 8192)) {
      const err1 = { instancePath, schemaPath: "Challenge/maxLength", keyword: "maxLength", params: { limit: 8192 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "Challenge/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var ClientAuthenticityRequestText = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "ClientAuthenticityRequestText/minLength", keyword: "minLength", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "ClientAuthenticityRequestText/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var ConfigClientVendor = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "ConfigClientVendor/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 4 && (data.length > 8 || [...data].length > 4)) {
      const err1 = { instancePath, schemaPath: "ConfigClientVendor/maxLength", keyword: "maxLength", params: { limit: 4 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "ConfigClientVendor/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var ConfigClientVersion = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      const err0 = { instancePath, schemaPath: "ConfigClientVersion/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{1,9}-[0-9]{1,2}\\.[0-9]{1,2}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "ConfigClientVersion/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var ConfigurationForm = validate32;
var pattern48 = /* @__PURE__ */ new RegExp("^[Hh][Tt][Tt][Pp][Ss]://[\\x21-\\x7E]+$", "u");
var pattern49 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{21}[AQgw]$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "ConfigurationForm/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "as_temp_token" || key0 === "client_push_uri" || key0 === "client_auth_secret" || key0 === "token")) {
        let data0 = data[key0];
        if (typeof data0 === "string") {
          if (data0.length > 65536 && (data0.length > 131072 || [...data0].length > 65536)) {
            const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "FormPart/maxLength", keyword: "maxLength", params: { limit: 65536 } };
            (vErrors ??= []).push(err1);
            errors++;
          }
        } else {
          const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "FormPart/type", keyword: "type", params: { type: "string" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      }
    }
    if (data.as_temp_token !== void 0) {
      let data1 = data.as_temp_token;
      if (typeof data1 === "string") {
        if (!pattern10.test(data1)) {
          const err3 = { instancePath: instancePath + "/as_temp_token", schemaPath: "TemporaryToken/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
        if (data1.length > 4096 && (data1.length > 8192 || [...data1].length > 4096)) {
          const err4 = { instancePath: instancePath + "/as_temp_token", schemaPath: "TemporaryToken/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/as_temp_token", schemaPath: "TemporaryToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.client_push_uri !== void 0) {
      let data2 = data.client_push_uri;
      if (typeof data2 === "string") {
        if (!pattern48.test(data2)) {
          const err6 = { instancePath: instancePath + "/client_push_uri", schemaPath: "PushUri/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]://[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
        if (data2.length > 2048 && (data2.length > 4096 || [...data2].length > 2048)) {
          const err7 = { instancePath: instancePath + "/client_push_uri", schemaPath: "PushUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/client_push_uri", schemaPath: "PushUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.client_auth_secret !== void 0) {
      let data3 = data.client_auth_secret;
      if (typeof data3 === "string") {
        if (!pattern49.test(data3)) {
          const err9 = { instancePath: instancePath + "/client_auth_secret", schemaPath: "PushAuthSecret/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{21}[AQgw]$" } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/client_auth_secret", schemaPath: "PushAuthSecret/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.token !== void 0) {
      let data4 = data.token;
      if (typeof data4 === "string") {
        if (!pattern2.test(data4)) {
          const err11 = { instancePath: instancePath + "/token", schemaPath: "Token/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]*$" } };
          (vErrors ??= []).push(err11);
          errors++;
        }
        if (data4.length > 4096 && (data4.length > 8192 || [...data4].length > 4096)) {
          const err12 = { instancePath: instancePath + "/token", schemaPath: "Token/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/token", schemaPath: "Token/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "ConfigurationForm/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err14);
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var ConfigurationQuery = validate33;
var schema81 = { "type": "object", "required": ["vers", "provisioning_version", "terminal_vendor", "terminal_model", "terminal_sw_version", "app"], "additionalProperties": { "$ref": "ServiceParameter" }, "properties": { "vers": { "$ref": "PrimaryDeviceVers" }, "provisioning_version": { "$ref": "ProvisioningVersion" }, "terminal_vendor": { "$ref": "TerminalVendor" }, "terminal_model": { "$ref": "TerminalModel" }, "terminal_sw_version": { "$ref": "TerminalSoftwareVersion" }, "config_client_vendor": { "$ref": "ConfigClientVendor" }, "config_client_version": { "$ref": "ConfigClientVersion" }, "IMEI": { "$ref": "Imei" }, "friendly_device_name": { "$ref": "FriendlyDeviceName" }, "app": { "$ref": "Apps" }, "GID1": { "$ref": "GroupIdentifier" }, "GID2": { "$ref": "GroupIdentifier" }, "IMSI": { "$ref": "Imsi" }, "msisdn": { "$ref": "Msisdn" }, "SMS_port": { "$ref": "SmsPort" }, "token": { "$ref": "Token" }, "OTP": { "$ref": "OneTimePassword" }, "sms_message_content": { "$ref": "SmsMessageContent" }, "client_authenticity_support": { "$ref": "AuthenticityMethods" }, "client_certificate_upload": { "$ref": "FormPartName" }, "client_pushkey_upload": { "$ref": "FormPartName" }, "EAP_ID": { "$ref": "EapIdentity" } }, "dependentRequired": { "msisdn": ["token"], "SMS_port": ["token"], "OTP": ["token"], "sms_message_content": ["token"] } };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vers === void 0) {
      const err0 = { instancePath, schemaPath: "PrimaryDeviceQuery/required", keyword: "required", params: { missingProperty: "vers" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.provisioning_version === void 0) {
      const err1 = { instancePath, schemaPath: "PrimaryDeviceQuery/required", keyword: "required", params: { missingProperty: "provisioning_version" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.terminal_vendor === void 0) {
      const err2 = { instancePath, schemaPath: "PrimaryDeviceQuery/required", keyword: "required", params: { missingProperty: "terminal_vendor" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.terminal_model === void 0) {
      const err3 = { instancePath, schemaPath: "PrimaryDeviceQuery/required", keyword: "required", params: { missingProperty: "terminal_model" } };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.terminal_sw_version === void 0) {
      const err4 = { instancePath, schemaPath: "PrimaryDeviceQuery/required", keyword: "required", params: { missingProperty: "terminal_sw_version" } };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.app === void 0) {
      const err5 = { instancePath, schemaPath: "PrimaryDeviceQuery/required", keyword: "required", params: { missingProperty: "app" } };
      (vErrors ??= []).push(err5);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema81.properties, key0)) {
        let data0 = data[key0];
        if (typeof data0 === "string") {
          if (data0.length > 2048 && (data0.length > 4096 || [...data0].length > 2048)) {
            const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "ServiceParameter/maxLength", keyword: "maxLength", params: { limit: 2048 } };
            (vErrors ??= []).push(err6);
            errors++;
          }
        } else {
          const err7 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "ServiceParameter/type", keyword: "type", params: { type: "string" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      }
    }
    if (data.vers !== void 0) {
      let data1 = data.vers;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err8 = { instancePath: instancePath + "/vers", schemaPath: "PrimaryDeviceVers/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/vers", schemaPath: "PrimaryDeviceVers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          (vErrors ??= []).push(err9);
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err10 = { instancePath: instancePath + "/vers", schemaPath: "PrimaryDeviceVers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      }
    }
    if (data.provisioning_version !== void 0) {
      let data2 = data.provisioning_version;
      if (typeof data2 === "string") {
        if (data2.length > 4 && (data2.length > 8 || [...data2].length > 4)) {
          const err11 = { instancePath: instancePath + "/provisioning_version", schemaPath: "ProvisioningVersion/maxLength", keyword: "maxLength", params: { limit: 4 } };
          (vErrors ??= []).push(err11);
          errors++;
        }
        if (data2.length < 1) {
          const err12 = { instancePath: instancePath + "/provisioning_version", schemaPath: "ProvisioningVersion/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/provisioning_version", schemaPath: "ProvisioningVersion/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.terminal_vendor !== void 0) {
      let data3 = data.terminal_vendor;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          const err14 = { instancePath: instancePath + "/terminal_vendor", schemaPath: "TerminalVendor/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err14);
          errors++;
        }
        if (data3.length > 4 && (data3.length > 8 || [...data3].length > 4)) {
          const err15 = { instancePath: instancePath + "/terminal_vendor", schemaPath: "TerminalVendor/maxLength", keyword: "maxLength", params: { limit: 4 } };
          (vErrors ??= []).push(err15);
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/terminal_vendor", schemaPath: "TerminalVendor/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if (data.terminal_model !== void 0) {
      let data4 = data.terminal_model;
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          const err17 = { instancePath: instancePath + "/terminal_model", schemaPath: "TerminalModel/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err17);
          errors++;
        }
        if (data4.length > 10 && (data4.length > 20 || [...data4].length > 10)) {
          const err18 = { instancePath: instancePath + "/terminal_model", schemaPath: "TerminalModel/maxLength", keyword: "maxLength", params: { limit: 10 } };
          (vErrors ??= []).push(err18);
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/terminal_model", schemaPath: "TerminalModel/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if (data.terminal_sw_version !== void 0) {
      let data5 = data.terminal_sw_version;
      if (typeof data5 === "string") {
        if (!pattern3.test(data5)) {
          const err20 = { instancePath: instancePath + "/terminal_sw_version", schemaPath: "TerminalSoftwareVersion/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err20);
          errors++;
        }
        if (data5.length > 20 && (data5.length > 40 || [...data5].length > 20)) {
          const err21 = { instancePath: instancePath + "/terminal_sw_version", schemaPath: "TerminalSoftwareVersion/maxLength", keyword: "maxLength", params: { limit: 20 } };
          (vErrors ??= []).push(err21);
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/terminal_sw_version", schemaPath: "TerminalSoftwareVersion/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if (data.config_client_vendor !== void 0) {
      let data6 = data.config_client_vendor;
      if (typeof data6 === "string") {
        if (!pattern3.test(data6)) {
          const err23 = { instancePath: instancePath + "/config_client_vendor", schemaPath: "ConfigClientVendor/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err23);
          errors++;
        }
        if (data6.length > 4 && (data6.length > 8 || [...data6].length > 4)) {
          const err24 = { instancePath: instancePath + "/config_client_vendor", schemaPath: "ConfigClientVendor/maxLength", keyword: "maxLength", params: { limit: 4 } };
          (vErrors ??= []).push(err24);
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/config_client_vendor", schemaPath: "ConfigClientVendor/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if (data.config_client_version !== void 0) {
      let data7 = data.config_client_version;
      if (typeof data7 === "string") {
        if (!pattern7.test(data7)) {
          const err26 = { instancePath: instancePath + "/config_client_version", schemaPath: "ConfigClientVersion/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{1,9}-[0-9]{1,2}\\.[0-9]{1,2}$" } };
          (vErrors ??= []).push(err26);
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/config_client_version", schemaPath: "ConfigClientVersion/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if (data.IMEI !== void 0) {
      let data8 = data.IMEI;
      if (typeof data8 === "string") {
        if (!pattern8.test(data8)) {
          const err28 = { instancePath: instancePath + "/IMEI", schemaPath: "Imei/pattern", keyword: "pattern", params: { pattern: "^[0-9]{15}$" } };
          (vErrors ??= []).push(err28);
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/IMEI", schemaPath: "Imei/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if (data.friendly_device_name !== void 0) {
      let data9 = data.friendly_device_name;
      if (typeof data9 === "string") {
        if (!pattern2.test(data9)) {
          const err30 = { instancePath: instancePath + "/friendly_device_name", schemaPath: "FriendlyDeviceName/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]*$" } };
          (vErrors ??= []).push(err30);
          errors++;
        }
        if (data9.length > 30 && (data9.length > 60 || [...data9].length > 30)) {
          const err31 = { instancePath: instancePath + "/friendly_device_name", schemaPath: "FriendlyDeviceName/maxLength", keyword: "maxLength", params: { limit: 30 } };
          (vErrors ??= []).push(err31);
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/friendly_device_name", schemaPath: "FriendlyDeviceName/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    if (data.app !== void 0) {
      if (!validate15(data.app, { instancePath: instancePath + "/app", parentData: data, parentDataProperty: "app", rootData })) {
        if (vErrors === null) vErrors = validate15.errors; else for (const error of validate15.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.GID1 !== void 0) {
      let data11 = data.GID1;
      if (typeof data11 === "string") {
        if (!pattern11.test(data11)) {
          const err33 = { instancePath: instancePath + "/GID1", schemaPath: "GroupIdentifier/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err33);
          errors++;
        }
        if (data11.length > 510 && (data11.length > 1020 || [...data11].length > 510)) {
          const err34 = { instancePath: instancePath + "/GID1", schemaPath: "GroupIdentifier/maxLength", keyword: "maxLength", params: { limit: 510 } };
          (vErrors ??= []).push(err34);
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/GID1", schemaPath: "GroupIdentifier/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
    if (data.GID2 !== void 0) {
      let data12 = data.GID2;
      if (typeof data12 === "string") {
        if (!pattern11.test(data12)) {
          const err36 = { instancePath: instancePath + "/GID2", schemaPath: "GroupIdentifier/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err36);
          errors++;
        }
        if (data12.length > 510 && (data12.length > 1020 || [...data12].length > 510)) {
          const err37 = { instancePath: instancePath + "/GID2", schemaPath: "GroupIdentifier/maxLength", keyword: "maxLength", params: { limit: 510 } };
          (vErrors ??= []).push(err37);
          errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/GID2", schemaPath: "GroupIdentifier/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    if (data.IMSI !== void 0) {
      let data13 = data.IMSI;
      if (typeof data13 === "string") {
        if (!pattern8.test(data13)) {
          const err39 = { instancePath: instancePath + "/IMSI", schemaPath: "Imsi/pattern", keyword: "pattern", params: { pattern: "^[0-9]{15}$" } };
          (vErrors ??= []).push(err39);
          errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/IMSI", schemaPath: "Imsi/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err40);
        errors++;
      }
    }
    if (data.msisdn !== void 0) {
      let data14 = data.msisdn;
      if (typeof data14 === "string") {
        if (!pattern14.test(data14)) {
          const err41 = { instancePath: instancePath + "/msisdn", schemaPath: "Msisdn/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9][0-9]{4,14}$" } };
          (vErrors ??= []).push(err41);
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/msisdn", schemaPath: "Msisdn/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err42);
        errors++;
      }
    }
    if (data.SMS_port !== void 0) {
      let data15 = data.SMS_port;
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
        const err43 = { instancePath: instancePath + "/SMS_port", schemaPath: "SmsPort/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err43);
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 65535 || isNaN(data15)) {
          const err44 = { instancePath: instancePath + "/SMS_port", schemaPath: "SmsPort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          (vErrors ??= []).push(err44);
          errors++;
        }
        if (data15 < 0 || isNaN(data15)) {
          const err45 = { instancePath: instancePath + "/SMS_port", schemaPath: "SmsPort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err45);
          errors++;
        }
      }
    }
    if (data.token !== void 0) {
      let data16 = data.token;
      if (typeof data16 === "string") {
        if (!pattern2.test(data16)) {
          const err46 = { instancePath: instancePath + "/token", schemaPath: "Token/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]*$" } };
          (vErrors ??= []).push(err46);
          errors++;
        }
        if (data16.length > 4096 && (data16.length > 8192 || [...data16].length > 4096)) {
          const err47 = { instancePath: instancePath + "/token", schemaPath: "Token/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err47);
          errors++;
        }
      } else {
        const err48 = { instancePath: instancePath + "/token", schemaPath: "Token/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err48);
        errors++;
      }
    }
    if (data.OTP !== void 0) {
      let data17 = data.OTP;
      if (typeof data17 === "string") {
        if (!pattern2.test(data17)) {
          const err49 = { instancePath: instancePath + "/OTP", schemaPath: "OneTimePassword/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]*$" } };
          (vErrors ??= []).push(err49);
          errors++;
        }
        if (data17.length > 152 && (data17.length > 304 || [...data17].length > 152)) {
          const err50 = { instancePath: instancePath + "/OTP", schemaPath: "OneTimePassword/maxLength", keyword: "maxLength", params: { limit: 152 } };
          (vErrors ??= []).push(err50);
          errors++;
        }
      } else {
        const err51 = { instancePath: instancePath + "/OTP", schemaPath: "OneTimePassword/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err51);
        errors++;
      }
    }
    if (data.sms_message_content !== void 0) {
      let data18 = data.sms_message_content;
      if (typeof data18 === "string") {
        if (!pattern18.test(data18)) {
          const err52 = { instancePath: instancePath + "/sms_message_content", schemaPath: "SmsMessageContent/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw](?:==)?|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=?)?$" } };
          (vErrors ??= []).push(err52);
          errors++;
        }
        if (data18.length > 2048 && (data18.length > 4096 || [...data18].length > 2048)) {
          const err53 = { instancePath: instancePath + "/sms_message_content", schemaPath: "SmsMessageContent/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err53);
          errors++;
        }
        if (data18.length < 2 || data18.length < 4 && [...data18].length < 2) {
          const err54 = { instancePath: instancePath + "/sms_message_content", schemaPath: "SmsMessageContent/minLength", keyword: "minLength", params: { limit: 2 } };
          (vErrors ??= []).push(err54);
          errors++;
        }
      } else {
        const err55 = { instancePath: instancePath + "/sms_message_content", schemaPath: "SmsMessageContent/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err55);
        errors++;
      }
    }
    if (data.client_authenticity_support !== void 0) {
      if (!validate17(data.client_authenticity_support, { instancePath: instancePath + "/client_authenticity_support", parentData: data, parentDataProperty: "client_authenticity_support", rootData })) {
        if (vErrors === null) vErrors = validate17.errors; else for (const error of validate17.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.client_certificate_upload !== void 0) {
      let data20 = data.client_certificate_upload;
      if (typeof data20 === "string") {
        if (!pattern20.test(data20)) {
          const err56 = { instancePath: instancePath + "/client_certificate_upload", schemaPath: "FormPartName/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
          (vErrors ??= []).push(err56);
          errors++;
        }
        if (data20.length > 128 && (data20.length > 256 || [...data20].length > 128)) {
          const err57 = { instancePath: instancePath + "/client_certificate_upload", schemaPath: "FormPartName/maxLength", keyword: "maxLength", params: { limit: 128 } };
          (vErrors ??= []).push(err57);
          errors++;
        }
      } else {
        const err58 = { instancePath: instancePath + "/client_certificate_upload", schemaPath: "FormPartName/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err58);
        errors++;
      }
    }
    if (data.client_pushkey_upload !== void 0) {
      let data21 = data.client_pushkey_upload;
      if (typeof data21 === "string") {
        if (!pattern20.test(data21)) {
          const err59 = { instancePath: instancePath + "/client_pushkey_upload", schemaPath: "FormPartName/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
          (vErrors ??= []).push(err59);
          errors++;
        }
        if (data21.length > 128 && (data21.length > 256 || [...data21].length > 128)) {
          const err60 = { instancePath: instancePath + "/client_pushkey_upload", schemaPath: "FormPartName/maxLength", keyword: "maxLength", params: { limit: 128 } };
          (vErrors ??= []).push(err60);
          errors++;
        }
      } else {
        const err61 = { instancePath: instancePath + "/client_pushkey_upload", schemaPath: "FormPartName/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err61);
        errors++;
      }
    }
    if (data.EAP_ID !== void 0) {
      let data22 = data.EAP_ID;
      if (typeof data22 === "string") {
        if (!pattern22.test(data22)) {
          const err62 = { instancePath: instancePath + "/EAP_ID", schemaPath: "EapIdentity/pattern", keyword: "pattern", params: { pattern: "^0[0-9]{6,15}@nai\\.epc\\.mnc[0-9]{3}\\.mcc[0-9]{3}\\.3gppnetwork\\.org$" } };
          (vErrors ??= []).push(err62);
          errors++;
        }
      } else {
        const err63 = { instancePath: instancePath + "/EAP_ID", schemaPath: "EapIdentity/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err63);
        errors++;
      }
    }
    if (data.msisdn !== void 0) {
      if (data.token === void 0) {
        const err64 = { instancePath, schemaPath: "PrimaryDeviceQuery/dependentRequired", keyword: "dependentRequired", params: {
          property: "msisdn",
          missingProperty: "token",
          depsCount: 1,
          deps: "token"
        } };
        (vErrors ??= []).push(err64);
        errors++;
      }
    }
    if (data.SMS_port !== void 0) {
      if (data.token === void 0) {
        const err65 = { instancePath, schemaPath: "PrimaryDeviceQuery/dependentRequired", keyword: "dependentRequired", params: {
          property: "SMS_port",
          missingProperty: "token",
          depsCount: 1,
          deps: "token"
        } };
        (vErrors ??= []).push(err65);
        errors++;
      }
    }
    if (data.OTP !== void 0) {
      if (data.token === void 0) {
        const err66 = { instancePath, schemaPath: "PrimaryDeviceQuery/dependentRequired", keyword: "dependentRequired", params: {
          property: "OTP",
          missingProperty: "token",
          depsCount: 1,
          deps: "token"
        } };
        (vErrors ??= []).push(err66);
        errors++;
      }
    }
    if (data.sms_message_content !== void 0) {
      if (data.token === void 0) {
        const err67 = { instancePath, schemaPath: "PrimaryDeviceQuery/dependentRequired", keyword: "dependentRequired", params: {
          property: "sms_message_content",
          missingProperty: "token",
          depsCount: 1,
          deps: "token"
        } };
        (vErrors ??= []).push(err67);
        errors++;
      }
    }
  } else {
    const err68 = { instancePath, schemaPath: "PrimaryDeviceQuery/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err68);
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.device_type === void 0 && (missing0 = "device_type")) {
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    if (!validate13(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate13.errors; else for (const error of validate13.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs3 = errors;
    if (!validate35(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate35.errors; else for (const error of validate35.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "ConfigurationQuery/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var Cookies = validate39;
var pattern68 = /* @__PURE__ */ new RegExp("^[^\\x00-\\x20\\x22,;=\\x7F-\\uFFFF]+=[\\x20-\\x7E]*$", "u");
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern68.test(data)) {
      const err0 = { instancePath, schemaPath: "Cookies/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x20\\x22,;=\\x7F-\\uFFFF]+=[\\x20-\\x7E]*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 8192 && (data.length > 16384 || [...data].length > 8192)) {
      const err1 = { instancePath, schemaPath: "Cookies/maxLength", keyword: "maxLength", params: { limit: 8192 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "Cookies/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var Credentials = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern44.test(data)) {
      const err0 = { instancePath, schemaPath: "Credentials/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+ [\\t\\x20-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 8192 && (data.length > 16384 || [...data].length > 8192)) {
      const err1 = { instancePath, schemaPath: "Credentials/maxLength", keyword: "maxLength", params: { limit: 8192 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "Credentials/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var DeviceType = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "Tablet" || data === "PC" || data === "Other")) {
    const err0 = { instancePath, schemaPath: "DeviceType/enum", keyword: "enum", params: { allowedValues: schema37.enum } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var EapIdentity = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern22.test(data)) {
      const err0 = { instancePath, schemaPath: "EapIdentity/pattern", keyword: "pattern", params: { pattern: "^0[0-9]{6,15}@nai\\.epc\\.mnc[0-9]{3}\\.mcc[0-9]{3}\\.3gppnetwork\\.org$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "EapIdentity/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
var EapPacketRelay = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["eap-relay-packet"] !== void 0) {
      if (typeof data["eap-relay-packet"] !== "string") {
        const err0 = { instancePath: instancePath + "/eap-relay-packet", schemaPath: "EapPacketRelay/properties/eap-relay-packet/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "EapPacketRelay/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var EapRelayBody = validate44;
var pattern71 = /* @__PURE__ */ new RegExp("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$", "u");
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["eap-relay-packet"] === void 0) {
      const err0 = { instancePath, schemaPath: "EapRelayBody/required", keyword: "required", params: { missingProperty: "eap-relay-packet" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data["eap-relay-packet"] !== void 0) {
      let data0 = data["eap-relay-packet"];
      if (typeof data0 === "string") {
        if (!pattern71.test(data0)) {
          const err1 = { instancePath: instancePath + "/eap-relay-packet", schemaPath: "EapRelayPacket/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.length > 87380 && (data0.length > 174760 || [...data0].length > 87380)) {
          const err2 = { instancePath: instancePath + "/eap-relay-packet", schemaPath: "EapRelayPacket/maxLength", keyword: "maxLength", params: { limit: 87380 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.length < 8 || data0.length < 16 && [...data0].length < 8) {
          const err3 = { instancePath: instancePath + "/eap-relay-packet", schemaPath: "EapRelayPacket/minLength", keyword: "minLength", params: { limit: 8 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/eap-relay-packet", schemaPath: "EapRelayPacket/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "EapRelayBody/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
var EapRelayPacket = validate45;
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern71.test(data)) {
      const err0 = { instancePath, schemaPath: "EapRelayPacket/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 87380 && (data.length > 174760 || [...data].length > 87380)) {
      const err1 = { instancePath, schemaPath: "EapRelayPacket/maxLength", keyword: "maxLength", params: { limit: 87380 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.length < 8 || data.length < 16 && [...data].length < 8) {
      const err2 = { instancePath, schemaPath: "EapRelayPacket/minLength", keyword: "minLength", params: { limit: 8 } };
      (vErrors ??= []).push(err2);
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "EapRelayPacket/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
var FlowQuery = validate46;
var schema111 = { "type": "object", "additionalProperties": { "$ref": "ServiceParameter" }, "properties": { "vers": { "$ref": "Vers" }, "provisioning_version": { "$ref": "ProvisioningVersion" }, "terminal_vendor": { "$ref": "TerminalVendor" }, "terminal_model": { "$ref": "TerminalModel" }, "terminal_sw_version": { "$ref": "TerminalSoftwareVersion" }, "config_client_vendor": { "$ref": "ConfigClientVendor" }, "config_client_version": { "$ref": "ConfigClientVersion" }, "IMEI": { "$ref": "Imei" }, "friendly_device_name": { "$ref": "FriendlyDeviceName" }, "app": { "$ref": "Apps" }, "GID1": { "$ref": "GroupIdentifier" }, "GID2": { "$ref": "GroupIdentifier" }, "IMSI": { "$ref": "Imsi" }, "msisdn": { "$ref": "Msisdn" }, "SMS_port": { "$ref": "SmsPort" }, "sip_uri": { "$ref": "SipUri" }, "token": { "$ref": "Token" }, "OTP": { "$ref": "OneTimePassword" }, "device_type": { "$ref": "DeviceType" }, "sms_message_content": { "$ref": "SmsMessageContent" }, "client_authenticity_support": { "$ref": "AuthenticityMethods" }, "client_certificate_upload": { "$ref": "FormPartName" }, "client_pushkey_upload": { "$ref": "FormPartName" }, "EAP_ID": { "$ref": "EapIdentity" } } };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema111.properties, key0)) {
        let data0 = data[key0];
        if (typeof data0 === "string") {
          if (data0.length > 2048 && (data0.length > 4096 || [...data0].length > 2048)) {
            const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "ServiceParameter/maxLength", keyword: "maxLength", params: { limit: 2048 } };
            (vErrors ??= []).push(err0);
            errors++;
          }
        } else {
          const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "ServiceParameter/type", keyword: "type", params: { type: "string" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      }
    }
    if (data.vers !== void 0) {
      let data1 = data.vers;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/vers", schemaPath: "Vers/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/vers", schemaPath: "Vers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
        if (data1 < -2 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/vers", schemaPath: "Vers/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      }
    }
    if (data.provisioning_version !== void 0) {
      let data2 = data.provisioning_version;
      if (typeof data2 === "string") {
        if (data2.length > 4 && (data2.length > 8 || [...data2].length > 4)) {
          const err5 = { instancePath: instancePath + "/provisioning_version", schemaPath: "ProvisioningVersion/maxLength", keyword: "maxLength", params: { limit: 4 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data2.length < 1) {
          const err6 = { instancePath: instancePath + "/provisioning_version", schemaPath: "ProvisioningVersion/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/provisioning_version", schemaPath: "ProvisioningVersion/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.terminal_vendor !== void 0) {
      let data3 = data.terminal_vendor;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          const err8 = { instancePath: instancePath + "/terminal_vendor", schemaPath: "TerminalVendor/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data3.length > 4 && (data3.length > 8 || [...data3].length > 4)) {
          const err9 = { instancePath: instancePath + "/terminal_vendor", schemaPath: "TerminalVendor/maxLength", keyword: "maxLength", params: { limit: 4 } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/terminal_vendor", schemaPath: "TerminalVendor/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.terminal_model !== void 0) {
      let data4 = data.terminal_model;
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          const err11 = { instancePath: instancePath + "/terminal_model", schemaPath: "TerminalModel/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err11);
          errors++;
        }
        if (data4.length > 10 && (data4.length > 20 || [...data4].length > 10)) {
          const err12 = { instancePath: instancePath + "/terminal_model", schemaPath: "TerminalModel/maxLength", keyword: "maxLength", params: { limit: 10 } };
          (vErrors ??= []).push(err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/terminal_model", schemaPath: "TerminalModel/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.terminal_sw_version !== void 0) {
      let data5 = data.terminal_sw_version;
      if (typeof data5 === "string") {
        if (!pattern3.test(data5)) {
          const err14 = { instancePath: instancePath + "/terminal_sw_version", schemaPath: "TerminalSoftwareVersion/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err14);
          errors++;
        }
        if (data5.length > 20 && (data5.length > 40 || [...data5].length > 20)) {
          const err15 = { instancePath: instancePath + "/terminal_sw_version", schemaPath: "TerminalSoftwareVersion/maxLength", keyword: "maxLength", params: { limit: 20 } };
          (vErrors ??= []).push(err15);
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/terminal_sw_version", schemaPath: "TerminalSoftwareVersion/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if (data.config_client_vendor !== void 0) {
      let data6 = data.config_client_vendor;
      if (typeof data6 === "string") {
        if (!pattern3.test(data6)) {
          const err17 = { instancePath: instancePath + "/config_client_vendor", schemaPath: "ConfigClientVendor/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err17);
          errors++;
        }
        if (data6.length > 4 && (data6.length > 8 || [...data6].length > 4)) {
          const err18 = { instancePath: instancePath + "/config_client_vendor", schemaPath: "ConfigClientVendor/maxLength", keyword: "maxLength", params: { limit: 4 } };
          (vErrors ??= []).push(err18);
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/config_client_vendor", schemaPath: "ConfigClientVendor/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if (data.config_client_version !== void 0) {
      let data7 = data.config_client_version;
      if (typeof data7 === "string") {
        if (!pattern7.test(data7)) {
          const err20 = { instancePath: instancePath + "/config_client_version", schemaPath: "ConfigClientVersion/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{1,9}-[0-9]{1,2}\\.[0-9]{1,2}$" } };
          (vErrors ??= []).push(err20);
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/config_client_version", schemaPath: "ConfigClientVersion/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if (data.IMEI !== void 0) {
      let data8 = data.IMEI;
      if (typeof data8 === "string") {
        if (!pattern8.test(data8)) {
          const err22 = { instancePath: instancePath + "/IMEI", schemaPath: "Imei/pattern", keyword: "pattern", params: { pattern: "^[0-9]{15}$" } };
          (vErrors ??= []).push(err22);
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/IMEI", schemaPath: "Imei/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    if (data.friendly_device_name !== void 0) {
      let data9 = data.friendly_device_name;
      if (typeof data9 === "string") {
        if (!pattern2.test(data9)) {
          const err24 = { instancePath: instancePath + "/friendly_device_name", schemaPath: "FriendlyDeviceName/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]*$" } };
          (vErrors ??= []).push(err24);
          errors++;
        }
        if (data9.length > 30 && (data9.length > 60 || [...data9].length > 30)) {
          const err25 = { instancePath: instancePath + "/friendly_device_name", schemaPath: "FriendlyDeviceName/maxLength", keyword: "maxLength", params: { limit: 30 } };
          (vErrors ??= []).push(err25);
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/friendly_device_name", schemaPath: "FriendlyDeviceName/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if (data.app !== void 0) {
      if (!validate15(data.app, { instancePath: instancePath + "/app", parentData: data, parentDataProperty: "app", rootData })) {
        if (vErrors === null) vErrors = validate15.errors; else for (const error of validate15.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.GID1 !== void 0) {
      let data11 = data.GID1;
      if (typeof data11 === "string") {
        if (!pattern11.test(data11)) {
          const err27 = { instancePath: instancePath + "/GID1", schemaPath: "GroupIdentifier/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err27);
          errors++;
        }
        if (data11.length > 510 && (data11.length > 1020 || [...data11].length > 510)) {
          const err28 = { instancePath: instancePath + "/GID1", schemaPath: "GroupIdentifier/maxLength", keyword: "maxLength", params: { limit: 510 } };
          (vErrors ??= []).push(err28);
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/GID1", schemaPath: "GroupIdentifier/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if (data.GID2 !== void 0) {
      let data12 = data.GID2;
      if (typeof data12 === "string") {
        if (!pattern11.test(data12)) {
          const err30 = { instancePath: instancePath + "/GID2", schemaPath: "GroupIdentifier/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err30);
          errors++;
        }
        if (data12.length > 510 && (data12.length > 1020 || [...data12].length > 510)) {
          const err31 = { instancePath: instancePath + "/GID2", schemaPath: "GroupIdentifier/maxLength", keyword: "maxLength", params: { limit: 510 } };
          (vErrors ??= []).push(err31);
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/GID2", schemaPath: "GroupIdentifier/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    if (data.IMSI !== void 0) {
      let data13 = data.IMSI;
      if (typeof data13 === "string") {
        if (!pattern8.test(data13)) {
          const err33 = { instancePath: instancePath + "/IMSI", schemaPath: "Imsi/pattern", keyword: "pattern", params: { pattern: "^[0-9]{15}$" } };
          (vErrors ??= []).push(err33);
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/IMSI", schemaPath: "Imsi/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    if (data.msisdn !== void 0) {
      let data14 = data.msisdn;
      if (typeof data14 === "string") {
        if (!pattern14.test(data14)) {
          const err35 = { instancePath: instancePath + "/msisdn", schemaPath: "Msisdn/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9][0-9]{4,14}$" } };
          (vErrors ??= []).push(err35);
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/msisdn", schemaPath: "Msisdn/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err36);
        errors++;
      }
    }
    if (data.SMS_port !== void 0) {
      let data15 = data.SMS_port;
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
        const err37 = { instancePath: instancePath + "/SMS_port", schemaPath: "SmsPort/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err37);
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 65535 || isNaN(data15)) {
          const err38 = { instancePath: instancePath + "/SMS_port", schemaPath: "SmsPort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          (vErrors ??= []).push(err38);
          errors++;
        }
        if (data15 < 0 || isNaN(data15)) {
          const err39 = { instancePath: instancePath + "/SMS_port", schemaPath: "SmsPort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err39);
          errors++;
        }
      }
    }
    if (data.sip_uri !== void 0) {
      let data16 = data.sip_uri;
      if (typeof data16 === "string") {
        if (!pattern15.test(data16)) {
          const err40 = { instancePath: instancePath + "/sip_uri", schemaPath: "SipUri/pattern", keyword: "pattern", params: { pattern: "^[Ss][Ii][Pp][Ss]?:[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err40);
          errors++;
        }
        if (data16.length > 50 && (data16.length > 100 || [...data16].length > 50)) {
          const err41 = { instancePath: instancePath + "/sip_uri", schemaPath: "SipUri/maxLength", keyword: "maxLength", params: { limit: 50 } };
          (vErrors ??= []).push(err41);
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/sip_uri", schemaPath: "SipUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err42);
        errors++;
      }
    }
    if (data.token !== void 0) {
      let data17 = data.token;
      if (typeof data17 === "string") {
        if (!pattern2.test(data17)) {
          const err43 = { instancePath: instancePath + "/token", schemaPath: "Token/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]*$" } };
          (vErrors ??= []).push(err43);
          errors++;
        }
        if (data17.length > 4096 && (data17.length > 8192 || [...data17].length > 4096)) {
          const err44 = { instancePath: instancePath + "/token", schemaPath: "Token/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err44);
          errors++;
        }
      } else {
        const err45 = { instancePath: instancePath + "/token", schemaPath: "Token/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err45);
        errors++;
      }
    }
    if (data.OTP !== void 0) {
      let data18 = data.OTP;
      if (typeof data18 === "string") {
        if (!pattern2.test(data18)) {
          const err46 = { instancePath: instancePath + "/OTP", schemaPath: "OneTimePassword/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]*$" } };
          (vErrors ??= []).push(err46);
          errors++;
        }
        if (data18.length > 152 && (data18.length > 304 || [...data18].length > 152)) {
          const err47 = { instancePath: instancePath + "/OTP", schemaPath: "OneTimePassword/maxLength", keyword: "maxLength", params: { limit: 152 } };
          (vErrors ??= []).push(err47);
          errors++;
        }
      } else {
        const err48 = { instancePath: instancePath + "/OTP", schemaPath: "OneTimePassword/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err48);
        errors++;
      }
    }
    if (data.device_type !== void 0) {
      let data19 = data.device_type;
      if (!(data19 === "Tablet" || data19 === "PC" || data19 === "Other")) {
        const err49 = { instancePath: instancePath + "/device_type", schemaPath: "DeviceType/enum", keyword: "enum", params: { allowedValues: schema37.enum } };
        (vErrors ??= []).push(err49);
        errors++;
      }
    }
    if (data.sms_message_content !== void 0) {
      let data20 = data.sms_message_content;
      if (typeof data20 === "string") {
        if (!pattern18.test(data20)) {
          const err50 = { instancePath: instancePath + "/sms_message_content", schemaPath: "SmsMessageContent/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw](?:==)?|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=?)?$" } };
          (vErrors ??= []).push(err50);
          errors++;
        }
        if (data20.length > 2048 && (data20.length > 4096 || [...data20].length > 2048)) {
          const err51 = { instancePath: instancePath + "/sms_message_content", schemaPath: "SmsMessageContent/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err51);
          errors++;
        }
        if (data20.length < 2 || data20.length < 4 && [...data20].length < 2) {
          const err52 = { instancePath: instancePath + "/sms_message_content", schemaPath: "SmsMessageContent/minLength", keyword: "minLength", params: { limit: 2 } };
          (vErrors ??= []).push(err52);
          errors++;
        }
      } else {
        const err53 = { instancePath: instancePath + "/sms_message_content", schemaPath: "SmsMessageContent/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err53);
        errors++;
      }
    }
    if (data.client_authenticity_support !== void 0) {
      if (!validate17(data.client_authenticity_support, { instancePath: instancePath + "/client_authenticity_support", parentData: data, parentDataProperty: "client_authenticity_support", rootData })) {
        if (vErrors === null) vErrors = validate17.errors; else for (const error of validate17.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.client_certificate_upload !== void 0) {
      let data22 = data.client_certificate_upload;
      if (typeof data22 === "string") {
        if (!pattern20.test(data22)) {
          const err54 = { instancePath: instancePath + "/client_certificate_upload", schemaPath: "FormPartName/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
          (vErrors ??= []).push(err54);
          errors++;
        }
        if (data22.length > 128 && (data22.length > 256 || [...data22].length > 128)) {
          const err55 = { instancePath: instancePath + "/client_certificate_upload", schemaPath: "FormPartName/maxLength", keyword: "maxLength", params: { limit: 128 } };
          (vErrors ??= []).push(err55);
          errors++;
        }
      } else {
        const err56 = { instancePath: instancePath + "/client_certificate_upload", schemaPath: "FormPartName/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err56);
        errors++;
      }
    }
    if (data.client_pushkey_upload !== void 0) {
      let data23 = data.client_pushkey_upload;
      if (typeof data23 === "string") {
        if (!pattern20.test(data23)) {
          const err57 = { instancePath: instancePath + "/client_pushkey_upload", schemaPath: "FormPartName/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
          (vErrors ??= []).push(err57);
          errors++;
        }
        if (data23.length > 128 && (data23.length > 256 || [...data23].length > 128)) {
          const err58 = { instancePath: instancePath + "/client_pushkey_upload", schemaPath: "FormPartName/maxLength", keyword: "maxLength", params: { limit: 128 } };
          (vErrors ??= []).push(err58);
          errors++;
        }
      } else {
        const err59 = { instancePath: instancePath + "/client_pushkey_upload", schemaPath: "FormPartName/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err59);
        errors++;
      }
    }
    if (data.EAP_ID !== void 0) {
      let data24 = data.EAP_ID;
      if (typeof data24 === "string") {
        if (!pattern22.test(data24)) {
          const err60 = { instancePath: instancePath + "/EAP_ID", schemaPath: "EapIdentity/pattern", keyword: "pattern", params: { pattern: "^0[0-9]{6,15}@nai\\.epc\\.mnc[0-9]{3}\\.mcc[0-9]{3}\\.3gppnetwork\\.org$" } };
          (vErrors ??= []).push(err60);
          errors++;
        }
      } else {
        const err61 = { instancePath: instancePath + "/EAP_ID", schemaPath: "EapIdentity/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err61);
        errors++;
      }
    }
  } else {
    const err62 = { instancePath, schemaPath: "FlowQuery/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err62);
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
var FormPart = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length > 65536 && (data.length > 131072 || [...data].length > 65536)) {
      const err0 = { instancePath, schemaPath: "FormPart/maxLength", keyword: "maxLength", params: { limit: 65536 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "FormPart/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var FormPartName = validate50;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern20.test(data)) {
      const err0 = { instancePath, schemaPath: "FormPartName/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 128 && (data.length > 256 || [...data].length > 128)) {
      const err1 = { instancePath, schemaPath: "FormPartName/maxLength", keyword: "maxLength", params: { limit: 128 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "FormPartName/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var FriendlyDeviceName = validate51;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: "FriendlyDeviceName/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 30 && (data.length > 60 || [...data].length > 30)) {
      const err1 = { instancePath, schemaPath: "FriendlyDeviceName/maxLength", keyword: "maxLength", params: { limit: 30 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "FriendlyDeviceName/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
var GroupIdentifier = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern11.test(data)) {
      const err0 = { instancePath, schemaPath: "GroupIdentifier/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 510 && (data.length > 1020 || [...data].length > 510)) {
      const err1 = { instancePath, schemaPath: "GroupIdentifier/maxLength", keyword: "maxLength", params: { limit: 510 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "GroupIdentifier/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var Imei = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      const err0 = { instancePath, schemaPath: "Imei/pattern", keyword: "pattern", params: { pattern: "^[0-9]{15}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "Imei/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var Imsi = validate54;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      const err0 = { instancePath, schemaPath: "Imsi/pattern", keyword: "pattern", params: { pattern: "^[0-9]{15}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "Imsi/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
var MissingParameter = validate55;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length > 1024 && (data.length > 2048 || [...data].length > 1024)) {
      const err0 = { instancePath, schemaPath: "MissingParameter/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "MissingParameter/minLength", keyword: "minLength", params: { limit: 1 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "MissingParameter/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var Msisdn = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern14.test(data)) {
      const err0 = { instancePath, schemaPath: "Msisdn/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9][0-9]{4,14}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "Msisdn/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
var MsisdnDeviceQuery = validate20;
var OneTimePassword = validate57;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: "OneTimePassword/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 152 && (data.length > 304 || [...data].length > 152)) {
      const err1 = { instancePath, schemaPath: "OneTimePassword/maxLength", keyword: "maxLength", params: { limit: 152 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "OneTimePassword/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
var PrimaryDeviceQuery = validate35;
var PrimaryDeviceVers = validate58;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "PrimaryDeviceVers/type", keyword: "type", params: { type: "integer" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "PrimaryDeviceVers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "PrimaryDeviceVers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      (vErrors ??= []).push(err2);
      errors++;
    }
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var ProvisioningDocumentText = validate59;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "ProvisioningDocumentText/minLength", keyword: "minLength", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "ProvisioningDocumentText/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
var ProvisioningVersion = validate60;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length > 4 && (data.length > 8 || [...data].length > 4)) {
      const err0 = { instancePath, schemaPath: "ProvisioningVersion/maxLength", keyword: "maxLength", params: { limit: 4 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "ProvisioningVersion/minLength", keyword: "minLength", params: { limit: 1 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "ProvisioningVersion/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
var PushAuthSecret = validate61;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern49.test(data)) {
      const err0 = { instancePath, schemaPath: "PushAuthSecret/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{21}[AQgw]$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "PushAuthSecret/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
var PushUri = validate62;
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern48.test(data)) {
      const err0 = { instancePath, schemaPath: "PushUri/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]://[\\x21-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 2048 && (data.length > 4096 || [...data].length > 2048)) {
      const err1 = { instancePath, schemaPath: "PushUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "PushUri/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
var RedirectTarget = validate63;
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      const err0 = { instancePath, schemaPath: "RedirectTarget/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 8192 && (data.length > 16384 || [...data].length > 8192)) {
      const err1 = { instancePath, schemaPath: "RedirectTarget/maxLength", keyword: "maxLength", params: { limit: 8192 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "RedirectTarget/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
var RetryAfter = validate64;
var pattern101 = /* @__PURE__ */ new RegExp("^(?:[0-9]{1,10}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT)$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern101.test(data)) {
      const err0 = { instancePath, schemaPath: "RetryAfter/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{1,10}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT)$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "RetryAfter/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
var ServiceParameter = validate65;
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length > 2048 && (data.length > 4096 || [...data].length > 2048)) {
      const err0 = { instancePath, schemaPath: "ServiceParameter/maxLength", keyword: "maxLength", params: { limit: 2048 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "ServiceParameter/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var SetCookie = validate66;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern68.test(data)) {
      const err0 = { instancePath, schemaPath: "SetCookie/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x20\\x22,;=\\x7F-\\uFFFF]+=[\\x20-\\x7E]*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 8192 && (data.length > 16384 || [...data].length > 8192)) {
      const err1 = { instancePath, schemaPath: "SetCookie/maxLength", keyword: "maxLength", params: { limit: 8192 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "SetCookie/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
var SipUri = validate67;
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern15.test(data)) {
      const err0 = { instancePath, schemaPath: "SipUri/pattern", keyword: "pattern", params: { pattern: "^[Ss][Ii][Pp][Ss]?:[\\x21-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 50 && (data.length > 100 || [...data].length > 50)) {
      const err1 = { instancePath, schemaPath: "SipUri/maxLength", keyword: "maxLength", params: { limit: 50 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "SipUri/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
var SipUriDeviceQuery = validate14;
var SmsMessageContent = validate68;
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern18.test(data)) {
      const err0 = { instancePath, schemaPath: "SmsMessageContent/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw](?:==)?|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=?)?$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 2048 && (data.length > 4096 || [...data].length > 2048)) {
      const err1 = { instancePath, schemaPath: "SmsMessageContent/maxLength", keyword: "maxLength", params: { limit: 2048 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.length < 2 || data.length < 4 && [...data].length < 2) {
      const err2 = { instancePath, schemaPath: "SmsMessageContent/minLength", keyword: "minLength", params: { limit: 2 } };
      (vErrors ??= []).push(err2);
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "SmsMessageContent/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
var SmsPort = validate69;
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "SmsPort/type", keyword: "type", params: { type: "integer" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 65535 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "SmsPort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "SmsPort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      (vErrors ??= []).push(err2);
      errors++;
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
var SupportedVersions = validate70;
var pattern105 = /* @__PURE__ */ new RegExp("^[ \\t,]*[0-9]+\\.[0-9](?:[ \\t]*,[ \\t,]*[0-9]+\\.[0-9])*[ \\t,]*$", "u");
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern105.test(data)) {
      const err0 = { instancePath, schemaPath: "SupportedVersions/pattern", keyword: "pattern", params: { pattern: "^[ \\t,]*[0-9]+\\.[0-9](?:[ \\t]*,[ \\t,]*[0-9]+\\.[0-9])*[ \\t,]*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 1024 && (data.length > 2048 || [...data].length > 1024)) {
      const err1 = { instancePath, schemaPath: "SupportedVersions/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "SupportedVersions/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
var TemporaryToken = validate71;
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      const err0 = { instancePath, schemaPath: "TemporaryToken/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 4096 && (data.length > 8192 || [...data].length > 4096)) {
      const err1 = { instancePath, schemaPath: "TemporaryToken/maxLength", keyword: "maxLength", params: { limit: 4096 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "TemporaryToken/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
var TerminalModel = validate72;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "TerminalModel/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 10 && (data.length > 20 || [...data].length > 10)) {
      const err1 = { instancePath, schemaPath: "TerminalModel/maxLength", keyword: "maxLength", params: { limit: 10 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "TerminalModel/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
var TerminalSoftwareVersion = validate73;
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "TerminalSoftwareVersion/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 20 && (data.length > 40 || [...data].length > 20)) {
      const err1 = { instancePath, schemaPath: "TerminalSoftwareVersion/maxLength", keyword: "maxLength", params: { limit: 20 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "TerminalSoftwareVersion/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
var TerminalVendor = validate74;
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "TerminalVendor/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 4 && (data.length > 8 || [...data].length > 4)) {
      const err1 = { instancePath, schemaPath: "TerminalVendor/maxLength", keyword: "maxLength", params: { limit: 4 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "TerminalVendor/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
var Token = validate75;
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: "Token/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 4096 && (data.length > 8192 || [...data].length > 4096)) {
      const err1 = { instancePath, schemaPath: "Token/maxLength", keyword: "maxLength", params: { limit: 4096 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "Token/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
var UserAgent = validate76;
var pattern111 = /* @__PURE__ */ new RegExp("^[\\t\\x20-\\x7E\\x80-\\xFF]*$", "u");
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern111.test(data)) {
      const err0 = { instancePath, schemaPath: "UserAgent/pattern", keyword: "pattern", params: { pattern: "^[\\t\\x20-\\x7E\\x80-\\xFF]*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 1024 && (data.length > 2048 || [...data].length > 1024)) {
      const err1 = { instancePath, schemaPath: "UserAgent/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "UserAgent/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
var ValidateTemporaryTokenAnswer = validate77;
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.msisdn === void 0) {
      const err0 = { instancePath, schemaPath: "ValidateTemporaryTokenAnswer/required", keyword: "required", params: { missingProperty: "msisdn" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.msisdn !== void 0) {
      let data0 = data.msisdn;
      if (typeof data0 === "string") {
        if (!pattern14.test(data0)) {
          const err1 = { instancePath: instancePath + "/msisdn", schemaPath: "Msisdn/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9][0-9]{4,14}$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/msisdn", schemaPath: "Msisdn/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.imsi !== void 0) {
      let data1 = data.imsi;
      if (typeof data1 === "string") {
        if (!pattern8.test(data1)) {
          const err3 = { instancePath: instancePath + "/imsi", schemaPath: "Imsi/pattern", keyword: "pattern", params: { pattern: "^[0-9]{15}$" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/imsi", schemaPath: "Imsi/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "ValidateTemporaryTokenAnswer/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
var ValidateTemporaryTokenBody = validate78;
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.as_temp_token === void 0) {
      const err0 = { instancePath, schemaPath: "ValidateTemporaryTokenBody/required", keyword: "required", params: { missingProperty: "as_temp_token" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.as_temp_token !== void 0) {
      let data0 = data.as_temp_token;
      if (typeof data0 === "string") {
        if (!pattern10.test(data0)) {
          const err1 = { instancePath: instancePath + "/as_temp_token", schemaPath: "TemporaryToken/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.length > 4096 && (data0.length > 8192 || [...data0].length > 4096)) {
          const err2 = { instancePath: instancePath + "/as_temp_token", schemaPath: "TemporaryToken/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/as_temp_token", schemaPath: "TemporaryToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "ValidateTemporaryTokenBody/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
var Vers = validate79;
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "Vers/type", keyword: "type", params: { type: "integer" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "Vers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data < -2 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "Vers/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2 } };
      (vErrors ??= []).push(err2);
      errors++;
    }
  }
  validate79.errors = vErrors;
  return errors === 0;
}
export {
  AcceptEncoding,
  AcceptLanguage,
  AdditionalDeviceOneTimePassword,
  AdditionalDeviceQuery,
  AdditionalDeviceToken,
  AppId,
  Apps,
  AuthenticationInfo,
  AuthenticityMethod,
  AuthenticityMethods,
  Challenge,
  ClientAuthenticityRequestText,
  ConfigClientVendor,
  ConfigClientVersion,
  ConfigurationForm,
  ConfigurationQuery,
  Cookies,
  Credentials,
  DeviceType,
  EapIdentity,
  EapPacketRelay,
  EapRelayBody,
  EapRelayPacket,
  FlowQuery,
  FormPart,
  FormPartName,
  FriendlyDeviceName,
  GroupIdentifier,
  Imei,
  Imsi,
  MissingParameter,
  Msisdn,
  MsisdnDeviceQuery,
  OneTimePassword,
  PrimaryDeviceQuery,
  PrimaryDeviceVers,
  ProvisioningDocumentText,
  ProvisioningVersion,
  PushAuthSecret,
  PushUri,
  RedirectTarget,
  RetryAfter,
  ServiceParameter,
  SetCookie,
  SipUri,
  SipUriDeviceQuery,
  SmsMessageContent,
  SmsPort,
  SupportedVersions,
  TemporaryToken,
  TerminalModel,
  TerminalSoftwareVersion,
  TerminalVendor,
  Token,
  UserAgent,
  ValidateTemporaryTokenAnswer,
  ValidateTemporaryTokenBody,
  Vers
};
