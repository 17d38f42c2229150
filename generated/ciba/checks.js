// Made by `npm run generate` from specs/ciba/. Change that, not this file.

// <stdin>
var AccessToken = validate10;
var pattern0 = /* @__PURE__ */ new RegExp("^[\\x20-\\x7E]+$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "AccessToken/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 16384 && (data.length > 32768 || [...data].length > 16384)) {
      const err1 = { instancePath, schemaPath: "AccessToken/maxLength", keyword: "maxLength", params: { limit: 16384 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "AccessToken/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var AcrValues = validate11;
var pattern1 = /* @__PURE__ */ new RegExp("^[\\x21-\\x7E]+(?: [\\x21-\\x7E]+)*$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      const err0 = { instancePath, schemaPath: "AcrValues/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+(?: [\\x21-\\x7E]+)*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 1024 && (data.length > 2048 || [...data].length > 1024)) {
      const err1 = { instancePath, schemaPath: "AcrValues/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "AcrValues/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var AuthReqId = validate12;
var pattern2 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._-]+$", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: "AuthReqId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 4096 && (data.length > 8192 || [...data].length > 4096)) {
      const err1 = { instancePath, schemaPath: "AuthReqId/maxLength", keyword: "maxLength", params: { limit: 4096 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "AuthReqId/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var AuthenticationAcknowledgement = validate13;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.auth_req_id === void 0) {
      const err0 = { instancePath, schemaPath: "AuthenticationAcknowledgement/required", keyword: "required", params: { missingProperty: "auth_req_id" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.expires_in === void 0) {
      const err1 = { instancePath, schemaPath: "AuthenticationAcknowledgement/required", keyword: "required", params: { missingProperty: "expires_in" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.auth_req_id !== void 0) {
      let data0 = data.auth_req_id;
      if (typeof data0 === "string") {
        if (!pattern2.test(data0)) {
          const err2 = { instancePath: instancePath + "/auth_req_id", schemaPath: "AuthReqId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]+$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.length > 4096 && (data0.length > 8192 || [...data0].length > 4096)) {
          const err3 = { instancePath: instancePath + "/auth_req_id", schemaPath: "AuthReqId/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/auth_req_id", schemaPath: "AuthReqId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.expires_in !== void 0) {
      let data1 = data.expires_in;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/expires_in", schemaPath: "ExpiresIn/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 999999999 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/expires_in", schemaPath: "ExpiresIn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/expires_in", schemaPath: "ExpiresIn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      }
    }
    if (data.interval !== void 0) {
      let data2 = data.interval;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err8 = { instancePath: instancePath + "/interval", schemaPath: "Interval/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 999999999 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/interval", schemaPath: "Interval/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999 } };
          (vErrors ??= []).push(err9);
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/interval", schemaPath: "Interval/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "AuthenticationAcknowledgement/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err11);
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var AuthenticationRequestClaims = validate14;
var schema18 = { "type": "object", "required": ["iss", "aud", "exp", "iat", "nbf", "jti", "scope"], "additionalProperties": true, "properties": { "iss": { "type": "string", "pattern": "^[\\x20-\\x7E]+$", "maxLength": 256 }, "aud": { "type": ["string", "array"], "minLength": 1, "maxLength": 2048, "minItems": 1, "maxItems": 64, "items": { "type": "string", "minLength": 1, "maxLength": 2048 } }, "exp": { "type": "number", "minimum": 0, "maximum": 9007199254740991 }, "iat": { "type": "number", "minimum": 0, "maximum": 9007199254740991 }, "nbf": { "type": "number", "minimum": 0, "maximum": 9007199254740991 }, "jti": { "type": "string", "pattern": "^[^\\x00-\\x1F\\x7F]+$", "maxLength": 256 }, "scope": { "type": "string", "pattern": "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$", "maxLength": 4096 }, "client_notification_token": { "type": "string", "pattern": "^[A-Za-z0-9._~+/-]+=*$", "maxLength": 1024 }, "acr_values": { "type": "string", "pattern": "^[\\x21-\\x7E]+(?: [\\x21-\\x7E]+)*$", "maxLength": 1024 }, "login_hint_token": { "type": "string", "pattern": "^[\\x21-\\x7E]+$", "maxLength": 16384 }, "id_token_hint": { "type": "string", "pattern": "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$", "maxLength": 16384 }, "login_hint": { "type": "string", "pattern": "^[^\\x00-\\x1F\\x7F]+$", "maxLength": 1024 }, "binding_message": { "type": "string", "pattern": "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]+$", "maxLength": 256 }, "user_code": { "type": "string", "pattern": "^[^\\x00-\\x1F\\x7F]+$", "maxLength": 256 }, "requested_expiry": { "type": ["integer", "string"], "minimum": 1, "maximum": 999999999, "pattern": "^[1-9][0-9]{0,8}$" } } };
var pattern5 = /* @__PURE__ */ new RegExp("^[^\\x00-\\x1F\\x7F]+$", "u");
var pattern6 = /* @__PURE__ */ new RegExp("^[\\x21\\x23-\\x5B\\x5D-\\x7E]+(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$", "u");
var pattern7 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._~+/-]+=*$", "u");
var pattern9 = /* @__PURE__ */ new RegExp("^[\\x21-\\x7E]+$", "u");
var pattern10 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$", "u");
var pattern12 = /* @__PURE__ */ new RegExp("^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]+$", "u");
var pattern14 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,8}$", "u");
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.iss === void 0) {
      const err0 = { instancePath, schemaPath: "AuthenticationRequestClaims/required", keyword: "required", params: { missingProperty: "iss" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.aud === void 0) {
      const err1 = { instancePath, schemaPath: "AuthenticationRequestClaims/required", keyword: "required", params: { missingProperty: "aud" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.exp === void 0) {
      const err2 = { instancePath, schemaPath: "AuthenticationRequestClaims/required", keyword: "required", params: { missingProperty: "exp" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.iat === void 0) {
      const err3 = { instancePath, schemaPath: "AuthenticationRequestClaims/required", keyword: "required", params: { missingProperty: "iat" } };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.nbf === void 0) {
      const err4 = { instancePath, schemaPath: "AuthenticationRequestClaims/required", keyword: "required", params: { missingProperty: "nbf" } };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.jti === void 0) {
      const err5 = { instancePath, schemaPath: "AuthenticationRequestClaims/required", keyword: "required", params: { missingProperty: "jti" } };
      (vErrors ??= []).push(err5);
      errors++;
    }
    if (data.scope === void 0) {
      const err6 = { instancePath, schemaPath: "AuthenticationRequestClaims/required", keyword: "required", params: { missingProperty: "scope" } };
      (vErrors ??= []).push(err6);
      errors++;
    }
    if (data.iss !== void 0) {
      let data0 = data.iss;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err7 = { instancePath: instancePath + "/iss", schemaPath: "AuthenticationRequestClaims/properties/iss/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
        if (data0.length > 256 && (data0.length > 512 || [...data0].length > 256)) {
          const err8 = { instancePath: instancePath + "/iss", schemaPath: "AuthenticationRequestClaims/properties/iss/maxLength", keyword: "maxLength", params: { limit: 256 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/iss", schemaPath: "AuthenticationRequestClaims/properties/iss/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.aud !== void 0) {
      let data1 = data.aud;
      if (typeof data1 !== "string" && !Array.isArray(data1)) {
        const err10 = { instancePath: instancePath + "/aud", schemaPath: "AuthenticationRequestClaims/properties/aud/type", keyword: "type", params: { type: schema18.properties.aud.type } };
        (vErrors ??= []).push(err10);
        errors++;
      }
      if (typeof data1 === "string") {
        if (data1.length > 2048 && (data1.length > 4096 || [...data1].length > 2048)) {
          const err11 = { instancePath: instancePath + "/aud", schemaPath: "AuthenticationRequestClaims/properties/aud/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err11);
          errors++;
        }
        if (data1.length < 1) {
          const err12 = { instancePath: instancePath + "/aud", schemaPath: "AuthenticationRequestClaims/properties/aud/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err12);
          errors++;
        }
      }
      if (Array.isArray(data1)) {
        if (data1.length > 64) {
          const err13 = { instancePath: instancePath + "/aud", schemaPath: "AuthenticationRequestClaims/properties/aud/maxItems", keyword: "maxItems", params: { limit: 64 } };
          (vErrors ??= []).push(err13);
          errors++;
        }
        if (data1.length < 1) {
          const err14 = { instancePath: instancePath + "/aud", schemaPath: "AuthenticationRequestClaims/properties/aud/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err14);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (data2.length > 2048 && (data2.length > 4096 || [...data2].length > 2048)) {
              const err15 = { instancePath: instancePath + "/aud/" + i0, schemaPath: "AuthenticationRequestClaims/properties/aud/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              (vErrors ??= []).push(err15);
              errors++;
            }
            if (data2.length < 1) {
              const err16 = { instancePath: instancePath + "/aud/" + i0, schemaPath: "AuthenticationRequestClaims/properties/aud/items/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err16);
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/aud/" + i0, schemaPath: "AuthenticationRequestClaims/properties/aud/items/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err17);
            errors++;
          }
        }
      }
    }
    if (data.exp !== void 0) {
      let data3 = data.exp;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 9007199254740991 || isNaN(data3)) {
          const err18 = { instancePath: instancePath + "/exp", schemaPath: "AuthenticationRequestClaims/properties/exp/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          (vErrors ??= []).push(err18);
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err19 = { instancePath: instancePath + "/exp", schemaPath: "AuthenticationRequestClaims/properties/exp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err19);
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/exp", schemaPath: "AuthenticationRequestClaims/properties/exp/type", keyword: "type", params: { type: "number" } };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if (data.iat !== void 0) {
      let data4 = data.iat;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err21 = { instancePath: instancePath + "/iat", schemaPath: "AuthenticationRequestClaims/properties/iat/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          (vErrors ??= []).push(err21);
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err22 = { instancePath: instancePath + "/iat", schemaPath: "AuthenticationRequestClaims/properties/iat/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err22);
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/iat", schemaPath: "AuthenticationRequestClaims/properties/iat/type", keyword: "type", params: { type: "number" } };
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    if (data.nbf !== void 0) {
      let data5 = data.nbf;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err24 = { instancePath: instancePath + "/nbf", schemaPath: "AuthenticationRequestClaims/properties/nbf/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          (vErrors ??= []).push(err24);
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err25 = { instancePath: instancePath + "/nbf", schemaPath: "AuthenticationRequestClaims/properties/nbf/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err25);
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/nbf", schemaPath: "AuthenticationRequestClaims/properties/nbf/type", keyword: "type", params: { type: "number" } };
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if (data.jti !== void 0) {
      let data6 = data.jti;
      if (typeof data6 === "string") {
        if (!pattern5.test(data6)) {
          const err27 = { instancePath: instancePath + "/jti", schemaPath: "AuthenticationRequestClaims/properties/jti/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err27);
          errors++;
        }
        if (data6.length > 256 && (data6.length > 512 || [...data6].length > 256)) {
          const err28 = { instancePath: instancePath + "/jti", schemaPath: "AuthenticationRequestClaims/properties/jti/maxLength", keyword: "maxLength", params: { limit: 256 } };
          (vErrors ??= []).push(err28);
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/jti", schemaPath: "AuthenticationRequestClaims/properties/jti/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data7 = data.scope;
      if (typeof data7 === "string") {
        if (!pattern6.test(data7)) {
          const err30 = { instancePath: instancePath + "/scope", schemaPath: "AuthenticationRequestClaims/properties/scope/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$" } };
          (vErrors ??= []).push(err30);
          errors++;
        }
        if (data7.length > 4096 && (data7.length > 8192 || [...data7].length > 4096)) {
          const err31 = { instancePath: instancePath + "/scope", schemaPath: "AuthenticationRequestClaims/properties/scope/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err31);
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/scope", schemaPath: "AuthenticationRequestClaims/properties/scope/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    if (data.client_notification_token !== void 0) {
      let data8 = data.client_notification_token;
      if (typeof data8 === "string") {
        if (!pattern7.test(data8)) {
          const err33 = { instancePath: instancePath + "/client_notification_token", schemaPath: "AuthenticationRequestClaims/properties/client_notification_token/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~+/-]+=*$" } };
          (vErrors ??= []).push(err33);
          errors++;
        }
        if (data8.length > 1024 && (data8.length > 2048 || [...data8].length > 1024)) {
          const err34 = { instancePath: instancePath + "/client_notification_token", schemaPath: "AuthenticationRequestClaims/properties/client_notification_token/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err34);
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/client_notification_token", schemaPath: "AuthenticationRequestClaims/properties/client_notification_token/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
    if (data.acr_values !== void 0) {
      let data9 = data.acr_values;
      if (typeof data9 === "string") {
        if (!pattern1.test(data9)) {
          const err36 = { instancePath: instancePath + "/acr_values", schemaPath: "AuthenticationRequestClaims/properties/acr_values/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+(?: [\\x21-\\x7E]+)*$" } };
          (vErrors ??= []).push(err36);
          errors++;
        }
        if (data9.length > 1024 && (data9.length > 2048 || [...data9].length > 1024)) {
          const err37 = { instancePath: instancePath + "/acr_values", schemaPath: "AuthenticationRequestClaims/properties/acr_values/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err37);
          errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/acr_values", schemaPath: "AuthenticationRequestClaims/properties/acr_values/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    if (data.login_hint_token !== void 0) {
      let data10 = data.login_hint_token;
      if (typeof data10 === "string") {
        if (!pattern9.test(data10)) {
          const err39 = { instancePath: instancePath + "/login_hint_token", schemaPath: "AuthenticationRequestClaims/properties/login_hint_token/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err39);
          errors++;
        }
        if (data10.length > 16384 && (data10.length > 32768 || [...data10].length > 16384)) {
          const err40 = { instancePath: instancePath + "/login_hint_token", schemaPath: "AuthenticationRequestClaims/properties/login_hint_token/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err40);
          errors++;
        }
      } else {
        const err41 = { instancePath: instancePath + "/login_hint_token", schemaPath: "AuthenticationRequestClaims/properties/login_hint_token/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err41);
        errors++;
      }
    }
    if (data.id_token_hint !== void 0) {
      let data11 = data.id_token_hint;
      if (typeof data11 === "string") {
        if (!pattern10.test(data11)) {
          const err42 = { instancePath: instancePath + "/id_token_hint", schemaPath: "AuthenticationRequestClaims/properties/id_token_hint/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
          (vErrors ??= []).push(err42);
          errors++;
        }
        if (data11.length > 16384 && (data11.length > 32768 || [...data11].length > 16384)) {
          const err43 = { instancePath: instancePath + "/id_token_hint", schemaPath: "AuthenticationRequestClaims/properties/id_token_hint/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err43);
          errors++;
        }
      } else {
        const err44 = { instancePath: instancePath + "/id_token_hint", schemaPath: "AuthenticationRequestClaims/properties/id_token_hint/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err44);
        errors++;
      }
    }
    if (data.login_hint !== void 0) {
      let data12 = data.login_hint;
      if (typeof data12 === "string") {
        if (!pattern5.test(data12)) {
          const err45 = { instancePath: instancePath + "/login_hint", schemaPath: "AuthenticationRequestClaims/properties/login_hint/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err45);
          errors++;
        }
        if (data12.length > 1024 && (data12.length > 2048 || [...data12].length > 1024)) {
          const err46 = { instancePath: instancePath + "/login_hint", schemaPath: "AuthenticationRequestClaims/properties/login_hint/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err46);
          errors++;
        }
      } else {
        const err47 = { instancePath: instancePath + "/login_hint", schemaPath: "AuthenticationRequestClaims/properties/login_hint/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err47);
        errors++;
      }
    }
    if (data.binding_message !== void 0) {
      let data13 = data.binding_message;
      if (typeof data13 === "string") {
        if (!pattern12.test(data13)) {
          const err48 = { instancePath: instancePath + "/binding_message", schemaPath: "AuthenticationRequestClaims/properties/binding_message/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]+$" } };
          (vErrors ??= []).push(err48);
          errors++;
        }
        if (data13.length > 256 && (data13.length > 512 || [...data13].length > 256)) {
          const err49 = { instancePath: instancePath + "/binding_message", schemaPath: "AuthenticationRequestClaims/properties/binding_message/maxLength", keyword: "maxLength", params: { limit: 256 } };
          (vErrors ??= []).push(err49);
          errors++;
        }
      } else {
        const err50 = { instancePath: instancePath + "/binding_message", schemaPath: "AuthenticationRequestClaims/properties/binding_message/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err50);
        errors++;
      }
    }
    if (data.user_code !== void 0) {
      let data14 = data.user_code;
      if (typeof data14 === "string") {
        if (!pattern5.test(data14)) {
          const err51 = { instancePath: instancePath + "/user_code", schemaPath: "AuthenticationRequestClaims/properties/user_code/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err51);
          errors++;
        }
        if (data14.length > 256 && (data14.length > 512 || [...data14].length > 256)) {
          const err52 = { instancePath: instancePath + "/user_code", schemaPath: "AuthenticationRequestClaims/properties/user_code/maxLength", keyword: "maxLength", params: { limit: 256 } };
          (vErrors ??= []).push(err52);
          errors++;
        }
      } else {
        const err53 = { instancePath: instancePath + "/user_code", schemaPath: "AuthenticationRequestClaims/properties/user_code/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err53);
        errors++;
      }
    }
    if (data.requested_expiry !== void 0) {
      let data15 = data.requested_expiry;
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15)) && typeof data15 !== "string") {
        const err54 = { instancePath: instancePath + "/requested_expiry", schemaPath: "AuthenticationRequestClaims/properties/requested_expiry/type", keyword: "type", params: { type: schema18.properties.requested_expiry.type } };
        (vErrors ??= []).push(err54);
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 999999999 || isNaN(data15)) {
          const err55 = { instancePath: instancePath + "/requested_expiry", schemaPath: "AuthenticationRequestClaims/properties/requested_expiry/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999 } };
          (vErrors ??= []).push(err55);
          errors++;
        }
        if (data15 < 1 || isNaN(data15)) {
          const err56 = { instancePath: instancePath + "/requested_expiry", schemaPath: "AuthenticationRequestClaims/properties/requested_expiry/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          (vErrors ??= []).push(err56);
          errors++;
        }
      }
      if (typeof data15 === "string") {
        if (!pattern14.test(data15)) {
          const err57 = { instancePath: instancePath + "/requested_expiry", schemaPath: "AuthenticationRequestClaims/properties/requested_expiry/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,8}$" } };
          (vErrors ??= []).push(err57);
          errors++;
        }
      }
    }
  } else {
    const err58 = { instancePath, schemaPath: "AuthenticationRequestClaims/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err58);
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var AuthenticationRequestForm = validate15;
var pattern24 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$", "u");
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scope !== void 0) {
      let data0 = data.scope;
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          const err0 = { instancePath: instancePath + "/scope", schemaPath: "Scope/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$" } };
          (vErrors ??= []).push(err0);
          errors++;
        }
        if (data0.length > 4096 && (data0.length > 8192 || [...data0].length > 4096)) {
          const err1 = { instancePath: instancePath + "/scope", schemaPath: "Scope/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/scope", schemaPath: "Scope/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.client_notification_token !== void 0) {
      let data1 = data.client_notification_token;
      if (typeof data1 === "string") {
        if (!pattern7.test(data1)) {
          const err3 = { instancePath: instancePath + "/client_notification_token", schemaPath: "ClientNotificationToken/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~+/-]+=*$" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
        if (data1.length > 1024 && (data1.length > 2048 || [...data1].length > 1024)) {
          const err4 = { instancePath: instancePath + "/client_notification_token", schemaPath: "ClientNotificationToken/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/client_notification_token", schemaPath: "ClientNotificationToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.acr_values !== void 0) {
      let data2 = data.acr_values;
      if (typeof data2 === "string") {
        if (!pattern1.test(data2)) {
          const err6 = { instancePath: instancePath + "/acr_values", schemaPath: "AcrValues/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+(?: [\\x21-\\x7E]+)*$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
        if (data2.length > 1024 && (data2.length > 2048 || [...data2].length > 1024)) {
          const err7 = { instancePath: instancePath + "/acr_values", schemaPath: "AcrValues/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/acr_values", schemaPath: "AcrValues/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.login_hint_token !== void 0) {
      let data3 = data.login_hint_token;
      if (typeof data3 === "string") {
        if (!pattern9.test(data3)) {
          const err9 = { instancePath: instancePath + "/login_hint_token", schemaPath: "LoginHintToken/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err9);
          errors++;
        }
        if (data3.length > 16384 && (data3.length > 32768 || [...data3].length > 16384)) {
          const err10 = { instancePath: instancePath + "/login_hint_token", schemaPath: "LoginHintToken/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/login_hint_token", schemaPath: "LoginHintToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.id_token_hint !== void 0) {
      let data4 = data.id_token_hint;
      if (typeof data4 === "string") {
        if (!pattern10.test(data4)) {
          const err12 = { instancePath: instancePath + "/id_token_hint", schemaPath: "IdToken/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
          (vErrors ??= []).push(err12);
          errors++;
        }
        if (data4.length > 16384 && (data4.length > 32768 || [...data4].length > 16384)) {
          const err13 = { instancePath: instancePath + "/id_token_hint", schemaPath: "IdToken/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err13);
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/id_token_hint", schemaPath: "IdToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.login_hint !== void 0) {
      let data5 = data.login_hint;
      if (typeof data5 === "string") {
        if (!pattern5.test(data5)) {
          const err15 = { instancePath: instancePath + "/login_hint", schemaPath: "LoginHint/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err15);
          errors++;
        }
        if (data5.length > 1024 && (data5.length > 2048 || [...data5].length > 1024)) {
          const err16 = { instancePath: instancePath + "/login_hint", schemaPath: "LoginHint/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err16);
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/login_hint", schemaPath: "LoginHint/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if (data.binding_message !== void 0) {
      let data6 = data.binding_message;
      if (typeof data6 === "string") {
        if (!pattern12.test(data6)) {
          const err18 = { instancePath: instancePath + "/binding_message", schemaPath: "BindingMessage/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]+$" } };
          (vErrors ??= []).push(err18);
          errors++;
        }
        if (data6.length > 256 && (data6.length > 512 || [...data6].length > 256)) {
          const err19 = { instancePath: instancePath + "/binding_message", schemaPath: "BindingMessage/maxLength", keyword: "maxLength", params: { limit: 256 } };
          (vErrors ??= []).push(err19);
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/binding_message", schemaPath: "BindingMessage/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if (data.user_code !== void 0) {
      let data7 = data.user_code;
      if (typeof data7 === "string") {
        if (!pattern5.test(data7)) {
          const err21 = { instancePath: instancePath + "/user_code", schemaPath: "UserCode/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err21);
          errors++;
        }
        if (data7.length > 256 && (data7.length > 512 || [...data7].length > 256)) {
          const err22 = { instancePath: instancePath + "/user_code", schemaPath: "UserCode/maxLength", keyword: "maxLength", params: { limit: 256 } };
          (vErrors ??= []).push(err22);
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/user_code", schemaPath: "UserCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    if (data.requested_expiry !== void 0) {
      let data8 = data.requested_expiry;
      if (typeof data8 === "string") {
        if (!pattern14.test(data8)) {
          const err24 = { instancePath: instancePath + "/requested_expiry", schemaPath: "RequestedExpiry/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,8}$" } };
          (vErrors ??= []).push(err24);
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/requested_expiry", schemaPath: "RequestedExpiry/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if (data.request !== void 0) {
      let data9 = data.request;
      if (typeof data9 === "string") {
        if (!pattern24.test(data9)) {
          const err26 = { instancePath: instancePath + "/request", schemaPath: "RequestObject/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$" } };
          (vErrors ??= []).push(err26);
          errors++;
        }
        if (data9.length > 16384 && (data9.length > 32768 || [...data9].length > 16384)) {
          const err27 = { instancePath: instancePath + "/request", schemaPath: "RequestObject/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err27);
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/request", schemaPath: "RequestObject/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    if (data.client_id !== void 0) {
      let data10 = data.client_id;
      if (typeof data10 === "string") {
        if (!pattern0.test(data10)) {
          const err29 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err29);
          errors++;
        }
        if (data10.length > 256 && (data10.length > 512 || [...data10].length > 256)) {
          const err30 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/maxLength", keyword: "maxLength", params: { limit: 256 } };
          (vErrors ??= []).push(err30);
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err31);
        errors++;
      }
    }
    if (data.client_secret !== void 0) {
      let data11 = data.client_secret;
      if (typeof data11 === "string") {
        if (!pattern0.test(data11)) {
          const err32 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err32);
          errors++;
        }
        if (data11.length > 1024 && (data11.length > 2048 || [...data11].length > 1024)) {
          const err33 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err33);
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    if (data.client_assertion !== void 0) {
      let data12 = data.client_assertion;
      if (typeof data12 === "string") {
        if (!pattern24.test(data12)) {
          const err35 = { instancePath: instancePath + "/client_assertion", schemaPath: "ClientAssertion/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$" } };
          (vErrors ??= []).push(err35);
          errors++;
        }
        if (data12.length > 16384 && (data12.length > 32768 || [...data12].length > 16384)) {
          const err36 = { instancePath: instancePath + "/client_assertion", schemaPath: "ClientAssertion/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err36);
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/client_assertion", schemaPath: "ClientAssertion/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err37);
        errors++;
      }
    }
    if (data.client_assertion_type !== void 0) {
      let data13 = data.client_assertion_type;
      if (typeof data13 === "string") {
        if (!pattern9.test(data13)) {
          const err38 = { instancePath: instancePath + "/client_assertion_type", schemaPath: "ClientAssertionType/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err38);
          errors++;
        }
        if (data13.length > 256 && (data13.length > 512 || [...data13].length > 256)) {
          const err39 = { instancePath: instancePath + "/client_assertion_type", schemaPath: "ClientAssertionType/maxLength", keyword: "maxLength", params: { limit: 256 } };
          (vErrors ??= []).push(err39);
          errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/client_assertion_type", schemaPath: "ClientAssertionType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err40);
        errors++;
      }
    }
  } else {
    const err41 = { instancePath, schemaPath: "AuthenticationRequestForm/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err41);
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var BindingMessage = validate16;
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern12.test(data)) {
      const err0 = { instancePath, schemaPath: "BindingMessage/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 256 && (data.length > 512 || [...data].length > 256)) {
      const err1 = { instancePath, schemaPath: "BindingMessage/maxLength", keyword: "maxLength", params: { limit: 256 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "BindingMessage/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var CacheControl = validate17;
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length > 1024 && (data.length > 2048 || [...data].length > 1024)) {
      const err0 = { instancePath, schemaPath: "CacheControl/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "CacheControl/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
var Challenge = validate18;
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "Challenge/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 4096 && (data.length > 8192 || [...data].length > 4096)) {
      const err1 = { instancePath, schemaPath: "Challenge/maxLength", keyword: "maxLength", params: { limit: 4096 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "Challenge/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var ClientAssertion = validate19;
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern24.test(data)) {
      const err0 = { instancePath, schemaPath: "ClientAssertion/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 16384 && (data.length > 32768 || [...data].length > 16384)) {
      const err1 = { instancePath, schemaPath: "ClientAssertion/maxLength", keyword: "maxLength", params: { limit: 16384 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "ClientAssertion/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
var ClientAssertionType = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      const err0 = { instancePath, schemaPath: "ClientAssertionType/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 256 && (data.length > 512 || [...data].length > 256)) {
      const err1 = { instancePath, schemaPath: "ClientAssertionType/maxLength", keyword: "maxLength", params: { limit: 256 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "ClientAssertionType/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
var ClientId = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "ClientId/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 256 && (data.length > 512 || [...data].length > 256)) {
      const err1 = { instancePath, schemaPath: "ClientId/maxLength", keyword: "maxLength", params: { limit: 256 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "ClientId/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var ClientNotification = validate22;
var pattern35 = /* @__PURE__ */ new RegExp("^[\\x20\\x21\\x23-\\x5B\\x5D-\\x7E]+$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.auth_req_id === void 0) {
      const err0 = { instancePath, schemaPath: "PushError/required", keyword: "required", params: { missingProperty: "auth_req_id" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.error === void 0) {
      const err1 = { instancePath, schemaPath: "PushError/required", keyword: "required", params: { missingProperty: "error" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.auth_req_id !== void 0) {
      let data0 = data.auth_req_id;
      if (typeof data0 === "string") {
        if (!pattern2.test(data0)) {
          const err2 = { instancePath: instancePath + "/auth_req_id", schemaPath: "AuthReqId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]+$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.length > 4096 && (data0.length > 8192 || [...data0].length > 4096)) {
          const err3 = { instancePath: instancePath + "/auth_req_id", schemaPath: "AuthReqId/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/auth_req_id", schemaPath: "AuthReqId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (typeof data1 === "string") {
        if (!pattern35.test(data1)) {
          const err5 = { instancePath: instancePath + "/error", schemaPath: "ErrorCode/pattern", keyword: "pattern", params: { pattern: "^[\\x20\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data1.length > 256 && (data1.length > 512 || [...data1].length > 256)) {
          const err6 = { instancePath: instancePath + "/error", schemaPath: "ErrorCode/maxLength", keyword: "maxLength", params: { limit: 256 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/error", schemaPath: "ErrorCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.error_description !== void 0) {
      let data2 = data.error_description;
      if (typeof data2 === "string") {
        if (data2.length > 4096 && (data2.length > 8192 || [...data2].length > 4096)) {
          const err8 = { instancePath: instancePath + "/error_description", schemaPath: "ErrorDescription/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/error_description", schemaPath: "ErrorDescription/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.error_uri !== void 0) {
      let data3 = data.error_uri;
      if (typeof data3 === "string") {
        if (data3.length > 4096 && (data3.length > 8192 || [...data3].length > 4096)) {
          const err10 = { instancePath: instancePath + "/error_uri", schemaPath: "ErrorUri/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/error_uri", schemaPath: "ErrorUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "PushError/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err12);
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.auth_req_id === void 0) {
      const err0 = { instancePath, schemaPath: "PushedTokens/required", keyword: "required", params: { missingProperty: "auth_req_id" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.access_token === void 0) {
      const err1 = { instancePath, schemaPath: "PushedTokens/required", keyword: "required", params: { missingProperty: "access_token" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.token_type === void 0) {
      const err2 = { instancePath, schemaPath: "PushedTokens/required", keyword: "required", params: { missingProperty: "token_type" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.id_token === void 0) {
      const err3 = { instancePath, schemaPath: "PushedTokens/required", keyword: "required", params: { missingProperty: "id_token" } };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.auth_req_id !== void 0) {
      let data0 = data.auth_req_id;
      if (typeof data0 === "string") {
        if (!pattern2.test(data0)) {
          const err4 = { instancePath: instancePath + "/auth_req_id", schemaPath: "AuthReqId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]+$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
        if (data0.length > 4096 && (data0.length > 8192 || [...data0].length > 4096)) {
          const err5 = { instancePath: instancePath + "/auth_req_id", schemaPath: "AuthReqId/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/auth_req_id", schemaPath: "AuthReqId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.access_token !== void 0) {
      let data1 = data.access_token;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err7 = { instancePath: instancePath + "/access_token", schemaPath: "AccessToken/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
        if (data1.length > 16384 && (data1.length > 32768 || [...data1].length > 16384)) {
          const err8 = { instancePath: instancePath + "/access_token", schemaPath: "AccessToken/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/access_token", schemaPath: "AccessToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.token_type !== void 0) {
      let data2 = data.token_type;
      if (typeof data2 === "string") {
        if (!pattern9.test(data2)) {
          const err10 = { instancePath: instancePath + "/token_type", schemaPath: "TokenType/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err10);
          errors++;
        }
        if (data2.length > 256 && (data2.length > 512 || [...data2].length > 256)) {
          const err11 = { instancePath: instancePath + "/token_type", schemaPath: "TokenType/maxLength", keyword: "maxLength", params: { limit: 256 } };
          (vErrors ??= []).push(err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/token_type", schemaPath: "TokenType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.expires_in !== void 0) {
      let data3 = data.expires_in;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err13 = { instancePath: instancePath + "/expires_in", schemaPath: "TokenLifetime/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err13);
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 999999999 || isNaN(data3)) {
          const err14 = { instancePath: instancePath + "/expires_in", schemaPath: "TokenLifetime/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999 } };
          (vErrors ??= []).push(err14);
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/expires_in", schemaPath: "TokenLifetime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err15);
          errors++;
        }
      }
    }
    if (data.refresh_token !== void 0) {
      let data4 = data.refresh_token;
      if (typeof data4 === "string") {
        if (!pattern0.test(data4)) {
          const err16 = { instancePath: instancePath + "/refresh_token", schemaPath: "RefreshToken/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err16);
          errors++;
        }
        if (data4.length > 16384 && (data4.length > 32768 || [...data4].length > 16384)) {
          const err17 = { instancePath: instancePath + "/refresh_token", schemaPath: "RefreshToken/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err17);
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/refresh_token", schemaPath: "RefreshToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if (data.id_token !== void 0) {
      let data5 = data.id_token;
      if (typeof data5 === "string") {
        if (!pattern10.test(data5)) {
          const err19 = { instancePath: instancePath + "/id_token", schemaPath: "IdToken/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
          (vErrors ??= []).push(err19);
          errors++;
        }
        if (data5.length > 16384 && (data5.length > 32768 || [...data5].length > 16384)) {
          const err20 = { instancePath: instancePath + "/id_token", schemaPath: "IdToken/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err20);
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/id_token", schemaPath: "IdToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data6 = data.scope;
      if (typeof data6 === "string") {
        if (!pattern6.test(data6)) {
          const err22 = { instancePath: instancePath + "/scope", schemaPath: "Scope/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$" } };
          (vErrors ??= []).push(err22);
          errors++;
        }
        if (data6.length > 4096 && (data6.length > 8192 || [...data6].length > 4096)) {
          const err23 = { instancePath: instancePath + "/scope", schemaPath: "Scope/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err23);
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/scope", schemaPath: "Scope/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "PushedTokens/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err25);
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.auth_req_id === void 0) {
      const err0 = { instancePath, schemaPath: "Ping/required", keyword: "required", params: { missingProperty: "auth_req_id" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.auth_req_id !== void 0) {
      let data0 = data.auth_req_id;
      if (typeof data0 === "string") {
        if (!pattern2.test(data0)) {
          const err1 = { instancePath: instancePath + "/auth_req_id", schemaPath: "AuthReqId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]+$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.length > 4096 && (data0.length > 8192 || [...data0].length > 4096)) {
          const err2 = { instancePath: instancePath + "/auth_req_id", schemaPath: "AuthReqId/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/auth_req_id", schemaPath: "AuthReqId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "Ping/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = false;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.access_token === void 0 && (missing0 = "access_token")) {
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
  }
  var _valid1 = _errs3 === errors;
  valid1 = valid1 || _valid1;
  if (!valid1) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.id_token === void 0 && (missing1 = "id_token")) {
        const err1 = {};
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    var _valid1 = _errs4 === errors;
    valid1 = valid1 || _valid1;
  }
  if (!valid1) {
    const err2 = {};
    (vErrors ??= []).push(err2);
    errors++;
  } else {
    errors = _errs2;
    if (vErrors !== null) {
      if (_errs2) {
        vErrors.length = _errs2;
      } else {
        vErrors = null;
      }
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
    const _errs5 = errors;
    if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate26.errors; else for (const error of validate26.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!validate28(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate28.errors; else for (const error of validate28.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "SuccessNotification/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate23.errors; else for (const error of validate23.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs3 = errors;
    if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate25.errors; else for (const error of validate25.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "ClientNotification/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var ClientNotificationToken = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      const err0 = { instancePath, schemaPath: "ClientNotificationToken/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~+/-]+=*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 1024 && (data.length > 2048 || [...data].length > 1024)) {
      const err1 = { instancePath, schemaPath: "ClientNotificationToken/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "ClientNotificationToken/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var ClientRegistration = validate32;
var schema58 = { "type": "object", "required": ["backchannel_token_delivery_mode"], "additionalProperties": true, "properties": { "client_name": { "type": "string", "minLength": 1, "maxLength": 256 }, "grant_types": { "type": "array", "maxItems": 64, "items": { "type": "string", "minLength": 1, "maxLength": 256 } }, "token_endpoint_auth_method": { "type": "string", "minLength": 1, "maxLength": 256 }, "jwks_uri": { "type": "string", "pattern": "^(?:https://[^\\s/?#@]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:[/?][^\\s#]*)?$", "maxLength": 2048 }, "subject_type": { "enum": ["pairwise", "public"] }, "sector_identifier_uri": { "type": "string", "pattern": "^(?:https://[^\\s/?#@]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:[/?][^\\s#]*)?$", "maxLength": 2048 }, "id_token_signed_response_alg": { "type": "string", "minLength": 1, "maxLength": 64 }, "backchannel_token_delivery_mode": { "enum": ["poll", "ping", "push"] }, "backchannel_client_notification_endpoint": { "type": "string", "pattern": "^(?:https://[^\\s/?#@]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:[/?][^\\s#]*)?$", "maxLength": 2048 }, "backchannel_authentication_request_signing_alg": { "enum": ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519"] }, "backchannel_user_code_parameter": { "type": "boolean" } }, "if": { "required": ["backchannel_token_delivery_mode"], "properties": { "backchannel_token_delivery_mode": { "enum": ["ping", "push"] } } }, "then": { "required": ["backchannel_client_notification_endpoint"] } };
var pattern44 = /* @__PURE__ */ new RegExp("^(?:https://[^\\s/?#@]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:[/?][^\\s#]*)?$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.backchannel_token_delivery_mode === void 0 && (missing0 = "backchannel_token_delivery_mode")) {
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    } else {
      if (data.backchannel_token_delivery_mode !== void 0) {
        let data0 = data.backchannel_token_delivery_mode;
        if (!(data0 === "ping" || data0 === "push")) {
          const err1 = {};
          (vErrors ??= []).push(err1);
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.backchannel_client_notification_endpoint === void 0) {
        const err2 = { instancePath, schemaPath: "ClientRegistration/then/required", keyword: "required", params: { missingProperty: "backchannel_client_notification_endpoint" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "ClientRegistration/if", keyword: "if", params: { failingKeyword: "then" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.backchannel_token_delivery_mode === void 0) {
      const err4 = { instancePath, schemaPath: "ClientRegistration/required", keyword: "required", params: { missingProperty: "backchannel_token_delivery_mode" } };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.client_name !== void 0) {
      let data1 = data.client_name;
      if (typeof data1 === "string") {
        if (data1.length > 256 && (data1.length > 512 || [...data1].length > 256)) {
          const err5 = { instancePath: instancePath + "/client_name", schemaPath: "ClientRegistration/properties/client_name/maxLength", keyword: "maxLength", params: { limit: 256 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data1.length < 1) {
          const err6 = { instancePath: instancePath + "/client_name", schemaPath: "ClientRegistration/properties/client_name/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/client_name", schemaPath: "ClientRegistration/properties/client_name/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.grant_types !== void 0) {
      let data2 = data.grant_types;
      if (Array.isArray(data2)) {
        if (data2.length > 64) {
          const err8 = { instancePath: instancePath + "/grant_types", schemaPath: "ClientRegistration/properties/grant_types/maxItems", keyword: "maxItems", params: { limit: 64 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (data3.length > 256 && (data3.length > 512 || [...data3].length > 256)) {
              const err9 = { instancePath: instancePath + "/grant_types/" + i0, schemaPath: "ClientRegistration/properties/grant_types/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
              (vErrors ??= []).push(err9);
              errors++;
            }
            if (data3.length < 1) {
              const err10 = { instancePath: instancePath + "/grant_types/" + i0, schemaPath: "ClientRegistration/properties/grant_types/items/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err10);
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/grant_types/" + i0, schemaPath: "ClientRegistration/properties/grant_types/items/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err11);
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/grant_types", schemaPath: "ClientRegistration/properties/grant_types/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.token_endpoint_auth_method !== void 0) {
      let data4 = data.token_endpoint_auth_method;
      if (typeof data4 === "string") {
        if (data4.length > 256 && (data4.length > 512 || [...data4].length > 256)) {
          const err13 = { instancePath: instancePath + "/token_endpoint_auth_method", schemaPath: "ClientRegistration/properties/token_endpoint_auth_method/maxLength", keyword: "maxLength", params: { limit: 256 } };
          (vErrors ??= []).push(err13);
          errors++;
        }
        if (data4.length < 1) {
          const err14 = { instancePath: instancePath + "/token_endpoint_auth_method", schemaPath: "ClientRegistration/properties/token_endpoint_auth_method/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err14);
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/token_endpoint_auth_method", schemaPath: "ClientRegistration/properties/token_endpoint_auth_method/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.jwks_uri !== void 0) {
      let data5 = data.jwks_uri;
      if (typeof data5 === "string") {
        if (!pattern44.test(data5)) {
          const err16 = { instancePath: instancePath + "/jwks_uri", schemaPath: "ClientRegistration/properties/jwks_uri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[^\\s/?#@]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:[/?][^\\s#]*)?$" } };
          (vErrors ??= []).push(err16);
          errors++;
        }
        if (data5.length > 2048 && (data5.length > 4096 || [...data5].length > 2048)) {
          const err17 = { instancePath: instancePath + "/jwks_uri", schemaPath: "ClientRegistration/properties/jwks_uri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err17);
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/jwks_uri", schemaPath: "ClientRegistration/properties/jwks_uri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if (data.subject_type !== void 0) {
      let data6 = data.subject_type;
      if (!(data6 === "pairwise" || data6 === "public")) {
        const err19 = { instancePath: instancePath + "/subject_type", schemaPath: "ClientRegistration/properties/subject_type/enum", keyword: "enum", params: { allowedValues: schema58.properties.subject_type.enum } };
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if (data.sector_identifier_uri !== void 0) {
      let data7 = data.sector_identifier_uri;
      if (typeof data7 === "string") {
        if (!pattern44.test(data7)) {
          const err20 = { instancePath: instancePath + "/sector_identifier_uri", schemaPath: "ClientRegistration/properties/sector_identifier_uri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[^\\s/?#@]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:[/?][^\\s#]*)?$" } };
          (vErrors ??= []).push(err20);
          errors++;
        }
        if (data7.length > 2048 && (data7.length > 4096 || [...data7].length > 2048)) {
          const err21 = { instancePath: instancePath + "/sector_identifier_uri", schemaPath: "ClientRegistration/properties/sector_identifier_uri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err21);
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/sector_identifier_uri", schemaPath: "ClientRegistration/properties/sector_identifier_uri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if (data.id_token_signed_response_alg !== void 0) {
      let data8 = data.id_token_signed_response_alg;
      if (typeof data8 === "string") {
        if (data8.length > 64 && (data8.length > 128 || [...data8].length > 64)) {
          const err23 = { instancePath: instancePath + "/id_token_signed_response_alg", schemaPath: "ClientRegistration/properties/id_token_signed_response_alg/maxLength", keyword: "maxLength", params: { limit: 64 } };
          (vErrors ??= []).push(err23);
          errors++;
        }
        if (data8.length < 1) {
          const err24 = { instancePath: instancePath + "/id_token_signed_response_alg", schemaPath: "ClientRegistration/properties/id_token_signed_response_alg/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err24);
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/id_token_signed_response_alg", schemaPath: "ClientRegistration/properties/id_token_signed_response_alg/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if (data.backchannel_token_delivery_mode !== void 0) {
      let data9 = data.backchannel_token_delivery_mode;
      if (!(data9 === "poll" || data9 === "ping" || data9 === "push")) {
        const err26 = { instancePath: instancePath + "/backchannel_token_delivery_mode", schemaPath: "ClientRegistration/properties/backchannel_token_delivery_mode/enum", keyword: "enum", params: { allowedValues: schema58.properties.backchannel_token_delivery_mode.enum } };
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if (data.backchannel_client_notification_endpoint !== void 0) {
      let data10 = data.backchannel_client_notification_endpoint;
      if (typeof data10 === "string") {
        if (!pattern44.test(data10)) {
          const err27 = { instancePath: instancePath + "/backchannel_client_notification_endpoint", schemaPath: "ClientRegistration/properties/backchannel_client_notification_endpoint/pattern", keyword: "pattern", params: { pattern: "^(?:https://[^\\s/?#@]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:[/?][^\\s#]*)?$" } };
          (vErrors ??= []).push(err27);
          errors++;
        }
        if (data10.length > 2048 && (data10.length > 4096 || [...data10].length > 2048)) {
          const err28 = { instancePath: instancePath + "/backchannel_client_notification_endpoint", schemaPath: "ClientRegistration/properties/backchannel_client_notification_endpoint/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err28);
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/backchannel_client_notification_endpoint", schemaPath: "ClientRegistration/properties/backchannel_client_notification_endpoint/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if (data.backchannel_authentication_request_signing_alg !== void 0) {
      let data11 = data.backchannel_authentication_request_signing_alg;
      if (!(data11 === "RS256" || data11 === "RS384" || data11 === "RS512" || data11 === "PS256" || data11 === "PS384" || data11 === "PS512" || data11 === "ES256" || data11 === "ES384" || data11 === "ES512" || data11 === "EdDSA" || data11 === "Ed25519")) {
        const err30 = { instancePath: instancePath + "/backchannel_authentication_request_signing_alg", schemaPath: "ClientRegistration/properties/backchannel_authentication_request_signing_alg/enum", keyword: "enum", params: { allowedValues: schema58.properties.backchannel_authentication_request_signing_alg.enum } };
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    if (data.backchannel_user_code_parameter !== void 0) {
      if (typeof data.backchannel_user_code_parameter !== "boolean") {
        const err31 = { instancePath: instancePath + "/backchannel_user_code_parameter", schemaPath: "ClientRegistration/properties/backchannel_user_code_parameter/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err31);
        errors++;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "ClientRegistration/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err32);
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var ClientSecret = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "ClientSecret/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 1024 && (data.length > 2048 || [...data].length > 1024)) {
      const err1 = { instancePath, schemaPath: "ClientSecret/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "ClientSecret/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var DeliveryMode = validate34;
var schema60 = { "enum": ["poll", "ping", "push"] };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "poll" || data === "ping" || data === "push")) {
    const err0 = { instancePath, schemaPath: "DeliveryMode/enum", keyword: "enum", params: { allowedValues: schema60.enum } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var DeliveryModes = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 3) {
      const err0 = { instancePath, schemaPath: "DeliveryModes/maxItems", keyword: "maxItems", params: { limit: 3 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "DeliveryModes/minItems", keyword: "minItems", params: { limit: 1 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(data0 === "poll" || data0 === "ping" || data0 === "push")) {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "DeliveryMode/enum", keyword: "enum", params: { allowedValues: schema60.enum } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "DeliveryModes/type", keyword: "type", params: { type: "array" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var EndpointUrl = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern44.test(data)) {
      const err0 = { instancePath, schemaPath: "EndpointUrl/pattern", keyword: "pattern", params: { pattern: "^(?:https://[^\\s/?#@]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:[/?][^\\s#]*)?$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 2048 && (data.length > 4096 || [...data].length > 2048)) {
      const err1 = { instancePath, schemaPath: "EndpointUrl/maxLength", keyword: "maxLength", params: { limit: 2048 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "EndpointUrl/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var ErrorCode = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern35.test(data)) {
      const err0 = { instancePath, schemaPath: "ErrorCode/pattern", keyword: "pattern", params: { pattern: "^[\\x20\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 256 && (data.length > 512 || [...data].length > 256)) {
      const err1 = { instancePath, schemaPath: "ErrorCode/maxLength", keyword: "maxLength", params: { limit: 256 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "ErrorCode/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var ErrorDescription = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length > 4096 && (data.length > 8192 || [...data].length > 4096)) {
      const err0 = { instancePath, schemaPath: "ErrorDescription/maxLength", keyword: "maxLength", params: { limit: 4096 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "ErrorDescription/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var ErrorUri = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length > 4096 && (data.length > 8192 || [...data].length > 4096)) {
      const err0 = { instancePath, schemaPath: "ErrorUri/maxLength", keyword: "maxLength", params: { limit: 4096 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "ErrorUri/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var ExpiresIn = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "ExpiresIn/type", keyword: "type", params: { type: "integer" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 999999999 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "ExpiresIn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "ExpiresIn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      (vErrors ??= []).push(err2);
      errors++;
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var GrantType = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      const err0 = { instancePath, schemaPath: "GrantType/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 256 && (data.length > 512 || [...data].length > 256)) {
      const err1 = { instancePath, schemaPath: "GrantType/maxLength", keyword: "maxLength", params: { limit: 256 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "GrantType/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var IdToken = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      const err0 = { instancePath, schemaPath: "IdToken/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 16384 && (data.length > 32768 || [...data].length > 16384)) {
      const err1 = { instancePath, schemaPath: "IdToken/maxLength", keyword: "maxLength", params: { limit: 16384 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "IdToken/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
var IdTokenClaims = validate43;
var schema70 = { "type": "object", "required": ["iss", "sub", "aud", "exp", "iat"], "additionalProperties": true, "properties": { "iss": { "type": "string", "minLength": 1, "maxLength": 2048 }, "sub": { "type": "string", "pattern": "^[\\x20-\\x7E]+$", "maxLength": 255 }, "aud": { "type": ["string", "array"], "minLength": 1, "maxLength": 2048, "minItems": 1, "maxItems": 64, "items": { "type": "string", "minLength": 1, "maxLength": 2048 } }, "exp": { "type": "number", "minimum": 0, "maximum": 9007199254740991 }, "iat": { "type": "number", "minimum": 0, "maximum": 9007199254740991 }, "auth_time": { "type": "number", "minimum": 0, "maximum": 9007199254740991 }, "acr": { "type": "string", "minLength": 1, "maxLength": 1024 }, "amr": { "type": "array", "maxItems": 64, "items": { "type": "string", "minLength": 1, "maxLength": 256 } }, "azp": { "type": "string", "minLength": 1, "maxLength": 2048 }, "at_hash": { "type": "string", "pattern": "^[A-Za-z0-9_-]{22,43}$" } } };
var pattern53 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{22,43}$", "u");
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.iss === void 0) {
      const err0 = { instancePath, schemaPath: "IdTokenClaims/required", keyword: "required", params: { missingProperty: "iss" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.sub === void 0) {
      const err1 = { instancePath, schemaPath: "IdTokenClaims/required", keyword: "required", params: { missingProperty: "sub" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.aud === void 0) {
      const err2 = { instancePath, schemaPath: "IdTokenClaims/required", keyword: "required", params: { missingProperty: "aud" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.exp === void 0) {
      const err3 = { instancePath, schemaPath: "IdTokenClaims/required", keyword: "required", params: { missingProperty: "exp" } };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.iat === void 0) {
      const err4 = { instancePath, schemaPath: "IdTokenClaims/required", keyword: "required", params: { missingProperty: "iat" } };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.iss !== void 0) {
      let data0 = data.iss;
      if (typeof data0 === "string") {
        if (data0.length > 2048 && (data0.length > 4096 || [...data0].length > 2048)) {
          const err5 = { instancePath: instancePath + "/iss", schemaPath: "IdTokenClaims/properties/iss/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data0.length < 1) {
          const err6 = { instancePath: instancePath + "/iss", schemaPath: "IdTokenClaims/properties/iss/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/iss", schemaPath: "IdTokenClaims/properties/iss/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.sub !== void 0) {
      let data1 = data.sub;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err8 = { instancePath: instancePath + "/sub", schemaPath: "IdTokenClaims/properties/sub/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data1.length > 255 && (data1.length > 510 || [...data1].length > 255)) {
          const err9 = { instancePath: instancePath + "/sub", schemaPath: "IdTokenClaims/properties/sub/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/sub", schemaPath: "IdTokenClaims/properties/sub/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.aud !== void 0) {
      let data2 = data.aud;
      if (typeof data2 !== "string" && !Array.isArray(data2)) {
        const err11 = { instancePath: instancePath + "/aud", schemaPath: "IdTokenClaims/properties/aud/type", keyword: "type", params: { type: schema70.properties.aud.type } };
        (vErrors ??= []).push(err11);
        errors++;
      }
      if (typeof data2 === "string") {
        if (data2.length > 2048 && (data2.length > 4096 || [...data2].length > 2048)) {
          const err12 = { instancePath: instancePath + "/aud", schemaPath: "IdTokenClaims/properties/aud/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err12);
          errors++;
        }
        if (data2.length < 1) {
          const err13 = { instancePath: instancePath + "/aud", schemaPath: "IdTokenClaims/properties/aud/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err13);
          errors++;
        }
      }
      if (Array.isArray(data2)) {
        if (data2.length > 64) {
          const err14 = { instancePath: instancePath + "/aud", schemaPath: "IdTokenClaims/properties/aud/maxItems", keyword: "maxItems", params: { limit: 64 } };
          (vErrors ??= []).push(err14);
          errors++;
        }
        if (data2.length < 1) {
          const err15 = { instancePath: instancePath + "/aud", schemaPath: "IdTokenClaims/properties/aud/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err15);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (data3.length > 2048 && (data3.length > 4096 || [...data3].length > 2048)) {
              const err16 = { instancePath: instancePath + "/aud/" + i0, schemaPath: "IdTokenClaims/properties/aud/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              (vErrors ??= []).push(err16);
              errors++;
            }
            if (data3.length < 1) {
              const err17 = { instancePath: instancePath + "/aud/" + i0, schemaPath: "IdTokenClaims/properties/aud/items/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err17);
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/aud/" + i0, schemaPath: "IdTokenClaims/properties/aud/items/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err18);
            errors++;
          }
        }
      }
    }
    if (data.exp !== void 0) {
      let data4 = data.exp;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err19 = { instancePath: instancePath + "/exp", schemaPath: "IdTokenClaims/properties/exp/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          (vErrors ??= []).push(err19);
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err20 = { instancePath: instancePath + "/exp", schemaPath: "IdTokenClaims/properties/exp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err20);
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/exp", schemaPath: "IdTokenClaims/properties/exp/type", keyword: "type", params: { type: "number" } };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if (data.iat !== void 0) {
      let data5 = data.iat;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err22 = { instancePath: instancePath + "/iat", schemaPath: "IdTokenClaims/properties/iat/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          (vErrors ??= []).push(err22);
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err23 = { instancePath: instancePath + "/iat", schemaPath: "IdTokenClaims/properties/iat/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err23);
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/iat", schemaPath: "IdTokenClaims/properties/iat/type", keyword: "type", params: { type: "number" } };
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if (data.auth_time !== void 0) {
      let data6 = data.auth_time;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          const err25 = { instancePath: instancePath + "/auth_time", schemaPath: "IdTokenClaims/properties/auth_time/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          (vErrors ??= []).push(err25);
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          const err26 = { instancePath: instancePath + "/auth_time", schemaPath: "IdTokenClaims/properties/auth_time/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err26);
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/auth_time", schemaPath: "IdTokenClaims/properties/auth_time/type", keyword: "type", params: { type: "number" } };
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if (data.acr !== void 0) {
      let data7 = data.acr;
      if (typeof data7 === "string") {
        if (data7.length > 1024 && (data7.length > 2048 || [...data7].length > 1024)) {
          const err28 = { instancePath: instancePath + "/acr", schemaPath: "IdTokenClaims/properties/acr/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err28);
          errors++;
        }
        if (data7.length < 1) {
          const err29 = { instancePath: instancePath + "/acr", schemaPath: "IdTokenClaims/properties/acr/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err29);
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/acr", schemaPath: "IdTokenClaims/properties/acr/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    if (data.amr !== void 0) {
      let data8 = data.amr;
      if (Array.isArray(data8)) {
        if (data8.length > 64) {
          const err31 = { instancePath: instancePath + "/amr", schemaPath: "IdTokenClaims/properties/amr/maxItems", keyword: "maxItems", params: { limit: 64 } };
          (vErrors ??= []).push(err31);
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (typeof data9 === "string") {
            if (data9.length > 256 && (data9.length > 512 || [...data9].length > 256)) {
              const err32 = { instancePath: instancePath + "/amr/" + i1, schemaPath: "IdTokenClaims/properties/amr/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
              (vErrors ??= []).push(err32);
              errors++;
            }
            if (data9.length < 1) {
              const err33 = { instancePath: instancePath + "/amr/" + i1, schemaPath: "IdTokenClaims/properties/amr/items/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err33);
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/amr/" + i1, schemaPath: "IdTokenClaims/properties/amr/items/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err34);
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/amr", schemaPath: "IdTokenClaims/properties/amr/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
    if (data.azp !== void 0) {
      let data10 = data.azp;
      if (typeof data10 === "string") {
        if (data10.length > 2048 && (data10.length > 4096 || [...data10].length > 2048)) {
          const err36 = { instancePath: instancePath + "/azp", schemaPath: "IdTokenClaims/properties/azp/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err36);
          errors++;
        }
        if (data10.length < 1) {
          const err37 = { instancePath: instancePath + "/azp", schemaPath: "IdTokenClaims/properties/azp/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err37);
          errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/azp", schemaPath: "IdTokenClaims/properties/azp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    if (data.at_hash !== void 0) {
      let data11 = data.at_hash;
      if (typeof data11 === "string") {
        if (!pattern53.test(data11)) {
          const err39 = { instancePath: instancePath + "/at_hash", schemaPath: "IdTokenClaims/properties/at_hash/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{22,43}$" } };
          (vErrors ??= []).push(err39);
          errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/at_hash", schemaPath: "IdTokenClaims/properties/at_hash/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err40);
        errors++;
      }
    }
  } else {
    const err41 = { instancePath, schemaPath: "IdTokenClaims/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err41);
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var Interval = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "Interval/type", keyword: "type", params: { type: "integer" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 999999999 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "Interval/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "Interval/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      (vErrors ??= []).push(err2);
      errors++;
    }
  }
  validate44.errors = vErrors;
  return errors === 0;
}
var Issuer = validate45;
var pattern54 = /* @__PURE__ */ new RegExp("^(?:https://[^\\s/?#@]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:/[^\\s?#]*)?$", "u");
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern54.test(data)) {
      const err0 = { instancePath, schemaPath: "Issuer/pattern", keyword: "pattern", params: { pattern: "^(?:https://[^\\s/?#@]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:/[^\\s?#]*)?$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 2048 && (data.length > 4096 || [...data].length > 2048)) {
      const err1 = { instancePath, schemaPath: "Issuer/maxLength", keyword: "maxLength", params: { limit: 2048 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "Issuer/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
var LoginHint = validate46;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "LoginHint/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 1024 && (data.length > 2048 || [...data].length > 1024)) {
      const err1 = { instancePath, schemaPath: "LoginHint/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "LoginHint/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
var LoginHintToken = validate47;
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      const err0 = { instancePath, schemaPath: "LoginHintToken/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 16384 && (data.length > 32768 || [...data].length > 16384)) {
      const err1 = { instancePath, schemaPath: "LoginHintToken/maxLength", keyword: "maxLength", params: { limit: 16384 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "LoginHintToken/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
var LoginHintTokenClaims = validate48;
var schema75 = { "type": "object", "required": ["iss", "aud", "iat", "MSISDN"], "additionalProperties": true, "properties": { "iss": { "type": "string", "minLength": 1, "maxLength": 2048 }, "aud": { "type": ["string", "array"], "minLength": 1, "maxLength": 2048, "minItems": 1, "maxItems": 64, "items": { "type": "string", "minLength": 1, "maxLength": 2048 } }, "iat": { "type": "number", "minimum": 0, "maximum": 9007199254740991 }, "exp": { "type": "number", "minimum": 0, "maximum": 9007199254740991 }, "MSISDN": { "type": "string", "pattern": "^\\+[1-9][0-9]{4,14}$" } } };
var pattern57 = /* @__PURE__ */ new RegExp("^\\+[1-9][0-9]{4,14}$", "u");
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.iss === void 0) {
      const err0 = { instancePath, schemaPath: "LoginHintTokenClaims/required", keyword: "required", params: { missingProperty: "iss" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.aud === void 0) {
      const err1 = { instancePath, schemaPath: "LoginHintTokenClaims/required", keyword: "required", params: { missingProperty: "aud" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.iat === void 0) {
      const err2 = { instancePath, schemaPath: "LoginHintTokenClaims/required", keyword: "required", params: { missingProperty: "iat" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.MSISDN === void 0) {
      const err3 = { instancePath, schemaPath: "LoginHintTokenClaims/required", keyword: "required", params: { missingProperty: "MSISDN" } };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.iss !== void 0) {
      let data0 = data.iss;
      if (typeof data0 === "string") {
        if (data0.length > 2048 && (data0.length > 4096 || [...data0].length > 2048)) {
          const err4 = { instancePath: instancePath + "/iss", schemaPath: "LoginHintTokenClaims/properties/iss/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
        if (data0.length < 1) {
          const err5 = { instancePath: instancePath + "/iss", schemaPath: "LoginHintTokenClaims/properties/iss/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/iss", schemaPath: "LoginHintTokenClaims/properties/iss/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.aud !== void 0) {
      let data1 = data.aud;
      if (typeof data1 !== "string" && !Array.isArray(data1)) {
        const err7 = { instancePath: instancePath + "/aud", schemaPath: "LoginHintTokenClaims/properties/aud/type", keyword: "type", params: { type: schema75.properties.aud.type } };
        (vErrors ??= []).push(err7);
        errors++;
      }
      if (typeof data1 === "string") {
        if (data1.length > 2048 && (data1.length > 4096 || [...data1].length > 2048)) {
          const err8 = { instancePath: instancePath + "/aud", schemaPath: "LoginHintTokenClaims/properties/aud/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data1.length < 1) {
          const err9 = { instancePath: instancePath + "/aud", schemaPath: "LoginHintTokenClaims/properties/aud/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      }
      if (Array.isArray(data1)) {
        if (data1.length > 64) {
          const err10 = { instancePath: instancePath + "/aud", schemaPath: "LoginHintTokenClaims/properties/aud/maxItems", keyword: "maxItems", params: { limit: 64 } };
          (vErrors ??= []).push(err10);
          errors++;
        }
        if (data1.length < 1) {
          const err11 = { instancePath: instancePath + "/aud", schemaPath: "LoginHintTokenClaims/properties/aud/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err11);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (data2.length > 2048 && (data2.length > 4096 || [...data2].length > 2048)) {
              const err12 = { instancePath: instancePath + "/aud/" + i0, schemaPath: "LoginHintTokenClaims/properties/aud/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              (vErrors ??= []).push(err12);
              errors++;
            }
            if (data2.length < 1) {
              const err13 = { instancePath: instancePath + "/aud/" + i0, schemaPath: "LoginHintTokenClaims/properties/aud/items/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err13);
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/aud/" + i0, schemaPath: "LoginHintTokenClaims/properties/aud/items/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err14);
            errors++;
          }
        }
      }
    }
    if (data.iat !== void 0) {
      let data3 = data.iat;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 9007199254740991 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/iat", schemaPath: "LoginHintTokenClaims/properties/iat/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          (vErrors ??= []).push(err15);
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err16 = { instancePath: instancePath + "/iat", schemaPath: "LoginHintTokenClaims/properties/iat/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err16);
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/iat", schemaPath: "LoginHintTokenClaims/properties/iat/type", keyword: "type", params: { type: "number" } };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if (data.exp !== void 0) {
      let data4 = data.exp;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err18 = { instancePath: instancePath + "/exp", schemaPath: "LoginHintTokenClaims/properties/exp/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          (vErrors ??= []).push(err18);
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err19 = { instancePath: instancePath + "/exp", schemaPath: "LoginHintTokenClaims/properties/exp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err19);
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/exp", schemaPath: "LoginHintTokenClaims/properties/exp/type", keyword: "type", params: { type: "number" } };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if (data.MSISDN !== void 0) {
      let data5 = data.MSISDN;
      if (typeof data5 === "string") {
        if (!pattern57.test(data5)) {
          const err21 = { instancePath: instancePath + "/MSISDN", schemaPath: "LoginHintTokenClaims/properties/MSISDN/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9][0-9]{4,14}$" } };
          (vErrors ??= []).push(err21);
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/MSISDN", schemaPath: "LoginHintTokenClaims/properties/MSISDN/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "LoginHintTokenClaims/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err23);
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
var OAuthError = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "OAuthError/required", keyword: "required", params: { missingProperty: "error" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (typeof data0 === "string") {
        if (!pattern35.test(data0)) {
          const err1 = { instancePath: instancePath + "/error", schemaPath: "ErrorCode/pattern", keyword: "pattern", params: { pattern: "^[\\x20\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.length > 256 && (data0.length > 512 || [...data0].length > 256)) {
          const err2 = { instancePath: instancePath + "/error", schemaPath: "ErrorCode/maxLength", keyword: "maxLength", params: { limit: 256 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/error", schemaPath: "ErrorCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.error_description !== void 0) {
      let data1 = data.error_description;
      if (typeof data1 === "string") {
        if (data1.length > 4096 && (data1.length > 8192 || [...data1].length > 4096)) {
          const err4 = { instancePath: instancePath + "/error_description", schemaPath: "ErrorDescription/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/error_description", schemaPath: "ErrorDescription/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.error_uri !== void 0) {
      let data2 = data.error_uri;
      if (typeof data2 === "string") {
        if (data2.length > 4096 && (data2.length > 8192 || [...data2].length > 4096)) {
          const err6 = { instancePath: instancePath + "/error_uri", schemaPath: "ErrorUri/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/error_uri", schemaPath: "ErrorUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "OAuthError/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var Ping = validate28;
var ProviderMetadata = validate50;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 256) {
      const err0 = { instancePath, schemaPath: "SupportedValues/maxItems", keyword: "maxItems", params: { limit: 256 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "SupportedValue/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.length > 256 && (data0.length > 512 || [...data0].length > 256)) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "SupportedValue/maxLength", keyword: "maxLength", params: { limit: 256 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "SupportedValue/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "SupportedValues/type", keyword: "type", params: { type: "array" } };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.issuer === void 0) {
      const err0 = { instancePath, schemaPath: "ProviderMetadata/required", keyword: "required", params: { missingProperty: "issuer" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.token_endpoint === void 0) {
      const err1 = { instancePath, schemaPath: "ProviderMetadata/required", keyword: "required", params: { missingProperty: "token_endpoint" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.jwks_uri === void 0) {
      const err2 = { instancePath, schemaPath: "ProviderMetadata/required", keyword: "required", params: { missingProperty: "jwks_uri" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.id_token_signing_alg_values_supported === void 0) {
      const err3 = { instancePath, schemaPath: "ProviderMetadata/required", keyword: "required", params: { missingProperty: "id_token_signing_alg_values_supported" } };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.backchannel_token_delivery_modes_supported === void 0) {
      const err4 = { instancePath, schemaPath: "ProviderMetadata/required", keyword: "required", params: { missingProperty: "backchannel_token_delivery_modes_supported" } };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.backchannel_authentication_endpoint === void 0) {
      const err5 = { instancePath, schemaPath: "ProviderMetadata/required", keyword: "required", params: { missingProperty: "backchannel_authentication_endpoint" } };
      (vErrors ??= []).push(err5);
      errors++;
    }
    if (data.issuer !== void 0) {
      let data0 = data.issuer;
      if (typeof data0 === "string") {
        if (!pattern54.test(data0)) {
          const err6 = { instancePath: instancePath + "/issuer", schemaPath: "Issuer/pattern", keyword: "pattern", params: { pattern: "^(?:https://[^\\s/?#@]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:/[^\\s?#]*)?$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
        if (data0.length > 2048 && (data0.length > 4096 || [...data0].length > 2048)) {
          const err7 = { instancePath: instancePath + "/issuer", schemaPath: "Issuer/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/issuer", schemaPath: "Issuer/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.authorization_endpoint !== void 0) {
      let data1 = data.authorization_endpoint;
      if (typeof data1 === "string") {
        if (!pattern44.test(data1)) {
          const err9 = { instancePath: instancePath + "/authorization_endpoint", schemaPath: "EndpointUrl/pattern", keyword: "pattern", params: { pattern: "^(?:https://[^\\s/?#@]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:[/?][^\\s#]*)?$" } };
          (vErrors ??= []).push(err9);
          errors++;
        }
        if (data1.length > 2048 && (data1.length > 4096 || [...data1].length > 2048)) {
          const err10 = { instancePath: instancePath + "/authorization_endpoint", schemaPath: "EndpointUrl/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/authorization_endpoint", schemaPath: "EndpointUrl/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.token_endpoint !== void 0) {
      let data2 = data.token_endpoint;
      if (typeof data2 === "string") {
        if (!pattern44.test(data2)) {
          const err12 = { instancePath: instancePath + "/token_endpoint", schemaPath: "EndpointUrl/pattern", keyword: "pattern", params: { pattern: "^(?:https://[^\\s/?#@]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:[/?][^\\s#]*)?$" } };
          (vErrors ??= []).push(err12);
          errors++;
        }
        if (data2.length > 2048 && (data2.length > 4096 || [...data2].length > 2048)) {
          const err13 = { instancePath: instancePath + "/token_endpoint", schemaPath: "EndpointUrl/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err13);
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/token_endpoint", schemaPath: "EndpointUrl/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.jwks_uri !== void 0) {
      let data3 = data.jwks_uri;
      if (typeof data3 === "string") {
        if (!pattern44.test(data3)) {
          const err15 = { instancePath: instancePath + "/jwks_uri", schemaPath: "EndpointUrl/pattern", keyword: "pattern", params: { pattern: "^(?:https://[^\\s/?#@]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:[/?][^\\s#]*)?$" } };
          (vErrors ??= []).push(err15);
          errors++;
        }
        if (data3.length > 2048 && (data3.length > 4096 || [...data3].length > 2048)) {
          const err16 = { instancePath: instancePath + "/jwks_uri", schemaPath: "EndpointUrl/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err16);
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/jwks_uri", schemaPath: "EndpointUrl/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if (data.scopes_supported !== void 0) {
      if (!validate51(data.scopes_supported, { instancePath: instancePath + "/scopes_supported", parentData: data, parentDataProperty: "scopes_supported", rootData })) {
        if (vErrors === null) vErrors = validate51.errors; else for (const error of validate51.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.response_types_supported !== void 0) {
      if (!validate51(data.response_types_supported, { instancePath: instancePath + "/response_types_supported", parentData: data, parentDataProperty: "response_types_supported", rootData })) {
        if (vErrors === null) vErrors = validate51.errors; else for (const error of validate51.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.grant_types_supported !== void 0) {
      if (!validate51(data.grant_types_supported, { instancePath: instancePath + "/grant_types_supported", parentData: data, parentDataProperty: "grant_types_supported", rootData })) {
        if (vErrors === null) vErrors = validate51.errors; else for (const error of validate51.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.acr_values_supported !== void 0) {
      if (!validate51(data.acr_values_supported, { instancePath: instancePath + "/acr_values_supported", parentData: data, parentDataProperty: "acr_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate51.errors; else for (const error of validate51.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.subject_types_supported !== void 0) {
      if (!validate51(data.subject_types_supported, { instancePath: instancePath + "/subject_types_supported", parentData: data, parentDataProperty: "subject_types_supported", rootData })) {
        if (vErrors === null) vErrors = validate51.errors; else for (const error of validate51.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.id_token_signing_alg_values_supported !== void 0) {
      if (!validate51(data.id_token_signing_alg_values_supported, { instancePath: instancePath + "/id_token_signing_alg_values_supported", parentData: data, parentDataProperty: "id_token_signing_alg_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate51.errors; else for (const error of validate51.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.token_endpoint_auth_methods_supported !== void 0) {
      if (!validate51(data.token_endpoint_auth_methods_supported, { instancePath: instancePath + "/token_endpoint_auth_methods_supported", parentData: data, parentDataProperty: "token_endpoint_auth_methods_supported", rootData })) {
        if (vErrors === null) vErrors = validate51.errors; else for (const error of validate51.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.token_endpoint_auth_signing_alg_values_supported !== void 0) {
      if (!validate51(data.token_endpoint_auth_signing_alg_values_supported, { instancePath: instancePath + "/token_endpoint_auth_signing_alg_values_supported", parentData: data, parentDataProperty: "token_endpoint_auth_signing_alg_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate51.errors; else for (const error of validate51.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.backchannel_token_delivery_modes_supported !== void 0) {
      if (!validate35(data.backchannel_token_delivery_modes_supported, { instancePath: instancePath + "/backchannel_token_delivery_modes_supported", parentData: data, parentDataProperty: "backchannel_token_delivery_modes_supported", rootData })) {
        if (vErrors === null) vErrors = validate35.errors; else for (const error of validate35.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.backchannel_authentication_endpoint !== void 0) {
      let data13 = data.backchannel_authentication_endpoint;
      if (typeof data13 === "string") {
        if (!pattern44.test(data13)) {
          const err18 = { instancePath: instancePath + "/backchannel_authentication_endpoint", schemaPath: "EndpointUrl/pattern", keyword: "pattern", params: { pattern: "^(?:https://[^\\s/?#@]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:[/?][^\\s#]*)?$" } };
          (vErrors ??= []).push(err18);
          errors++;
        }
        if (data13.length > 2048 && (data13.length > 4096 || [...data13].length > 2048)) {
          const err19 = { instancePath: instancePath + "/backchannel_authentication_endpoint", schemaPath: "EndpointUrl/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err19);
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/backchannel_authentication_endpoint", schemaPath: "EndpointUrl/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if (data.backchannel_authentication_request_signing_alg_values_supported !== void 0) {
      if (!validate51(data.backchannel_authentication_request_signing_alg_values_supported, { instancePath: instancePath + "/backchannel_authentication_request_signing_alg_values_supported", parentData: data, parentDataProperty: "backchannel_authentication_request_signing_alg_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate51.errors; else for (const error of validate51.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.backchannel_user_code_parameter_supported !== void 0) {
      if (typeof data.backchannel_user_code_parameter_supported !== "boolean") {
        const err21 = { instancePath: instancePath + "/backchannel_user_code_parameter_supported", schemaPath: "ProviderMetadata/properties/backchannel_user_code_parameter_supported/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "ProviderMetadata/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err22);
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var PushError = validate23;
var PushedIdTokenClaims = validate62;
var schema88 = { "type": "object", "required": ["iss", "sub", "aud", "exp", "iat", "at_hash", "urn:openid:params:jwt:claim:auth_req_id"], "additionalProperties": true, "properties": { "iss": { "type": "string", "minLength": 1, "maxLength": 2048 }, "sub": { "type": "string", "pattern": "^[\\x20-\\x7E]+$", "maxLength": 255 }, "aud": { "type": ["string", "array"], "minLength": 1, "maxLength": 2048, "minItems": 1, "maxItems": 64, "items": { "type": "string", "minLength": 1, "maxLength": 2048 } }, "exp": { "type": "number", "minimum": 0, "maximum": 9007199254740991 }, "iat": { "type": "number", "minimum": 0, "maximum": 9007199254740991 }, "auth_time": { "type": "number", "minimum": 0, "maximum": 9007199254740991 }, "acr": { "type": "string", "minLength": 1, "maxLength": 1024 }, "amr": { "type": "array", "maxItems": 64, "items": { "type": "string", "minLength": 1, "maxLength": 256 } }, "azp": { "type": "string", "minLength": 1, "maxLength": 2048 }, "at_hash": { "type": "string", "pattern": "^[A-Za-z0-9_-]{22,43}$" }, "urn:openid:params:jwt:claim:rt_hash": { "type": "string", "pattern": "^[A-Za-z0-9_-]{22,43}$" }, "urn:openid:params:jwt:claim:auth_req_id": { "type": "string", "pattern": "^[A-Za-z0-9._-]+$", "maxLength": 4096 } } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.iss === void 0) {
      const err0 = { instancePath, schemaPath: "PushedIdTokenClaims/required", keyword: "required", params: { missingProperty: "iss" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.sub === void 0) {
      const err1 = { instancePath, schemaPath: "PushedIdTokenClaims/required", keyword: "required", params: { missingProperty: "sub" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.aud === void 0) {
      const err2 = { instancePath, schemaPath: "PushedIdTokenClaims/required", keyword: "required", params: { missingProperty: "aud" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.exp === void 0) {
      const err3 = { instancePath, schemaPath: "PushedIdTokenClaims/required", keyword: "required", params: { missingProperty: "exp" } };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.iat === void 0) {
      const err4 = { instancePath, schemaPath: "PushedIdTokenClaims/required", keyword: "required", params: { missingProperty: "iat" } };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.at_hash === void 0) {
      const err5 = { instancePath, schemaPath: "PushedIdTokenClaims/required", keyword: "required", params: { missingProperty: "at_hash" } };
      (vErrors ??= []).push(err5);
      errors++;
    }
    if (data["urn:openid:params:jwt:claim:auth_req_id"] === void 0) {
      const err6 = { instancePath, schemaPath: "PushedIdTokenClaims/required", keyword: "required", params: { missingProperty: "urn:openid:params:jwt:claim:auth_req_id" } };
      (vErrors ??= []).push(err6);
      errors++;
    }
    if (data.iss !== void 0) {
      let data0 = data.iss;
      if (typeof data0 === "string") {
        if (data0.length > 2048 && (data0.length > 4096 || [...data0].length > 2048)) {
          const err7 = { instancePath: instancePath + "/iss", schemaPath: "PushedIdTokenClaims/properties/iss/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err7);
          errors++;
        }
        if (data0.length < 1) {
          const err8 = { instancePath: instancePath + "/iss", schemaPath: "PushedIdTokenClaims/properties/iss/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/iss", schemaPath: "PushedIdTokenClaims/properties/iss/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.sub !== void 0) {
      let data1 = data.sub;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err10 = { instancePath: instancePath + "/sub", schemaPath: "PushedIdTokenClaims/properties/sub/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err10);
          errors++;
        }
        if (data1.length > 255 && (data1.length > 510 || [...data1].length > 255)) {
          const err11 = { instancePath: instancePath + "/sub", schemaPath: "PushedIdTokenClaims/properties/sub/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/sub", schemaPath: "PushedIdTokenClaims/properties/sub/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.aud !== void 0) {
      let data2 = data.aud;
      if (typeof data2 !== "string" && !Array.isArray(data2)) {
        const err13 = { instancePath: instancePath + "/aud", schemaPath: "PushedIdTokenClaims/properties/aud/type", keyword: "type", params: { type: schema88.properties.aud.type } };
        (vErrors ??= []).push(err13);
        errors++;
      }
      if (typeof data2 === "string") {
        if (data2.length > 2048 && (data2.length > 4096 || [...data2].length > 2048)) {
          const err14 = { instancePath: instancePath + "/aud", schemaPath: "PushedIdTokenClaims/properties/aud/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err14);
          errors++;
        }
        if (data2.length < 1) {
          const err15 = { instancePath: instancePath + "/aud", schemaPath: "PushedIdTokenClaims/properties/aud/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err15);
          errors++;
        }
      }
      if (Array.isArray(data2)) {
        if (data2.length > 64) {
          const err16 = { instancePath: instancePath + "/aud", schemaPath: "PushedIdTokenClaims/properties/aud/maxItems", keyword: "maxItems", params: { limit: 64 } };
          (vErrors ??= []).push(err16);
          errors++;
        }
        if (data2.length < 1) {
          const err17 = { instancePath: instancePath + "/aud", schemaPath: "PushedIdTokenClaims/properties/aud/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err17);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (data3.length > 2048 && (data3.length > 4096 || [...data3].length > 2048)) {
              const err18 = { instancePath: instancePath + "/aud/" + i0, schemaPath: "PushedIdTokenClaims/properties/aud/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              (vErrors ??= []).push(err18);
              errors++;
            }
            if (data3.length < 1) {
              const err19 = { instancePath: instancePath + "/aud/" + i0, schemaPath: "PushedIdTokenClaims/properties/aud/items/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err19);
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/aud/" + i0, schemaPath: "PushedIdTokenClaims/properties/aud/items/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err20);
            errors++;
          }
        }
      }
    }
    if (data.exp !== void 0) {
      let data4 = data.exp;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err21 = { instancePath: instancePath + "/exp", schemaPath: "PushedIdTokenClaims/properties/exp/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          (vErrors ??= []).push(err21);
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err22 = { instancePath: instancePath + "/exp", schemaPath: "PushedIdTokenClaims/properties/exp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err22);
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/exp", schemaPath: "PushedIdTokenClaims/properties/exp/type", keyword: "type", params: { type: "number" } };
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    if (data.iat !== void 0) {
      let data5 = data.iat;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err24 = { instancePath: instancePath + "/iat", schemaPath: "PushedIdTokenClaims/properties/iat/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          (vErrors ??= []).push(err24);
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err25 = { instancePath: instancePath + "/iat", schemaPath: "PushedIdTokenClaims/properties/iat/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err25);
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/iat", schemaPath: "PushedIdTokenClaims/properties/iat/type", keyword: "type", params: { type: "number" } };
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if (data.auth_time !== void 0) {
      let data6 = data.auth_time;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          const err27 = { instancePath: instancePath + "/auth_time", schemaPath: "PushedIdTokenClaims/properties/auth_time/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          (vErrors ??= []).push(err27);
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          const err28 = { instancePath: instancePath + "/auth_time", schemaPath: "PushedIdTokenClaims/properties/auth_time/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err28);
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/auth_time", schemaPath: "PushedIdTokenClaims/properties/auth_time/type", keyword: "type", params: { type: "number" } };
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if (data.acr !== void 0) {
      let data7 = data.acr;
      if (typeof data7 === "string") {
        if (data7.length > 1024 && (data7.length > 2048 || [...data7].length > 1024)) {
          const err30 = { instancePath: instancePath + "/acr", schemaPath: "PushedIdTokenClaims/properties/acr/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err30);
          errors++;
        }
        if (data7.length < 1) {
          const err31 = { instancePath: instancePath + "/acr", schemaPath: "PushedIdTokenClaims/properties/acr/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err31);
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/acr", schemaPath: "PushedIdTokenClaims/properties/acr/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    if (data.amr !== void 0) {
      let data8 = data.amr;
      if (Array.isArray(data8)) {
        if (data8.length > 64) {
          const err33 = { instancePath: instancePath + "/amr", schemaPath: "PushedIdTokenClaims/properties/amr/maxItems", keyword: "maxItems", params: { limit: 64 } };
          (vErrors ??= []).push(err33);
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (typeof data9 === "string") {
            if (data9.length > 256 && (data9.length > 512 || [...data9].length > 256)) {
              const err34 = { instancePath: instancePath + "/amr/" + i1, schemaPath: "PushedIdTokenClaims/properties/amr/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
              (vErrors ??= []).push(err34);
              errors++;
            }
            if (data9.length < 1) {
              const err35 = { instancePath: instancePath + "/amr/" + i1, schemaPath: "PushedIdTokenClaims/properties/amr/items/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err35);
              errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/amr/" + i1, schemaPath: "PushedIdTokenClaims/properties/amr/items/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err36);
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/amr", schemaPath: "PushedIdTokenClaims/properties/amr/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err37);
        errors++;
      }
    }
    if (data.azp !== void 0) {
      let data10 = data.azp;
      if (typeof data10 === "string") {
        if (data10.length > 2048 && (data10.length > 4096 || [...data10].length > 2048)) {
          const err38 = { instancePath: instancePath + "/azp", schemaPath: "PushedIdTokenClaims/properties/azp/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err38);
          errors++;
        }
        if (data10.length < 1) {
          const err39 = { instancePath: instancePath + "/azp", schemaPath: "PushedIdTokenClaims/properties/azp/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err39);
          errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/azp", schemaPath: "PushedIdTokenClaims/properties/azp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err40);
        errors++;
      }
    }
    if (data.at_hash !== void 0) {
      let data11 = data.at_hash;
      if (typeof data11 === "string") {
        if (!pattern53.test(data11)) {
          const err41 = { instancePath: instancePath + "/at_hash", schemaPath: "PushedIdTokenClaims/properties/at_hash/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{22,43}$" } };
          (vErrors ??= []).push(err41);
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/at_hash", schemaPath: "PushedIdTokenClaims/properties/at_hash/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err42);
        errors++;
      }
    }
    if (data["urn:openid:params:jwt:claim:rt_hash"] !== void 0) {
      let data12 = data["urn:openid:params:jwt:claim:rt_hash"];
      if (typeof data12 === "string") {
        if (!pattern53.test(data12)) {
          const err43 = { instancePath: instancePath + "/urn:openid:params:jwt:claim:rt_hash", schemaPath: "PushedIdTokenClaims/properties/urn%3Aopenid%3Aparams%3Ajwt%3Aclaim%3Art_hash/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{22,43}$" } };
          (vErrors ??= []).push(err43);
          errors++;
        }
      } else {
        const err44 = { instancePath: instancePath + "/urn:openid:params:jwt:claim:rt_hash", schemaPath: "PushedIdTokenClaims/properties/urn%3Aopenid%3Aparams%3Ajwt%3Aclaim%3Art_hash/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err44);
        errors++;
      }
    }
    if (data["urn:openid:params:jwt:claim:auth_req_id"] !== void 0) {
      let data13 = data["urn:openid:params:jwt:claim:auth_req_id"];
      if (typeof data13 === "string") {
        if (!pattern2.test(data13)) {
          const err45 = { instancePath: instancePath + "/urn:openid:params:jwt:claim:auth_req_id", schemaPath: "PushedIdTokenClaims/properties/urn%3Aopenid%3Aparams%3Ajwt%3Aclaim%3Aauth_req_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]+$" } };
          (vErrors ??= []).push(err45);
          errors++;
        }
        if (data13.length > 4096 && (data13.length > 8192 || [...data13].length > 4096)) {
          const err46 = { instancePath: instancePath + "/urn:openid:params:jwt:claim:auth_req_id", schemaPath: "PushedIdTokenClaims/properties/urn%3Aopenid%3Aparams%3Ajwt%3Aclaim%3Aauth_req_id/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err46);
          errors++;
        }
      } else {
        const err47 = { instancePath: instancePath + "/urn:openid:params:jwt:claim:auth_req_id", schemaPath: "PushedIdTokenClaims/properties/urn%3Aopenid%3Aparams%3Ajwt%3Aclaim%3Aauth_req_id/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err47);
        errors++;
      }
    }
  } else {
    const err48 = { instancePath, schemaPath: "PushedIdTokenClaims/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err48);
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
var PushedTokens = validate26;
var RefreshToken = validate63;
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "RefreshToken/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 16384 && (data.length > 32768 || [...data].length > 16384)) {
      const err1 = { instancePath, schemaPath: "RefreshToken/maxLength", keyword: "maxLength", params: { limit: 16384 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "RefreshToken/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
var RequestObject = validate64;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern24.test(data)) {
      const err0 = { instancePath, schemaPath: "RequestObject/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 16384 && (data.length > 32768 || [...data].length > 16384)) {
      const err1 = { instancePath, schemaPath: "RequestObject/maxLength", keyword: "maxLength", params: { limit: 16384 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "RequestObject/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
var RequestedExpiry = validate65;
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern14.test(data)) {
      const err0 = { instancePath, schemaPath: "RequestedExpiry/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,8}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "RequestedExpiry/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var RetryAfter = validate66;
var pattern72 = /* @__PURE__ */ new RegExp("^(?:[0-9]{1,10}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT)$", "u");
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern72.test(data)) {
      const err0 = { instancePath, schemaPath: "RetryAfter/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{1,10}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT)$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "RetryAfter/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
var Scope = validate67;
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err0 = { instancePath, schemaPath: "Scope/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 4096 && (data.length > 8192 || [...data].length > 4096)) {
      const err1 = { instancePath, schemaPath: "Scope/maxLength", keyword: "maxLength", params: { limit: 4096 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "Scope/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
var SuccessNotification = validate25;
var SupportedValue = validate68;
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "SupportedValue/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 256 && (data.length > 512 || [...data].length > 256)) {
      const err1 = { instancePath, schemaPath: "SupportedValue/maxLength", keyword: "maxLength", params: { limit: 256 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "SupportedValue/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
var SupportedValues = validate51;
var TokenLifetime = validate69;
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "TokenLifetime/type", keyword: "type", params: { type: "integer" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 999999999 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "TokenLifetime/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "TokenLifetime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      (vErrors ??= []).push(err2);
      errors++;
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
var TokenRequestForm = validate70;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.grant_type === void 0) {
      const err0 = { instancePath, schemaPath: "TokenRequestForm/required", keyword: "required", params: { missingProperty: "grant_type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.grant_type !== void 0) {
      let data0 = data.grant_type;
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err1 = { instancePath: instancePath + "/grant_type", schemaPath: "GrantType/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.length > 256 && (data0.length > 512 || [...data0].length > 256)) {
          const err2 = { instancePath: instancePath + "/grant_type", schemaPath: "GrantType/maxLength", keyword: "maxLength", params: { limit: 256 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/grant_type", schemaPath: "GrantType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.auth_req_id !== void 0) {
      let data1 = data.auth_req_id;
      if (typeof data1 === "string") {
        if (!pattern2.test(data1)) {
          const err4 = { instancePath: instancePath + "/auth_req_id", schemaPath: "AuthReqId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]+$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
        if (data1.length > 4096 && (data1.length > 8192 || [...data1].length > 4096)) {
          const err5 = { instancePath: instancePath + "/auth_req_id", schemaPath: "AuthReqId/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/auth_req_id", schemaPath: "AuthReqId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.client_id !== void 0) {
      let data2 = data.client_id;
      if (typeof data2 === "string") {
        if (!pattern0.test(data2)) {
          const err7 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
        if (data2.length > 256 && (data2.length > 512 || [...data2].length > 256)) {
          const err8 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/maxLength", keyword: "maxLength", params: { limit: 256 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.client_secret !== void 0) {
      let data3 = data.client_secret;
      if (typeof data3 === "string") {
        if (!pattern0.test(data3)) {
          const err10 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err10);
          errors++;
        }
        if (data3.length > 1024 && (data3.length > 2048 || [...data3].length > 1024)) {
          const err11 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.client_assertion !== void 0) {
      let data4 = data.client_assertion;
      if (typeof data4 === "string") {
        if (!pattern24.test(data4)) {
          const err13 = { instancePath: instancePath + "/client_assertion", schemaPath: "ClientAssertion/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$" } };
          (vErrors ??= []).push(err13);
          errors++;
        }
        if (data4.length > 16384 && (data4.length > 32768 || [...data4].length > 16384)) {
          const err14 = { instancePath: instancePath + "/client_assertion", schemaPath: "ClientAssertion/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err14);
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/client_assertion", schemaPath: "ClientAssertion/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.client_assertion_type !== void 0) {
      let data5 = data.client_assertion_type;
      if (typeof data5 === "string") {
        if (!pattern9.test(data5)) {
          const err16 = { instancePath: instancePath + "/client_assertion_type", schemaPath: "ClientAssertionType/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err16);
          errors++;
        }
        if (data5.length > 256 && (data5.length > 512 || [...data5].length > 256)) {
          const err17 = { instancePath: instancePath + "/client_assertion_type", schemaPath: "ClientAssertionType/maxLength", keyword: "maxLength", params: { limit: 256 } };
          (vErrors ??= []).push(err17);
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/client_assertion_type", schemaPath: "ClientAssertionType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "TokenRequestForm/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err19);
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
var TokenResponse = validate71;
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.access_token === void 0) {
      const err0 = { instancePath, schemaPath: "TokenResponse/required", keyword: "required", params: { missingProperty: "access_token" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.token_type === void 0) {
      const err1 = { instancePath, schemaPath: "TokenResponse/required", keyword: "required", params: { missingProperty: "token_type" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.id_token === void 0) {
      const err2 = { instancePath, schemaPath: "TokenResponse/required", keyword: "required", params: { missingProperty: "id_token" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.access_token !== void 0) {
      let data0 = data.access_token;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err3 = { instancePath: instancePath + "/access_token", schemaPath: "AccessToken/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
        if (data0.length > 16384 && (data0.length > 32768 || [...data0].length > 16384)) {
          const err4 = { instancePath: instancePath + "/access_token", schemaPath: "AccessToken/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/access_token", schemaPath: "AccessToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.token_type !== void 0) {
      let data1 = data.token_type;
      if (typeof data1 === "string") {
        if (!pattern9.test(data1)) {
          const err6 = { instancePath: instancePath + "/token_type", schemaPath: "TokenType/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
        if (data1.length > 256 && (data1.length > 512 || [...data1].length > 256)) {
          const err7 = { instancePath: instancePath + "/token_type", schemaPath: "TokenType/maxLength", keyword: "maxLength", params: { limit: 256 } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/token_type", schemaPath: "TokenType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.expires_in !== void 0) {
      let data2 = data.expires_in;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err9 = { instancePath: instancePath + "/expires_in", schemaPath: "TokenLifetime/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 999999999 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/expires_in", schemaPath: "TokenLifetime/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999 } };
          (vErrors ??= []).push(err10);
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/expires_in", schemaPath: "TokenLifetime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err11);
          errors++;
        }
      }
    }
    if (data.refresh_token !== void 0) {
      let data3 = data.refresh_token;
      if (typeof data3 === "string") {
        if (!pattern0.test(data3)) {
          const err12 = { instancePath: instancePath + "/refresh_token", schemaPath: "RefreshToken/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err12);
          errors++;
        }
        if (data3.length > 16384 && (data3.length > 32768 || [...data3].length > 16384)) {
          const err13 = { instancePath: instancePath + "/refresh_token", schemaPath: "RefreshToken/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err13);
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/refresh_token", schemaPath: "RefreshToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.id_token !== void 0) {
      let data4 = data.id_token;
      if (typeof data4 === "string") {
        if (!pattern10.test(data4)) {
          const err15 = { instancePath: instancePath + "/id_token", schemaPath: "IdToken/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
          (vErrors ??= []).push(err15);
          errors++;
        }
        if (data4.length > 16384 && (data4.length > 32768 || [...data4].length > 16384)) {
          const err16 = { instancePath: instancePath + "/id_token", schemaPath: "IdToken/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err16);
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/id_token", schemaPath: "IdToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data5 = data.scope;
      if (typeof data5 === "string") {
        if (!pattern6.test(data5)) {
          const err18 = { instancePath: instancePath + "/scope", schemaPath: "Scope/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$" } };
          (vErrors ??= []).push(err18);
          errors++;
        }
        if (data5.length > 4096 && (data5.length > 8192 || [...data5].length > 4096)) {
          const err19 = { instancePath: instancePath + "/scope", schemaPath: "Scope/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err19);
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/scope", schemaPath: "Scope/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "TokenResponse/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err21);
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
var TokenType = validate72;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      const err0 = { instancePath, schemaPath: "TokenType/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 256 && (data.length > 512 || [...data].length > 256)) {
      const err1 = { instancePath, schemaPath: "TokenType/maxLength", keyword: "maxLength", params: { limit: 256 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "TokenType/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
var UserCode = validate73;
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "UserCode/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 256 && (data.length > 512 || [...data].length > 256)) {
      const err1 = { instancePath, schemaPath: "UserCode/maxLength", keyword: "maxLength", params: { limit: 256 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "UserCode/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
export {
  AccessToken,
  AcrValues,
  AuthReqId,
  AuthenticationAcknowledgement,
  AuthenticationRequestClaims,
  AuthenticationRequestForm,
  BindingMessage,
  CacheControl,
  Challenge,
  ClientAssertion,
  ClientAssertionType,
  ClientId,
  ClientNotification,
  ClientNotificationToken,
  ClientRegistration,
  ClientSecret,
  DeliveryMode,
  DeliveryModes,
  EndpointUrl,
  ErrorCode,
  ErrorDescription,
  ErrorUri,
  ExpiresIn,
  GrantType,
  IdToken,
  IdTokenClaims,
  Interval,
  Issuer,
  LoginHint,
  LoginHintToken,
  LoginHintTokenClaims,
  OAuthError,
  Ping,
  ProviderMetadata,
  PushError,
  PushedIdTokenClaims,
  PushedTokens,
  RefreshToken,
  RequestObject,
  RequestedExpiry,
  RetryAfter,
  Scope,
  SuccessNotification,
  SupportedValue,
  SupportedValues,
  TokenLifetime,
  TokenRequestForm,
  TokenResponse,
  TokenType,
  UserCode
};
