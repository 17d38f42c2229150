// Made by `npm run generate` from specs/mobile-connect/. Change that, not this file.

// <stdin>
var AccessToken = validate10;
var pattern0 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._~+/-]+=*$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "AccessToken/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~+/-]+=*$" } };
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
    if (data.length > 255 && (data.length > 510 || [...data].length > 255)) {
      const err1 = { instancePath, schemaPath: "AcrValues/maxLength", keyword: "maxLength", params: { limit: 255 } };
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
var Attributes = validate12;
var schema13 = { "type": "object", "additionalProperties": true, "properties": { "mobile-connect": { "type": "object", "additionalProperties": true, "properties": { "sub": { "type": "string", "minLength": 1, "maxLength": 255 }, "creation_date": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" }, "updated_at": { "type": "number", "minimum": 0 } } }, "user-profile": { "type": "object", "additionalProperties": true, "properties": { "title": { "type": "string", "minLength": 1, "maxLength": 255 }, "name": { "type": "string", "minLength": 1, "maxLength": 255 }, "given_name": { "type": "string", "minLength": 1, "maxLength": 255 }, "family_name": { "type": "string", "minLength": 1, "maxLength": 255 }, "middle_name": { "type": "string", "minLength": 1, "maxLength": 255 }, "nickname": { "type": "string", "minLength": 1, "maxLength": 255 }, "preferred_username": { "type": "string", "minLength": 1, "maxLength": 255 }, "displayname": { "type": "string", "minLength": 1, "maxLength": 255 }, "alias": { "type": "string", "minLength": 1, "maxLength": 255 }, "locale": { "type": "string", "pattern": "^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8}){0,7}$" }, "gender": { "type": "string", "minLength": 1, "maxLength": 255 }, "birthdate": { "type": "string", "pattern": "^\\d{4}(?:-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))?$" }, "age": { "type": "integer", "minimum": 0 }, "age_verified": { "type": "boolean" }, "is_adult": { "enum": [0, 1, 2, 3] }, "profile": { "type": "string", "pattern": "^https?:\\/\\/[^\\s]+$", "maxLength": 2048 }, "picture": { "type": "string", "pattern": "^https?:\\/\\/[^\\s]+$", "maxLength": 2048 }, "website": { "type": "string", "pattern": "^https?:\\/\\/[^\\s]+$", "maxLength": 2048 }, "msisdn": { "type": "string", "pattern": "^\\+?[1-9]\\d{4,14}$" }, "phone_number": { "type": "string", "pattern": "^\\+?[1-9]\\d{4,14}$" }, "phone_number_verified": { "type": "boolean" }, "phone_number_country_code": { "type": "string", "pattern": "^\\+?[1-9]\\d{0,2}$" }, "phone_number_alternate": { "type": "string", "pattern": "^\\+?[1-9]\\d{4,14}$" }, "voicemail_PIN_enabled": { "type": "boolean" }, "email": { "type": "string", "pattern": "^[^\\s@]+@[^\\s@]+$", "maxLength": 254 }, "email_verified": { "type": "boolean" }, "address": { "type": ["string", "object"], "minLength": 1, "maxLength": 1024 }, "formatted": { "type": "string", "minLength": 1, "maxLength": 1024 }, "houseno_or_housename": { "type": "string", "minLength": 1, "maxLength": 255 }, "street_address": { "type": "string", "minLength": 1, "maxLength": 255 }, "city": { "type": "string", "minLength": 1, "maxLength": 255 }, "state": { "type": "string", "minLength": 1, "maxLength": 255 }, "postal_code": { "type": "string", "minLength": 1, "maxLength": 255 }, "country": { "type": "string", "minLength": 1, "maxLength": 255 }, "address_verified": { "type": "boolean" }, "zoneinfo": { "type": "string", "pattern": "^[A-Za-z0-9_+-]{1,32}(?:\\/[A-Za-z0-9_+-]{1,32}){0,2}$" }, "passport": { "type": "string", "minLength": 1, "maxLength": 255 }, "social_security_number": { "type": "string", "minLength": 1, "maxLength": 255 }, "national_identifier": { "type": "string", "pattern": "^[A-Z]{2}\\/[^/]{1,64}\\/[^/]{1,64}$" }, "segmentation": { "type": "string", "minLength": 1, "maxLength": 255 } } }, "account-info": { "type": "object", "additionalProperties": true, "properties": { "is_lost_stolen": { "type": "boolean" }, "account_type": { "enum": ["Consumer", "Enterprise", "Primary", "Sub"] }, "billing_segment": { "enum": ["PAYG", "PAYM", "Business"] }, "account_tenure": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" }, "account_start_date": { "if": { "type": "boolean" }, "then": { "const": false }, "else": { "type": "integer", "minimum": 0 } }, "length_of_tenure": { "enum": [0, 1, 2, 3, 4] }, "tariff_group": { "enum": ["prepaid", "postpaid", "hybrid"] }, "is_billpayer": { "type": "boolean" }, "parental_control": { "type": "boolean" }, "ported_in": { "type": "boolean" }, "phone_number_recycling": { "enum": [0, 1, false, true] }, "account_state": { "enum": ["active", "inactive"] }, "device_type": { "type": "string", "pattern": "^\\d{8}$" }, "device_msisdn": { "type": "string", "pattern": "^\\+?[1-9]\\d{4,14}$" }, "smartphone_upgrade": { "type": "boolean" }, "type_tokens": { "type": ["string", "object"], "minLength": 1, "maxLength": 255 }, "ID_hash": { "type": "string", "minLength": 1, "maxLength": 255 }, "device_change": { "type": ["string", "number"], "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[Tt](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "minimum": 0 }, "sim_change": { "type": ["string", "number"], "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[Tt](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "minimum": 0 }, "SIM_change": { "type": ["string", "number"], "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[Tt](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "minimum": 0 }, "is_unconditional_call_divert_active": { "enum": [true, false, "activated", "not-activated"] }, "date_last_bill_payed": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" }, "date_last_topup": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" }, "payment_type_used": { "enum": ["Direct Debit", "Bank Transfer", "Credit/Debit card"] }, "channel_of_purchase": { "enum": ["online", "PoS", "partner"] } } }, "network-session": { "type": "object", "additionalProperties": true, "properties": { "network_presence": { "enum": ["connected_home_nw", "not_connected", "connected_roaming"] }, "subscription_activity_30": { "type": ["integer", "boolean"], "minimum": 0 }, "subscription_activity_365": { "type": ["integer", "boolean"], "minimum": 0 }, "is_roaming": { "type": "boolean" }, "country_code": { "type": "string", "pattern": "^[A-Z]{2}$" }, "latitude": { "type": "number", "minimum": -90, "maximum": 90 }, "longitude": { "type": "number", "minimum": -180, "maximum": 180 }, "location_accuracy": { "enum": ["HIGH", "MEDIUM", "LOW"] }, "proximity": { "type": "boolean" }, "cell_id": { "type": ["string", "integer"], "minLength": 1, "maxLength": 255, "minimum": 0 }, "reverse-coded POI": { "type": "string", "minLength": 1, "maxLength": 255 }, "state": { "type": "string", "minLength": 1, "maxLength": 255 }, "city": { "type": "string", "minLength": 1, "maxLength": 255 }, "location_time": { "type": ["string", "number"], "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[Tt](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "minimum": 0 }, "location_age": { "type": "number", "minimum": 0 }, "current_zoneinfo": { "type": "string", "pattern": "^[A-Za-z0-9_+-]{1,32}(?:\\/[A-Za-z0-9_+-]{1,32}){0,2}$" }, "dwell_location": { "type": "boolean" } } } } };
var pattern2 = /* @__PURE__ */ new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "u");
var pattern3 = /* @__PURE__ */ new RegExp("^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8}){0,7}$", "u");
var pattern4 = /* @__PURE__ */ new RegExp("^\\d{4}(?:-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))?$", "u");
var pattern5 = /* @__PURE__ */ new RegExp("^https?:\\/\\/[^\\s]+$", "u");
var pattern8 = /* @__PURE__ */ new RegExp("^\\+?[1-9]\\d{4,14}$", "u");
var pattern10 = /* @__PURE__ */ new RegExp("^\\+?[1-9]\\d{0,2}$", "u");
var pattern12 = /* @__PURE__ */ new RegExp("^[^\\s@]+@[^\\s@]+$", "u");
var pattern13 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_+-]{1,32}(?:\\/[A-Za-z0-9_+-]{1,32}){0,2}$", "u");
var pattern14 = /* @__PURE__ */ new RegExp("^[A-Z]{2}\\/[^/]{1,64}\\/[^/]{1,64}$", "u");
var pattern16 = /* @__PURE__ */ new RegExp("^\\d{8}$", "u");
var pattern18 = /* @__PURE__ */ new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[Tt](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "u");
var pattern23 = /* @__PURE__ */ new RegExp("^[A-Z]{2}$", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["mobile-connect"] !== void 0) {
      let data0 = data["mobile-connect"];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.sub !== void 0) {
          let data1 = data0.sub;
          if (typeof data1 === "string") {
            if (data1.length > 255 && (data1.length > 510 || [...data1].length > 255)) {
              const err0 = { instancePath: instancePath + "/mobile-connect/sub", schemaPath: "Attributes/properties/mobile-connect/properties/sub/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err0);
              errors++;
            }
            if (data1.length < 1) {
              const err1 = { instancePath: instancePath + "/mobile-connect/sub", schemaPath: "Attributes/properties/mobile-connect/properties/sub/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err1);
              errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/mobile-connect/sub", schemaPath: "Attributes/properties/mobile-connect/properties/sub/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err2);
            errors++;
          }
        }
        if (data0.creation_date !== void 0) {
          let data2 = data0.creation_date;
          if (typeof data2 === "string") {
            if (!pattern2.test(data2)) {
              const err3 = { instancePath: instancePath + "/mobile-connect/creation_date", schemaPath: "Attributes/properties/mobile-connect/properties/creation_date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" } };
              (vErrors ??= []).push(err3);
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/mobile-connect/creation_date", schemaPath: "Attributes/properties/mobile-connect/properties/creation_date/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err4);
            errors++;
          }
        }
        if (data0.updated_at !== void 0) {
          let data3 = data0.updated_at;
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              const err5 = { instancePath: instancePath + "/mobile-connect/updated_at", schemaPath: "Attributes/properties/mobile-connect/properties/updated_at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              (vErrors ??= []).push(err5);
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/mobile-connect/updated_at", schemaPath: "Attributes/properties/mobile-connect/properties/updated_at/type", keyword: "type", params: { type: "number" } };
            (vErrors ??= []).push(err6);
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/mobile-connect", schemaPath: "Attributes/properties/mobile-connect/type", keyword: "type", params: { type: "object" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data["user-profile"] !== void 0) {
      let data4 = data["user-profile"];
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.title !== void 0) {
          let data5 = data4.title;
          if (typeof data5 === "string") {
            if (data5.length > 255 && (data5.length > 510 || [...data5].length > 255)) {
              const err8 = { instancePath: instancePath + "/user-profile/title", schemaPath: "Attributes/properties/user-profile/properties/title/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err8);
              errors++;
            }
            if (data5.length < 1) {
              const err9 = { instancePath: instancePath + "/user-profile/title", schemaPath: "Attributes/properties/user-profile/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err9);
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/user-profile/title", schemaPath: "Attributes/properties/user-profile/properties/title/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err10);
            errors++;
          }
        }
        if (data4.name !== void 0) {
          let data6 = data4.name;
          if (typeof data6 === "string") {
            if (data6.length > 255 && (data6.length > 510 || [...data6].length > 255)) {
              const err11 = { instancePath: instancePath + "/user-profile/name", schemaPath: "Attributes/properties/user-profile/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err11);
              errors++;
            }
            if (data6.length < 1) {
              const err12 = { instancePath: instancePath + "/user-profile/name", schemaPath: "Attributes/properties/user-profile/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err12);
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/user-profile/name", schemaPath: "Attributes/properties/user-profile/properties/name/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err13);
            errors++;
          }
        }
        if (data4.given_name !== void 0) {
          let data7 = data4.given_name;
          if (typeof data7 === "string") {
            if (data7.length > 255 && (data7.length > 510 || [...data7].length > 255)) {
              const err14 = { instancePath: instancePath + "/user-profile/given_name", schemaPath: "Attributes/properties/user-profile/properties/given_name/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err14);
              errors++;
            }
            if (data7.length < 1) {
              const err15 = { instancePath: instancePath + "/user-profile/given_name", schemaPath: "Attributes/properties/user-profile/properties/given_name/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err15);
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/user-profile/given_name", schemaPath: "Attributes/properties/user-profile/properties/given_name/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err16);
            errors++;
          }
        }
        if (data4.family_name !== void 0) {
          let data8 = data4.family_name;
          if (typeof data8 === "string") {
            if (data8.length > 255 && (data8.length > 510 || [...data8].length > 255)) {
              const err17 = { instancePath: instancePath + "/user-profile/family_name", schemaPath: "Attributes/properties/user-profile/properties/family_name/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err17);
              errors++;
            }
            if (data8.length < 1) {
              const err18 = { instancePath: instancePath + "/user-profile/family_name", schemaPath: "Attributes/properties/user-profile/properties/family_name/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err18);
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/user-profile/family_name", schemaPath: "Attributes/properties/user-profile/properties/family_name/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err19);
            errors++;
          }
        }
        if (data4.middle_name !== void 0) {
          let data9 = data4.middle_name;
          if (typeof data9 === "string") {
            if (data9.length > 255 && (data9.length > 510 || [...data9].length > 255)) {
              const err20 = { instancePath: instancePath + "/user-profile/middle_name", schemaPath: "Attributes/properties/user-profile/properties/middle_name/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err20);
              errors++;
            }
            if (data9.length < 1) {
              const err21 = { instancePath: instancePath + "/user-profile/middle_name", schemaPath: "Attributes/properties/user-profile/properties/middle_name/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err21);
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/user-profile/middle_name", schemaPath: "Attributes/properties/user-profile/properties/middle_name/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err22);
            errors++;
          }
        }
        if (data4.nickname !== void 0) {
          let data10 = data4.nickname;
          if (typeof data10 === "string") {
            if (data10.length > 255 && (data10.length > 510 || [...data10].length > 255)) {
              const err23 = { instancePath: instancePath + "/user-profile/nickname", schemaPath: "Attributes/properties/user-profile/properties/nickname/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err23);
              errors++;
            }
            if (data10.length < 1) {
              const err24 = { instancePath: instancePath + "/user-profile/nickname", schemaPath: "Attributes/properties/user-profile/properties/nickname/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err24);
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/user-profile/nickname", schemaPath: "Attributes/properties/user-profile/properties/nickname/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err25);
            errors++;
          }
        }
        if (data4.preferred_username !== void 0) {
          let data11 = data4.preferred_username;
          if (typeof data11 === "string") {
            if (data11.length > 255 && (data11.length > 510 || [...data11].length > 255)) {
              const err26 = { instancePath: instancePath + "/user-profile/preferred_username", schemaPath: "Attributes/properties/user-profile/properties/preferred_username/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err26);
              errors++;
            }
            if (data11.length < 1) {
              const err27 = { instancePath: instancePath + "/user-profile/preferred_username", schemaPath: "Attributes/properties/user-profile/properties/preferred_username/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err27);
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/user-profile/preferred_username", schemaPath: "Attributes/properties/user-profile/properties/preferred_username/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err28);
            errors++;
          }
        }
        if (data4.displayname !== void 0) {
          let data12 = data4.displayname;
          if (typeof data12 === "string") {
            if (data12.length > 255 && (data12.length > 510 || [...data12].length > 255)) {
              const err29 = { instancePath: instancePath + "/user-profile/displayname", schemaPath: "Attributes/properties/user-profile/properties/displayname/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err29);
              errors++;
            }
            if (data12.length < 1) {
              const err30 = { instancePath: instancePath + "/user-profile/displayname", schemaPath: "Attributes/properties/user-profile/properties/displayname/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err30);
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/user-profile/displayname", schemaPath: "Attributes/properties/user-profile/properties/displayname/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err31);
            errors++;
          }
        }
        if (data4.alias !== void 0) {
          let data13 = data4.alias;
          if (typeof data13 === "string") {
            if (data13.length > 255 && (data13.length > 510 || [...data13].length > 255)) {
              const err32 = { instancePath: instancePath + "/user-profile/alias", schemaPath: "Attributes/properties/user-profile/properties/alias/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err32);
              errors++;
            }
            if (data13.length < 1) {
              const err33 = { instancePath: instancePath + "/user-profile/alias", schemaPath: "Attributes/properties/user-profile/properties/alias/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err33);
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/user-profile/alias", schemaPath: "Attributes/properties/user-profile/properties/alias/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err34);
            errors++;
          }
        }
        if (data4.locale !== void 0) {
          let data14 = data4.locale;
          if (typeof data14 === "string") {
            if (!pattern3.test(data14)) {
              const err35 = { instancePath: instancePath + "/user-profile/locale", schemaPath: "Attributes/properties/user-profile/properties/locale/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8}){0,7}$" } };
              (vErrors ??= []).push(err35);
              errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/user-profile/locale", schemaPath: "Attributes/properties/user-profile/properties/locale/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err36);
            errors++;
          }
        }
        if (data4.gender !== void 0) {
          let data15 = data4.gender;
          if (typeof data15 === "string") {
            if (data15.length > 255 && (data15.length > 510 || [...data15].length > 255)) {
              const err37 = { instancePath: instancePath + "/user-profile/gender", schemaPath: "Attributes/properties/user-profile/properties/gender/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err37);
              errors++;
            }
            if (data15.length < 1) {
              const err38 = { instancePath: instancePath + "/user-profile/gender", schemaPath: "Attributes/properties/user-profile/properties/gender/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err38);
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/user-profile/gender", schemaPath: "Attributes/properties/user-profile/properties/gender/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err39);
            errors++;
          }
        }
        if (data4.birthdate !== void 0) {
          let data16 = data4.birthdate;
          if (typeof data16 === "string") {
            if (!pattern4.test(data16)) {
              const err40 = { instancePath: instancePath + "/user-profile/birthdate", schemaPath: "Attributes/properties/user-profile/properties/birthdate/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(?:-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))?$" } };
              (vErrors ??= []).push(err40);
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/user-profile/birthdate", schemaPath: "Attributes/properties/user-profile/properties/birthdate/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err41);
            errors++;
          }
        }
        if (data4.age !== void 0) {
          let data17 = data4.age;
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
            const err42 = { instancePath: instancePath + "/user-profile/age", schemaPath: "Attributes/properties/user-profile/properties/age/type", keyword: "type", params: { type: "integer" } };
            (vErrors ??= []).push(err42);
            errors++;
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 < 0 || isNaN(data17)) {
              const err43 = { instancePath: instancePath + "/user-profile/age", schemaPath: "Attributes/properties/user-profile/properties/age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              (vErrors ??= []).push(err43);
              errors++;
            }
          }
        }
        if (data4.age_verified !== void 0) {
          if (typeof data4.age_verified !== "boolean") {
            const err44 = { instancePath: instancePath + "/user-profile/age_verified", schemaPath: "Attributes/properties/user-profile/properties/age_verified/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err44);
            errors++;
          }
        }
        if (data4.is_adult !== void 0) {
          let data19 = data4.is_adult;
          if (!(data19 === 0 || data19 === 1 || data19 === 2 || data19 === 3)) {
            const err45 = { instancePath: instancePath + "/user-profile/is_adult", schemaPath: "Attributes/properties/user-profile/properties/is_adult/enum", keyword: "enum", params: { allowedValues: schema13.properties["user-profile"].properties.is_adult.enum } };
            (vErrors ??= []).push(err45);
            errors++;
          }
        }
        if (data4.profile !== void 0) {
          let data20 = data4.profile;
          if (typeof data20 === "string") {
            if (!pattern5.test(data20)) {
              const err46 = { instancePath: instancePath + "/user-profile/profile", schemaPath: "Attributes/properties/user-profile/properties/profile/pattern", keyword: "pattern", params: { pattern: "^https?:\\/\\/[^\\s]+$" } };
              (vErrors ??= []).push(err46);
              errors++;
            }
            if (data20.length > 2048 && (data20.length > 4096 || [...data20].length > 2048)) {
              const err47 = { instancePath: instancePath + "/user-profile/profile", schemaPath: "Attributes/properties/user-profile/properties/profile/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              (vErrors ??= []).push(err47);
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/user-profile/profile", schemaPath: "Attributes/properties/user-profile/properties/profile/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err48);
            errors++;
          }
        }
        if (data4.picture !== void 0) {
          let data21 = data4.picture;
          if (typeof data21 === "string") {
            if (!pattern5.test(data21)) {
              const err49 = { instancePath: instancePath + "/user-profile/picture", schemaPath: "Attributes/properties/user-profile/properties/picture/pattern", keyword: "pattern", params: { pattern: "^https?:\\/\\/[^\\s]+$" } };
              (vErrors ??= []).push(err49);
              errors++;
            }
            if (data21.length > 2048 && (data21.length > 4096 || [...data21].length > 2048)) {
              const err50 = { instancePath: instancePath + "/user-profile/picture", schemaPath: "Attributes/properties/user-profile/properties/picture/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              (vErrors ??= []).push(err50);
              errors++;
            }
          } else {
            const err51 = { instancePath: instancePath + "/user-profile/picture", schemaPath: "Attributes/properties/user-profile/properties/picture/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err51);
            errors++;
          }
        }
        if (data4.website !== void 0) {
          let data22 = data4.website;
          if (typeof data22 === "string") {
            if (!pattern5.test(data22)) {
              const err52 = { instancePath: instancePath + "/user-profile/website", schemaPath: "Attributes/properties/user-profile/properties/website/pattern", keyword: "pattern", params: { pattern: "^https?:\\/\\/[^\\s]+$" } };
              (vErrors ??= []).push(err52);
              errors++;
            }
            if (data22.length > 2048 && (data22.length > 4096 || [...data22].length > 2048)) {
              const err53 = { instancePath: instancePath + "/user-profile/website", schemaPath: "Attributes/properties/user-profile/properties/website/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              (vErrors ??= []).push(err53);
              errors++;
            }
          } else {
            const err54 = { instancePath: instancePath + "/user-profile/website", schemaPath: "Attributes/properties/user-profile/properties/website/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err54);
            errors++;
          }
        }
        if (data4.msisdn !== void 0) {
          let data23 = data4.msisdn;
          if (typeof data23 === "string") {
            if (!pattern8.test(data23)) {
              const err55 = { instancePath: instancePath + "/user-profile/msisdn", schemaPath: "Attributes/properties/user-profile/properties/msisdn/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9]\\d{4,14}$" } };
              (vErrors ??= []).push(err55);
              errors++;
            }
          } else {
            const err56 = { instancePath: instancePath + "/user-profile/msisdn", schemaPath: "Attributes/properties/user-profile/properties/msisdn/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err56);
            errors++;
          }
        }
        if (data4.phone_number !== void 0) {
          let data24 = data4.phone_number;
          if (typeof data24 === "string") {
            if (!pattern8.test(data24)) {
              const err57 = { instancePath: instancePath + "/user-profile/phone_number", schemaPath: "Attributes/properties/user-profile/properties/phone_number/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9]\\d{4,14}$" } };
              (vErrors ??= []).push(err57);
              errors++;
            }
          } else {
            const err58 = { instancePath: instancePath + "/user-profile/phone_number", schemaPath: "Attributes/properties/user-profile/properties/phone_number/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err58);
            errors++;
          }
        }
        if (data4.phone_number_verified !== void 0) {
          if (typeof data4.phone_number_verified !== "boolean") {
            const err59 = { instancePath: instancePath + "/user-profile/phone_number_verified", schemaPath: "Attributes/properties/user-profile/properties/phone_number_verified/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err59);
            errors++;
          }
        }
        if (data4.phone_number_country_code !== void 0) {
          let data26 = data4.phone_number_country_code;
          if (typeof data26 === "string") {
            if (!pattern10.test(data26)) {
              const err60 = { instancePath: instancePath + "/user-profile/phone_number_country_code", schemaPath: "Attributes/properties/user-profile/properties/phone_number_country_code/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9]\\d{0,2}$" } };
              (vErrors ??= []).push(err60);
              errors++;
            }
          } else {
            const err61 = { instancePath: instancePath + "/user-profile/phone_number_country_code", schemaPath: "Attributes/properties/user-profile/properties/phone_number_country_code/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err61);
            errors++;
          }
        }
        if (data4.phone_number_alternate !== void 0) {
          let data27 = data4.phone_number_alternate;
          if (typeof data27 === "string") {
            if (!pattern8.test(data27)) {
              const err62 = { instancePath: instancePath + "/user-profile/phone_number_alternate", schemaPath: "Attributes/properties/user-profile/properties/phone_number_alternate/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9]\\d{4,14}$" } };
              (vErrors ??= []).push(err62);
              errors++;
            }
          } else {
            const err63 = { instancePath: instancePath + "/user-profile/phone_number_alternate", schemaPath: "Attributes/properties/user-profile/properties/phone_number_alternate/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err63);
            errors++;
          }
        }
        if (data4.voicemail_PIN_enabled !== void 0) {
          if (typeof data4.voicemail_PIN_enabled !== "boolean") {
            const err64 = { instancePath: instancePath + "/user-profile/voicemail_PIN_enabled", schemaPath: "Attributes/properties/user-profile/properties/voicemail_PIN_enabled/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err64);
            errors++;
          }
        }
        if (data4.email !== void 0) {
          let data29 = data4.email;
          if (typeof data29 === "string") {
            if (!pattern12.test(data29)) {
              const err65 = { instancePath: instancePath + "/user-profile/email", schemaPath: "Attributes/properties/user-profile/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^\\s@]+@[^\\s@]+$" } };
              (vErrors ??= []).push(err65);
              errors++;
            }
            if (data29.length > 254 && (data29.length > 508 || [...data29].length > 254)) {
              const err66 = { instancePath: instancePath + "/user-profile/email", schemaPath: "Attributes/properties/user-profile/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 } };
              (vErrors ??= []).push(err66);
              errors++;
            }
          } else {
            const err67 = { instancePath: instancePath + "/user-profile/email", schemaPath: "Attributes/properties/user-profile/properties/email/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err67);
            errors++;
          }
        }
        if (data4.email_verified !== void 0) {
          if (typeof data4.email_verified !== "boolean") {
            const err68 = { instancePath: instancePath + "/user-profile/email_verified", schemaPath: "Attributes/properties/user-profile/properties/email_verified/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err68);
            errors++;
          }
        }
        if (data4.address !== void 0) {
          let data31 = data4.address;
          if (typeof data31 !== "string" && !(data31 && typeof data31 == "object" && !Array.isArray(data31))) {
            const err69 = { instancePath: instancePath + "/user-profile/address", schemaPath: "Attributes/properties/user-profile/properties/address/type", keyword: "type", params: { type: schema13.properties["user-profile"].properties.address.type } };
            (vErrors ??= []).push(err69);
            errors++;
          }
          if (typeof data31 === "string") {
            if (data31.length > 1024 && (data31.length > 2048 || [...data31].length > 1024)) {
              const err70 = { instancePath: instancePath + "/user-profile/address", schemaPath: "Attributes/properties/user-profile/properties/address/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              (vErrors ??= []).push(err70);
              errors++;
            }
            if (data31.length < 1) {
              const err71 = { instancePath: instancePath + "/user-profile/address", schemaPath: "Attributes/properties/user-profile/properties/address/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err71);
              errors++;
            }
          }
        }
        if (data4.formatted !== void 0) {
          let data32 = data4.formatted;
          if (typeof data32 === "string") {
            if (data32.length > 1024 && (data32.length > 2048 || [...data32].length > 1024)) {
              const err72 = { instancePath: instancePath + "/user-profile/formatted", schemaPath: "Attributes/properties/user-profile/properties/formatted/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              (vErrors ??= []).push(err72);
              errors++;
            }
            if (data32.length < 1) {
              const err73 = { instancePath: instancePath + "/user-profile/formatted", schemaPath: "Attributes/properties/user-profile/properties/formatted/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err73);
              errors++;
            }
          } else {
            const err74 = { instancePath: instancePath + "/user-profile/formatted", schemaPath: "Attributes/properties/user-profile/properties/formatted/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err74);
            errors++;
          }
        }
        if (data4.houseno_or_housename !== void 0) {
          let data33 = data4.houseno_or_housename;
          if (typeof data33 === "string") {
            if (data33.length > 255 && (data33.length > 510 || [...data33].length > 255)) {
              const err75 = { instancePath: instancePath + "/user-profile/houseno_or_housename", schemaPath: "Attributes/properties/user-profile/properties/houseno_or_housename/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err75);
              errors++;
            }
            if (data33.length < 1) {
              const err76 = { instancePath: instancePath + "/user-profile/houseno_or_housename", schemaPath: "Attributes/properties/user-profile/properties/houseno_or_housename/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err76);
              errors++;
            }
          } else {
            const err77 = { instancePath: instancePath + "/user-profile/houseno_or_housename", schemaPath: "Attributes/properties/user-profile/properties/houseno_or_housename/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err77);
            errors++;
          }
        }
        if (data4.street_address !== void 0) {
          let data34 = data4.street_address;
          if (typeof data34 === "string") {
            if (data34.length > 255 && (data34.length > 510 || [...data34].length > 255)) {
              const err78 = { instancePath: instancePath + "/user-profile/street_address", schemaPath: "Attributes/properties/user-profile/properties/street_address/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err78);
              errors++;
            }
            if (data34.length < 1) {
              const err79 = { instancePath: instancePath + "/user-profile/street_address", schemaPath: "Attributes/properties/user-profile/properties/street_address/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err79);
              errors++;
            }
          } else {
            const err80 = { instancePath: instancePath + "/user-profile/street_address", schemaPath: "Attributes/properties/user-profile/properties/street_address/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err80);
            errors++;
          }
        }
        if (data4.city !== void 0) {
          let data35 = data4.city;
          if (typeof data35 === "string") {
            if (data35.length > 255 && (data35.length > 510 || [...data35].length > 255)) {
              const err81 = { instancePath: instancePath + "/user-profile/city", schemaPath: "Attributes/properties/user-profile/properties/city/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err81);
              errors++;
            }
            if (data35.length < 1) {
              const err82 = { instancePath: instancePath + "/user-profile/city", schemaPath: "Attributes/properties/user-profile/properties/city/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err82);
              errors++;
            }
          } else {
            const err83 = { instancePath: instancePath + "/user-profile/city", schemaPath: "Attributes/properties/user-profile/properties/city/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err83);
            errors++;
          }
        }
        if (data4.state !== void 0) {
          let data36 = data4.state;
          if (typeof data36 === "string") {
            if (data36.length > 255 && (data36.length > 510 || [...data36].length > 255)) {
              const err84 = { instancePath: instancePath + "/user-profile/state", schemaPath: "Attributes/properties/user-profile/properties/state/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err84);
              errors++;
            }
            if (data36.length < 1) {
              const err85 = { instancePath: instancePath + "/user-profile/state", schemaPath: "Attributes/properties/user-profile/properties/state/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err85);
              errors++;
            }
          } else {
            const err86 = { instancePath: instancePath + "/user-profile/state", schemaPath: "Attributes/properties/user-profile/properties/state/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err86);
            errors++;
          }
        }
        if (data4.postal_code !== void 0) {
          let data37 = data4.postal_code;
          if (typeof data37 === "string") {
            if (data37.length > 255 && (data37.length > 510 || [...data37].length > 255)) {
              const err87 = { instancePath: instancePath + "/user-profile/postal_code", schemaPath: "Attributes/properties/user-profile/properties/postal_code/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err87);
              errors++;
            }
            if (data37.length < 1) {
              const err88 = { instancePath: instancePath + "/user-profile/postal_code", schemaPath: "Attributes/properties/user-profile/properties/postal_code/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err88);
              errors++;
            }
          } else {
            const err89 = { instancePath: instancePath + "/user-profile/postal_code", schemaPath: "Attributes/properties/user-profile/properties/postal_code/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err89);
            errors++;
          }
        }
        if (data4.country !== void 0) {
          let data38 = data4.country;
          if (typeof data38 === "string") {
            if (data38.length > 255 && (data38.length > 510 || [...data38].length > 255)) {
              const err90 = { instancePath: instancePath + "/user-profile/country", schemaPath: "Attributes/properties/user-profile/properties/country/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err90);
              errors++;
            }
            if (data38.length < 1) {
              const err91 = { instancePath: instancePath + "/user-profile/country", schemaPath: "Attributes/properties/user-profile/properties/country/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err91);
              errors++;
            }
          } else {
            const err92 = { instancePath: instancePath + "/user-profile/country", schemaPath: "Attributes/properties/user-profile/properties/country/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err92);
            errors++;
          }
        }
        if (data4.address_verified !== void 0) {
          if (typeof data4.address_verified !== "boolean") {
            const err93 = { instancePath: instancePath + "/user-profile/address_verified", schemaPath: "Attributes/properties/user-profile/properties/address_verified/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err93);
            errors++;
          }
        }
        if (data4.zoneinfo !== void 0) {
          let data40 = data4.zoneinfo;
          if (typeof data40 === "string") {
            if (!pattern13.test(data40)) {
              const err94 = { instancePath: instancePath + "/user-profile/zoneinfo", schemaPath: "Attributes/properties/user-profile/properties/zoneinfo/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+-]{1,32}(?:\\/[A-Za-z0-9_+-]{1,32}){0,2}$" } };
              (vErrors ??= []).push(err94);
              errors++;
            }
          } else {
            const err95 = { instancePath: instancePath + "/user-profile/zoneinfo", schemaPath: "Attributes/properties/user-profile/properties/zoneinfo/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err95);
            errors++;
          }
        }
        if (data4.passport !== void 0) {
          let data41 = data4.passport;
          if (typeof data41 === "string") {
            if (data41.length > 255 && (data41.length > 510 || [...data41].length > 255)) {
              const err96 = { instancePath: instancePath + "/user-profile/passport", schemaPath: "Attributes/properties/user-profile/properties/passport/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err96);
              errors++;
            }
            if (data41.length < 1) {
              const err97 = { instancePath: instancePath + "/user-profile/passport", schemaPath: "Attributes/properties/user-profile/properties/passport/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err97);
              errors++;
            }
          } else {
            const err98 = { instancePath: instancePath + "/user-profile/passport", schemaPath: "Attributes/properties/user-profile/properties/passport/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err98);
            errors++;
          }
        }
        if (data4.social_security_number !== void 0) {
          let data42 = data4.social_security_number;
          if (typeof data42 === "string") {
            if (data42.length > 255 && (data42.length > 510 || [...data42].length > 255)) {
              const err99 = { instancePath: instancePath + "/user-profile/social_security_number", schemaPath: "Attributes/properties/user-profile/properties/social_security_number/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err99);
              errors++;
            }
            if (data42.length < 1) {
              const err100 = { instancePath: instancePath + "/user-profile/social_security_number", schemaPath: "Attributes/properties/user-profile/properties/social_security_number/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err100);
              errors++;
            }
          } else {
            const err101 = { instancePath: instancePath + "/user-profile/social_security_number", schemaPath: "Attributes/properties/user-profile/properties/social_security_number/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err101);
            errors++;
          }
        }
        if (data4.national_identifier !== void 0) {
          let data43 = data4.national_identifier;
          if (typeof data43 === "string") {
            if (!pattern14.test(data43)) {
              const err102 = { instancePath: instancePath + "/user-profile/national_identifier", schemaPath: "Attributes/properties/user-profile/properties/national_identifier/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}\\/[^/]{1,64}\\/[^/]{1,64}$" } };
              (vErrors ??= []).push(err102);
              errors++;
            }
          } else {
            const err103 = { instancePath: instancePath + "/user-profile/national_identifier", schemaPath: "Attributes/properties/user-profile/properties/national_identifier/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err103);
            errors++;
          }
        }
        if (data4.segmentation !== void 0) {
          let data44 = data4.segmentation;
          if (typeof data44 === "string") {
            if (data44.length > 255 && (data44.length > 510 || [...data44].length > 255)) {
              const err104 = { instancePath: instancePath + "/user-profile/segmentation", schemaPath: "Attributes/properties/user-profile/properties/segmentation/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err104);
              errors++;
            }
            if (data44.length < 1) {
              const err105 = { instancePath: instancePath + "/user-profile/segmentation", schemaPath: "Attributes/properties/user-profile/properties/segmentation/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err105);
              errors++;
            }
          } else {
            const err106 = { instancePath: instancePath + "/user-profile/segmentation", schemaPath: "Attributes/properties/user-profile/properties/segmentation/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err106);
            errors++;
          }
        }
      } else {
        const err107 = { instancePath: instancePath + "/user-profile", schemaPath: "Attributes/properties/user-profile/type", keyword: "type", params: { type: "object" } };
        (vErrors ??= []).push(err107);
        errors++;
      }
    }
    if (data["account-info"] !== void 0) {
      let data45 = data["account-info"];
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        if (data45.is_lost_stolen !== void 0) {
          if (typeof data45.is_lost_stolen !== "boolean") {
            const err108 = { instancePath: instancePath + "/account-info/is_lost_stolen", schemaPath: "Attributes/properties/account-info/properties/is_lost_stolen/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err108);
            errors++;
          }
        }
        if (data45.account_type !== void 0) {
          let data47 = data45.account_type;
          if (!(data47 === "Consumer" || data47 === "Enterprise" || data47 === "Primary" || data47 === "Sub")) {
            const err109 = { instancePath: instancePath + "/account-info/account_type", schemaPath: "Attributes/properties/account-info/properties/account_type/enum", keyword: "enum", params: { allowedValues: schema13.properties["account-info"].properties.account_type.enum } };
            (vErrors ??= []).push(err109);
            errors++;
          }
        }
        if (data45.billing_segment !== void 0) {
          let data48 = data45.billing_segment;
          if (!(data48 === "PAYG" || data48 === "PAYM" || data48 === "Business")) {
            const err110 = { instancePath: instancePath + "/account-info/billing_segment", schemaPath: "Attributes/properties/account-info/properties/billing_segment/enum", keyword: "enum", params: { allowedValues: schema13.properties["account-info"].properties.billing_segment.enum } };
            (vErrors ??= []).push(err110);
            errors++;
          }
        }
        if (data45.account_tenure !== void 0) {
          let data49 = data45.account_tenure;
          if (typeof data49 === "string") {
            if (!pattern2.test(data49)) {
              const err111 = { instancePath: instancePath + "/account-info/account_tenure", schemaPath: "Attributes/properties/account-info/properties/account_tenure/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" } };
              (vErrors ??= []).push(err111);
              errors++;
            }
          } else {
            const err112 = { instancePath: instancePath + "/account-info/account_tenure", schemaPath: "Attributes/properties/account-info/properties/account_tenure/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err112);
            errors++;
          }
        }
        if (data45.account_start_date !== void 0) {
          let data50 = data45.account_start_date;
          const _errs103 = errors;
          let valid4 = true;
          const _errs104 = errors;
          if (typeof data50 !== "boolean") {
            const err113 = {};
            (vErrors ??= []).push(err113);
            errors++;
          }
          var _valid0 = _errs104 === errors;
          errors = _errs103;
          if (vErrors !== null) {
            if (_errs103) {
              vErrors.length = _errs103;
            } else {
              vErrors = null;
            }
          }
          let ifClause0;
          if (_valid0) {
            const _errs106 = errors;
            if (false !== data50) {
              const err114 = { instancePath: instancePath + "/account-info/account_start_date", schemaPath: "Attributes/properties/account-info/properties/account_start_date/then/const", keyword: "const", params: { allowedValue: false } };
              (vErrors ??= []).push(err114);
              errors++;
            }
            var _valid0 = _errs106 === errors;
            valid4 = _valid0;
            ifClause0 = "then";
          } else {
            const _errs107 = errors;
            if (!(typeof data50 == "number" && (!(data50 % 1) && !isNaN(data50)) && isFinite(data50))) {
              const err115 = { instancePath: instancePath + "/account-info/account_start_date", schemaPath: "Attributes/properties/account-info/properties/account_start_date/else/type", keyword: "type", params: { type: "integer" } };
              (vErrors ??= []).push(err115);
              errors++;
            }
            if (typeof data50 == "number" && isFinite(data50)) {
              if (data50 < 0 || isNaN(data50)) {
                const err116 = { instancePath: instancePath + "/account-info/account_start_date", schemaPath: "Attributes/properties/account-info/properties/account_start_date/else/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                (vErrors ??= []).push(err116);
                errors++;
              }
            }
            var _valid0 = _errs107 === errors;
            valid4 = _valid0;
            ifClause0 = "else";
          }
          if (!valid4) {
            const err117 = { instancePath: instancePath + "/account-info/account_start_date", schemaPath: "Attributes/properties/account-info/properties/account_start_date/if", keyword: "if", params: { failingKeyword: ifClause0 } };
            (vErrors ??= []).push(err117);
            errors++;
          }
        }
        if (data45.length_of_tenure !== void 0) {
          let data51 = data45.length_of_tenure;
          if (!(data51 === 0 || data51 === 1 || data51 === 2 || data51 === 3 || data51 === 4)) {
            const err118 = { instancePath: instancePath + "/account-info/length_of_tenure", schemaPath: "Attributes/properties/account-info/properties/length_of_tenure/enum", keyword: "enum", params: { allowedValues: schema13.properties["account-info"].properties.length_of_tenure.enum } };
            (vErrors ??= []).push(err118);
            errors++;
          }
        }
        if (data45.tariff_group !== void 0) {
          let data52 = data45.tariff_group;
          if (!(data52 === "prepaid" || data52 === "postpaid" || data52 === "hybrid")) {
            const err119 = { instancePath: instancePath + "/account-info/tariff_group", schemaPath: "Attributes/properties/account-info/properties/tariff_group/enum", keyword: "enum", params: { allowedValues: schema13.properties["account-info"].properties.tariff_group.enum } };
            (vErrors ??= []).push(err119);
            errors++;
          }
        }
        if (data45.is_billpayer !== void 0) {
          if (typeof data45.is_billpayer !== "boolean") {
            const err120 = { instancePath: instancePath + "/account-info/is_billpayer", schemaPath: "Attributes/properties/account-info/properties/is_billpayer/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err120);
            errors++;
          }
        }
        if (data45.parental_control !== void 0) {
          if (typeof data45.parental_control !== "boolean") {
            const err121 = { instancePath: instancePath + "/account-info/parental_control", schemaPath: "Attributes/properties/account-info/properties/parental_control/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err121);
            errors++;
          }
        }
        if (data45.ported_in !== void 0) {
          if (typeof data45.ported_in !== "boolean") {
            const err122 = { instancePath: instancePath + "/account-info/ported_in", schemaPath: "Attributes/properties/account-info/properties/ported_in/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err122);
            errors++;
          }
        }
        if (data45.phone_number_recycling !== void 0) {
          let data56 = data45.phone_number_recycling;
          if (!(data56 === 0 || data56 === 1 || data56 === false || data56 === true)) {
            const err123 = { instancePath: instancePath + "/account-info/phone_number_recycling", schemaPath: "Attributes/properties/account-info/properties/phone_number_recycling/enum", keyword: "enum", params: { allowedValues: schema13.properties["account-info"].properties.phone_number_recycling.enum } };
            (vErrors ??= []).push(err123);
            errors++;
          }
        }
        if (data45.account_state !== void 0) {
          let data57 = data45.account_state;
          if (!(data57 === "active" || data57 === "inactive")) {
            const err124 = { instancePath: instancePath + "/account-info/account_state", schemaPath: "Attributes/properties/account-info/properties/account_state/enum", keyword: "enum", params: { allowedValues: schema13.properties["account-info"].properties.account_state.enum } };
            (vErrors ??= []).push(err124);
            errors++;
          }
        }
        if (data45.device_type !== void 0) {
          let data58 = data45.device_type;
          if (typeof data58 === "string") {
            if (!pattern16.test(data58)) {
              const err125 = { instancePath: instancePath + "/account-info/device_type", schemaPath: "Attributes/properties/account-info/properties/device_type/pattern", keyword: "pattern", params: { pattern: "^\\d{8}$" } };
              (vErrors ??= []).push(err125);
              errors++;
            }
          } else {
            const err126 = { instancePath: instancePath + "/account-info/device_type", schemaPath: "Attributes/properties/account-info/properties/device_type/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err126);
            errors++;
          }
        }
        if (data45.device_msisdn !== void 0) {
          let data59 = data45.device_msisdn;
          if (typeof data59 === "string") {
            if (!pattern8.test(data59)) {
              const err127 = { instancePath: instancePath + "/account-info/device_msisdn", schemaPath: "Attributes/properties/account-info/properties/device_msisdn/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9]\\d{4,14}$" } };
              (vErrors ??= []).push(err127);
              errors++;
            }
          } else {
            const err128 = { instancePath: instancePath + "/account-info/device_msisdn", schemaPath: "Attributes/properties/account-info/properties/device_msisdn/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err128);
            errors++;
          }
        }
        if (data45.smartphone_upgrade !== void 0) {
          if (typeof data45.smartphone_upgrade !== "boolean") {
            const err129 = { instancePath: instancePath + "/account-info/smartphone_upgrade", schemaPath: "Attributes/properties/account-info/properties/smartphone_upgrade/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err129);
            errors++;
          }
        }
        if (data45.type_tokens !== void 0) {
          let data61 = data45.type_tokens;
          if (typeof data61 !== "string" && !(data61 && typeof data61 == "object" && !Array.isArray(data61))) {
            const err130 = { instancePath: instancePath + "/account-info/type_tokens", schemaPath: "Attributes/properties/account-info/properties/type_tokens/type", keyword: "type", params: { type: schema13.properties["account-info"].properties.type_tokens.type } };
            (vErrors ??= []).push(err130);
            errors++;
          }
          if (typeof data61 === "string") {
            if (data61.length > 255 && (data61.length > 510 || [...data61].length > 255)) {
              const err131 = { instancePath: instancePath + "/account-info/type_tokens", schemaPath: "Attributes/properties/account-info/properties/type_tokens/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err131);
              errors++;
            }
            if (data61.length < 1) {
              const err132 = { instancePath: instancePath + "/account-info/type_tokens", schemaPath: "Attributes/properties/account-info/properties/type_tokens/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err132);
              errors++;
            }
          }
        }
        if (data45.ID_hash !== void 0) {
          let data62 = data45.ID_hash;
          if (typeof data62 === "string") {
            if (data62.length > 255 && (data62.length > 510 || [...data62].length > 255)) {
              const err133 = { instancePath: instancePath + "/account-info/ID_hash", schemaPath: "Attributes/properties/account-info/properties/ID_hash/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err133);
              errors++;
            }
            if (data62.length < 1) {
              const err134 = { instancePath: instancePath + "/account-info/ID_hash", schemaPath: "Attributes/properties/account-info/properties/ID_hash/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err134);
              errors++;
            }
          } else {
            const err135 = { instancePath: instancePath + "/account-info/ID_hash", schemaPath: "Attributes/properties/account-info/properties/ID_hash/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err135);
            errors++;
          }
        }
        if (data45.device_change !== void 0) {
          let data63 = data45.device_change;
          if (typeof data63 !== "string" && !(typeof data63 == "number" && isFinite(data63))) {
            const err136 = { instancePath: instancePath + "/account-info/device_change", schemaPath: "Attributes/properties/account-info/properties/device_change/type", keyword: "type", params: { type: schema13.properties["account-info"].properties.device_change.type } };
            (vErrors ??= []).push(err136);
            errors++;
          }
          if (typeof data63 == "number" && isFinite(data63)) {
            if (data63 < 0 || isNaN(data63)) {
              const err137 = { instancePath: instancePath + "/account-info/device_change", schemaPath: "Attributes/properties/account-info/properties/device_change/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              (vErrors ??= []).push(err137);
              errors++;
            }
          }
          if (typeof data63 === "string") {
            if (!pattern18.test(data63)) {
              const err138 = { instancePath: instancePath + "/account-info/device_change", schemaPath: "Attributes/properties/account-info/properties/device_change/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[Tt](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$" } };
              (vErrors ??= []).push(err138);
              errors++;
            }
          }
        }
        if (data45.sim_change !== void 0) {
          let data64 = data45.sim_change;
          if (typeof data64 !== "string" && !(typeof data64 == "number" && isFinite(data64))) {
            const err139 = { instancePath: instancePath + "/account-info/sim_change", schemaPath: "Attributes/properties/account-info/properties/sim_change/type", keyword: "type", params: { type: schema13.properties["account-info"].properties.sim_change.type } };
            (vErrors ??= []).push(err139);
            errors++;
          }
          if (typeof data64 == "number" && isFinite(data64)) {
            if (data64 < 0 || isNaN(data64)) {
              const err140 = { instancePath: instancePath + "/account-info/sim_change", schemaPath: "Attributes/properties/account-info/properties/sim_change/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              (vErrors ??= []).push(err140);
              errors++;
            }
          }
          if (typeof data64 === "string") {
            if (!pattern18.test(data64)) {
              const err141 = { instancePath: instancePath + "/account-info/sim_change", schemaPath: "Attributes/properties/account-info/properties/sim_change/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[Tt](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$" } };
              (vErrors ??= []).push(err141);
              errors++;
            }
          }
        }
        if (data45.SIM_change !== void 0) {
          let data65 = data45.SIM_change;
          if (typeof data65 !== "string" && !(typeof data65 == "number" && isFinite(data65))) {
            const err142 = { instancePath: instancePath + "/account-info/SIM_change", schemaPath: "Attributes/properties/account-info/properties/SIM_change/type", keyword: "type", params: { type: schema13.properties["account-info"].properties.SIM_change.type } };
            (vErrors ??= []).push(err142);
            errors++;
          }
          if (typeof data65 == "number" && isFinite(data65)) {
            if (data65 < 0 || isNaN(data65)) {
              const err143 = { instancePath: instancePath + "/account-info/SIM_change", schemaPath: "Attributes/properties/account-info/properties/SIM_change/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              (vErrors ??= []).push(err143);
              errors++;
            }
          }
          if (typeof data65 === "string") {
            if (!pattern18.test(data65)) {
              const err144 = { instancePath: instancePath + "/account-info/SIM_change", schemaPath: "Attributes/properties/account-info/properties/SIM_change/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[Tt](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$" } };
              (vErrors ??= []).push(err144);
              errors++;
            }
          }
        }
        if (data45.is_unconditional_call_divert_active !== void 0) {
          let data66 = data45.is_unconditional_call_divert_active;
          if (!(data66 === true || data66 === false || data66 === "activated" || data66 === "not-activated")) {
            const err145 = { instancePath: instancePath + "/account-info/is_unconditional_call_divert_active", schemaPath: "Attributes/properties/account-info/properties/is_unconditional_call_divert_active/enum", keyword: "enum", params: { allowedValues: schema13.properties["account-info"].properties.is_unconditional_call_divert_active.enum } };
            (vErrors ??= []).push(err145);
            errors++;
          }
        }
        if (data45.date_last_bill_payed !== void 0) {
          let data67 = data45.date_last_bill_payed;
          if (typeof data67 === "string") {
            if (!pattern2.test(data67)) {
              const err146 = { instancePath: instancePath + "/account-info/date_last_bill_payed", schemaPath: "Attributes/properties/account-info/properties/date_last_bill_payed/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" } };
              (vErrors ??= []).push(err146);
              errors++;
            }
          } else {
            const err147 = { instancePath: instancePath + "/account-info/date_last_bill_payed", schemaPath: "Attributes/properties/account-info/properties/date_last_bill_payed/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err147);
            errors++;
          }
        }
        if (data45.date_last_topup !== void 0) {
          let data68 = data45.date_last_topup;
          if (typeof data68 === "string") {
            if (!pattern2.test(data68)) {
              const err148 = { instancePath: instancePath + "/account-info/date_last_topup", schemaPath: "Attributes/properties/account-info/properties/date_last_topup/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" } };
              (vErrors ??= []).push(err148);
              errors++;
            }
          } else {
            const err149 = { instancePath: instancePath + "/account-info/date_last_topup", schemaPath: "Attributes/properties/account-info/properties/date_last_topup/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err149);
            errors++;
          }
        }
        if (data45.payment_type_used !== void 0) {
          let data69 = data45.payment_type_used;
          if (!(data69 === "Direct Debit" || data69 === "Bank Transfer" || data69 === "Credit/Debit card")) {
            const err150 = { instancePath: instancePath + "/account-info/payment_type_used", schemaPath: "Attributes/properties/account-info/properties/payment_type_used/enum", keyword: "enum", params: { allowedValues: schema13.properties["account-info"].properties.payment_type_used.enum } };
            (vErrors ??= []).push(err150);
            errors++;
          }
        }
        if (data45.channel_of_purchase !== void 0) {
          let data70 = data45.channel_of_purchase;
          if (!(data70 === "online" || data70 === "PoS" || data70 === "partner")) {
            const err151 = { instancePath: instancePath + "/account-info/channel_of_purchase", schemaPath: "Attributes/properties/account-info/properties/channel_of_purchase/enum", keyword: "enum", params: { allowedValues: schema13.properties["account-info"].properties.channel_of_purchase.enum } };
            (vErrors ??= []).push(err151);
            errors++;
          }
        }
      } else {
        const err152 = { instancePath: instancePath + "/account-info", schemaPath: "Attributes/properties/account-info/type", keyword: "type", params: { type: "object" } };
        (vErrors ??= []).push(err152);
        errors++;
      }
    }
    if (data["network-session"] !== void 0) {
      let data71 = data["network-session"];
      if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
        if (data71.network_presence !== void 0) {
          let data72 = data71.network_presence;
          if (!(data72 === "connected_home_nw" || data72 === "not_connected" || data72 === "connected_roaming")) {
            const err153 = { instancePath: instancePath + "/network-session/network_presence", schemaPath: "Attributes/properties/network-session/properties/network_presence/enum", keyword: "enum", params: { allowedValues: schema13.properties["network-session"].properties.network_presence.enum } };
            (vErrors ??= []).push(err153);
            errors++;
          }
        }
        if (data71.subscription_activity_30 !== void 0) {
          let data73 = data71.subscription_activity_30;
          if (!(typeof data73 == "number" && (!(data73 % 1) && !isNaN(data73)) && isFinite(data73)) && typeof data73 !== "boolean") {
            const err154 = { instancePath: instancePath + "/network-session/subscription_activity_30", schemaPath: "Attributes/properties/network-session/properties/subscription_activity_30/type", keyword: "type", params: { type: schema13.properties["network-session"].properties.subscription_activity_30.type } };
            (vErrors ??= []).push(err154);
            errors++;
          }
          if (typeof data73 == "number" && isFinite(data73)) {
            if (data73 < 0 || isNaN(data73)) {
              const err155 = { instancePath: instancePath + "/network-session/subscription_activity_30", schemaPath: "Attributes/properties/network-session/properties/subscription_activity_30/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              (vErrors ??= []).push(err155);
              errors++;
            }
          }
        }
        if (data71.subscription_activity_365 !== void 0) {
          let data74 = data71.subscription_activity_365;
          if (!(typeof data74 == "number" && (!(data74 % 1) && !isNaN(data74)) && isFinite(data74)) && typeof data74 !== "boolean") {
            const err156 = { instancePath: instancePath + "/network-session/subscription_activity_365", schemaPath: "Attributes/properties/network-session/properties/subscription_activity_365/type", keyword: "type", params: { type: schema13.properties["network-session"].properties.subscription_activity_365.type } };
            (vErrors ??= []).push(err156);
            errors++;
          }
          if (typeof data74 == "number" && isFinite(data74)) {
            if (data74 < 0 || isNaN(data74)) {
              const err157 = { instancePath: instancePath + "/network-session/subscription_activity_365", schemaPath: "Attributes/properties/network-session/properties/subscription_activity_365/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              (vErrors ??= []).push(err157);
              errors++;
            }
          }
        }
        if (data71.is_roaming !== void 0) {
          if (typeof data71.is_roaming !== "boolean") {
            const err158 = { instancePath: instancePath + "/network-session/is_roaming", schemaPath: "Attributes/properties/network-session/properties/is_roaming/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err158);
            errors++;
          }
        }
        if (data71.country_code !== void 0) {
          let data76 = data71.country_code;
          if (typeof data76 === "string") {
            if (!pattern23.test(data76)) {
              const err159 = { instancePath: instancePath + "/network-session/country_code", schemaPath: "Attributes/properties/network-session/properties/country_code/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" } };
              (vErrors ??= []).push(err159);
              errors++;
            }
          } else {
            const err160 = { instancePath: instancePath + "/network-session/country_code", schemaPath: "Attributes/properties/network-session/properties/country_code/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err160);
            errors++;
          }
        }
        if (data71.latitude !== void 0) {
          let data77 = data71.latitude;
          if (typeof data77 == "number" && isFinite(data77)) {
            if (data77 > 90 || isNaN(data77)) {
              const err161 = { instancePath: instancePath + "/network-session/latitude", schemaPath: "Attributes/properties/network-session/properties/latitude/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 } };
              (vErrors ??= []).push(err161);
              errors++;
            }
            if (data77 < -90 || isNaN(data77)) {
              const err162 = { instancePath: instancePath + "/network-session/latitude", schemaPath: "Attributes/properties/network-session/properties/latitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: -90 } };
              (vErrors ??= []).push(err162);
              errors++;
            }
          } else {
            const err163 = { instancePath: instancePath + "/network-session/latitude", schemaPath: "Attributes/properties/network-session/properties/latitude/type", keyword: "type", params: { type: "number" } };
            (vErrors ??= []).push(err163);
            errors++;
          }
        }
        if (data71.longitude !== void 0) {
          let data78 = data71.longitude;
          if (typeof data78 == "number" && isFinite(data78)) {
            if (data78 > 180 || isNaN(data78)) {
              const err164 = { instancePath: instancePath + "/network-session/longitude", schemaPath: "Attributes/properties/network-session/properties/longitude/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 } };
              (vErrors ??= []).push(err164);
              errors++;
            }
            if (data78 < -180 || isNaN(data78)) {
              const err165 = { instancePath: instancePath + "/network-session/longitude", schemaPath: "Attributes/properties/network-session/properties/longitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: -180 } };
              (vErrors ??= []).push(err165);
              errors++;
            }
          } else {
            const err166 = { instancePath: instancePath + "/network-session/longitude", schemaPath: "Attributes/properties/network-session/properties/longitude/type", keyword: "type", params: { type: "number" } };
            (vErrors ??= []).push(err166);
            errors++;
          }
        }
        if (data71.location_accuracy !== void 0) {
          let data79 = data71.location_accuracy;
          if (!(data79 === "HIGH" || data79 === "MEDIUM" || data79 === "LOW")) {
            const err167 = { instancePath: instancePath + "/network-session/location_accuracy", schemaPath: "Attributes/properties/network-session/properties/location_accuracy/enum", keyword: "enum", params: { allowedValues: schema13.properties["network-session"].properties.location_accuracy.enum } };
            (vErrors ??= []).push(err167);
            errors++;
          }
        }
        if (data71.proximity !== void 0) {
          if (typeof data71.proximity !== "boolean") {
            const err168 = { instancePath: instancePath + "/network-session/proximity", schemaPath: "Attributes/properties/network-session/properties/proximity/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err168);
            errors++;
          }
        }
        if (data71.cell_id !== void 0) {
          let data81 = data71.cell_id;
          if (typeof data81 !== "string" && !(typeof data81 == "number" && (!(data81 % 1) && !isNaN(data81)) && isFinite(data81))) {
            const err169 = { instancePath: instancePath + "/network-session/cell_id", schemaPath: "Attributes/properties/network-session/properties/cell_id/type", keyword: "type", params: { type: schema13.properties["network-session"].properties.cell_id.type } };
            (vErrors ??= []).push(err169);
            errors++;
          }
          if (typeof data81 == "number" && isFinite(data81)) {
            if (data81 < 0 || isNaN(data81)) {
              const err170 = { instancePath: instancePath + "/network-session/cell_id", schemaPath: "Attributes/properties/network-session/properties/cell_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              (vErrors ??= []).push(err170);
              errors++;
            }
          }
          if (typeof data81 === "string") {
            if (data81.length > 255 && (data81.length > 510 || [...data81].length > 255)) {
              const err171 = { instancePath: instancePath + "/network-session/cell_id", schemaPath: "Attributes/properties/network-session/properties/cell_id/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err171);
              errors++;
            }
            if (data81.length < 1) {
              const err172 = { instancePath: instancePath + "/network-session/cell_id", schemaPath: "Attributes/properties/network-session/properties/cell_id/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err172);
              errors++;
            }
          }
        }
        if (data71["reverse-coded POI"] !== void 0) {
          let data82 = data71["reverse-coded POI"];
          if (typeof data82 === "string") {
            if (data82.length > 255 && (data82.length > 510 || [...data82].length > 255)) {
              const err173 = { instancePath: instancePath + "/network-session/reverse-coded POI", schemaPath: "Attributes/properties/network-session/properties/reverse-coded%20POI/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err173);
              errors++;
            }
            if (data82.length < 1) {
              const err174 = { instancePath: instancePath + "/network-session/reverse-coded POI", schemaPath: "Attributes/properties/network-session/properties/reverse-coded%20POI/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err174);
              errors++;
            }
          } else {
            const err175 = { instancePath: instancePath + "/network-session/reverse-coded POI", schemaPath: "Attributes/properties/network-session/properties/reverse-coded%20POI/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err175);
            errors++;
          }
        }
        if (data71.state !== void 0) {
          let data83 = data71.state;
          if (typeof data83 === "string") {
            if (data83.length > 255 && (data83.length > 510 || [...data83].length > 255)) {
              const err176 = { instancePath: instancePath + "/network-session/state", schemaPath: "Attributes/properties/network-session/properties/state/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err176);
              errors++;
            }
            if (data83.length < 1) {
              const err177 = { instancePath: instancePath + "/network-session/state", schemaPath: "Attributes/properties/network-session/properties/state/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err177);
              errors++;
            }
          } else {
            const err178 = { instancePath: instancePath + "/network-session/state", schemaPath: "Attributes/properties/network-session/properties/state/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err178);
            errors++;
          }
        }
        if (data71.city !== void 0) {
          let data84 = data71.city;
          if (typeof data84 === "string") {
            if (data84.length > 255 && (data84.length > 510 || [...data84].length > 255)) {
              const err179 = { instancePath: instancePath + "/network-session/city", schemaPath: "Attributes/properties/network-session/properties/city/maxLength", keyword: "maxLength", params: { limit: 255 } };
              (vErrors ??= []).push(err179);
              errors++;
            }
            if (data84.length < 1) {
              const err180 = { instancePath: instancePath + "/network-session/city", schemaPath: "Attributes/properties/network-session/properties/city/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err180);
              errors++;
            }
          } else {
            const err181 = { instancePath: instancePath + "/network-session/city", schemaPath: "Attributes/properties/network-session/properties/city/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err181);
            errors++;
          }
        }
        if (data71.location_time !== void 0) {
          let data85 = data71.location_time;
          if (typeof data85 !== "string" && !(typeof data85 == "number" && isFinite(data85))) {
            const err182 = { instancePath: instancePath + "/network-session/location_time", schemaPath: "Attributes/properties/network-session/properties/location_time/type", keyword: "type", params: { type: schema13.properties["network-session"].properties.location_time.type } };
            (vErrors ??= []).push(err182);
            errors++;
          }
          if (typeof data85 == "number" && isFinite(data85)) {
            if (data85 < 0 || isNaN(data85)) {
              const err183 = { instancePath: instancePath + "/network-session/location_time", schemaPath: "Attributes/properties/network-session/properties/location_time/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              (vErrors ??= []).push(err183);
              errors++;
            }
          }
          if (typeof data85 === "string") {
            if (!pattern18.test(data85)) {
              const err184 = { instancePath: instancePath + "/network-session/location_time", schemaPath: "Attributes/properties/network-session/properties/location_time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[Tt](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$" } };
              (vErrors ??= []).push(err184);
              errors++;
            }
          }
        }
        if (data71.location_age !== void 0) {
          let data86 = data71.location_age;
          if (typeof data86 == "number" && isFinite(data86)) {
            if (data86 < 0 || isNaN(data86)) {
              const err185 = { instancePath: instancePath + "/network-session/location_age", schemaPath: "Attributes/properties/network-session/properties/location_age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              (vErrors ??= []).push(err185);
              errors++;
            }
          } else {
            const err186 = { instancePath: instancePath + "/network-session/location_age", schemaPath: "Attributes/properties/network-session/properties/location_age/type", keyword: "type", params: { type: "number" } };
            (vErrors ??= []).push(err186);
            errors++;
          }
        }
        if (data71.current_zoneinfo !== void 0) {
          let data87 = data71.current_zoneinfo;
          if (typeof data87 === "string") {
            if (!pattern13.test(data87)) {
              const err187 = { instancePath: instancePath + "/network-session/current_zoneinfo", schemaPath: "Attributes/properties/network-session/properties/current_zoneinfo/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+-]{1,32}(?:\\/[A-Za-z0-9_+-]{1,32}){0,2}$" } };
              (vErrors ??= []).push(err187);
              errors++;
            }
          } else {
            const err188 = { instancePath: instancePath + "/network-session/current_zoneinfo", schemaPath: "Attributes/properties/network-session/properties/current_zoneinfo/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err188);
            errors++;
          }
        }
        if (data71.dwell_location !== void 0) {
          if (typeof data71.dwell_location !== "boolean") {
            const err189 = { instancePath: instancePath + "/network-session/dwell_location", schemaPath: "Attributes/properties/network-session/properties/dwell_location/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err189);
            errors++;
          }
        }
      } else {
        const err190 = { instancePath: instancePath + "/network-session", schemaPath: "Attributes/properties/network-session/type", keyword: "type", params: { type: "object" } };
        (vErrors ??= []).push(err190);
        errors++;
      }
    }
  } else {
    const err191 = { instancePath, schemaPath: "Attributes/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err191);
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var AuthReqId = validate13;
var pattern26 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._-]+$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern26.test(data)) {
      const err0 = { instancePath, schemaPath: "AuthReqId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 1024 && (data.length > 2048 || [...data].length > 1024)) {
      const err1 = { instancePath, schemaPath: "AuthReqId/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "AuthReqId/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var AuthorizationCode = validate14;
var pattern27 = /* @__PURE__ */ new RegExp("^[\\x20-\\x7E]+$", "u");
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern27.test(data)) {
      const err0 = { instancePath, schemaPath: "AuthorizationCode/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 2048 && (data.length > 4096 || [...data].length > 2048)) {
      const err1 = { instancePath, schemaPath: "AuthorizationCode/maxLength", keyword: "maxLength", params: { limit: 2048 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "AuthorizationCode/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var AuthorizationRequest = validate15;
var schema21 = { "enum": ["code"] };
var schema30 = { "enum": ["page", "popup", "touch", "wap"] };
var schema42 = { "enum": ["S256"] };
var pattern29 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$", "u");
var pattern30 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[\\x21\\x22\\x24-\\x7E]+$", "u");
var pattern31 = /* @__PURE__ */ new RegExp("^(?:(?!openid(?: |$))[\\x21\\x23-\\x5B\\x5D-\\x7E]+ )*openid(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$", "u");
var pattern32 = /* @__PURE__ */ new RegExp("^mc_(?:di_|si_)?(?:r[0-9]+_)?[vr]?[0-9]+[._][0-9]+$", "u");
var pattern36 = /* @__PURE__ */ new RegExp("^(?:MSISDN:[1-9][0-9]{4,14}|(?:ENCR_MSISDN|PCR):[\\x21-\\x7E]+)$", "u");
var pattern37 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._~+/=-]+$", "u");
var pattern39 = /* @__PURE__ */ new RegExp("^(?:none|(?:login|consent|select_account|no_seam)(?: (?:login|consent|select_account|no_seam))*)$", "u");
var pattern40 = /* @__PURE__ */ new RegExp("^(?:0|[1-9][0-9]{0,9})$", "u");
var pattern41 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?: [A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)*$", "u");
var pattern43 = /* @__PURE__ */ new RegExp("^[ \\t\\r\\n]*\\{", "u");
var pattern44 = /* @__PURE__ */ new RegExp("^[^\\x00-\\x1F\\x7F]+$", "u");
var pattern47 = /* @__PURE__ */ new RegExp("^[^\\x00]+$", "u");
var pattern48 = /* @__PURE__ */ new RegExp("^[\\x21-\\x7E]+$", "u");
var pattern49 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{43}$", "u");
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.client_id === void 0) {
      const err0 = { instancePath, schemaPath: "SignedAuthorizationRequest/required", keyword: "required", params: { missingProperty: "client_id" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.request === void 0) {
      const err1 = { instancePath, schemaPath: "SignedAuthorizationRequest/required", keyword: "required", params: { missingProperty: "request" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.client_id !== void 0) {
      let data0 = data.client_id;
      if (typeof data0 === "string") {
        if (!pattern27.test(data0)) {
          const err2 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.length > 255 && (data0.length > 510 || [...data0].length > 255)) {
          const err3 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.request !== void 0) {
      let data1 = data.request;
      if (typeof data1 === "string") {
        if (!pattern29.test(data1)) {
          const err5 = { instancePath: instancePath + "/request", schemaPath: "Jwt/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data1.length > 16384 && (data1.length > 32768 || [...data1].length > 16384)) {
          const err6 = { instancePath: instancePath + "/request", schemaPath: "Jwt/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/request", schemaPath: "Jwt/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.redirect_uri !== void 0) {
      let data2 = data.redirect_uri;
      if (typeof data2 === "string") {
        if (!pattern30.test(data2)) {
          const err8 = { instancePath: instancePath + "/redirect_uri", schemaPath: "RedirectUri/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[\\x21\\x22\\x24-\\x7E]+$" } };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data2.length > 2048 && (data2.length > 4096 || [...data2].length > 2048)) {
          const err9 = { instancePath: instancePath + "/redirect_uri", schemaPath: "RedirectUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/redirect_uri", schemaPath: "RedirectUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.response_type !== void 0) {
      if (!(data.response_type === "code")) {
        const err11 = { instancePath: instancePath + "/response_type", schemaPath: "ResponseType/enum", keyword: "enum", params: { allowedValues: schema21.enum } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data4 = data.scope;
      if (typeof data4 === "string") {
        if (!pattern31.test(data4)) {
          const err12 = { instancePath: instancePath + "/scope", schemaPath: "Scope/pattern", keyword: "pattern", params: { pattern: "^(?:(?!openid(?: |$))[\\x21\\x23-\\x5B\\x5D-\\x7E]+ )*openid(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$" } };
          (vErrors ??= []).push(err12);
          errors++;
        }
        if (data4.length > 1024 && (data4.length > 2048 || [...data4].length > 1024)) {
          const err13 = { instancePath: instancePath + "/scope", schemaPath: "Scope/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err13);
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/scope", schemaPath: "Scope/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data5 = data.version;
      if (typeof data5 === "string") {
        if (!pattern32.test(data5)) {
          const err15 = { instancePath: instancePath + "/version", schemaPath: "Version/pattern", keyword: "pattern", params: { pattern: "^mc_(?:di_|si_)?(?:r[0-9]+_)?[vr]?[0-9]+[._][0-9]+$" } };
          (vErrors ??= []).push(err15);
          errors++;
        }
        if (data5.length > 32 && (data5.length > 64 || [...data5].length > 32)) {
          const err16 = { instancePath: instancePath + "/version", schemaPath: "Version/maxLength", keyword: "maxLength", params: { limit: 32 } };
          (vErrors ??= []).push(err16);
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/version", schemaPath: "Version/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data6 = data.state;
      if (typeof data6 === "string") {
        if (!pattern27.test(data6)) {
          const err18 = { instancePath: instancePath + "/state", schemaPath: "State/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err18);
          errors++;
        }
        if (data6.length > 2048 && (data6.length > 4096 || [...data6].length > 2048)) {
          const err19 = { instancePath: instancePath + "/state", schemaPath: "State/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err19);
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/state", schemaPath: "State/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if (data.nonce !== void 0) {
      let data7 = data.nonce;
      if (typeof data7 === "string") {
        if (!pattern27.test(data7)) {
          const err21 = { instancePath: instancePath + "/nonce", schemaPath: "Nonce/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err21);
          errors++;
        }
        if (data7.length > 1024 && (data7.length > 2048 || [...data7].length > 1024)) {
          const err22 = { instancePath: instancePath + "/nonce", schemaPath: "Nonce/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err22);
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/nonce", schemaPath: "Nonce/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    if (data.acr_values !== void 0) {
      let data8 = data.acr_values;
      if (typeof data8 === "string") {
        if (!pattern1.test(data8)) {
          const err24 = { instancePath: instancePath + "/acr_values", schemaPath: "AcrValues/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+(?: [\\x21-\\x7E]+)*$" } };
          (vErrors ??= []).push(err24);
          errors++;
        }
        if (data8.length > 255 && (data8.length > 510 || [...data8].length > 255)) {
          const err25 = { instancePath: instancePath + "/acr_values", schemaPath: "AcrValues/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err25);
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/acr_values", schemaPath: "AcrValues/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if (data.login_hint !== void 0) {
      let data9 = data.login_hint;
      if (typeof data9 === "string") {
        if (!pattern36.test(data9)) {
          const err27 = { instancePath: instancePath + "/login_hint", schemaPath: "LoginHint/pattern", keyword: "pattern", params: { pattern: "^(?:MSISDN:[1-9][0-9]{4,14}|(?:ENCR_MSISDN|PCR):[\\x21-\\x7E]+)$" } };
          (vErrors ??= []).push(err27);
          errors++;
        }
        if (data9.length > 2048 && (data9.length > 4096 || [...data9].length > 2048)) {
          const err28 = { instancePath: instancePath + "/login_hint", schemaPath: "LoginHint/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err28);
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/login_hint", schemaPath: "LoginHint/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if (data.login_hint_token !== void 0) {
      let data10 = data.login_hint_token;
      if (typeof data10 === "string") {
        if (!pattern37.test(data10)) {
          const err30 = { instancePath: instancePath + "/login_hint_token", schemaPath: "LoginHintToken/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~+/=-]+$" } };
          (vErrors ??= []).push(err30);
          errors++;
        }
        if (data10.length > 8192 && (data10.length > 16384 || [...data10].length > 8192)) {
          const err31 = { instancePath: instancePath + "/login_hint_token", schemaPath: "LoginHintToken/maxLength", keyword: "maxLength", params: { limit: 8192 } };
          (vErrors ??= []).push(err31);
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/login_hint_token", schemaPath: "LoginHintToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    if (data.id_token_hint !== void 0) {
      let data11 = data.id_token_hint;
      if (typeof data11 === "string") {
        if (!pattern29.test(data11)) {
          const err33 = { instancePath: instancePath + "/id_token_hint", schemaPath: "Jwt/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
          (vErrors ??= []).push(err33);
          errors++;
        }
        if (data11.length > 16384 && (data11.length > 32768 || [...data11].length > 16384)) {
          const err34 = { instancePath: instancePath + "/id_token_hint", schemaPath: "Jwt/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err34);
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/id_token_hint", schemaPath: "Jwt/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
    if (data.display !== void 0) {
      let data12 = data.display;
      if (!(data12 === "page" || data12 === "popup" || data12 === "touch" || data12 === "wap")) {
        const err36 = { instancePath: instancePath + "/display", schemaPath: "Display/enum", keyword: "enum", params: { allowedValues: schema30.enum } };
        (vErrors ??= []).push(err36);
        errors++;
      }
    }
    if (data.prompt !== void 0) {
      let data13 = data.prompt;
      if (typeof data13 === "string") {
        if (!pattern39.test(data13)) {
          const err37 = { instancePath: instancePath + "/prompt", schemaPath: "Prompt/pattern", keyword: "pattern", params: { pattern: "^(?:none|(?:login|consent|select_account|no_seam)(?: (?:login|consent|select_account|no_seam))*)$" } };
          (vErrors ??= []).push(err37);
          errors++;
        }
        if (data13.length > 255 && (data13.length > 510 || [...data13].length > 255)) {
          const err38 = { instancePath: instancePath + "/prompt", schemaPath: "Prompt/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err38);
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/prompt", schemaPath: "Prompt/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err39);
        errors++;
      }
    }
    if (data.max_age !== void 0) {
      let data14 = data.max_age;
      if (typeof data14 === "string") {
        if (!pattern40.test(data14)) {
          const err40 = { instancePath: instancePath + "/max_age", schemaPath: "MaxAge/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]{0,9})$" } };
          (vErrors ??= []).push(err40);
          errors++;
        }
      } else {
        const err41 = { instancePath: instancePath + "/max_age", schemaPath: "MaxAge/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err41);
        errors++;
      }
    }
    if (data.ui_locales !== void 0) {
      let data15 = data.ui_locales;
      if (typeof data15 === "string") {
        if (!pattern41.test(data15)) {
          const err42 = { instancePath: instancePath + "/ui_locales", schemaPath: "Locales/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?: [A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)*$" } };
          (vErrors ??= []).push(err42);
          errors++;
        }
        if (data15.length > 255 && (data15.length > 510 || [...data15].length > 255)) {
          const err43 = { instancePath: instancePath + "/ui_locales", schemaPath: "Locales/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err43);
          errors++;
        }
      } else {
        const err44 = { instancePath: instancePath + "/ui_locales", schemaPath: "Locales/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err44);
        errors++;
      }
    }
    if (data.claims_locales !== void 0) {
      let data16 = data.claims_locales;
      if (typeof data16 === "string") {
        if (!pattern41.test(data16)) {
          const err45 = { instancePath: instancePath + "/claims_locales", schemaPath: "Locales/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?: [A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)*$" } };
          (vErrors ??= []).push(err45);
          errors++;
        }
        if (data16.length > 255 && (data16.length > 510 || [...data16].length > 255)) {
          const err46 = { instancePath: instancePath + "/claims_locales", schemaPath: "Locales/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err46);
          errors++;
        }
      } else {
        const err47 = { instancePath: instancePath + "/claims_locales", schemaPath: "Locales/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err47);
        errors++;
      }
    }
    if (data.claims !== void 0) {
      let data17 = data.claims;
      if (typeof data17 === "string") {
        if (!pattern43.test(data17)) {
          const err48 = { instancePath: instancePath + "/claims", schemaPath: "ClaimsRequest/pattern", keyword: "pattern", params: { pattern: "^[ \\t\\r\\n]*\\{" } };
          (vErrors ??= []).push(err48);
          errors++;
        }
        if (data17.length > 8192 && (data17.length > 16384 || [...data17].length > 8192)) {
          const err49 = { instancePath: instancePath + "/claims", schemaPath: "ClaimsRequest/maxLength", keyword: "maxLength", params: { limit: 8192 } };
          (vErrors ??= []).push(err49);
          errors++;
        }
      } else {
        const err50 = { instancePath: instancePath + "/claims", schemaPath: "ClaimsRequest/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err50);
        errors++;
      }
    }
    if (data.client_name !== void 0) {
      let data18 = data.client_name;
      if (typeof data18 === "string") {
        if (!pattern44.test(data18)) {
          const err51 = { instancePath: instancePath + "/client_name", schemaPath: "ClientName/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err51);
          errors++;
        }
        if (data18.length > 128 && (data18.length > 256 || [...data18].length > 128)) {
          const err52 = { instancePath: instancePath + "/client_name", schemaPath: "ClientName/maxLength", keyword: "maxLength", params: { limit: 128 } };
          (vErrors ??= []).push(err52);
          errors++;
        }
      } else {
        const err53 = { instancePath: instancePath + "/client_name", schemaPath: "ClientName/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err53);
        errors++;
      }
    }
    if (data.context !== void 0) {
      let data19 = data.context;
      if (typeof data19 === "string") {
        if (!pattern44.test(data19)) {
          const err54 = { instancePath: instancePath + "/context", schemaPath: "ContextText/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err54);
          errors++;
        }
        if (data19.length > 255 && (data19.length > 510 || [...data19].length > 255)) {
          const err55 = { instancePath: instancePath + "/context", schemaPath: "ContextText/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err55);
          errors++;
        }
      } else {
        const err56 = { instancePath: instancePath + "/context", schemaPath: "ContextText/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err56);
        errors++;
      }
    }
    if (data.binding_message !== void 0) {
      let data20 = data.binding_message;
      if (typeof data20 === "string") {
        if (!pattern44.test(data20)) {
          const err57 = { instancePath: instancePath + "/binding_message", schemaPath: "BindingMessage/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err57);
          errors++;
        }
        if (data20.length > 255 && (data20.length > 510 || [...data20].length > 255)) {
          const err58 = { instancePath: instancePath + "/binding_message", schemaPath: "BindingMessage/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err58);
          errors++;
        }
      } else {
        const err59 = { instancePath: instancePath + "/binding_message", schemaPath: "BindingMessage/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err59);
        errors++;
      }
    }
    if (data.dtbs !== void 0) {
      let data21 = data.dtbs;
      if (typeof data21 === "string") {
        if (!pattern47.test(data21)) {
          const err60 = { instancePath: instancePath + "/dtbs", schemaPath: "DataToSign/pattern", keyword: "pattern", params: { pattern: "^[^\\x00]+$" } };
          (vErrors ??= []).push(err60);
          errors++;
        }
        if (data21.length > 8192 && (data21.length > 16384 || [...data21].length > 8192)) {
          const err61 = { instancePath: instancePath + "/dtbs", schemaPath: "DataToSign/maxLength", keyword: "maxLength", params: { limit: 8192 } };
          (vErrors ??= []).push(err61);
          errors++;
        }
      } else {
        const err62 = { instancePath: instancePath + "/dtbs", schemaPath: "DataToSign/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err62);
        errors++;
      }
    }
    if (data.correlation_id !== void 0) {
      let data22 = data.correlation_id;
      if (typeof data22 === "string") {
        if (!pattern48.test(data22)) {
          const err63 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err63);
          errors++;
        }
        if (data22.length > 255 && (data22.length > 510 || [...data22].length > 255)) {
          const err64 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err64);
          errors++;
        }
      } else {
        const err65 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err65);
        errors++;
      }
    }
    if (data.code_challenge !== void 0) {
      let data23 = data.code_challenge;
      if (typeof data23 === "string") {
        if (!pattern49.test(data23)) {
          const err66 = { instancePath: instancePath + "/code_challenge", schemaPath: "CodeChallenge/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } };
          (vErrors ??= []).push(err66);
          errors++;
        }
      } else {
        const err67 = { instancePath: instancePath + "/code_challenge", schemaPath: "CodeChallenge/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err67);
        errors++;
      }
    }
    if (data.code_challenge_method !== void 0) {
      if (!(data.code_challenge_method === "S256")) {
        const err68 = { instancePath: instancePath + "/code_challenge_method", schemaPath: "CodeChallengeMethod/enum", keyword: "enum", params: { allowedValues: schema42.enum } };
        (vErrors ??= []).push(err68);
        errors++;
      }
    }
  } else {
    const err69 = { instancePath, schemaPath: "SignedAuthorizationRequest/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err69);
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var pattern50 = /* @__PURE__ */ new RegExp("(?:^| )mc_authz(?: |$)", "u");
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.scope === void 0 && (missing0 = "scope")) {
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    } else {
      if (data.scope !== void 0) {
        let data0 = data.scope;
        const _errs3 = errors;
        if (errors === _errs3) {
          if (typeof data0 === "string") {
            if (!pattern50.test(data0)) {
              const err1 = {};
              (vErrors ??= []).push(err1);
              errors++;
            }
          } else {
            const err2 = {};
            (vErrors ??= []).push(err2);
            errors++;
          }
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
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.client_name === void 0) {
        const err3 = { instancePath, schemaPath: "PlainAuthorizationRequest/then/required", keyword: "required", params: { missingProperty: "client_name" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
      if (data.context === void 0) {
        const err4 = { instancePath, schemaPath: "PlainAuthorizationRequest/then/required", keyword: "required", params: { missingProperty: "context" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
      if (data.binding_message === void 0) {
        const err5 = { instancePath, schemaPath: "PlainAuthorizationRequest/then/required", keyword: "required", params: { missingProperty: "binding_message" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "PlainAuthorizationRequest/if", keyword: "if", params: { failingKeyword: "then" } };
    (vErrors ??= []).push(err6);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.client_id === void 0) {
      const err7 = { instancePath, schemaPath: "PlainAuthorizationRequest/required", keyword: "required", params: { missingProperty: "client_id" } };
      (vErrors ??= []).push(err7);
      errors++;
    }
    if (data.redirect_uri === void 0) {
      const err8 = { instancePath, schemaPath: "PlainAuthorizationRequest/required", keyword: "required", params: { missingProperty: "redirect_uri" } };
      (vErrors ??= []).push(err8);
      errors++;
    }
    if (data.response_type === void 0) {
      const err9 = { instancePath, schemaPath: "PlainAuthorizationRequest/required", keyword: "required", params: { missingProperty: "response_type" } };
      (vErrors ??= []).push(err9);
      errors++;
    }
    if (data.scope === void 0) {
      const err10 = { instancePath, schemaPath: "PlainAuthorizationRequest/required", keyword: "required", params: { missingProperty: "scope" } };
      (vErrors ??= []).push(err10);
      errors++;
    }
    if (data.version === void 0) {
      const err11 = { instancePath, schemaPath: "PlainAuthorizationRequest/required", keyword: "required", params: { missingProperty: "version" } };
      (vErrors ??= []).push(err11);
      errors++;
    }
    if (data.state === void 0) {
      const err12 = { instancePath, schemaPath: "PlainAuthorizationRequest/required", keyword: "required", params: { missingProperty: "state" } };
      (vErrors ??= []).push(err12);
      errors++;
    }
    if (data.nonce === void 0) {
      const err13 = { instancePath, schemaPath: "PlainAuthorizationRequest/required", keyword: "required", params: { missingProperty: "nonce" } };
      (vErrors ??= []).push(err13);
      errors++;
    }
    if (data.acr_values === void 0) {
      const err14 = { instancePath, schemaPath: "PlainAuthorizationRequest/required", keyword: "required", params: { missingProperty: "acr_values" } };
      (vErrors ??= []).push(err14);
      errors++;
    }
    if (data.client_id !== void 0) {
      let data1 = data.client_id;
      if (typeof data1 === "string") {
        if (!pattern27.test(data1)) {
          const err15 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err15);
          errors++;
        }
        if (data1.length > 255 && (data1.length > 510 || [...data1].length > 255)) {
          const err16 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err16);
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if (data.redirect_uri !== void 0) {
      let data2 = data.redirect_uri;
      if (typeof data2 === "string") {
        if (!pattern30.test(data2)) {
          const err18 = { instancePath: instancePath + "/redirect_uri", schemaPath: "RedirectUri/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[\\x21\\x22\\x24-\\x7E]+$" } };
          (vErrors ??= []).push(err18);
          errors++;
        }
        if (data2.length > 2048 && (data2.length > 4096 || [...data2].length > 2048)) {
          const err19 = { instancePath: instancePath + "/redirect_uri", schemaPath: "RedirectUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err19);
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/redirect_uri", schemaPath: "RedirectUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if (data.response_type !== void 0) {
      if (!(data.response_type === "code")) {
        const err21 = { instancePath: instancePath + "/response_type", schemaPath: "ResponseType/enum", keyword: "enum", params: { allowedValues: schema21.enum } };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data4 = data.scope;
      if (typeof data4 === "string") {
        if (!pattern31.test(data4)) {
          const err22 = { instancePath: instancePath + "/scope", schemaPath: "Scope/pattern", keyword: "pattern", params: { pattern: "^(?:(?!openid(?: |$))[\\x21\\x23-\\x5B\\x5D-\\x7E]+ )*openid(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$" } };
          (vErrors ??= []).push(err22);
          errors++;
        }
        if (data4.length > 1024 && (data4.length > 2048 || [...data4].length > 1024)) {
          const err23 = { instancePath: instancePath + "/scope", schemaPath: "Scope/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err23);
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/scope", schemaPath: "Scope/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data5 = data.version;
      if (typeof data5 === "string") {
        if (!pattern32.test(data5)) {
          const err25 = { instancePath: instancePath + "/version", schemaPath: "Version/pattern", keyword: "pattern", params: { pattern: "^mc_(?:di_|si_)?(?:r[0-9]+_)?[vr]?[0-9]+[._][0-9]+$" } };
          (vErrors ??= []).push(err25);
          errors++;
        }
        if (data5.length > 32 && (data5.length > 64 || [...data5].length > 32)) {
          const err26 = { instancePath: instancePath + "/version", schemaPath: "Version/maxLength", keyword: "maxLength", params: { limit: 32 } };
          (vErrors ??= []).push(err26);
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/version", schemaPath: "Version/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data6 = data.state;
      if (typeof data6 === "string") {
        if (!pattern27.test(data6)) {
          const err28 = { instancePath: instancePath + "/state", schemaPath: "State/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err28);
          errors++;
        }
        if (data6.length > 2048 && (data6.length > 4096 || [...data6].length > 2048)) {
          const err29 = { instancePath: instancePath + "/state", schemaPath: "State/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err29);
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/state", schemaPath: "State/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    if (data.nonce !== void 0) {
      let data7 = data.nonce;
      if (typeof data7 === "string") {
        if (!pattern27.test(data7)) {
          const err31 = { instancePath: instancePath + "/nonce", schemaPath: "Nonce/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err31);
          errors++;
        }
        if (data7.length > 1024 && (data7.length > 2048 || [...data7].length > 1024)) {
          const err32 = { instancePath: instancePath + "/nonce", schemaPath: "Nonce/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err32);
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/nonce", schemaPath: "Nonce/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    if (data.acr_values !== void 0) {
      let data8 = data.acr_values;
      if (typeof data8 === "string") {
        if (!pattern1.test(data8)) {
          const err34 = { instancePath: instancePath + "/acr_values", schemaPath: "AcrValues/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+(?: [\\x21-\\x7E]+)*$" } };
          (vErrors ??= []).push(err34);
          errors++;
        }
        if (data8.length > 255 && (data8.length > 510 || [...data8].length > 255)) {
          const err35 = { instancePath: instancePath + "/acr_values", schemaPath: "AcrValues/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err35);
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/acr_values", schemaPath: "AcrValues/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err36);
        errors++;
      }
    }
    if (data.login_hint !== void 0) {
      let data9 = data.login_hint;
      if (typeof data9 === "string") {
        if (!pattern36.test(data9)) {
          const err37 = { instancePath: instancePath + "/login_hint", schemaPath: "LoginHint/pattern", keyword: "pattern", params: { pattern: "^(?:MSISDN:[1-9][0-9]{4,14}|(?:ENCR_MSISDN|PCR):[\\x21-\\x7E]+)$" } };
          (vErrors ??= []).push(err37);
          errors++;
        }
        if (data9.length > 2048 && (data9.length > 4096 || [...data9].length > 2048)) {
          const err38 = { instancePath: instancePath + "/login_hint", schemaPath: "LoginHint/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err38);
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/login_hint", schemaPath: "LoginHint/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err39);
        errors++;
      }
    }
    if (data.login_hint_token !== void 0) {
      let data10 = data.login_hint_token;
      if (typeof data10 === "string") {
        if (!pattern37.test(data10)) {
          const err40 = { instancePath: instancePath + "/login_hint_token", schemaPath: "LoginHintToken/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~+/=-]+$" } };
          (vErrors ??= []).push(err40);
          errors++;
        }
        if (data10.length > 8192 && (data10.length > 16384 || [...data10].length > 8192)) {
          const err41 = { instancePath: instancePath + "/login_hint_token", schemaPath: "LoginHintToken/maxLength", keyword: "maxLength", params: { limit: 8192 } };
          (vErrors ??= []).push(err41);
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/login_hint_token", schemaPath: "LoginHintToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err42);
        errors++;
      }
    }
    if (data.id_token_hint !== void 0) {
      let data11 = data.id_token_hint;
      if (typeof data11 === "string") {
        if (!pattern29.test(data11)) {
          const err43 = { instancePath: instancePath + "/id_token_hint", schemaPath: "Jwt/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
          (vErrors ??= []).push(err43);
          errors++;
        }
        if (data11.length > 16384 && (data11.length > 32768 || [...data11].length > 16384)) {
          const err44 = { instancePath: instancePath + "/id_token_hint", schemaPath: "Jwt/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err44);
          errors++;
        }
      } else {
        const err45 = { instancePath: instancePath + "/id_token_hint", schemaPath: "Jwt/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err45);
        errors++;
      }
    }
    if (data.display !== void 0) {
      let data12 = data.display;
      if (!(data12 === "page" || data12 === "popup" || data12 === "touch" || data12 === "wap")) {
        const err46 = { instancePath: instancePath + "/display", schemaPath: "Display/enum", keyword: "enum", params: { allowedValues: schema30.enum } };
        (vErrors ??= []).push(err46);
        errors++;
      }
    }
    if (data.prompt !== void 0) {
      let data13 = data.prompt;
      if (typeof data13 === "string") {
        if (!pattern39.test(data13)) {
          const err47 = { instancePath: instancePath + "/prompt", schemaPath: "Prompt/pattern", keyword: "pattern", params: { pattern: "^(?:none|(?:login|consent|select_account|no_seam)(?: (?:login|consent|select_account|no_seam))*)$" } };
          (vErrors ??= []).push(err47);
          errors++;
        }
        if (data13.length > 255 && (data13.length > 510 || [...data13].length > 255)) {
          const err48 = { instancePath: instancePath + "/prompt", schemaPath: "Prompt/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err48);
          errors++;
        }
      } else {
        const err49 = { instancePath: instancePath + "/prompt", schemaPath: "Prompt/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err49);
        errors++;
      }
    }
    if (data.max_age !== void 0) {
      let data14 = data.max_age;
      if (typeof data14 === "string") {
        if (!pattern40.test(data14)) {
          const err50 = { instancePath: instancePath + "/max_age", schemaPath: "MaxAge/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]{0,9})$" } };
          (vErrors ??= []).push(err50);
          errors++;
        }
      } else {
        const err51 = { instancePath: instancePath + "/max_age", schemaPath: "MaxAge/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err51);
        errors++;
      }
    }
    if (data.ui_locales !== void 0) {
      let data15 = data.ui_locales;
      if (typeof data15 === "string") {
        if (!pattern41.test(data15)) {
          const err52 = { instancePath: instancePath + "/ui_locales", schemaPath: "Locales/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?: [A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)*$" } };
          (vErrors ??= []).push(err52);
          errors++;
        }
        if (data15.length > 255 && (data15.length > 510 || [...data15].length > 255)) {
          const err53 = { instancePath: instancePath + "/ui_locales", schemaPath: "Locales/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err53);
          errors++;
        }
      } else {
        const err54 = { instancePath: instancePath + "/ui_locales", schemaPath: "Locales/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err54);
        errors++;
      }
    }
    if (data.claims_locales !== void 0) {
      let data16 = data.claims_locales;
      if (typeof data16 === "string") {
        if (!pattern41.test(data16)) {
          const err55 = { instancePath: instancePath + "/claims_locales", schemaPath: "Locales/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?: [A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)*$" } };
          (vErrors ??= []).push(err55);
          errors++;
        }
        if (data16.length > 255 && (data16.length > 510 || [...data16].length > 255)) {
          const err56 = { instancePath: instancePath + "/claims_locales", schemaPath: "Locales/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err56);
          errors++;
        }
      } else {
        const err57 = { instancePath: instancePath + "/claims_locales", schemaPath: "Locales/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err57);
        errors++;
      }
    }
    if (data.claims !== void 0) {
      let data17 = data.claims;
      if (typeof data17 === "string") {
        if (!pattern43.test(data17)) {
          const err58 = { instancePath: instancePath + "/claims", schemaPath: "ClaimsRequest/pattern", keyword: "pattern", params: { pattern: "^[ \\t\\r\\n]*\\{" } };
          (vErrors ??= []).push(err58);
          errors++;
        }
        if (data17.length > 8192 && (data17.length > 16384 || [...data17].length > 8192)) {
          const err59 = { instancePath: instancePath + "/claims", schemaPath: "ClaimsRequest/maxLength", keyword: "maxLength", params: { limit: 8192 } };
          (vErrors ??= []).push(err59);
          errors++;
        }
      } else {
        const err60 = { instancePath: instancePath + "/claims", schemaPath: "ClaimsRequest/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err60);
        errors++;
      }
    }
    if (data.client_name !== void 0) {
      let data18 = data.client_name;
      if (typeof data18 === "string") {
        if (!pattern44.test(data18)) {
          const err61 = { instancePath: instancePath + "/client_name", schemaPath: "ClientName/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err61);
          errors++;
        }
        if (data18.length > 128 && (data18.length > 256 || [...data18].length > 128)) {
          const err62 = { instancePath: instancePath + "/client_name", schemaPath: "ClientName/maxLength", keyword: "maxLength", params: { limit: 128 } };
          (vErrors ??= []).push(err62);
          errors++;
        }
      } else {
        const err63 = { instancePath: instancePath + "/client_name", schemaPath: "ClientName/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err63);
        errors++;
      }
    }
    if (data.context !== void 0) {
      let data19 = data.context;
      if (typeof data19 === "string") {
        if (!pattern44.test(data19)) {
          const err64 = { instancePath: instancePath + "/context", schemaPath: "ContextText/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err64);
          errors++;
        }
        if (data19.length > 255 && (data19.length > 510 || [...data19].length > 255)) {
          const err65 = { instancePath: instancePath + "/context", schemaPath: "ContextText/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err65);
          errors++;
        }
      } else {
        const err66 = { instancePath: instancePath + "/context", schemaPath: "ContextText/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err66);
        errors++;
      }
    }
    if (data.binding_message !== void 0) {
      let data20 = data.binding_message;
      if (typeof data20 === "string") {
        if (!pattern44.test(data20)) {
          const err67 = { instancePath: instancePath + "/binding_message", schemaPath: "BindingMessage/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err67);
          errors++;
        }
        if (data20.length > 255 && (data20.length > 510 || [...data20].length > 255)) {
          const err68 = { instancePath: instancePath + "/binding_message", schemaPath: "BindingMessage/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err68);
          errors++;
        }
      } else {
        const err69 = { instancePath: instancePath + "/binding_message", schemaPath: "BindingMessage/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err69);
        errors++;
      }
    }
    if (data.dtbs !== void 0) {
      let data21 = data.dtbs;
      if (typeof data21 === "string") {
        if (!pattern47.test(data21)) {
          const err70 = { instancePath: instancePath + "/dtbs", schemaPath: "DataToSign/pattern", keyword: "pattern", params: { pattern: "^[^\\x00]+$" } };
          (vErrors ??= []).push(err70);
          errors++;
        }
        if (data21.length > 8192 && (data21.length > 16384 || [...data21].length > 8192)) {
          const err71 = { instancePath: instancePath + "/dtbs", schemaPath: "DataToSign/maxLength", keyword: "maxLength", params: { limit: 8192 } };
          (vErrors ??= []).push(err71);
          errors++;
        }
      } else {
        const err72 = { instancePath: instancePath + "/dtbs", schemaPath: "DataToSign/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err72);
        errors++;
      }
    }
    if (data.correlation_id !== void 0) {
      let data22 = data.correlation_id;
      if (typeof data22 === "string") {
        if (!pattern48.test(data22)) {
          const err73 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err73);
          errors++;
        }
        if (data22.length > 255 && (data22.length > 510 || [...data22].length > 255)) {
          const err74 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err74);
          errors++;
        }
      } else {
        const err75 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err75);
        errors++;
      }
    }
    if (data.code_challenge !== void 0) {
      let data23 = data.code_challenge;
      if (typeof data23 === "string") {
        if (!pattern49.test(data23)) {
          const err76 = { instancePath: instancePath + "/code_challenge", schemaPath: "CodeChallenge/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } };
          (vErrors ??= []).push(err76);
          errors++;
        }
      } else {
        const err77 = { instancePath: instancePath + "/code_challenge", schemaPath: "CodeChallenge/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err77);
        errors++;
      }
    }
    if (data.code_challenge_method !== void 0) {
      if (!(data.code_challenge_method === "S256")) {
        const err78 = { instancePath: instancePath + "/code_challenge_method", schemaPath: "CodeChallengeMethod/enum", keyword: "enum", params: { allowedValues: schema42.enum } };
        (vErrors ??= []).push(err78);
        errors++;
      }
    }
    if (data.code_challenge !== void 0) {
      if (data.code_challenge_method === void 0) {
        const err79 = { instancePath, schemaPath: "PlainAuthorizationRequest/dependentRequired", keyword: "dependentRequired", params: {
          property: "code_challenge",
          missingProperty: "code_challenge_method",
          depsCount: 1,
          deps: "code_challenge_method"
        } };
        (vErrors ??= []).push(err79);
        errors++;
      }
    }
    if (data.code_challenge_method !== void 0) {
      if (data.code_challenge === void 0) {
        const err80 = { instancePath, schemaPath: "PlainAuthorizationRequest/dependentRequired", keyword: "dependentRequired", params: {
          property: "code_challenge_method",
          missingProperty: "code_challenge",
          depsCount: 1,
          deps: "code_challenge"
        } };
        (vErrors ??= []).push(err80);
        errors++;
      }
    }
    if (data.login_hint !== void 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.login_hint_token !== void 0) {
          const err81 = { instancePath: instancePath + "/login_hint_token", schemaPath: "PlainAuthorizationRequest/dependentSchemas/login_hint/properties/login_hint_token/false schema", keyword: "false schema", params: {} };
          (vErrors ??= []).push(err81);
          errors++;
        }
      }
    }
  } else {
    const err82 = { instancePath, schemaPath: "PlainAuthorizationRequest/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err82);
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.request === void 0 && (missing0 = "request")) {
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
    if (!validate16(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate16.errors; else for (const error of validate16.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs3 = errors;
    if (!validate18(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate18.errors; else for (const error of validate18.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "AuthorizationRequest/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var BindingMessage = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern44.test(data)) {
      const err0 = { instancePath, schemaPath: "BindingMessage/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 255 && (data.length > 510 || [...data].length > 255)) {
      const err1 = { instancePath, schemaPath: "BindingMessage/maxLength", keyword: "maxLength", params: { limit: 255 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "BindingMessage/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
var BirthDate = validate21;
var pattern73 = /* @__PURE__ */ new RegExp("^[0-9]{4}(?:-[0-9]{2}-[0-9]{2})?$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern73.test(data)) {
      const err0 = { instancePath, schemaPath: "BirthDate/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(?:-[0-9]{2}-[0-9]{2})?$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "BirthDate/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var CacheControl = validate22;
var pattern74 = /* @__PURE__ */ new RegExp("^[\\t\\x20-\\x7E]*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern74.test(data)) {
      const err0 = { instancePath, schemaPath: "CacheControl/pattern", keyword: "pattern", params: { pattern: "^[\\t\\x20-\\x7E]*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 1024 && (data.length > 2048 || [...data].length > 1024)) {
      const err1 = { instancePath, schemaPath: "CacheControl/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "CacheControl/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var Challenge = validate23;
var pattern75 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+(?: [\\t\\x20-\\x7E]*)?$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern75.test(data)) {
      const err0 = { instancePath, schemaPath: "Challenge/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+(?: [\\t\\x20-\\x7E]*)?$" } };
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
  validate23.errors = vErrors;
  return errors === 0;
}
var ClaimsLocalesSupported = validate24;
var pattern76 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern76.test(data0)) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "LanguageTag/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$" } };
          (vErrors ??= []).push(err0);
          errors++;
        }
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "LanguageTag/maxLength", keyword: "maxLength", params: { limit: 64 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "LanguageTag/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var ClaimsRequest = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern43.test(data)) {
      const err0 = { instancePath, schemaPath: "ClaimsRequest/pattern", keyword: "pattern", params: { pattern: "^[ \\t\\r\\n]*\\{" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 8192 && (data.length > 16384 || [...data].length > 8192)) {
      const err1 = { instancePath, schemaPath: "ClaimsRequest/maxLength", keyword: "maxLength", params: { limit: 8192 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "ClaimsRequest/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var ClientAssertionType = validate26;
var schema75 = { "enum": ["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"] };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")) {
    const err0 = { instancePath, schemaPath: "ClientAssertionType/enum", keyword: "enum", params: { allowedValues: schema75.enum } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var ClientId = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern27.test(data)) {
      const err0 = { instancePath, schemaPath: "ClientId/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 255 && (data.length > 510 || [...data].length > 255)) {
      const err1 = { instancePath, schemaPath: "ClientId/maxLength", keyword: "maxLength", params: { limit: 255 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "ClientId/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var ClientName = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern44.test(data)) {
      const err0 = { instancePath, schemaPath: "ClientName/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 128 && (data.length > 256 || [...data].length > 128)) {
      const err1 = { instancePath, schemaPath: "ClientName/maxLength", keyword: "maxLength", params: { limit: 128 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "ClientName/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var ClientSecret = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern27.test(data)) {
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
  validate29.errors = vErrors;
  return errors === 0;
}
var CodeChallenge = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern49.test(data)) {
      const err0 = { instancePath, schemaPath: "CodeChallenge/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "CodeChallenge/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var CodeChallengeMethod = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "S256")) {
    const err0 = { instancePath, schemaPath: "CodeChallengeMethod/enum", keyword: "enum", params: { allowedValues: schema42.enum } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var CodeGrantForm = validate32;
var schema81 = { "type": "object", "required": ["grant_type", "code", "redirect_uri"], "dependentRequired": { "client_assertion": ["client_assertion_type"], "client_assertion_type": ["client_assertion"] }, "additionalProperties": true, "properties": { "grant_type": { "enum": ["authorization_code"] }, "code": { "$ref": "AuthorizationCode" }, "redirect_uri": { "$ref": "RedirectUri" }, "code_verifier": { "$ref": "CodeVerifier" }, "client_id": { "$ref": "ClientId" }, "client_secret": { "$ref": "ClientSecret" }, "client_assertion_type": { "$ref": "ClientAssertionType" }, "client_assertion": { "$ref": "Jwt" }, "correlation_id": { "$ref": "CorrelationId" } } };
var pattern84 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._~-]{43,128}$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.grant_type === void 0) {
      const err0 = { instancePath, schemaPath: "CodeGrantForm/required", keyword: "required", params: { missingProperty: "grant_type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.code === void 0) {
      const err1 = { instancePath, schemaPath: "CodeGrantForm/required", keyword: "required", params: { missingProperty: "code" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.redirect_uri === void 0) {
      const err2 = { instancePath, schemaPath: "CodeGrantForm/required", keyword: "required", params: { missingProperty: "redirect_uri" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.grant_type !== void 0) {
      if (!(data.grant_type === "authorization_code")) {
        const err3 = { instancePath: instancePath + "/grant_type", schemaPath: "CodeGrantForm/properties/grant_type/enum", keyword: "enum", params: { allowedValues: schema81.properties.grant_type.enum } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (typeof data1 === "string") {
        if (!pattern27.test(data1)) {
          const err4 = { instancePath: instancePath + "/code", schemaPath: "AuthorizationCode/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
        if (data1.length > 2048 && (data1.length > 4096 || [...data1].length > 2048)) {
          const err5 = { instancePath: instancePath + "/code", schemaPath: "AuthorizationCode/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/code", schemaPath: "AuthorizationCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.redirect_uri !== void 0) {
      let data2 = data.redirect_uri;
      if (typeof data2 === "string") {
        if (!pattern30.test(data2)) {
          const err7 = { instancePath: instancePath + "/redirect_uri", schemaPath: "RedirectUri/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[\\x21\\x22\\x24-\\x7E]+$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
        if (data2.length > 2048 && (data2.length > 4096 || [...data2].length > 2048)) {
          const err8 = { instancePath: instancePath + "/redirect_uri", schemaPath: "RedirectUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/redirect_uri", schemaPath: "RedirectUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.code_verifier !== void 0) {
      let data3 = data.code_verifier;
      if (typeof data3 === "string") {
        if (!pattern84.test(data3)) {
          const err10 = { instancePath: instancePath + "/code_verifier", schemaPath: "CodeVerifier/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~-]{43,128}$" } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/code_verifier", schemaPath: "CodeVerifier/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.client_id !== void 0) {
      let data4 = data.client_id;
      if (typeof data4 === "string") {
        if (!pattern27.test(data4)) {
          const err12 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err12);
          errors++;
        }
        if (data4.length > 255 && (data4.length > 510 || [...data4].length > 255)) {
          const err13 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err13);
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.client_secret !== void 0) {
      let data5 = data.client_secret;
      if (typeof data5 === "string") {
        if (!pattern27.test(data5)) {
          const err15 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err15);
          errors++;
        }
        if (data5.length > 1024 && (data5.length > 2048 || [...data5].length > 1024)) {
          const err16 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err16);
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if (data.client_assertion_type !== void 0) {
      if (!(data.client_assertion_type === "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")) {
        const err18 = { instancePath: instancePath + "/client_assertion_type", schemaPath: "ClientAssertionType/enum", keyword: "enum", params: { allowedValues: schema75.enum } };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if (data.client_assertion !== void 0) {
      let data7 = data.client_assertion;
      if (typeof data7 === "string") {
        if (!pattern29.test(data7)) {
          const err19 = { instancePath: instancePath + "/client_assertion", schemaPath: "Jwt/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
          (vErrors ??= []).push(err19);
          errors++;
        }
        if (data7.length > 16384 && (data7.length > 32768 || [...data7].length > 16384)) {
          const err20 = { instancePath: instancePath + "/client_assertion", schemaPath: "Jwt/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err20);
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/client_assertion", schemaPath: "Jwt/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if (data.correlation_id !== void 0) {
      let data8 = data.correlation_id;
      if (typeof data8 === "string") {
        if (!pattern48.test(data8)) {
          const err22 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err22);
          errors++;
        }
        if (data8.length > 255 && (data8.length > 510 || [...data8].length > 255)) {
          const err23 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err23);
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if (data.client_assertion !== void 0) {
      if (data.client_assertion_type === void 0) {
        const err25 = { instancePath, schemaPath: "CodeGrantForm/dependentRequired", keyword: "dependentRequired", params: {
          property: "client_assertion",
          missingProperty: "client_assertion_type",
          depsCount: 1,
          deps: "client_assertion_type"
        } };
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if (data.client_assertion_type !== void 0) {
      if (data.client_assertion === void 0) {
        const err26 = { instancePath, schemaPath: "CodeGrantForm/dependentRequired", keyword: "dependentRequired", params: {
          property: "client_assertion_type",
          missingProperty: "client_assertion",
          depsCount: 1,
          deps: "client_assertion"
        } };
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "CodeGrantForm/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err27);
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var CodeVerifier = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern84.test(data)) {
      const err0 = { instancePath, schemaPath: "CodeVerifier/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~-]{43,128}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "CodeVerifier/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var ContextText = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern44.test(data)) {
      const err0 = { instancePath, schemaPath: "ContextText/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 255 && (data.length > 510 || [...data].length > 255)) {
      const err1 = { instancePath, schemaPath: "ContextText/maxLength", keyword: "maxLength", params: { limit: 255 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "ContextText/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var CorrelationId = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern48.test(data)) {
      const err0 = { instancePath, schemaPath: "CorrelationId/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 255 && (data.length > 510 || [...data].length > 255)) {
      const err1 = { instancePath, schemaPath: "CorrelationId/maxLength", keyword: "maxLength", params: { limit: 255 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "CorrelationId/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var DataToSign = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern47.test(data)) {
      const err0 = { instancePath, schemaPath: "DataToSign/pattern", keyword: "pattern", params: { pattern: "^[^\\x00]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 8192 && (data.length > 16384 || [...data].length > 8192)) {
      const err1 = { instancePath, schemaPath: "DataToSign/maxLength", keyword: "maxLength", params: { limit: 8192 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "DataToSign/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var DiscoveredOperator = validate37;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rel === void 0) {
      const err0 = { instancePath, schemaPath: "DiscoveryLink/required", keyword: "required", params: { missingProperty: "rel" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.href === void 0) {
      const err1 = { instancePath, schemaPath: "DiscoveryLink/required", keyword: "required", params: { missingProperty: "href" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.rel !== void 0) {
      let data0 = data.rel;
      if (typeof data0 === "string") {
        if (!pattern26.test(data0)) {
          const err2 = { instancePath: instancePath + "/rel", schemaPath: "LinkRelation/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]+$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err3 = { instancePath: instancePath + "/rel", schemaPath: "LinkRelation/maxLength", keyword: "maxLength", params: { limit: 64 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/rel", schemaPath: "LinkRelation/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.href !== void 0) {
      let data1 = data.href;
      if (typeof data1 === "string") {
        if (!pattern44.test(data1)) {
          const err5 = { instancePath: instancePath + "/href", schemaPath: "LinkTarget/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data1.length > 8192 && (data1.length > 16384 || [...data1].length > 8192)) {
          const err6 = { instancePath: instancePath + "/href", schemaPath: "LinkTarget/maxLength", keyword: "maxLength", params: { limit: 8192 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/href", schemaPath: "LinkTarget/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "DiscoveryLink/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 256) {
      const err0 = { instancePath, schemaPath: "DiscoveryLinks/maxItems", keyword: "maxItems", params: { limit: 256 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate41(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        if (vErrors === null) vErrors = validate41.errors; else for (const error of validate41.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "DiscoveryLinks/type", keyword: "type", params: { type: "array" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.link === void 0) {
      const err0 = { instancePath, schemaPath: "OperatorLinks/required", keyword: "required", params: { missingProperty: "link" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.link !== void 0) {
      if (!validate40(data.link, { instancePath: instancePath + "/link", parentData: data, parentDataProperty: "link", rootData })) {
        if (vErrors === null) vErrors = validate40.errors; else for (const error of validate40.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "OperatorLinks/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.operatorid === void 0) {
      const err0 = { instancePath, schemaPath: "OperatorApis/required", keyword: "required", params: { missingProperty: "operatorid" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.operatorid !== void 0) {
      if (!validate39(data.operatorid, { instancePath: instancePath + "/operatorid", parentData: data, parentDataProperty: "operatorid", rootData })) {
        if (vErrors === null) vErrors = validate39.errors; else for (const error of validate39.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "OperatorApis/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.client_id === void 0) {
      const err0 = { instancePath, schemaPath: "DiscoveredOperator/required", keyword: "required", params: { missingProperty: "client_id" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.apis === void 0) {
      const err1 = { instancePath, schemaPath: "DiscoveredOperator/required", keyword: "required", params: { missingProperty: "apis" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.client_id !== void 0) {
      let data0 = data.client_id;
      if (typeof data0 === "string") {
        if (!pattern27.test(data0)) {
          const err2 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.length > 255 && (data0.length > 510 || [...data0].length > 255)) {
          const err3 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.client_secret !== void 0) {
      let data1 = data.client_secret;
      if (typeof data1 === "string") {
        if (!pattern27.test(data1)) {
          const err5 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data1.length > 1024 && (data1.length > 2048 || [...data1].length > 1024)) {
          const err6 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.serving_operator !== void 0) {
      let data2 = data.serving_operator;
      if (typeof data2 === "string") {
        if (data2.length > 4096 && (data2.length > 8192 || [...data2].length > 4096)) {
          const err8 = { instancePath: instancePath + "/serving_operator", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/serving_operator", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.country !== void 0) {
      let data3 = data.country;
      if (typeof data3 === "string") {
        if (data3.length > 4096 && (data3.length > 8192 || [...data3].length > 4096)) {
          const err10 = { instancePath: instancePath + "/country", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/country", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.currency !== void 0) {
      let data4 = data.currency;
      if (typeof data4 === "string") {
        if (data4.length > 4096 && (data4.length > 8192 || [...data4].length > 4096)) {
          const err12 = { instancePath: instancePath + "/currency", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/currency", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.subscriber_id !== void 0) {
      let data5 = data.subscriber_id;
      if (typeof data5 === "string") {
        if (!pattern48.test(data5)) {
          const err14 = { instancePath: instancePath + "/subscriber_id", schemaPath: "SubscriberId/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err14);
          errors++;
        }
        if (data5.length > 2036 && (data5.length > 4072 || [...data5].length > 2036)) {
          const err15 = { instancePath: instancePath + "/subscriber_id", schemaPath: "SubscriberId/maxLength", keyword: "maxLength", params: { limit: 2036 } };
          (vErrors ??= []).push(err15);
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/subscriber_id", schemaPath: "SubscriberId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if (data.apis !== void 0) {
      if (!validate38(data.apis, { instancePath: instancePath + "/apis", parentData: data, parentDataProperty: "apis", rootData })) {
        if (vErrors === null) vErrors = validate38.errors; else for (const error of validate38.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "DiscoveredOperator/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err17);
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var DiscoveryError = validate46;
var pattern98 = /* @__PURE__ */ new RegExp("^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]+$", "u");
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "DiscoveryError/required", keyword: "required", params: { missingProperty: "error" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (typeof data0 === "string") {
        if (!pattern98.test(data0)) {
          const err1 = { instancePath: instancePath + "/error", schemaPath: "OAuthErrorCode/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.length > 128 && (data0.length > 256 || [...data0].length > 128)) {
          const err2 = { instancePath: instancePath + "/error", schemaPath: "OAuthErrorCode/maxLength", keyword: "maxLength", params: { limit: 128 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/error", schemaPath: "OAuthErrorCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 === "string") {
        if (!pattern98.test(data1)) {
          const err4 = { instancePath: instancePath + "/description", schemaPath: "OAuthErrorDescription/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
        if (data1.length > 2048 && (data1.length > 4096 || [...data1].length > 2048)) {
          const err5 = { instancePath: instancePath + "/description", schemaPath: "OAuthErrorDescription/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/description", schemaPath: "OAuthErrorDescription/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.correlation_id !== void 0) {
      let data2 = data.correlation_id;
      if (typeof data2 === "string") {
        if (!pattern48.test(data2)) {
          const err7 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
        if (data2.length > 255 && (data2.length > 510 || [...data2].length > 255)) {
          const err8 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "DiscoveryError/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
var DiscoveryForm = validate47;
var schema119 = { "enum": ["0", "1"] };
var schema120 = { "enum": ["true", "false"] };
var pattern102 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{4,14}$", "u");
var pattern103 = /* @__PURE__ */ new RegExp("^[0-9]{3}$", "u");
var pattern104 = /* @__PURE__ */ new RegExp("^[0-9]{2,3}$", "u");
var pattern107 = /* @__PURE__ */ new RegExp("^[0-9A-Fa-f.:]{2,45}$", "u");
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Redirect_URL === void 0) {
      const err0 = { instancePath, schemaPath: "DiscoveryForm/required", keyword: "required", params: { missingProperty: "Redirect_URL" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.Redirect_URL !== void 0) {
      let data0 = data.Redirect_URL;
      if (typeof data0 === "string") {
        if (!pattern30.test(data0)) {
          const err1 = { instancePath: instancePath + "/Redirect_URL", schemaPath: "RedirectUri/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[\\x21\\x22\\x24-\\x7E]+$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.length > 2048 && (data0.length > 4096 || [...data0].length > 2048)) {
          const err2 = { instancePath: instancePath + "/Redirect_URL", schemaPath: "RedirectUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/Redirect_URL", schemaPath: "RedirectUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.MSISDN !== void 0) {
      let data1 = data.MSISDN;
      if (typeof data1 === "string") {
        if (!pattern102.test(data1)) {
          const err4 = { instancePath: instancePath + "/MSISDN", schemaPath: "MsisdnDigits/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{4,14}$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/MSISDN", schemaPath: "MsisdnDigits/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data["Identified-MCC"] !== void 0) {
      let data2 = data["Identified-MCC"];
      if (typeof data2 === "string") {
        if (!pattern103.test(data2)) {
          const err6 = { instancePath: instancePath + "/Identified-MCC", schemaPath: "Mcc/pattern", keyword: "pattern", params: { pattern: "^[0-9]{3}$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/Identified-MCC", schemaPath: "Mcc/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data["Identified-MNC"] !== void 0) {
      let data3 = data["Identified-MNC"];
      if (typeof data3 === "string") {
        if (!pattern104.test(data3)) {
          const err8 = { instancePath: instancePath + "/Identified-MNC", schemaPath: "Mnc/pattern", keyword: "pattern", params: { pattern: "^[0-9]{2,3}$" } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/Identified-MNC", schemaPath: "Mnc/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data["Selected-MCC"] !== void 0) {
      let data4 = data["Selected-MCC"];
      if (typeof data4 === "string") {
        if (!pattern103.test(data4)) {
          const err10 = { instancePath: instancePath + "/Selected-MCC", schemaPath: "Mcc/pattern", keyword: "pattern", params: { pattern: "^[0-9]{3}$" } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/Selected-MCC", schemaPath: "Mcc/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data["Selected-MNC"] !== void 0) {
      let data5 = data["Selected-MNC"];
      if (typeof data5 === "string") {
        if (!pattern104.test(data5)) {
          const err12 = { instancePath: instancePath + "/Selected-MNC", schemaPath: "Mnc/pattern", keyword: "pattern", params: { pattern: "^[0-9]{2,3}$" } };
          (vErrors ??= []).push(err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/Selected-MNC", schemaPath: "Mnc/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data["Local-Client-IP"] !== void 0) {
      let data6 = data["Local-Client-IP"];
      if (typeof data6 === "string") {
        if (!pattern107.test(data6)) {
          const err14 = { instancePath: instancePath + "/Local-Client-IP", schemaPath: "IpAddress/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f.:]{2,45}$" } };
          (vErrors ??= []).push(err14);
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/Local-Client-IP", schemaPath: "IpAddress/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data["Using-Mobile-Data"] !== void 0) {
      let data7 = data["Using-Mobile-Data"];
      if (!(data7 === "0" || data7 === "1")) {
        const err16 = { instancePath: instancePath + "/Using-Mobile-Data", schemaPath: "ZeroOrOne/enum", keyword: "enum", params: { allowedValues: schema119.enum } };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if (data["Manually-Select"] !== void 0) {
      let data8 = data["Manually-Select"];
      if (!(data8 === "true" || data8 === "false")) {
        const err17 = { instancePath: instancePath + "/Manually-Select", schemaPath: "TrueOrFalse/enum", keyword: "enum", params: { allowedValues: schema120.enum } };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if (data.correlation_id !== void 0) {
      let data9 = data.correlation_id;
      if (typeof data9 === "string") {
        if (!pattern48.test(data9)) {
          const err18 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err18);
          errors++;
        }
        if (data9.length > 255 && (data9.length > 510 || [...data9].length > 255)) {
          const err19 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err19);
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "DiscoveryForm/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err21);
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
var DiscoveryLink = validate41;
var DiscoveryLinks = validate40;
var DiscoveryResponse = validate48;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ttl === void 0) {
      const err0 = { instancePath, schemaPath: "DiscoveryResponse/required", keyword: "required", params: { missingProperty: "ttl" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.response === void 0) {
      const err1 = { instancePath, schemaPath: "DiscoveryResponse/required", keyword: "required", params: { missingProperty: "response" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.ttl !== void 0) {
      let data0 = data.ttl;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/ttl", schemaPath: "EpochMs/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/ttl", schemaPath: "EpochMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/ttl", schemaPath: "EpochMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      }
    }
    if (data.subscriber_id !== void 0) {
      let data1 = data.subscriber_id;
      if (typeof data1 === "string") {
        if (!pattern48.test(data1)) {
          const err5 = { instancePath: instancePath + "/subscriber_id", schemaPath: "SubscriberId/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data1.length > 2036 && (data1.length > 4072 || [...data1].length > 2036)) {
          const err6 = { instancePath: instancePath + "/subscriber_id", schemaPath: "SubscriberId/maxLength", keyword: "maxLength", params: { limit: 2036 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/subscriber_id", schemaPath: "SubscriberId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.subscriber_id_token !== void 0) {
      let data2 = data.subscriber_id_token;
      if (typeof data2 === "string") {
        if (!pattern37.test(data2)) {
          const err8 = { instancePath: instancePath + "/subscriber_id_token", schemaPath: "LoginHintToken/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~+/=-]+$" } };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data2.length > 8192 && (data2.length > 16384 || [...data2].length > 8192)) {
          const err9 = { instancePath: instancePath + "/subscriber_id_token", schemaPath: "LoginHintToken/maxLength", keyword: "maxLength", params: { limit: 8192 } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/subscriber_id_token", schemaPath: "LoginHintToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.correlation_id !== void 0) {
      let data3 = data.correlation_id;
      if (typeof data3 === "string") {
        if (!pattern48.test(data3)) {
          const err11 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err11);
          errors++;
        }
        if (data3.length > 255 && (data3.length > 510 || [...data3].length > 255)) {
          const err12 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.response !== void 0) {
      if (!validate37(data.response, { instancePath: instancePath + "/response", parentData: data, parentDataProperty: "response", rootData })) {
        if (vErrors === null) vErrors = validate37.errors; else for (const error of validate37.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "DiscoveryResponse/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err14);
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
var Display = validate50;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "page" || data === "popup" || data === "touch" || data === "wap")) {
    const err0 = { instancePath, schemaPath: "Display/enum", keyword: "enum", params: { allowedValues: schema30.enum } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var EndpointUri = validate51;
var pattern112 = /* @__PURE__ */ new RegExp("^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$", "u");
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern112.test(data)) {
      const err0 = { instancePath, schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 2048 && (data.length > 4096 || [...data].length > 2048)) {
      const err1 = { instancePath, schemaPath: "EndpointUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
var EpochMs = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "EpochMs/type", keyword: "type", params: { type: "integer" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "EpochMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "EpochMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      (vErrors ??= []).push(err2);
      errors++;
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var EpochSeconds = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "EpochSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "EpochSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "EpochSeconds/type", keyword: "type", params: { type: "number" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var ErrorUri = validate54;
var pattern113 = /* @__PURE__ */ new RegExp("^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern113.test(data)) {
      const err0 = { instancePath, schemaPath: "ErrorUri/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 2048 && (data.length > 4096 || [...data].length > 2048)) {
      const err1 = { instancePath, schemaPath: "ErrorUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "ErrorUri/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
var FailureNotification = validate55;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.auth_req_id === void 0) {
      const err0 = { instancePath, schemaPath: "FailureNotification/required", keyword: "required", params: { missingProperty: "auth_req_id" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.error === void 0) {
      const err1 = { instancePath, schemaPath: "FailureNotification/required", keyword: "required", params: { missingProperty: "error" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.auth_req_id !== void 0) {
      let data0 = data.auth_req_id;
      if (typeof data0 === "string") {
        if (!pattern26.test(data0)) {
          const err2 = { instancePath: instancePath + "/auth_req_id", schemaPath: "AuthReqId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]+$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.length > 1024 && (data0.length > 2048 || [...data0].length > 1024)) {
          const err3 = { instancePath: instancePath + "/auth_req_id", schemaPath: "AuthReqId/maxLength", keyword: "maxLength", params: { limit: 1024 } };
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
        if (!pattern98.test(data1)) {
          const err5 = { instancePath: instancePath + "/error", schemaPath: "OAuthErrorCode/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data1.length > 128 && (data1.length > 256 || [...data1].length > 128)) {
          const err6 = { instancePath: instancePath + "/error", schemaPath: "OAuthErrorCode/maxLength", keyword: "maxLength", params: { limit: 128 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/error", schemaPath: "OAuthErrorCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.error_description !== void 0) {
      let data2 = data.error_description;
      if (typeof data2 === "string") {
        if (!pattern98.test(data2)) {
          const err8 = { instancePath: instancePath + "/error_description", schemaPath: "OAuthErrorDescription/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data2.length > 2048 && (data2.length > 4096 || [...data2].length > 2048)) {
          const err9 = { instancePath: instancePath + "/error_description", schemaPath: "OAuthErrorDescription/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/error_description", schemaPath: "OAuthErrorDescription/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.error_uri !== void 0) {
      let data3 = data.error_uri;
      if (typeof data3 === "string") {
        if (!pattern113.test(data3)) {
          const err11 = { instancePath: instancePath + "/error_uri", schemaPath: "ErrorUri/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
          (vErrors ??= []).push(err11);
          errors++;
        }
        if (data3.length > 2048 && (data3.length > 4096 || [...data3].length > 2048)) {
          const err12 = { instancePath: instancePath + "/error_uri", schemaPath: "ErrorUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/error_uri", schemaPath: "ErrorUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.correlation_id !== void 0) {
      let data4 = data.correlation_id;
      if (typeof data4 === "string") {
        if (!pattern48.test(data4)) {
          const err14 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err14);
          errors++;
        }
        if (data4.length > 255 && (data4.length > 510 || [...data4].length > 255)) {
          const err15 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err15);
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "FailureNotification/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err17);
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var GrantType = validate56;
var schema138 = { "enum": ["authorization_code", "refresh_token", "urn:openid:params:mc:grant_type:server_initiated"] };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "authorization_code" || data === "refresh_token" || data === "urn:openid:params:mc:grant_type:server_initiated")) {
    const err0 = { instancePath, schemaPath: "GrantType/enum", keyword: "enum", params: { allowedValues: schema138.enum } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
var GrantedScope = validate57;
var pattern119 = /* @__PURE__ */ new RegExp("^[\\x21\\x23-\\x5B\\x5D-\\x7E]+(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern119.test(data)) {
      const err0 = { instancePath, schemaPath: "GrantedScope/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 1024 && (data.length > 2048 || [...data].length > 1024)) {
      const err1 = { instancePath, schemaPath: "GrantedScope/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "GrantedScope/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
var HeaderText = validate58;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern74.test(data)) {
      const err0 = { instancePath, schemaPath: "HeaderText/pattern", keyword: "pattern", params: { pattern: "^[\\t\\x20-\\x7E]*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 4096 && (data.length > 8192 || [...data].length > 4096)) {
      const err1 = { instancePath, schemaPath: "HeaderText/maxLength", keyword: "maxLength", params: { limit: 4096 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "HeaderText/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var IdTokenClaims = validate59;
var schema141 = { "type": "object", "required": ["iss", "sub", "aud", "exp", "iat"], "additionalProperties": true, "properties": { "iss": { "type": "string", "maxLength": 2048, "pattern": "^[\\x21-\\x7E]+$" }, "sub": { "type": "string", "maxLength": 255, "pattern": "^[\\x00-\\x7F]+$" }, "aud": { "type": ["string", "array"], "minLength": 1, "maxLength": 2048, "maxItems": 32, "items": { "type": "string", "minLength": 1, "maxLength": 2048 } }, "exp": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "iat": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "auth_time": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "nonce": { "type": "string", "maxLength": 1024, "pattern": "^[\\x20-\\x7E]+$" }, "acr": { "type": "string", "maxLength": 255, "pattern": "^[\\x21-\\x7E]+$" }, "amr": { "type": "array", "maxItems": 32, "items": { "type": "string", "minLength": 1, "maxLength": 64 } }, "azp": { "type": "string", "maxLength": 255, "pattern": "^[\\x20-\\x7E]+$" }, "at_hash": { "type": "string", "maxLength": 86, "pattern": "^[A-Za-z0-9_-]+$" }, "hashed_login_hint": { "type": "string", "maxLength": 1024, "pattern": "^[\\x21-\\x7E]+$" }, "displayed_data": { "type": "string", "minLength": 1, "maxLength": 8192 }, "dts": { "type": "string", "minLength": 1, "maxLength": 8192 }, "dts_time": { "type": ["integer", "string"], "minimum": 0, "maximum": 9007199254740991, "minLength": 1, "maxLength": 64 }, "upk": { "type": "string", "minLength": 1, "maxLength": 8192 }, "recipient": { "type": "string", "maxLength": 2048, "pattern": "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } } };
var pattern122 = /* @__PURE__ */ new RegExp("^[\\x00-\\x7F]+$", "u");
var pattern126 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern48.test(data0)) {
          const err5 = { instancePath: instancePath + "/iss", schemaPath: "IdTokenClaims/properties/iss/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data0.length > 2048 && (data0.length > 4096 || [...data0].length > 2048)) {
          const err6 = { instancePath: instancePath + "/iss", schemaPath: "IdTokenClaims/properties/iss/maxLength", keyword: "maxLength", params: { limit: 2048 } };
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
        if (!pattern122.test(data1)) {
          const err8 = { instancePath: instancePath + "/sub", schemaPath: "IdTokenClaims/properties/sub/pattern", keyword: "pattern", params: { pattern: "^[\\x00-\\x7F]+$" } };
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
        const err11 = { instancePath: instancePath + "/aud", schemaPath: "IdTokenClaims/properties/aud/type", keyword: "type", params: { type: schema141.properties.aud.type } };
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
        if (data2.length > 32) {
          const err14 = { instancePath: instancePath + "/aud", schemaPath: "IdTokenClaims/properties/aud/maxItems", keyword: "maxItems", params: { limit: 32 } };
          (vErrors ??= []).push(err14);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (data3.length > 2048 && (data3.length > 4096 || [...data3].length > 2048)) {
              const err15 = { instancePath: instancePath + "/aud/" + i0, schemaPath: "IdTokenClaims/properties/aud/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              (vErrors ??= []).push(err15);
              errors++;
            }
            if (data3.length < 1) {
              const err16 = { instancePath: instancePath + "/aud/" + i0, schemaPath: "IdTokenClaims/properties/aud/items/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err16);
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/aud/" + i0, schemaPath: "IdTokenClaims/properties/aud/items/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err17);
            errors++;
          }
        }
      }
    }
    if (data.exp !== void 0) {
      let data4 = data.exp;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err18 = { instancePath: instancePath + "/exp", schemaPath: "IdTokenClaims/properties/exp/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err18);
        errors++;
      }
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
      }
    }
    if (data.iat !== void 0) {
      let data5 = data.iat;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err21 = { instancePath: instancePath + "/iat", schemaPath: "IdTokenClaims/properties/iat/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err21);
        errors++;
      }
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
      }
    }
    if (data.auth_time !== void 0) {
      let data6 = data.auth_time;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err24 = { instancePath: instancePath + "/auth_time", schemaPath: "IdTokenClaims/properties/auth_time/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err24);
        errors++;
      }
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
      }
    }
    if (data.nonce !== void 0) {
      let data7 = data.nonce;
      if (typeof data7 === "string") {
        if (!pattern27.test(data7)) {
          const err27 = { instancePath: instancePath + "/nonce", schemaPath: "IdTokenClaims/properties/nonce/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err27);
          errors++;
        }
        if (data7.length > 1024 && (data7.length > 2048 || [...data7].length > 1024)) {
          const err28 = { instancePath: instancePath + "/nonce", schemaPath: "IdTokenClaims/properties/nonce/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err28);
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/nonce", schemaPath: "IdTokenClaims/properties/nonce/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if (data.acr !== void 0) {
      let data8 = data.acr;
      if (typeof data8 === "string") {
        if (!pattern48.test(data8)) {
          const err30 = { instancePath: instancePath + "/acr", schemaPath: "IdTokenClaims/properties/acr/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err30);
          errors++;
        }
        if (data8.length > 255 && (data8.length > 510 || [...data8].length > 255)) {
          const err31 = { instancePath: instancePath + "/acr", schemaPath: "IdTokenClaims/properties/acr/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err31);
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/acr", schemaPath: "IdTokenClaims/properties/acr/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    if (data.amr !== void 0) {
      let data9 = data.amr;
      if (Array.isArray(data9)) {
        if (data9.length > 32) {
          const err33 = { instancePath: instancePath + "/amr", schemaPath: "IdTokenClaims/properties/amr/maxItems", keyword: "maxItems", params: { limit: 32 } };
          (vErrors ??= []).push(err33);
          errors++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (typeof data10 === "string") {
            if (data10.length > 64 && (data10.length > 128 || [...data10].length > 64)) {
              const err34 = { instancePath: instancePath + "/amr/" + i1, schemaPath: "IdTokenClaims/properties/amr/items/maxLength", keyword: "maxLength", params: { limit: 64 } };
              (vErrors ??= []).push(err34);
              errors++;
            }
            if (data10.length < 1) {
              const err35 = { instancePath: instancePath + "/amr/" + i1, schemaPath: "IdTokenClaims/properties/amr/items/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err35);
              errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/amr/" + i1, schemaPath: "IdTokenClaims/properties/amr/items/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err36);
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/amr", schemaPath: "IdTokenClaims/properties/amr/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err37);
        errors++;
      }
    }
    if (data.azp !== void 0) {
      let data11 = data.azp;
      if (typeof data11 === "string") {
        if (!pattern27.test(data11)) {
          const err38 = { instancePath: instancePath + "/azp", schemaPath: "IdTokenClaims/properties/azp/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err38);
          errors++;
        }
        if (data11.length > 255 && (data11.length > 510 || [...data11].length > 255)) {
          const err39 = { instancePath: instancePath + "/azp", schemaPath: "IdTokenClaims/properties/azp/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err39);
          errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/azp", schemaPath: "IdTokenClaims/properties/azp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err40);
        errors++;
      }
    }
    if (data.at_hash !== void 0) {
      let data12 = data.at_hash;
      if (typeof data12 === "string") {
        if (!pattern126.test(data12)) {
          const err41 = { instancePath: instancePath + "/at_hash", schemaPath: "IdTokenClaims/properties/at_hash/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" } };
          (vErrors ??= []).push(err41);
          errors++;
        }
        if (data12.length > 86 && (data12.length > 172 || [...data12].length > 86)) {
          const err42 = { instancePath: instancePath + "/at_hash", schemaPath: "IdTokenClaims/properties/at_hash/maxLength", keyword: "maxLength", params: { limit: 86 } };
          (vErrors ??= []).push(err42);
          errors++;
        }
      } else {
        const err43 = { instancePath: instancePath + "/at_hash", schemaPath: "IdTokenClaims/properties/at_hash/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err43);
        errors++;
      }
    }
    if (data.hashed_login_hint !== void 0) {
      let data13 = data.hashed_login_hint;
      if (typeof data13 === "string") {
        if (!pattern48.test(data13)) {
          const err44 = { instancePath: instancePath + "/hashed_login_hint", schemaPath: "IdTokenClaims/properties/hashed_login_hint/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err44);
          errors++;
        }
        if (data13.length > 1024 && (data13.length > 2048 || [...data13].length > 1024)) {
          const err45 = { instancePath: instancePath + "/hashed_login_hint", schemaPath: "IdTokenClaims/properties/hashed_login_hint/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err45);
          errors++;
        }
      } else {
        const err46 = { instancePath: instancePath + "/hashed_login_hint", schemaPath: "IdTokenClaims/properties/hashed_login_hint/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err46);
        errors++;
      }
    }
    if (data.displayed_data !== void 0) {
      let data14 = data.displayed_data;
      if (typeof data14 === "string") {
        if (data14.length > 8192 && (data14.length > 16384 || [...data14].length > 8192)) {
          const err47 = { instancePath: instancePath + "/displayed_data", schemaPath: "IdTokenClaims/properties/displayed_data/maxLength", keyword: "maxLength", params: { limit: 8192 } };
          (vErrors ??= []).push(err47);
          errors++;
        }
        if (data14.length < 1) {
          const err48 = { instancePath: instancePath + "/displayed_data", schemaPath: "IdTokenClaims/properties/displayed_data/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err48);
          errors++;
        }
      } else {
        const err49 = { instancePath: instancePath + "/displayed_data", schemaPath: "IdTokenClaims/properties/displayed_data/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err49);
        errors++;
      }
    }
    if (data.dts !== void 0) {
      let data15 = data.dts;
      if (typeof data15 === "string") {
        if (data15.length > 8192 && (data15.length > 16384 || [...data15].length > 8192)) {
          const err50 = { instancePath: instancePath + "/dts", schemaPath: "IdTokenClaims/properties/dts/maxLength", keyword: "maxLength", params: { limit: 8192 } };
          (vErrors ??= []).push(err50);
          errors++;
        }
        if (data15.length < 1) {
          const err51 = { instancePath: instancePath + "/dts", schemaPath: "IdTokenClaims/properties/dts/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err51);
          errors++;
        }
      } else {
        const err52 = { instancePath: instancePath + "/dts", schemaPath: "IdTokenClaims/properties/dts/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err52);
        errors++;
      }
    }
    if (data.dts_time !== void 0) {
      let data16 = data.dts_time;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16)) && typeof data16 !== "string") {
        const err53 = { instancePath: instancePath + "/dts_time", schemaPath: "IdTokenClaims/properties/dts_time/type", keyword: "type", params: { type: schema141.properties.dts_time.type } };
        (vErrors ??= []).push(err53);
        errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 9007199254740991 || isNaN(data16)) {
          const err54 = { instancePath: instancePath + "/dts_time", schemaPath: "IdTokenClaims/properties/dts_time/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          (vErrors ??= []).push(err54);
          errors++;
        }
        if (data16 < 0 || isNaN(data16)) {
          const err55 = { instancePath: instancePath + "/dts_time", schemaPath: "IdTokenClaims/properties/dts_time/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err55);
          errors++;
        }
      }
      if (typeof data16 === "string") {
        if (data16.length > 64 && (data16.length > 128 || [...data16].length > 64)) {
          const err56 = { instancePath: instancePath + "/dts_time", schemaPath: "IdTokenClaims/properties/dts_time/maxLength", keyword: "maxLength", params: { limit: 64 } };
          (vErrors ??= []).push(err56);
          errors++;
        }
        if (data16.length < 1) {
          const err57 = { instancePath: instancePath + "/dts_time", schemaPath: "IdTokenClaims/properties/dts_time/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err57);
          errors++;
        }
      }
    }
    if (data.upk !== void 0) {
      let data17 = data.upk;
      if (typeof data17 === "string") {
        if (data17.length > 8192 && (data17.length > 16384 || [...data17].length > 8192)) {
          const err58 = { instancePath: instancePath + "/upk", schemaPath: "IdTokenClaims/properties/upk/maxLength", keyword: "maxLength", params: { limit: 8192 } };
          (vErrors ??= []).push(err58);
          errors++;
        }
        if (data17.length < 1) {
          const err59 = { instancePath: instancePath + "/upk", schemaPath: "IdTokenClaims/properties/upk/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err59);
          errors++;
        }
      } else {
        const err60 = { instancePath: instancePath + "/upk", schemaPath: "IdTokenClaims/properties/upk/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err60);
        errors++;
      }
    }
    if (data.recipient !== void 0) {
      let data18 = data.recipient;
      if (typeof data18 === "string") {
        if (!pattern112.test(data18)) {
          const err61 = { instancePath: instancePath + "/recipient", schemaPath: "IdTokenClaims/properties/recipient/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err61);
          errors++;
        }
        if (data18.length > 2048 && (data18.length > 4096 || [...data18].length > 2048)) {
          const err62 = { instancePath: instancePath + "/recipient", schemaPath: "IdTokenClaims/properties/recipient/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err62);
          errors++;
        }
      } else {
        const err63 = { instancePath: instancePath + "/recipient", schemaPath: "IdTokenClaims/properties/recipient/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err63);
        errors++;
      }
    }
  } else {
    const err64 = { instancePath, schemaPath: "IdTokenClaims/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err64);
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
var Imsi = validate60;
var pattern129 = /* @__PURE__ */ new RegExp("^[0-9]{6,15}$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern129.test(data)) {
      const err0 = { instancePath, schemaPath: "Imsi/pattern", keyword: "pattern", params: { pattern: "^[0-9]{6,15}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "Imsi/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
var IpAddress = validate61;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern107.test(data)) {
      const err0 = { instancePath, schemaPath: "IpAddress/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f.:]{2,45}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "IpAddress/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
var IssuerAnswer = validate62;
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.iss === void 0) {
      const err0 = { instancePath, schemaPath: "IssuerAnswer/required", keyword: "required", params: { missingProperty: "iss" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.iss !== void 0) {
      let data0 = data.iss;
      if (typeof data0 === "string") {
        if (!pattern112.test(data0)) {
          const err1 = { instancePath: instancePath + "/iss", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.length > 2048 && (data0.length > 4096 || [...data0].length > 2048)) {
          const err2 = { instancePath: instancePath + "/iss", schemaPath: "EndpointUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/iss", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.login_hint_token !== void 0) {
      let data1 = data.login_hint_token;
      if (typeof data1 === "string") {
        if (!pattern29.test(data1)) {
          const err4 = { instancePath: instancePath + "/login_hint_token", schemaPath: "Jwt/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
        if (data1.length > 16384 && (data1.length > 32768 || [...data1].length > 16384)) {
          const err5 = { instancePath: instancePath + "/login_hint_token", schemaPath: "Jwt/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/login_hint_token", schemaPath: "Jwt/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "IssuerAnswer/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
var IssuerForm = validate63;
var pattern139 = /* @__PURE__ */ new RegExp("^\\+?[1-9][0-9]{4,14}$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  const _errs3 = errors;
  let valid1 = false;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.code === void 0 && (missing0 = "code")) {
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
  }
  var _valid1 = _errs4 === errors;
  valid1 = valid1 || _valid1;
  if (!valid1) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.imsi === void 0 && (missing1 = "imsi")) {
        const err1 = {};
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    var _valid1 = _errs5 === errors;
    valid1 = valid1 || _valid1;
    if (!valid1) {
      const _errs6 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.msisdn === void 0 && (missing2 = "msisdn")) {
          const err2 = {};
          (vErrors ??= []).push(err2);
          errors++;
        }
      }
      var _valid1 = _errs6 === errors;
      valid1 = valid1 || _valid1;
    }
  }
  if (!valid1) {
    const err3 = {};
    (vErrors ??= []).push(err3);
    errors++;
  } else {
    errors = _errs3;
    if (vErrors !== null) {
      if (_errs3) {
        vErrors.length = _errs3;
      } else {
        vErrors = null;
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
  if (!_valid0) {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.mcc === void 0) {
        const err4 = { instancePath, schemaPath: "IssuerForm/else/required", keyword: "required", params: { missingProperty: "mcc" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    var _valid0 = _errs7 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "IssuerForm/if", keyword: "if", params: { failingKeyword: "else" } };
    (vErrors ??= []).push(err5);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.client_id === void 0) {
      const err6 = { instancePath, schemaPath: "IssuerForm/required", keyword: "required", params: { missingProperty: "client_id" } };
      (vErrors ??= []).push(err6);
      errors++;
    }
    if (data.client_id !== void 0) {
      let data0 = data.client_id;
      if (typeof data0 === "string") {
        if (!pattern27.test(data0)) {
          const err7 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
        if (data0.length > 255 && (data0.length > 510 || [...data0].length > 255)) {
          const err8 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (typeof data1 === "string") {
        if (!pattern27.test(data1)) {
          const err10 = { instancePath: instancePath + "/code", schemaPath: "AuthorizationCode/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err10);
          errors++;
        }
        if (data1.length > 2048 && (data1.length > 4096 || [...data1].length > 2048)) {
          const err11 = { instancePath: instancePath + "/code", schemaPath: "AuthorizationCode/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/code", schemaPath: "AuthorizationCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.redirect_uri !== void 0) {
      let data2 = data.redirect_uri;
      if (typeof data2 === "string") {
        if (!pattern30.test(data2)) {
          const err13 = { instancePath: instancePath + "/redirect_uri", schemaPath: "RedirectUri/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[\\x21\\x22\\x24-\\x7E]+$" } };
          (vErrors ??= []).push(err13);
          errors++;
        }
        if (data2.length > 2048 && (data2.length > 4096 || [...data2].length > 2048)) {
          const err14 = { instancePath: instancePath + "/redirect_uri", schemaPath: "RedirectUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err14);
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/redirect_uri", schemaPath: "RedirectUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.mcc !== void 0) {
      let data3 = data.mcc;
      if (typeof data3 === "string") {
        if (!pattern103.test(data3)) {
          const err16 = { instancePath: instancePath + "/mcc", schemaPath: "Mcc/pattern", keyword: "pattern", params: { pattern: "^[0-9]{3}$" } };
          (vErrors ??= []).push(err16);
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/mcc", schemaPath: "Mcc/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if (data.mnc !== void 0) {
      let data4 = data.mnc;
      if (typeof data4 === "string") {
        if (!pattern104.test(data4)) {
          const err18 = { instancePath: instancePath + "/mnc", schemaPath: "Mnc/pattern", keyword: "pattern", params: { pattern: "^[0-9]{2,3}$" } };
          (vErrors ??= []).push(err18);
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/mnc", schemaPath: "Mnc/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if (data.imsi !== void 0) {
      let data5 = data.imsi;
      if (typeof data5 === "string") {
        if (!pattern129.test(data5)) {
          const err20 = { instancePath: instancePath + "/imsi", schemaPath: "Imsi/pattern", keyword: "pattern", params: { pattern: "^[0-9]{6,15}$" } };
          (vErrors ??= []).push(err20);
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/imsi", schemaPath: "Imsi/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if (data.msisdn !== void 0) {
      let data6 = data.msisdn;
      if (typeof data6 === "string") {
        if (!pattern139.test(data6)) {
          const err22 = { instancePath: instancePath + "/msisdn", schemaPath: "PhoneNumber/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9][0-9]{4,14}$" } };
          (vErrors ??= []).push(err22);
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/msisdn", schemaPath: "PhoneNumber/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    if (data.client_secret !== void 0) {
      let data7 = data.client_secret;
      if (typeof data7 === "string") {
        if (!pattern27.test(data7)) {
          const err24 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err24);
          errors++;
        }
        if (data7.length > 1024 && (data7.length > 2048 || [...data7].length > 1024)) {
          const err25 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err25);
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if (data.client_assertion_type !== void 0) {
      if (!(data.client_assertion_type === "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")) {
        const err27 = { instancePath: instancePath + "/client_assertion_type", schemaPath: "ClientAssertionType/enum", keyword: "enum", params: { allowedValues: schema75.enum } };
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if (data.client_assertion !== void 0) {
      let data9 = data.client_assertion;
      if (typeof data9 === "string") {
        if (!pattern29.test(data9)) {
          const err28 = { instancePath: instancePath + "/client_assertion", schemaPath: "Jwt/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
          (vErrors ??= []).push(err28);
          errors++;
        }
        if (data9.length > 16384 && (data9.length > 32768 || [...data9].length > 16384)) {
          const err29 = { instancePath: instancePath + "/client_assertion", schemaPath: "Jwt/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err29);
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/client_assertion", schemaPath: "Jwt/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    if (data.code !== void 0) {
      if (data.redirect_uri === void 0) {
        const err31 = { instancePath, schemaPath: "IssuerForm/dependentRequired", keyword: "dependentRequired", params: {
          property: "code",
          missingProperty: "redirect_uri",
          depsCount: 1,
          deps: "redirect_uri"
        } };
        (vErrors ??= []).push(err31);
        errors++;
      }
    }
    if (data.mcc !== void 0) {
      if (data.mnc === void 0) {
        const err32 = { instancePath, schemaPath: "IssuerForm/dependentRequired", keyword: "dependentRequired", params: {
          property: "mcc",
          missingProperty: "mnc",
          depsCount: 1,
          deps: "mnc"
        } };
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    if (data.client_assertion !== void 0) {
      if (data.client_assertion_type === void 0) {
        const err33 = { instancePath, schemaPath: "IssuerForm/dependentRequired", keyword: "dependentRequired", params: {
          property: "client_assertion",
          missingProperty: "client_assertion_type",
          depsCount: 1,
          deps: "client_assertion_type"
        } };
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    if (data.client_assertion_type !== void 0) {
      if (data.client_assertion === void 0) {
        const err34 = { instancePath, schemaPath: "IssuerForm/dependentRequired", keyword: "dependentRequired", params: {
          property: "client_assertion_type",
          missingProperty: "client_assertion",
          depsCount: 1,
          deps: "client_assertion"
        } };
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
  } else {
    const err35 = { instancePath, schemaPath: "IssuerForm/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err35);
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
var Jwk = validate64;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kty === void 0) {
      const err0 = { instancePath, schemaPath: "Jwk/required", keyword: "required", params: { missingProperty: "kty" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.kty !== void 0) {
      let data0 = data.kty;
      if (typeof data0 === "string") {
        if (!pattern126.test(data0)) {
          const err1 = { instancePath: instancePath + "/kty", schemaPath: "KeyType/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.length > 32 && (data0.length > 64 || [...data0].length > 32)) {
          const err2 = { instancePath: instancePath + "/kty", schemaPath: "KeyType/maxLength", keyword: "maxLength", params: { limit: 32 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/kty", schemaPath: "KeyType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.use !== void 0) {
      let data1 = data.use;
      if (typeof data1 === "string") {
        if (!pattern48.test(data1)) {
          const err4 = { instancePath: instancePath + "/use", schemaPath: "KeyText/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
        if (data1.length > 4096 && (data1.length > 8192 || [...data1].length > 4096)) {
          const err5 = { instancePath: instancePath + "/use", schemaPath: "KeyText/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/use", schemaPath: "KeyText/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.alg !== void 0) {
      let data2 = data.alg;
      if (typeof data2 === "string") {
        if (!pattern48.test(data2)) {
          const err7 = { instancePath: instancePath + "/alg", schemaPath: "KeyText/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
        if (data2.length > 4096 && (data2.length > 8192 || [...data2].length > 4096)) {
          const err8 = { instancePath: instancePath + "/alg", schemaPath: "KeyText/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/alg", schemaPath: "KeyText/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.kid !== void 0) {
      let data3 = data.kid;
      if (typeof data3 === "string") {
        if (!pattern48.test(data3)) {
          const err10 = { instancePath: instancePath + "/kid", schemaPath: "KeyText/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err10);
          errors++;
        }
        if (data3.length > 4096 && (data3.length > 8192 || [...data3].length > 4096)) {
          const err11 = { instancePath: instancePath + "/kid", schemaPath: "KeyText/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/kid", schemaPath: "KeyText/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.n !== void 0) {
      let data4 = data.n;
      if (typeof data4 === "string") {
        if (!pattern48.test(data4)) {
          const err13 = { instancePath: instancePath + "/n", schemaPath: "KeyText/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err13);
          errors++;
        }
        if (data4.length > 4096 && (data4.length > 8192 || [...data4].length > 4096)) {
          const err14 = { instancePath: instancePath + "/n", schemaPath: "KeyText/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err14);
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/n", schemaPath: "KeyText/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.e !== void 0) {
      let data5 = data.e;
      if (typeof data5 === "string") {
        if (!pattern48.test(data5)) {
          const err16 = { instancePath: instancePath + "/e", schemaPath: "KeyText/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err16);
          errors++;
        }
        if (data5.length > 4096 && (data5.length > 8192 || [...data5].length > 4096)) {
          const err17 = { instancePath: instancePath + "/e", schemaPath: "KeyText/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err17);
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/e", schemaPath: "KeyText/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if (data.crv !== void 0) {
      let data6 = data.crv;
      if (typeof data6 === "string") {
        if (!pattern48.test(data6)) {
          const err19 = { instancePath: instancePath + "/crv", schemaPath: "KeyText/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err19);
          errors++;
        }
        if (data6.length > 4096 && (data6.length > 8192 || [...data6].length > 4096)) {
          const err20 = { instancePath: instancePath + "/crv", schemaPath: "KeyText/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err20);
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/crv", schemaPath: "KeyText/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if (data.x !== void 0) {
      let data7 = data.x;
      if (typeof data7 === "string") {
        if (!pattern48.test(data7)) {
          const err22 = { instancePath: instancePath + "/x", schemaPath: "KeyText/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err22);
          errors++;
        }
        if (data7.length > 4096 && (data7.length > 8192 || [...data7].length > 4096)) {
          const err23 = { instancePath: instancePath + "/x", schemaPath: "KeyText/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err23);
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/x", schemaPath: "KeyText/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if (data.y !== void 0) {
      let data8 = data.y;
      if (typeof data8 === "string") {
        if (!pattern48.test(data8)) {
          const err25 = { instancePath: instancePath + "/y", schemaPath: "KeyText/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err25);
          errors++;
        }
        if (data8.length > 4096 && (data8.length > 8192 || [...data8].length > 4096)) {
          const err26 = { instancePath: instancePath + "/y", schemaPath: "KeyText/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err26);
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/y", schemaPath: "KeyText/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "Jwk/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err28);
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
var JwkSet = validate65;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 256) {
      const err0 = { instancePath, schemaPath: "Jwks/maxItems", keyword: "maxItems", params: { limit: 256 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate64(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "Jwks/type", keyword: "type", params: { type: "array" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.keys === void 0) {
      const err0 = { instancePath, schemaPath: "JwkSet/required", keyword: "required", params: { missingProperty: "keys" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.keys !== void 0) {
      if (!validate66(data.keys, { instancePath: instancePath + "/keys", parentData: data, parentDataProperty: "keys", rootData })) {
        if (vErrors === null) vErrors = validate66.errors; else for (const error of validate66.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "JwkSet/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var Jwks = validate66;
var Jwt = validate69;
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern29.test(data)) {
      const err0 = { instancePath, schemaPath: "Jwt/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 16384 && (data.length > 32768 || [...data].length > 16384)) {
      const err1 = { instancePath, schemaPath: "Jwt/maxLength", keyword: "maxLength", params: { limit: 16384 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "Jwt/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
var KeyText = validate70;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern48.test(data)) {
      const err0 = { instancePath, schemaPath: "KeyText/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 4096 && (data.length > 8192 || [...data].length > 4096)) {
      const err1 = { instancePath, schemaPath: "KeyText/maxLength", keyword: "maxLength", params: { limit: 4096 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "KeyText/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
var KeyType = validate71;
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern126.test(data)) {
      const err0 = { instancePath, schemaPath: "KeyType/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 32 && (data.length > 64 || [...data].length > 32)) {
      const err1 = { instancePath, schemaPath: "KeyType/maxLength", keyword: "maxLength", params: { limit: 32 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "KeyType/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
var KycMatchClaims = validate72;
var pattern154 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9+/_=-]+$", "u");
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.premiuminfo === void 0) {
      const err0 = { instancePath, schemaPath: "KycMatchClaims/required", keyword: "required", params: { missingProperty: "premiuminfo" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.premiuminfo !== void 0) {
      let data0 = data.premiuminfo;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length < 1) {
          const err1 = { instancePath: instancePath + "/premiuminfo", schemaPath: "KycMatchClaims/properties/premiuminfo/minProperties", keyword: "minProperties", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.name !== void 0) {
          let data1 = data0.name;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.value === void 0) {
              const err2 = { instancePath: instancePath + "/premiuminfo/name", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/name/required", keyword: "required", params: { missingProperty: "value" } };
              (vErrors ??= []).push(err2);
              errors++;
            }
            if (data1.value !== void 0) {
              let data2 = data1.value;
              if (typeof data2 === "string") {
                if (data2.length > 512 && (data2.length > 1024 || [...data2].length > 512)) {
                  const err3 = { instancePath: instancePath + "/premiuminfo/name/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/name/properties/value/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  (vErrors ??= []).push(err3);
                  errors++;
                }
                if (data2.length < 1) {
                  const err4 = { instancePath: instancePath + "/premiuminfo/name/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/name/properties/value/minLength", keyword: "minLength", params: { limit: 1 } };
                  (vErrors ??= []).push(err4);
                  errors++;
                }
              } else {
                const err5 = { instancePath: instancePath + "/premiuminfo/name/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/name/properties/value/type", keyword: "type", params: { type: "string" } };
                (vErrors ??= []).push(err5);
                errors++;
              }
            }
          } else {
            const err6 = { instancePath: instancePath + "/premiuminfo/name", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/name/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err6);
            errors++;
          }
        }
        if (data0.given_name !== void 0) {
          let data3 = data0.given_name;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.value === void 0) {
              const err7 = { instancePath: instancePath + "/premiuminfo/given_name", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/given_name/required", keyword: "required", params: { missingProperty: "value" } };
              (vErrors ??= []).push(err7);
              errors++;
            }
            if (data3.value !== void 0) {
              let data4 = data3.value;
              if (typeof data4 === "string") {
                if (data4.length > 512 && (data4.length > 1024 || [...data4].length > 512)) {
                  const err8 = { instancePath: instancePath + "/premiuminfo/given_name/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/given_name/properties/value/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  (vErrors ??= []).push(err8);
                  errors++;
                }
                if (data4.length < 1) {
                  const err9 = { instancePath: instancePath + "/premiuminfo/given_name/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/given_name/properties/value/minLength", keyword: "minLength", params: { limit: 1 } };
                  (vErrors ??= []).push(err9);
                  errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/premiuminfo/given_name/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/given_name/properties/value/type", keyword: "type", params: { type: "string" } };
                (vErrors ??= []).push(err10);
                errors++;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/premiuminfo/given_name", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/given_name/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err11);
            errors++;
          }
        }
        if (data0.family_name !== void 0) {
          let data5 = data0.family_name;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.value === void 0) {
              const err12 = { instancePath: instancePath + "/premiuminfo/family_name", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/family_name/required", keyword: "required", params: { missingProperty: "value" } };
              (vErrors ??= []).push(err12);
              errors++;
            }
            if (data5.value !== void 0) {
              let data6 = data5.value;
              if (typeof data6 === "string") {
                if (data6.length > 512 && (data6.length > 1024 || [...data6].length > 512)) {
                  const err13 = { instancePath: instancePath + "/premiuminfo/family_name/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/family_name/properties/value/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  (vErrors ??= []).push(err13);
                  errors++;
                }
                if (data6.length < 1) {
                  const err14 = { instancePath: instancePath + "/premiuminfo/family_name/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/family_name/properties/value/minLength", keyword: "minLength", params: { limit: 1 } };
                  (vErrors ??= []).push(err14);
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/premiuminfo/family_name/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/family_name/properties/value/type", keyword: "type", params: { type: "string" } };
                (vErrors ??= []).push(err15);
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/premiuminfo/family_name", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/family_name/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err16);
            errors++;
          }
        }
        if (data0.address !== void 0) {
          let data7 = data0.address;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.value === void 0) {
              const err17 = { instancePath: instancePath + "/premiuminfo/address", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/address/required", keyword: "required", params: { missingProperty: "value" } };
              (vErrors ??= []).push(err17);
              errors++;
            }
            if (data7.value !== void 0) {
              let data8 = data7.value;
              if (typeof data8 === "string") {
                if (data8.length > 512 && (data8.length > 1024 || [...data8].length > 512)) {
                  const err18 = { instancePath: instancePath + "/premiuminfo/address/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/address/properties/value/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  (vErrors ??= []).push(err18);
                  errors++;
                }
                if (data8.length < 1) {
                  const err19 = { instancePath: instancePath + "/premiuminfo/address/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/address/properties/value/minLength", keyword: "minLength", params: { limit: 1 } };
                  (vErrors ??= []).push(err19);
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/premiuminfo/address/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/address/properties/value/type", keyword: "type", params: { type: "string" } };
                (vErrors ??= []).push(err20);
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/premiuminfo/address", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/address/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err21);
            errors++;
          }
        }
        if (data0.houseno_or_housename !== void 0) {
          let data9 = data0.houseno_or_housename;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.value === void 0) {
              const err22 = { instancePath: instancePath + "/premiuminfo/houseno_or_housename", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/houseno_or_housename/required", keyword: "required", params: { missingProperty: "value" } };
              (vErrors ??= []).push(err22);
              errors++;
            }
            if (data9.value !== void 0) {
              let data10 = data9.value;
              if (typeof data10 === "string") {
                if (data10.length > 512 && (data10.length > 1024 || [...data10].length > 512)) {
                  const err23 = { instancePath: instancePath + "/premiuminfo/houseno_or_housename/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/houseno_or_housename/properties/value/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  (vErrors ??= []).push(err23);
                  errors++;
                }
                if (data10.length < 1) {
                  const err24 = { instancePath: instancePath + "/premiuminfo/houseno_or_housename/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/houseno_or_housename/properties/value/minLength", keyword: "minLength", params: { limit: 1 } };
                  (vErrors ??= []).push(err24);
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/premiuminfo/houseno_or_housename/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/houseno_or_housename/properties/value/type", keyword: "type", params: { type: "string" } };
                (vErrors ??= []).push(err25);
                errors++;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/premiuminfo/houseno_or_housename", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/houseno_or_housename/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err26);
            errors++;
          }
        }
        if (data0.postal_code !== void 0) {
          let data11 = data0.postal_code;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.value === void 0) {
              const err27 = { instancePath: instancePath + "/premiuminfo/postal_code", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/postal_code/required", keyword: "required", params: { missingProperty: "value" } };
              (vErrors ??= []).push(err27);
              errors++;
            }
            if (data11.value !== void 0) {
              let data12 = data11.value;
              if (typeof data12 === "string") {
                if (data12.length > 512 && (data12.length > 1024 || [...data12].length > 512)) {
                  const err28 = { instancePath: instancePath + "/premiuminfo/postal_code/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/postal_code/properties/value/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  (vErrors ??= []).push(err28);
                  errors++;
                }
                if (data12.length < 1) {
                  const err29 = { instancePath: instancePath + "/premiuminfo/postal_code/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/postal_code/properties/value/minLength", keyword: "minLength", params: { limit: 1 } };
                  (vErrors ??= []).push(err29);
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/premiuminfo/postal_code/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/postal_code/properties/value/type", keyword: "type", params: { type: "string" } };
                (vErrors ??= []).push(err30);
                errors++;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/premiuminfo/postal_code", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/postal_code/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err31);
            errors++;
          }
        }
        if (data0.town !== void 0) {
          let data13 = data0.town;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.value === void 0) {
              const err32 = { instancePath: instancePath + "/premiuminfo/town", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/town/required", keyword: "required", params: { missingProperty: "value" } };
              (vErrors ??= []).push(err32);
              errors++;
            }
            if (data13.value !== void 0) {
              let data14 = data13.value;
              if (typeof data14 === "string") {
                if (data14.length > 512 && (data14.length > 1024 || [...data14].length > 512)) {
                  const err33 = { instancePath: instancePath + "/premiuminfo/town/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/town/properties/value/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  (vErrors ??= []).push(err33);
                  errors++;
                }
                if (data14.length < 1) {
                  const err34 = { instancePath: instancePath + "/premiuminfo/town/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/town/properties/value/minLength", keyword: "minLength", params: { limit: 1 } };
                  (vErrors ??= []).push(err34);
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/premiuminfo/town/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/town/properties/value/type", keyword: "type", params: { type: "string" } };
                (vErrors ??= []).push(err35);
                errors++;
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/premiuminfo/town", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/town/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err36);
            errors++;
          }
        }
        if (data0.country !== void 0) {
          let data15 = data0.country;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.value === void 0) {
              const err37 = { instancePath: instancePath + "/premiuminfo/country", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/country/required", keyword: "required", params: { missingProperty: "value" } };
              (vErrors ??= []).push(err37);
              errors++;
            }
            if (data15.value !== void 0) {
              let data16 = data15.value;
              if (typeof data16 === "string") {
                if (data16.length > 512 && (data16.length > 1024 || [...data16].length > 512)) {
                  const err38 = { instancePath: instancePath + "/premiuminfo/country/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/country/properties/value/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  (vErrors ??= []).push(err38);
                  errors++;
                }
                if (data16.length < 1) {
                  const err39 = { instancePath: instancePath + "/premiuminfo/country/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/country/properties/value/minLength", keyword: "minLength", params: { limit: 1 } };
                  (vErrors ??= []).push(err39);
                  errors++;
                }
              } else {
                const err40 = { instancePath: instancePath + "/premiuminfo/country/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/country/properties/value/type", keyword: "type", params: { type: "string" } };
                (vErrors ??= []).push(err40);
                errors++;
              }
            }
          } else {
            const err41 = { instancePath: instancePath + "/premiuminfo/country", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/country/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err41);
            errors++;
          }
        }
        if (data0.birthdate !== void 0) {
          let data17 = data0.birthdate;
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.value === void 0) {
              const err42 = { instancePath: instancePath + "/premiuminfo/birthdate", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/birthdate/required", keyword: "required", params: { missingProperty: "value" } };
              (vErrors ??= []).push(err42);
              errors++;
            }
            if (data17.value !== void 0) {
              let data18 = data17.value;
              if (typeof data18 === "string") {
                if (data18.length > 512 && (data18.length > 1024 || [...data18].length > 512)) {
                  const err43 = { instancePath: instancePath + "/premiuminfo/birthdate/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/birthdate/properties/value/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  (vErrors ??= []).push(err43);
                  errors++;
                }
                if (data18.length < 1) {
                  const err44 = { instancePath: instancePath + "/premiuminfo/birthdate/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/birthdate/properties/value/minLength", keyword: "minLength", params: { limit: 1 } };
                  (vErrors ??= []).push(err44);
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/premiuminfo/birthdate/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/birthdate/properties/value/type", keyword: "type", params: { type: "string" } };
                (vErrors ??= []).push(err45);
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/premiuminfo/birthdate", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/birthdate/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err46);
            errors++;
          }
        }
        if (data0.name_hashed !== void 0) {
          let data19 = data0.name_hashed;
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.value === void 0) {
              const err47 = { instancePath: instancePath + "/premiuminfo/name_hashed", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/name_hashed/required", keyword: "required", params: { missingProperty: "value" } };
              (vErrors ??= []).push(err47);
              errors++;
            }
            if (data19.value !== void 0) {
              let data20 = data19.value;
              if (typeof data20 === "string") {
                if (!pattern154.test(data20)) {
                  const err48 = { instancePath: instancePath + "/premiuminfo/name_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/name_hashed/properties/value/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/_=-]+$" } };
                  (vErrors ??= []).push(err48);
                  errors++;
                }
                if (data20.length > 128 && (data20.length > 256 || [...data20].length > 128)) {
                  const err49 = { instancePath: instancePath + "/premiuminfo/name_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/name_hashed/properties/value/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  (vErrors ??= []).push(err49);
                  errors++;
                }
              } else {
                const err50 = { instancePath: instancePath + "/premiuminfo/name_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/name_hashed/properties/value/type", keyword: "type", params: { type: "string" } };
                (vErrors ??= []).push(err50);
                errors++;
              }
            }
          } else {
            const err51 = { instancePath: instancePath + "/premiuminfo/name_hashed", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/name_hashed/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err51);
            errors++;
          }
        }
        if (data0.given_name_hashed !== void 0) {
          let data21 = data0.given_name_hashed;
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.value === void 0) {
              const err52 = { instancePath: instancePath + "/premiuminfo/given_name_hashed", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/given_name_hashed/required", keyword: "required", params: { missingProperty: "value" } };
              (vErrors ??= []).push(err52);
              errors++;
            }
            if (data21.value !== void 0) {
              let data22 = data21.value;
              if (typeof data22 === "string") {
                if (!pattern154.test(data22)) {
                  const err53 = { instancePath: instancePath + "/premiuminfo/given_name_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/given_name_hashed/properties/value/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/_=-]+$" } };
                  (vErrors ??= []).push(err53);
                  errors++;
                }
                if (data22.length > 128 && (data22.length > 256 || [...data22].length > 128)) {
                  const err54 = { instancePath: instancePath + "/premiuminfo/given_name_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/given_name_hashed/properties/value/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  (vErrors ??= []).push(err54);
                  errors++;
                }
              } else {
                const err55 = { instancePath: instancePath + "/premiuminfo/given_name_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/given_name_hashed/properties/value/type", keyword: "type", params: { type: "string" } };
                (vErrors ??= []).push(err55);
                errors++;
              }
            }
          } else {
            const err56 = { instancePath: instancePath + "/premiuminfo/given_name_hashed", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/given_name_hashed/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err56);
            errors++;
          }
        }
        if (data0.family_name_hashed !== void 0) {
          let data23 = data0.family_name_hashed;
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.value === void 0) {
              const err57 = { instancePath: instancePath + "/premiuminfo/family_name_hashed", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/family_name_hashed/required", keyword: "required", params: { missingProperty: "value" } };
              (vErrors ??= []).push(err57);
              errors++;
            }
            if (data23.value !== void 0) {
              let data24 = data23.value;
              if (typeof data24 === "string") {
                if (!pattern154.test(data24)) {
                  const err58 = { instancePath: instancePath + "/premiuminfo/family_name_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/family_name_hashed/properties/value/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/_=-]+$" } };
                  (vErrors ??= []).push(err58);
                  errors++;
                }
                if (data24.length > 128 && (data24.length > 256 || [...data24].length > 128)) {
                  const err59 = { instancePath: instancePath + "/premiuminfo/family_name_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/family_name_hashed/properties/value/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  (vErrors ??= []).push(err59);
                  errors++;
                }
              } else {
                const err60 = { instancePath: instancePath + "/premiuminfo/family_name_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/family_name_hashed/properties/value/type", keyword: "type", params: { type: "string" } };
                (vErrors ??= []).push(err60);
                errors++;
              }
            }
          } else {
            const err61 = { instancePath: instancePath + "/premiuminfo/family_name_hashed", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/family_name_hashed/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err61);
            errors++;
          }
        }
        if (data0.address_hashed !== void 0) {
          let data25 = data0.address_hashed;
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.value === void 0) {
              const err62 = { instancePath: instancePath + "/premiuminfo/address_hashed", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/address_hashed/required", keyword: "required", params: { missingProperty: "value" } };
              (vErrors ??= []).push(err62);
              errors++;
            }
            if (data25.value !== void 0) {
              let data26 = data25.value;
              if (typeof data26 === "string") {
                if (!pattern154.test(data26)) {
                  const err63 = { instancePath: instancePath + "/premiuminfo/address_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/address_hashed/properties/value/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/_=-]+$" } };
                  (vErrors ??= []).push(err63);
                  errors++;
                }
                if (data26.length > 128 && (data26.length > 256 || [...data26].length > 128)) {
                  const err64 = { instancePath: instancePath + "/premiuminfo/address_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/address_hashed/properties/value/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  (vErrors ??= []).push(err64);
                  errors++;
                }
              } else {
                const err65 = { instancePath: instancePath + "/premiuminfo/address_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/address_hashed/properties/value/type", keyword: "type", params: { type: "string" } };
                (vErrors ??= []).push(err65);
                errors++;
              }
            }
          } else {
            const err66 = { instancePath: instancePath + "/premiuminfo/address_hashed", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/address_hashed/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err66);
            errors++;
          }
        }
        if (data0.houseno_or_housename_hashed !== void 0) {
          let data27 = data0.houseno_or_housename_hashed;
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (data27.value === void 0) {
              const err67 = { instancePath: instancePath + "/premiuminfo/houseno_or_housename_hashed", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/houseno_or_housename_hashed/required", keyword: "required", params: { missingProperty: "value" } };
              (vErrors ??= []).push(err67);
              errors++;
            }
            if (data27.value !== void 0) {
              let data28 = data27.value;
              if (typeof data28 === "string") {
                if (!pattern154.test(data28)) {
                  const err68 = { instancePath: instancePath + "/premiuminfo/houseno_or_housename_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/houseno_or_housename_hashed/properties/value/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/_=-]+$" } };
                  (vErrors ??= []).push(err68);
                  errors++;
                }
                if (data28.length > 128 && (data28.length > 256 || [...data28].length > 128)) {
                  const err69 = { instancePath: instancePath + "/premiuminfo/houseno_or_housename_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/houseno_or_housename_hashed/properties/value/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  (vErrors ??= []).push(err69);
                  errors++;
                }
              } else {
                const err70 = { instancePath: instancePath + "/premiuminfo/houseno_or_housename_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/houseno_or_housename_hashed/properties/value/type", keyword: "type", params: { type: "string" } };
                (vErrors ??= []).push(err70);
                errors++;
              }
            }
          } else {
            const err71 = { instancePath: instancePath + "/premiuminfo/houseno_or_housename_hashed", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/houseno_or_housename_hashed/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err71);
            errors++;
          }
        }
        if (data0.postal_code_hashed !== void 0) {
          let data29 = data0.postal_code_hashed;
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.value === void 0) {
              const err72 = { instancePath: instancePath + "/premiuminfo/postal_code_hashed", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/postal_code_hashed/required", keyword: "required", params: { missingProperty: "value" } };
              (vErrors ??= []).push(err72);
              errors++;
            }
            if (data29.value !== void 0) {
              let data30 = data29.value;
              if (typeof data30 === "string") {
                if (!pattern154.test(data30)) {
                  const err73 = { instancePath: instancePath + "/premiuminfo/postal_code_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/postal_code_hashed/properties/value/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/_=-]+$" } };
                  (vErrors ??= []).push(err73);
                  errors++;
                }
                if (data30.length > 128 && (data30.length > 256 || [...data30].length > 128)) {
                  const err74 = { instancePath: instancePath + "/premiuminfo/postal_code_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/postal_code_hashed/properties/value/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  (vErrors ??= []).push(err74);
                  errors++;
                }
              } else {
                const err75 = { instancePath: instancePath + "/premiuminfo/postal_code_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/postal_code_hashed/properties/value/type", keyword: "type", params: { type: "string" } };
                (vErrors ??= []).push(err75);
                errors++;
              }
            }
          } else {
            const err76 = { instancePath: instancePath + "/premiuminfo/postal_code_hashed", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/postal_code_hashed/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err76);
            errors++;
          }
        }
        if (data0.town_hashed !== void 0) {
          let data31 = data0.town_hashed;
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (data31.value === void 0) {
              const err77 = { instancePath: instancePath + "/premiuminfo/town_hashed", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/town_hashed/required", keyword: "required", params: { missingProperty: "value" } };
              (vErrors ??= []).push(err77);
              errors++;
            }
            if (data31.value !== void 0) {
              let data32 = data31.value;
              if (typeof data32 === "string") {
                if (!pattern154.test(data32)) {
                  const err78 = { instancePath: instancePath + "/premiuminfo/town_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/town_hashed/properties/value/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/_=-]+$" } };
                  (vErrors ??= []).push(err78);
                  errors++;
                }
                if (data32.length > 128 && (data32.length > 256 || [...data32].length > 128)) {
                  const err79 = { instancePath: instancePath + "/premiuminfo/town_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/town_hashed/properties/value/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  (vErrors ??= []).push(err79);
                  errors++;
                }
              } else {
                const err80 = { instancePath: instancePath + "/premiuminfo/town_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/town_hashed/properties/value/type", keyword: "type", params: { type: "string" } };
                (vErrors ??= []).push(err80);
                errors++;
              }
            }
          } else {
            const err81 = { instancePath: instancePath + "/premiuminfo/town_hashed", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/town_hashed/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err81);
            errors++;
          }
        }
        if (data0.country_hashed !== void 0) {
          let data33 = data0.country_hashed;
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            if (data33.value === void 0) {
              const err82 = { instancePath: instancePath + "/premiuminfo/country_hashed", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/country_hashed/required", keyword: "required", params: { missingProperty: "value" } };
              (vErrors ??= []).push(err82);
              errors++;
            }
            if (data33.value !== void 0) {
              let data34 = data33.value;
              if (typeof data34 === "string") {
                if (!pattern154.test(data34)) {
                  const err83 = { instancePath: instancePath + "/premiuminfo/country_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/country_hashed/properties/value/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/_=-]+$" } };
                  (vErrors ??= []).push(err83);
                  errors++;
                }
                if (data34.length > 128 && (data34.length > 256 || [...data34].length > 128)) {
                  const err84 = { instancePath: instancePath + "/premiuminfo/country_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/country_hashed/properties/value/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  (vErrors ??= []).push(err84);
                  errors++;
                }
              } else {
                const err85 = { instancePath: instancePath + "/premiuminfo/country_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/country_hashed/properties/value/type", keyword: "type", params: { type: "string" } };
                (vErrors ??= []).push(err85);
                errors++;
              }
            }
          } else {
            const err86 = { instancePath: instancePath + "/premiuminfo/country_hashed", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/country_hashed/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err86);
            errors++;
          }
        }
        if (data0.birthdate_hashed !== void 0) {
          let data35 = data0.birthdate_hashed;
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
            if (data35.value === void 0) {
              const err87 = { instancePath: instancePath + "/premiuminfo/birthdate_hashed", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/birthdate_hashed/required", keyword: "required", params: { missingProperty: "value" } };
              (vErrors ??= []).push(err87);
              errors++;
            }
            if (data35.value !== void 0) {
              let data36 = data35.value;
              if (typeof data36 === "string") {
                if (!pattern154.test(data36)) {
                  const err88 = { instancePath: instancePath + "/premiuminfo/birthdate_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/birthdate_hashed/properties/value/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/_=-]+$" } };
                  (vErrors ??= []).push(err88);
                  errors++;
                }
                if (data36.length > 128 && (data36.length > 256 || [...data36].length > 128)) {
                  const err89 = { instancePath: instancePath + "/premiuminfo/birthdate_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/birthdate_hashed/properties/value/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  (vErrors ??= []).push(err89);
                  errors++;
                }
              } else {
                const err90 = { instancePath: instancePath + "/premiuminfo/birthdate_hashed/value", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/birthdate_hashed/properties/value/type", keyword: "type", params: { type: "string" } };
                (vErrors ??= []).push(err90);
                errors++;
              }
            }
          } else {
            const err91 = { instancePath: instancePath + "/premiuminfo/birthdate_hashed", schemaPath: "KycMatchClaims/properties/premiuminfo/properties/birthdate_hashed/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err91);
            errors++;
          }
        }
        if (data0.given_name !== void 0) {
          if (data0.family_name === void 0) {
            const err92 = { instancePath: instancePath + "/premiuminfo", schemaPath: "KycMatchClaims/properties/premiuminfo/dependentRequired", keyword: "dependentRequired", params: {
              property: "given_name",
              missingProperty: "family_name",
              depsCount: 1,
              deps: "family_name"
            } };
            (vErrors ??= []).push(err92);
            errors++;
          }
        }
        if (data0.family_name !== void 0) {
          if (data0.given_name === void 0) {
            const err93 = { instancePath: instancePath + "/premiuminfo", schemaPath: "KycMatchClaims/properties/premiuminfo/dependentRequired", keyword: "dependentRequired", params: {
              property: "family_name",
              missingProperty: "given_name",
              depsCount: 1,
              deps: "given_name"
            } };
            (vErrors ??= []).push(err93);
            errors++;
          }
        }
        if (data0.houseno_or_housename !== void 0) {
          if (data0.postal_code === void 0) {
            const err94 = { instancePath: instancePath + "/premiuminfo", schemaPath: "KycMatchClaims/properties/premiuminfo/dependentRequired", keyword: "dependentRequired", params: {
              property: "houseno_or_housename",
              missingProperty: "postal_code",
              depsCount: 3,
              deps: "postal_code, town, country"
            } };
            (vErrors ??= []).push(err94);
            errors++;
          }
          if (data0.town === void 0) {
            const err95 = { instancePath: instancePath + "/premiuminfo", schemaPath: "KycMatchClaims/properties/premiuminfo/dependentRequired", keyword: "dependentRequired", params: {
              property: "houseno_or_housename",
              missingProperty: "town",
              depsCount: 3,
              deps: "postal_code, town, country"
            } };
            (vErrors ??= []).push(err95);
            errors++;
          }
          if (data0.country === void 0) {
            const err96 = { instancePath: instancePath + "/premiuminfo", schemaPath: "KycMatchClaims/properties/premiuminfo/dependentRequired", keyword: "dependentRequired", params: {
              property: "houseno_or_housename",
              missingProperty: "country",
              depsCount: 3,
              deps: "postal_code, town, country"
            } };
            (vErrors ??= []).push(err96);
            errors++;
          }
        }
        if (data0.given_name_hashed !== void 0) {
          if (data0.family_name_hashed === void 0) {
            const err97 = { instancePath: instancePath + "/premiuminfo", schemaPath: "KycMatchClaims/properties/premiuminfo/dependentRequired", keyword: "dependentRequired", params: {
              property: "given_name_hashed",
              missingProperty: "family_name_hashed",
              depsCount: 1,
              deps: "family_name_hashed"
            } };
            (vErrors ??= []).push(err97);
            errors++;
          }
        }
        if (data0.family_name_hashed !== void 0) {
          if (data0.given_name_hashed === void 0) {
            const err98 = { instancePath: instancePath + "/premiuminfo", schemaPath: "KycMatchClaims/properties/premiuminfo/dependentRequired", keyword: "dependentRequired", params: {
              property: "family_name_hashed",
              missingProperty: "given_name_hashed",
              depsCount: 1,
              deps: "given_name_hashed"
            } };
            (vErrors ??= []).push(err98);
            errors++;
          }
        }
        if (data0.houseno_or_housename_hashed !== void 0) {
          if (data0.postal_code_hashed === void 0) {
            const err99 = { instancePath: instancePath + "/premiuminfo", schemaPath: "KycMatchClaims/properties/premiuminfo/dependentRequired", keyword: "dependentRequired", params: {
              property: "houseno_or_housename_hashed",
              missingProperty: "postal_code_hashed",
              depsCount: 3,
              deps: "postal_code_hashed, town_hashed, country_hashed"
            } };
            (vErrors ??= []).push(err99);
            errors++;
          }
          if (data0.town_hashed === void 0) {
            const err100 = { instancePath: instancePath + "/premiuminfo", schemaPath: "KycMatchClaims/properties/premiuminfo/dependentRequired", keyword: "dependentRequired", params: {
              property: "houseno_or_housename_hashed",
              missingProperty: "town_hashed",
              depsCount: 3,
              deps: "postal_code_hashed, town_hashed, country_hashed"
            } };
            (vErrors ??= []).push(err100);
            errors++;
          }
          if (data0.country_hashed === void 0) {
            const err101 = { instancePath: instancePath + "/premiuminfo", schemaPath: "KycMatchClaims/properties/premiuminfo/dependentRequired", keyword: "dependentRequired", params: {
              property: "houseno_or_housename_hashed",
              missingProperty: "country_hashed",
              depsCount: 3,
              deps: "postal_code_hashed, town_hashed, country_hashed"
            } };
            (vErrors ??= []).push(err101);
            errors++;
          }
        }
      } else {
        const err102 = { instancePath: instancePath + "/premiuminfo", schemaPath: "KycMatchClaims/properties/premiuminfo/type", keyword: "type", params: { type: "object" } };
        (vErrors ??= []).push(err102);
        errors++;
      }
    }
  } else {
    const err103 = { instancePath, schemaPath: "KycMatchClaims/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err103);
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
var LanguageTag = validate73;
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern76.test(data)) {
      const err0 = { instancePath, schemaPath: "LanguageTag/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 64 && (data.length > 128 || [...data].length > 64)) {
      const err1 = { instancePath, schemaPath: "LanguageTag/maxLength", keyword: "maxLength", params: { limit: 64 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "LanguageTag/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
var LanguageTags = validate74;
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 256) {
      const err0 = { instancePath, schemaPath: "LanguageTags/maxItems", keyword: "maxItems", params: { limit: 256 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern76.test(data0)) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "LanguageTag/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "LanguageTag/maxLength", keyword: "maxLength", params: { limit: 64 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "LanguageTag/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "LanguageTags/type", keyword: "type", params: { type: "array" } };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
var LifetimeSeconds = validate75;
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "LifetimeSeconds/type", keyword: "type", params: { type: "integer" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 4294967295 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "LifetimeSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "LifetimeSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      (vErrors ??= []).push(err2);
      errors++;
    }
  }
  validate75.errors = vErrors;
  return errors === 0;
}
var LinkRelation = validate76;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern26.test(data)) {
      const err0 = { instancePath, schemaPath: "LinkRelation/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 64 && (data.length > 128 || [...data].length > 64)) {
      const err1 = { instancePath, schemaPath: "LinkRelation/maxLength", keyword: "maxLength", params: { limit: 64 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "LinkRelation/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
var LinkTarget = validate77;
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern44.test(data)) {
      const err0 = { instancePath, schemaPath: "LinkTarget/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 8192 && (data.length > 16384 || [...data].length > 8192)) {
      const err1 = { instancePath, schemaPath: "LinkTarget/maxLength", keyword: "maxLength", params: { limit: 8192 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "LinkTarget/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
var Locales = validate78;
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern41.test(data)) {
      const err0 = { instancePath, schemaPath: "Locales/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?: [A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 255 && (data.length > 510 || [...data].length > 255)) {
      const err1 = { instancePath, schemaPath: "Locales/maxLength", keyword: "maxLength", params: { limit: 255 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "Locales/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
var LoginHint = validate79;
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern36.test(data)) {
      const err0 = { instancePath, schemaPath: "LoginHint/pattern", keyword: "pattern", params: { pattern: "^(?:MSISDN:[1-9][0-9]{4,14}|(?:ENCR_MSISDN|PCR):[\\x21-\\x7E]+)$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 2048 && (data.length > 4096 || [...data].length > 2048)) {
      const err1 = { instancePath, schemaPath: "LoginHint/maxLength", keyword: "maxLength", params: { limit: 2048 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "LoginHint/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
var LoginHintToken = validate80;
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern37.test(data)) {
      const err0 = { instancePath, schemaPath: "LoginHintToken/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~+/=-]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 8192 && (data.length > 16384 || [...data].length > 8192)) {
      const err1 = { instancePath, schemaPath: "LoginHintToken/maxLength", keyword: "maxLength", params: { limit: 8192 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "LoginHintToken/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
var MaxAge = validate81;
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern40.test(data)) {
      const err0 = { instancePath, schemaPath: "MaxAge/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]{0,9})$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "MaxAge/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
var Mcc = validate82;
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern103.test(data)) {
      const err0 = { instancePath, schemaPath: "Mcc/pattern", keyword: "pattern", params: { pattern: "^[0-9]{3}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "Mcc/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
var Mnc = validate83;
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern104.test(data)) {
      const err0 = { instancePath, schemaPath: "Mnc/pattern", keyword: "pattern", params: { pattern: "^[0-9]{2,3}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "Mnc/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
var MsisdnDigits = validate84;
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern102.test(data)) {
      const err0 = { instancePath, schemaPath: "MsisdnDigits/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{4,14}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "MsisdnDigits/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
var Nonce = validate85;
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern27.test(data)) {
      const err0 = { instancePath, schemaPath: "Nonce/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 1024 && (data.length > 2048 || [...data].length > 1024)) {
      const err1 = { instancePath, schemaPath: "Nonce/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "Nonce/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
var Notification = validate86;
var pattern177 = /* @__PURE__ */ new RegExp("^[Bb][Ee][Aa][Rr][Ee][Rr]$", "u");
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.auth_req_id === void 0) {
      const err0 = { instancePath, schemaPath: "TokenNotification/required", keyword: "required", params: { missingProperty: "auth_req_id" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.access_token === void 0) {
      const err1 = { instancePath, schemaPath: "TokenNotification/required", keyword: "required", params: { missingProperty: "access_token" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.token_type === void 0) {
      const err2 = { instancePath, schemaPath: "TokenNotification/required", keyword: "required", params: { missingProperty: "token_type" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.id_token === void 0) {
      const err3 = { instancePath, schemaPath: "TokenNotification/required", keyword: "required", params: { missingProperty: "id_token" } };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.auth_req_id !== void 0) {
      let data0 = data.auth_req_id;
      if (typeof data0 === "string") {
        if (!pattern26.test(data0)) {
          const err4 = { instancePath: instancePath + "/auth_req_id", schemaPath: "AuthReqId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]+$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
        if (data0.length > 1024 && (data0.length > 2048 || [...data0].length > 1024)) {
          const err5 = { instancePath: instancePath + "/auth_req_id", schemaPath: "AuthReqId/maxLength", keyword: "maxLength", params: { limit: 1024 } };
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
          const err7 = { instancePath: instancePath + "/access_token", schemaPath: "AccessToken/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~+/-]+=*$" } };
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
        if (!pattern177.test(data2)) {
          const err10 = { instancePath: instancePath + "/token_type", schemaPath: "TokenType/pattern", keyword: "pattern", params: { pattern: "^[Bb][Ee][Aa][Rr][Ee][Rr]$" } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/token_type", schemaPath: "TokenType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.expires_in !== void 0) {
      let data3 = data.expires_in;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err12 = { instancePath: instancePath + "/expires_in", schemaPath: "LifetimeSeconds/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err12);
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 4294967295 || isNaN(data3)) {
          const err13 = { instancePath: instancePath + "/expires_in", schemaPath: "LifetimeSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          (vErrors ??= []).push(err13);
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err14 = { instancePath: instancePath + "/expires_in", schemaPath: "LifetimeSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err14);
          errors++;
        }
      }
    }
    if (data.id_token !== void 0) {
      let data4 = data.id_token;
      if (typeof data4 === "string") {
        if (!pattern29.test(data4)) {
          const err15 = { instancePath: instancePath + "/id_token", schemaPath: "Jwt/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
          (vErrors ??= []).push(err15);
          errors++;
        }
        if (data4.length > 16384 && (data4.length > 32768 || [...data4].length > 16384)) {
          const err16 = { instancePath: instancePath + "/id_token", schemaPath: "Jwt/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err16);
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/id_token", schemaPath: "Jwt/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if (data.refresh_token !== void 0) {
      let data5 = data.refresh_token;
      if (typeof data5 === "string") {
        if (!pattern27.test(data5)) {
          const err18 = { instancePath: instancePath + "/refresh_token", schemaPath: "RefreshToken/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err18);
          errors++;
        }
        if (data5.length > 16384 && (data5.length > 32768 || [...data5].length > 16384)) {
          const err19 = { instancePath: instancePath + "/refresh_token", schemaPath: "RefreshToken/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err19);
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/refresh_token", schemaPath: "RefreshToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if (data.correlation_id !== void 0) {
      let data6 = data.correlation_id;
      if (typeof data6 === "string") {
        if (!pattern48.test(data6)) {
          const err21 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err21);
          errors++;
        }
        if (data6.length > 255 && (data6.length > 510 || [...data6].length > 255)) {
          const err22 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err22);
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "TokenNotification/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err24);
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!validate55(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate55.errors; else for (const error of validate55.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs3 = errors;
    if (!validate88(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate88.errors; else for (const error of validate88.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "Notification/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
var OAuthError = validate90;
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern98.test(data0)) {
          const err1 = { instancePath: instancePath + "/error", schemaPath: "OAuthErrorCode/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.length > 128 && (data0.length > 256 || [...data0].length > 128)) {
          const err2 = { instancePath: instancePath + "/error", schemaPath: "OAuthErrorCode/maxLength", keyword: "maxLength", params: { limit: 128 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/error", schemaPath: "OAuthErrorCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.error_description !== void 0) {
      let data1 = data.error_description;
      if (typeof data1 === "string") {
        if (!pattern98.test(data1)) {
          const err4 = { instancePath: instancePath + "/error_description", schemaPath: "OAuthErrorDescription/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
        if (data1.length > 2048 && (data1.length > 4096 || [...data1].length > 2048)) {
          const err5 = { instancePath: instancePath + "/error_description", schemaPath: "OAuthErrorDescription/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/error_description", schemaPath: "OAuthErrorDescription/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.error_uri !== void 0) {
      let data2 = data.error_uri;
      if (typeof data2 === "string") {
        if (!pattern113.test(data2)) {
          const err7 = { instancePath: instancePath + "/error_uri", schemaPath: "ErrorUri/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
        if (data2.length > 2048 && (data2.length > 4096 || [...data2].length > 2048)) {
          const err8 = { instancePath: instancePath + "/error_uri", schemaPath: "ErrorUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/error_uri", schemaPath: "ErrorUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.correlation_id !== void 0) {
      let data3 = data.correlation_id;
      if (typeof data3 === "string") {
        if (!pattern48.test(data3)) {
          const err10 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err10);
          errors++;
        }
        if (data3.length > 255 && (data3.length > 510 || [...data3].length > 255)) {
          const err11 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "OAuthError/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err13);
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
var OAuthErrorCode = validate91;
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern98.test(data)) {
      const err0 = { instancePath, schemaPath: "OAuthErrorCode/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 128 && (data.length > 256 || [...data].length > 128)) {
      const err1 = { instancePath, schemaPath: "OAuthErrorCode/maxLength", keyword: "maxLength", params: { limit: 128 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "OAuthErrorCode/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
var OAuthErrorDescription = validate92;
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern98.test(data)) {
      const err0 = { instancePath, schemaPath: "OAuthErrorDescription/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 2048 && (data.length > 4096 || [...data].length > 2048)) {
      const err1 = { instancePath, schemaPath: "OAuthErrorDescription/maxLength", keyword: "maxLength", params: { limit: 2048 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "OAuthErrorDescription/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
var OperatorApis = validate38;
var OperatorLinks = validate39;
var OperatorSelection = validate93;
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.links === void 0) {
      const err0 = { instancePath, schemaPath: "OperatorSelection/required", keyword: "required", params: { missingProperty: "links" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.links !== void 0) {
      if (!validate40(data.links, { instancePath: instancePath + "/links", parentData: data, parentDataProperty: "links", rootData })) {
        if (vErrors === null) vErrors = validate40.errors; else for (const error of validate40.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.correlation_id !== void 0) {
      let data1 = data.correlation_id;
      if (typeof data1 === "string") {
        if (!pattern48.test(data1)) {
          const err1 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data1.length > 255 && (data1.length > 510 || [...data1].length > 255)) {
          const err2 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "OperatorSelection/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
var OtherGrantForm = validate95;
var schema207 = { "type": "object", "required": ["grant_type", "refresh_token"], "dependentRequired": { "client_assertion": ["client_assertion_type"], "client_assertion_type": ["client_assertion"] }, "additionalProperties": true, "properties": { "grant_type": { "enum": ["refresh_token"] }, "refresh_token": { "$ref": "RefreshToken" }, "scope": { "$ref": "GrantedScope" }, "client_id": { "$ref": "ClientId" }, "client_secret": { "$ref": "ClientSecret" }, "client_assertion_type": { "$ref": "ClientAssertionType" }, "client_assertion": { "$ref": "Jwt" }, "correlation_id": { "$ref": "CorrelationId" } } };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.grant_type === void 0) {
      const err0 = { instancePath, schemaPath: "RefreshGrantForm/required", keyword: "required", params: { missingProperty: "grant_type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.refresh_token === void 0) {
      const err1 = { instancePath, schemaPath: "RefreshGrantForm/required", keyword: "required", params: { missingProperty: "refresh_token" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.grant_type !== void 0) {
      if (!(data.grant_type === "refresh_token")) {
        const err2 = { instancePath: instancePath + "/grant_type", schemaPath: "RefreshGrantForm/properties/grant_type/enum", keyword: "enum", params: { allowedValues: schema207.properties.grant_type.enum } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.refresh_token !== void 0) {
      let data1 = data.refresh_token;
      if (typeof data1 === "string") {
        if (!pattern27.test(data1)) {
          const err3 = { instancePath: instancePath + "/refresh_token", schemaPath: "RefreshToken/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
        if (data1.length > 16384 && (data1.length > 32768 || [...data1].length > 16384)) {
          const err4 = { instancePath: instancePath + "/refresh_token", schemaPath: "RefreshToken/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/refresh_token", schemaPath: "RefreshToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data2 = data.scope;
      if (typeof data2 === "string") {
        if (!pattern119.test(data2)) {
          const err6 = { instancePath: instancePath + "/scope", schemaPath: "GrantedScope/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
        if (data2.length > 1024 && (data2.length > 2048 || [...data2].length > 1024)) {
          const err7 = { instancePath: instancePath + "/scope", schemaPath: "GrantedScope/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/scope", schemaPath: "GrantedScope/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.client_id !== void 0) {
      let data3 = data.client_id;
      if (typeof data3 === "string") {
        if (!pattern27.test(data3)) {
          const err9 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err9);
          errors++;
        }
        if (data3.length > 255 && (data3.length > 510 || [...data3].length > 255)) {
          const err10 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.client_secret !== void 0) {
      let data4 = data.client_secret;
      if (typeof data4 === "string") {
        if (!pattern27.test(data4)) {
          const err12 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err12);
          errors++;
        }
        if (data4.length > 1024 && (data4.length > 2048 || [...data4].length > 1024)) {
          const err13 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err13);
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.client_assertion_type !== void 0) {
      if (!(data.client_assertion_type === "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")) {
        const err15 = { instancePath: instancePath + "/client_assertion_type", schemaPath: "ClientAssertionType/enum", keyword: "enum", params: { allowedValues: schema75.enum } };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.client_assertion !== void 0) {
      let data6 = data.client_assertion;
      if (typeof data6 === "string") {
        if (!pattern29.test(data6)) {
          const err16 = { instancePath: instancePath + "/client_assertion", schemaPath: "Jwt/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
          (vErrors ??= []).push(err16);
          errors++;
        }
        if (data6.length > 16384 && (data6.length > 32768 || [...data6].length > 16384)) {
          const err17 = { instancePath: instancePath + "/client_assertion", schemaPath: "Jwt/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err17);
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/client_assertion", schemaPath: "Jwt/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if (data.correlation_id !== void 0) {
      let data7 = data.correlation_id;
      if (typeof data7 === "string") {
        if (!pattern48.test(data7)) {
          const err19 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err19);
          errors++;
        }
        if (data7.length > 255 && (data7.length > 510 || [...data7].length > 255)) {
          const err20 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err20);
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if (data.client_assertion !== void 0) {
      if (data.client_assertion_type === void 0) {
        const err22 = { instancePath, schemaPath: "RefreshGrantForm/dependentRequired", keyword: "dependentRequired", params: {
          property: "client_assertion",
          missingProperty: "client_assertion_type",
          depsCount: 1,
          deps: "client_assertion_type"
        } };
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if (data.client_assertion_type !== void 0) {
      if (data.client_assertion === void 0) {
        const err23 = { instancePath, schemaPath: "RefreshGrantForm/dependentRequired", keyword: "dependentRequired", params: {
          property: "client_assertion_type",
          missingProperty: "client_assertion",
          depsCount: 1,
          deps: "client_assertion"
        } };
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "RefreshGrantForm/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err24);
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.grant_type === void 0) {
      const err0 = { instancePath, schemaPath: "ServerInitiatedGrantForm/required", keyword: "required", params: { missingProperty: "grant_type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.auth_req_id === void 0) {
      const err1 = { instancePath, schemaPath: "ServerInitiatedGrantForm/required", keyword: "required", params: { missingProperty: "auth_req_id" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.grant_type !== void 0) {
      let data0 = data.grant_type;
      if (!(data0 === "authorization_code" || data0 === "refresh_token" || data0 === "urn:openid:params:mc:grant_type:server_initiated")) {
        const err2 = { instancePath: instancePath + "/grant_type", schemaPath: "GrantType/enum", keyword: "enum", params: { allowedValues: schema138.enum } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.auth_req_id !== void 0) {
      let data1 = data.auth_req_id;
      if (typeof data1 === "string") {
        if (!pattern26.test(data1)) {
          const err3 = { instancePath: instancePath + "/auth_req_id", schemaPath: "AuthReqId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]+$" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
        if (data1.length > 1024 && (data1.length > 2048 || [...data1].length > 1024)) {
          const err4 = { instancePath: instancePath + "/auth_req_id", schemaPath: "AuthReqId/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/auth_req_id", schemaPath: "AuthReqId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.client_id !== void 0) {
      let data2 = data.client_id;
      if (typeof data2 === "string") {
        if (!pattern27.test(data2)) {
          const err6 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
        if (data2.length > 255 && (data2.length > 510 || [...data2].length > 255)) {
          const err7 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.client_secret !== void 0) {
      let data3 = data.client_secret;
      if (typeof data3 === "string") {
        if (!pattern27.test(data3)) {
          const err9 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err9);
          errors++;
        }
        if (data3.length > 1024 && (data3.length > 2048 || [...data3].length > 1024)) {
          const err10 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.client_assertion_type !== void 0) {
      if (!(data.client_assertion_type === "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")) {
        const err12 = { instancePath: instancePath + "/client_assertion_type", schemaPath: "ClientAssertionType/enum", keyword: "enum", params: { allowedValues: schema75.enum } };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.client_assertion !== void 0) {
      let data5 = data.client_assertion;
      if (typeof data5 === "string") {
        if (!pattern29.test(data5)) {
          const err13 = { instancePath: instancePath + "/client_assertion", schemaPath: "Jwt/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
          (vErrors ??= []).push(err13);
          errors++;
        }
        if (data5.length > 16384 && (data5.length > 32768 || [...data5].length > 16384)) {
          const err14 = { instancePath: instancePath + "/client_assertion", schemaPath: "Jwt/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err14);
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/client_assertion", schemaPath: "Jwt/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.correlation_id !== void 0) {
      let data6 = data.correlation_id;
      if (typeof data6 === "string") {
        if (!pattern48.test(data6)) {
          const err16 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err16);
          errors++;
        }
        if (data6.length > 255 && (data6.length > 510 || [...data6].length > 255)) {
          const err17 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err17);
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if (data.client_assertion !== void 0) {
      if (data.client_assertion_type === void 0) {
        const err19 = { instancePath, schemaPath: "ServerInitiatedGrantForm/dependentRequired", keyword: "dependentRequired", params: {
          property: "client_assertion",
          missingProperty: "client_assertion_type",
          depsCount: 1,
          deps: "client_assertion_type"
        } };
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if (data.client_assertion_type !== void 0) {
      if (data.client_assertion === void 0) {
        const err20 = { instancePath, schemaPath: "ServerInitiatedGrantForm/dependentRequired", keyword: "dependentRequired", params: {
          property: "client_assertion_type",
          missingProperty: "client_assertion",
          depsCount: 1,
          deps: "client_assertion"
        } };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "ServerInitiatedGrantForm/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err21);
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.grant_type === void 0 && (missing0 = "grant_type")) {
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    } else {
      if (data.grant_type !== void 0) {
        if (!(data.grant_type === "refresh_token")) {
          const err1 = {};
          (vErrors ??= []).push(err1);
          errors++;
        }
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
    const _errs3 = errors;
    if (!validate96(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate96.errors; else for (const error of validate96.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs4 = errors;
    if (!validate98(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate98.errors; else for (const error of validate98.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "OtherGrantForm/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
var PhoneNumber = validate100;
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern139.test(data)) {
      const err0 = { instancePath, schemaPath: "PhoneNumber/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9][0-9]{4,14}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "PhoneNumber/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
var PlainAuthorizationRequest = validate18;
var PostalAddress = validate101;
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.formatted !== void 0) {
      let data0 = data.formatted;
      if (typeof data0 === "string") {
        if (data0.length > 4096 && (data0.length > 8192 || [...data0].length > 4096)) {
          const err0 = { instancePath: instancePath + "/formatted", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err0);
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/formatted", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.street_address !== void 0) {
      let data1 = data.street_address;
      if (typeof data1 === "string") {
        if (data1.length > 4096 && (data1.length > 8192 || [...data1].length > 4096)) {
          const err2 = { instancePath: instancePath + "/street_address", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/street_address", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.locality !== void 0) {
      let data2 = data.locality;
      if (typeof data2 === "string") {
        if (data2.length > 4096 && (data2.length > 8192 || [...data2].length > 4096)) {
          const err4 = { instancePath: instancePath + "/locality", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/locality", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.region !== void 0) {
      let data3 = data.region;
      if (typeof data3 === "string") {
        if (data3.length > 4096 && (data3.length > 8192 || [...data3].length > 4096)) {
          const err6 = { instancePath: instancePath + "/region", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/region", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.postal_code !== void 0) {
      let data4 = data.postal_code;
      if (typeof data4 === "string") {
        if (data4.length > 4096 && (data4.length > 8192 || [...data4].length > 4096)) {
          const err8 = { instancePath: instancePath + "/postal_code", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/postal_code", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.country !== void 0) {
      let data5 = data.country;
      if (typeof data5 === "string") {
        if (data5.length > 4096 && (data5.length > 8192 || [...data5].length > 4096)) {
          const err10 = { instancePath: instancePath + "/country", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/country", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "PostalAddress/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err12);
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
var PremiumInfo = validate102;
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sub === void 0) {
      const err0 = { instancePath, schemaPath: "PremiumInfo/required", keyword: "required", params: { missingProperty: "sub" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.sub !== void 0) {
      let data0 = data.sub;
      if (typeof data0 === "string") {
        if (!pattern122.test(data0)) {
          const err1 = { instancePath: instancePath + "/sub", schemaPath: "Subject/pattern", keyword: "pattern", params: { pattern: "^[\\x00-\\x7F]+$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.length > 255 && (data0.length > 510 || [...data0].length > 255)) {
          const err2 = { instancePath: instancePath + "/sub", schemaPath: "Subject/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/sub", schemaPath: "Subject/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.phone_number_alternate !== void 0) {
      let data1 = data.phone_number_alternate;
      if (typeof data1 === "string") {
        if (!pattern139.test(data1)) {
          const err4 = { instancePath: instancePath + "/phone_number_alternate", schemaPath: "PhoneNumber/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9][0-9]{4,14}$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/phone_number_alternate", schemaPath: "PhoneNumber/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 === "string") {
        if (data2.length > 4096 && (data2.length > 8192 || [...data2].length > 4096)) {
          const err6 = { instancePath: instancePath + "/title", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/title", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.given_name !== void 0) {
      let data3 = data.given_name;
      if (typeof data3 === "string") {
        if (data3.length > 4096 && (data3.length > 8192 || [...data3].length > 4096)) {
          const err8 = { instancePath: instancePath + "/given_name", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/given_name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.family_name !== void 0) {
      let data4 = data.family_name;
      if (typeof data4 === "string") {
        if (data4.length > 4096 && (data4.length > 8192 || [...data4].length > 4096)) {
          const err10 = { instancePath: instancePath + "/family_name", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/family_name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.middle_name !== void 0) {
      let data5 = data.middle_name;
      if (typeof data5 === "string") {
        if (data5.length > 4096 && (data5.length > 8192 || [...data5].length > 4096)) {
          const err12 = { instancePath: instancePath + "/middle_name", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/middle_name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.street_address !== void 0) {
      let data6 = data.street_address;
      if (typeof data6 === "string") {
        if (data6.length > 4096 && (data6.length > 8192 || [...data6].length > 4096)) {
          const err14 = { instancePath: instancePath + "/street_address", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err14);
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/street_address", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.city !== void 0) {
      let data7 = data.city;
      if (typeof data7 === "string") {
        if (data7.length > 4096 && (data7.length > 8192 || [...data7].length > 4096)) {
          const err16 = { instancePath: instancePath + "/city", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err16);
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/city", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data8 = data.state;
      if (typeof data8 === "string") {
        if (data8.length > 4096 && (data8.length > 8192 || [...data8].length > 4096)) {
          const err18 = { instancePath: instancePath + "/state", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err18);
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/state", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if (data.postal_code !== void 0) {
      let data9 = data.postal_code;
      if (typeof data9 === "string") {
        if (data9.length > 4096 && (data9.length > 8192 || [...data9].length > 4096)) {
          const err20 = { instancePath: instancePath + "/postal_code", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err20);
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/postal_code", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if (data.country !== void 0) {
      let data10 = data.country;
      if (typeof data10 === "string") {
        if (data10.length > 4096 && (data10.length > 8192 || [...data10].length > 4096)) {
          const err22 = { instancePath: instancePath + "/country", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err22);
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/country", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data11 = data.email;
      if (typeof data11 === "string") {
        if (data11.length > 4096 && (data11.length > 8192 || [...data11].length > 4096)) {
          const err24 = { instancePath: instancePath + "/email", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err24);
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/email", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if (data.phone_number !== void 0) {
      let data12 = data.phone_number;
      if (typeof data12 === "string") {
        if (!pattern139.test(data12)) {
          const err26 = { instancePath: instancePath + "/phone_number", schemaPath: "PhoneNumber/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9][0-9]{4,14}$" } };
          (vErrors ??= []).push(err26);
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/phone_number", schemaPath: "PhoneNumber/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if (data.birthdate !== void 0) {
      let data13 = data.birthdate;
      if (typeof data13 === "string") {
        if (!pattern73.test(data13)) {
          const err28 = { instancePath: instancePath + "/birthdate", schemaPath: "BirthDate/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(?:-[0-9]{2}-[0-9]{2})?$" } };
          (vErrors ??= []).push(err28);
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/birthdate", schemaPath: "BirthDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if (data.national_identifier !== void 0) {
      let data14 = data.national_identifier;
      if (typeof data14 === "string") {
        if (data14.length > 4096 && (data14.length > 8192 || [...data14].length > 4096)) {
          const err30 = { instancePath: instancePath + "/national_identifier", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err30);
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/national_identifier", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err31);
        errors++;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "PremiumInfo/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err32);
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
var ProductRegistration = validate103;
var schema247 = { "type": "object", "required": ["productName", "country", "scope", "invocations"], "additionalProperties": true, "properties": { "productName": { "type": "string", "minLength": 1, "maxLength": 100 }, "country": { "type": "string", "pattern": "^[A-Z]{2}$" }, "scope": { "type": "string", "pattern": "^[A-Za-z0-9_.:-]{1,100}$" }, "authenticators": { "type": "array", "maxItems": 50, "items": { "type": "string", "minLength": 1, "maxLength": 100 } }, "levelsOfAssurance": { "type": "array", "maxItems": 50, "items": { "type": "string", "minLength": 1, "maxLength": 100 } }, "invocations": { "type": "array", "maxItems": 50, "items": { "type": "object", "required": ["mode", "profileVersion"], "additionalProperties": true, "properties": { "mode": { "enum": ["device-initiated", "server-initiated"] }, "profileVersion": { "type": "string", "minLength": 1, "maxLength": 100 } } } }, "attributes": { "type": "array", "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 100 } }, "idTokenClaims": { "type": "array", "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 100 } }, "additionalParameters": { "type": "array", "maxItems": 50, "items": { "type": "string", "minLength": 1, "maxLength": 100 } }, "additionalFlows": { "type": "array", "maxItems": 50, "items": { "type": "string", "minLength": 1, "maxLength": 100 } }, "declarations": { "type": "object", "additionalProperties": true, "properties": { "authenticatesOnMobileDevice": { "type": "boolean" }, "usesMobileConnectApi": { "type": "boolean" }, "separatesAuthorizationFromResources": { "type": "boolean" }, "usesSharedEndpoints": { "type": "boolean" }, "usesResourceEndpointsForAttributes": { "type": "boolean" }, "sharesTokensInCookies": { "type": "boolean" }, "followsLocalLegislation": { "type": "boolean" }, "followsUserExperienceGuidelines": { "type": "boolean" }, "followsPrivacyPrinciples": { "type": "boolean" }, "isAgreedWithCommunity": { "type": "boolean" } } }, "comments": { "type": "object", "additionalProperties": true, "properties": { "technicalAssets": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "visibility": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "consentModel": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "userFlow": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "useCases": { "type": "string", "minLength": 1, "maxLength": 2e3 } } } } };
var pattern205 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_.:-]{1,100}$", "u");
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productName === void 0) {
      const err0 = { instancePath, schemaPath: "ProductRegistration/required", keyword: "required", params: { missingProperty: "productName" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.country === void 0) {
      const err1 = { instancePath, schemaPath: "ProductRegistration/required", keyword: "required", params: { missingProperty: "country" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.scope === void 0) {
      const err2 = { instancePath, schemaPath: "ProductRegistration/required", keyword: "required", params: { missingProperty: "scope" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.invocations === void 0) {
      const err3 = { instancePath, schemaPath: "ProductRegistration/required", keyword: "required", params: { missingProperty: "invocations" } };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.productName !== void 0) {
      let data0 = data.productName;
      if (typeof data0 === "string") {
        if (data0.length > 100 && (data0.length > 200 || [...data0].length > 100)) {
          const err4 = { instancePath: instancePath + "/productName", schemaPath: "ProductRegistration/properties/productName/maxLength", keyword: "maxLength", params: { limit: 100 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
        if (data0.length < 1) {
          const err5 = { instancePath: instancePath + "/productName", schemaPath: "ProductRegistration/properties/productName/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/productName", schemaPath: "ProductRegistration/properties/productName/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.country !== void 0) {
      let data1 = data.country;
      if (typeof data1 === "string") {
        if (!pattern23.test(data1)) {
          const err7 = { instancePath: instancePath + "/country", schemaPath: "ProductRegistration/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/country", schemaPath: "ProductRegistration/properties/country/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data2 = data.scope;
      if (typeof data2 === "string") {
        if (!pattern205.test(data2)) {
          const err9 = { instancePath: instancePath + "/scope", schemaPath: "ProductRegistration/properties/scope/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.:-]{1,100}$" } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/scope", schemaPath: "ProductRegistration/properties/scope/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.authenticators !== void 0) {
      let data3 = data.authenticators;
      if (Array.isArray(data3)) {
        if (data3.length > 50) {
          const err11 = { instancePath: instancePath + "/authenticators", schemaPath: "ProductRegistration/properties/authenticators/maxItems", keyword: "maxItems", params: { limit: 50 } };
          (vErrors ??= []).push(err11);
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (data4.length > 100 && (data4.length > 200 || [...data4].length > 100)) {
              const err12 = { instancePath: instancePath + "/authenticators/" + i0, schemaPath: "ProductRegistration/properties/authenticators/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
              (vErrors ??= []).push(err12);
              errors++;
            }
            if (data4.length < 1) {
              const err13 = { instancePath: instancePath + "/authenticators/" + i0, schemaPath: "ProductRegistration/properties/authenticators/items/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err13);
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/authenticators/" + i0, schemaPath: "ProductRegistration/properties/authenticators/items/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err14);
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/authenticators", schemaPath: "ProductRegistration/properties/authenticators/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.levelsOfAssurance !== void 0) {
      let data5 = data.levelsOfAssurance;
      if (Array.isArray(data5)) {
        if (data5.length > 50) {
          const err16 = { instancePath: instancePath + "/levelsOfAssurance", schemaPath: "ProductRegistration/properties/levelsOfAssurance/maxItems", keyword: "maxItems", params: { limit: 50 } };
          (vErrors ??= []).push(err16);
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 === "string") {
            if (data6.length > 100 && (data6.length > 200 || [...data6].length > 100)) {
              const err17 = { instancePath: instancePath + "/levelsOfAssurance/" + i1, schemaPath: "ProductRegistration/properties/levelsOfAssurance/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
              (vErrors ??= []).push(err17);
              errors++;
            }
            if (data6.length < 1) {
              const err18 = { instancePath: instancePath + "/levelsOfAssurance/" + i1, schemaPath: "ProductRegistration/properties/levelsOfAssurance/items/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err18);
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/levelsOfAssurance/" + i1, schemaPath: "ProductRegistration/properties/levelsOfAssurance/items/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err19);
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/levelsOfAssurance", schemaPath: "ProductRegistration/properties/levelsOfAssurance/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if (data.invocations !== void 0) {
      let data7 = data.invocations;
      if (Array.isArray(data7)) {
        if (data7.length > 50) {
          const err21 = { instancePath: instancePath + "/invocations", schemaPath: "ProductRegistration/properties/invocations/maxItems", keyword: "maxItems", params: { limit: 50 } };
          (vErrors ??= []).push(err21);
          errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.mode === void 0) {
              const err22 = { instancePath: instancePath + "/invocations/" + i2, schemaPath: "ProductRegistration/properties/invocations/items/required", keyword: "required", params: { missingProperty: "mode" } };
              (vErrors ??= []).push(err22);
              errors++;
            }
            if (data8.profileVersion === void 0) {
              const err23 = { instancePath: instancePath + "/invocations/" + i2, schemaPath: "ProductRegistration/properties/invocations/items/required", keyword: "required", params: { missingProperty: "profileVersion" } };
              (vErrors ??= []).push(err23);
              errors++;
            }
            if (data8.mode !== void 0) {
              let data9 = data8.mode;
              if (!(data9 === "device-initiated" || data9 === "server-initiated")) {
                const err24 = { instancePath: instancePath + "/invocations/" + i2 + "/mode", schemaPath: "ProductRegistration/properties/invocations/items/properties/mode/enum", keyword: "enum", params: { allowedValues: schema247.properties.invocations.items.properties.mode.enum } };
                (vErrors ??= []).push(err24);
                errors++;
              }
            }
            if (data8.profileVersion !== void 0) {
              let data10 = data8.profileVersion;
              if (typeof data10 === "string") {
                if (data10.length > 100 && (data10.length > 200 || [...data10].length > 100)) {
                  const err25 = { instancePath: instancePath + "/invocations/" + i2 + "/profileVersion", schemaPath: "ProductRegistration/properties/invocations/items/properties/profileVersion/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  (vErrors ??= []).push(err25);
                  errors++;
                }
                if (data10.length < 1) {
                  const err26 = { instancePath: instancePath + "/invocations/" + i2 + "/profileVersion", schemaPath: "ProductRegistration/properties/invocations/items/properties/profileVersion/minLength", keyword: "minLength", params: { limit: 1 } };
                  (vErrors ??= []).push(err26);
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/invocations/" + i2 + "/profileVersion", schemaPath: "ProductRegistration/properties/invocations/items/properties/profileVersion/type", keyword: "type", params: { type: "string" } };
                (vErrors ??= []).push(err27);
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/invocations/" + i2, schemaPath: "ProductRegistration/properties/invocations/items/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err28);
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/invocations", schemaPath: "ProductRegistration/properties/invocations/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if (data.attributes !== void 0) {
      let data11 = data.attributes;
      if (Array.isArray(data11)) {
        if (data11.length > 200) {
          const err30 = { instancePath: instancePath + "/attributes", schemaPath: "ProductRegistration/properties/attributes/maxItems", keyword: "maxItems", params: { limit: 200 } };
          (vErrors ??= []).push(err30);
          errors++;
        }
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data12 = data11[i3];
          if (typeof data12 === "string") {
            if (data12.length > 100 && (data12.length > 200 || [...data12].length > 100)) {
              const err31 = { instancePath: instancePath + "/attributes/" + i3, schemaPath: "ProductRegistration/properties/attributes/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
              (vErrors ??= []).push(err31);
              errors++;
            }
            if (data12.length < 1) {
              const err32 = { instancePath: instancePath + "/attributes/" + i3, schemaPath: "ProductRegistration/properties/attributes/items/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err32);
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/attributes/" + i3, schemaPath: "ProductRegistration/properties/attributes/items/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err33);
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/attributes", schemaPath: "ProductRegistration/properties/attributes/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    if (data.idTokenClaims !== void 0) {
      let data13 = data.idTokenClaims;
      if (Array.isArray(data13)) {
        if (data13.length > 200) {
          const err35 = { instancePath: instancePath + "/idTokenClaims", schemaPath: "ProductRegistration/properties/idTokenClaims/maxItems", keyword: "maxItems", params: { limit: 200 } };
          (vErrors ??= []).push(err35);
          errors++;
        }
        const len4 = data13.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data14 = data13[i4];
          if (typeof data14 === "string") {
            if (data14.length > 100 && (data14.length > 200 || [...data14].length > 100)) {
              const err36 = { instancePath: instancePath + "/idTokenClaims/" + i4, schemaPath: "ProductRegistration/properties/idTokenClaims/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
              (vErrors ??= []).push(err36);
              errors++;
            }
            if (data14.length < 1) {
              const err37 = { instancePath: instancePath + "/idTokenClaims/" + i4, schemaPath: "ProductRegistration/properties/idTokenClaims/items/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err37);
              errors++;
            }
          } else {
            const err38 = { instancePath: instancePath + "/idTokenClaims/" + i4, schemaPath: "ProductRegistration/properties/idTokenClaims/items/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err38);
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/idTokenClaims", schemaPath: "ProductRegistration/properties/idTokenClaims/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err39);
        errors++;
      }
    }
    if (data.additionalParameters !== void 0) {
      let data15 = data.additionalParameters;
      if (Array.isArray(data15)) {
        if (data15.length > 50) {
          const err40 = { instancePath: instancePath + "/additionalParameters", schemaPath: "ProductRegistration/properties/additionalParameters/maxItems", keyword: "maxItems", params: { limit: 50 } };
          (vErrors ??= []).push(err40);
          errors++;
        }
        const len5 = data15.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data16 = data15[i5];
          if (typeof data16 === "string") {
            if (data16.length > 100 && (data16.length > 200 || [...data16].length > 100)) {
              const err41 = { instancePath: instancePath + "/additionalParameters/" + i5, schemaPath: "ProductRegistration/properties/additionalParameters/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
              (vErrors ??= []).push(err41);
              errors++;
            }
            if (data16.length < 1) {
              const err42 = { instancePath: instancePath + "/additionalParameters/" + i5, schemaPath: "ProductRegistration/properties/additionalParameters/items/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err42);
              errors++;
            }
          } else {
            const err43 = { instancePath: instancePath + "/additionalParameters/" + i5, schemaPath: "ProductRegistration/properties/additionalParameters/items/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err43);
            errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/additionalParameters", schemaPath: "ProductRegistration/properties/additionalParameters/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err44);
        errors++;
      }
    }
    if (data.additionalFlows !== void 0) {
      let data17 = data.additionalFlows;
      if (Array.isArray(data17)) {
        if (data17.length > 50) {
          const err45 = { instancePath: instancePath + "/additionalFlows", schemaPath: "ProductRegistration/properties/additionalFlows/maxItems", keyword: "maxItems", params: { limit: 50 } };
          (vErrors ??= []).push(err45);
          errors++;
        }
        const len6 = data17.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data18 = data17[i6];
          if (typeof data18 === "string") {
            if (data18.length > 100 && (data18.length > 200 || [...data18].length > 100)) {
              const err46 = { instancePath: instancePath + "/additionalFlows/" + i6, schemaPath: "ProductRegistration/properties/additionalFlows/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
              (vErrors ??= []).push(err46);
              errors++;
            }
            if (data18.length < 1) {
              const err47 = { instancePath: instancePath + "/additionalFlows/" + i6, schemaPath: "ProductRegistration/properties/additionalFlows/items/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err47);
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/additionalFlows/" + i6, schemaPath: "ProductRegistration/properties/additionalFlows/items/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err48);
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/additionalFlows", schemaPath: "ProductRegistration/properties/additionalFlows/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err49);
        errors++;
      }
    }
    if (data.declarations !== void 0) {
      let data19 = data.declarations;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.authenticatesOnMobileDevice !== void 0) {
          if (typeof data19.authenticatesOnMobileDevice !== "boolean") {
            const err50 = { instancePath: instancePath + "/declarations/authenticatesOnMobileDevice", schemaPath: "ProductRegistration/properties/declarations/properties/authenticatesOnMobileDevice/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err50);
            errors++;
          }
        }
        if (data19.usesMobileConnectApi !== void 0) {
          if (typeof data19.usesMobileConnectApi !== "boolean") {
            const err51 = { instancePath: instancePath + "/declarations/usesMobileConnectApi", schemaPath: "ProductRegistration/properties/declarations/properties/usesMobileConnectApi/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err51);
            errors++;
          }
        }
        if (data19.separatesAuthorizationFromResources !== void 0) {
          if (typeof data19.separatesAuthorizationFromResources !== "boolean") {
            const err52 = { instancePath: instancePath + "/declarations/separatesAuthorizationFromResources", schemaPath: "ProductRegistration/properties/declarations/properties/separatesAuthorizationFromResources/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err52);
            errors++;
          }
        }
        if (data19.usesSharedEndpoints !== void 0) {
          if (typeof data19.usesSharedEndpoints !== "boolean") {
            const err53 = { instancePath: instancePath + "/declarations/usesSharedEndpoints", schemaPath: "ProductRegistration/properties/declarations/properties/usesSharedEndpoints/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err53);
            errors++;
          }
        }
        if (data19.usesResourceEndpointsForAttributes !== void 0) {
          if (typeof data19.usesResourceEndpointsForAttributes !== "boolean") {
            const err54 = { instancePath: instancePath + "/declarations/usesResourceEndpointsForAttributes", schemaPath: "ProductRegistration/properties/declarations/properties/usesResourceEndpointsForAttributes/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err54);
            errors++;
          }
        }
        if (data19.sharesTokensInCookies !== void 0) {
          if (typeof data19.sharesTokensInCookies !== "boolean") {
            const err55 = { instancePath: instancePath + "/declarations/sharesTokensInCookies", schemaPath: "ProductRegistration/properties/declarations/properties/sharesTokensInCookies/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err55);
            errors++;
          }
        }
        if (data19.followsLocalLegislation !== void 0) {
          if (typeof data19.followsLocalLegislation !== "boolean") {
            const err56 = { instancePath: instancePath + "/declarations/followsLocalLegislation", schemaPath: "ProductRegistration/properties/declarations/properties/followsLocalLegislation/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err56);
            errors++;
          }
        }
        if (data19.followsUserExperienceGuidelines !== void 0) {
          if (typeof data19.followsUserExperienceGuidelines !== "boolean") {
            const err57 = { instancePath: instancePath + "/declarations/followsUserExperienceGuidelines", schemaPath: "ProductRegistration/properties/declarations/properties/followsUserExperienceGuidelines/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err57);
            errors++;
          }
        }
        if (data19.followsPrivacyPrinciples !== void 0) {
          if (typeof data19.followsPrivacyPrinciples !== "boolean") {
            const err58 = { instancePath: instancePath + "/declarations/followsPrivacyPrinciples", schemaPath: "ProductRegistration/properties/declarations/properties/followsPrivacyPrinciples/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err58);
            errors++;
          }
        }
        if (data19.isAgreedWithCommunity !== void 0) {
          if (typeof data19.isAgreedWithCommunity !== "boolean") {
            const err59 = { instancePath: instancePath + "/declarations/isAgreedWithCommunity", schemaPath: "ProductRegistration/properties/declarations/properties/isAgreedWithCommunity/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err59);
            errors++;
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/declarations", schemaPath: "ProductRegistration/properties/declarations/type", keyword: "type", params: { type: "object" } };
        (vErrors ??= []).push(err60);
        errors++;
      }
    }
    if (data.comments !== void 0) {
      let data30 = data.comments;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        if (data30.technicalAssets !== void 0) {
          let data31 = data30.technicalAssets;
          if (typeof data31 === "string") {
            if (data31.length > 2e3 && (data31.length > 4e3 || [...data31].length > 2e3)) {
              const err61 = { instancePath: instancePath + "/comments/technicalAssets", schemaPath: "ProductRegistration/properties/comments/properties/technicalAssets/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              (vErrors ??= []).push(err61);
              errors++;
            }
            if (data31.length < 1) {
              const err62 = { instancePath: instancePath + "/comments/technicalAssets", schemaPath: "ProductRegistration/properties/comments/properties/technicalAssets/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err62);
              errors++;
            }
          } else {
            const err63 = { instancePath: instancePath + "/comments/technicalAssets", schemaPath: "ProductRegistration/properties/comments/properties/technicalAssets/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err63);
            errors++;
          }
        }
        if (data30.visibility !== void 0) {
          let data32 = data30.visibility;
          if (typeof data32 === "string") {
            if (data32.length > 2e3 && (data32.length > 4e3 || [...data32].length > 2e3)) {
              const err64 = { instancePath: instancePath + "/comments/visibility", schemaPath: "ProductRegistration/properties/comments/properties/visibility/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              (vErrors ??= []).push(err64);
              errors++;
            }
            if (data32.length < 1) {
              const err65 = { instancePath: instancePath + "/comments/visibility", schemaPath: "ProductRegistration/properties/comments/properties/visibility/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err65);
              errors++;
            }
          } else {
            const err66 = { instancePath: instancePath + "/comments/visibility", schemaPath: "ProductRegistration/properties/comments/properties/visibility/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err66);
            errors++;
          }
        }
        if (data30.consentModel !== void 0) {
          let data33 = data30.consentModel;
          if (typeof data33 === "string") {
            if (data33.length > 2e3 && (data33.length > 4e3 || [...data33].length > 2e3)) {
              const err67 = { instancePath: instancePath + "/comments/consentModel", schemaPath: "ProductRegistration/properties/comments/properties/consentModel/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              (vErrors ??= []).push(err67);
              errors++;
            }
            if (data33.length < 1) {
              const err68 = { instancePath: instancePath + "/comments/consentModel", schemaPath: "ProductRegistration/properties/comments/properties/consentModel/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err68);
              errors++;
            }
          } else {
            const err69 = { instancePath: instancePath + "/comments/consentModel", schemaPath: "ProductRegistration/properties/comments/properties/consentModel/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err69);
            errors++;
          }
        }
        if (data30.userFlow !== void 0) {
          let data34 = data30.userFlow;
          if (typeof data34 === "string") {
            if (data34.length > 2e3 && (data34.length > 4e3 || [...data34].length > 2e3)) {
              const err70 = { instancePath: instancePath + "/comments/userFlow", schemaPath: "ProductRegistration/properties/comments/properties/userFlow/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              (vErrors ??= []).push(err70);
              errors++;
            }
            if (data34.length < 1) {
              const err71 = { instancePath: instancePath + "/comments/userFlow", schemaPath: "ProductRegistration/properties/comments/properties/userFlow/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err71);
              errors++;
            }
          } else {
            const err72 = { instancePath: instancePath + "/comments/userFlow", schemaPath: "ProductRegistration/properties/comments/properties/userFlow/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err72);
            errors++;
          }
        }
        if (data30.useCases !== void 0) {
          let data35 = data30.useCases;
          if (typeof data35 === "string") {
            if (data35.length > 2e3 && (data35.length > 4e3 || [...data35].length > 2e3)) {
              const err73 = { instancePath: instancePath + "/comments/useCases", schemaPath: "ProductRegistration/properties/comments/properties/useCases/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              (vErrors ??= []).push(err73);
              errors++;
            }
            if (data35.length < 1) {
              const err74 = { instancePath: instancePath + "/comments/useCases", schemaPath: "ProductRegistration/properties/comments/properties/useCases/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err74);
              errors++;
            }
          } else {
            const err75 = { instancePath: instancePath + "/comments/useCases", schemaPath: "ProductRegistration/properties/comments/properties/useCases/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err75);
            errors++;
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/comments", schemaPath: "ProductRegistration/properties/comments/type", keyword: "type", params: { type: "object" } };
        (vErrors ??= []).push(err76);
        errors++;
      }
    }
  } else {
    const err77 = { instancePath, schemaPath: "ProductRegistration/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err77);
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
var Prompt = validate104;
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern39.test(data)) {
      const err0 = { instancePath, schemaPath: "Prompt/pattern", keyword: "pattern", params: { pattern: "^(?:none|(?:login|consent|select_account|no_seam)(?: (?:login|consent|select_account|no_seam))*)$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 255 && (data.length > 510 || [...data].length > 255)) {
      const err1 = { instancePath, schemaPath: "Prompt/maxLength", keyword: "maxLength", params: { limit: 255 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "Prompt/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
var ProviderMetadata = validate105;
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 256) {
      const err0 = { instancePath, schemaPath: "TextList/maxItems", keyword: "maxItems", params: { limit: 256 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (data0.length > 4096 && (data0.length > 8192 || [...data0].length > 4096)) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "TextList/type", keyword: "type", params: { type: "array" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "VersionsOfScope/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      let data0 = data[key0];
      if (typeof data0 === "string") {
        if (!pattern32.test(data0)) {
          const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "Version/pattern", keyword: "pattern", params: { pattern: "^mc_(?:di_|si_)?(?:r[0-9]+_)?[vr]?[0-9]+[._][0-9]+$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.length > 32 && (data0.length > 64 || [...data0].length > 32)) {
          const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "Version/maxLength", keyword: "maxLength", params: { limit: 32 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "Version/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "VersionsOfScope/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 256) {
      const err0 = { instancePath, schemaPath: "VersionsByScope/maxItems", keyword: "maxItems", params: { limit: 256 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate109(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        if (vErrors === null) vErrors = validate109.errors; else for (const error of validate109.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "VersionsByScope/type", keyword: "type", params: { type: "array" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.issuer === void 0) {
      const err0 = { instancePath, schemaPath: "ProviderMetadata/required", keyword: "required", params: { missingProperty: "issuer" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.authorization_endpoint === void 0) {
      const err1 = { instancePath, schemaPath: "ProviderMetadata/required", keyword: "required", params: { missingProperty: "authorization_endpoint" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.token_endpoint === void 0) {
      const err2 = { instancePath, schemaPath: "ProviderMetadata/required", keyword: "required", params: { missingProperty: "token_endpoint" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.jwks_uri === void 0) {
      const err3 = { instancePath, schemaPath: "ProviderMetadata/required", keyword: "required", params: { missingProperty: "jwks_uri" } };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.response_types_supported === void 0) {
      const err4 = { instancePath, schemaPath: "ProviderMetadata/required", keyword: "required", params: { missingProperty: "response_types_supported" } };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.subject_types_supported === void 0) {
      const err5 = { instancePath, schemaPath: "ProviderMetadata/required", keyword: "required", params: { missingProperty: "subject_types_supported" } };
      (vErrors ??= []).push(err5);
      errors++;
    }
    if (data.id_token_signing_alg_values_supported === void 0) {
      const err6 = { instancePath, schemaPath: "ProviderMetadata/required", keyword: "required", params: { missingProperty: "id_token_signing_alg_values_supported" } };
      (vErrors ??= []).push(err6);
      errors++;
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (typeof data0 === "string") {
        if (data0.length > 4096 && (data0.length > 8192 || [...data0].length > 4096)) {
          const err7 = { instancePath: instancePath + "/version", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/version", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.issuer !== void 0) {
      let data1 = data.issuer;
      if (typeof data1 === "string") {
        if (!pattern112.test(data1)) {
          const err9 = { instancePath: instancePath + "/issuer", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err9);
          errors++;
        }
        if (data1.length > 2048 && (data1.length > 4096 || [...data1].length > 2048)) {
          const err10 = { instancePath: instancePath + "/issuer", schemaPath: "EndpointUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/issuer", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.authorization_endpoint !== void 0) {
      let data2 = data.authorization_endpoint;
      if (typeof data2 === "string") {
        if (!pattern112.test(data2)) {
          const err12 = { instancePath: instancePath + "/authorization_endpoint", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err12);
          errors++;
        }
        if (data2.length > 2048 && (data2.length > 4096 || [...data2].length > 2048)) {
          const err13 = { instancePath: instancePath + "/authorization_endpoint", schemaPath: "EndpointUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err13);
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/authorization_endpoint", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.token_endpoint !== void 0) {
      let data3 = data.token_endpoint;
      if (typeof data3 === "string") {
        if (!pattern112.test(data3)) {
          const err15 = { instancePath: instancePath + "/token_endpoint", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err15);
          errors++;
        }
        if (data3.length > 2048 && (data3.length > 4096 || [...data3].length > 2048)) {
          const err16 = { instancePath: instancePath + "/token_endpoint", schemaPath: "EndpointUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err16);
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/token_endpoint", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if (data.userinfo_endpoint !== void 0) {
      let data4 = data.userinfo_endpoint;
      if (typeof data4 === "string") {
        if (!pattern112.test(data4)) {
          const err18 = { instancePath: instancePath + "/userinfo_endpoint", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err18);
          errors++;
        }
        if (data4.length > 2048 && (data4.length > 4096 || [...data4].length > 2048)) {
          const err19 = { instancePath: instancePath + "/userinfo_endpoint", schemaPath: "EndpointUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err19);
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/userinfo_endpoint", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if (data.premiuminfo_endpoint !== void 0) {
      let data5 = data.premiuminfo_endpoint;
      if (typeof data5 === "string") {
        if (!pattern112.test(data5)) {
          const err21 = { instancePath: instancePath + "/premiuminfo_endpoint", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err21);
          errors++;
        }
        if (data5.length > 2048 && (data5.length > 4096 || [...data5].length > 2048)) {
          const err22 = { instancePath: instancePath + "/premiuminfo_endpoint", schemaPath: "EndpointUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err22);
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/premiuminfo_endpoint", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    if (data.si_authorization_endpoint !== void 0) {
      let data6 = data.si_authorization_endpoint;
      if (typeof data6 === "string") {
        if (!pattern112.test(data6)) {
          const err24 = { instancePath: instancePath + "/si_authorization_endpoint", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err24);
          errors++;
        }
        if (data6.length > 2048 && (data6.length > 4096 || [...data6].length > 2048)) {
          const err25 = { instancePath: instancePath + "/si_authorization_endpoint", schemaPath: "EndpointUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err25);
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/si_authorization_endpoint", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if (data.introspection_endpoint !== void 0) {
      let data7 = data.introspection_endpoint;
      if (typeof data7 === "string") {
        if (!pattern112.test(data7)) {
          const err27 = { instancePath: instancePath + "/introspection_endpoint", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err27);
          errors++;
        }
        if (data7.length > 2048 && (data7.length > 4096 || [...data7].length > 2048)) {
          const err28 = { instancePath: instancePath + "/introspection_endpoint", schemaPath: "EndpointUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err28);
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/introspection_endpoint", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if (data.revocation_endpoint !== void 0) {
      let data8 = data.revocation_endpoint;
      if (typeof data8 === "string") {
        if (!pattern112.test(data8)) {
          const err30 = { instancePath: instancePath + "/revocation_endpoint", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err30);
          errors++;
        }
        if (data8.length > 2048 && (data8.length > 4096 || [...data8].length > 2048)) {
          const err31 = { instancePath: instancePath + "/revocation_endpoint", schemaPath: "EndpointUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err31);
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/revocation_endpoint", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    if (data.refresh_endpoint !== void 0) {
      let data9 = data.refresh_endpoint;
      if (typeof data9 === "string") {
        if (!pattern112.test(data9)) {
          const err33 = { instancePath: instancePath + "/refresh_endpoint", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err33);
          errors++;
        }
        if (data9.length > 2048 && (data9.length > 4096 || [...data9].length > 2048)) {
          const err34 = { instancePath: instancePath + "/refresh_endpoint", schemaPath: "EndpointUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err34);
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/refresh_endpoint", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
    if (data.signdocument_endpoint !== void 0) {
      let data10 = data.signdocument_endpoint;
      if (typeof data10 === "string") {
        if (!pattern112.test(data10)) {
          const err36 = { instancePath: instancePath + "/signdocument_endpoint", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err36);
          errors++;
        }
        if (data10.length > 2048 && (data10.length > 4096 || [...data10].length > 2048)) {
          const err37 = { instancePath: instancePath + "/signdocument_endpoint", schemaPath: "EndpointUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err37);
          errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/signdocument_endpoint", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    if (data.verifydocument_endpoint !== void 0) {
      let data11 = data.verifydocument_endpoint;
      if (typeof data11 === "string") {
        if (!pattern112.test(data11)) {
          const err39 = { instancePath: instancePath + "/verifydocument_endpoint", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err39);
          errors++;
        }
        if (data11.length > 2048 && (data11.length > 4096 || [...data11].length > 2048)) {
          const err40 = { instancePath: instancePath + "/verifydocument_endpoint", schemaPath: "EndpointUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err40);
          errors++;
        }
      } else {
        const err41 = { instancePath: instancePath + "/verifydocument_endpoint", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err41);
        errors++;
      }
    }
    if (data.registration_endpoint !== void 0) {
      let data12 = data.registration_endpoint;
      if (typeof data12 === "string") {
        if (!pattern112.test(data12)) {
          const err42 = { instancePath: instancePath + "/registration_endpoint", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err42);
          errors++;
        }
        if (data12.length > 2048 && (data12.length > 4096 || [...data12].length > 2048)) {
          const err43 = { instancePath: instancePath + "/registration_endpoint", schemaPath: "EndpointUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err43);
          errors++;
        }
      } else {
        const err44 = { instancePath: instancePath + "/registration_endpoint", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err44);
        errors++;
      }
    }
    if (data.end_session_endpoint !== void 0) {
      let data13 = data.end_session_endpoint;
      if (typeof data13 === "string") {
        if (!pattern112.test(data13)) {
          const err45 = { instancePath: instancePath + "/end_session_endpoint", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err45);
          errors++;
        }
        if (data13.length > 2048 && (data13.length > 4096 || [...data13].length > 2048)) {
          const err46 = { instancePath: instancePath + "/end_session_endpoint", schemaPath: "EndpointUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err46);
          errors++;
        }
      } else {
        const err47 = { instancePath: instancePath + "/end_session_endpoint", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err47);
        errors++;
      }
    }
    if (data.check_session_iframe !== void 0) {
      let data14 = data.check_session_iframe;
      if (typeof data14 === "string") {
        if (!pattern112.test(data14)) {
          const err48 = { instancePath: instancePath + "/check_session_iframe", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err48);
          errors++;
        }
        if (data14.length > 2048 && (data14.length > 4096 || [...data14].length > 2048)) {
          const err49 = { instancePath: instancePath + "/check_session_iframe", schemaPath: "EndpointUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err49);
          errors++;
        }
      } else {
        const err50 = { instancePath: instancePath + "/check_session_iframe", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err50);
        errors++;
      }
    }
    if (data.jwks_uri !== void 0) {
      let data15 = data.jwks_uri;
      if (typeof data15 === "string") {
        if (!pattern112.test(data15)) {
          const err51 = { instancePath: instancePath + "/jwks_uri", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err51);
          errors++;
        }
        if (data15.length > 2048 && (data15.length > 4096 || [...data15].length > 2048)) {
          const err52 = { instancePath: instancePath + "/jwks_uri", schemaPath: "EndpointUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err52);
          errors++;
        }
      } else {
        const err53 = { instancePath: instancePath + "/jwks_uri", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err53);
        errors++;
      }
    }
    if (data.mc_version !== void 0) {
      if (!validate106(data.mc_version, { instancePath: instancePath + "/mc_version", parentData: data, parentDataProperty: "mc_version", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.mobile_connect_version_supported !== void 0) {
      if (!validate108(data.mobile_connect_version_supported, { instancePath: instancePath + "/mobile_connect_version_supported", parentData: data, parentDataProperty: "mobile_connect_version_supported", rootData })) {
        if (vErrors === null) vErrors = validate108.errors; else for (const error of validate108.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.scopes_supported !== void 0) {
      if (!validate106(data.scopes_supported, { instancePath: instancePath + "/scopes_supported", parentData: data, parentDataProperty: "scopes_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.mc_di_scopes_supported !== void 0) {
      if (!validate106(data.mc_di_scopes_supported, { instancePath: instancePath + "/mc_di_scopes_supported", parentData: data, parentDataProperty: "mc_di_scopes_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.response_types_supported !== void 0) {
      if (!validate106(data.response_types_supported, { instancePath: instancePath + "/response_types_supported", parentData: data, parentDataProperty: "response_types_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.response_modes_supported !== void 0) {
      if (!validate106(data.response_modes_supported, { instancePath: instancePath + "/response_modes_supported", parentData: data, parentDataProperty: "response_modes_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.grant_types_supported !== void 0) {
      if (!validate106(data.grant_types_supported, { instancePath: instancePath + "/grant_types_supported", parentData: data, parentDataProperty: "grant_types_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.acr_values_supported !== void 0) {
      if (!validate106(data.acr_values_supported, { instancePath: instancePath + "/acr_values_supported", parentData: data, parentDataProperty: "acr_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.subject_types_supported !== void 0) {
      if (!validate106(data.subject_types_supported, { instancePath: instancePath + "/subject_types_supported", parentData: data, parentDataProperty: "subject_types_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.login_hint_methods_supported !== void 0) {
      if (!validate106(data.login_hint_methods_supported, { instancePath: instancePath + "/login_hint_methods_supported", parentData: data, parentDataProperty: "login_hint_methods_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.login_hint_types_supported !== void 0) {
      if (!validate106(data.login_hint_types_supported, { instancePath: instancePath + "/login_hint_types_supported", parentData: data, parentDataProperty: "login_hint_types_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.mc_amr_values_supported !== void 0) {
      if (!validate106(data.mc_amr_values_supported, { instancePath: instancePath + "/mc_amr_values_supported", parentData: data, parentDataProperty: "mc_amr_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.mc_hash_algs_supported !== void 0) {
      if (!validate106(data.mc_hash_algs_supported, { instancePath: instancePath + "/mc_hash_algs_supported", parentData: data, parentDataProperty: "mc_hash_algs_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.id_token_signing_alg_values_supported !== void 0) {
      if (!validate106(data.id_token_signing_alg_values_supported, { instancePath: instancePath + "/id_token_signing_alg_values_supported", parentData: data, parentDataProperty: "id_token_signing_alg_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.id_token_encryption_alg_values_supported !== void 0) {
      if (!validate106(data.id_token_encryption_alg_values_supported, { instancePath: instancePath + "/id_token_encryption_alg_values_supported", parentData: data, parentDataProperty: "id_token_encryption_alg_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.id_token_encryption_enc_values_supported !== void 0) {
      if (!validate106(data.id_token_encryption_enc_values_supported, { instancePath: instancePath + "/id_token_encryption_enc_values_supported", parentData: data, parentDataProperty: "id_token_encryption_enc_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.userinfo_signing_alg_values_supported !== void 0) {
      if (!validate106(data.userinfo_signing_alg_values_supported, { instancePath: instancePath + "/userinfo_signing_alg_values_supported", parentData: data, parentDataProperty: "userinfo_signing_alg_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.userinfo_encryption_alg_values_supported !== void 0) {
      if (!validate106(data.userinfo_encryption_alg_values_supported, { instancePath: instancePath + "/userinfo_encryption_alg_values_supported", parentData: data, parentDataProperty: "userinfo_encryption_alg_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.userinfo_encryption_enc_values_supported !== void 0) {
      if (!validate106(data.userinfo_encryption_enc_values_supported, { instancePath: instancePath + "/userinfo_encryption_enc_values_supported", parentData: data, parentDataProperty: "userinfo_encryption_enc_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.request_object_signing_alg_values_supported !== void 0) {
      if (!validate106(data.request_object_signing_alg_values_supported, { instancePath: instancePath + "/request_object_signing_alg_values_supported", parentData: data, parentDataProperty: "request_object_signing_alg_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.request_object_encryption_alg_values_supported !== void 0) {
      if (!validate106(data.request_object_encryption_alg_values_supported, { instancePath: instancePath + "/request_object_encryption_alg_values_supported", parentData: data, parentDataProperty: "request_object_encryption_alg_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.request_object_encryption_enc_values_supported !== void 0) {
      if (!validate106(data.request_object_encryption_enc_values_supported, { instancePath: instancePath + "/request_object_encryption_enc_values_supported", parentData: data, parentDataProperty: "request_object_encryption_enc_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.token_endpoint_auth_methods_supported !== void 0) {
      if (!validate106(data.token_endpoint_auth_methods_supported, { instancePath: instancePath + "/token_endpoint_auth_methods_supported", parentData: data, parentDataProperty: "token_endpoint_auth_methods_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.token_endpoint_auth_signing_alg_values_supported !== void 0) {
      if (!validate106(data.token_endpoint_auth_signing_alg_values_supported, { instancePath: instancePath + "/token_endpoint_auth_signing_alg_values_supported", parentData: data, parentDataProperty: "token_endpoint_auth_signing_alg_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.code_challenge_methods_supported !== void 0) {
      if (!validate106(data.code_challenge_methods_supported, { instancePath: instancePath + "/code_challenge_methods_supported", parentData: data, parentDataProperty: "code_challenge_methods_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.display_values_supported !== void 0) {
      if (!validate106(data.display_values_supported, { instancePath: instancePath + "/display_values_supported", parentData: data, parentDataProperty: "display_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.claim_types_supported !== void 0) {
      if (!validate106(data.claim_types_supported, { instancePath: instancePath + "/claim_types_supported", parentData: data, parentDataProperty: "claim_types_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.claims_supported !== void 0) {
      if (!validate106(data.claims_supported, { instancePath: instancePath + "/claims_supported", parentData: data, parentDataProperty: "claims_supported", rootData })) {
        if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.claims_locales_supported !== void 0) {
      if (!validate24(data.claims_locales_supported, { instancePath: instancePath + "/claims_locales_supported", parentData: data, parentDataProperty: "claims_locales_supported", rootData })) {
        if (vErrors === null) vErrors = validate24.errors; else for (const error of validate24.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.ui_locales_supported !== void 0) {
      if (!validate74(data.ui_locales_supported, { instancePath: instancePath + "/ui_locales_supported", parentData: data, parentDataProperty: "ui_locales_supported", rootData })) {
        if (vErrors === null) vErrors = validate74.errors; else for (const error of validate74.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.service_documentation !== void 0) {
      let data46 = data.service_documentation;
      if (typeof data46 === "string") {
        if (!pattern112.test(data46)) {
          const err54 = { instancePath: instancePath + "/service_documentation", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err54);
          errors++;
        }
        if (data46.length > 2048 && (data46.length > 4096 || [...data46].length > 2048)) {
          const err55 = { instancePath: instancePath + "/service_documentation", schemaPath: "EndpointUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err55);
          errors++;
        }
      } else {
        const err56 = { instancePath: instancePath + "/service_documentation", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err56);
        errors++;
      }
    }
    if (data.op_policy_uri !== void 0) {
      let data47 = data.op_policy_uri;
      if (typeof data47 === "string") {
        if (!pattern112.test(data47)) {
          const err57 = { instancePath: instancePath + "/op_policy_uri", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err57);
          errors++;
        }
        if (data47.length > 2048 && (data47.length > 4096 || [...data47].length > 2048)) {
          const err58 = { instancePath: instancePath + "/op_policy_uri", schemaPath: "EndpointUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err58);
          errors++;
        }
      } else {
        const err59 = { instancePath: instancePath + "/op_policy_uri", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err59);
        errors++;
      }
    }
    if (data.op_tos_uri !== void 0) {
      let data48 = data.op_tos_uri;
      if (typeof data48 === "string") {
        if (!pattern112.test(data48)) {
          const err60 = { instancePath: instancePath + "/op_tos_uri", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err60);
          errors++;
        }
        if (data48.length > 2048 && (data48.length > 4096 || [...data48].length > 2048)) {
          const err61 = { instancePath: instancePath + "/op_tos_uri", schemaPath: "EndpointUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err61);
          errors++;
        }
      } else {
        const err62 = { instancePath: instancePath + "/op_tos_uri", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err62);
        errors++;
      }
    }
    if (data.claims_parameter_supported !== void 0) {
      if (typeof data.claims_parameter_supported !== "boolean") {
        const err63 = { instancePath: instancePath + "/claims_parameter_supported", schemaPath: "ProviderMetadata/properties/claims_parameter_supported/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err63);
        errors++;
      }
    }
    if (data.mc_claims_parameter_supported !== void 0) {
      if (typeof data.mc_claims_parameter_supported !== "boolean") {
        const err64 = { instancePath: instancePath + "/mc_claims_parameter_supported", schemaPath: "ProviderMetadata/properties/mc_claims_parameter_supported/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err64);
        errors++;
      }
    }
    if (data.request_parameter_supported !== void 0) {
      if (typeof data.request_parameter_supported !== "boolean") {
        const err65 = { instancePath: instancePath + "/request_parameter_supported", schemaPath: "ProviderMetadata/properties/request_parameter_supported/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err65);
        errors++;
      }
    }
    if (data.request_uri_parameter_supported !== void 0) {
      if (typeof data.request_uri_parameter_supported !== "boolean") {
        const err66 = { instancePath: instancePath + "/request_uri_parameter_supported", schemaPath: "ProviderMetadata/properties/request_uri_parameter_supported/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err66);
        errors++;
      }
    }
    if (data.require_request_uri_registration !== void 0) {
      if (typeof data.require_request_uri_registration !== "boolean") {
        const err67 = { instancePath: instancePath + "/require_request_uri_registration", schemaPath: "ProviderMetadata/properties/require_request_uri_registration/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err67);
        errors++;
      }
    }
    if (data.authorization_response_iss_parameter_supported !== void 0) {
      if (typeof data.authorization_response_iss_parameter_supported !== "boolean") {
        const err68 = { instancePath: instancePath + "/authorization_response_iss_parameter_supported", schemaPath: "ProviderMetadata/properties/authorization_response_iss_parameter_supported/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err68);
        errors++;
      }
    }
  } else {
    const err69 = { instancePath, schemaPath: "ProviderMetadata/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err69);
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
var RedirectTarget = validate140;
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern48.test(data)) {
      const err0 = { instancePath, schemaPath: "RedirectTarget/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 16384 && (data.length > 32768 || [...data].length > 16384)) {
      const err1 = { instancePath, schemaPath: "RedirectTarget/maxLength", keyword: "maxLength", params: { limit: 16384 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "RedirectTarget/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate140.errors = vErrors;
  return errors === 0;
}
var RedirectUri = validate141;
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern30.test(data)) {
      const err0 = { instancePath, schemaPath: "RedirectUri/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[\\x21\\x22\\x24-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 2048 && (data.length > 4096 || [...data].length > 2048)) {
      const err1 = { instancePath, schemaPath: "RedirectUri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "RedirectUri/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate141.errors = vErrors;
  return errors === 0;
}
var RefreshGrantForm = validate96;
var RefreshToken = validate142;
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern27.test(data)) {
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
  validate142.errors = vErrors;
  return errors === 0;
}
var ResponseType = validate143;
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "code")) {
    const err0 = { instancePath, schemaPath: "ResponseType/enum", keyword: "enum", params: { allowedValues: schema21.enum } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate143.errors = vErrors;
  return errors === 0;
}
var RetryAfter = validate144;
var pattern229 = /* @__PURE__ */ new RegExp("^(?:[0-9]{1,10}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT)$", "u");
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern229.test(data)) {
      const err0 = { instancePath, schemaPath: "RetryAfter/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{1,10}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT)$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "RetryAfter/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate144.errors = vErrors;
  return errors === 0;
}
var RevocationForm = validate145;
var pattern231 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._:-]+$", "u");
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.token === void 0) {
      const err0 = { instancePath, schemaPath: "RevocationForm/required", keyword: "required", params: { missingProperty: "token" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.token !== void 0) {
      let data0 = data.token;
      if (typeof data0 === "string") {
        if (!pattern27.test(data0)) {
          const err1 = { instancePath: instancePath + "/token", schemaPath: "TokenToRevoke/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.length > 16384 && (data0.length > 32768 || [...data0].length > 16384)) {
          const err2 = { instancePath: instancePath + "/token", schemaPath: "TokenToRevoke/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/token", schemaPath: "TokenToRevoke/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.token_type_hint !== void 0) {
      let data1 = data.token_type_hint;
      if (typeof data1 === "string") {
        if (!pattern231.test(data1)) {
          const err4 = { instancePath: instancePath + "/token_type_hint", schemaPath: "TokenTypeHint/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._:-]+$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
        if (data1.length > 128 && (data1.length > 256 || [...data1].length > 128)) {
          const err5 = { instancePath: instancePath + "/token_type_hint", schemaPath: "TokenTypeHint/maxLength", keyword: "maxLength", params: { limit: 128 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/token_type_hint", schemaPath: "TokenTypeHint/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.client_id !== void 0) {
      let data2 = data.client_id;
      if (typeof data2 === "string") {
        if (!pattern27.test(data2)) {
          const err7 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
        if (data2.length > 255 && (data2.length > 510 || [...data2].length > 255)) {
          const err8 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/maxLength", keyword: "maxLength", params: { limit: 255 } };
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
        if (!pattern27.test(data3)) {
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
    if (data.client_assertion_type !== void 0) {
      if (!(data.client_assertion_type === "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")) {
        const err13 = { instancePath: instancePath + "/client_assertion_type", schemaPath: "ClientAssertionType/enum", keyword: "enum", params: { allowedValues: schema75.enum } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.client_assertion !== void 0) {
      let data5 = data.client_assertion;
      if (typeof data5 === "string") {
        if (!pattern29.test(data5)) {
          const err14 = { instancePath: instancePath + "/client_assertion", schemaPath: "Jwt/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
          (vErrors ??= []).push(err14);
          errors++;
        }
        if (data5.length > 16384 && (data5.length > 32768 || [...data5].length > 16384)) {
          const err15 = { instancePath: instancePath + "/client_assertion", schemaPath: "Jwt/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err15);
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/client_assertion", schemaPath: "Jwt/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if (data.correlation_id !== void 0) {
      let data6 = data.correlation_id;
      if (typeof data6 === "string") {
        if (!pattern48.test(data6)) {
          const err17 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err17);
          errors++;
        }
        if (data6.length > 255 && (data6.length > 510 || [...data6].length > 255)) {
          const err18 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err18);
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if (data.client_assertion !== void 0) {
      if (data.client_assertion_type === void 0) {
        const err20 = { instancePath, schemaPath: "RevocationForm/dependentRequired", keyword: "dependentRequired", params: {
          property: "client_assertion",
          missingProperty: "client_assertion_type",
          depsCount: 1,
          deps: "client_assertion_type"
        } };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if (data.client_assertion_type !== void 0) {
      if (data.client_assertion === void 0) {
        const err21 = { instancePath, schemaPath: "RevocationForm/dependentRequired", keyword: "dependentRequired", params: {
          property: "client_assertion_type",
          missingProperty: "client_assertion",
          depsCount: 1,
          deps: "client_assertion"
        } };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "RevocationForm/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err22);
    errors++;
  }
  validate145.errors = vErrors;
  return errors === 0;
}
var Scope = validate146;
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern31.test(data)) {
      const err0 = { instancePath, schemaPath: "Scope/pattern", keyword: "pattern", params: { pattern: "^(?:(?!openid(?: |$))[\\x21\\x23-\\x5B\\x5D-\\x7E]+ )*openid(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 1024 && (data.length > 2048 || [...data].length > 1024)) {
      const err1 = { instancePath, schemaPath: "Scope/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "Scope/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate146.errors = vErrors;
  return errors === 0;
}
var ServerInitiatedAnswer = validate147;
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.auth_req_id === void 0) {
      const err0 = { instancePath, schemaPath: "ServerInitiatedAnswer/required", keyword: "required", params: { missingProperty: "auth_req_id" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.expires_in === void 0) {
      const err1 = { instancePath, schemaPath: "ServerInitiatedAnswer/required", keyword: "required", params: { missingProperty: "expires_in" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.auth_req_id !== void 0) {
      let data0 = data.auth_req_id;
      if (typeof data0 === "string") {
        if (!pattern26.test(data0)) {
          const err2 = { instancePath: instancePath + "/auth_req_id", schemaPath: "AuthReqId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]+$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.length > 1024 && (data0.length > 2048 || [...data0].length > 1024)) {
          const err3 = { instancePath: instancePath + "/auth_req_id", schemaPath: "AuthReqId/maxLength", keyword: "maxLength", params: { limit: 1024 } };
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
        const err5 = { instancePath: instancePath + "/expires_in", schemaPath: "LifetimeSeconds/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 4294967295 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/expires_in", schemaPath: "LifetimeSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/expires_in", schemaPath: "LifetimeSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      }
    }
    if (data.correlation_id !== void 0) {
      let data2 = data.correlation_id;
      if (typeof data2 === "string") {
        if (!pattern48.test(data2)) {
          const err8 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data2.length > 255 && (data2.length > 510 || [...data2].length > 255)) {
          const err9 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "ServerInitiatedAnswer/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err11);
    errors++;
  }
  validate147.errors = vErrors;
  return errors === 0;
}
var ServerInitiatedGrantForm = validate98;
var ServerInitiatedRequest = validate148;
var schema295 = { "enum": ["mc_si_async_code", "mc_si_polling"] };
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.client_id === void 0) {
      const err0 = { instancePath, schemaPath: "ServerInitiatedRequest/required", keyword: "required", params: { missingProperty: "client_id" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.scope === void 0) {
      const err1 = { instancePath, schemaPath: "ServerInitiatedRequest/required", keyword: "required", params: { missingProperty: "scope" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.request === void 0) {
      const err2 = { instancePath, schemaPath: "ServerInitiatedRequest/required", keyword: "required", params: { missingProperty: "request" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.client_id !== void 0) {
      let data0 = data.client_id;
      if (typeof data0 === "string") {
        if (!pattern27.test(data0)) {
          const err3 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
        if (data0.length > 255 && (data0.length > 510 || [...data0].length > 255)) {
          const err4 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data1 = data.scope;
      if (typeof data1 === "string") {
        if (!pattern31.test(data1)) {
          const err6 = { instancePath: instancePath + "/scope", schemaPath: "Scope/pattern", keyword: "pattern", params: { pattern: "^(?:(?!openid(?: |$))[\\x21\\x23-\\x5B\\x5D-\\x7E]+ )*openid(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
        if (data1.length > 1024 && (data1.length > 2048 || [...data1].length > 1024)) {
          const err7 = { instancePath: instancePath + "/scope", schemaPath: "Scope/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/scope", schemaPath: "Scope/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.response_type !== void 0) {
      let data2 = data.response_type;
      if (!(data2 === "mc_si_async_code" || data2 === "mc_si_polling")) {
        const err9 = { instancePath: instancePath + "/response_type", schemaPath: "SiResponseType/enum", keyword: "enum", params: { allowedValues: schema295.enum } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.request !== void 0) {
      let data3 = data.request;
      if (typeof data3 === "string") {
        if (!pattern29.test(data3)) {
          const err10 = { instancePath: instancePath + "/request", schemaPath: "Jwt/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
          (vErrors ??= []).push(err10);
          errors++;
        }
        if (data3.length > 16384 && (data3.length > 32768 || [...data3].length > 16384)) {
          const err11 = { instancePath: instancePath + "/request", schemaPath: "Jwt/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/request", schemaPath: "Jwt/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "ServerInitiatedRequest/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err13);
    errors++;
  }
  validate148.errors = vErrors;
  return errors === 0;
}
var SiRequestClaims = validate149;
var schema297 = { "type": "object", "required": ["iss", "aud", "client_id", "scope", "version", "acr_values", "nonce", "login_hint"], "additionalProperties": true, "if": { "required": ["response_type"], "properties": { "response_type": { "enum": ["mc_si_polling"] } } }, "else": { "required": ["notification_uri", "client_notification_token"] }, "properties": { "iss": { "type": "string", "maxLength": 255, "pattern": "^[\\x20-\\x7E]+$" }, "aud": { "type": ["string", "array"], "maxLength": 2048, "maxItems": 32, "items": { "type": "string", "minLength": 1, "maxLength": 2048 } }, "client_id": { "type": "string", "maxLength": 255, "pattern": "^[\\x20-\\x7E]+$" }, "response_type": { "enum": ["mc_si_async_code", "mc_si_polling"] }, "scope": { "type": "string", "maxLength": 1024, "pattern": "^(?:(?!openid(?: |$))[\\x21\\x23-\\x5B\\x5D-\\x7E]+ )*openid(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$" }, "version": { "type": "string", "maxLength": 32, "pattern": "^mc_(?:di_|si_)?(?:r[0-9]+_)?[vr]?[0-9]+[._][0-9]+$" }, "acr_values": { "type": "string", "maxLength": 255, "pattern": "^[\\x21-\\x7E]+(?: [\\x21-\\x7E]+)*$" }, "nonce": { "type": "string", "maxLength": 1024, "pattern": "^[\\x20-\\x7E]+$" }, "login_hint": { "type": "string", "maxLength": 2048, "pattern": "^(?:MSISDN:[1-9][0-9]{4,14}|(?:ENCR_MSISDN|PCR):[\\x21-\\x7E]+)$" }, "notification_uri": { "type": "string", "maxLength": 2048, "pattern": "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" }, "client_notification_token": { "type": "string", "maxLength": 1024, "pattern": "^[A-Za-z0-9._~+/-]+=*$" }, "client_name": { "type": "string", "maxLength": 128, "pattern": "^[^\\x00-\\x1F\\x7F]+$" }, "context": { "type": "string", "maxLength": 255, "pattern": "^[^\\x00-\\x1F\\x7F]+$" }, "binding_message": { "type": "string", "maxLength": 255, "pattern": "^[^\\x00-\\x1F\\x7F]+$" }, "correlation_id": { "type": "string", "maxLength": 255, "pattern": "^[\\x21-\\x7E]+$" }, "state": { "type": "string", "maxLength": 2048, "pattern": "^[\\x20-\\x7E]+$" }, "jti": { "type": "string", "maxLength": 255, "pattern": "^[\\x20-\\x7E]+$" }, "iat": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "nbf": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "exp": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } };
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.response_type === void 0 && (missing0 = "response_type")) {
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    } else {
      if (data.response_type !== void 0) {
        if (!(data.response_type === "mc_si_polling")) {
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
  if (!_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.notification_uri === void 0) {
        const err2 = { instancePath, schemaPath: "SiRequestClaims/else/required", keyword: "required", params: { missingProperty: "notification_uri" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
      if (data.client_notification_token === void 0) {
        const err3 = { instancePath, schemaPath: "SiRequestClaims/else/required", keyword: "required", params: { missingProperty: "client_notification_token" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "SiRequestClaims/if", keyword: "if", params: { failingKeyword: "else" } };
    (vErrors ??= []).push(err4);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.iss === void 0) {
      const err5 = { instancePath, schemaPath: "SiRequestClaims/required", keyword: "required", params: { missingProperty: "iss" } };
      (vErrors ??= []).push(err5);
      errors++;
    }
    if (data.aud === void 0) {
      const err6 = { instancePath, schemaPath: "SiRequestClaims/required", keyword: "required", params: { missingProperty: "aud" } };
      (vErrors ??= []).push(err6);
      errors++;
    }
    if (data.client_id === void 0) {
      const err7 = { instancePath, schemaPath: "SiRequestClaims/required", keyword: "required", params: { missingProperty: "client_id" } };
      (vErrors ??= []).push(err7);
      errors++;
    }
    if (data.scope === void 0) {
      const err8 = { instancePath, schemaPath: "SiRequestClaims/required", keyword: "required", params: { missingProperty: "scope" } };
      (vErrors ??= []).push(err8);
      errors++;
    }
    if (data.version === void 0) {
      const err9 = { instancePath, schemaPath: "SiRequestClaims/required", keyword: "required", params: { missingProperty: "version" } };
      (vErrors ??= []).push(err9);
      errors++;
    }
    if (data.acr_values === void 0) {
      const err10 = { instancePath, schemaPath: "SiRequestClaims/required", keyword: "required", params: { missingProperty: "acr_values" } };
      (vErrors ??= []).push(err10);
      errors++;
    }
    if (data.nonce === void 0) {
      const err11 = { instancePath, schemaPath: "SiRequestClaims/required", keyword: "required", params: { missingProperty: "nonce" } };
      (vErrors ??= []).push(err11);
      errors++;
    }
    if (data.login_hint === void 0) {
      const err12 = { instancePath, schemaPath: "SiRequestClaims/required", keyword: "required", params: { missingProperty: "login_hint" } };
      (vErrors ??= []).push(err12);
      errors++;
    }
    if (data.iss !== void 0) {
      let data1 = data.iss;
      if (typeof data1 === "string") {
        if (!pattern27.test(data1)) {
          const err13 = { instancePath: instancePath + "/iss", schemaPath: "SiRequestClaims/properties/iss/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err13);
          errors++;
        }
        if (data1.length > 255 && (data1.length > 510 || [...data1].length > 255)) {
          const err14 = { instancePath: instancePath + "/iss", schemaPath: "SiRequestClaims/properties/iss/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err14);
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/iss", schemaPath: "SiRequestClaims/properties/iss/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.aud !== void 0) {
      let data2 = data.aud;
      if (typeof data2 !== "string" && !Array.isArray(data2)) {
        const err16 = { instancePath: instancePath + "/aud", schemaPath: "SiRequestClaims/properties/aud/type", keyword: "type", params: { type: schema297.properties.aud.type } };
        (vErrors ??= []).push(err16);
        errors++;
      }
      if (typeof data2 === "string") {
        if (data2.length > 2048 && (data2.length > 4096 || [...data2].length > 2048)) {
          const err17 = { instancePath: instancePath + "/aud", schemaPath: "SiRequestClaims/properties/aud/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err17);
          errors++;
        }
      }
      if (Array.isArray(data2)) {
        if (data2.length > 32) {
          const err18 = { instancePath: instancePath + "/aud", schemaPath: "SiRequestClaims/properties/aud/maxItems", keyword: "maxItems", params: { limit: 32 } };
          (vErrors ??= []).push(err18);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (data3.length > 2048 && (data3.length > 4096 || [...data3].length > 2048)) {
              const err19 = { instancePath: instancePath + "/aud/" + i0, schemaPath: "SiRequestClaims/properties/aud/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              (vErrors ??= []).push(err19);
              errors++;
            }
            if (data3.length < 1) {
              const err20 = { instancePath: instancePath + "/aud/" + i0, schemaPath: "SiRequestClaims/properties/aud/items/minLength", keyword: "minLength", params: { limit: 1 } };
              (vErrors ??= []).push(err20);
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/aud/" + i0, schemaPath: "SiRequestClaims/properties/aud/items/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err21);
            errors++;
          }
        }
      }
    }
    if (data.client_id !== void 0) {
      let data4 = data.client_id;
      if (typeof data4 === "string") {
        if (!pattern27.test(data4)) {
          const err22 = { instancePath: instancePath + "/client_id", schemaPath: "SiRequestClaims/properties/client_id/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err22);
          errors++;
        }
        if (data4.length > 255 && (data4.length > 510 || [...data4].length > 255)) {
          const err23 = { instancePath: instancePath + "/client_id", schemaPath: "SiRequestClaims/properties/client_id/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err23);
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/client_id", schemaPath: "SiRequestClaims/properties/client_id/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if (data.response_type !== void 0) {
      let data5 = data.response_type;
      if (!(data5 === "mc_si_async_code" || data5 === "mc_si_polling")) {
        const err25 = { instancePath: instancePath + "/response_type", schemaPath: "SiRequestClaims/properties/response_type/enum", keyword: "enum", params: { allowedValues: schema297.properties.response_type.enum } };
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data6 = data.scope;
      if (typeof data6 === "string") {
        if (!pattern31.test(data6)) {
          const err26 = { instancePath: instancePath + "/scope", schemaPath: "SiRequestClaims/properties/scope/pattern", keyword: "pattern", params: { pattern: "^(?:(?!openid(?: |$))[\\x21\\x23-\\x5B\\x5D-\\x7E]+ )*openid(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$" } };
          (vErrors ??= []).push(err26);
          errors++;
        }
        if (data6.length > 1024 && (data6.length > 2048 || [...data6].length > 1024)) {
          const err27 = { instancePath: instancePath + "/scope", schemaPath: "SiRequestClaims/properties/scope/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err27);
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/scope", schemaPath: "SiRequestClaims/properties/scope/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data7 = data.version;
      if (typeof data7 === "string") {
        if (!pattern32.test(data7)) {
          const err29 = { instancePath: instancePath + "/version", schemaPath: "SiRequestClaims/properties/version/pattern", keyword: "pattern", params: { pattern: "^mc_(?:di_|si_)?(?:r[0-9]+_)?[vr]?[0-9]+[._][0-9]+$" } };
          (vErrors ??= []).push(err29);
          errors++;
        }
        if (data7.length > 32 && (data7.length > 64 || [...data7].length > 32)) {
          const err30 = { instancePath: instancePath + "/version", schemaPath: "SiRequestClaims/properties/version/maxLength", keyword: "maxLength", params: { limit: 32 } };
          (vErrors ??= []).push(err30);
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/version", schemaPath: "SiRequestClaims/properties/version/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err31);
        errors++;
      }
    }
    if (data.acr_values !== void 0) {
      let data8 = data.acr_values;
      if (typeof data8 === "string") {
        if (!pattern1.test(data8)) {
          const err32 = { instancePath: instancePath + "/acr_values", schemaPath: "SiRequestClaims/properties/acr_values/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+(?: [\\x21-\\x7E]+)*$" } };
          (vErrors ??= []).push(err32);
          errors++;
        }
        if (data8.length > 255 && (data8.length > 510 || [...data8].length > 255)) {
          const err33 = { instancePath: instancePath + "/acr_values", schemaPath: "SiRequestClaims/properties/acr_values/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err33);
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/acr_values", schemaPath: "SiRequestClaims/properties/acr_values/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    if (data.nonce !== void 0) {
      let data9 = data.nonce;
      if (typeof data9 === "string") {
        if (!pattern27.test(data9)) {
          const err35 = { instancePath: instancePath + "/nonce", schemaPath: "SiRequestClaims/properties/nonce/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err35);
          errors++;
        }
        if (data9.length > 1024 && (data9.length > 2048 || [...data9].length > 1024)) {
          const err36 = { instancePath: instancePath + "/nonce", schemaPath: "SiRequestClaims/properties/nonce/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err36);
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/nonce", schemaPath: "SiRequestClaims/properties/nonce/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err37);
        errors++;
      }
    }
    if (data.login_hint !== void 0) {
      let data10 = data.login_hint;
      if (typeof data10 === "string") {
        if (!pattern36.test(data10)) {
          const err38 = { instancePath: instancePath + "/login_hint", schemaPath: "SiRequestClaims/properties/login_hint/pattern", keyword: "pattern", params: { pattern: "^(?:MSISDN:[1-9][0-9]{4,14}|(?:ENCR_MSISDN|PCR):[\\x21-\\x7E]+)$" } };
          (vErrors ??= []).push(err38);
          errors++;
        }
        if (data10.length > 2048 && (data10.length > 4096 || [...data10].length > 2048)) {
          const err39 = { instancePath: instancePath + "/login_hint", schemaPath: "SiRequestClaims/properties/login_hint/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err39);
          errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/login_hint", schemaPath: "SiRequestClaims/properties/login_hint/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err40);
        errors++;
      }
    }
    if (data.notification_uri !== void 0) {
      let data11 = data.notification_uri;
      if (typeof data11 === "string") {
        if (!pattern112.test(data11)) {
          const err41 = { instancePath: instancePath + "/notification_uri", schemaPath: "SiRequestClaims/properties/notification_uri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err41);
          errors++;
        }
        if (data11.length > 2048 && (data11.length > 4096 || [...data11].length > 2048)) {
          const err42 = { instancePath: instancePath + "/notification_uri", schemaPath: "SiRequestClaims/properties/notification_uri/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err42);
          errors++;
        }
      } else {
        const err43 = { instancePath: instancePath + "/notification_uri", schemaPath: "SiRequestClaims/properties/notification_uri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err43);
        errors++;
      }
    }
    if (data.client_notification_token !== void 0) {
      let data12 = data.client_notification_token;
      if (typeof data12 === "string") {
        if (!pattern0.test(data12)) {
          const err44 = { instancePath: instancePath + "/client_notification_token", schemaPath: "SiRequestClaims/properties/client_notification_token/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~+/-]+=*$" } };
          (vErrors ??= []).push(err44);
          errors++;
        }
        if (data12.length > 1024 && (data12.length > 2048 || [...data12].length > 1024)) {
          const err45 = { instancePath: instancePath + "/client_notification_token", schemaPath: "SiRequestClaims/properties/client_notification_token/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err45);
          errors++;
        }
      } else {
        const err46 = { instancePath: instancePath + "/client_notification_token", schemaPath: "SiRequestClaims/properties/client_notification_token/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err46);
        errors++;
      }
    }
    if (data.client_name !== void 0) {
      let data13 = data.client_name;
      if (typeof data13 === "string") {
        if (!pattern44.test(data13)) {
          const err47 = { instancePath: instancePath + "/client_name", schemaPath: "SiRequestClaims/properties/client_name/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err47);
          errors++;
        }
        if (data13.length > 128 && (data13.length > 256 || [...data13].length > 128)) {
          const err48 = { instancePath: instancePath + "/client_name", schemaPath: "SiRequestClaims/properties/client_name/maxLength", keyword: "maxLength", params: { limit: 128 } };
          (vErrors ??= []).push(err48);
          errors++;
        }
      } else {
        const err49 = { instancePath: instancePath + "/client_name", schemaPath: "SiRequestClaims/properties/client_name/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err49);
        errors++;
      }
    }
    if (data.context !== void 0) {
      let data14 = data.context;
      if (typeof data14 === "string") {
        if (!pattern44.test(data14)) {
          const err50 = { instancePath: instancePath + "/context", schemaPath: "SiRequestClaims/properties/context/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err50);
          errors++;
        }
        if (data14.length > 255 && (data14.length > 510 || [...data14].length > 255)) {
          const err51 = { instancePath: instancePath + "/context", schemaPath: "SiRequestClaims/properties/context/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err51);
          errors++;
        }
      } else {
        const err52 = { instancePath: instancePath + "/context", schemaPath: "SiRequestClaims/properties/context/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err52);
        errors++;
      }
    }
    if (data.binding_message !== void 0) {
      let data15 = data.binding_message;
      if (typeof data15 === "string") {
        if (!pattern44.test(data15)) {
          const err53 = { instancePath: instancePath + "/binding_message", schemaPath: "SiRequestClaims/properties/binding_message/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err53);
          errors++;
        }
        if (data15.length > 255 && (data15.length > 510 || [...data15].length > 255)) {
          const err54 = { instancePath: instancePath + "/binding_message", schemaPath: "SiRequestClaims/properties/binding_message/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err54);
          errors++;
        }
      } else {
        const err55 = { instancePath: instancePath + "/binding_message", schemaPath: "SiRequestClaims/properties/binding_message/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err55);
        errors++;
      }
    }
    if (data.correlation_id !== void 0) {
      let data16 = data.correlation_id;
      if (typeof data16 === "string") {
        if (!pattern48.test(data16)) {
          const err56 = { instancePath: instancePath + "/correlation_id", schemaPath: "SiRequestClaims/properties/correlation_id/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err56);
          errors++;
        }
        if (data16.length > 255 && (data16.length > 510 || [...data16].length > 255)) {
          const err57 = { instancePath: instancePath + "/correlation_id", schemaPath: "SiRequestClaims/properties/correlation_id/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err57);
          errors++;
        }
      } else {
        const err58 = { instancePath: instancePath + "/correlation_id", schemaPath: "SiRequestClaims/properties/correlation_id/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err58);
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data17 = data.state;
      if (typeof data17 === "string") {
        if (!pattern27.test(data17)) {
          const err59 = { instancePath: instancePath + "/state", schemaPath: "SiRequestClaims/properties/state/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err59);
          errors++;
        }
        if (data17.length > 2048 && (data17.length > 4096 || [...data17].length > 2048)) {
          const err60 = { instancePath: instancePath + "/state", schemaPath: "SiRequestClaims/properties/state/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          (vErrors ??= []).push(err60);
          errors++;
        }
      } else {
        const err61 = { instancePath: instancePath + "/state", schemaPath: "SiRequestClaims/properties/state/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err61);
        errors++;
      }
    }
    if (data.jti !== void 0) {
      let data18 = data.jti;
      if (typeof data18 === "string") {
        if (!pattern27.test(data18)) {
          const err62 = { instancePath: instancePath + "/jti", schemaPath: "SiRequestClaims/properties/jti/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err62);
          errors++;
        }
        if (data18.length > 255 && (data18.length > 510 || [...data18].length > 255)) {
          const err63 = { instancePath: instancePath + "/jti", schemaPath: "SiRequestClaims/properties/jti/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err63);
          errors++;
        }
      } else {
        const err64 = { instancePath: instancePath + "/jti", schemaPath: "SiRequestClaims/properties/jti/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err64);
        errors++;
      }
    }
    if (data.iat !== void 0) {
      let data19 = data.iat;
      if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
        const err65 = { instancePath: instancePath + "/iat", schemaPath: "SiRequestClaims/properties/iat/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err65);
        errors++;
      }
      if (typeof data19 == "number" && isFinite(data19)) {
        if (data19 > 9007199254740991 || isNaN(data19)) {
          const err66 = { instancePath: instancePath + "/iat", schemaPath: "SiRequestClaims/properties/iat/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          (vErrors ??= []).push(err66);
          errors++;
        }
        if (data19 < 0 || isNaN(data19)) {
          const err67 = { instancePath: instancePath + "/iat", schemaPath: "SiRequestClaims/properties/iat/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err67);
          errors++;
        }
      }
    }
    if (data.nbf !== void 0) {
      let data20 = data.nbf;
      if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
        const err68 = { instancePath: instancePath + "/nbf", schemaPath: "SiRequestClaims/properties/nbf/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err68);
        errors++;
      }
      if (typeof data20 == "number" && isFinite(data20)) {
        if (data20 > 9007199254740991 || isNaN(data20)) {
          const err69 = { instancePath: instancePath + "/nbf", schemaPath: "SiRequestClaims/properties/nbf/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          (vErrors ??= []).push(err69);
          errors++;
        }
        if (data20 < 0 || isNaN(data20)) {
          const err70 = { instancePath: instancePath + "/nbf", schemaPath: "SiRequestClaims/properties/nbf/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err70);
          errors++;
        }
      }
    }
    if (data.exp !== void 0) {
      let data21 = data.exp;
      if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
        const err71 = { instancePath: instancePath + "/exp", schemaPath: "SiRequestClaims/properties/exp/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err71);
        errors++;
      }
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 > 9007199254740991 || isNaN(data21)) {
          const err72 = { instancePath: instancePath + "/exp", schemaPath: "SiRequestClaims/properties/exp/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          (vErrors ??= []).push(err72);
          errors++;
        }
        if (data21 < 0 || isNaN(data21)) {
          const err73 = { instancePath: instancePath + "/exp", schemaPath: "SiRequestClaims/properties/exp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err73);
          errors++;
        }
      }
    }
  } else {
    const err74 = { instancePath, schemaPath: "SiRequestClaims/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err74);
    errors++;
  }
  validate149.errors = vErrors;
  return errors === 0;
}
var SiResponseType = validate150;
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "mc_si_async_code" || data === "mc_si_polling")) {
    const err0 = { instancePath, schemaPath: "SiResponseType/enum", keyword: "enum", params: { allowedValues: schema295.enum } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate150.errors = vErrors;
  return errors === 0;
}
var SignedAuthorizationRequest = validate16;
var State = validate151;
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern27.test(data)) {
      const err0 = { instancePath, schemaPath: "State/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 2048 && (data.length > 4096 || [...data].length > 2048)) {
      const err1 = { instancePath, schemaPath: "State/maxLength", keyword: "maxLength", params: { limit: 2048 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "State/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate151.errors = vErrors;
  return errors === 0;
}
var Subject = validate152;
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern122.test(data)) {
      const err0 = { instancePath, schemaPath: "Subject/pattern", keyword: "pattern", params: { pattern: "^[\\x00-\\x7F]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 255 && (data.length > 510 || [...data].length > 255)) {
      const err1 = { instancePath, schemaPath: "Subject/maxLength", keyword: "maxLength", params: { limit: 255 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "Subject/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate152.errors = vErrors;
  return errors === 0;
}
var SubscriberId = validate153;
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern48.test(data)) {
      const err0 = { instancePath, schemaPath: "SubscriberId/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 2036 && (data.length > 4072 || [...data].length > 2036)) {
      const err1 = { instancePath, schemaPath: "SubscriberId/maxLength", keyword: "maxLength", params: { limit: 2036 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "SubscriberId/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate153.errors = vErrors;
  return errors === 0;
}
var Text = validate154;
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length > 4096 && (data.length > 8192 || [...data].length > 4096)) {
      const err0 = { instancePath, schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate154.errors = vErrors;
  return errors === 0;
}
var TextList = validate106;
var TokenForm = validate155;
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.grant_type === void 0 && (missing0 = "grant_type")) {
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    } else {
      if (data.grant_type !== void 0) {
        if (!(data.grant_type === "authorization_code")) {
          const err1 = {};
          (vErrors ??= []).push(err1);
          errors++;
        }
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
    const _errs3 = errors;
    if (!validate32(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate32.errors; else for (const error of validate32.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs4 = errors;
    if (!validate95(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate95.errors; else for (const error of validate95.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "TokenForm/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate155.errors = vErrors;
  return errors === 0;
}
var TokenNotification = validate88;
var TokenResponse = validate158;
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.access_token !== void 0) {
      let data0 = data.access_token;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err2 = { instancePath: instancePath + "/access_token", schemaPath: "AccessToken/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~+/-]+=*$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.length > 16384 && (data0.length > 32768 || [...data0].length > 16384)) {
          const err3 = { instancePath: instancePath + "/access_token", schemaPath: "AccessToken/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/access_token", schemaPath: "AccessToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.token_type !== void 0) {
      let data1 = data.token_type;
      if (typeof data1 === "string") {
        if (!pattern177.test(data1)) {
          const err5 = { instancePath: instancePath + "/token_type", schemaPath: "TokenType/pattern", keyword: "pattern", params: { pattern: "^[Bb][Ee][Aa][Rr][Ee][Rr]$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/token_type", schemaPath: "TokenType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.expires_in !== void 0) {
      let data2 = data.expires_in;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/expires_in", schemaPath: "LifetimeSeconds/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 4294967295 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/expires_in", schemaPath: "LifetimeSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/expires_in", schemaPath: "LifetimeSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      }
    }
    if (data.id_token !== void 0) {
      let data3 = data.id_token;
      if (typeof data3 === "string") {
        if (!pattern29.test(data3)) {
          const err10 = { instancePath: instancePath + "/id_token", schemaPath: "Jwt/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
          (vErrors ??= []).push(err10);
          errors++;
        }
        if (data3.length > 16384 && (data3.length > 32768 || [...data3].length > 16384)) {
          const err11 = { instancePath: instancePath + "/id_token", schemaPath: "Jwt/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/id_token", schemaPath: "Jwt/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.refresh_token !== void 0) {
      let data4 = data.refresh_token;
      if (typeof data4 === "string") {
        if (!pattern27.test(data4)) {
          const err13 = { instancePath: instancePath + "/refresh_token", schemaPath: "RefreshToken/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err13);
          errors++;
        }
        if (data4.length > 16384 && (data4.length > 32768 || [...data4].length > 16384)) {
          const err14 = { instancePath: instancePath + "/refresh_token", schemaPath: "RefreshToken/maxLength", keyword: "maxLength", params: { limit: 16384 } };
          (vErrors ??= []).push(err14);
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/refresh_token", schemaPath: "RefreshToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data5 = data.scope;
      if (typeof data5 === "string") {
        if (!pattern119.test(data5)) {
          const err16 = { instancePath: instancePath + "/scope", schemaPath: "GrantedScope/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$" } };
          (vErrors ??= []).push(err16);
          errors++;
        }
        if (data5.length > 1024 && (data5.length > 2048 || [...data5].length > 1024)) {
          const err17 = { instancePath: instancePath + "/scope", schemaPath: "GrantedScope/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          (vErrors ??= []).push(err17);
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/scope", schemaPath: "GrantedScope/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if (data.correlation_id !== void 0) {
      let data6 = data.correlation_id;
      if (typeof data6 === "string") {
        if (!pattern48.test(data6)) {
          const err19 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err19);
          errors++;
        }
        if (data6.length > 255 && (data6.length > 510 || [...data6].length > 255)) {
          const err20 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err20);
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/correlation_id", schemaPath: "CorrelationId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "TokenResponse/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err22);
    errors++;
  }
  validate158.errors = vErrors;
  return errors === 0;
}
var TokenToRevoke = validate159;
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern27.test(data)) {
      const err0 = { instancePath, schemaPath: "TokenToRevoke/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 16384 && (data.length > 32768 || [...data].length > 16384)) {
      const err1 = { instancePath, schemaPath: "TokenToRevoke/maxLength", keyword: "maxLength", params: { limit: 16384 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "TokenToRevoke/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate159.errors = vErrors;
  return errors === 0;
}
var TokenType = validate160;
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern177.test(data)) {
      const err0 = { instancePath, schemaPath: "TokenType/pattern", keyword: "pattern", params: { pattern: "^[Bb][Ee][Aa][Rr][Ee][Rr]$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "TokenType/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
var TokenTypeHint = validate161;
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern231.test(data)) {
      const err0 = { instancePath, schemaPath: "TokenTypeHint/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._:-]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 128 && (data.length > 256 || [...data].length > 128)) {
      const err1 = { instancePath, schemaPath: "TokenTypeHint/maxLength", keyword: "maxLength", params: { limit: 128 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "TokenTypeHint/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate161.errors = vErrors;
  return errors === 0;
}
var TrueOrFalse = validate162;
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "true" || data === "false")) {
    const err0 = { instancePath, schemaPath: "TrueOrFalse/enum", keyword: "enum", params: { allowedValues: schema120.enum } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate162.errors = vErrors;
  return errors === 0;
}
var UserInfo = validate163;
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sub === void 0) {
      const err0 = { instancePath, schemaPath: "UserInfo/required", keyword: "required", params: { missingProperty: "sub" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.sub !== void 0) {
      let data0 = data.sub;
      if (typeof data0 === "string") {
        if (!pattern122.test(data0)) {
          const err1 = { instancePath: instancePath + "/sub", schemaPath: "Subject/pattern", keyword: "pattern", params: { pattern: "^[\\x00-\\x7F]+$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.length > 255 && (data0.length > 510 || [...data0].length > 255)) {
          const err2 = { instancePath: instancePath + "/sub", schemaPath: "Subject/maxLength", keyword: "maxLength", params: { limit: 255 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/sub", schemaPath: "Subject/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (data1.length > 4096 && (data1.length > 8192 || [...data1].length > 4096)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.given_name !== void 0) {
      let data2 = data.given_name;
      if (typeof data2 === "string") {
        if (data2.length > 4096 && (data2.length > 8192 || [...data2].length > 4096)) {
          const err6 = { instancePath: instancePath + "/given_name", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/given_name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.family_name !== void 0) {
      let data3 = data.family_name;
      if (typeof data3 === "string") {
        if (data3.length > 4096 && (data3.length > 8192 || [...data3].length > 4096)) {
          const err8 = { instancePath: instancePath + "/family_name", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/family_name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.middle_name !== void 0) {
      let data4 = data.middle_name;
      if (typeof data4 === "string") {
        if (data4.length > 4096 && (data4.length > 8192 || [...data4].length > 4096)) {
          const err10 = { instancePath: instancePath + "/middle_name", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/middle_name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.nickname !== void 0) {
      let data5 = data.nickname;
      if (typeof data5 === "string") {
        if (data5.length > 4096 && (data5.length > 8192 || [...data5].length > 4096)) {
          const err12 = { instancePath: instancePath + "/nickname", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/nickname", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.preferred_username !== void 0) {
      let data6 = data.preferred_username;
      if (typeof data6 === "string") {
        if (data6.length > 4096 && (data6.length > 8192 || [...data6].length > 4096)) {
          const err14 = { instancePath: instancePath + "/preferred_username", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err14);
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/preferred_username", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.profile !== void 0) {
      let data7 = data.profile;
      if (typeof data7 === "string") {
        if (data7.length > 4096 && (data7.length > 8192 || [...data7].length > 4096)) {
          const err16 = { instancePath: instancePath + "/profile", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err16);
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/profile", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if (data.picture !== void 0) {
      let data8 = data.picture;
      if (typeof data8 === "string") {
        if (data8.length > 4096 && (data8.length > 8192 || [...data8].length > 4096)) {
          const err18 = { instancePath: instancePath + "/picture", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err18);
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/picture", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if (data.website !== void 0) {
      let data9 = data.website;
      if (typeof data9 === "string") {
        if (data9.length > 4096 && (data9.length > 8192 || [...data9].length > 4096)) {
          const err20 = { instancePath: instancePath + "/website", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err20);
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/website", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if (data.gender !== void 0) {
      let data10 = data.gender;
      if (typeof data10 === "string") {
        if (data10.length > 4096 && (data10.length > 8192 || [...data10].length > 4096)) {
          const err22 = { instancePath: instancePath + "/gender", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err22);
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/gender", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    if (data.birthdate !== void 0) {
      let data11 = data.birthdate;
      if (typeof data11 === "string") {
        if (!pattern73.test(data11)) {
          const err24 = { instancePath: instancePath + "/birthdate", schemaPath: "BirthDate/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(?:-[0-9]{2}-[0-9]{2})?$" } };
          (vErrors ??= []).push(err24);
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/birthdate", schemaPath: "BirthDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if (data.zoneinfo !== void 0) {
      let data12 = data.zoneinfo;
      if (typeof data12 === "string") {
        if (data12.length > 4096 && (data12.length > 8192 || [...data12].length > 4096)) {
          const err26 = { instancePath: instancePath + "/zoneinfo", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err26);
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/zoneinfo", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if (data.locale !== void 0) {
      let data13 = data.locale;
      if (typeof data13 === "string") {
        if (data13.length > 4096 && (data13.length > 8192 || [...data13].length > 4096)) {
          const err28 = { instancePath: instancePath + "/locale", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err28);
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/locale", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if (data.updated_at !== void 0) {
      let data14 = data.updated_at;
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 9007199254740991 || isNaN(data14)) {
          const err30 = { instancePath: instancePath + "/updated_at", schemaPath: "EpochSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          (vErrors ??= []).push(err30);
          errors++;
        }
        if (data14 < 0 || isNaN(data14)) {
          const err31 = { instancePath: instancePath + "/updated_at", schemaPath: "EpochSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err31);
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/updated_at", schemaPath: "EpochSeconds/type", keyword: "type", params: { type: "number" } };
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data15 = data.email;
      if (typeof data15 === "string") {
        if (data15.length > 4096 && (data15.length > 8192 || [...data15].length > 4096)) {
          const err33 = { instancePath: instancePath + "/email", schemaPath: "Text/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          (vErrors ??= []).push(err33);
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/email", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    if (data.email_verified !== void 0) {
      if (typeof data.email_verified !== "boolean") {
        const err35 = { instancePath: instancePath + "/email_verified", schemaPath: "UserInfo/properties/email_verified/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
    if (data.address !== void 0) {
      if (!validate101(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
        if (vErrors === null) vErrors = validate101.errors; else for (const error of validate101.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.phone_number !== void 0) {
      let data18 = data.phone_number;
      if (typeof data18 === "string") {
        if (!pattern139.test(data18)) {
          const err36 = { instancePath: instancePath + "/phone_number", schemaPath: "PhoneNumber/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9][0-9]{4,14}$" } };
          (vErrors ??= []).push(err36);
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/phone_number", schemaPath: "PhoneNumber/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err37);
        errors++;
      }
    }
    if (data.phone_number_verified !== void 0) {
      if (typeof data.phone_number_verified !== "boolean") {
        const err38 = { instancePath: instancePath + "/phone_number_verified", schemaPath: "UserInfo/properties/phone_number_verified/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
  } else {
    const err39 = { instancePath, schemaPath: "UserInfo/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err39);
    errors++;
  }
  validate163.errors = vErrors;
  return errors === 0;
}
var Version = validate165;
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern32.test(data)) {
      const err0 = { instancePath, schemaPath: "Version/pattern", keyword: "pattern", params: { pattern: "^mc_(?:di_|si_)?(?:r[0-9]+_)?[vr]?[0-9]+[._][0-9]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length > 32 && (data.length > 64 || [...data].length > 32)) {
      const err1 = { instancePath, schemaPath: "Version/maxLength", keyword: "maxLength", params: { limit: 32 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "Version/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate165.errors = vErrors;
  return errors === 0;
}
var VersionsByScope = validate108;
var VersionsOfScope = validate109;
var ZeroOrOne = validate166;
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "0" || data === "1")) {
    const err0 = { instancePath, schemaPath: "ZeroOrOne/enum", keyword: "enum", params: { allowedValues: schema119.enum } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate166.errors = vErrors;
  return errors === 0;
}
export {
  AccessToken,
  AcrValues,
  Attributes,
  AuthReqId,
  AuthorizationCode,
  AuthorizationRequest,
  BindingMessage,
  BirthDate,
  CacheControl,
  Challenge,
  ClaimsLocalesSupported,
  ClaimsRequest,
  ClientAssertionType,
  ClientId,
  ClientName,
  ClientSecret,
  CodeChallenge,
  CodeChallengeMethod,
  CodeGrantForm,
  CodeVerifier,
  ContextText,
  CorrelationId,
  DataToSign,
  DiscoveredOperator,
  DiscoveryError,
  DiscoveryForm,
  DiscoveryLink,
  DiscoveryLinks,
  DiscoveryResponse,
  Display,
  EndpointUri,
  EpochMs,
  EpochSeconds,
  ErrorUri,
  FailureNotification,
  GrantType,
  GrantedScope,
  HeaderText,
  IdTokenClaims,
  Imsi,
  IpAddress,
  IssuerAnswer,
  IssuerForm,
  Jwk,
  JwkSet,
  Jwks,
  Jwt,
  KeyText,
  KeyType,
  KycMatchClaims,
  LanguageTag,
  LanguageTags,
  LifetimeSeconds,
  LinkRelation,
  LinkTarget,
  Locales,
  LoginHint,
  LoginHintToken,
  MaxAge,
  Mcc,
  Mnc,
  MsisdnDigits,
  Nonce,
  Notification,
  OAuthError,
  OAuthErrorCode,
  OAuthErrorDescription,
  OperatorApis,
  OperatorLinks,
  OperatorSelection,
  OtherGrantForm,
  PhoneNumber,
  PlainAuthorizationRequest,
  PostalAddress,
  PremiumInfo,
  ProductRegistration,
  Prompt,
  ProviderMetadata,
  RedirectTarget,
  RedirectUri,
  RefreshGrantForm,
  RefreshToken,
  ResponseType,
  RetryAfter,
  RevocationForm,
  Scope,
  ServerInitiatedAnswer,
  ServerInitiatedGrantForm,
  ServerInitiatedRequest,
  SiRequestClaims,
  SiResponseType,
  SignedAuthorizationRequest,
  State,
  Subject,
  SubscriberId,
  Text,
  TextList,
  TokenForm,
  TokenNotification,
  TokenResponse,
  TokenToRevoke,
  TokenType,
  TokenTypeHint,
  TrueOrFalse,
  UserInfo,
  Version,
  VersionsByScope,
  VersionsOfScope,
  ZeroOrOne
};
