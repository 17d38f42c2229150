// Made by `npm run generate` from specs/aid1/. Change that, not this file.

// <stdin>
var AccountId = validate10;
var pattern0 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._-]+$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "AccountId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 4096 && (data.length > 8192 || [...data].length > 4096)) {
      const err1 = { instancePath, schemaPath: "AccountId/maxLength", keyword: "maxLength", params: { limit: 4096 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "AccountId/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var AccountIdClaims = validate11;
var schema12 = { "type": "object", "required": ["exp", "iat", "sid"], "additionalProperties": true, "properties": { "exp": { "type": ["integer", "string"], "minimum": 0, "maximum": 9007199254740991, "pattern": "^[0-9]{1,16}$" }, "iat": { "type": ["integer", "string"], "minimum": 0, "maximum": 9007199254740991, "pattern": "^[0-9]{1,16}$" }, "sid": { "type": "string", "pattern": "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" }, "ver": { "type": "string", "minLength": 1, "maxLength": 255 } } };
var pattern1 = /* @__PURE__ */ new RegExp("^[0-9]{1,16}$", "u");
var pattern3 = /* @__PURE__ */ new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.exp === void 0) {
      const err0 = { instancePath, schemaPath: "AccountIdClaims/required", keyword: "required", params: { missingProperty: "exp" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.iat === void 0) {
      const err1 = { instancePath, schemaPath: "AccountIdClaims/required", keyword: "required", params: { missingProperty: "iat" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.sid === void 0) {
      const err2 = { instancePath, schemaPath: "AccountIdClaims/required", keyword: "required", params: { missingProperty: "sid" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.exp !== void 0) {
      let data0 = data.exp;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/exp", schemaPath: "AccountIdClaims/properties/exp/type", keyword: "type", params: { type: schema12.properties.exp.type } };
        (vErrors ??= []).push(err3);
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/exp", schemaPath: "AccountIdClaims/properties/exp/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/exp", schemaPath: "AccountIdClaims/properties/exp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      }
      if (typeof data0 === "string") {
        if (!pattern1.test(data0)) {
          const err6 = { instancePath: instancePath + "/exp", schemaPath: "AccountIdClaims/properties/exp/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,16}$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      }
    }
    if (data.iat !== void 0) {
      let data1 = data.iat;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string") {
        const err7 = { instancePath: instancePath + "/iat", schemaPath: "AccountIdClaims/properties/iat/type", keyword: "type", params: { type: schema12.properties.iat.type } };
        (vErrors ??= []).push(err7);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/iat", schemaPath: "AccountIdClaims/properties/iat/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/iat", schemaPath: "AccountIdClaims/properties/iat/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (!pattern1.test(data1)) {
          const err10 = { instancePath: instancePath + "/iat", schemaPath: "AccountIdClaims/properties/iat/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,16}$" } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      }
    }
    if (data.sid !== void 0) {
      let data2 = data.sid;
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          const err11 = { instancePath: instancePath + "/sid", schemaPath: "AccountIdClaims/properties/sid/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" } };
          (vErrors ??= []).push(err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/sid", schemaPath: "AccountIdClaims/properties/sid/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.ver !== void 0) {
      let data3 = data.ver;
      if (typeof data3 === "string") {
        if (data3.length > 255 && (data3.length > 510 || [...data3].length > 255)) {
          const err13 = { instancePath: instancePath + "/ver", schemaPath: "AccountIdClaims/properties/ver/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err13);
          errors++;
        }
        if (data3.length < 1) {
          const err14 = { instancePath: instancePath + "/ver", schemaPath: "AccountIdClaims/properties/ver/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err14);
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/ver", schemaPath: "AccountIdClaims/properties/ver/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "AccountIdClaims/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err16);
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var ActivationCode = validate12;
var pattern4 = /* @__PURE__ */ new RegExp("^1\\$[A-Za-z0-9.-]+\\$[A-Za-z0-9-]*(\\$[0-9.]*(\\$1?(\\$[\\x21-\\x7E]*)?)?)?$", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "ActivationCode/pattern", keyword: "pattern", params: { pattern: "^1\\$[A-Za-z0-9.-]+\\$[A-Za-z0-9-]*(\\$[0-9.]*(\\$1?(\\$[\\x21-\\x7E]*)?)?)?$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 255 && (data.length > 510 || [...data].length > 255)) {
      const err1 = { instancePath, schemaPath: "ActivationCode/maxLength", keyword: "maxLength", params: { limit: 255 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "ActivationCode/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var ActivationCodeDelivery = validate13;
var schema19 = { "type": ["string", "null"], "pattern": "^[0-9]{19,22}$" };
var pattern6 = /* @__PURE__ */ new RegExp("^[0-9]{19,22}$", "u");
var pattern8 = /* @__PURE__ */ new RegExp("^[\\x20-\\x7E]{1,20}$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.activationCodeRequestID === void 0) {
      const err0 = { instancePath, schemaPath: "ActivationCodeDelivery/required", keyword: "required", params: { missingProperty: "activationCodeRequestID" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.iccid === void 0) {
      const err1 = { instancePath, schemaPath: "ActivationCodeDelivery/required", keyword: "required", params: { missingProperty: "iccid" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.activationCode === void 0) {
      const err2 = { instancePath, schemaPath: "ActivationCodeDelivery/required", keyword: "required", params: { missingProperty: "activationCode" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.profileType === void 0) {
      const err3 = { instancePath, schemaPath: "ActivationCodeDelivery/required", keyword: "required", params: { missingProperty: "profileType" } };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.swappedIccid === void 0) {
      const err4 = { instancePath, schemaPath: "ActivationCodeDelivery/required", keyword: "required", params: { missingProperty: "swappedIccid" } };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.activationCodeRequestID !== void 0) {
      let data0 = data.activationCodeRequestID;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err5 = { instancePath: instancePath + "/activationCodeRequestID", schemaPath: "ActivationCodeRequestId/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/activationCodeRequestID", schemaPath: "ActivationCodeRequestId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.iccid !== void 0) {
      let data1 = data.iccid;
      if (typeof data1 === "string") {
        if (!pattern6.test(data1)) {
          const err7 = { instancePath: instancePath + "/iccid", schemaPath: "Iccid/pattern", keyword: "pattern", params: { pattern: "^[0-9]{19,22}$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/iccid", schemaPath: "Iccid/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.activationCode !== void 0) {
      let data2 = data.activationCode;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err9 = { instancePath: instancePath + "/activationCode", schemaPath: "ActivationCode/pattern", keyword: "pattern", params: { pattern: "^1\\$[A-Za-z0-9.-]+\\$[A-Za-z0-9-]*(\\$[0-9.]*(\\$1?(\\$[\\x21-\\x7E]*)?)?)?$" } };
          (vErrors ??= []).push(err9);
          errors++;
        }
        if (data2.length > 255 && (data2.length > 510 || [...data2].length > 255)) {
          const err10 = { instancePath: instancePath + "/activationCode", schemaPath: "ActivationCode/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/activationCode", schemaPath: "ActivationCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.profileType !== void 0) {
      let data3 = data.profileType;
      if (typeof data3 === "string") {
        if (!pattern8.test(data3)) {
          const err12 = { instancePath: instancePath + "/profileType", schemaPath: "ProfileType/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]{1,20}$" } };
          (vErrors ??= []).push(err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/profileType", schemaPath: "ProfileType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.swappedIccid !== void 0) {
      let data4 = data.swappedIccid;
      if (typeof data4 !== "string" && data4 !== null) {
        const err14 = { instancePath: instancePath + "/swappedIccid", schemaPath: "SwappedIccid/type", keyword: "type", params: { type: schema19.type } };
        (vErrors ??= []).push(err14);
        errors++;
      }
      if (typeof data4 === "string") {
        if (!pattern6.test(data4)) {
          const err15 = { instancePath: instancePath + "/swappedIccid", schemaPath: "SwappedIccid/pattern", keyword: "pattern", params: { pattern: "^[0-9]{19,22}$" } };
          (vErrors ??= []).push(err15);
          errors++;
        }
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "ActivationCodeDelivery/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err16);
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var ActivationCodeFailure = validate14;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.activationCodeRequestID === void 0) {
      const err0 = { instancePath, schemaPath: "ActivationCodeFailure/required", keyword: "required", params: { missingProperty: "activationCodeRequestID" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.error === void 0) {
      const err1 = { instancePath, schemaPath: "ActivationCodeFailure/required", keyword: "required", params: { missingProperty: "error" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.activationCodeRequestID !== void 0) {
      let data0 = data.activationCodeRequestID;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err2 = { instancePath: instancePath + "/activationCodeRequestID", schemaPath: "ActivationCodeRequestId/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/activationCodeRequestID", schemaPath: "ActivationCodeRequestId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (typeof data1 === "string") {
        if (data1.length > 512 && (data1.length > 1024 || [...data1].length > 512)) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "FailureText/maxLength", keyword: "maxLength", params: { limit: 512 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
        if (data1.length < 1) {
          const err5 = { instancePath: instancePath + "/error", schemaPath: "FailureText/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/error", schemaPath: "FailureText/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.activationCode !== void 0) {
      const err7 = { instancePath: instancePath + "/activationCode", schemaPath: "ActivationCodeFailure/properties/activationCode/false schema", keyword: "false schema", params: {} };
      (vErrors ??= []).push(err7);
      errors++;
    }
    if (data.iccid !== void 0) {
      let data3 = data.iccid;
      if (typeof data3 === "string") {
        if (!pattern6.test(data3)) {
          const err8 = { instancePath: instancePath + "/iccid", schemaPath: "Iccid/pattern", keyword: "pattern", params: { pattern: "^[0-9]{19,22}$" } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/iccid", schemaPath: "Iccid/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.profileType !== void 0) {
      let data4 = data.profileType;
      if (typeof data4 === "string") {
        if (!pattern8.test(data4)) {
          const err10 = { instancePath: instancePath + "/profileType", schemaPath: "ProfileType/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]{1,20}$" } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/profileType", schemaPath: "ProfileType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.swappedIccid !== void 0) {
      let data5 = data.swappedIccid;
      if (typeof data5 !== "string" && data5 !== null) {
        const err12 = { instancePath: instancePath + "/swappedIccid", schemaPath: "SwappedIccid/type", keyword: "type", params: { type: schema19.type } };
        (vErrors ??= []).push(err12);
        errors++;
      }
      if (typeof data5 === "string") {
        if (!pattern6.test(data5)) {
          const err13 = { instancePath: instancePath + "/swappedIccid", schemaPath: "SwappedIccid/pattern", keyword: "pattern", params: { pattern: "^[0-9]{19,22}$" } };
          (vErrors ??= []).push(err13);
          errors++;
        }
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "ActivationCodeFailure/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err14);
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var ActivationCodeRequestId = validate15;
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "ActivationCodeRequestId/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "ActivationCodeRequestId/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var AidError = validate16;
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "AidError/required", keyword: "required", params: { missingProperty: "code" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.error === void 0) {
      const err1 = { instancePath, schemaPath: "AidError/required", keyword: "required", params: { missingProperty: "error" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 === "string") {
        if (data0.length > 32 && (data0.length > 64 || [...data0].length > 32)) {
          const err2 = { instancePath: instancePath + "/code", schemaPath: "ErrorCode/maxLength", keyword: "maxLength", params: { limit: 32 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/code", schemaPath: "ErrorCode/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/code", schemaPath: "ErrorCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (typeof data1 === "string") {
        if (data1.length > 512 && (data1.length > 1024 || [...data1].length > 512)) {
          const err5 = { instancePath: instancePath + "/error", schemaPath: "ErrorText/maxLength", keyword: "maxLength", params: { limit: 512 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/error", schemaPath: "ErrorText/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "AidError/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var ApiKey = validate17;
var pattern15 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9]+$", "u");
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern15.test(data)) {
      const err0 = { instancePath, schemaPath: "ApiKey/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 512 && (data.length > 1024 || [...data].length > 512)) {
      const err1 = { instancePath, schemaPath: "ApiKey/maxLength", keyword: "maxLength", params: { limit: 512 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "ApiKey/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
var CorrelationId = validate18;
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "CorrelationId/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "CorrelationId/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var CsimStatus = validate19;
var schema32 = { "enum": ["deleted", "enabled", "disabled", "installed", "installation_failed"] };
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "deleted" || data === "enabled" || data === "disabled" || data === "installed" || data === "installation_failed")) {
    const err0 = { instancePath, schemaPath: "CsimStatus/enum", keyword: "enum", params: { allowedValues: schema32.enum } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
var CustomerGroup = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length > 256 && (data.length > 512 || [...data].length > 256)) {
      const err0 = { instancePath, schemaPath: "CustomerGroup/maxLength", keyword: "maxLength", params: { limit: 256 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "CustomerGroup/minLength", keyword: "minLength", params: { limit: 1 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "CustomerGroup/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
var DeviceType = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      const err0 = { instancePath, schemaPath: "DeviceType/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]{1,20}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "DeviceType/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var Eid = validate22;
var pattern18 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9]*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern18.test(data)) {
      const err0 = { instancePath, schemaPath: "Eid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 32 && (data.length > 64 || [...data].length > 32)) {
      const err1 = { instancePath, schemaPath: "Eid/maxLength", keyword: "maxLength", params: { limit: 32 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "Eid/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var EncryptedPhoneNumber = validate23;
var pattern19 = /* @__PURE__ */ new RegExp("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern19.test(data)) {
      const err0 = { instancePath, schemaPath: "EncryptedPhoneNumber/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 1024 && (data.length > 2048 || [...data].length > 1024)) {
      const err1 = { instancePath, schemaPath: "EncryptedPhoneNumber/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.length < 4 || data.length < 8 && [...data].length < 4) {
      const err2 = { instancePath, schemaPath: "EncryptedPhoneNumber/minLength", keyword: "minLength", params: { limit: 4 } };
      (vErrors ??= []).push(err2);
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "EncryptedPhoneNumber/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var ErrorCode = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length > 32 && (data.length > 64 || [...data].length > 32)) {
      const err0 = { instancePath, schemaPath: "ErrorCode/maxLength", keyword: "maxLength", params: { limit: 32 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "ErrorCode/minLength", keyword: "minLength", params: { limit: 1 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "ErrorCode/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var ErrorText = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length > 512 && (data.length > 1024 || [...data].length > 512)) {
      const err0 = { instancePath, schemaPath: "ErrorText/maxLength", keyword: "maxLength", params: { limit: 512 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "ErrorText/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var FailureText = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length > 512 && (data.length > 1024 || [...data].length > 512)) {
      const err0 = { instancePath, schemaPath: "FailureText/maxLength", keyword: "maxLength", params: { limit: 512 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "FailureText/minLength", keyword: "minLength", params: { limit: 1 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "FailureText/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var Iccid = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err0 = { instancePath, schemaPath: "Iccid/pattern", keyword: "pattern", params: { pattern: "^[0-9]{19,22}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "Iccid/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var Imei = validate28;
var pattern21 = /* @__PURE__ */ new RegExp("^([0-9]{2}-[0-9]{6}-[0-9]{6}-[0-9]{2})?$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern21.test(data)) {
      const err0 = { instancePath, schemaPath: "Imei/pattern", keyword: "pattern", params: { pattern: "^([0-9]{2}-[0-9]{6}-[0-9]{6}-[0-9]{2})?$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "Imei/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var InitializationVector = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern19.test(data)) {
      const err0 = { instancePath, schemaPath: "InitializationVector/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 128 && (data.length > 256 || [...data].length > 128)) {
      const err1 = { instancePath, schemaPath: "InitializationVector/maxLength", keyword: "maxLength", params: { limit: 128 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.length < 4 || data.length < 8 && [...data].length < 4) {
      const err2 = { instancePath, schemaPath: "InitializationVector/minLength", keyword: "minLength", params: { limit: 4 } };
      (vErrors ??= []).push(err2);
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "InitializationVector/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var MspToken = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "MspToken/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "MspToken/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var MspTokenAssignment = validate31;
var schema48 = { "enum": ["private", "business", "unknown"] };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.msp_token === void 0) {
      const err0 = { instancePath, schemaPath: "MspTokenAssignment/required", keyword: "required", params: { missingProperty: "msp_token" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.phoneNumber === void 0) {
      const err1 = { instancePath, schemaPath: "MspTokenAssignment/required", keyword: "required", params: { missingProperty: "phoneNumber" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.iv === void 0) {
      const err2 = { instancePath, schemaPath: "MspTokenAssignment/required", keyword: "required", params: { missingProperty: "iv" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.subscriptionType === void 0) {
      const err3 = { instancePath, schemaPath: "MspTokenAssignment/required", keyword: "required", params: { missingProperty: "subscriptionType" } };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.msp_token !== void 0) {
      let data0 = data.msp_token;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err4 = { instancePath: instancePath + "/msp_token", schemaPath: "MspToken/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/msp_token", schemaPath: "MspToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.phoneNumber !== void 0) {
      let data1 = data.phoneNumber;
      if (typeof data1 === "string") {
        if (!pattern19.test(data1)) {
          const err6 = { instancePath: instancePath + "/phoneNumber", schemaPath: "EncryptedPhoneNumber/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
        if (data1.length > 1024 && (data1.length > 2048 || [...data1].length > 1024)) {
          const err7 = { instancePath: instancePath + "/phoneNumber", schemaPath: "EncryptedPhoneNumber/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err7);
          errors++;
        }
        if (data1.length < 4 || data1.length < 8 && [...data1].length < 4) {
          const err8 = { instancePath: instancePath + "/phoneNumber", schemaPath: "EncryptedPhoneNumber/minLength", keyword: "minLength", params: { limit: 4 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/phoneNumber", schemaPath: "EncryptedPhoneNumber/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.iv !== void 0) {
      let data2 = data.iv;
      if (typeof data2 === "string") {
        if (!pattern19.test(data2)) {
          const err10 = { instancePath: instancePath + "/iv", schemaPath: "InitializationVector/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$" } };
          (vErrors ??= []).push(err10);
          errors++;
        }
        if (data2.length > 128 && (data2.length > 256 || [...data2].length > 128)) {
          const err11 = { instancePath: instancePath + "/iv", schemaPath: "InitializationVector/maxLength", keyword: "maxLength", params: { limit: 128 } };
          (vErrors ??= []).push(err11);
          errors++;
        }
        if (data2.length < 4 || data2.length < 8 && [...data2].length < 4) {
          const err12 = { instancePath: instancePath + "/iv", schemaPath: "InitializationVector/minLength", keyword: "minLength", params: { limit: 4 } };
          (vErrors ??= []).push(err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/iv", schemaPath: "InitializationVector/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.subscriptionType !== void 0) {
      let data3 = data.subscriptionType;
      if (!(data3 === "private" || data3 === "business" || data3 === "unknown")) {
        const err14 = { instancePath: instancePath + "/subscriptionType", schemaPath: "SubscriptionType/enum", keyword: "enum", params: { allowedValues: schema48.enum } };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.customerGroup !== void 0) {
      let data4 = data.customerGroup;
      if (typeof data4 === "string") {
        if (data4.length > 256 && (data4.length > 512 || [...data4].length > 256)) {
          const err15 = { instancePath: instancePath + "/customerGroup", schemaPath: "CustomerGroup/maxLength", keyword: "maxLength", params: { limit: 256 } };
          (vErrors ??= []).push(err15);
          errors++;
        }
        if (data4.length < 1) {
          const err16 = { instancePath: instancePath + "/customerGroup", schemaPath: "CustomerGroup/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err16);
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/customerGroup", schemaPath: "CustomerGroup/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "MspTokenAssignment/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err18);
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var MspTokenRefusal = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "MspTokenRefusal/required", keyword: "required", params: { missingProperty: "error" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (typeof data0 === "string") {
        if (data0.length > 512 && (data0.length > 1024 || [...data0].length > 512)) {
          const err1 = { instancePath: instancePath + "/error", schemaPath: "FailureText/maxLength", keyword: "maxLength", params: { limit: 512 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/error", schemaPath: "FailureText/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/error", schemaPath: "FailureText/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.msp_token !== void 0) {
      const err4 = { instancePath: instancePath + "/msp_token", schemaPath: "MspTokenRefusal/properties/msp_token/false schema", keyword: "false schema", params: {} };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.phoneNumber !== void 0) {
      let data2 = data.phoneNumber;
      if (typeof data2 === "string") {
        if (!pattern19.test(data2)) {
          const err5 = { instancePath: instancePath + "/phoneNumber", schemaPath: "EncryptedPhoneNumber/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data2.length > 1024 && (data2.length > 2048 || [...data2].length > 1024)) {
          const err6 = { instancePath: instancePath + "/phoneNumber", schemaPath: "EncryptedPhoneNumber/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
        if (data2.length < 4 || data2.length < 8 && [...data2].length < 4) {
          const err7 = { instancePath: instancePath + "/phoneNumber", schemaPath: "EncryptedPhoneNumber/minLength", keyword: "minLength", params: { limit: 4 } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/phoneNumber", schemaPath: "EncryptedPhoneNumber/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.iv !== void 0) {
      let data3 = data.iv;
      if (typeof data3 === "string") {
        if (!pattern19.test(data3)) {
          const err9 = { instancePath: instancePath + "/iv", schemaPath: "InitializationVector/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$" } };
          (vErrors ??= []).push(err9);
          errors++;
        }
        if (data3.length > 128 && (data3.length > 256 || [...data3].length > 128)) {
          const err10 = { instancePath: instancePath + "/iv", schemaPath: "InitializationVector/maxLength", keyword: "maxLength", params: { limit: 128 } };
          (vErrors ??= []).push(err10);
          errors++;
        }
        if (data3.length < 4 || data3.length < 8 && [...data3].length < 4) {
          const err11 = { instancePath: instancePath + "/iv", schemaPath: "InitializationVector/minLength", keyword: "minLength", params: { limit: 4 } };
          (vErrors ??= []).push(err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/iv", schemaPath: "InitializationVector/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.subscriptionType !== void 0) {
      let data4 = data.subscriptionType;
      if (!(data4 === "private" || data4 === "business" || data4 === "unknown")) {
        const err13 = { instancePath: instancePath + "/subscriptionType", schemaPath: "SubscriptionType/enum", keyword: "enum", params: { allowedValues: schema48.enum } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.customerGroup !== void 0) {
      let data5 = data.customerGroup;
      if (typeof data5 === "string") {
        if (data5.length > 256 && (data5.length > 512 || [...data5].length > 256)) {
          const err14 = { instancePath: instancePath + "/customerGroup", schemaPath: "CustomerGroup/maxLength", keyword: "maxLength", params: { limit: 256 } };
          (vErrors ??= []).push(err14);
          errors++;
        }
        if (data5.length < 1) {
          const err15 = { instancePath: instancePath + "/customerGroup", schemaPath: "CustomerGroup/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err15);
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/customerGroup", schemaPath: "CustomerGroup/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if (data.phoneNumber !== void 0) {
      if (data.iv === void 0) {
        const err17 = { instancePath, schemaPath: "MspTokenRefusal/dependentRequired", keyword: "dependentRequired", params: {
          property: "phoneNumber",
          missingProperty: "iv",
          depsCount: 1,
          deps: "iv"
        } };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "MspTokenRefusal/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err18);
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var NotifyMspTokenInvalidBody = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason !== void 0) {
      let data0 = data.reason;
      if (typeof data0 === "string") {
        if (data0.length > 512 && (data0.length > 1024 || [...data0].length > 512)) {
          const err0 = { instancePath: instancePath + "/reason", schemaPath: "Reason/maxLength", keyword: "maxLength", params: { limit: 512 } };
          (vErrors ??= []).push(err0);
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/reason", schemaPath: "Reason/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "NotifyMspTokenInvalidBody/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var PartyId = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern15.test(data)) {
      const err0 = { instancePath, schemaPath: "PartyId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 255 && (data.length > 510 || [...data].length > 255)) {
      const err1 = { instancePath, schemaPath: "PartyId/maxLength", keyword: "maxLength", params: { limit: 255 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "PartyId/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var ProfileInformation = validate35;
var schema61 = { "enum": ["invalid", "valid", "suspended"] };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.iccid === void 0) {
      const err0 = { instancePath, schemaPath: "ProfileInformation/required", keyword: "required", params: { missingProperty: "iccid" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "ProfileInformation/required", keyword: "required", params: { missingProperty: "status" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.iccid !== void 0) {
      let data0 = data.iccid;
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          const err2 = { instancePath: instancePath + "/iccid", schemaPath: "Iccid/pattern", keyword: "pattern", params: { pattern: "^[0-9]{19,22}$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/iccid", schemaPath: "Iccid/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (!(data1 === "invalid" || data1 === "valid" || data1 === "suspended")) {
        const err4 = { instancePath: instancePath + "/status", schemaPath: "ProfileInformationStatus/enum", keyword: "enum", params: { allowedValues: schema61.enum } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data2 = data.reason;
      if (typeof data2 === "string") {
        if (data2.length > 512 && (data2.length > 1024 || [...data2].length > 512)) {
          const err5 = { instancePath: instancePath + "/reason", schemaPath: "Reason/maxLength", keyword: "maxLength", params: { limit: 512 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/reason", schemaPath: "Reason/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "ProfileInformation/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var ProfileInformationStatus = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "invalid" || data === "valid" || data === "suspended")) {
    const err0 = { instancePath, schemaPath: "ProfileInformationStatus/enum", keyword: "enum", params: { allowedValues: schema61.enum } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var ProfileState = validate37;
var schema64 = { "enum": ["enabled", "disabled", "installed", "prepared"] };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "enabled" || data === "disabled" || data === "installed" || data === "prepared")) {
    const err0 = { instancePath, schemaPath: "ProfileState/enum", keyword: "enum", params: { allowedValues: schema64.enum } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var ProfileStatus = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.iccid === void 0) {
      const err0 = { instancePath, schemaPath: "ProfileStatus/required", keyword: "required", params: { missingProperty: "iccid" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "ProfileStatus/required", keyword: "required", params: { missingProperty: "status" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.iccid !== void 0) {
      let data0 = data.iccid;
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          const err2 = { instancePath: instancePath + "/iccid", schemaPath: "Iccid/pattern", keyword: "pattern", params: { pattern: "^[0-9]{19,22}$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/iccid", schemaPath: "Iccid/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (!(data1 === "enabled" || data1 === "disabled" || data1 === "installed" || data1 === "prepared")) {
        const err4 = { instancePath: instancePath + "/status", schemaPath: "ProfileState/enum", keyword: "enum", params: { allowedValues: schema64.enum } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "ProfileStatus/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var ProfileType = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      const err0 = { instancePath, schemaPath: "ProfileType/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]{1,20}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "ProfileType/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var Reason = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length > 512 && (data.length > 1024 || [...data].length > 512)) {
      const err0 = { instancePath, schemaPath: "Reason/maxLength", keyword: "maxLength", params: { limit: 512 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "Reason/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var ReplacementCandidate = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate41.errors = null;
  return true;
}
var RequestActivationCodeAnswer = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.iccid === void 0) {
      const err0 = { instancePath, schemaPath: "RequestActivationCodeAnswer/required", keyword: "required", params: { missingProperty: "iccid" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.activationCode === void 0) {
      const err1 = { instancePath, schemaPath: "RequestActivationCodeAnswer/required", keyword: "required", params: { missingProperty: "activationCode" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.profileType === void 0) {
      const err2 = { instancePath, schemaPath: "RequestActivationCodeAnswer/required", keyword: "required", params: { missingProperty: "profileType" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.swappedIccid === void 0) {
      const err3 = { instancePath, schemaPath: "RequestActivationCodeAnswer/required", keyword: "required", params: { missingProperty: "swappedIccid" } };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.iccid !== void 0) {
      let data0 = data.iccid;
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          const err4 = { instancePath: instancePath + "/iccid", schemaPath: "Iccid/pattern", keyword: "pattern", params: { pattern: "^[0-9]{19,22}$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/iccid", schemaPath: "Iccid/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.activationCode !== void 0) {
      let data1 = data.activationCode;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err6 = { instancePath: instancePath + "/activationCode", schemaPath: "ActivationCode/pattern", keyword: "pattern", params: { pattern: "^1\\$[A-Za-z0-9.-]+\\$[A-Za-z0-9-]*(\\$[0-9.]*(\\$1?(\\$[\\x21-\\x7E]*)?)?)?$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
        if (data1.length > 255 && (data1.length > 510 || [...data1].length > 255)) {
          const err7 = { instancePath: instancePath + "/activationCode", schemaPath: "ActivationCode/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/activationCode", schemaPath: "ActivationCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.profileType !== void 0) {
      let data2 = data.profileType;
      if (typeof data2 === "string") {
        if (!pattern8.test(data2)) {
          const err9 = { instancePath: instancePath + "/profileType", schemaPath: "ProfileType/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]{1,20}$" } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/profileType", schemaPath: "ProfileType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.swappedIccid !== void 0) {
      let data3 = data.swappedIccid;
      if (typeof data3 !== "string" && data3 !== null) {
        const err11 = { instancePath: instancePath + "/swappedIccid", schemaPath: "SwappedIccid/type", keyword: "type", params: { type: schema19.type } };
        (vErrors ??= []).push(err11);
        errors++;
      }
      if (typeof data3 === "string") {
        if (!pattern6.test(data3)) {
          const err12 = { instancePath: instancePath + "/swappedIccid", schemaPath: "SwappedIccid/pattern", keyword: "pattern", params: { pattern: "^[0-9]{19,22}$" } };
          (vErrors ??= []).push(err12);
          errors++;
        }
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "RequestActivationCodeAnswer/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err13);
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
var RequestActivationCodeBody = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.profileType === void 0) {
      const err0 = { instancePath, schemaPath: "RequestActivationCodeBody/required", keyword: "required", params: { missingProperty: "profileType" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.deviceType === void 0) {
      const err1 = { instancePath, schemaPath: "RequestActivationCodeBody/required", keyword: "required", params: { missingProperty: "deviceType" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.imei === void 0) {
      const err2 = { instancePath, schemaPath: "RequestActivationCodeBody/required", keyword: "required", params: { missingProperty: "imei" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.eid === void 0) {
      const err3 = { instancePath, schemaPath: "RequestActivationCodeBody/required", keyword: "required", params: { missingProperty: "eid" } };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.activationCodeRequestID === void 0) {
      const err4 = { instancePath, schemaPath: "RequestActivationCodeBody/required", keyword: "required", params: { missingProperty: "activationCodeRequestID" } };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.profileType !== void 0) {
      let data0 = data.profileType;
      if (typeof data0 === "string") {
        if (!pattern8.test(data0)) {
          const err5 = { instancePath: instancePath + "/profileType", schemaPath: "ProfileType/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]{1,20}$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/profileType", schemaPath: "ProfileType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.deviceType !== void 0) {
      let data1 = data.deviceType;
      if (typeof data1 === "string") {
        if (!pattern8.test(data1)) {
          const err7 = { instancePath: instancePath + "/deviceType", schemaPath: "DeviceType/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]{1,20}$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/deviceType", schemaPath: "DeviceType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.imei !== void 0) {
      let data2 = data.imei;
      if (typeof data2 === "string") {
        if (!pattern21.test(data2)) {
          const err9 = { instancePath: instancePath + "/imei", schemaPath: "Imei/pattern", keyword: "pattern", params: { pattern: "^([0-9]{2}-[0-9]{6}-[0-9]{6}-[0-9]{2})?$" } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/imei", schemaPath: "Imei/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.eid !== void 0) {
      let data3 = data.eid;
      if (typeof data3 === "string") {
        if (!pattern18.test(data3)) {
          const err11 = { instancePath: instancePath + "/eid", schemaPath: "Eid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]*$" } };
          (vErrors ??= []).push(err11);
          errors++;
        }
        if (data3.length > 32 && (data3.length > 64 || [...data3].length > 32)) {
          const err12 = { instancePath: instancePath + "/eid", schemaPath: "Eid/maxLength", keyword: "maxLength", params: { limit: 32 } };
          (vErrors ??= []).push(err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/eid", schemaPath: "Eid/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.activationCodeRequestID !== void 0) {
      let data4 = data.activationCodeRequestID;
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          const err14 = { instancePath: instancePath + "/activationCodeRequestID", schemaPath: "ActivationCodeRequestId/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" } };
          (vErrors ??= []).push(err14);
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/activationCodeRequestID", schemaPath: "ActivationCodeRequestId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "RequestActivationCodeBody/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err16);
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var RequestId = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "RequestId/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "RequestId/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
var RequestProfileStatusAnswer = validate45;
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.profiles === void 0) {
      const err0 = { instancePath, schemaPath: "RequestProfileStatusAnswer/required", keyword: "required", params: { missingProperty: "profiles" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.profiles !== void 0) {
      let data0 = data.profiles;
      if (Array.isArray(data0)) {
        if (data0.length > 1e3) {
          const err1 = { instancePath: instancePath + "/profiles", schemaPath: "RequestProfileStatusAnswer/properties/profiles/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate38(data0[i0], { instancePath: instancePath + "/profiles/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate38.errors; else for (const error of validate38.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/profiles", schemaPath: "RequestProfileStatusAnswer/properties/profiles/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "RequestProfileStatusAnswer/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
var SendActivationCodeBody = validate47;
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.error === void 0 && (missing0 = "error")) {
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
    if (!validate13(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate13.errors; else for (const error of validate13.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "SendActivationCodeBody/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
var SendCsimStatusBody = validate50;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.iccid === void 0) {
      const err0 = { instancePath, schemaPath: "SendCsimStatusBody/required", keyword: "required", params: { missingProperty: "iccid" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.eid === void 0) {
      const err1 = { instancePath, schemaPath: "SendCsimStatusBody/required", keyword: "required", params: { missingProperty: "eid" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, schemaPath: "SendCsimStatusBody/required", keyword: "required", params: { missingProperty: "status" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.iccid !== void 0) {
      let data0 = data.iccid;
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          const err3 = { instancePath: instancePath + "/iccid", schemaPath: "Iccid/pattern", keyword: "pattern", params: { pattern: "^[0-9]{19,22}$" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/iccid", schemaPath: "Iccid/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.eid !== void 0) {
      let data1 = data.eid;
      if (typeof data1 === "string") {
        if (!pattern18.test(data1)) {
          const err5 = { instancePath: instancePath + "/eid", schemaPath: "Eid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]*$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data1.length > 32 && (data1.length > 64 || [...data1].length > 32)) {
          const err6 = { instancePath: instancePath + "/eid", schemaPath: "Eid/maxLength", keyword: "maxLength", params: { limit: 32 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/eid", schemaPath: "Eid/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (!(data2 === "deleted" || data2 === "enabled" || data2 === "disabled" || data2 === "installed" || data2 === "installation_failed")) {
        const err8 = { instancePath: instancePath + "/status", schemaPath: "CsimStatus/enum", keyword: "enum", params: { allowedValues: schema32.enum } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "SendCsimStatusBody/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var SendMspTokenBody = validate51;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.error === void 0 && (missing0 = "error")) {
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
    if (!validate32(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate32.errors; else for (const error of validate32.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs3 = errors;
    if (!validate31(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate31.errors; else for (const error of validate31.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "SendMspTokenBody/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
var SendProfileInformationBody = validate54;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.profiles === void 0) {
      const err0 = { instancePath, schemaPath: "SendProfileInformationBody/required", keyword: "required", params: { missingProperty: "profiles" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.profiles !== void 0) {
      let data0 = data.profiles;
      if (Array.isArray(data0)) {
        if (data0.length > 1e3) {
          const err1 = { instancePath: instancePath + "/profiles", schemaPath: "SendProfileInformationBody/properties/profiles/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/profiles", schemaPath: "SendProfileInformationBody/properties/profiles/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate35(data0[i0], { instancePath: instancePath + "/profiles/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate35.errors; else for (const error of validate35.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/profiles", schemaPath: "SendProfileInformationBody/properties/profiles/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "SendProfileInformationBody/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
var SubscriptionType = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "private" || data === "business" || data === "unknown")) {
    const err0 = { instancePath, schemaPath: "SubscriptionType/enum", keyword: "enum", params: { allowedValues: schema48.enum } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
var SwappedIccid = validate57;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "SwappedIccid/type", keyword: "type", params: { type: schema19.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err1 = { instancePath, schemaPath: "SwappedIccid/pattern", keyword: "pattern", params: { pattern: "^[0-9]{19,22}$" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}
var UpdateSubscriptionInfoBody = validate58;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "UpdateSubscriptionInfoBody/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.phoneNumber !== void 0) {
      let data0 = data.phoneNumber;
      if (typeof data0 === "string") {
        if (!pattern19.test(data0)) {
          const err1 = { instancePath: instancePath + "/phoneNumber", schemaPath: "EncryptedPhoneNumber/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.length > 1024 && (data0.length > 2048 || [...data0].length > 1024)) {
          const err2 = { instancePath: instancePath + "/phoneNumber", schemaPath: "EncryptedPhoneNumber/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.length < 4 || data0.length < 8 && [...data0].length < 4) {
          const err3 = { instancePath: instancePath + "/phoneNumber", schemaPath: "EncryptedPhoneNumber/minLength", keyword: "minLength", params: { limit: 4 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/phoneNumber", schemaPath: "EncryptedPhoneNumber/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.iv !== void 0) {
      let data1 = data.iv;
      if (typeof data1 === "string") {
        if (!pattern19.test(data1)) {
          const err5 = { instancePath: instancePath + "/iv", schemaPath: "InitializationVector/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data1.length > 128 && (data1.length > 256 || [...data1].length > 128)) {
          const err6 = { instancePath: instancePath + "/iv", schemaPath: "InitializationVector/maxLength", keyword: "maxLength", params: { limit: 128 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
        if (data1.length < 4 || data1.length < 8 && [...data1].length < 4) {
          const err7 = { instancePath: instancePath + "/iv", schemaPath: "InitializationVector/minLength", keyword: "minLength", params: { limit: 4 } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/iv", schemaPath: "InitializationVector/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.subscriptionType !== void 0) {
      let data2 = data.subscriptionType;
      if (!(data2 === "private" || data2 === "business" || data2 === "unknown")) {
        const err9 = { instancePath: instancePath + "/subscriptionType", schemaPath: "SubscriptionType/enum", keyword: "enum", params: { allowedValues: schema48.enum } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.customerGroup !== void 0) {
      let data3 = data.customerGroup;
      if (typeof data3 === "string") {
        if (data3.length > 256 && (data3.length > 512 || [...data3].length > 256)) {
          const err10 = { instancePath: instancePath + "/customerGroup", schemaPath: "CustomerGroup/maxLength", keyword: "maxLength", params: { limit: 256 } };
          (vErrors ??= []).push(err10);
          errors++;
        }
        if (data3.length < 1) {
          const err11 = { instancePath: instancePath + "/customerGroup", schemaPath: "CustomerGroup/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/customerGroup", schemaPath: "CustomerGroup/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.phoneNumber !== void 0) {
      if (data.iv === void 0) {
        const err13 = { instancePath, schemaPath: "UpdateSubscriptionInfoBody/dependentRequired", keyword: "dependentRequired", params: {
          property: "phoneNumber",
          missingProperty: "iv",
          depsCount: 1,
          deps: "iv"
        } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "UpdateSubscriptionInfoBody/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err14);
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
export {
  AccountId,
  AccountIdClaims,
  ActivationCode,
  ActivationCodeDelivery,
  ActivationCodeFailure,
  ActivationCodeRequestId,
  AidError,
  ApiKey,
  CorrelationId,
  CsimStatus,
  CustomerGroup,
  DeviceType,
  Eid,
  EncryptedPhoneNumber,
  ErrorCode,
  ErrorText,
  FailureText,
  Iccid,
  Imei,
  InitializationVector,
  MspToken,
  MspTokenAssignment,
  MspTokenRefusal,
  NotifyMspTokenInvalidBody,
  PartyId,
  ProfileInformation,
  ProfileInformationStatus,
  ProfileState,
  ProfileStatus,
  ProfileType,
  Reason,
  ReplacementCandidate,
  RequestActivationCodeAnswer,
  RequestActivationCodeBody,
  RequestId,
  RequestProfileStatusAnswer,
  SendActivationCodeBody,
  SendCsimStatusBody,
  SendMspTokenBody,
  SendProfileInformationBody,
  SubscriptionType,
  SwappedIccid,
  UpdateSubscriptionInfoBody
};
